/** Texts around citations and permanent links, which come after the page itself. */
export const dutchCitation = {
  cite: 'Citeer',
  citeLong: 'Kopieer bronvermelding',
  link: 'Link',
  linkLong: 'Kopieer link',
  kinds: {
    source: 'stuk',
    advice: 'advies',
    remark: 'opmerking',
    answer: 'antwoord op vraag',
    locator: 'vindplaats',
    passage: 'passage',
    state: 'passage in een versie',
    change: 'wijziging',
  },
  named: (kind: string, name: string) => `${kind} ${name}`,
  files: 'Voor een literatuurlijst',
  filesOfAll: 'Alle stukken voor een literatuurlijst',
  saveAs: (format: string) => `Bewaar als ${format}`,
  arrival: {
    changed: (since: string | undefined) =>
      `Wat deze link aanwijst, is veranderd nadat de link is gemaakt${since === undefined ? '' : ` (op ${since})`}.`,
    changedRemedy: 'U ziet het zoals het nu is. Controleer het voordat u het aanhaalt.',
    elsewhere: 'Wat deze link aanwijst, staat nu op een andere plek. Het is zelf niet veranderd.',
    elsewhereGo: 'Ga naar die plek',
    other: (id: string) =>
      `Onder ‘${id}’ staat nu iets anders dan waarvoor deze link is gemaakt. Daarom wijzen wij het niet aan.`,
    otherGo: 'Bekijk wat er nu staat',
    gone: (id: string) => `Wat deze link aanwijst, ‘${id}’, staat niet (meer) op deze pagina.`,
    lostChange: (id: string) =>
      `De wijziging ‘${id}’ uit deze link is er niet (meer). Hieronder staan alle wijzigingen.`,
    lostPassage: 'De link is voor iets anders gemaakt',
    passages: 'Deze passages zijn er in dit dossier:',
  },
}

export type CitationTexts = typeof dutchCitation
