// Speaks to the API server: creates, patches and deletes objects by what they say of themselves.
import { request } from 'node:https'

/** What the API server answered with an error: its own words. */
export class Denied extends Error {
  constructor(status, message) {
    super(message)
    this.status = status
  }
}

/** A client for one server, which is known by its certificate. */
export function createApiClient({ port, token, certificate }) {
  const paths = new Map()

  const call = (method, path, body, type = 'application/json') =>
    new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': type }
      const options = { host: '127.0.0.1', port, method, path, headers, ca: certificate(), agent: false }
      const sent = request(options, (reply) => {
        const chunks = []
        reply.on('data', (chunk) => chunks.push(chunk))
        reply.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          if (reply.statusCode < 300) resolve(text.startsWith('{') ? JSON.parse(text) : text)
          else reject(new Denied(reply.statusCode, messageOf(text)))
        })
      })
      sent.on('error', reject)
      sent.end(body === undefined ? undefined : JSON.stringify(body))
    })

  /** Where objects of a kind live; asked for once. */
  const collectionOf = async ({ apiVersion, kind, metadata }) => {
    const key = `${apiVersion} ${kind}`
    if (!paths.has(key)) {
      const base = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
      const { resources } = await call('GET', base)
      const found = resources.find((one) => one.kind === kind && !one.name.includes('/'))
      if (found === undefined) throw new Error(`${key}: no such kind`)
      paths.set(key, { base, ...found })
    }
    const { base, name, namespaced } = paths.get(key)
    return `${base}${namespaced ? `/namespaces/${metadata.namespace ?? 'default'}` : ''}/${name}`
  }

  return {
    get: (path) => call('GET', path),
    create: async (object) => call('POST', await collectionOf(object), object),
    /** Creates it, or gives what is there the fields of this one. */
    async apply(object) {
      const path = `${await collectionOf(object)}/${object.metadata.name}?fieldManager=cluster&force=true`
      return call('PATCH', path, object, 'application/apply-patch+yaml')
    },
    async patch(object, change, subresource = '') {
      const path = `${await collectionOf(object)}/${object.metadata.name}${subresource}`
      return call('PATCH', path, change, 'application/strategic-merge-patch+json')
    },
    async remove(object) {
      const path = `${await collectionOf(object)}/${object.metadata.name}?gracePeriodSeconds=0`
      return call('DELETE', path)
    },
  }
}

function messageOf(text) {
  try {
    return JSON.parse(text).message ?? text
  } catch {
    return text
  }
}
