import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { signOf } from '../components/AdviceCard.tsx'
import { Sign, type SignName } from '../components/Sign.tsx'
import { Title } from '../components/Title.tsx'
import type { RowKind } from '../core/comparison.ts'
import type { BlockBasis, Outcome, Stance, StateBasis, Strength, Verdict } from '../core/dossier/terms.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import type { MethodTexts, Page, PageTexts } from '../i18n/page-texts.ts'
import { methodTexts, pageTexts } from '../i18n/pages.ts'

/** Long lists, far down one of the pages. */
const MarkRules = lazy(async () => ({ default: (await import('../components/MarkRules.tsx')).MarkRules }))

export function AboutPage() {
  return <TextPage page={useTexts().about} />
}

export function AccessibilityPage() {
  return <TextPage page={useTexts().accessibility} />
}

export function PrivacyPage() {
  return <TextPage page={useTexts().privacy} />
}

export function MethodPage() {
  const { t, language } = useI18n()
  const method = methodTexts(language)
  const parts = Object.entries(method.parts)
  const lists = useLists(method)
  return (
    <div className="prose">
      <Title>{method.title}</Title>
      <p className="lead">{method.lead}</p>
      <nav aria-label={method.contents}>
        <ul>
          {parts.map(([anchor, part]) => (
            <li key={anchor}>
              <Link to="/methode" hash={anchor}>
                {part.heading}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(([anchor, part]) => (
        <Part key={anchor} anchor={anchor} heading={part.heading}>
          {part.body(lists, t)}
        </Part>
      ))}
    </div>
  )
}

function useTexts(): PageTexts {
  return pageTexts(useI18n().language)
}

function TextPage({ page }: { readonly page: Page<string> }) {
  return (
    <div className="prose">
      <Title>{page.title}</Title>
      <p className="lead">{page.lead}</p>
      {Object.entries(page.parts).map(([anchor, part]) => (
        <Part key={anchor} anchor={anchor} heading={part.heading}>
          {part.body}
        </Part>
      ))}
    </div>
  )
}

interface PartProps {
  readonly anchor: string
  readonly heading: string
  readonly children: ReactNode
}

function Part({ anchor, heading, children }: PartProps) {
  return (
    <>
      <h2 id={anchor}>{heading}</h2>
      {children}
    </>
  )
}

/** The rules a term at a time, under the words the screens use; a term of the record without a rule does not compile. */
function useLists(method: MethodTexts) {
  const { t } = useI18n()
  const d = useDossierTexts()
  return {
    bases: <Terms<BlockBasis | StateBasis> words={t.basis} rules={method.bases} />,
    stances: (
      <Terms<Stance>
        words={{
          'against-change': d.lifeline.adviceAgainst,
          'for-change': d.lifeline.adviceFor,
          caution: d.lifeline.adviceCaution,
          procedural: d.lifeline.adviceProcedure,
        }}
        rules={method.stances}
        signs={(stance) => signOf({ stance })}
      />
    ),
    strengths: <Terms<Strength> words={t.strength} rules={method.strengths} />,
    outcomes: <Terms<Outcome> words={t.outcome} rules={method.outcomes} />,
    verdicts: <Terms<Verdict> words={t.verdict} rules={method.verdicts} />,
    kinds: <Terms<RowKind> words={t.state} rules={method.kinds} />,
    marks: (
      <Suspense>
        <MarkRules />
      </Suspense>
    ),
  }
}

interface TermsProps<Term extends string> {
  readonly words: Readonly<Record<Term, string>>
  readonly rules: Readonly<Record<Term, ReactNode>>
  readonly signs?: (term: Term) => SignName
}

function Terms<Term extends string>({ words, rules, signs }: TermsProps<Term>) {
  return (
    <dl>
      {(Object.keys(rules) as Term[]).map((term) => (
        <div key={term}>
          <dt>
            {signs && <Sign name={signs(term)} />} {words[term]}
          </dt>
          <dd>{rules[term]}</dd>
        </div>
      ))}
    </dl>
  )
}
