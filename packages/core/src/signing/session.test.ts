import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { digest, MINUTE, statement, useSigningBed } from '../testing/signing-bed.ts'
import { NOW, profileOf } from '../testing/sigstore.ts'
import type { SigningConfig } from '../trust/index.ts'
import { parseBundle, verifyBundle } from '../verification/index.ts'

const bed = useSigningBed()

describe('a session', () => {
  it.each([
    ['log version 1', 1, true],
    ['log version 1 alone', 1, false],
    ['log version 2 and a timestamp', 2, true],
  ] as const)('signs a statement with %s', async (_, rekor, hasTsa) => {
    const signed = await bed.sign({ config: bed.config(rekor, hasTsa) })
    const { san = '', issuer = '' } = signed.verified.signer ?? {}
    const again = await verifyBundle(parseBundle(signed.text, 'again'), bed.profile, undefined, {
      identity: { kind: 'exact', value: san },
      issuer: { kind: 'exact', value: issuer },
    })
    expect(again.statement).toEqual(statement())
  })

  it.each([1, 2] as const)('signs a digest with log version %i', async (rekor) => {
    const wanted = digest()
    const { verified } = await bed.session({ config: bed.config(rekor) }).signDigest(wanted)
    expect(verified.artifactDigest).toEqual({ sha256: wanted.value.toString('hex') })
  })

  it('signs without a log where the root lists none', async () => {
    const logless = profileOf(bed.testbed.sigstore, { without: ['rekorV1', 'rekorV2'] })
    expect(await bed.verdict({ config: bed.config('none'), profile: logless })).toBe('V0')
  })

  it('keeps the bytes of a statement that was given', async () => {
    const payload = Buffer.from(JSON.stringify(statement(), undefined, 2))
    const { bundle } = await bed.session().signStatement(statement(), payload)
    expect((bundle.dsseEnvelope as JsonObject).payload).toBe(payload.toString('base64'))
  })

  it('finds services below a path of their own', async () => {
    const { fulcio, rekor, ...rest } = bed.config(1)
    const base = new URL(`${bed.testbed.url}/somewhere/`)
    const failure = await failureOf(() => bed.sign({ config: { ...rest, rekor, fulcio: base } as SigningConfig }))
    expect(failure?.message).toContain('404')
    expect(bed.testbed.requests.at(-1)?.path).toBe('/somewhere/api/v2/signingCert')
  })

  it('asks nobody before the first signature, and signs nothing once it is closed', async () => {
    const before = bed.testbed.requests.length
    const open = bed.session()
    open.close()
    const failure = await failureOf(() => open.signStatement(statement()))
    expect([failure?.outcome, bed.testbed.requests.length - before]).toEqual(['undecided', 0])
  })
})

describe('a batch', () => {
  it('has one login and one certificate, and at most eight requests at each service', async () => {
    bed.testbed.inject('all', { kind: 'delay', ms: 20 })
    const before = bed.testbed.requests.length
    const open = bed.session()
    const signed = await Promise.all(Array.from({ length: 40 }, (_, at) => open.signStatement(statement(`file-${at}`))))
    const peaks = (['fulcio', 'rekor-v2', 'tsa'] as const).map((endpoint) => bed.testbed.peak(endpoint))
    expect([bed.count('fulcio', before), open.certificates, signed.length]).toEqual([1, 1, 40])
    expect(peaks[0]).toBe(1)
    expect(Math.max(...peaks)).toBeLessThanOrEqual(8)
    expect(Math.min(...peaks.slice(1))).toBeGreaterThan(1)
  })

  it('renews its certificate two minutes before it ends, and not earlier', async () => {
    const open = bed.session()
    const counts: number[] = []
    for (const minutes of [0, 7.9, 8, 15.9, 16]) {
      bed.now = NOW + minutes * MINUTE
      await open.signStatement(statement())
      counts.push(open.certificates)
    }
    expect(counts).toEqual([1, 1, 2, 2, 3])
  })

  it('asks for a fresh token at each renewal', async () => {
    let tokens = 0
    const idToken = (): Promise<string> => {
      tokens += 1
      return bed.testbed.oidc.token()
    }
    const open = bed.session({ idToken })
    await open.signStatement(statement())
    bed.now = NOW + 9 * MINUTE
    await Promise.all([open.signStatement(statement()), open.signStatement(statement())])
    expect(tokens).toBe(2)
  })

  it('logs in again after a login that failed', async () => {
    const open = bed.session()
    bed.testbed.inject('fulcio', { kind: 'status', status: 400, times: 1 })
    const verdicts = [
      await verdictOf(() => open.signStatement(statement())),
      await verdictOf(() => open.signStatement(statement())),
    ]
    expect([verdicts, open.certificates]).toEqual([['V2 FULCIO', 'V0'], 1])
  })
})

it('N01 services that cut every connection leave it undecided', async () => {
  bed.testbed.inject('all', { kind: 'reset' })
  expect(await bed.verdict()).toMatch(/^V3 (CONNECT|TRUNCATED)$/)
})
