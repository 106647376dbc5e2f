import type { OfflineTexts } from './offline.nl.ts'

export const englishOffline: OfflineTexts = {
  update: {
    label: 'New version',
    text: 'There is a new version of this site. Reload when it suits you.',
    reload: 'Reload',
    close: 'Close',
  },
}
