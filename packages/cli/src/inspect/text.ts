import type { Line } from '../terminal.ts'
import type { BundleDescription, Inspected, LogEntryDescription, SignerDescription } from './describe.ts'

/** Subjects that are shown one by one. */
const MANY = 50

/** A description for people. It begins and ends with what it is not. */
export function inspectLines(bundles: readonly Inspected[]): Line[] {
  return [
    { text: 'NOT VERIFIED: this is what the file says. Anybody can write such a file.', style: 'warn' },
    ...bundles.flatMap((bundle) => ('failure' in bundle ? brokenLines(bundle) : bundleLines(bundle))),
    { text: '' },
    {
      text: 'NOT VERIFIED: neither signature, certificate, log entries nor timestamps; nor that it speaks about an artifact of yours. `slsa verify` does that.',
      style: 'warn',
    },
  ]
}

function brokenLines({ source, failure }: Extract<Inspected, { failure: unknown }>): Line[] {
  return [
    { text: '' },
    { text: source, style: 'strong' },
    { label: 'cannot be used', text: `${failure.message} (${failure.code})`, indent: 1, style: 'bad' },
    ...(failure.remedy === undefined ? [] : [{ label: 'what to do', text: failure.remedy, indent: 1 }]),
  ]
}

function bundleLines(bundle: BundleDescription): Line[] {
  const { subjects, predicate } = bundle
  const what = bundle.content === 'signature' ? 'a plain signature' : (bundle.predicateType ?? bundle.payloadType ?? '')
  return [
    { text: '' },
    { text: `${bundle.source} (Sigstore bundle ${bundle.version})`, style: 'strong' },
    { label: 'says', text: what, indent: 1 },
    ...(bundle.signedDigest === undefined
      ? []
      : [{ label: 'about', text: `digest ${bundle.signedDigest}`, indent: 1 }]),
    ...subjects
      .slice(0, MANY)
      .flatMap(({ name, digest }): Line[] => [
        { label: 'about', text: name ?? '(without a name)', indent: 1 },
        ...Object.entries(digest).map(
          ([algorithm, hex]): Line => ({ label: '', text: `${algorithm}:${hex}`, indent: 1 }),
        ),
      ]),
    ...(subjects.length > MANY ? [{ label: '', text: `and ${subjects.length - MANY} more subjects`, indent: 1 }] : []),
    ...signerLines(bundle.signer),
    ...(bundle.logEntries.length === 0
      ? [{ label: 'log entries', text: 'none', indent: 1 }]
      : bundle.logEntries.map(logLine)),
    ...(bundle.timestamps.length === 0
      ? [{ label: 'timestamps', text: 'none', indent: 1 }]
      : bundle.timestamps.map((time): Line => ({ label: 'timestamp', text: `says ${time}`, indent: 1 }))),
    ...predicate.map(({ name, value }): Line => ({ label: name, text: value, indent: 1 })),
    ...bundle.problems.map((problem): Line => ({ label: 'problem', text: problem, indent: 1, style: 'bad' })),
  ]
}

function signerLines(signer: SignerDescription): Line[] {
  switch (signer.kind) {
    case 'key':
      return [{ label: 'signer', text: `a key, with the hint ${signer.hint}`, indent: 1 }]
    case 'unreadable':
      return [{ label: 'signer', text: signer.problem, indent: 1, style: 'bad' }]
    case 'certificate':
      return [
        { label: 'signer', text: signer.identity ?? 'no identity', indent: 1 },
        { label: 'vouched by', text: signer.issuer ?? 'nobody', indent: 1 },
        ...(signer.problem === undefined
          ? []
          : [{ label: 'problem', text: signer.problem, indent: 1, style: 'bad' as const }]),
        { label: 'certificate', text: `of ${signer.authority}, ${signer.notBefore} to ${signer.notAfter}`, indent: 1 },
        { label: '', text: `serial ${signer.serialNumber}, sha256 ${signer.fingerprint}`, indent: 1 },
        ...signer.extensions.map(({ id, name, value }): Line => ({ label: id, text: `${name}: ${value}`, indent: 2 })),
      ]
  }
}

function logLine(entry: LogEntryDescription): Line {
  const evidence = [entry.hasPromise ? 'promise' : undefined, entry.hasProof ? 'proof' : undefined].filter(Boolean)
  const words = [
    `index ${entry.logIndex}, ${entry.kind}`,
    entry.integratedTime === undefined
      ? undefined
      : `time ${entry.integratedTime}${entry.hasPromise ? '' : ' (signed by nobody)'}`,
    evidence.length === 0 ? 'no evidence' : `with ${evidence.join(' and ')}`,
    entry.checkpoint === undefined ? undefined : `of ${entry.checkpoint}`,
    `log ${entry.logId.slice(0, 16)}`,
  ]
  return { label: 'log entry', text: words.filter((word) => word !== undefined).join(', '), indent: 1 }
}
