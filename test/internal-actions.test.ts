import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

const root = new URL('..', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; required: boolean; default?: unknown }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: object
}
const actionFile = (name: string): ActionFile => parse(read(`actions/internal/${name}/action.yml`))

/** Inputs of the suite that name a service, a root, a key or what a login goes to. */
const SERVICES =
  /^(?:sigstore|rekor-version|signing-config|trusted-root|tuf-.*|key|pin|key-.*|certificate-chain|transparency-log|timestamp-authority|ca-file|.*proxy.*|.*-url|(?:provenance-)?registry-.*|gcp-.*|(?:attestation|provenance)-repository)$/

/** Who the signing job is at the registry of an image. */
const REGISTRY = [
  'registry-username',
  'registry-password',
  'gcp-workload-identity-provider',
  'gcp-service-account',
  'provenance-repository',
  'provenance-registry-username',
  'provenance-registry-password',
]

describe.each([
  'collect',
  'sign',
  'sign-claims',
  'required-comment',
  'verify-deployment',
  'verify-required',
  'verify-vsa',
  'release',
  'release-list',
  'move-tag',
])('actions/internal/%s/action.yml', (name) => {
  const action = actionFile(name)

  it('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: `../../../dist/internal/${name}/index.js` })
  })

  it('describes every input and output, and demands none from the runner', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description.trim().length).toBeGreaterThan(10)
      expect(description).not.toContain('${{')
    }
    expect(Object.values(action.inputs).filter(({ required }) => required)).toEqual([])
  })

  it('lets nobody choose a service, a trust root or a key', () => {
    const chosen = Object.keys(action.inputs).filter((input) => SERVICES.test(input))
    // The one exception: an image lies where its builder pushes it. No ID token ever goes to a registry; one for Google
    // goes to Google, and is made out to a provider there.
    expect(chosen).toEqual(name === 'sign' ? REGISTRY : name.startsWith('verify-') ? REGISTRY.slice(0, 2) : [])
  })

  it('sets outcome and result-path', () => {
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(['outcome', 'result-path']))
  })
})

describe('the signing job of a builder', () => {
  it('uses the public services, unless a copy of the suite was made for another server', () => {
    expect(read('actions/internal/sign/instance.json')).toBe('{}\n')
  })

  it.each([
    'sign',
    'sign-claims',
    'required-comment',
    'verify-deployment',
    'verify-required',
    'verify-vsa',
    'release',
    'release-list',
    'move-tag',
  ])('S08 %s knows its own inputs, and refuses every other one', (name) => {
    const [, list = ''] = /const INPUTS = \[([^\]]*)\]/.exec(read(`actions/internal/${name}/src/main.ts`)) ?? []
    const known = [...list.matchAll(/'([^']+)'/g)].map(([, input]) => input)
    expect(known.sort()).toEqual(Object.keys(actionFile(name).inputs).sort())
  })

  it.each([
    'sign',
    'sign-claims',
    'required-comment',
    'verify-deployment',
    'verify-required',
    'verify-vsa',
    'release',
    'release-list',
    'move-tag',
  ])('F14 %s looks at every boolean input that has a default', (name) => {
    const { inputs } = actionFile(name)
    const booleans = Object.keys(inputs).filter((input) => ['true', 'false'].includes(String(inputs[input]?.default)))
    const [, list = ''] = /booleans: \[([^\]]*)\]/.exec(read(`actions/internal/${name}/src/main.ts`)) ?? []
    expect([...list.matchAll(/'([^']+)'/g)].map(([, input]) => input).sort()).toEqual(booleans.sort())
  })
})

describe('the end of the build job', () => {
  it('has no token among its inputs', () => {
    expect(Object.keys(actionFile('collect').inputs)).toEqual(['artifacts', 'builder', 'leg', 'metadata'])
  })
})
