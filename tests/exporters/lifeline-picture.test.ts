import { describe, expect, it } from 'vitest'
import { picturePages, pictureOf } from '../../src/core/picture/picture.ts'
import { widthOf, wrap } from '../../src/core/picture/measure.ts'
import { marksIn, type Part, type Scene } from '../../src/core/picture/scene.ts'
import { SIGN_PATHS } from '../../src/core/picture/signs.ts'
import { pictureTexts } from '../../src/exporters/lifeline-texts.ts'
import { loadI18n } from '../../src/i18n/i18n.tsx'
import { actieagenda } from '../helpers/actieagenda.ts'
import { buildDossier } from '../helpers/build-dossier.ts'
import { readSource } from '../helpers/source-tree.ts'
import { crowded, outsideOf, overlapsIn } from './picture-cases.ts'

const dutch = pictureTexts(await loadI18n('nl'))
const english = pictureTexts(await loadI18n('en'))
const options = {
  selection: { sort: 'theme' },
  address: 'https://voorbeeld.example/haven',
  date: '2031-06-02',
} as const
const empty = buildDossier({ versions: { '2031-03-01': [] } })

const partsIn = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => [part, ...partsIn(part.parts ?? [])])
const textsIn = (scene: Scene) => marksIn(scene.parts).flatMap((mark) => (mark.is === 'text' ? [mark.text] : []))
const targetsIn = (scene: Scene) =>
  partsIn(scene.parts).flatMap(({ target }) => (target ? [JSON.stringify(target)] : []))

describe('words in the picture', () => {
  it.each([
    ['the published dossier', actieagenda],
    ['one version', crowded(1)],
    ['seven versions and long names', crowded(7)],
    ['twelve versions and long names', crowded(12)],
    ['no passage', empty],
  ])('cover nothing and stay inside: %s', (_, dossier) => {
    for (const texts of [dutch, english]) {
      for (const sort of ['theme', 'cut', 'advice'] as const) {
        const scene = pictureOf(dossier, { ...options, selection: { sort } }, texts)
        expect(overlapsIn(scene)).toEqual([])
        expect(outsideOf(scene)).toEqual([])
      }
    }
  })

  it('tell what is chosen, when it was made and where', () => {
    const scene = pictureOf(
      actieagenda,
      {
        ...options,
        selection: { sort: 'cut', contested: true, themes: ['beeld', 'waarden'], events: ['cut', 'restored'] },
      },
      dutch,
    )
    const said = textsIn(scene).join(' ')
    expect(said).toContain('4 van 37 passages. Onderwerp: Beeld van integratie en Vrijheid en waarden.')
    expect(said).toContain('Alleen met een argument tegen de wijziging.')
    expect(said).toContain('weggehaald en terug.')
    expect(said).toContain('stand 2 juni 2031')
    expect(said).toContain('https://voorbeeld.example/haven')
    expect(scene.description).toContain('4 van 37 passages.')
  })

  it('say that there is no public address, and no date, where none is given', () => {
    const said = textsIn(pictureOf(empty, { selection: { sort: 'theme' } }, dutch)).join(' ')
    expect(said).toContain('er is geen openbaar adres')
    expect(said).not.toContain(', stand ')
    expect(said).toContain('Geen passage past bij deze keuze.')
  })

  it('never call a passage gone that was not known to be there, nor anything of silence', () => {
    const dossier = buildDossier({
      versions: { '2031-03-01': [], '2031-03-08': [], '2031-03-15': [] },
      passages: { brug: 'unknown absent unknown' },
    })
    const scene = pictureOf(dossier, options, dutch)
    const rows = partsIn(scene.parts)
      .filter(({ is }) => is === 'list')
      .at(-1)!
    const labels = partsIn([rows]).flatMap(({ label }) => label ?? [])
    expect(labels).toEqual(
      ['Passage brug', '1 mrt: onbekend', '8 mrt: staat er niet in', '15 mrt: onbekend'].toSpliced(0, 0, 'Haven'),
    )
    const looks = marksIn([rows]).flatMap((mark) =>
      mark.is === 'box' ? [mark.look] : mark.is === 'dot' ? ['dot'] : [],
    )
    expect(looks.filter((look) => look !== 'paper')).toEqual(['dot', 'not-there', 'dot'])
  })
})

describe('differences in the picture', () => {
  it('show without colour: every state has its own box, dash or sign', () => {
    const dossier = buildDossier({
      versions: { '2031-03-01': [], '2031-03-08': [], '2031-03-15': [], '2031-03-22': [], '2031-03-29': [] },
      passages: {
        a: 'present shortened absent absent unknown',
        b: 'present/inferred shortened/inferred absent/inferred absent/inferred restored',
      },
    })
    const scene = pictureOf(dossier, options, dutch)
    const rows = partsIn(scene.parts)
      .filter(({ is }) => is === 'list')
      .at(-1)!
    const cells = partsIn([rows])
      .filter(({ label }) => /mrt: /.test(label ?? ''))
      .map(({ marks = [] }) =>
        marks
          .flatMap((mark) =>
            mark.is === 'box' ? [mark.look] : mark.is === 'sign' ? [mark.sign] : mark.is === 'dot' ? ['dot'] : [],
          )
          .join(' '),
      )
    expect(cells).toEqual([
      'full',
      'shell rest shortened',
      'gone cut',
      'gone',
      'dot',
      'full-derived',
      'shell-derived rest-derived shortened',
      'gone-derived cut',
      'gone-derived',
      'full restored',
    ])
  })

  it('between reactions and everything dated show in a dashed sign', () => {
    const said = marksIn(pictureOf(actieagenda, options, dutch).parts).filter(
      (mark) => mark.is === 'sign' && mark.sign === 'said',
    )
    expect(said.length).toBeGreaterThan(5)
    expect(said.every((mark) => mark.is === 'sign' && mark.isDashed)).toBe(true)
  })
})

describe('pages', () => {
  const ratio = 0.66
  it.each([
    ['the published dossier', actieagenda],
    ['much in every row', crowded(7)],
  ])('hold what the whole picture holds, each within its height and with the head: %s', (_, dossier) => {
    const whole = pictureOf(dossier, options, dutch)
    const pages = picturePages(dossier, options, dutch, ratio)
    expect(pages.length).toBeGreaterThan(1)
    const heads = targetsIn(whole).filter((target) => /"to":"(step|source)"/.test(target) && !/passage/.test(target))
    const rest = (scene: Scene) => targetsIn(scene).filter((target) => !heads.includes(target))
    expect(pages.flatMap(rest)).toEqual(rest(whole))
    for (const page of pages) {
      expect(textsIn(page)).toContain(dutch.mediumDate(dossier.versions[0]!.id))
      expect(textsIn(page)).toContain('https://voorbeeld.example/haven')
      expect(overlapsIn(page)).toEqual([])
      expect(page.height).toBeLessThanOrEqual(page.width * ratio + 1)
    }
  })

  it('say that a group goes on', () => {
    const [, second] = picturePages(actieagenda, { ...options, selection: { sort: 'cut' } }, dutch, ratio)
    expect(textsIn(second!).some((text) => text.endsWith('(vervolg)'))).toBe(true)
  })
})

describe('wrap', () => {
  it('keeps lines within the width, breaks a word that is wider, and loses no letter', () => {
    const text = 'De onderhoudsverplichtingenoverzichten van de haven'
    const found = wrap(text, 80, 12)
    for (const line of found) expect(widthOf(line, 12)).toBeLessThanOrEqual(80)
    expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  it('gives one empty line for no words, and measures accents and other scripts', () => {
    expect(wrap('', 80, 12)).toEqual([''])
    expect(widthOf('é', 10)).toBe(widthOf('e', 10))
    expect(widthOf('港', 10)).toBe(10)
  })
})

describe('the signs of files', () => {
  it('are those of the page', () => {
    const html = readSource('index.html').text
    for (const [name, { path, width, fill }] of Object.entries(SIGN_PATHS)) {
      const symbol = new RegExp(`<symbol id="sign-${name}"[^>]*>([^]*?)</symbol>`).exec(html)?.[1] ?? ''
      expect(symbol).toContain(`d="${path}"`)
      expect(symbol).toContain(`stroke-width="${width}"`)
      expect(symbol.includes('fill="currentColor"')).toBe(fill === 'solid')
      expect(symbol.includes('class="hollow"')).toBe(fill === 'hollow')
    }
  })
})
