import type { Block } from '../../src/core/align/align.ts'

/** Seeded randomness (mulberry32): numbers in [0, 1). */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SUBJECTS =
  'de tuinraad|het havenbureau|de molenaar|de wijkploeg|het veerhuis|de dijkwacht|de kwekerij|de orgelbouwer'
const VERBS = 'onderzoekt|herstelt|verkoopt|schildert|bewaart|verplaatst|telt|beschrijft|vergroot|keurt|opent|sluit'
const STEMS = 'appel|brug|dorp|fiets|gracht|hout|kaas|klok|kust|linde|markt|molen|peren|polder|regen|riet|sluis|steen'
const TAILS =
  'bank|boom|dak|feest|hek|huis|kaart|kar|kelder|lijst|pad|plank|poort|stal|toren|tuin|veld|winkel|zolder|zaal'
const TURNS = 'in het voorjaar|na de oogst|voor de avond|zonder haast|met de buren|langs het water|volgens afspraak'

/** Invented Dutch sentences, from a vocabulary in which some words are common and most are rare. */
export function createWriter(random: Random) {
  const pick = (list: string) => {
    const words = list.split('|')
    return words[Math.floor(random() * random() * words.length)] ?? ''
  }
  const noun = () => pick(STEMS) + pick(TAILS)
  const word = () => (random() < 0.5 ? noun() : `${pick(STEMS)}${pick(STEMS)}${pick(TAILS)}`)
  const sentence = () => {
    const start = pick(SUBJECTS)
    const object = random() < 0.5 ? `de ${word()}` : `het ${word()} en een ${word()}`
    const rest = random() < 0.6 ? `, ${pick(TURNS)} bij het ${word()}` : ''
    const whole = `${start} ${pick(VERBS)} ${object} van de ${word()}${rest}.`
    return whole.charAt(0).toUpperCase() + whole.slice(1)
  }
  const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' ')
  const heading = () => `${pick(VERBS)} ${word()} ${word()}`
  return { word, sentence, paragraph, heading }
}

/** A text of `length` blocks: sections of a heading, paragraphs and now and then a list. */
export function createText(random: Random, length: number): readonly Block[] {
  const writer = createWriter(random)
  return Array.from({ length }, (_, index): Block => {
    if (index % 7 === 0) return { kind: 'heading', level: 1, text: `${index / 7 + 1}. ${writer.heading()}` }
    if (random() < 0.15) return { kind: 'list-item', text: `- ${writer.sentence()}` }
    return { kind: 'paragraph', text: writer.paragraph() }
  })
}

/** A text after editing, with what truly happened. */
export type Edited = {
  readonly blocks: readonly Block[]
  /** Pairs [in the older text, in the newer text] that are the same passage. */
  readonly pairs: readonly (readonly [number, number])[]
}

/** Edits a text block by block: about a share `rate` is cut, added, reworded, shortened, split, merged or moved. */
export function edit(random: Random, older: readonly Block[], rate: number): Edited {
  const writer = createWriter(random)
  const newer: { block: Block; from: readonly number[] }[] = []
  const sentences = (text: string) => text.split(/(?<=\.) /)
  const reword = (text: string) => text.replace(/\p{L}{4,}/gu, (word) => (random() < 0.3 ? writer.word() : word))
  older.forEach((block, index) => {
    const kind = random() < rate ? Math.floor(random() * 7) : -1
    const parts = sentences(block.text)
    const last = newer.at(-1)
    const isProse = block.kind === 'paragraph' && parts.length > 1
    if (kind === 0) return
    if (kind === 1) newer.push({ block: { kind: 'paragraph', text: writer.paragraph() }, from: [] })
    if (kind === 2) newer.push({ block: { ...block, text: reword(block.text) }, from: [index] })
    else if (kind === 3 && isProse) newer.push({ block: { ...block, text: parts.slice(1).join(' ') }, from: [index] })
    else if (kind === 4 && isProse) {
      newer.push({ block: { ...block, text: parts.slice(0, 1).join(' ') }, from: [index] })
      newer.push({ block: { ...block, text: parts.slice(1).join(' ') }, from: [index] })
    } else if (kind === 5 && isProse && last?.block.kind === 'paragraph') {
      const merged = { ...block, text: `${last.block.text} ${block.text}` }
      newer[newer.length - 1] = { block: merged, from: [...last.from, index] }
    } else if (kind === 6) newer.splice(Math.floor(random() * newer.length), 0, { block, from: [index] })
    else newer.push({ block, from: [index] })
  })
  const pairs = newer.flatMap(({ from }, j) => from.map((i) => [i, j] as const))
  return { blocks: newer.map(({ block }) => block), pairs }
}
