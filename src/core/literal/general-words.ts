/**
 * Dutch words that letters of a government are full of, whatever they are about. That one of them stands in two texts says
 * nothing about whether the texts say the same. Beginnings of words, as `stemOf` leaves them.
 */
export const GENERAL_WORDS: readonly string[] = // What a description of a text says of the text itself.
  (
    'alinea bijlage bladzijde brief briev conceptbrief deel inhoud kop nota noot onbekend onderdeel passage pagina plaats ' +
    'punt sprake stuk tekst titel toelichting voetnoot woord woorden zin zinnen zegt noemt genoemd noemen staat staan ' +
    'stond gezegd beschreven kamerbrief ingekort inkorten opgenom toegevoegd gevoegd weggehaald precies bekend ' +
    // Who acts and what is done.
    'actie actieplan agenda aandacht aanleiding aanpak aanpakken afspraak afsprak beleid beleids bestuur besluit bedrag ' +
    'belang belangrijk departement doel doelen doelgroep ministerie ministeries minister staatssecretaris kabinet kamer ' +
    'regering rijk overheid gemeente gemeentes inzet inzetten maatregel maatregelen middel opgave overleg partij partner ' +
    'plan plannen programma project resultaat rol samenwerking steun taak uitvoering voornemen voorstel werkt werken ' +
    'wijze manier proces stap stappen thema onderwerp pijler actielijn lijn spoor hoofdlijn hoofdlijnen ' +
    // How it is said.
    'aantal alle ander andere algemeen algemen altijd beide beter best bestaand betrokken betreft bijvoorbeeld bijzonder ' +
    'binnen buiten daarbij daarin daarmee daarnaast daarom daarvoor dezelfde diverse eerder eerst eerste eigen elkaar elk ' +
    'enkel enkele enig extra gaan gaat geheel gelijk goed goede graag groot grote grot groter hierbij hierin hiermee ' +
    'hiervan hiervoor hoog hoger iedereen ieder iemand iets juist klein kort kunnen laatste langer later laten lang maken ' +
    'maakt mede meer meest meeste mens mensen mag mogen mogelijk mogelijkheid moet moeten naar naast nadruk namelijk nieuw ' +
    'nieuwe nodig ofwel onderling ongeveer opnieuw overig passend reeds recent rond samen snel soms steeds sterk sterker ' +
    'tevens tijd tijdens toch tussen twee drie vier vijf uiteindelijk vaak vanaf vanuit vanwege veel verder verschillend ' +
    'verschillende verschil vervolgens volgend volgende volgens vooral vraag vragen waarbij waarin waarmee waarvan ' +
    'waarvoor waarom wanneer weer weinig welke wijzen willen zaak zaken zeer zelf zoals zodat zorg zorgen zowel ' +
    'bieden biedt blijf blijft blijven bleef brengen doet doen geeft geven gebruik gebruiken gebied gehouden geldt gemaakt ' +
    'geworden houden hebt komen komt krijgen krijgt leidt leiden leven ligt liggen nemen neemt ontstaan ontwikkeling ' +
    'richten richt speelt spelen vindt vinden volgt volgen vormt vorm voert voeren werd werken werk zetten zien ziet zoek ' +
    'zoeken bekijken bekijkt jaar jaren maand maanden week weken dag dagen periode moment groep groepen persoon personen ' +
    'burger burgers inwoner inwoners land landen nederland nederlands nederlandse samenleving samenlevingen maatschappij ' +
    'maatschappelijk maatschappelijke situatie situaties kans kansen geld probleem problemen vermindering verbetering ' +
    'verbeteren vergroten versterken versterking bevorderen voorkomen stimuleren ondersteunen ondersteuning bevorder ' +
    'reden redenen kader effect gevolg invloed positie ruimte basis voorbeeld achter achteraf aankondigen aankondiging ' +
    'antwoord begin beginnen algemene bepaald bron gebeuren gebeurt geen gebracht grijpen heel hele horen kondigen kondigt lager ' +
    'meenemen meegenomen orde plek sommig sommige uitgebreid uitwerking verband verdienen zeggen dingen ding uiten'
  ).split(' ')

/** Say that something is not, or no longer, so: a text with one of these may say the reverse of one without. */
export const REVERSALS: readonly string[] = (
  'niet geen nooit noch zonder nauwelijks evenmin niemand nergens niets ' +
  'afgeschaft afschaffen schaft vervalt vervallen geschrapt schrappen schrapt stopt stoppen gestopt beëindigd ' +
  'beëindigen beëindigt ingetrokken verdwijnt verdwijnen verdwenen weggelaten gestaakt staakt opgeheven opheffen ' +
  'ontbreekt ontbreken verworpen verwerpt afgewezen uitgesloten'
).split(' ')
