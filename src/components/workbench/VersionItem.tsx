import type { Desk, DeskItem } from '../../core/workbench/desk.ts'
import { itemPages } from '../../core/workbench/item-blocks.ts'
import { otherReading } from '../../core/workbench/new-items.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { workbenchTexts } from '../../i18n/workbench.ts'
import type { ItemFacts } from './item-facts.ts'
import { type Change, DateField, MoreFields, ReadAs } from './ItemFields.tsx'
import { Points } from './Points.tsx'

interface Props {
  readonly item: DeskItem
  /** From 1. */
  readonly number: number
  readonly facts: ItemFacts
  readonly desk: Desk
  onChange(change: Change): void
  onRemove(): void
  onBoth(): void
}

/** One version: what was recognised of it, and everything about it that can be set right. */
export function VersionItem({ item, number, facts, desk, onChange, onRemove, onBoth }: Props) {
  const { language } = useI18n()
  const texts = workbenchTexts(language)
  const { imported, name, points } = facts
  return (
    <>
      <p className="desk-row">
        <b className="file-name">{texts.desk.heading(number, name)}</b>
        <span className="quiet">
          <Facts item={item} facts={facts} />
        </span>
      </p>
      {item.title !== name && <p className="quieter">{item.title}</p>}
      {name !== imported.file && (
        <p className="quieter">
          {texts.item.file} {imported.file}
        </p>
      )}
      <div className="desk-row small">
        <DateField item={item} name={name} onChange={onChange} />
        <ReadAs item={item} imported={imported} name={name} onChange={onChange} />
        {otherReading(desk, item, imported) && (
          <button className="link noprint" type="button" aria-label={texts.item.bothOf(name)} onClick={onBoth}>
            {texts.item.both}
          </button>
        )}
        <RemoveButton item={item} name={name} onRemove={onRemove} />
      </div>
      <Points points={points} />
      <MoreFields item={item} imported={imported} name={name} onChange={onChange} />
    </>
  )
}

/** Counts of what the file holds; what it has none of is left out. */
export function Facts({ item, facts: { imported, blocks } }: Pick<Props, 'item' | 'facts'>) {
  const { language } = useI18n()
  const texts = workbenchTexts(language).item
  const pages = itemPages(item, imported)
  const isPart = item.paper !== undefined || item.pages !== undefined
  const comments = imported.comments.length + annotationsOf(item, imported)
  const changes = imported.changes.filter(({ kind }) => kind !== 'format').length
  return [
    texts.blocks(blocks),
    ...(comments > 0 ? [texts.comments(comments)] : []),
    ...(changes > 0 ? [texts.changes(changes)] : []),
    ...(pages ? [isPart ? texts.range(pages.first, pages.last) : texts.pages(pages.last)] : []),
  ].join(' · ')
}

function annotationsOf(item: DeskItem, imported: ItemFacts['imported']): number {
  const pages = itemPages(item, imported)
  return imported.annotations.filter(({ page }) => !pages || (page >= pages.first && page <= pages.last)).length
}

export function RemoveButton({ item, name, onRemove }: Pick<Props, 'item' | 'onRemove'> & { readonly name: string }) {
  const texts = workbenchTexts(useI18n().language).desk
  return (
    <button
      className="link noprint"
      type="button"
      id={`${item.id}-remove`}
      data-remove
      aria-label={texts.removeOf(name)}
      onClick={onRemove}
    >
      {texts.remove}
    </button>
  )
}
