import { createHash, type KeyObject, X509Certificate } from 'node:crypto'
import {
  type DigestSet,
  PAYLOAD_TYPE,
  PREDICATE,
  parseStatement,
  type Statement,
  validatePredicate,
} from 'in-toto-attestation'
import { signsWholeMessage } from '../key/index.ts'
import { refused } from '../outcome/index.ts'
import type { ProfileName, TrustProfile } from '../trust/index.ts'
import { type ArtifactRef, assertSubject } from './artifact.ts'
import { certificateOf, identityOf, type SignerIdentity } from './certificate.ts'
import { parseSigningCertificate } from './certificate-form.ts'
import { keyOf } from './certificate-memory.ts'
import { assertNoContradiction } from './cross-check.ts'
import { type EvidentSigner, type TrustedTime, verifyEvidence } from './evidence.ts'
import { assertExpectation, type Expectation } from './expectation.ts'
import { acceptsNoIssuer, identityWithoutIssuer } from './github-release.ts'
import { assertKeyMayHaveSigned, keyNeeded } from './key-signer.ts'
import { assertLoggedSigner } from './log-body.ts'
import { assertSigner } from './match.ts'
import type { ParsedBundle } from './parse-bundle.ts'
import { type MessageDigest, messageDigestOf } from './signed-content.ts'

declare const brand: unique symbol

/** Whose signature a verified bundle bears; the fingerprint is `sha256:<hex>` of the DER of the SubjectPublicKeyInfo. */
export type VerifiedBy =
  /** The fingerprint is that of the certified key: the same key may sign without its certificate elsewhere. */
  | { readonly kind: 'certificate'; readonly signer: SignerIdentity; readonly fingerprint: string }
  | { readonly kind: 'key'; readonly fingerprint: string }

/** A bundle that satisfied everything. Made by {@link verifyBundle} only. */
export interface VerifiedBundle {
  readonly kind: 'attestation' | 'signature'
  readonly profile: ProfileName
  readonly verifiedBy: VerifiedBy
  /** The signer, where a certificate names one. */
  readonly signer?: SignerIdentity
  readonly times: readonly TrustedTime[]
  /** Index, and seconds since 1970 where the log signed them. */
  readonly logEntries: readonly { readonly logIndex: string; readonly integratedTime?: string }[]
  /** What an attestation says. */
  readonly statement?: Statement
  /** Of the very bytes that are its statement: two signers signed one statement only where these are equal. */
  readonly statementDigest?: DigestSet
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
  const signer = signerOf(bundle, profile, expectation)
  const digest = messageDigestOf(bundle)
  if (digest !== undefined && artifact !== undefined) assertMessageDigest(digest, artifact)
  const message = digest === undefined ? undefined : await messageOf(artifact, signsWholeMessage(publicKeyOf(signer)))
  const times = await verifyEvidence(bundle, signer, profile, message)
  for (const entry of bundle.bundle.verificationMaterial.tlogEntries) assertLoggedSigner(entry, derOf(signer, bundle))
  const verifiedBy = verifiedByOf(signer, expectation, bundle)
  const base = {
    profile: profile.name,
    verifiedBy,
    ...(verifiedBy.kind === 'certificate' ? { signer: verifiedBy.signer } : {}),
    times,
    logEntries: provenEntries(bundle),
  }
  if (digest !== undefined) {
    assertType(PREDICATE.cosignSignV1, expectation)
    return branded({ ...base, kind: 'signature', artifactDigest: { [digest.algorithm]: digest.bytes.toString('hex') } })
  }
  const { statement, statementDigest } = statementOf(bundle)
  assertType(statement.predicateType, expectation)
  if (artifact !== undefined) assertSubject(statement, artifact)
  assertProvenance(statement, bundle)
  if (verifiedBy.kind === 'certificate') assertNoContradiction(statement, verifiedBy.signer, expectation.builderId)
  return branded({ ...base, kind: 'attestation', statement, statementDigest })
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function branded(verified: Omit<VerifiedBundle, typeof brand>): VerifiedBundle {
  return verified as VerifiedBundle
}

/** The certificate of a bundle, or the trusted key that its hint means; a profile has the one or the other. */
function signerOf(bundle: ParsedBundle, profile: TrustProfile, expectation: Expectation): EvidentSigner {
  const der = certificateOf(bundle.bundle)
  if (der === undefined) return keySigner(bundle, profile, expectation)
  const certificate = parseSigningCertificate(der)
  if (profile.keys !== undefined)
    throw refused('IDENTITY', `${bundle.what}: was signed with a certificate, and a key is demanded`)
  assertChain(bundle, profile)
  return { kind: 'certificate', certificate }
}

/** What the log knows a signer by. */
function derOf(signer: EvidentSigner, { bundle }: ParsedBundle): Buffer {
  return certificateOf(bundle) ?? publicKeyOf(signer).export({ format: 'der', type: 'spki' })
}

function publicKeyOf(signer: EvidentSigner): KeyObject {
  if (signer.kind === 'key') return signer.key.key
  return keyOf(signer.certificate)
}

function keySigner(bundle: ParsedBundle, { keys, source }: TrustProfile, expectation: Expectation): EvidentSigner {
  assertKeyMayHaveSigned(bundle, expectation)
  if (keys === undefined) throw keyNeeded(bundle)
  const { content } = bundle.bundle.verificationMaterial
  const hint = content.$case === 'publicKey' ? content.publicKey.hint : ''
  const key = keys.find((trusted) => trusted.hint === undefined || trusted.hint === hint)
  if (key === undefined)
    throw refused('KEY', `${bundle.what}: was signed with a key "${hint.slice(0, 100)}", which ${source} does not know`)
  return { kind: 'key', key }
}

/** @throws CoreError refused `IDENTITY` for another signer than the expectation demands */
function verifiedByOf(signer: EvidentSigner, expectation: Expectation, bundle: ParsedBundle): VerifiedBy {
  if (signer.kind === 'certificate') {
    if (expectation.signedBy === 'key')
      throw refused('IDENTITY', 'it was signed with a certificate, and a key is demanded')
    const identity = acceptsNoIssuer(expectation)
      ? identityWithoutIssuer(signer.certificate, bundle.kind === 'dsse' ? statementOf(bundle).statement : undefined)
      : identityOf(signer.certificate)
    assertSigner(identity, expectation)
    return { kind: 'certificate', signer: identity, fingerprint: `sha256:${sha256(signer.certificate.publicKey)}` }
  }
  return { kind: 'key', fingerprint: signer.key.fingerprint }
}

function messageOf(artifact: ArtifactRef | undefined, isNeeded: boolean): Promise<Uint8Array | undefined> | undefined {
  return isNeeded ? artifact?.read?.() : artifact?.readSmall?.()
}

/** The digest that was signed, which must be the artifact's (case A33). */
function assertMessageDigest({ algorithm, bytes }: MessageDigest, artifact: ArtifactRef): void {
  const hex = bytes.toString('hex')
  const own = artifact.digests[algorithm]
  if (own === hex) return
  throw refused(
    'ARTIFACT_DIGEST',
    `the signature is over ${algorithm}:${hex}, and ${artifact.name ?? 'the artifact'} has ${own === undefined ? `no ${algorithm}` : `${algorithm}:${own}`}`,
  )
}

/**
 * Only the trust root says who is an authority: what a chain brings along must stand there too. Roots were part of the
 * chain in the first version of bundles only (case A07).
 */
function assertChain(bundle: ParsedBundle, profile: TrustProfile): void {
  const { content } = bundle.bundle.verificationMaterial
  if (content.$case !== 'x509CertificateChain') return
  const known = profile.root.certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? [])
  for (const { rawBytes } of content.x509CertificateChain.certificates.slice(1)) {
    if (bundle.version !== '0.1' && isSelfSigned(rawBytes))
      throw refused('CERTIFICATE', `${bundle.what}: the certificate chain holds a root of its own`)
    if (!known.some((other) => Buffer.from(other.rawBytes).equals(rawBytes)))
      throw refused(
        'CERTIFICATE',
        `${bundle.what}: the certificate chain holds an authority that ${profile.source} does not know`,
      )
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

/** Index and time as far as somebody signed them: a promise covers both, a proof the place in its tree. */
function provenEntries(bundle: ParsedBundle): VerifiedBundle['logEntries'] {
  return bundle.bundle.verificationMaterial.tlogEntries.map((entry) =>
    entry.inclusionPromise === undefined
      ? { logIndex: entry.inclusionProof?.logIndex ?? entry.logIndex }
      : { logIndex: entry.logIndex, integratedTime: entry.integratedTime },
  )
}

/** The statement, parsed only now that its signature is known to be good. */
function statementOf(bundle: ParsedBundle): { readonly statement: Statement; readonly statementDigest: DigestSet } {
  if (bundle.bundle.content.$case !== 'dsseEnvelope') throw refused('STATEMENT', `${bundle.what}: holds no statement`)
  const { payloadType, payload } = bundle.bundle.content.dsseEnvelope
  if (payloadType !== PAYLOAD_TYPE)
    throw refused('STATEMENT', `${bundle.what}: the payload is "${payloadType.slice(0, 80)}", not an in-toto statement`)
  try {
    return { statement: parseStatement(payload, bundle.what), statementDigest: { sha256: sha256(payload) } }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'cannot be read'
    throw refused('STATEMENT', `${bundle.what}: signed, but not a statement: ${detail}`, { cause })
  }
}

/** A provenance is relied on field by field, so it must be what its type says (case C07). */
function assertProvenance({ predicateType, predicate }: Statement, bundle: ParsedBundle): void {
  if (predicateType !== PREDICATE.provenanceV1 && predicateType !== PREDICATE.provenanceV02) return
  try {
    validatePredicate(predicateType, predicate, bundle.what)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'cannot be read'
    throw refused('STATEMENT', `signed, but not a provenance: ${detail}`, { cause })
  }
}

function assertType(found: string, expectation: Expectation): void {
  if (expectation.predicateType === undefined || expectation.predicateType === found) return
  const shown = found === PREDICATE.cosignSignV1 ? 'a plain signature' : `an attestation of ${found}`
  throw refused('PREDICATE_TYPE', `it is ${shown}, and ${expectation.predicateType} is demanded`)
}
