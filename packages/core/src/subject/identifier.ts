import { badInput } from '../outcome/index.ts'
import { parseDigest } from './checksums.ts'
import { printable } from './printable.ts'
import { asSubject, type Subject } from './types.ts'

/** Names of a digest set: hashes of bytes, and identifiers such as `gitCommit` (in-toto/attestation, spec/v1/digest_set.md). */
const NAMED = /^([A-Za-z][A-Za-z0-9_]{0,63}):([\x21-\x7e]{1,512})$/
/** What is, or calls itself, a hash of bytes: those that a match may rest on are known by `parseDigest`, others are none. */
const HASH = /^(?:sha|md\d|ripemd|rmd|blake|crc|tiger|whirlpool|sm3)/i

/**
 * What a verifier is asked about by digest alone: `sha256:<hex>` and its kin, or another identifier that attestations
 * speak about, such as `gitCommit:<hex>` of a source VSA or the `gce_image_id:<number>` of a machine image. An identifier
 * is compared as it stands; a hash that is too weak to stand for bytes is none.
 *
 * @throws CoreError bad-input `SUBJECT`
 */
export function identifiedSubject(text: string): Subject {
  const [, name = '', value = ''] = NAMED.exec(text) ?? []
  if (name === '' || HASH.test(name)) return asSubject(text, parseDigest(text, 'input digests'))
  if (/^git[A-Z]/.test(name) && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) {
    throw badInput('SUBJECT', `input digests: "${printable(text.slice(0, 160))}" is no object of git`, {
      remedy: 'give all 40 or 64 hex digits, in lower case',
    })
  }
  return asSubject(text, { [name]: value })
}

/** Whether a digest set's name stands for an identifier and not for a hash of bytes. */
export function isIdentifier(name: string): boolean {
  return !HASH.test(name)
}
