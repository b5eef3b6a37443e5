import { createHash, createPublicKey } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { type KeyRequest, openSigningKey } from '../key/index.ts'
import type { SigningResult } from '../report/index.ts'
import { COSIGN_KEY, type KeyKind, keyPorts, pemOf, privateKeyOf } from '../testing/keys.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { attest, buildProvenance, type InputReader, sign, verify } from './index.ts'
import type { FlowPorts } from './ports.ts'

const PREDICATE = { 'predicate-type': 'https://example.test/review/v1', predicate: '{"ok":true}' }
const KINDS: readonly KeyKind[] = ['P-256', 'P-384', 'P-521', 'RSA', 'RSA-PSS', 'Ed25519']
const HOUR = 3_600_000

let bench: Bench
/** Keys that were asked for, in order. */
let opened: KeyRequest[]
let closed: number

beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
  await fs.writeFile(join(bench.workspace, 'cosign.key'), COSIGN_KEY.pem)
  for (const kind of [...KINDS, 'ML-DSA-65'] as const) {
    const key = privateKeyOf(kind)
    await fs.writeFile(join(bench.workspace, `${kind}.key`), pemOf(key))
    await fs.writeFile(join(bench.workspace, `${kind}.pub`), pemOf(createPublicKey(key)))
  }
})
beforeEach(() => {
  bench.reset()
  opened = []
  closed = 0
})
afterAll(() => bench.close())

function ports(changes: Partial<FlowPorts> = {}): FlowPorts {
  const openKey = async (request: KeyRequest) => {
    opened.push(request)
    const key = await openSigningKey(request, keyPorts({ workspace: bench.workspace }))
    const close = async (): Promise<void> => {
      closed += 1
    }
    return { ...key, close }
  }
  return bench.ports({ ports: { openKey, ...changes } })
}

/** Inputs without a Sigstore instance. */
const alone = (given: Readonly<Record<string, string>>): InputReader =>
  bench.inputs({ 'signing-config': '', 'trusted-root': '', key: 'P-256.key', ...given })
/** Inputs with one. */
const beside = (given: Readonly<Record<string, string>>): InputReader => bench.inputs({ key: 'P-256.key', ...given })

const outcomeOf = ({ outcome, failure }: SigningResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`
const asked = (): number =>
  ['oidc-token', 'oidc-discovery', 'tuf', 'fulcio', 'rekor-v1', 'rekor-v2', 'tsa'].reduce(
    (n, e) => n + bench.asked(e),
    0,
  )

/** What our own verifying says of a file that was signed, with the public key and no log demanded. */
async function verdictOn(file: string, given: Readonly<Record<string, string>> = {}): Promise<string> {
  const inputs = { 'signing-config': '', 'trusted-root': '', 'transparency-log': 'none', files: file, ...given }
  const { outcome, failure, artifacts } = await verify(bench.inputs(inputs), bench.ports())
  const code = artifacts[0]?.failure?.code ?? failure?.code
  return code === undefined ? outcome : `${outcome} ${code}`
}

describe('signing with a key', () => {
  it.each(KINDS)('of %s signs a file, and the public key verifies it', async (kind) => {
    const result = await sign(alone({ key: `${kind}.key`, files: 'app.tgz' }), ports())
    const bundle = result.bundlePath ?? ''
    expect([outcomeOf(result), await verdictOn('app.tgz', { key: `${kind}.pub`, bundle })]).toEqual([
      'verified',
      'verified',
    ])
  })

  it.each([...KINDS, 'ML-DSA-65'] as const)(
    'of %s signs an attestation, and the public key verifies it',
    async (kind) => {
      const given = { key: `${kind}.key`, 'subject-path': 'app.tgz', ...PREDICATE }
      const result = await attest(alone(given), ports())
      const bundle = result.bundlePath ?? ''
      expect([outcomeOf(result), await verdictOn('app.tgz', { key: `${kind}.pub`, bundle })]).toEqual([
        'verified',
        'verified',
      ])
    },
  )

  it('asks nobody: no token, no certificate, no log, no time', async () => {
    const result = await sign(alone({ files: 'app.tgz' }), ports({ idToken: never }))
    expect([outcomeOf(result), asked()]).toEqual(['verified', 0])
  })

  it('says which key signed, and closes it', async () => {
    const { key, signer, instance } = await sign(alone({ files: 'app.tgz' }), ports())
    const der = createPublicKey(privateKeyOf('P-256')).export({ format: 'der', type: 'spki' })
    const fingerprint = `sha256:${createHash('sha256').update(der).digest('hex')}`
    const form = { kind: 'P-256', digest: 'sha256', encoding: 'ECDSA, ASN.1 DER' }
    expect({ key, signer, instance, closed }).toEqual({
      key: { fingerprint, source: 'P-256.key', ...form, publicKey: pemOf(createPublicKey(privateKeyOf('P-256'))) },
      signer: undefined,
      instance: 'key',
      closed: 1,
    })
  })

  it('H03 reads a key of cosign with a password that ends in a line end', async () => {
    const result = await sign(alone({ key: 'cosign.key', pin: `${COSIGN_KEY.password}\n`, files: 'app.tgz' }), ports())
    expect([outcomeOf(result), opened[0]?.pin]).toEqual(['verified', COSIGN_KEY.password])
  })

  it('makes a provenance of the verified claims, and signs it with the key', async () => {
    const result = await buildProvenance(beside({ 'subject-path': 'app.tgz', 'transparency-log': 'none' }), ports())
    expect(outcomeOf(result)).toBe('verified')
    expect([result.provenance?.buildType, result.build?.event, bench.asked('fulcio')]).toEqual([
      'https://actions.github.io/buildtypes/workflow/v1',
      'push',
      0,
    ])
  })

  it('asks for log and time where the signing config names them', async () => {
    const result = await sign(beside({ files: 'app.tgz' }), ports({ idToken: never }))
    const [bundle] = result.bundles
    expect([outcomeOf(result), bundle?.logEntries.length, bundle?.times.length]).toEqual(['verified', 1, 1])
    const trusted = { 'trusted-root': bench.testbed.files.trustedRoot, 'transparency-log': 'required' }
    expect(await verdictOn('app.tgz', { ...trusted, key: 'P-256.pub', bundle: result.bundlePath ?? '' })).toBe(
      'verified',
    )
  })

  it('asks a timestamp authority that is named, and no log', async () => {
    const tsa = `${bench.testbed.url}/api/v1/timestamp`
    const given = { 'trusted-root': bench.testbed.files.trustedRoot, 'timestamp-authority': tsa, files: 'app.tgz' }
    const { bundles, ...result } = await sign(alone(given), ports())
    expect([outcomeOf({ ...result, bundles }), bundles[0]?.logEntries, bundles[0]?.times.length]).toEqual([
      'verified',
      [],
      1,
    ])
  })

  it('takes the window of the key into account, with a time that is vouched for', async () => {
    const window = windowOf(-HOUR, HOUR)
    const result = await sign(beside({ files: 'app.tgz', 'key-validity': window }), ports())
    expect(outcomeOf(result)).toBe('verified')
  })

  it('does not open the key in a dry run', async () => {
    const result = await attest(alone({ 'subject-path': 'app.tgz', ...PREDICATE, 'dry-run': 'true' }), ports())
    expect([result.outcome, result.statements?.length, opened]).toEqual(['dry-run', 1, []])
  })
})

describe('signing with a key is refused', () => {
  const files = { files: 'app.tgz' }
  it.each<[string, () => Readonly<Record<string, string>>, string]>([
    ['that is not there', () => ({ ...files, key: 'gone.key' }), 'bad-input KEY'],
    ['with a wrong password', () => ({ ...files, key: 'cosign.key', pin: 'another' }), 'bad-input KEY'],
    ['without its password', () => ({ ...files, key: 'cosign.key' }), 'bad-input KEY'],
    ['beside an instance', () => ({ ...files, sigstore: 'public-good' }), 'bad-input INPUT'],
    ['beside a version of a log that is not used', () => ({ ...files, 'rekor-version': '2' }), 'bad-input INPUT'],
    ['for a store of GitHub', () => ({ 'subject-path': 'app.tgz', ...PREDICATE, store: 'github' }), 'bad-input STORE'],
    ['A22 before its window', () => ({ ...files, 'key-validity': windowOf(HOUR, 2 * HOUR) }), 'bad-input KEY'],
    ['A22 after its window', () => ({ ...files, 'key-validity': windowOf(-2 * HOUR, -HOUR) }), 'bad-input KEY'],
    [
      'A22 in its window, with nobody to vouch for the time',
      () => ({ ...files, 'key-validity': windowOf(-HOUR, HOUR) }),
      'bad-input INPUT',
    ],
    ['with a window that is none', () => ({ ...files, 'key-validity': 'always' }), 'bad-input INPUT'],
    ['with certificates and no root', () => ({ ...files, 'certificate-chain': 'chain.pem' }), 'bad-input INPUT'],
    [
      'A40 of Ed25519 for a digest alone',
      () => ({ digests: `sha256:${'a'.repeat(64)} x`, key: 'Ed25519.key' }),
      'bad-input KEY',
    ],
    ['A40 of ML-DSA-65 for a file', () => ({ ...files, key: 'ML-DSA-65.key' }), 'bad-input KEY'],
    [
      'of P-384 for a sha256 alone',
      () => ({ digests: `sha256:${'a'.repeat(64)} x`, key: 'P-384.key' }),
      'bad-input KEY',
    ],
  ])('%s, and nobody is asked', async (_, given, verdict) => {
    const inputs = alone(given())
    const result = await ('subject-path' in given() ? attest : sign)(inputs, ports({ idToken: never }))
    expect([outcomeOf(result), result.bundles, asked()]).toEqual([verdict, [], 0])
  })

  it.each(['pin', 'key-validity', 'certificate-chain'])('when %s is given and no key', async (name) => {
    const result = await sign(alone({ files: 'app.tgz', key: '', [name]: 'x' }), ports())
    expect([outcomeOf(result), asked()]).toEqual(['bad-input INPUT', 0])
    expect(result.failure?.message).toContain(`input ${name}:`)
  })

  it.each<[KeyKind, 'files' | 'subject-path']>([
    ['ML-DSA-65', 'subject-path'],
    ['RSA-PSS', 'files'],
    ['Ed25519', 'files'],
  ])('of %s where the log of the signing config would not take it, before anybody is asked', async (kind, what) => {
    const given = { key: `${kind}.key`, [what]: 'app.tgz', ...(what === 'files' ? {} : PREDICATE) }
    const result = await (what === 'files' ? sign : attest)(beside(given), ports())
    expect([outcomeOf(result), asked(), closed]).toEqual(['bad-input KEY', 0, 1])
  })

  it('H07 whose certificate is for another key', async () => {
    const other = bench.testbed.sigstore.issue({ publicKey: createPublicKey(privateKeyOf('P-384')) })
    await fs.writeFile(join(bench.workspace, 'chain.pem'), other.pem)
    const result = await sign(beside({ files: 'app.tgz', 'certificate-chain': 'chain.pem' }), ports())
    expect([outcomeOf(result), asked(), closed]).toEqual(['bad-input CERTIFICATE', 0, 1])
  })

  it('in a program that opens none', async () => {
    const result = await sign(alone({ files: 'app.tgz' }), bench.ports())
    expect(outcomeOf(result)).toBe('bad-input NOT_YET')
  })

  it('S01 without the PIN in anything that is said', async () => {
    const result = await sign(alone({ key: 'cosign.key', pin: 'zebra-4711', files: 'app.tgz' }), ports())
    expect(JSON.stringify([result, bench.said])).not.toContain('zebra')
  })

  it('when the file changes between its digest and its signature', async () => {
    const path = join(bench.workspace, 'moving.bin')
    await fs.writeFile(path, 'before')
    const openKey = async (request: KeyRequest) => {
      await fs.writeFile(path, 'behind')
      return openSigningKey(request, keyPorts({ workspace: bench.workspace }))
    }
    const result = await sign(alone({ key: 'P-384.key', files: 'moving.bin' }), ports({ openKey }))
    expect(outcomeOf(result)).toBe('bad-input FILE')
  })
})

describe('verifying with a key of a key service', () => {
  it('asks the service for its public half', async () => {
    const { bundlePath = '' } = await sign(alone({ files: 'app.tgz' }), ports())
    const openKey = async (request: KeyRequest) => {
      opened.push(request)
      return openSigningKey({ uri: 'P-256.key' }, keyPorts({ workspace: bench.workspace }))
    }
    const given = { files: 'app.tgz', bundle: bundlePath, key: 'awskms:///alias/release', 'transparency-log': 'none' }
    const inputs = bench.inputs({ 'signing-config': '', 'trusted-root': '', ...given })
    expect((await verify(inputs, bench.ports({ ports: { openKey } }))).outcome).toBe('verified')
    expect(opened.at(-1)).toEqual({ uri: 'awskms:///alias/release' })
    expect((await verify(inputs, bench.ports())).outcome).toBe('bad-input')
  })
})

describe('a key with a certificate of its own authority', () => {
  it('signs, and verifies by the name of the certificate', async () => {
    const identity = 'https://keys.example.com/release'
    const issuer = 'https://keys.example.com'
    const leaf = bench.testbed.sigstore.issue({
      publicKey: createPublicKey(privateKeyOf('P-256')),
      san: identity,
      extensions: { 1: issuer, 8: issuer },
    })
    await fs.writeFile(join(bench.workspace, 'chain.pem'), leaf.pem)
    const result = await sign(beside({ files: 'app.tgz', 'certificate-chain': 'chain.pem' }), ports({ idToken: never }))
    expect([outcomeOf(result), result.signer]).toEqual(['verified', { identity, issuer }])
    const who = { 'certificate-identity': identity, 'certificate-oidc-issuer': issuer, 'transparency-log': '' }
    const root = { 'trusted-root': bench.testbed.files.trustedRoot }
    expect(await verdictOn('app.tgz', { ...who, ...root, bundle: result.bundlePath ?? '' })).toBe('verified')
  })
})

// The last one: closing a bench takes the folders of all of them away.
describe('a public log and a key', () => {
  it('publishes nothing of a repository that is not known to be public', async () => {
    const publicly = await openBench('public-good')
    try {
      await fs.writeFile(join(publicly.workspace, 'app.tgz'), 'bytes')
      await fs.writeFile(join(publicly.workspace, 'a.key'), pemOf(privateKeyOf('P-256')))
      const openKey = (request: KeyRequest) => openSigningKey(request, keyPorts({ workspace: publicly.workspace }))
      const given = { key: 'a.key', files: 'app.tgz', 'transparency-log': 'required' }
      const refused = await sign(publicly.inputs(given), publicly.ports({ ports: { openKey } }))
      const before = publicly.asked('rekor-v1')
      const allowed = await sign(
        publicly.inputs({ ...given, 'allow-public-log': 'true' }),
        publicly.ports({ ports: { openKey } }),
      )
      expect([outcomeOf(refused), before, outcomeOf(allowed), publicly.asked('rekor-v1')]).toEqual([
        'refused PRIVATE_REPOSITORY',
        0,
        'verified',
        1,
      ])
      expect((allowed.bundles[0] as unknown as JsonObject).logEntries).toHaveLength(1)
    } finally {
      await publicly.close()
    }
  })
})

function windowOf(from: number, to: number): string {
  return [from, to].map((ms) => new Date(Date.now() + ms).toISOString()).join('/')
}

async function never(): Promise<string> {
  throw new Error('nobody may ask for a token')
}
