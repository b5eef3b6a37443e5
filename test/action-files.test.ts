import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const ACTIONS = ['build-provenance', 'attest', 'sign', 'hsm-sign', 'verify', 'policy'] as const
const SIGNING = ['build-provenance', 'attest', 'sign', 'hsm-sign'] as const

interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { description: string; required: boolean; default?: unknown }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { using: string; main: string }
}

function actionFile(name: string): ActionFile {
  return parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'))
}

/** Inputs of `actions/attest` version 4 with their defaults; undefined where there is none. */
const OF_ACTIONS_ATTEST = {
  'subject-path': undefined,
  'subject-digest': undefined,
  'subject-name': undefined,
  'subject-checksums': undefined,
  'subject-version': undefined,
  'sbom-path': undefined,
  'predicate-type': undefined,
  predicate: undefined,
  'predicate-path': undefined,
  'push-to-registry': 'false',
  'create-storage-record': 'true',
  'show-summary': 'true',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  'github-token': '${{ github.token }}',
  'private-signing': undefined,
}

const {
  'sbom-path': _sbom,
  'subject-version': _version,
  'private-signing': _private,
  ...OF_BUILD_PROVENANCE
} = OF_ACTIONS_ATTEST

const COMMON_SIGNING = [
  'sigstore', 'rekor-version', 'signing-config', 'trusted-root', 'tuf-mirror', 'tuf-root', 'key', 'pin', 'public-key', 'key-validity',
  'certificate-chain', 'transparency-log', 'timestamp-authority', 'store', 'bundle-dir', 'release-tag', 'allow-public-log',
  'dry-run', 'timeout', 'ca-file', 'build-type', 'inputs', 'vars', 'github-token', 'show-summary',
] // biome-ignore format: a list

describe.each(ACTIONS)('actions/%s/action.yml', (name) => {
  const action = actionFile(name)

  it('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: `../../dist/${name}/index.js` })
  })

  it('describes every input and output, and demands none from the runner', () => {
    for (const entry of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(entry.description.trim().length).toBeGreaterThan(10)
      expect(entry.description).not.toContain('${{')
    }
    expect(Object.values(action.inputs).filter(({ required }) => required)).toEqual([])
  })

  it('has text for every default, as the runner hands it over', () => {
    for (const { default: value } of Object.values(action.inputs))
      expect(['string', 'undefined']).toContain(typeof value)
  })

  it('F14 looks at every boolean input that has a default', () => {
    const isBoolean = ({ default: value }: { default?: unknown }): boolean => value === 'true' || value === 'false'
    const booleans = Object.keys(action.inputs).filter((input) => isBoolean(action.inputs[input] ?? {}))
    const main = readFileSync(join(root, 'actions', name, 'src', 'main.ts'), 'utf8')
    const [, list = ''] = /booleans: \[([^\]]*)\]/.exec(main) ?? []
    expect([...list.matchAll(/'([^']+)'/g)].map(([, input]) => input).sort()).toEqual(booleans.sort())
  })

  it('sets outcome and result-path', () => {
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(['outcome', 'result-path']))
  })

  it('gives no default to what is not there yet: a default would be refused', () => {
    const later = Object.entries(action.inputs).filter(([, { description }]) =>
      description.includes('Not there yet: given'),
    )
    expect(later.filter(([, input]) => input.default !== undefined)).toEqual([])
  })
})

describe('inputs', () => {
  it.each(Object.entries(OF_ACTIONS_ATTEST))('attest has %s of actions/attest with its default', (input, value) => {
    expect(actionFile('attest').inputs[input]).toBeDefined()
    expect(actionFile('attest').inputs[input]?.default).toBe(value)
  })

  it.each(Object.entries(OF_BUILD_PROVENANCE))(
    'build-provenance has %s of its peer with its default',
    (input, value) => {
      expect(actionFile('build-provenance').inputs[input]).toBeDefined()
      expect(actionFile('build-provenance').inputs[input]?.default).toBe(value)
    },
  )

  it.each(SIGNING)('%s has every input that signing has', (name) => {
    expect(Object.keys(actionFile(name).inputs)).toEqual(expect.arrayContaining(COMMON_SIGNING))
  })

  it.each(SIGNING)('%s has the outputs of actions/attest', (name) => {
    expect(Object.keys(actionFile(name).outputs)).toEqual(
      expect.arrayContaining(['bundle-path', 'attestation-id', 'attestation-url', 'storage-record-ids']),
    )
  })

  it.each(['signature-path', 'public-key', 'key-fingerprint'])('hsm-sign has the output %s', (output) => {
    expect(actionFile('hsm-sign').outputs[output]).toBeDefined()
  })

  it('means the same in every action that has it', () => {
    // Where a bundle goes by default, and what provenance is about, differs on purpose.
    const own = new Set(['store', 'bundle-dir', 'build-type', 'inputs', 'vars'])
    const seen = new Map<string, unknown>()
    for (const name of SIGNING) {
      for (const [input, definition] of Object.entries(actionFile(name).inputs)) {
        if (own.has(input)) continue
        if (seen.has(input)) expect({ input, definition }).toEqual({ input, definition: seen.get(input) })
        seen.set(input, definition)
      }
    }
  })
})

describe('READMEs', () => {
  it('have the tables of their action.yml', () => {
    const run = spawnSync(process.execPath, ['scripts/action-docs.mjs', '--check'], { cwd: root, encoding: 'utf8' })
    expect(run).toMatchObject({ status: 0, stderr: '' })
  })

  it.each(ACTIONS)('%s names every permission that its example asks for', (name) => {
    const readme = readFileSync(join(root, 'actions', name, 'README.md'), 'utf8')
    for (const [, permission] of readme.matchAll(/^ {6}([a-z-]+: (?:read|write))$/gm)) {
      expect(readme).toContain(`| \`${permission}\` |`)
    }
  })
})
