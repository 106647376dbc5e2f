import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { PassagesContext } from '../components/verification-context.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useVerification } from '../store/verification.ts'

type Parts = typeof import('./verification-parts.ts')

interface Props {
  /** Address id. */
  readonly id: string
  readonly dossier: Dossier
  readonly children: ReactNode
}

const NOTHING = {}
const TakeContext = createContext<(files: readonly File[]) => void>(() => {})

/** Checks the dossier on screen with the files; only below `DossierFiles`. */
export const useTakeFiles = () => use(TakeContext)

/** Takes files that are dropped anywhere on a page of the dossier, and tells the locators below what was found. */
export function DossierFiles({ id, dossier, children }: Props) {
  const { t } = useI18n()
  // Not a lazy component: without a connection the page would make way for the error, and nothing may be lost.
  const [parts, setParts] = useState<Parts>()
  const [isOffline, setOffline] = useState(false)
  const verification = useVerification((state) => state.byId[id])
  const literal = useVerification((state) => state.literal[id]) ?? NOTHING
  const found = verification?.found ?? NOTHING
  const withParts = useCallback((act?: (loaded: Parts) => void) => {
    import('./verification-parts.ts').then(
      (loaded) => {
        setParts(loaded)
        act?.(loaded)
      },
      () => setOffline(true),
    )
  }, [])
  const take = useCallback(
    (files: readonly File[]) => withParts((loaded) => void loaded.take(id, dossier, files)),
    [withParts, id, dossier],
  )
  const loadLiteral = useCallback(() => {
    // Without a connection the page shows what it shows without published passages.
    void import('./verification-parts.ts').then(({ loadLiterals }) => loadLiterals(id)).catch(() => {})
  }, [id])
  const isDragging = useDroppedFiles(withParts, take)
  const isMissing = verification !== undefined && parts === undefined
  useEffect(() => {
    if (isMissing) withParts()
  }, [isMissing, withParts])
  const passages = useMemo(() => ({ found, literal, loadLiteral }), [found, literal, loadLiteral])
  return (
    <PassagesContext value={passages}>
      <TakeContext value={take}>{children}</TakeContext>
      {isOffline && !parts && (
        <p role="alert">
          {t.problems.network('verification-parts.js')} {t.problems.networkRemedy}
        </p>
      )}
      {parts && isDragging && <parts.DropHint />}
      {parts && verification && (
        <parts.VerificationPanel
          id={id}
          dossier={dossier}
          files={verification.files}
          found={found}
          onCancel={() => parts.cancel(id)}
          onForget={() => parts.forget(id)}
        />
      )}
    </PassagesContext>
  )
}

/** Hands over the files that are let go anywhere in the window; true while files are held over it. */
function useDroppedFiles(onDrag: () => void, onDrop: (files: readonly File[]) => void): boolean {
  const [isDragging, setDragging] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(type, (event) => event.dataTransfer?.types.includes('Files') && act(event), {
        signal: listening.signal,
      })
    listen('dragenter', () => {
      setDragging(true)
      onDrag()
    })
    // Without this the browser would leave the page and open the file itself.
    listen('dragover', (event) => event.preventDefault())
    listen('dragleave', (event) => {
      // Only when the pointer leaves the window, not on its way from one element to the next.
      if (event.relatedTarget === null) setDragging(false)
    })
    listen('drop', (event) => {
      setDragging(false)
      // A part of the page took them for something else.
      if (event.defaultPrevented) return
      event.preventDefault()
      onDrop([...(event.dataTransfer?.files ?? [])])
    })
    return () => listening.abort()
  }, [onDrag, onDrop])
  return isDragging
}
