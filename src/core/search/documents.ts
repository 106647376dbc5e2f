import { anchorOf, bearingAnchor } from '../dossier/anchor.ts'
import type { Dossier } from '../dossier/schema.ts'
import { blockDocuments, stepOf } from './block-documents.ts'
import type { SearchDocument, TextLabel } from './document.ts'

/** Everything in a dossier that can be found, in its own order, kind after kind. */
export function documentsOf(dossier: Dossier): readonly SearchDocument[] {
  const labelOf = (id: string) => dossier.sources.find((source) => source.id === id)?.label ?? id
  const dateOf = (id: string) => listed(dossier.sources.find((source) => source.id === id)?.date)
  const passageLabel = (id: string) => dossier.passages.find((passage) => passage.id === id)?.label ?? id
  const question = (numbers: readonly number[]) =>
    `${dossier.meta.language === 'nl' ? 'Vraag' : 'Question'} ${numbers.join(', ')}`
  return [
    ...passageDocuments(dossier),
    ...storyDocuments(dossier),
    ...dossier.advice.map((advice): SearchDocument => ({
      kind: 'advice',
      id: advice.id,
      title: advice.about.length > 0 ? advice.about.map(passageLabel).join('; ') : advice.heading,
      texts: [
        { text: advice.gist },
        ...labelled('reasons', advice.reasons.join(' ')),
        ...labelled('outcome', advice.outcome.note),
        ...labelled('caution', advice.caution),
        ...labelled('note', [advice.heading, ...advice.involved.map(({ who }) => who)].join('; ')),
      ],
      names: [advice.id, advice.source, labelOf(advice.source)],
      dates: dateOf(advice.source),
      place: { screen: 'register', anchor: anchorOf('advice', advice.id) },
    })),
    ...dossier.answers.map((answer): SearchDocument => ({
      kind: 'answer',
      id: answer.id,
      title: question(answer.questions),
      texts: [
        { text: answer.gist },
        ...labelled('asked', answer.asked),
        ...labelled('judgement', answer.judgement?.reasoning),
      ],
      names: [answer.id, labelOf(answer.source), ...(answer.repeats ?? []).map(String)],
      dates: dateOf(answer.source),
      place: { screen: 'source', source: answer.source, anchor: anchorOf('answer', answer.id) },
    })),
    ...dossier.remarks.map((remark): SearchDocument => ({
      kind: 'remark',
      id: remark.id,
      title: [labelOf(remark.source), `p. ${remark.page}`, ...listed(remark.author)].join(', '),
      texts: [{ text: remark.text }, ...labelled('marks', remark.marks), ...labelled('note', remark.note)],
      names: [remark.id, remark.type],
      dates: remark.date ? [remark.date.slice(0, 10)] : [],
      place: { screen: 'source', source: remark.source, anchor: anchorOf('remark', remark.id) },
    })),
    ...blockDocuments(dossier),
    ...sourceDocuments(dossier),
    ...dossier.sources.flatMap((source) =>
      source.bearings.map((bearing, index): SearchDocument => ({
        kind: 'bearing',
        id: bearingAnchor(source.id, index),
        title: source.label,
        texts: [{ text: bearing.text }],
        names: [source.id],
        dates: listed(source.date),
        place: { screen: 'source', source: source.id, anchor: bearingAnchor(source.id, index) },
      })),
    ),
    ...dossier.versions.map((version, index): SearchDocument => ({
      kind: 'version',
      id: version.id,
      title: `${version.siglum}: ${version.title}`,
      texts: [{ text: version.label }, ...labelled('note', version.note), ...labelled('note', version.stepNote)],
      names: [version.siglum, version.id],
      dates: [version.id.slice(0, 10)],
      place: stepOf(dossier, Math.max(0, index - 1), index),
    })),
    ...dossier.openQuestions.map((open): SearchDocument => ({
      kind: 'question',
      id: open.id,
      title: open.text,
      texts: [...labelled('wouldTell', open.wouldTell)],
      names: [open.id],
      dates: [],
      place: { screen: 'overview', anchor: anchorOf('gap', open.id) },
    })),
    ...dossier.notes.map((note): SearchDocument => ({
      kind: 'note',
      id: note.id,
      title: note.sources.map(labelOf).join('; '),
      texts: [{ text: note.text }],
      names: [note.id],
      dates: [],
      place: { screen: 'source', source: note.sources[0]!, anchor: note.id },
    })),
    ...dossier.locators.map((locator): SearchDocument => ({
      kind: 'locator',
      id: locator.id,
      title: `${labelOf(locator.source)}, ${locator.place}`,
      texts: [{ text: `‘${locator.start}’ … ‘${locator.end}’` }],
      names: [locator.id],
      dates: [],
      place: { screen: 'source', source: locator.source, anchor: locator.id },
    })),
    {
      kind: 'dossier',
      id: dossier.meta.id,
      title: dossier.meta.title,
      texts: [
        dossier.meta.heading,
        dossier.meta.summary,
        dossier.meta.statement,
        ...listed(dossier.meta.authorsNote),
      ].map((text) => ({ text })),
      names: [...dossier.meta.dossierNumbers, dossier.meta.organisation],
      dates: [],
      place: { screen: 'overview' },
    },
  ]
}

function passageDocuments(dossier: Dossier): readonly SearchDocument[] {
  return dossier.passages.map((passage) => ({
    kind: 'passage',
    id: passage.id,
    title: passage.label,
    texts: [
      { text: passage.summary },
      ...passage.states.flatMap((state) => labelled('note', state.note)),
      ...passage.unknowns.flatMap((text) => labelled('unknown', text)),
    ],
    names: [passage.id, ...listed(dossier.meta.themes.find((theme) => theme.id === passage.theme)?.label)],
    dates: [],
    place: { screen: 'passage', passage: passage.id },
  }))
}

function storyDocuments(dossier: Dossier): readonly SearchDocument[] {
  return dossier.stories.map((story) => {
    const index = dossier.versions.findIndex((version) => version.id === story.version)
    const [first] = story.passages
    return {
      kind: 'story',
      id: story.id,
      title: story.heading,
      texts: [{ text: story.note }],
      names: [],
      dates: [story.version.slice(0, 10)],
      place: index > 0 ? stepOf(dossier, index - 1, index, first) : { screen: 'passage', passage: first! },
    }
  })
}

function sourceDocuments(dossier: Dossier): readonly SearchDocument[] {
  return dossier.sources.map((source) => ({
    kind: 'source',
    id: source.id,
    title: source.label,
    texts: [
      { text: source.title },
      { text: source.role },
      ...labelled('advised', source.advised?.summary),
      ...labelled('decision', source.decision?.summary),
      ...labelled('note', source.dateNote),
      ...labelled('note', [source.reference, source.referenceNote].filter(Boolean).join(' · ')),
      ...source.redactions.flatMap(({ place, ground, note }) =>
        labelled('redaction', [place, ground, note].filter(Boolean).join('. ')),
      ),
    ],
    names: [source.id, source.file, ...listed(source.kamerstuk?.dossier), ...listed(source.kamerstuk?.number)],
    dates: [...listed(source.date), ...listed(source.decision?.date)],
    place: { screen: 'source', source: source.id },
  }))
}

function labelled(label: TextLabel, text: string | undefined): SearchDocument['texts'] {
  return text ? [{ text, label }] : []
}

const listed = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])
