import { createHash, createPublicKey } from 'node:crypto'
import fs from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { generateKeys } from '@slsa-actions/testbed'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import { openSigningKey } from '../key/index.ts'
import type { SigningResult } from '../report/index.ts'
import { signingSummary } from '../report/index.ts'
import { type KeyKind, keyPorts, pemOf, privateKeyOf } from '../testing/keys.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { hsmSign, sign } from './index.ts'

const STATEMENT = Buffer.from(
  `{"_type":"https://in-toto.io/Statement/v1",  "subject":[{"name":"app.tgz","digest":{"sha256":"${'a'.repeat(64)}"}}],
   "predicateType":"https://example.test/review/v1","predicate":{"ok":true}}`,
)
const DIGEST = createHash('sha256').update(STATEMENT).digest('hex')
const first = generateKeys()

let bench: Bench
let san: string
beforeAll(async () => {
  bench = await openBench('private')
  san = `https://github.com/${String(bench.testbed.oidc.defaultClaims.job_workflow_ref)}`
  await put('ready.json', STATEMENT)
  await put('first.pub', pemOf(first.publicKey))
  for (const kind of ['P-256', 'ML-DSA-65'] as const) await put(`${kind}.key`, pemOf(privateKeyOf(kind)))
})
beforeEach(async () => {
  bench.reset()
  await put('first.sigstore.json', JSON.stringify(byJob()))
})
afterAll(() => bench.close())

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await fs.writeFile(join(bench.workspace, name), content)
}

const byJob = () => bench.testbed.sigstore.bundle({ content: { kind: 'dsse', payload: STATEMENT } }).bundle
const byKey = () =>
  bench.testbed.sigstore.bundle({
    keys: first,
    verifier: 'public-key',
    content: { kind: 'dsse', payload: STATEMENT },
  }).bundle
const outcomeOf = ({ outcome, failure }: SigningResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

/** Signs with a key, and without the instance's witnesses, what the job's bundle says. */
function coSign(given: Readonly<Record<string, string>> = {}, kind: KeyKind = 'P-256'): Promise<SigningResult> {
  return hsmSign(
    bench.inputs({
      'signing-config': '',
      key: `${kind}.key`,
      statements: 'first.sigstore.json',
      'statements-identity': san,
      'statements-issuer': bench.testbed.issuer,
      'bundle-dir': 'out',
      ...given,
    }),
    bench.ports({
      ports: { openKey: (request) => openSigningKey(request, keyPorts({ workspace: bench.workspace })) },
    }),
  )
}

describe('a bundle among the statements', () => {
  it.each<KeyKind>(['P-256', 'ML-DSA-65'])(
    'is signed once more with a key of %s, over the very same bytes',
    async (kind) => {
      const result = await coSign({}, kind)
      expect(outcomeOf(result)).toBe('verified')
      const bundle = JSON.parse(await fs.readFile(result.bundlePath ?? '', 'utf8'))
      expect(Buffer.from(bundle.dsseEnvelope.payload, 'base64').equals(STATEMENT)).toBe(true)
      expect(bundle.verificationMaterial.publicKey.hint).toBe(
        createHash('sha256')
          .update(createPublicKey(privateKeyOf(kind)).export({ format: 'der', type: 'spki' }))
          .digest('base64'),
      )
    },
  )

  it('makes a pair with it: result and summary name both, and the statement', async () => {
    const result = await coSign()
    expect(result.bundles[0]?.coSigns).toEqual({
      source: expect.stringContaining('first.sigstore.json'),
      signer: san,
      statementDigest: { sha256: DIGEST },
    })
    expect(schemaErrors('hsm-sign', JSON.parse(JSON.stringify(result)))).toEqual([])
    expect(JSON.stringify(signingSummary(result))).toContain(`sha256:${DIGEST}`)
  })

  it('never takes the file of the first signer, nor that of another key', async () => {
    const names = await Promise.all(
      (['P-256', 'ML-DSA-65'] as const).map(async (kind) => basename((await coSign({}, kind)).bundlePath ?? '')),
    )
    expect(names).toEqual(Array(2).fill(expect.stringMatching(/^app\.tgz\..*\.key-[0-9a-f]{12}\.sigstore\.json$/)))
    expect(new Set(names).size).toBe(2)
  })

  it('may be of a key, which the inputs name', async () => {
    await put('first.sigstore.json', JSON.stringify(byKey()))
    const given = { 'statements-identity': '', 'statements-issuer': '', 'statements-key': 'first.pub' }
    expect(outcomeOf(await coSign(given))).toBe('verified')
    expect(outcomeOf(await coSign({ ...given, 'statements-key': pemOf(generateKeys().publicKey) }))).toBe(
      'refused SIGNATURE',
    )
  })

  it('may be one of several lines, as attestation.json has them', async () => {
    await put('first.sigstore.json', `${JSON.stringify(byJob())}\n${JSON.stringify(byJob())}\n`)
    expect((await coSign()).bundles).toHaveLength(2)
  })

  it('may be signed by a job too', async () => {
    await put('first.sigstore.json', JSON.stringify(byKey()))
    const inputs = { statements: 'first.sigstore.json', 'statements-key': 'first.pub', 'bundle-dir': 'out' }
    const result = await sign(bench.inputs(inputs), bench.ports())
    expect([outcomeOf(result), basename(result.bundlePath ?? '')]).toEqual([
      'verified',
      expect.stringMatching(/\.keyless\.sigstore\.json$/),
    ])
  })

  it.each<[string, () => Record<string, string>, string]>([
    [
      'nobody says who must have signed',
      () => ({ 'statements-identity': '', 'statements-issuer': '' }),
      'bad-input EXPECTATION',
    ],
    ['there is no issuer', () => ({ 'statements-issuer': '' }), 'bad-input EXPECTATION'],
    ['identity and key are named at once', () => ({ 'statements-key': 'first.pub' }), 'bad-input EXPECTATION'],
    ['another identity signed', () => ({ 'statements-identity': `${san}x` }), 'refused IDENTITY'],
    ['another issuer vouched', () => ({ 'statements-issuer': `${bench.testbed.issuer}x` }), 'refused IDENTITY'],
    [
      'a key is demanded and a certificate signed',
      () => ({ 'statements-identity': '', 'statements-issuer': '', 'statements-key': 'first.pub' }),
      'refused IDENTITY',
    ],
    ['the statement is a bare one, and a signer is named', () => ({ statements: 'ready.json' }), 'bad-input INPUT'],
    ['it would lie beside its image', () => ({ store: 'oci' }), 'bad-input SUBJECT'],
  ])('is not signed where %s', async (_, given, expected) => {
    const result = await coSign(given())
    expect([outcomeOf(result), result.bundles]).toEqual([expected, []])
  })

  it.each<[string, () => string, string]>([
    [
      'changed',
      () =>
        JSON.stringify(byJob()).replace(
          /("payload": ?")([^"]+)/,
          (_, key) => `${key}${Buffer.from(STATEMENT.toString().replace('true', 'false')).toString('base64')}`,
        ),
      'refused LOG_ENTRY',
    ],
    [
      'of a plain signature',
      () =>
        JSON.stringify(
          bench.testbed.sigstore.bundle({ content: { kind: 'message', artifact: Buffer.from('x') } }).bundle,
        ),
      'bad-input INPUT',
    ],
    [
      'of another payload',
      () =>
        JSON.stringify(bench.testbed.sigstore.bundle({ content: { kind: 'dsse', payload: Buffer.from('{}') } }).bundle),
      'refused STATEMENT',
    ],
    ['cut', () => JSON.stringify(byJob()).slice(0, -20), 'bad-input JSON_SYNTAX'],
  ])('is not signed where it is %s', async (_, text, expected) => {
    await put('first.sigstore.json', text())
    const result = await coSign()
    expect([outcomeOf(result), result.bundles]).toEqual([expected, []])
  })
})
