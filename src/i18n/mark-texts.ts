type Noise = 'spacing' | 'hyphenation' | 'quotes' | 'numbering' | 'punctuation' | 'case' | 'ocr'
type Rule = 'amount' | 'date' | 'term' | 'name' | 'weaker' | 'stronger' | 'softener-added' | 'softener-removed'

/** A name for the filters and the list, and what it stands for, for the list and the method page. */
interface Named {
  readonly name: string
  readonly rule: string
}

/** Words for noise and for substance: on the comparison, fetched when it has any, and on the method page. */
export interface MarkTexts {
  readonly noiseLegend: string
  readonly rulesLegend: string
  /** Says what the number behind each is. */
  readonly places: string
  readonly noise: Readonly<Record<Noise, Named>>
  readonly rules: Readonly<Record<Rule, Named>>
  /** Name of the list under a pair. */
  readonly list: string
  /** With `{older}` and `{newer}` where the words of the letter stand, in a language of their own. */
  readonly became: string
  readonly gone: string
  readonly came: string
  /** On the method page. */
  readonly noiseTitle: string
  readonly noiseLead: string
  readonly rulesLead: string
  /** Before the words of a rule on the method page. */
  readonly words: string
  readonly notAfter: string
  readonly notNear: string
  readonly not: string
}
