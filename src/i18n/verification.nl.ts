import { plural } from './plural.ts'

const files = (n: number) => plural(n, 'bestand', 'bestanden')
const locators = (n: number) => plural(n, 'vindplaats', 'vindplaatsen')

/** Texts of checking a dossier with the reader's own files. */
export const dutchVerification = {
  title: 'Controle met uw bestanden',
  choose: 'Controleer met uw eigen bestanden',
  chooseHint:
    'Kies de bronbestanden (tekst, Markdown of PDF; meer tegelijk mag) of sleep ze naar een pagina van dit dossier. Uw browser zoekt elke vindplaats erin op en toont de letterlijke tekst. Er wordt niets verstuurd of bewaard.',
  drop: 'Laat los om te controleren',
  dropHint: 'De bestanden blijven op dit apparaat.',
  reading: (at: number, of: number, file: string) => `Bezig met bestand ${at} van ${of}: ${file}`,
  progress: 'Gelezen',
  stop: 'Stop',
  forget: 'Vergeet deze bestanden',
  kept: 'Er is niets verstuurd of bewaard. Sluit u dit tabblad, dan is alles weg.',
  summary: (proven: number, of: number, n: number) => `${proven} van ${locators(of)} geverifieerd in ${files(n)}.`,
  relaid: (n: number) => `Daarvan ${n} als zelfde tekst in andere opmaak.`,
  unopened: (n: number) => `Van ${locators(n)} is de bron nog niet geopend.`,
  noneRead: 'Geen van deze bestanden is te gebruiken voor de controle.',
  failedTitle: (n: number) => `${locators(n)} niet geverifieerd`,
  filesTitle: (n: number) => files(n),
  byName: 'herkend aan de bestandsnaam',
  byText: 'herkend aan de tekst',
  fileCount: (proven: number, of: number) => `${proven} van ${of} geverifieerd`,
  textless: (n: number) => `${plural(n, 'pagina heeft', 'pagina’s hebben')} geen tekst en zijn niet gecontroleerd.`,
  waiting: 'wacht',
  busy: 'wordt gelezen',
  cancelled: 'gestopt; niet gecontroleerd',
  page: (n: number) => `p. ${n}`,
  inFile: (file: string) => `in ${file}`,
  kinds: {
    verified: 'Geverifieerd in het door u geopende bestand',
    'same-text': 'Zelfde tekst, andere opmaak, in het door u geopende bestand',
    different: 'Gevonden, maar anders',
    near: 'Niet gevonden; dit lijkt erop',
    'found-twice': 'Te vaak gevonden',
    'not-found': 'Niet gevonden',
  },
  published: 'Geverifieerd bij het publiceren',
  sameText:
    'Regels, afbreekstreepjes, streepjes, aanhalingstekens of opmaaktekens zijn anders. Letters, cijfers en andere leestekens zijn gelijk.',
  differentText: 'De eerste en laatste woorden staan er. Wat ertussen staat, is niet de passage.',
  nearText: 'De eerste of laatste woorden staan er niet. Dit is geen bewijs, alleen wat er het meest op lijkt.',
  score: (share: number) => `${share} van de 100 woorden zijn gelijk.`,
  noWords:
    'Alle woorden lijken gelijk. Het verschil zit in iets kleiners, zoals een leesteken of een spatie tussen cijfers.',
  unknownWords: 'Dit dossier houdt niet bij welke woorden anders zijn.',
  twiceText: (count: number, expected: number) =>
    `De eerste woorden staan ${count} keer in dit bestand en ${expected} keer in de bron. Welke keer is bedoeld, is niet te zeggen.`,
  reasons: {
    'bad-fragment': 'De eerste of laatste woorden in het dossier zijn leeg of bevatten losse spaties.',
    'start-not-found': 'De eerste woorden staan niet in dit bestand, en niets lijkt genoeg op de passage.',
    'end-not-found': 'De laatste woorden staan niet na de eerste in dit bestand.',
    'occurrence-missing': 'De eerste woorden staan minder vaak in dit bestand dan in de bron.',
  },
  onlyHere: '[alleen in dit bestand: ',
  end: '] ',
  notHere: (n: number) => `[niet in dit bestand: ${plural(n, 'woord', 'woorden')} van de passage] `,
  problems: {
    'too-large': {
      what: 'is groter dan 100 MB en is niet gelezen.',
      remedy: 'Splits het bestand, of sla alleen de tekst ervan op.',
    },
    'too-many-pages': { what: 'heeft meer dan 3000 pagina’s en is niet gelezen.', remedy: 'Splits het bestand.' },
    'too-much-text': {
      what: 'bevat meer dan tien miljoen tekens en is niet gecontroleerd.',
      remedy: 'Splits het bestand.',
    },
    empty: { what: 'is leeg.', remedy: 'Download het bestand opnieuw.' },
    'not-text': {
      what: 'is geen tekst en geen PDF.',
      remedy: 'Kies een bestand met tekst (.txt of .md) of een PDF.',
    },
    'word-file': {
      what: 'is een document van een tekstverwerker. Dat lezen wij hier niet.',
      remedy: 'Sla het op als PDF of als tekst, en kies dat bestand.',
    },
    archive: { what: 'is een ingepakt bestand.', remedy: 'Pak het uit en kies de bestanden die erin zitten.' },
    picture: { what: 'is een afbeelding, zonder tekst.', remedy: 'Kies een PDF met tekst, of een tekstbestand.' },
    scan: {
      what: 'is een PDF zonder tekst: er staan alleen afbeeldingen van pagina’s in.',
      remedy: 'Laat de tekst eerst herkennen (OCR), of kies een versie met tekst.',
    },
    encrypted: {
      what: 'is een PDF met een wachtwoord.',
      remedy: 'Open de PDF met het wachtwoord, sla haar op zonder, en kies dat bestand.',
    },
    'broken-pdf': {
      what: 'is een PDF die niet te lezen is; misschien is zij maar half opgehaald.',
      remedy: 'Download de PDF opnieuw.',
    },
    unreadable: {
      what: 'mag de browser niet lezen, of het is een map.',
      remedy: 'Kies de bestanden zelf, of kopieer ze eerst naar een andere map.',
    },
    'no-source': {
      what: 'is gelezen, maar er staat geen passage uit dit dossier in.',
      remedy: 'Kies een bestand van een van de bronnen van dit dossier.',
    },
    insecure: {
      what: 'is niet gecontroleerd: de browser rekent controlegetallen alleen uit op een beveiligde pagina.',
      remedy: 'Open deze site via https.',
    },
    program: {
      what: 'is niet gecontroleerd: een deel van het programma kon niet worden geladen of stopte.',
      remedy: 'Probeer het nog eens, of laad de pagina opnieuw.',
    },
  },
}

export type VerificationTexts = typeof dutchVerification
