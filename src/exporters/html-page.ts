import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { weakestOf } from './changes.ts'
import { html, type Html, join } from './html.ts'
import {
  adviceArticle,
  answerArticle,
  changeArticle,
  type Page,
  passageArticle,
  proof,
  remarkArticle,
  said,
  sourceArticle,
} from './html-records.ts'
import { STYLE } from './html-style.ts'
import { bearingsOn, isWhole, type Selected, type Selection, stepsOf } from './selection.ts'
import { dateOf, type Words } from './words.ts'

/** A heading of the page with its anchor, and what stands below it; nothing of it without content. */
interface Section {
  readonly anchor: string
  readonly heading: string
  readonly body: Html
  readonly isEmpty?: boolean
}

/**
 * All facts of a selection as one page without script or outside files.
 * @param comparisons those that the selection was made with, for what they say of themselves
 * @param address of the dossier
 */
export function pageOf(
  selected: Selected,
  comparisons: readonly Comparison[],
  words: Words,
  address: string | undefined,
): string {
  const { dossier, selection } = selected
  const { title, organisation, summary, heading, statement, authorsNote, licence } = dossier.meta
  const { x } = words
  const page: Page = { dossier, words, address, here: anchorsOf(selected) }
  const sections = sectionsOf(page, selected, comparisons).filter(({ isEmpty }) => isEmpty !== true)
  return html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="generator" content="Doorgehaald" />
        <title>${title} – Doorgehaald</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <header>
          <p class="quiet">Doorgehaald · ${said(page, organisation)}</p>
          <h1>${said(page, title)}</h1>
          <p><b>${said(page, heading)}</b></p>
          <p>${said(page, summary)}</p>
          <p>${selectionText(words, selection)}</p>
          <p class="notice"><b>${words.t.reconstruction.title}</b> ${said(page, statement)}</p>
          ${authorsNote !== undefined && html`<p>${said(page, authorsNote)}</p>`}
          <nav aria-label="${x.page.contents}">
            <ul>
              ${join(sections.map(({ anchor, heading: name }) => html`<li><a href="#${anchor}">${name}</a></li>`))}
            </ul>
          </nav>
        </header>
        <main>
          ${join(
            sections.map(
              ({ anchor, heading: name, body }) =>
                html`<section aria-labelledby="${anchor}">
                  <h2 id="${anchor}">${name}</h2>
                  ${body}
                </section> `,
            ),
          )}
        </main>
        <footer>
          <p class="quiet">
            ${x.page.licence}:
            ${licence}.${address !== undefined && html` ${x.page.address}: <a href="${address}">${address}</a>.`}
          </p>
        </footer>
      </body>
    </html> `.markup
}

/** What was chosen, in a sentence. */
export function selectionText(words: Words, selection: Selection): string {
  const { page } = words.x
  if (isWhole(selection)) return page.whole
  const { passages, advice, step } = selection
  const parts = [
    ...(step ? [page.step(dateOf(words, step.older), dateOf(words, step.newer))] : []),
    ...(passages.length > 0 ? [page.passages(passages.join(', '))] : []),
    ...(advice.length > 0 ? [page.advice(advice.join(', '))] : []),
  ]
  return page.part(parts.join('; '))
}

const anchorsOf = ({ passages, advice, answers, sources, locators }: Selected): ReadonlySet<string> =>
  new Set([
    ...passages.map(({ id }) => `passage-${id}`),
    ...advice.map(({ id }) => `advies-${id}`),
    ...answers.map(({ id }) => `antwoord-${id}`),
    ...sources.map(({ id }) => `bron-${id}`),
    ...locators.map(({ id }) => `plaats-${id}`),
  ])

function sectionsOf(page: Page, selected: Selected, comparisons: readonly Comparison[]): readonly Section[] {
  const { dossier, passages, advice, answers, remarks, sources } = selected
  const { x } = page.words
  const all = isWhole(selected.selection)
  const bearings = bearingsOn(dossier, all ? undefined : new Set(passages.map(({ id }) => id)))
  const questions = dossier.openQuestions.filter(
    (question) => all || question.passages.some((id) => passages.some((passage) => passage.id === id)),
  )
  const notes = dossier.notes.filter((note) => note.sources.some((id) => sources.some((source) => source.id === id)))
  return [
    { anchor: 'leeswijzer', heading: x.page.note, body: reading(page) },
    { anchor: 'wijzigingen', heading: x.page.changes, body: changes(page, selected, comparisons) },
    list('adviezen', x.page.adviceAll, advice, (each) => adviceArticle(page, each)),
    list('passages', x.page.passagesAll, passages, (each) => passageArticle(page, each)),
    list('antwoorden', x.page.answers, answers, (each) => answerArticle(page, each)),
    list(
      'stukken',
      x.page.bearings,
      bearings,
      ({ source, bearing }) =>
        html`<article>
          <p><b>${said(page, source.label)}</b>: ${said(page, bearing.text)}</p>
          ${proof(page, bearing.locators)}
        </article>`,
    ),
    list('opmerkingen', x.page.remarks, remarks, (each) => remarkArticle(page, each)),
    list(
      'open-vragen',
      x.page.openQuestions,
      questions,
      ({ text, wouldTell }) =>
        html`<article>
          <p>${said(page, text)}</p>
          ${wouldTell !== undefined && html`<p class="quiet">${x.page.wouldTell} ${said(page, wouldTell)}</p>`}
        </article>`,
    ),
    list(
      'opvallend',
      x.page.notes,
      notes,
      ({ text, locators }) =>
        html`<article>
          <p>${said(page, text)}</p>
          ${proof(page, locators)}
        </article>`,
    ),
    { anchor: 'versies', heading: x.page.versions, body: versions(page, dossier) },
    list('bronnen', x.page.sources, sources, (each) => sourceArticle(page, each)),
  ]
}

const list = <T>(anchor: string, heading: string, records: readonly T[], draw: (record: T) => Html): Section => ({
  anchor,
  heading,
  body: join(records.map(draw)),
  isEmpty: records.length === 0,
})

function reading({ words }: Page): Html {
  const { t, x } = words
  const bases = Object.values(t.basisLong).map((name) => html`<li>${name}</li>`)
  return html`<p>${x.page.facts}</p>
    <p>${x.page.ownWords}</p>
    <p>${x.page.verify}</p>
    <p>${x.columns.basis}:</p>
    <ul>
      ${join(bases)}
    </ul>
    <p class="quiet">
      <span class="sign">−</span> ${t.state.cut}, ${t.state.shortened} · <span class="sign">+</span> ${t.state.added},
      ${t.state.restored} · <span class="sign">↕</span> ${t.state.moved} ·
      <span class="sign">~</span> ${t.state.renamed}, ${t.state.changed}
    </p> `
}

function changes(page: Page, { dossier, selection, changes: all }: Selected, comparisons: readonly Comparison[]): Html {
  const { words } = page
  const { x } = words
  if (all.length === 0) return html`<p>${x.page.noChanges}</p>`
  return join(
    stepsOf(dossier, selection).map(({ older, newer }) => {
      const own = all.filter((change) => change.older.id === older && change.newer.id === newer)
      const comparison = comparisons.find((each) => each.older.id === older && each.newer.id === newer)
      if (own.length === 0) return undefined
      return html`<h3>${x.page.changesIn(dateOf(words, older), dateOf(words, newer))}</h3>
        <p class="quiet">${x.page.changesCount(own.length)}. ${comparison?.exact === false && x.page.inexact}</p>
        ${join(own.map((change) => changeArticle(page, change)))}`
    }),
  )
}

function versions(page: Page, dossier: Dossier): Html {
  const { t, x } = page.words
  return html`<ul>
    ${join(
      dossier.versions.map(({ id, siglum, label, note, stepNote, sections }) => {
        const blocks = sections.flatMap((section) => section.blocks)
        const whose = weakestOf(blocks) === 'literal' ? x.literal : x.reconstruction
        const text = blocks.length === 0 ? x.page.noText : `${t.count.paragraphs(blocks.length)}; ${whose}`
        return html`<li>
          <p><b>${dateOf(page.words, id)}</b> (${siglum}), ${said(page, label)}: ${text}.</p>
          ${note !== undefined && html`<p>${said(page, note)}</p>`}
          ${stepNote !== undefined && html`<p class="quiet">${said(page, stepNote)}</p>`}
        </li> `
      }),
    )}
  </ul> `
}
