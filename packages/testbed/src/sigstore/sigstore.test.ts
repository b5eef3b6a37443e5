import { describe, expect, it } from '@jest/globals'
import { isJsonObject, type JsonObject } from '@slsa-actions/wire'
import {
  type BundleOptions,
  type BundleParts,
  createLog,
  createSigstore,
  DEFAULT_ARTIFACT,
  generateKeys,
  hashedRekordV2,
  keyDetailsOf,
  signCheckpoint,
  spki,
} from './index.ts'
import { type VerifyOptions, verifyIndependently } from './testing/verify.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const MINUTE = 60_000
const sigstore = createSigstore({ url: 'http://127.0.0.1:4000', clock: () => NOW })
const second = sigstore.secondAuthority()
const message = { kind: 'message', artifact: DEFAULT_ARTIFACT } as const

function verified(options: BundleOptions, how: Partial<VerifyOptions> = {}): () => void {
  const { bundle } = sigstore.bundle(options)
  const artifact = options.content?.kind === 'message' ? options.content.artifact : undefined
  return () =>
    verifyIndependently(bundle, {
      root: sigstore.trustedRoot(),
      ...(artifact === undefined ? {} : { artifact }),
      ...how,
    })
}

describe('bundle, as @sigstore/verify sees it', () => {
  it.each<[string, BundleOptions]>([
    ['an envelope in Rekor v2', {}],
    ['an envelope in Rekor v1', { logs: [1] }],
    ['an envelope in Rekor v1 without a timestamp', { logs: [1], hasTimestamp: false }],
    ['an envelope in both logs', { logs: [1, 2] }],
    ['a message in Rekor v2', { content: message }],
    ['a message in Rekor v1', { content: message, logs: [1] }],
    ['a message by a P-384 key', { content: message, keys: generateKeys('P-384') }],
    ['a message by a P-521 key', { content: message, keys: generateKeys('P-521') }],
    ['an RSA key', { keys: generateKeys('RSA-2048') }],
    ['A36 a certificate whose promise has extensions', { issue: { sct: { extensions: Buffer.from('ext') } } }],
  ])('is valid with %s', (_, options) => expect(verified(options)).not.toThrow())

  it('is valid after many others', () => {
    for (let index = 0; index < 20; index += 1) sigstore.logV2({ body: { index } })
    expect(verified({})).not.toThrow()
    expect(verified({ logs: [1] })).not.toThrow()
  })

  it('is valid with a key instead of a certificate', () => {
    const keys = generateKeys()
    const options = { keys, verifier: 'public-key', content: message } as const
    expect(verified(options, { key: keys })).not.toThrow()
    expect(verified(options, { key: generateKeys() })).toThrow('signature verification failed')
  })

  it('is valid without a log under a root that needs none', () => {
    const root = sigstore.trustedRoot({ without: ['rekorV1', 'rekorV2', 'ctLog'] })
    const options = { logs: [], issue: { ctLogs: [] } }
    expect(verified(options, { root, tlogThreshold: 0, ctlogThreshold: 0 })).not.toThrow()
    expect(verified(options, { root, ctlogThreshold: 0 })).toThrow('expected 1 tlog entries, got 0')
  })

  it('A16 is valid when its time is the last that the root trusts, and not a second later', () => {
    const end = new Date(NOW).toISOString()
    const root = sigstore.trustedRoot({ validFor: { rekorV1: { end }, tsa: { end } } })
    expect(verified({ logs: [1] }, { root })).not.toThrow()
    expect(verified({ logs: [1], at: NOW + 1000 }, { root })).toThrow()
  })

  it.each<[string, BundleOptions, string]>([
    ['A02 a certificate of another authority', { by: { ca: second.ca } }, 'no valid certificate path found'],
    ['A02 a promise of another log of certificates', { by: { ctLog: second.ctLog } }, 'SCT verification failed'],
    ['A02 an entry of another log, v1', { logs: [1], by: { rekorV1: second.rekorV1 } }, 'inclusion promise'],
    ['A02 an entry of another log, v2', { by: { rekorV2: second.rekorV2 } }, 'invalid checkpoint signature'],
    ['A14 a timestamp of another authority', { by: { tsa: second.tsa } }, 'timestamp could not be verified'],
    ['A09 a signature that was changed', { replace: { signature: flipped } }, 'signature verification failed'],
    ['A32 a certificate that is not valid yet', { issue: { notBefore: NOW + MINUTE } }, 'not valid or expired'],
    ['a certificate that has ended', { issue: { notAfter: NOW - MINUTE } }, 'not valid or expired'],
    ['a promise that was bent', { issue: { alterSct: flipped } }, 'SCT verification failed'],
    ['no promise', { issue: { ctLogs: [] } }, 'expected 1 SCTs, got 0'],
    ['A12 no time', { hasTimestamp: false }, 'expected 1 timestamps, got 0'],
    ['no entry', { logs: [] }, 'expected 1 tlog entries, got 0'],
  ])('is refused with %s', (_, options, problem) => {
    expect(verified(options)).toThrow(new RegExp(problem))
  })

  it('A10 is refused when its entry is that of another bundle', () => {
    const other = sigstore.bundle({ content: message })
    expect(verified({ replace: { logEntries: () => other.logEntries } })).toThrow('signature mismatch')
  })

  it('A21 is refused when the intermediate had ended', () => {
    const ended = { notBefore: NOW - 10 * MINUTE, notAfter: NOW - MINUTE }
    const expired = sigstore.secondAuthority({ intermediate: ended })
    const options = { root: sigstore.trustedRoot({ authorities: [expired] }), tlogThreshold: 0 }
    expect(verified({ by: expired }, options)).toThrow('not valid or expired')
    expect(verified({ by: expired, at: NOW - 5 * MINUTE }, options)).not.toThrow()
  })
})

describe('makers', () => {
  it('log any body, with a true proof', () => {
    const body = hashedRekordV2({
      digest: Buffer.alloc(32),
      signature: Buffer.from('none'),
      verifier: { kind: 'public-key', der: Buffer.from('no key'), keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
    })
    expect(sigstore.logV2({ body }).canonicalizedBody).toBe(
      Buffer.from(
        '{"apiVersion":"0.0.2","kind":"hashedrekord","spec":{"hashedRekordV002":{"data":{"algorithm":"SHA2_256",' +
          `"digest":"${Buffer.alloc(32).toString('base64')}"},"signature":{"content":"bm9uZQ==","verifier":` +
          '{"keyDetails":"PKIX_ECDSA_P256_SHA_256","publicKey":{"rawBytes":"bm8ga2V5"}}}}}}',
      ).toString('base64'),
    )
  })

  it('A18 A19 give two different entries of one log for one signature', () => {
    const logBody = (body: JsonObject): JsonObject => body
    const made = sigstore.bundle({ logs: [2, 2], replace: { logBody } })
    expect(made.logEntries).toHaveLength(2)
    expect(made.logEntries[0]?.logIndex).not.toBe(made.logEntries[1]?.logIndex)
  })

  it('leave out promise and proof when told', () => {
    expect(sigstore.logV1({ body: {}, without: ['promise'] })).not.toHaveProperty('inclusionPromise')
    expect(sigstore.logV1({ body: {}, without: ['proof'] })).not.toHaveProperty('inclusionProof')
    expect(sigstore.logV2({ body: {} })).not.toHaveProperty('inclusionPromise')
    expect(sigstore.logV2({ body: {} })).not.toHaveProperty('integratedTime')
  })

  it('A35 sign a checkpoint with witnesses, and a bundle with it is still valid', () => {
    const witness = createLog(2, 'witness.test').signer
    const withWitness = (entries: readonly JsonObject[]): readonly JsonObject[] =>
      entries.map((entry) => {
        const proof = isJsonObject(entry.inclusionProof) ? entry.inclusionProof : {}
        const { origin, signer, tree } = sigstore.authorities.rekorV2
        const size = Number(proof.treeSize)
        const envelope = signCheckpoint({ origin, size, root: tree.root(size) }, [witness, signer])
        return { ...entry, inclusionProof: { ...proof, checkpoint: { envelope } } }
      })
    expect(verified({ replace: { logEntries: withWitness } })).not.toThrow()
  })

  it('make a second authority that is trusted where the root names it', () => {
    const root = sigstore.trustedRoot({ authorities: [sigstore.authorities, second] })
    expect(verified({ by: second }, { root })).not.toThrow()
    expect(verified({ by: second, logs: [1] }, { root })).not.toThrow()
    expect(verified({}, { root })).not.toThrow()
  })

  it('add entries and timestamps of others to a bundle', () => {
    const root = sigstore.trustedRoot({ authorities: [sigstore.authorities, second] })
    const replace = {
      logEntries: (entries: readonly JsonObject[], { bodyV2 }: BundleParts) => [
        ...entries,
        sigstore.logV2({ body: bodyV2, by: second }),
      ],
      timestamps: (timestamps: readonly Buffer[], { signature }: BundleParts) => [
        ...timestamps,
        sigstore.timestamp({ signature, by: second }),
      ],
    }
    const ctLogs = [sigstore.authorities.ctLog, second.ctLog]
    const both = { replace, issue: { ctLogs } }
    const two = { tlogThreshold: 2, timestampThreshold: 2, ctlogThreshold: 2 }
    expect(verified(both, { root, ...two })).not.toThrow()
    expect(verified(both, two)).toThrow()
  })

  it('name every key in the trusted root', () => {
    const { tlogs } = sigstore.trustedRoot()
    const keys = [sigstore.authorities.rekorV1, sigstore.authorities.rekorV2].map(({ signer, logId }) => ({
      publicKey: expect.objectContaining({ rawBytes: spki(signer.keys.publicKey).toString('base64') }),
      logId: { keyId: logId.toString('base64') },
    }))
    expect(tlogs).toEqual(keys.map((key) => expect.objectContaining(key)))
    expect(keyDetailsOf(generateKeys('P-384').publicKey)).toBe('PKIX_ECDSA_P384_SHA_384')
  })
})

/** The last byte with all its bits turned. */
function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[copy.byteLength - 1] = (copy[copy.byteLength - 1] ?? 0) ^ 0xff
  return copy
}
