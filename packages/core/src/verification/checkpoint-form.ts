import type { JsonValue } from '@slsa-actions/wire'
import { type CoreError, refused } from '../outcome/index.ts'
import { malformed } from './parse-fields.ts'

const MAX_CHECKPOINT = 64 * 1024
const MAX_SIGNATURES = 32
/** Key hint of four bytes, and at least one of a signature. */
const MIN_SIGNATURE_BYTES = 5

/**
 * Checks the shape of a checkpoint, a signed note: origin, tree size, root hash, an empty line, then signatures. Size
 * and root must be those of the inclusion proof. Any number of witnesses may have signed beside the log, in any order.
 *
 * @throws CoreError bad-input `BUNDLE`, refused `LOG_ENTRY`
 * @see C2SP, tlog-checkpoint and signed-note
 */
export function checkCheckpoint(value: JsonValue | undefined, size: bigint, root: Buffer, path: string): void {
  if (typeof value !== 'string') throw malformed(path, 'must be a text')
  if (value.length > MAX_CHECKPOINT)
    throw unfit(path, `has ${value.length} characters; at most ${MAX_CHECKPOINT} are read`)
  const end = value.indexOf('\n\n')
  if (end < 0) throw unfit(path, 'is no checkpoint')
  checkNote(value.slice(0, end), size, root, path)
  checkSignatures(value.slice(end + 2), path)
}

function checkNote(note: string, size: bigint, root: Buffer, path: string): void {
  const [origin = '', statedSize = '', statedRoot = ''] = note.split('\n')
  if (origin === '' || !/^(0|[1-9]\d{0,18})$/.test(statedSize)) throw unfit(path, 'is no checkpoint')
  if (BigInt(statedSize) !== size || statedRoot !== root.toString('base64'))
    throw unfit(path, 'speaks about another tree than the inclusion proof')
}

/** Lines of em dash, name and base64, each ended; anything else would be bytes that nobody signed. */
function checkSignatures(text: string, path: string): void {
  const lines = text.split('\n')
  const signatures = lines.slice(0, -1)
  if (lines.at(-1) !== '' || signatures.length === 0 || signatures.length > MAX_SIGNATURES)
    throw unfit(path, `has ${signatures.length} whole signatures; 1 to ${MAX_SIGNATURES} are read`)
  for (const line of signatures) {
    const base64 = /^\u2014 [^\s+]+ ([A-Za-z0-9+/]+={0,2})$/.exec(line)?.[1] ?? ''
    const bytes = Buffer.from(base64, 'base64')
    if (bytes.byteLength < MIN_SIGNATURE_BYTES || bytes.toString('base64') !== base64)
      throw unfit(path, 'has a signature that is malformed')
  }
}

function unfit(path: string, problem: string): CoreError {
  return refused('LOG_ENTRY', `${path}: ${problem}`)
}
