/** Texts of the chain of a passage, beyond those that other pages of a dossier share. */
export const dutchChain = {
  contents: 'In deze keten',
  kinds: {
    version: 'Versies',
    advice: 'Adviezen',
    reaction: 'Opmerkingen',
    decision: 'Besluiten en besprekingen',
    gap: 'Niet bekend',
    answer: 'Antwoorden',
    paper: 'Andere stukken',
  },
  order:
    'De stappen staan op volgorde van dag. Zegt geen bron wanneer iets was, dan staat dat er, en staat de stap bij haar stuk. Antwoorden over dit advies komen eerst.',
  labels:
    '‘Volgens de stukken’ is wat een bron zegt, in onze woorden. ‘Duiding van de redactie’ is wat wij ervan vinden of eruit afleiden.',
  fact: 'Volgens de stukken',
  rests: {
    literal: 'Volgens de stukken: de letterlijke tekst',
    stated: 'Volgens de stukken',
    answer: 'Volgens de stukken: een later antwoord',
    question: 'Uit een vraag van Kamerleden: dat is geen vaststelling',
    inferred: 'Duiding van de redactie: afgeleid',
  },
  direction: 'Richting: duiding van de redactie',
  outcome: 'Uitkomst: duiding van de redactie',
  requesterUnknown: 'Wie erom vroeg, zegt geen bron.',
  gap: 'Niet bekend',
  between: (from: string, to: string) => `tussen ${from} en ${to}`,
  after: (date: string) => `na ${date}`,
  always: 'alle versies',
  decisionRemark: (page: number, numbers: string) => `Opmerking bij dit besluit: p. ${page}, nr. ${numbers}`,
  onAdvice: 'Bij het advies',
}

export type ChainTexts = typeof dutchChain
