import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { formatPkcs11Uri, generateKey, installedHostScript, type NewKeyKind } from '@slsa-actions/pkcs11'
import { type ActionRun, startTestbed, type Testbed } from '@slsa-actions/testbed'
import {
  buildFakeModule,
  type FakeModule,
  type FakeSettings,
  hasCompiler,
  keyObjects,
} from '../../packages/pkcs11/src/testing/fake-module.ts'
import { describeWith } from '../../packages/pkcs11/src/testing/installed.ts'
import { createSoftHsm, type SoftHsm, softHsmModule } from '../../packages/pkcs11/src/testing/soft-hsm.ts'
import { type Job, openJobWith, type StepOverrides } from '../support/job.ts'
import { schemaErrors } from '../support/schemas.ts'
import { tracesOf } from '../support/secrets.ts'

const PIN = 'zebra Crossing+4711'
const WRONG = 'quagga Crossing+1742'
const TOKEN = 'CI keys'
const USER_PIN_FINAL_TRY = 0x20000
const USER_PIN_LOCKED = 0x40000
/** Login required, initialised. */
const USUAL = 0x404

let testbed: Testbed
let job: Job
beforeAll(async () => {
  testbed = await startTestbed()
})
afterAll(() => testbed.close())

/** Opens a job with a temporary folder of its own, so that every file of the step is looked through. */
function openTokenJob(env: Readonly<Record<string, string>>): Job {
  const opened = openJobWith(testbed, { inputs: () => ({}), env, secrets: { PIN, 'wrong PIN': WRONG } })
  opened.file('app.tgz', 'the artifact')
  mkdirSync(join(opened.workspace, 'tmp'))
  return opened
}

/** One step of the bundled action; a PIN that shows anywhere, masked or not, is an error. */
function step(inputs: Readonly<Record<string, string>>, overrides: StepOverrides = {}): Promise<ActionRun> {
  const env = { TMPDIR: join(job.workspace, 'tmp'), ...overrides.env }
  return job.step('hsm-sign', { files: 'app.tgz', pin: PIN, ...inputs }, { ...overrides, env })
}

interface Result {
  readonly failure?: { readonly code: string; readonly message: string }
  readonly key?: Readonly<Record<string, string>>
}

function resultOf(run: ActionRun): Result {
  const result = JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
  expect(schemaErrors('hsm-sign', result)).toEqual([])
  return result
}

/** Exit code and code of a failure; nothing else may be an output. */
function failureOf(run: ActionRun): unknown {
  const { outcome, 'result-path': _, ...others } = run.outputs
  return { exit: run.exitCode, code: resultOf(run).failure?.code, outcome, others }
}

const refused = (code: string) => ({ exit: 2, code, outcome: 'bad-input', others: {} })
const DEBUG: StepOverrides = { env: { RUNNER_DEBUG: '1' } }

describeWith(softHsmModule !== undefined, 'hsm-sign with SoftHSM (apt-get install softhsm2)')('hsm-sign', () => {
  let hsm: SoftHsm
  const uri = (object: string): string => formatPkcs11Uri({ token: TOKEN, object, modulePath: hsm.module })

  beforeAll(async () => {
    hsm = createSoftHsm()
    hsm.initToken(TOKEN, PIN)
    job = openTokenJob({ SOFTHSM2_CONF: hsm.environment.SOFTHSM2_CONF ?? '' })
    for (const [label, kind] of [
      ['release', 'P-256'],
      ['rsa', 'RSA-2048'],
      ['large', 'P-384'],
    ] as readonly (readonly [string, NewKeyKind])[]) {
      await generateKey({
        uri: { token: TOKEN },
        modulePath: hsm.module,
        pin: Buffer.from(PIN),
        hostScript: installedHostScript(),
        environment: hsm.environment,
        kind,
        label,
      })
    }
  })
  afterAll(() => {
    job.close()
    hsm.remove()
  })

  it.each([
    ['release', 'P-256', 'CKM_ECDSA', 'sha256'],
    ['rsa', 'RSA 2048', 'CKM_RSA_PKCS', 'sha256'],
    ['large', 'P-384', 'CKM_ECDSA', 'sha384'],
  ])('signs with the key "%s", and openssl and verify accept it', async (object, kind, mechanism, digest) => {
    const run = await step({ key: uri(object), 'bundle-dir': object, 'show-summary': 'true' })
    expect([run.exitCode, run.outputs.outcome, run.annotations, run.rawStderr]).toEqual([0, 'verified', [], ''])
    const { key } = resultOf(run)
    expect(key).toMatchObject({ kind, mechanism, digest, fingerprint: run.outputs['key-fingerprint'] })
    const publicKey = job.file(`${object}.pub`, run.outputs['public-key'] ?? '')
    const signature = Buffer.from(readFileSync(run.outputs['signature-path'] ?? '', 'latin1'), 'base64')
    const words = ['dgst', `-${digest}`, '-verify', publicKey, '-signature', job.file('signature.bin', signature)]
    expect(String(execFileSync('openssl', [...words, join(job.workspace, 'app.tgz')]))).toBe('Verified OK\n')
    const given = { files: 'app.tgz', bundle: run.outputs['bundle-path'] ?? '', key: publicKey, pin: '' }
    const verified = await job.step('verify', { ...given, 'transparency-log': 'none' })
    expect([verified.exitCode, verified.outputs.verified]).toEqual([0, 'true'])
    expect(run.summary.replaceAll('&#95;', '_')).toContain(mechanism)
  })

  it('H03 takes a PIN with a line end behind it', async () => {
    const run = await step({ key: uri('release'), pin: `${PIN}\n`, 'bundle-dir': 'line-end' })
    expect([run.exitCode, run.outputs.outcome]).toEqual([0, 'verified'])
  })

  it('asks no service of Sigstore, and for no ID token', async () => {
    const before = testbed.requests.length
    expect((await step({ key: uri('release'), 'bundle-dir': 'alone' })).exitCode).toBe(0)
    expect(testbed.requests.length).toBe(before)
  })

  it('H14 signs anew when the job runs again', async () => {
    const given = { key: uri('release'), 'bundle-dir': 'again' }
    const signatures: string[] = []
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const run = await step(given, { env: { GITHUB_RUN_ATTEMPT: String(attempt) } })
      expect(run.outputs.outcome).toBe('verified')
      signatures.push(readFileSync(run.outputs['signature-path'] ?? '', 'latin1'))
    }
    expect(signatures[0]).not.toBe(signatures[1])
  })

  it('H04 names the keys of the token when none fits', async () => {
    const run = await step({ key: uri('relase') })
    expect(failureOf(run)).toEqual(refused('KEY_NOT_FOUND'))
    expect(resultOf(run).failure?.message).toContain('"release"')
  })

  it.each<[string, () => Readonly<Record<string, string>>, string]>([
    ['H02 a wrong PIN', () => ({ key: uri('release'), pin: WRONG }), 'PIN_INCORRECT'],
    ['H02 no PIN', () => ({ key: uri('release'), pin: '' }), 'PIN_MISSING'],
    ['H03 a PIN in two lines', () => ({ key: uri('release'), pin: `${PIN}\n${PIN}` }), 'INPUT'],
    ['H03 a PIN in the URI', () => ({ key: `${uri('release')}&pin-value=${encodeURIComponent(WRONG)}` }), 'URI'],
    ['H01 no module', () => ({ key: 'pkcs11:object=release?module-path=/nonexistent/module.so' }), 'MODULE_NOT_FOUND'],
    [
      'H01 a module that is none',
      () => ({ key: `pkcs11:object=release?module-path=${join(job.workspace, 'app.tgz')}` }),
      'MODULE_LOAD',
    ],
    [
      'H04 no such token',
      () => ({ key: formatPkcs11Uri({ token: 'Other', modulePath: hsm.module }) }),
      'TOKEN_NOT_FOUND',
    ],
    ['H04 several keys', () => ({ key: formatPkcs11Uri({ token: TOKEN, modulePath: hsm.module }) }), 'KEY_AMBIGUOUS'],
    ['no key', () => ({ key: '' }), 'INPUT'],
    ['H07 another public key', () => ({ key: uri('rsa'), 'public-key': `sha256:${'0'.repeat(64)}` }), 'KEY'],
    [
      'a sha256 for a key of P-384',
      () => ({ key: uri('large'), files: '', digests: `sha256:${'a'.repeat(64)} x` }),
      'KEY',
    ],
  ])('S01 ends with 2 and shows no PIN, debug log included: %s', async (_, inputs, code) => {
    for (const overrides of [{}, DEBUG]) expect(failureOf(await step(inputs(), overrides))).toEqual(refused(code))
  })

  it('is skipped for a fork', async () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request' }
    const repository = { id: 1, full_name: 'acme/app' }
    const event = {
      pull_request: { head: { repo: { id: 2, full_name: 'evil/app', fork: true } }, base: { repo: repository } },
      repository,
    }
    const run = await step({ key: uri('release'), pin: '' }, { env, event })
    expect([run.exitCode, run.outputs.outcome]).toEqual([0, 'skipped'])
  })
})

describeWith(hasCompiler, 'hsm-sign with a module that misbehaves (needs a C compiler, `cc`)')('a bad module', () => {
  let fake: FakeModule
  let environment = ''
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const settings = { objects: keyObjects(publicKey), flags: USUAL, pin: PIN }
  const keyOf = (more: FakeSettings): string => {
    const { uri, modulePath } = fake.options({ ...settings, environ: environment, ...more })
    return formatPkcs11Uri({ ...uri, modulePath: modulePath ?? '' })
  }

  beforeAll(() => {
    fake = buildFakeModule()
    job = openTokenJob({})
    environment = join(job.workspace, 'environ.txt')
  })
  afterAll(() => {
    job.close()
    fake.remove()
  })

  it.each<[string, FakeSettings, string, number]>([
    ['H01 ends in C_Initialize', { mode: 'crash-start' }, 'MODULE_CRASHED', 3],
    ['H01 cannot start', { mode: 'fail-start' }, 'MODULE_LOAD', 2],
    ['H14 ends in C_Login', { mode: 'crash-login' }, 'MODULE_CRASHED', 3],
    ['H14 ends in C_Sign', { mode: 'crash-sign' }, 'MODULE_CRASHED', 3],
    ['H06 gives a wrong signature', {}, 'SIGNATURE_WRONG', 1],
    ['H02 is locked', { flags: USUAL | USER_PIN_LOCKED }, 'PIN_LOCKED', 2],
    ['H02 grants one more attempt', { flags: USUAL | USER_PIN_FINAL_TRY }, 'PIN_FINAL_TRY', 2],
    ['H15 prints the PIN', { mode: 'tell-pin' }, 'SIGNATURE_WRONG', 1],
  ])('S01 that %s shows no PIN, debug log included', async (_, more, code, exit) => {
    for (const overrides of [{}, DEBUG]) {
      expect(failureOf(await step({ key: keyOf(more) }, overrides))).toMatchObject({ exit, code, others: {} })
    }
    expect(readFileSync(environment, 'utf8')).toMatch(/^PATH=/m)
  })

  it('H01 that hangs in C_Initialize is given up after ten seconds', async () => {
    const started = Date.now()
    const run = await step({ key: keyOf({ mode: 'hang-start' }) }, DEBUG)
    expect(failureOf(run)).toEqual(refused('MODULE_START_TIMEOUT'))
    expect(Date.now() - started).toBeLessThan(20_000)
  })

  it('H14 S01 sees neither PIN nor tokens in its environment and arguments', async () => {
    await step({ key: keyOf({}) })
    const text = readFileSync(environment, 'utf8')
    expect(text).not.toMatch(/INPUT_|GITHUB_|ACTIONS_|RUNNER_/)
    expect(tracesOf({ PIN, token: testbed.github.token, request: testbed.oidc.requestToken }, { text })).toEqual([])
  })

  it('H15 runs no command that it prints', async () => {
    const run = await step({ key: keyOf({ mode: 'tell-pin' }) }, DEBUG)
    expect([run.outputs.pin, run.annotations.length, run.rawStdout.includes('the PIN is ***')]).toEqual([
      undefined,
      1,
      true,
    ])
  })
})
