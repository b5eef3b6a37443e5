import { PREDICATE } from 'in-toto-attestation'
import type { ReportedBundle, SigningResult } from './types.ts'

/** Names that `cosign verify-blob-attestation --type` knows; others are given as they are. */
const COSIGN_TYPES: Readonly<Record<string, string>> = {
  [PREDICATE.provenanceV1]: 'slsaprovenance1',
  [PREDICATE.provenanceV02]: 'slsaprovenance02',
  [PREDICATE.cyclonedx]: 'cyclonedx',
}

/** A word for a POSIX shell: as it is when harmless, else in single quotes. */
export function shellWord(word: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** A value for YAML: in double quotes, as JSON is. */
function yamlValue(value: string): string {
  return JSON.stringify(value)
}

/** A file name that no command takes for an option. */
function fileWord(name: string): string {
  return shellWord(name.startsWith('-') ? `./${name}` : name)
}

/** Commands that check one bundle of the result, for `gh` (where GitHub has it), `cosign` and this suite. */
export function verifyCommands(result: SigningResult, bundle: ReportedBundle): string {
  const { signer } = result
  const [subject] = bundle.subjects
  if (signer === undefined || subject === undefined) return ''
  const commands = [ghCommand(result, bundle, subject.name), cosignCommand(result, bundle, subject.name, signer)]
  return [...commands.filter((command) => command !== undefined), suiteStep(result, bundle, subject.name, signer)].join(
    '\n\n',
  )
}

function ghCommand(result: SigningResult, bundle: ReportedBundle, name: string): string | undefined {
  if (result.instance === 'private' || result.repository === undefined || bundle.kind === 'signature') return undefined
  if (!bundle.stored.some(({ store }) => store === 'github')) return undefined
  const type = bundle.predicateType === undefined ? '' : ` --predicate-type ${shellWord(bundle.predicateType)}`
  return `gh attestation verify ${fileWord(name)} --repo ${shellWord(result.repository)}${type}`
}

function cosignCommand(
  result: SigningResult,
  bundle: ReportedBundle,
  name: string,
  signer: { readonly identity: string; readonly issuer: string },
): string | undefined {
  // GitHub's own instance has no log, which cosign demands by default; gh is the tool for it.
  if (result.instance === 'github') return undefined
  const isSignature = bundle.kind === 'signature'
  const type = bundle.predicateType ?? ''
  return [
    `cosign ${isSignature ? 'verify-blob' : 'verify-blob-attestation'} ${fileWord(name)} \\`,
    `  --bundle ${fileWord(bundle.fileName)} \\`,
    ...(isSignature ? [] : [`  --type ${shellWord(COSIGN_TYPES[type] ?? type)} \\`]),
    ...(result.needsTrustedRoot ? ['  --trusted-root trusted_root.json \\'] : []),
    `  --certificate-identity ${shellWord(signer.identity)} \\`,
    `  --certificate-oidc-issuer ${shellWord(signer.issuer)}`,
  ].join('\n')
}

function suiteStep(
  result: SigningResult,
  bundle: ReportedBundle,
  name: string,
  signer: { readonly identity: string; readonly issuer: string },
): string {
  const isStored = bundle.stored.some(({ store }) => store === 'github')
  return [
    '- uses: OWNER/slsa-actions/actions/verify@<sha> # v1',
    '  with:',
    `    files: ${yamlValue(name)}`,
    ...(isStored ? [] : [`    bundle: ${yamlValue(bundle.fileName)}`]),
    ...(bundle.predicateType === undefined ? [] : [`    predicate-type: ${yamlValue(bundle.predicateType)}`]),
    `    certificate-identity: ${yamlValue(signer.identity)}`,
    `    certificate-oidc-issuer: ${yamlValue(signer.issuer)}`,
    ...(result.needsTrustedRoot ? ['    trusted-root: trusted_root.json'] : []),
  ].join('\n')
}
