/** Texts that stand on paper only. */
export const dutchPrinting = {
  legend: 'Legenda',
  changes: 'Wijziging',
  advice: 'Advies',
  marks: 'Tekst',
  removed: 'doorgestreept: weg in de nieuwere versie',
  inserted: 'onderstreept: nieuw in de nieuwere versie',
  went: 'dubbel onderstreept: hiervan is een deel weg; welk deel is onbekend',
  edges: 'Linkerrand van een alinea',
  judgement: 'Rand met streepjes: duiding van de redactie, een oordeel en geen feit',
}

export type PrintingTexts = typeof dutchPrinting
