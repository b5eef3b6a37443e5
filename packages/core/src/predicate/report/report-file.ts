import { createHash } from 'node:crypto'
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../../outcome/index.ts'
import { printable, readLimited } from '../../subject/index.ts'
import type { PredicateFs } from '../predicate.ts'

/** A report of a tool, as it was found. */
export interface ReportFile {
  /** Path relative to the workspace; names it in the predicate and in errors. */
  readonly name: string
  readonly bytes: Buffer
}

/** Largest report, in bytes. Much of it (descriptions, output of tests) is not in the predicate, which has a limit of its own. */
const MAX_BYTES = 64 * 1024 * 1024
/** Most files of one report: test runners write one for each suite. */
const MAX_FILES = 10_000
/** Largest predicate, in bytes, as `actions/attest` takes it. */
const MAX_PREDICATE_BYTES = 16 * 1024 * 1024
/** Deepest nesting of a report in JSON. */
const MAX_DEPTH = 64

/** The reports of the files, in order. @throws CoreError bad-input `REPORT` for what cannot be read or is too large */
export async function readReports(
  files: readonly { readonly path: string; readonly relative: string }[],
  fs: PredicateFs,
): Promise<ReportFile[]> {
  if (files.length > MAX_FILES) {
    throw badInput('REPORT', `${files.length} files of reports; at most ${MAX_FILES} are read`, {
      remedy: 'name fewer, or one step for each suite',
    })
  }
  const reports: ReportFile[] = []
  let left = MAX_BYTES
  for (const { path, relative } of files) {
    const bytes = await readLimited(path, left, fs, ({ problem, cause }) =>
      badInput('REPORT', `${printable(relative)}: ${problem}`, {
        ...(cause === undefined ? {} : { cause }),
        remedy: `check the file; all reports together may have ${MAX_BYTES} bytes`,
      }),
    )
    left -= bytes.length
    reports.push({ name: relative, bytes })
  }
  return reports
}

/** A report in JSON that is an object. @throws CoreError bad-input `REPORT`; WireError for what is no JSON */
export function jsonReport(report: ReportFile): JsonObject {
  const value = jsonOf(report)
  if (isJsonObject(value)) return value
  throw notAReport(report.name, 'is not a JSON object')
}

/** A report in JSON. @throws WireError for what is no JSON */
export function jsonOf({ name, bytes }: ReportFile): JsonValue {
  // PowerShell puts a byte order mark in front of what it redirects.
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return parseJson(hasMark ? bytes.subarray(3) : bytes, {
    what: printable(name),
    maxBytes: MAX_BYTES,
    maxDepth: MAX_DEPTH,
  })
}

/** The first character that is no white space: tells XML, JSON and text apart. */
export function firstCharacter({ bytes }: ReportFile): string {
  return bytes
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
    .charAt(0)
}

/** The files by digest: whoever has one can see that it is what was attested. */
export function reportDescriptors(reports: readonly ReportFile[]): JsonObject[] {
  return reports.map(({ name, bytes }) => ({
    name,
    digest: { sha256: createHash('sha256').update(bytes).digest('hex') },
  }))
}

/** @throws CoreError bad-input `REPORT` for a predicate that no store takes */
export function assertPredicateSize(body: JsonObject, input: string): void {
  const size = Buffer.byteLength(JSON.stringify(body))
  if (size <= MAX_PREDICATE_BYTES) return
  throw badInput(
    'REPORT',
    `input ${input}: the predicate would have ${size} bytes; at most ${MAX_PREDICATE_BYTES} are signed`,
    {
      remedy: 'split the report, one step for each part',
    },
  )
}

/** The error for a file that is no report of the kind that is wanted. */
export function notAReport(name: string, problem: string, remedy?: string): CoreError {
  return badInput('REPORT', `${printable(name)}: ${problem}`, remedy === undefined ? {} : { remedy })
}
