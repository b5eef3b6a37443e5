import { createHash } from 'node:crypto'
import type { Requirement } from '../slsa/index.ts'
import { shortened, visible } from './blocks.ts'
import { decidingBundle } from './groups.ts'
import type { ArtifactVerdict, ReportedPlace, VerifyResult } from './types.ts'

/** What a log says about the tool. */
export interface SarifOptions {
  /** SemVer of the suite. */
  readonly toolVersion: string
  /**
   * Folder of the suite's documentation, for the help of each rule; with `/` at the end. Default: relative to the root of
   * the suite's repository, since it has no home of its own.
   */
  readonly docs?: string
  /** Level that was demanded: requirements above it are notes, no warnings. */
  readonly minimumLevel?: number
}

/** Results that a log holds; GitHub takes 25,000 a run, and refuses the upload of more. */
const MAX_RESULTS = 25_000
/** Longest message and name, in characters. */
const MAX_MESSAGE = 1000
const MAX_PATH = 400
/** Places of one artifact that a finding is shown at. */
const MAX_PLACES = 100

interface Finding {
  readonly ruleId: string
  readonly level: 'error' | 'warning' | 'note'
  readonly message: string
  readonly artifact: ArtifactVerdict
  /** Where a manifest names the artifact. */
  readonly place?: ReportedPlace
}

/**
 * The result as a SARIF 2.1.0 log in JSON: a finding for each artifact that is not verified, for each rule of the policy
 * that does not pass, and for each requirement of the Build track that a provenance fails; of an image once at each line of a
 * manifest that names it, since GitHub shows only the first location of a finding. Rules have stable ids:
 * `verify/<code of the failure>`, `policy/<fail|undecided>`, `level/<id of the requirement>`. A run that ended before it
 * came to an artifact is an unsuccessful invocation with a notification, so that an empty log never reads as a pass.
 *
 * @see SARIF 2.1.0, OASIS Standard; GitHub's "SARIF support for code scanning"
 */
export function sarifLog(result: VerifyResult, options: SarifOptions): string {
  const findings = result.artifacts.flatMap((artifact) => placedFindings(artifact, options)).sort(bySeverity)
  const shown = findings.slice(0, MAX_RESULTS)
  const ids = [...new Set(shown.map(({ ruleId }) => ruleId))].sort()
  const rules = ids.map((id) => ruleOf(id, shown, options))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'slsa-actions', semanticVersion: options.toolVersion, rules } },
        automationDetails: { id: 'slsa-actions/verify/' },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(result, findings.length - shown.length)],
        results: shown.map((finding) => resultOf(finding, ids)),
      },
    ],
  }
  return `${closedText(JSON.stringify(log, null, 2))}\n`
}

function placedFindings(artifact: ArtifactVerdict, options: SarifOptions): Finding[] {
  const findings = findingsOf(artifact, options)
  const { places = [] } = artifact
  if (places.length === 0) return findings
  return findings.flatMap((finding) => places.slice(0, MAX_PLACES).map((place) => ({ ...finding, place })))
}

function findingsOf(artifact: ArtifactVerdict, { minimumLevel = 0 }: SarifOptions): Finding[] {
  const { outcome, failure, policy } = artifact
  const verdict: Finding[] =
    outcome === 'verified'
      ? []
      : [
          {
            ruleId: `verify/${idWord(failure?.code ?? 'INTERNAL')}`,
            level: outcome === 'undecided' ? 'warning' : 'error',
            message: `${outcome}: ${failure?.message ?? 'no reason was given'}${failure?.remedy === undefined ? '' : `. What to do: ${failure.remedy}`}`,
            artifact,
          },
        ]
  const rules = (policy?.rules ?? [])
    .filter((rule) => rule.verdict !== 'pass')
    .map(
      (rule): Finding => ({
        ruleId: `policy/${rule.verdict}`,
        level: rule.verdict === 'fail' ? 'error' : 'warning',
        message: `rule ${rule.id} of the policy: ${rule.reason}`,
        artifact,
      }),
    )
  const failed = (decidingBundle(artifact)?.level?.requirements ?? []).filter((one) => one.verdict === 'fail')
  const requirements = failed.map(
    (one): Finding => ({
      ruleId: `level/${idWord(one.id)}`,
      level: one.level <= minimumLevel ? 'warning' : 'note',
      message: `${one.title} (SLSA Build L${one.level}) is not met: ${one.evidence}`,
      artifact,
    }),
  )
  return [...verdict, ...rules, ...requirements]
}

const SEVERITY = { error: 0, warning: 1, note: 2 } as const

function bySeverity(a: Finding, b: Finding): number {
  return SEVERITY[a.level] - SEVERITY[b.level]
}

const FAMILIES = {
  verify: { title: 'The artifact was not verified', page: 'verify.md#outcomes' },
  policy: { title: 'The policy does not pass', page: 'verify.md#outcomes' },
  level: { title: 'A requirement of the SLSA Build track is not met', page: 'levels.md#why' },
} as const

/** What a rule says about itself; its words do not depend on the artifacts, but for a requirement's title. */
function ruleOf(id: string, findings: readonly Finding[], { docs = 'docs/' }: SarifOptions): object {
  const [family = 'verify', word = ''] = id.split('/')
  const { title, page } = FAMILIES[family as keyof typeof FAMILIES]
  const requirement = family === 'level' ? requirementOf(word, findings) : undefined
  const words = shown(
    requirement === undefined ? `${title}: ${word}` : `${word} ${requirement.title}, from Build L${requirement.level}`,
  )
  const level = family === 'level' ? 'note' : id === 'policy/undecided' ? 'warning' : 'error'
  return {
    id,
    name: id.replace('/', ''),
    shortDescription: { text: words },
    fullDescription: { text: `${title}.` },
    helpUri: `${docs}${page}`,
    help: { text: `${title}. The message says why; ${page.replace(/#.*/, '')} of the documentation says what to do.` },
    defaultConfiguration: { level },
    properties: { tags: ['supply-chain', 'slsa'] },
  }
}

function requirementOf(id: string, findings: readonly Finding[]): Requirement | undefined {
  const finding = findings.find(({ ruleId }) => ruleId === `level/${id}`)
  return finding === undefined
    ? undefined
    : decidingBundle(finding.artifact)?.level?.requirements.find((one) => idWord(one.id) === id)
}

function resultOf({ ruleId, level, message, artifact, place }: Finding, ids: readonly string[]): object {
  const digest = Object.entries(artifact.subject.digest)[0]?.join(':') ?? ''
  const uri = place === undefined ? uriOf(artifact) : uriOfPath(place.file)
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([ruleId, uri, ...(place === undefined ? [] : [place.path]), message]))
    .digest('hex')
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    kind: 'fail',
    level,
    message: { text: shown(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          // GitHub shows no finding without a line.
          region: place === undefined ? { startLine: 1 } : { startLine: place.line, startColumn: place.column },
        },
        logicalLocations: [
          { name: cut(artifact.subject.name, MAX_PATH), kind: 'resource', fullyQualifiedName: cut(digest, MAX_PATH) },
        ],
      },
    ],
    partialFingerprints: { 'slsaFinding/v1': fingerprint },
  }
}

/** The artifact's path as a relative reference: no scheme, no way out of the folder, nothing that is no path. */
function uriOf({ path, subject }: ArtifactVerdict): string {
  return uriOfPath(path ?? subject.name)
}

function uriOfPath(path: string): string {
  const segments = path
    .slice(0, MAX_PATH)
    .split(/[/\\]/)
    .filter((segment) => !['', '.', '..'].includes(segment))
    .map((segment) =>
      encodeURIComponent(segment.toWellFormed()).replace(
        /['()*!]/g,
        (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
  return segments.length === 0 ? 'artifact' : segments.join('/')
}

function invocationOf({ outcome, failure, artifacts }: VerifyResult, left: number): object {
  const failed =
    failure !== undefined && artifacts.length === 0
      ? [{ level: 'error', message: { text: shown(`${failure.outcome} (${failure.code}): ${failure.message}`) } }]
      : []
  const cutShort =
    left > 0 ? [{ level: 'warning', message: { text: `${left} more findings are in the result file only` } }] : []
  const isDone = artifacts.length > 0 && outcome !== 'undecided' && outcome !== 'bad-input'
  return { executionSuccessful: isDone, toolExecutionNotifications: [...failed, ...cutShort] }
}

/** Text of a message: in one line, and its brackets are no links (SARIF 2.1.0, 3.11.6). */
function shown(value: string): string {
  return cut(value, MAX_MESSAGE).replace(/[[\]\\]/g, (character) => `\\${character}`)
}

function cut(value: string, max: number): string {
  return visible(shortened(value, max))
}

/** A code as part of a rule's id. */
function idWord(code: string): string {
  return code.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64) || 'UNKNOWN'
}

/** JSON in which no text can end the element or comment of a page that it is put into. */
function closedText(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
