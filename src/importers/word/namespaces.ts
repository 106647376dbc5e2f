/** The prefix that each namespace goes by here, whatever a file calls it; of the strict form the same. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://www.w3.org/XML/1998/namespace': 'xml',
    ...both('w', 'wordprocessingml', 'main'),
    ...both('wp', 'drawingml', 'wordprocessingDrawing'),
    ...both('a', 'drawingml', 'main'),
    ...both('pic', 'drawingml', 'picture'),
    ...both('c', 'drawingml', 'chart'),
    ...both('dgm', 'drawingml', 'diagram'),
    ...both('lc', 'drawingml', 'lockedCanvas'),
    ...both('m', 'officeDocument', 'math'),
    ...both('r', 'officeDocument', 'relationships'),
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'http://schemas.openxmlformats.org/package/2006/content-types': 'types',
    'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
    'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://purl.org/dc/terms/': 'dcterms',
    'urn:schemas-microsoft-com:vml': 'v',
    'urn:schemas-microsoft-com:office:office': 'o',
    'urn:schemas-microsoft-com:office:word': 'w10',
    ...word('2006/wordml', 'wne'),
    ...word('2010/wordml', 'w14'),
    ...word('2012/wordml', 'w15'),
    ...word('2015/wordml/symex', 'w16se'),
    ...word('2016/wordml/cid', 'w16cid'),
    ...word('2018/wordml', 'w16'),
    ...word('2018/wordml/cex', 'w16cex'),
    ...word('2020/wordml/sdtdatahash', 'w16sdtdh'),
    ...word('2023/wordml/word16du', 'w16du'),
    ...word('2024/wordml/sdtformatlock', 'w16sdtfl'),
    ...word('2010/wordprocessingCanvas', 'wpc'),
    ...word('2010/wordprocessingDrawing', 'wp14'),
    ...word('2010/wordprocessingGroup', 'wpg'),
    ...word('2010/wordprocessingInk', 'wpi'),
    ...word('2010/wordprocessingShape', 'wps'),
    ...drawing('2010/main', 'a14'),
    ...drawing('2014/chartex', 'cx'),
    ...drawing('2016/ink', 'aink'),
    ...drawing('2017/model3d', 'am3d'),
    ...Object.fromEntries(
      ['2015/9/8', '2015/10/21', '2016/5/9', '2016/5/10', '2016/5/11', '2016/5/12', '2016/5/13', '2016/5/14'].map(
        (day, at): [string, string] => [`http://schemas.microsoft.com/office/drawing/${day}/chartex`, `cx${at + 1}`],
      ),
    ),
  }),
)

/** What stands before the local name of an element of a namespace that is not known. */
export const UNKNOWN = 'unknown'

export const prefixOf = (uri: string): string => PREFIXES.get(uri) ?? UNKNOWN

function both(prefix: string, group: string, name: string): Readonly<Record<string, string>> {
  const year = '2006'
  return {
    [`http://schemas.openxmlformats.org/${group}/${year}/${name}`]: prefix,
    [`http://purl.oclc.org/ooxml/${group}/${name}`]: prefix,
  }
}

function word(path: string, prefix: string): Readonly<Record<string, string>> {
  return { [`http://schemas.microsoft.com/office/word/${path}`]: prefix }
}

function drawing(path: string, prefix: string): Readonly<Record<string, string>> {
  return { [`http://schemas.microsoft.com/office/drawing/${path}`]: prefix }
}
