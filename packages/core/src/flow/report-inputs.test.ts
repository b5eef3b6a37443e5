import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import { type Bench, openBench } from '../testing/ports.ts'
import { ghVerification, grypeReport, kubescapeReport, TRIVY_VERSION, trivyReport } from '../testing/reports.ts'
import { attest } from './index.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
  const files: Record<string, string> = {
    'app.tgz': 'bytes',
    'grype.json': JSON.stringify(grypeReport()),
    'trivy.json': JSON.stringify(trivyReport()),
    'trivy-version.json': JSON.stringify(TRIVY_VERSION),
    'kubescape.json': JSON.stringify(kubescapeReport()),
    'junit-1.xml': '<testsuite name="a"><testcase name="x"/></testsuite>',
    'junit-2.xml': '<testsuite name="b"><testcase name="y"><failure/></testcase></testsuite>',
    'bad.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><testsuite>&e;</testsuite>',
  }
  for (const [name, text] of Object.entries(files)) await fs.writeFile(join(bench.workspace, name), text)
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

const attested = (inputs: Record<string, string>) =>
  attest(bench.inputs({ 'subject-path': 'app.tgz', 'dry-run': 'true', ...inputs }), bench.ports())

async function predicateOf(inputs: Record<string, string>): Promise<[unknown, JsonObject]> {
  const { statements = [], failure } = await attested(inputs)
  expect(failure).toBeUndefined()
  const statement = parseJson(await fs.readFile(statements[0] ?? ''), { what: 'statement' })
  if (!isJsonObject(statement) || !isJsonObject(statement.predicate)) throw new Error('no statement')
  return [statement.predicateType, statement.predicate]
}

describe('attest with a report', () => {
  it('signs a scan of vulnerabilities', async () => {
    const result = await attest(
      bench.inputs({ 'subject-path': 'app.tgz', 'vulnerability-results': 'grype.json', 'bundle-dir': 'out' }),
      bench.ports(),
    )
    expect(result.outcome).toBe('verified')
    expect(result.bundles[0]).toMatchObject({
      predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
      fileName: 'app.tgz.vulns.sigstore.json',
    })
  })

  it('takes two files where one leaves out what the other says', async () => {
    const [, { scanner }] = await predicateOf({ 'vulnerability-results': 'trivy.json\ntrivy-version.json' })
    expect(scanner).toMatchObject({ db: { lastUpdate: '2026-11-20T06:18:17.1Z' } })
  })

  it('joins the test reports that a pattern matches, and links the run', async () => {
    const [type, body] = await predicateOf({ 'test-results': 'junit-*.xml' })
    expect(type).toBe('https://in-toto.io/attestation/test-result/v0.1')
    expect(body).toMatchObject({ result: 'FAILED', passedTests: ['a > x'], failedTests: ['b > y'] })
    expect(body.url).toMatch(/^https:\/\/github\.com\/acme\/app\/actions\/runs\/\d+\/attempts\/\d+$/)
  })

  it('attests what gh verified, about the very artifact and no other', async () => {
    const of = (bytes: string): string => createHash('sha256').update(bytes).digest('hex')
    const write = (name: string, ...bytes: string[]): Promise<void> =>
      fs.writeFile(join(bench.workspace, name), JSON.stringify(bytes.flatMap((one) => ghVerification(of(one)))))
    await fs.writeFile(join(bench.workspace, 'other.tgz'), 'other bytes')
    await write('gh.json', 'bytes')
    await write('gh-both.json', 'bytes', 'other bytes')
    await write('gh-other.json', 'other bytes')
    const [type, body] = await predicateOf({ 'test-results': 'gh.json' })
    expect([type, body.result]).toEqual(['https://in-toto.io/attestation/test-result/v0.1', 'PASSED'])
    const both = { 'subject-path': 'app.tgz\nother.tgz' }
    expect((await attested({ ...both, 'test-results': 'gh-both.json' })).failure).toBeUndefined()
    for (const inputs of [{ 'test-results': 'gh-other.json' }, { ...both, 'test-results': 'gh.json' }]) {
      expect((await attested(inputs)).failure?.code).toBe('REPORT')
    }
    expect(bench.asked('oidc-token')).toBe(0)
  })

  it('signs a scan of Kubescape', async () => {
    const [type, body] = await predicateOf({ 'kubescape-results': 'kubescape.json' })
    expect(type).toBe('urn:slsa-actions:kubescape-results:v1')
    expect(body.failedControls).toEqual(['C-0057'])
  })

  it.each<[string, Record<string, string>, string]>([
    ['two kinds of reports', { 'test-results': 'junit-1.xml', 'kubescape-results': 'kubescape.json' }, 'INPUT'],
    ['a report beside an SBOM', { 'test-results': 'junit-1.xml', 'sbom-path': 'sbom.json' }, 'INPUT'],
    ['a report beside a predicate', { 'test-results': 'junit-1.xml', 'predicate-type': 'https://x.test/v1' }, 'INPUT'],
    ['a report of another kind', { 'vulnerability-results': 'kubescape.json' }, 'REPORT'],
    ['a pattern that matches nothing', { 'test-results': 'none/*.xml' }, 'NO_SUBJECT'],
    ['a document type', { 'test-results': 'bad.xml' }, 'REPORT'],
    ['tests beside a broken report', { 'test-results': 'junit-1.xml\nbad.xml' }, 'REPORT'],
  ])('refuses %s before anybody is asked', async (_, inputs, code) => {
    const { outcome, failure } = await attested(inputs)
    expect([outcome, failure?.code]).toEqual(['bad-input', code])
    expect(bench.asked('oidc-token')).toBe(0)
  })
})
