import { useState } from 'react'
import type { Imported } from '../../core/imported/imported.ts'
import type { DeskItem } from '../../core/workbench/desk.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { workbenchTexts } from '../../i18n/workbench.ts'

interface Props {
  readonly imported: Imported
  /** An item for each part, as it was recognised. */
  readonly proposed: readonly DeskItem[]
  onAdd(items: readonly DeskItem[]): void
  /** Takes the file as one. */
  onWhole(): void
  onDismiss(): void
}

interface Choice {
  readonly isTaken: boolean
  readonly role: DeskItem['role']
  readonly first: number
  readonly last: number
}

/** The parts of a file that holds several documents: which of them to take, as what, and where they begin and end. */
export function BundleProposal({ imported, proposed, onAdd, onWhole, onDismiss }: Props) {
  const { language, f } = useI18n()
  const { bundle, item: words, reading } = workbenchTexts(language)
  const count = imported.pages?.count
  const pagesOf = (index: number) => imported.papers[index]?.pages ?? { first: 1, last: count ?? 1 }
  const [choices, setChoices] = useState<readonly Choice[]>(() =>
    proposed.map(({ role }, index) => ({ isTaken: true, role, ...pagesOf(index) })),
  )
  const set = (index: number, change: Partial<Choice>) =>
    setChoices((now) => now.map((each, at) => (at === index ? { ...each, ...change } : each)))
  const isWrong = ({ isTaken, first, last }: Choice) =>
    isTaken && count !== undefined && !(first >= 1 && first <= last && last <= count)
  const taken = choices.filter(({ isTaken }) => isTaken).length
  const wrong = choices.findIndex(isWrong)
  const add = () =>
    onAdd(
      proposed.flatMap((item, index) => {
        const { isTaken, role, first, last } = choices[index]!
        if (!isTaken) return []
        const found = pagesOf(index)
        const isMoved = count !== undefined && (first !== found.first || last !== found.last)
        return [{ ...item, role, ...(isMoved && { pages: { first, last } }) }]
      }),
    )
  return (
    <section className="bundle-parts" aria-label={bundle.title(imported.file)}>
      <h3>{bundle.title(imported.file)}</h3>
      <p className="small quiet">{bundle.lead(proposed.length)}</p>
      <ol className="desk-files small">
        {proposed.map((item, index) => {
          const choice = choices[index]!
          const reasons = imported.papers[index]?.because ?? []
          return (
            <li key={item.id} className="stack-1">
              <p className="desk-row">
                <label>
                  <input
                    type="checkbox"
                    checked={choice.isTaken}
                    aria-label={bundle.takeOf(item.title)}
                    onChange={({ target }) => set(index, { isTaken: target.checked })}
                  />{' '}
                  <b>{item.title}</b>
                </label>
                <span className="quiet">{item.date === undefined ? words.noDate : f.date(item.date)}</span>
              </p>
              <p className="desk-row">
                <select
                  aria-label={bundle.roleOf(item.title)}
                  value={choice.role}
                  onChange={({ target }) => set(index, { role: target.value === 'paper' ? 'paper' : 'version' })}
                >
                  <option value="version">{words.roles.version}</option>
                  <option value="paper">{words.roles.paper}</option>
                </select>
                {count !== undefined && (
                  <>
                    <label>
                      {words.first}{' '}
                      <input
                        type="number"
                        min={1}
                        max={count}
                        value={choice.first}
                        aria-label={bundle.firstOf(item.title)}
                        aria-invalid={isWrong(choice)}
                        onChange={({ target }) => set(index, { first: target.valueAsNumber || 0 })}
                      />
                    </label>
                    <label>
                      {words.last}{' '}
                      <input
                        type="number"
                        min={1}
                        max={count}
                        value={choice.last}
                        aria-label={bundle.lastOf(item.title)}
                        aria-invalid={isWrong(choice)}
                        onChange={({ target }) => set(index, { last: target.valueAsNumber || 0 })}
                      />
                    </label>
                  </>
                )}
              </p>
              {reasons.length > 0 && (
                <p className="quieter">{bundle.because(f.list(reasons.map((reason) => bundle.reasons[reason])))}</p>
              )}
            </li>
          )
        })}
      </ol>
      {wrong >= 0 && (
        <p role="alert" className="small">
          {bundle.badRange(proposed[wrong]?.title ?? '')}
        </p>
      )}
      <p className="drop-buttons">
        <button className="button first" type="button" disabled={taken === 0 || wrong >= 0} onClick={add}>
          {bundle.add(taken)}
        </button>
        <button className="button" type="button" onClick={onWhole}>
          {bundle.whole}
        </button>
        <button
          className="button plain"
          type="button"
          aria-label={reading.dismissOf(imported.file)}
          onClick={onDismiss}
        >
          {reading.dismiss}
        </button>
      </p>
    </section>
  )
}
