/** Texts around a comparison that is made on the spot, and around what it is not sure of; most readers need none. */
export const dutchComparing = {
  busy: 'De versies worden vergeleken.',
  percent: (n: number) => `${n} procent klaar`,
  cancel: 'Stop met vergelijken',
  cancelled: 'De vergelijking is gestopt. Er is nu niets te zien van wat er veranderde.',
  retry: 'Opnieuw proberen',
  failed: 'Het vergelijken is niet gelukt.',
  failedText:
    'Vergelijken gebeurt op de achtergrond, in een apart deel van de browser. Dat deel startte niet, of het stopte onverwacht. Probeer het nog eens. Lukt het weer niet, vergelijk dan in de pagina zelf: die reageert niet totdat de vergelijking klaar is.',
  here: 'Vergelijk in de pagina zelf',
  inexact:
    'Deze vergelijking is bij een grens gestopt: de versies zijn te lang of verschillen te veel. Alinea’s die bij elkaar horen, kunnen hier als weggehaald en als toegevoegd staan. Daarom staat daar ‘niet zeker’ bij.',
  inexactWords:
    'Niet elke alinea is helemaal woord voor woord vergeleken. In een gewijzigde alinea kan meer gemarkeerd staan dan er veranderde, of helemaal niets.',
  considered: 'Ook overwogen',
  consideredIn: {
    older: 'Een andere alinea uit de nieuwere versie kwam in de buurt:',
    newer: 'Een andere alinea uit de oudere versie kwam in de buurt:',
  },
  consideredFor: (start: string) => `Het gaat om: ${start}`,
  chosenShare: (n: number) => `Met wat hier gekozen is, zijn ${n} van de 100 woorden gelijk.`,
  otherShare: (n: number) => `Met die andere alinea zijn ${n} van de 100 woorden gelijk.`,
  notChosen: 'Er is geen alinea bij gekozen.',
  howChosen: 'Ook de plaats in de brief telt mee voor de keuze.',
}

export type ComparingTexts = typeof dutchComparing
