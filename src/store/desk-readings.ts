import { create } from 'zustand'
import type { Imported, ImportedBlock } from '../core/imported/imported.ts'
import type { DeskItem } from '../core/workbench/desk.ts'
import { itemBlocks } from '../core/workbench/item-blocks.ts'
import type { DeskReading } from '../core/workbench/read-desk.ts'
import { remarksOf } from '../core/workbench/remark-places.ts'
import type { DeskReadingReply, DeskReadingRequest } from './desk-reading-worker.ts'

export type ReadingRun =
  | { readonly status: 'idle' }
  /** `share` of the work that is done, 0..1. */
  | { readonly status: 'reading'; readonly share: number }
  | { readonly status: 'ready'; readonly value: DeskReading }
  /** With what the engine said of it. */
  | { readonly status: 'failed'; readonly message: string }

interface DeskReadings {
  readonly run: ReadingRun
  /** Compares the versions and looks for proposals; what was on its way is given up. */
  start(items: readonly DeskItem[], files: Readonly<Record<string, Imported>>): void
  /** Nobody waits for it any more, and nothing of it is kept. */
  leave(): void
}

/** Two texts of 100,000 blocks take about this long; nobody waits longer for a page. */
const MOST_MILLISECONDS = 20_000
/** UTF-16 units. So much is read while a worker would still be starting. */
const SMALL = 20_000

/** The engine cannot be interrupted, so to stop is to end it. */
let worker: Worker | undefined
let turn = 0

export const useDeskReadings = create<DeskReadings>()((set) => {
  const put = (mine: number, run: ReadingRun) => {
    if (mine === turn) set({ run })
  }
  const end = () => {
    worker?.terminate()
    worker = undefined
  }
  const onPage = async (mine: number, request: DeskReadingRequest): Promise<void> => {
    const { readDesk } = await import('../core/workbench/read-desk.ts')
    if (mine !== turn) return
    const deadline = performance.now() + request.milliseconds
    try {
      const isOutOfTime = () => performance.now() >= deadline
      put(mine, {
        status: 'ready',
        value: readDesk(request, ({ id }) => request.texts[id] ?? [], request.remarks, { isOutOfTime }),
      })
    } catch (error) {
      put(mine, { status: 'failed', message: String(error) })
    }
  }
  const inWorker = (mine: number, request: DeskReadingRequest) => {
    const started = new Worker(new URL('./desk-reading-worker.ts', import.meta.url), { type: 'module' })
    worker = started
    started.addEventListener('message', ({ data }: MessageEvent<DeskReadingReply>) => {
      put(mine, data)
      if (data.status === 'ready' && mine === turn) end()
    })
    // The script did not load, or the worker gave up: the page can do it itself.
    const giveUp = () => {
      if (mine !== turn) return
      end()
      void onPage(mine, request)
    }
    started.addEventListener('error', giveUp)
    started.addEventListener('messageerror', giveUp)
    started.postMessage(request, [])
  }
  return {
    run: { status: 'idle' },
    start(items, files) {
      end()
      const mine = ++turn
      put(mine, { status: 'reading', share: 0 })
      const texts = textsOf(items, files)
      const request = { items, texts, remarks: remarksOf({ items }, files), milliseconds: MOST_MILLISECONDS }
      const size = Object.values(texts).reduce((sum, blocks) => sum + sizeOf(blocks), 0)
      try {
        if (size > SMALL) return inWorker(mine, request)
      } catch {
        end()
      }
      void onPage(mine, request)
    },
    leave() {
      end()
      turn++
      set({ run: { status: 'idle' } })
    },
  }
})

const sizeOf = (blocks: readonly ImportedBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** The text of every item whose file is at hand. */
export const textsOf = (
  items: readonly DeskItem[],
  files: Readonly<Record<string, Imported>>,
): Readonly<Record<string, readonly ImportedBlock[]>> =>
  Object.fromEntries(
    items.flatMap((item) => {
      const imported = files[item.file]
      return imported ? [[item.id, itemBlocks(item, imported)]] : []
    }),
  )
