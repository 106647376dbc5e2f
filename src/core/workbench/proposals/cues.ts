import type { Stance, Strength } from '../../dossier/terms.ts'
import type { StepChange } from '../step-changes.ts'

/** A turn of phrase by which a sentence reads as advice. */
interface Cue {
  /** Over the sentence in lower case. */
  readonly pattern: RegExp
  /** Verb of the record that it answers to; absent where it tells a direction only. */
  readonly strength?: Strength
  /** In which direction it mostly points; a person decides. */
  readonly stance?: Stance
}

/** From the most to the least particular: the first one with a strength names it. */
const CUES: readonly Cue[] = [
  { pattern: /\bontra(?:ad|adt|den)\b/u, strength: 'advises', stance: 'against-change' },
  {
    pattern: /\b(?:ma(?:akt|ken)|heeft|hebben) (?:\S+ ){0,3}bezwa(?:ar|ren)\b/u,
    strength: 'objects',
    stance: 'against-change',
  },
  { pattern: /\bdoe[nt]? (?:\S+ ){0,2}geen recht\b/u, strength: 'objects', stance: 'against-change' },
  {
    pattern:
      /\b(?:(?:kan|kunnen) zich (?:\S+ ){0,2}niet (?:\S+ ){0,5}vinden|niet akkoord|geen overeenstemming|niet (?:mee )?eens|kan? (?:\S+ ){0,3}niet (?:mee )?instemmen|kunnen (?:\S+ ){0,3}niet (?:mee )?instemmen)\b/u,
    strength: 'disagrees',
    stance: 'against-change',
  },
  {
    pattern: /\b(?:in|ter) overweging\b|\b(?:kan|kunt|kunnen|zou|zouden) (?:\S+ ){0,3}overwegen\b/u,
    strength: 'could-consider',
  },
  {
    pattern:
      /\badvise(?:ert|ren)\b|\b(?:ons|het|mijn) advies\b|\bra(?:adt|den) (?:\S+ ){0,6}aan\b|\baanbe(?:volen|veelt|velen)\b/u,
    strength: 'advises',
  },
  {
    pattern: /\bwij(?:st|zen|s) (?:\S+ ){0,3}?(?:op|erop)\b|\brisico(?:['’]?s)?\b|\baandachtspunt(?:en)?\b|\blet op\b/u,
    strength: 'points-out',
    stance: 'caution',
  },
  { pattern: /\b(?:stelt|stellen) (?:\S+ ){0,4}voor\b|\bvoorgesteld\b|\bons voorstel\b/u, strength: 'proposes' },
  {
    pattern: /\bverzoek(?:t|en)\b|\b(?:wij|ik) verzoek\b|\bons verzoek\b|\bvra(?:agt|gen) (?:u|wij|om|de|het)\b/u,
    strength: 'asks',
  },
  {
    pattern: /\blicht(?:en)? (?:\S+ ){0,6}toe\b|\bter (?:informatie|toelichting)\b/u,
    strength: 'explains',
    stance: 'procedural',
  },
  {
    pattern:
      /\b(?:behouden|handhaven|gehandhaafd|te laten staan|laten staan|niet (?:te )?schrappen|terug ?te ?(?:zetten|plaatsen)|terugzetten|terugplaatsen)\b/u,
    stance: 'against-change',
  },
  {
    pattern:
      /\b(?:stem(?:t|men) (?:\S+ ){0,3}in|steun(?:t|en)|ondersteun(?:t|en)|ka?n (?:\S+ ){0,2}vervallen|kunnen (?:\S+ ){0,2}vervallen)\b/u,
    stance: 'for-change',
  },
]

/** What can be read off the words of a sentence, for a person to judge. */
export interface AdviceCues {
  /** The words that read as advice, as they stand there; empty when there are none. */
  readonly words: readonly string[]
  readonly strength?: Strength
  /** A guess; absent where the words point both ways. Never to be taken over without asking. */
  readonly stance?: Stance
}

export function adviceCuesOf(sentence: string): AdviceCues {
  const lower = sentence.toLowerCase()
  const found = CUES.flatMap((cue) => {
    const match = cue.pattern.exec(lower)
    return match ? [{ ...cue, words: sentence.slice(match.index, match.index + match[0].length) }] : []
  })
  const strength = found.find((cue) => cue.strength !== undefined)?.strength
  const stance = stanceOf(new Set(found.flatMap((cue) => cue.stance ?? [])))
  return {
    words: found.map(({ words }) => words),
    ...(strength === undefined ? {} : { strength }),
    ...(stance === undefined ? {} : { stance }),
  }
}

/** A risk that is pointed at goes with either direction; the two directions do not go together. */
function stanceOf(stances: ReadonlySet<Stance>): Stance | undefined {
  if (stances.has('against-change') && stances.has('for-change')) return undefined
  return (['against-change', 'for-change', 'caution', 'procedural'] as const).find((stance) => stances.has(stance))
}

/** Words for what happens to a text, by the kind of change they name. */
const DEEDS: readonly (readonly [StepChange['kind'], RegExp])[] = [
  [
    'cut',
    /\b(?:ge)?schrap\p{L}*|\bschrap\p{L}*|\bweg(?:ge)?la(?:at|ten)\b|\bverv(?:alt|allen)\b|\bverwijder\p{L}*|\bweg(?:ge)?ha(?:al|alt|ald|len)\b|\bdoor(?:ge)?ha(?:ald|alt|len)\b|\bwegval\p{L}*|\bingekort\b|\binkort\p{L}*|\bsta(?:at|an) (?:er )?niet meer\b/u,
  ],
  ['added', /\btoe(?:ge)?voeg\p{L}*|\bop(?:ge)?n(?:emen|omen|eemt)\b|\baanvul\p{L}*|\baangevuld\b|\btoevoeging\b/u],
  ['moved', /\bverplaats\p{L}*|\bnaar (?:achter|voren|achteren|het slot|het einde)\b|\bvolgorde\b/u],
  [
    'changed',
    /\b(?:ge)?wijzig\p{L}*|\bvervang\p{L}*|\bafzwak\p{L}*|\bafgezwakt\b|\baangepast\b|\baanpass\p{L}*|\bherformul\p{L}*|\b(?:ge)?schrap\p{L}*|\bingekort\b|\binkort\p{L}*|\bweg(?:ge)?la(?:at|ten)\b|\bsta(?:at|an) (?:er )?niet meer\b|\baan te passen\b/u,
  ],
]

/** The words of a sentence that name this kind of change; undefined when it names none of this kind. */
export function deedIn(sentence: string, kind: StepChange['kind']): string | undefined {
  const lower = sentence.toLowerCase()
  for (const [each, pattern] of DEEDS) {
    if (each !== kind) continue
    const match = pattern.exec(lower)
    if (match) return sentence.slice(match.index, match.index + match[0].length)
  }
  return undefined
}

/** Headings of a nota under which its advice stands. */
export const ADVICE_HEADING =
  /\b(?:advies|geadviseerd|kernpunten|risico|aandachtspunt|beslispunt|gevraagd besluit|overweging)/iu

/** Begins with a word that points back at the sentence before. */
export const POINTS_BACK =
  /^(?:dit|deze|dat|die|daar|hier|het schrappen hiervan|wij ontraden d(?:it|at)|ook dit|ook deze)\p{L}*/iu
