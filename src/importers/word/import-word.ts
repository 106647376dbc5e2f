import type {
  Imported,
  ImportedChange,
  ImportedState,
  ImportOutcome,
  ImportWatch,
} from '../../core/imported/imported.ts'
import type { ImportProblem } from '../../core/imported/problem.ts'
import { stateBlocks } from '../../core/imported/state-blocks.ts'
import type { Tracked } from '../../core/imported/tracked.ts'
import { settleComments } from './comments.ts'
import { findFacts } from './document-facts.ts'
import { Failure, problemOf } from './failure.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { keepPace } from './pace.ts'
import { openPackage } from './package.ts'
import { readParts, type WordText } from './parts.ts'

/**
 * Reads a Word file (.docx, .docm, .dotx, also in strict form): its text with every tracked change in it, as it reads
 * with all of them made and undone, and its comments. Never rejects: what is wrong with a file is in the outcome.
 */
export async function importWord(bytes: Uint8Array, fileName: string, watch?: ImportWatch): Promise<ImportOutcome> {
  const file = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  try {
    if (bytes.length === 0) throw new Failure('empty')
    if (bytes.length > MAX_FILE_BYTES) throw new Failure('too-large', { expected: String(MAX_FILE_BYTES) })
    const pace = keepPace(watch)
    pace.step(0)
    const text = await readParts(await openPackage(bytes, pace))
    const imported = settle(file, text)
    pace.finish()
    return { ok: true, imported }
  } catch (thrown) {
    return { ok: false, file, kind: 'docx', problems: [problemOf(thrown)] }
  }
}

function settle(file: string, text: WordText): Imported {
  const { tracked, changes } = text
  const comments = settleComments(text.comments, text.commentNotes, text.anchors, tracked, text.indexOf)
  const states = statesOf(tracked, changes)
  const blocks = states[0]?.blocks ?? []
  const facts = findFacts(blocks, text.properties, text.titled)
  const problems: ImportProblem[] = [...text.problems]
  const warn = (code: ImportProblem['code'], more: Partial<ImportProblem> = {}) =>
    problems.push({ level: 'warning', code, ...more })
  for (const { range, author } of comments) if (range === undefined) warn('lost-anchor', { found: author })
  if (states.every((state) => state.blocks.length === 0)) warn('no-text')
  if (facts.dateBy === 'properties') warn('guessed-date', facts.date === undefined ? {} : { found: facts.date })
  if (facts.date === undefined) warn('no-date')
  const isTracked = changes.length > 0 || comments.length > 0
  return {
    file,
    kind: 'docx',
    ...facts,
    states,
    ...(isTracked ? { tracked } : {}),
    comments,
    changes,
    annotations: [],
    redactions: [],
    leftovers: text.leftovers,
    problems,
    papers: [
      {
        kind: 'other',
        ...(facts.title === undefined ? {} : { title: facts.title }),
        ...(facts.date === undefined ? {} : { date: facts.date }),
        blocks: { from: 0, to: blocks.length },
        annotations: [],
        because: [],
      },
    ],
  }
}

/** Changes of format alone leave one reading. */
function statesOf(tracked: Tracked, changes: readonly ImportedChange[]): readonly ImportedState[] {
  if (changes.every(({ kind }) => kind === 'format')) {
    return [{ id: 'only', blocks: stateBlocks(tracked, () => true, 'accepted') }]
  }
  return [
    { id: 'accepted', blocks: stateBlocks(tracked, () => true, 'accepted') },
    { id: 'rejected', blocks: stateBlocks(tracked, () => false, 'rejected') },
  ]
}
