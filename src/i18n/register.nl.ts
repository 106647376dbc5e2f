import { plural } from './plural.ts'

/** Texts of the register of advice. */
export const dutchRegister = {
  title: 'Adviezen, en wat ermee gebeurde',
  lead: 'Ambtenaren schreven niet alleen tegen wijzigingen. Soms steunden zij een schrapping, vaak ging het over geld of planning. Elke nota vraagt of adviseert ook iets over het geheel; dat staat bij de datum. De toon volgt de nota, de richting is onze lezing; alleen ‘adviseert’ is ook het woord van de nota.',
  onPage: 'Op deze pagina',
  list: (n: number, of: number) =>
    n === of ? `Alle ${plural(of, 'advies', 'adviezen')}` : `${n} van de ${of} adviezen`,
  empty: 'In dit dossier staat geen advies.',
  filters: 'Filters',
  visible: (n: number, of: number) => `${n} van ${of} zichtbaar`,
  none: 'Geen advies past bij deze filters.',
  facets: {
    hideDirections: 'Richting',
    hideStrengths: 'Toon van de nota',
    hideOutcomes: 'Uitkomst',
    hideUnits: 'Afdeling of ministerie',
    hideThemes: 'Onderwerp',
  },
  passage: 'Passage',
  allPassages: 'alle passages',
  unnamed: 'niet genoemd',
  columns: { direction: 'Richting en toon', about: 'Over', advice: 'Advies, in onze woorden', outcome: 'Uitkomst' },
  wholeLetter: 'hele brief',
  involved: 'Genoemd',
  compare: (older: string, newer: string) => `Vergelijk ${older} met ${newer}`,
  later: 'Later',
  refused: (n: number) => `Niet gevolgd: ${plural(n, 'advies', 'adviezen')}`,
  refusedLead:
    'Advies of bezwaar dat volgens ons niet is gevolgd. Dat is duiding van de redactie; bij elk staat waar zij op rust. Wat deels is gevolgd, staat hier niet.',
  refusedNone: 'Wij vonden geen advies waarvan de stukken laten zien dat het niet is gevolgd.',
  stayed: (n: number) => `De wijziging bleef: ${plural(n, 'advies', 'adviezen')}`,
  stayedLead:
    'Hier wees de nota alleen op een risico of een feit. Zij vroeg niet om de wijziging terug te draaien, dus van volgen of niet volgen is geen sprake. Wij zeggen alleen dat de wijziging bleef.',
  stayedNone: 'Zulke adviezen zijn er in dit dossier niet.',
  restsOn: 'Grond',
  silent: (n: number) => `Weggehaald of ingekort zonder gevonden advies: ${plural(n, 'wijziging', 'wijzigingen')}`,
  silentLead:
    'Bij deze wijzigingen staat in de nota’s geen advies over de passage. Of er een ander advies was, weten wij niet.',
  silentNone: 'Bij elke gemelde schrapping of inkorting is een advies gevonden.',
  matrix: 'Richting en uitkomst, geteld',
  matrixLead: 'Elk getal leidt naar de adviezen die het telt.',
}

export type RegisterTexts = typeof dutchRegister
