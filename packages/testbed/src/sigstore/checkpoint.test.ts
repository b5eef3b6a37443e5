import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { generateKeys, noteKeyId, signCheckpoint } from './index.ts'

/** The public key of Go's checksum database, in the form of signed notes: name, hint, and 1 with the key. */
const SUMDB = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

describe('checkpoint', () => {
  it('knows an Ed25519 key by the hint that signed notes define', () => {
    const [name = '', hint] = SUMDB.split('+')
    const raw = Buffer.from(SUMDB.split('+').slice(2).join('+'), 'base64').subarray(1)
    const key = Buffer.concat([ED25519_PREFIX, raw])
    const publicKey = createPublicKey({ key, format: 'der', type: 'spki' })
    expect(noteKeyId({ name, keys: { publicKey } }).subarray(0, 4).toString('hex')).toBe(hint)
  })

  it('signs origin, size and root, each with its line end', () => {
    const signer = { name: 'log.test', keys: generateKeys('Ed25519') }
    const text = signCheckpoint({ origin: 'log.test', size: 7, root: Buffer.alloc(32), extensions: ['more'] }, [signer])
    const [body = '', signatures = ''] = text.split('\n\n')
    const [dash, name, encoded = ''] = signatures.trimEnd().split(' ')
    const bytes = Buffer.from(encoded, 'base64')
    expect(`${body}\n`).toBe(`log.test\n7\n${Buffer.alloc(32).toString('base64')}\nmore\n`)
    expect([dash, name]).toEqual(['\u2014', 'log.test'])
    expect(bytes.subarray(0, 4)).toEqual(noteKeyId(signer).subarray(0, 4))
    expect(verify(null, Buffer.from(`${body}\n`), signer.keys.publicKey, bytes.subarray(4))).toBe(true)
  })
})
