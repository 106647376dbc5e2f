const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Not allowed in a page or drawing: control characters but tab and line ends, half a surrogate pair, non-characters. */
const FORBIDDEN = /[\p{Surrogate}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu

/**
 * A text as it may stand in HTML or XML, between tags or in an attribute with quotes. What neither may hold becomes the
 * sign for a lost character.
 * @param lost put in its place instead
 */
export const escapeMarkup = (text: string, lost = '\uFFFD'): string =>
  text.replace(FORBIDDEN, lost).replace(/[&<>"']/g, (character) => NAMED[character]!)
