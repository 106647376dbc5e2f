/** Texts for an address with versions that make no step. */
export const dutchSteps = {
  unknownVersion: 'Deze versie is er niet',
  unknownVersionText: (id: string) => `In dit dossier staat geen versie ‘${id}’. Deze versies zijn er wel:`,
  sameVersion: 'Twee keer dezelfde versie',
  sameVersionText: 'Kies twee verschillende versies om te vergelijken.',
  wrongOrder: 'De versies staan omgekeerd',
  wrongOrderText: 'De eerste versie moet ouder zijn dan de tweede.',
  swap: 'Vergelijk ze in de goede volgorde',
}

export type StepTexts = typeof dutchSteps
