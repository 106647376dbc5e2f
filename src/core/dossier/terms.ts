/* The closed lists of the record, apart from the schema so that a page can know them without the parser. */

/** On what a block rests, strongest first. `literal` is the document itself; `assumed` is silence. */
export const BLOCK_BASES = ['literal', 'stated', 'inferred', 'assumed'] as const
/** On what a state rests. `question` is a premise of MPs, `answer` a statement made to them. */
export const STATE_BASES = ['literal', 'stated', 'inferred', 'question', 'answer'] as const
export const PASSAGE_STATES = [
  'present',
  'added',
  'shortened',
  'moved',
  'renamed',
  'restored',
  'absent',
  'unknown',
] as const
export const BLOCK_KINDS = ['heading', 'paragraph', 'list-item', 'table-row', 'footnote'] as const
export const STANCES = ['against-change', 'for-change', 'caution', 'procedural'] as const
export const AIMS = [
  'cut',
  'shortening',
  'addition',
  'omission',
  'motion',
  'kept-text',
  'risk',
  'proposal',
  'information',
  'procedure',
] as const
export const STRENGTHS = [
  'advises',
  'objects',
  'disagrees',
  'points-out',
  'could-consider',
  'proposes',
  'asks',
  'explains',
] as const
export const OUTCOMES = ['followed', 'partly', 'not-followed', 'unknown', 'not-assessed'] as const
export const VERDICTS = [
  'answers',
  'partly',
  'evades',
  'refers',
  'confirms',
  'tension',
  'contradicts',
  'narrows',
  'not-asked',
] as const
export const SOURCE_KINDS = ['beslisnota', 'kamerbrief', 'schriftelijk-overleg', 'comment-overview', 'other'] as const
export const VERSION_STATUSES = ['outline', 'concept', 'verzendversie', 'kamerstuk'] as const
export const REMARK_ROLES = ['decision', 'reaction', 'wording', 'highlight', 'publication'] as const

export type BlockBasis = (typeof BLOCK_BASES)[number]
export type StateBasis = (typeof STATE_BASES)[number]
export type BlockKind = (typeof BLOCK_KINDS)[number]
export type Stance = (typeof STANCES)[number]
export type Strength = (typeof STRENGTHS)[number]
export type Outcome = (typeof OUTCOMES)[number]
export type Verdict = (typeof VERDICTS)[number]
