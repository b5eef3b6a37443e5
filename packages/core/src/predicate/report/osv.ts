import { type JsonObject, type JsonValue, readArray, readObject, readString } from '@slsa-actions/wire'
import type { Vulnerability } from 'in-toto-attestation'
import { listOf, objectOf, type Scan, setFields, severityOfScore, textOf, textsOf } from './scan.ts'

/** Whether a report in JSON is one of OSV-Scanner. */
export function isOsv(report: JsonObject): boolean {
  return (
    'results' in report &&
    listOf(report.results).every((result) => Array.isArray(objectOf(result).packages)) &&
    !('matches' in report)
  )
}

/**
 * A scan out of `osv-scanner --format json`, which says neither when it was made nor with what.
 *
 * @throws WireError `JSON_TYPE` with the path
 */
export function scanOfOsv(report: JsonObject, name: string): Scan {
  return {
    scanner: { uri: 'pkg:github/google/osv-scanner', version: undefined },
    database: { uri: undefined, version: undefined, lastUpdate: undefined },
    startedOn: undefined,
    finishedOn: undefined,
    findings: listOf(report.results).flatMap((result, index) => {
      const { packages } = readObject(result, `${name}: results[${index}]`)
      return readArray(packages, `${name}: results[${index}].packages`).flatMap((found, at) =>
        findingsOf(found, `${name}: results[${index}].packages[${at}]`),
      )
    }),
  }
}

/** One finding for each group: what several databases call by several names is one vulnerability. */
function findingsOf(value: JsonValue, place: string): Vulnerability[] {
  const found = readObject(value, place)
  const { name, version, ecosystem } = readObject(found.package, `${place}.package`)
  const annotation = {
    package: readString(name, `${place}.package.name`),
    version: textOf(version),
    ecosystem: textOf(ecosystem),
  }
  const groups = listOf(found.groups).map((group, index) => readObject(group, `${place}.groups[${index}]`))
  const grouped = new Set(groups.flatMap(({ ids }) => textsOf(ids)))
  const alone = listOf(found.vulnerabilities)
    .map((vulnerability, index) => {
      const { id, aliases } = readObject(vulnerability, `${place}.vulnerabilities[${index}]`)
      return { ids: [readString(id, `${place}.vulnerabilities[${index}].id`)], aliases: textsOf(aliases) }
    })
    .filter(({ ids: [id = ''] }) => !grouped.has(id))
  return [...groups, ...alone].map((group: JsonObject, index) =>
    finding(group, annotation, `${place}.groups[${index}]`),
  )
}

function finding(
  group: JsonObject,
  annotation: Readonly<Record<string, string | undefined>>,
  place: string,
): Vulnerability {
  const ids = textsOf(group.ids)
  const id = readString(ids[0], `${place}.ids[0]`)
  const score = textOf(group.max_severity)
  return {
    id,
    severity: [
      { method: 'osv-scanner', score: severityOfScore(score === undefined ? undefined : Number(score)) },
      ...(score === undefined ? [] : [{ method: 'CVSS', score }]),
    ],
    annotations: [
      setFields({
        ...annotation,
        aliases: [...new Set([...ids, ...textsOf(group.aliases)])].filter((other) => other !== id),
      }),
    ],
  }
}
