import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { helmChart, placeImage } from '@slsa-actions/testbed'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import { IDENTITY, useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaRun } from '../testing/run-slsa.ts'

const bed = useBed()
const CHART = helmChart({ name: 'app', version: '1.0.0' }, Buffer.from('chart'))
let image: string

beforeAll(() => {
  bed.folder.file('sbom.json', JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [] }))
})
beforeEach(() => {
  bed.testbed.registry.repositories.clear()
  image = placeImage(bed.testbed.registry, 'acme/app', CHART, 'v1')
})

const attached = () => bed.testbed.registry.referrers('acme/app', CHART.root.digest)

function slsa(argv: readonly string[], env: Record<string, string> = {}): Promise<SlsaRun> {
  return runSlsa([...argv, ...bed.signing], { cwd: bed.folder.path, env: { ...bed.testbed.jobEnvironment(), ...env } })
}

describe('slsa sign --images', () => {
  it('keeps the signature beside the image, says where, and writes no file', async () => {
    const run = await slsa(['sign', '--images', `${bed.testbed.registry.host}/acme/app:v1`])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain(`signed by        ${IDENTITY}`)
    expect(attached()).toHaveLength(1)
    expect(run.stdout).toContain(`${bed.testbed.registry.host}/acme/app@${attached()[0]?.digest}`)
  })

  it('logs in as Docker is logged in', async () => {
    const { registry } = bed.testbed
    const config = join(bed.folder.path, 'docker')
    mkdirSync(config)
    const auth = Buffer.from(`${registry.username}:${registry.password}`).toString('base64')
    writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }))
    Object.assign(registry, { auth: 'basic', anonymousPull: false })
    const anonymous = await slsa(['sign', '--images', image])
    const known = await slsa(['sign', '--images', image], { DOCKER_CONFIG: config })
    Object.assign(registry, { auth: 'none', anonymousPull: true })
    expect([anonymous.status, known.status]).toEqual([2, 0])
    expect(known.stdout + known.stderr + anonymous.stdout + anonymous.stderr).not.toContain(registry.password)
  })
})

describe('slsa attest, of an image', () => {
  it('keeps an SBOM beside the image', async () => {
    const run = await slsa(['attest', `oci://${image}`, '--sbom-path', 'sbom.json', '--json'])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(schemaErrors('attest', JSON.parse(run.stdout))).toEqual([])
    expect(JSON.parse(run.stdout).bundles[0].stored).toMatchObject([{ store: 'oci', attached: [{ subject: image }] }])
  })
})
