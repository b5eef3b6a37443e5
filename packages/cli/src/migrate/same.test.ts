import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaRun } from '../testing/run-slsa.ts'
import { planText, workflow } from './testing/plan-text.ts'

const bed = useBed()

/** The inputs of the step that takes the place of a command, as options. */
function options(command: string): { readonly action: string; readonly argv: readonly string[] } {
  const installer = '      - uses: sigstore/cosign-installer@v4\n'
  const { text } = planText(workflow(`${installer}      - run: ${command}\n`))
  const { jobs } = parse(text) as { jobs: { a: { steps: { uses: string; with: Record<string, unknown> }[] } } }
  const step = jobs.a.steps[1]
  const inputs = Object.entries(step?.with ?? {}).filter(([name]) => name !== 'sigstore')
  const [, action = ''] = /\/actions\/([a-z-]+)@/.exec(step?.uses ?? '') ?? []
  return { action, argv: inputs.map(([name, value]) => `--${name}=${String(value)}`) }
}

function slsa(command: string, more: readonly string[]): Promise<SlsaRun> {
  const { action, argv } = options(command)
  return runSlsa([action, ...argv, ...more], { cwd: bed.folder.path, env: bed.testbed.jobEnvironment() })
}

describe('what takes the place of a command', () => {
  let gh: string
  let verifying: readonly string[]
  beforeAll(async () => {
    const { folder, testbed, signing } = bed
    mkdirSync(join(folder.path, 'd'))
    folder.file('d/app.tgz', 'app\n')
    folder.file('s.json', JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 }))
    await runSlsa(['attest', 'd/app.tgz', '--bundle-dir', 'd', ...signing], {
      cwd: folder.path,
      env: testbed.jobEnvironment(),
    })
    gh = `gh attestation verify d/app.tgz --cert-oidc-issuer ${testbed.issuer} --bundle d/app.tgz.provenance.sigstore.json`
    verifying = ['--trusted-root', testbed.files.trustedRoot, '--offline']
  })

  it('writes the bundle where cosign sign-blob wrote it', async () => {
    const run = await slsa('cosign sign-blob --yes --bundle d/app.tgz.sigstore.json d/app.tgz', bed.signing)
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(existsSync(join(bed.folder.path, 'd/app.tgz.sigstore.json'))).toBe(true)
  })

  it('writes the bundle where cosign attest-blob wrote it', async () => {
    const command =
      'cosign attest-blob --yes --type cyclonedx --predicate s.json --bundle d/app.tgz.cyclonedx.sigstore.json d/app.tgz'
    expect(await slsa(command, bed.signing)).toMatchObject({ status: 0, stderr: '' })
    expect(existsSync(join(bed.folder.path, 'd/app.tgz.cyclonedx.sigstore.json'))).toBe(true)
  })

  it('verifies what gh attestation verify would', async () => {
    expect(await slsa(`${gh} --repo acme/app`, verifying)).toMatchObject({ status: 0, stderr: '' })
  })

  it.each([
    ['--repo acme/ap', 'another repository'],
    ['--repo acme/app --signer-workflow acme/app/.github/workflows/other.yml', 'another workflow'],
    ['--repo acme/app --source-ref refs/heads/dev', 'another ref'],
    ['--repo acme/app --predicate-type https://spdx.dev/Document', 'another type'],
  ])('refuses with %s: %s', async (demand) => {
    expect(await slsa(`${gh} ${demand}`, verifying)).toMatchObject({ status: 1 })
  })
})
