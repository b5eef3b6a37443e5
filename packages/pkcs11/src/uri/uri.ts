import { isAbsolute } from 'node:path'
import { Pkcs11Error } from '../error.ts'
import type { Pkcs11Uri } from '../types.ts'
import { percentDecoded, percentEncoded } from './percent.ts'

const SCHEME = 'pkcs11:'
const MAX_LENGTH = 8192
const TYPES = ['private', 'public', 'cert', 'secret-key', 'data'] as const

/** Attributes of the path whose value is text, with the field they fill. */
const PATH_TEXT = {
  token: 'token',
  manufacturer: 'manufacturer',
  model: 'model',
  serial: 'serial',
  'slot-description': 'slotDescription',
  'slot-manufacturer': 'slotManufacturer',
  object: 'object',
  'library-description': 'libraryDescription',
  'library-manufacturer': 'libraryManufacturer',
  'library-version': 'libraryVersion',
} as const
/** Attributes of the query whose value is text. */
const QUERY_TEXT = {
  'module-name': 'moduleName',
  'module-path': 'modulePath',
  'pin-source': 'pinSource',
  'x-init-reserved': 'initReserved',
} as const

/** What an attribute may look like: RFC 7512's `pk11-pchar` without percent-encoding, and `&` in the path, `/?|` in the query. */
const PATH_VALUE = /^[A-Za-z0-9\-._~:[\]@!$'()*+,=&%]*$/
const QUERY_VALUE = /^[A-Za-z0-9\-._~:[\]@!$'()*+,=/?|%]*$/
const VENDOR_NAME = /^x-[A-Za-z0-9_-]+$/
const VERSION = /^\d{1,3}(\.\d{1,3})?$/

/** Whether a key is named by a PKCS#11 URI. */
export function isPkcs11Uri(text: string): boolean {
  return text.slice(0, SCHEME.length).toLowerCase() === SCHEME
}

/**
 * The attributes of a PKCS#11 URI, decoded. A PIN in the URI is refused: URIs are shown and stored.
 *
 * @see RFC 7512, section 2.3
 * @throws Pkcs11Error `URI`
 */
export function parsePkcs11Uri(text: string): Pkcs11Uri {
  if (!isPkcs11Uri(text)) throw wrong('it does not begin with pkcs11:')
  if (text.length > MAX_LENGTH) throw wrong(`it is longer than ${MAX_LENGTH} characters`)
  const body = text.slice(SCHEME.length)
  const mark = body.indexOf('?')
  const path = mark < 0 ? body : body.slice(0, mark)
  const query = mark < 0 ? '' : body.slice(mark + 1)
  const uri: Record<string, string | number | Buffer> = {}
  for (const [name, value] of attributesOf(path, ';', PATH_VALUE)) Object.assign(uri, pathField(name, value))
  for (const [name, value] of attributesOf(query, '&', QUERY_VALUE)) Object.assign(uri, queryField(name, value))
  return uri
}

/** The URI of some attributes; what {@link parsePkcs11Uri} reads back. */
export function formatPkcs11Uri(uri: Pkcs11Uri): string {
  const path = [
    ...Object.entries(PATH_TEXT).flatMap(([name, field]) => textAttribute(name, uri[field])),
    ...textAttribute('slot-id', uri.slotId === undefined ? undefined : String(uri.slotId)),
    ...(uri.id === undefined ? [] : [`id=${[...uri.id].map((byte) => `%${hex(byte)}`).join('')}`]),
    ...textAttribute('type', uri.type),
  ]
  const query = Object.entries(QUERY_TEXT).flatMap(([name, field]) => textAttribute(name, uri[field]))
  return `${SCHEME}${path.join(';')}${query.length === 0 ? '' : `?${query.join('&')}`}`
}

function* attributesOf(text: string, separator: string, allowed: RegExp): Generator<[name: string, value: string]> {
  if (text === '') return
  const seen = new Set<string>()
  for (const attribute of text.split(separator)) {
    const equals = attribute.indexOf('=')
    if (equals < 1) throw wrong(`"${nameOnly(attribute)}" is no attribute`)
    const [name, value] = [attribute.slice(0, equals), attribute.slice(equals + 1)]
    if (name === 'pin-value') {
      throw new Pkcs11Error('URI', 'a PIN does not belong in a PKCS#11 URI (pin-value)', {
        remedy: 'take it out, change it if it was stored anywhere, and hand it over as a secret',
      })
    }
    // Vendors may repeat theirs in the query; nobody may repeat the others (section 2.3).
    if (seen.has(name) && !VENDOR_NAME.test(name)) throw wrong(`the attribute ${name} stands there twice`)
    seen.add(name)
    if (!allowed.test(value)) {
      throw wrong(
        `the value of ${nameOnly(name)} holds a character that must be percent-encoded`,
        'write a space as %20',
      )
    }
    yield [name, value]
  }
}

function pathField(name: string, value: string): Partial<Pkcs11Uri> {
  if (Object.hasOwn(PATH_TEXT, name)) {
    const text = textOf(name, value)
    if (name === 'library-version' && !VERSION.test(text)) throw wrong('library-version is a number such as 2.6')
    return {
      [PATH_TEXT[name as keyof typeof PATH_TEXT]]:
        name === 'library-version' && !text.includes('.') ? `${text}.0` : text,
    }
  }
  switch (name) {
    case 'id':
      return { id: decoded(name, value) }
    case 'type': {
      const type = TYPES.find((known) => known === value)
      if (type === undefined) throw wrong(`type is one of ${TYPES.join(', ')}`)
      return { type }
    }
    case 'slot-id': {
      const slotId = Number(value)
      if (!/^\d{1,16}$/.test(value) || !Number.isSafeInteger(slotId)) throw wrong('slot-id is a decimal number')
      return { slotId }
    }
    default:
      return vendorsOrWrong(name, 'path')
  }
}

function queryField(name: string, value: string): Partial<Pkcs11Uri> {
  if (!Object.hasOwn(QUERY_TEXT, name)) return vendorsOrWrong(name, 'query')
  const text = textOf(name, value)
  if (name === 'module-path' && !isAbsolute(text)) {
    throw wrong(
      'module-path must be absolute',
      'write the whole path, so that no other file of that name can take its place',
    )
  }
  if (name === 'module-name' && !/^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/.test(text)) {
    throw wrong('module-name is a bare name, such as softhsm2', 'a path goes into module-path')
  }
  return { [QUERY_TEXT[name as keyof typeof QUERY_TEXT]]: text }
}

/** Attributes of vendors are left alone; what nobody knows may have been meant to narrow the choice of key. */
function vendorsOrWrong(name: string, where: string): Partial<Pkcs11Uri> {
  if (VENDOR_NAME.test(name)) return {}
  throw wrong(
    `${nameOnly(name)} is no attribute of the ${where}`,
    'the attributes are those of RFC 7512; vendors’ begin with x-',
  )
}

function textOf(name: string, value: string): string {
  const bytes = decoded(name, value)
  const text = bytes.toString('utf8')
  if (!Buffer.from(text).equals(bytes)) throw wrong(`the value of ${name} is not UTF-8`)
  if (text.includes('\0')) throw wrong(`the value of ${name} holds a NUL`)
  return text
}

function decoded(name: string, value: string): Buffer {
  const bytes = percentDecoded(value)
  if (bytes === undefined) throw wrong(`the value of ${name} has a % that no two hex digits follow`)
  return bytes
}

function textAttribute(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}=${percentEncoded(value)}`]
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}

/** The name of an attribute for a message, never its value: it may be a PIN in the wrong place. */
function nameOnly(attribute: string): string {
  return /^[A-Za-z0-9_-]{1,40}/.exec(attribute)?.[0] ?? '…'
}

function wrong(why: string, remedy = 'write it as pkcs11:token=…;object=…?module-path=… (RFC 7512)'): Pkcs11Error {
  return new Pkcs11Error('URI', `the PKCS#11 URI is wrong: ${why}`, { remedy })
}
