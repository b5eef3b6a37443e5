import { PREDICATE } from 'in-toto-attestation'
import { shellWord } from '../../report/index.ts'
import { PAGE_NAME, ROOT_NAME } from './handed-over.ts'
import type { ReleaseTrust } from './trust.ts'
import type { ProvenBundle, ProvenFile, ReleaseSource } from './verify-files.ts'

/** What the page about verifying a release is made from. */
export interface PageFacts {
  readonly source: ReleaseSource
  readonly tag: string
  readonly serverUrl: string
  readonly files: readonly ProvenFile[]
  readonly bundles: readonly ProvenBundle[]
  readonly trust: ReleaseTrust
}

/** Issuer that tools expect when they are told none. */
const DEFAULT_ISSUER = 'https://token.actions.githubusercontent.com'

/**
 * `VERIFY.md`: how to verify the files of a release with nothing but its other files, offline and without an account.
 * Everything in it was verified before, and the same facts always give the same bytes.
 */
export function verifyPage(facts: PageFacts): string {
  const { source, tag, trust } = facts
  const [suite = ''] = facts.files.map(({ builder }) => builder.folder.replace(/\/\.github\/workflows\/$/, ''))
  return [
    `# How to verify ${tag} of ${source.repository}`,
    `Put the files of this release into one folder. Everything below works there, offline and without an account: the bundles (\`*.sigstore.json\`) and the trust root (\`${ROOT_NAME}\`) are among them.`,
    `What the commands demand is what counts, and it stands in this file, which came with the release. **Compare repository, tag and builder with what you know from elsewhere**, from the project's own site or the last release; then keep the command, and not this file.`,
    '## The files',
    table(
      ['file', 'SHA-256'],
      facts.files.map(({ file }) => [`\`${file.name}\``, `\`${file.sha256}\``]),
    ),
    commands(
      `sha256sum --check <<'EOF'\n${facts.files.map(({ file }) => `${file.sha256}  ${file.name}`).join('\n')}\nEOF`,
    ),
    'Digests show that a download is whole. Who built the files is shown by their provenance:',
    `## Built from commit ${source.commit}, by ${listOf(facts.files.map(({ builder }) => `\`${builder.workflow}\``))}`,
    `With \`slsa\`, the command line of [the suite that built it](${suite}), all at once:`,
    ...identities(facts).map((files) => commands(slsaCommand(files, facts, PREDICATE.provenanceV1))),
    ...cosignSection(facts),
    ...ghSection(facts),
    ...otherSection(facts),
    '## What GitHub says',
    `Where the project's releases are immutable, GitHub signs a list of the assets when a release is published. \`gh release verify ${shellWord(tag)} --repo ${shellWord(source.repository)}\` asks for it; that needs the network and a login.`,
    `## What is not shown\n\nThat the source is good. A provenance says which commit was built, by whom and how; read the commit, or trust who wrote it. ${PAGE_NAME} and \`${ROOT_NAME}\` themselves are signed by nobody: get the root of a public instance from Sigstore (\`cosign trusted-root create --with-default-services\`) or GitHub (\`gh attestation trusted-root\`) if you do not want to take it from here.${trust.instance === 'private' ? ' The root of this release is that of a private Sigstore; get it from those who run it.' : ''}`,
  ]
    .join('\n\n')
    .concat('\n')
}

/** Files by the identity that signed for them, in the order in which these first come. */
function identities({ files }: PageFacts): ProvenFile[][] {
  const groups = new Map<string, ProvenFile[]>()
  for (const file of files) {
    const key = `${file.signer.identity} ${file.signer.issuer}`
    groups.set(key, [...(groups.get(key) ?? []), file])
  }
  return [...groups.values()]
}

function slsaCommand(files: readonly ProvenFile[], { source, serverUrl, trust }: PageFacts, type: string): string {
  const [first] = files
  const server = prefixOf(serverUrl)
  return options([
    `slsa verify ${files.map(({ file }) => shellWord(file.name)).join(' ')}`,
    `--bundle-from file --offline --trusted-root ${ROOT_NAME}`,
    `--signer-workflow ${shellWord(`${server}${first?.builder.workflow ?? ''}`)}`,
    ...(trust.instance === 'private' ? [`--certificate-oidc-issuer ${shellWord(first?.signer.issuer ?? '')}`] : []),
    `--source-repository ${shellWord(server === '' ? source.repository : `${serverUrl}/${source.repository}`)}`,
    `--source-ref ${shellWord(source.ref)}`,
    `--source-digest ${source.commit}`,
    `--predicate-type ${shellWord(type)}`,
  ])
}

/** Names of workflows belong to github.com unless they say otherwise. */
function prefixOf(serverUrl: string): string {
  const { host } = new URL(serverUrl)
  return host === 'github.com' ? '' : `${host}/`
}

/** cosign demands a log entry, which GitHub's own instance has not, and takes one root. */
function cosignSection({ files, trust }: PageFacts): string[] {
  if (trust.instance === 'github' || trust.instance === 'both') return []
  return [
    '### With cosign 3',
    ...files.map(({ file, bundle, signer, hasLogEntry }) =>
      commands(
        options([
          `cosign verify-blob-attestation ${shellWord(file.name)}`,
          `--bundle ${shellWord(bundle)} --trusted-root ${ROOT_NAME}`,
          '--type slsaprovenance1',
          ...(hasLogEntry ? [] : ['--insecure-ignore-tlog=true --use-signed-timestamps']),
          `--certificate-identity ${shellWord(signer.identity)}`,
          `--certificate-oidc-issuer ${shellWord(signer.issuer)}`,
        ]),
      ),
    ),
  ]
}

function ghSection({ files, source, serverUrl }: PageFacts): string[] {
  const { host } = new URL(serverUrl)
  return [
    '### With the GitHub CLI',
    `It wants a login or the variable \`GH_TOKEN\`, with whatever value, and then asks nobody.`,
    ...files.map(({ file, bundle, signer }) =>
      commands(
        options([
          `gh attestation verify ${shellWord(file.name)}`,
          `--bundle ${shellWord(bundle)} --custom-trusted-root ${ROOT_NAME}`,
          `--repo ${shellWord(source.repository)}`,
          `--cert-identity ${shellWord(signer.identity)}`,
          ...(signer.issuer === DEFAULT_ISSUER ? [] : [`--cert-oidc-issuer ${shellWord(signer.issuer)}`]),
          `--source-ref ${shellWord(source.ref)} --source-digest ${source.commit}`,
          ...(host === 'github.com' ? [] : [`--hostname ${shellWord(host)}`]),
        ]),
      ),
    ),
  ]
}

/** Bundles beside the provenance: SBOMs, summaries, lists. */
function otherSection(facts: PageFacts): string[] {
  const used = new Set(facts.files.map(({ bundle }) => bundle))
  const others = facts.bundles.filter(({ file }) => !used.has(file.name))
  if (others.length === 0) return []
  const rows = others.map(({ file, signer, verified }) => [
    `\`${file.name}\``,
    typeOf(verified.statement?.predicateType),
    `\`${signer.identity}\``,
  ])
  const examples = others.flatMap((bundle) => {
    const about = facts.files.find(({ file }) => speaksAbout(bundle, file.sha256))
    const type = bundle.verified.statement?.predicateType
    if (about === undefined || type === undefined || typeOf(type) === '') return []
    const workflow = bundle.signer.identity.split('/').slice(3).join('/')
    return [commands(slsaCommand([{ ...about, builder: { ...about.builder, workflow } }], facts, type))]
  })
  return [
    '## What else is signed',
    'Each of these was verified before the release was published. An SBOM or a test result is what the build says of itself.',
    table(['bundle', 'says', 'signed by'], rows),
    ...examples,
  ]
}

function speaksAbout({ verified }: ProvenBundle, sha256: string): boolean {
  return verified.statement?.subject.some(({ digest }) => digest.sha256 === sha256) === true
}

/** A type as it may stand in a table and in a command; nothing for one with signs of either. */
function typeOf(type: string | undefined): string {
  return type !== undefined && /^[A-Za-z0-9:/?&=#._~+-]{1,200}$/.test(type) ? `\`${type}\`` : ''
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function commands(text: string): string {
  return `\`\`\`sh\n${text}\n\`\`\``
}

function options(parts: readonly string[]): string {
  return parts.join(' \\\n  ')
}

function listOf(words: readonly string[]): string {
  return [...new Set(words)].join(' and ')
}
