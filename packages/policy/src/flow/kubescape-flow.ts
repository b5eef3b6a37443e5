import { join, resolve } from 'node:path'
import type { FlowPorts, InputReader } from '@slsa-actions/core/flow'
import { badInput } from '@slsa-actions/core/outcome'
import { writeFileSafely } from '@slsa-actions/core/storage'
import { readLimited } from '@slsa-actions/core/subject'
import { type JsonObject, parseJson, readObject } from '@slsa-actions/wire'
import {
  checkKubescape,
  controlsInputs,
  exceptionsOf,
  PREFIX,
  verifiedManifests,
  type Workload,
  workloadsOf,
} from '../kubescape/index.ts'
import type { Policy } from '../types.ts'

/** What was written, as `output-dir` names it, and what a person should know. */
export interface Written {
  readonly files: readonly string[]
  readonly notices: readonly string[]
}

const EXCEPTIONS = 'exceptions.json'
const INPUTS = 'controls-inputs.json'
const MAX_RESULT = 256 * 1024 * 1024
const MAX_MANIFEST = 16 * 1024 * 1024
const MAX_INPUTS = 1024 * 1024
/** How far clocks may differ, in milliseconds. */
const SKEW = 300_000
/** Longest that an exception holds, in minutes: one scan. */
const LONGEST = 24 * 60

/**
 * Exceptions from Kubescape's controls about signatures, for one scan of the very manifests that were verified. Those of
 * an earlier run are taken away first, so that none is left where this one fails.
 *
 * @throws CoreError bad-input `INPUT`, `OUTPUT_PATH`, `MANIFEST_FILE`; refused `POLICY` for a result that is not verified
 */
export async function writeExceptions(policy: Policy, inputs: InputReader, ports: FlowPorts): Promise<Written> {
  const folder = folderOf(inputs)
  const target = join(resolve(ports.job.workspace, folder), EXCEPTIONS)
  await dropOwn(target, `${folder}/${EXCEPTIONS}`, ports)
  const notices = checkKubescape(inputs.input('kubescape-version').trim())
  const minutes = minutesOf(inputs.input('expires-after').trim() || '1h')
  const path = needed('verify-result', inputs)
  const verified = verifiedManifests(await readJson('verify-result', path, MAX_RESULT, ports), path)
  if (verified.policyDigest !== policy.digest.sha256)
    throw badInput('INPUT', `input verify-result: ${path} is by another policy than ${policy.what}`, {
      remedy: 'give both steps the same policy',
    })
  const expires = new Date(verified.verifiedAt.getTime() + minutes * 60_000)
  const now = ports.clock.now()
  if (verified.verifiedAt.getTime() > now + SKEW || expires.getTime() <= now)
    throw badInput('INPUT', `input verify-result: ${path} is of ${verified.verifiedAt.toISOString()}`, {
      remedy: `verify again: exceptions hold for ${minutes} minute(s) from then`,
    })
  const workloads: Workload[] = []
  for (const copy of verified.copies) {
    const bytes = await readInput('verify-result', copy, MAX_MANIFEST, ports)
    workloads.push(...(await workloadsOf(bytes.toString('utf8'), copy)))
  }
  const { exceptions, left } = exceptionsOf({
    workloads,
    isVerified: verified.isVerified,
    verifiedAt: verified.verifiedAt,
    expires,
    policy: `${policy.what.split(/[/\\]/).at(-1)} (sha256:${policy.digest.sha256})`,
  })
  await write(target, exceptions, ports)
  return {
    files: [`${folder}/${EXCEPTIONS}`],
    notices: [
      ...notices,
      `${exceptions.length} workload(s) are excepted until ${expires.toISOString()}; never commit the file`,
      ...left.map((one) => `no exception for ${one}`),
    ],
  }
}

/** Kubescape's controls-inputs with the keys that sign images by the policy. @throws CoreError bad-input */
export async function writeControlsInputs(policy: Policy, inputs: InputReader, ports: FlowPorts): Promise<Written> {
  const folder = folderOf(inputs)
  const path = needed('controls-inputs', inputs)
  const target = join(resolve(ports.job.workspace, folder), INPUTS)
  if (target === resolve(ports.job.workspace, path))
    throw badInput('OUTPUT_PATH', `input output-dir: ${path} would be written over`, {
      remedy: 'give a folder of its own',
    })
  const base = await readJson('controls-inputs', path, MAX_INPUTS, ports)
  const { inputs: made, notices } = controlsInputs(policy, base, path)
  await write(target, made, ports)
  return { files: [`${folder}/${INPUTS}`], notices }
}

/** Takes away what an earlier run wrote, and nothing else. */
async function dropOwn(target: string, shown: string, ports: FlowPorts): Promise<void> {
  const found = await ports.fs.stat(target).catch(() => undefined)
  if (found === undefined) return
  const bytes = await readInput('output-dir', target, MAX_RESULT, ports)
  if (!isOwn(bytes))
    throw badInput('OUTPUT_PATH', `${shown}: holds exceptions that were not written here`, {
      remedy: 'give a folder of its own, and join the two files for the scan',
    })
  await writeFileSafely(target, '[]\n', ports.fs)
}

function isOwn(bytes: Buffer): boolean {
  try {
    const list = parseJson(bytes, { what: EXCEPTIONS, maxBytes: MAX_RESULT })
    return Array.isArray(list) && list.every((one) => String(readObject(one, EXCEPTIONS).name).startsWith(PREFIX))
  } catch {
    return false
  }
}

async function write(target: string, value: unknown, { fs }: FlowPorts): Promise<void> {
  await writeFileSafely(target, `${JSON.stringify(value, undefined, 2)}\n`, fs)
}

function folderOf(inputs: InputReader): string {
  return needed('output-dir', inputs).replace(/\/+$/, '')
}

function needed(name: string, inputs: InputReader): string {
  const given = inputs.input(name).trim()
  if (given === '') throw badInput('INPUT', `input ${name}: is missing`)
  return given
}

function minutesOf(text: string): number {
  const [, number = '', unit] = /^([1-9][0-9]{0,3})([mh])$/.exec(text) ?? []
  const minutes = Number(number) * (unit === 'h' ? 60 : 1)
  if (minutes >= 1 && minutes <= LONGEST) return minutes
  throw badInput('INPUT', `input expires-after: is no time from 1m to 24h`, {
    remedy: 'give the time that one scan needs, such as `30m` or `1h`',
  })
}

async function readJson(name: string, path: string, max: number, ports: FlowPorts): Promise<JsonObject> {
  const bytes = await readInput(name, path, max, ports)
  return readObject(parseJson(bytes, { what: path, maxBytes: max }), path)
}

function readInput(name: string, path: string, max: number, { fs, job }: FlowPorts): Promise<Buffer> {
  return readLimited(resolve(job.workspace, path), max, fs, ({ problem, cause }) =>
    badInput('INPUT', `input ${name}: ${path} ${problem}`, cause === undefined ? {} : { cause }),
  )
}
