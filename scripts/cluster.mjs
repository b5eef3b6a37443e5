// `npm run bench:cluster`: a real API server with real admission, on loopback: are the exported policies what they say?
// Not part of the gate: it builds kube-apiserver, Kyverno and policy-controller, about fifteen minutes the first time.
import './require-node.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultDenyCells, kyvernoCells, NAMESPACES, podOf, policyControllerCells } from './cluster/cells.mjs'
import { startControlPlane } from './cluster/control-plane.mjs'
import { judgeCell, waitUntilDecided } from './cluster/judge.mjs'
import { startKyverno } from './cluster/kyverno-controller.mjs'
import { buildPeers, objectsOf, whatIsMissing } from './cluster/peers.mjs'
import { startPolicyWebhook } from './cluster/policy-webhook.mjs'
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
    const wrong = [
      ...(await withPolicyController(clusterIn(services, 'with-policy-controller'), images, peers)),
      ...(await withKyverno(clusterIn(services, 'with-kyverno'), images, peers, {
        engine: 'kyverno',
        file: 'image-validating-policies.yaml',
        flags: ['--enableTuf=false'],
      })),
      ...(await withKyverno(clusterIn(services, 'with-cluster-policies'), images, peers, {
        engine: 'kyverno-cluster-policy',
        file: 'cluster-policies.yaml',
        flags: tufFlags(testbed),
      })),
    ]
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

/** A cluster of its own in a folder of its own; it ends with the others. */
function clusterIn(services, name) {
  return { services: createServices(join(services.folder, name), services.running) }
}

/** The companion of the export for policy-controller by the API server alone; then all of it with the webhook. */
async function withPolicyController({ services }, { good, forged, policies }, peers) {
  const folder = policies['policy-controller']
  heading('The default-deny of the export for policy-controller, by the API server alone')
  const cluster = await startCluster(services, peers)
  const { api } = cluster
  for (const object of objectsOf(join(folder, 'default-deny.yaml'))) await api.create(object)
  await step('Deny', 'it takes effect', () => waitUntilDecided(api, outside()))
  const wrong = await judged(api, defaultDenyCells({ good, foreign: FOREIGN }))

  heading('policy-controller’s webhook with the whole export')
  const service = await step('policy-controller', 'install and start it', async () => ({
    value: await startPolicyWebhook(services, cluster, peers['policy-controller']),
  }))
  await install(api, service, folder, ['trust-root.yaml', 'cluster-image-policies.yaml'])
  return [...wrong, ...(await decided(api, service, policyControllerCells({ good, forged })))]
}

/** Kyverno's admission controller with everything that one of the exports has for it. */
async function withKyverno({ services }, { good, forged, policies }, peers, { engine, file, flags }) {
  heading(`Kyverno’s admission controller with the whole export for ${engine}`)
  const cluster = await startCluster(services, peers)
  const service = await step('Kyverno', 'install and start it', async () => ({
    value: await startKyverno(services, cluster, peers.kyverno, flags),
  }))
  await install(cluster.api, service, policies[engine], [file, 'default-deny.yaml'])
  return decided(cluster.api, service, kyvernoCells({ good, forged }))
}

/** Its ClusterPolicies cannot name a trust root, so that the controller is given one. */
function tufFlags({ tufMirror, files }) {
  return [
    '--enableTuf=true',
    `--tufMirror=${tufMirror}`,
    `--tufRootRaw=${readFileSync(files.tufRoot).toString('base64')}`,
  ]
}

function startCluster(services, peers) {
  return step('Cluster', 'start etcd and kube-apiserver', async () => {
    const cluster = await startControlPlane(services, peers)
    for (const { name, labels } of NAMESPACES) {
      await cluster.api.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } })
      // Nobody makes it here, and policy-controller looks for it.
      await cluster.api.create({
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: 'default', namespace: name },
      })
    }
    return { value: cluster }
  })
}

/** An engine's webhooks look at its policies too, and have no certificate in the first seconds. */
async function install(api, service, folder, names) {
  for (const object of names.flatMap((name) => objectsOf(join(folder, name)))) {
    await waitFor(`the policy ${object.metadata.name}`, service, () => api.create(object))
  }
}

/** The cells, once the engine decides about all kinds of them. */
async function decided(api, service, cells) {
  await step('Policies', 'its policies take effect', async () => {
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
