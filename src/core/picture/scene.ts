import type { SignName } from './signs.ts'

/** How a box is filled and edged. `derived` forms are hatched or dashed, so that they differ without colour too. */
export type BoxLook =
  | 'full'
  | 'full-derived'
  | 'shell'
  | 'shell-derived'
  | 'rest'
  | 'rest-derived'
  | 'gone'
  | 'gone-derived'
  | 'not-there'
  /** Covers a line that passes behind words. */
  | 'paper'
export type LineLook = 'join' | 'join-gone' | 'rule' | 'rule-strong'
export type Tone = 'ink' | 'quiet' | 'soft' | 'gone' | 'come'

/** The simplest things a picture is made of; all lengths in units of the picture, y downwards. */
export type Mark =
  | {
      readonly is: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly look: BoxLook
    }
  | {
      readonly is: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly look: LineLook
    }
  /** The point that stands for a version about which nothing is known. */
  | { readonly is: 'dot'; readonly x: number; readonly y: number }
  /** Ground for a sign on a box. */
  | { readonly is: 'disc'; readonly x: number; readonly y: number }
  | {
      readonly is: 'sign'
      readonly sign: SignName
      /** Of its centre. */
      readonly x: number
      readonly y: number
      readonly size: number
      readonly tone: Tone
      /** For what was done at an unknown moment. */
      readonly isDashed?: boolean
    }
  | {
      readonly is: 'text'
      readonly x: number
      /** Of the baseline. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly tone: Tone
      readonly isBold?: boolean
      readonly isSerif?: boolean
      readonly isCentred?: boolean
      /** True for words in the language of the dossier, which may differ from that of the screen. */
      readonly isOwn?: boolean
    }

/** Where a press leads, in terms of the record. */
export type Target =
  | { readonly to: 'passage'; readonly passage: string; readonly answer?: string }
  | { readonly to: 'step'; readonly older: string; readonly newer: string; readonly passage?: string }
  | { readonly to: 'advice'; readonly advice: string }
  | { readonly to: 'source'; readonly source: string; readonly remark?: string }

/** A group of marks and of further parts, in the order of reading. */
export interface Part {
  readonly marks?: readonly Mark[]
  readonly parts?: readonly Part[]
  readonly target?: Target
  /** What a part with a target or a sign means, in full words. */
  readonly label?: string
  readonly is?: 'list' | 'item'
  /** Area that can be pressed; only with a target. */
  readonly area?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

export interface Scene {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly parts: readonly Part[]
}

/** Something with a height that can be drawn from any y downwards. */
export interface Block {
  readonly height: number
  at(y: number): Part
}

/** Blocks below each other. */
export function stack(blocks: readonly Block[], part: Omit<Part, 'parts' | 'marks'> = {}): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    at: (y) => {
      let top = y
      const parts = blocks.map((block) => {
        const drawn = block.at(top)
        top += block.height
        return drawn
      })
      return { ...part, parts }
    },
  }
}

/** Every mark of a scene, in order of drawing. */
export const marksIn = (parts: readonly Part[]): readonly Mark[] =>
  parts.flatMap((part) => [...(part.marks ?? []), ...marksIn(part.parts ?? [])])
