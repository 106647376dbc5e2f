import { type ReactNode, useId, useState } from 'react'
import { useI18n } from '../../i18n/i18n.tsx'
import type { TakeAwayTexts } from '../../i18n/take-away.nl.ts'
import { useTakeAwayTexts } from '../../i18n/take-away.ts'
import './take-away.css'

export type FileKind = keyof TakeAwayTexts['formats']
export type TableName = keyof TakeAwayTexts['tables']

export type Making =
  | { readonly is: 'idle' }
  | { readonly is: 'busy'; readonly kind: FileKind }
  /** `bytes`: size of the file. */
  | { readonly is: 'done'; readonly kind: FileKind; readonly file: string; readonly bytes: number }
  | { readonly is: 'failed'; readonly kind: FileKind; readonly message: string }

interface Props {
  readonly making: Making
  readonly hasComma: boolean
  onComma(hasComma: boolean): void
  /** What there is to choose for a Word file; absent where there are no two versions with text. */
  readonly redline?: ReactNode
  /** `table`: for a CSV, the one that it is to hold. */
  onMake(kind: FileKind, table: TableName): void
}

const KINDS: readonly FileKind[] = ['xlsx', 'csv', 'docx', 'html', 'zip', 'jsonld', 'json']

/** Every kind of file with what it is for and a button, and how far the making of one is. */
export function FileChoice({ making, hasComma, onComma, redline, onMake }: Props) {
  const texts = useTakeAwayTexts()
  const [table, setTable] = useState<TableName>('changes')
  const isBusy = making.is === 'busy'
  return (
    <ul className="files">
      {KINDS.filter((kind) => kind !== 'docx' || redline !== undefined).map((kind) => (
        <li key={kind}>
          <div>
            <h3>{texts.formats[kind].name}</h3>
            <p>{texts.formats[kind].about}</p>
            {kind === 'csv' && <CsvChoice table={table} onTable={setTable} hasComma={hasComma} onComma={onComma} />}
            {kind === 'docx' && redline}
          </div>
          <button
            className="button"
            type="button"
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) onMake(kind, table)
            }}
          >
            {texts.download(texts.formats[kind].name)}
          </button>
          <p role="status">{making.is !== 'idle' && making.kind === kind && <Progress making={making} />}</p>
        </li>
      ))}
    </ul>
  )
}

function Progress({ making }: { readonly making: Exclude<Making, { readonly is: 'idle' }> }) {
  const { f } = useI18n()
  const texts = useTakeAwayTexts()
  const { name } = texts.formats[making.kind]
  if (making.is === 'busy') return texts.busy(name)
  if (making.is === 'done') return texts.done(making.file, texts.size(f.number(Math.ceil(making.bytes / 1000))))
  return (
    <>
      <strong>{texts.failed(name)}</strong> {texts.failedWhy(making.message)}
    </>
  )
}

interface CsvProps {
  readonly table: TableName
  onTable(table: TableName): void
  readonly hasComma: boolean
  onComma(hasComma: boolean): void
}

function CsvChoice({ table, onTable, hasComma, onComma }: CsvProps) {
  const texts = useTakeAwayTexts()
  const id = useId()
  return (
    <div className="csv small">
      <label htmlFor={`${id}-table`}>{texts.table}</label>
      <select id={`${id}-table`} value={table} onChange={(event) => onTable(event.target.value as TableName)}>
        {Object.entries(texts.tables).map(([name, { title }]) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-separator`}>{texts.separator}</label>
      <select
        id={`${id}-separator`}
        value={hasComma ? 'comma' : 'semicolon'}
        onChange={(event) => onComma(event.target.value === 'comma')}
      >
        <option value="semicolon">{texts.separators.semicolon}</option>
        <option value="comma">{texts.separators.comma}</option>
      </select>
    </div>
  )
}
