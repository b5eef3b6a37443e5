import { createPublicKey, verify as verifySignature } from 'node:crypto'
import fs from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Pkcs11Error } from '@slsa-actions/pkcs11'
import { createSigstore, type EmbeddedSigstore } from '@slsa-actions/testbed'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import { type KeyRequest, openSigningKey, parsePublicKey } from '../key/index.ts'
import type { SigningResult } from '../report/index.ts'
import { type KeyKind, keyPorts, pemOf, privateKeyOf } from '../testing/keys.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { hsmSign, type InputReader } from './index.ts'
import type { FlowPorts } from './ports.ts'

const HOUR = 3_600_000
const KINDS: readonly KeyKind[] = ['P-256', 'P-384', 'RSA', 'Ed25519']
const STATEMENT = JSON.stringify({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app.tgz', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://example.test/review/v1',
  predicate: { ok: true },
})

let bench: Bench
/** What happened to the token, in order. */
let token: string[]

beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
  await fs.writeFile(join(bench.workspace, 'review.json'), STATEMENT)
  for (const kind of KINDS) {
    await fs.writeFile(join(bench.workspace, `${kind}.key`), pemOf(privateKeyOf(kind)))
    await fs.writeFile(join(bench.workspace, `${kind}.pub`), pemOf(publicKeyOf(kind)))
  }
})
beforeEach(() => {
  bench.reset()
  token = []
})
afterAll(() => bench.close())

const publicKeyOf = (kind: KeyKind) => createPublicKey(privateKeyOf(kind))
const fingerprintOf = (kind: KeyKind): string => parsePublicKey(pemOf(publicKeyOf(kind)), kind).fingerprint
const outcomeOf = ({ outcome, failure }: SigningResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

/** Ports whose keys behave as those of a token that shows its public keys to everybody. */
function ports(changes: Partial<FlowPorts> = {}): FlowPorts {
  const openKey = async ({ accept, ...request }: KeyRequest) => {
    const key = await openSigningKey(request, keyPorts({ workspace: bench.workspace }))
    accept?.(key.publicKey)
    token.push('login')
    return { ...key, close: async () => void token.push('close') }
  }
  return bench.ports({ ports: { openKey, ...changes } })
}

/** Inputs without a Sigstore instance. */
const alone = (given: Readonly<Record<string, string>>): InputReader =>
  bench.inputs({ 'signing-config': '', 'trusted-root': '', key: 'P-256.key', files: 'app.tgz', ...given })
/** Inputs with one. */
const beside = (given: Readonly<Record<string, string>>): InputReader =>
  bench.inputs({ key: 'P-256.key', files: 'app.tgz', ...given })

describe('hsmSign', () => {
  it.each<[KeyKind, string | null]>([
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['RSA', 'sha256'],
    ['Ed25519', null],
  ])('writes the bare signature of a key of %s, which the platform verifies', async (kind, digest) => {
    const result = await hsmSign(alone({ key: `${kind}.key` }), ports())
    const signature = await fs.readFile(result.signaturePath ?? '', 'latin1')
    expect(signature).toMatch(/^[A-Za-z0-9+/]+={0,2}$/)
    const bytes = Buffer.from(signature, 'base64')
    expect(verifySignature(digest, Buffer.from('bytes'), publicKeyOf(kind), bytes)).toBe(true)
  })

  it('writes it beside the bundle, and a result by its schema', async () => {
    const result = await hsmSign(alone({ 'bundle-dir': 'signed' }), ports())
    expect([basename(result.bundlePath ?? ''), basename(result.signaturePath ?? '')]).toEqual([
      'app.tgz.sigstore.json',
      'app.tgz.sigstore.sig',
    ])
    expect(schemaErrors('hsm-sign', JSON.parse(JSON.stringify(result)))).toEqual([])
  })

  it('writes it into a temporary folder where no bundle is in a file', async () => {
    const store = {
      name: 'release' as const,
      check: async () => undefined,
      put: async () => ({ store: 'release' as const }),
      find: async () => [],
    }
    const github = { ...bench.ports().github, releaseStore: () => store }
    const result = await hsmSign(alone({ store: 'release', 'release-tag': 'v1' }), ports({ github }))
    expect(outcomeOf(result)).toBe('verified')
    expect(result.signaturePath?.startsWith(bench.ports().job.tempDir)).toBe(true)
  })

  it('writes none for a statement, whose signature is over its envelope', async () => {
    const result = await hsmSign(alone({ files: '', statements: 'review.json' }), ports())
    expect([outcomeOf(result), result.signaturePath]).toEqual(['verified', undefined])
  })

  it('is skipped for a fork, which has no secrets', async () => {
    const job = { ...bench.ports().job, isFork: true, eventName: 'pull_request' }
    const result = await hsmSign(alone({}), ports({ job }))
    expect([outcomeOf(result), token]).toEqual(['skipped', []])
  })

  it('takes the key whose public key or fingerprint is given', async () => {
    for (const given of ['P-256.pub', pemOf(publicKeyOf('P-256')), fingerprintOf('P-256')]) {
      expect(outcomeOf(await hsmSign(alone({ 'public-key': given }), ports()))).toBe('verified')
    }
  })
})

describe('hsmSign with a token that goes away', () => {
  const COUNT = 40
  const names = Array.from({ length: COUNT }, (_, index) => `part-${index}.bin`)
  beforeAll(async () => {
    for (const name of names) await fs.writeFile(join(bench.workspace, name), name)
  })

  /** Ports whose token is lost for good at that signature. */
  function losing(at: number, changes: Partial<FlowPorts> = {}): FlowPorts {
    let signatures = 0
    const openKey = async ({ accept: _, ...request }: KeyRequest) => {
      const key = await openSigningKey(request, keyPorts({ workspace: bench.workspace }))
      const count = (): void => {
        signatures += 1
        if (signatures >= at) throw new Pkcs11Error('SESSION_LOST', 'the token: the session was lost')
      }
      const sign = async (message: Uint8Array) => {
        count()
        return key.sign(message)
      }
      const signDigest = async (digest: Uint8Array) => {
        count()
        return (await key.signDigest?.(digest)) ?? Buffer.alloc(0)
      }
      return { ...key, sign, signDigest }
    }
    return bench.ports({ ports: { openKey, ...changes } })
  }

  it('H09 cannot decide, leaves no file, and lists none', async () => {
    const given = { files: 'part-*.bin', 'bundle-dir': 'lost' }
    const result = await hsmSign(alone(given), losing(20))
    const files = await fs.readdir(join(bench.workspace, 'lost')).catch(() => [])
    expect([outcomeOf(result), result.bundles, result.signaturePath, files]).toEqual([
      'undecided SESSION_LOST',
      [],
      undefined,
      [],
    ])
  })

  it('H09 lists exactly what was published elsewhere before', async () => {
    const kept: string[] = []
    const store = {
      name: 'release' as const,
      check: async () => undefined,
      put: async ({ fileName }: { readonly fileName: string }) => {
        kept.push(fileName)
        return { store: 'release' as const }
      },
      find: async () => [],
    }
    const github = { ...bench.ports().github, releaseStore: () => store }
    const given = { files: 'part-*.bin', store: 'release', 'release-tag': 'v1' }
    const result = await hsmSign(alone(given), losing(COUNT, { github }))
    expect([outcomeOf(result), kept.length > 0]).toEqual(['undecided SESSION_LOST', true])
    expect(result.bundles.map(({ fileName }) => fileName).sort()).toEqual([...kept].sort())
  })
})

describe('hsmSign refuses before the login', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['no key', { key: '' }, 'bad-input INPUT'],
    ['H07 a key with another public key than the one that is given', { 'public-key': 'P-384.pub' }, 'bad-input KEY'],
    ['H07 a key with another fingerprint', { 'public-key': `sha256:${'0'.repeat(64)}` }, 'bad-input KEY'],
    ['H07 a public key that is none', { 'public-key': 'app.tgz' }, 'bad-input KEY'],
    ['H07 a public key that is not there', { 'public-key': 'gone.pub' }, 'bad-input KEY'],
    ['H07 a private key in place of the public one', { 'public-key': 'P-256.key' }, 'bad-input KEY'],
    [
      'A40 Ed25519 for a digest alone',
      { key: 'Ed25519.key', files: '', digests: `sha256:${'a'.repeat(64)} x` },
      'bad-input KEY',
    ],
    [
      'P-384 for a sha256 alone',
      { key: 'P-384.key', files: '', digests: `sha256:${'a'.repeat(64)} x` },
      'bad-input KEY',
    ],
    ['nothing to sign', { files: '' }, 'bad-input NO_SUBJECT'],
  ])('%s', async (_, given, verdict) => {
    const result = await hsmSign(alone(given), ports())
    expect([outcomeOf(result), result.bundles, token]).toEqual([verdict, [], []])
  })

  it('what a log of the signing config would not take', async () => {
    const result = await hsmSign(beside({ key: 'Ed25519.key' }), ports())
    expect([outcomeOf(result), token, bench.asked('rekor-v1')]).toEqual(['bad-input KEY', [], 0])
  })

  it.each<[string, () => string]>([
    ['H08 a certificate that ended', () => chain({ notBefore: ago(2 * HOUR), notAfter: ago(HOUR) })],
    ['H08 a certificate that is not valid yet', () => chain({ notBefore: ago(-HOUR), notAfter: ago(-2 * HOUR) })],
    ['H07 a certificate of another key', () => chain({ publicKey: publicKeyOf('P-384') })],
    ['H08 a chain whose authority no root knows', () => chain({}, createSigstore({ url: 'http://127.0.0.1:9' }))],
    ['H08 a chain without the certificate of the key', () => pemOf(publicKeyOf('P-256'))],
  ])('%s', async (_, pem) => {
    await fs.writeFile(join(bench.workspace, 'chain.pem'), pem())
    const result = await hsmSign(beside({ 'certificate-chain': 'chain.pem' }), ports())
    expect([outcomeOf(result), result.bundles, token]).toEqual(['bad-input CERTIFICATE', [], []])
  })
})

const ago = (ms: number): number => bench.clock.now() - ms

/** A certificate of the key, issued by the authority of the bench, with some things changed. */
function chain(
  changes: Partial<Parameters<EmbeddedSigstore['issue']>[0]> = {},
  sigstore = bench.testbed.sigstore,
): string {
  return sigstore.issue({ publicKey: publicKeyOf('P-256'), ...changes }).pem
}
