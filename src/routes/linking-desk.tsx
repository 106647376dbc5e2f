import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { ChoiceBar } from '../components/linking/ChoiceBar.tsx'
import { beginning, type ItemText } from '../components/linking/item-text.ts'
import { LinkChooser } from '../components/linking/LinkChooser.tsx'
import { LinkList } from '../components/linking/LinkList.tsx'
import { LostList } from '../components/linking/LostList.tsx'
import { PaperText } from '../components/linking/PaperText.tsx'
import { ProposalList } from '../components/linking/ProposalList.tsx'
import { StepText } from '../components/linking/StepText.tsx'
import { DESK_ADDRESS } from '../core/dossier/address.ts'
import type { Imported } from '../core/imported/imported.ts'
import type { DeskCommand } from '../core/workbench/commands.ts'
import type { Desk, DeskItem, DeskLink, DeskRange, LinkProposal } from '../core/workbench/desk.ts'
import { placeOfRange, textOfRange } from '../core/workbench/desk-text.ts'
import { refusedOf, withoutDecided } from '../core/workbench/proposals/decided.ts'
import { isSameRemark, type LostRemark } from '../core/workbench/remark-places.ts'
import { stepKey, stepOfPaper, stepsOf } from '../core/workbench/steps.ts'
import { papersOf, versionIds, versionsOf } from '../core/workbench/versions.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useLinkingTexts } from '../i18n/linking.ts'
import { useDesk } from '../store/desk.ts'
import { type ReadingRun, textsOf } from '../store/desk-readings.ts'
import { newId } from '../store/reading.ts'
import { useSettings } from '../store/settings.ts'
import { focusOn } from './linking-focus.ts'
import { draftOf, type Drafted, LinkingForm } from './linking-form.tsx'
import { useUndo } from './open-undo.ts'
import { useChoice } from './use-choice.ts'
import { useLinkingSearch } from './use-linking-search.ts'
import { useSelection } from './use-selection.ts'

interface Props {
  readonly desk: Desk
  readonly files: Readonly<Record<string, Imported>>
  readonly run: ReadingRun
}

/** Files do not say in which language they are; those that this is made for are Dutch. */
const LANG = 'nl'

/** The desk of a reader who can link: a paper, a step, what is proposed for them, and what is linked. */
export function LinkingDesk({ desk, files, run }: Props) {
  const { f } = useI18n()
  const texts = useLinkingTexts()
  const perform = useDesk((state) => state.perform)
  const hasLabels = useSettings((settings) => settings.readingLabels)
  const [search, go] = useLinkingSearch()
  const [told, tell] = useState('')
  const [draft, setDraft] = useState<Drafted>()

  const byId = useMemo(() => textsOf(desk.items, files), [desk.items, files])
  const blocksOf = ({ id }: Pick<DeskItem, 'id'>) => byId[id] ?? []
  const textOf = (range: DeskRange) => textOfRange(blocksOf({ id: range.item }), range)
  const itemOf = (id: string) => desk.items.find((item) => item.id === id)
  const titleOf = (id: string) => itemOf(id)?.title ?? id
  const choice = useChoice(texts.choice, ({ item, block }) => byId[item]?.[block]?.text ?? '', tell)

  const paperRoot = useSelection((root) => choice.selectIn(root, true))
  const stepRoot = useSelection((root) => choice.selectIn(root, false))

  const papers = papersOf(desk)
  const steps = stepsOf(desk)
  const paper = papers.find(({ id }) => id === search.paper) ?? papers[0]!
  const paperStep = stepOfPaper(desk, paper)
  const own = paperStep.is === 'step' ? paperStep : steps[0]!
  const step = steps.find(({ newer }) => newer.id === search.newer) ?? own
  const reading = run.status === 'ready' ? run.value : undefined
  const stepReading = reading?.steps.get(stepKey(step))
  const open = reading ? withoutDecided(desk, blocksOf, reading.proposals) : []
  const refused = reading ? refusedOf(desk, blocksOf, reading.proposals) : []
  const ids = versionIds(versionsOf(desk))
  const ofPaper = (proposals: readonly LinkProposal[]) => proposals.filter(({ advice }) => advice.item === paper.id)
  const isPlaced = ({ remark }: LostRemark) =>
    desk.passages.some(({ remarks = [] }) => remarks.some((each) => isSameRemark(each, remark)))
  const lost = (reading?.lost ?? []).filter((each) => !isPlaced(each))

  const textAt = (item: DeskItem): ItemText => ({ item, blocks: blocksOf(item) })
  const placeOf = (range: DeskRange) => {
    const place = placeOfRange(blocksOf({ id: range.item }), range)
    return `${titleOf(range.item)}, ${texts.form.place(place.paragraph, place.page)}`
  }
  const edit = (drafted: Drafted, from: string) => setDraft({ ...drafted, from })
  const placeRemark = ({ remark }: LostRemark, range: DeskRange) => {
    const { file, kind, index } = remark
    const passage = { id: newId(), label: beginning(remark.quote), marked: [range] }
    perform({ do: 'mark', passage: { ...passage, remarks: [{ file, kind, index }] } })
    tell(texts.lost.placed)
    focusOn('lost-heading')
  }
  const link = () => {
    const { advice, about, placing } = choice
    const [first] = about
    if (placing && first) {
      placeRemark(placing, first)
      choice.clear()
      tell(texts.lost.placed)
    } else if (advice && first) edit(draftOf(desk, { advice, about, by: 'person' }), 'texts-heading')
  }
  const accept = (proposal: LinkProposal) => {
    const { advice, about, key, score } = proposal
    edit(draftOf(desk, { advice, about, by: { proposal: key, score } }), 'proposals-heading')
  }
  const change = (given: DeskLink) => {
    const { advice, by, passage } = given
    edit({ link: given, advice, about: [], passage, by, from: '' }, `link-${given.id}`)
  }
  const next = choice.advice && (
    <button type="button" className="button first" onClick={link}>
      {texts.choice.link}
    </button>
  )
  return (
    <>
      <Tools told={told} tell={tell} run={run} open={open.length} lost={lost.length} />
      {reading && !reading.isComplete && <p className="notice">{texts.incomplete}</p>}
      <LinkChooser
        papers={papers}
        steps={steps}
        paper={paper}
        step={step}
        paperStep={paperStep}
        proposalsOf={({ id }) => open.filter(({ advice }) => advice.item === id).length}
        onPaper={(id) => go({ paper: id, newer: '' })}
        onStep={(newer) => go({ newer })}
      />
      <nav className="link-jump" aria-label={texts.jump}>
        <a href="#proposals-heading">{`${texts.proposals.heading} · ${f.number(ofPaper(open).length)}`}</a>
        <a href="#texts-heading">{texts.texts.heading}</a>
        <a href="#links-heading">{`${texts.links.heading} · ${f.number(desk.links.length)}`}</a>
        <a href="#lost-heading">{`${texts.lost.heading} · ${f.number(lost.length)}`}</a>
        {ids && (
          <Link
            to="/dossier/$id/vergelijk/$older/$newer"
            params={{ id: DESK_ADDRESS, older: ids.get(step.older.id) ?? '', newer: ids.get(step.newer.id) ?? '' }}
          >
            {texts.compare}
          </Link>
        )}
        <Link to="/open">{texts.toOpen}</Link>
      </nav>
      {draft && (
        <LinkingForm
          key={`${draft.link?.id ?? ''}${draft.advice.item}${draft.advice.block}${draft.advice.from}`}
          desk={desk}
          draft={draft}
          blocksOf={blocksOf}
          readings={reading?.steps}
          lang={LANG}
          onDone={(saved) => {
            setDraft(undefined)
            if (!saved) return focusOn(draft.from)
            choice.clear()
            tell(texts.form.saved)
            focusOn(`link-${saved}`)
          }}
        />
      )}
      <section className="section" aria-labelledby="proposals-heading">
        <h2 id="proposals-heading" tabIndex={-1}>
          {texts.proposals.heading}
        </h2>
        {reading && (
          <ProposalList
            proposals={ofPaper(open)}
            refused={ofPaper(refused)}
            lang={LANG}
            hasLabels={hasLabels}
            isExact={reading.isComplete}
            textOf={textOf}
            onAccept={accept}
            onRefuse={({ key }) => {
              perform({ do: 'refuse', proposal: key })
              tell(texts.proposals.refused)
              focusOn('proposals-heading')
            }}
            onReconsider={({ key }) => {
              perform({ do: 'reconsider', proposal: key })
              tell(texts.proposals.reconsidered)
              focusOn('proposals-heading')
            }}
          />
        )}
      </section>
      <section className="section" aria-labelledby="texts-heading">
        <h2 id="texts-heading" tabIndex={-1}>
          {texts.texts.heading}
        </h2>
        <p className="small quiet">{texts.texts.lead}</p>
        <div className="link-texts">
          <div ref={paperRoot}>
            <h3>{paper.title}</h3>
            <PaperText paper={textAt(paper)} lang={LANG} chosen={choice.advice} onToggle={choice.toggleAdvice} />
          </div>
          <div ref={stepRoot}>
            <h3>{texts.choose.to(step.older.title, step.newer.title)}</h3>
            {stepReading && !stepReading.exact && <p className="small">{texts.inexact}</p>}
            {stepReading && (
              <StepText
                older={textAt(step.older)}
                newer={textAt(step.newer)}
                reading={stepReading}
                lang={LANG}
                hasLabels={hasLabels}
                about={choice.about}
                next={next}
                onPick={choice.pickAbout}
                onToggle={choice.toggleAbout}
              />
            )}
          </div>
        </div>
        <ChoiceBar
          advice={choice.advice && beginning(textOf(choice.advice))}
          about={choice.about[0] && beginning(textOf(choice.about[0]))}
          lang={LANG}
          placing={choice.placing && beginning(choice.placing.remark.quote)}
          onLink={link}
          onClear={choice.clear}
        />
      </section>
      <section className="section" aria-labelledby="links-heading">
        <h2 id="links-heading" tabIndex={-1}>
          {texts.links.heading}
        </h2>
        <LinkList
          links={desk.links}
          passages={desk.passages}
          lang={LANG}
          textOf={textOf}
          placeOf={placeOf}
          onChange={change}
          onRemove={(given) => {
            perform(removalOf(desk, given))
            tell(texts.links.removed)
            focusOn('links-heading')
          }}
        />
      </section>
      <section className="section" aria-labelledby="lost-heading">
        <h2 id="lost-heading" tabIndex={-1}>
          {texts.lost.heading}
        </h2>
        {reading && (
          <LostList
            lost={lost}
            lang={LANG}
            titleOf={titleOf}
            onPlace={(each) => each.best && placeRemark(each, each.best.range)}
            onOther={(each) => {
              choice.place(each)
              focusOn('texts-heading')
            }}
          />
        )}
      </section>
    </>
  )
}

/** A passage that nothing is linked to any more goes with its last link. */
function removalOf({ links, passages }: Desk, { id, passage }: DeskLink): DeskCommand {
  const isShared = links.some((link) => link.id !== id && link.passage === passage)
  const hasRemarks = passages.some((each) => each.id === passage && (each.remarks ?? []).length > 0)
  return isShared || hasRemarks ? { do: 'unlink', link: id } : { do: 'unmark', passage }
}

interface ToolsProps {
  readonly told: string
  tell(words: string): void
  readonly run: ReadingRun
  readonly open: number
  readonly lost: number
}

/** Back and forth, how far the reading is, and what was last done. */
function Tools({ told, tell, run, open, lost }: ToolsProps) {
  const texts = useLinkingTexts()
  const { canUndo, canRedo, undo, redo } = useUndo(tell)
  const isReading = run.status === 'reading' || run.status === 'idle'
  const state = isReading ? texts.reading : run.status === 'failed' ? texts.failed : texts.found(open, lost)
  return (
    <div className="link-tools">
      <button type="button" className="button" disabled={!canUndo} onClick={undo}>
        {texts.undo}
      </button>
      <button type="button" className="button" disabled={!canRedo} onClick={redo}>
        {texts.redo}
      </button>
      <p role="status">{isReading || told === '' ? state : told}</p>
      {isReading && <progress aria-label={texts.reading} value={run.status === 'reading' ? run.share : 0} />}
    </div>
  )
}
