import { generateKeyPairSync } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createHttp, type JsonObject, systemClock } from '@slsa-actions/wire'
import { verdictOf } from '../testing/failure.ts'
import { changed } from '../testing/sigstore.ts'
import { loadNpmProfile, parseNpmKeys } from './index.ts'

const rawBytes = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .publicKey.export({ format: 'der', type: 'spki' })
  .toString('base64')
const entry = (keyUsage: string): JsonObject => ({
  keyId: 'SHA256:a',
  keyUsage,
  publicKey: { rawBytes, keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start: '2025-01-01T00:00:00.000Z' } },
})
const list = (...keys: JsonObject[]): JsonObject => ({ keys })
const good = list(entry('npm:signatures'), entry('npm:attestations'))
const read = (value: JsonObject) => parseNpmKeys(JSON.stringify(value), 'keys.json')

describe('parseNpmKeys', () => {
  it.each<[string, JsonObject]>([
    ['no list', { keys: 'a' }],
    ['an unknown field', { ...good, more: 1 }],
    ['an unknown field of a key', changed(good, ['keys', 1, 'x'], 1)],
    ['an unknown field of the material', changed(good, ['keys', 1, 'publicKey', 'x'], 1)],
    ['no id', changed(good, ['keys', 1, 'keyId'], undefined)],
    ['no purpose', changed(good, ['keys', 1, 'keyUsage'], undefined)],
    ['A17 no beginning', changed(good, ['keys', 1, 'publicKey', 'validFor', 'start'], undefined)],
    ['an end that is none', changed(good, ['keys', 1, 'publicKey', 'validFor', 'end'], 'never')],
    ['another kind of key', changed(good, ['keys', 1, 'publicKey', 'keyDetails'], 'PKIX_ED25519')],
    ['bytes that are no key', changed(good, ['keys', 1, 'publicKey', 'rawBytes'], 'AAAA')],
    ['bytes that are no base64', changed(good, ['keys', 1, 'publicKey', 'rawBytes'], '!')],
    ['a key twice', list(entry('npm:attestations'), entry('npm:attestations'))],
  ])('refuses %s', async (_, value) => expect(await verdictOf(() => read(value))).toBe('V2 TRUSTED_ROOT'))

  it('A37 knows only keys for attestations', () => {
    expect(read(list(entry('npm:signatures')))).toEqual([])
    expect(read(good).map(({ hint, validFor }) => [hint, validFor])).toEqual([
      ['SHA256:a', { start: new Date('2025-01-01T00:00:00.000Z') }],
    ])
  })
})

describe('loadNpmProfile', () => {
  it('has the published keys and their windows without the network', async () => {
    const http = createHttp({
      fetch: async () => {
        throw new Error('touched the network')
      },
    })
    const fs = await import('node:fs/promises')
    const ports = { fs, http, clock: systemClock, cacheDir: join(tmpdir(), 'no-such-cache') }
    const { name, keys = [] } = await loadNpmProfile(true, ports)
    expect(name).toBe('npm')
    const [first] = keys
    expect(first).toMatchObject({
      hint: 'SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA',
      validFor: { start: new Date('2022-12-01'), end: new Date('2025-01-29') },
    })
  })
})
