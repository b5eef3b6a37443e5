import type { FailureReport } from '../outcome/index.ts'
import { type Block, code, type Inline, link, strong, text } from './blocks.ts'
import { verifyCommands } from './commands.ts'
import type { ReportedBundle, ReportedSubject, SigningResult } from './types.ts'

/** The summary of an action that signs: what was signed, by whom, where it is, how to check it. */
export function signingSummary(result: SigningResult): Block[] {
  const notices = result.notices.map(
    (notice): Block => ({ kind: 'paragraph', content: [strong('Note: '), text(notice)] }),
  )
  if (result.failure !== undefined)
    return [...failureBlocks(result.action, result.failure), ...publishedAnyway(result), ...notices]
  if (result.outcome === 'skipped') return [heading(`${result.action}: nothing was signed`, 'neutral'), ...notices]
  if (result.outcome === 'dry-run') return [...dryRunBlocks(result), ...notices]
  return [
    heading(titleOf(result), 'good'),
    subjectTable(result.bundles),
    { kind: 'paragraph', content: factsOf(result) },
    ...fieldBlocks(result),
    ...commandBlocks(result),
    ...notices,
  ]
}

/** Heading, reason and remedy of a failure. */
export function failureBlocks(action: string, failure: FailureReport): Block[] {
  const remedy: Block[] =
    failure.remedy === undefined ? [] : [{ kind: 'paragraph', content: [strong('What to do: '), text(failure.remedy)] }]
  return [
    heading(`${action}: ${failure.outcome === 'bad-input' ? 'stopped before the end' : failure.outcome}`, 'bad'),
    { kind: 'paragraph', content: [text(failure.message), text(' '), code(failure.code)] },
    ...remedy,
  ]
}

function heading(title: string, mark: 'good' | 'bad' | 'neutral'): Block {
  return { kind: 'heading', level: 3, text: title, mark }
}

function titleOf(result: SigningResult): string {
  const artifacts = result.bundles.reduce((sum, bundle) => sum + bundle.subjects.length, 0)
  const kinds = [...new Set(result.bundles.map((bundle) => KIND_TITLES[bundle.kind] ?? `${bundle.kind} attestation`))]
  return `${kinds.join(', ')} for ${artifacts} artifact${artifacts === 1 ? '' : 's'}, signed and verified`
}

const KIND_TITLES: Readonly<Record<string, string>> = {
  provenance: 'Build provenance',
  spdx: 'SBOM (SPDX)',
  cyclonedx: 'SBOM (CycloneDX)',
  signature: 'Signature',
  vsa: 'Verification summary',
}

function subjectTable(bundles: readonly ReportedBundle[]): Block {
  const rows = bundles.flatMap((bundle) =>
    bundle.subjects.map((subject): Inline[] => [
      code(subject.name),
      code(shownDigest(subject)),
      text(bundle.predicateType ?? 'signature'),
    ]),
  )
  return { kind: 'table', head: ['Artifact', 'Digest', 'Says'], rows }
}

/** `algorithm:hex` of the first digest. */
export function shownDigest(subject: ReportedSubject): string {
  const [algorithm, hex] = Object.entries(subject.digest)[0] ?? []
  return algorithm === undefined ? '' : `${algorithm}:${hex}`
}

function factsOf(result: SigningResult): Inline[] {
  const facts: Inline[] = []
  if (result.signer !== undefined) {
    facts.push(
      strong('Signed by '),
      code(result.signer.identity),
      text(', known to '),
      code(result.signer.issuer),
      text('. '),
    )
  }
  const [first] = result.bundles
  if (first !== undefined) facts.push(...witnessFacts(first, result.bundles.length), ...storeFacts(first))
  return facts
}

function witnessFacts(first: ReportedBundle, count: number): Inline[] {
  const facts: Inline[] = []
  const [entry] = first.logEntries
  if (entry !== undefined) {
    const label = `entry ${entry.logIndex}`
    facts.push(
      strong('Transparency log: '),
      entry.url === undefined ? text(label) : link(label, entry.url),
      text(first.times.length > 0 ? ', ' : '. '),
    )
  }
  const [time] = first.times
  if (time !== undefined) facts.push(strong('signed at '), text(`${time}. `))
  if (count > 1) facts.push(text(`(The first of ${count} bundles; the result file lists all.) `))
  return facts
}

function storeFacts(first: ReportedBundle): Inline[] {
  if (first.stored.length === 0) return []
  const places = first.stored.flatMap((stored, index): Inline[] => {
    const label = stored.id === undefined ? stored.store : `${stored.store} ${stored.id}`
    const place = stored.url !== undefined ? link(label, stored.url) : code(stored.path ?? label)
    return index === 0 ? [place] : [text(', '), place]
  })
  return [strong('Stored in '), ...places, text('.')]
}

function fieldBlocks(result: SigningResult): Block[] {
  const { provenance } = result
  if (provenance === undefined) return []
  const rows = provenance.fields.map((field): Inline[] => [code(field.path), text(field.basis)])
  const content: Block[] = [
    {
      kind: 'paragraph',
      content: [
        strong('certified'),
        text(' equals the signing certificate; '),
        strong('claimed'),
        text(' is as good as the job that wrote it. Build type: '),
        code(provenance.buildType),
      ],
    },
    { kind: 'table', head: ['Field of the provenance', 'Basis'], rows },
  ]
  return [{ kind: 'details', title: 'What the provenance says, and how far it can be believed', content }]
}

function commandBlocks(result: SigningResult): Block[] {
  const [first] = result.bundles
  if (first === undefined) return []
  const commands = verifyCommands(result, first)
  return commands === ''
    ? []
    : [{ kind: 'details', title: 'How to check it', content: [{ kind: 'commands', text: commands }] }]
}

function dryRunBlocks(result: SigningResult): Block[] {
  const rows = (result.statements ?? []).map((path): Inline[] => [code(path)])
  return [
    heading(`${result.action}: dry run, nothing was signed`, 'neutral'),
    { kind: 'paragraph', content: [text('These statements would have been signed:')] },
    { kind: 'table', head: ['Unsigned statement'], rows },
  ]
}

function publishedAnyway(result: SigningResult): Block[] {
  const rows = result.bundles.flatMap((bundle) =>
    bundle.stored.map((stored): Inline[] => [
      code(bundle.fileName),
      text(stored.store),
      code(stored.id ?? stored.path ?? stored.url ?? ''),
    ]),
  )
  if (rows.length === 0) return []
  return [
    { kind: 'paragraph', content: [strong('Already published when it stopped:')] },
    { kind: 'table', head: ['Bundle', 'Store', 'Id'], rows },
  ]
}
