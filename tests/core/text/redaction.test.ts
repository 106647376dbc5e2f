import { describe, expect, it } from 'vitest'
import { isBarredApart } from '../../../src/core/text/redaction.ts'

describe('isBarredApart', () => {
  it.each(['█████', '[gelakt]', '[…]', '5.1.2.e', '10.2.e', 'xxxx'])('knows %s that stands on one side only', (bar) => {
    expect(isBarredApart('De pont vaart op zondag.', bar)).toBe(true)
    expect(isBarredApart(`De pont ${bar} op zondag.`, 'De pont vaart op zondag.')).toBe(true)
  })

  it('lets words be compared beside a bar that stands on both sides, and beside numbers that only look like one', () => {
    expect(isBarredApart('De pont █████ op zondag.', 'De pont █████ op maandag.')).toBe(false)
    expect(isBarredApart('Zie paragraaf 10.2.', 'Zie paragraaf 10.3.')).toBe(false)
    expect(isBarredApart('Het kost € 10.500.', 'Het kost € 10.200.')).toBe(false)
  })
})
