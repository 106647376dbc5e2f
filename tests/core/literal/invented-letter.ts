/**
 * INVENTED for the tests. Nobody ever wrote or sent this; it is no version of the letter of the embedded dossier, and
 * nothing in it tells what such a letter said. Lines as `letterOf` reads them.
 */
export const INVENTED_LETTER: readonly string[] = [
  'VERZONNEN BRIEF, ALLEEN VOOR EEN TEST',
  'Betreft: Aankondiging Actieagenda Integratie en Open en Vrije Samenleving',
  'Deze verzonnen brief is bedacht om een programma te proberen. Er staan opzettelijk onzinnige zinnen in.',
  'In een verzonnen dorp kwam de zon op en schoven twee wolken over elkaar heen, net zo lang tot het regende.',
  '# Opbouw',
  'Het verzonnen verhaal telt twee pijlers, van hout.',
  '# Pijler 1: Waarden en normen van de open en vrije samenleving',
  'Een verzonnen leraar geeft onderwijs over de Holocaust in een gymzaal met elf stoelen.',
  'Een verzonnen duif oefent zelfbeschikking, mijdt intolerantie en luistert naar gebedsoproepen van een merel.',
  'Een verzonnen kok zoekt geen financiering voor zijn soepkraam, ook niet van anderen.',
  'Over vrouwelijke genitale verminking verschijnen in dit verzonnen verhaal twee verkenningen van VWS.',
  '# Pijler 2: Dansen op het dak',
  'Een verzonnen bakker vindt dat de taaleis in de bijstand vervalt zodra het brood rijst.',
  'Asielzoekers en statushouders bouwen in dit verzonnen verhaal samen een vlieger.',
  'Een verzonnen professor noemde de integratieparadox een soort pannenkoek.',
  'Informeel onderwijs op weekendscholen bestaat in dit verzonnen dorp uit touwtjespringen.',
  'De lantaarnopsteker van het verzonnen dorp groet alle lezers van deze test.',
]
