import { escapeMarkup } from '../core/text/escape.ts'

/** Markup that is safe to put into a page. Only `html` and `join` make it. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | undefined | false

/** Everything put in is text and is escaped, unless it was made by this function itself; nothing for `false`. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.reduce((made, string, index) => made + show(parts[index - 1]) + string)
  return { markup }
}

function show(part: Part): string {
  if (part === undefined || part === false) return ''
  return typeof part === 'object' ? part.markup : escapeMarkup(String(part))
}

export const join = (parts: readonly (Html | undefined | false)[], between = ''): Html => ({
  markup: parts.flatMap((part) => (part ? [part.markup] : [])).join(escapeMarkup(between)),
})
