import type { DeskItem } from '../../core/workbench/desk.ts'
import { hasDate } from '../../core/workbench/versions.ts'
import { Sign } from '../Sign.tsx'
import { useI18n } from '../../i18n/i18n.tsx'
import { workbenchTexts } from '../../i18n/workbench.ts'
import type { ItemFacts } from './item-facts.ts'
import { type Change, DateField, MoreFields } from './ItemFields.tsx'
import { Points } from './Points.tsx'
import { Facts, RemoveButton } from './VersionItem.tsx'

interface Props {
  readonly item: DeskItem
  readonly facts: ItemFacts
  /** Number of the version after which it is dated, from 1. */
  readonly after: number | undefined
  /** How much of its advice is linked. */
  readonly linked: number
  onChange(change: Change): void
  onRemove(): void
}

/** A nota or another paper, under the version after which it is dated. */
export function PaperItem({ item, facts, after, linked, onChange, onRemove }: Props) {
  const { language, f } = useI18n()
  const texts = workbenchTexts(language)
  const { imported, name, points } = facts
  const told = [
    ...(after === undefined ? [] : [texts.desk.after(after)]),
    ...(hasDate(item) ? [f.date(item.date)] : []),
    ...(linked > 0 ? [texts.desk.linked(linked)] : []),
  ]
  return (
    <div className="desk-paper stack-1">
      <p className="desk-row">
        <b className="file-name">
          <Sign name="paper" /> {name}
        </b>
        {told.length > 0 && <span className="quiet">{told.join(' · ')}</span>}
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
        <RemoveButton item={item} name={name} onRemove={onRemove} />
      </div>
      <Points points={points} />
      <MoreFields item={item} imported={imported} name={name} onChange={onChange} />
    </div>
  )
}
