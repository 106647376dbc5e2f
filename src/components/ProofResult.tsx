import { use } from 'react'
import { clipSame, type Difference } from '../core/citation/differences.ts'
import type { Finding } from '../core/citation/verify.ts'
import { compareWords } from '../core/diff/words.ts'
import type { Locator } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { verificationTexts } from '../i18n/verification.ts'
import { LetterText } from './LetterText.tsx'
import './proof-result.css'
import { Sign, type SignName } from './Sign.tsx'
import type { FoundIn, LiteralPassage } from '../core/citation/found.ts'
import { PassagesContext } from './verification-context.ts'

export const SIGNS: Readonly<Record<Finding['kind'], SignName>> = {
  verified: 'stamp',
  'same-text': 'stamp',
  different: 'warning',
  near: 'renamed',
  'found-twice': 'warning',
  'not-found': 'unknown',
}

/** Without prints of the words, what stands between two anchors may be most of a file. */
const LONGEST = 2000
/** Words on either side of a difference that show where it stands. */
const AROUND = 12

interface Props {
  readonly locator: Locator
  /** Language of the sources. */
  readonly lang: string
}

/** What is known of the passage itself: from the files that the reader opened, and from when the site was built. */
export function ProofResult({ locator, lang }: Props) {
  const texts = verificationTexts(useI18n().language)
  const { found, literal } = use(PassagesContext)
  const known = literal[locator.id]
  // A passage of another dossier, or of another version of it, is not this one.
  const published = known?.sha256 === locator.sha256 ? known : undefined
  return (
    <div className="proof-result">
      {found[locator.id]?.map((each) => (
        <InFile key={each.file} found={each} published={published} lang={lang} />
      ))}
      {published && (
        <div className="verified">
          <p>
            <Sign name="stamp" /> <b>{texts.published}</b>
          </p>
          <blockquote lang={lang}>
            <p>{published.text}</p>
          </blockquote>
          <p className="quiet" lang="nl">
            {published.citation}
          </p>
        </div>
      )}
    </div>
  )
}

interface InFileProps {
  readonly found: FoundIn
  readonly published: LiteralPassage | undefined
  readonly lang: string
}

function InFile({ found: { file, finding }, published, lang }: InFileProps) {
  const texts = verificationTexts(useI18n().language)
  const page = 'page' in finding ? finding.page : undefined
  return (
    <div className={finding.kind}>
      <p>
        <Sign name={SIGNS[finding.kind]} /> <b>{texts.kinds[finding.kind]}</b>{' '}
        <span className="quiet">
          {texts.inFile(file)}
          {page !== undefined && `, ${texts.page(page)}`}
        </span>
      </p>
      <Explanation finding={finding} />
      {'text' in finding && (
        <blockquote lang={lang}>
          <p>
            <Words finding={finding} published={published} />
          </p>
        </blockquote>
      )}
    </div>
  )
}

function Explanation({ finding }: { readonly finding: Finding }) {
  const texts = verificationTexts(useI18n().language)
  switch (finding.kind) {
    case 'verified':
      return null
    case 'same-text':
      return <p className="quiet">{texts.sameText}</p>
    case 'found-twice':
      return <p>{texts.twiceText(finding.count, finding.expected)}</p>
    case 'not-found':
      return <p>{texts.reasons[finding.reason]}</p>
    default:
      return (
        <p>
          {finding.kind === 'near' ? texts.nearText : texts.differentText} {likeness(finding)}
        </p>
      )
  }

  function likeness({ score, differences }: Extract<Finding, { kind: 'different' | 'near' }>): string {
    if (score === undefined || differences === undefined) return texts.unknownWords
    // Never "100" for what is not the same.
    if (differences.some(({ kind }) => kind !== 'same')) return texts.score(Math.min(99, Math.round(100 * score)))
    return texts.noWords
  }
}

type WithText = Extract<Finding, { text: string }>

/** The passage as it stands in the file; where it is not the passage, with what differs. */
function Words({ finding, published }: { readonly finding: WithText; readonly published: LiteralPassage | undefined }) {
  if (finding.kind === 'verified' || finding.kind === 'same-text') return finding.text
  // Of a published passage the words themselves are known, so both sides can be shown.
  if (published) return <LetterText spans={compareWords(published.text, finding.text).spans} side="both" hasLabels />
  if (finding.differences === undefined)
    return finding.text.length > LONGEST ? `${finding.text.slice(0, LONGEST)}…` : finding.text
  return clipSame(finding.differences, AROUND).map((each, at) => <Marked key={at} difference={each} />)
}

function Marked({ difference }: { readonly difference: Difference }) {
  const { language } = useI18n()
  const texts = verificationTexts(language)
  if (difference.kind === 'same') return difference.text
  if (difference.kind === 'cut') {
    return (
      <span className="not-here" lang={language}>
        {texts.notHere(difference.words)}
      </span>
    )
  }
  return (
    <>
      <ins>
        <span className="heard" lang={language}>
          {texts.onlyHere}
        </span>
        {difference.text.trimEnd()}
        <span className="heard" lang={language}>
          {texts.end}
        </span>
      </ins>{' '}
    </>
  )
}
