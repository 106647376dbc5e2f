import { expect, it } from 'vitest'
import { escapeMarkup } from '../../../src/core/text/escape.ts'

it('leaves nothing in a text that a page or a drawing could take for markup, or may not hold', () => {
  expect(escapeMarkup(`<b class="x">'a' & b</b>`)).toBe('&lt;b class=&quot;x&quot;&gt;&#39;a&#39; &amp; b&lt;/b&gt;')
  expect(escapeMarkup('een\u0007 \uD800twee\tdrie\n\uFFFE')).toBe('een\uFFFD \uFFFDtwee\tdrie\n\uFFFD')
})
