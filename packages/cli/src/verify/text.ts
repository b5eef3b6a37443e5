import type { FailureReport } from '@slsa-actions/core/outcome'
import {
  type AcceptedBundle,
  type ArtifactVerdict,
  type RejectedBundle,
  shownArtifact,
  type VerifyResult,
} from '@slsa-actions/core/report'
import { asOptions } from '../failure.ts'
import type { Line } from '../terminal.ts'

/** Rejected bundles of one artifact that are shown when the result is not asked for in full. */
const FEW = 3
/** Artifacts above which each that is verified takes one line. */
const MANY = 20
/** Places of an image that are shown when the result is not asked for in full. */
const FEW_PLACES = 3

/** How a result is told. */
export interface Telling {
  /** Names that inputs are called by in messages. */
  readonly options: readonly string[]
  /** Every bundle, accepted or not; else what decided. */
  readonly isFull: boolean
}

/** A result of `verify` for people: each artifact with what decided, then what was demanded and what was not. */
export function verifyLines(result: VerifyResult, telling: Telling): Line[] {
  const { artifacts } = result
  const good = artifacts.filter(({ outcome }) => outcome === 'verified').length
  const count =
    artifacts.length > 1
      ? [{ text: `${good} of ${artifacts.length} artifacts verified`, style: 'strong' as const }]
      : []
  return [
    ...artifacts.flatMap((artifact) =>
      artifacts.length > MANY && artifact.outcome === 'verified' && !telling.isFull
        ? [headLine(artifact)]
        : artifactLines(artifact, telling),
    ),
    ...result.notices.map((notice): Line => ({ label: 'note', text: asOptions(notice, telling.options) })),
    ...demandLines(result),
    ...fileLines(result),
    ...count,
  ]
}

function headLine(artifact: ArtifactVerdict): Line {
  const { outcome, level } = artifact
  const words = `${outcome}: ${shownArtifact(artifact)}${level === undefined ? '' : ` (SLSA Build L${level})`}`
  return { text: words, style: outcome === 'verified' ? 'good' : 'bad' }
}

function artifactLines(artifact: ArtifactVerdict, telling: Telling): Line[] {
  const { subject, outcome, failure, accepted, rejected } = artifact
  const isGood = outcome === 'verified'
  const [algorithm, hex] = Object.entries(subject.digest)[0] ?? []
  const shownBundles = isGood && !telling.isFull ? accepted.slice(0, 1) : accepted
  const shownRejected = telling.isFull ? rejected : isGood ? [] : rejected.slice(0, FEW)
  const more = rejected.length - shownRejected.length
  return [
    headLine(artifact),
    // An image that could not be looked up has none.
    ...(algorithm === undefined ? [] : [{ label: 'digest', text: `${algorithm}:${hex}`, indent: 1 }]),
    ...(failure === undefined ? [] : reasonLines(failure, telling, 1)),
    ...placeLines(artifact, telling),
    ...(artifact.policy === undefined ? [] : policyLines(artifact.policy, telling)),
    ...shownBundles.flatMap((bundle) => acceptedLines(bundle, telling)),
    ...(isGood && accepted.length > shownBundles.length
      ? [
          {
            label: '',
            text: `and ${accepted.length - shownBundles.length} more bundles that satisfy every demand`,
            indent: 1,
          },
        ]
      : []),
    ...(shownRejected.length > 1 || telling.isFull
      ? shownRejected.flatMap((bundle) => rejectedLines(bundle, telling))
      : []),
    ...(more > 0 && telling.isFull === false && !isGood
      ? [{ label: '', text: `and ${more} more bundles that do not`, indent: 1 }]
      : []),
    ...unsignedLines(artifact),
  ]
}

/** Where manifests name it. */
function placeLines({ places = [] }: ArtifactVerdict, { isFull }: Telling): Line[] {
  const shown = isFull ? places : places.slice(0, FEW_PLACES)
  const more = places.length - shown.length
  return [
    ...shown.map(({ file, line, column, path }, index) => ({
      label: index === 0 ? 'named in' : '',
      text: `${file}:${line}:${column} ${path}`,
      indent: 1,
    })),
    ...(more > 0 ? [{ label: '', text: `and in ${more} more places`, indent: 1 }] : []),
  ]
}

/** Statements that nobody signed: they explain a refusal, and prove nothing. */
function unsignedLines({ unsigned = [] }: ArtifactVerdict): Line[] {
  return unsigned.map(({ source, predicateTypes }) => ({
    label: 'unsigned',
    text: `${source} says ${predicateTypes.join(', ') || 'something'}: the builder put it there, which proves nothing`,
    indent: 1,
    style: 'warn' as const,
  }))
}

function reasonLines({ code, message, remedy }: FailureReport, { options }: Telling, indent: number): Line[] {
  return [
    { label: 'reason', text: `${asOptions(message, options)} (${code})`, indent },
    ...(remedy === undefined ? [] : [{ label: 'what to do', text: asOptions(remedy, options), indent }]),
  ]
}

function acceptedLines(bundle: AcceptedBundle, telling: Telling): Line[] {
  const { sourceRepository, sourceRef, sourceDigest } = bundle
  const [log] = bundle.logEntries
  const source = [sourceRepository, sourceRef, sourceDigest].filter((part) => part !== undefined).join(' ')
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['bundle', `${bundle.source} (trust profile ${bundle.profile})`],
    ['says', bundle.kind === 'signature' ? 'a signature' : bundle.predicateType],
    ['signed by', bundle.signer?.identity],
    ['vouched by', bundle.signer?.issuer],
    ['key', bundle.key?.fingerprint],
    ['source', source === '' ? undefined : source],
    ['built by', bundle.buildTrigger === undefined ? bundle.runUrl : `${bundle.buildTrigger} ${bundle.runUrl ?? ''}`],
    ['time', bundle.times[0]],
    ['log entry', log === undefined ? undefined : `${log.logIndex}${log.url === undefined ? '' : ` ${log.url}`}`],
  ]
  return [
    ...pairs.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text, indent: 1 }])),
    ...(bundle.level === undefined ? [] : levelLines(bundle.level, telling)),
  ]
}

const MARKS = { pass: 'good', fail: 'bad', unknown: 'warn', undecided: 'warn' } as const

/** The level, what would raise it, and in full each requirement with its evidence. */
function levelLines(
  { level, builder, requirements, raise }: NonNullable<AcceptedBundle['level']>,
  telling: Telling,
): Line[] {
  return [
    { label: 'SLSA level', text: `Build L${level}: ${builder.explanation}`, indent: 1 },
    ...(raise === undefined ? [] : [{ label: 'to raise it', text: raise, indent: 1 }]),
    ...(telling.isFull
      ? requirements.map(
          ({ id, title, verdict, evidence, level: needed }): Line => ({
            label: `${id} ${verdict}`,
            text: `L${needed} ${title}: ${evidence}`,
            indent: 2,
            style: MARKS[verdict],
          }),
        )
      : []),
  ]
}

/** What each rule of the policy says; of a verdict that is good only in full. */
function policyLines({ verdict, rules }: NonNullable<ArtifactVerdict['policy']>, telling: Telling): Line[] {
  const shown = rules.filter((rule) => telling.isFull || rule.verdict !== 'pass')
  return [
    { label: 'policy', text: `${verdict}, by ${rules.length} rule(s)`, indent: 1 },
    ...shown.map(
      ({ id, verdict: said, reason, source }): Line => ({
        label: said,
        text: `${id}: ${reason}${source === undefined ? '' : ` (decided by ${source})`}`,
        indent: 2,
        style: MARKS[said],
      }),
    ),
  ]
}

function rejectedLines({ source, failure }: RejectedBundle, telling: Telling): Line[] {
  return [{ label: 'not', text: source, indent: 1 }, ...reasonLines(failure, telling, 2)]
}

/** Files that were written. */
function fileLines({ report, vsa, svr, manifests = [] }: VerifyResult): Line[] {
  const files: readonly (readonly [string, string | undefined])[] = [
    ['report', report?.html],
    ['SARIF', report?.sarif],
    ['VSA', vsa?.path],
    ['SVR', svr?.path],
    ...manifests.map(({ pinned }) => ['pinned', pinned] as const),
  ]
  return files.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]))
}

function demandLines({ demanded, unbound }: VerifyResult): Line[] {
  const entries = Object.entries(demanded)
  if (entries.length === 0) return []
  return [
    ...entries.map(
      ([name, value], index): Line => ({
        label: index === 0 ? 'demanded' : '',
        text: `${name} ${value}`,
        style: 'dim',
      }),
    ),
    ...(unbound.length === 0 ? [] : [{ label: 'not demanded', text: unbound.join(', '), style: 'warn' as const }]),
  ]
}
