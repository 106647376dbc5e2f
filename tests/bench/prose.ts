import type { Random } from '../helpers/generate.ts'

const list = (words: string): readonly string[] => words.split(' ')

const NOUNS = list(
  'aanpak aanvraag advies afspraak akker avond balans bank bedrijf begroting beheer belang bestuur bewoner bezoeker ' +
    'boom boot brug budget buurt controle cursus dak deel dienst dijk doel dorp eigenaar eis feest fiets fonds gebied ' +
    'gemeente geluid gracht grond haven hoek huis huur jaar kade kans kast keuze klacht kosten kust kwaliteit land last ' +
    'leiding les lijst loket maatregel markt meting molen muur norm oever onderhoud onderzoek oogst opgave overleg pad ' +
    'park plan plein polder proef provincie punt raad regel regio reis rente route ruimte schip school sluis stad steun ' +
    'straat taak tarief termijn toren trein tuin uitgave veer veiligheid verslag visser voorstel waarde wal water weg ' +
    'werk wijk winkel zaak zomer zorg',
)
const STEMS = list(
  'appel balk berg beuk boer bos brand brood dam den duin eik erf fabriek gas glas graan hek hooi hout iep jacht kaas ' +
    'kalk kamer kano kerk klei klok koper leer linde lood mast meel mist mos net olie oven paard papier peer plank pomp ' +
    'regen riet rog rond schaap schuur slib steen stroom tegel touw turf veen vis vlas vuur wagen wilg wind wol zand zeil zout',
)
const TAILS = list(
  'akte bak beheer berging bedrijf beurs boek bord dienst fonds gang gebied gilde handel hoeve kaart kamer keuring ' +
    'kist korps kwekerij lading laan leiding lijn lijst loods markt meester meting molen opslag pakhuis pad perceel plaats ' +
    'ploeg poort proef rad register rooster ruimte schip school steiger stelsel tarief terrein toezicht toren vaart veiling ' +
    'veld verbond vergunning vervoer wacht werf werker winning zaak zolder',
)
const VERBS = list(
  'bekijkt bepaalt bespreekt betaalt beschrijft bewaakt bouwt deelt draagt financiert gebruikt helpt herstelt houdt ' +
    'huurt keurt kiest koopt laat leest levert maakt meet meldt neemt onderzoekt opent ordent plant regelt repareert ' +
    'schrijft sluit steunt stuurt telt toetst toont vergroot verhuurt verkoopt verlaagt verlengt vernieuwt verplaatst ' +
    'verwacht volgt voert vraagt weigert werft wijst wijzigt zoekt',
)
const ADJECTIVES = list(
  'apart breed buitenlands centraal dagelijks diep droog duur eerlijk eerste eigen extra gezamenlijk goed groot hoog ' +
    'houten jaarlijks jong klein koud laag landelijk lang leeg lokaal nieuw nodig nuttig oud open plaatselijk recent ruim ' +
    'schoon smal snel stenen tijdelijk tweede vast veilig verlicht vol vrij warm wekelijks zuinig zwaar',
)
const PREPOSITIONS = list(
  'aan achter bij binnen boven buiten door in langs met na naast onder op over per rond tegen tot uit van voor zonder',
)
const DETERMINERS = list('de de de de het het een een deze die elke onze hun iedere geen alle')
const ADVERBS = list(
  'ook nu al dan daar hier vaak soms steeds weer later eerder meestal voortaan daarnaast bovendien opnieuw verder zo toch',
)
const LINKS = list('en omdat terwijl zodat waar als toen hoewel want maar die dat')
const TIMES = [
  'dit voorjaar',
  'volgend jaar',
  'voor de zomer',
  'in de winter',
  'na overleg',
  'binnen een maand',
  'elk kwartaal',
]
const OPENERS = [
  'Daarnaast',
  'Ook',
  'Verder',
  'Tot slot',
  'Op dit moment',
  'Volgens de raad',
  'In dat geval',
  'Daarom',
  'Zo',
]

/** Words of one text or one part of it: what it is about comes back again and again. */
export type Topic = readonly string[]

/**
 * Invented Dutch-like prose. Words follow a skewed distribution, and what a text and a section are about returns, so
 * that unrelated paragraphs share as much as they do in a real letter.
 */
export function createProse(random: Random) {
  // No two writers draw on the same words as often, or stay on their subject as closely.
  const skew = 1.4 + random() * 1.4
  const focus = 0.25 + random() * 0.35
  const length = 0.3 + random() * 0.25
  const below = (n: number) => Math.floor(random() * n)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!
  /** The first ones far more often than the last. */
  const pickSkewed = <Item>(items: readonly Item[]): Item => items[Math.floor(items.length * random() ** skew)]!
  const compound = () => pick(STEMS) + (random() < 0.25 ? pick(STEMS) : '') + pick(TAILS)
  const createTopic = (size: number): Topic =>
    Array.from({ length: size }, () => (random() < 0.35 ? pick(NOUNS) : compound()))
  const noun = (topics: readonly Topic[]) => {
    const own = topics.length > 0 ? topics[random() < 0.7 ? topics.length - 1 : 0] : undefined
    if (own && random() < focus + 0.15 * topics.length) return pickSkewed(own)
    return random() < 0.55 ? pickSkewed(NOUNS) : compound()
  }
  const nounPhrase = (topics: readonly Topic[]): string[] => {
    const words = [pick(DETERMINERS)]
    if (random() < 0.4) words.push(pickSkewed(ADJECTIVES) + (random() < 0.7 ? 'e' : ''))
    words.push(noun(topics))
    if (random() < 0.3) words.push('van', pick(DETERMINERS), noun(topics))
    if (random() < 0.08) words.push(String(1 + below(random() < 0.5 ? 30 : 2100)))
    return words
  }
  const clause = (topics: readonly Topic[]): string[] => {
    const words = [...nounPhrase(topics), pickSkewed(VERBS)]
    if (random() < 0.3) words.push(pick(ADVERBS))
    words.push(...nounPhrase(topics))
    while (random() < length) words.push(pickSkewed(PREPOSITIONS), ...nounPhrase(topics))
    if (random() < 0.15) words.push(...pick(TIMES).split(' '))
    return words
  }
  const capital = (words: string[]) => [
    (words[0] ?? '').charAt(0).toUpperCase() + (words[0] ?? '').slice(1),
    ...words.slice(1),
  ]
  /** Words with their punctuation, the last with a full stop. */
  const sentence = (topics: readonly Topic[]): string[] => {
    const words = random() < 0.2 ? [...pick(OPENERS).split(' '), pickSkewed(VERBS), ...clause(topics)] : clause(topics)
    while (random() < length - 0.05) {
      words[words.length - 1] += ','
      words.push(pick(LINKS), ...clause(topics))
    }
    words[words.length - 1] += '.'
    return capital(words)
  }
  const title = (topics: readonly Topic[]): string[] => {
    const words =
      random() < 0.4 ? [noun(topics)] : [noun(topics), pick(['en', 'van', 'voor', 'in', 'met']), noun(topics)]
    if (random() < 0.3) words.unshift(pickSkewed(ADJECTIVES) + 'e')
    return capital(words)
  }
  /** A word that could stand where `word` stands. */
  const substitute = (word: string, topics: readonly Topic[]): string => {
    if (/^\d+$/.test(word)) return String(1 + below(2100))
    if (VERBS.includes(word)) return pick(VERBS)
    if (PREPOSITIONS.includes(word)) return pick(PREPOSITIONS)
    if (DETERMINERS.includes(word)) return pick(DETERMINERS)
    return random() < 0.5 ? noun(topics) : random() < 0.5 ? pick(NOUNS) : compound()
  }
  const isFunctionWord = (word: string) =>
    word.length < 4 ||
    PREPOSITIONS.includes(word) ||
    DETERMINERS.includes(word) ||
    LINKS.includes(word) ||
    ADVERBS.includes(word)
  /** Another form of the word, or another compound that begins or ends as it does. */
  const inflect = (word: string): string => {
    const at = random()
    if (at < 0.3) return word.endsWith('e') ? word.slice(0, -1) : `${word}e`
    if (at < 0.5) return `${word}en`
    return at < 0.75
      ? word.slice(0, Math.ceil(word.length / 2)) + pick(TAILS)
      : pick(STEMS) + word.slice(Math.floor(word.length / 2))
  }
  return {
    isFunctionWord,
    inflect,
    below,
    pick,
    createTopic,
    sentence,
    title,
    nounPhrase,
    noun,
    clause,
    compound,
    substitute,
    capital,
  }
}

export type Prose = ReturnType<typeof createProse>
