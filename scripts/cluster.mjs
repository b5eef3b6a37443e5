// `npm run bench:cluster`: a real API server with real admission, on loopback: are the exported policies what they say?
// Not part of the gate: it builds kube-apiserver, Kyverno and policy-controller, about fifteen minutes the first time.
import './require-node.mjs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultDenyCells, kyvernoCells, NAMESPACES, podOf } from './cluster/cells.mjs'
import { startControlPlane } from './cluster/control-plane.mjs'
import { judgeCell, waitUntilDecided } from './cluster/judge.mjs'
import { objectsOf, startKyverno } from './cluster/kyverno-controller.mjs'
import { buildPeers, whatIsMissing } from './cluster/peers.mjs'
import { releaseImages } from './cluster/release.mjs'
import { createServices, waitFor } from './cluster/services.mjs'
import { createNarrator, duration } from './demo/narrator.mjs'
import { outputOf } from './demo/process.mjs'
import { root } from './run.mjs'

const ACTIONS = ['build-provenance', 'attest', 'policy']
const FOREIGN = `registry.example.test/acme/web@sha256:${'0'.repeat(64)}`

const started = performance.now()
const { step, say, heading, note } = createNarrator(process.stdout)
process.exitCode = await main()

async function main() {
  const missing = whatIsMissing()
  if (missing !== undefined) {
    const isRequired = process.env.CI === 'true'
    process.stderr.write(`\n${isRequired ? 'FAILED' : 'SKIPPED'}: the cluster needs ${missing}. Nothing was tried.\n\n`)
    return isRequired ? 1 : 0
  }
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'))
  const services = createServices(folder)
  const end = () => services.close().then(() => process.exit(1))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end)
  try {
    return await bench(services)
  } catch (error) {
    say(error.stack)
    return 1
  } finally {
    await services.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function bench(services) {
  heading('Prepare')
  const peers = await step('Prepare', 'build kube-apiserver, Kyverno and policy-controller', async () => ({
    value: await buildPeers(),
  }))
  await step('Prepare', 'compile the sources, bundle the actions', async () => {
    await outputOf(process.execPath, ['scripts/bundle.mjs', 'build/bundles', ...ACTIONS], {
      cwd: root,
      env: process.env,
    })
  })
  const { startTestbed } = await import('@slsa-actions/testbed')
  const testbed = await startTestbed()
  try {
    const images = await step('Prepare', 'release an image, push others, write the policies', async () => ({
      value: await releaseImages(testbed, services.folder),
    }))
    const cluster = await step('Prepare', 'start etcd and kube-apiserver', async () => ({
      value: await startControlPlane(services, peers),
    }))
    for (const { name, labels } of NAMESPACES) {
      await cluster.api.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } })
    }
    const wrong = [...(await defaultDeny(cluster, images)), ...(await withKyverno(services, cluster, images, peers))]
    heading(
      wrong.length === 0
        ? `All of it is as the exports say, in ${duration(performance.now() - started)}.`
        : `${wrong.length} answers are not what the exports say:\n  ${wrong.join('\n  ')}`,
    )
    return wrong.length === 0 ? 0 : 1
  } finally {
    await testbed.close()
  }
}

/** The companion of the export for policy-controller, judged by the API server itself. */
async function defaultDeny({ api }, { good, policies }) {
  heading('The default-deny of the export for policy-controller, by the API server alone')
  const objects = objectsOf(join(policies['policy-controller'], 'default-deny.yaml'))
  for (const object of objects) await api.create(object)
  const cells = defaultDenyCells({ good, foreign: FOREIGN })
  await step('Deny', 'it takes effect', () =>
    waitUntilDecided(
      api,
      cells.find(({ denial }) => denial !== undefined),
    ),
  )
  const wrong = await judged(api, cells)
  for (const object of objects) await api.remove(object)
  return wrong
}

/** Kyverno's admission controller with everything that the export has for it. */
async function withKyverno(services, cluster, { good, forged, policies }, peers) {
  const { api } = cluster
  heading('Kyverno’s admission controller with the whole export')
  const service = await step('Kyverno', 'install and start it', async () => ({
    value: await startKyverno(services, cluster, peers.kyverno),
  }))
  for (const name of ['image-validating-policies.yaml', 'default-deny.yaml']) {
    // Its webhooks look at policies too, and have no certificate in the first seconds.
    for (const object of objectsOf(join(policies.kyverno, name)))
      await waitFor(`the policy ${object.metadata.name}`, service, () => api.create(object))
  }
  const cells = kyvernoCells({ good, forged })
  await step('Kyverno', 'its policies take effect', async () => {
    const denied = cells.filter(({ denial }) => denial !== undefined)
    const late = [denied[0], denied.find(({ change }) => change !== undefined), outside(), cells[0]]
    for (const cell of late) await waitUntilDecided(api, cell, service)
  })
  return judged(api, cells)
}

function outside() {
  return { what: 'an image outside', object: podOf('x', [FOREIGN]), denial: /no rule of the policy covers it/ }
}

/** Tells every cell; answers those that are wrong. */
async function judged(api, cells) {
  const wrong = []
  for (const cell of cells) {
    await step('Cell', cell.what, async () => {
      const { isRight, said } = await judgeCell(api, cell)
      if (!isRight) wrong.push(`${cell.what}: ${said}`)
      const verdict = `${isRight ? '' : 'WRONG: '}${said.startsWith('admitted') ? 'admitted' : 'denied'}`
      return { title: `${verdict.padEnd(16)} ${cell.what}`, ...(isRight ? {} : { detail: said }) }
    })
  }
  note(`${cells.length - wrong.length} of ${cells.length} as they must be`)
  return wrong
}
