import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { BundleProposal } from '../components/workbench/BundleProposal.tsx'
import { DeskList } from '../components/workbench/DeskList.tsx'
import type { ItemFacts } from '../components/workbench/item-facts.ts'
import { DeskTools } from '../components/workbench/DeskTools.tsx'
import { DropZone } from '../components/workbench/DropZone.tsx'
import { KeepPanel } from '../components/workbench/KeepPanel.tsx'
import { type ExportState, NextSteps } from '../components/workbench/NextSteps.tsx'
import { ReadingList } from '../components/workbench/ReadingList.tsx'
import { saveFile } from '../components/save-file.ts'
import type { Imported } from '../core/imported/imported.ts'
import type { DeskCommand } from '../core/workbench/commands.ts'
import type { Desk, DeskItem } from '../core/workbench/desk.ts'
import { type GivenFile, isBusy } from '../core/workbench/given-file.ts'
import { itemBlocks } from '../core/workbench/item-blocks.ts'
import { itemName, itemOfFile, itemOfPaper, otherReading } from '../core/workbench/new-items.ts'
import { pointsOf } from '../core/workbench/points.ts'
import { dateProblems, versionIds, versionsOf } from '../core/workbench/versions.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { recordedTexts } from '../i18n/recorded.ts'
import { workbenchTexts } from '../i18n/workbench.ts'
import { useDesk } from '../store/desk.ts'
import { makeDossier, wordDesk } from '../store/desk-dossiers.ts'
import { keepDesk, keepOver, stopKeeping, takeOther, useKeeping, wipeAll } from '../store/kept-desk.ts'
import { watchLeaving } from '../store/leaving.ts'
import { cancelAll, cancelFile, dismissFile, forgetReading, layDown, newId, useReading } from '../store/reading.ts'
import { useUndo } from './open-undo.ts'

interface Props {
  /** Told once, above the list. */
  readonly said: string
  /** Shown while nothing lies there and nothing was given. */
  readonly empty: ReactNode
  onSay(text: string): void
  onTake(files: readonly File[]): void
  onPaste(): void
  onOpenDossier(key: number): void
}

/** The desk with what lies on it, what is being read, and what to do next. */
export function OpenDesk({ said, empty, onSay, onTake, onPaste, onOpenDossier }: Props) {
  const { language } = useI18n()
  const texts = workbenchTexts(language)
  const desk = useDesk(({ history }) => history.present)
  const files = useDesk((state) => state.files)
  const given = useReading((state) => state.given)
  const perform = useDesk((state) => state.perform)
  const hasPast = useDesk(({ history }) => history.past.length > 0)
  const undoing = useUndo(onSay)
  useEffect(() => wordDesk(recordedTexts(language)), [language])
  useEffect(watchLeaving, [])
  const factsOf = useFacts(desk, files)
  const versions = versionsOf(desk)
  const points = desk.items.reduce((sum, item) => sum + (factsOf(item)?.points.length ?? 0), 0)
  const command = useCallback(
    (what: DeskCommand, told?: string) => {
      perform(what)
      if (told !== undefined) onSay(told)
    },
    [perform, onSay],
  )
  const addBoth = (item: DeskItem) => {
    const imported = files[item.file]
    const state = imported && otherReading(desk, item, imported)
    if (!state) return
    // As submitted comes before what was made of it.
    const at = desk.items.indexOf(item) + (state === 'rejected' ? 0 : 1)
    command({ do: 'add', items: [{ ...item, id: newId(), state }], at }, texts.item.bothDone)
  }
  if (desk.items.length === 0 && !hasPast && given.length === 0) return empty
  return (
    <section className="bench" aria-labelledby="desk-title">
      <div>
        <h2 id="desk-title" tabIndex={-1}>
          {texts.desk.title(
            texts.desk.versions(versions.length),
            texts.desk.papers(desk.items.length - versions.length),
          )}
        </h2>
        <p className="small quiet" role="status">
          {readingWords(given, points, texts)}
        </p>
        <DeskTools
          title={desk.title}
          said={said}
          {...undoing}
          canSort={versions.length > 1}
          onSort={() => command({ do: 'sort' }, texts.desk.sorted)}
          onName={(title) => command({ do: 'name', title })}
        />
        <DeskList desk={desk} factsOf={factsOf} onCommand={command} onBoth={addBoth} />
        <Bundles given={given} files={files} />
        <ReadingList
          given={given}
          onCancel={cancelFile}
          onCancelAll={cancelAll}
          onDismiss={dismissFile}
          onOpenDossier={onOpenDossier}
        />
        <DropZone more={texts.more} onTake={onTake} onPaste={onPaste} />
      </div>
      <div className="bench-side">
        <Next desk={desk} factsOf={factsOf} />
        <Keep onSay={onSay} />
      </div>
    </section>
  )
}

type Texts = ReturnType<typeof workbenchTexts>

function readingWords(given: readonly GivenFile[], points: number, { reading }: Texts): string {
  const busy = given.filter(isBusy).length
  if (busy > 0) return reading.busy(busy)
  const failed = given.filter(({ state }) => state.is === 'failed').length
  return [failed > 0 ? reading.failed(failed) : reading.allRead, ...(points > 0 ? [reading.points(points)] : [])].join(
    ' ',
  )
}

/** What is known of each item, found once for as long as neither desk nor files change. */
function useFacts(desk: Desk, files: Readonly<Record<string, Imported>>) {
  const facts = useMemo(
    () =>
      new Map(
        desk.items.flatMap((item): [string, ItemFacts][] => {
          const imported = files[item.file]
          if (!imported) return []
          const blocks = itemBlocks(item, imported).length
          return [
            [
              item.id,
              { imported, name: itemName(item, imported), blocks, points: pointsOf(desk, item, imported, blocks) },
            ],
          ]
        }),
      ),
    [desk, files],
  )
  return useCallback((item: DeskItem) => facts.get(item.id), [facts])
}

interface BundlesProps {
  readonly given: readonly GivenFile[]
  readonly files: Readonly<Record<string, Imported>>
}

function Bundles({ given, files }: BundlesProps) {
  return given.map(({ key, state }) => {
    const imported = state.is === 'bundle' ? files[state.file] : undefined
    return state.is === 'bundle' && imported ? (
      <Bundle key={key} imported={imported} file={state.file} onDone={() => dismissFile(key)} />
    ) : null
  })
}

interface BundleProps {
  readonly imported: Imported
  readonly file: string
  onDone(): void
}

function Bundle({ imported, file, onDone }: BundleProps) {
  const [proposed] = useState(() => imported.papers.map((_, index) => itemOfPaper(imported, file, index, newId())))
  const take = (items: readonly DeskItem[]) => {
    layDown(items)
    onDone()
    document.getElementById('desk-title')?.focus()
  }
  return (
    <BundleProposal
      imported={imported}
      proposed={proposed}
      onAdd={take}
      onWhole={() => take([itemOfFile(imported, file, newId())])}
      onDismiss={onDone}
    />
  )
}

interface NextProps {
  readonly desk: Desk
  factsOf(item: DeskItem): ItemFacts | undefined
}

function Next({ desk, factsOf }: NextProps) {
  const [exported, setExported] = useState<ExportState>({ is: 'none' })
  const versions = versionsOf(desk)
  const ids = versionIds(versions)
  const problems = versions.length === 0 ? [{ code: 'no-versions' } as const] : dateProblems(versions)
  const save = async (withNames: boolean) => {
    setExported({ is: 'making' })
    const [made, { serializeDossier }] = await Promise.all([
      makeDossier({ withNames, hasPlain: true }),
      import('../core/dossier/serialize.ts'),
    ])
    if (!made?.ok) return setExported({ is: 'failed' })
    const file = `${made.dossier.meta.id}.json`
    saveFile(file, new Blob([serializeDossier(made.dossier)], { type: 'application/json' }))
    setExported({ is: 'made', file })
  }
  return (
    <NextSteps
      nameOf={(id) => {
        const item = desk.items.find((each) => each.id === id)
        return item ? (factsOf(item)?.name ?? item.title) : ''
      }}
      ids={versions.length === 0 || !ids ? undefined : [...ids.values()]}
      problems={problems}
      exported={exported}
      onExport={(withNames) => void save(withNames).catch(() => setExported({ is: 'failed' }))}
    />
  )
}

function Keep({ onSay }: { onSay(text: string): void }) {
  const { language } = useI18n()
  const { keep } = workbenchTexts(language)
  const { state, restoredAt } = useKeeping()
  const [said, setSaid] = useState<string>()
  const before = useRef(state.is)
  useEffect(() => {
    if (before.current !== state.is && state.is !== 'off') setSaid(undefined)
    before.current = state.is
  }, [state.is])
  const words = recordedTexts(language)
  return (
    <KeepPanel
      state={state}
      restoredAt={restoredAt}
      said={said}
      onKeep={(isKept) => {
        if (isKept) void keepDesk(words)
        else void stopKeeping().then(() => setSaid(keep.stopped))
      }}
      onTakeOther={() => void takeOther()}
      onKeepOver={() => void keepOver(words)}
      onWipe={() => {
        forgetReading()
        void wipeAll().then(() => onSay(keep.wipedAll))
      }}
    />
  )
}
