import type { FailureReport } from '../outcome/index.ts'
import type { StoreName } from '../storage/index.ts'
import { type Block, code, type Inline, link, type Mark, strong, text } from './blocks.ts'
import type { CheckCommand } from './command-words.ts'
import { verifyCommands } from './commands.ts'
import { keyTable, publicKeyBlocks } from './key-blocks.ts'
import { levelBlocks } from './level-blocks.ts'
import { shownDigest } from './subjects.ts'
import type { ReportedBundle, SigningResult } from './types.ts'

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
    { kind: 'paragraph', content: whoOf(result) },
    ...pairBlocks(result.bundles),
    ...(result.key === undefined ? [] : [keyTable(result.key)]),
    ...levelSections(result),
    { kind: 'paragraph', content: whereOf(result) },
    ...notices,
    ...commandBlocks(result),
    ...fieldBlocks(result),
  ]
}

/** Which bundle each of these makes a pair with. */
function pairBlocks(bundles: readonly ReportedBundle[]): Block[] {
  const rows = bundles.flatMap(({ coSigns, fileName }): Inline[][] =>
    coSigns === undefined
      ? []
      : [
          [
            code(`sha256:${coSigns.statementDigest.sha256}`),
            code(coSigns.source),
            code(coSigns.signer),
            code(fileName),
          ],
        ],
  )
  if (rows.length === 0) return []
  return [
    { kind: 'paragraph', content: [text('A second signature over statements that somebody signed before:')] },
    { kind: 'table', head: ['Statement', 'Bundle of the first signer', 'First signer', 'Bundle of this one'], rows },
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

function heading(title: string, mark: Mark): Block {
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
  const isBatch = bundles.length > 1
  const rows = bundles.flatMap((bundle) =>
    bundle.subjects.map((subject): Inline[] => [
      code(subject.name),
      code(shownDigest(subject)),
      text(bundle.predicateType ?? 'signature'),
      ...(isBatch ? [logEntry(bundle)] : []),
    ]),
  )
  return { kind: 'table', head: ['Artifact', 'Digest', 'Says', ...(isBatch ? ['Log entry'] : [])], rows }
}

function whoOf({ signer, key, build, repository }: SigningResult): Inline[] {
  if (signer === undefined && key === undefined) return []
  return [
    strong('Signed by '),
    ...(key === undefined ? [] : [text('the key '), code(key.fingerprint), text(' at '), code(key.source)]),
    ...(key === undefined || signer === undefined ? [] : [text(', certified as ')]),
    ...(signer === undefined ? [] : [code(signer.identity), text(', known to '), code(signer.issuer)]),
    text('. '),
    ...(build === undefined || repository === undefined
      ? []
      : [
          strong('Source: '),
          code(repository),
          text(' at '),
          code(build.ref),
          text(', commit '),
          code(build.commit),
          text(`, event ${build.event}.`),
        ]),
  ]
}

/** The level that a verifier will compute, with the evaluation where there is one; the signer itself claims none. */
function levelSections({ build, bundles, level }: SigningResult): Block[] {
  if (!bundles.some(({ kind }) => kind === 'provenance')) return []
  if (level !== undefined) {
    const title = `A verifier will compute SLSA Build L${level.level} for it, and this is why`
    return [{ kind: 'details', title, content: levelBlocks(level), isOpen: true }]
  }
  if (build === undefined) return []
  const known =
    build.runnerEnvironment !== 'github-hosted'
      ? `Build L1, because the job ran on a ${build.runnerEnvironment} runner, whose isolation nothing here shows; more for those who trust its operator`
      : build.isReusable
        ? 'up to Build L3 if its builder map trusts the reusable workflow that signed, else Build L2'
        : 'Build L2 at most, because the job that built also signed. A builder in a reusable workflow of its own would raise it'
  return [
    {
      kind: 'paragraph',
      content: [strong('SLSA level: '), text(`a verifier will compute ${known}. Nothing is claimed here.`)],
    },
  ]
}

function logEntry({ logEntries: [entry] }: ReportedBundle): Inline {
  if (entry === undefined) return text('none')
  return entry.url === undefined ? text(entry.logIndex) : link(entry.logIndex, entry.url)
}

function whereOf({ bundles }: SigningResult): Inline[] {
  const [first] = bundles
  if (first === undefined) return []
  const [time] = first.times
  const log =
    first.logEntries.length === 0 ? [] : [strong('Transparency log: '), text('entry '), logEntry(first), text('. ')]
  return [
    ...(bundles.length === 1 ? log : []),
    ...(time === undefined ? [] : [strong('Signed at '), text(`${time}. `)]),
    ...(bundles.length === 1 ? storeFacts(first) : batchFacts(bundles)),
  ]
}

const PLACES: Readonly<Record<StoreName, string>> = {
  github: 'GitHub, attestation',
  release: 'the release, asset',
  oci: 'the registry',
  file: 'a file',
}

function storeFacts(first: ReportedBundle): Inline[] {
  if (first.stored.length === 0) return []
  const places = first.stored.flatMap((stored, index): Inline[] => {
    const label = stored.id === undefined ? PLACES[stored.store] : `${PLACES[stored.store]} ${stored.id}`
    const others = (stored.attached?.length ?? 1) - 1
    if (others > 0)
      return [text(`${index === 0 ? '' : ', '}${label} and beside ${others} more image${others === 1 ? '' : 's'}`)]
    const place =
      stored.url !== undefined ? link(label, stored.url) : stored.path === undefined ? text(label) : code(stored.path)
    return index === 0 ? [place] : [text(', '), place]
  })
  return [strong('Stored in '), ...places, text('.')]
}

const MANY: Readonly<Record<StoreName, string>> = {
  github: 'attestations at GitHub',
  release: 'assets of the release',
  oci: 'referrers in the registry',
  file: 'files',
}

/** How many bundles went where; the result file has each. */
function batchFacts(bundles: readonly ReportedBundle[]): Inline[] {
  const counts = new Map<StoreName, number>()
  for (const { stored } of bundles) for (const { store } of stored) counts.set(store, (counts.get(store) ?? 0) + 1)
  if (counts.size === 0) return []
  const words = [...counts].map(([store, count]) => `${count} ${MANY[store]}`).join(', ')
  return [strong('Stored as '), text(`${words}; the result file lists each.`)]
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

const TOOLS: Readonly<Record<CheckCommand['tool'], string>> = {
  gh: 'With the GitHub CLI',
  cosign: 'With cosign 3',
  openssl: 'With openssl',
  slsa: 'With this suite',
  workflow: 'In a workflow',
}

/** Longest command that is worth showing, in characters. */
const MAX_COMMAND = 8_000

function commandBlocks(result: SigningResult): Block[] {
  const [first] = result.bundles
  const commands = first === undefined ? [] : verifyCommands(result, first)
  if (commands.length === 0 || commands.some(({ text: command }) => command.length > MAX_COMMAND)) return []
  const more = (first?.subjects.length ?? 0) + result.bundles.length > 2 ? ', for the first artifact' : ''
  return [
    { kind: 'heading', level: 4, text: `How to check it${more}`, mark: 'neutral' },
    ...commands.flatMap((command): Block[] => [
      { kind: 'paragraph', content: [text(`${TOOLS[command.tool]}:`)] },
      { kind: 'commands', text: command.text },
    ]),
    ...(result.key === undefined || result.signer !== undefined ? [] : publicKeyBlocks(result.key)),
    ...(result.needsTrustedRoot
      ? [
          {
            kind: 'paragraph' as const,
            content: [
              code('trusted_root.json'),
              text(' is the trust root of the private Sigstore, given here as '),
              code('trusted-root'),
              text('.'),
            ],
          },
        ]
      : []),
  ]
}

function dryRunBlocks(result: SigningResult): Block[] {
  const rows = (result.statements ?? []).map((path): Inline[] => [code(path)])
  const title = heading(`${result.action}: dry run, nothing was signed`, 'neutral')
  if (rows.length === 0)
    return [title, { kind: 'paragraph', content: [text('Plain signatures have no statement to look at.')] }]
  return [
    title,
    { kind: 'paragraph', content: [text('These statements would have been signed:')] },
    { kind: 'table', head: ['Unsigned statement'], rows },
    ...fieldBlocks(result),
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
