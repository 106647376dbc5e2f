import type { ImportPlaceTexts, ImportProblemTexts } from './importing.nl.ts'

const KINDS: Readonly<Record<string, string>> = {
  docx: 'a Word file',
  pdf: 'a PDF',
  markdown: 'Markdown',
  html: 'a web page',
  text: 'plain text',
  dossier: 'a dossier',
}

const FORMATS: Readonly<Record<string, string>> = {
  doc: 'a Word file from before 2007 (.doc)',
  xlsx: 'an Excel sheet',
  xls: 'an Excel sheet',
  pptx: 'a PowerPoint presentation',
  ppt: 'a PowerPoint presentation',
  odt: 'a LibreOffice document (.odt)',
  epub: 'an e-book',
  rtf: 'an RTF document',
  zip: 'a zip file',
  archive: 'a packed archive',
}

const AMOUNTS: Readonly<Record<string, (limit: string) => string>> = {
  text: (limit) => `more than ${limit} characters of text`,
  pages: (limit) => `more than ${limit} pages`,
  entries: (limit) => `more than ${limit} parts`,
  depth: (limit) => `more than ${limit} layers inside each other`,
  bytes: (limit) => `more than ${limit} bytes when unpacked`,
  blocks: (limit) => `more than ${limit} paragraphs`,
}

const quote = (value: string | undefined) => `‘${value ?? ''}’`

export const englishImportProblems: ImportProblemTexts = {
  empty: () => ({ what: 'The file is empty.', remedy: 'Check that you chose the right file.' }),
  'too-large': ({ found, expected }) => ({
    what: `The file is too large: ${found ?? '?'} bytes. The limit is ${expected ?? '?'} bytes.`,
    remedy: 'Divide it over several files.',
  }),
  unreadable: () => ({
    what: 'The file cannot be read.',
    remedy: 'Check that it still exists, that you may open it, and that it is not a folder.',
  }),
  'not-text': () => ({
    what: 'This is not readable text.',
    remedy: 'Choose a Word file (.docx), PDF, text, Markdown, HTML or a dossier (.json).',
  }),
  'other-format': ({ found }) => ({
    what: `This is ${FORMATS[found ?? ''] ?? 'a file of another program'}. We do not read that.`,
    remedy: 'Open it in the program it was made with and save it as a Word file (.docx) or PDF.',
  }),
  picture: () => ({
    what: 'This is a picture, without text.',
    remedy: 'Turn the picture into text or into a PDF with text by means of text recognition (OCR).',
  }),
  encrypted: () => ({
    what: 'This file is protected by a password. Nothing was read from it.',
    remedy: 'Open it in the program it was made with and save it without a password.',
  }),
  broken: ({ found }) => ({
    what: `The file is damaged${found ? `: ${quote(found)} cannot be read` : ''}.`,
    remedy: 'Ask for the file again, or open it in its own program and save it anew.',
  }),
  'too-much': ({ found, expected }) => ({
    what: `This file holds ${(AMOUNTS[found ?? ''] ?? ((limit) => `more than ${limit}`))(expected ?? '?')}. So it was not read.`,
    remedy: 'Divide it over several files.',
  }),
  bomb: () => ({
    what: 'When unpacked, this file grows far larger than a document should. So it was not read.',
    remedy: 'Do not trust this file. Ask the sender for a new copy.',
  }),
  entities: () => ({
    what: 'This file holds definitions of its own (entities), which we do not read for safety.',
    remedy: 'Open it in Word and save it anew.',
  }),
  'out-of-time': () => ({
    what: 'Reading took too long and was stopped.',
    remedy: 'Try again, or divide the file.',
  }),
  program: ({ found }) => ({
    what: `The part that reads this file does not work${found ? ` (${found})` : ''}.`,
    remedy: 'Load the page again. If it stays like this, tell us.',
  }),
  dossier: () => ({ what: 'This dossier has a mistake.', remedy: '' }),
  scan: () => ({
    what: 'This PDF has no text: its pages are pictures (a scan).',
    remedy: 'Run text recognition (OCR) on it first, then open the file again.',
  }),
  'textless-page': () => ({
    what: 'This page has no text; it is probably a scan. What it says is unknown, not gone.',
    remedy: 'Run text recognition (OCR) on it if you need that text.',
  }),
  'no-text': () => ({
    what: 'No text was found, only comments.',
    remedy: 'The comments are kept. Look for the text in another file.',
  }),
  'wrong-extension': ({ found, expected }) => ({
    what: `The name ends in .${found ?? '?'}, but this is ${KINDS[expected ?? ''] ?? 'something else'}. We read it so.`,
    remedy: '',
  }),
  'guessed-date': ({ found }) => ({
    what: `The date ${found ? `(${found}) ` : ''}is a guess. If it is wrong, notes end up at the wrong step.`,
    remedy: 'Check the date.',
  }),
  'no-date': () => ({ what: 'No date was found.', remedy: 'Fill in the date.' }),
  'reading-order': () => ({
    what: 'The order of the text on this page is not certain.',
    remedy: 'Compare the text with the page.',
  }),
  drawing: ({ found }) => ({
    what: `There is a drawing or picture here${found ? ` (${found})` : ''}, which we cannot read.`,
    remedy: '',
  }),
  'lost-anchor': ({ found }) => ({
    what: `The place of a comment cannot be found${found ? `: ${quote(found)}` : ''}.`,
    remedy: 'The comment is kept; choose its place yourself.',
  }),
  'unknown-revision': ({ found }) => ({
    what: `A change of a kind that we do not know${found ? ` (${found})` : ''} was counted, but not processed.`,
    remedy: 'Look at it in Word.',
  }),
  'missing-part': ({ found }) => ({
    what: `A part of the file is missing${found ? `: ${quote(found)}` : ''}. The rest was read.`,
    remedy: 'Ask for the file again if you need that part.',
  }),
  'damaged-part': ({ found }) => ({
    what: `A part of the file is damaged${found ? `: ${quote(found)}` : ''}. The rest was read.`,
    remedy: 'Ask for the file again if you need that part.',
  }),
  'guessed-encoding': ({ found }) => ({
    what: `The file does not say how its letters are stored. We read it as ${found ?? '?'}.`,
    remedy: 'If there are strange signs in it, save it again as UTF-8.',
  }),
}

export const englishImportPlaces: ImportPlaceTexts = {
  page: (n) => `page ${n}`,
  line: (n) => `line ${n}`,
  part: (name) => `part ${name}`,
}
