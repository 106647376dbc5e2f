import { anchorOf } from '../core/dossier/anchor.ts'
import type { Dossier, Remark } from '../core/dossier/schema.ts'
import { numberRuns } from '../core/text/number-runs.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { usePaperTexts } from '../i18n/papers.ts'
import { Cite } from './Cite.tsx'
import { PassageLinks } from './PassageLinks.tsx'
import { Proof } from './Proof.tsx'
import './register.css'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly remarks: readonly Remark[]
}

/** The comment overview of one paper: number, author, kind, date as printed, and what it says or marks. */
export function RemarkTable({ id, dossier, remarks }: Props) {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  const papers = usePaperTexts()
  const lang = dossier.meta.language
  return (
    <table className="register">
      <caption className="heard">{papers.remarks}</caption>
      <thead>
        <tr>
          <th scope="col">{papers.columns.nr}</th>
          <th scope="col">{papers.columns.author}</th>
          <th scope="col">{papers.columns.date}</th>
          <th scope="col">{papers.columns.text}</th>
        </tr>
      </thead>
      <tbody>
        {remarks.map((remark) => (
          <tr key={remark.id} id={anchorOf('remark', remark.id)}>
            <td>
              {papers.page(remark.page)}, {numberRuns(remark.numbers)}
            </td>
            <td data-label={papers.columns.author}>
              {remark.author ?? <span className="quiet">{d.sources.removedAuthor}</span>}
              <span className="how">
                {remark.type} · {t.remarkRole[remark.role]}
              </span>
            </td>
            <td data-label={papers.columns.date} className="num">
              {remark.date ? f.clock(remark.date) : papers.undated}
              {remark.until && ` – ${remark.until.slice(11)}`}
            </td>
            <td className="gist">
              <span lang={lang}>{remark.text}</span>
              {remark.marks && <small lang={lang}>{remark.marks}</small>}
              {remark.note && <small lang={lang}>{remark.note}</small>}
              <PassageLinks id={id} dossier={dossier} passages={remark.passages} />
              <Proof id={id} dossier={dossier} locators={remark.locators} />
              <Cite id={id} dossier={dossier} what={{ kind: 'remark', remark }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
