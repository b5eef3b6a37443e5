// A supply chain of four steps: each is attested by whoever performs it, a layout says what they must be, and `verify`
// refuses it in each way of breaking it.
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from './act.mjs'
import { layoutText, PERFORMED, SOURCES } from './layout.mjs'
import { TEST_RESULTS } from './web-app.mjs'

/** Names of the layout and of its bundles, in the workspace and in the demo's output. */
export const LAYOUT_FILE = 'layout.json'
export const STEPS_FILE = 'layout-steps.sigstore.jsonl'

/**
 * Attests the four steps, verifies them by the layout, and breaks them one way at a time.
 *
 * @param perform runs an action and compares how it ended; tells nothing
 */
export async function runSupplyChain({ step, heading, perform, testbed, job, artifact, signing, jobFacts }) {
  writeFileSync(
    join(job.workspace, LAYOUT_FILE),
    layoutText(artifact.name, jobFacts.repository, jobFacts.ref, testbed.issuer),
  )
  const attest = attester({ perform, testbed, job, artifact, signing, jobFacts })
  const verify = verifier({ perform, job, artifact, trustedRoot: signing['trusted-root'] })

  heading('A supply chain of four steps, and a layout of who may do which')
  const links = []
  for (const by of PERFORMED) {
    await step('Layout', `attest: ${by.step}, by ${by.repository ?? jobFacts.repository}’s ${by.file}`, async () => {
      links.push({ ...by, bundle: await attest(by) })
    })
  }
  await step('Layout', 'verify: all four steps, by the layout', () => verify('all four steps, by the layout', links))

  heading('Break it, one thing at a time: refused, because')
  const others = (name) => links.filter(({ functionary }) => functionary !== name)
  const [, builder, tester, , packer] = PERFORMED
  const broken = [
    ['step missing', 'Nobody says that it was tested.', async () => links.filter(({ step: of }) => of !== 'test')],
    [
      'wrong functionary',
      'The job of the tests made the build, and signed its link.',
      async () => [...others('builder'), { bundle: await attest({ ...tester, step: 'build' }) }],
    ],
    [
      'product swapped',
      'Between build and packaging somebody changed what was built.',
      async () => [...others('packer'), { bundle: await changed(job, 'dist/server.mjs', () => attest(packer)) }],
    ],
    [
      'other material',
      'It was built from a source that nobody checked in.',
      async () => [...others('builder'), { bundle: await changed(job, 'src/page.mjs', () => attest(builder)) }],
    ],
    [
      'one tester twice',
      'Two must have tested it, and one of them signed twice.',
      async () => [...others('second-tester'), { bundle: await attest(tester) }],
    ],
  ]
  for (const [what, why, forge] of broken) {
    await step('Refuse', what, async () => {
      const { reason } = await verify(`a chain with ${what}`, await forge(), { expected: refusal('LAYOUT'), why })
      return { title: `${what.padEnd(18)} ${reason}` }
    })
  }
  keepLinks(job, links)
}

/** Attests a step as the job that performs it; answers the bundle as one line. */
function attester({ perform, testbed, job, artifact, signing, jobFacts }) {
  let made = 0
  return async ({ step, file, repository = jobFacts.repository }) => {
    const isOther = repository !== jobFacts.repository
    testbed.startJob({
      ...jobFacts,
      ...(isOther ? { repository, repositoryId: '719032999' } : {}),
      workflow: file,
      workflowPath: `.github/workflows/${file}`,
    })
    made += 1
    const folder = `links/${made}`
    const inputs = { ...signing, 'bundle-dir': folder, ...inputsOf(step, artifact) }
    await perform({ group: 'Layout', title: `attest: ${step}`, action: 'attest', inputs })
    testbed.startJob(jobFacts)
    const [name] = readdirSync(join(job.workspace, folder))
    return JSON.stringify(JSON.parse(readFileSync(join(job.workspace, folder, name), 'utf8')))
  }
}

function inputsOf(step, artifact) {
  const link = (materials, products) => ({
    'link-step': step,
    'link-materials': materials.join('\n'),
    'link-products': products.join('\n'),
  })
  switch (step) {
    case 'source':
      return link([], SOURCES)
    case 'build':
      return link(SOURCES, ['dist/**'])
    case 'test':
      return { 'subject-path': 'dist/**', 'subject-name-style': 'path', 'test-results': TEST_RESULTS }
    case 'package':
      return link(['package.json', 'dist/**'], [artifact.name])
  }
}

/** Verifies the artifact by the layout and some bundles; answers why not, in a few words. */
function verifier({ perform, job, artifact, trustedRoot }) {
  return async (title, links, more = {}) => {
    keepLinks(job, links)
    const inputs = {
      files: artifact.name,
      layout: LAYOUT_FILE,
      bundle: STEPS_FILE,
      offline: 'true',
      'trusted-root': trustedRoot,
    }
    const group = more.expected === undefined ? 'Layout' : 'Refuse'
    const { value } = await perform({ group, title: `verify refuses ${title}`, action: 'verify', inputs, ...more })
    const reason = value.failure?.message.replace(`${LAYOUT_FILE}: `, '').replace('https://in-toto.io/attestation/', '')
    return { value, reason, detail: stepsOf(value) }
  }
}

/** `source by writer, build by builder, test by tester and second-tester, …` */
function stepsOf({ artifacts: [{ steps = [] }] }) {
  const by = ({ attested }) => attested.flatMap(({ by: all }) => all.map(({ name }) => name)).join(' and ')
  return steps.map((step) => `${step.name} by ${by(step)}`).join(', ')
}

function keepLinks(job, links) {
  writeFileSync(join(job.workspace, STEPS_FILE), links.map(({ bundle }) => `${bundle}\n`).join(''))
}

/** Does something while a file of the workspace has one more line. */
async function changed(job, name, work) {
  const path = join(job.workspace, name)
  const before = readFileSync(path)
  appendFileSync(path, '\n// nobody checked this in\n')
  try {
    return await work()
  } finally {
    writeFileSync(path, before)
  }
}
