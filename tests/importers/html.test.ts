import { describe, expect, test } from 'vitest'
import { declaredEncoding } from '../../src/importers/html/encoding.ts'
import { importHtml } from '../../src/importers/html.ts'

/** A block a line: kind, level, label and text. */
const lines = (html: string, state = 0) =>
  importHtml(html).states[state]!.blocks.map(({ kind, level, label, text }) =>
    [kind, ...(level === undefined ? [] : [level]), ...(label === undefined ? [] : [`<${label}>`]), text].join(' '),
  )
const leftovers = (html: string) =>
  Object.fromEntries(importHtml(html).leftovers.map(({ what, count, words = 0 }) => [what, [count, words]]))

describe('text', () => {
  test('headings and paragraphs, with entities and without the space of the source', () => {
    expect(lines('<h2>De\n  kade&nbsp;&amp; de pier</h2><p>caf&eacute; &#8364; 5<b>,</b> <i>vandaag</i></p>')).toEqual([
      'heading 2 De kade & de pier',
      'paragraph café € 5, vandaag',
    ])
  })

  test('tags that are never closed end where a browser ends them', () => {
    expect(lines('<p>een<p>twee<h1>drie<div>vier<ul><li>vijf<li>zes</ul>zeven')).toEqual([
      'paragraph een',
      'paragraph twee',
      'heading 1 drie',
      'heading 1 vier',
      'list-item 1 <•> vijf',
      'list-item 1 <•> zes',
      'heading 1 zeven',
    ])
  })

  test('an end tag out of place ends nothing', () => {
    expect(lines('<div>een <b><p>twee</b> drie</p></i></div></ul>vier')).toEqual([
      'paragraph een',
      'paragraph twee drie',
      'paragraph vier',
    ])
    expect(lines('<table><tr><td>a</div></table></td><p>b')).toEqual(['table-row a', 'paragraph b'])
  })

  test('one line break stays in the block, two end it', () => {
    expect(lines('Datum<br>3 maart<br><br/>De boot<br>vaart')).toEqual([
      'paragraph Datum\n3 maart',
      'paragraph De boot\nvaart',
    ])
  })

  test('preformatted text keeps its lines', () => {
    expect(lines('<pre>een\n  twee</pre>')).toEqual(['paragraph een\ntwee'])
  })

  test('the first heading is the title, else what the page calls itself', () => {
    expect(importHtml('<title>Map 3</title><h1>De pier</h1>')).toMatchObject({ title: 'De pier', titleBy: 'text' })
    expect(importHtml('<title>Map&nbsp;3</title><p>x')).toMatchObject({ title: 'Map 3', titleBy: 'properties' })
    expect(importHtml('<p>x').title).toBeUndefined()
  })

  test('an empty page has no blocks', () => {
    expect(lines('')).toEqual([])
    expect(lines(' \n<p>&nbsp;</p><table><tr><td></table>')).toEqual([])
  })
})

describe('lists', () => {
  test.each([
    ['<ol><li>a<li>b</ol>', ['1.', '2.']],
    ['<ol start=4><li>a<li value=9>b<li>c</ol>', ['4.', '9.', '10.']],
    ['<ol type=a start=26><li>a<li>b</ol>', ['z.', 'aa.']],
    ['<ol type=I start=4><li>a<li>b</ol>', ['IV.', 'V.']],
    ['<ol style="list-style-type: lower-roman"><li>a<li>b</ol>', ['i.', 'ii.']],
    ['<ol reversed><li>a<li>b<li>c</ol>', ['3.', '2.', '1.']],
    ['<ol reversed start=9><li>a<li>b</ol>', ['9.', '8.']],
    ['<ol type=i start=0><li>a</ol>', ['0.']],
    ['<ul type=square><li>a</ul>', ['▪']],
    ['<ul style="list-style:none"><li>a</ul>', [undefined]],
  ])('%s is labelled as it is shown', (html, labels) => {
    expect(importHtml(html).states[0]!.blocks.map(({ label }) => label)).toEqual(labels)
  })

  test('in each other keep their depth, and only the first block of an item is the item', () => {
    expect(lines('<ul><li><p>a</p><p>b</p><ul><li>c<ol><li>d</ol></ul><li>e</ul>')).toEqual([
      'list-item 1 <•> a',
      'paragraph b',
      'list-item 2 <◦> c',
      'list-item 3 <1.> d',
      'list-item 1 <•> e',
    ])
  })

  test('of Word are paragraphs with the label written out', () => {
    const item = (level: number, label: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>${label}<span>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`
    expect(lines(item(1, '2.', 'De kade') + item(2, 'b)', 'De rand'))).toEqual([
      'list-item 1 <2.> De kade',
      'list-item 2 <b)> De rand',
    ])
  })
})

describe('tables', () => {
  test('a row is a block with its cells between bars', () => {
    expect(lines('<table><thead><tr><th>Schip<th>Lengte<tbody><tr><td>Kotter<td>24<tr><td><td>9</table>')).toEqual([
      'table-row Schip | Lengte',
      'table-row Kotter | 24',
      'table-row | 9',
    ])
  })

  test('wide and tall cells keep what follows in its column', () => {
    const rows = '<tr><td colspan=2>a<td>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g<tr><td colspan=3>h'
    expect(lines(`<table>${rows}</table>`)).toEqual([
      'table-row a | | b',
      'table-row c | d | e',
      'table-row | f | g',
      'table-row h',
    ])
  })

  test('paragraphs and items within a cell are one line', () => {
    expect(lines('<table><tr><td><p>a</p><p>b</p><td><ol><li>c<li>d</ol></table>')).toEqual([
      'table-row a b | 1. c 2. d',
    ])
  })

  test('that only set text in a box, or hold a table, are no rows', () => {
    expect(lines('<table><tr><td><h2>Kop</h2><p>tekst</table>')).toEqual(['heading 2 Kop', 'paragraph tekst'])
    expect(lines('<table role=presentation><tr><td>a<td>b</table>')).toEqual(['paragraph a', 'paragraph b'])
    expect(lines('<table><tr><td>voor<table><tr><td>x<td>y</table>na<td>z</table>')).toEqual([
      'paragraph voor',
      'table-row x | y',
      'paragraph na',
      'paragraph z',
    ])
  })

  test('a caption comes before its table', () => {
    expect(lines('<table><caption>Schepen</caption><tr><td>a<td>b</table>')).toEqual([
      'paragraph Schepen',
      'table-row a | b',
    ])
  })
})

describe('footnotes', () => {
  const text = 'De kade'
  const note = 'Sinds 1911.'
  test.each([
    [
      'Pandoc',
      `<p>${text}<a href="#fn1" class="footnote-ref" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes"
       role="doc-endnotes"><hr><ol><li id="fn1"><p>${note}<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>`,
    ],
    [
      'Word',
      `<p class=MsoNormal>${text}<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p>
       <div style='mso-element:footnote-list'><br clear=all><hr><div style='mso-element:footnote' id=ftn1>
       <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> ${note}</p></div></div>`,
    ],
    [
      'GitHub',
      `<p>${text}<sup><a href="#user-content-fn-1" data-footnote-ref>1</a></sup></p><section data-footnotes><ol><li>
       <p>${note} <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>`,
    ],
    [
      'official publications',
      `<p>${text}<sup><a class="nootref" href="#noot1">1</a></sup></p><div class="voet noot"><h5 class="note-close">
       <a href="#close">X</a> Noot</h5><sup><span class="nootnum">1</span></sup><p>${note}</p></div>`,
    ],
    [
      'DPUB',
      `<p>${text}<a role="doc-noteref" href="#n">1</a></p><aside role="doc-footnote"><sup>1</sup> ${note}</aside>`,
    ],
  ])('of %s are blocks with their number, and the numbers in the text are gone', (_name, html) => {
    expect(lines(html)).toEqual([`paragraph ${text}`, `footnote <1> ${note}`])
  })
})

describe('what is no text', () => {
  test('is left out and counted with its words', () => {
    const html = `<head><style>p { color: red }</style></head><script>let boot = 1</script><nav>Naar boven</nav>
      <template>een twee drie</template><p>tekst <span hidden>weg was dit</span><img alt="een pier"></p>
      <p style="display:none">ook weg</p><!-- nog te doen --><textarea>vul in</textarea>`
    expect(lines(html)).toEqual(['paragraph tekst'])
    expect(leftovers(html)).toEqual({
      style: [1, 3],
      script: [1, 3],
      nav: [1, 2],
      template: [1, 3],
      hidden: [2, 5],
      img: [1, 2],
      comment: [1, 3],
      textarea: [1, 2],
    })
  })

  test('a line drawn through words takes nothing away, and is counted', () => {
    expect(lines('<p>De <s>oude</s> <strike>rode</strike> pier</p>')).toEqual(['paragraph De oude rode pier'])
    expect(leftovers('<p>De <s>oude</s> <strike>rode</strike> pier</p>')).toEqual({ s: [1, 0], strike: [1, 0] })
  })
})

describe('the day of a page', () => {
  test.each([
    ['<meta name="DCTERMS.issued" content="2031-05-04"><time datetime="2030-01-01">', '2031-05-04'],
    ['<meta name="dcterms.modified" content="2031-05-04">', undefined],
    ['<meta property="article:published_time" content="2031-05-04T09:00:00+02:00">', '2031-05-04'],
    ['<meta name="date" content="4 mei 2031">', '2031-05-04'],
    ['<time datetime="2031-05-04">gisteren</time>', '2031-05-04'],
    ['<time datetime="2031-05-04">a</time><time datetime="2031-05-05">b</time>', undefined],
    ['<time datetime="2031-13-04">a</time>', undefined],
  ])('%s', (html, date) => {
    expect(importHtml(html).date).toBe(date)
  })
})

describe('the encoding that is declared', () => {
  const declared = (text: string) => declaredEncoding(new TextEncoder().encode(text))
  test.each([
    ['<meta charset="iso-8859-15">', 'iso-8859-15'],
    ['<meta http-equiv=Content-Type content="text/html; charset=windows-1252">', 'windows-1252'],
    ['<?xml version="1.0" encoding="UTF-8"?><html>', 'utf-8'],
    ['<meta charset=utf-16>', 'utf-8'],
    ['<!-- <meta charset=koi8-r> --><p>x', undefined],
    ['<meta charset="bestaat-niet">', undefined],
    [`${' '.repeat(3000)}<meta charset=utf-8>`, undefined],
    ['', undefined],
  ])('%s', (text, encoding) => {
    expect(declared(text)).toBe(encoding)
  })
})
