/** Kept apart from running text: what is in them is no text of the document, or is not shown. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'head script style template nav noscript noframes noembed iframe object audio video canvas svg map ' +
    'textarea select datalist button'
  ).split(' '),
)

export const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Begin and end a block of text. Opening one ends a paragraph that is still open. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
)

/** May stand in a head without ending it. */
export const OF_HEAD: ReadonlySet<string> = new Set(
  'base basefont bgsound link meta noframes noscript script style template title xml'.split(' '),
)

/** Attributes that are read; the words of all others are markup. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'alt cite class colspan content data-footnote-backref data-footnote-ref data-footnotes datetime hidden href ' +
    'http-equiv id name property reversed role rowspan start style type value'
  ).split(' '),
)
