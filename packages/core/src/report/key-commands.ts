import { type CheckCommand, COSIGN_TYPES, fileWord, joined, shellWord, yamlValue } from './command-words.ts'
import { attachedImage } from './image-commands.ts'
import type { ReportedBundle, ReportedSigningKey, ReportedSubject, SigningResult } from './types.ts'

/** File that the commands read the public key from; the name that cosign gives it. */
export const PUBLIC_KEY_FILE = 'cosign.pub'
/** Kinds of keys that cosign 3.1.3 verifies with. */
const OF_COSIGN = /^(P-256|RSA \d+)$/

interface Check {
  readonly result: SigningResult
  readonly key: ReportedSigningKey
  readonly bundle: ReportedBundle
  readonly subject: ReportedSubject
  /** `registry/repository@sha256:…` where the registry has the bundle. */
  readonly image: string | undefined
}

/**
 * Commands that check one bundle that a key signed: cosign and openssl where they can, and this suite. All of them read
 * the public key from {@link PUBLIC_KEY_FILE}.
 */
export function keyCommands(result: SigningResult, key: ReportedSigningKey, bundle: ReportedBundle): CheckCommand[] {
  const [subject] = bundle.subjects
  if (subject === undefined) return []
  const attached = attachedImage(bundle)
  // Whoever looks has to say where, which only the environment can tell cosign.
  if (attached?.attestationRepository !== undefined) return []
  const check: Check = { result, key, bundle, subject, image: attached?.reference }
  const cosign = OF_COSIGN.test(key.kind) ? cosignCommand(check) : undefined
  const openssl = opensslCommand(check)
  return [
    ...(cosign === undefined ? [] : [{ tool: 'cosign' as const, text: cosign }]),
    ...(openssl === undefined ? [] : [{ tool: 'openssl' as const, text: openssl }]),
    { tool: 'slsa', text: slsaCommand(check) },
    { tool: 'workflow', text: workflowStep(check) },
  ]
}

function cosignCommand({ result, bundle, subject, image }: Check): string | undefined {
  const isSignature = bundle.kind === 'signature'
  if (image === undefined && !isFile(subject)) return undefined
  const verb =
    image === undefined
      ? isSignature
        ? 'verify-blob'
        : 'verify-blob-attestation'
      : isSignature
        ? 'verify'
        : 'verify-attestation'
  const type = bundle.predicateType ?? ''
  return joined([
    `cosign ${verb} ${image === undefined ? fileWord(subject.name) : shellWord(image)}`,
    `--key ${PUBLIC_KEY_FILE}`,
    ...(image === undefined ? [`--bundle ${fileWord(bundle.fileName)}`] : []),
    ...(isSignature ? [] : [`--type ${shellWord(COSIGN_TYPES[type] ?? type)}`]),
    ...(isWitnessed(bundle) && result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
    ...(bundle.logEntries.length > 0
      ? []
      : ['--insecure-ignore-tlog=true', ...(bundle.times.length > 0 ? ['--use-signed-timestamps'] : [])]),
  ])
}

/** OpenSSL knows bare signatures of files, one for each kind of key. */
function opensslCommand({ key, bundle, subject }: Check): string | undefined {
  if (bundle.signaturePath === undefined || !isFile(subject)) return undefined
  const signature = fileWord(bundle.fileName.replace(/\.json$/, '.sig'))
  const decoded = `openssl base64 -d -A -in ${signature} -out signature.bin`
  const artifact = fileWord(subject.name)
  if (key.kind === 'Ed25519')
    return `${decoded}\nopenssl pkeyutl -verify -pubin -inkey ${PUBLIC_KEY_FILE} -rawin -in ${artifact} -sigfile signature.bin`
  if (key.digest === 'none') return undefined
  const padding = key.kind.startsWith('RSA-PSS') ? ' -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:auto' : ''
  return `${decoded}\nopenssl dgst -${key.digest} -verify ${PUBLIC_KEY_FILE}${padding} -signature signature.bin ${artifact}`
}

function slsaCommand({ result, bundle, subject, image }: Check): string {
  const [algorithm = '', hex = ''] = Object.entries(subject.digest)[0] ?? []
  const artifact = image !== undefined ? `oci://${image}` : isFile(subject) ? subject.name : `${algorithm}:${hex}`
  return joined([
    `slsa verify ${fileWord(artifact)}`,
    ...(image === undefined ? [`--bundle ${fileWord(bundle.fileName)}`] : []),
    `--key ${PUBLIC_KEY_FILE}`,
    ...(bundle.logEntries.length > 0 ? [] : ['--transparency-log none']),
    ...(isWitnessed(bundle) && result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
  ])
}

function workflowStep({ result, bundle, subject, image }: Check): string {
  const [algorithm = '', hex = ''] = Object.entries(subject.digest)[0] ?? []
  const isPlain = isFile(subject) && /^[A-Za-z0-9_./@%+=-]+$/.test(subject.name)
  const artifact =
    image !== undefined
      ? `images: ${yamlValue(image)}`
      : isPlain
        ? `files: ${yamlValue(subject.name)}`
        : `digests: ${algorithm}:${hex}`
  return [
    '- uses: OWNER/slsa-actions/actions/verify@<sha> # v1',
    '  with:',
    `    ${artifact}`,
    ...(image === undefined ? [`    bundle: ${yamlValue(bundle.fileName)}`] : []),
    ...(bundle.predicateType === undefined ? [] : [`    predicate-type: ${yamlValue(bundle.predicateType)}`]),
    `    key: ${PUBLIC_KEY_FILE}`,
    ...(bundle.logEntries.length > 0 ? [] : ['    transparency-log: none']),
    ...(isWitnessed(bundle) && result.needsTrustedRoot ? ['    trusted-root: trusted_root.json'] : []),
  ].join('\n')
}

function isFile(subject: ReportedSubject): boolean {
  return subject.isFile === true
}

function isWitnessed({ logEntries, times }: ReportedBundle): boolean {
  return logEntries.length + times.length > 0
}
