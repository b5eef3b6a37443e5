import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type FakeKms, type ImageContent, imageFromFolder, placeImage, startKms } from '@slsa-actions/testbed'
import type { SigningResult } from '../report/index.ts'
import { outcomeOf } from '../testing/image-bed.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import { type InstanceFile, signBuild } from './index.ts'

const HOST = 'europe-docker.pkg.dev'
const POOL = 'projects/1/locations/global/workloadIdentityPools/impersonating'
const GCP = {
  'gcp-workload-identity-provider': `${POOL}/providers/github`,
  'gcp-service-account': 'builder@acme.iam.gserviceaccount.com',
}

let bench: Bench
let kms: FakeKms
let own: InstanceFile
let image: ImageContent
/** Audiences of the ID tokens that the job asked for, and hosts that were asked for anything. */
let audiences: string[]
let hosts: Set<string>

beforeAll(async () => {
  bench = await openBench('private')
  kms = await startKms()
  const json = async (path: string): Promise<unknown> => JSON.parse(await fs.readFile(path, 'utf8'))
  const { signingConfig, trustedRoot } = bench.testbed.files
  const instance = { signingConfig: await json(signingConfig), trustedRoot: await json(trustedRoot) }
  own = { bytes: Buffer.from(JSON.stringify(instance)), source: 'instance.json' }
  const folder = join(bench.workspace, 'site')
  await fs.mkdir(folder)
  await fs.writeFile(join(folder, 'index.html'), 'hello')
  image = imageFromFolder(folder)
})
beforeEach(() => {
  const path = 'octo-org/builders/.github/workflows/attest-container.yml'
  bench.reset({ job: 'release / sign', reusableWorkflow: { ref: `${path}@refs/tags/v1.2.3`, sha: 'b'.repeat(40) } })
  kms.heal()
  audiences = []
  hosts = new Set()
  const { registry } = bench.testbed
  registry.repositories.clear()
  // Google's registries take an access token for a password.
  const login = { username: 'oauth2accesstoken', password: kms.access.googleToken }
  Object.assign(registry, { auth: 'basic', anonymousPull: false, ...login })
  placeImage(registry, 'acme/app', image)
})
afterAll(async () => {
  await kms.close()
  await bench.close()
})

function attested(inputs: Record<string, string> = {}): Promise<SigningResult> {
  const { url, registry } = bench.testbed
  const { idToken } = bench.ports()
  const ports = bench.ports({
    fetch: (network) => async (input, init) => {
      const asked = new URL(input instanceof Request ? input.url : String(input))
      hosts.add(asked.host)
      if (asked.host.endsWith('.googleapis.com')) return kms.fetch(input, init)
      return asked.host === HOST ? network(`${url}${asked.pathname}${asked.search}`, init) : network(input, init)
    },
    ports: {
      idToken: async (audience) => {
        audiences.push(audience)
        return audience === 'sigstore' ? idToken(audience) : kms.logins.jobToken
      },
    },
  })
  const given = {
    builder: 'attest-container',
    image: `${HOST}/acme/app`,
    'image-digest': image.root.digest,
    inputs: '{}',
    store: 'none',
    ...GCP,
    ...inputs,
  }
  expect(registry.host).not.toBe(HOST)
  return signBuild(bench.inputs(given), ports, own)
}

describe('an image in a registry of Google Cloud', () => {
  it('is signed for by workload identity, without a password', async () => {
    const result = await attested()
    expect(outcomeOf(result)).toBe('verified')
    expect(bench.testbed.registry.referrers('acme/app', image.root.digest)).toHaveLength(1)
    // The token that Google gets is good for nothing at a Sigstore, and that for the Sigstore goes to no one else.
    expect(audiences).toEqual([`https://iam.googleapis.com/${POOL}/providers/github`, 'sigstore'])
    expect([...hosts].filter((host) => host.endsWith('.googleapis.com')).sort()).toEqual([
      'iamcredentials.googleapis.com',
      'sts.googleapis.com',
    ])
  })

  it('S01 has no token in the result, signed or refused', async () => {
    const good = await attested()
    kms.inject('google-login', { kind: 'status', status: 403, body: '{"error":{"message":"Permission denied"}}' })
    const refused = await attested()
    expect(outcomeOf(refused)).toBe('bad-input INPUT')
    expect(refused.failure?.message).toContain('Permission denied')
    const told = JSON.stringify([good, refused]) + bench.said.join()
    for (const token of [kms.access.googleToken, kms.logins.jobToken, kms.logins.federatedToken])
      expect(told).not.toContain(token)
  })

  it('N03 leaves it undecided where Google does not answer', async () => {
    kms.inject('google-login', { kind: 'status', status: 503 })
    expect((await attested()).outcome).toBe('undecided')
    expect(audiences).not.toContain('sigstore')
  })

  it('D14 keeps its provenance elsewhere by another login only', async () => {
    expect(outcomeOf(await attested({ 'provenance-repository': 'ghcr.io/acme/proofs' }))).toBe('bad-input INPUT')
    expect(hosts).not.toContain('ghcr.io')
  })

  it.each<[string, Record<string, string>]>([
    ['a registry of somebody else', { image: 'ghcr.io/acme/app' }],
    ['D14 a registry that is called like Google’s', { image: 'evil-docker.pkg.dev.example/acme/app' }],
    ['D14 one that ends so', { image: 'evilgcr.io/acme/app' }],
    ['a provider alone', { 'gcp-service-account': '' }],
    ['an account alone', { 'gcp-workload-identity-provider': '' }],
    ['a provider of somebody else', { 'gcp-workload-identity-provider': 'https://evil.example/token' }],
    [
      'S06 a provider with an audience more',
      { 'gcp-workload-identity-provider': `${POOL}/providers/q&audience=sigstore` },
    ],
    ['an audience that is Sigstore’s', { 'gcp-workload-identity-provider': 'sigstore' }],
    ['an account that is a path', { 'gcp-service-account': '../../secrets@a.iam.gserviceaccount.com' }],
    ['two logins', { 'registry-username': 'octo', 'registry-password': 'a password' }],
  ])('%s is bad input, before any token is asked for', async (_, inputs) => {
    expect(outcomeOf(await attested(inputs))).toBe('bad-input INPUT')
    expect([audiences, [...hosts]]).toEqual([[], []])
  })

  it('has a registry of the older kind, and an account by its number', async () => {
    const result = await attested({ image: 'eu.gcr.io/acme/app', 'gcp-service-account': '113456789012345678901' })
    // That host is none of the tests': the login went through.
    expect(audiences).toHaveLength(1)
    expect(result.outcome).toBe('undecided')
  })
})
