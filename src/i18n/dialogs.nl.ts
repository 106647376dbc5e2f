/** Texts of the settings and of the help. */
export const dutchDialogs = {
  theme: 'Kleuren',
  themes: { system: 'zoals dit apparaat', light: 'licht', dark: 'donker' },
  readingLabels: 'Leeslabels [verwijderd], [toegevoegd] voor voorleessoftware',
  keys: 'Sneltoetsen van één letter',
  keyList: {
    next: 'volgende wijziging',
    previous: 'vorige wijziging',
    nextStep: 'volgende stap',
    previousStep: 'vorige stap',
    search: 'zoek in dit dossier',
    help: 'deze hulp',
    escape: 'sluiten',
  },
  keysOff: 'De sneltoetsen staan nu uit.',
  keysWhere: 'j, k, n en p werken op het scherm Vergelijk, / in elk dossier. Uitzetten kan bij Weergave.',
}

export type DialogTexts = typeof dutchDialogs
