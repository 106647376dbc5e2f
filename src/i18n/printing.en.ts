import type { PrintingTexts } from './printing.nl.ts'

export const englishPrinting: PrintingTexts = {
  legend: 'Key',
  changes: 'Change',
  advice: 'Piece of advice',
  marks: 'Text',
  removed: 'struck through: gone in the newer version',
  inserted: 'underlined: new in the newer version',
  went: 'double underline: part of this is gone; which part is unknown',
  edges: 'Left edge of a paragraph',
  judgement: 'Dashed edge: judgement by the editors, not a fact',
}
