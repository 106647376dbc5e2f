import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { findMeant, signedRow } from '../../core/citation/sign.ts'
import { type Comparison, type Row, rowAt, rowName } from '../../core/comparison.ts'
import { citationTexts } from '../../i18n/citation.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { ArrivalNotice } from '../ArrivalNotice.tsx'

interface RowArrival {
  /** What to point at; nothing where something else stands under the id. */
  readonly current: Row | undefined
  readonly notice?: ReactNode
}

/** Holds the change that an address means against the rows there are. */
export function rowArrival(comparison: Comparison, at: string, sign: string | undefined): RowArrival {
  const row = rowAt(comparison, at)
  const signed = comparison.rows.map((each) => signedRow(each, rowName(each)))
  const arrival = findMeant(signed, row?.id ?? at, sign)
  if (arrival.is === 'same') return { current: row }
  const isThere = arrival.is === 'changed'
  return { current: isThere ? row : undefined, notice: <RowNotice arrival={arrival} at={at} /> }
}

function RowNotice({ arrival, at }: Pick<Parameters<typeof ArrivalNotice>[0], 'arrival'> & { readonly at: string }) {
  const texts = citationTexts(useI18n().language).arrival
  const goal = arrival.is === 'elsewhere' ? arrival.id : arrival.is === 'other' ? at : undefined
  return (
    <ArrivalNotice arrival={arrival} id={at} gone={texts.lostChange(at)}>
      {goal !== undefined && (
        <Link to="." search={(now) => ({ ...now, at: goal, s: undefined })} replace>
          {arrival.is === 'elsewhere' ? texts.elsewhereGo : texts.otherGo}
        </Link>
      )}
    </ArrivalNotice>
  )
}
