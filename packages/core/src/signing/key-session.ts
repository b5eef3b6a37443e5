import { createHash } from 'node:crypto'
import type { JsonObject } from '@slsa-actions/wire'
import { envelopeToJson, PAYLOAD_TYPE, preAuthEncoding, serializeStatement } from 'in-toto-attestation'
import { type SigningKey, signsWholeMessage } from '../key/index.ts'
import { undecided } from '../outcome/index.ts'
import type { TrustProfile, Witnesses } from '../trust/index.ts'
import type { ArtifactRef, Expectation } from '../verification/index.ts'
import { type FreshSignature, finishBundle } from './new-bundle.ts'
import type { OwnCertificate } from './own-certificate.ts'
import type { SessionPorts, SignableArtifact, SignerSession } from './session.ts'
import { assertSignable, type Signable } from './signable.ts'
import { certificateVerifier, keyVerifier, type Verifier } from './verifier.ts'

/** What a session of a key signs with. */
export interface KeySessionOptions {
  readonly key: SigningKey
  /** Log and timestamp authority; a key needs neither. */
  readonly config: Witnesses
  /** What the bundles must verify under: the key itself, or the root of the certificate's authority. */
  readonly profile: TrustProfile
  /** Stands in the bundles in place of the key. */
  readonly certificate?: OwnCertificate
}

/**
 * A session that signs with a key of the caller's, without Fulcio. Bundles name the key by the hint that cosign writes,
 * or hold its certificate. What the key or a witness cannot do is refused before it is asked.
 *
 * Closing it forgets the key, and does not close it: it belongs to who opened it.
 */
export function openKeySession(options: KeySessionOptions, ports: SessionPorts): SignerSession {
  const { key, config, profile, certificate } = options
  const verifier: Verifier =
    certificate === undefined ? keyVerifier(key.publicKey.der) : certificateVerifier(certificate.der)
  const expectation: Expectation =
    certificate === undefined
      ? { signedBy: 'key' }
      : {
          identity: { kind: 'exact', value: certificate.signer.san },
          issuer: { kind: 'exact', value: certificate.signer.issuer },
        }
  let isClosed = false

  const finish = (
    what: Signable,
    make: () => Promise<FreshSignature>,
    artifact?: ArtifactRef,
  ): ReturnType<typeof finishBundle> => {
    if (isClosed) throw undecided('INTERNAL', 'the signing session is closed')
    assertSignable(key.publicKey, what, config)
    return finishBundle(make, { config, profile, expectation, ...(artifact === undefined ? {} : { artifact }) }, ports)
  }

  return {
    certificates: 0,
    digestAlgorithm: key.digestAlgorithm,
    close: () => {
      isClosed = true
    },
    signStatement: async (statement, payload = serializeStatement(statement)) => {
      const encoded = preAuthEncoding(PAYLOAD_TYPE, payload)
      const digest = { algorithm: key.digestAlgorithm, value: hashed(key.digestAlgorithm, encoded) }
      return finish('envelope', async () => {
        const signature = await key.sign(encoded)
        return { verifier, signature, digest, envelope: envelopeOf(payload, signature) }
      })
    },
    signDigest: async (artifact) => {
      const { algorithm, value } = artifact
      return finish(
        artifact.read === undefined ? 'digest' : 'file',
        async () => ({ verifier, signature: await signArtifact(key, artifact), digest: { algorithm, value } }),
        { digests: { [algorithm]: value.toString('hex') }, ...readerOf(artifact) },
      )
    },
  }
}

/** Signs an artifact by its digest, or all its bytes where the key hashes by itself. */
async function signArtifact(key: SigningKey, { algorithm, value, read, readSmall }: SignableArtifact): Promise<Buffer> {
  if (!signsWholeMessage(key.publicKey.key) && key.signDigest !== undefined) {
    const small = await readSmall?.()
    const isSame = small !== undefined && hashed(algorithm, small).equals(value)
    return isSame ? key.sign(small) : key.signDigest(value)
  }
  const bytes = await read?.()
  // Somebody may have written to the file since its digest was computed.
  if (bytes === undefined || !hashed(algorithm, bytes).equals(value))
    throw undecided('FILE', 'the artifact changed while it was being signed', { remedy: 'run it again' })
  return key.sign(bytes)
}

function readerOf({ read, readSmall }: SignableArtifact): Pick<ArtifactRef, 'read' | 'readSmall'> {
  return { ...(read === undefined ? {} : { read }), ...(readSmall === undefined ? {} : { readSmall }) }
}

function envelopeOf(payload: Uint8Array, signature: Buffer): JsonObject {
  return envelopeToJson({
    payloadType: PAYLOAD_TYPE,
    payload: Buffer.from(payload),
    signatures: [{ sig: signature, keyid: '' }],
  })
}

function hashed(algorithm: string, bytes: Uint8Array): Buffer {
  return createHash(algorithm).update(bytes).digest()
}
