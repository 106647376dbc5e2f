import type { Imported } from '../../core/imported/imported.ts'
import type { DeskItem } from '../../core/workbench/desk.ts'
import { authorsOf } from '../../core/workbench/new-items.ts'
import { itemPages } from '../../core/workbench/item-blocks.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { workbenchTexts } from '../../i18n/workbench.ts'
import { useDraft } from './use-draft.ts'

export type Change = Partial<Omit<DeskItem, 'id' | 'file'>>

interface Props {
  readonly item: DeskItem
  readonly imported: Imported
  /** What a reader calls it. */
  readonly name: string
  onChange(change: Change): void
}

/** As the browser gives it while the year is typed: 0002, 0020, 0202, 2026. */
const isYearTyped = (date: string): boolean => date >= '1800-01-01' && date <= '2999-12-31'
const NO_DATE = { date: undefined, dateBy: undefined } as unknown as Change

/** The day of an item, and where it was found. */
export function DateField({ item, name, onChange }: Omit<Props, 'imported'>) {
  const texts = workbenchTexts(useI18n().language).item
  const draft = useDraft(
    item.date ?? '',
    (date) => {
      if (date === '') onChange(NO_DATE)
      else if (isYearTyped(date)) onChange({ date, dateBy: 'person' })
    },
    isYearTyped,
  )
  return (
    <>
      <label>
        {texts.date} <input type="date" aria-label={texts.dateOf(name)} min="1800-01-01" max="2999-12-31" {...draft} />
      </label>
      <span className="quiet">{item.date === undefined ? texts.noDate : texts.foundBy[item.dateBy ?? 'person']}</span>
    </>
  )
}

const authorValue = (author: string) => `author:${author}`

/** Which reading of a file with tracked changes. */
export function ReadAs({ item, imported, name, onChange }: Props) {
  const texts = workbenchTexts(useI18n().language).item
  if (item.state === 'only') return null
  const authors = authorsOf(imported)
  const value = typeof item.state === 'object' ? authorValue(item.state.author) : item.state
  return (
    <label>
      {texts.readAs}{' '}
      <select
        aria-label={texts.readAsOf(name)}
        value={value}
        onChange={({ target }) => {
          const author = authors.find((each) => authorValue(each) === target.value)
          onChange({ state: author === undefined ? (target.value as 'accepted' | 'rejected') : { author } })
        }}
      >
        <option value="accepted">{texts.accepted}</option>
        <option value="rejected">{texts.rejected}</option>
        {/* Of a single author they are all. */}
        {authors.length > 1 &&
          authors.map((author) => (
            <option key={author} value={authorValue(author)}>
              {texts.onlyOf(author)}
            </option>
          ))}
      </select>
    </label>
  )
}

/** What is seldom wrong: title, kind, status, and the pages of a part. */
export function MoreFields({ item, imported, name, onChange }: Props) {
  const { t, language } = useI18n()
  const texts = workbenchTexts(language).item
  const title = useDraft(item.title, (value) => {
    if (value.trim() !== '') onChange({ title: value.trim() })
  })
  return (
    <details className="item-more small noprint">
      <summary>
        {texts.more}
        <span className="heard"> – {name}</span>
      </summary>
      <div className="desk-row">
        <label className="wide">
          {texts.title} <input type="text" {...title} />
        </label>
        <label>
          {texts.role}{' '}
          <select
            value={item.role}
            onChange={({ target }) => onChange({ role: target.value === 'paper' ? 'paper' : 'version' })}
          >
            <option value="version">{texts.roles.version}</option>
            <option value="paper">{texts.roles.paper}</option>
          </select>
        </label>
        {item.role === 'version' && (
          <label>
            {texts.status}{' '}
            <select
              value={item.status ?? 'concept'}
              onChange={({ target }) => onChange({ status: target.value as NonNullable<DeskItem['status']> })}
            >
              {(['outline', 'concept', 'verzendversie', 'kamerstuk'] as const).map((status) => (
                <option key={status} value={status}>
                  {t.status[status]}
                </option>
              ))}
            </select>
          </label>
        )}
        {item.paper !== undefined && <PageFields item={item} imported={imported} onChange={onChange} />}
      </div>
    </details>
  )
}

function PageFields({ item, imported, onChange }: Omit<Props, 'name'>) {
  const texts = workbenchTexts(useI18n().language).item
  const pages = itemPages(item, imported)
  const count = imported.pages?.count ?? 0
  const set = (first: number, last: number) => {
    if (first >= 1 && first <= last && last <= count) onChange({ pages: { first, last } })
  }
  const first = useDraft(String(pages?.first ?? ''), (value) => set(Number(value), pages?.last ?? 0))
  const last = useDraft(String(pages?.last ?? ''), (value) => set(pages?.first ?? 0, Number(value)))
  if (!pages) return null
  return (
    <>
      <label>
        {texts.first} <input type="number" min={1} max={pages.last} {...first} />
      </label>
      <label>
        {texts.last} <input type="number" min={pages.first} max={count} {...last} />
      </label>
    </>
  )
}
