import type { RedlineTexts } from './redline.nl.ts'

export const englishRedline: RedlineTexts = {
  author: (older, newer) => `Version ${older} → ${newer}`,
  neutral: (n) => `Author ${n}`,
  title: (dossier, step) => `${dossier}: ${step}`,
  header: (dossier, older, newer) =>
    `${dossier}. From the version of ${older} to that of ${newer}. The comments are no part of the letter.`,
  reconstructionHeader: (dossier) => `RECONSTRUCTION, not the letter itself. ${dossier}.`,
  reconstruction: 'Reconstruction, not the letter itself',
  reconstructionLead: (older, newer) =>
    `This document compares the version of ${older} with that of ${newer}. We do not have the literal text of every paragraph. Before each paragraph stands in brackets what it rests on. What the sources do not tell is not struck out here: unknown is not the same as gone.`,
  rests: (basis) => `[${basis}] `,
  told: (version, basis) => `[${version}: ${basis}] `,
  ownWords: 'our words',
  contentUnknown: 'content unknown',
  of: (label) => `version of ${label}`,
  barred: (version, text) => `[${version}, not compared] ${text}`,
  barredNote:
    'One of the two versions is blacked out here. What stood there is unknown. So both texts are given, and nothing is struck out.',
  unsure: 'Not certain: the comparison stopped at a limit. This may also be a change or a move.',
  inexact:
    'The comparison stopped at a limit. More may be marked than changed, and part of it may only have been moved.',
  requested: 'Who asked for it',
  advice: 'Advice, in our words (not a quotation)',
  remark: 'Remark, in our words (not a quotation)',
  places: 'Locators',
  moreAt: (name) => `This advice is explained at: ${name}.`,
  unplaced: 'This is about a passage that has no paragraph here.',
  person: (n) => `person ${n}`,
}
