import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { artifact, type ImageContent, imageFromFolder, placeImage } from '@slsa-actions/testbed'
import { useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaRun } from '../testing/run-slsa.ts'

const bed = useBed()
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

let image: ImageContent
let name: string
beforeAll(() => {
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
})

const verify = (...argv: string[]): Promise<SlsaRun> => runSlsa(['verify', ...argv], { cwd: bed.folder.path })

describe('slsa verify with images', () => {
  it('takes oci://NAME outside of a job, and says which digest a tag was', async () => {
    const run = await verify(`oci://${name}:v1`, ...bed.who)
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain(`verified: ${name}:v1`)
    expect(run.stdout).toContain(image.root.digest)
    expect(run.stdout).toContain('a signature')
  })

  it('A41 is refused with 1 where an attestation is demanded', async () => {
    const run = await verify('--images', `${name}@${image.root.digest}`, ...bed.who, '--predicate-type', 'x:y')
    expect(run.status).toBe(1)
  })

  it('says how an image is written where a name is no file', async () => {
    const run = await verify(`${name}@${image.root.digest}`, ...bed.who)
    expect(run.status).toBe(2)
    expect(run.stderr).toContain(`write an image as oci://${name}@${image.root.digest}`)
  })

  it('N18 opens no socket for a tag with --offline', async () => {
    const before = bed.testbed.requests.length
    const run = await verify(`oci://${name}:v1`, ...bed.who, '--offline')
    expect(run.status).toBe(2)
    expect(bed.testbed.requests.length).toBe(before)
  })
})

describe('slsa verify --manifests', () => {
  it('verifies what they deploy, tells where it is named, and pins it', async () => {
    const { folder } = bed
    folder.file('compose.yaml', `services:\n  web:\n    image: ${name}:v1 # kept\n`)
    const run = await verify('--manifests', 'compose.yaml', ...bed.who, '--manifests-output', 'pinned')
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toMatch(/verified: .*acme\/app:v1[\s\S]*named in +compose\.yaml:3:12 services\.web\.image/)
    const pinned = readFileSync(join(folder.path, 'pinned/compose.yaml'), 'utf8')
    expect(pinned).toBe(`services:\n  web:\n    image: ${name}:v1@${image.root.digest} # kept\n`)
  })

  it('ends with 2 for a template, and names its line and the option', async () => {
    bed.folder.file('pod.yaml', 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: "{{ .image }}"}]}\n')
    const run = await verify('--manifests', 'pod.yaml', ...bed.who)
    expect(run.status).toBe(2)
    expect(run.stdout + run.stderr).toContain('pod.yaml:3:29')
  })
})

describe('slsa inspect of an image', () => {
  it('shows what is attached, and what cannot be read, and verifies nothing', async () => {
    const { registry } = bed.testbed
    const broken = artifact({ artifactType: BUNDLE, files: [{ mediaType: BUNDLE, content: '{}' }], subject: image })
    placeImage(registry, 'acme/app', broken)
    const run = await runSlsa(['inspect', '--json', `oci://${name}:v1`], { cwd: bed.folder.path })
    const { isVerified, bundles } = JSON.parse(run.stdout) as {
      isVerified: boolean
      bundles: { source: string; predicateType?: string; failure?: { code: string } }[]
    }
    registry.repository('acme/app').manifests.delete(broken.root.digest)
    expect(isVerified).toBe(false)
    expect(bundles.map(({ predicateType, failure }) => predicateType ?? failure?.code)).toEqual([
      'https://sigstore.dev/cosign/sign/v1',
      'BUNDLE',
    ])
    expect(run.status).toBe(1)
  })
})
