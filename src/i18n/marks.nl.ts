import type { MarkTexts } from './mark-texts.ts'

export const dutchMarks: MarkTexts = {
  noiseLegend: 'Kleine verschillen markeren',
  rulesLegend: 'Inhoud die kan tellen',
  places: 'Het getal zegt op hoeveel plekken. Uit betekent: de tekst staat er, zonder teken.',
  noise: {
    spacing: { name: 'spaties', rule: 'Spaties, regels en alinea’s zijn anders verdeeld.' },
    hyphenation: { name: 'afbreken', rule: 'Een woord is afgebroken, of kreeg of verloor een koppelteken.' },
    quotes: { name: 'aanhalingstekens', rule: 'Aanhalingstekens of streepjes hebben een andere vorm.' },
    numbering: { name: 'nummering', rule: 'Het nummer of het opsommingsteken vooraan is anders.' },
    punctuation: { name: 'leestekens', rule: 'Een leesteken kwam erbij, ging weg of werd een ander.' },
    case: { name: 'hoofdletters', rule: 'Een hoofdletter werd klein, of andersom.' },
    ocr: {
      name: 'leesfouten',
      rule: 'Tekens die een scanner verwisselt, zoals rn en m of O en 0, en verloren accenten. Een ander cijfer is nooit een leesfout.',
    },
  },
  rules: {
    amount: {
      name: 'bedrag of aantal',
      rule: 'Een bedrag, percentage of aantal is veranderd of weg. Hetzelfde bedrag, anders geschreven, telt niet.',
    },
    date: {
      name: 'datum',
      rule: 'Een datum of jaar is veranderd of weg. Dezelfde datum, anders geschreven, telt niet.',
    },
    term: {
      name: 'termijn',
      rule: 'Een termijn, duur of leeftijd is veranderd of weg, zoals ‘zes weken’ of ‘eind 2025’.',
    },
    name: {
      name: 'naam weg',
      rule: 'De naam van een persoon, organisatie of plaats staat niet meer in de alinea. Wij herkennen namen aan hun hoofdletters, niet aan het begin van een zin.',
    },
    weaker: { name: 'minder bindend', rule: 'Een woord werd een ander woord dat volgens onze schalen minder bindt.' },
    stronger: {
      name: 'meer bindend',
      rule: 'Een woord werd een ander woord dat volgens onze schalen meer bindt.',
    },
    'softener-added': { name: 'voorbehoud erbij', rule: 'Er kwam een woord bij dat een toezegging minder vast maakt.' },
    'softener-removed': { name: 'voorbehoud weg', rule: 'Een woord dat een toezegging minder vast maakt, ging weg.' },
  },
  list: 'Inhoud in deze wijziging',
  became: '‘{older}’ werd ‘{newer}’',
  gone: '‘{older}’ staat er niet meer',
  came: '‘{newer}’ kwam erbij',
  noiseTitle: 'Kleine verschillen',
  noiseLead:
    'Verschilt een plek alleen in een of meer van deze klassen, dan heet zij daarnaar. Spaties, afbreken, aanhalingstekens en nummering markeren wij pas als u het vraagt; de andere altijd, tot u ze uitzet. Bij elke klasse staat op hoeveel plekken zij voorkomt. Een ander getal is nooit een klein verschil.',
  rulesLead:
    'In letterlijke tekst wijst het programma woorden aan met deze regels, en geen andere. Het zegt wat er stond en wat er nu staat. Of dat erg is, zegt het niet. De regels missen ook dingen: lees altijd de tekst.',
  words: 'Woorden:',
  notAfter: 'Niet na:',
  notNear: 'Niet in de buurt van:',
  not: 'Niet:',
}
