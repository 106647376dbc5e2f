import type {
  Advice,
  Answer,
  Dossier,
  DossierBlock,
  Passage,
  PassageState,
  Remark,
  Source,
} from '../core/dossier/schema.ts'
import { directionOf, outcomeOf, strengthOf } from '../i18n/advice-words.ts'
import { changePath } from './address.ts'
import type { ChangeRecord } from './changes.ts'
import { html, type Html, join } from './html.ts'
import { paperLocators } from './selection.ts'
import {
  citationOf,
  clockOf,
  dateOf,
  happenedBasis,
  happenedText,
  placesOf,
  requestText,
  stateText,
  verdictText,
  type Words,
} from './words.ts'

/** What a record needs to be drawn. */
export interface Page {
  readonly dossier: Dossier
  readonly words: Words
  /** Of the dossier. */
  readonly address: string | undefined
  /** Ids of the records that have a place of their own on this page. */
  readonly here: ReadonlySet<string>
}

/** A text of the dossier, in its own language and, where that runs the other way, its own direction. */
export const said = ({ dossier }: Page, text: string | undefined): Html | undefined =>
  text === undefined ? undefined : html`<span lang="${dossier.meta.language}" dir="auto">${text}</span>`

const paragraph = (page: Page, text: string | undefined): Html | undefined =>
  text === undefined ? undefined : html`<p>${said(page, text)}</p>`

/** A link to a record on this page, or its name where it is not on it. */
const toRecord = (page: Page, kind: string, id: string, name: string | Html = id): Html =>
  page.here.has(`${kind}-${id}`) ? html`<a href="#${kind}-${id}">${name}</a>` : html`${name}`

const toPassages = (page: Page, ids: readonly string[]): Html =>
  join(
    ids.map((id) =>
      toRecord(
        page,
        'passage',
        id,
        said(page, page.dossier.passages.find((passage) => passage.id === id)?.label ?? id),
      ),
    ),
    '; ',
  )

/** Where it stands in the sources. */
export function proof(page: Page, ids: readonly string[]): Html | undefined {
  const places = placesOf(page.dossier, [...new Set(ids)])
  if (places.length === 0) return undefined
  const links = places.map(({ source, locator }) =>
    toRecord(page, 'plaats', locator.id, said(page, `${source.label}, ${locator.place} (${locator.id})`)),
  )
  return html`<p class="proof">${page.words.x.page.locators}: ${join(links, '; ')}.</p>`
}

const SIGNS = { cut: '−', shortened: '−', added: '+', restored: '+', moved: '↕', renamed: '~', changed: '~' } as const

export function changeArticle(page: Page, change: ChangeRecord): Html {
  const { words, address } = page
  const { x } = words
  const { passage, happened, after, requests, advice, olderBlocks, newerBlocks } = change
  const [first] = happened
  const told = happenedText(words, change)
  const request = requestText(words, requests)
  return html`<article>
    <h4>
      <span class="sign" aria-hidden="true">${first ? SIGNS[first.event] : '·'}</span>
      ${passage ? said(page, passage.label) : x.page.noPassage}: ${told}
    </h4>
    <div class="columns">
      <div>
        <p>${told} (${happenedBasis(words, change)})${request !== '' && html`; ${request}`}.</p>
        ${paragraph(page, after?.note)}
        <dl>
          <dt>${x.page.was}</dt>
          <dd>${blocks(page, olderBlocks, 'was', change.before)}</dd>
          <dt>${x.page.becomes}</dt>
          <dd>${blocks(page, newerBlocks, 'becomes', after)}</dd>
        </dl>
        ${proof(page, change.locators)}
        ${address !== undefined && html`<p class="proof"><a href="${address}${changePath(page.dossier, change)}">${x.page.onSite}</a></p>`}
      </div>
      <div>
        <p class="quiet">${x.page.adviceBeside}</p>
        ${
          advice.length === 0
            ? html`<p>${x.page.noAdvice}</p>`
            : html`<ul>
                ${join(advice.map((one) => html`<li>${adviceLine(page, one)}</li>`))}
              </ul>`
        }
      </div>
    </div>
  </article> `
}

/** The paragraphs of one side; without any, what is known of the passage there: gone and unknown are not the same. */
function blocks(
  page: Page,
  all: readonly DossierBlock[],
  side: 'was' | 'becomes',
  state: PassageState | undefined,
): Html {
  const { t, x } = page.words
  if (all.length === 0) {
    return html`<p class="quiet">
      ${x.page.notThere}${state && html` ${x.page.stateThere(stateText(page.words, state))}`}
    </p>`
  }
  return join(
    all.map(
      ({ text, basis, contentUnknown }) =>
        html`<blockquote class="${side}">
          ${said(page, text)}
          <span class="quiet">(${t.basisLong[basis]}${contentUnknown === true && html`; ${x.contentUnknown}`})</span>
        </blockquote>`,
    ),
  )
}

/** Direction, verb, gist and outcome: what stands beside a change. */
function adviceLine(page: Page, advice: Advice): Html {
  const { t } = page.words
  return html`<b>${directionOf(t, advice)}</b> · ${strengthOf(t, advice)}: ${said(page, advice.gist)}
    <b>${outcomeOf(t, advice)}</b>${outcomeBasis(page, advice)}. ${toRecord(page, 'advies', advice.id)}`
}

const outcomeBasis = ({ words }: Page, { outcome: { basis } }: Advice): Html | undefined =>
  basis && html` (${words.t.basis[basis]})`

export function adviceArticle(page: Page, advice: Advice): Html {
  const { dossier, words } = page
  const { t, x } = words
  const source = dossier.sources.find(({ id }) => id === advice.source)
  const answers = dossier.answers.filter((answer) => answer.advice.includes(advice.id))
  const reasons = advice.reasons.map((reason) => html`<li>${said(page, reason)}</li>`)
  return html`<article id="advies-${advice.id}">
    <h3>${advice.id} · ${directionOf(t, advice)}</h3>
    <p class="quiet">
      ${strengthOf(t, advice)}${advice.directionBasis === 'inferred' && html` · ${t.advice.derivedDirection}`} ·
      ${toRecord(page, 'bron', advice.source, said(page, source?.label ?? advice.source))},
      ${said(page, advice.heading)}
    </p>
    ${advice.about.length > 0 && html`<p class="quiet">${x.columns.about}: ${toPassages(page, advice.about)}</p>`}
    ${paragraph(page, advice.gist)}
    ${
      reasons.length > 0 &&
      html`<ul>
        ${join(reasons)}
      </ul>`
    }
    ${advice.involved.length > 0 && html`<p>${x.columns.involved}: ${said(page, advice.involved.map(({ who, role }) => `${who} (${t.role[role]})`).join('; '))}</p>`}
    <p><b>${outcomeOf(t, advice)}</b>${outcomeBasis(page, advice)}. ${said(page, advice.outcome.note)}</p>
    ${paragraph(page, advice.caution)}
    ${source?.advised && html`<p class="quiet">${x.columns.whole}: ${said(page, source.advised.summary)}</p>`}
    ${
      answers.length > 0 &&
      html`<p class="quiet">
        ${x.page.later}:
        ${join(
          answers.map((answer) => toRecord(page, 'antwoord', answer.id, x.question(answer.questions.join(', ')))),
          '; ',
        )}
      </p>`
    }
    ${proof(page, [...advice.locators, ...advice.outcome.locators])}
  </article> `
}

export function answerArticle(page: Page, answer: Answer): Html {
  const { t, x } = page.words
  const { judgement } = answer
  const source = page.dossier.sources.find(({ id }) => id === answer.source)
  return html`<article id="antwoord-${answer.id}">
    <h3>${said(page, source?.label ?? answer.source)}, ${x.question(answer.questions.join(', '))}</h3>
    <p class="quiet">
      ${answer.pages !== undefined && html`p. ${answer.pages} · `}${toPassages(page, answer.passages)}${
        answer.advice.length > 0 &&
        html` ·
        ${join(
          answer.advice.map((id) => toRecord(page, 'advies', id)),
          ', ',
        )}`
      }
    </p>
    ${answer.asked !== undefined && html`<p class="quiet">${x.columns.asked}: ${said(page, answer.asked)}</p>`}
    ${paragraph(page, answer.gist)}
    ${judgement && html`<p class="judgement"><b>${t.passage.judgement}:</b> <em>${verdictText(page.words, answer)}.</em> ${said(page, judgement.reasoning)}</p>`}
    ${answer.repeats && answer.repeats.length > 0 && html`<p class="quiet">${x.columns.repeats}: ${answer.repeats.join(', ')}</p>`}
    ${proof(page, answer.locators)}
  </article> `
}

export function remarkArticle(page: Page, remark: Remark): Html {
  const { words } = page
  const { t, x } = words
  const source = page.dossier.sources.find(({ id }) => id === remark.source)
  const until = remark.until === undefined ? '' : ` – ${clockOf(words, remark.until)}`
  const when = remark.date === undefined ? x.page.momentUnknown : clockOf(words, remark.date) + until
  return html`<article id="opmerking-${remark.id}">
    <h3>
      ${t.remarkRole[remark.role]}:
      ${toRecord(page, 'bron', remark.source, said(page, source?.label ?? remark.source))}, p. ${remark.page},
      ${remark.numbers.join(', ')}
    </h3>
    <p class="quiet">${said(page, remark.author ?? x.page.withoutAuthor)} · ${said(page, remark.type)} · ${when}</p>
    ${paragraph(page, remark.text)}
    ${remark.marks !== undefined && html`<p class="quiet">${x.columns.marks}: ${said(page, remark.marks)}</p>`}
    ${paragraph(page, remark.note)}
    ${remark.passages.length > 0 && html`<p class="quiet">${toPassages(page, remark.passages)}</p>`}
    ${proof(page, remark.locators)}
  </article> `
}

export function passageArticle(page: Page, passage: Passage): Html {
  const { dossier, words } = page
  const { t, x } = words
  const states = passage.states.map((state) => {
    const request = requestText(words, state.requestedBy ? [state.requestedBy] : [])
    return html`<li>
      ${dateOf(words, state.version)}:
      <b>${stateText(words, state)}</b
      >${state.basis && html` (${t.basis[state.basis]})`}${request !== '' && html`; ${request}`}${state.note !== undefined && html`. ${said(page, state.note)}`}
    </li>`
  })
  const theme = dossier.meta.themes.find(({ id }) => id === passage.theme)
  return html`<article id="passage-${passage.id}">
    <h3>${passage.id} · ${said(page, passage.label)}</h3>
    <p class="quiet">${theme && said(page, theme.label)}</p>
    ${paragraph(page, passage.summary)}
    <ol>
      ${join(states)}
    </ol>
    ${
      passage.unknowns.length > 0 &&
      html`<p>${x.page.unknowns}:</p>
        <ul>
          ${join(passage.unknowns.map((each) => html`<li>${said(page, each)}</li>`))}
        </ul>`
    }
    ${proof(
      page,
      passage.states.flatMap((state) => [...state.locators, ...(state.requestedBy?.locators ?? [])]),
    )}
  </article> `
}

export function sourceArticle(page: Page, source: Source): Html {
  const { dossier, words } = page
  const { t, x } = words
  const term = (name: string, text: string | Html | undefined) =>
    text !== undefined &&
    html`<dt>${name}</dt>
      <dd>${text}</dd>`
  const own = dossier.locators.filter(({ id, source: of }) => of === source.id && page.here.has(`plaats-${id}`))
  const places = own.map(
    ({ id, place, start, end, sha256 }) =>
      html`<li id="plaats-${id}">
        <b>${id}</b>: ${said(page, place)}. ${said(page, start === end ? start : `${start} … ${end}`)}
        <code>${sha256}</code>
      </li>`,
  )
  return html`<article id="bron-${source.id}">
    <h3>${said(page, source.label)}</h3>
    <p>${said(page, citationOf(dossier, source))}</p>
    <dl>
      ${term(x.columns.title, said(page, source.title))} ${term(x.columns.kind, t.sourceKind[source.kind])}
      ${term(x.columns.date, source.date === undefined ? x.page.undated : dateOf(words, source.date))}
      ${term(x.columns.dateNote, said(page, source.dateNote))}
      ${term(x.columns.addressedTo, said(page, source.addressedTo))}
      ${term(x.columns.reference, said(page, source.reference))}
      ${term(x.columns.referenceNote, said(page, source.referenceNote))}
      ${term(x.columns.role, said(page, source.role))} ${term(x.columns.advised, said(page, source.advised?.summary))}
      ${term(x.columns.decision, source.decision && html`${t.advice.decisions[source.decision.kind]}${source.decision.date && html`, ${dateOf(words, source.decision.date)}`}. ${said(page, source.decision.summary)}`)}
      ${term(
        x.columns.redactions,
        source.redactions.length === 0
          ? undefined
          : said(
              page,
              source.redactions
                .map(({ place, ground, note }) => [place, ground, note].filter(Boolean).join('; '))
                .join(' · '),
            ),
      )}
      ${term(x.columns.extent, said(page, source.extent))} ${term(x.columns.file, source.file)}
      ${term(x.columns.url, source.url === undefined ? undefined : html`<a href="${source.url}">${source.url}</a>`)}
    </dl>
    ${proof(page, paperLocators(source))}
    ${
      places.length > 0 &&
      html`<p class="quiet">${x.page.places(places.length)}</p>
        <ul class="proof">
          ${join(places)}
        </ul>`
    }
  </article> `
}
