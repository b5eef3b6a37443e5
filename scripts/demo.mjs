// `npm run demo`: the main chain of the suite, end to end, on loopback; leaves everything in demo-output/.
import './require-node.mjs'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { POLICY_FILE } from './demo/admission.mjs'
import { runChain } from './demo/chain.mjs'
import { cosignCommands, cosignImageCommands } from './demo/commands.mjs'
import { createNarrator, duration } from './demo/narrator.mjs'
import { renderDemoPage } from './demo/page.mjs'
import { outputOf } from './demo/process.mjs'
import { LAYOUT_FILE, STEPS_FILE } from './demo/supply-chain.mjs'
import { sha256 } from './demo/web-app.mjs'
import { root } from './run.mjs'

const OUTPUT = join(root, 'demo-output')
/** Actions that the demo runs: the others need not be bundled for it. */
const ACTIONS = ['build-provenance', 'attest', 'sign', 'verify', 'policy']
const SIMULATED =
  'The Sigstore of this demo (certificate authority, transparency log, timestamp authority), GitHub and the registry run on loopback, ' +
  'with real cryptography and made-up keys: nobody outside trusts them. That the bundles work with the real tools is ' +
  'what the interoperability tests prove, with cosign, sigstore-js and the real services (npm run test:interop).'

const started = performance.now()
const narrator = createNarrator(process.stdout)
narrator.say('slsa-actions: source → build → sign → verify → admit')
try {
  await demo()
} catch (error) {
  // Told already where it is the end of a step.
  if (!narrator.steps.some(({ isGood }) => !isGood)) narrator.say(error.stack)
  narrator.say('\nThe demo did not end as it must.')
  process.exitCode = 1
}

async function demo() {
  narrator.heading('Prepare')
  await narrator.step('Prepare', 'compile the sources, bundle the actions', prepare)
  rmSync(OUTPUT, { recursive: true, force: true })
  mkdirSync(OUTPUT, { recursive: true })

  const { startTestbed } = await import('@slsa-actions/testbed')
  const testbed = await narrator.step('Prepare', 'start a Sigstore, a GitHub and a registry on loopback', async () => {
    const value = await startTestbed()
    return { value, detail: `simulated, at ${value.url}` }
  })
  try {
    const chain = await runChain(testbed, narrator, OUTPUT)
    await tell(chain)
  } finally {
    await testbed.close()
  }
}

async function prepare() {
  const args = ['scripts/bundle.mjs', 'build/bundles', ...ACTIONS]
  await outputOf(process.execPath, args, { cwd: root, env: process.env })
}

async function tell(chain) {
  const { renderHtml, signingSummary, verifySummary } = await import('@slsa-actions/core/report')
  const commands = cosignCommands(chain)
  const imageCommands = cosignImageCommands(chain)
  const totalMs = performance.now() - started
  const page = renderDemoPage(
    {
      chain,
      commands,
      imageCommands,
      totalMs,
      steps: narrator.steps,
      provenance: statementOf(`${chain.artifact.name}.provenance.sigstore.json`),
      files: fileFacts(chain),
      at: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
      simulated: SIMULATED,
    },
    (result) => renderHtml(result.action === 'verify' ? verifySummary(result) : signingSummary(result)),
  )
  const path = join(OUTPUT, 'index.html')
  writeFileSync(path, page)

  narrator.heading(`All ${narrator.steps.length} steps ended as they must, in ${duration(totalMs)}.`)
  narrator.say(`\n${SIMULATED.replace(/(.{1,96})(?: |$)/g, '  $1\n').trimEnd()}`)
  narrator.say(`\n  Look at   ${relative(process.cwd(), path)}`)
  narrator.say(`  Check with cosign 3, in ${relative(process.cwd(), OUTPUT)}/:\n`)
  for (const command of commands) narrator.say(`${command.replace(/^/gm, '    ')}\n`)
  narrator.say('  and the image, while `npm run demo:registry` serves it in another terminal:\n')
  for (const command of imageCommands) narrator.say(`${command.replace(/^/gm, '    ')}\n`)
}

function statementOf(name) {
  const { dsseEnvelope } = JSON.parse(readFileSync(join(OUTPUT, name), 'utf8'))
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'))
}

function fileFacts({ artifact }) {
  const what = {
    [artifact.name]: 'the artifact, as npm packs it',
    [`${artifact.name}.provenance.sigstore.json`]: 'bundle: how it was built',
    [`${artifact.name}.spdx.sigstore.json`]: 'bundle: what is in it',
    [`${artifact.name}.sigstore.json`]: 'bundle: the signature',
    'sbom.spdx.json': 'the bill of materials, as npm lists it',
    [LAYOUT_FILE]: 'the layout: who may perform which step',
    [STEPS_FILE]: 'bundles of the four steps, one a line',
    [POLICY_FILE]: 'the policy: what may run',
    'trusted_root.json': 'whom the demo trusts: authorities and logs',
    'signing_config.json': 'the services that signed',
    'image/index.json': 'the image as an OCI layout, with the bundles that refer to it',
    'tuf/root.json': 'first root of the TUF repository that hands out the trust root',
  }
  return Object.entries(what).map(([name, description]) => {
    const bytes = readFileSync(join(OUTPUT, name))
    return { name, what: description, bytes: bytes.length, sha256: sha256(bytes) }
  })
}
