import type { ImportedBlock } from '../../../src/core/imported/imported.ts'
import type { Desk, DeskItem, DeskRange } from '../../../src/core/workbench/desk.ts'
import { sentencesOf } from '../../../src/core/workbench/sentences.ts'

/** A desk with what is known to belong together: ranges by the letter that marks them. */
export interface KnownDesk {
  readonly name: string
  readonly desk: Desk
  readonly blocksOf: (item: DeskItem) => readonly ImportedBlock[]
  /** Sentences of papers and sentences of versions, each by its letter. */
  readonly advice: ReadonlyMap<string, readonly DeskRange[]>
  readonly changes: ReadonlyMap<string, readonly DeskRange[]>
}

interface Written {
  readonly id: string
  readonly role: DeskItem['role']
  readonly date?: string
  /** One line a block: "# " is a heading, "- " a list item; "{a}" after a sentence marks it. */
  readonly text: string
}

const MARK = /\s*\{(\w)\}/gu

export function knownDesk(name: string, written: readonly Written[]): KnownDesk {
  const blocks = new Map<string, readonly ImportedBlock[]>()
  const [advice, changes] = [new Map<string, DeskRange[]>(), new Map<string, DeskRange[]>()]
  for (const { id, role, text } of written) {
    const lines = text.trim().split('\n')
    const found = lines.map((given, block): ImportedBlock => {
      const line = given.trim()
      const kind = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'list-item' : 'paragraph'
      const marked = kind === 'paragraph' ? line : line.slice(2)
      const plain = marked.replace(MARK, '')
      const marks = [...marked.matchAll(MARK)]
      marks.forEach((mark, index) => {
        const before = marks.slice(0, index).reduce((sum, { 0: each }) => sum + each.length, 0)
        const at = mark.index - before
        const sentence = sentencesOf(plain).find(({ from, to }) => from < at && at <= to)
        if (!sentence) throw new Error(`no sentence before ${mark[0]} in ${id}`)
        const known = role === 'paper' ? advice : changes
        known.set(mark[1]!, [...(known.get(mark[1]!) ?? []), { item: id, block, ...sentence }])
      })
      return { kind, text: plain, ...(kind === 'heading' ? { level: 1 } : {}) }
    })
    blocks.set(id, found)
  }
  const items = written.map(({ id, role, date }): DeskItem => ({
    id,
    role,
    file: id,
    state: 'only',
    title: id,
    ...(date === undefined ? {} : { date, dateBy: 'person' as const }),
  }))
  return {
    name,
    desk: { title: name, items, passages: [], links: [], refused: [] },
    blocksOf: ({ id }) => blocks.get(id) ?? [],
    advice,
    changes,
  }
}

/** Letter on the silting of a harbour; two steps, a nota in each. */
const SILT = knownDesk('baggeren', [
  {
    id: 'b1',
    role: 'version',
    date: '2031-03-03',
    text: `
      # Toekomst van de Noorderhaven
      Met deze brief informeer ik de raad over de Noorderhaven. De haven slibt sneller dicht dan tien jaar geleden.
      # Baggeren
      De vaargeul wordt ieder voorjaar op vijf meter diepte gebracht. Daarvoor komt er een baggerfonds van twaalf miljoen euro. {a} De schippers betalen daaraan niet mee.
      Het slib gaat naar het depot bij Oudeschans. Een derde daarvan is verontreinigd met koper en wordt apart verwerkt. {b}
      # Ligplaatsen
      Er blijven veertig ligplaatsen voor de binnenvaart. Vissers houden hun vaste plek aan de westkade.
      Bewoners van woonschepen krijgen vijf jaar de tijd om te verhuizen. {c}
      # Toezicht
      De havenmeester krijgt twee extra toezichthouders. Zij controleren ook in het weekend.
      # Vervolg
      De raad ontvangt in het najaar een voortgangsbericht. Ik vertrouw erop u hiermee voldoende te hebben ingelicht.`,
  },
  {
    id: 'b2',
    role: 'version',
    date: '2031-03-24',
    text: `
      # Toekomst van de Noorderhaven
      Met deze brief informeer ik de raad over de Noorderhaven. De haven slibt sneller dicht dan tien jaar geleden.
      # Baggeren
      De vaargeul wordt ieder voorjaar op vijf meter diepte gebracht. De schippers betalen daaraan niet mee.
      Het slib gaat naar het depot bij Oudeschans.
      # Ligplaatsen
      Er blijven veertig ligplaatsen voor de binnenvaart. Vissers houden hun vaste plek aan de westkade.
      Bewoners van woonschepen krijgen twee jaar de tijd om te verhuizen. {c}
      Wie een jacht heeft, kan terecht in de nieuwe passantenhaven. {d}
      # Toezicht
      De havenmeester krijgt twee extra toezichthouders. Zij controleren ook in het weekend.
      # Vervolg
      De raad ontvangt in het najaar een voortgangsbericht. Ik vertrouw erop u hiermee voldoende te hebben ingelicht.`,
  },
  {
    id: 'b3',
    role: 'version',
    date: '2031-04-14',
    text: `
      # Toekomst van de Noorderhaven
      Met deze brief informeer ik de raad over de Noorderhaven. De haven slibt sneller dicht dan tien jaar geleden.
      # Baggeren
      De vaargeul wordt om het jaar op vier meter diepte gebracht. {e} De schippers betalen daaraan niet mee.
      Het slib gaat naar het depot bij Oudeschans.
      # Ligplaatsen
      Er blijven veertig ligplaatsen voor de binnenvaart. Vissers houden hun vaste plek aan de westkade.
      Bewoners van woonschepen krijgen twee jaar de tijd om te verhuizen.
      Wie een jacht heeft, kan terecht in de nieuwe passantenhaven.
      # Toezicht
      De havenmeester krijgt twee extra toezichthouders.
      # Vervolg
      De raad ontvangt in het najaar een voortgangsbericht. Ik vertrouw erop u hiermee voldoende te hebben ingelicht.`,
  },
  {
    id: 'nota-b1',
    role: 'paper',
    date: '2031-03-17',
    text: `
      # Aanleiding
      U heeft vorige week het concept van de brief besproken. Deze nota hoort bij de nieuwe versie.
      # Advies
      Wij ontraden het schrappen van het baggerfonds. {a} Zonder dat geld is de dekking van de brief onduidelijk.
      De zin over ‘verontreinigd met koper’ is op uw verzoek vervallen. Wij wijzen op het risico dat omwonenden die informatie missen. {b}
      Voor de woonschepen adviseren wij de termijn van vijf jaar te handhaven. {c}
      Wij stellen voor de passantenhaven pas te noemen als de grond is aangekocht. {d}
      # Proces
      De brief is afgestemd met de directie Water. Wij verzoeken u uiterlijk vrijdag te reageren.
      De pers zal vragen stellen over de havenmeester.`,
  },
  {
    id: 'nota-b2',
    role: 'paper',
    date: '2031-04-14',
    text: `
      # Kernpunten
      De directie Water maakt bezwaar tegen een vaargeul van vier meter diepte. {e} Grote schepen kunnen dan alleen bij hoog water binnenlopen.
      De vissers aan de westkade zijn tevreden met hun vaste plek.
      Ter informatie: het voortgangsbericht staat gepland voor oktober.`,
  },
  { id: 'nota-laat', role: 'paper', date: '2031-05-02', text: 'Wij ontraden het schrappen van het baggerfonds.' },
])

/** Letter on a ferry, with paragraphs reworded, shortened and moved. */
const FERRY = knownDesk('veerpont', [
  {
    id: 'v1',
    role: 'version',
    date: '2032-01-12',
    text: `
      # De veerpont naar Zandoord
      De pont vaart sinds 1931 tussen de oude kade en Zandoord. Elke dag steken zeshonderd fietsers over.
      De dienstregeling blijft gelijk: elk kwartier een afvaart, ook in de avond. {f}
      Ouderen en scholieren reizen gratis. {g} Voor auto’s stijgt het tarief met een halve euro.
      De huidige pont vaart op diesel en stoot per jaar negentig ton stikstof uit. Een elektrische pont is besteld bij werf De Hoop. {h}
      De schipper moet voortaan een vaarbewijs van klasse drie hebben.
      Bij mist wordt een pendelbus ingezet over de Zuiderbrug. De haltes daarvan zijn verlicht en hebben een bankje.
      Tot slot ga ik in op de motie over de steiger. De steiger is in slecht weer onveilig, zo blijkt uit de inspectie van september. {i}
      In het voorjaar spreek ik met de dorpsraad van Zandoord.`,
  },
  {
    id: 'v2',
    role: 'version',
    date: '2032-02-09',
    text: `
      # De veerpont naar Zandoord
      De pont vaart sinds 1931 tussen de oude kade en Zandoord. Elke dag steken zeshonderd fietsers over.
      De dienstregeling wordt aangepast: elk half uur een afvaart, en na acht uur in de avond alleen op afroep. {f}
      Scholieren reizen gratis. {g} Voor auto’s stijgt het tarief met een halve euro.
      De huidige pont vaart op diesel. Een elektrische pont wordt onderzocht. {h}
      De schipper moet voortaan een vaarbewijs van klasse drie hebben.
      Bij mist wordt een pendelbus ingezet over de Zuiderbrug. De haltes daarvan zijn verlicht en hebben een bankje.
      Tot slot ga ik in op de motie over de steiger.
      In het voorjaar spreek ik met de dorpsraad van Zandoord.
      De gemeente Zandoord draagt voor een kwart bij in de kosten van de exploitatie. {j}`,
  },
  {
    id: 'nota-v1',
    role: 'paper',
    date: '2032-01-30',
    text: `
      # Geadviseerd besluit
      - Instemmen met verzending aan de raad.
      - Kennisnemen van de reactie van de dorpsraad.
      # Toelichting
      Op verzoek van de wethouder is de frequentie verlaagd naar ‘elk half uur een afvaart’. De afdeling Vervoer adviseert de dienstregeling niet aan te passen. {f}
      Dat gratis reizen voor ouderen vervalt, doet geen recht aan de toezegging van vorig jaar. {g}
      Over de werf De Hoop: de order is al getekend. Wij raden daarom aan de bestelling van de elektrische pont te blijven noemen. {h}
      De bevindingen van de inspectie over de steiger zijn weggelaten. De juridische afdeling wijst op aansprakelijkheid als iemand daar valt. {i}
      Wij vragen u te overwegen de bijdrage van Zandoord nog niet te vermelden, omdat de exploitatie daar nog niet is besproken. {j}
      # Communicatie
      De woordvoerder heeft een bericht klaar voor de website. De opening van de Zuiderbrug is in mei.
      Het vaarbewijs is besproken met de schippers.`,
  },
])

/** Letter on quays and trees: short, with changes of single words and two alike. */
const QUAY = knownDesk('kade', [
  {
    id: 'k1',
    role: 'version',
    date: '2033-06-01',
    text: `
      # Herstel van de kademuren
      De kademuur aan de Hoge Werf wordt in 2034 hersteld. {k}
      De kademuur aan de Lage Werf wordt in 2035 hersteld. {l}
      Voor beide projecten is samen negen miljoen euro beschikbaar.
      # Bomen
      De monumentale iepen langs de kade worden gespaard. {m} Twee zieke kastanjes worden gekapt.
      # Ondernemers
      Winkeliers ontvangen een vergoeding voor gederfde omzet. {n} De terrassen blijven open tijdens het werk.
      # Planning
      Het werk duurt zes maanden en ligt stil in het broedseizoen. {o}
      Aannemers kunnen zich inschrijven tot december. De aanbesteding verloopt volgens Europese regels.
      # Verkeer
      Vrachtwagens rijden om via de Singel. Fietsers houden vrije doorgang over een noodbrug.`,
  },
  {
    id: 'k2',
    role: 'version',
    date: '2033-06-20',
    text: `
      # Herstel van de kademuren
      De kademuur aan de Hoge Werf wordt in 2036 hersteld. {k}
      De kademuur aan de Lage Werf wordt voorlopig niet hersteld. {l}
      Voor beide projecten is samen negen miljoen euro beschikbaar.
      # Bomen
      De iepen langs de kade worden zo mogelijk gespaard. {m} Twee zieke kastanjes worden gekapt.
      # Ondernemers
      De terrassen blijven open tijdens het werk.
      # Planning
      Het werk duurt zes maanden.
      Aannemers kunnen zich inschrijven tot december. De aanbesteding verloopt volgens Europese regels.
      # Verkeer
      Vrachtwagens rijden om via de Singel. Fietsers houden vrije doorgang over een noodbrug.
      Over de overlast is een telefoonlijn geopend. {p}`,
  },
  {
    id: 'nota-k',
    role: 'paper',
    date: '2033-06-15',
    text: `
      Aan de wethouder. Hierbij het bijgestelde concept.
      Uitstel van het herstel aan de Hoge Werf tot 2036 wordt door de afdeling Beheer ontraden. {k}
      Voor de Lage Werf wijzen wij erop dat de muur volgens het onderzoek kan bezwijken. {l}
      Met ‘zo mogelijk gespaard’ zijn wij niet akkoord: de iepen zijn beschermd. {m}
      De vergoeding van winkeliers is vervallen. Wij adviseren die te laten staan, want anders volgt een schadeclaim. {n}
      Het broedseizoen staat niet meer in de planning; de afdeling Groen maakt daar bezwaar tegen. {o}
      Wij stellen voor het nummer van de telefoonlijn toe te voegen. {p}
      De aanbesteding loopt via het inkoopbureau, dat adviseert drie partijen te vragen.
      Het risico op vertraging van de noodbrug is klein.
      De financiële afdeling heeft geen opmerkingen.`,
  },
  { id: 'nota-zonder-datum', role: 'paper', text: 'Wij ontraden uitstel van het herstel aan de Hoge Werf tot 2036.' },
])

/** Letter on a sea lock. Written after the weights were set, and never used to set them; holds what can hardly be found. */
const LOCK = knownDesk('zeesluis', [
  {
    id: 's1',
    role: 'version',
    date: '2034-09-04',
    text: `
      # De zeesluis bij Westeroog
      In juni heb ik u toegezegd een besluit te nemen over de zeesluis. In deze brief schets ik de keuzes en de kosten.
      # Waarom een nieuwe sluis
      De sluis dateert uit 1958 en is aan het einde van haar levensduur. Vorig jaar stond het scheepvaartverkeer negentien dagen stil door storingen. {q}
      De zeespiegel stijgt, waardoor de deuren vaker dicht blijven. Deltares verwacht dat dit in 2050 op honderd dagen per jaar uitkomt. {r}
      # Varianten
      Er zijn drie varianten onderzocht: renovatie, een grotere sluis op dezelfde plek en een sluis buiten de dijk.
      Renovatie is het goedkoopst, maar lost de wachttijden niet op. Met een grotere sluis kunnen twee duwbakken tegelijk schutten.
      De variant buiten de dijk raakt een beschermd kweldergebied. {s}
      # Natuur
      Voor trekvissen komt er een vispassage met een lokstroom. {t} De zoutindringing wordt beperkt met een bellenscherm.
      Het verlies aan slikken wordt volledig gecompenseerd in de Eemspolder. {u}
      # Geld
      De raming is tweehonderd miljoen euro, met een onzekerheid van dertig procent. {v} De provincie draagt twintig miljoen bij.
      Tegenvallers komen voor rekening van het Rijk.
      # Omgeving
      Voor omwonenden wordt een schadefonds ingesteld. {w} Bouwverkeer rijdt niet door de dorpskern.
      De camping moet wijken en krijgt een plek bij het zwembad aangeboden.
      # Vervolg
      Met de vissers voer ik nog overleg over hun ligplaats. Ik kom daarop in het voorjaar terug.`,
  },
  {
    id: 's2',
    role: 'version',
    date: '2034-10-02',
    text: `
      # De zeesluis bij Westeroog
      In juni heb ik u toegezegd een besluit te nemen over de zeesluis. In deze brief schets ik de keuzes en de kosten.
      # Waarom een nieuwe sluis
      De sluis dateert uit 1958 en is aan het einde van haar levensduur.
      De zeespiegel stijgt, waardoor de deuren vaker dicht blijven.
      # Varianten
      Er zijn drie varianten onderzocht: renovatie, een grotere sluis op dezelfde plek en een sluis buiten de dijk.
      Renovatie is het goedkoopst, maar lost de wachttijden niet op. Met een grotere sluis kunnen twee duwbakken tegelijk schutten.
      # Natuur
      Voor trekvissen wordt bezien of een vispassage haalbaar is. {t} De zoutindringing wordt beperkt met een bellenscherm.
      Het verlies aan slikken wordt zo veel mogelijk gecompenseerd in de Eemspolder. {u}
      # Geld
      De raming is tweehonderd miljoen euro. {v} De provincie draagt twintig miljoen bij.
      Tegenvallers komen voor rekening van het Rijk.
      # Omgeving
      Bouwverkeer rijdt niet door de dorpskern.
      De camping moet wijken en krijgt een plek bij het zwembad aangeboden.
      De bouw start in 2037. {x}
      # Vervolg
      Met de vissers voer ik nog overleg over hun ligplaats. Ik kom daarop in het voorjaar terug.`,
  },
  {
    id: 'nota-s',
    role: 'paper',
    date: '2034-09-20',
    text: `
      Aan de minister, van de directie Natte Infrastructuur. Ter beslissing.
      # Aanleiding
      Op 11 september heeft u het eerste concept besproken. Uw opmerkingen zijn verwerkt. U heeft gevraagd om een kortere en meer positieve brief.
      # Kernpunten
      - Het aantal dagen stremming door storingen is geschrapt. Wij adviseren dat cijfer op te nemen: het stond ook in de krant. {q}
      - Deltares heeft de verwachting voor 2050 al gepubliceerd. Weglaten wekt de indruk dat u die niet kent; wij ontraden dat. {r}
      - Dat de buitendijkse variant een kwelder raakt, is juridisch relevant. De directie Natuur kan zich niet in het weglaten vinden. {s}
      - Bij de vispassage is de tekst afgezwakt tot ‘bezien of’. De waterschappen hebben hier bezwaar tegen. {t}
      - Compensatie van slikken is een wettelijke plicht. ‘Zo veel mogelijk gecompenseerd’ kan daarom niet; wij raden u aan de oude formulering te gebruiken. {u}
      - Zonder bandbreedte lijkt het bedrag zekerder dan het is. Financiën wijst op het risico van een overschrijding. {v}
      - Het schadefonds ontbreekt nu. Wij geven u in overweging het wel te noemen. {w}
      - Een startjaar noemen is voorbarig: wij adviseren 2037 niet te vermelden. {x}
      # Afstemming
      De provincie is akkoord met haar bijdrage van twintig miljoen. Het Rijk draagt de tegenvallers, zoals afgesproken.
      De camping heeft bezwaar gemaakt bij de rechter; dat staat los van de brief.
      Wij adviseren de vissers vooraf te bellen.
      # Communicatie
      Het zwembad wordt in het persbericht niet genoemd. De woordvoerder raadt aan de brief op dinsdag te versturen.`,
  },
])

/** Those by which the weights were set, and one that was kept apart. */
export const TUNED_DESKS: readonly KnownDesk[] = [SILT, FERRY, QUAY]
export const HELD_OUT_DESK: KnownDesk = LOCK
