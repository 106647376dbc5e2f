import type { WooTexts } from './woo.nl.ts'

export const englishWoo: WooTexts = {
  lead: 'A request for exactly this. Fill in what stands between brackets, and send it to the government body. It is in Dutch, as the procedure is.',
  rules:
    'Anyone may ask for public information, and needs to give no reason. It may be asked orally or in writing; electronically in the way that the government body indicates (article 4.1 of the Wet open overheid, the Dutch open government act). The body decides within four weeks at the latest, and may extend that by two weeks at most (article 4.4).',
  check: 'We do not know whether these documents exist. See first whether they are public already.',
  copy: 'Copy the request',
}
