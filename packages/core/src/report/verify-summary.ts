import { type Block, code, type Inline, link, strong, text } from './blocks.ts'
import { failureBlocks, shownDigest } from './signing-summary.ts'
import type { AcceptedBundle, ArtifactVerdict, VerifyResult } from './types.ts'

/** The summary of `verify`: per artifact the verdict, who signed and when, or the reason of the refusal. */
export function verifySummary(result: VerifyResult): Block[] {
  if (result.failure !== undefined && result.artifacts.length === 0) return failureBlocks(result.action, result.failure)
  const good = result.artifacts.filter(({ outcome }) => outcome === 'verified').length
  const isGood = good === result.artifacts.length && good > 0
  return [
    {
      kind: 'heading',
      level: 3,
      text: isGood
        ? `Verified: ${good} artifact${good === 1 ? '' : 's'}`
        : `Not verified: ${result.artifacts.length - good} of ${result.artifacts.length} artifact${result.artifacts.length === 1 ? '' : 's'}`,
      mark: isGood ? 'good' : 'bad',
    },
    {
      kind: 'table',
      head: ['Artifact', 'Digest', 'Verdict', 'Signed by, or why not'],
      rows: result.artifacts.map(verdictRow),
    },
    ...(result.failure?.remedy === undefined
      ? []
      : [{ kind: 'paragraph' as const, content: [strong('What to do: '), text(result.failure.remedy)] }]),
    demandBlock(result),
    ...detailBlocks(result),
    ...result.notices.map((notice): Block => ({ kind: 'paragraph', content: [strong('Note: '), text(notice)] })),
  ]
}

function verdictRow(artifact: ArtifactVerdict): Inline[] {
  const [first] = artifact.accepted
  const last = first === undefined ? text(artifact.failure?.message ?? '') : code(signedBy(first))
  const mark = artifact.outcome === 'verified' ? '✅' : '❌'
  return [code(artifact.subject.name), code(shownDigest(artifact.subject)), text(`${mark} ${artifact.outcome}`), last]
}

function demandBlock(result: VerifyResult): Block {
  const demanded = Object.entries(result.demanded).flatMap(([name, value], index): Inline[] => [
    text(index === 0 ? '' : ', '),
    text(`${name} `),
    code(value),
  ])
  const unbound = result.unbound.length === 0 ? [] : [text(' Not demanded: '), text(`${result.unbound.join(', ')}.`)]
  return { kind: 'paragraph', content: [strong('Demanded: '), ...demanded, text('.'), ...unbound] }
}

function detailBlocks(result: VerifyResult): Block[] {
  const accepted = result.artifacts.flatMap((artifact) =>
    artifact.accepted.map((bundle) => acceptedRow(artifact, bundle)),
  )
  const rejected = result.artifacts.flatMap((artifact) =>
    artifact.rejected.map((bundle): Inline[] => [
      code(artifact.subject.name),
      code(bundle.source),
      text(bundle.failure.message),
      code(bundle.failure.code),
    ]),
  )
  return [
    ...(accepted.length === 0
      ? []
      : [
          details(
            'Bundles that satisfy every demand',
            ['Artifact', 'Bundle', 'Says', 'Profile', 'Log entry', 'Time'],
            accepted,
          ),
        ]),
    ...(rejected.length === 0
      ? []
      : [details('Bundles that do not', ['Artifact', 'Bundle', 'Reason', 'Code'], rejected)]),
  ]
}

function details(title: string, head: readonly string[], rows: readonly (readonly Inline[])[]): Block {
  return { kind: 'details', title, content: [{ kind: 'table', head, rows }] }
}

function acceptedRow(artifact: ArtifactVerdict, bundle: AcceptedBundle): Inline[] {
  const [entry] = bundle.logEntries
  const log =
    entry === undefined
      ? text('none')
      : entry.url === undefined
        ? text(entry.logIndex)
        : link(entry.logIndex, entry.url)
  return [
    code(artifact.subject.name),
    code(bundle.source),
    text(bundle.predicateType ?? 'signature'),
    text(bundle.profile),
    log,
    text(bundle.times[0] ?? ''),
  ]
}

/** Who signed, in one line: the certificate's identity, or the key's fingerprint. */
export function signedBy({ signer, key }: AcceptedBundle): string {
  return signer?.identity ?? `key ${key?.fingerprint ?? 'unknown'}`
}
