/** Texts about the copy of the site that the browser keeps. */
export const dutchOffline = {
  update: {
    label: 'Nieuwe versie',
    text: 'Er is een nieuwe versie van deze site. Laad opnieuw als het u uitkomt.',
    reload: 'Laad opnieuw',
    close: 'Sluit',
  },
}

export type OfflineTexts = typeof dutchOffline
