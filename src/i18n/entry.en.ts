import type { EntryTexts } from './entry.nl.ts'
import { plural } from './plural.ts'

export const englishEntry: EntryTexts = {
  home: {
    tagline: 'What did it say at first, and who wanted to keep it?',
    lead: 'What disappeared on the way from a letter to the Dutch parliament, what did officials advise about it, and how was it explained later?',
    dossiers: 'Dossiers',
    contested: 'Cut or shortened, with a counter-argument from officials',
    toDossier: 'To the whole dossier',
    ownTitle: 'Your own versions',
    ownText: 'Compare your own drafts and memos, or open a dossier (.json). Everything stays on this device.',
    ownButton: 'Compare your own versions',
    readTitle: 'How we read',
    readUnknown: 'Unknown is not the same as gone. If a source is silent, we say so.',
    readLocator: 'Every claim has a locator: the place in the source where you can check it yourself.',
    readJudgement: 'What we think of it is called editors’ assessment. It is kept apart, and gives its reason.',
    none: 'No dossiers have been published yet.',
  },
  open: {
    title: 'Compare your own versions',
    lead: 'Put drafts and memos in order, see what disappeared and link the advice. Your files stay on this device.',
    drop: {
      title: 'Drag files here',
      kinds: 'Word (.docx), PDF, text, Markdown, HTML or a dossier (.json). Two or more, in any order.',
      choose: 'Choose files',
      paste: 'Paste text',
      example: 'Try it with an example',
      failed: 'A part of the program could not be loaded. Check the connection and try again.',
      letGo: 'Let go to read the files',
      facts: [
        'Comments and changes in Word and PDF come along.',
        'We recognise a scan without text, and say so.',
        'Nothing is stored, unless you ask for it.',
      ],
    },
    opened: (title) => `Opened: ${title}`,
    go: 'To the dossier',
    schema: 'The schema shows what such a file looks like:',
  },
  missing: {
    page: 'This page does not exist',
    pageText: (path) => `There is nothing at ${path}. These pages do exist:`,
    notKept: 'This dossier was not kept',
    notKeptText:
      'This dossier came from files on your device. After a reload you have to open them again, unless you stored the work.',
    notThere: (id) => `There is no dossier ‘${id}’`,
    notThereText: 'These dossiers do exist:',
  },
  report: {
    title: (file) => `${file} cannot be opened`,
    count: (n) => plural(n, 'problem found', 'problems found'),
    more: (n) => `And ${plural(n, 'more problem', 'more problems')}.`,
    place: 'Place',
    line: (n) => `line ${n}`,
    whole: 'whole file',
    rest: 'The rest of this site still works.',
  },
}
