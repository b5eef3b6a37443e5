import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { artifact, type ImageContent, imageFromFolder, placeImage } from '@slsa-actions/testbed'
import { IDENTITY, useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaRun } from '../testing/run-slsa.ts'

const bed = useBed()
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const KEY = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbgIMZrMTTlEFDLEeZXz+4R/908BG
EeO70x6oMN7E4JQgzgbCB5rinqhK5t7dB61saVKQTb4P2NGtjPjXVbSTwQ==
-----END PUBLIC KEY-----
`

let image: ImageContent
let name: string
beforeAll(async () => {
  const { testbed, folder } = bed
  folder.file('index.html', 'hello\n')
  image = imageFromFolder(folder.path)
  placeImage(testbed.registry, 'acme/app', image, 'v1')
  name = `${testbed.registry.host}/acme/app`
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { sha256: image.root.digest.slice('sha256:'.length) } }],
    predicateType: 'https://sigstore.dev/cosign/sign/v1',
    predicate: {},
  }
  const made = testbed.sigstore.bundle({ content: { kind: 'dsse', payload: Buffer.from(JSON.stringify(statement)) } })
  const files = [{ mediaType: BUNDLE, content: made.text }]
  placeImage(testbed.registry, 'acme/app', artifact({ artifactType: BUNDLE, files, subject: image }))
  const policyOf = (rule: string): string => `version: 1
signers:
  release: { identity: "${IDENTITY}", issuer: "${testbed.issuer}" }
  key: { publicKey: ${JSON.stringify(KEY)}, transparencyLog: none }
rules:
  - name: ${rule}
    artifacts: [${name}]
    signatures: [{ signers: [release, key], origin: any }]
`
  folder.file('policy.yaml', policyOf('app'))
  folder.file('other-policy.yaml', policyOf('other'))
  mkdirSync(join(folder.path, 'deploy'))
  folder.file(
    'deploy/web.yaml',
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: apps}\nspec: {template: {spec: {containers: [{name: c, image: "${name}:v1"}]}}}\n`,
  )
  const run = await verified('result.json')
  expect(run).toMatchObject({ status: 0, stderr: '' })
})

const slsa = (...argv: string[]): Promise<SlsaRun> => runSlsa(argv, { cwd: bed.folder.path })
const verified = (output: string): Promise<SlsaRun> =>
  slsa(
    ...['verify', '--manifests', 'deploy', '--manifests-output', 'pinned', '--policy', 'policy.yaml'],
    ...['--trusted-root', bed.testbed.files.trustedRoot, '--output', output],
  )
const exceptions = (given: Readonly<Record<string, string>> = {}): Promise<SlsaRun> =>
  slsa(
    ...['kubescape', 'exceptions'],
    ...Object.entries({
      'verify-result': 'result.json',
      policy: 'policy.yaml',
      'kubescape-version': 'v4.0.12',
      'output-dir': 'scan',
      ...given,
    }).flatMap(([option, value]) => [`--${option}`, value]),
  )
const written = (folder = 'scan'): unknown =>
  JSON.parse(readFileSync(join(bed.folder.path, folder, 'exceptions.json'), 'utf8'))

describe('slsa kubescape exceptions', () => {
  it('excepts the workload of the very copy that was verified', async () => {
    const run = await exceptions()
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain('1 workload(s) are excepted until')
    expect(written()).toMatchObject([
      {
        resources: [{ attributes: { kind: 'Deployment', namespace: 'apps', name: 'web' } }],
        reason: expect.stringContaining(image.root.digest),
      },
    ])
  })

  it('drops it when a digest in the copy changes, and says so', async () => {
    const copy = readFileSync(join(bed.folder.path, 'pinned/deploy/web.yaml'), 'utf8')
    bed.folder.file('pinned/deploy/web.yaml', copy.replace(/@sha256:[0-9a-f]{4}/, '@sha256:0000'))
    const run = await exceptions({ 'output-dir': 'changed' })
    bed.folder.file('pinned/deploy/web.yaml', copy)
    expect(run.stdout).toContain('no exception for Deployment/apps/web')
    expect(written('changed')).toEqual([])
  })

  it.each<[string, Readonly<Record<string, string>>, number, string]>([
    ['a Kubescape that heeds no end', { 'kubescape-version': 'v4.0.6' }, 2, 'v4.0.7 or newer'],
    ['a result by another policy', { policy: 'other-policy.yaml' }, 2, 'another policy'],
    ['a result that is not there', { 'verify-result': 'none.json' }, 2, 'none.json'],
    ['a time that is too long', { 'expires-after': '25h' }, 2, 'expires-after'],
  ])('leaves no earlier exception behind where it ends with %s', async (_, given, status, words) => {
    expect((await exceptions()).status).toBe(0)
    const run = await exceptions(given)
    expect([run.status, run.stdout]).toEqual([status, ''])
    expect(run.stderr).toContain(words)
    expect(written()).toEqual([])
  })

  it('is refused for what was not verified, and takes away what an earlier run excepted', async () => {
    expect((await exceptions()).status).toBe(0)
    const text = readFileSync(join(bed.folder.path, 'result.json'), 'utf8')
    bed.folder.file('refused.json', text.replace('"outcome": "verified"', '"outcome": "refused"'))
    expect((await exceptions({ 'verify-result': 'refused.json' })).status).toBe(1)
    expect(written()).toEqual([])
  })

  it('takes no result that is old, and none from the future', async () => {
    const text = readFileSync(join(bed.folder.path, 'result.json'), 'utf8')
    for (const time of ['2026-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z']) {
      bed.folder.file('old.json', text.replace(/"verifiedAt": "[^"]+"/, `"verifiedAt": "${time}"`))
      const run = await exceptions({ 'verify-result': 'old.json' })
      expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('verify again')])
    }
  })

  it('never writes over exceptions of somebody else', async () => {
    mkdirSync(join(bed.folder.path, 'own'))
    bed.folder.file('own/exceptions.json', '[{"name":"mine"}]')
    const run = await exceptions({ 'output-dir': 'own' })
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('not written here')])
    expect(written('own')).toEqual([{ name: 'mine' }])
  })
})

describe('slsa kubescape controls-inputs', () => {
  const base = ['kubescape', 'controls-inputs', '--policy', 'policy.yaml', '--controls-inputs', 'base.json']

  it('writes the inputs that Kubescape has, with the keys of the policy', async () => {
    bed.folder.file('base.json', '{"trustedCosignPublicKeys":[],"sensitiveValues":["JWT"]}')
    const run = await slsa(...base, '--output-dir', 'scan')
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(readFileSync(join(bed.folder.path, 'scan/controls-inputs.json'), 'utf8'))).toEqual({
      trustedCosignPublicKeys: [KEY],
      sensitiveValues: ['JWT'],
      cosignRequireTransparencyLog: ['false'],
    })
  })

  it('ends with 2 without the inputs that it must keep', async () => {
    const run = await slsa('kubescape', 'controls-inputs', '--policy', 'policy.yaml', '--output-dir', 'scan')
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('--controls-inputs')])
  })
})
