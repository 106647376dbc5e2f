import type { RowKind } from '../core/comparison.ts'

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** Words of the command line; English has the same keys by type. */
export const dutch = {
  usage: `Doorgehaald: wat er uit een brief verdween, en wat daarover was geadviseerd.

Gebruik: doorgehaald <opdracht> … [--lang nl|en]

  import BESTAND [--format json|text]     leest een bestand: Word, PDF, HTML, Markdown, tekst of dossier
  compare A B [--format json|text|html]   vergelijkt twee van zulke bestanden
                                          een versie uit een dossier: bestand.json#2024-12-02
                                          met wijzigingen: brief.docx#rejected of #accepted
                                          het tweede stuk in een bundel: bundel.pdf#2
          [--seconds N]                   stopt met zoeken na N seconden, en zegt dat dan
  validate DOSSIER                        noemt alle problemen in een dossierbestand
  verify DOSSIER --sources MAP            controleert elke vindplaats in de bronnen
          [--write]                       zet in het dossier wat nodig is om ook een andere
                                          opmaak van een bron te controleren
  quote DOSSIER VINDPLAATS --sources MAP  toont een gecontroleerde passage met verwijzing
  export DOSSIER --format SOORT --out BESTAND
                                          schrijft csv, xlsx, docx, html, jsonld, json of zip (bewijspakket)
          [--passages P01,P02] [--advice D08] [--older DATUM --newer DATUM]
                                          een deel van het dossier, of één vergelijking
          [--table NAAM] [--separator semicolon|comma]
                                          voor csv: changes, states, advice, answers, remarks, sources, locators
          [--names]                       voor docx (Word met bijgehouden wijzigingen, tussen --older en
                                          --newer): met de namen van wie een opmerking maakte
          [--address URL]                 waar het dossier staat, voor de adressen in het bestand

Afsluitcode: 0 klaar, 1 de invoer heeft problemen, 2 verkeerd gebruik.
`,
  seeHelp: 'Zie: doorgehaald --help',
  noCommand: 'Noem een opdracht.',
  unknownCommand: (name: string) => `De opdracht ‘${name}’ bestaat niet.`,
  unknownOption: (name: string) => `De optie ${name} bestaat niet.`,
  optionNotHere: (option: string, command: string) => `De optie ${option} hoort niet bij ${command}.`,
  optionNeedsValue: (name: string) => `Bij de optie ${name} hoort precies één waarde.`,
  badOptionValue: (option: string, value: string, allowed: string) =>
    `‘${value}’ is geen waarde voor ${option}. Kies uit: ${allowed}.`,
  wholeNumber: 'een heel getal vanaf 0',
  wrongCount: (command: string, wanted: string) => `Bij ${command} hoort: ${wanted}.`,
  sourcesNeeded: 'Noem de map met bronbestanden: --sources MAP.',
  sourcesNotFolder: (folder: string) => `‘${folder}’ is geen map. Noem bij --sources de map met bronbestanden.`,
  chooseVersion: (file: string, versions: string) =>
    `${file} heeft meer versies. Kies er een met ${file}#DATUM:\n${versions}`,
  noSuchVersion: (file: string, version: string, versions: string) =>
    `${file} heeft geen versie ‘${version}’. Deze zijn er:\n${versions}`,
  noSuchPart: (file: string, part: string, parts: string) =>
    `${file} heeft geen deel ‘${part}’.${parts === '' ? ' Noem alleen het bestand.' : ` Deze zijn er:\n${parts}`}`,
  imported: {
    changes: 'Bijgehouden wijzigingen',
    comments: 'Opmerkingen',
    annotations: 'Opmerkingen op bladzijden',
    redactions: 'Gelakt',
    leftovers: 'Gezien, maar niet opgenomen',
  },
  noVersions: (file: string) => `${file} is een dossier zonder versies; er is niets te vergelijken.`,
  noSuchLocator: (id: string, near: string) => `De vindplaats ‘${id}’ staat niet in dit dossier.${near}`,
  didYouMean: (ids: string) => ` Bedoelt u: ${ids}?`,
  valid: (file: string, counts: string) => `${file}: geen problemen gevonden. ${counts}`,
  counts: (versions: number, passages: number, advice: number, locators: number) =>
    [
      plural(versions, 'versie', 'versies'),
      plural(passages, 'passage', 'passages'),
      plural(advice, 'advies', 'adviezen'),
      plural(locators, 'vindplaats', 'vindplaatsen'),
    ].join(', ') + '.',
  more: (n: number) => `en nog ${plural(n, 'probleem', 'problemen')}.`,
  failure: (id: string, place: string) => `MISLUKT ${id} (${place})`,
  onlyInFile: (text: string) => `[alleen in dit bestand: ${text}]`,
  notInFile: (n: number) => `[niet in dit bestand: ${plural(n, 'woord', 'woorden')} van de passage]`,
  rewritten: (file: string) =>
    `${file}: de passages staan er nu ook in die vorm in waarmee een andere opmaak te controleren is.`,
  notRewritten: (file: string) => `${file} is niet gewijzigd: eerst moet elke vindplaats kloppen.`,
  outNeeded: 'Noem het bestand dat geschreven moet worden: --out BESTAND.',
  redlineNeeds: 'Noem voor docx twee versies met tekst: --older DATUM --newer DATUM.',
  notInDossier: (ids: string) => `Dit staat niet in het dossier, of maakt samen geen vergelijking: ${ids}.`,
  written: (file: string, bytes: number) => `${file}: ${bytes} bytes geschreven.`,
  notWritten: (file: string, code: string) => `${file} kon niet worden geschreven (${code}). Kies een andere plek.`,
  older: 'eerst',
  newer: 'daarna',
  comparisonTitle: (older: string, newer: string) => `${older} vergeleken met ${newer}`,
  reconstructed:
    'Let op: minstens één van deze versies is een reconstructie in onze eigen woorden, niet de tekst van de brief. ' +
    'Een ander woord is dan nog geen wijziging, en wat ontbreekt is onbekend, tenzij een bron zegt dat het weg is.',
  inexact:
    'Let op: de vergelijking is bij een grens gestopt. Alinea’s die bij elkaar horen, kunnen als weggehaald en als ' +
    'toegevoegd staan; daar staat ‘niet zeker’ bij.',
  inexactWords:
    'Let op: niet elke alinea is helemaal woord voor woord vergeleken. Er kan meer gemarkeerd staan dan er veranderde, ' +
    'of niets.',
  unsure: 'niet zeker',
  considered: (other: string, share: number, chosen: number | undefined) =>
    `ook overwogen: ‘${other}’, met ${share} van de 100 woorden gelijk; ` +
    (chosen === undefined ? 'er is niets bij gekozen' : `met wat gekozen is: ${chosen} van de 100`),
  nothingChanged: 'Geen verschillen gevonden.',
  hiddenNoise: (counts: string) => `Verborgen: ${counts}.`,
  cutStart: '[verwijderd: ',
  addedStart: '[toegevoegd: ',
  markEnd: ']',
  moved: 'verplaatst',
  was: 'was',
  becomes: 'wordt',
  footnote: 'voetnoot',
  kinds: {
    same: 'gelijk',
    layout: 'alleen opmaak anders',
    retold: 'anders beschreven',
    changed: 'gewijzigd',
    cut: 'weggehaald',
    added: 'toegevoegd',
    'unknown-after': 'daarna onbekend',
    'unknown-before': 'eerder onbekend',
  },
}

export type CliWords = Omit<typeof dutch, 'kinds'> & { readonly kinds: Readonly<Record<RowKind, string>> }

export const english: CliWords = {
  usage: `Doorgehaald: what disappeared from a letter, and what had been advised about it.

Usage: doorgehaald <command> … [--lang nl|en]

  import FILE [--format json|text]        reads a file: Word, PDF, HTML, Markdown, text or dossier
  compare A B [--format json|text|html]   compares two such files
                                          a version of a dossier: file.json#2024-12-02
                                          with tracked changes: letter.docx#rejected or #accepted
                                          the second document in a bundle: bundle.pdf#2
          [--seconds N]                   stops searching after N seconds, and then says so
  validate DOSSIER                        lists all problems in a dossier file
  verify DOSSIER --sources DIR            checks every locator against the sources
          [--write]                       puts into the dossier what is needed to check
                                          another layout of a source too
  quote DOSSIER LOCATOR --sources DIR     shows a verified passage with its citation
  export DOSSIER --format KIND --out FILE writes csv, xlsx, docx, html, jsonld, json or zip (evidence pack)
          [--passages P01,P02] [--advice D08] [--older DATE --newer DATE]
                                          part of the dossier, or one comparison
          [--table NAME] [--separator semicolon|comma]
                                          for csv: changes, states, advice, answers, remarks, sources, locators
          [--names]                       for docx (Word with tracked changes, from --older to --newer):
                                          with the names of those who wrote a remark
          [--address URL]                 where the dossier stands, for the addresses in the file

Exit code: 0 done, 1 the input has problems, 2 wrong use.
`,
  seeHelp: 'See: doorgehaald --help',
  noCommand: 'Name a command.',
  unknownCommand: (name) => `There is no command ‘${name}’.`,
  unknownOption: (name) => `There is no option ${name}.`,
  optionNotHere: (option, command) => `The option ${option} does not belong to ${command}.`,
  optionNeedsValue: (name) => `The option ${name} takes exactly one value.`,
  badOptionValue: (option, value, allowed) => `‘${value}’ is not a value for ${option}. Choose from: ${allowed}.`,
  wholeNumber: 'a whole number from 0',
  wrongCount: (command, wanted) => `${command} takes: ${wanted}.`,
  sourcesNeeded: 'Name the folder with source files: --sources DIR.',
  sourcesNotFolder: (folder) => `‘${folder}’ is not a folder. Give --sources the folder with source files.`,
  chooseVersion: (file, versions) => `${file} has several versions. Choose one with ${file}#DATE:\n${versions}`,
  noSuchVersion: (file, version, versions) => `${file} has no version ‘${version}’. There are:\n${versions}`,
  noSuchPart: (file, part, parts) =>
    `${file} has no part ‘${part}’.${parts === '' ? ' Name the file alone.' : ` There are:\n${parts}`}`,
  imported: {
    changes: 'Tracked changes',
    comments: 'Comments',
    annotations: 'Comments on pages',
    redactions: 'Redacted',
    leftovers: 'Seen, but not taken up',
  },
  noVersions: (file) => `${file} is a dossier without versions; there is nothing to compare.`,
  noSuchLocator: (id, near) => `The locator ‘${id}’ is not in this dossier.${near}`,
  didYouMean: (ids) => ` Did you mean: ${ids}?`,
  valid: (file, counts) => `${file}: no problems found. ${counts}`,
  counts: (versions, passages, advice, locators) =>
    [
      plural(versions, 'version', 'versions'),
      plural(passages, 'passage', 'passages'),
      `${advice} advice`,
      plural(locators, 'locator', 'locators'),
    ].join(', ') + '.',
  more: (n) => `and ${plural(n, 'more problem', 'more problems')}.`,
  failure: (id, place) => `FAILED ${id} (${place})`,
  onlyInFile: (text) => `[only in this file: ${text}]`,
  notInFile: (n) => `[not in this file: ${plural(n, 'word', 'words')} of the passage]`,
  rewritten: (file) => `${file}: the passages are now also in it in the form by which another layout can be checked.`,
  notRewritten: (file) => `${file} was not changed: every locator has to hold first.`,
  outNeeded: 'Name the file to write: --out FILE.',
  redlineNeeds: 'For docx give two versions with text: --older DATE --newer DATE.',
  notInDossier: (ids) => `This is not in the dossier, or makes no comparison together: ${ids}.`,
  written: (file, bytes) => `${file}: ${bytes} bytes written.`,
  notWritten: (file, code) => `${file} could not be written (${code}). Choose another place.`,
  older: 'first',
  newer: 'then',
  comparisonTitle: (older, newer) => `${older} compared with ${newer}`,
  reconstructed:
    'Note: at least one of these versions is a reconstruction in our own words, not the text of the letter. ' +
    'Another word is then no change, and what is missing is unknown, unless a source says that it is gone.',
  inexact:
    'Note: the comparison stopped at a limit. Paragraphs that belong together may be shown as cut and as added; those ' +
    'say ‘not sure’.',
  inexactWords:
    'Note: not every paragraph was compared word by word to the end. More may be marked than changed, or nothing.',
  unsure: 'not sure',
  considered: (other, share, chosen) =>
    `also considered: ‘${other}’, with ${share} in 100 words the same; ` +
    (chosen === undefined ? 'nothing was chosen' : `with what was chosen: ${chosen} in 100`),
  nothingChanged: 'No differences found.',
  hiddenNoise: (counts) => `Hidden: ${counts}.`,
  cutStart: '[deleted: ',
  addedStart: '[added: ',
  markEnd: ']',
  moved: 'moved',
  was: 'was',
  becomes: 'becomes',
  footnote: 'footnote',
  kinds: {
    same: 'same',
    layout: 'only layout differs',
    retold: 'described differently',
    changed: 'changed',
    cut: 'cut',
    added: 'added',
    'unknown-after': 'unknown afterwards',
    'unknown-before': 'unknown before',
  },
}
