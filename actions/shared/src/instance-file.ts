import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { InstanceFile } from '@slsa-actions/core/flow'

/** The file about the Sigstore to use, at the commit of the builder itself; seen from the bundle. */
const INSTANCE = 'actions/internal/sign/instance.json'

/** The builder's own file about the Sigstore to use. */
export function instanceFile(): InstanceFile {
  return { bytes: readFileSync(instancePath()), source: INSTANCE }
}

/** Its path beside the bundles, put together so that the bundler does not take the file into the bundle. */
function instancePath(): string {
  const here = import.meta.url
  return fileURLToPath(new URL(`../../../${INSTANCE}`, here))
}
