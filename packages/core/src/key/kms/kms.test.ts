import { createPublicKey } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type EndpointName, type FakeKms, type FakeKmsKey, startKms } from '@slsa-actions/testbed'
import { createHttp } from '@slsa-actions/wire'
import { failureOf, verdictOf } from '../../testing/failure.ts'
import { keyPorts } from '../../testing/keys.ts'
import { isSignatureOf, openSigningKey, type SigningKey } from '../index.ts'

const message = Buffer.from('the message')
let kms: FakeKms
/** Waits of the client, in milliseconds. */
let slept: number[]
/** How far the clock of this machine is ahead of the services', in milliseconds. */
let skew: number

beforeAll(async () => {
  kms = await startKms()
})
beforeEach(() => {
  kms.heal()
  kms.keys.clear()
  kms.access.mayUse = true
  slept = []
  skew = 0
})
afterAll(() => kms.close())

interface Service {
  readonly endpoint: EndpointName
  readonly kinds: readonly ('P-256' | 'P-384' | 'P-521' | 'RSA-2048' | 'Ed25519')[]
  uri(name: string): string
  /** What the login before leaves in the environment. */
  env(): Record<string, string>
}

const SERVICES: Readonly<Record<string, Service>> = {
  aws: {
    endpoint: 'aws-kms',
    kinds: ['P-256', 'P-384', 'P-521', 'RSA-2048', 'Ed25519'],
    uri: (name) => `awskms:///alias/${name}`,
    env: () => ({
      AWS_ACCESS_KEY_ID: kms.access.awsAccessKeyId,
      AWS_SECRET_ACCESS_KEY: kms.access.awsSecretAccessKey,
      AWS_SESSION_TOKEN: 'a session',
      AWS_REGION: kms.access.awsRegion,
      AWS_ENDPOINT_URL_KMS: kms.url,
    }),
  },
  gcp: {
    endpoint: 'gcp-kms',
    kinds: ['P-256', 'P-384', 'RSA-2048', 'Ed25519'],
    uri: (name) => `gcpkms://projects/p/locations/europe-west3/keyRings/r/cryptoKeys/${name}`,
    env: () => ({ GOOGLE_OAUTH_ACCESS_TOKEN: kms.access.googleToken }),
  },
  azure: {
    endpoint: 'azure-kms',
    kinds: ['P-256', 'P-384', 'P-521', 'RSA-2048'],
    uri: (name) => `azurekms://team.vault.azure.net/${name}`,
    env: () => ({ AZURE_CLIENT_ID: 'c', AZURE_TENANT_ID: 't', AZURE_CLIENT_SECRET: kms.logins.clientSecret }),
  },
  vault: {
    endpoint: 'vault-transit',
    kinds: ['P-256', 'P-384', 'P-521', 'RSA-2048', 'Ed25519'],
    uri: (name) => `hashivault://${name}`,
    env: () => ({ VAULT_ADDR: kms.url, VAULT_TOKEN: kms.access.vaultToken }),
  },
}
const NAMES = Object.keys(SERVICES)

function serviceOf(name: string): Service {
  const service = SERVICES[name]
  if (service === undefined) throw new Error(`no service ${name}`)
  return service
}

/** A key that the service knows by its name, or AWS by its alias. */
function addKey(kind: Service['kinds'][number] = 'P-256', versions = 1): FakeKmsKey {
  const key = kms.addKey('release', kind, versions)
  kms.keys.set('alias/release', key)
  return key
}

function open(name: string, env: Readonly<Record<string, string>> = {}, uri?: string): Promise<SigningKey> {
  const service = serviceOf(name)
  const clock = {
    now: () => Date.now() + skew,
    sleep: async (ms: number) => {
      slept.push(ms)
    },
  }
  const http = createHttp({ fetch: kms.fetch, clock, random: () => 0.5 })
  const ports = keyPorts({ http, clock, env: { ...service.env(), ...env } })
  return openSigningKey({ uri: uri ?? service.uri('release') }, ports)
}

const sign = async (name: string): Promise<Buffer> => (await open(name)).sign(message)
const asked = (name: string): number =>
  kms.requests.filter(({ endpoint }) => endpoint === serviceOf(name).endpoint).length

describe.each(NAMES)('a key of %s', (name) => {
  it.each(serviceOf(name).kinds)(
    'H13 of %s signs what its public key verifies, by bytes and by digest',
    async (kind) => {
      const { versions } = addKey(kind)
      const key = await open(name)
      const publicKey = createPublicKey(versions[0]?.publicKey.export({ format: 'pem', type: 'spki' }) ?? '')
      expect(key.publicKey.key.equals(publicKey)).toBe(true)
      expect(isSignatureOf(publicKey, message, await key.sign(message))).toBe(true)
      const { createHash } = await import('node:crypto')
      const digest = createHash(key.digestAlgorithm).update(message).digest()
      const byDigest = await key.signDigest?.(digest)
      expect(byDigest === undefined ? kind : isSignatureOf(publicKey, message, byDigest)).toBe(
        kind === 'Ed25519' ? kind : true,
      )
    },
  )

  it('H11 that was rotated signs with the version that was current when it was opened', async () => {
    const key = addKey('P-256', 2)
    const opened = await open(name)
    // In AWS another key behind the alias; elsewhere another version.
    const { versions } = kms.addKey('other', 'P-256')
    if (name === 'aws')
      return expect(isSignatureOf(opened.publicKey.key, message, await opened.sign(message))).toBe(true)
    key.versions = [...key.versions, ...versions]
    expect(isSignatureOf(opened.publicKey.key, message, await opened.sign(message))).toBe(true)
  })

  it('H12 that signs with another version is refused', async () => {
    addKey('P-256', 2).signsWithOther = true
    expect(await verdictOf(() => sign(name))).toBe('V1 SIGNATURE')
  })

  it('H13 that hashes a digest once more is refused', async () => {
    addKey().hashesTwice = true
    expect(await verdictOf(() => sign(name))).toBe('V1 SIGNATURE')
  })

  it.each<[string, (signature: Buffer) => Buffer]>([
    ['cut off', (signature) => signature.subarray(0, -1)],
    ['of zeros', (signature) => Buffer.alloc(signature.byteLength)],
    ['of nothing', () => Buffer.alloc(0)],
  ])('H06 whose signature is %s is refused', async (_, alter) => {
    addKey().alter = alter
    expect(await verdictOf(() => sign(name))).toBe('V1 SIGNATURE')
  })

  it('H11 that is disabled is bad input, with what to do', async () => {
    addKey().state = 'disabled'
    const failure = await failureOf(() => sign(name))
    // Vault has no such state.
    expect([failure?.outcome, failure?.code]).toEqual(name === 'vault' ? [undefined, undefined] : ['bad-input', 'KMS'])
    if (name !== 'vault') expect(failure?.remedy).toContain('enable the key')
  })

  it('H11 without the right is bad input, asked once', async () => {
    addKey()
    kms.access.mayUse = false
    const before = asked(name)
    const failure = await failureOf(() => sign(name))
    expect([failure?.outcome, failure?.code, asked(name) - before]).toEqual(['bad-input', 'KMS', 1])
    expect(failure?.remedy).toContain('right')
  })

  it('H11 that does not exist is bad input', async () => {
    expect(await verdictOf(() => open(name))).toBe('V2 KMS')
  })

  it('that is not one for signing is bad input', async () => {
    addKey().isForSigning = false
    expect(await verdictOf(() => sign(name))).toMatch(/^V2 (KMS|KEY)$/)
  })

  it('H11 is asked again when there are too many requests, and then it is undecided', async () => {
    addKey()
    const body = JSON.stringify({ __type: 'ThrottlingException', message: 'Rate exceeded' })
    const fault = { kind: 'status', status: name === 'aws' ? 400 : 429, body } as const
    kms.inject(serviceOf(name).endpoint, { ...fault, times: 2 })
    expect([await verdictOf(() => sign(name)), slept.length]).toEqual(['V0', 2])
    kms.inject(serviceOf(name).endpoint, fault)
    expect(await verdictOf(() => sign(name))).toMatch(/^V3 /)
  })

  it('N01 of a service that is down is undecided', async () => {
    addKey()
    kms.inject(serviceOf(name).endpoint, { kind: 'status', status: 503 })
    expect(await verdictOf(() => sign(name))).toBe('V3 STATUS')
  })

  it.each(['html', 'truncate'] as const)('of a service that answers with %s is undecided', async (kind) => {
    addKey()
    kms.inject(serviceOf(name).endpoint, { kind })
    expect(await verdictOf(() => sign(name))).toMatch(/^V3 /)
  })

  it('S01 shows no secret of the login in whatever goes wrong', async () => {
    addKey()
    const said: unknown[] = []
    for (const status of [400, 401, 403, 404, 429, 500]) {
      kms.heal()
      kms.inject(serviceOf(name).endpoint, { kind: 'status', status })
      said.push(await failureOf(() => sign(name)))
    }
    const { awsSecretAccessKey, googleToken, azureToken, vaultToken } = kms.access
    for (const secret of [
      awsSecretAccessKey,
      googleToken,
      azureToken,
      vaultToken,
      kms.logins.clientSecret,
      'a session',
    ])
      expect(JSON.stringify(said)).not.toContain(secret)
  })
})

describe('awskms://', () => {
  it('H11 with a clock that is off is undecided, and says so', async () => {
    addKey()
    for (const off of [-20, 20]) {
      skew = off * 60_000
      const failure = await failureOf(() => open('aws'))
      expect([failure?.outcome, failure?.code]).toEqual(['undecided', 'CLOCK'])
    }
  })

  it.each<[string, Record<string, string>]>([
    ['a wrong secret', { AWS_SECRET_ACCESS_KEY: 'another' }],
    ['another identity', { AWS_ACCESS_KEY_ID: 'AKIAOTHER' }],
    ['no login', { AWS_ACCESS_KEY_ID: '' }],
    ['H11 another region', { AWS_REGION: 'us-east-1' }],
    ['no region', { AWS_REGION: '' }],
    ['an endpoint that is not https', { AWS_ENDPOINT_URL_KMS: 'http://kms.example.com' }],
  ])('with %s is bad input', async (_, env) => {
    addKey()
    expect(await verdictOf(() => open('aws', env))).toMatch(/^V2 (KMS|URL_REFUSED)$/)
  })

  it('takes the region of an ARN', async () => {
    kms.addKey('1234abcd-12ab-34cd-56ef-1234567890ab')
    const arn = `arn:aws:kms:${kms.access.awsRegion}:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    expect(await verdictOf(() => open('aws', { AWS_REGION: 'us-east-1' }, `awskms:///${arn}`))).toBe('V0')
  })

  it('takes an endpoint on loopback out of the URI', async () => {
    addKey()
    const uri = `awskms://${new URL(kms.url).host}/alias/release`
    expect(await verdictOf(() => open('aws', { AWS_ENDPOINT_URL_KMS: '' }, uri))).toBe('V0')
  })

  it.each([
    ['eu-central-1', 'https://kms.eu-central-1.amazonaws.com/'],
    ['cn-north-1', 'https://kms.cn-north-1.amazonaws.com.cn/'],
  ])('asks the endpoint of the region %s', async (region, url) => {
    const seen: string[] = []
    const fetch: typeof globalThis.fetch = async (input) => {
      seen.push(String(input))
      return new Response('{}', { status: 400 })
    }
    const env = { ...serviceOf('aws').env(), AWS_REGION: region, AWS_ENDPOINT_URL_KMS: '' }
    const ports = keyPorts({ http: createHttp({ fetch }), env })
    await verdictOf(() => openSigningKey({ uri: 'awskms:///alias/a' }, ports))
    expect(seen).toEqual([url])
  })

  it('signs no message of Ed25519 that is too long for the service', async () => {
    addKey('Ed25519')
    const key = await open('aws')
    expect(await verdictOf(() => key.sign(Buffer.alloc(4097)))).toBe('V2 KEY')
  })

  it.each([
    'awskms://',
    'awskms:///',
    'awskms:///a key',
    'awskms:///alias/',
    'awskms://host',
    'awskms:///arn:aws:s3:::x',
  ])('refuses "%s"', async (uri) => expect(await verdictOf(() => open('aws', {}, uri))).toBe('V2 INPUT'))

  it('H11 whose deletion is pending is bad input', async () => {
    addKey().state = 'pending-deletion'
    expect((await failureOf(() => open('aws')))?.remedy).toContain('cancel its deletion')
  })
})

describe('gcpkms://', () => {
  it.each(['versions', 'cryptoKeyVersions'])('signs with the version that stands behind /%s', async (word) => {
    const { versions } = addKey('P-256', 3)
    const key = await open('gcp', {}, `${serviceOf('gcp').uri('release')}/${word}/2`)
    expect(key.publicKey.key.equals(versions[1]?.publicKey as never)).toBe(true)
    expect(key.source).toMatch(/cryptoKeyVersions\/2$/)
  })

  it.each(['gcpkms://', 'gcpkms://projects/p', 'gcpkms://projects/p/locations/l/keyRings/r/cryptoKeys/k/versions/x'])(
    'refuses "%s"',
    async (uri) => expect(await verdictOf(() => open('gcp', {}, uri))).toBe('V2 INPUT'),
  )

  it('without a login is bad input', async () => {
    expect(await verdictOf(() => open('gcp', { GOOGLE_OAUTH_ACCESS_TOKEN: '' }))).toBe('V2 KMS')
  })
})

describe('azurekms://', () => {
  it('signs with the version that is given', async () => {
    const { versions } = addKey('P-256', 3)
    const uri = `${serviceOf('azure').uri('release')}/${'2'.padStart(32, '0')}`
    const key = await open('azure', {}, uri)
    expect(key.publicKey.key.equals(versions[1]?.publicKey as never)).toBe(true)
  })

  it.each([
    'azurekms://team.vault.azure.net',
    'azurekms://team.vault.azure.net.evil.example/k',
    'azurekms://evil.example/k',
    'azurekms://a.b.vault.azure.net/k',
    'azurekms://.vault.azure.net/k',
    'azurekms://127.0.0.1/k',
    'azurekms://team.vault.azure.net/k/latest',
    'azurekms://team.vault.azure.net/k/../../secrets/x',
  ])('sends no token to "%s"', async (uri) => {
    const before = kms.requests.length
    expect(await verdictOf(() => open('azure', {}, uri))).toBe('V2 INPUT')
    expect(kms.requests.length).toBe(before)
  })

  it('sends no token to where the id of a key points', async () => {
    addKey()
    kms.inject('azure-kms', {
      kind: 'replace',
      alter: (reply) => ({
        ...reply,
        body: JSON.parse(JSON.stringify(reply.body).replaceAll('team.vault', 'evil.vault')),
      }),
    })
    expect(await verdictOf(() => open('azure'))).toBe('V3 KMS')
  })
})

describe('hashivault://', () => {
  it.each(['hashivault://', 'hashivault://a/b', 'hashivault://../sys', 'hashivault://a?b'])(
    'refuses "%s"',
    async (uri) => {
      expect(await verdictOf(() => open('vault', {}, uri))).toBe('V2 INPUT')
    },
  )

  it.each<[string, Record<string, string>]>([
    ['no address', { VAULT_ADDR: '' }],
    ['no token', { VAULT_TOKEN: '' }],
    ['a token that ended', { VAULT_TOKEN: 'hvs.other' }],
    ['an address that is not https', { VAULT_ADDR: 'http://vault.example.com' }],
    ['an engine elsewhere', { TRANSIT_SECRET_ENGINE_PATH: 'elsewhere' }],
    ['a path that leads out', { TRANSIT_SECRET_ENGINE_PATH: '../sys' }],
  ])('with %s is bad input', async (_, env) => {
    addKey()
    expect(await verdictOf(() => open('vault', env))).toMatch(/^V2 (KMS|INPUT|URL_REFUSED)$/)
  })

  it('names the namespace', async () => {
    addKey()
    await open('vault', { VAULT_NAMESPACE: 'team/a' })
    expect(kms.requests.at(-1)?.headers['x-vault-namespace']).toBe('team/a')
  })
})
