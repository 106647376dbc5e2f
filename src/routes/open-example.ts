/** An invented letter of an invented town in three drafts, with a memo about the second. */
const FILES: readonly (readonly [string, string])[] = [
  [
    'Havenbrief concept 1.md',
    `# Brief over de toekomst van de haven van Waterlo

Datum: 4 maart 2031

## Waarom deze brief

De haven van Waterlo loopt vol. In de zomer liggen er elke dag meer boten dan er plaatsen zijn, en de kade brokkelt af. Het college legt in deze brief uit wat het daaraan wil doen.

## De kade

De kade wordt over de hele lengte verstevigd met basalt. Dat kost vier miljoen euro en duurt twee winters.

Tijdens het werk blijft de weekmarkt op de kade staan.

## De pont

De pont naar het eiland blijft gratis voor schoolkinderen, zolang de nieuwe brug er niet is.

De dienstregeling verandert niet: de laatste pont vaart om elf uur ’s avonds.

## Wonen aan het water

Het college onderzoekt of er twaalf woonboten bij kunnen in het oude dok. Bewoners van de Lijnbaan praten daarover mee.
`,
  ],
  [
    'Havenbrief concept 2.md',
    `# Brief over de toekomst van de haven van Waterlo

Datum: 18 maart 2031

## Waarom deze brief

De haven van Waterlo loopt vol. In de zomer liggen er vaak meer boten dan er plaatsen zijn, en de kade brokkelt af. Het college legt in deze brief uit wat het daaraan wil doen.

## De kade

De kade wordt over de helft van de lengte verstevigd met basalt. Dat kost twee miljoen euro en duurt één winter.

Tijdens het werk blijft de weekmarkt op de kade staan.

## De pont

De dienstregeling verandert niet: de laatste pont vaart om elf uur ’s avonds.

## Wonen aan het water

Het college onderzoekt of er twaalf woonboten bij kunnen in het oude dok. Bewoners van de Lijnbaan praten daarover mee.
`,
  ],
  [
    'Nota bij de havenbrief.md',
    `# Nota aan de wethouder Haven

Datum: 20 maart 2031

## Aanleiding

U krijgt hierbij het tweede concept van de brief over de haven.

## De pont

Wij adviseren de gratis pont voor schoolkinderen in de brief te houden. Zonder die zin denken ouders op het eiland dat de pont geld gaat kosten.

## De kade

Met de helft van het geld kan maar de helft van de kade worden gemaakt. Wij wijzen erop dat het andere deel dan binnen vijf jaar dicht moet.
`,
  ],
  [
    'Havenbrief definitief.md',
    `# Brief over de toekomst van de haven van Waterlo

Datum: 2 april 2031

## Waarom deze brief

De haven van Waterlo loopt vol. In de zomer liggen er vaak meer boten dan er plaatsen zijn, en de kade brokkelt af. Het college legt in deze brief uit wat het daaraan wil doen.

## De pont

De pont naar het eiland blijft gratis voor schoolkinderen, zolang de nieuwe brug er niet is.

De dienstregeling verandert niet: de laatste pont vaart om elf uur ’s avonds.

## De kade

De kade wordt over de helft van de lengte verstevigd met basalt. Dat kost twee miljoen euro en duurt één winter.

## Wonen aan het water

Het college onderzoekt of er plaats is voor woonboten in het oude dok.
`,
  ],
]

/** As if the reader had chosen them. */
export const exampleFiles = (): readonly File[] =>
  FILES.map(([name, text]) => new File([text], name, { type: 'text/markdown' }))
