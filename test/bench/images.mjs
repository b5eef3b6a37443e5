// 100 images signed, attested and verified by the bundled actions, each in one call, and by a loop of cosign, at one
// registry that answers after 50 ms and with the same Sigstore; all requests of both are counted.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { imageFromFolder, pushImage, runAction, startTestbed } from '@slsa-actions/testbed'
import { root } from '../../scripts/run.mjs'
import { row, runProcess } from './measure.mjs'

const LATENCY = 50
const IMAGES = 100
/** Images that cosign handles; its time and requests stand for those of all. */
const LOOP = 20
const SUFFIX = process.platform === 'win32' ? '.exe' : ''
const BIN = join(root, 'test/interop/bin')
const COSIGN = join(BIN, `cosign${SUFFIX}`)
const REGISTRY = join(BIN, `registry${SUFFIX}`)
const TYPE = 'https://example.com/bench/v1'
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1'

/** @returns rows of the report */
export async function images() {
  if (!existsSync(COSIGN) || !existsSync(REGISTRY))
    return [
      row(`${IMAGES} images`, 'NOT MEASURED: `npm run test:interop` builds cosign and the registry, and needs Go'),
    ]
  const folder = mkdtempSync(join(tmpdir(), 'bench-images-'))
  const testbed = await startTestbed()
  const registry = await startRegistry()
  try {
    return await measure(folder, testbed, registry)
  } finally {
    await registry.close()
    await testbed.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(folder, testbed, registry) {
  const all = await pushImages(folder, registry, 'own', IMAGES)
  const theirs = await pushImages(folder, registry, 'cosign', LOOP)
  writeFileSync(join(folder, 'predicate.json'), '{"ok":true}')
  const machine = { folder, testbed, registry }
  const signing = {
    own: await counted(machine, async () => {
      await act('sign', { images: all.join('\n') }, machine)
      await act('attest', { images: all.join('\n'), 'predicate-type': TYPE, predicate: '{"ok":true}' }, machine)
    }),
    cosign: await counted(machine, async () => {
      const predicate = ['--type', TYPE, '--predicate', join(folder, 'predicate.json')]
      for (const image of theirs) {
        await runCosign(['sign', ...(await signingFlags(testbed)), image], machine)
        await runCosign(['attest', ...(await signingFlags(testbed)), ...predicate, image], machine)
      }
    }),
  }
  const trust = {
    'certificate-identity': `https://github.com/${testbed.oidc.defaultClaims.job_workflow_ref}`,
    'certificate-oidc-issuer': testbed.issuer,
    'trusted-root': testbed.files.trustedRoot,
  }
  const flags = Object.entries(trust).map(([name, value]) => `--${name}=${value}`)
  const verifying = {
    own: await counted(machine, () =>
      act('verify', { images: all.join('\n'), 'bundle-from': 'oci', 'predicate-type': SIGNATURE, ...trust }, machine),
    ),
    cosign: await counted(machine, async () => {
      for (const image of theirs) await runCosign(['verify', ...flags, image], machine)
    }),
  }
  return [
    ...compared(`signing and attesting ${IMAGES} images, registry at ${LATENCY} ms`, signing),
    ...compared(`verifying ${IMAGES} signed images, registry at ${LATENCY} ms`, verifying),
  ]
}

function compared(what, { own, cosign }) {
  const scaled = { ms: (cosign.ms * IMAGES) / LOOP, requests: (cosign.requests * IMAGES) / LOOP }
  const times = scaled.ms / own.ms
  const share = own.requests / scaled.requests
  const parts = `${own.registry} to the registry`
  return [
    row(what, `${(own.ms / 1000).toFixed(2)} s, ${own.requests} requests, ${parts}`),
    row(
      `  faster than a loop of cosign (${LOOP} images took ${(cosign.ms / 1000).toFixed(1)} s; scaled: ${(scaled.ms / 1000).toFixed(1)} s)`,
      `${times.toFixed(1)} ×`,
      '≥ 5 ×',
      times >= 5,
    ),
    row(
      `  share of cosign's requests (${cosign.requests}; scaled: ${scaled.requests.toFixed(0)})`,
      share.toFixed(2),
      '≤ 0.33',
      share <= 1 / 3,
    ),
  ]
}

/** Milliseconds of a piece of work, and the requests that it made. */
async function counted({ testbed, registry }, work) {
  const before = { registry: registry.requests.length, services: testbed.requests.length }
  const begun = process.hrtime.bigint()
  await work()
  const ms = Number(process.hrtime.bigint() - begun) / 1e6
  const toRegistry = registry.requests.length - before.registry
  return { ms, registry: toRegistry, requests: toRegistry + testbed.requests.length - before.services }
}

async function act(action, inputs, { folder, testbed }) {
  const instance = { 'trusted-root': testbed.files.trustedRoot }
  const run = await runAction({
    actionFolder: join(root, 'actions', action),
    mainOverride: join(root, 'build/bundles', action, 'index.js'),
    workspace: folder,
    env: testbed.jobEnvironment(),
    inputs: {
      ...instance,
      ...(action === 'verify' ? {} : { 'signing-config': testbed.files.signingConfig, store: 'oci' }),
      ...inputs,
    },
  })
  if (run.exitCode !== 0) throw new Error(`${action}: exit ${run.exitCode}: ${run.log.slice(-2000)}`)
}

async function signingFlags({ oidc, files }) {
  const token = await oidc.token({ audience: 'sigstore' })
  return [
    '--yes',
    '--identity-token',
    token,
    '--signing-config',
    files.signingConfig,
    '--trusted-root',
    files.trustedRoot,
  ]
}

async function runCosign(args, { folder }) {
  const ran = await runProcess(COSIGN, args, { env: { PATH: process.env.PATH, HOME: folder } })
  if (ran.code !== 0) throw new Error(`cosign ${args[0]}: exit ${ran.code}: ${ran.output.slice(-2000)}`)
}

async function pushImages(folder, registry, name, count) {
  const pushed = []
  for (let index = 0; index < count; index += 1) {
    const files = join(folder, `${name}-${index}`)
    mkdirSync(files)
    writeFileSync(join(files, 'app.txt'), `${name} ${index}`)
    const reference = await pushImage(imageFromFolder(files), `http://${registry.direct}/acme/${name}:v${index}`)
    pushed.push(reference.replace(registry.direct, registry.host))
  }
  return pushed
}

/** The registry of go-containerregistry with the referrers API, and before it a proxy that counts and waits. */
async function startRegistry() {
  const child = spawn(REGISTRY, ['-referrers'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const direct = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('error', reject)
  })
  const { port } = new URL(`http://${direct}`)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const requests = []
  const server = createServer(async (incoming, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`)
    await wait(LATENCY)
    const { method, url, headers } = incoming
    const forwarded = request({ host: '127.0.0.1', port, method, path: url, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    forwarded.on('error', () => outgoing.writeHead(502).end())
    incoming.pipe(forwarded)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    direct,
    host: `127.0.0.1:${server.address().port}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      agent.destroy()
      child.kill('SIGKILL')
    },
  }
}
