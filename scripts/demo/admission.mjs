// The end at runtime: the policy that `verify` applies is written for Kyverno, and decides which manifests may run.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { refusal } from './act.mjs'
import { IMAGE_NAME } from './image.mjs'
import { kyvernoVerdicts, whyNoKyverno } from './kyverno.mjs'
import { forgedManifests, goodManifests, NAMESPACE } from './manifests.mjs'
import { SBOM_TYPE } from './types.mjs'

/** Names in the workspace and in the demo's output. */
export const POLICY_FILE = 'slsa-policy.yaml'
export const POLICIES_FOLDER = 'policies'
export const MANIFESTS_FOLDER = 'manifests'
/** What engines judge more loosely than `verify`, each by its id in docs/policy-export.md. */
const WEAKER = ['system-namespaces', 'level', 'origin-claimed', 'origin-unseen', 'runner-unseen']
const WEAKER_THERE = ['log-unchecked', 'sct-unchecked']

/**
 * Writes the policy for the cluster and judges manifests by it, by `verify` and by Kyverno where it was built.
 *
 * @param perform runs an action and compares how it ended; tells nothing
 * @returns what each manifest is, and who says what about it
 */
export async function admitAndDeny({ step, heading, note, perform, testbed, job, image, signing, jobFacts, identity }) {
  heading('Runtime: what the policy says about manifests')
  const trust = { 'trusted-root': signing['trusted-root'] }
  writeFileSync(join(job.workspace, POLICY_FILE), policyText(testbed, jobFacts, identity))
  const forged = await step(
    'Admit',
    'somebody pushes four more images: of others, of a branch, of nobody',
    async () => ({
      value: await pushForged({ perform, testbed, job, signing, jobFacts }),
    }),
  )
  await step('Admit', 'policy: write it for Kyverno, with a default-deny', () =>
    exportFor('kyverno', POLICIES_FOLDER, { perform, testbed }),
  )
  const pinned = `${testbed.registry.host}/${IMAGE_NAME}@${image.digest}`
  const cases = [
    ...goodManifests(pinned).map((one) => ({ ...one, isGood: true })),
    ...forgedManifests(pinned, forged).map((one) => ({ ...one, isGood: false })),
  ]
  mkdirSync(join(job.workspace, MANIFESTS_FOLDER))
  for (const { file, object } of cases) {
    writeFileSync(join(job.workspace, MANIFESTS_FOLDER, file), stringify(object))
  }
  const reason = whyNoKyverno()
  if (reason !== undefined) note(`${reason}. The manifests are judged by \`verify\` alone.`)
  const kyverno =
    reason === undefined
      ? await step('Admit', 'ask Kyverno about all of them', async () => ({ value: await askKyverno(job, cases) }))
      : undefined
  const judged = []
  for (const one of cases) {
    await step('Admit', one.what, async () => {
      const found = await judge(one, { perform, trust, kyverno })
      judged.push({ ...one, ...found })
      return { title: `${(one.isGood ? 'admitted' : 'denied').padEnd(9)} ${one.what.padEnd(43)} ${found.said}` }
    })
  }
  return { cases: judged, withoutKyverno: reason }
}

/** The action `policy`: the policy of the workspace for an engine, with all that it judges more loosely allowed. */
export function exportFor(engine, folder, { perform, testbed }) {
  const inputs = {
    policy: POLICY_FILE,
    engine,
    'output-dir': folder,
    'allow-weakening': [...WEAKER, ...(engine === 'policy-controller' ? WEAKER_THERE : [])].join(','),
    'trusted-root': testbed.files.trustedRoot,
    'tuf-mirror': testbed.tufMirror,
    'tuf-root': testbed.files.tufRoot,
  }
  return perform({ group: 'Admit', title: `policy: for ${engine}`, action: 'policy', inputs })
}

/** What both say; @throws Error where one says otherwise than it must */
async function judge({ file, object, what, isGood, code, denial }, { perform, trust, kyverno }) {
  const { value: result } = await perform({
    group: isGood ? 'Admit' : 'Refuse',
    title: isGood ? `verify: ${what}` : `verify refuses ${what}`,
    action: 'verify',
    inputs: { policy: POLICY_FILE, manifests: `${MANIFESTS_FOLDER}/${file}`, 'bundle-from': 'oci', ...trust },
    ...(isGood ? {} : { expected: refusal(code), why: `The manifest wants to run ${what}.` }),
  })
  const theirs = kyverno?.get(object.metadata.name)
  if (kyverno !== undefined && (theirs?.isAdmitted !== isGood || !(isGood || denial.test(theirs.why)))) {
    throw new Error(`Kyverno says otherwise about ${file}: ${theirs?.why ?? 'nothing'}`)
  }
  const own = `verify ${isGood ? 'verified' : result.failure.code}`
  const said = theirs === undefined ? own : `${own}, Kyverno ${theirs.isAdmitted ? 'admits' : 'denies'}`
  return { result, theirs, said }
}

async function askKyverno(job, cases) {
  const policies = ['image-validating-policies.yaml', 'default-deny.yaml'].map((name) =>
    join(job.workspace, POLICIES_FOLDER, name),
  )
  return kyvernoVerdicts(
    policies,
    cases.map(({ object }) => object),
    NAMESPACE,
  )
}

/** Images that differ in one line, and what their attestations say. */
export async function pushForged({ perform, testbed, job, signing, jobFacts }) {
  const { imageFromFolder, pushImage } = await import('@slsa-actions/testbed')
  const push = async (name, repository) => {
    const folder = join(job.workspace, 'forged', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'server.mjs'), `console.log(${JSON.stringify(name)})\n`)
    const content = imageFromFolder(folder)
    await pushImage(content, `${testbed.url}/${repository}:${name}`)
    return `${testbed.registry.host}/${repository}@${content.root.digest}`
  }
  const attest = async (image, facts) => {
    testbed.startJob({ ...jobFacts, ...facts })
    const inputs = { images: image, store: 'oci', ...signing }
    await perform({ group: 'Forge', title: 'build-provenance', action: 'build-provenance', inputs })
    testbed.startJob(jobFacts)
    return image
  }
  return {
    unsigned: await push('unsigned', IMAGE_NAME),
    mallory: await attest(await push('mallory', IMAGE_NAME), {
      repository: 'mallory/notice-board',
      repositoryId: '900100200',
      ownerId: '900100100',
    }),
    branch: await attest(await push('branch', IMAGE_NAME), { ref: 'refs/heads/experiment' }),
    elsewhere: await attest(await push('elsewhere', 'acme/other'), {}),
  }
}

/** Who may have built what runs, from where, started by whom; with a bill of materials. */
export function policyText({ issuer, registry }, { repository, repositoryId, ownerId, workflowPath, ref }, identity) {
  return `# What may run: \`verify\` applies it, and \`policy\` writes it for the cluster.
version: 1
signers:
  release: { identity: "${identity}", issuer: "${issuer}" }
rules:
  - name: notice-board
    artifacts: ["${registry.host}/${IMAGE_NAME}"]
    provenance:
      signers: release
      source: { repository: "https://github.com/${repository}", repositoryId: "${repositoryId}", ownerId: "${ownerId}" }
      workflow: ${workflowPath}
      ref: ${ref}
      event: push
      inputs: none
      level: 2
    attestations:
      - { type: "${SBOM_TYPE}", signers: release, origin: same }
`
}
