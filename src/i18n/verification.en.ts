import { plural } from './plural.ts'
import type { VerificationTexts } from './verification.nl.ts'

const files = (n: number) => plural(n, 'file', 'files')
const locators = (n: number) => plural(n, 'locator', 'locators')

export const englishVerification: VerificationTexts = {
  title: 'Check with your files',
  choose: 'Check with your own files',
  chooseHint:
    'Choose the source files (text, Markdown or PDF; several at once will do) or drag them onto a page of this dossier. Your browser looks up every locator in them and shows the literal text. Nothing is sent or kept.',
  drop: 'Let go to check',
  dropHint: 'The files stay on this device.',
  reading: (at, of, file) => `Working on file ${at} of ${of}: ${file}`,
  progress: 'Read',
  stop: 'Cancel',
  forget: 'Forget these files',
  kept: 'Nothing was sent or kept. Close this tab and all of it is gone.',
  summary: (proven, of, n) => `${proven} of ${locators(of)} verified in ${files(n)}.`,
  relaid: (n) => `Of these, ${n} as the same text in another layout.`,
  unopened: (n) => `The source of ${locators(n)} has not been opened yet.`,
  noneRead: 'None of these files can be used for the check.',
  failedTitle: (n) => `${locators(n)} not verified`,
  filesTitle: (n) => files(n),
  byName: 'recognised by its name',
  byText: 'recognised by its text',
  fileCount: (proven, of) => `${proven} of ${of} verified`,
  textless: (n) => `${plural(n, 'page has', 'pages have')} no text and went unchecked.`,
  waiting: 'waiting',
  busy: 'being read',
  cancelled: 'cancelled; not checked',
  page: (n) => `page ${n}`,
  inFile: (file) => `in file ${file}`,
  kinds: {
    verified: 'Verified in the file that you opened',
    'same-text': 'Same text, other layout, in the file that you opened',
    different: 'Found, but different',
    near: 'Not found; this resembles it',
    'found-twice': 'Found too often',
    'not-found': 'Not found',
  },
  published: 'Verified when this was published',
  sameText:
    'Lines, hyphenation, dashes, quotes or marks of layout differ. Letters, digits and other punctuation are the same.',
  differentText: 'The first and last words are there. What stands between them is not the passage.',
  nearText: 'The first or last words are not there. This is no proof, only what resembles it most.',
  score: (share) => `${share} in 100 words are the same.`,
  noWords:
    'All words seem the same. The difference is in something smaller, such as punctuation or a space in a number.',
  unknownWords: 'This dossier does not record which words differ.',
  twiceText: (count, expected) =>
    `The first words stand in this file ${count} times, and in the source ${expected} times. Which is meant cannot be told.`,
  reasons: {
    'bad-fragment': 'The first or last words in the dossier are empty or hold stray spaces.',
    'start-not-found': 'The first words are not in this file, and nothing resembles the passage enough.',
    'end-not-found': 'The last words do not stand after the first in this file.',
    'occurrence-missing': 'The first words stand in this file fewer times than in the source.',
  },
  onlyHere: '[only in this file: ',
  end: '] ',
  notHere: (n) => `[not in this file: ${plural(n, 'word', 'words')} of the passage] `,
  problems: {
    'too-large': {
      what: 'is larger than 100 MB and was not read.',
      remedy: 'Split the file, or save only its text.',
    },
    'too-many-pages': { what: 'has more than 3000 pages and was not read.', remedy: 'Split the file.' },
    'too-much-text': {
      what: 'holds more than ten million characters and was not checked.',
      remedy: 'Split the file.',
    },
    empty: { what: 'is empty.', remedy: 'Download the file again.' },
    'not-text': { what: 'is neither text nor PDF.', remedy: 'Choose a file with text (.txt or .md) or a PDF.' },
    'word-file': {
      what: 'is a word-processor document. Those are not read here.',
      remedy: 'Save it as PDF or as text, and choose that file.',
    },
    archive: { what: 'is a packed file.', remedy: 'Unpack it and choose the files that are in it.' },
    picture: { what: 'is a picture, without text.', remedy: 'Choose a PDF with text, or a text file.' },
    scan: {
      what: 'is a PDF without text: it holds only pictures of pages.',
      remedy: 'Have the text recognised first (OCR), or choose a version with text.',
    },
    encrypted: {
      what: 'is a PDF with a password.',
      remedy: 'Open the PDF with the password, save it without, and choose that file.',
    },
    'broken-pdf': {
      what: 'is a PDF that cannot be read; perhaps only part of it was downloaded.',
      remedy: 'Download the PDF again.',
    },
    unreadable: {
      what: 'may not be read by the browser, or is a folder.',
      remedy: 'Choose the files themselves, or copy them to another folder first.',
    },
    'no-source': {
      what: 'was read, but holds no passage of this dossier.',
      remedy: 'Choose a file of one of the sources of this dossier.',
    },
    insecure: {
      what: 'was not checked: the browser computes hashes only on a secure page.',
      remedy: 'Open this site over https.',
    },
    program: {
      what: 'was not checked: a part of the program could not be loaded or stopped.',
      remedy: 'Try once more, or load the page again.',
    },
  },
}
