import { PREDICATE } from 'in-toto-attestation'

/** A way to check a bundle: with which tool, and what to type, or to write into a workflow. */
export interface CheckCommand {
  readonly tool: 'gh' | 'cosign' | 'openssl' | 'slsa' | 'workflow'
  readonly text: string
}

/** Names that `cosign verify-blob-attestation --type` knows; others are given as they are. */
export const COSIGN_TYPES: Readonly<Record<string, string>> = {
  [PREDICATE.provenanceV1]: 'slsaprovenance1',
  [PREDICATE.provenanceV02]: 'slsaprovenance02',
  [PREDICATE.cyclonedx]: 'cyclonedx',
}

/** A word for a POSIX shell: as it is when harmless, else in single quotes. */
export function shellWord(word: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** A file name that no command takes for an option. */
export function fileWord(name: string): string {
  return shellWord(name.startsWith('-') ? `./${name}` : name)
}

/** Options on lines of their own. */
export function joined(parts: readonly string[]): string {
  return parts.join(' \\\n  ')
}

/** A value for a workflow file: quoted as JSON is, and nothing in it is an expression of the runner. */
export function yamlValue(value: string): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's own way to write its expression's beginning
  return JSON.stringify(value.replaceAll('${{', "${{ '${{' }}"))
}
