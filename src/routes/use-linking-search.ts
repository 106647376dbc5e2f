import { useNavigate, useSearch } from '@tanstack/react-router'

/** Which paper and which step of the desk are on screen; ids that may not be on it any more. */
export interface LinkingSearch {
  readonly paper?: string | undefined
  /** The newer version of the step. */
  readonly newer?: string | undefined
}

/**
 * Reads them from the address, and puts them there. Not done by the router, as for other pages: its readers come with
 * the first page, and that is full.
 */
export function useLinkingSearch(): readonly [LinkingSearch, (change: LinkingSearch) => void] {
  const raw: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
  const search = { paper: textOf(raw['paper']), newer: textOf(raw['newer']) }
  const go = (change: LinkingSearch) =>
    void navigate({ to: '.', search: (now: object) => ({ ...now, ...change }), replace: true, resetScroll: false })
  return [search, go]
}
