import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type BundleOptions, generateKeys, type KeyPair } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { parsePublicKey } from '../key/index.ts'
import type { VerifyResult } from '../report/index.ts'
import { pemOf } from '../testing/keys.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { type FlowPorts, type PolicyEngine, type PolicyFacts, type PolicyKey, verify } from './index.ts'

const BYTES = Buffer.from('the artifact')
const one = generateKeys()
const other = generateKeys()
const stranger = generateKeys()

let bench: Bench
let shown: PolicyFacts[]
beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), BYTES)
  await fs.writeFile(join(bench.workspace, 'policy.yaml'), 'a policy')
  await fs.writeFile(join(bench.workspace, 'key.pem'), pemOf(one.publicKey))
})
beforeEach(() => {
  bench.reset()
  shown = []
})
afterAll(() => bench.close())

const statement = Buffer.from(
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app.tgz', digest: { sha256: createHash('sha256').update(BYTES).digest('hex') } }],
    predicateType: 'https://example.test/review/v1',
    predicate: {},
  }),
)

const content = { kind: 'dsse', payload: statement } as const
const byKey = (keys: KeyPair, more: BundleOptions = {}): JsonObject =>
  bench.testbed.sigstore.bundle({ keys, verifier: 'public-key', content, ...more }).bundle
const byJob = (): JsonObject => bench.testbed.sigstore.bundle({ content }).bundle

const known = ({ publicKey }: KeyPair, isLogRequired = true): PolicyKey => ({
  publicKey: parsePublicKey(pemOf(publicKey), 'key'),
  isLogRequired,
})

/** Verifies the artifact by a policy that passes whatever it is shown, and holds the keys. */
async function verified(
  bundles: readonly JsonObject[],
  keys: readonly PolicyKey[],
  inputs: Record<string, string> = {},
  machine: Partial<FlowPorts> = {},
): Promise<VerifyResult> {
  const lines = bundles.map((bundle) => `${JSON.stringify(bundle)}\n`).join('')
  await fs.writeFile(join(bench.workspace, 'bundles.jsonl'), lines)
  const policies: PolicyEngine = {
    open: async () => ({
      keys,
      digest: { sha256: 'a'.repeat(64) },
      evaluate: (facts) => {
        shown.push(facts)
        return { verdict: 'pass', reason: '', rules: [] }
      },
    }),
  }
  const given = { 'signing-config': '', files: 'app.tgz', bundle: 'bundles.jsonl', policy: 'policy.yaml', ...inputs }
  return verify(bench.inputs(given), bench.ports({ ports: { policies, ...machine } }))
}

const makers = (): string[] =>
  shown.flatMap(({ attestations }) => attestations.map(({ verified: { verifiedBy } }) => verifiedBy.kind))
const statements = (): Set<string | undefined> =>
  new Set(
    shown.flatMap(({ attestations }) => attestations.map(({ verified: bundle }) => bundle.statementDigest?.sha256)),
  )
const failures = ({ artifacts }: VerifyResult): string[] =>
  artifacts.flatMap(({ rejected }) => rejected.map(({ failure }) => `${failure.outcome} ${failure.code}`))

describe('keys that a policy holds', () => {
  it('let it see bundles of each of them, and of certificates, with the digest of the statement that all signed', async () => {
    const result = await verified([byJob(), byKey(one), byKey(other)], [known(one), known(other)])
    expect([result.outcome, makers()]).toEqual(['verified', ['certificate', 'key', 'key']])
    expect([...statements()]).toEqual([createHash('sha256').update(statement).digest('hex')])
  })

  it('A23 keep what another key signed from it', async () => {
    const result = await verified([byJob(), byKey(stranger)], [known(one), known(other)])
    expect([makers(), failures(result)]).toEqual([['certificate'], ['refused KEY']])
  })

  it('A23 are not another key that calls itself by the only name they have', async () => {
    const result = await verified([byJob(), byKey(stranger)], [known(one)])
    expect([makers(), failures(result)]).toEqual([['certificate'], ['refused SIGNATURE']])
  })

  it('A11 demand a log entry, unless the policy says otherwise', async () => {
    const alone = byKey(one, { logs: [], hasTimestamp: false })
    const strict = await verified([byJob(), alone], [known(one)])
    expect([makers(), failures(strict)]).toEqual([['certificate'], ['refused LOG_ENTRY']])
    shown = []
    await verified([byJob(), alone], [known(one, false)])
    expect(makers()).toEqual(['certificate', 'key'])
  })

  it('are none where the policy holds none', async () => {
    const result = await verified([byJob(), byKey(one)], [])
    expect([makers(), failures(result)]).toEqual([['certificate'], ['bad-input KEY_NEEDED']])
  })

  it('are not beside a key in the inputs, of which nobody could say what it demands', async () => {
    const result = await verified([byKey(one)], [known(other)], { key: 'key.pem' })
    expect([result.outcome, result.failure?.code, shown]).toEqual(['bad-input', 'KEY', []])
  })

  it('never satisfy an identity that the inputs demand, and are shown to the policy all the same', async () => {
    const san = `https://github.com/${String(bench.testbed.oidc.defaultClaims.job_workflow_ref)}`
    const identity = { 'certificate-identity': san, 'certificate-oidc-issuer': bench.testbed.issuer }
    const both = await verified([byJob(), byKey(one)], [known(one)], identity)
    expect([both.outcome, makers(), failures(both)]).toEqual(['verified', ['certificate', 'key'], ['refused IDENTITY']])
    expect((await verified([byKey(one)], [known(one)], identity)).outcome).toBe('refused')
  })
})

describe('many artifacts and a policy that holds keys', () => {
  const files = Array.from({ length: 100 }, (_, index) => `sha256:${String(index).padStart(64, '0')}`).join('\n')

  /** A thread that refuses all it is asked, and leaves a file that says that it was there. */
  async function machine(): Promise<{ ports: Partial<FlowPorts>; wasStarted(): Promise<boolean> }> {
    const [script, sign] = [join(bench.workspace, 'thread.mjs'), join(bench.workspace, 'thread-was-here')]
    await fs.rm(sign, { force: true })
    await fs.writeFile(
      script,
      `import { writeFileSync } from 'node:fs'
       import { parentPort } from 'node:worker_threads'
       writeFileSync(${JSON.stringify(sign)}, '')
       const failure = { outcome: 'refused', code: 'SIGNATURE', message: 'says a thread' }
       parentPort.on('message', ({ id }) => parentPort.postMessage({ id, failure }))`,
    )
    return {
      ports: { parallelism: 2, verifyWorkerUrl: pathToFileURL(script) },
      wasStarted: () =>
        fs.stat(sign).then(
          () => true,
          () => false,
        ),
    }
  }
  const told = ({ artifacts }: VerifyResult): Set<string> =>
    new Set(artifacts.flatMap(({ rejected }) => rejected.map(({ failure }) => `${failure.code} ${failure.message}`)))

  it('have their certificates verified in threads, and their keys beside them', async () => {
    const { ports } = await machine()
    const result = await verified([byJob(), byKey(one)], [known(one)], { files: '', digests: files }, ports)
    const codes = [...told(result)].map((line) => line.split(' ')[0])
    expect(told(result)).toContain('SIGNATURE says a thread')
    expect(new Set(codes)).toEqual(new Set(['SIGNATURE', 'ARTIFACT_DIGEST']))
  })

  it('start no thread where nothing has a certificate', async () => {
    const { ports, wasStarted } = await machine()
    const result = await verified([byKey(one)], [known(one)], { files: '', digests: files }, ports)
    expect([...told(result)].every((line) => line.startsWith('ARTIFACT_DIGEST'))).toBe(true)
    expect(await wasStarted()).toBe(false)
  })
})
