// What the cluster is asked to run: an image that was released as it must be, others that were not, and the policy.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAndExpect } from '../demo/act.mjs'
import { exportFor, POLICY_FILE, policyText, pushForged } from '../demo/admission.mjs'
import { IDENTITY, JOB } from '../demo/chain.mjs'
import { IMAGE_NAME } from '../demo/image.mjs'
import { checkOutWebApp, listMaterials } from '../demo/web-app.mjs'

/** Engines that policies are written for, and folders of them in the workspace. */
const ENGINES = ['kyverno', 'kyverno-cluster-policy', 'policy-controller']

/** Releases the image, pushes the others, writes the policies. */
export async function releaseImages(testbed, folder) {
  const job = { testbed, workspace: join(folder, 'workspace'), temp: join(folder, 'temp') }
  mkdirSync(job.temp, { recursive: true })
  const perform = (run) => runAndExpect({ group: '', ...run }, job, [])
  const signing = { 'signing-config': testbed.files.signingConfig, 'trusted-root': testbed.files.trustedRoot }
  testbed.startJob(JOB)
  checkOutWebApp(job.workspace)
  const sbom = await listMaterials(job.workspace)
  const good = await pushReleased(testbed, job)
  const about = { images: good.pinned, store: 'oci', ...signing }
  await perform({ title: 'provenance', action: 'build-provenance', inputs: about })
  await perform({ title: 'sbom', action: 'attest', inputs: { ...about, 'sbom-path': sbom.name } })
  const forged = await pushForged({ perform, testbed, job, signing, jobFacts: JOB })
  writeFileSync(join(job.workspace, POLICY_FILE), policyText(testbed, JOB, IDENTITY))
  const policies = {}
  for (const engine of ENGINES) {
    await exportFor(engine, engine, { perform, testbed })
    policies[engine] = join(job.workspace, engine)
  }
  return { good, forged, policies }
}

async function pushReleased(testbed, job) {
  const { imageFromFolder, pushImage } = await import('@slsa-actions/testbed')
  const content = imageFromFolder(join(job.workspace, 'src'))
  await pushImage(content, `${testbed.url}/${IMAGE_NAME}:1.4.0`)
  const name = `${testbed.registry.host}/${IMAGE_NAME}`
  return { tagged: `${name}:1.4.0`, pinned: `${name}@${content.root.digest}`, digest: content.root.digest }
}
