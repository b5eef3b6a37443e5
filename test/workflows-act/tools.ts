import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const TOOLS = fileURLToPath(new URL('../../.ci/tools', import.meta.url))

/** Where `scripts/workflows.mjs` keeps what it fetched under a name. */
export function fetched(name: string): string {
  return join(TOOLS, name)
}

/** A group of tests that need what was fetched; without it, a loud word, and a failure where CI is set. */
export function describeWith(needed: string, name: string, body: () => void): void {
  if (existsSync(fetched(needed))) {
    describe(name, body)
    return
  }
  it(`${name} (NOT TESTED: this machine could not fetch ${needed})`, () => {
    process.stderr.write(`NOT TESTED, ${name}: ${fetched(needed)} is missing; run \`npm run test:workflows\`\n`)
    expect(process.env.CI).not.toBe('true')
  })
}
