// The web app as an image for two platforms, in a registry on loopback: built without a Docker engine, attested, signed,
// verified, and kept as an OCI layout.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROVENANCE_TYPE, SBOM_TYPE, SIGNATURE_TYPE } from './types.mjs'

/** Repository of the image; any registry may serve it. */
export const IMAGE_NAME = 'acme/notice-board'
/** Folder of the layout, in the demo's output. */
export const IMAGE_FOLDER = 'image'

/** Lays what `npm run build` made into an image on no base, and pushes it under the app's version. */
export async function pushWebApp({ step, testbed, job }) {
  const { multiPlatformImage, pushImage } = await import('@slsa-actions/testbed')
  return step('Image', 'lay the app into an image for two platforms, and push it', async () => {
    const folder = join(job.workspace, 'image')
    mkdirSync(folder)
    for (const name of ['dist', 'package.json'])
      cpSync(join(job.workspace, name), join(folder, name), { recursive: true })
    const content = multiPlatformImage(folder, { entrypoint: ['node', '/app/dist/server.mjs'] })
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const reference = await pushImage(content, `${testbed.url}/${IMAGE_NAME}:${version}`)
    const { digest } = content.root
    const tagged = `${testbed.registry.host}/${IMAGE_NAME}:${version}`
    return {
      value: { reference, tagged, digest, version, platforms: content.manifests.size - 1 },
      detail: `${tagged}, ${digest}`,
    }
  })
}

/** What was attested about the tarball, about the image; then all of it verified by the image's tag. */
export async function signAndVerifyImage({ act, image, sbom, signing, demand }) {
  const whole = { ...signing, images: image.tagged, 'image-scope': 'all', store: 'oci' }
  const signed = [
    ['build-provenance', 'who built it: the index and both platforms', {}],
    ['attest', 'the bill of materials', { 'sbom-path': sbom.name }],
    ['sign', 'the index and both platforms', {}],
  ]
  for (const [action, what, inputs] of signed) {
    await act({ group: 'Image', title: `${action}: ${what}`, action, inputs: { ...whole, ...inputs } })
  }
  const verified = [
    ['the provenance, of every platform', PROVENANCE_TYPE],
    ['the bill of materials, of every platform', SBOM_TYPE],
    ['the signature, of every platform', SIGNATURE_TYPE],
  ]
  for (const [what, type] of verified) {
    await act({
      group: 'Image',
      title: `verify: ${what}`,
      action: 'verify',
      inputs: { ...demandOf(image, demand), 'require-all-platforms': 'true', 'predicate-type': type },
    })
  }
}

/** Somebody who may push moves the tag; what was signed is still there, for another digest. */
export async function refuseMovedTag({ act, step, testbed, job, image, demand }) {
  const { multiPlatformImage, pushImage } = await import('@slsa-actions/testbed')
  await step('Refuse', 'somebody pushes another image under the same tag', async () => {
    const folder = join(job.workspace, 'image')
    writeFileSync(join(folder, 'dist', 'server.mjs'), 'console.log("mallory was here")\n')
    await pushImage(multiPlatformImage(folder), `${testbed.url}/${IMAGE_NAME}:${image.version}`)
  })
  await act({
    group: 'Refuse',
    title: 'verify refuses the image that the tag names now',
    action: 'verify',
    inputs: { ...demandOf(image, demand), 'predicate-type': PROVENANCE_TYPE },
    expected: { exitCode: 1, outcome: 'refused', code: 'NO_ATTESTATION' },
    why: 'The tag was moved. A tag is asked for once and then it is the digest that counts, and nothing was attested about this one.',
  })
}

/** Keeps the repository as an OCI layout: the image, its platforms, and everything that refers to them. */
export async function keepImage(testbed, output) {
  const { writeRepository } = await import('@slsa-actions/testbed')
  writeRepository(testbed.registry, IMAGE_NAME, join(output, IMAGE_FOLDER))
}

/** What is demanded of the tarball, of the image: bundles come from its registry. */
function demandOf(image, demand) {
  const { files: _, offline: __, 'bundle-dir': ___, ...rest } = demand
  return { ...rest, images: image.tagged, 'bundle-from': 'oci' }
}
