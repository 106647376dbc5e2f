import type { ReactNode } from 'react'
import {
  ARTICLES,
  NEGATIONS,
  NO_NAMES,
  NUMBER_WORDS,
  REFERENCE_WORDS,
  SCALES,
  SOFTENERS,
} from '../core/diff/substance-rules.ts'
import { MONTHS } from '../core/text/months.ts'
import { NOISE_CLASSES, SUBSTANCE_RULES, type SubstanceRule } from '../core/diff/terms.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { markTexts } from '../i18n/marks.ts'

type WordsOfRule = readonly (readonly [kind: 'words' | 'notAfter' | 'notNear' | 'not', words: string])[]

const listed = (words: readonly string[]): string => words.join(', ')

/** The very lists by which the program goes; on a scale from the most to the least binding. */
const RULE_WORDS: Readonly<Partial<Record<SubstanceRule, WordsOfRule>>> = {
  amount: [
    ['words', listed(NUMBER_WORDS)],
    ['notAfter', listed(REFERENCE_WORDS)],
  ],
  date: [['words', listed(MONTHS)]],
  name: [['not', listed(NO_NAMES)]],
  weaker: [
    ...SCALES.map(({ steps }) => ['words', steps.map(listed).join(' → ')] as const),
    ['notNear', listed(NEGATIONS)],
    ['notAfter', listed(ARTICLES)],
  ],
  'softener-added': [['words', SOFTENERS.map(listed).join('; ')]],
}

/** Every class of noise and every rule of substance, with the words it goes by. */
export function MarkRules() {
  const texts = markTexts(useI18n().language)
  return (
    <>
      <h3>{texts.noiseTitle}</h3>
      <p>{texts.noiseLead}</p>
      <dl>
        {NOISE_CLASSES.map((each) => (
          <Term key={each} name={texts.noise[each].name}>
            {texts.noise[each].rule}
          </Term>
        ))}
      </dl>
      <h3>{texts.rulesLegend}</h3>
      <p>{texts.rulesLead}</p>
      <dl>
        {SUBSTANCE_RULES.map((each) => (
          <Term key={each} name={texts.rules[each].name}>
            {texts.rules[each].rule}
            {(RULE_WORDS[each] ?? []).map(([kind, words]) => (
              <span className="rests" key={words}>
                {texts[kind]} <span lang="nl">{words}</span>
              </span>
            ))}
          </Term>
        ))}
      </dl>
    </>
  )
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
