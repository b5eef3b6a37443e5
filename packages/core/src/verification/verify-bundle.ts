import type { KeyObject } from 'node:crypto'
import { X509Certificate } from 'node:crypto'
import { type SignedEntity, toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify'
import { type DigestSet, PAYLOAD_TYPE, PREDICATE, parseStatement, type Statement } from 'in-toto-attestation'
import { CoreError, type CoreErrorCode, refused } from '../outcome/index.ts'
import type { ProfileName, TrustProfile } from '../trust/index.ts'
import { type ArtifactRef, assertSubject } from './artifact.ts'
import { assertSigningCertificate, certificateOf, identityOf, type SignerIdentity } from './certificate.ts'
import { assertNoContradiction } from './cross-check.ts'
import { createDigestVerifier, type DigestVerifier } from './digest-signature.ts'
import { countWitnesses } from './evidence.ts'
import { assertExpectation, type Expectation } from './expectation.ts'
import { assertLoggedKey } from './log-body.ts'
import { assertSigner } from './match.ts'
import type { ParsedBundle } from './parse-bundle.ts'

declare const brand: unique symbol

/** A time that somebody trusted vouches for. */
export interface TrustedTime {
  readonly kind: 'tsa' | 'log'
  readonly at: Date
}

/** A bundle that satisfied everything. Made by {@link verifyBundle} only. */
export interface VerifiedBundle {
  readonly kind: 'attestation' | 'signature'
  readonly profile: ProfileName
  readonly signer: SignerIdentity
  readonly times: readonly TrustedTime[]
  readonly logEntries: readonly { readonly logIndex: string; readonly integratedTime?: string }[]
  /** What an attestation says. */
  readonly statement?: Statement
  /** Digest that a plain signature was made over. */
  readonly artifactDigest?: DigestSet
  readonly [brand]: true
}

/**
 * Verifies a bundle under one trust profile: certificate chain at a trusted time, certificate timestamps, log entries,
 * signature, and everything that the expectation demands; then that it speaks about the artifact. No network.
 *
 * @param artifact undefined only where the caller compares the subjects itself, as when it made the statement
 * @throws CoreError refused with a code that names the check; bad-input for an expectation that binds too little
 */
export async function verifyBundle(
  bundle: ParsedBundle,
  profile: TrustProfile,
  artifact: ArtifactRef | undefined,
  expectation: Expectation,
): Promise<VerifiedBundle> {
  assertExpectation(expectation)
  const certificate = certificateOf(bundle.bundle)
  if (certificate === undefined)
    throw new CoreError('bad-input', 'KEY_NEEDED', `${bundle.what}: was signed with a key, and none was given`)
  assertSigningCertificate(certificate)
  assertChainForm(bundle)
  const digestVerifier = bundle.kind === 'message' ? await createDigestVerifier() : undefined
  const artifactDigest = bundle.kind === 'message' ? messageDigest(bundle, artifact) : undefined
  const times = verifyEvidence(bundle, profile, artifactDigest, digestVerifier)
  const spki = new X509Certificate(certificate).publicKey.export({ format: 'der', type: 'spki' })
  for (const entry of bundle.bundle.verificationMaterial.tlogEntries) assertLoggedKey(entry, { certificate, spki })
  const signer = identityOf(certificate)
  assertSigner(signer, expectation)
  const base = {
    profile: profile.name,
    signer,
    times,
    logEntries: bundle.bundle.verificationMaterial.tlogEntries.map(({ logIndex, integratedTime }) =>
      integratedTime === '0' || integratedTime === '' ? { logIndex } : { logIndex, integratedTime },
    ),
  }
  if (artifactDigest !== undefined) {
    assertType(PREDICATE.cosignSignV1, expectation)
    return branded({ ...base, kind: 'signature', artifactDigest: artifactDigest.set })
  }
  const statement = statementOf(bundle)
  assertType(statement.predicateType, expectation)
  if (artifact !== undefined) assertSubject(statement, artifact)
  assertNoContradiction(statement, signer)
  return branded({ ...base, kind: 'attestation', statement })
}

function branded(verified: Omit<VerifiedBundle, typeof brand>): VerifiedBundle {
  return verified as VerifiedBundle
}

/** Verifiers by profile: reading the root costs more than verifying a bundle. */
const verifiers = new WeakMap<TrustProfile, Verifier>()

function verifierOf(profile: TrustProfile): Verifier {
  const known = verifiers.get(profile)
  if (known !== undefined) return known
  const { needs } = profile
  const made = new Verifier(toTrustMaterial(profile.root), {
    ctlogThreshold: needs.sct,
    tlogThreshold: needs.logEntries,
    timestampThreshold: needs.times,
  })
  verifiers.set(profile, made)
  return made
}

interface MessageDigest {
  readonly algorithm: 'sha256' | 'sha384' | 'sha512'
  readonly bytes: Buffer
  readonly set: DigestSet
}

/** Chain, timestamps, log and signature. @returns the trusted times */
function verifyEvidence(
  bundle: ParsedBundle,
  profile: TrustProfile,
  digest: MessageDigest | undefined,
  digestVerifier: DigestVerifier | undefined,
): TrustedTime[] {
  try {
    const entity = toSignedEntity(bundle.bundle, Buffer.alloc(0))
    const checked =
      digest === undefined || digestVerifier === undefined ? entity : withDigest(entity, digest, digestVerifier)
    verifierOf(profile).verify(checked)
    return countWitnesses(checked, profile)
  } catch (error) {
    throw failureOf(error, bundle, profile)
  }
}

/** A signed entity whose signature is checked for the digest, since the bytes of the artifact are not at hand. */
function withDigest(entity: SignedEntity, digest: MessageDigest, verify: DigestVerifier): SignedEntity {
  const { signature } = entity.signature
  const compareDigest = (other: Buffer): boolean => other.equals(digest.bytes)
  return {
    ...entity,
    signature: {
      signature,
      compareSignature: (other) => other.equals(signature),
      compareDigest,
      compareSignedDigest: compareDigest,
      verifySignature: (key: KeyObject) => verify(key, digest.bytes, digest.algorithm, signature),
    },
  }
}

const ALGORITHMS: Readonly<Record<string, MessageDigest['algorithm']>> = {
  SHA2_256: 'sha256',
  SHA2_384: 'sha384',
  SHA2_512: 'sha512',
}

/** The digest that was signed, which must be the artifact's. */
function messageDigest(bundle: ParsedBundle, artifact: ArtifactRef | undefined): MessageDigest {
  const message = bundle.json.messageSignature as { messageDigest: { algorithm: string; digest: string } }
  const algorithm = ALGORITHMS[message.messageDigest.algorithm]
  const bytes = Buffer.from(message.messageDigest.digest, 'base64')
  if (algorithm === undefined) throw refused('SIGNATURE', `${bundle.what}: an algorithm that is not known`)
  const hex = bytes.toString('hex')
  const own = artifact?.digests[algorithm]
  if (artifact !== undefined && own !== hex) {
    throw refused(
      'ARTIFACT_DIGEST',
      `the signature is over ${algorithm}:${hex}, and ${artifact.name ?? 'the artifact'} has ${own === undefined ? `no ${algorithm}` : `${algorithm}:${own}`}`,
    )
  }
  return { algorithm, bytes, set: { [algorithm]: hex } }
}

/** Roots belong into the trust root. Only the first version of bundles carried the whole chain (case A07). */
function assertChainForm(bundle: ParsedBundle): void {
  const { content } = bundle.bundle.verificationMaterial
  if (content.$case !== 'x509CertificateChain' || bundle.version === '0.1') return
  const { certificates } = content.x509CertificateChain
  if (certificates.slice(1).some(({ rawBytes }) => isSelfSigned(rawBytes))) {
    throw refused('CERTIFICATE', `${bundle.what}: the certificate chain holds a root of its own`)
  }
}

function isSelfSigned(der: Buffer): boolean {
  try {
    const certificate = new X509Certificate(der)
    return certificate.subject === certificate.issuer
  } catch (cause) {
    throw refused('CERTIFICATE', 'a certificate of the chain cannot be read', { cause })
  }
}

/** The statement, parsed only now that its signature is known to be good. */
function statementOf(bundle: ParsedBundle): Statement {
  if (bundle.bundle.content.$case !== 'dsseEnvelope') throw refused('STATEMENT', `${bundle.what}: holds no statement`)
  const { payloadType, payload } = bundle.bundle.content.dsseEnvelope
  if (payloadType !== PAYLOAD_TYPE)
    throw refused('STATEMENT', `${bundle.what}: the payload is "${payloadType.slice(0, 80)}", not an in-toto statement`)
  try {
    return parseStatement(payload, bundle.what)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'cannot be read'
    throw refused('STATEMENT', `${bundle.what}: signed, but not a statement: ${detail}`, { cause })
  }
}

function assertType(found: string, expectation: Expectation): void {
  if (expectation.predicateType === undefined || expectation.predicateType === found) return
  const shown = found === PREDICATE.cosignSignV1 ? 'a plain signature' : `an attestation of ${found}`
  throw refused('PREDICATE_TYPE', `it is ${shown}, and ${expectation.predicateType} is demanded`)
}

const CODES: Readonly<Record<string, CoreErrorCode>> = {
  CERTIFICATE_ERROR: 'CERTIFICATE',
  PUBLIC_KEY_ERROR: 'CERTIFICATE',
  SIGNATURE_ERROR: 'SIGNATURE',
  TIMESTAMP_ERROR: 'TIMESTAMP',
}

/** The library's failure as ours. Whatever else it throws comes from bytes it could not read, which is a refusal too. */
function failureOf(error: unknown, bundle: ParsedBundle, profile: TrustProfile): CoreError {
  if (error instanceof CoreError) return error
  const detail = error instanceof Error ? error.message : String(error)
  const code = error instanceof VerificationError ? (CODES[error.code] ?? 'LOG_ENTRY') : 'BUNDLE'
  return refused(code, `${bundle.what}: ${detail} (trust profile ${profile.name}, ${profile.source})`, { cause: error })
}
