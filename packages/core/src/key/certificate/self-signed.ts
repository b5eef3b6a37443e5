import { randomBytes, X509Certificate } from 'node:crypto'
import { badInput, refused } from '../../outcome/index.ts'
import type { SigningKey } from '../signing-key.ts'
import {
  assertNames,
  type CertificateNames,
  distinguishedName,
  extensionsOf,
  signatureAlgorithm,
  signed,
} from './content.ts'
import { sequence, tagged, time, unsigned } from './der.ts'
import { checked } from './request.ts'

const DAY = 86_400_000
const MAX_DAYS = 36_500
/** Version 3. */
const VERSION = Buffer.of(2)
/** Clocks of verifiers are not all right to the minute. */
const BACKDATED = 60_000

/**
 * A certificate of a key that the key itself signed, as DER, for code signing; it is no authority and signs no other.
 *
 * @param days how long it is valid
 * @param now milliseconds since 1970
 * @throws CoreError bad-input `INPUT`, `KEY`; refused `SIGNATURE`
 */
export async function createSelfSigned(
  names: CertificateNames,
  days: number,
  key: SigningKey,
  now: number,
): Promise<Buffer> {
  assertNames(names)
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS)
    throw badInput('INPUT', `input days: give a whole number from 1 to ${MAX_DAYS}`)
  const start = Math.floor((now - BACKDATED) / 1000) * 1000
  const name = distinguishedName(names.commonName)
  // Positive, of fixed length, and 127 random bits: RFC 5280 allows 20 bytes.
  const serial = Buffer.concat([Buffer.of(0x40), randomBytes(16)])
  const certificate = await signed(
    sequence(
      tagged(0xa0, unsigned(VERSION)),
      unsigned(serial),
      signatureAlgorithm(key),
      name,
      sequence(time(new Date(start)), time(new Date(start + days * DAY))),
      name,
      key.publicKey.der,
      tagged(0xa3, extensionsOf(names, key.publicKey)),
    ),
    checked(key),
  )
  if (new X509Certificate(certificate).verify(key.publicKey.key)) return certificate
  throw refused('SIGNATURE', `${key.source}: the certificate that it signed does not verify with its public key`)
}
