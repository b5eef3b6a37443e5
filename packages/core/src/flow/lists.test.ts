import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import type { VerifyResult } from '../report/index.ts'
import { signatureText } from '../testing/bundles.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { verify } from './index.ts'

const BYTES = Buffer.from('the artifact')
const SHA256 = createHash('sha256').update(BYTES).digest('hex')
const BUILDER = 'acme/builders/.github/workflows/go.yml'
const RELEASER = 'acme/builders/.github/workflows/release.yml@refs/heads/main'
const RELEASED = 'a'.repeat(40)
const FORKED = 'b'.repeat(40)

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), BYTES)
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

const outcomeOf = ({ outcome, failure }: VerifyResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

function signed(type: string, subject: JsonObject, predicate: JsonObject, claims: JsonObject): string {
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [subject], predicateType: type, predicate }
  const content = { kind: 'dsse', payload: Buffer.from(JSON.stringify(statement)) } as const
  return bench.testbed.sigstore.bundle({ content, issue: { claims: { iss: bench.testbed.issuer, ...claims } } }).text
}

/** The builder's list with one release, and a map that names it. */
async function listed(identity = `https://github.com/${RELEASER}`, releaser = RELEASER): Promise<void> {
  const list = signed(
    'https://github.com/acme/builders/builder-releases/v1',
    { name: 'refs/tags/v1.2.3', digest: { gitCommit: RELEASED } },
    { repositoryId: '77', updated: '2026-05-01T00:00:00Z' },
    {
      ...{ job_workflow_ref: releaser, workflow_ref: releaser, repository: 'acme/builders', repository_id: '77' },
      ...{ sha: RELEASED, job_workflow_sha: RELEASED, workflow_sha: RELEASED },
    },
  )
  const releases = { location: 'list.json', identity, issuer: bench.testbed.issuer, repositoryId: '77' }
  const entry = { signer: `https://github.com/${BUILDER}`, maxLevel: 3, shape: 'build+attest', cache: 'none', releases }
  await fs.writeFile(join(bench.workspace, 'list.json'), list)
  await fs.writeFile(join(bench.workspace, 'map.json'), JSON.stringify({ version: 1, builders: [entry] }))
}

async function verified(ref: string, inputs: Record<string, string> = {}): Promise<string> {
  const subject = { name: 'app.tgz', digest: { sha256: SHA256 } }
  const claims = { job_workflow_ref: `${BUILDER}@${ref}`, repository: 'acme/app' }
  await fs.writeFile(join(bench.workspace, 'bundle.json'), signed('https://example.test/x/v1', subject, {}, claims))
  const demands = {
    'signing-config': '',
    files: 'app.tgz',
    bundle: 'bundle.json',
    'signer-workflow': BUILDER,
    'source-repository': 'acme/app',
    'certificate-oidc-issuer': bench.testbed.issuer,
    'builder-map': 'map.json',
  }
  return outcomeOf(await verify(bench.inputs({ ...demands, ...inputs }), bench.ports()))
}

describe('C22 a reusable signer at a commit', () => {
  it('is refused without a list of releases', async () => {
    expect(await verified(RELEASED, { 'builder-map': '' })).toBe('refused IDENTITY')
  })

  it('is refused when the list does not have it: a fork has it under the same name', async () => {
    await listed()
    expect(await verified(FORKED)).toBe('refused IDENTITY')
  })

  it('is refused when somebody else signed the list', async () => {
    await listed('https://github.com/acme/builders/.github/workflows/other.yml@refs/heads/main')
    expect(await verified(RELEASED)).toMatch(/^refused (IDENTITY|RELEASE_LIST)$/)
  })

  it('is refused when the list speaks for another workflow', async () => {
    await listed()
    const other = { 'signer-workflow': 'acme/builders/.github/workflows/other.yml' }
    expect(await verified(RELEASED, other)).toBe('refused IDENTITY')
  })

  it('is refused at another ref that is demanded', async () => {
    await listed()
    expect(await verified(RELEASED, { 'signer-workflow': `${BUILDER}@refs/tags/v1.2.3` })).toBe('refused IDENTITY')
  })

  it('is accepted by a list that the release workflow signed at one of its releases, and at nothing else', async () => {
    const workflow = RELEASER.split('@')[0]
    await listed(`https://github.com/${workflow}`, `${workflow}@refs/tags/v1.2.3`)
    expect(await verified(RELEASED)).toBe('verified')
    for (const ref of ['refs/tags/v1.2.4', 'refs/tags/v1', 'refs/heads/main']) {
      await listed(`https://github.com/${workflow}`, `${workflow}@${ref}`)
      expect([ref, await verified(RELEASED)]).toEqual([ref, 'refused RELEASE_LIST'])
    }
  })

  it('is accepted as a release of the list', async () => {
    await listed()
    expect(await verified(RELEASED)).toBe('verified')
  })
})

describe('a file with many bundles', () => {
  const others = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => signatureText(createHash('sha256').update(String(index)).digest('hex')))

  async function among(lines: readonly string[]): Promise<VerifyResult> {
    await fs.writeFile(join(bench.workspace, 'many.jsonl'), `${lines.join('\n')}\n`)
    const identity = `https://github.com/${RELEASER}`
    const inputs = {
      'signing-config': '',
      files: 'app.tgz',
      bundle: 'many.jsonl',
      'certificate-identity': identity,
      'certificate-oidc-issuer': bench.testbed.issuer,
    }
    return verify(bench.inputs(inputs), bench.ports())
  }

  const good = (): string =>
    signed(
      'https://example.test/x/v1',
      { name: 'app.tgz', digest: { sha256: SHA256 } },
      {},
      { job_workflow_ref: RELEASER },
    )

  it('is looked through to its end', async () => {
    expect(outcomeOf(await among([...others(5000), good()]))).toBe('verified')
  })

  it('says what some of them are about when none is about the artifact', async () => {
    const result = await among(others(5000))
    expect(outcomeOf(result)).toMatch(/^(refused|bad-input) /)
    expect(result.artifacts[0]?.rejected.length).toBeLessThanOrEqual(10)
  })

  it('B11 is bad input, and not silently cut, when too many are about one artifact', async () => {
    const about = Array.from({ length: 1001 }, () => signatureText(SHA256))
    const result = await among([...about, good()])
    expect(outcomeOf(result)).toBe('bad-input BUNDLE_FILE')
    expect(result.failure?.message).toContain('1002 bundles; at most 1000')
  })
})
