import { plural } from './plural.ts'

/** Texts of the page on which a reader takes a dossier along. */
export const dutchTakeAway = {
  title: 'Meenemen',
  lead: 'Neem dit dossier mee, of een deel ervan, om er zelf mee te werken. De bestanden worden op dit apparaat gemaakt; er gaat niets naar een server.',
  choice: 'Uw keuze',
  whole: 'Het hele dossier',
  ofPassages: (n: number) => plural(n, 'gekozen passage', 'gekozen passages'),
  ofAdvice: (n: number) => plural(n, 'gekozen advies', 'gekozen adviezen'),
  ofStep: (older: string, newer: string) => `de vergelijking van ${older} met ${newer}`,
  toWhole: 'Neem toch het hele dossier',
  unknown: (ids: string) => `Dit staat niet in dit dossier en is weggelaten: ${ids}.`,
  counts: {
    changes: (n: number) => plural(n, 'regel met een wijziging', 'regels met wijzigingen'),
    passages: (n: number) => plural(n, 'passage', 'passages'),
    advice: (n: number) => plural(n, 'advies', 'adviezen'),
    answers: (n: number) => plural(n, 'antwoord', 'antwoorden'),
    remarks: (n: number) => plural(n, 'opmerking', 'opmerkingen'),
    sources: (n: number) => plural(n, 'bron', 'bronnen'),
    locators: (n: number) => plural(n, 'vindplaats', 'vindplaatsen'),
  },
  countsNote: 'Een wijziging waar meer passages bij horen, krijgt een regel per passage.',
  comparing: 'De versies worden nog vergeleken.',
  choosePassages: 'Kies passages',
  chooseLead: 'Vink aan wat u mee wilt nemen. Zonder vinkje neemt u alles mee.',
  files: 'Kies een bestand',
  formats: {
    csv: { name: 'CSV', about: 'Eén tabel, voor elk programma dat met tabellen werkt.' },
    xlsx: { name: 'Excel', about: 'Alle tabellen in één werkmap (.xlsx), met echte datums.' },
    docx: {
      name: 'Word met bijgehouden wijzigingen',
      about:
        'Twee versies als één tekst (.docx), met de adviezen als opmerkingen ernaast. Altijd de hele tekst van beide.',
    },
    html: { name: 'Leespagina', about: 'Eén pagina om te lezen, te printen of te bewaren. Werkt zonder internet.' },
    zip: {
      name: 'Bewijspakket',
      about: 'Alles samen in een zip, met uitleg en controlegetallen. Voor wie de claims wil nagaan of bewaren.',
    },
    jsonld: {
      name: 'Annotaties',
      about: 'Adviezen, opmerkingen en antwoorden als W3C Web Annotations (JSON-LD). Voor onderzoekssoftware.',
    },
    json: {
      name: 'Dossierbestand',
      about: 'Het dossier zelf (JSON). U kunt het hier weer openen. Dit is altijd het hele dossier.',
    },
  },
  download: (name: string) => `${name} downloaden`,
  table: 'Tabel',
  /** Also in the files: the name of the sheet, and of the file without an extension. */
  tables: {
    changes: { title: 'Wijzigingen', file: 'wijzigingen' },
    states: { title: 'Passages per versie', file: 'passages-per-versie' },
    advice: { title: 'Adviezen', file: 'adviezen' },
    answers: { title: 'Antwoorden', file: 'antwoorden' },
    remarks: { title: 'Opmerkingen', file: 'opmerkingen' },
    sources: { title: 'Bronnen', file: 'bronnen' },
    locators: { title: 'Vindplaatsen', file: 'vindplaatsen' },
  },
  separator: 'Tussen de kolommen',
  separators: { semicolon: 'puntkomma (Nederlandse Excel)', comma: 'komma' },
  redline: {
    older: 'Van',
    newer: 'Naar',
    names: 'Zet de namen van personen bij hun opmerkingen',
    reconstruction: 'Dit is een reconstructie. In het bestand staat dat bovenaan en bij elke alinea.',
  },
  busy: (name: string) => `${name} wordt gemaakt.`,
  done: (file: string, size: string) => `${file} is klaar (${size}).`,
  failed: (name: string) => `${name} maken is niet gelukt. Uw keuze staat er nog. Probeer het nog eens.`,
  failedWhy: (why: string) => `Dit ging er mis: ${why}`,
  noHash: 'Deze pagina is niet via https geladen. Dan kan uw browser geen controlegetallen maken.',
  size: (kilobytes: string) => `${kilobytes} kB`,
}

export type TakeAwayTexts = typeof dutchTakeAway
