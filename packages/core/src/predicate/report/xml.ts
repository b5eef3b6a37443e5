import { badInput, type CoreError } from '../../outcome/index.ts'
import { utf8Of } from '../../subject/index.ts'

/** An element, without the text in it: reports say in names and attributes what counts. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
}

/** Deepest nesting of elements. */
const MAX_DEPTH = 64
/** Most elements of one document, and most attributes of one element. */
const MAX_ELEMENTS = 1_000_000
const MAX_ATTRIBUTES = 100

const NAME =
  '[:A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff]'
const NAME_TAIL = `(?:${NAME}|[-.0-9\\u00b7\\u0300-\\u036f\\u203f-\\u2040])*`
const OPEN = new RegExp(`<(${NAME}${NAME_TAIL})`, 'y')
const CLOSE = new RegExp(`</(${NAME}${NAME_TAIL})[ \\t\\r\\n]*>`, 'y')
const ATTRIBUTE = new RegExp(
  `[ \\t\\r\\n]+(${NAME}${NAME_TAIL})[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:"([^"<]*)"|'([^'<]*)')`,
  'y',
)
const END = /[ \t\r\n]*(\/?)>/y
const DECLARATION = /^<\?xml[ \t\r\n][^?]*\?>/
const ENCODING = /encoding[ \t\r\n]*=[ \t\r\n]*["']([^"']*)["']/
/** What XML 1.0 has no place for. Half pairs cannot come out of UTF-8. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));/y
const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What the reader holds while it walks through a document once. */
interface Scan {
  readonly text: string
  readonly what: string
  at: number
  elements: number
}

/**
 * The root element of an XML document: UTF-8, well-formed, without a document type, so that nothing outside is ever read
 * and nothing grows (no entities but the five that every document has). Takes linear time.
 *
 * @param what names the document in errors
 * @throws CoreError bad-input `REPORT`, with the line
 * @see XML 1.0, fifth edition; OWASP, XML External Entity Prevention
 */
export function parseXml(bytes: Uint8Array, what: string): XmlElement {
  const decoded = utf8Of(bytes)
  if (decoded === undefined) throw notXml(what, 'is not UTF-8')
  // Tools of .NET put a byte order mark in front.
  const scan: Scan = { text: decoded.replace(/^\ufeff/, ''), what, at: 0, elements: 0 }
  const forbidden = FORBIDDEN.exec(scan.text)
  if (forbidden !== null) throw fault({ ...scan, at: forbidden.index }, 'has a character that XML forbids')
  skipDeclaration(scan)
  skipMisc(scan)
  const root = elementTree(scan)
  skipMisc(scan)
  if (scan.at < scan.text.length) throw fault(scan, 'has something behind its root element')
  return root
}

function skipDeclaration(scan: Scan): void {
  const [declaration] = DECLARATION.exec(scan.text) ?? []
  if (declaration === undefined) return
  const encoding = ENCODING.exec(declaration)?.[1]
  if (encoding !== undefined && !['utf-8', 'us-ascii', 'ascii'].includes(encoding.toLowerCase())) {
    throw fault(scan, `says that it is ${JSON.stringify(encoding.slice(0, 40))}, and only UTF-8 is read`)
  }
  scan.at = declaration.length
}

/** Builds the tree with a stack of its own: the depth of a document is not that of ours. */
function elementTree(scan: Scan): XmlElement {
  const open: { name: string; attributes: ReadonlyMap<string, string>; children: XmlElement[] }[] = []
  for (;;) {
    const parent = open.at(-1)
    if (parent !== undefined) skipContent(scan)
    CLOSE.lastIndex = scan.at
    const closing = CLOSE.exec(scan.text)
    if (parent !== undefined && closing !== null) {
      if (closing[1] !== parent.name) throw fault(scan, `closes <${closing[1]}> where <${parent.name}> is open`)
      scan.at = CLOSE.lastIndex
      open.pop()
      if (open.length === 0) return parent
      continue
    }
    const { element, isEmpty } = startTag(scan)
    parent?.children.push(element)
    if (isEmpty && parent === undefined) return element
    if (isEmpty) continue
    if (open.length >= MAX_DEPTH) throw fault(scan, `is nested deeper than ${MAX_DEPTH}`)
    open.push(element)
  }
}

function startTag(scan: Scan): { element: XmlElement & { children: XmlElement[] }; isEmpty: boolean } {
  OPEN.lastIndex = scan.at
  const name = OPEN.exec(scan.text)?.[1]
  if (name === undefined) throw fault(scan, 'has no well-formed tag here')
  scan.elements += 1
  if (scan.elements > MAX_ELEMENTS) throw fault(scan, `has more than ${MAX_ELEMENTS} elements`)
  scan.at = OPEN.lastIndex
  const attributes = new Map<string, string>()
  for (;;) {
    END.lastIndex = scan.at
    const end = END.exec(scan.text)
    if (end !== null) {
      scan.at = END.lastIndex
      return { element: { name, attributes, children: [] }, isEmpty: end[1] === '/' }
    }
    ATTRIBUTE.lastIndex = scan.at
    const found = ATTRIBUTE.exec(scan.text)
    const [, key = '', double, single] = found ?? []
    if (found === null) throw fault(scan, `<${name}> has an attribute that is not well-formed`)
    if (attributes.has(key)) throw fault(scan, `<${name}> has the attribute ${key} twice`)
    if (attributes.size >= MAX_ATTRIBUTES) throw fault(scan, `<${name}> has more than ${MAX_ATTRIBUTES} attributes`)
    attributes.set(key, unescaped(double ?? single ?? '', scan))
    scan.at = ATTRIBUTE.lastIndex
  }
}

/** Text, CDATA, comments and instructions inside of an element, up to the next tag. */
function skipContent(scan: Scan): void {
  for (;;) {
    const next = scan.text.indexOf('<', scan.at)
    if (next === -1) throw fault(scan, 'ends before its elements are closed')
    const text = scan.text.slice(scan.at, next)
    if (text.includes(']]>')) throw fault(scan, 'has "]]>" outside of a CDATA section')
    unescaped(text, scan)
    scan.at = next
    if (scan.text.startsWith('<![CDATA[', next)) skipTo(scan, 9, ']]>')
    else if (!skipAside(scan)) return
  }
}

/** White space, comments and instructions before and behind the root. */
function skipMisc(scan: Scan): void {
  do {
    while (/[ \t\r\n]/.test(scan.text.charAt(scan.at))) scan.at += 1
  } while (skipAside(scan))
}

/** Whether a comment or an instruction stood here, and was skipped. */
function skipAside(scan: Scan): boolean {
  if (scan.text.startsWith('<!--', scan.at)) {
    const end = skipTo(scan, 4, '--')
    if (scan.text.charAt(end) !== '>') throw fault(scan, 'has "--" in a comment')
    scan.at = end + 1
    return true
  }
  if (scan.text.startsWith('<?', scan.at)) {
    if (/^<\?xml[ \t\r\n?]/i.test(scan.text.slice(scan.at, scan.at + 6)))
      throw fault(scan, 'has a second XML declaration')
    skipTo(scan, 2, '?>')
    return true
  }
  if (scan.text.startsWith('<!', scan.at)) {
    throw fault(scan, 'has a document type or an entity, and none is ever read', 'write the report without a DOCTYPE')
  }
  return false
}

function skipTo(scan: Scan, from: number, end: string): number {
  const found = scan.text.indexOf(end, scan.at + from)
  if (found === -1) throw fault(scan, `has no ${end} behind this`)
  scan.at = found + end.length
  return scan.at
}

/** The text with its references replaced. @throws CoreError bad-input `REPORT` for an entity that is not one of the five */
function unescaped(text: string, scan: Scan): string {
  if (!text.includes('&')) return text
  let plain = ''
  for (let at = 0; ; ) {
    const next = text.indexOf('&', at)
    if (next === -1) return plain + text.slice(at)
    REFERENCE.lastIndex = next
    const found = REFERENCE.exec(text)
    if (found === null) throw fault(scan, 'refers to an entity that XML does not know by itself')
    const [, word, decimal, hex] = found
    plain += text.slice(at, next) + (word === undefined ? character(decimal, hex, scan) : (PREDEFINED[word] ?? ''))
    at = REFERENCE.lastIndex
  }
}

function character(decimal: string | undefined, hex: string | undefined, scan: Scan): string {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  const made = code > 0x10ffff || isSurrogate ? '\0' : String.fromCodePoint(code)
  if (FORBIDDEN.test(made)) throw fault(scan, 'refers to a character that XML forbids')
  return made
}

function fault({ text, what, at }: Scan, problem: string, remedy?: string): CoreError {
  return notXml(`${what}, line ${text.slice(0, at).split('\n').length}`, problem, remedy)
}

function notXml(
  place: string,
  problem: string,
  remedy = 'write the report again; only well-formed XML is read',
): CoreError {
  return badInput('REPORT', `${place}: ${problem}`, { remedy })
}
