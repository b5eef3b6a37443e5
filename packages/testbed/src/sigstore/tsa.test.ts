import { createHash, randomBytes, X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { RFC3161Timestamp } from '@sigstore/core'
import { boolean, integer, nothing, octets, oid, sequence } from './der.ts'
import { createSigstore, createTsa } from './index.ts'
import { OID } from './oids.ts'
import { type Answer, callRoute } from './testing/call-route.ts'

const NOW = Date.UTC(2026, 10, 24, 8, 0, 0, 345)
const SIGNATURE = Buffer.from('a signature')
const sigstore = createSigstore({ url: 'http://127.0.0.1:4000', clock: () => NOW })
const { tsa } = sigstore.authorities
const leaf = new X509Certificate(tsa.chain[0])
const routes = sigstore.routes(() => ({}))
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

function query(...rest: Buffer[]): Buffer {
  const imprint = sequence(sequence(oid(OID.sha256), nothing()), octets(sha256(SIGNATURE)))
  return sequence(integer(1), imprint, ...rest)
}

const parsed = (der: unknown): RFC3161Timestamp => RFC3161Timestamp.parse(Buffer.from(der as Buffer))

const post = (body: Buffer | string, type = 'application/timestamp-query'): Promise<Answer> =>
  callRoute(routes, 'POST', '/api/v1/timestamp', body, { 'content-type': type })

describe('timestamp authority', () => {
  it('stamps a DER query in a way that @sigstore/core accepts, in whole seconds', async () => {
    const { status, headers, body } = await post(query())
    expect(status).toBe(200)
    expect(headers).toEqual({ 'content-type': 'application/timestamp-reply' })
    const timestamp = parsed(body)
    expect(() => timestamp.verify(SIGNATURE, leaf.publicKey)).not.toThrow()
    expect(timestamp.signingTime.getTime()).toBe(Math.floor(NOW / 1000) * 1000)
    expect(() => timestamp.verify(Buffer.from('another'), leaf.publicKey)).toThrow()
  })

  it('repeats the nonce, and sends its certificate when asked', async () => {
    const nonce = Buffer.concat([Buffer.from([0x41]), randomBytes(7)])
    const plain = (await post(query())).body as Buffer
    const asked = (await post(query(integer(nonce), boolean(true)))).body as Buffer
    expect(asked.includes(integer(nonce))).toBe(true)
    expect(plain.includes(tsa.chain[0])).toBe(false)
    expect(asked.includes(tsa.chain[0])).toBe(true)
  })

  it.each(['sha256', 'sha384', 'sha512'])('stamps a JSON query with %s', async (hashAlgorithm) => {
    const artifactHash = createHash(hashAlgorithm).update(SIGNATURE).digest('base64')
    const { status, body } = await post(JSON.stringify({ artifactHash, hashAlgorithm, nonce: 77 }), 'application/json')
    expect(status).toBe(201)
    expect(() => parsed(body).verify(SIGNATURE, leaf.publicKey)).not.toThrow()
    expect((body as Buffer).includes(integer(77))).toBe(true)
  })

  it('has a certificate for nothing but timestamps', async () => {
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.8'])
    expect(leaf.ca).toBe(false)
    expect(leaf.verify(new X509Certificate(tsa.chain[1]).publicKey)).toBe(true)
    const chain = String((await callRoute(routes, 'GET', '/api/v1/timestamp/certchain')).body)
    expect(new X509Certificate(chain).raw).toEqual(leaf.raw)
  })

  it.each<[string, Buffer | string, string]>([
    ['a query that is cut off', query().subarray(0, 20), 'application/timestamp-query'],
    ['bytes after the query', Buffer.concat([query(), Buffer.from([0])]), 'application/timestamp-query'],
    [
      'an imprint of another length',
      sequence(integer(1), sequence(sequence(oid(OID.sha256)), octets(Buffer.alloc(4)))),
      'application/timestamp-query',
    ],
    [
      'a digest that is not known',
      sequence(integer(1), sequence(sequence(oid('1.3.14.3.2.26')), octets(Buffer.alloc(20)))),
      'application/timestamp-query',
    ],
    ['nothing', '', 'application/timestamp-query'],
    ['JSON without a digest', '{}', 'application/json'],
    ['JSON with sha1', '{"artifactHash":"","hashAlgorithm":"sha1"}', 'application/json'],
    ['what is no JSON', '{', 'application/json'],
  ])('refuses %s', async (_, body, type) => {
    expect(await post(body, type)).toMatchObject({ status: 400, json: { code: 400 } })
  })

  it('makes timestamps bent in one thing at a time', () => {
    const parse = (options: Parameters<typeof sigstore.timestamp>[0]): RFC3161Timestamp =>
      parsed(sigstore.timestamp(options))
    const at = Date.UTC(2030, 0, 1)
    expect(parse({ signature: SIGNATURE, at }).signingTime.getTime()).toBe(at)
    expect(parse({ status: 2 }).status).toBe(2n)
    expect(() => parse({ signature: SIGNATURE, fraction: '5' }).signingTime).toThrow('invalid time')
    expect(() => parse({ imprint: sha256(Buffer.from('another')) }).tstInfo.verify(SIGNATURE)).toThrow()
    const second = sigstore.secondAuthority()
    expect(() => parse({ signature: SIGNATURE, by: second }).verify(SIGNATURE, leaf.publicKey)).toThrow('signature')
    const forged = sigstore.issue({ publicKey: tsa.keys.publicKey }).der
    const bag = sigstore.timestamp({ signature: SIGNATURE, certificates: [forged, tsa.chain[0]] })
    expect(bag.indexOf(forged)).toBeLessThan(bag.indexOf(tsa.chain[0]))
    expect(() => parsed(bag).verify(SIGNATURE, leaf.publicKey)).not.toThrow()
  })
  it('A15 lets a certificate that may not stamp pose as the one that may', () => {
    const { validity } = sigstore
    const eku = ['1.3.6.1.5.5.7.3.3']
    const impostor = createTsa({ organization: 'testbed.test', validity, root: tsa.root, eku })
    const certificates = [tsa.chain[0], impostor.chain[0]]
    const posing = parsed(
      sigstore.timestamp({ signature: SIGNATURE, by: { tsa: impostor }, certificates, signer: tsa }),
    )
    expect(new X509Certificate(impostor.chain[0]).verify(new X509Certificate(tsa.chain[1]).publicKey)).toBe(true)
    expect(posing.signerSerialNumber).toEqual(tsa.serial)
    expect(() => posing.verify(SIGNATURE, new X509Certificate(impostor.chain[0]).publicKey)).not.toThrow()
    expect(() => posing.verify(SIGNATURE, leaf.publicKey)).toThrow('signature verification failed')
  })
})
