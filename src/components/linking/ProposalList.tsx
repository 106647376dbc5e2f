import { useState } from 'react'
import type { DeskRange, LinkProposal, ProposalReason } from '../../core/workbench/desk.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useLinkingTexts } from '../../i18n/linking.ts'
import { AboutText, wordsIn } from './AboutText.tsx'
import { beginning } from './item-text.ts'

interface Props {
  readonly proposals: readonly LinkProposal[]
  readonly refused: readonly LinkProposal[]
  readonly lang: string
  readonly hasLabels: boolean
  readonly isExact: boolean
  textOf(range: DeskRange): string
  onAccept(proposal: LinkProposal): void
  onRefuse(proposal: LinkProposal): void
  onReconsider(proposal: LinkProposal): void
}

/** Cards that are added at a time: best first, so that few need more. */
const A_TIME = 20

/** What the machine proposes, drawn dashed, each with its reasons; and what was refused. */
export function ProposalList({ proposals, refused, textOf, onAccept, onRefuse, onReconsider, ...shown }: Props) {
  const texts = useLinkingTexts()
  const [most, setMost] = useState(A_TIME)
  const left = proposals.length - most
  return (
    <>
      <p className="small quiet">{proposals.length === 0 ? texts.proposals.none : texts.proposals.lead}</p>
      <ul className="cards" id="proposal-list">
        {proposals.slice(0, most).map((proposal) => {
          const words = beginning(textOf(proposal.advice))
          return (
            <li key={proposal.key} className="card machine">
              <ProposalText proposal={proposal} textOf={textOf} {...shown} />
              <p className="actions">
                <button
                  type="button"
                  className="button first"
                  aria-label={texts.proposals.acceptNamed(words)}
                  onClick={() => onAccept(proposal)}
                >
                  {texts.proposals.accept}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={texts.proposals.refuseNamed(words)}
                  onClick={() => onRefuse(proposal)}
                >
                  {texts.proposals.refuse}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
      {left > 0 && (
        <p className="actions">
          <button type="button" className="button" onClick={() => setMost(most + A_TIME)}>
            {texts.proposals.more(Math.min(left, A_TIME), left)}
          </button>
        </p>
      )}
      {refused.length > 0 && (
        <details className="refused">
          <summary>{texts.proposals.refusedHeading(refused.length)}</summary>
          <ul className="cards">
            {refused.map((proposal) => {
              const words = beginning(textOf(proposal.advice))
              return (
                <li key={proposal.key} className="card machine">
                  <ProposalText proposal={proposal} textOf={textOf} {...shown} />
                  <p className="actions">
                    <button
                      type="button"
                      className="button"
                      aria-label={texts.proposals.reconsiderNamed(words)}
                      onClick={() => onReconsider(proposal)}
                    >
                      {texts.proposals.reconsider}
                    </button>
                  </p>
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </>
  )
}

interface TextProps {
  readonly proposal: LinkProposal
  readonly lang: string
  readonly hasLabels: boolean
  readonly isExact: boolean
  textOf(range: DeskRange): string
}

function ProposalText({ proposal, lang, hasLabels, isExact, textOf }: TextProps) {
  const texts = useLinkingTexts()
  const { f } = useI18n()
  const { advice, about, older, newer, score, reasons, near = [] } = proposal
  return (
    <>
      <p className="by">{texts.proposals.score(f.number(score))}</p>
      <span className="label">{texts.proposals.advice}</span>
      <p className="letter" lang={lang}>
        {textOf(advice)}
      </p>
      <AboutText
        was={wordsIn(about, older, textOf)}
        becomes={wordsIn(about, newer, textOf)}
        lang={lang}
        hasLabels={hasLabels}
        isExact={isExact}
      />
      {near.length > 0 && <p className="small">{texts.proposals.near(near.length)}</p>}
      <span className="label">{texts.proposals.why}</span>
      <ul className="plain small">
        {reasons.map((reason, index) => (
          <li key={index}>
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Reason({ reason }: { readonly reason: ProposalReason }) {
  const { f } = useI18n()
  const { reasons: words } = useLinkingTexts().proposals
  switch (reason.kind) {
    case 'quoted':
      return words.quoted(reason.phrase)
    case 'deed':
      return words.deed(reason.words)
    case 'date':
      return words.date(f.date(reason.paper), f.date(reason.older), f.date(reason.newer))
    case 'rare-words':
    case 'same-terms':
      return words[reason.kind](f.list(reason.words))
  }
}
