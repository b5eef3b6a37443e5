// The main chain on freshly built bundles: build, provenance, bill of materials, signature, verification, refusals; for a
// tarball and for an image.
import { spawnSync } from 'node:child_process'
import { appendFileSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'
import { refusal, runAndExpect } from './act.mjs'
import { admitAndDeny, MANIFESTS_FOLDER, POLICIES_FOLDER, POLICY_FILE } from './admission.mjs'
import { keepImage, pushWebApp, refuseMovedTag, signAndVerifyImage } from './image.mjs'
import { LAYOUT_FILE, runSupplyChain, STEPS_FILE } from './supply-chain.mjs'
import { PROVENANCE_TYPE, SBOM_TYPE } from './types.mjs'
import { buildWebApp, checkOutWebApp, listMaterials, packWebApp } from './web-app.mjs'

const OWNER = 'acme'
const REPOSITORY = `${OWNER}/notice-board`
const WORKFLOW_PATH = '.github/workflows/release.yml'
const REF = 'refs/heads/main'
/** The job that releases. */
export const JOB = {
  repository: REPOSITORY,
  repositoryId: '719032744',
  ownerId: '48229371',
  workflow: 'Release',
  workflowPath: WORKFLOW_PATH,
  ref: REF,
}
export const IDENTITY = `https://github.com/${REPOSITORY}/${WORKFLOW_PATH}@${REF}`

/**
 * Runs everything and leaves artifact, bundles and trust root in the folder.
 *
 * @returns what the page tells: the artifact, each run of an action with its result, files and commands
 * @throws Error when a step does not end as it must
 */
export async function runChain(testbed, narrator, output) {
  const { step, heading, note } = narrator
  const job = openJob(testbed, output)
  const runs = []
  const perform = (run) => runAndExpect(run, job, runs)
  const act = (run) => step(run.group, run.title, () => perform(run))

  heading('Build')
  const artifact = await step('Build', 'npm run build && npm test, as a job would', async () => {
    checkOutWebApp(job.workspace)
    await buildWebApp(job.workspace)
  }).then(() =>
    step('Build', 'npm pack makes the artifact', async () => {
      const value = await packWebApp(job.workspace)
      return { value, detail: `${value.name}, ${value.bytes.toLocaleString('en')} bytes, sha256:${value.sha256}` }
    }),
  )
  const sbom = await step('Build', 'npm sbom lists what is in it', async () => {
    const value = await listMaterials(job.workspace)
    return { value, detail: `${value.spdxVersion}, ${value.packages} packages` }
  })

  heading('Attest and sign, keyless, as the job’s own identity')
  const signing = { 'signing-config': testbed.files.signingConfig, 'trusted-root': testbed.files.trustedRoot }
  const stored = { ...signing, 'bundle-dir': 'bundles' }
  await act({
    group: 'Sign',
    title: 'build-provenance: who built it, and out of what',
    action: 'build-provenance',
    inputs: { 'subject-path': artifact.name, ...stored },
  })
  await act({
    group: 'Sign',
    title: 'attest: the bill of materials',
    action: 'attest',
    inputs: { 'subject-path': artifact.name, 'sbom-path': sbom.name, ...stored },
  })
  await act({
    group: 'Sign',
    title: 'sign: the artifact itself',
    action: 'sign',
    inputs: { files: artifact.name, ...stored },
  })

  heading('Verify, without the network')
  const demand = {
    files: artifact.name,
    'bundle-from': 'file',
    'bundle-dir': 'bundles',
    offline: 'true',
    'trusted-root': testbed.files.trustedRoot,
    'certificate-identity': IDENTITY,
    'certificate-oidc-issuer': testbed.issuer,
    'source-repository': REPOSITORY,
    'source-ref': REF,
  }
  const types = [
    ['the provenance', { 'predicate-type': PROVENANCE_TYPE }],
    ['the bill of materials', { 'predicate-type': SBOM_TYPE }],
    ['the signature', { bundle: `bundles/${artifact.name}.sigstore.json`, 'bundle-from': '' }],
  ]
  for (const [what, more] of types) {
    await act({ group: 'Verify', title: `verify: ${what}`, action: 'verify', inputs: { ...demand, ...more } })
  }

  heading('The same with an image of the app, in a registry')
  const image = await pushWebApp({ step, testbed, job })
  await signAndVerifyImage({ act, image, sbom, signing, demand })
  await step('Image', 'keep it as an OCI layout, with all that refers to it', () => keepImage(testbed, output))

  const tools = { step, heading, note, perform, testbed, job, artifact, image, signing, jobFacts: JOB }
  await runSupplyChain(tools)

  heading('Refuse, as it must be')
  await refusals({ act, step, job, artifact, demand, signing, testbed })
  await refuseMovedTag({ act, step, testbed, job, image, demand })
  const admission = await admitAndDeny({ ...tools, identity: IDENTITY })
  const files = await step('Keep', 'keep artifact, bundles, policies and trust root', () =>
    keep(testbed, job, artifact, output),
  )
  return { artifact, image, sbom, runs, files, admission, issuer: testbed.issuer, identity: IDENTITY }
}

/** What must not pass, one thing changed at a time. */
async function refusals({ act, step, job, artifact, demand, signing, testbed }) {
  const provenance = { ...demand, 'predicate-type': PROVENANCE_TYPE }
  const bundle = { bundle: `bundles/${artifact.name}.provenance.sigstore.json`, 'bundle-from': '' }

  await step('Refuse', 'somebody adds one byte to the artifact', () => tamper(job, artifact))
  await act({
    group: 'Refuse',
    title: 'verify refuses the tampered artifact',
    action: 'verify',
    inputs: { ...provenance, ...bundle, files: `tampered/${artifact.name}` },
    expected: refusal('ARTIFACT_DIGEST'),
    why: 'One byte was added to the tarball. The bundle is genuine, but it speaks about other bytes.',
  })

  testbed.startJob({ repository: 'mallory/notice-board', repositoryId: '900100200', ownerId: '900100100' })
  await act({
    group: 'Refuse',
    title: 'another repository attests the same artifact',
    action: 'build-provenance',
    inputs: { 'subject-path': artifact.name, ...signing, 'bundle-dir': 'mallory' },
  })
  testbed.startJob(JOB)
  await act({
    group: 'Refuse',
    title: 'verify refuses the other repository’s identity',
    action: 'verify',
    inputs: { ...provenance, 'bundle-dir': 'mallory' },
    expected: refusal('IDENTITY'),
    why: 'mallory/notice-board runs the same workflow on the same bytes and gets a genuine bundle of its own. Its certificate names mallory.',
  })

  await act({
    group: 'Refuse',
    title: 'verify refuses a bill of materials where provenance is demanded',
    action: 'verify',
    inputs: { ...provenance, bundle: `bundles/${artifact.name}.spdx.sigstore.json`, 'bundle-from': '' },
    expected: refusal('PREDICATE_TYPE'),
    why: 'The right signer, the right artifact, and a statement of another type: it says what is inside, not how it was built.',
  })
}

/** The job that everything runs in: workspace, temporary folder, environment, and what GitHub knows about it. */
function openJob(testbed, output) {
  const workspace = join(output, 'job', 'workspace')
  const temp = join(output, 'job', 'temp')
  mkdirSync(temp, { recursive: true })
  testbed.startJob(JOB)
  testbed.github.addRepository(REPOSITORY, {
    files: { [testbed.oidc.job.sha]: { [WORKFLOW_PATH]: callersWorkflow() } },
  })
  return { testbed, workspace, temp }
}

/** The workflow as the repository has it: the example for callers, pinned to this very commit. */
function callersWorkflow() {
  const text = readFileSync(join(root, 'examples/workflows/from-actions-attest.yml'), 'utf8')
  const commit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''
  const isCommit = /^[0-9a-f]{40}$/.test(commit)
  return text.replaceAll('OWNER/', `${OWNER}/`).replaceAll('0'.repeat(40), isCommit ? commit : '0'.repeat(40))
}

function tamper(job, artifact) {
  const folder = join(job.workspace, 'tampered')
  mkdirSync(folder, { recursive: true })
  copyFileSync(artifact.path, join(folder, artifact.name))
  appendFileSync(join(folder, artifact.name), '\0')
}

/** Puts what a consumer needs side by side; the commands that are printed work there. */
async function keep(testbed, job, artifact, output) {
  const bundles = ['provenance.', 'spdx.', ''].map((kind) => `${artifact.name}.${kind}sigstore.json`)
  copyFileSync(artifact.path, join(output, artifact.name))
  for (const name of bundles) copyFileSync(join(job.workspace, 'bundles', name), join(output, name))
  copyFileSync(join(job.workspace, 'sbom.spdx.json'), join(output, 'sbom.spdx.json'))
  copyFileSync(testbed.files.trustedRoot, join(output, 'trusted_root.json'))
  copyFileSync(testbed.files.signingConfig, join(output, 'signing_config.json'))
  for (const name of [LAYOUT_FILE, STEPS_FILE, POLICY_FILE]) {
    copyFileSync(join(job.workspace, name), join(output, name))
  }
  for (const name of [POLICIES_FOLDER, MANIFESTS_FOLDER]) {
    cpSync(join(job.workspace, name), join(output, name), { recursive: true })
  }
  mkdirSync(join(output, 'tuf'), { recursive: true })
  copyFileSync(testbed.files.tufRoot, join(output, 'tuf', 'root.json'))
  rmSync(join(output, 'job'), { recursive: true, force: true })
  return { value: { bundles } }
}
