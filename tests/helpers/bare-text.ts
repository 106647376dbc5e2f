/** The words of markup of our own making, a line for each closing `tag`: much faster than a parser, for hundreds of files. */
export function bareText(markup: string, tag: string): string {
  return markup
    .replaceAll(/\n\s*/g, '')
    .replaceAll(new RegExp(`</${tag}>`, 'g'), '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim()
}
