import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { planText, workflow } from './testing/plan-text.ts'
import { SHAPES } from './testing/shapes.ts'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Parsed {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>
  readonly runs?: { readonly steps?: readonly Step[] }
}

function file<T>(path: string): T {
  return parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')) as T
}

/** Inputs that steps of ours in a workflow have, and the action that they go to has not. */
function unknownInputs(text: string): string[] {
  const { jobs = {}, runs } = parse(text) as Parsed
  const steps = [...Object.values(jobs), ...(runs === undefined ? [] : [runs])].flatMap((job) => job.steps ?? [])
  return steps.flatMap(({ uses = '', with: given = {} }) => {
    const [, action] = /^acme\/slsa-actions\/(actions\/[a-z-]+)@/.exec(uses) ?? []
    if (action === undefined) return []
    const { inputs } = file<{ inputs: object }>(`${action}/action.yml`)
    return Object.keys(given).flatMap((name) => (Object.hasOwn(inputs, name) ? [] : [`${action}: ${name}`]))
  })
}

describe('what is called instead', () => {
  it.each(Object.entries(SHAPES))('has the inputs that it is given: %s', (_name, text) => {
    expect(unknownInputs(planText(text).text)).toEqual([])
  })

  it.each(['attest', 'attest-build-provenance', 'attest-sbom'])('has the inputs that actions/%s has', (name) => {
    const inputs = [
      ...['subject-path', 'subject-digest', 'subject-name', 'subject-checksums', 'push-to-registry'],
      ...['create-storage-record', 'show-summary', 'github-token'],
      ...(name === 'attest-build-provenance' ? [] : ['sbom-path']),
      ...(name === 'attest-sbom' ? [] : ['predicate-type', 'predicate', 'predicate-path']),
      ...(name === 'attest' ? ['subject-version', 'private-signing'] : []),
    ]
    const given = inputs.map((input) => `          ${input}: x\n`).join('')
    const { text, places } = planText(workflow(`      - uses: actions/${name}@v3\n        with:\n${given}`))
    expect(places).toMatchObject([{ status: 'moved' }])
    expect(unknownInputs(text)).toEqual([])
  })
})
