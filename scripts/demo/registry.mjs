// `npm run demo:registry [-- port]`: serves the image that the demo left, with everything that refers to it, until it is
// stopped. The layout is an ordinary one: `skopeo copy oci:demo-output/image:1.4.0 …` takes it to any registry.
import '../require-node.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../run.mjs'
import { IMAGE_FOLDER, IMAGE_NAME } from './image.mjs'

/** Where the printed commands look for the image. */
export const REGISTRY_PORT = 5009

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await serve(process.argv[2] ?? String(REGISTRY_PORT))
}

/** Serves until a signal; 2 when it cannot. */
async function serve(port) {
  const folder = join(root, 'demo-output', IMAGE_FOLDER)
  if (!existsSync(folder)) return refuse('there is no image yet: run `npm run demo` first')
  if (!/^\d{1,5}$/.test(port)) return refuse(`${port} is no port`)
  const { createRegistryService, readRepository, startServer } = await import('@slsa-actions/testbed')
  const server = await startServer({ port: Number(port) }).catch((error) => error)
  if (server instanceof Error) {
    return refuse(`port ${port} cannot be had (${server.code}): give another, \`npm run demo:registry -- 5010\``)
  }
  const registry = createRegistryService(server)
  server.add(registry.routes)
  readRepository(registry, IMAGE_NAME, folder)
  console.log(`${registry.host}/${IMAGE_NAME} is served; Ctrl-C ends it`)
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve)
  })
  await server.close()
  return 0
}

function refuse(message) {
  console.error(message)
  return 2
}
