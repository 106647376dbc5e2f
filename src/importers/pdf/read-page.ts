import { readNotes, type PageNotes } from './annotations.ts'
import { placeBars } from './bars.ts'
import { paintedRectangles, paintedText, type Operations, type Painted } from './drawing.ts'
import type { PageLayer } from './layout.ts'
import type { PdfDocument, PdfLibrary, PdfPage } from './open.ts'
import { readLayers, shownMatrix, toFrame, type Layer, type PageSize, type Turn } from './page-text.ts'
import { segmentsOf, type FontStyle } from './segments.ts'

/** What is kept of a page. */
export interface ReadPage {
  readonly page: number
  readonly layers: readonly PageLayer[]
  readonly notes: PageNotes
  /** Letters in it, 0 for a page without text. */
  readonly textLength: number
  readonly hiddenWords: number
  /** Nothing of it could be read. */
  readonly isDamaged: boolean
  /** Read to its end. */
  readonly isWhole: boolean
}

const REGULAR: FontStyle = { isBold: false, isItalic: false }

/** Reads one page after another; what is known of a font is kept for the next. */
export function pageReader(
  { OPS }: PdfLibrary,
  document: PdfDocument,
  isStopped: () => boolean,
): (number: number) => Promise<ReadPage> {
  const styles = new Map<string, FontStyle>()
  return async (number) => {
    try {
      const page = await document.getPage(number)
      try {
        return await read(page, number)
      } finally {
        page.cleanup()
      }
    } catch {
      const notes = { notes: [], others: [] }
      return { page: number, layers: [], notes, textLength: 0, hiddenWords: 0, isDamaged: true, isWhole: false }
    }
  }

  async function read(page: PdfPage, number: number): Promise<ReadPage> {
    const matrix = shownMatrix(page)
    const { width, height } = page.getViewport({ scale: 1 })
    const size = { width, height }
    const { layers, isWhole } = await readLayers(page, matrix, size, isStopped)
    const operations = isWhole ? await operationsOf(page) : undefined
    learnFonts(page, layers)
    const painted = operations ? paintedRectangles(operations, OPS, matrix) : []
    let hiddenWords = 0
    const kept = (layers.length > 0 ? layers : [{ turn: 0 as const, items: [] }]).map((layer, at): PageLayer => {
      const { turn } = layer
      const barred =
        at === 0 && turn !== 'skew' && operations && painted.length > 0
          ? placeBars(
              layer.items,
              painted.map((each) => turned(each, turn, size)),
              () =>
                paintedText(operations, OPS, matrix).map((each) => ({
                  ...each,
                  ...toFrame(turn, each.x, each.y, size),
                  endX: toFrame(turn, each.endX, each.endY, size).x,
                })),
            )
          : { items: layer.items, hiddenWords: 0 }
      hiddenWords += barred.hiddenWords
      const isTurned = turn === 1 || turn === 3
      return {
        page: number,
        turn,
        size,
        width: isTurned ? height : width,
        height: isTurned ? width : height,
        segments: segmentsOf(barred.items, (font) => styles.get(font) ?? REGULAR),
      }
    })
    const notes = await readNotes(page, number, matrix, size, layers[0])
    const textLength = layers.flatMap(({ items }) => items).reduce((sum, { text }) => sum + text.length, 0)
    return {
      page: number,
      layers: kept.filter(({ segments }) => segments.length > 0),
      notes,
      textLength,
      hiddenWords,
      isDamaged: false,
      isWhole,
    }
  }

  /** Fonts and fills are only told with everything else that is painted. Undefined when that cannot be read. */
  async function operationsOf(page: PdfPage): Promise<Operations | undefined> {
    try {
      return await page.getOperatorList({ annotationMode: 0 })
    } catch {
      return undefined
    }
  }

  function learnFonts(page: PdfPage, layers: readonly Layer[]): void {
    for (const { items } of layers) {
      for (const { font } of items) {
        if (styles.has(font) || !page.commonObjs.has(font)) continue
        const found = page.commonObjs.get(font) as Readonly<Record<string, unknown>> | null
        const name = typeof found?.name === 'string' ? found.name : ''
        styles.set(font, {
          isBold: found?.bold === true || found?.black === true || /bold|black|heavy|semibd|demi/i.test(name),
          isItalic: found?.italic === true || /italic|oblique/i.test(name),
        })
      }
    }
  }
}

function turned(box: Painted, turn: Turn, size: PageSize): Painted {
  const [a, b] = [toFrame(turn, box.left, box.top, size), toFrame(turn, box.right, box.bottom, size)]
  return {
    ...box,
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  }
}
