import type { ComparingTexts } from './comparing.nl.ts'

export const englishComparing: ComparingTexts = {
  busy: 'The versions are being compared.',
  percent: (n) => `${n} percent done`,
  cancel: 'Stop comparing',
  cancelled: 'The comparison was stopped. Nothing can be seen now of what changed.',
  retry: 'Try again',
  failed: 'Comparing did not work.',
  failedText:
    'Versions are compared in the background, in a separate part of the browser. That part did not start, or stopped unexpectedly. Try once more. If it fails again, compare in the page itself: it will not respond until the comparison is done.',
  here: 'Compare in the page itself',
  inexact:
    'This comparison stopped at a limit: the versions are too long or differ too much. Paragraphs that belong together may be shown here as cut and as added. Those say ‘not sure’ for that reason.',
  inexactWords:
    'Not every paragraph was compared word by word to the end. In a changed paragraph more may be marked than changed, or nothing at all.',
  considered: 'Also considered',
  consideredIn: {
    older: 'Another paragraph of the newer version came near:',
    newer: 'Another paragraph of the older version came near:',
  },
  consideredFor: (start) => `This is about: ${start}`,
  chosenShare: (n) => `With what was chosen here, ${n} in 100 words are the same.`,
  otherShare: (n) => `With that other paragraph, ${n} in 100 words are the same.`,
  notChosen: 'No paragraph was chosen for it.',
  howChosen: 'The place in the letter counts for the choice as well.',
}
