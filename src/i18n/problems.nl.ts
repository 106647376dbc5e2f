/** What a text may name; control characters are already gone. */
export interface ProblemValues {
  readonly found?: string
  readonly expected?: string
}

/** What happened, and what to do about it: two plain sentences. */
export interface ProblemText {
  readonly what: string
  readonly remedy: string
}

type Words = (problem: ProblemValues) => ProblemText

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  null: 'niets (null)',
  undefined: 'niets',
  NaN: 'geen getal (NaN)',
}
const type = (name: string | undefined) => TYPES[name ?? ''] ?? `‘${name}’`
const quote = (value: string | undefined) => `‘${value ?? ''}’`

const unknown = (kind: string, add: string): Words => {
  return ({ found }) => ({
    what: `Hier staat ${kind} ${quote(found)}, maar dat kenmerk bestaat niet in dit dossier.`,
    remedy: `Verbeter het kenmerk, of ${add}.`,
  })
}

/** Source of truth for the words about a file that has problems; English has the same keys by type. */
export const dutchProblems = {
  'file-not-found': ({ found }) => ({
    what: `Het bestand ${quote(found)} bestaat niet.`,
    remedy: 'Controleer de naam en de map.',
  }),
  'file-is-directory': ({ found }) => ({
    what: `${quote(found)} is een map, geen bestand.`,
    remedy: 'Noem één bestand in die map.',
  }),
  'file-unreadable': ({ found, expected }) => ({
    what: `Het bestand ${quote(found)} kan niet worden gelezen (${expected ?? 'onbekende reden'}).`,
    remedy: 'Controleer of u het bestand mag openen.',
  }),
  'file-too-large': ({ found, expected }) => ({
    what: `Het bestand is te groot: ${found ?? '?'} bytes. De grens is ${expected ?? '?'} bytes.`,
    remedy: 'Kies een kleiner bestand, of verdeel het over meer bestanden.',
  }),
  'file-empty': () => ({
    what: 'Het bestand is leeg.',
    remedy: 'Controleer of u het goede bestand hebt gekozen.',
  }),
  'file-not-text': () => ({
    what: 'Dit bestand is geen leesbare tekst (UTF-8).',
    remedy: 'Bewaar het opnieuw als platte tekst met codering UTF-8.',
  }),
  'not-json': ({ found, expected }) => ({
    what: `Dit is geen geldige JSON: bij ${found ? quote(found) : 'het einde van het bestand'} gaat het mis${expected ? `, want hier hoort ${quote(expected)}` : ''}.`,
    remedy: 'Kijk op deze plek en vlak ervoor naar een vergeten komma, haakje of aanhalingsteken.',
  }),
  'not-a-dossier': () => ({
    what: 'Dit bestand is geen dossier van Doorgehaald.',
    remedy: 'Kies een dossierbestand: een JSON-bestand met bovenaan het veld formatVersion.',
  }),
  'newer-format': ({ found, expected }) => ({
    what: `Dit dossier is gemaakt voor een nieuwere versie van Doorgehaald (indeling ${found ?? '?'}).`,
    remedy: `Gebruik een nieuwere versie van Doorgehaald. Deze versie leest indeling ${expected ?? '?'}.`,
  }),
  'unknown-format': ({ found, expected }) => ({
    what: `De indeling ${quote(found)} bestaat niet.`,
    remedy: `Zet in formatVersion het getal ${expected ?? '?'}.`,
  }),
  'too-large': ({ expected }) => ({
    what: `Dit bestand bevat meer dan ${expected ?? '?'} gegevens. Het is daarom niet verder gelezen.`,
    remedy: 'Verdeel het over meer dossiers.',
  }),
  'too-deep': ({ expected }) => ({
    what: `In dit bestand zitten meer dan ${expected ?? '?'} lagen in elkaar. Het is daarom niet verder gelezen.`,
    remedy: 'Controleer of dit wel een dossier is.',
  }),
  'wrong-type': ({ found, expected }) => ({
    what: `Hier hoort ${type(expected)}, maar er staat ${type(found)}.`,
    remedy: `Zet hier ${type(expected)}.`,
  }),
  'missing-field': () => ({ what: 'Dit veld ontbreekt.', remedy: 'Voeg het veld toe.' }),
  'unknown-field': ({ found }) => ({
    what: `Het veld ${quote(found)} hoort hier niet.`,
    remedy: 'Haal het weg, of verbeter de naam als het een typefout is.',
  }),
  'not-one-of': ({ found, expected }) => ({
    what: `${quote(found)} is hier niet toegestaan.`,
    remedy: `Kies een van deze: ${expected ?? '?'}.`,
  }),
  'too-long': ({ expected }) => ({
    what: `Deze tekst is te lang: meer dan ${expected ?? '?'} tekens.`,
    remedy: 'Maak de tekst korter of verdeel hem.',
  }),
  empty: () => ({ what: 'Dit veld is leeg.', remedy: 'Vul het in, of haal het weg als het niet verplicht is.' }),
  'too-small': ({ found, expected }) => ({
    what: `Het getal ${found ?? '?'} is te klein.`,
    remedy: `Gebruik een getal van ${expected ?? '?'} of hoger.`,
  }),
  'too-big': ({ found, expected }) => ({
    what: `Het getal ${found ?? '?'} is te groot.`,
    remedy: `Gebruik een getal van ${expected ?? '?'} of lager.`,
  }),
  'not-whole': ({ found }) => ({
    what: `${found ?? '?'} is geen heel getal.`,
    remedy: 'Gebruik een getal zonder cijfers achter de komma.',
  }),
  'bad-id': ({ found }) => ({
    what: `${quote(found)} is geen geldig kenmerk.`,
    remedy: 'Gebruik hoogstens 64 letters, cijfers, punten of streepjes, en begin met een letter of cijfer.',
  }),
  'bad-version-id': ({ found }) => ({
    what: `${quote(found)} is geen geldig kenmerk van een versie.`,
    remedy: 'Gebruik de datum: jaar-maand-dag, zoals 2024-12-02, met eventueel een streepje en letters erachter.',
  }),
  'bad-date': ({ found }) => ({
    what: `${quote(found)} is geen bestaande datum.`,
    remedy: 'Schrijf de datum als jaar-maand-dag, zoals 2024-12-02.',
  }),
  'bad-time': ({ found }) => ({
    what: `${quote(found)} is geen datum met tijd.`,
    remedy: 'Schrijf het als 2024-12-02T13:05:00.',
  }),
  'bad-hash': ({ found }) => ({
    what: `${quote(found)} is geen controlegetal (SHA-256).`,
    remedy: 'Een controlegetal heeft precies 64 tekens: cijfers en de kleine letters a tot en met f.',
  }),
  'bad-prints': () => ({
    what: 'De woordafdrukken in words zijn niet goed: voor elk woord horen er precies twee tekens te staan.',
    remedy: 'Maak ze opnieuw met ‘doorgehaald verify --write’, of laat plain weg.',
  }),
  'nth-beyond': ({ found, expected }) => ({
    what: `Keer ${found ?? '?'} is bedoeld, maar de eerste woorden staan ${expected ?? '?'} keer in de bron.`,
    remedy: 'Maak plain opnieuw met ‘doorgehaald verify --write’, of laat het weg.',
  }),
  'bad-url': ({ found }) => ({
    what: `${quote(found)} is geen webadres.`,
    remedy: 'Gebruik een volledig adres dat begint met https://.',
  }),
  'bad-dossier-number': ({ found }) => ({
    what: `${quote(found)} is geen dossiernummer van de Kamer.`,
    remedy: 'Gebruik vijf cijfers zonder spatie, zoals 32824, met eventueel een hoofdstuk: 36410-VIII.',
  }),
  'bad-year': ({ found }) => ({
    what: `${quote(found)} is geen vergaderjaar.`,
    remedy: 'Schrijf het als 2024/25.',
  }),
  'bad-file-name': ({ found }) => ({
    what: `${quote(found)} is geen bestandsnaam.`,
    remedy: 'Noem alleen het bestand, zonder map.',
  }),
  'bad-anchor': ({ found }) => ({
    what: `In ${quote(found)} staan spaties of regeleinden die er niet horen.`,
    remedy: 'Zet tussen de woorden één spatie, en geen spatie aan het begin of het einde.',
  }),
  'duplicate-id': ({ found }) => ({
    what: `Het kenmerk ${quote(found)} komt hier twee keer voor.`,
    remedy: 'Geef een van de twee een ander kenmerk.',
  }),
  'unknown-passage': unknown('passage', 'voeg de passage toe'),
  'unknown-version': unknown('versie', 'voeg de versie toe'),
  'unknown-source': unknown('bron', 'voeg de bron toe'),
  'unknown-locator': unknown('vindplaats', 'voeg de vindplaats toe'),
  'unknown-advice': unknown('advies of antwoord', 'voeg het toe'),
  'unknown-answer': unknown('antwoord', 'voeg het antwoord toe'),
  'unknown-remark': unknown('opmerking', 'voeg de opmerking toe'),
  'unknown-theme': unknown('thema', 'voeg het thema toe bij meta'),
  'version-order': ({ found, expected }) => ({
    what: `Versie ${found ?? '?'} staat na versie ${expected ?? '?'}, maar is ouder.`,
    remedy: 'Zet de versies op volgorde van datum, de oudste eerst.',
  }),
  'missing-state': ({ expected }) => ({
    what: `Deze passage zegt niets over versie ${expected ?? '?'}.`,
    remedy: 'Voeg een stand toe voor die versie. Zegt geen bron er iets over, kies dan unknown.',
  }),
  'double-state': ({ found }) => ({
    what: `Deze passage heeft twee standen voor versie ${found ?? '?'}.`,
    remedy: 'Houd er één over.',
  }),
  'state-order': ({ found, expected }) => ({
    what: `De stand voor versie ${found ?? '?'} staat na die voor versie ${expected ?? '?'}.`,
    remedy: 'Zet de standen in de volgorde van de versies.',
  }),
  'restored-without-absence': ({ found }) => ({
    what: `De passage heet in versie ${found ?? '?'} terug, maar was in geen eerdere versie weg.`,
    remedy: 'Kies present, of zet in een eerdere versie absent als een bron dat zegt.',
  }),
  'basis-missing': ({ found }) => ({
    what: `Bij de stand ${quote(found)} staat niet waarop die rust.`,
    remedy: 'Voeg basis toe. Weet u het niet, maak de stand dan unknown.',
  }),
  'basis-unexpected': ({ found }) => ({
    what: `De stand is onbekend, maar heeft toch een basis (${quote(found)}).`,
    remedy: 'Haal basis weg, of kies een andere stand.',
  }),
  'locator-missing': ({ found }) => ({
    what: `Deze bewering (${quote(found)}) heeft geen vindplaats.`,
    remedy: 'Voeg een vindplaats toe. Is die er niet, dan is dit niet zeker: pas de basis of de stand aan.',
  }),
  'between-order': ({ found }) => ({
    what: `De stap ${quote(found)} loopt niet van een oudere naar een nieuwere versie.`,
    remedy: 'Zet de oudere versie bij older en de nieuwere bij newer.',
  }),
} satisfies Readonly<Record<string, Words>>

/** Why a locator could not be confirmed; `found` is a count, a hash or a file name, as the text shows. */
export const dutchLocatorFailures = {
  'source-missing': ({ found, expected }) => ({
    what: `Bronbestand ${quote(found)} staat niet in ${quote(expected)}.`,
    remedy: 'Zet het bestand in die map, of noem een andere map met --sources.',
  }),
  'source-unreadable': ({ found }) => ({
    what: `Bronbestand ${quote(found)} kan niet als tekst worden gelezen.`,
    remedy: 'Controleer of het bestand open mag en of het UTF-8 is.',
  }),
  'bad-fragment': () => ({
    what: 'De eerste of laatste woorden zijn leeg of bevatten losse spaties.',
    remedy: 'Schrijf de woorden met één spatie ertussen.',
  }),
  'start-not-found': () => ({
    what: 'De eerste woorden staan niet in de bron.',
    remedy: 'Vergelijk de woorden met de bron, letter voor letter.',
  }),
  'found-twice': ({ found }) => ({
    what: `De eerste woorden staan ${found ?? '?'} keer in de bron. Welke keer is bedoeld, is niet te zeggen.`,
    remedy: 'Maak ze langer, of zet in occurrence de hoeveelste keer is bedoeld.',
  }),
  'occurrence-missing': ({ found, expected }) => ({
    what: `De eerste woorden staan ${found ?? '?'} keer in de bron; gevraagd is keer ${expected ?? '?'}.`,
    remedy: 'Verbeter occurrence.',
  }),
  'end-not-found': () => ({
    what: 'De laatste woorden staan niet na de eerste woorden in de bron.',
    remedy: 'Vergelijk de woorden met de bron, letter voor letter.',
  }),
  'same-text': () => ({
    what: 'Dezelfde woorden staan er in een andere opmaak; letter voor letter is het niet de tekst van het dossier.',
    remedy: 'Gebruik het bronbestand waarvan het dossier is gemaakt.',
  }),
  'plain-differs': () => ({
    what: 'De passage klopt, maar wat in plain staat is niet wat de bron geeft.',
    remedy: 'Maak plain opnieuw met --write.',
  }),
  different: () => ({
    what: 'De eerste en laatste woorden staan er, maar wat ertussen staat, is niet de passage.',
    remedy: 'Controleer of dit dezelfde bron is en of de eerste en laatste woorden goed zijn.',
  }),
  near: ({ found }) => ({
    what: `De passage staat er niet. Wat er het meest op lijkt, heeft ${found ?? '?'} van de 100 woorden gelijk.`,
    remedy: 'Controleer of dit dezelfde bron is en vergelijk de woorden.',
  }),
} satisfies Readonly<Record<string, Words>>

export type ProblemTexts = Readonly<Record<keyof typeof dutchProblems, Words>>
export type LocatorFailureTexts = Readonly<Record<keyof typeof dutchLocatorFailures, Words>>
