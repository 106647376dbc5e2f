import type { LocatorFailureTexts, ProblemTexts, ProblemValues, ProblemText } from './problems.nl.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing (null)',
  undefined: 'nothing',
  NaN: 'not a number (NaN)',
}
const type = (name: string | undefined) => TYPES[name ?? ''] ?? `‘${name}’`
const quote = (value: string | undefined) => `‘${value ?? ''}’`

const unknown = (kind: string): ((problem: ProblemValues) => ProblemText) => {
  return ({ found }) => ({
    what: `This points at ${kind} ${quote(found)}, which is not in this dossier.`,
    remedy: `Correct the id, or add the ${kind}.`,
  })
}

export const englishProblems: ProblemTexts = {
  'file-not-found': ({ found }) => ({
    what: `The file ${quote(found)} does not exist.`,
    remedy: 'Check the name and the folder.',
  }),
  'file-is-directory': ({ found }) => ({
    what: `${quote(found)} is a folder, not a file.`,
    remedy: 'Name one file in that folder.',
  }),
  'file-unreadable': ({ found, expected }) => ({
    what: `The file ${quote(found)} cannot be read (${expected ?? 'unknown reason'}).`,
    remedy: 'Check whether you may open the file.',
  }),
  'file-too-large': ({ found, expected }) => ({
    what: `The file is too large: ${found ?? '?'} bytes. The limit is ${expected ?? '?'} bytes.`,
    remedy: 'Choose a smaller file, or spread it over several files.',
  }),
  'file-empty': () => ({ what: 'The file is empty.', remedy: 'Check whether you chose the right file.' }),
  'file-not-text': () => ({
    what: 'This file is not readable text (UTF-8).',
    remedy: 'Save it again as plain text with the encoding UTF-8.',
  }),
  'not-json': ({ found, expected }) => ({
    what: `This is not valid JSON: it goes wrong at ${found ? quote(found) : 'the end of the file'}${expected ? `, where ${quote(expected)} should stand` : ''}.`,
    remedy: 'Look here and just before for a missing comma, bracket or quotation mark.',
  }),
  'not-a-dossier': () => ({
    what: 'This file is not a Doorgehaald dossier.',
    remedy: 'Choose a dossier file: a JSON file with the field formatVersion at the top.',
  }),
  'newer-format': ({ found, expected }) => ({
    what: `This dossier was made for a newer version of Doorgehaald (format ${found ?? '?'}).`,
    remedy: `Use a newer version of Doorgehaald. This one reads format ${expected ?? '?'}.`,
  }),
  'unknown-format': ({ found, expected }) => ({
    what: `There is no format ${quote(found)}.`,
    remedy: `Set formatVersion to the number ${expected ?? '?'}.`,
  }),
  'too-large': ({ expected }) => ({
    what: `This file holds more than ${expected ?? '?'} values, so it was not read any further.`,
    remedy: 'Spread it over several dossiers.',
  }),
  'too-deep': ({ expected }) => ({
    what: `This file nests more than ${expected ?? '?'} layers deep, so it was not read any further.`,
    remedy: 'Check whether this is a dossier at all.',
  }),
  'wrong-type': ({ found, expected }) => ({
    what: `This should be ${type(expected)}, but it is ${type(found)}.`,
    remedy: `Put ${type(expected)} here.`,
  }),
  'missing-field': () => ({ what: 'This field is missing.', remedy: 'Add the field.' }),
  'unknown-field': ({ found }) => ({
    what: `The field ${quote(found)} does not belong here.`,
    remedy: 'Remove it, or correct its name if it is a typing error.',
  }),
  'not-one-of': ({ found, expected }) => ({
    what: `${quote(found)} is not allowed here.`,
    remedy: `Choose one of these: ${expected ?? '?'}.`,
  }),
  'too-long': ({ expected }) => ({
    what: `This text is too long: more than ${expected ?? '?'} characters.`,
    remedy: 'Shorten or divide the text.',
  }),
  empty: () => ({ what: 'This field is empty.', remedy: 'Fill it in, or remove it if it is not required.' }),
  'too-small': ({ found, expected }) => ({
    what: `The number ${found ?? '?'} is too small.`,
    remedy: `Use ${expected ?? '?'} or more.`,
  }),
  'too-big': ({ found, expected }) => ({
    what: `The number ${found ?? '?'} is too large.`,
    remedy: `Use ${expected ?? '?'} or less.`,
  }),
  'not-whole': ({ found }) => ({
    what: `${found ?? '?'} is not a whole number.`,
    remedy: 'Use a number without decimals.',
  }),
  'bad-id': ({ found }) => ({
    what: `${quote(found)} is not a valid id.`,
    remedy: 'Use at most 64 letters, digits, dots or dashes, starting with a letter or digit.',
  }),
  'bad-version-id': ({ found }) => ({
    what: `${quote(found)} is not a valid version id.`,
    remedy: 'Use the date, year-month-day, such as 2024-12-02, optionally with a dash and letters after it.',
  }),
  'bad-date': ({ found }) => ({
    what: `${quote(found)} is not an existing date.`,
    remedy: 'Write the date as year-month-day, such as 2024-12-02.',
  }),
  'bad-time': ({ found }) => ({
    what: `${quote(found)} is not a date with a time.`,
    remedy: 'Write it as 2024-12-02T13:05:00.',
  }),
  'bad-hash': ({ found }) => ({
    what: `${quote(found)} is not a SHA-256 hash.`,
    remedy: 'A hash has exactly 64 characters: digits and the small letters a to f.',
  }),
  'bad-prints': () => ({
    what: 'The word prints in words are not right: there must be exactly two characters for each word.',
    remedy: 'Make them again with ‘doorgehaald verify --write’, or leave plain out.',
  }),
  'nth-beyond': ({ found, expected }) => ({
    what: `Occurrence ${found ?? '?'} is meant, but the first words stand in the source ${expected ?? '?'} times.`,
    remedy: 'Make plain again with ‘doorgehaald verify --write’, or leave it out.',
  }),
  'bad-url': ({ found }) => ({
    what: `${quote(found)} is not a web address.`,
    remedy: 'Use a full address that starts with https://.',
  }),
  'bad-dossier-number': ({ found }) => ({
    what: `${quote(found)} is not a parliamentary dossier number.`,
    remedy: 'Use five digits without a space, such as 32824, optionally with a chapter: 36410-VIII.',
  }),
  'bad-year': ({ found }) => ({
    what: `${quote(found)} is not a parliamentary year.`,
    remedy: 'Write it as 2024/25.',
  }),
  'bad-file-name': ({ found }) => ({
    what: `${quote(found)} is not a file name.`,
    remedy: 'Name the file alone, without a folder.',
  }),
  'bad-anchor': ({ found }) => ({
    what: `${quote(found)} holds spaces or line breaks that do not belong there.`,
    remedy: 'Put one space between words, and none at the start or the end.',
  }),
  'duplicate-id': ({ found }) => ({
    what: `The id ${quote(found)} occurs twice here.`,
    remedy: 'Give one of the two another id.',
  }),
  'unknown-passage': unknown('passage'),
  'unknown-version': unknown('version'),
  'unknown-source': unknown('source'),
  'unknown-locator': unknown('locator'),
  'unknown-advice': unknown('advice or answer'),
  'unknown-answer': unknown('answer'),
  'unknown-remark': unknown('remark'),
  'unknown-theme': unknown('theme'),
  'version-order': ({ found, expected }) => ({
    what: `Version ${found ?? '?'} stands after version ${expected ?? '?'}, but is older.`,
    remedy: 'Put the versions in order of date, oldest first.',
  }),
  'missing-state': ({ expected }) => ({
    what: `This passage says nothing about version ${expected ?? '?'}.`,
    remedy: 'Add a state for that version. If no source tells, choose unknown.',
  }),
  'double-state': ({ found }) => ({
    what: `This passage has two states for version ${found ?? '?'}.`,
    remedy: 'Keep one of them.',
  }),
  'state-order': ({ found, expected }) => ({
    what: `The state for version ${found ?? '?'} stands after the one for version ${expected ?? '?'}.`,
    remedy: 'Put the states in the order of the versions.',
  }),
  'restored-without-absence': ({ found }) => ({
    what: `The passage is called restored in version ${found ?? '?'}, but was absent in no earlier version.`,
    remedy: 'Choose present, or set an earlier version to absent if a source says so.',
  }),
  'basis-missing': ({ found }) => ({
    what: `Nothing says on what the state ${quote(found)} rests.`,
    remedy: 'Add a basis. If it is not known, make the state unknown.',
  }),
  'basis-unexpected': ({ found }) => ({
    what: `The state is unknown, but has a basis (${quote(found)}).`,
    remedy: 'Remove the basis, or choose another state.',
  }),
  'locator-missing': ({ found }) => ({
    what: `This claim (${quote(found)}) has no locator.`,
    remedy: 'Add a locator. If there is none it is not certain: change the basis or the state.',
  }),
  'between-order': ({ found }) => ({
    what: `The step ${quote(found)} does not run from an older to a newer version.`,
    remedy: 'Put the older version in older and the newer one in newer.',
  }),
}

export const englishLocatorFailures: LocatorFailureTexts = {
  'source-missing': ({ found, expected }) => ({
    what: `Source file ${quote(found)} is not in ${quote(expected)}.`,
    remedy: 'Put the file in that folder, or name another folder with --sources.',
  }),
  'source-unreadable': ({ found }) => ({
    what: `Source file ${quote(found)} cannot be read as text.`,
    remedy: 'Check whether the file may be opened and is UTF-8.',
  }),
  'bad-fragment': () => ({
    what: 'The first or last words are empty or hold stray spaces.',
    remedy: 'Write the words with one space between them.',
  }),
  'start-not-found': () => ({
    what: 'The first words are not in the source.',
    remedy: 'Compare the words with the source, letter by letter.',
  }),
  'found-twice': ({ found }) => ({
    what: `The first words occur ${found ?? '?'} times in the source. Which one is meant cannot be told.`,
    remedy: 'Make them longer, or say in occurrence which time is meant.',
  }),
  'occurrence-missing': ({ found, expected }) => ({
    what: `The first words occur ${found ?? '?'} times in the source; number ${expected ?? '?'} was asked for.`,
    remedy: 'Correct occurrence.',
  }),
  'end-not-found': () => ({
    what: 'The last words do not stand after the first words in the source.',
    remedy: 'Compare the words with the source, letter by letter.',
  }),
  'same-text': () => ({
    what: 'The same words stand there in another layout; letter by letter it is not the text of the dossier.',
    remedy: 'Use the source file from which the dossier was made.',
  }),
  'plain-differs': () => ({
    what: 'The passage holds, but what stands in plain is not what the source gives.',
    remedy: 'Make plain again with --write.',
  }),
  different: () => ({
    what: 'The first and last words are there, but what stands between them is not the passage.',
    remedy: 'Check whether this is the same source and whether the first and last words are right.',
  }),
  near: ({ found }) => ({
    what: `The passage is not there. What resembles it most has ${found ?? '?'} in 100 words the same.`,
    remedy: 'Check whether this is the same source and compare the words.',
  }),
}
