import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { BundleOptions } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { PREDICATE } from 'in-toto-attestation'
import type { VerifyResult } from '../report/index.ts'
import { ordinaryProvenance } from '../testing/levels.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { verify } from './index.ts'

const BYTES = Buffer.from('the artifact')
const SHA256 = createHash('sha256').update(BYTES).digest('hex')
const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
const OWN_TYPE = 'https://example.test/buildtypes/x/v1'
const HOUR = 3_600_000

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), BYTES)
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

const outcomeOf = ({ outcome, failure }: VerifyResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

interface Signed {
  readonly predicateType?: string
  readonly predicate?: JsonObject
  readonly options?: BundleOptions
}

async function verified(signed: Signed, inputs: Record<string, string>): Promise<VerifyResult> {
  const { predicateType = 'https://example.test/review/v1', predicate = {}, options = {} } = signed
  const subject = [{ name: 'app.tgz', digest: { sha256: SHA256 } }]
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }
  const content = { kind: 'dsse', payload: Buffer.from(JSON.stringify(statement)) } as const
  const { text } = bench.testbed.sigstore.bundle({ content, issue: { san: IDENTITY }, ...options })
  await fs.writeFile(join(bench.workspace, 'bundle.json'), text)
  const demands = {
    'signing-config': '',
    files: 'app.tgz',
    bundle: 'bundle.json',
    'certificate-identity': IDENTITY,
    'certificate-oidc-issuer': bench.testbed.issuer,
  }
  return verify(bench.inputs({ ...demands, ...inputs }), bench.ports())
}

describe('max-age', () => {
  it.each(['0d', '30', 'd', '1.5h', '-1d', '30D', '999999d', '1h30m', '1y'])('"%s" is bad input', async (age) => {
    expect(outcomeOf(await verified({}, { 'max-age': age }))).toBe('bad-input INPUT')
  })

  it.each([
    ['12h', 13],
    ['1d', 25],
    ['1w', 24 * 7 + 1],
  ] as const)('%s refuses what was signed %i hours ago', async (age, hours) => {
    const at = Date.now() - hours * HOUR
    expect(outcomeOf(await verified({ options: { at } }, { 'max-age': age }))).toBe('refused TIMESTAMP')
    const younger = { options: { at: at + 2 * HOUR } }
    expect(outcomeOf(await verified(younger, { 'max-age': age }))).toBe('verified')
  })

  it('a new timestamp makes an old signature no younger', async () => {
    const at = Date.now() - 3 * HOUR
    const { sigstore } = bench.testbed
    const issue = { san: IDENTITY, notAfter: Date.now() + HOUR }
    const options: BundleOptions = {
      at,
      issue,
      replace: {
        timestamps: (old, { signature }) => [...old, sigstore.timestamp({ signature, at: Date.now() })],
      },
    }
    expect(outcomeOf(await verified({ options }, { 'max-age': '2h' }))).toBe('refused TIMESTAMP')
    expect(outcomeOf(await verified({ options }, { 'max-age': '4h' }))).toBe('verified')
  })
})

describe('build-input', () => {
  const v1 = (externalParameters: JsonObject): Signed => {
    const ordinary = ordinaryProvenance() as unknown as { buildDefinition: JsonObject; runDetails: JsonObject }
    const predicate = {
      buildDefinition: { ...ordinary.buildDefinition, buildType: OWN_TYPE, externalParameters },
      runDetails: { ...ordinary.runDetails, builder: { id: IDENTITY } },
    }
    return { predicateType: PREDICATE.provenanceV1, predicate: predicate as unknown as JsonObject }
  }
  const v02 = (inputs: JsonObject): Signed => ({
    predicateType: PREDICATE.provenanceV02,
    predicate: {
      builder: { id: IDENTITY },
      buildType: OWN_TYPE,
      invocation: { environment: { github_event_payload: { inputs } } },
    },
  })

  it.each(['version', '=1', 'a b=1', 'version=1\nversion=2'])('"%s" is bad input', async (text) => {
    expect(outcomeOf(await verified({}, { 'build-input': text }))).toBe('bad-input INPUT')
  })

  it.each<[string, Signed, string]>([
    ['another value', v1({ inputs: { version: '1.24' } }), 'version=1.2'],
    ['a longer value', v1({ inputs: { version: '1.2' } }), 'version=1.24'],
    ['another case', v1({ inputs: { version: 'A' } }), 'version=a'],
    ['no such input', v1({ inputs: { other: '1' } }), 'version=1'],
    ['no inputs', v1({}), 'version=1'],
    ['an input of the event', v1({ inputs: {}, event: { inputs: { version: '1' } } }), 'version=1'],
    ['a list', v1({ inputs: { version: ['1'] } }), 'version=1'],
    ['nothing', v1({ inputs: { version: null } }), 'version=null'],
    ['a name of every object', v1({ inputs: {} }), 'constructor=x'],
    ['one of two', v1({ inputs: { a: '1', b: '2' } }), 'a=1\nb=3'],
    ['v0.2 with another value', v02({ version: '1.24' }), 'version=1.2'],
    ['an attestation of another type', { predicate: { inputs: { version: '1' } } }, 'version=1'],
  ])('B30 refuses %s', async (_, signed, text) => {
    expect(outcomeOf(await verified(signed, { 'build-input': text }))).toBe('refused BUILD_INPUT')
  })

  it.each<[string, Signed, string]>([
    ['a text', v1({ inputs: { version: '1.24', flags: '-a=b c' } }), 'version=1.24\nflags=-a=b c'],
    ['an empty one', v1({ inputs: { version: '' } }), 'version='],
    ['a number and a truth value', v1({ inputs: { n: 17, b: false } }), 'n=17\nb=false'],
    ['an input of the event by its name', v1({ event: { inputs: { version: '1' } } }), 'event.version=1'],
    ['v0.2', v02({ version: '1' }), 'version=1'],
  ])('accepts %s', async (_, signed, text) => {
    const result = await verified(signed, { 'build-input': text })
    expect(outcomeOf(result)).toBe('verified')
    expect(result.demanded['build-input']).toBe(text.replaceAll('\n', ', '))
  })
})

describe('tags', () => {
  const tagged = (ref: string): Signed => ({
    options: { issue: { san: IDENTITY, claims: { iss: bench.testbed.issuer, ref } } },
  })

  it.each(['refs/tags/v1', 'refs/heads/main'])('source-tag: a ref (%s) is bad input', async (tag) => {
    expect(outcomeOf(await verified({}, { 'source-tag': tag }))).toBe('bad-input INPUT')
  })

  it.each(['latest', 'v1.x', '>=1'])('source-versioned-tag: "%s" is bad input', async (version) => {
    expect(outcomeOf(await verified({}, { 'source-versioned-tag': version }))).toBe('bad-input EXPECTATION')
  })

  it('B14 are told from what begins like them', async () => {
    const run = async (name: string, value: string): Promise<string> =>
      outcomeOf(await verified(tagged('refs/tags/v13.0.30'), { [name]: value }))
    expect(await run('source-tag', 'v13')).toBe('refused IDENTITY')
    expect(await run('source-tag', 'v13.0.30')).toBe('verified')
    expect(await run('source-versioned-tag', 'v13')).toBe('verified')
    expect(await run('source-versioned-tag', 'v13.0.3')).toBe('refused IDENTITY')
  })

  it('bind the ref, so that it is not listed as open', async () => {
    const { unbound } = await verified(tagged('refs/tags/v1.0.0'), { 'source-versioned-tag': 'v1' })
    expect(unbound).not.toContain('source-ref')
  })
})
