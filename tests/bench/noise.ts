import type { Block } from '../../src/core/align/align.ts'
import type { Random } from '../helpers/generate.ts'

const LINE = 70
/** Letters that scanning takes for others. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['e', 'c'],
  ['h', 'b'],
  ['o', '0'],
  ['cl', 'd'],
]

/** The same words in other layout; from a scan also with the misread letters and broken lines of one. */
export function addNoise(random: Random, block: Block, isScan: boolean): Block {
  let { text } = block
  if (isScan) {
    text = misread(random, text)
    if (block.kind === 'paragraph' || block.kind === 'list-item') text = breakLines(random, text)
    text = text.replaceAll('fi', random() < 0.5 ? 'ﬁ' : 'fi')
    return { ...block, text }
  }
  const at = random()
  if (at < 0.25) text = breakLines(random, text)
  else if (at < 0.5) text = text.replace(/ /g, () => (random() < 0.1 ? '\u00A0' : random() < 0.05 ? '  ' : ' '))
  else if (at < 0.75)
    text = text.replace(/\p{L}{9,}/gu, (word) => (random() < 0.3 ? `${word.slice(0, 5)}\u00AD${word.slice(5)}` : word))
  else text = text.replace(/^- /, '• ').replace(/"([^"]*)"/g, '“$1”')
  return { ...block, text }
}

function misread(random: Random, text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    if (random() >= 0.025) return word
    const [from, to] = LOOK_ALIKES[Math.floor(random() * LOOK_ALIKES.length)]!
    return word.replace(from, to)
  })
}

/** Hard line ends, one in five lines with a word broken over them. */
function breakLines(random: Random, text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line.length + word.length < LINE) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    else if (/^\p{L}{8,}$/u.test(word) && random() < 0.4) {
      lines[lines.length - 1] = `${line} ${word.slice(0, 4)}-`
      lines.push(word.slice(4))
    } else lines.push(word)
  }
  return lines.join('\n')
}

const BARS = ['█████████', '[gelakt]', '5.1.2.e', '[…]', '▇▇▇▇▇▇']

/** Blacks out a stretch, or in one of four everything. */
export function redact(random: Random, block: Block): Block {
  const bar = BARS[Math.floor(random() * BARS.length)]!
  if (random() < 0.25) return { ...block, text: bar }
  const words = block.text.split(' ')
  const from = Math.floor(random() * words.length * 0.6)
  const to = from + Math.ceil(words.length * (0.15 + random() * 0.45))
  return { ...block, text: [...words.slice(0, from), bar, ...words.slice(to)].join(' ') }
}
