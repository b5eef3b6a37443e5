import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { certificatePem, hashedRekordV1 } from '@slsa-actions/testbed'
import { verdictOf } from '../testing/failure.ts'
import { changed, NOW, profileOf, testInstance, verdictOn, verifyMade } from '../testing/sigstore.ts'

const sigstore = testInstance()
const profile = profileOf(sigstore)
const second = sigstore.secondAuthority()
const MATERIAL = ['verificationMaterial'] as const
const ENTRY = [...MATERIAL, 'tlogEntries', 0] as const

type Options = NonNullable<Parameters<typeof sigstore.bundle>[0]>

function verdict(options: Options, of = profile): Promise<string> {
  return verdictOn(sigstore, options, { profile: of })
}

describe('verifyBundle on the evidence of a bundle', () => {
  it.each([
    ['log version 1', { logs: [1], hasTimestamp: false }],
    ['log version 1 and a timestamp', { logs: [1] }],
    ['log version 2 and a timestamp', { logs: [2] }],
    ['both logs', { logs: [1, 2] }],
    ['a plain signature', { content: { kind: 'message', artifact: Buffer.from('x') } }],
  ] as [string, Options][])('takes %s', async (_, options) => expect(await verdict(options)).toBe('V0'))

  it('tells index and time only as far as the log signed them', async () => {
    const at = Date.UTC(2026, 0, 1)
    const [one, two] = await Promise.all(
      ([1, 2] as const).map((version) => verifyMade(sigstore, sigstore.bundle({ at, logs: [version] }), { profile })),
    )
    expect([one?.logEntries[0]?.integratedTime, two?.logEntries[0]?.integratedTime]).toEqual([
      String(at / 1000),
      undefined,
    ])
  })

  it('A02 refuses a bundle of another instance', async () => {
    expect(await verdict({ by: second })).toMatch(/^V1 /)
  })

  it.each([
    ['the authority', { ca: second.ca }, 'V1 CERTIFICATE'],
    ['the certificate log', { ctLog: second.ctLog }, 'V1 CERTIFICATE'],
    ['the transparency log', { rekorV2: second.rekorV2 }, 'V1 LOG_ENTRY'],
    ['the timestamp authority', { tsa: second.tsa }, 'V1 TIMESTAMP'],
  ])('A02 refuses a bundle with %s of another instance', async (_, by, expected) => {
    expect(await verdict({ by })).toBe(expected)
  })

  it('A38 knows the keys of logs from the root alone', async () => {
    expect(await verdict({ logs: [1] }, profileOf(sigstore, { without: ['rekorV1'] }))).toBe('V1 LOG_ENTRY')
  })
})

describe('a checkpoint', () => {
  const log = sigstore.authorities.rekorV2
  const witness = { name: 'witness.test', keys: second.rekorV2.signer.keys }

  /** The verdict when the log proves its entry as told. */
  function proven(proof: Omit<Parameters<typeof sigstore.logV2>[0], 'body'>): Promise<string> {
    return verdict({
      replace: {
        logEntries: (entries) => {
          const body = Buffer.from(String(entries[0]?.canonicalizedBody), 'base64')
          return [sigstore.logV2({ body, ...proof })]
        },
      },
    })
  }

  it('A35 may be signed by witnesses after the log', async () =>
    expect(await proven({ signers: [log.signer, witness] })).toBe('V0'))
  it('A35 may be signed by witnesses before the log', async () =>
    expect(await proven({ signers: [witness, log.signer] })).toBe('V0'))
  it('A35 must be signed by the log', async () => expect(await proven({ signers: [witness] })).toBe('V1 LOG_ENTRY'))
  it('A08 under the right name, with another key hint', async () =>
    expect(await proven({ signers: [{ name: log.signer.name, keys: witness.keys }] })).toBe('V1 LOG_ENTRY'))
  it('A08 under another name', async () =>
    expect(await proven({ signers: [{ name: 'evil.test', keys: log.signer.keys }] })).toBe('V1 LOG_ENTRY'))
  it('A08 with another root hash', async () =>
    expect(await proven({ checkpoint: { root: Buffer.alloc(32, 7) } })).toBe('V1 LOG_ENTRY'))
  it('A08 with another size', async () => expect(await proven({ checkpoint: { size: 1234 } })).toBe('V1 LOG_ENTRY'))

  it('A25 whose proof has one hash more', async () => {
    const { bundle } = sigstore.bundle()
    const path = [...ENTRY, 'inclusionProof', 'hashes']
    const proof = (bundle.verificationMaterial as { tlogEntries: { inclusionProof: { hashes: string[] } }[] })
      .tlogEntries[0]
    const hashes = [...(proof?.inclusionProof.hashes ?? []), Buffer.alloc(32).toString('base64')]
    expect(await verdictOf(() => verifyMade(sigstore, changed(bundle, path, hashes), { profile }))).toBe('V1 LOG_ENTRY')
  })
})

describe('a log entry', () => {
  const other = sigstore.bundle({ content: { kind: 'message', artifact: Buffer.from('other') }, logs: [1, 2] })

  it.each([1, 2] as const)('A10 of version %i of another artifact, key and signature', async (version) => {
    const entries = [other.logEntries[version - 1] ?? {}]
    expect(await verdict({ logs: [version], replace: { logEntries: () => entries } })).toBe('V1 LOG_ENTRY')
  })

  it.each([1, 2] as const)('A10 of version %i by another key over the same artifact', async (version) => {
    const content = { kind: 'message', artifact: Buffer.from('same') } as const
    const { logEntries } = sigstore.bundle({ content, logs: [version] })
    expect(await verdict({ content, logs: [version], replace: { logEntries: () => logEntries } })).toBe('V1 LOG_ENTRY')
  })

  it.each([1, 2] as const)('A10 of version %i with the right signature and another key', async (version) => {
    const stranger = sigstore.bundle({ logs: [version] })
    const body = JSON.stringify
    const foreign = Buffer.from(String(stranger.logEntries[0]?.canonicalizedBody), 'base64').toString()
    const key = version === 1 ? /"verifier":"([^"]+)"/ : /"rawBytes":"([^"]+)"/
    const [, strange = ''] = key.exec(foreign) ?? []
    const altered = await verdict({
      logs: [version],
      replace: {
        logBody: (own) => JSON.parse(body(own).replace(key, (all, mine: string) => all.replace(mine, strange))),
      },
    })
    expect(altered).toBe('V1 LOG_ENTRY')
  })

  it('A11 that is invalid is refused, though the profile needs none', async () => {
    const relaxed = profileOf(sigstore, {}, { logEntries: 0 })
    const verdicts = [
      await verdict({ logs: [] }, relaxed),
      await verdict({ replace: { logEntries: () => [other.logEntries[1] ?? {}] } }, relaxed),
    ]
    expect(verdicts).toEqual(['V0', 'V1 LOG_ENTRY'])
  })

  it('A12 of version 2 gives no time, so a certificate needs a timestamp', async () => {
    expect(await verdict({ logs: [2], hasTimestamp: false })).toBe('V1 TIMESTAMP')
  })

  it('A13 of version 2 without its proof', async () => {
    const { bundle } = sigstore.bundle()
    const without = changed(bundle, [...ENTRY, 'inclusionProof'], undefined)
    expect(await verdictOf(() => verifyMade(sigstore, without, { profile }))).toBe('V1 LOG_ENTRY')
  })

  it('A13 of version 1 with neither promise nor proof', async () => {
    const { bundle } = sigstore.bundle({ logs: [1] })
    const without = changed(
      changed(bundle, [...ENTRY, 'inclusionProof'], undefined),
      [...ENTRY, 'inclusionPromise'],
      undefined,
    )
    expect(await verdictOf(() => verifyMade(sigstore, without, { profile }))).toBe('V1 LOG_ENTRY')
  })

  it('A24 of version 1 without a promise gives no time', async () => {
    const options: Options = {
      logs: [1],
      replace: { bundle: (bundle) => changed(bundle, [...ENTRY, 'inclusionPromise'], undefined) },
    }
    const verdicts = [await verdict({ ...options, hasTimestamp: false }), await verdict(options)]
    expect(verdicts).toEqual(['V1 TIMESTAMP', 'V0'])
  })

  it('A24 without a promise tells no time of its own', async () => {
    const made = sigstore.bundle({ logs: [1] })
    const without = changed(made.bundle, [...ENTRY, 'inclusionPromise'], undefined)
    const { times, logEntries } = await verifyMade(sigstore, without, { profile })
    expect([times.map(({ kind }) => kind), logEntries[0]?.integratedTime]).toEqual([['tsa'], undefined])
  })

  it.each([
    ['another time', 'integratedTime', String(NOW / 1000 + 1)],
    ['another index', 'logIndex', '99'],
  ])('whose promise is for %s', async (_, field, value) => {
    const { bundle } = sigstore.bundle({ logs: [1] })
    const moved = changed(bundle, [...ENTRY, field], value)
    expect(await verdictOf(() => verifyMade(sigstore, moved, { profile }))).toBe('V1 LOG_ENTRY')
  })

  it.each([
    ['another index than its proof', 'logIndex', '99'],
    ['a time', 'integratedTime', '1700000000'],
  ])('of version 2 with %s, which the log does not sign', async (_, field, value) => {
    const { bundle } = sigstore.bundle({ logs: [2] })
    const moved = changed(bundle, [...ENTRY, field], value)
    expect(await verdictOf(() => verifyMade(sigstore, moved, { profile }))).toBe('V1 LOG_ENTRY')
  })

  it('with a body that is no JSON', async () => {
    expect(await verdict({ logs: [1], replace: { logBody: () => Buffer.from('{"a') } })).toBe('V1 LOG_ENTRY')
  })

  it('of a kind that is not known', async () => {
    const body = { apiVersion: '0.0.1', kind: 'rpm', spec: {} }
    expect(await verdict({ logs: [1], replace: { logBody: () => body } })).toBe('V1 LOG_ENTRY')
  })
})

describe('witnesses are counted by authority', () => {
  it('A18 the same log entry twice', async () => {
    const two = profileOf(sigstore, {}, { logEntries: 2 })
    const twice: Options = { replace: { logEntries: ([entry = {}]) => [entry, entry] } }
    expect(await verdict(twice, two)).toBe('V1 LOG_ENTRY')
  })

  it('A19 two different entries of one log', async () => {
    const two = profileOf(sigstore, {}, { logEntries: 2 })
    const made = sigstore.bundle({ logs: [1] })
    const verifier = certificatePem(made.certificate)
    const sha256 = createHash('sha256').update(made.signed).digest()
    const body = hashedRekordV1({ digest: sha256, signature: made.signature, verifier })
    const both = changed(made.bundle, [...MATERIAL, 'tlogEntries', 1], sigstore.logV1({ body, at: NOW + 1000 }))
    const verdicts = [
      await verdictOf(() => verifyMade(sigstore, both, { profile })),
      await verdictOf(() => verifyMade(sigstore, both, { profile: two })),
      await verdict({ logs: [1, 2] }, two),
    ]
    expect(verdicts).toEqual(['V0', 'V1 LOG_ENTRY', 'V0'])
  })

  it('A20 two promises of one certificate log', async () => {
    const { ctLog } = sigstore.authorities
    const both = profileOf(sigstore, { authorities: [sigstore.authorities, second] }, { sct: 2 })
    const verdicts = [
      await verdict({ issue: { ctLogs: [ctLog, ctLog] } }, both),
      await verdict({ issue: { ctLogs: [ctLog, second.ctLog] } }, both),
    ]
    expect(verdicts).toEqual(['V1 CERTIFICATE', 'V0'])
  })

  it('two timestamps of one authority', async () => {
    const two = profileOf(sigstore, { authorities: [sigstore.authorities, second] }, { times: 2 })
    const again = (by?: typeof second): Options => ({
      replace: {
        bundle: (bundle) => {
          const envelope = bundle.dsseEnvelope as { signatures: { sig: string }[] }
          const signature = Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64')
          const at = NOW + 1000
          const extra = sigstore.timestamp({ signature, at, ...(by === undefined ? {} : { by }) })
          const path = [...MATERIAL, 'timestampVerificationData', 'rfc3161Timestamps', 1]
          return changed(bundle, path, { signedTimestamp: extra.toString('base64') })
        },
      },
    })
    expect([await verdict(again(), two), await verdict(again(second), two)]).toEqual(['V1 TIMESTAMP', 'V0'])
  })
})

describe('a promise of the certificate log', () => {
  it('is needed where the root lists a certificate log', async () => {
    expect(await verdict({ issue: { ctLogs: [] } })).toBe('V1 CERTIFICATE')
  })
  it('is not needed where it lists none', async () => {
    expect(await verdict({ issue: { ctLogs: [] } }, profileOf(sigstore, { without: ['ctLog'] }))).toBe('V0')
  })
  it('A36 may have extensions', async () => {
    expect(await verdict({ issue: { sct: { extensions: Buffer.from('extension') } } })).toBe('V0')
  })
  it('is refused when a bit of it changed', async () => {
    const alterSct = (sct: Buffer): Buffer => {
      sct[40] = (sct[40] ?? 0) ^ 1
      return sct
    }
    expect(await verdict({ issue: { alterSct } })).toBe('V1 CERTIFICATE')
  })
})

describe('a period of trust', () => {
  const at = Date.UTC(2026, 5, 1)
  const iso = (time: number): string => new Date(time).toISOString()

  it.each(['tsa', 'rekorV1', 'ca'] as const)('A16 of %s holds at its very end, and not after it', async (kind) => {
    const options: Options = { at, logs: [1], hasTimestamp: kind !== 'rekorV1' }
    const verdicts = await Promise.all(
      [at, at - 1000].map((end) => verdict(options, profileOf(sigstore, { validFor: { [kind]: { end: iso(end) } } }))),
    )
    expect([verdicts[0], verdicts[1]?.slice(0, 2)]).toEqual(['V0', 'V1'])
  })

  it('A21 of an intermediate that had ended is over, though its root goes on', async () => {
    const year = 365 * 86_400_000
    const ended = sigstore.secondAuthority({ intermediate: { notBefore: at - year, notAfter: at - 1000 } })
    const root = profileOf(sigstore, { authorities: [ended], without: ['rekorV1', 'rekorV2'] })
    expect(await verdict({ at, by: ended, logs: [] }, root)).toBe('V1 CERTIFICATE')
  })
})

describe('A39 roots are never merged', () => {
  it('a certificate that must be logged is not saved by a timestamp alone', async () => {
    expect(await verdict({ logs: [] })).toBe('V1 LOG_ENTRY')
  })
  it('a time of an authority of another root does not count', async () => {
    expect(await verdict({ logs: [], by: { tsa: second.tsa } })).toBe('V1 TIMESTAMP')
  })
})
