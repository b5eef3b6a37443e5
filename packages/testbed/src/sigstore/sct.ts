import type { KeyObject } from 'node:crypto'
import type { Extension } from './certificate.ts'
import { octets } from './der.ts'
import { generateKeys, type KeyPair, sha256, signBytes, spki } from './keys.ts'
import { OID } from './oids.ts'

/** A certificate transparency log, as far as certificates show it: a key that signs promises. It keeps no tree. */
export interface CtLog {
  readonly keys: KeyPair
  /** sha256 of the public key. */
  readonly logId: Buffer
}

/** What a promise may be bent in. */
export interface SctOptions {
  /** Milliseconds since 1970. */
  readonly at: number
  /** CtExtensions, empty by default. */
  readonly extensions?: Buffer
}

export function createCtLog(keys: KeyPair = generateKeys()): CtLog {
  return { keys, logId: sha256(spki(keys.publicKey)) }
}

/**
 * A signed certificate timestamp for a precertificate (RFC 6962, 3.2).
 *
 * @param tbs TBSCertificate of the final certificate without its list of timestamps, which equals the precertificate's
 * without the poison
 */
export function createSct(log: CtLog, tbs: Buffer, issuer: KeyObject, options: SctOptions): Buffer {
  const extensions = withLength(2, options.extensions ?? Buffer.alloc(0))
  const timestamp = Buffer.alloc(8)
  timestamp.writeBigUInt64BE(BigInt(Math.floor(options.at)))
  const entry = Buffer.concat([Buffer.from([0, 1]), sha256(spki(issuer)), withLength(3, tbs)])
  // version 1, certificate_timestamp, then the entry of type precert_entry
  const signed = Buffer.concat([Buffer.from([0, 0]), timestamp, entry, extensions])
  const signature = withLength(2, signBytes(log.keys, signed, 'sha256'))
  // sha256 and ecdsa in the numbers of TLS
  return Buffer.concat([Buffer.from([0]), log.logId, timestamp, extensions, Buffer.from([4, 3]), signature])
}

/** The extension that embeds timestamps in a certificate (RFC 6962, 3.3). */
export function sctList(scts: readonly Buffer[]): Extension {
  const list = withLength(2, Buffer.concat(scts.map((sct) => withLength(2, sct))))
  return { oid: OID.sctList, value: octets(list) }
}

function withLength(bytes: number, value: Buffer): Buffer {
  const length = Buffer.alloc(bytes)
  length.writeUIntBE(value.byteLength, 0, bytes)
  return Buffer.concat([length, value])
}
