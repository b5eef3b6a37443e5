/** A stand-in for an action: its name, its inputs, and the script that it is. */
export type StandIn = readonly [action: string, inputs: readonly string[], code: string]

/**
 * Stand-ins for Docker's actions. In the place of BuildKit, a script runs what the Dockerfile has behind `RUN`, on the very
 * machine, so that a hostile one has all of it; then it pushes an image of one layer, the Dockerfile, for each platform,
 * by its digest. A build may write `forged-digest` and `forged-platforms` into the folder of its job: what then comes out
 * is not what was asked for.
 */
export const DOCKER: readonly StandIn[] = [
  ['docker/setup-qemu-action', ['cache-image'], ''],
  ['docker/setup-buildx-action', ['cache-binary'], ''],
  [
    'docker/login-action',
    ['registry', 'username', 'password', 'ecr'],
    `const { INPUT_REGISTRY: registry, INPUT_USERNAME: username, INPUT_PASSWORD: password } = process.env
const login = 'Basic ' + Buffer.from(username + ':' + password).toString('base64')
require('node:fs').writeFileSync(process.env.RUNNER_TEMP + '/login.json', JSON.stringify({ registry, login }))
`,
  ],
  [
    'docker/build-push-action',
    [
      ...['build-args', 'context', 'file', 'github-token', 'labels', 'outputs', 'platforms', 'provenance', 'sbom'],
      ...['secrets', 'tags', 'target'],
    ],
    `const { appendFileSync, existsSync, readFileSync } = require('node:fs')
const { execFileSync } = require('node:child_process')
const { createHash } = require('node:crypto')
const input = (name) => process.env['INPUT_' + name.toUpperCase()] ?? ''
const temp = process.env.RUNNER_TEMP
const forged = (name) => existsSync(temp + '/' + name) ? readFileSync(temp + '/' + name, 'utf8').trim() : undefined
const { registry, login } = JSON.parse(existsSync(temp + '/login.json') ? readFileSync(temp + '/login.json') : '{}')
const blobOf = (bytes, mediaType) => {
  const body = Buffer.isBuffer(bytes) ? bytes : Buffer.from(JSON.stringify(bytes))
  return { body, mediaType, digest: 'sha256:' + createHash('sha256').update(body).digest('hex'), size: body.length }
}
const descriptor = ({ mediaType, digest, size }) => ({ mediaType, digest, size })
const OCI = 'application/vnd.oci.image.'

async function main() {
  const context = input('context')
  const dockerfile = readFileSync(input('file') || context + '/Dockerfile')
  for (const [, command] of dockerfile.toString().matchAll(/^RUN (.+)$/gm)) {
    execFileSync('sh', ['-c', command], { cwd: context, stdio: 'inherit', env: process.env })
  }
  if (input('outputs') === 'type=cacheonly') return
  if (input('outputs') !== 'type=image,push-by-digest=true,name-canonical=true,oci-mediatypes=true,push=true')
    throw new Error('no such output: ' + input('outputs'))
  const [host, ...path] = input('tags').split('/')
  const base = 'http://' + host + '/v2/' + path.join('/')
  const send = async (url, method, body, type) => {
    const headers = { 'content-type': type, ...(host === registry ? { authorization: login } : {}) }
    const reply = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })
    if (!reply.ok) throw new Error(method + ' ' + url + ': ' + reply.status)
    return reply
  }
  const pushBlob = async ({ body, digest }) => {
    const begun = await send(base + '/blobs/uploads/', 'POST')
    const place = new URL(begun.headers.get('location'), base)
    place.searchParams.set('digest', digest)
    await send(place, 'PUT', body, 'application/octet-stream')
  }
  const pushManifest = async (manifest) => {
    await send(base + '/manifests/' + manifest.digest, 'PUT', manifest.body, manifest.mediaType)
    return manifest
  }
  const layer = blobOf(dockerfile, OCI + 'layer.v1.tar')
  await pushBlob(layer)
  const list = (forged('forged-platforms') ?? input('platforms')) || 'linux/amd64'
  const manifests = []
  for (const name of list.split(/[\\s,]+/)) {
    const [os, architecture] = name.split('/')
    const args = input('build-args')
    const config = blobOf({ os, architecture, config: { Env: [args] }, rootfs: { type: 'layers', diff_ids: [layer.digest] } }, OCI + 'config.v1+json')
    await pushBlob(config)
    const value = { schemaVersion: 2, mediaType: OCI + 'manifest.v1+json', config: descriptor(config), layers: [descriptor(layer)] }
    manifests.push({ ...(await pushManifest(blobOf(value, value.mediaType))), platform: { os, architecture } })
  }
  const [only] = manifests
  const index = { schemaVersion: 2, mediaType: OCI + 'index.v1+json', manifests: manifests.map((entry) => ({ ...descriptor(entry), platform: entry.platform })) }
  const { digest } = manifests.length === 1 ? only : await pushManifest(blobOf(index, index.mediaType))
  appendFileSync(process.env.GITHUB_OUTPUT, 'digest=' + (forged('forged-digest') ?? digest) + '\\n')
}

main().catch((error) => {
  console.log('::error::' + error.message)
  process.exitCode = 1
})
`,
  ],
]
