/** Words that stand in a Word file with tracked changes. */
export const dutchRedline = {
  /** Author of the changes between two versions. */
  author: (older: string, newer: string) => `Versie ${older} → ${newer}`,
  neutral: (n: number) => `Auteur ${n}`,
  title: (dossier: string, step: string) => `${dossier}: ${step}`,
  header: (dossier: string, older: string, newer: string) =>
    `${dossier}. Van de versie van ${older} naar die van ${newer}. De opmerkingen horen niet bij de brief.`,
  reconstructionHeader: (dossier: string) => `RECONSTRUCTIE, geen brieftekst. ${dossier}.`,
  reconstruction: 'Reconstructie, geen brieftekst',
  reconstructionLead: (older: string, newer: string) =>
    `Dit document vergelijkt de versie van ${older} met die van ${newer}. De letterlijke tekst hebben wij niet van alle alinea’s. Voor elke alinea staat tussen haken waarop zij rust. Wat de bronnen niet zeggen, is hier niet doorgehaald: onbekend is niet hetzelfde als weg.`,
  /** Before a paragraph: on what it rests. */
  rests: (basis: string) => `[${basis}] `,
  told: (version: string, basis: string) => `[${version}: ${basis}] `,
  ownWords: 'onze woorden',
  contentUnknown: 'inhoud onbekend',
  of: (label: string) => `versie van ${label}`,
  barred: (version: string, text: string) => `[${version}, niet vergeleken] ${text}`,
  barredNote:
    'In een van beide versies is hier gelakt. Wat daar stond, is onbekend. Daarom staan beide teksten hier, zonder doorhaling.',
  unsure: 'Niet zeker: de vergelijking is bij een grens gestopt. Dit kan ook een wijziging of verplaatsing zijn.',
  inexact:
    'De vergelijking is bij een grens gestopt. Er kan meer gemarkeerd zijn dan veranderde, en een deel kan verplaatst zijn.',
  requested: 'Wie vroeg erom',
  advice: 'Advies, in onze woorden (geen citaat)',
  remark: 'Opmerking, in onze woorden (geen citaat)',
  places: 'Vindplaatsen',
  moreAt: (name: string) => `De uitleg van dit advies staat bij: ${name}.`,
  unplaced: 'Dit gaat over een passage waarvan hier geen alinea staat.',
  person: (n: number) => `persoon ${n}`,
}

export type RedlineTexts = typeof dutchRedline
