import { readFileSync } from 'node:fs'
import type { Random } from '../helpers/generate.ts'
import { createProse, type Prose } from './prose.ts'

/**
 * Who writes a text: `invented` words of a skewed vocabulary; `stencilled` sentences, of which any two of one stencil
 * share most words; or `plain` Dutch, sentences of our own dossier in any order.
 */
export const WRITERS = ['invented', 'stencilled', 'plain'] as const
export type Writer = (typeof WRITERS)[number]

export function hire(writer: Writer, random: Random): Prose {
  if (writer === 'stencilled') return withPhrases(createStencilled(random), random)
  return withPhrases(writer === 'plain' ? createPlain(random) : createProse(random), random)
}

/** Names of laws and plans that come back word for word in sentences that have nothing else in common. */
function withPhrases(prose: Prose, random: Random): Prose {
  const rate = random() * random() * 0.5
  const phrases = Array.from({ length: 4 }, () => {
    const name = [prose.compound(), 'en', ...prose.title([]), ...(random() < 0.5 ? ['van', prose.compound()] : [])]
    return [...prose.pick(['artikel 7 van de Wet', 'het Plan', 'de Regeling', 'het Fonds']).split(' '), ...name]
  })
  const sentence: Prose['sentence'] = (topics) => {
    const words = prose.sentence(topics)
    if (random() >= rate) return words
    const at = 1 + prose.below(words.length)
    return [...words.slice(0, at), ...prose.pick(phrases), ...words.slice(at)]
  }
  return { ...prose, sentence }
}

const STENCILS = [
  'Voor # komt in # een bedrag van € # beschikbaar, zodat # ook # kan helpen.',
  '# en # maken samen een plan voor #, dat voor # klaar is.',
  'Wie # wil, kan zich melden bij #, waar # de aanvraag bekijkt.',
  'De kosten van # zijn # euro, en # betaalt daarvan # procent.',
  'In # bleek dat # te weinig deed aan #, vooral bij #.',
  'Daarom gaat # dit jaar met # aan het werk, met # als eerste stap.',
  'Het gaat om #, #, # en #.',
  '# blijft verantwoordelijk voor #; # houdt toezicht op #.',
  'Over # hoort de raad in # meer, als # het onderzoek naar # heeft gedaan.',
  'Uit cijfers van # volgt dat # op # de helft van # krijgt.',
  'Wij vragen # om # te bekijken, ook als # dat niet eerder deed.',
  'Met # is afgesproken dat # niet langer dan # weken wacht op #.',
  'Het doel is dat # in # net zo veel # heeft als #.',
  'Op # besluit # of # doorgaat, na overleg met #.',
]
const THINGS =
  'de pont|het marktplein|de sluis|de molen|het zwembad|de bibliotheek|de kade|het fietspad|de volkstuinen|'
    .concat(
      'de speeltuin|het veerhuis|de dijk|het buurthuis|de haven|de school|het gemaal|de bomen|de bruggen|het park',
    )
    .split('|')
const PEOPLE = 'de gemeente|de provincie|het waterschap|de wijkraad|de pachter|de schipper|de bewoners|de ondernemers|'
  .concat('de beheerder|het college|de rekenkamer|de vrijwilligers|de vereniging')
  .split('|')
const TIMES = 'maart|de zomer|het najaar|januari|volgend jaar|2026|juni|het eerste kwartaal|2027|december'.split('|')

function createStencilled(random: Random): Prose {
  const prose = createProse(random)
  const { below, pick } = prose
  // A writer knows some of the stencils only, so that they come back often.
  const own = STENCILS.filter(() => random() < 0.6)
  const stencils = own.length > 2 ? own : STENCILS
  const gap = () => {
    const at = random()
    if (at < 0.45) return pick(THINGS)
    if (at < 0.75) return pick(PEOPLE)
    return at < 0.88 ? pick(TIMES) : String(1 + below(400))
  }
  const sentence = () => prose.capital(pick(stencils).replace(/#/g, gap).split(' '))
  return {
    ...prose,
    sentence,
    clause: () => sentence().slice(0, 3 + below(4)),
    nounPhrase: () => pick(THINGS).split(' '),
    noun: () => pick(THINGS).split(' ').at(-1)!,
    title: () =>
      prose.capital(
        random() < 0.5 ? pick(THINGS).split(' ') : [...pick(PEOPLE).split(' '), 'en', ...pick(THINGS).split(' ')],
      ),
    substitute: () =>
      random() < 0.5 ? gap().split(' ').at(-1)! : pick(pick(stencils).replaceAll('# ', '').split(' ')),
  }
}

function createPlain(random: Random): Prose {
  const prose = createProse(random)
  const { below, pick } = prose
  const { sentences, titles, words } = ownProse()
  // Sentences that stand near each other speak of the same, and none comes twice.
  let next = below(sentences.length)
  const sentence = () => {
    next = (next + (random() < 0.85 ? 1 : below(sentences.length))) % sentences.length
    return [...sentences[next]!]
  }
  return {
    ...prose,
    sentence,
    clause: () => sentence().slice(0, 3 + below(6)),
    nounPhrase: () => [pick(words), pick(words)],
    noun: () => pick(words),
    title: () =>
      random() < 0.6 ? pick(titles).slice() : prose.capital([pick(words), pick(['en', 'van', 'voor']), pick(words)]),
    substitute: () => pick(words),
  }
}

type OwnProse = {
  readonly sentences: readonly (readonly string[])[]
  readonly titles: readonly string[][]
  /** Each as often as it occurs. */
  readonly words: readonly string[]
}

let read: OwnProse | undefined

/** What we wrote ourselves in the embedded dossier. */
function ownProse(): OwnProse {
  if (read) return read
  const path = new URL('../../fixtures/dossiers/actieagenda.json', import.meta.url)
  const texts: string[] = []
  JSON.parse(readFileSync(path, 'utf8'), (_, value: unknown) => {
    if (typeof value === 'string' && /\p{L} \p{L}/u.test(value)) texts.push(value)
    return value
  })
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?]) (?=[\p{Lu}‘])/u))
    .map((text) => text.split(' '))
    .filter((words) => words.length > 3 && words.length < 60)
  const titles = texts.map((text) => text.split(' ')).filter((words) => words.length < 6)
  read = { sentences, titles, words: sentences.flat().map((word) => word.replace(/[.,:;?!]$/, '')) }
  return read
}
