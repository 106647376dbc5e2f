import { plural } from './plural.ts'

/** Texts of where a reader comes in: the first page, opening a file, and the report of a file that is no good. */
export const dutchEntry = {
  home: {
    tagline: 'Wat stond er eerst, en wie wilde het houden?',
    lead: 'Wat verdween er onderweg uit een brief aan de Tweede Kamer, wat adviseerden ambtenaren daarover, en hoe is het later uitgelegd?',
    dossiers: 'Dossiers',
    contested: 'Geschrapt of ingekort, met een tegenargument van ambtenaren',
    toDossier: 'Naar het hele dossier',
    ownTitle: 'Uw eigen versies',
    ownText: 'Vergelijk uw eigen concepten en nota’s, of open een dossier (.json). Alles blijft op dit apparaat.',
    ownButton: 'Vergelijk eigen versies',
    readTitle: 'Hoe wij lezen',
    readUnknown: 'Onbekend is niet hetzelfde als weg. Zwijgt een bron, dan zeggen wij dat.',
    readLocator: 'Elke bewering heeft een vindplaats die u zelf kunt controleren.',
    readJudgement: 'Wat wij ervan vinden heet duiding en staat apart, met de reden erbij.',
    none: 'Er zijn nog geen dossiers gepubliceerd.',
  },
  open: {
    title: 'Vergelijk uw eigen versies',
    lead: 'Leg concepten en nota’s op volgorde, zie wat verdween en koppel het advies. Uw bestanden blijven op dit apparaat.',
    drop: {
      title: 'Sleep bestanden hierheen',
      kinds: 'Word (.docx), PDF, tekst, Markdown, HTML of een dossier (.json). Twee of meer, in elke volgorde.',
      choose: 'Kies bestanden',
      paste: 'Plak tekst',
      example: 'Probeer met een voorbeeld',
      failed: 'Een deel van het programma kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
      letGo: 'Laat los om de bestanden te lezen',
      facts: [
        'Opmerkingen en wijzigingen uit Word en PDF gaan mee.',
        'Een scan zonder tekst herkennen wij en melden wij.',
        'Niets wordt bewaard, tenzij u dat vraagt.',
      ],
    },
    opened: (title: string) => `Geopend: ${title}`,
    go: 'Naar het dossier',
    schema: 'Hoe zo’n bestand eruitziet, staat in het schema:',
  },
  missing: {
    page: 'Deze pagina is er niet',
    pageText: (path: string) => `Op ${path} staat niets. Dit is er wel:`,
    notKept: 'Dit dossier is niet bewaard',
    notKeptText:
      'Dit dossier kwam uit bestanden op uw apparaat. Na herladen moet u die opnieuw openen, tenzij u het werk bewaarde.',
    notThere: (id: string) => `Er is geen dossier ‘${id}’`,
    notThereText: 'Deze dossiers zijn er wel:',
  },
  report: {
    title: (file: string) => `${file} is niet te openen`,
    count: (n: number) => plural(n, 'probleem gevonden', 'problemen gevonden'),
    more: (n: number) => `En nog ${plural(n, 'probleem', 'problemen')}.`,
    place: 'Plaats',
    line: (n: number) => `regel ${n}`,
    whole: 'hele bestand',
    rest: 'De rest van deze site werkt gewoon door.',
  },
}

export type EntryTexts = typeof dutchEntry
