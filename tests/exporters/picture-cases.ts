import type { Dossier, Passage } from '../../src/core/dossier/schema.ts'
import { widthOf } from '../../src/core/picture/measure.ts'
import { type Mark, marksIn, type Scene } from '../../src/core/picture/scene.ts'
import { advise, answer, buildDossier, remark, source } from '../helpers/build-dossier.ts'

const LONG =
  'Onderhoudsverplichtingenoverzicht van de zeesluizen, de binnensluizen en de beweegbare bruggen in het havengebied'

/** An invented dossier with this many versions, long names, and much to tell in every gap. */
export function crowded(versions: number): Dossier {
  const ids = Array.from({ length: versions }, (_, index) => `20${31 + index}-03-0${(index % 9) + 1}`)
  const states = ['shortened+moved/inferred', 'absent', 'restored+moved/question', 'renamed/answer', 'unknown']
  const built = buildDossier({
    versions: Object.fromEntries(ids.map((id) => [id, []])),
    passages: {
      brug: ids.map((_, index) => states[index % states.length]).join(' '),
      kade: ids.map(() => 'unknown').join(' '),
      loods: ids.map((_, index) => (index % 2 === 0 ? 'present' : 'absent')).join(' '),
    },
    sources: [
      source('N2', {
        label: 'Nota met een lange naam over de haven, tweede exemplaar',
        decision: { kind: 'unreadable', summary: 'Niet te lezen.', locators: [] },
        bearings: [{ text: 'Ook over de brug.', passages: ['brug', 'kade'], locators: ['plek'] }],
      }),
    ],
    advice: ids.flatMap((id, index) => [
      advise(`D${index}a`, id, ['brug', 'kade'], { strengths: ['could-consider', 'disagrees'], source: 'N2' }),
      advise(`D${index}b`, id, ['brug'], { stance: 'caution', directionBasis: 'inferred', strengths: ['points-out'] }),
    ]),
    remarks: [remark('R1', ['brug', 'kade']), remark('R2', ['brug'], { role: 'highlight' })],
    answers: Array.from({ length: 30 }, (_, index) =>
      answer(index + 1, ['brug'], { questions: [index + 1, index + 101, index + 201] }),
    ),
  })
  const long = (passage: Passage) => ({ ...passage, label: LONG, end: 'ergens anders terechtgekomen, in een bijlage' })
  return {
    ...built,
    meta: { ...built.meta, title: `${LONG}. ${LONG}` },
    passages: built.passages.map((passage) => (passage.id === 'loods' ? passage : long(passage))),
    versions: built.versions.map((version) => ({ ...version, label: 'conceptbrief voor de onderraad voor de haven' })),
  }
}

interface Edges {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Edges of what a mark covers, for texts somewhat within their height: lines may touch. */
function edgesOf(mark: Mark): Edges | undefined {
  if (mark.is === 'text') {
    const width = widthOf(mark.text, mark.size, mark.isBold)
    const left = mark.isCentred ? mark.x - width / 2 : mark.x
    return { name: mark.text, left, right: left + width, top: mark.y - mark.size * 0.72, bottom: mark.y + 1 }
  }
  if (mark.is === 'box' && mark.look !== 'paper') {
    return { name: mark.look, left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height }
  }
  if (mark.is === 'sign') {
    const half = mark.size / 2 - 2
    return { name: mark.sign, left: mark.x - half, right: mark.x + half, top: mark.y - half, bottom: mark.y + half }
  }
  return undefined
}

/** Pairs of a text and something else that cover each other. */
export function overlapsIn(scene: Scene): readonly string[] {
  const marks = marksIn(scene.parts)
  const texts = marks.filter((mark) => mark.is === 'text')
  const all = marks.flatMap((mark) => edgesOf(mark) ?? [])
  return texts.flatMap((text) => {
    const own = edgesOf(text)!
    return all
      .filter(
        (other) =>
          (other.name !== own.name || other.left !== own.left || other.top !== own.top) &&
          other.left < own.right &&
          own.left < other.right &&
          other.top < own.bottom &&
          own.top < other.bottom,
      )
      .map((other) => `‘${own.name}’ and ‘${other.name}’`)
  })
}

/** Texts and boxes that reach outside the scene. */
export const outsideOf = (scene: Scene): readonly string[] =>
  marksIn(scene.parts)
    .flatMap((mark) => edgesOf(mark) ?? [])
    .filter(({ left, right, top, bottom }) => left < 0 || right > scene.width || top < 0 || bottom > scene.height)
    .map(({ name }) => name)
