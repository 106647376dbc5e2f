import { leadingDate } from './dates.ts'

export type FieldName = 'date' | 'reference' | 'subject' | 'addressee' | 'other'

/** A label in the head or margin of a paper, with what is filled in after it. */
export interface Field {
  readonly name: FieldName
  /** As printed, single spaces; empty where the label stands alone. */
  readonly value: string
  /** Only of a date that can be read. */
  readonly date?: string
}

const LABELS: readonly (readonly [FieldName, readonly string[]])[] = [
  ['date', ['datum document', 'datum brief', 'datum nota', 'datum stuk', 'datum opstellen', 'dagtekening', 'datum']],
  [
    'reference',
    [
      'onze referentie',
      'ons kenmerk',
      'onze ref.',
      'kenmerk document',
      'kenmerk',
      'referentie',
      'documentnummer',
      'zaaknummer',
      'registratienummer',
    ],
  ],
  ['subject', ['onderwerp', 'betreft', 'titel']],
  [
    'other',
    [
      'uw referentie',
      'uw kenmerk',
      'uw brief van',
      'uw brief',
      'opgesteld door',
      'tweede contactpersoon',
      'contactpersoon',
      'behandeld door',
      'steller',
      'auteur',
      'medeparaaf',
      'kopie aan',
      'directie',
      'afdeling',
      'telefoon',
      'e-mail',
      'uiterlijk bij',
      'uiterste datum',
      'te beslissen voor',
      'bijlage(n)',
      'bijlagen',
      'bijlage',
      'pagina',
    ],
  ],
]

const NAME_OF: ReadonlyMap<string, FieldName> = new Map(
  LABELS.flatMap(([name, labels]) => labels.map((label) => [label, name] as const)),
)
const escape = (label: string) => label.replace(/[().]/g, String.raw`\$&`)
const ALTERNATIVES = [...NAME_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|')
/** Within a text a label counts where its first letter is a capital. */
const LABEL = new RegExp(`(?<=^|[\\s|])(${ALTERNATIVES})(?=$|[\\s:|])[ \\t]*:?`, 'giu')
/** Most blocks are no part of a head, and this tells at once. */
const BEGINS = new RegExp(`^[\\s|]*(?:aan|${ALTERNATIVES})(?=$|[\\s:|])`, 'iu')

const OFFICES =
  'minister|ministers|ministerraad|staatss?ecretaris|staatss?ecretarissen|bewindspersonen?|bewindslieden|voorzitter|' +
  'secretaris-generaal|directeur-generaal|directeur|directie|burgemeester|college|gemeenteraad|wethouders?|raad|' +
  'gedeputeerde|gedeputeerden|dijkgraaf|leden|bestuur|stuurgroep|dagelijks|provinciale|havenmeester|griffier|' +
  'heer|mevrouw|eerste|tweede|msz?w|sg|dg'
/** "Aan de minister": who it is for, and no sentence. */
const ADDRESSEE = new RegExp(`^aan(?:\\s*:)?\\s+((?:de|het)\\s+)?(?=(?:${OFFICES})(?![\\p{L}-]))`, 'iu')
const ONLY_TO = /^aan\s*:?$/i

/** Longer blocks are running text, even where they begin with a label. */
const LONGEST_HEAD = 400
const LONGEST_REFERENCE = 60
const LONGEST_ADDRESSEE = 160

/** What is filled in, in a block that begins with a label or with who it is for; empty for any other block. */
export function fieldsIn(text: string): readonly Field[] {
  if (text.length > 2 * LONGEST_HEAD || !BEGINS.test(text)) return []
  const body = text.replace(/\s*\|\s*/g, '\n').trim()
  if (body.length > LONGEST_HEAD) return []
  const addressee = readAddressee(body)
  if (addressee) return addressee
  const labels = [...body.matchAll(LABEL)].filter(({ index, 1: label = '' }) => index === 0 || /^\p{Lu}/u.test(label))
  if (labels[0]?.index !== 0) return []
  const fields = labels.map((match, at) => {
    const rest = body.slice(match.index + match[0].length, labels[at + 1]?.index)
    return readField(NAME_OF.get((match[1] ?? '').toLowerCase()) ?? 'other', rest, match[0].endsWith(':'))
  })
  return fields.every((field) => field !== undefined) ? fields : []
}

/** The value that stands in a block of its own after its label, or nothing when it cannot be one. */
export function fieldValue(name: FieldName, text: string): Field | undefined {
  if (fieldsIn(text).length > 0) return undefined
  return name === 'addressee' ? addressed(text) : readField(name, text, true)
}

function readAddressee(body: string): readonly Field[] | undefined {
  if (ONLY_TO.test(body)) return [{ name: 'addressee', value: '' }]
  const found = ADDRESSEE.exec(body)
  if (!found) return undefined
  // The rest of the head may follow in the same block.
  const next = [...body.matchAll(LABEL)].find(({ index, 1: label = '' }) => index > 0 && /^\p{Lu}/u.test(label))
  const addressee = addressed(body.slice(0, next?.index).replace(/^aan\s*:?\s+/i, ''))
  if (!addressee) return undefined
  return [addressee, ...(next ? fieldsIn(body.slice(next.index)) : [])]
}

function addressed(text: string): Field | undefined {
  const value = tidy(text)
  const isSentence = /[.?!;:]$/.test(value) || /\b(?:is|wordt|worden|zijn|heeft|kan|zal|moet)\b/.test(value)
  return value === '' || value.length > LONGEST_ADDRESSEE || isSentence ? undefined : { name: 'addressee', value }
}

function readField(name: FieldName, rest: string, isMarked: boolean): Field | undefined {
  const value = tidy(rest)
  if (value === '') return { name, value }
  switch (name) {
    case 'date': {
      const day = leadingDate(value)
      const after = day ? value.slice(day.to) : ''
      // "Datum 3 maart is gehaald" is a sentence.
      return day && !/^\s*\p{Ll}/u.test(after) ? { name, value: value.slice(0, day.to), date: day.date } : undefined
    }
    case 'reference':
      return value.length <= LONGEST_REFERENCE && /\d|\[/.test(value) && !/\p{L}{2}\s\p{Ll}{2}/u.test(value)
        ? { name, value }
        : undefined
    case 'subject':
      return isMarked || /^\n|^\s*\p{Lu}/u.test(rest) ? { name, value } : undefined
    default:
      return isMarked || rest.startsWith('\n') || value.length <= LONGEST_REFERENCE ? { name, value } : undefined
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
