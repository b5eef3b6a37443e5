import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type ActionRun, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { describeWith } from '../../packages/pkcs11/src/testing/installed.ts'
import { createSoftHsm, SOFT_HSM_PIN, type SoftHsm, softHsmModule } from '../../packages/pkcs11/src/testing/soft-hsm.ts'
import { type ImageJob, openImageJob, SIGNATURE } from './image-job.ts'
import { peerPath, type Ran, run } from './peers.ts'
import { PLAIN_REGISTRY } from './registries.ts'

const TYPE = 'https://example.com/review/v1'
const SHA256 = /^sha256:[0-9a-f]{64}$/
const cli = fileURLToPath(new URL('../../build/bundles/cli/slsa.mjs', import.meta.url))

let testbed: Testbed
let folder: string
let here: ImageJob
let hsm: SoftHsm

/** A new key in the token; the URI that names it. */
function keyOf(kind: string, label: string): string {
  const what = ['--keypairgen', '--key-type', kind, '--label', label]
  execFileSync('pkcs11-tool', ['--module', hsm.module, '--login', '--pin', SOFT_HSM_PIN, ...what], {
    env: hsm.environment,
    stdio: 'ignore',
  })
  return `pkcs11:token=CI;object=${label}?module-path=${hsm.module}`
}

/** Signs with the bundled action, and writes cosign.pub into the folder of the bundles. */
async function signed(dir: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  const alone = { 'signing-config': '', 'trusted-root': '', pin: SOFT_HSM_PIN, 'bundle-dir': dir }
  const env = { SOFTHSM2_CONF: hsm.environment.SOFTHSM2_CONF ?? '' }
  const ran = await here.job.step('hsm-sign', { ...alone, ...inputs }, { env })
  expect([ran.exitCode, ran.outputs.outcome]).toEqual([0, 'verified'])
  expect(ran.outputs['key-fingerprint']).toMatch(SHA256)
  here.job.file(join(dir, 'cosign.pub'), ran.outputs['public-key'] ?? '')
  return ran
}

/** Commands of the summary, by the tool that they begin with. */
function commandsOf({ summary }: ActionRun): Record<string, string> {
  const blocks = [...summary.matchAll(/```\n([\s\S]*?)\n```/g)].map(([, block = '']) => block)
  return Object.fromEntries(blocks.map((block) => [/^[-\s]*(\w+)/.exec(block)?.[1] ?? '', block]))
}

/** Runs a command of the summary as somebody would who copied it into a shell. */
function copied(command: string | undefined, cwd: string): Promise<Ran> {
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`, HOME: folder, TUF_ROOT: join(folder, 'tuf') }
  return run('sh', ['-c', command ?? 'exit 99'], { cwd, env })
}

const withSoftHsm = describeWith(softHsmModule !== undefined, 'hsm-sign (apt-get install softhsm2 opensc)')

withSoftHsm('what hsm-sign made', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hsm-sign-'))
    testbed = await startTestbed()
    here = await openImageJob(PLAIN_REGISTRY, testbed, { ...testbed.files, hasCtLog: true }, folder)
    hsm = createSoftHsm()
    hsm.initToken('CI')
    execFileSync('mkdir', [join(folder, 'bin')])
    symlinkSync(peerPath('cosign'), join(folder, 'bin/cosign'))
    writeFileSync(join(folder, 'bin/slsa'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`, { mode: 0o755 })
  })
  afterAll(async () => {
    await here.close()
    await testbed.close()
    hsm.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['P-256', 'EC:prime256v1', ['cosign', 'openssl', 'slsa']],
    ['RSA-2048', 'rsa:2048', ['cosign', 'openssl', 'slsa']],
    ['RSA-4096', 'rsa:4096', ['cosign', 'openssl', 'slsa']],
    ['P-384', 'EC:secp384r1', ['openssl', 'slsa']],
    ['P-521', 'EC:secp521r1', ['openssl', 'slsa']],
    ['Ed25519', 'EC:edwards25519', ['openssl', 'slsa']],
  ])(
    'of a file with %s is verified by each command of the summary, and another file by none',
    async (label, kind, tools) => {
      here.job.file(join(label, 'app.tgz'), `signed with ${label}`)
      const ran = await signed(label, { key: keyOf(kind, label), files: `${label}/app.tgz` })
      const dir = join(here.job.workspace, label)
      const commands = commandsOf(ran)
      expect(Object.keys(commands).filter((tool) => ['cosign', 'openssl', 'slsa'].includes(tool))).toEqual(tools)
      for (const tool of tools)
        expect([tool, await copied(commands[tool], dir)]).toEqual([tool, expect.objectContaining({ code: 0 })])
      here.job.file(join(label, 'app.tgz'), 'another')
      for (const tool of tools) expect([tool, (await copied(commands[tool], dir)).code]).not.toEqual([tool, 0])
    },
  )

  it('of a file is verified by cosign with the bare signature, as cosign before bundles', async () => {
    here.job.file('bare/app.tgz', 'bare')
    const ran = await signed('bare', { key: keyOf('EC:prime256v1', 'bare'), files: 'bare/app.tgz' })
    const dir = dirname(ran.outputs['signature-path'] ?? '')
    const bare = ['--new-bundle-format=false', '--insecure-ignore-tlog=true', '--key', join(dir, 'cosign.pub')]
    const given = [...bare, '--signature', ran.outputs['signature-path'] ?? '']
    expect(await here.cosign('verify-blob', ...given, join(dir, 'app.tgz'))).toMatchObject({ code: 0 })
    here.job.file('bare/app.tgz', 'another')
    expect((await here.cosign('verify-blob', ...given, join(dir, 'app.tgz'))).code).not.toBe(0)
  })

  it('of a file with a timestamp is verified by the commands of the summary', async () => {
    here.job.file('timed/app.tgz', 'timed')
    const root = testbed.files.trustedRoot
    const tsa = { 'timestamp-authority': `${testbed.url}/api/v1/timestamp`, 'trusted-root': root }
    const ran = await signed('timed', { key: keyOf('EC:prime256v1', 'timed'), files: 'timed/app.tgz', ...tsa })
    here.job.file('timed/trusted_root.json', readFileSync(root))
    const { cosign, slsa } = commandsOf(ran)
    const dir = join(here.job.workspace, 'timed')
    expect([await copied(cosign, dir), await copied(slsa, dir)]).toEqual([
      expect.objectContaining({ code: 0 }),
      expect.objectContaining({ code: 0 }),
    ])
  })

  it.each([
    ['P-256', 'EC:prime256v1'],
    ['RSA', 'rsa:2048'],
  ])('of an image with %s is verified by cosign and verify, and not with another key', async (name, kind) => {
    const label = `image-${name}`
    const image = await here.image(`acme/${label.toLowerCase()}`)
    const ran = await signed(label, { key: keyOf(kind, label), images: image, store: 'oci' })
    const other = await signed(`${label}-other`, {
      key: keyOf(kind, `${label}-other`),
      digests: `sha256:${'a'.repeat(64)} x`,
    })
    const { cosign, slsa } = commandsOf(ran)
    const [dir, stranger] = [join(here.job.workspace, label), join(here.job.workspace, `${label}-other`)]
    for (const command of [cosign, slsa]) {
      expect(await copied(command, dir)).toMatchObject({ code: 0 })
      expect((await copied(command, stranger)).code).not.toBe(0)
    }
    expect(other.outputs['public-key']).not.toBe(ran.outputs['public-key'])
  })

  it('of a statement about an image is verified by cosign and verify by its type', async () => {
    const image = await here.image('acme/statement')
    const [, hex = ''] = image.split('@sha256:')
    const subject = [{ name: image.split('@')[0], digest: { sha256: hex } }]
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType: TYPE,
      predicate: { ok: true },
    }
    here.job.file('statement/review.json', JSON.stringify(statement))
    const key = keyOf('EC:prime256v1', 'statement')
    const ran = await signed('statement', { key, statements: 'statement/review.json' })
    const dir = join(here.job.workspace, 'statement')
    const bundle = [
      '--bundle',
      ran.outputs['bundle-path'] ?? '',
      '--key',
      join(dir, 'cosign.pub'),
      '--insecure-ignore-tlog=true',
    ]
    const given = [...bundle, '--digest', hex, '--digestAlg', 'sha256']
    expect(await here.cosign('verify-blob-attestation', ...given, '--type', TYPE)).toMatchObject({ code: 0 })
    expect((await here.cosign('verify-blob-attestation', ...given, '--type', SIGNATURE)).code).not.toBe(0)
    expect(await copied(commandsOf(ran).slsa, dir)).toMatchObject({ code: 0 })
  })
})
