import type { ReportedBundle, SigningResult } from '@slsa-actions/core/report'
import { asOptions } from '../failure.ts'
import type { Line } from '../terminal.ts'

/** Bundles that are shown one by one. */
const MANY = 50

/** A result of signing for people: what was signed, by whom, where it lies, how to check it. */
export function signingLines(result: SigningResult, options: readonly string[]): Line[] {
  const { bundles, failure, key, notices, outcome, signer, statements = [] } = result
  return [
    ...headLines(result),
    ...(key === undefined ? [] : [{ label: 'signed by', text: `key ${key.fingerprint} (${key.source})` }]),
    ...(signer === undefined
      ? []
      : [
          { label: key === undefined ? 'signed by' : 'certified as', text: signer.identity },
          { label: 'vouched by', text: signer.issuer },
          { label: 'instance', text: result.instance ?? '' },
        ]),
    ...bundles.slice(0, MANY).flatMap(bundleLines),
    ...(bundles.length > MANY ? [{ text: `and ${bundles.length - MANY} more bundles; --json lists all` }] : []),
    ...statements.map((path): Line => ({ label: 'unsigned', text: path })),
    ...notices.map((notice): Line => ({ label: 'note', text: asOptions(notice, options) })),
    ...(failure === undefined
      ? []
      : [
          { label: 'reason', text: `${asOptions(failure.message, options)} (${failure.code})` },
          ...(failure.remedy === undefined ? [] : [{ label: 'what to do', text: asOptions(failure.remedy, options) }]),
        ]),
    ...(outcome === 'verified' ? checkLines(result) : []),
  ]
}

function headLines({ outcome, bundles }: SigningResult): Line[] {
  const subjects = bundles.reduce((sum, bundle) => sum + bundle.subjects.length, 0)
  switch (outcome) {
    case 'verified':
      return [{ text: `signed and verified: ${bundles.length} bundle(s) about ${subjects} artifact(s)`, style: 'good' }]
    case 'dry-run':
      return [{ text: 'dry run: nothing was signed', style: 'warn' }]
    case 'skipped':
      return [{ text: 'skipped: nothing was signed', style: 'warn' }]
    default:
      return [{ text: outcome, style: 'bad' }]
  }
}

function bundleLines(bundle: ReportedBundle): Line[] {
  const places = bundle.stored.flatMap(({ path, url, store, attached }) =>
    attached === undefined ? (path ?? url ?? store) : attached.map(({ manifest }) => manifest),
  )
  const [log] = bundle.logEntries
  return [
    {
      label: bundle.kind,
      text: bundle.subjects
        .map(({ name }) => name)
        .slice(0, 5)
        .join(', '),
      indent: 1,
    },
    ...places.map((place): Line => ({ label: 'in', text: place, indent: 2 })),
    ...(log === undefined ? [] : [{ label: 'log entry', text: log.url ?? log.logIndex, indent: 2 }]),
  ]
}

/** How to check the first of them with this tool. */
function checkLines({ bundles, key, signer, needsTrustedRoot }: SigningResult): Line[] {
  const [bundle] = bundles
  const path = bundle?.stored.find((stored) => stored.path !== undefined)?.path
  const [subject] = bundle?.subjects ?? []
  if (path === undefined || subject === undefined || (signer === undefined && key === undefined)) return []
  const artifact = subject.isFile === true ? subject.name : `sha256:${subject.digest.sha256 ?? ''}`
  const words = [
    ...['slsa', 'verify', artifact, '--bundle', path],
    ...(signer === undefined
      ? ['--key', 'cosign.pub', ...(bundle?.logEntries.length === 0 ? ['--transparency-log', 'none'] : [])]
      : ['--certificate-identity', signer.identity, '--certificate-oidc-issuer', signer.issuer]),
    ...(needsTrustedRoot ? ['--trusted-root', 'trusted_root.json'] : []),
  ]
  return [{ label: 'check it', text: words.map(word).join(' ') }]
}

function word(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
