import { plural } from './plural.ts'

/** What a state of a passage is kept as; of its record only the form is known here. */
interface KeptState {
  readonly state: keyof typeof STATE
  readonly basis?: Exclude<keyof typeof BASIS, 'assumed'> | undefined
  readonly note?: string | undefined
  readonly who?: string | undefined
  /** Ids, separated by commas; empty when there are none. */
  readonly locators: string
}

interface KeptBlock {
  readonly id: string
  readonly basis: 'literal' | 'stated' | 'inferred' | 'assumed'
  readonly text: string
  readonly note: string | undefined
  /** Ids, separated by commas; empty when there are none. */
  readonly locators: string
  readonly passages: string
  readonly finding: 'confirmed' | 'contradicted' | 'unsettled'
  readonly isReader: boolean
}

const BASIS = {
  literal: 'letterlijk',
  stated: 'volgens een nota',
  inferred: 'afgeleid',
  assumed: 'aangenomen',
  question: 'uit een vraag van Kamerleden',
  answer: 'volgens een antwoord',
}
const FINDING = { confirmed: 'bevestigd', contradicted: 'tegengesproken', unsettled: 'niet beslist' }
const STATE = {
  present: 'staat erin',
  added: 'toegevoegd',
  shortened: 'ingekort',
  moved: 'verplaatst',
  renamed: 'hernoemd',
  restored: 'terug',
  absent: 'weg',
  unknown: 'onbekend',
}
const by = (isReader: boolean) => (isReader ? 'door een lezer' : 'door het programma')

/** Texts of the screen on which a reconstruction makes way for the text, and what is written into the copy. */
export const dutchLiteral = {
  entry: {
    one: 'Hebt u deze versie?',
    two: 'Hebt u een van deze versies?',
    many: 'Hebt u de tekst van een versie?',
    open: 'Open haar hier',
    openOf: (date: string) => `Open die van ${date}`,
  },
  mixed: {
    title: 'Deels reconstructie.',
    text: (date: string) => `Van de versie van ${date} staat hier de tekst.`,
    gaps: (date: string, places: number) =>
      `Van de versie van ${date} staat hier de tekst, maar ${plural(places, 'plek is', 'plekken zijn')} niet te lezen.`,
    ours: (date: string) =>
      `Van de versie van ${date} is alleen bekend wat de stukken erover zeggen; die woorden zijn van ons.`,
    words:
      'Onze woorden worden nooit met de tekst vergeleken. Een wijziging staat hier dus alleen als een bron haar meldt.',
  },
  title: (date: string) => `De tekst van de versie van ${date}`,
  lead: 'Hebt u het document zelf? Dan komt het hier in de plaats van onze reconstructie. De app zegt eerst wat de tekst bevestigt, tegenspreekt of openlaat.',
  isLiteral: 'Van deze versie staat de tekst al in dit dossier. Opent u een bestand, dan komt dat ervoor in de plaats.',
  noVersion: 'Deze versie is er niet',
  noVersionText: (id: string) => `In dit dossier staat geen versie ‘${id}’. Deze versies zijn er wel:`,
  need: {
    title: 'Wat u nodig hebt',
    document: 'Het document zelf: de brief zoals die is verzonden, of een concept uit een Woo-besluit.',
    kinds: 'Als Word (.docx), PDF met tekst, webpagina, Markdown of gewone tekst. Of plak de tekst.',
    check: 'Kijk zelf of het echt deze versie is. Dat kan de app niet zien.',
    private:
      'Alles gebeurt op dit apparaat. Er wordt niets verstuurd. Tekst en oordelen staan alleen in het geheugen van dit tabblad: sluit u het of laadt u opnieuw, dan zijn ze weg.',
  },
  file: {
    title: 'Het bestand',
    choose: 'Kies een bestand',
    drop: 'of sleep het naar dit vak',
    paste: 'Of plak de tekst',
    pasteLabel: 'Tekst van deze versie, met een lege regel tussen alinea’s',
    read: 'Lees deze tekst',
    pasted: 'geplakte tekst.txt',
    reading: (file: string) => `${file} wordt gelezen.`,
    page: (page: number, of: number) => `Bladzijde ${page} van ${of}`,
    cancel: 'Stop met lezen',
    cancelled: 'Het lezen is gestopt.',
    done: (file: string, blocks: string) => `Gelezen: ${file}, ${blocks}.`,
    failed: (file: string) => `${file} is niet te lezen`,
    dossier: 'Dit is een dossier, geen tekst van een versie. Open het bij ‘Eigen dossier’.',
    empty: 'In dit deel staat geen tekst.',
    problems: (n: number) => plural(n, 'melding bij het lezen', 'meldingen bij het lezen'),
    other: 'Kies een ander bestand',
  },
  reading: {
    title: 'Welke lezing?',
    why: 'In dit bestand zijn wijzigingen bijgehouden. Kies welke tekst deze versie was.',
    accepted: 'Alle wijzigingen verwerkt',
    rejected: 'Zoals het was, zonder de wijzigingen',
  },
  part: {
    title: 'Welk deel?',
    why: 'In dit bestand zitten meer documenten. Kies welk deel deze versie is.',
    whole: 'Het hele bestand',
    nth: (n: number, title: string) => (title === '' ? `Deel ${n}` : `Deel ${n}: ${title}`),
    pages: (first: number, last: number) => (first === last ? `bladzijde ${first}` : `bladzijde ${first} tot ${last}`),
  },
  kind: { title: 'Wat voor stuk is het?', kamerbrief: 'Kamerbrief', other: 'Concept of ander stuk' },
  found: {
    title: 'Wat de app vond',
    lead: 'Dit is een voorstel, geen feit. Bij elke alinea kunt u zelf beslissen; uw oordeel gaat voor.',
    rule: 'Zo kijkt de app',
    ruleWords:
      'Onze reconstructie staat in eigen woorden. Dezelfde gewone woorden bewijzen dus weinig, en een woord dat ontbreekt bewijst niets.',
    ruleConfirmed:
      'Bevestigd: wat bijzonder is aan de alinea staat bij elkaar in de tekst (namen, getallen, citaten, zeldzame woorden), en in geen zin die het omkeert. Of de titel, de naam van een pijler of het aantal pijlers is hetzelfde. Het zegt dat de tekst hierover gaat. Of de tekst hetzelfde zegt, leest u zelf.',
    ruleContradicted:
      'Tegengesproken: alleen wat te controleren is. Een andere titel, een pijler met een andere naam of een ander nummer, een ander aantal pijlers, of bijzondere woorden van een passage die weg zou zijn.',
    ruleUnsettled:
      'Niet beslist: al het andere. Ook wat nergens staat, want de brief kan andere woorden hebben. Is een bladzijde of plek niet te lezen, dan staat dat erbij.',
    none: 'Er valt niets te vergelijken: deze versie heeft geen reconstructie.',
    counts: (confirmed: number, contradicted: number, unsettled: number) =>
      `${confirmed} bevestigd, ${contradicted} tegengesproken, ${unsettled} niet beslist`,
    decided: (n: number) => `${n} door u beslist`,
    gaps: {
      pages: (pages: string) => `Niet te lezen: bladzijde ${pages}. Wat daar staat, is onbekend en niet weg.`,
      redactions: (n: number) => `${plural(n, 'plek is', 'plekken zijn')} gelakt.`,
    },
    filter: 'Toon',
    all: 'alles',
    onlyDecided: 'door u beslist',
    nothing: 'Niets met dit oordeel.',
  },
  finding: FINDING,
  reason: {
    'same-title': 'De titel is dezelfde.',
    'same-name': 'Deze naam staat in de tekst.',
    together: 'Wat bijzonder is aan deze alinea, staat bij elkaar in één alinea.',
    near: 'Wat bijzonder is aan deze alinea, staat dicht bij elkaar onder één kop.',
    topic: 'De tekst gaat hierover. De woorden zelf waren niet bekend.',
    'title-without': 'De woorden die uit de titel zouden zijn, staan er niet in.',
    'same-count': 'De tekst noemt hetzelfde aantal.',
    'other-title': 'De titel in de tekst is anders.',
    'other-name': 'Onder dit nummer staat een andere naam, en deze naam staat nergens.',
    'other-number': 'Deze naam heeft in de tekst een ander nummer.',
    'other-order': 'De namen staan in een andere volgorde.',
    'other-count': 'De tekst noemt een ander aantal.',
    'title-with': 'Woorden die uit de titel zouden zijn, staan er nog in.',
    stands: 'Bijzondere woorden van wat weg zou zijn, staan bij elkaar in de tekst.',
    'nothing-particular': 'Niets aan deze alinea is zo bijzonder dat de app ernaar kan zoeken.',
    'too-little': 'Er staat te weinig van in de tekst om iets te zeggen.',
    scattered: 'De woorden staan er wel, maar ver uit elkaar.',
    'not-found':
      'Niet gevonden: de bijzondere woorden staan nergens in de tekst. De brief kan het met andere woorden zeggen.',
    'not-found-gaps': 'Niet gevonden, maar een deel van de tekst is niet te lezen.',
    reversed: 'De woorden staan er, maar een van beide zegt ‘niet’ of ‘niet meer’ en de ander niet.',
    'content-unknown': 'Van deze passage was de inhoud onbekend. Er valt niets te vergelijken.',
    'no-title': 'De app herkent geen titel in de tekst.',
    'absence-fits':
      'Niet gevonden. Dat past bij wat het dossier zegt, maar bewijst het niet: de woorden waarnaar de app zocht, zijn van ons.',
    shared: 'De woorden die er staan, passen ook bij een andere alinea van de reconstructie.',
  },
  judgement: {
    ours: 'Reconstructie',
    theirs: 'Tekst',
    absence: (label: string) => `Weg volgens het dossier: ${label}`,
    absenceText: (basis: string) => `Deze passage staat niet in deze versie (${basis}).`,
    absenceWas: 'Zo stond zij in een eerdere versie, in onze woorden:',
    noPlace: 'Geen plek in de tekst.',
    maybe: 'De plek die er het meest op lijkt:',
    where: (block: number, page: number | undefined) =>
      page === undefined ? `alinea ${block}` : `bladzijde ${page}, alinea ${block}`,
    evidence: 'Gevonden',
    kinds: { name: 'naam', number: 'getal', quote: 'citaat', word: 'woord', title: 'kop' },
    as: (ours: string, theirs: string) => (ours === theirs ? `‘${ours}’` : `‘${ours}’ als ‘${theirs}’`),
    times: (n: number) => plural(n, 'alinea', 'alinea’s'),
    missing: 'Niet op die plek',
    elsewhere: (heading: string) => `Staat onder een andere kop dan in de reconstructie: ‘${heading}’.`,
    app: 'voorstel van de app',
    you: 'door u beslist',
    yours: 'Uw oordeel',
    place: 'Plek in de tekst',
    placeNone: 'geen',
    note: 'Uw toelichting',
    clear: 'Wis mijn oordeel',
    effectBlock:
      'Bevestigt u een alinea met een plek, dan heten haar passages in uw kopie aanwezig, met de tekst als bewijs.',
    effectAbsence:
      'Zegt u ‘tegengesproken’ en wijst u een plek aan, dan heet de passage in uw kopie aanwezig. Zegt u ‘bevestigd’, dan heet zij weg volgens de tekst, als de hele tekst te lezen is.',
  },
  rest: {
    title: (n: number) => `Staat in de tekst, bij niets uit de reconstructie (${n})`,
    text: 'Deze alinea’s heeft de app bij geen alinea van de reconstructie gezet. Misschien noemt geen bron ze; misschien zeggen onze woorden het anders.',
  },
  use: {
    title: 'De tekst gebruiken',
    text: 'U krijgt een eigen kopie van dit dossier. Daarin staat deze versie als tekst, met eigen vindplaatsen. De reconstructie blijft bewaard bij de bron.',
    button: 'Gebruik deze tekst',
    busy: 'De kopie wordt gemaakt.',
    done: 'De kopie staat klaar, alleen op dit apparaat.',
    compare: (older: string, newer: string) => `Vergelijk ${older} met ${newer}`,
    open: 'Naar de kopie',
    source: 'Naar de bron en haar vindplaatsen',
    save: 'Bewaar als dossierbestand',
    saved: (file: string) => `${file} is gemaakt.`,
    again: 'Verandert u hierna een oordeel, maak dan een nieuwe kopie.',
    noHash: 'Uw browser kan geen vindplaatsen berekenen op deze verbinding. Open de site via https.',
    failed: (message: string) => `De kopie is niet gelukt: ${message}`,
    tooLarge: 'De tekst is te groot voor een dossier. Kies een deel van het bestand.',
  },
  record: {
    title: (title: string) => `${title} (eigen kopie, met tekst)`,
    statement: (date: string, file: string) =>
      `Dit is de kopie van een lezer. Van de versie van ${date} staat hier de tekst uit het bestand ‘${file}’; of dat echt die versie is, heeft de redactie niet gecontroleerd. Wat hierna over die versie staat, schreef de redactie zonder die tekst.`,
    versionNote: (file: string) =>
      `De tekst komt uit ‘${file}’, geopend door een lezer. De reconstructie van de redactie staat bij die bron. Wat hierna staat, schreef de redactie zonder de tekst.`,
    sourceLabel: (date: string) => `Tekst bij de versie van ${date}`,
    sourceRole: (date: string) =>
      `Een lezer opende dit bestand als de tekst van de versie van ${date}. De redactie heeft het niet gezien.`,
    noDate: 'Het bestand geeft geen datum.',
    place: ({ page, block }: { readonly page?: number; readonly block: number }) =>
      page === undefined ? `al. ${block}` : `p. ${page}, al. ${block}`,
    opening: 'Begin',
    textlessPage: (page: number) => `Bladzijde ${page} heeft geen leesbare tekst.`,
    textlessNote: 'De bladzijde zit in het bestand, waarschijnlijk als scan. Wat erop staat, is onbekend.',
    redaction: (page: number | undefined) => (page === undefined ? 'in de tekst' : `p. ${page}`),
    blockNote: (finding: keyof typeof FINDING, isReader: boolean, basis: KeptBlock['basis'], text: string) =>
      `Reconstructie (${BASIS[basis]}), ${FINDING[finding]} ${by(isReader)}: ‘${text}’`,
    readerNote: (note: string) => `Een lezer schrijft: ‘${note}’`,
    stands: (file: string) => `Volgens een lezer staat dit in de tekst uit ‘${file}’.`,
    standsNot: (file: string) => `Volgens een lezer staat dit nergens in de tekst uit ‘${file}’.`,
    before: (basis: Exclude<keyof typeof BASIS, 'assumed'>) => `Eerder rustte dit op: ${BASIS[basis]}.`,
    unjudged: 'De tekst van deze versie is geopend. Of deze passage erin staat, heeft niemand beoordeeld.',
    contradicted: 'Volgens een lezer spreekt de tekst van deze versie de reconstructie hier tegen.',
    neverGone: 'Een bron noemt dit terug. Volgens de tekst van een eerdere versie was het niet weg.',
    mayBeTold: (date: string) =>
      `In deze kopie staat de tekst van ${date}. Of die dit beantwoordt, is niet beoordeeld.`,
    kept: (date: string, section: string) => `Reconstructie van ${date} die voor de tekst plaatsmaakte: ${section}`,
    keptBlock: ({ id, basis, text, note, locators, passages, finding, isReader }: KeptBlock) =>
      `[${id}] ${text} (${BASIS[basis]}; ${FINDING[finding]}${finding === 'unsettled' && !isReader ? '' : ` ${by(isReader)}`})` +
      `${note === undefined ? '' : ` Toelichting: ${note}`} Passages: ${passages || 'geen'}. Vindplaatsen: ${locators || 'geen'}.`,
    keptStates: (date: string) => `Wat over passages in de versie van ${date} stond, voor een lezer erover oordeelde`,
    keptState: (passage: string, { state, basis, note, who, locators }: KeptState) =>
      `[${passage}] ${STATE[state]}${basis === undefined ? '' : ` (${BASIS[basis]})`}` +
      `${who ? ` Op verzoek van: ${who}.` : ''}${note === undefined ? '' : ` Toelichting: ${note}`} Vindplaatsen: ${locators || 'geen'}.`,
  },
}

export type LiteralTexts = typeof dutchLiteral
