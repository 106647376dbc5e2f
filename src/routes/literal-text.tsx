import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { Judgements } from '../components/literal/Judgements.tsx'
import { TextChoices } from '../components/literal/TextChoices.tsx'
import { type Copying, UseText } from '../components/literal/UseText.tsx'
import { saveFile } from '../components/save-file.ts'
import type { Dossier, Version } from '../core/dossier/schema.ts'
import { serializeDossier } from '../core/dossier/serialize.ts'
import { judgeBlocks } from '../core/literal/judge.ts'
import { gapsOf, takeText } from '../core/literal/opened.ts'
import { settle } from '../core/literal/settle.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { literalTexts } from '../i18n/literal.ts'
import { useDossiers } from '../store/dossiers.ts'
import { type OpenedText, useOpenedTexts } from '../store/opened-texts.ts'
import { useSettings } from '../store/settings.ts'
import { tellProblem } from './tell-problem.ts'

interface Props {
  readonly dossier: Dossier
  readonly version: Version
  readonly opened: OpenedText
}

/** What the text says of the reconstruction, and what the reader makes of it. */
export function LiteralText({ dossier, version, opened, textId }: Props & { readonly textId: string }) {
  const { language } = useI18n()
  const texts = literalTexts(language)
  const hasLabels = useSettings((state) => state.readingLabels)
  const choose = useOpenedTexts((state) => state.choose)
  const decide = useOpenedTexts((state) => state.decide)
  const { imported, reading, paper, kind, overrides } = opened
  const taken = useMemo(() => takeText(imported, reading, paper), [imported, reading, paper])
  const gaps = gapsOf(taken)
  const judgements = useMemo(
    () => judgeBlocks(version, taken.blocks, dossier, gapsOf(taken)),
    [version, taken, dossier],
  )
  const settled = useMemo(() => settle(judgements, overrides), [judgements, overrides])
  return (
    <>
      {imported.problems.length > 0 && (
        <details className="measure">
          <summary>{texts.file.problems(imported.problems.length)}</summary>
          <ul className="plain">
            {imported.problems.map((problem, index) => (
              <li key={index}>{tellProblem(problem, language)}</li>
            ))}
          </ul>
        </details>
      )}
      <TextChoices
        imported={imported}
        reading={reading}
        paper={paper}
        kind={kind}
        onReading={(chosen) => choose(textId, { reading: chosen })}
        onPaper={(chosen) => choose(textId, { paper: chosen })}
        onKind={(chosen) => choose(textId, { kind: chosen })}
      />
      {taken.blocks.length === 0 ? (
        <p className="notice">{texts.file.empty}</p>
      ) : (
        <>
          <Judgements
            judgements={settled}
            literal={taken.blocks}
            gaps={gaps}
            lang={dossier.meta.language}
            hasLabels={hasLabels}
            onDecide={(judgement, override) => decide(textId, judgement, override)}
          />
          <Use dossier={dossier} version={version} opened={opened} />
        </>
      )}
    </>
  )
}

function Use({ dossier, version, opened }: Props) {
  const { f, language } = useI18n()
  const texts = literalTexts(language)
  const [copying, setCopying] = useState<Copying>({ is: 'idle' })
  const use = async () => {
    if (copying.is === 'busy') return
    setCopying({ is: 'busy' })
    try {
      const { imported, reading, paper, ...choices } = opened
      const [{ makeLiteralCopy }] = await Promise.all([import('./literal-copy.ts'), drawn()])
      const taken = takeText(imported, reading, paper)
      const made = await makeLiteralCopy(dossier, version.id, taken, { file: imported.file, ...choices })
      if (!made) return setCopying({ is: 'failed', message: texts.use.tooLarge })
      // A new address each time: what was compared at an older one is kept by its address.
      setCopying({ is: 'done', addressId: useDossiers.getState().putLocal(undefined, made) })
    } catch (error) {
      const isHash = error instanceof Error && error.name === 'HashUnavailable'
      setCopying({ is: 'failed', message: isHash ? texts.use.noHash : texts.use.failed(String(error)) })
    }
  }
  const copy = useDossiers((state) => (copying.is === 'done' ? state.byId[copying.addressId] : undefined))
  const save = () => {
    if (copying.is !== 'done' || copy?.status !== 'ready') return
    const name = `${copy.value.meta.id}.json`
    saveFile(name, new Blob([serializeDossier(copy.value)], { type: 'application/json' }))
    setCopying({ ...copying, saved: name })
  }
  return (
    <UseText copying={copying} onUse={() => void use()} onSave={save}>
      {copying.is === 'done' && (
        <>
          {stepsOf(dossier, version).map(({ older, newer }) => (
            <li key={older}>
              <Link to="/dossier/$id/vergelijk/$older/$newer" params={{ id: copying.addressId, older, newer }}>
                {texts.use.compare(f.date(older), f.date(newer))}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/dossier/$id" params={{ id: copying.addressId }}>
              {texts.use.open}
            </Link>
          </li>
          {copy?.status === 'ready' && (
            <li>
              <Link
                to="/dossier/$id/bronnen/$source"
                params={{ id: copying.addressId, source: copy.value.sources.at(-1)?.id ?? '' }}
              >
                {texts.use.source}
              </Link>
            </li>
          )}
        </>
      )}
    </UseText>
  )
}

/** The steps to and from a version. */
function stepsOf(
  { versions }: Dossier,
  { id }: Version,
): readonly { readonly older: string; readonly newer: string }[] {
  const ids = versions.map((each) => each.id)
  const at = ids.indexOf(id)
  return [
    [ids[at - 1], id],
    [id, ids[at + 1]],
  ].flatMap(([older, newer]) => (older !== undefined && newer !== undefined ? [{ older, newer }] : []))
}

/** Resolves once the page has been drawn as it is now. */
const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
