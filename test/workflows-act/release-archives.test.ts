import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { predicateFromSbomFile } from '@slsa-actions/core/predicate'

const root = fileURLToPath(new URL('../..', import.meta.url))
const FILES = ['slsa-actions.spdx.json', 'slsa-actions.tar.gz', 'slsa-cli.tar.gz']

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archives-'))
  for (const name of ['one', 'two']) archive(join(folder, name))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What `scripts/release/build.sh` does last, which a builder runs. */
function archive(place: string): void {
  execFileSync(process.execPath, [join(root, 'scripts/release/archive.mjs'), place], { stdio: 'pipe' })
}
const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
const listed = (name: string): string[] =>
  execFileSync('tar', ['-tzf', join(folder, 'one', name)], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n')

describe('the files of a release of this suite', () => {
  it('are the same bytes whenever they are made of the same commit', () => {
    expect(readdirSync(join(folder, 'one')).sort()).toEqual(FILES)
    for (const name of FILES) expect(digestOf(join(folder, 'one', name))).toBe(digestOf(join(folder, 'two', name)))
  })

  it('hold every action with its bundle, and the command line', () => {
    const files = listed('slsa-actions.tar.gz')
    for (const action of readdirSync(join(root, 'actions')).filter((name) => !['internal', 'shared'].includes(name)))
      expect(files).toEqual(
        expect.arrayContaining([`slsa-actions/actions/${action}/action.yml`, `slsa-actions/dist/${action}/index.js`]),
      )
    expect(listed('slsa-cli.tar.gz')).toContain('slsa-cli/dist/cli/slsa.mjs')
  })

  it('have an SBOM that sign-claims.yml takes, of what is bundled and of nothing that only tests need', async () => {
    const { type, body } = await predicateFromSbomFile(join(folder, 'one', 'slsa-actions.spdx.json'), fs)
    const names = (body.packages as { name: string }[]).map(({ name }) => name)
    expect(type).toBe('https://spdx.dev/Document/v2.3')
    expect(names).toEqual(expect.arrayContaining(['slsa-actions', '@sigstore/verify', 'tuf-js', 'yaml', 'undici']))
    expect(
      names.filter((name) => /^(jest|typescript|@biomejs\/|@vercel\/ncc|node-linux|fast-check)/.test(name)),
    ).toEqual([])
    const ids = (body.packages as { SPDXID: string }[]).map(({ SPDXID }) => SPDXID)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
