import { useEffect, useRef } from 'react'
import type { DeskCommand } from '../../core/workbench/commands.ts'
import type { Desk, DeskItem } from '../../core/workbench/desk.ts'
import { placePapers } from '../../core/workbench/points.ts'
import { versionsOf } from '../../core/workbench/versions.ts'
import { Sign } from '../Sign.tsx'
import { useI18n } from '../../i18n/i18n.tsx'
import { workbenchTexts } from '../../i18n/workbench.ts'
import type { ItemFacts } from './item-facts.ts'
import { PaperItem } from './PaperItem.tsx'
import { VersionItem } from './VersionItem.tsx'

interface Props {
  readonly desk: Desk
  readonly factsOf: (item: DeskItem) => ItemFacts | undefined
  /** @param said told to the reader once it is done */
  onCommand(command: DeskCommand, said?: string): void
  /** Lays the other reading of the same file beside it. */
  onBoth(item: DeskItem): void
}

/** The versions in their order, each with the papers that came after it. */
export function DeskList({ desk, factsOf, onCommand, onBoth }: Props) {
  const texts = workbenchTexts(useI18n().language).desk
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<readonly string[]>([])
  // A button that moved with its item, or went with it, hands the focus to where it stands now.
  useEffect(() => {
    const target = wanted.current.map((id) => document.getElementById(id)).find((each) => each && !isDisabled(each))
    wanted.current = []
    target?.focus()
  })
  const versions = versionsOf(desk)
  const papers = placePapers(desk)
  const nameOf = (item: DeskItem) => factsOf(item)?.name ?? item.title
  const move = (item: DeskItem, by: 1 | -1) => {
    const at = versions.indexOf(item)
    const other = versions[at + by]
    if (!other) return
    const [first, second] = by < 0 ? ['up', 'down'] : ['down', 'up']
    wanted.current = [`${item.id}-${first}`, `${item.id}-${second}`]
    onCommand(
      { do: 'move', item: item.id, to: desk.items.indexOf(other) },
      texts.moved(nameOf(item), at + 1 + by, versions.length),
    )
  }
  const remove = (item: DeskItem) => {
    const shown = [...(list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])].map(({ id }) => id)
    const at = shown.indexOf(`${item.id}-remove`)
    wanted.current = [shown[at + 1], shown[at - 1], 'desk-title'].filter((id) => id !== undefined)
    onCommand({ do: 'remove', item: item.id }, texts.removed(nameOf(item)))
  }
  const paperList = (items: readonly DeskItem[] | undefined, after?: number) =>
    items?.map((item) => {
      const facts = factsOf(item)
      const linked = desk.links.filter(({ advice }) => advice.item === item.id).length
      return (
        facts && (
          <PaperItem
            key={item.id}
            item={item}
            facts={facts}
            after={after}
            linked={linked}
            onChange={(change) => onCommand({ do: 'change', item: item.id, change })}
            onRemove={() => remove(item)}
          />
        )
      )
    })
  return (
    <div ref={list}>
      {papers.before.length > 0 && (
        <section className="desk-loose" aria-label={texts.papersBefore}>
          <h3>{texts.papersBefore}</h3>
          {paperList(papers.before)}
        </section>
      )}
      <ol className="desk-files">
        {versions.map((item, at) => {
          const facts = factsOf(item)
          return (
            facts && (
              <li key={item.id} className="desk-version">
                <span className="desk-order noprint">
                  <MoveButton
                    id={`${item.id}-up`}
                    sign="up"
                    isDisabled={at === 0}
                    label={texts.up(facts.name)}
                    onPress={() => move(item, -1)}
                  />
                  <MoveButton
                    id={`${item.id}-down`}
                    sign="down"
                    isDisabled={at === versions.length - 1}
                    label={texts.down(facts.name)}
                    onPress={() => move(item, 1)}
                  />
                </span>
                <div className="stack-1">
                  <VersionItem
                    item={item}
                    number={at + 1}
                    facts={facts}
                    desk={desk}
                    onChange={(change) => onCommand({ do: 'change', item: item.id, change })}
                    onRemove={() => remove(item)}
                    onBoth={() => onBoth(item)}
                  />
                  {paperList(papers.after.get(item.id), at + 1)}
                </div>
              </li>
            )
          )
        })}
      </ol>
      {papers.undated.length > 0 && (
        <section className="desk-loose" aria-label={texts.papersUndated}>
          <h3>{texts.papersUndated}</h3>
          {paperList(papers.undated)}
        </section>
      )}
    </div>
  )
}

const isDisabled = (element: HTMLElement): boolean => element instanceof HTMLButtonElement && element.disabled

interface MoveProps {
  readonly id: string
  readonly sign: 'up' | 'down'
  readonly isDisabled: boolean
  readonly label: string
  onPress(): void
}

function MoveButton({ id, sign, isDisabled: isOff, label, onPress }: MoveProps) {
  return (
    <button id={id} type="button" aria-label={label} disabled={isOff} onClick={onPress}>
      <Sign name={sign} />
    </button>
  )
}
