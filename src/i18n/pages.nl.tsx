import { Link } from '@tanstack/react-router'
import type { PageTexts } from './page-texts.ts'

export const dutch: PageTexts = {
  about: {
    title: 'Over Doorgehaald',
    lead: 'Doorgehaald laat zien wat er uit een brief van de regering verdween terwijl die werd geschreven, wat ambtenaren daarover adviseerden en hoe het later is uitgelegd.',
    parts: {
      'te-zien': {
        heading: 'Wat u hier ziet, en voor wie',
        body: (
          <>
            <p>
              Een dossier zet de versies van één brief op een rij. Per stap ziet u wat er is weggehaald, ingekort,
              verplaatst of toegevoegd. Ernaast staat wat ambtenaren daarover schreven in hun nota’s, en wat er later
              over is gezegd.
            </p>
            <p>
              Doorgehaald is er voor journalisten en onderzoekers die versies willen vergelijken, voor ambtenaren die
              willen nagaan hoe een besluit tot stand kwam, en voor iedereen die wil meelezen. U kunt ook{' '}
              <Link to="/open">een eigen dossier openen</Link>. Hoe wij werken, staat bij{' '}
              <Link to="/methode">Methode</Link>.
            </p>
          </>
        ),
      },
      niet: {
        heading: 'Wat wij niet zeggen',
        body: (
          <ul>
            <li>Waarom iets is weggehaald, of wie erom vroeg, zeggen wij alleen als een bron dat zegt.</li>
            <li>
              <Link to="/methode" hash="onbekend">
                Onbekend is niet weg
              </Link>
              . Zwijgt een bron, dan staat dat er.
            </li>
            <li>Een advies tegen één wijziging is geen advies tegen de hele brief.</li>
            <li>Wat Kamerleden in een vraag aannemen, is daarmee nog geen feit.</li>
            <li>Of een keuze goed of slecht was, zeggen wij niet.</li>
          </ul>
        ),
      },
      ambtenaren: {
        heading: 'Wie de ambtenaren zijn',
        body: (
          <p>
            ‘Ambtenaren’ is ons woord voor de schrijvers van de nota’s. Hun namen zijn gelakt. Noemt een nota zelf een
            onderdeel of ministerie, dan noemen wij dat ook.
          </p>
        ),
      },
      dossier: {
        heading: 'Het dossier Actieagenda Integratie',
        body: (
          <>
            <p>
              Het dossier dat bij Doorgehaald hoort, gaat over de Kamerbrief die de Actieagenda Integratie aankondigt.
              Het is een reconstructie. Van geen enkele versie hebben wij de tekst, ook niet van de brief zoals die is
              verzonden. Wij weten alleen wat nota’s en latere Kamerstukken erover zeggen. Dat schrijven wij op in onze
              eigen woorden.
            </p>
            <p>Dat wij een tekst niet hebben, betekent niet dat die niet openbaar is.</p>
            <p>
              Dit is geen website van de Rijksoverheid. Bij Bronnen staat wat elk stuk is, met een link naar het
              officiële stuk als wij die hebben.
            </p>
          </>
        ),
      },
      openbaar: {
        heading: 'Waarom er nota’s openbaar zijn',
        body: (
          <p>
            Sinds 20 september 2022 is het beleid om bij alle stukken aan de Kamer de beslisnota’s die erbij horen
            actief openbaar te maken. Concepten van een brief horen niet bij dat beleid.
          </p>
        ),
      },
      licentie: {
        heading: 'Gebruiken en overnemen',
        body: (
          <p>
            De code heeft de licentie EUPL-1.2. Onze eigen teksten in het dossier mag u gebruiken onder CC BY 4.0. Dat
            geldt niet voor de bronnen; daarvan staan hier alleen titels en korte begin- en eindwoorden.
          </p>
        ),
      },
      fouten: {
        heading: 'Een fout gezien?',
        body: (
          <p>
            Deze site heeft geen e-mailadres en geen formulier. Meld een fout via de plek waar u deze site of de code
            vond. Noem het adres van de pagina en, als het om een bewering gaat, de code van de vindplaats.
          </p>
        ),
      },
    },
  },
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze site kunnen gebruiken. Wij bouwen haar naar WCAG 2.2, niveau AA. Dat zij daar helemaal aan voldoet, is nog niet vastgesteld.',
    parts: {
      getest: {
        heading: 'Wat wij testen',
        body: (
          <>
            <p>Deze tests draaien in een browser, als onderdeel van alle tests van de code:</p>
            <ul>
              <li>elk scherm met het testprogramma axe: licht en donker, breed en 320 pixels smal;</li>
              <li>de belangrijkste route, met alleen het toetsenbord.</li>
            </ul>
            <p>Zulke tests vinden maar een deel van de problemen.</p>
          </>
        ),
      },
      'niet-getest': {
        heading: 'Wat nog niet is getest',
        body: (
          <>
            <ul>
              <li>Er is geen test gedaan met mensen die voorleessoftware gebruiken.</li>
              <li>Er is geen onderzoek gedaan door een onafhankelijke partij.</li>
            </ul>
            <p>Daarom geven wij deze site geen status van A tot en met D.</p>
          </>
        ),
      },
      grenzen: {
        heading: 'Goed om te weten',
        body: (
          <ul>
            <li>De levenslijn is een tekening. Onder de tekening staat een tabel met dezelfde inhoud.</li>
            <li>Op een smal scherm wordt de figuur van de levenslijn een lijst per passage.</li>
            <li>Een melding over een veranderde link blijft onder in het venster staan tot u haar sluit.</li>
            <li>Die tabel is breed. Op een smal scherm schuift zij opzij, ook met het toetsenbord.</li>
            <li>
              Bij verwijderde en toegevoegde tekst staan verborgen leeslabels, omdat niet alle voorleessoftware zulke
              tekst meldt. Hoort u het dubbel, zet de labels dan uit bij Weergave.
            </li>
            <li>Er zijn sneltoetsen van één letter. Ook die kunt u uitzetten bij Weergave.</li>
            <li>Een dossier blijft in zijn eigen taal, ook als u het scherm in het Engels zet.</li>
            <li>De site werkt alleen met JavaScript.</li>
          </ul>
        ),
      },
      melden: {
        heading: 'Loopt u ergens op vast?',
        body: (
          <p>
            Deze site heeft geen e-mailadres en geen formulier. Meld het via de plek waar u deze site of de code vond.
            Noem het adres van de pagina en het hulpmiddel dat u gebruikt.
          </p>
        ),
      },
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'Geen account, geen cookies, geen meting. Een bestand dat u opent, blijft op uw apparaat.',
    parts: {
      niet: {
        heading: 'Wat deze site niet doet',
        body: (
          <p>
            Deze site plaatst geen cookies, meet geen bezoek en laadt niets van andere sites, ook geen lettertypen. Een
            regel in de gepubliceerde pagina, de Content-Security-Policy, laat uw browser ook weigeren dat de pagina
            iets van een andere site laadt of daarheen stuurt.
          </p>
        ),
      },
      bestanden: {
        heading: 'Bestanden die u opent',
        body: (
          <>
            <p>
              Een dossier of een eigen versie die u opent, wordt op uw apparaat gelezen en staat alleen in het geheugen
              van dit tabblad. Er wordt niets van verzonden, en niets van bewaard tenzij u bij uw eigen versies daarom
              vraagt. Anders is het weg als u het tabblad herlaadt of sluit.
            </p>
            <p>
              Bestanden waarmee u vindplaatsen controleert, leest uw browser in het geheugen. Bestanden die u meeneemt,
              maakt hij op uw apparaat. Ook daarvan wordt niets verzonden of bewaard.
            </p>
            <p>
              Let op het adres van de pagina. Daarin staat wel het kenmerk (id) van uw dossier, met de versies of de
              passage die u bekijkt, en wat u zoekt. Uw browser kan dat adres onthouden. Herlaadt u de pagina, dan ziet
              de server het adres; deelt u het, dan ziet de ontvanger het. De inhoud van het dossier gaat niet mee.
            </p>
          </>
        ),
      },
      bewaard: {
        heading: 'Wat op uw apparaat wordt bewaard',
        body: (
          <>
            <ul>
              <li>
                Uw keuzes bij Weergave: kleuren, leeslabels en sneltoetsen. Alleen als u er een verandert, onder de naam{' '}
                <code>doorgehaald-settings</code> in <code>localStorage</code>.
              </li>
              <li>
                Uw eigen versies: alleen als u ‘Bewaar op dit apparaat’ aanvinkt. Dan staan de gelezen tekst, met
                opmerkingen en namen daarin, en uw keuzes in de databank <code>doorgehaald-desk</code> (IndexedDB).
                Haalt u het vinkje weg of kiest u ‘Wis alles’, dan is die databank weg.
              </li>
              <li>
                Per tabblad: tot waar u op een pagina had gescrold, zodat ‘terug’ op de goede plek uitkomt. En, als een
                deel van de site niet laadt, dat de pagina al eens is herladen. Dit staat in <code>sessionStorage</code>
                , dat bij het tabblad hoort.
              </li>
              <li>
                De bestanden van deze site zelf, zodat alles ook zonder internet werkt; niet als uw browser gegevens
                bespaart.
              </li>
            </ul>
            <p>U wist dit alles door in uw browser de gegevens van deze site te verwijderen.</p>
          </>
        ),
      },
      server: {
        heading: 'De server',
        body: (
          <p>
            Uw browser haalt deze site op bij een server. Wie die server beheert, kan zoals gebruikelijk bijhouden vanaf
            welk IP-adres welke adressen zijn opgevraagd. Daar kunnen wij niets over zeggen. De site zelf stuurt geen
            gegevens terug. Staat een pagina van deze site in een artikel op een andere site, dan haalt uw browser
            daarvoor hier een pagina, een stijlbestand en een pictogram op, zonder script of cookie.
          </p>
        ),
      },
      'andere-sites': {
        heading: 'Links naar andere sites',
        body: (
          <p>
            Bij bronnen staan links naar de officiële stukken. Pas als u zo’n link volgt, maakt uw browser contact met
            die site. Onze pagina vraagt de browser om daarbij niet te melden waar u vandaan komt.
          </p>
        ),
      },
    },
  },
}
