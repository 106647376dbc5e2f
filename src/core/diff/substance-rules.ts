/** Words of one scale from the most to the least binding; those of one step count as equal. A name says what it is about. */
export interface Scale {
  readonly name: 'duty' | 'extent' | 'time'
  readonly steps: readonly (readonly string[])[]
}

/** A word on another step of its scale is weaker or stronger. Whole words, lower case; a phrase has one space. */
export const SCALES: readonly Scale[] = [
  {
    name: 'duty',
    steps: [
      ['moet', 'moeten', 'dient te', 'dienen te', 'zal', 'zullen'],
      ['wil', 'willen', 'zou', 'zouden', 'kan', 'kunnen', 'mag', 'mogen'],
    ],
  },
  {
    name: 'extent',
    steps: [
      ['alle', 'iedere', 'ieder', 'elke', 'elk', 'iedereen'],
      ['de meeste', 'veel', 'vele'],
      ['sommige', 'enkele', 'enige', 'een aantal', 'een deel van de'],
    ],
  },
  {
    name: 'time',
    steps: [
      ['altijd', 'steeds', 'in alle gevallen'],
      ['meestal', 'doorgaans', 'in de meeste gevallen', 'in beginsel', 'in principe'],
      ['soms', 'zo mogelijk', 'waar mogelijk', 'indien mogelijk'],
    ],
  },
]

/** Words that make a promise less firm: each with its forms, which count as one. */
export const SOFTENERS: readonly (readonly string[])[] = [
  ['streven naar', 'streeft naar', 'streven ernaar', 'streeft ernaar'],
  ['verkennen', 'verkent'],
  ['bezien', 'beziet'],
  ['overwegen', 'overweegt'],
  ['proberen', 'probeert'],
  ['trachten', 'tracht'],
  ['beogen', 'beoogt'],
  ['spant zich in', 'spannen zich in', 'zich inspannen'],
  ['waar mogelijk', 'zo mogelijk', 'indien mogelijk', 'voor zover mogelijk'],
  ['zoveel mogelijk', 'zo veel mogelijk'],
  ['in beginsel', 'in principe'],
  ['naar verwachting'],
  ['wellicht'],
  ['eventueel'],
]

/** Makes the word on a scale say the reverse ("mag niet"), so that nothing can be said of weaker or stronger. */
export const NEGATIONS: readonly string[] = ['niet', 'geen', 'nooit', 'niemand', 'noch', 'nauwelijks']

/** Before a word of the scale these make it a noun: a wish, a jug. */
export const ARTICLES: readonly string[] = ['de', 'een', 'deze', 'die', 'dat', 'geen', 'eigen', 'vrije', 'volle']

/** Numbers in words that count as digits; "een" is too often an article. */
export const NUMBER_WORDS: readonly string[] = [
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]

/** A number after one of these is a reference, no amount. */
export const REFERENCE_WORDS: readonly string[] = [
  'artikel',
  'artikelen',
  'art.',
  'lid',
  'nr.',
  'nrs.',
  'nummer',
  'paragraaf',
  'hoofdstuk',
  'bijlage',
  'tabel',
  'figuur',
  'vraag',
  'vragen',
  'pagina',
  'p.',
  'blz.',
  'kamerstuk',
  'kamerstukken',
  'dossier',
  'deel',
  'stap',
  'spoor',
  'actie',
]

/** With capitals, but no person, organisation or place. */
export const NO_NAMES: readonly string[] =
  'btw hbo mbo vo po wo vwo havo vmbo ict it ov nb ps pdf ai minister ministers staatssecretaris kabinet nederlands europees'.split(
    ' ',
  )
