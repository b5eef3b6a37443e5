import { isJsonObject, type JsonValue } from '@slsa-actions/wire'
import { PREDICATE, type Statement } from 'in-toto-attestation'
import { badInput, refused } from '../outcome/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import type { InputReader } from './ports.ts'
import { lines, optional } from './signing-inputs.ts'

/** What is demanded of what was built and when, beyond signer, source and level. */
export interface BuildDemands {
  /** As it was given, for messages, and in milliseconds. */
  readonly maxAge: { readonly text: string; readonly ms: number } | undefined
  /** Values that inputs of the workflow must have had, by name. */
  readonly buildInputs: ReadonlyMap<string, string>
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 }

/** Reads `max-age` and `build-input`. @throws CoreError bad-input `INPUT` */
export function readBuildDemands(inputs: InputReader): BuildDemands {
  return { maxAge: readAge(inputs), buildInputs: readInputs(inputs) }
}

/** The demands by input name, for the report. */
export function shownDemands({ maxAge, buildInputs }: BuildDemands): Record<string, string> {
  const shown = [...buildInputs].map(([name, value]) => `${name}=${value}`).join(', ')
  return {
    ...(maxAge === undefined ? {} : { 'max-age': maxAge.text }),
    ...(shown === '' ? {} : { 'build-input': shown }),
  }
}

/** @throws CoreError refused `TIMESTAMP`, `BUILD_INPUT` */
export function assertBuild(verified: VerifiedBundle, { maxAge, buildInputs }: BuildDemands, now: Date): void {
  if (maxAge !== undefined) assertAge(verified, maxAge, now)
  if (buildInputs.size > 0) assertInputs(verified.statement, buildInputs)
}

/** Since the earliest time that somebody vouches for: another timestamp over an old signature makes it no younger. */
function assertAge({ times }: VerifiedBundle, { text, ms }: NonNullable<BuildDemands['maxAge']>, now: Date): void {
  if (times.length === 0) throw refused('TIMESTAMP', `nobody vouches for its time, and it must be at most ${text} old`)
  const signed = Math.min(...times.map(({ at }) => at.getTime()))
  if (now.getTime() - signed <= ms) return
  throw refused('TIMESTAMP', `it was signed at ${new Date(signed).toISOString()}, and must be at most ${text} old`)
}

function assertInputs(statement: Statement | undefined, wanted: ReadonlyMap<string, string>): void {
  const found = inputsOf(statement)
  for (const [name, value] of wanted) {
    const has = found.get(name)
    if (has === value) continue
    throw refused(
      'BUILD_INPUT',
      `the input ${name} of the build is ${has === undefined ? 'not recorded' : JSON.stringify(has)}, and ${JSON.stringify(value)} is demanded`,
    )
  }
}

/**
 * Inputs that a provenance records: of the workflow that was called or started, and, as `event.<name>`, those of the
 * event that one of our builders was called in.
 */
function inputsOf(statement: Statement | undefined): Map<string, string> {
  const { predicateType, predicate } = statement ?? {}
  switch (predicateType) {
    case PREDICATE.provenanceV1: {
      const parameters = at(predicate, 'buildDefinition', 'externalParameters')
      return new Map([...textsOf(at(parameters, 'inputs')), ...textsOf(at(parameters, 'event', 'inputs'), 'event.')])
    }
    case PREDICATE.provenanceV02:
      return new Map(textsOf(at(predicate, 'invocation', 'environment', 'github_event_payload', 'inputs')))
    default:
      return new Map()
  }
}

function textsOf(value: JsonValue | undefined, prefix = ''): [string, string][] {
  return Object.entries(isJsonObject(value) ? value : {}).flatMap(([name, one]) =>
    one !== null && typeof one !== 'object' ? [[`${prefix}${name}`, String(one)]] : [],
  )
}

function at(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  let found: JsonValue | undefined = value
  for (const step of path) found = isJsonObject(found) && Object.hasOwn(found, step) ? found[step] : undefined
  return found
}

function readAge(inputs: InputReader): BuildDemands['maxAge'] {
  const text = optional(inputs, 'max-age')
  if (text === undefined) return undefined
  const [, count = '', unit = ''] = /^([1-9]\d{0,4})([hdw])$/.exec(text) ?? []
  if (count !== '') return { text, ms: Number(count) * (HOURS[unit] ?? 0) * 3_600_000 }
  throw badInput('INPUT', `input max-age: "${text.slice(0, 80)}" is no age`, {
    remedy: 'give hours, days or weeks: 12h, 30d, 4w',
  })
}

function readInputs(inputs: InputReader): ReadonlyMap<string, string> {
  const read = new Map<string, string>()
  for (const line of lines(inputs, 'build-input')) {
    const [, name, value = ''] = /^([^=\s]+)=(.*)$/.exec(line) ?? []
    if (name === undefined)
      throw badInput('INPUT', `input build-input: "${line.slice(0, 80)}" is not name=value`, {
        remedy: 'give one name=value a line',
      })
    if (read.has(name)) throw badInput('INPUT', `input build-input: ${name} stands there twice`)
    read.set(name, value)
  }
  return read
}
