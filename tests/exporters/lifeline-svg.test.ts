import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../src/core/picture/picture.ts'
import { marksIn } from '../../src/core/picture/scene.ts'
import { lifelineSvg, PALETTE } from '../../src/exporters/lifeline-svg.ts'
import { pictureTexts } from '../../src/exporters/lifeline-texts.ts'
import { loadI18n } from '../../src/i18n/i18n.tsx'
import { actieagenda } from '../helpers/actieagenda.ts'
import { buildDossier } from '../helpers/build-dossier.ts'
import { parseSvg } from '../helpers/parse-xml.ts'
import { readSource } from '../helpers/source-tree.ts'
import { crowded } from './picture-cases.ts'

const dutch = pictureTexts(await loadI18n('nl'))
const options = {
  selection: { sort: 'theme' },
  address: 'https://voorbeeld.example/levenslijn?sort=cut&contested=1',
  date: '2031-06-02',
} as const

describe('the file', () => {
  it.each([
    ['the published dossier', actieagenda],
    ['a crowded one', crowded(12)],
    ['one without passages', buildDossier({ versions: { '2031-03-01': [] } })],
  ])('is one SVG document with title, description and the texts of the scene: %s', (_, dossier) => {
    const document = parseSvg(lifelineSvg(dossier, options, dutch))
    const scene = pictureOf(dossier, options, dutch)
    const root = document.documentElement
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${scene.width} ${scene.height}`)
    expect(root.querySelector('title')?.textContent).toBe(scene.title)
    expect(root.querySelector('desc')?.textContent).toBe(scene.description)
    expect([...root.querySelectorAll('text')].map((text) => text.textContent)).toEqual(
      marksIn(scene.parts).flatMap((mark) => (mark.is === 'text' ? [mark.text] : [])),
    )
  })

  it('holds no script, style sheet, link, handler or reference to outside', () => {
    const document = parseSvg(lifelineSvg(actieagenda, options, dutch))
    const elements = [...document.querySelectorAll('*')]
    expect(new Set(elements.map(({ localName }) => localName))).toEqual(
      new Set(['svg', 'title', 'desc', 'defs', 'pattern', 'rect', 'line', 'circle', 'path', 'text']),
    )
    const values = elements.flatMap(({ attributes }) => [...attributes])
    expect(values.filter(({ name }) => /^(on|style|class|href|xlink)/.test(name))).toEqual([])
    const references = new Set(values.map(({ value }) => value).filter((value) => /url\(|:\/\//.test(value)))
    expect(references).toEqual(new Set(['url(#lifeline-hatch)', 'http://www.w3.org/2000/svg']))
  })

  it('is the same every time, and as wide as the widest page for seven versions', () => {
    const svg = lifelineSvg(actieagenda, options, dutch)
    expect(lifelineSvg(actieagenda, options, dutch)).toBe(svg)
    expect(svg).toContain('width="1344"')
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('holds data as data, also what would be markup or may not stand in XML', () => {
    const nasty = '</text><script>alert("1")</script> & \u0007 \uD800 ]]>'
    const built = buildDossier({ versions: { '2031-03-01': [] }, passages: { brug: 'present' } })
    const dossier = {
      ...built,
      meta: { ...built.meta, title: nasty },
      passages: built.passages.map((passage) => ({ ...passage, label: nasty, end: nasty })),
    }
    const document = parseSvg(lifelineSvg(dossier, options, dutch))
    expect(document.querySelector('script')).toBeNull()
    expect(document.querySelector('title')?.textContent).toContain('<script>alert("1")</script> & \uFFFD \uFFFD ]]>')
    expect(document.documentElement.textContent).toContain(options.address)
  })

  it('marks the words of the dossier with their language where the screen has another', async () => {
    const english = pictureTexts(await loadI18n('en'))
    const document = parseSvg(lifelineSvg(actieagenda, options, english))
    expect(document.documentElement.getAttribute('lang')).toBe('en')
    const own = [...document.querySelectorAll('text[lang="nl"]')].map((text) => text.textContent)
    expect(own).toContain('Integratieparadox')
    expect(own).not.toContain('Passage')
  })

  it('has the colours of the light theme', () => {
    const tokens = readSource('src/styles/tokens.css').text
    for (const [name, colour] of Object.entries(PALETTE)) {
      expect(tokens, name).toMatch(new RegExp(`--${name}: light-dark\\(${colour},`))
    }
  })
})
