import { constants, createHash, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CURVES, curveByName } from './curve.ts'
import { derOfEcdsa } from './ecdsa.ts'
import { isPkcs1OfDigest, isPssOfDigest } from './rsa.ts'
import { finishedSignature, type Verify, verifyBeside, verifyHere } from './signature.ts'

const MESSAGE = Buffer.from('what is signed')

function digestOf(hash: string): Buffer {
  return createHash(hash).update(MESSAGE).digest()
}

function flipped(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  const at = (bit >> 3) % copy.length
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit & 7))
  return copy
}

describe.each(CURVES.map((curve) => [curve.name, curve] as const))('ECDSA on %s', (name, curve) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: name })
  const other = generateKeyPairSync('ec', { namedCurve: name }).publicKey
  const raw = (hash: string) => sign(hash, MESSAGE, { key: privateKey, dsaEncoding: 'ieee-p1363' })

  const isOfDigest = async (key: KeyObject, digest: Buffer, signature: Buffer, verifies?: Verify) =>
    (await finishedSignature(key, 'ecdsa', digest, signature, undefined, verifies)) !== undefined

  it.each(['sha256', 'sha384', 'sha512'])(
    'a signature over a %s digest is valid, under its own key only',
    async (hash) => {
      const signature = raw(hash)
      const verdicts = [publicKey, other].map((key) => isOfDigest(key, digestOf(hash), signature))
      expect(await Promise.all(verdicts)).toEqual([true, false])
    },
  )

  it.each([
    ['this thread', verifyHere],
    ['the pool', verifyBeside],
  ])('the verdicts of %s are those of node:crypto over the message, whatever bit is flipped', async (_, verifies) => {
    const signature = raw('sha256')
    const property = fc.asyncProperty(fc.nat(8 * signature.length - 1), async (bit) => {
      const changed = flipped(signature, bit)
      if (derOfEcdsa(curve, changed) === undefined) return
      const expected = verify('sha256', MESSAGE, { key: publicKey, dsaEncoding: 'ieee-p1363' }, changed)
      const ofMessage = await finishedSignature(publicKey, 'ecdsa', digestOf('sha256'), changed, MESSAGE, verifies)
      const ofDigest = await isOfDigest(publicKey, digestOf('sha256'), changed, verifies)
      expect([ofMessage !== undefined, ofDigest]).toEqual([expected, expected])
    })
    await fc.assert(property, { numRuns: 25 })
  })

  it('a signature is not valid over another digest', async () => {
    const property = fc.asyncProperty(fc.nat(255), async (bit) => {
      expect(await isOfDigest(publicKey, flipped(digestOf('sha256'), bit), raw('sha256'))).toBe(false)
    })
    await fc.assert(property, { numRuns: 25 })
  })

  it('a signature over the very digest that the check stands on is valid', async () => {
    const signature = sign('sha256', Buffer.alloc(0), { key: privateKey, dsaEncoding: 'ieee-p1363' })
    const digest = createHash('sha256').update('').digest()
    expect(await isOfDigest(publicKey, digest, signature)).toBe(true)
  })

  it('a high s is as good as a low one', async () => {
    const signature = raw('sha256')
    const s = BigInt(`0x${signature.subarray(curve.bytes).toString('hex')}`)
    const turned = Buffer.from((curve.order - s).toString(16).padStart(2 * curve.bytes, '0'), 'hex')
    const changed = Buffer.concat([signature.subarray(0, curve.bytes), turned])
    expect(await isOfDigest(publicKey, digestOf('sha256'), changed)).toBe(true)
  })
})

describe('derOfEcdsa', () => {
  const curve = curveByName('P-256')!
  const number = (hex: string) => Buffer.from(hex.padStart(64, '0'), 'hex')
  const encoded = (r: string, s: string) => derOfEcdsa(curve, Buffer.concat([number(r), number(s)]))?.toString('hex')

  it.each([
    ['1', '1', '3006020101020101'],
    ['7f', '80', '300702017f02020080'],
    ['ff', '0100', '3008020200ff02020100'],
    ['00008000', '1', '300802030080' + '00' + '020101'],
  ])('H06 writes r = %s and s = %s in the fewest bytes', (r, s, der) => {
    expect(encoded(r, s)).toBe(der)
  })

  it('H06 writes what node:crypto reads', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    for (let count = 0; count < 300; count += 1) {
      const raw = sign('sha256', MESSAGE, { key: privateKey, dsaEncoding: 'ieee-p1363' })
      expect(verify('sha256', MESSAGE, publicKey, derOfEcdsa(curve, raw)!)).toBe(true)
    }
  })

  it.each([
    ['r = 0', '0', '1'],
    ['s = 0', '1', '0'],
    ['r of the order', curve.order.toString(16), '1'],
    ['s above the order', '1', (curve.order + 1n).toString(16)],
  ])('H06 refuses %s', (_, r, s) => {
    expect(encoded(r, s)).toBeUndefined()
  })
})

describe.each([2048, 2049, 2050, 3072])('RSA of %d bits', (modulusLength) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength })
  const pss = (saltLength: number, key: KeyObject = privateKey) =>
    sign('sha256', MESSAGE, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength })

  it('a PSS signature with a salt as long as the digest is valid', () => {
    expect(isPssOfDigest(publicKey, digestOf('sha256'), pss(32))).toBe(true)
  })

  it.each([0, 20, 31, 33, 64])('H13 a PSS signature with a salt of %d bytes is not', (salt) => {
    expect(isPssOfDigest(publicKey, digestOf('sha256'), pss(salt))).toBe(false)
  })

  it('a PSS signature over something else, or changed, is not', () => {
    const [signature, digest] = [pss(32), digestOf('sha256')]
    const verdicts = [
      isPssOfDigest(publicKey, flipped(digest, 7), signature),
      isPssOfDigest(publicKey, digest, flipped(signature, 99)),
      isPssOfDigest(publicKey, digest, signature.subarray(1)),
      isPssOfDigest(publicKey, digest, sign('sha256', MESSAGE, privateKey)),
    ]
    expect(verdicts).toEqual([false, false, false, false])
  })

  it('a signature without the zero byte that it begins with is not, for others refuse it', () => {
    let message = MESSAGE
    let [padded, plain] = [pss(32), sign('sha256', message, privateKey)]
    while (padded[0] !== 0) padded = pss(32)
    for (let count = 0; plain[0] !== 0; count += 1) {
      message = Buffer.from(`message ${count}`)
      plain = sign('sha256', message, privateKey)
    }
    const digest = createHash('sha256').update(message).digest()
    const verdicts = [plain, plain.subarray(1)].map((signature) =>
      isPkcs1OfDigest(publicKey, 'sha256', digest, signature),
    )
    expect(verdicts).toEqual([true, false])
    expect(isPssOfDigest(publicKey, digestOf('sha256'), padded.subarray(1))).toBe(false)
  })

  it.each(['sha256', 'sha384', 'sha512'] as const)('a PKCS#1 signature over a %s digest is valid', (hash) => {
    expect(isPkcs1OfDigest(publicKey, hash, digestOf(hash), sign(hash, MESSAGE, privateKey))).toBe(true)
  })

  it('a PKCS#1 signature of another hash, over something else, or changed, is not', () => {
    const signature = sign('sha256', MESSAGE, privateKey)
    const verdicts = [
      isPkcs1OfDigest(publicKey, 'sha384', digestOf('sha384'), signature),
      isPkcs1OfDigest(publicKey, 'sha256', flipped(digestOf('sha256'), 0), signature),
      isPkcs1OfDigest(publicKey, 'sha256', digestOf('sha256'), flipped(signature, 5)),
      isPkcs1OfDigest(publicKey, 'sha256', digestOf('sha256'), pss(32)),
    ]
    expect(verdicts).toEqual([false, false, false, false])
  })
})
