import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { isSignatureOf } from './algorithm.ts'
import { checkedKey } from './checked-key.ts'
import { rememberVerified, wasVerified } from './known-signatures.ts'
import { localKey } from './local-key.ts'

const MESSAGE = Buffer.from('what is signed')
const curveKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[copy.length - 1] = (copy[copy.length - 1] ?? 0) ^ 1
  return copy
}

describe.each<[string, () => ReturnType<typeof curveKey>]>([
  ['P-256', curveKey],
  ['RSA 2048', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ['Ed25519', () => generateKeyPairSync('ed25519')],
])('a signature of %s that was verified where it was made', (_, make) => {
  const key = checkedKey(localKey(make().privateKey, 'the key'))
  const { key: publicKey } = key.publicKey

  it('H06 counts for no other bytes', async () => {
    const signature = await key.sign(MESSAGE)
    expect(isSignatureOf(publicKey, Buffer.from('other bytes'), signature)).toBe(false)
  })

  it('H06 counts as it is only', async () => {
    expect(isSignatureOf(publicKey, MESSAGE, flipped(await key.sign(MESSAGE)))).toBe(false)
  })

  it('H06 counts for no other key', async () => {
    const other = checkedKey(localKey(make().privateKey, 'another key')).publicKey.key
    expect(isSignatureOf(other, MESSAGE, await key.sign(MESSAGE))).toBe(false)
  })

  it('is valid as often as somebody asks', async () => {
    const signature = await key.sign(MESSAGE)
    expect([1, 2, 3].map(() => isSignatureOf(publicKey, MESSAGE, signature))).toEqual([true, true, true])
  })
})

describe('signatures that are remembered', () => {
  const { publicKey } = curveKey()
  const nth = (index: number) => Buffer.from(`signature ${index}`)

  it('are known once, for their own bytes', () => {
    for (const index of [0, 1]) rememberVerified(publicKey, MESSAGE, nth(index))
    const answers = [
      wasVerified(publicKey, Buffer.from('other bytes'), nth(0)),
      wasVerified(publicKey, MESSAGE, nth(0)),
      wasVerified(publicKey, MESSAGE, nth(1)),
      wasVerified(publicKey, MESSAGE, nth(1)),
      wasVerified(curveKey().publicKey, MESSAGE, nth(1)),
    ]
    expect(answers).toEqual([false, false, true, false, false])
  })

  it('are forgotten, the oldest first, when nobody asks for them', () => {
    for (let index = 0; index < 1100; index += 1) rememberVerified(publicKey, MESSAGE, nth(index))
    const known = Array.from({ length: 1100 }, (_, index) => wasVerified(publicKey, MESSAGE, nth(index)))
    expect([known.indexOf(true), known.filter(Boolean).length]).toEqual([76, 1024])
  })
})
