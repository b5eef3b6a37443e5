// 1,000 images in 100 manifests of Kubernetes, verified by one call of the bundled action, each image with an attestation
// of its own in the embedded registry on loopback. What is measured is our part: the registry answers at once.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { artifact, imageFromFolder, placeImage, runAction, startTestbed } from '@slsa-actions/testbed'
import { root } from '../../scripts/run.mjs'
import { row } from './measure.mjs'

const IMAGES = 1000
const FILES = 100
const TYPE = 'https://example.com/bench/v1'
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** @returns rows of the report */
export async function manifests() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-manifests-'))
  const testbed = await startTestbed()
  try {
    writeManifests(folder, placeImages(folder, testbed))
    const before = testbed.requests.length
    const run = await verify(folder, testbed)
    const requests = testbed.requests.length - before
    const { artifacts } = JSON.parse(readFileSync(run.outputs['result-path'], 'utf8'))
    const good = artifacts.filter(({ outcome }) => outcome === 'verified').length
    if (good !== IMAGES) throw new Error(`${good} of ${IMAGES} images are verified`)
    return [
      row(
        `verifying ${IMAGES} images in ${FILES} manifests with one call, pinned copies written`,
        `${(run.durationMs / 1000).toFixed(2)} s, ${requests} requests, ${(requests / IMAGES).toFixed(2)} an image`,
      ),
      row('  images per second', `${((IMAGES / run.durationMs) * 1000).toFixed(0)}`),
    ]
  } finally {
    await testbed.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each image in a repository of its own; the names. */
function placeImages(folder, { registry, sigstore }) {
  const site = join(folder, 'site')
  mkdirSync(site)
  return Array.from({ length: IMAGES }, (_, index) => {
    writeFileSync(join(site, 'index.html'), `<h1>${index}</h1>`)
    const image = imageFromFolder(site)
    const repository = `acme/app-${index}`
    placeImage(registry, repository, image, 'v1')
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: repository, digest: { sha256: image.root.digest.slice('sha256:'.length) } }],
      predicateType: TYPE,
      predicate: { index },
    }
    const { text } = sigstore.bundle({ content: { kind: 'dsse', payload: Buffer.from(JSON.stringify(statement)) } })
    const files = [{ mediaType: BUNDLE, content: text }]
    placeImage(registry, repository, artifact({ artifactType: BUNDLE, files, subject: image }))
    return `${registry.host}/${repository}:v1`
  })
}

function writeManifests(folder, images) {
  mkdirSync(join(folder, 'deploy'))
  const each = IMAGES / FILES
  for (let index = 0; index < FILES; index += 1) {
    const documents = images.slice(index * each, (index + 1) * each).map(
      (image, nth) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app-${index}-${nth}
spec:
  template:
    spec:
      containers:
        - name: app
          image: ${image} # kept
`,
    )
    writeFileSync(join(folder, 'deploy', `${index}.yaml`), documents.join('---\n'))
  }
}

async function verify(folder, testbed) {
  const run = await runAction({
    actionFolder: join(root, 'actions/verify'),
    mainOverride: join(root, 'build/bundles/verify/index.js'),
    workspace: folder,
    env: testbed.jobEnvironment(),
    inputs: {
      manifests: 'deploy',
      'manifests-output': 'pinned',
      'bundle-from': 'oci',
      'predicate-type': TYPE,
      'trusted-root': testbed.files.trustedRoot,
      'certificate-identity': `https://github.com/${testbed.oidc.defaultClaims.job_workflow_ref}`,
      'certificate-oidc-issuer': testbed.issuer,
    },
  })
  if (run.exitCode !== 0) throw new Error(`verify: exit ${run.exitCode}: ${run.log.slice(-2000)}`)
  return run
}
