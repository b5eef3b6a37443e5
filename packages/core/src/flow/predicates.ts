import { resolve } from 'node:path'
import { badInput } from '../outcome/index.ts'
import {
  type Predicate,
  predicateFromFile,
  predicateFromReports,
  predicateFromSbomFile,
  predicateFromText,
} from '../predicate/index.ts'
import { walkFiles } from '../subject/index.ts'
import { readLink } from './link.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { optional } from './signing-inputs.ts'
import { subjectMachine } from './subjects.ts'

/** Inputs that each give a predicate; at most one of them counts. The first three go together. */
const CUSTOM = ['predicate-type', 'predicate', 'predicate-path'] as const
const REPORTS = {
  'vulnerability-results': 'vulnerabilities',
  'test-results': 'tests',
  'kubescape-results': 'kubescape',
} as const

/**
 * The predicate that the inputs give: an SBOM, a report of a scanner or of tests, a link, or any other; undefined means provenance.
 *
 * @throws CoreError bad-input `INPUT` for several at once, `REPORT` and `PREDICATE_FILE` for files that cannot be read
 */
export async function readPredicate(inputs: InputReader, ports: FlowPorts): Promise<Predicate | undefined> {
  const given = [
    ...CUSTOM.filter((name) => optional(inputs, name) !== undefined).slice(0, 1),
    ...['sbom-path', ...Object.keys(REPORTS), 'link-step'].filter((name) => optional(inputs, name) !== undefined),
  ]
  if (given.length > 1) {
    throw badInput('INPUT', `inputs ${given.join(' and ')}: several predicates at once`, {
      remedy: 'use one step for each',
    })
  }
  const sbom = optional(inputs, 'sbom-path')
  if (sbom !== undefined) return predicateFromSbomFile(resolve(ports.job.workspace, sbom), ports.fs)
  for (const [name, kind] of Object.entries(REPORTS)) {
    const patterns = optional(inputs, name)
    if (patterns === undefined) continue
    return predicateFromReports(kind, await walkFiles(patterns, subjectMachine(ports)), ports.fs, runUrl(ports))
  }
  return (await readLink(inputs, ports)) ?? customPredicate(inputs, ports)
}

/** Page of the run, where there is one: whoever reads the result finds its logs there. */
function runUrl({ job: { serverUrl, repository, runId, runAttempt } }: FlowPorts): string | undefined {
  if (repository === '' || !/^\d+$/.test(runId)) return undefined
  const attempt = /^\d+$/.test(runAttempt) ? `/attempts/${runAttempt}` : ''
  return `${serverUrl}/${repository}/actions/runs/${runId}${attempt}`
}

async function customPredicate(inputs: InputReader, ports: FlowPorts): Promise<Predicate | undefined> {
  const [type, text, path] = CUSTOM.map((name) => optional(inputs, name))
  if (type === undefined && text === undefined && path === undefined) return undefined
  if (type === undefined) {
    throw badInput('INPUT', 'input predicate-type: is missing beside the predicate', {
      remedy: 'name the type, an absolute URI',
    })
  }
  if ((text === undefined) === (path === undefined)) {
    throw badInput('INPUT', 'inputs predicate and predicate-path: exactly one is needed beside predicate-type')
  }
  return text !== undefined
    ? predicateFromText(type, text)
    : predicateFromFile(type, resolve(ports.job.workspace, path ?? ''), ports.fs)
}
