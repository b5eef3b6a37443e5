import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Pkcs11Error } from '../error.ts'

/** Bytes; a PIN is a few digits. */
const MAX_PIN_FILE = 1024
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * The PIN out of the file that `pin-source` names, without one line ending. The caller zeroes it, and hands it to the
 * package, which does too.
 *
 * @see RFC 7512, section 2.4: `file:` with or without `//`, or an absolute path; `|program` is not run
 * @throws Pkcs11Error `PIN_SOURCE`
 */
export function readPinSource(source: string): Buffer {
  const file = fileOf(source)
  // A pipe would block the process for as long as nobody writes to it; a terminal asks nobody in a job.
  const descriptor = opened(file)
  const bytes = Buffer.alloc(MAX_PIN_FILE + 1)
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) throw wrong(`${file} is not a regular file`)
    if (stat.size > MAX_PIN_FILE) throw wrong(`${file} is larger than ${MAX_PIN_FILE} bytes`)
    const length = readSync(descriptor, bytes, 0, bytes.length, 0)
    const pin = withoutLineEnd(bytes.subarray(0, length))
    if (pin.length === 0) throw wrong(`${file} is empty`)
    if (pin.length > MAX_PIN_FILE || pin.includes(LINE_FEED)) throw wrong(`${file} holds more than one line`)
    return Buffer.from(pin)
  } finally {
    bytes.fill(0)
    closeSync(descriptor)
  }
}

/** Bytes of a PIN without one line ending, a view: secrets are often stored with one. */
export function withoutLineEnd(pin: Buffer): Buffer {
  if (pin.at(-1) !== LINE_FEED) return pin
  return pin.subarray(0, pin.at(-2) === CARRIAGE_RETURN ? -2 : -1)
}

function fileOf(source: string): string {
  if (source.startsWith('|'))
    throw wrong('a program to ask (|…) is not run', 'use pin-source=file:/path, or the secret input')
  if (isAbsolute(source)) return source
  if (!/^file:/i.test(source)) throw wrong('it is neither file:/path nor an absolute path')
  if (/^file:(?!\/)/i.test(source)) throw wrong('the path of the file must be absolute')
  try {
    return fileURLToPath(new URL(source))
  } catch (cause) {
    throw wrong('the file URI names another host, or is broken', undefined, cause)
  }
}

function opened(file: string): number {
  try {
    return openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'it cannot be opened'
    throw wrong(`${file}: ${why}`, undefined, cause)
  }
}

function wrong(
  why: string,
  remedy = 'put the PIN, and nothing else, into a file that only the job may read, or use the secret input',
  cause?: unknown,
): Pkcs11Error {
  return new Pkcs11Error('PIN_SOURCE', `pin-source: ${why}`, { remedy, cause })
}
