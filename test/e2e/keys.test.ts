import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type FakeKms, startKms, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type Job, openJobWith } from '../support/job.ts'

const PIN = 'zebra-Crossing 4711'
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const PEM = String(privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: PIN }))
const PUBLIC = String(createPublicKey(privateKey).export({ format: 'pem', type: 'spki' }))

let testbed: Testbed
let kms: FakeKms
let job: Job

beforeAll(async () => {
  testbed = await startTestbed()
  kms = await startKms()
  job = openJobWith(testbed, {
    // No Sigstore: a key needs none.
    inputs: () => ({}),
    // Each step fails when one of them shows anywhere, in whatever form.
    secrets: {
      pin: PIN,
      key: PEM.split('\n')[2] ?? '',
      secret: kms.access.awsSecretAccessKey,
      session: 'a-session-token',
    },
  })
  job.file('app.tgz', 'the artifact\n')
  job.file('key.pub', PUBLIC)
})
afterAll(async () => {
  job?.close()
  await kms?.close()
  await testbed?.close()
})

const signing = (
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = { SIGNING_KEY: PEM },
) =>
  job.step('sign', { files: 'app.tgz', key: 'env://SIGNING_KEY', pin: PIN, 'bundle-dir': 'bundles', ...given }, { env })

describe('a step that signs with a key', () => {
  it('H03 S01 signs with a password that ends in a line end, shows neither, and the next step verifies it', async () => {
    const before = testbed.requests.length
    const run = await signing({ pin: `${PIN}\n` })
    expect([run.exitCode, run.outputs.outcome, testbed.requests.length - before]).toEqual([0, 'verified', 0])
    const verified = await job.step('verify', {
      ...{ files: 'app.tgz', bundle: 'bundles/app.tgz.sigstore.json' },
      ...{ key: 'key.pub', 'transparency-log': 'none' },
    })
    expect([verified.exitCode, verified.outputs.verified]).toEqual([0, 'true'])
  })

  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['a wrong password', { pin: `${PIN}x` }, { SIGNING_KEY: PEM }, 'KEY'],
    ['a password in two lines', { pin: `${PIN}\n${PIN}` }, { SIGNING_KEY: PEM }, 'INPUT'],
    ['a key that is damaged', {}, { SIGNING_KEY: PEM.replace(/[A-Z]/g, 'A') }, 'KEY'],
    ['a key in the place of its name', { key: PEM }, {}, 'INPUT'],
    ['no key in the variable', {}, { SIGNING_KEY: '' }, 'KEY'],
    ['S02 a password of three characters', { pin: 'abc' }, { SIGNING_KEY: PEM }, 'INPUT'],
  ])('S01 ends as bad input with %s, and shows nothing of it', async (_, given, env, code) => {
    const run = await signing({ ...given }, { ...env, RUNNER_DEBUG: '1' })
    expect([run.outputs.outcome, run.exitCode !== 0]).toEqual(['bad-input', true])
    expect(run.log + run.summary).toContain(code)
  })

  it.each(['enabled', 'disabled'] as const)(
    'S01 shows nothing of the login at a key service, with a key that is %s',
    async (state) => {
      kms.addKey('alias/release').state = state
      const env = {
        AWS_ACCESS_KEY_ID: kms.access.awsAccessKeyId,
        AWS_SECRET_ACCESS_KEY: kms.access.awsSecretAccessKey,
        AWS_SESSION_TOKEN: 'a-session-token',
        AWS_REGION: kms.access.awsRegion,
        AWS_ENDPOINT_URL_KMS: kms.url,
      }
      const run = await signing({ key: 'awskms:///alias/release', pin: '' }, env)
      expect(run.outputs.outcome).toBe(state === 'enabled' ? 'verified' : 'bad-input')
    },
  )
})
