import type { DialogTexts } from './dialogs.nl.ts'

export const englishDialogs: DialogTexts = {
  theme: 'Colours',
  themes: { system: 'as on this device', light: 'light', dark: 'dark' },
  readingLabels: 'Reading labels [removed], [added] for screen readers',
  keys: 'Single-letter shortcuts',
  keyList: {
    next: 'next change',
    previous: 'previous change',
    nextStep: 'next step',
    previousStep: 'previous step',
    search: 'search this dossier',
    help: 'this help',
    escape: 'close',
  },
  keysOff: 'The shortcuts are off now.',
  keysWhere: 'j, k, n and p work on the Compare screen, / in every dossier. You can switch them off under Display.',
}
