import { markWords, type Line, type Run, type Telling } from '../exporters/telling.ts'
import { useI18n } from '../i18n/i18n.tsx'

interface Props {
  readonly telling: Telling
}

/** The telling of a change in elements of the page: the same words as in the snippet, and none of its HTML. */
export function ToldChange({ telling }: Props) {
  return (
    <blockquote className="told" lang={telling.language}>
      {telling.groups.map((group, index) => (
        <div key={index} className={`told-${group.is}`}>
          {group.lines.map((line, at) => (
            <ToldLine key={at} line={line} />
          ))}
        </div>
      ))}
    </blockquote>
  )
}

function ToldLine({ line }: { readonly line: Line }) {
  return (
    <p className={`told-${line.role}`}>
      {line.runs.map((run, index) => (
        <ToldRun key={index} run={run} />
      ))}
    </p>
  )
}

function ToldRun({ run }: { readonly run: Run }) {
  const { t } = useI18n()
  const { text, as, lang, href } = run
  if (href !== undefined) return <a href={href}>{text}</a>
  if (as === 'cut' || as === 'added') {
    const [before, after] = markWords(as, t)
    const Mark = as === 'cut' ? 'del' : 'ins'
    return (
      <Mark>
        {before}
        <span lang={lang}>{text}</span>
        {after}
      </Mark>
    )
  }
  if (as === 'strong') return <b lang={lang}>{text}</b>
  if (as !== undefined) return <i lang={lang}>{text}</i>
  return <span lang={lang}>{text}</span>
}
