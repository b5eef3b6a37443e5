import { describe, expect, it } from '@jest/globals'
import type { Fault, IncomingCall, Testbed } from '@slsa-actions/testbed'
import { failureOf } from '../testing/failure.ts'
import { altering, MINUTE, useSigningBed } from '../testing/signing-bed.ts'

const bed = useSigningBed()

describe('N15 the timestamp authority', () => {
  const stamp = (options: Partial<Parameters<Testbed['sigstore']['timestamp']>[0]>): Fault =>
    altering(() => bed.testbed.sigstore.timestamp({ signature: Buffer.from('x'), at: bed.now, ...options }))

  it.each([
    ['rejects', () => stamp({ status: 2 }), 'V1 TSA'],
    ['stamps another imprint', () => stamp({}), 'V1 TSA'],
    ['answers to another request', () => replayed(), 'V1 TSA'],
    ['shows a web page', (): Fault => ({ kind: 'html' }), 'V3 TSA'],
    ['sends nothing of use', () => altering(() => Buffer.from('x')), 'V3 TSA'],
    ['refuses', (): Fault => ({ kind: 'status', status: 400 }), 'V1 TSA'],
    ['is out of order', (): Fault => ({ kind: 'status', status: 500 }), 'V3 STATUS'],
  ])('%s: no bundle', async (_, fault, expected) => {
    bed.testbed.inject('tsa', fault())
    expect(await bed.verdict()).toBe(expected)
  })

  it('is one that the root does not know', async () => {
    const by = bed.testbed.sigstore.secondAuthority()
    bed.testbed.inject(
      'tsa',
      byCall((call) => bed.testbed.sigstore.timestamp({ ...requested(call), at: bed.now, by })),
    )
    expect(await bed.verdict()).toBe('V1 TIMESTAMP')
  })

  it('gives a time outside of the certificate', async () => {
    bed.testbed.inject(
      'tsa',
      byCall((call) => bed.testbed.sigstore.timestamp({ ...requested(call), at: bed.now + 60 * MINUTE })),
    )
    expect(await bed.verdict()).toBe('V1 CERTIFICATE')
  })

  it('fails after the signature was logged, which is said', async () => {
    bed.testbed.inject('tsa', { kind: 'status', status: 500 })
    const failure = await failureOf(() => bed.sign())
    expect(failure?.message).toMatch(/entry in the log 127\.0\.0\.1:\d+, index \d+/)
  })

  /** A stamp with the right imprint and the nonce of somebody else. */
  function replayed(): Fault {
    return byCall((call) =>
      bed.testbed.sigstore.timestamp({
        ...requested(call),
        nonce: Buffer.from('4142434445464748', 'hex'),
        at: bed.now,
      }),
    )
  }

  function byCall(make: (call: IncomingCall) => Buffer): Fault {
    return altering((_, call) => make(call))
  }

  /** Imprint and nonce of a request as our client writes it. */
  function requested({ body }: IncomingCall): { imprint: Buffer; nonce: Buffer } {
    const at = body.indexOf(Buffer.from('0420', 'hex')) + 2
    return { imprint: body.subarray(at, at + 32), nonce: body.subarray(at + 34, at + 42) }
  }
})
