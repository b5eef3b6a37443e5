import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>
}

const read = (file: string): Lock => JSON.parse(readFileSync(join(root, file), 'utf8')) as Lock

describe('the web app of the examples', () => {
  it('needs only packages that are installed with the suite, so that the demo asks no network', () => {
    const ours = read('package-lock.json').packages
    const packages = Object.entries(read('examples/web-app/package-lock.json').packages).filter(([path]) => path !== '')
    expect(packages.length).toBeGreaterThan(1)
    for (const [path, { version, integrity }] of packages) {
      expect({ path, version, integrity }).toEqual({
        path,
        version: ours[path]?.version,
        integrity: ours[path]?.integrity,
      })
    }
  })
})
