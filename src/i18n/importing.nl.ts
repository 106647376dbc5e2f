/** What a text may name; control characters are already gone. */
export interface ImportProblemValues {
  readonly found?: string
  readonly expected?: string
}

/** What happened, and what to do about it: plain sentences. `remedy` may be empty where there is nothing to do. */
export interface ImportProblemText {
  readonly what: string
  readonly remedy: string
}

type Words = (values: ImportProblemValues) => ImportProblemText

const KINDS: Readonly<Record<string, string>> = {
  docx: 'een Word-bestand',
  pdf: 'een PDF',
  markdown: 'Markdown',
  html: 'een webpagina',
  text: 'gewone tekst',
  dossier: 'een dossier',
}

const FORMATS: Readonly<Record<string, string>> = {
  doc: 'een Word-bestand van vóór 2007 (.doc)',
  xlsx: 'een rekenblad van Excel',
  xls: 'een rekenblad van Excel',
  pptx: 'een presentatie van PowerPoint',
  ppt: 'een presentatie van PowerPoint',
  odt: 'een document van LibreOffice (.odt)',
  epub: 'een e-boek',
  rtf: 'een RTF-document',
  zip: 'een zip-bestand',
  archive: 'een ingepakt archief',
}

const AMOUNTS: Readonly<Record<string, (limit: string) => string>> = {
  text: (limit) => `meer dan ${limit} tekens tekst`,
  pages: (limit) => `meer dan ${limit} bladzijden`,
  entries: (limit) => `meer dan ${limit} onderdelen`,
  depth: (limit) => `meer dan ${limit} lagen in elkaar`,
  bytes: (limit) => `uitgepakt meer dan ${limit} bytes`,
  blocks: (limit) => `meer dan ${limit} alinea’s`,
}

const quote = (value: string | undefined) => `‘${value ?? ''}’`

/** Source of truth for the words about a file that was imported; English has the same keys by type. */
export const dutchImportProblems = {
  empty: () => ({ what: 'Het bestand is leeg.', remedy: 'Controleer of u het goede bestand hebt gekozen.' }),
  'too-large': ({ found, expected }) => ({
    what: `Het bestand is te groot: ${found ?? '?'} bytes. De grens is ${expected ?? '?'} bytes.`,
    remedy: 'Verdeel het over meer bestanden.',
  }),
  unreadable: () => ({
    what: 'Het bestand kan niet worden gelezen.',
    remedy: 'Controleer of het nog bestaat, of u het mag openen, en of het geen map is.',
  }),
  'not-text': () => ({
    what: 'Dit is geen leesbare tekst.',
    remedy: 'Kies een Word-bestand (.docx), PDF, tekst, Markdown, HTML of dossier (.json).',
  }),
  'other-format': ({ found }) => ({
    what: `Dit is ${FORMATS[found ?? ''] ?? 'een bestand van een ander programma'}. Dat lezen wij niet.`,
    remedy: 'Open het in het programma waarmee het is gemaakt en bewaar het als Word-bestand (.docx) of PDF.',
  }),
  picture: () => ({
    what: 'Dit is een afbeelding, zonder tekst.',
    remedy: 'Zet de afbeelding met tekstherkenning (OCR) om in tekst of in een PDF met tekst.',
  }),
  encrypted: () => ({
    what: 'Dit bestand is beveiligd met een wachtwoord. Er is niets uit gelezen.',
    remedy: 'Open het in het programma waarmee het is gemaakt en bewaar het zonder wachtwoord.',
  }),
  broken: ({ found }) => ({
    what: `Het bestand is beschadigd${found ? `: ${quote(found)} is niet te lezen` : ''}.`,
    remedy: 'Vraag het bestand opnieuw op, of open het in het eigen programma en bewaar het opnieuw.',
  }),
  'too-much': ({ found, expected }) => ({
    what: `In dit bestand zit ${(AMOUNTS[found ?? ''] ?? ((limit) => `meer dan ${limit}`))(expected ?? '?')}. Daarom is het niet gelezen.`,
    remedy: 'Verdeel het over meer bestanden.',
  }),
  bomb: () => ({
    what: 'Dit bestand wordt bij het uitpakken veel groter dan een document hoort te worden. Daarom is het niet gelezen.',
    remedy: 'Vertrouw dit bestand niet. Vraag de afzender om een nieuw exemplaar.',
  }),
  entities: () => ({
    what: 'Dit bestand bevat eigen definities (entiteiten) die wij om veiligheid niet lezen.',
    remedy: 'Open het in Word en bewaar het opnieuw.',
  }),
  'out-of-time': () => ({
    what: 'Het lezen duurde te lang en is gestopt.',
    remedy: 'Probeer het opnieuw, of verdeel het bestand.',
  }),
  program: ({ found }) => ({
    what: `Het onderdeel dat dit bestand leest, werkt niet${found ? ` (${found})` : ''}.`,
    remedy: 'Laad de pagina opnieuw. Blijft het zo, meld het dan aan ons.',
  }),
  dossier: () => ({ what: 'Dit dossier heeft een fout.', remedy: '' }),
  scan: () => ({
    what: 'Deze PDF heeft geen tekst: de bladzijden zijn foto’s (een scan).',
    remedy: 'Laat er eerst tekstherkenning (OCR) op los en open het bestand dan opnieuw.',
  }),
  'textless-page': () => ({
    what: 'Deze bladzijde heeft geen tekst; het is waarschijnlijk een scan. Wat erop staat is onbekend, niet weg.',
    remedy: 'Laat er tekstherkenning (OCR) op los als u die tekst nodig hebt.',
  }),
  'no-text': () => ({
    what: 'Er is geen tekst gevonden, alleen opmerkingen.',
    remedy: 'De opmerkingen zijn bewaard. Zoek de tekst in een ander bestand.',
  }),
  'wrong-extension': ({ found, expected }) => ({
    what: `De naam eindigt op .${found ?? '?'}, maar dit is ${KINDS[expected ?? ''] ?? 'iets anders'}. Wij lazen het zo.`,
    remedy: '',
  }),
  'guessed-date': ({ found }) => ({
    what: `De datum ${found ? `(${found}) ` : ''}is een gok. Klopt zij niet, dan komen nota’s bij de verkeerde stap.`,
    remedy: 'Controleer de datum.',
  }),
  'no-date': () => ({ what: 'Er is geen datum gevonden.', remedy: 'Vul de datum in.' }),
  'reading-order': () => ({
    what: 'De volgorde van de tekst op deze bladzijde is niet zeker.',
    remedy: 'Vergelijk de tekst met de bladzijde.',
  }),
  drawing: ({ found }) => ({
    what: `Hier staat een tekening of afbeelding${found ? ` (${found})` : ''}, die wij niet kunnen lezen.`,
    remedy: '',
  }),
  'lost-anchor': ({ found }) => ({
    what: `Van een opmerking is niet te vinden waar zij bij hoort${found ? `: ${quote(found)}` : ''}.`,
    remedy: 'De opmerking is bewaard; kies zelf de plek.',
  }),
  'unknown-revision': ({ found }) => ({
    what: `Een wijziging van een soort die wij niet kennen${found ? ` (${found})` : ''} is geteld, maar niet verwerkt.`,
    remedy: 'Bekijk haar in Word.',
  }),
  'missing-part': ({ found }) => ({
    what: `Een onderdeel van het bestand ontbreekt${found ? `: ${quote(found)}` : ''}. De rest is gelezen.`,
    remedy: 'Vraag het bestand opnieuw op als u dat deel nodig hebt.',
  }),
  'damaged-part': ({ found }) => ({
    what: `Een onderdeel van het bestand is beschadigd${found ? `: ${quote(found)}` : ''}. De rest is gelezen.`,
    remedy: 'Vraag het bestand opnieuw op als u dat deel nodig hebt.',
  }),
  'guessed-encoding': ({ found }) => ({
    what: `Het bestand zegt niet hoe zijn letters zijn opgeslagen. Wij lazen het als ${found ?? '?'}.`,
    remedy: 'Staan er vreemde tekens in, bewaar het dan opnieuw als UTF-8.',
  }),
} satisfies Readonly<Record<string, Words>>

export type ImportProblemTexts = Readonly<Record<keyof typeof dutchImportProblems, Words>>

export interface ImportPlaceTexts {
  readonly page: (n: number) => string
  readonly line: (n: number) => string
  readonly part: (name: string) => string
}

export const dutchImportPlaces: ImportPlaceTexts = {
  page: (n) => `bladzijde ${n}`,
  line: (n) => `regel ${n}`,
  part: (name) => `onderdeel ${name}`,
}
