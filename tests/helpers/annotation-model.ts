import * as v from 'valibot'

/*
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says that must be, for the kinds of resource
 * that we write: section 3.1 (annotation), 3.2.4 (textual body), 4 (specific resource), 4.2.4 and 4.2.5 (selectors),
 * 5.1 and 5.2 (collection and page).
 */

/** Sections 3.3.5: the motivations that the model names. */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'reviewing',
  'tagging',
] as const

const iri = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|urn:)\S+$/))
const position = v.pipe(v.number(), v.integer(), v.minValue(0))
const motivation = v.picklist(MOTIVATIONS)

const quoteSelector = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
})
const positionSelector = v.looseObject({ type: v.literal('TextPositionSelector'), start: position, end: position })
/** A selector of another kind is allowed, as long as it says of which. */
const otherSelector = v.looseObject({
  type: v.pipe(v.string(), v.notValues(['TextQuoteSelector', 'TextPositionSelector'])),
})
const selector = v.union([quoteSelector, positionSelector, otherSelector])

const specificResource = v.looseObject({
  type: v.literal('SpecificResource'),
  source: iri,
  purpose: v.optional(motivation),
  selector: v.optional(v.union([selector, v.array(selector)])),
})
const textualBody = v.looseObject({
  type: v.literal('TextualBody'),
  value: v.string(),
  purpose: v.optional(motivation),
  format: v.optional(v.string()),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
})

const body = v.union([iri, textualBody, specificResource])
const target = v.union([iri, specificResource])

export const annotationSchema = v.looseObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation,
  body: v.union([body, v.array(body)]),
  target: v.union([target, v.pipe(v.array(target), v.minLength(1))]),
})

/** The context comes first and is the one of the model; an extension may follow. */
export const collectionSchema = v.looseObject({
  '@context': v.looseTuple([v.literal('http://www.w3.org/ns/anno.jsonld')]),
  id: iri,
  type: v.literal('AnnotationCollection'),
  total: position,
  first: v.looseObject({
    id: iri,
    type: v.literal('AnnotationPage'),
    startIndex: position,
    items: v.array(annotationSchema),
  }),
})

export type Annotation = v.InferOutput<typeof annotationSchema>
