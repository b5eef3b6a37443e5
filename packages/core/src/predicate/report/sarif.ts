import { isJsonObject, type JsonObject, type JsonValue, readArray, readObject, readString } from '@slsa-actions/wire'
import { notAReport } from './report-file.ts'

/** One run of a tool, out of a SARIF file. */
export interface SarifRun {
  readonly tool: { readonly name: string; readonly version: string | undefined; readonly uri: string | undefined }
  /** RFC 3339; undefined where the tool does not say. */
  readonly startedOn: string | undefined
  readonly finishedOn: string | undefined
  readonly results: readonly SarifResult[]
  readonly rules: ReadonlyMap<string, JsonObject>
}

/** One result. */
export interface SarifResult {
  readonly ruleId: string
  readonly kind: string
  readonly level: 'none' | 'note' | 'warning' | 'error'
  /** `security-severity` of the result or its rule, 0 to 10. */
  readonly securitySeverity: number | undefined
  /** Somebody decided that it does not count. */
  readonly isSuppressed: boolean
}

const LEVELS = ['none', 'note', 'warning', 'error'] as const
/** Most results of one file. */
const MAX_RESULTS = 500_000

/** Whether a report in JSON is SARIF. */
export function isSarif(report: JsonObject): boolean {
  return Array.isArray(report.runs) && typeof report.version === 'string'
}

/**
 * The runs of a SARIF file of version 2.1.0.
 *
 * @throws CoreError bad-input `REPORT` for another version, and for a run that failed, whose silence proves nothing;
 * WireError `JSON_TYPE` with the path
 * @see SARIF 2.1.0, sections 3.14, 3.20, 3.27
 */
export function parseSarif(report: JsonObject, name: string): SarifRun[] {
  if (report.version !== '2.1.0') throw notAReport(name, 'is SARIF, but not of version 2.1.0')
  const runs = readArray(report.runs, `${name}: runs`).map((run, index) =>
    parseRun(run, name, `${name}: runs[${index}]`),
  )
  if (runs.length === 0) throw notAReport(name, 'has no run of a tool')
  return runs
}

function parseRun(value: JsonValue, name: string, place: string): SarifRun {
  const run = readObject(value, place)
  const driver = readObject(readObject(run.tool, `${place}.tool`).driver, `${place}.tool.driver`)
  const list = rulesOf(driver, place)
  const byId = new Map(
    list.map((rule, index) => [readString(rule.id, `${place}.tool.driver.rules[${index}].id`), rule] as const),
  )
  // Absent means that the results come from elsewhere, an empty list that there are none (section 3.14.23).
  const results = readArray(run.results, `${place}.results`)
  if (results.length > MAX_RESULTS)
    throw notAReport(name, `has ${results.length} results; at most ${MAX_RESULTS} are read`)
  const invocations = run.invocations === undefined ? [] : readArray(run.invocations, `${place}.invocations`)
  const times = invocations.map((invocation, index) => {
    const { executionSuccessful, startTimeUtc, endTimeUtc } = readObject(invocation, `${place}.invocations[${index}]`)
    if (executionSuccessful === false) {
      throw notAReport(name, 'says that the tool did not run through', 'run it again, and attest a run that succeeded')
    }
    return { startedOn: textOf(startTimeUtc), finishedOn: textOf(endTimeUtc) }
  })
  return {
    tool: {
      name: readString(driver.name, `${place}.tool.driver.name`),
      version: textOf(driver.semanticVersion) ?? textOf(driver.version),
      uri: textOf(driver.informationUri),
    },
    startedOn: times[0]?.startedOn,
    finishedOn: times.at(-1)?.finishedOn,
    results: results.map((result, index) => parseResult(result, { list, byId }, `${place}.results[${index}]`)),
    rules: byId,
  }
}

/** The rules of a run, as results refer to them. */
interface Rules {
  readonly list: readonly JsonObject[]
  readonly byId: ReadonlyMap<string, JsonObject>
}

function rulesOf(driver: JsonObject, place: string): JsonObject[] {
  if (driver.rules === undefined) return []
  const at = `${place}.tool.driver.rules`
  return readArray(driver.rules, at).map((rule, index) => readObject(rule, `${at}[${index}]`))
}

function parseResult(value: JsonValue, rules: Rules, place: string): SarifResult {
  const result = readObject(value, place)
  const rule = ruleOf(result, rules)
  const ruleId = textOf(result.ruleId) ?? textOf(rule?.id)
  const level = levelOf(result, rule)
  return {
    ruleId: readString(ruleId, `${place}.ruleId`),
    kind: result.kind === undefined ? 'fail' : readString(result.kind, `${place}.kind`),
    level: level ?? 'warning',
    securitySeverity: severityOf(result) ?? severityOf(rule),
    isSuppressed: isSuppressed(result, place),
  }
}

function ruleOf(result: JsonObject, { list, byId }: Rules): JsonObject | undefined {
  const reference = isJsonObject(result.rule) ? result.rule.index : undefined
  const index = typeof result.ruleIndex === 'number' ? result.ruleIndex : reference
  if (typeof index === 'number' && index >= 0) return list[index]
  return typeof result.ruleId === 'string' ? byId.get(result.ruleId) : undefined
}

/** @see SARIF 2.1.0, section 3.27.10 */
function levelOf(result: JsonObject, rule: JsonObject | undefined): SarifResult['level'] | undefined {
  const own = LEVELS.find((level) => level === result.level)
  if (own !== undefined) return own
  const configuration = rule?.defaultConfiguration
  return isJsonObject(configuration) ? LEVELS.find((level) => level === configuration.level) : undefined
}

function severityOf(holder: JsonObject | undefined): number | undefined {
  const properties = holder?.properties
  if (!isJsonObject(properties)) return undefined
  const found = properties['security-severity']
  if (typeof found !== 'string' && typeof found !== 'number') return undefined
  const number = found === '' ? Number.NaN : Number(found)
  return number >= 0 && number <= 10 ? number : undefined
}

/** A suppression counts once it is accepted, which it is where nobody says otherwise (section 3.35.3). */
function isSuppressed({ suppressions }: JsonObject, place: string): boolean {
  if (suppressions === undefined || suppressions === null) return false
  return readArray(suppressions, `${place}.suppressions`).some(
    (suppression) =>
      isJsonObject(suppression) && (suppression.status === undefined || suppression.status === 'accepted'),
  )
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
