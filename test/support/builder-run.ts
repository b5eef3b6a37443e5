import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { ActionRun } from '@slsa-actions/testbed'
import { canonicalJson, type JsonObject } from '@slsa-actions/wire'
import type { BuilderCall } from './builder.ts'
import { schemaErrors } from './schemas.ts'

/** Why a step failed. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly remedy?: string
}
/** The provenance of a builder, as far as tests look at it. */
export interface Provenance {
  readonly subject: readonly { name: string; digest: Record<string, string> }[]
  readonly predicate: {
    readonly buildDefinition: {
      readonly buildType: string
      readonly externalParameters: JsonObject
      readonly internalParameters: { readonly build: JsonObject; readonly sign: JsonObject }
    }
    readonly runDetails: { readonly builder: { readonly id: string }; readonly metadata: JsonObject }
  }
}

const SERVICES = ['fulcio', 'rekor-v1', 'rekor-v2', 'tsa', 'github-attestations']
/** Requests that would leave a trace of a signature somewhere. */
const traces = ({ testbed }: BuilderCall, from: number): number =>
  testbed.requests.slice(from).filter(({ endpoint }) => SERVICES.includes(endpoint)).length

/** The result of a step, which is what its schema says. */
export function resultOf(run: ActionRun): { readonly failure: Failure; readonly notices: readonly string[] } {
  const result = JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
  expect(schemaErrors('sign', result)).toEqual([])
  return result
}

/** Paths of the bundles of a step that signed. */
export function bundlesOf(run: ActionRun): string[] {
  expect({ log: run.log, outcome: run.outputs.outcome, exit: run.exitCode }).toMatchObject({
    outcome: 'success',
    exit: 0,
  })
  const folder = run.outputs['bundle-folder'] ?? ''
  return readdirSync(folder).map((name) => join(folder, name))
}

/** What the first bundle of a step says. */
export function provenanceOf(run: ActionRun): Provenance {
  const { dsseEnvelope } = JSON.parse(readFileSync(bundlesOf(run)[0] ?? '', 'utf8'))
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'))
}

/** A refusal that left nothing behind anywhere. */
export async function expectNothingSigned(
  call: BuilderCall,
  expected: readonly [exit: number, code: string],
  sign: () => Promise<ActionRun>,
): Promise<Failure> {
  const before = call.testbed.requests.length
  const run = await sign()
  const { failure } = resultOf(run)
  expect([run.exitCode, failure.code, failure.message]).toEqual([...expected, expect.any(String)])
  expect(Object.keys(run.outputs).sort()).toEqual(['outcome', 'result-path'])
  expect(run.outputs.outcome).toBe('failure')
  expect(traces(call, before)).toBe(0)
  return failure
}

/** A manifest that a build wrote. */
export type Manifest = JsonObject & { subjects: JsonObject[]; build: JsonObject }

/** The manifest, changed by a build that means harm, and the digest that it then claims. */
export function forge(call: BuilderCall, change: (manifest: Manifest) => unknown): string {
  const path = join(call.downloaded, 'subjects.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const bytes = Buffer.from(canonicalJson((change(manifest) ?? manifest) as JsonObject))
  writeFileSync(path, bytes)
  return call.digestOf(bytes)
}
