import { createHash, sign } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { generateKeys } from '@slsa-actions/testbed'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { preAuthEncoding } from 'in-toto-attestation'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import type { VerifyResult } from '../report/index.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { type FlowPorts, type PolicyEngine, verify } from './index.ts'

const LINK = 'https://in-toto.io/attestation/link/v0.3'
const owner = generateKeys()
const people = { writer: generateKeys(), builder: generateKeys(), stranger: generateKeys() }
type Keys = typeof owner
const pem = ({ publicKey }: Keys): string => String(publicKey.export({ format: 'pem', type: 'spki' }))
const fingerprint = ({ publicKey }: Keys): string =>
  `sha256:${createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex')}`
const digest = (content: string): { sha256: string } => ({ sha256: createHash('sha256').update(content).digest('hex') })
const list = (files: Record<string, string>): JsonObject[] =>
  Object.entries(files).map(([name, content]) => ({ name, digest: digest(content) }))

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), 'app')
  await fs.writeFile(join(bench.workspace, 'owner.pem'), pem(owner))
  await fs.writeFile(join(bench.workspace, 'stranger.pem'), pem(people.stranger))
})
beforeEach(async () => {
  bench.reset()
  await fs.rm(join(bench.workspace, 'chain'), { recursive: true, force: true })
})
afterAll(() => bench.close())

const put = (name: string, content: JsonValue): Promise<void> =>
  fs.writeFile(join(bench.workspace, name), JSON.stringify(content))
const outcomeOf = ({ outcome, failure }: VerifyResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

const LAYOUT: JsonObject = {
  expires: '2099-01-01T00:00:00Z',
  functionaries: Object.fromEntries(
    (['writer', 'builder'] as const).map((name) => [
      name,
      { keyType: 'ecdsa', scheme: 'ecdsa-sha2-nistp256', keyVal: { public: pem(people[name]) } },
    ]),
  ),
  steps: [
    {
      name: 'write',
      expectedProducts: ['CREATE a.c', 'DISALLOW *'],
      expectedPredicates: [{ predicateType: LINK, functionaries: ['writer'] }],
    },
    {
      name: 'build',
      expectedMaterials: ['MATCH a.c WITH PRODUCTS FROM write', 'DISALLOW *'],
      expectedProducts: ['CREATE app.tgz', 'DISALLOW *'],
      expectedPredicates: [{ predicateType: LINK, functionaries: ['builder'] }],
    },
  ],
}

/** A link in a bundle of a key, which nobody witnessed. */
function link(
  keys: Keys,
  name: string,
  materials: Record<string, string>,
  products: Record<string, string>,
): JsonObject {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: list(products),
    predicateType: LINK,
    predicate: { name, materials: list(materials) },
  }
  const payload = Buffer.from(JSON.stringify(statement))
  return bench.testbed.sigstore.bundle({
    keys,
    verifier: 'public-key',
    content: { kind: 'dsse', payload },
    logs: [],
    hasTimestamp: false,
  }).bundle
}
const written = () => link(people.writer, 'write', {}, { 'a.c': 'source' })
const built = (by = people.builder, source = 'source') => link(by, 'build', { 'a.c': source }, { 'app.tgz': 'app' })

async function verified(
  bundles: readonly JsonValue[],
  inputs: Record<string, string> = {},
  layout: JsonValue = LAYOUT,
  ports: Partial<FlowPorts> = {},
) {
  await put('layout.json', layout)
  const lines = bundles.map((bundle) => `${JSON.stringify(bundle)}\n`).join('')
  await fs.writeFile(join(bench.workspace, 'bundles.jsonl'), lines)
  const given = { 'signing-config': '', files: 'app.tgz', layout: 'layout.json', bundle: 'bundles.jsonl', ...inputs }
  return verify(bench.inputs(given), bench.ports({ ports }))
}

function enveloped(layout: JsonObject, keys: Keys): JsonObject {
  const payloadType = 'application/vnd.in-toto+json'
  const payload = Buffer.from(JSON.stringify(layout))
  const sig = sign('sha256', preAuthEncoding(payloadType, payload), keys.privateKey).toString('base64')
  return { payloadType, payload: payload.toString('base64'), signatures: [{ sig }] }
}

/** Canonical JSON of in-toto, of values whose keys are in order and whose texts need no escape. */
const canonical = (value: JsonValue): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'string') return `"${value.replace(/[\\"]/g, '\\$&')}"`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.keys(value).sort()
  return `{${members.map((key) => `${canonical(key)}:${canonical(value[key] as JsonValue)}`).join(',')}}`
}
const metablock = (signed: JsonObject, keys: Keys): JsonObject => ({
  signed,
  signatures: [{ keyid: 'any', sig: sign('sha256', Buffer.from(canonical(signed)), keys.privateKey).toString('hex') }],
})

describe('verify with a layout', () => {
  it('passes what was done as it demands, and needs no other demand', async () => {
    const result = await verified([written(), built()])
    expect(outcomeOf(result)).toBe('verified')
    expect(result.demanded).toMatchObject({ layout: 'layout.json' })
  })

  it('tells by whom each step was done, and out of which layout', async () => {
    const result = await verified([written(), built()])
    const bytes = await fs.readFile(join(bench.workspace, 'layout.json'))
    expect(result.layout).toEqual({ source: 'layout.json', digest: digest(bytes.toString()) })
    const by = (name: 'writer' | 'builder', line: number) => [
      {
        name,
        key: { fingerprint: fingerprint(people[name]) },
        source: expect.stringContaining(`bundles.jsonl:${line}`),
      },
    ]
    expect(result.artifacts[0]?.steps).toEqual([
      { name: 'write', attested: [{ predicateType: LINK, threshold: 1, by: by('writer', 1) }] },
      { name: 'build', attested: [{ predicateType: LINK, threshold: 1, by: by('builder', 2) }] },
    ])
    expect(schemaErrors('verify', JSON.parse(JSON.stringify(result)))).toEqual([])
  })

  it('tells no steps of what it refuses', async () => {
    const result = await verified([built()])
    expect(result.artifacts[0]).not.toHaveProperty('steps')
  })

  it('finds the steps by what they started from', async () => {
    await fs.mkdir(join(bench.workspace, 'chain'))
    await put('chain/one.sigstore.json', written())
    await put('chain/two.sigstore.json', built())
    const where = { bundle: '', 'bundle-from': 'file', 'bundle-dir': 'chain' }
    expect(outcomeOf(await verified([], where))).toBe('verified')
    await fs.rm(join(bench.workspace, 'chain', 'one.sigstore.json'))
    expect(outcomeOf(await verified([], where))).toBe('refused LAYOUT')
  })

  it('holds beside a policy, which must pass too', async () => {
    await fs.writeFile(join(bench.workspace, 'policy.yaml'), 'x')
    const policies = (verdict: 'pass' | 'fail'): PolicyEngine => ({
      open: async () => ({
        digest: { sha256: '0'.repeat(64) },
        keys: [],
        evaluate: () => ({ verdict, reason: 'so', rules: [] }),
      }),
    })
    const run = async (bundles: readonly JsonValue[], verdict: 'pass' | 'fail') =>
      outcomeOf(await verified(bundles, { policy: 'policy.yaml' }, LAYOUT, { policies: policies(verdict) }))
    expect(await run([written(), built()], 'pass')).toBe('verified')
    expect(await run([written(), built()], 'fail')).toBe('refused POLICY')
    expect(await run([built()], 'pass')).toBe('refused LAYOUT')
  })

  it.each<[string, () => JsonValue[], string]>([
    ['a step is missing', () => [built()], 'refused LAYOUT'],
    ['nothing is about the artifact', () => [written()], 'refused ARTIFACT_DIGEST'],
    ['a stranger built', () => [written(), built(people.stranger)], 'refused KEY'],
    ['the writer built', () => [written(), built(people.writer)], 'refused LAYOUT'],
    ['the source was exchanged', () => [written(), built(people.builder, 'evil')], 'refused LAYOUT'],
    ['a stranger wrote', () => [link(people.stranger, 'write', {}, { 'a.c': 'source' }), built()], 'refused LAYOUT'],
  ])('refuses it when %s', async (_, bundles, expected) => {
    expect(outcomeOf(await verified(bundles()))).toBe(expected)
  })

  it('refuses a link whose signature is another one', async () => {
    const [good, other] = [written(), link(people.writer, 'write', {}, { 'a.c': 'else' })] as [JsonObject, JsonObject]
    const forged = {
      ...good,
      dsseEnvelope: {
        ...(good.dsseEnvelope as JsonObject),
        signatures: (other.dsseEnvelope as JsonObject).signatures ?? null,
      },
    }
    expect(outcomeOf(await verified([forged, built()]))).toBe('refused LAYOUT')
  })
})

describe('the owner of a layout', () => {
  const chain = () => [written(), built()]
  it.each<[string, Record<string, string>, () => JsonValue, string]>([
    ['has signed it', { 'layout-key': 'owner.pem' }, () => enveloped(LAYOUT, owner), 'verified'],
    [
      'has signed it, and the key is given as text',
      { 'layout-key': pem(owner) },
      () => enveloped(LAYOUT, owner),
      'verified',
    ],
    ['has not signed it', { 'layout-key': 'owner.pem' }, () => LAYOUT, 'refused LAYOUT'],
    ['is another one', { 'layout-key': 'stranger.pem' }, () => enveloped(LAYOUT, owner), 'refused LAYOUT'],
    [
      'is one of two that must sign',
      { 'layout-key': 'owner.pem\nstranger.pem' },
      () => enveloped(LAYOUT, owner),
      'refused LAYOUT',
    ],
    ['is not named', {}, () => enveloped(LAYOUT, owner), 'bad-input LAYOUT'],
    [
      'signed other words',
      { 'layout-key': 'owner.pem' },
      () => ({
        ...enveloped(LAYOUT, owner),
        payload: Buffer.from(JSON.stringify({ ...LAYOUT, readme: 'x' })).toString('base64'),
      }),
      'refused LAYOUT',
    ],
    ['is named without a layout', { 'layout-key': 'owner.pem', layout: '' }, () => LAYOUT, 'bad-input INPUT'],
    ['is no key', { 'layout-key': 'app.tgz' }, () => enveloped(LAYOUT, owner), 'bad-input KEY'],
    ['stands beside a key that must have signed', { key: 'owner.pem' }, () => LAYOUT, 'bad-input KEY'],
  ])('%s', async (_, inputs, layout, expected) => {
    expect(outcomeOf(await verified(chain(), inputs, layout()))).toBe(expected)
  })

  it('attributes need a language of conditions, and are never skipped', async () => {
    const steps = (LAYOUT.steps as JsonObject[]).map((step) => ({
      ...step,
      expectedPredicates: (step.expectedPredicates as JsonObject[]).map((expected) => ({
        ...expected,
        expectedAttributes: ['predicate.name != ""'],
      })),
    }))
    expect(outcomeOf(await verified(chain(), {}, { ...LAYOUT, steps }))).toBe('bad-input NOT_YET')
  })
})

describe('metadata of in-toto 1.0', () => {
  const key = (name: 'writer' | 'builder') => ({
    keytype: 'ecdsa',
    scheme: 'ecdsa-sha2-nistp256',
    keyval: { public: pem(people[name]) },
  })
  const step = (name: string, by: string, materials: JsonValue, products: JsonValue): JsonObject => ({
    _type: 'step',
    name,
    threshold: 1,
    pubkeys: [by],
    expected_command: ['make'],
    expected_materials: materials,
    expected_products: products,
  })
  const layout = (changes: JsonObject = {}): JsonObject => ({
    _type: 'layout',
    expires: '2099-01-01T00:00:00Z',
    readme: 'a "quote", and a\nline end',
    keys: { w: key('writer'), b: key('builder') },
    steps: [
      step(
        'write',
        'w',
        [],
        [
          ['CREATE', 'a.c'],
          ['DISALLOW', '*'],
        ],
      ),
      step(
        'build',
        'b',
        [
          ['MATCH', 'a.c', 'WITH', 'PRODUCTS', 'FROM', 'write'],
          ['DISALLOW', '*'],
        ],
        [
          ['CREATE', 'app.tgz'],
          ['DISALLOW', '*'],
        ],
      ),
    ],
    inspect: [],
    ...changes,
  })
  const classic = (keys: Keys, name: string, materials: JsonObject, products: JsonObject): JsonObject =>
    metablock(
      { _type: 'link', name, command: [], materials, products, byproducts: { 'return-value': 0 }, environment: {} },
      keys,
    )
  const wrote = () => classic(people.writer, 'write', {}, { 'a.c': digest('source') })

  it('a layout, and a link among attestations, are read', async () => {
    const inputs = { 'layout-key': 'owner.pem' }
    expect(outcomeOf(await verified([wrote(), built()], inputs, metablock(layout(), owner)))).toBe('verified')
  })

  it.each<[string, () => JsonValue[], () => JsonValue, string]>([
    [
      'a link of a stranger',
      () => [classic(people.stranger, 'write', {}, { 'a.c': digest('source') }), built()],
      () => metablock(layout(), owner),
      'refused LAYOUT',
    ],
    [
      'a link that was changed',
      () => [
        {
          ...wrote(),
          signed: { ...(wrote().signed as JsonObject), products: { 'a.c': digest('source'), 'b.c': digest('x') } },
        },
        built(),
      ],
      () => metablock(layout(), owner),
      'refused LAYOUT',
    ],
    ['a layout of a stranger', () => [wrote(), built()], () => metablock(layout(), people.stranger), 'refused LAYOUT'],
    [
      'a layout that was changed',
      () => [wrote(), built()],
      () => ({ ...metablock(layout(), owner), signed: layout({ readme: 'x' }) }),
      'refused LAYOUT',
    ],
    [
      'inspections',
      () => [wrote(), built()],
      () => metablock(layout({ inspect: [{ _type: 'inspection', name: 'x', run: ['sh'] }] }), owner),
      'bad-input LAYOUT',
    ],
  ])('%s is refused', async (_, bundles, signed, expected) => {
    expect(outcomeOf(await verified(bundles(), { 'layout-key': 'owner.pem' }, signed()))).toBe(expected)
  })
})
