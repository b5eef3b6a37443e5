import { X509Certificate } from 'node:crypto'
import { type PublicKey, pemBlocks } from '../key/index.ts'
import { badInput, CoreError } from '../outcome/index.ts'
import type { TrustProfile } from '../trust/index.ts'
import { identityOf, parseSigningCertificate, type SignerIdentity } from '../verification/index.ts'

/** A certificate of one's own authority for a key. */
export interface OwnCertificate {
  readonly der: Buffer
  readonly signer: SignerIdentity
  /** Milliseconds since 1970. */
  readonly notAfter: number
}

const REMEDY =
  'give the certificate of the key first, then those of its authorities: for code signing, with one URI or email name and the issuer extension 1.3.6.1.4.1.57264.1.8'

/**
 * The certificate that stands first in a chain, which must be that of the key, valid now, and issued by an authority of
 * the trust root. The authorities that follow are compared with the root: a bundle holds the first one only, so each
 * verifier needs them from there.
 *
 * @param now milliseconds since 1970
 * @throws CoreError bad-input `CERTIFICATE` (cases H07, H08)
 */
export function parseOwnCertificate(
  pem: string,
  what: string,
  key: PublicKey,
  profile: TrustProfile,
  now: number,
): OwnCertificate {
  const blocks = pemBlocks(pem)
  const [leaf, ...authorities] = blocks ?? []
  if (leaf === undefined || blocks?.some(({ label }) => label !== 'CERTIFICATE'))
    throw bad(what, 'is no PEM text of certificates')
  const signer = asInput(what, () => identityOf(parseSigningCertificate(leaf.der)))
  const certificate = new X509Certificate(leaf.der)
  if (!certificate.publicKey.equals(key.key))
    throw bad(what, 'the first certificate is for another key than the one that signs')
  const notAfter = certificate.validToDate.getTime()
  if (certificate.validFromDate.getTime() > now) throw bad(what, `is not valid before ${certificate.validFrom}`)
  if (notAfter < now) throw bad(what, `ended ${certificate.validTo}`)
  assertKnown(
    certificate,
    authorities.map(({ der }) => der),
    profile,
    what,
  )
  return { der: leaf.der, signer, notAfter }
}

/** The authority that issued the certificate, and those that were given beside it, stand in the trust root. */
function assertKnown(leaf: X509Certificate, given: readonly Buffer[], profile: TrustProfile, what: string): void {
  const known = profile.root.certificateAuthorities.flatMap(({ certChain }) =>
    (certChain?.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes)),
  )
  const stranger = given.findIndex((der) => !known.some((other) => other.equals(der)))
  if (stranger >= 0) throw bad(what, `certificate ${stranger + 2} stands in no authority of ${profile.source}`)
  const isIssued = known.some((der) => {
    const authority = new X509Certificate(der)
    return leaf.checkIssued(authority) && leaf.verify(authority.publicKey)
  })
  if (!isIssued) throw bad(what, `was issued by no authority of ${profile.source}`)
}

function asInput<T>(what: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof CoreError)) throw cause
    throw bad(what, cause.message, cause)
  }
}

function bad(what: string, problem: string, cause?: unknown): CoreError {
  return badInput('CERTIFICATE', `input certificate-chain: ${what}: ${problem}`, {
    remedy: REMEDY,
    ...(cause === undefined ? {} : { cause }),
  })
}
