import { describe, expect, it } from '@jest/globals'
import { NOW, profileOf, testInstance, verdictOn } from '../testing/sigstore.ts'

const sigstore = testInstance()
const profile = profileOf(sigstore)
const second = sigstore.secondAuthority()
const { tsa, ca } = sigstore.authorities

type Stamp = Omit<Parameters<typeof sigstore.timestamp>[0], 'signature'>

/** The verdict when the timestamp is made as told, over the signature or over something else. */
function stamped(stamp: Stamp, of = profile): Promise<string> {
  const { bundle, ...parts } = sigstore.bundle({ hasTimestamp: false })
  const der = sigstore.timestamp({ signature: parts.signature, at: NOW, ...stamp })
  return verdictOn(
    sigstore,
    { keys: parts.keys, replace: { signature: () => parts.signature, timestamps: () => [der] } },
    { profile: of },
  )
}

/** The verdict when the bytes of a good timestamp are changed. */
function altered(alter: (der: Buffer) => Buffer): Promise<string> {
  return verdictOn(sigstore, { replace: { timestamps: ([der = Buffer.alloc(0)]) => [alter(der)] } }, { profile })
}

describe('a timestamp', () => {
  it.each([
    ['its signing certificate', [tsa.chain[0]]],
    ['its whole chain', [...tsa.chain]],
    ['no certificate', []],
  ])('is taken with %s', async (_, certificates) => expect(await stamped({ certificates })).toBe('V0'))

  it('A15 with one of its certificates twice', async () =>
    expect(await stamped({ certificates: [...tsa.chain, ...tsa.chain.slice(0, 1)] })).toBe('V1 TIMESTAMP'))

  it('A14 over another signature', async () =>
    expect(await stamped({ imprint: Buffer.alloc(32, 1) })).toBe('V1 TIMESTAMP'))
  it.each([
    ['before', -1000],
    ['after', 601_000],
  ])('A14 of a time %s the certificate is valid', async (_, ms) =>
    expect(await stamped({ at: NOW + ms })).toBe('V1 CERTIFICATE'),
  )
  it('A14 of an authority that the root does not know, with its certificate', async () =>
    expect(await stamped({ by: second })).toBe('V1 TIMESTAMP'))
  it('A14 of an authority that the root does not know, without a certificate', async () =>
    expect(await stamped({ by: second, certificates: [] })).toBe('V1 TIMESTAMP'))
  it('A14 of an authority that the root does not know, under a certificate of a known one', async () =>
    expect(await stamped({ by: second, certificates: [tsa.chain[0]] })).toBe('V1 TIMESTAMP'))

  it.each([
    ['of the same name', () => second.tsa.chain[0]],
    ['that is no authority', () => sigstore.issue({ publicKey: ca.keys.publicKey }).der],
  ])('A15 with a forged certificate %s put first', async (_, forged) => {
    expect(await stamped({ certificates: [forged(), tsa.chain[0]] })).toBe('V1 TIMESTAMP')
  })

  it.each([1, 2])('that was not simply granted (status %i)', async (status) =>
    expect(await stamped({ status })).toMatch(/^V1 /),
  )

  it.each([
    ['is cut', (der: Buffer) => der.subarray(0, -1)],
    ['goes on after its end', (der: Buffer) => Buffer.concat([der, Buffer.from([0])])],
    ['is text', () => Buffer.from('<html>')],
    ['is one byte', () => Buffer.from([0x30])],
    ['A34 has an indefinite length', (der: Buffer) => Buffer.concat([Buffer.from([0x30, 0x80]), der.subarray(4)])],
    ['A34 nests 200 sequences', () => Buffer.from('3080'.repeat(200), 'hex')],
  ])('that %s', async (_, alter) => expect(await altered(alter)).toMatch(/^V1 /))
})
