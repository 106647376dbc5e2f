import type { ChainTexts } from './chain.nl.ts'

export const englishChain: ChainTexts = {
  contents: 'In this chain',
  kinds: {
    version: 'Versions',
    advice: 'Advice',
    reaction: 'Remarks',
    decision: 'Decisions and discussions',
    gap: 'Not known',
    answer: 'Answers',
    paper: 'Other papers',
  },
  order:
    'The steps stand in order of day. Where no source tells when something was, it says so, and the step stands with its paper. Answers about this advice come first.',
  labels:
    '‘According to the papers’ is what a source says, in our words. ‘Editors’ assessment’ is what we make of it or infer from it.',
  fact: 'According to the papers',
  rests: {
    literal: 'According to the papers: the literal text',
    stated: 'According to the papers',
    answer: 'According to the papers: a later answer',
    question: 'From a question of members of parliament: that is no finding',
    inferred: 'Editors’ assessment: inferred',
  },
  direction: 'Direction: editors’ assessment',
  outcome: 'Outcome: editors’ assessment',
  requesterUnknown: 'No source says who asked for it.',
  gap: 'Not known',
  between: (from, to) => `between ${from} and ${to}`,
  after: (date) => `after ${date}`,
  always: 'all versions',
  decisionRemark: (page, numbers) => `Comment with this decision: p. ${page}, no. ${numbers}`,
  onAdvice: 'With the advice',
}
