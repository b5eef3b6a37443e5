import { type CheckCommand, COSIGN_TYPES, fileWord, joined, shellWord, yamlValue } from './command-words.ts'
import { type AttachedImage, attachedImage } from './image-commands.ts'
import { keyCommands } from './key-commands.ts'
import type { ReportedBundle, ReportedSubject, SigningResult } from './types.ts'

/** Issuer that `gh` expects when it is told none. */
const DEFAULT_ISSUER = 'https://token.actions.githubusercontent.com'
/** What a bundle is in that is one line of a file. */
const ATTESTATION_FILE = 'attestation.json'

/**
 * Commands that check one bundle of the result: `gh` where GitHub's tool knows the instance, `cosign` where there is a
 * log or a root of one's own, and a step of this suite. They bind artifact, identity, issuer and type, or the key.
 */
export function verifyCommands(result: SigningResult, bundle: ReportedBundle): CheckCommand[] {
  const { signer, key } = result
  const [subject] = bundle.subjects
  if (signer === undefined && key !== undefined) return keyCommands(result, key, bundle)
  if (signer === undefined || subject === undefined) return []
  const attached = attachedImage(bundle)
  const check: Check = { result, bundle, subject, signer, attached, image: attached?.reference ?? imageOf(subject) }
  const gh = ghCommand(check)
  const cosign = cosignCommand(check)
  return [
    ...(gh === undefined ? [] : [{ tool: 'gh' as const, text: gh }]),
    ...(cosign === undefined ? [] : [{ tool: 'cosign' as const, text: cosign }]),
    { tool: 'workflow', text: workflowStep(check) },
  ]
}

interface Check {
  readonly result: SigningResult
  readonly bundle: ReportedBundle
  readonly subject: ReportedSubject
  readonly signer: { readonly identity: string; readonly issuer: string }
  /** `name@sha256:…` of an image, which is in a registry and is no file. */
  readonly image: string | undefined
  /** Where its registry has the bundle. */
  readonly attached: AttachedImage | undefined
}

/** A subject that was no file and is named as images are: host, path, no tag. */
function imageOf({ name, digest, isFile }: ReportedSubject): string | undefined {
  if (isFile === true || digest.sha256 === undefined) return undefined
  const isImage = /^(localhost|[a-z0-9-]+(\.[a-z0-9-]+)+)(:\d{1,5})?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/.test(name)
  return isImage ? `${name}@sha256:${digest.sha256}` : undefined
}

function ghCommand(check: Check): string | undefined {
  const { result, bundle, signer, image, attached, subject } = check
  // gh looks for bundles beside the image only.
  if (attached?.attestationRepository !== undefined && !isInGitHub(bundle)) return undefined
  if (result.instance === 'private' || result.repository === undefined || bundle.kind === 'signature') return undefined
  const host = URL.canParse(signer.identity) ? new URL(signer.identity).host : 'github.com'
  return joined([
    `gh attestation verify ${image === undefined ? fileWord(subject.name) : shellWord(`oci://${image}`)}`,
    `--repo ${shellWord(result.repository)}`,
    ...(isInGitHub(bundle)
      ? []
      : [attached === undefined ? `--bundle ${fileWord(bundleFile(check))}` : '--bundle-from-oci']),
    `--cert-identity ${shellWord(signer.identity)}`,
    ...(signer.issuer === DEFAULT_ISSUER ? [] : [`--cert-oidc-issuer ${shellWord(signer.issuer)}`]),
    ...(bundle.predicateType === undefined ? [] : [`--predicate-type ${shellWord(bundle.predicateType)}`]),
    ...(host === 'github.com' ? [] : [`--hostname ${shellWord(host)}`]),
  ])
}

function cosignCommand(check: Check): string | undefined {
  const { result, bundle, signer, image, subject } = check
  // GitHub's own instance has no log, which cosign demands by default; gh is the tool for it.
  if (result.instance === 'github') return undefined
  if (check.attached !== undefined) return cosignImageCommand(check, check.attached)
  const isSignature = bundle.kind === 'signature'
  const type = bundle.predicateType ?? ''
  const artifact =
    image === undefined || isSignature
      ? fileWord(subject.name)
      : `--digest ${subject.digest.sha256 ?? ''} --digestAlg sha256`
  const command = joined([
    `cosign ${isSignature ? 'verify-blob' : 'verify-blob-attestation'} ${artifact}`,
    `--bundle ${fileWord(bundleFile(check))}`,
    ...(isSignature ? [] : [`--type ${shellWord(COSIGN_TYPES[type] ?? type)}`]),
    ...(result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
    ...(bundle.logEntries.length > 0 ? [] : ['--insecure-ignore-tlog=true', '--use-signed-timestamps']),
    `--certificate-identity ${shellWord(signer.identity)}`,
    `--certificate-oidc-issuer ${shellWord(signer.issuer)}`,
  ])
  return [...bundleSteps(check), command].join('\n')
}

/** For an image cosign finds the bundle itself. */
function cosignImageCommand(check: Check, { reference, attestationRepository }: AttachedImage): string {
  const { result, bundle, signer } = check
  const type = bundle.predicateType ?? ''
  const where = attestationRepository === undefined ? '' : `COSIGN_REPOSITORY=${shellWord(attestationRepository)} `
  return joined([
    `${where}cosign ${bundle.kind === 'signature' ? 'verify' : 'verify-attestation'} ${shellWord(reference)}`,
    ...(bundle.kind === 'signature' ? [] : [`--type ${shellWord(COSIGN_TYPES[type] ?? type)}`]),
    ...(result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
    ...(bundle.logEntries.length > 0 ? [] : ['--insecure-ignore-tlog=true', '--use-signed-timestamps']),
    `--certificate-identity ${shellWord(signer.identity)}`,
    `--certificate-oidc-issuer ${shellWord(signer.issuer)}`,
  ])
}

/** What makes the one file that the command reads out of where the bundle is kept. */
function bundleSteps(check: Check): string[] {
  const { result, bundle, subject, image } = check
  if (hasOwnFile(bundle)) return []
  if (isInGitHub(bundle) && result.repository !== undefined) {
    const artifact = image === undefined ? fileWord(subject.name) : shellWord(`oci://${image}`)
    const type = bundle.predicateType === undefined ? '' : ` --predicate-type ${shellWord(bundle.predicateType)}`
    return [`gh attestation download ${artifact} --repo ${shellWord(result.repository)}${type} --limit 1`]
  }
  return result.bundles.length > 1 ? [`head -n 1 ${ATTESTATION_FILE} > ${fileWord(bundle.fileName)}`] : []
}

/** The file that holds this bundle and no other, as the reader will have it. */
function bundleFile({ result, bundle, subject }: Check): string {
  if (hasOwnFile(bundle)) return bundle.fileName
  // The name that `gh attestation download` gives.
  if (isInGitHub(bundle)) return `sha256:${subject.digest.sha256 ?? ''}.jsonl`
  return result.bundles.length > 1 ? bundle.fileName : ATTESTATION_FILE
}

function hasOwnFile({ stored }: ReportedBundle): boolean {
  return stored.some(({ store }) => store === 'file' || store === 'release')
}

function isInGitHub({ stored }: ReportedBundle): boolean {
  return stored.some(({ store }) => store === 'github')
}

/** A step of `verify`. Names that its patterns or the runner's expressions would read are given by digest instead. */
function workflowStep(check: Check): string {
  const { result, bundle, subject, signer } = check
  const [algorithm, hex] = Object.entries(subject.digest)[0] ?? []
  const isPlain = subject.isFile !== false && check.image === undefined && /^[A-Za-z0-9_./@%+=-]+$/.test(subject.name)
  return [
    '- uses: OWNER/slsa-actions/actions/verify@<sha> # v1',
    '  with:',
    ...artifactLines(check, isPlain ? `files: ${yamlValue(subject.name)}` : `digests: ${algorithm ?? ''}:${hex ?? ''}`),
    ...(isInGitHub(bundle) || check.attached !== undefined ? [] : [`    bundle: ${yamlValue(bundleFile(check))}`]),
    ...(bundle.predicateType === undefined ? [] : [`    predicate-type: ${yamlValue(bundle.predicateType)}`]),
    `    certificate-identity: ${yamlValue(signer.identity)}`,
    `    certificate-oidc-issuer: ${yamlValue(signer.issuer)}`,
    ...(result.needsTrustedRoot ? ['    trusted-root: trusted_root.json'] : []),
  ].join('\n')
}

/** Inputs that name the artifact: the image where a registry has the bundle. */
function artifactLines({ attached }: Check, otherwise: string): string[] {
  if (attached === undefined) return [`    ${otherwise}`]
  const { reference, attestationRepository } = attached
  return [
    `    images: ${yamlValue(reference)}`,
    ...(attestationRepository === undefined ? [] : [`    attestation-repository: ${yamlValue(attestationRepository)}`]),
  ]
}
