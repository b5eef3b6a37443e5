import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type Job, openJob } from '../support/job.ts'
import { openVerifier, type VerifierJob, verdictOf } from '../support/verifier.ts'

const BASE = '1'.repeat(40)
const PROPOSED = '2'.repeat(40)
const MERGE = '3'.repeat(40)
const WORKFLOW = '4'.repeat(40)
const WHEEL = 'acme_lib-1.0-py3-none-any.whl'

let testbed: Testbed
let builder: Job
let verifier: VerifierJob
let registry: Server
/** Answers of the registries by path, and what they were asked. */
const answers: Record<string, unknown> = {}
const asked: string[] = []
let bundle: {
  verificationMaterial: { certificate: { rawBytes: string }; tlogEntries: unknown[] }
  dsseEnvelope: { payload: string; signatures: { sig: string }[] }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const sha512 = (text: string): Buffer => createHash('sha512').update(text).digest()

beforeAll(async () => {
  testbed = await startTestbed()
  registry = createServer((request, response) => {
    asked.push(request.url ?? '')
    const answer = answers[request.url ?? '']
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? {}))
  })
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`
  builder = openJob(testbed, { ...testbed.files, signingConfig: testbed.files.signingConfigRekorV1 })
  verifier = openVerifier(testbed, 'verify-required', { packageRegistries: { npm: url, pypi: url } })
  builder.file(WHEEL, 'the wheel')
  const built = await builder.step('build-provenance', {
    'subject-path': WHEEL,
    'bundle-dir': 'bundles',
    store: 'file',
  })
  expect([built.exitCode, built.log]).toEqual([0, expect.any(String)])
  const [name = ''] = readdirSync(join(builder.workspace, 'bundles'))
  bundle = JSON.parse(readFileSync(join(builder.workspace, 'bundles', name), 'utf8'))
  const repository = { repository: 'acme/web', eventName: 'pull_request', ref: 'refs/pull/7/merge', sha: MERGE }
  testbed.startJob(repository)
  testbed.github.addRepository('acme/.github', { files: { [WORKFLOW]: { 'slsa-policy.yaml': policy() } } })
})

afterAll(async () => {
  registry.close()
  builder.close()
  verifier.close()
  await testbed.close()
})

beforeEach(() => {
  for (const path of Object.keys(answers)) delete answers[path]
  asked.length = 0
})

const policy = (): string => `version: 1
signers:
  release: { workflow: https://github.com/acme/app/.github/workflows/release.yml, at: any, issuer: ${testbed.issuer} }
rules:
  - name: packages
    artifacts: [{ purl: pkg:pypi/acme-lib }, { purl: 'pkg:npm/%40acme/lib' }]
    provenance:
      signers: release
      source: { repository: https://github.com/acme/app }
      workflow: any
      ref: any
      event: any
      inputs: any
      level: any
`

const uv = (digest: string): string => `version = 1

[[package]]
name = "acme-lib"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
wheels = [{ url = "https://files.example/${WHEEL}", hash = "sha256:${digest}" }]

[[package]]
name = "requests"
version = "2"
source = { registry = "https://pypi.org/simple" }
wheels = [{ url = "https://files.example/r.whl", hash = "sha256:${digest}" }]
`

/** What PyPI says about a file, in the form of PEP 740. */
const provenance = (): unknown => ({
  version: 1,
  attestation_bundles: [
    {
      publisher: { kind: 'GitHub' },
      attestations: [
        {
          version: 1,
          verification_material: {
            certificate: bundle.verificationMaterial.certificate.rawBytes,
            transparency_entries: bundle.verificationMaterial.tlogEntries,
          },
          envelope: { statement: bundle.dsseEnvelope.payload, signature: bundle.dsseEnvelope.signatures[0]?.sig },
        },
      ],
    },
  ],
})

async function ending(
  after: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>> = {},
): Promise<string> {
  testbed.github.addRepository('acme/web', {
    files: { [BASE]: before, [MERGE]: after },
    parents: { [MERGE]: [BASE, PROPOSED] },
  })
  const ran = await verifier.run(
    { commit: MERGE, 'workflow-ref': 'acme/.github/.github/workflows/x.yml@refs/heads/main', 'workflow-sha': WORKFLOW },
    { event: { pull_request: { head: { sha: PROPOSED } } } },
  )
  const { outcome, failure, artifacts, notices } = verdictOf(ran)
  expect(ran.exitCode).toBe({ verified: 0, refused: 1, 'bad-input': 2, undecided: 3 }[outcome])
  const places = artifacts.flatMap(({ places = [] }) =>
    places.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`),
  )
  return [outcome, failure?.code, ...places, ...notices].filter((part) => part !== undefined).join(' ')
}

describe('packages of Python lock files', () => {
  it('pass by the attestation that PyPI has, those that the policy names, and no other is asked for', async () => {
    answers[`/integrity/acme-lib/1.0/${WHEEL}/provenance`] = provenance()
    expect(await ending({ 'uv.lock': uv(sha256('the wheel')) })).toMatch(
      /^verified uv\.lock:3 1 new package.* that no rule/,
    )
    expect(asked).toEqual([`/integrity/acme-lib/1.0/${WHEEL}/provenance`])
  })

  it('pass by their digest alone too, which PyPI knows a name for', async () => {
    answers[`/integrity/acme-lib/1.0/${WHEEL}/provenance`] = provenance()
    answers['/pypi/acme-lib/1.0/json'] = { urls: [{ filename: WHEEL, digests: { sha256: sha256('the wheel') } }] }
    const text = `acme-lib==1.0 --hash=sha256:${sha256('the wheel')}\n`
    expect(await ending({ 'requirements.txt': text })).toMatch(/^verified requirements\.txt:1/)
  })

  it.each<[string, string, () => unknown, RegExp]>([
    ['C01 with another digest', 'other', provenance, /^refused \w+ uv\.lock:3/],
    ['B10 with no attestation', 'the wheel', () => undefined, /^refused NO_ATTESTATION uv\.lock:3/],
    ['with what is no provenance object', 'the wheel', () => ({ attestation_bundles: 'x' }), /^undecided SERVICE_REPLY/],
    ['with half an attestation', 'the wheel', () => ({ attestation_bundles: [{ attestations: [{ version: 1 }] }] }), /^undecided SERVICE_REPLY/],
  ])('are refused %s', async (_, content, answer, message) => {
    const told = answer()
    if (told !== undefined) answers[`/integrity/acme-lib/1.0/${WHEEL}/provenance`] = told
    expect(await ending({ 'uv.lock': uv(sha256(content)) })).toMatch(message)
  }) // biome-ignore format: a table

  it('that were there before are not asked for', async () => {
    const before = { 'uv.lock': uv(sha256('the wheel')) }
    expect(await ending({ 'uv.lock': `# more\n${before['uv.lock']}` }, before)).toMatch(/^verified/)
    expect(asked).toEqual([])
  })

  it('with a name that leads elsewhere are not asked for', async () => {
    const evil = uv(sha256('x')).replace(WHEEL, '..%2f..%2fadmin')
    expect(await ending({ 'uv.lock': evil })).toMatch(/^(bad-input|refused)/)
    expect(asked.filter((path) => path.includes('admin'))).toEqual([])
  })
})

describe('what a lock file leaves open', () => {
  it.each<[string, string, string]>([
    ['a package that a rule names', 'acme-lib>=1', 'Acme_Lib==1.0'],
    ['a repository, whatever is in it', 'git+https://github.com/evil/acme-lib', '-e ./lib'],
    ['a file that is not read by its name', '-r hidden.in', '-r ../x'],
  ])('does not pass where it may be one that a rule names: %s', async (_, first, second) => {
    for (const line of [first, second])
      expect(await ending({ 'requirements.txt': `${line}\n`, 'hidden.in': 'acme-lib' })).toMatch(
        /^bad-input \w+ requirements\.txt:1/,
      )
  })

  it('passes where no rule names it', async () => {
    expect(await ending({ 'requirements.txt': 'flask>=2\nrequests\n' })).toMatch(/^verified .*2 new package/)
    expect(asked).toEqual([])
  })
})

describe('packages of npm', () => {
  const lock = (name: string): string =>
    JSON.stringify(
      {
        lockfileVersion: 3,
        packages: {
          [`node_modules/${name}`]: { version: '1.0.0', integrity: `sha512-${sha512('x').toString('base64')}` },
        },
      },
      undefined,
      1,
    )

  it('are asked for at their registry, and refused where it has nothing', async () => {
    expect(await ending({ 'package-lock.json': lock('@acme/lib') })).toMatch(
      /^refused NO_ATTESTATION package-lock\.json:4/,
    )
    expect(asked).toEqual(['/-/npm/v1/attestations/@acme%2flib@1.0.0'])
  })

  it('C11 are refused with a provenance whose publication nobody signed', async () => {
    answers['/-/npm/v1/attestations/@acme%2flib@1.0.0'] = {
      attestations: [{ predicateType: 'https://slsa.dev/provenance/v1', bundle }],
    }
    expect(await ending({ 'package-lock.json': lock('@acme/lib') })).toMatch(/^refused NPM_PACKAGE/)
  })

  it('of another name are no way around a rule by an alias', async () => {
    const text = lock('@acme/lib').replace('"version"', '"name": "evil",\n"version"')
    expect(await ending({ 'package-lock.json': text })).toMatch(/^refused NO_ATTESTATION/)
    expect(asked).toEqual(['/-/npm/v1/attestations/evil@1.0.0'])
  })

  it('out of a repository do not pass under a name that a rule names, and pass under another', async () => {
    const git = (name: string): string =>
      JSON.stringify(
        {
          lockfileVersion: 3,
          packages: {
            [`node_modules/${name}`]: { version: '1.0.0', resolved: 'git+ssh://git@github.com/evil/x.git#c' },
          },
        },
        undefined,
        1,
      )
    expect(await ending({ 'package-lock.json': git('@acme/lib') })).toMatch(/^bad-input \w+ package-lock\.json/)
    expect(await ending({ 'package-lock.json': git('x') })).toMatch(/^verified/)
  })

  it('that no rule names are not asked for, also where a rule is for all', async () => {
    expect(await ending({ 'package-lock.json': lock('left-pad') })).toMatch(/^verified .*no rule/)
    expect(asked).toEqual([])
  })
})
