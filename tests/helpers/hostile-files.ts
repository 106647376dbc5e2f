import { Deflate, strToU8, zipSync } from 'fflate'
import { encodePdf } from './encode-pdf.ts'

/** A file that is made to bring its reader down, or that is broken. */
export interface HostileFile {
  readonly name: string
  readonly bytes: () => Uint8Array<ArrayBuffer>
  /** Codes of which the first error is to be one; `read` where it is as good an end to read it. */
  readonly ends: readonly string[]
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const OPEN =
  '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
const CLOSE = '</w:body></w:document>'
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const parts = (document: string) => ({
  '[Content_Types].xml': strToU8(TYPES),
  '_rels/.rels': strToU8(RELATIONS),
  'word/document.xml': strToU8(document),
})

/** A Word file with nothing in its package but the text. */
export const bareWord = (body = paragraph('De sluis is dicht.')): Uint8Array<ArrayBuffer> =>
  own(zipSync(parts(OPEN + body + CLOSE)))

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes)

/** Of white space: a thousandth of it when packed. */
function bomb(unpacked: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  const deflate = new Deflate({ level: 9 }, (chunk) => chunks.push(chunk))
  const spaces = new Uint8Array(1_000_000).fill(0x20)
  for (let done = 0; done < unpacked; done += spaces.length) deflate.push(spaces, done + spaces.length >= unpacked)
  const packed = own(Buffer.concat(chunks))
  return withPackedEntry('word/document.xml', packed, unpacked)
}

/** Puts data that is packed already, and may unpack to another size than it says, into an archive beside the usual parts. */
function withPackedEntry(name: string, packed: Uint8Array, saidSize: number): Uint8Array<ArrayBuffer> {
  const marker = 'word/document.xml'
  const rest = zipSync({ '[Content_Types].xml': strToU8(TYPES), '_rels/.rels': strToU8(RELATIONS) })
  const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength)
  const end = rest.length - 22
  const directory = view.getUint32(end + 16, true)
  const local = entryHead(0x04034b50, name, packed.length, saidSize)
  const central = entryHead(0x02014b50, name, packed.length, saidSize, directory)
  const tail = own(rest.subarray(end))
  const tailView = new DataView(tail.buffer)
  const oldDirectory = rest.subarray(directory, end)
  tailView.setUint16(8, 3, true)
  tailView.setUint16(10, 3, true)
  tailView.setUint32(12, oldDirectory.length + central.length, true)
  tailView.setUint32(16, directory + local.length + packed.length, true)
  if (name !== marker) throw new Error(`not the text: ${name}`)
  return own(Buffer.concat([rest.subarray(0, directory), local, packed, oldDirectory, central, tail]))
}

function entryHead(signature: number, name: string, packed: number, size: number, offset?: number): Uint8Array {
  const isCentral = offset !== undefined
  const head = new Uint8Array((isCentral ? 46 : 30) + name.length)
  const view = new DataView(head.buffer)
  view.setUint32(0, signature, true)
  const at = isCentral ? 6 : 4
  view.setUint16(at, 20, true)
  view.setUint16(at + 4, 8, true)
  view.setUint32(at + 14, packed, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, name.length, true)
  if (isCentral) view.setUint32(42, offset, true)
  head.set(strToU8(name), isCentral ? 46 : 30)
  return head
}

const pdf = (objects: readonly string[], root = '1 0 R'): Uint8Array<ArrayBuffer> => {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${root} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

const text = (content: string): Uint8Array<ArrayBuffer> => own(Buffer.from(content))

export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: 'leeg.docx', bytes: () => new Uint8Array(), ends: ['empty'] },
  { name: 'halve.docx', bytes: () => own(bareWord().subarray(0, 400)), ends: ['broken'] },
  { name: 'bom.docx', bytes: () => bomb(400_000_000), ends: ['bomb', 'too-much'] },
  {
    name: 'liegt.docx',
    // Says that the text is small, so that who believes it sets nothing aside.
    bytes: () => {
      const honest = bomb(400_000_000)
      const view = new DataView(honest.buffer)
      for (let at = 0; at + 4 < honest.length; at++) {
        if (view.getUint32(at, true) === 400_000_000) view.setUint32(at, 900, true)
      }
      return honest
    },
    ends: ['bomb', 'too-much', 'broken'],
  },
  {
    name: 'onderdelen.docx',
    bytes: () => {
      const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`word/x${at}.xml`, new Uint8Array()]))
      return own(zipSync({ ...parts(OPEN + paragraph('kade') + CLOSE), ...many }, { level: 0 }))
    },
    ends: ['too-much', 'bomb'],
  },
  {
    name: 'zip-in-zip.docx',
    bytes: () => own(zipSync({ 'word/document.xml': bareWord(), 'andere.zip': bareWord() })),
    ends: ['broken', 'other-format'],
  },
  {
    name: 'entiteiten.docx',
    bytes: () => {
      const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
      const head = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "lol">${levels}]>`
      return own(zipSync(parts(OPEN.replace('<?xml version="1.0"?>', head) + paragraph('&l9;') + CLOSE)))
    },
    ends: ['entities'],
  },
  {
    name: 'van-buiten.docx',
    bytes: () => {
      const head = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "geheim.txt">]>'
      return own(zipSync(parts(OPEN.replace('<?xml version="1.0"?>', head) + paragraph('&x;') + CLOSE)))
    },
    ends: ['entities'],
  },
  {
    name: 'diep.docx',
    bytes: () =>
      bareWord('<w:sdt><w:sdtContent>'.repeat(50_000) + paragraph('diep') + '</w:sdtContent></w:sdt>'.repeat(50_000)),
    ends: ['too-much'],
  },
  {
    name: 'geheim.docx',
    bytes: () => {
      const bytes = new Uint8Array(4096)
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
      bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024)
      return bytes
    },
    ends: ['encrypted'],
  },
  { name: 'foto.pdf', bytes: () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0), ends: ['picture'] },
  { name: 'archief.docx', bytes: () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0), ends: ['other-format'] },
  {
    name: 'halve.pdf',
    bytes: () => own(encodePdf([['kade'], ['sluis']]).subarray(0, 300)),
    ends: ['broken', 'scan', 'read'],
  },
  {
    name: 'kringloop.pdf',
    bytes: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R 3 0 R] >>',
        '<< /Type /Pages /Kids [2 0 R] /Count 2 >>',
      ]),
    ends: ['broken', 'scan', 'too-much'],
  },
  {
    name: 'bladzijden.pdf',
    bytes: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      ]),
    ends: ['too-much', 'broken', 'scan'],
  },
  { name: 'lang.txt', bytes: () => new Uint8Array(100_000_000).fill(0x61), ends: ['too-much'] },
  { name: 'lang.html', bytes: () => text(`<!doctype html><p>${'a'.repeat(40_000_000)}`), ends: ['too-much'] },
  { name: 'diep.html', bytes: () => text(`<!doctype html>${'<div>'.repeat(50_000)}diep`), ends: ['read', 'too-much'] },
  { name: 'diep.md', bytes: () => text(`${'> '.repeat(50_000)}diep`), ends: ['read', 'too-much'] },
  { name: 'lijst.md', bytes: () => text('[a'.repeat(50_000)), ends: ['read', 'too-much'] },
  {
    name: 'groot.md',
    bytes: () => text('De *kade* is [nat](x) en `glad`.\n\n'.repeat(250_000)),
    ends: ['read', 'too-much'],
  },
  { name: 'regel.txt', bytes: () => text('kade '.repeat(1_900_000)), ends: ['read', 'too-much'] },
  { name: 'diep.json', bytes: () => text('{"a":'.repeat(50_000)), ends: ['dossier'] },
]
