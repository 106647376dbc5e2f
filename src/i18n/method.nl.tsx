import { Link } from '@tanstack/react-router'
import type { MethodTexts } from './page-texts.ts'

export const dutchMethod: MethodTexts = {
  title: 'Methode',
  lead: 'Zo lezen wij de bronnen, en zo kunt u ons controleren.',
  contents: 'Op deze pagina',
  parts: {
    onbekend: {
      heading: 'Onbekend is niet weg',
      body: () => (
        <>
          <p>
            Een passage heet pas ‘weg’ als een bron dat zegt, of als het volgt uit wat bronnen zeggen. In dat laatste
            geval staat erbij dat het is afgeleid. Zwijgen de bronnen over een versie, dan is de passage daar onbekend.
            In de levenslijn staat dan alleen een stip.
          </p>
          <p>
            Gelakte tekst is onbekende tekst, geen geschrapte tekst. Geeft een stuk een grond voor het lakken, dan staat
            die bij de bron.
          </p>
          <p>Soms weten wij dat er iets stond, maar niet wat. Dan beschrijven wij het, grijs en cursief.</p>
        </>
      ),
    },
    grondslag: {
      heading: 'Waarop een alinea rust',
      body: ({ bases }) => (
        <>
          <p>
            De rand links van een alinea zegt waarop zij rust. Bij ‘afgeleid’ en ‘aangenomen’ staat dat ook in woorden
            onder de alinea. Voorleessoftware krijgt die woorden bij elke alinea.
          </p>
          {bases}
          <p>
            Wie om een wijziging vroeg, staat er alleen als een bron dat zegt. Zegt de bron het boven een lijst, en niet
            bij het punt zelf, dan melden wij dat.
          </p>
        </>
      ),
    },
    richting: {
      heading: 'Richting en toon van een advies',
      body: ({ stances, strengths }, words) => (
        <>
          <p>
            De <b>richting</b> is onze lezing: weegt een opmerking tegen een wijziging of ervoor? De <b>toon</b> volgt
            de nota: adviseert zij iets, maakt zij bezwaar of wijst zij ergens op? Die twee houden wij uit elkaar.
          </p>
          <h3>De richting</h3>
          {stances}
          <p>Staat er ‘{words.advice.derivedDirection}’, dan hebben wij ook de richting zelf uit de nota afgeleid.</p>
          <h3>De toon</h3>
          {strengths}
          <h3>Wat ‘tegen’ betekent</h3>
          <p>
            ‘Tegen’ betekent dat een opmerking tegen een wijziging pleit. Het betekent niet dat ambtenaren vroegen om de
            wijziging terug te draaien, en ook niet dat zij tegen de brief waren. In het dossier Actieagenda Integratie
            adviseren de nota’s met de meeste kritiek, die van 2 en 6 december 2024, om akkoord te gaan en daarbij op
            een aantal punten te letten. De nota van 5 februari 2025 adviseert om te tekenen en te verzenden als de
            ministerraad instemt.
          </p>
          <p>
            Wat een nota over het geheel adviseert of vraagt, staat daarom bij Adviezen en bij de bron. Een wijziging
            heet ‘met een tegenargument’ als er bij die stap een advies over die passage is met de richting ‘tegen’.
          </p>
        </>
      ),
    },
    uitkomst: {
      heading: 'Wat er van een advies werd',
      body: ({ outcomes }, words) => (
        <>
          {outcomes}
          <p>
            ‘{words.outcome['not-followed']}’ zegt hoe de tekst bleef, niet waarom. Wij gebruiken het alleen als het
            advies of bezwaar en de latere tekst over hetzelfde gaan. Dat een ministerraad met de brief instemt, telt
            niet als ‘niet gevolgd’. Een kanttekening bij tekst die blijft staan ook niet. Rust een uitkomst niet op een
            nota, dan staat erachter waarop wel.
          </p>
        </>
      ),
    },
    duiding: {
      heading: 'Duiding: ons oordeel over een antwoord',
      body: ({ verdicts }, words) => (
        <>
          <p>
            Bij een later antwoord aan de Kamer kan een oordeel van ons staan. Dat heet ‘{words.passage.judgement}’. Het
            heeft een paarse, gestreepte rand, staat apart van de feiten en noemt altijd een reden. Het gaat over de
            vraag zelf, of over het advies of het antwoord dat erachter staat.
          </p>
          {verdicts}
          <p>
            Een oordeel geldt één antwoord, of een paar antwoorden die wij samen behandelen. Een ander antwoord kan het
            aanvullen. Lees daarom ook de andere antwoorden bij de passage voordat u er een aanhaalt.
          </p>
        </>
      ),
    },
    keten: {
      heading: 'De keten van een passage',
      body: (_, words) => (
        <>
          <p>
            Op de pagina van een passage staan alle stappen op volgorde van dag: tekst, wijziging, advies, besluit,
            opmerking, later antwoord. Is de dag niet bekend, dan staat dat erbij. Het stempel van een reactie zegt niet
            wanneer zij is geschreven; zo’n reactie staat bij de versie waar zij over gaat, met ‘moment onbekend’.
          </p>
          <p>
            ‘Volgens de stukken’ staat bij feiten. ‘{words.passage.judgement}’ staat bij alles wat wij zelf vinden, ook
            bij de richting en de uitkomst van een advies. Wat geen bron vertelt, staat als gat in de keten, met wat het
            zou kunnen vullen. Daarbij kunt u een Woo-verzoek laten schrijven dat precies daarnaar vraagt. Het zegt niet
            dat zulke documenten er zijn.
          </p>
          <p>
            In de levenslijn staat een advies vóór de versie waar zijn nota bij hoort. De kolommen zijn niet op schaal;
            hoeveel dagen ertussen liggen, staat erboven. ‘Op toon’ sorteert op het woord van de nota, welke kant het
            advies ook op wijst.
          </p>
        </>
      ),
    },
    vergelijken: {
      heading: 'Hoe wij twee versies vergelijken',
      body: ({ kinds, marks }) => (
        <>
          <p>
            Elke rij zet een alinea naast dezelfde alinea in de andere versie. Gaf de redactie twee alinea’s hetzelfde
            kenmerk, dan zijn zij dezelfde plek in de brief, wat er ook staat. Voor de andere alinea’s kijkt het
            programma naar gelijke woorden en naar de buren; zeldzame woorden tellen zwaarder. Zo vindt het ook alinea’s
            die zijn verplaatst, gesplitst of samengevoegd. Dezelfde versies geven altijd dezelfde uitkomst. Breekt het
            programma de vergelijking af bij een grens, dan staat dat erbij.
          </p>
          <p>
            Bij letterlijke tekst telt elk verschil. Bij een reconstructie beslissen de bronnen: beschrijven wij iets in
            andere woorden, dan is de brief daarmee nog niet veranderd.
          </p>
          {kinds}
          <p>
            ‘Ingekort’, ‘hernoemd’ en ‘terug’ staan alleen bij een reconstructie en komen uit de bronnen. Ook
            ‘verplaatst’ komt daar uit de bronnen, want de volgorde is van ons. Bij letterlijke tekst staat het als een
            alinea tussen andere buren is komen te staan.
          </p>
          <p>
            Losse woorden markeren wij alleen in letterlijke tekst en in namen, zoals een titel of de naam van een
            pijler. De rest van een reconstructie is in onze woorden. Is daar een hele alinea doorgehaald, dan is de
            passage weg, maar de doorgehaalde woorden zijn van ons.
          </p>
          <p>
            Ingeklapt zijn alinea’s waarvan geen wijziging bekend is en waar geen advies bij staat. Worden zij in de
            stukken niet genoemd, dan nemen wij alleen aan dat zij gelijk bleven. Ook dat staat erbij.
          </p>
          <p>
            Slaat u versies over, dan kan een passage tussendoor zijn weggehaald terwijl geen stuk haar daarna nog
            noemt. Dan ziet u ‘daarna onbekend’, met de versie waarin zij is weggehaald.
          </p>
          {marks}
        </>
      ),
    },
    herkomst: {
      heading: 'Berekende herkomst',
      body: (_, words) => (
        <>
          <p>
            Voor elke versie tekenen wij uit de bronnen op of een passage erin staat. Het programma volgt daarnaast de
            alinea’s van die passage door alle versies, op hun woorden en hun buren, en legt beide naast elkaar. ‘
            {words.state.restored}’ klopt dan alleen als ook de woorden terugkomen. Bij ‘{words.state.present}’ hoort
            ten minste één alinea, bij ‘{words.state.absent}’ geen enkele, of een alinea met een andere tekst dan toen
            de passage er nog stond, zoals een titel die een toevoeging verloor. Bij ‘{words.state.unknown}’ mogen er
            alleen alinea’s staan die zijn aangenomen of waarvan wij de inhoud niet kennen.
          </p>
          <p>
            Elk verschil staat op de pagina van de passage. Heeft een passage nergens een alinea, dan valt er niets te
            vergelijken. Dit is een controle op ons eigen werk. Het bewijst niets over de brief.
          </p>
        </>
      ),
    },
    controleren: {
      heading: 'Zelf controleren',
      body: () => (
        <>
          <p>
            Een vindplaats noemt de bron, de plaats daarin, de eerste en laatste woorden van de passage en de SHA-256
            daarvan. Dat is een controlegetal: verandert er één letter in de passage, dan verandert het getal. Hoeveel
            spaties of regeleinden er achter elkaar staan, telt niet: elke reeks wordt vooraf één spatie.
          </p>
          <p>
            De bronnen zelf zitten niet bij de code. Staat er bij een vindplaats geen letterlijke passage, dan had ook
            de bouw van deze site ze niet. Hebt u de bronbestanden, zet ze dan in één map, onder de bestandsnaam die bij
            Bronnen staat. Geef daarna in de map met de code, na <code>npm install</code>, een van deze opdrachten:
          </p>
          <ul>
            <li>
              <code>npm run doorgehaald -- verify fixtures/dossiers/actieagenda.json --sources &lt;map&gt;</code>{' '}
              controleert alle vindplaatsen, noemt elke die niet klopt en eindigt met de aantallen.
            </li>
            <li>
              <code>
                npm run doorgehaald -- quote fixtures/dossiers/actieagenda.json &lt;vindplaats&gt; --sources &lt;map&gt;
              </code>{' '}
              toont één passage letterlijk, met de verwijzing, als het controlegetal klopt.
            </li>
          </ul>
          <p>
            Hebt u de bronbestanden, dan kan het ook zonder opdrachten. Sleep ze naar een pagina van het dossier, of
            kies ze bij Bronnen: tekst, Markdown of pdf. Bij elke vindplaats ziet u dan de letterlijke passage, of wat
            er anders is. Alleen ‘geverifieerd’ en ‘zelfde tekst, andere opmaak’ zijn bewijs. Bij het tweede tellen
            spaties, regeleinden, afbreekstreepjes, ligaturen, opmaaktekens en de vorm van aanhalingstekens niet mee;
            letters, cijfers en andere leestekens wel. Wat erop lijkt, tonen wij met een score, maar het geldt niet als
            gevonden.
          </p>
          <p>
            De opdrachten rekenen over de tekstbestanden die wij gebruikten, met de leesfouten die erin zitten, en
            keuren een andere opmaak niet goed. Ze zeggen dan wel wat er anders is.
          </p>
        </>
      ),
    },
    zoeken: {
      heading: 'Zoeken in een dossier',
      body: () => (
        <p>
          Zoeken gaat door alles wat het dossier vertelt, niet door de stukken zelf. Elk woord moet voorkomen; andere
          vormen, samenstellingen en kleine tikfouten tellen mee. Zet woorden tussen aanhalingstekens om ze precies zo
          te vinden. Datums en nummers mag u op verschillende manieren schrijven.
        </p>
      ),
    },
    meenemen: {
      heading: 'Citeren, linken en meenemen',
      body: () => (
        <>
          <p>
            Een bronvermelding volgt de Aanwijzingen voor de regelgeving (3.43). Heeft een nota geen eigen nummer, dan
            noemen wij soort, ministerie, datum en kenmerk, en nooit het nummer van een ander stuk. Onze eigen teksten
            heten in een bronvermelding reconstructie.
          </p>
          <p>
            Een link die u hier kopieert, houdt vast wat hij bedoelde: achter <code>s=</code> staat een kort
            controlegetal. Is de tekst later veranderd of weg, of heeft iets anders nu dat kenmerk, dan zegt de pagina
            dat. Het getal is een hulpmiddel, geen bewijs.
          </p>
          <p>
            In de tabellen staat één rij per wijziging en passage. De tekst van een versie is daar de tekst van haar
            alinea’s, in Unicode NFC, met één regeleinde ertussen; de SHA-256 gaat over UTF-8 en posities tellen tekens
            (code points). Het bewijspakket heeft geen datum, zodat dezelfde keuze altijd dezelfde bytes geeft.
          </p>
          <p>
            Wat deze site verlaat, zegt zelf dat het een reconstructie is, dat de richting onze lezing is, waarop de
            uitkomst rust, hoe het met de passage afliep en wat de nota over het geheel adviseert. Een fragment dat u
            plakt, verandert niet mee als wij iets verbeteren; een ingesloten pagina wel.
          </p>
        </>
      ),
    },
    zelf: {
      heading: 'Zelf een dossier maken',
      body: () => (
        <>
          <p>
            Een dossier is één JSON-bestand. Wat erin hoort, staat in het schema:{' '}
            <a href={`${import.meta.env.BASE_URL}dossier.schema.json`}>dossier.schema.json</a>. Niet alles past in een
            schema. De opdracht <code>npm run doorgehaald -- validate &lt;bestand&gt;</code> controleert ook de rest,
            zoals verwijzingen en volgorde. U krijgt de problemen in één keer, elk met de plaats en wat u kunt doen.
          </p>
          <p>
            <Link to="/open">Open het dossier</Link> daarna hier; het blijft op uw apparaat. Wilt u het publiceren, zet
            het dan in <code>fixtures/dossiers</code> en bouw de site met <code>npm run build</code>. Een dossier met
            problemen stopt de bouw.
          </p>
        </>
      ),
    },
  },
  bases: {
    literal: 'De tekst van de versie zelf. Dikke rand.',
    stated: 'Een nota of ander stuk zegt dat dit er stond; de woorden zijn van ons. Dunne rand.',
    inferred: 'Het volgt uit wat stukken zeggen, maar staat er niet met zoveel woorden. Gestreepte rand.',
    assumed:
      'Geen bron zegt dat dit veranderde sinds de versie ervoor, en geen bron zegt dat het bleef. Gestippelde rand.',
    question:
      'Alleen voor de staat van een passage of een uitkomst: Kamerleden gaan er in een vraag van uit. Dat is nog geen feit.',
    answer: 'Alleen voor de staat van een passage of een uitkomst: een antwoord aan de Kamer zegt het.',
  },
  stances: {
    'against-change':
      'De opmerking pleit tegen een wijziging of keuze, zoals schrappen, inkorten, opnemen of weglaten. Het teken wijst terug.',
    'for-change': 'De opmerking geeft een reden vóór de wijziging. Het teken wijst vooruit.',
    caution: 'De nota wijst op een risico, of maakt een kanttekening bij tekst die blijft staan.',
    procedural: 'Een voorstel, een toelichting of een stap in de procedure.',
  },
  strengths: {
    advises: 'De nota gebruikt zelf een adviserend werkwoord. Alleen dan gebruiken wij dit woord.',
    objects: 'De nota heeft een inhoudelijk bezwaar, zonder adviserend werkwoord.',
    disagrees: 'Volgens de nota is een onderdeel niet akkoord.',
    'points-out': 'De nota wijst op een feit of een risico.',
    'could-consider': 'De nota noemt iets als mogelijkheid. Dat is zachter dan een advies.',
    proposes: 'De nota doet een voorstel.',
    asks: 'De nota vraagt of de lezer ermee instemt.',
    explains: 'De nota geeft uitleg.',
  },
  outcomes: {
    followed: 'Volgens de bronnen gebeurde wat de nota adviseerde.',
    partly: 'Een deel gebeurde, soms pas in een latere versie.',
    'not-followed': 'De tekst bleef anders dan het advies of bezwaar wilde.',
    stayed:
      'De nota wees alleen op een risico of een feit, en de wijziging bleef. Een risico kan niemand volgen of niet volgen.',
    unknown: 'Geen bron zegt wat ervan kwam.',
    'not-assessed':
      'Wij geven geen uitkomst, bijvoorbeeld omdat de nota alleen iets uitlegt, ergens op wijst of over de procedure gaat. Wat wij wel weten, staat erbij.',
  },
  verdicts: {
    answers: 'Het antwoord gaat in op wat is gevraagd. Of het klopt, zegt dit niet.',
    partly: 'Het antwoord gaat in op een deel van de vraag of van het advies.',
    evades:
      'Het antwoord gaat niet in op wat is gevraagd. Dit oordeel geven wij nooit over iets waar niet naar is gevraagd.',
    refers: 'Het antwoord verwijst naar een andere plek, een ander ministerie of een later moment.',
    confirms: 'Het antwoord is het eens met feiten uit een nota of uit de vraag.',
    tension: 'Het antwoord is moeilijk te rijmen met een nota of een ander antwoord, maar sluit het niet uit.',
    contradicts: 'Het antwoord zegt het tegendeel van een nota of een ander antwoord.',
    narrows: 'Het antwoord maakt een algemene opmerking uit een nota kleiner.',
    'not-asked': 'De vraag ging niet over dit advies. Het antwoord kan het advies dan ook niet ontwijken.',
  },
  kinds: {
    same: 'De tekst is gelijk. Bij een reconstructie: onze beschrijving is gelijk.',
    layout:
      'Alleen spaties, afbreking, aanhalingstekens, streepjes, nummering, opsommingstekens, het soort alinea of de plaats van een alinea-einde verschillen.',
    retold: 'Onze beschrijvingen verschillen, maar geen bron zegt dat de brief hier veranderde.',
    changed: 'Letterlijke tekst of een naam verschilt, of een bron zegt dat de passage veranderde.',
    cut: 'De alinea staat niet in de nieuwere versie. Bij een reconstructie moet ook uit een bron blijken dat de passage weg is.',
    added:
      'De alinea stond niet in de oudere versie. Bij een reconstructie moet ook uit een bron blijken dat de passage nieuw of terug is.',
    'unknown-after':
      'Het stond in de oudere versie; geen bron zegt of het nog in de nieuwere staat. Dit is geen schrapping.',
    'unknown-before': 'Het staat in de nieuwere versie; geen bron zegt of het al in de oudere stond.',
  },
}
