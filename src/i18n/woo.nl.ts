/** Texts around a request for what no source tells; the request itself is always Dutch. */
export const dutchWoo = {
  lead: 'Een verzoek om precies dit. Vul in wat tussen haken staat, en stuur het aan het bestuursorgaan.',
  rules:
    'Iedereen mag om publieke informatie vragen, en een reden hoeft niet. Het mag mondeling of schriftelijk; elektronisch kan op de manier die het bestuursorgaan aangeeft (artikel 4.1 van de Wet open overheid). Het bestuursorgaan beslist uiterlijk binnen vier weken en mag dat met hoogstens twee weken verlengen (artikel 4.4).',
  check: 'Wij weten niet of deze documenten bestaan. Kijk eerst of ze al openbaar zijn.',
  copy: 'Kopieer het verzoek',
}

export type WooTexts = typeof dutchWoo
