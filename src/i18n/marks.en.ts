import type { MarkTexts } from './mark-texts.ts'

export const englishMarks: MarkTexts = {
  noiseLegend: 'Mark small differences',
  rulesLegend: 'Content that may matter',
  places: 'The number says in how many places. Off means: the text is there, without a mark.',
  noise: {
    spacing: { name: 'spaces', rule: 'Spaces, lines and paragraphs are divided differently.' },
    hyphenation: { name: 'hyphenation', rule: 'A word was broken over two lines, or gained or lost a hyphen.' },
    quotes: { name: 'quotation marks', rule: 'Quotation marks or dashes have another shape.' },
    numbering: { name: 'numbering', rule: 'The number or bullet in front is another.' },
    punctuation: { name: 'punctuation', rule: 'A punctuation mark came, went or became another.' },
    case: { name: 'capitals', rule: 'A capital became small, or the reverse.' },
    ocr: {
      name: 'misreadings',
      rule: 'Characters that a scanner mistakes for each other, such as rn and m or O and 0, and lost accents. Another digit is never a misreading.',
    },
  },
  rules: {
    amount: {
      name: 'amount or number',
      rule: 'An amount, percentage or number changed or went. The same amount written another way does not count.',
    },
    date: { name: 'date', rule: 'A date or year changed or went. The same date written another way does not count.' },
    term: { name: 'term', rule: 'A deadline, duration or age changed or went, such as ‘zes weken’ or ‘eind 2025’.' },
    name: {
      name: 'name gone',
      rule: 'The name of a person, organisation or place is no longer in the paragraph. We know names by their capitals, but not at the start of a sentence.',
    },
    weaker: { name: 'less binding', rule: 'A word became another word that binds less by our scales.' },
    stronger: {
      name: 'more binding',
      rule: 'A word became another word that binds more by our scales.',
    },
    'softener-added': { name: 'reservation added', rule: 'A word was added that makes a promise less firm.' },
    'softener-removed': { name: 'reservation gone', rule: 'A word that makes a promise less firm went.' },
  },
  list: 'Content in this change',
  became: '‘{older}’ became ‘{newer}’',
  gone: '‘{older}’ is no longer there',
  came: '‘{newer}’ was added',
  noiseTitle: 'Small differences',
  noiseLead:
    'Where a place differs in one or more of these classes alone, it is named after them. Spaces, hyphenation, quotation marks and numbering are marked only when you ask for it; the others always, until you switch them off. Each class says in how many places it occurs. Another number is never a small difference.',
  rulesLead:
    'In literal text the program points at words by these rules and no others. It says what stood there and what stands there now. It does not say whether that is bad. The rules miss things too: always read the text.',
  words: 'Words:',
  notAfter: 'Not after:',
  notNear: 'Not near:',
  not: 'Not:',
}
