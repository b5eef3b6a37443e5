import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { generateKeys, spki } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { parseAllDocuments } from 'yaml'
import type { Engine } from '../finding.ts'
import { exported, type Written, written } from '../testing/export.ts'
import type { ExportRequest } from './types.ts'

const ENGINES: readonly Engine[] = ['kyverno', 'kyverno-cluster-policy', 'policy-controller']
const UNLOGGED = ['log-unchecked', 'system-namespaces']
const first = generateKeys()
const second = generateKeys()

const pemOf = (key: KeyObject): string => String(key.export({ format: 'pem', type: 'spki' }))
const signer = (name: string, keys: readonly KeyObject[], log = 'none'): string =>
  `\n  ${name}: { publicKey: [${keys.map((key) => JSON.stringify(pemOf(key))).join(', ')}], transparencyLog: ${log} }`
const byKeys = (keys: readonly KeyObject[] = [first.publicKey], more: Written = {}): string =>
  written({ signers: signer('builder', keys), ...more })
const attestation = (origin: string): string => `
    attestations:
      - { type: https://example.test/review/v1, signers: builder, origin: ${origin} }`
const fingerprintOf = async (key: KeyObject): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(spki(key)))
  return `sha256:${Buffer.from(digest).toString('hex')}`
}

/** A root with one authority of each kind, and these logs. */
const rootWith = (...details: readonly string[]): ExportRequest['trust'] => ({
  kind: 'root',
  root: {
    certificateAuthorities: [authority('https://fulcio.example.test')],
    timestampAuthorities: [authority('https://tsa.example.test')],
    tlogs: details.map((keyDetails, index) => ({
      baseUrl: `https://log-${index}.example.test`,
      publicKey: { rawBytes: spki(first.publicKey).toString('base64'), keyDetails },
    })),
  },
})
const authority = (uri: string): JsonObject => ({
  uri,
  subject: { organization: 'example.test', commonName: 'authority' },
  certChain: { certificates: [{ rawBytes: 'AAAA' }] },
})

/** What the documents of an export say under a key, wherever it stands. */
async function saidBy(made: ReturnType<typeof exported>, wanted: string): Promise<unknown[]> {
  const { files } = await made
  const inside = (value: unknown): unknown[] => {
    if (value === null || typeof value !== 'object') return []
    return Object.entries(value).flatMap(([key, inner]) => (key === wanted ? [inner] : inside(inner)))
  }
  // Once each: a rule may be written as several objects.
  return [
    ...new Set(files.flatMap(({ text }) => parseAllDocuments(text).flatMap((document) => inside(document.toJS())))),
  ]
}

describe.each(ENGINES)('keys in an export for %s', (engine) => {
  const place = { kyverno: 'data', 'kyverno-cluster-policy': 'publicKeys', 'policy-controller': 'data' }[engine]
  const keysIn = async (made: ReturnType<typeof exported>): Promise<unknown[]> =>
    (await saidBy(made, place)).filter((text) => typeof text === 'string' && text.startsWith('-----BEGIN PUBLIC KEY'))

  it('are written as they are, and nobody beside them signs', async () => {
    const made = exported(byKeys([first.publicKey, second.publicKey]), engine, [...UNLOGGED, 'key-hints'])
    expect(await keysIn(made)).toEqual([pemOf(first.publicKey), pemOf(second.publicKey)])
    expect(await saidBy(made, 'keyless')).toEqual([])
  })

  it('are left out where they are revoked', async () => {
    const revoked = `revoked: { keys: ["${await fingerprintOf(second.publicKey)}"] }\n`
    const made = exported(byKeys([first.publicKey, second.publicKey], { revoked }), engine, [...UNLOGGED, 'key-hints'])
    expect(await keysIn(made)).toEqual([pemOf(first.publicKey)])
  })

  it('B26 are bad input where all of them are revoked', async () => {
    const revoked = `revoked: { keys: ["${await fingerprintOf(first.publicKey)}"] }\n`
    await expect(exported(byKeys([first.publicKey], { revoked }), engine)).rejects.toMatchObject({ code: 'POLICY' })
  })

  it.each([
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['P-521', 'sha512'],
    ['Ed25519', 'sha256'],
  ] as const)('of %s are told with the digest %s', async (kind, digest) => {
    const made = exported(byKeys([generateKeys(kind).publicKey]), engine, UNLOGGED)
    expect(await saidBy(made, engine === 'kyverno-cluster-policy' ? 'signatureAlgorithm' : 'hashAlgorithm')).toEqual([
      digest,
    ])
  })

  it.each([
    ['ml-dsa-65', () => generateKeyPairSync('ml-dsa-65').publicKey],
    ['rsa-pss', () => generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey],
  ])('of the kind %s are bad input: nothing verifies by them', async (kind, make) => {
    await expect(exported(byKeys([make()]), engine)).rejects.toMatchObject({
      code: 'POLICY',
      message: expect.stringContaining(kind),
    })
  })

  it('are bad input where only a fingerprint is known, with the way out', async () => {
    const signers = `\n  builder: { key: "sha256:${'a'.repeat(64)}" }`
    await expect(exported(written({ signers }), engine)).rejects.toMatchObject({
      code: 'POLICY',
      remedy: expect.stringContaining('publicKey'),
    })
  })

  it('refuses a log that nobody looks at until it is allowed', async () => {
    await expect(exported(byKeys(), engine, ['system-namespaces'])).rejects.toMatchObject({
      code: 'WEAKENING',
      remedy: expect.stringContaining('log-unchecked'),
    })
  })

  it('loosens nothing where a log is demanded of a key', async () => {
    const made = await exported(
      byKeys([first.publicKey], { signers: signer('builder', [first.publicKey], 'required') }),
      engine,
      ['system-namespaces'],
    )
    const text = made.files.map((file) => file.text).join()
    expect(text).not.toMatch(/ignore(?:Tlog|SCT)|insecureIgnore/i)
  })

  it('is bad input where a log is demanded, and the root has none', async () => {
    const text = byKeys([first.publicKey], { signers: signer('builder', [first.publicKey], 'required') })
    await expect(exported(text, engine, ['system-namespaces'], { trust: rootWith() })).rejects.toMatchObject({
      code: 'POLICY',
      message: expect.stringContaining('transparencyLog'),
    })
  })

  it.each(['source: { repository: https://github.com/acme/web }', 'ref: refs/heads/main'])(
    'is bad input for the origin %s of what a key signed and that is no provenance: nobody certifies it',
    async (bound) => {
      const open = ['source: any', 'workflow: any', 'ref: any', 'event: any']
      const origin = open.map((one) => (one.split(':')[0] === bound.split(':')[0] ? bound : one)).join(', ')
      const text = byKeys([first.publicKey], { demands: attestation(`{ ${origin} }`) })
      await expect(exported(text, engine, UNLOGGED)).rejects.toMatchObject({
        code: 'POLICY',
        message: expect.stringContaining('.origin'),
        remedy: expect.stringContaining('origin: any'),
      })
    },
  )

  it('is bad input for a level that no builder map grants the key', async () => {
    const demands = written().slice(written().indexOf('\n    provenance:')).trimEnd().replace('level: any', 'level: 2')
    await expect(exported(byKeys([first.publicKey], { demands }), engine, UNLOGGED)).rejects.toMatchObject({
      code: 'POLICY',
      message: expect.stringContaining('level'),
    })
  })

  it('binds the builders for which the builder map lets the key speak', async () => {
    const demands = written().slice(written().indexOf('\n    provenance:')).trimEnd().replace('level: any', 'level: 2')
    const entry = {
      signer: await fingerprintOf(first.publicKey),
      tags: [],
      buildTypes: [],
      builderId: 'delegated',
      delegates: ['https://ci.example.test/builder'],
      maxLevel: 2,
      shape: 'build+attest',
      acceptsAttestOnly: false,
      cache: 'none',
      fields: {},
    } as const
    const made = await exported(byKeys([first.publicKey], { demands }), engine, [...UNLOGGED, 'level'], {
      builderMap: { version: 1, builders: [entry] },
    })
    expect(made.files[0]?.text).toMatch(/https:\/\/ci\\+\.example\\+\.test\/builder/)
  })

  it('lists co-signers that it cannot compare byte for byte, and demands their keys', async () => {
    const text = written({
      signers: `${written().split('signers:')[1]?.split('rules:')[0]?.trimEnd()}${signer('hsm', [second.publicKey])}`,
      demands: written()
        .slice(written().indexOf('\n    provenance:'))
        .trimEnd()
        .replace('signers: builder', 'signers: builder\n      coSigners: [hsm]'),
    })
    await expect(exported(text, engine, [...UNLOGGED, 'origin-claimed'])).rejects.toMatchObject({
      code: 'WEAKENING',
      message: expect.stringContaining('hsm'),
      remedy: expect.stringContaining('co-signers'),
    })
    const made = exported(text, engine, [...UNLOGGED, 'origin-claimed', 'co-signers'])
    expect(await keysIn(made)).toEqual([pemOf(second.publicKey)])
  })
})

describe('keys in an export for policy-controller', () => {
  it('count in older tags only, which is listed with what to sign', async () => {
    const made = await exported(byKeys(), 'policy-controller', UNLOGGED)
    expect(made.differences).toContainEqual(
      expect.objectContaining({
        id: 'key-formats',
        direction: 'stricter',
        message: expect.stringContaining('registry-format: legacy'),
      }),
    )
    expect(await saidBy(Promise.resolve(made), 'signatureFormat')).toEqual(['legacy'])
  })

  it('take the log of version 1 out of a root that has both', async () => {
    const text = byKeys([first.publicKey], { signers: signer('builder', [first.publicKey], 'required') })
    const made = exported(text, 'policy-controller', ['system-namespaces'], {
      trust: rootWith('PKIX_ED25519', 'PKIX_ECDSA_P256_SHA_256'),
    })
    expect([...(await saidBy(made, 'tLogs')), ...(await saidBy(made, 'ctlog'))]).toEqual([
      [expect.objectContaining({ baseURL: 'https://log-1.example.test' })],
      { url: 'https://log-1.example.test', trustRootRef: 'slsa-trust-root' },
    ])
  })

  it('refuse a log of version 2 alone until it is allowed to look at none', async () => {
    const text = byKeys([first.publicKey], { signers: signer('builder', [first.publicKey], 'required') })
    const trust = rootWith('PKIX_ED25519')
    await expect(exported(text, 'policy-controller', ['system-namespaces'], { trust })).rejects.toMatchObject({
      code: 'WEAKENING',
      remedy: expect.stringContaining('log-unchecked'),
    })
  })
})

describe('keys in an export for Kyverno', () => {
  it('ask no TUF repository where no log is demanded', async () => {
    const trust = rootWith('PKIX_ECDSA_P256_SHA_256')
    const idsOf = async (log: string): Promise<string[]> => {
      const text = byKeys([first.publicKey], { signers: signer('builder', [first.publicKey], log) })
      const made = await exported(text, 'kyverno', log === 'none' ? UNLOGGED : ['system-namespaces'], { trust })
      return made.differences.map(({ id }) => id)
    }
    expect(await idsOf('none')).not.toContain('tuf-reachable')
    expect(await idsOf('required')).toContain('tuf-reachable')
  })
})
