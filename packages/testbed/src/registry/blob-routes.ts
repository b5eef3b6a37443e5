import { randomUUID } from 'node:crypto'
import type { IncomingCall, Reply, Route } from '../server/index.ts'
import type { Gate } from './access.ts'
import { hasDigest, isDigest } from './digest.ts'
import { type Guarded, NAME } from './manifest-routes.ts'
import { refusal, unknownName } from './refusal.ts'
import type { FakeRegistry } from './types.ts'

const SIGNATURE = 'X-Amz-Signature=c2lnbmVk'

/** An upload that began and is not done. */
interface Upload {
  readonly repository: string
  /** Comes back with the address of every step: a client that rebuilds the address loses it. */
  readonly state: string
  bytes: Buffer
}

/** Blobs, and the storage behind them at another origin. `gate` decides whether a mount may read its source. */
export function blobRoutes(registry: FakeRegistry, guarded: Guarded, gate: Gate, storageUrl: string): Route[] {
  const path = new RegExp(String.raw`${NAME}\/blobs\/([^/]+:[^/]+)`)
  const read = guarded(['pull'], (call, [name = '', digest = '']) => readBlob(registry, name, digest, call, storageUrl))
  return [
    { endpoint: 'registry-blob', method: 'GET', path, handle: read },
    { endpoint: 'registry-blob', method: 'HEAD', path, handle: read },
    {
      endpoint: 'registry-storage',
      method: 'GET',
      path: /\/registry-storage\/(.+)\/([^/]+)/,
      handle: (call, [name = '', digest = '']) => fromStorage(registry, name, digest, call),
    },
    ...uploadRoutes(registry, guarded, gate),
  ]
}

function readBlob(registry: FakeRegistry, name: string, digest: string, call: IncomingCall, storageUrl: string): Reply {
  const repository = registry.repositories.get(name)
  if (repository === undefined) return unknownName(name)
  const bytes = repository.blobs.get(digest)
  if (bytes === undefined) return refusal(404, 'BLOB_UNKNOWN', `blob unknown to registry: ${digest}`)
  if (registry.blobs === 'redirect' && call.method === 'GET')
    return { status: 307, headers: { location: `${storageUrl}/registry-storage/${name}/${digest}?${SIGNATURE}` } }
  return { status: 200, headers: { 'docker-content-digest': digest }, body: bytes }
}

/** As object storage behaves: the address alone lets in, and a caller who brings a login as well is refused. */
function fromStorage(registry: FakeRegistry, name: string, digest: string, call: IncomingCall): Reply {
  if (call.headers.authorization !== undefined)
    return { status: 400, body: '<Error><Code>InvalidArgument</Code></Error>' }
  if (call.url.search !== `?${SIGNATURE}`) return { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }
  const bytes = registry.repositories.get(name)?.blobs.get(digest)
  return bytes === undefined
    ? { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' }
    : { status: 200, body: bytes }
}

function uploadRoutes(registry: FakeRegistry, guarded: Guarded, gate: Gate): Route[] {
  const uploads = new Map<string, Upload>()
  const path = new RegExp(String.raw`${NAME}\/blobs\/uploads\/([0-9a-f-]+)`)
  const found = (call: IncomingCall, [name = '', id = '']: readonly string[]): Upload | undefined => {
    const upload = uploads.get(id)
    const isSame = upload?.repository === name && call.url.searchParams.get('_state') === upload.state
    return isSame ? upload : undefined
  }
  const step = (method: string, handle: (upload: Upload, id: string, call: IncomingCall) => Reply): Route => ({
    endpoint: 'registry-upload',
    method,
    path,
    handle: guarded(['pull', 'push'], (call, groups) => {
      const upload = found(call, groups)
      const id = groups[1] ?? ''
      return upload === undefined
        ? refusal(404, 'BLOB_UPLOAD_UNKNOWN', `blob upload unknown to registry: ${id}`)
        : handle(upload, id, call)
    }),
  })
  return [
    {
      endpoint: 'registry-upload',
      method: 'POST',
      path: new RegExp(String.raw`${NAME}\/blobs\/uploads\/?`),
      handle: guarded(['pull', 'push'], (call, [name = '']) => begin(registry, gate, uploads, name, call)),
    },
    step('GET', (upload, id) => ({ status: 204, headers: progress(upload, id) })),
    step('PATCH', (upload, id, call) => {
      const range = call.headers['content-range']
      const wanted = `${upload.bytes.length}-${upload.bytes.length + call.body.length - 1}`
      if (range !== undefined && range !== wanted)
        return refusal(416, 'BLOB_UPLOAD_INVALID', `the next range is ${wanted}`, progress(upload, id))
      upload.bytes = Buffer.concat([upload.bytes, call.body])
      return { status: 202, headers: progress(upload, id) }
    }),
    step('PUT', (upload, id, call) => {
      uploads.delete(id)
      return store(registry, upload.repository, Buffer.concat([upload.bytes, call.body]), call)
    }),
    step('DELETE', (_upload, id) => {
      uploads.delete(id)
      return { status: 204 }
    }),
  ]
}

function begin(
  registry: FakeRegistry,
  gate: Gate,
  uploads: Map<string, Upload>,
  name: string,
  call: IncomingCall,
): Reply {
  const query = call.url.searchParams
  if (query.has('digest')) return store(registry, name, call.body, call)
  const mount = query.get('mount')
  const from = query.get('from')
  if (mount !== null && from !== null && gate.refuse(call, from, ['pull']) === undefined) {
    const bytes = registry.repositories.get(from)?.blobs.get(mount)
    if (bytes !== undefined) {
      registry.repository(name).blobs.set(mount, bytes)
      return created(name, mount)
    }
  }
  const id = randomUUID()
  const upload: Upload = { repository: name, state: randomUUID(), bytes: Buffer.alloc(0) }
  uploads.set(id, upload)
  return { status: 202, headers: progress(upload, id) }
}

function store(registry: FakeRegistry, name: string, bytes: Buffer, call: IncomingCall): Reply {
  const digest = call.url.searchParams.get('digest') ?? ''
  if (!isDigest(digest) || !hasDigest(bytes, digest))
    return refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
  registry.repository(name).blobs.set(digest, bytes)
  return created(name, digest)
}

function created(name: string, digest: string): Reply {
  return { status: 201, headers: { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest } }
}

function progress({ repository, state, bytes }: Upload, id: string): Record<string, string> {
  return {
    location: `/v2/${repository}/blobs/uploads/${id}?_state=${state}`,
    range: `0-${Math.max(bytes.length - 1, 0)}`,
    'docker-upload-uuid': id,
  }
}
