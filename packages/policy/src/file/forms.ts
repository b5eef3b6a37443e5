import { PREDICATE } from 'in-toto-attestation'
import type { TextForm } from './reader.ts'

/** Visible characters without blanks; C0, C1 and the marks that turn or hide writing never stand in a name. */
const VISIBLE = '[^\\s\\p{Cc}\\p{Cf}\\p{Cs}]'
/** The same with blanks inside. */
const LINE = `${VISIBLE}(?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]*${VISIBLE})?`
const SERVER = 'https:\\/\\/[a-z0-9]+(?:[.-][a-z0-9]+)*(?::[0-9]{1,5})?'
const PART = '[A-Za-z0-9_.-]+'

/** A name of a rule or signer: also one of a Kubernetes object. */
export const NAME: TextForm = {
  name: 'a name of small letters, digits and `-`, at most 63',
  pattern: '^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$',
  maxLength: 63,
}

export const SENTENCE: TextForm = { name: 'a line of text', pattern: `^${LINE}$` }

export const ARTIFACT_NAME: TextForm = {
  name: 'the exact name of an artifact',
  pattern: `^(?!.*[*])${LINE}$`,
  hint: (value) => (value.includes('*') ? `write \`glob: ${value}\`` : undefined),
}

/** A letter of a glob that stands for itself. */
const LITERAL = '[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\/*?[\\]{}!\\\\]'

/**
 * `*` stays inside one part of a name, `**` stands for any number of parts. Beside other text `*` stands in the last part
 * only, and never in the owner's part behind a registry: engines whose `*` crosses `/` would let `ghcr.io/org-evil/x` in
 * by `ghcr.io/org*` (case B23).
 */
export const GLOB: TextForm = {
  name: 'a glob of whole parts (`ghcr.io/acme/**`), with `*` beside other text in the last part only',
  pattern: `^(?![^\\/]*[.:][^\\/]*\\/(?:[^\\/]*${LITERAL}[*]|[^/]*[*]${LITERAL})[^/]*$)(?:(?:${LITERAL}+|[*]{1,2})\\/)*(?:[*]{1,2}|[*]?${LITERAL}+(?:[*]${LITERAL}+)*[*]?)$`,
  hint: (value) => (/^[^/]+\/[^/*]+\*+$/.test(value) ? `write \`${value.replace(/\*+$/, '')}/**\`` : undefined),
}

export const PURL: TextForm = {
  name: 'a package URL without qualifiers, such as `pkg:npm/%40acme/web@1.2.3`',
  pattern: `^pkg:[a-z][a-z0-9.+-]*\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}?#@*]+(?:@[^\\s\\p{Cc}\\p{Cf}\\p{Cs}?#@*]+)?$`,
}

export const IDENTITY: TextForm = {
  name: 'the exact name that a certificate carries (a URI or an email address)',
  pattern: `^${VISIBLE}+$`,
}

export const IDENTITY_PATTERN: TextForm = { name: 'a pattern in RE2 syntax', pattern: `^${LINE}$` }

export const WORKFLOW_URI: TextForm = {
  name: 'a workflow as `https://github.com/owner/repo/.github/workflows/file.yml`, without `@ref`',
  pattern: `^${SERVER}(?:\\/${PART}){2,}\\/\\.github\\/workflows\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}@/]+\\.ya?ml$`,
  hint: (value) => (value.includes('@') ? 'write the ref under `at`' : undefined),
}

export const ISSUER: TextForm = {
  name: 'the URL of an issuer, such as `https://token.actions.githubusercontent.com`',
  pattern: `^https?:\\/\\/${VISIBLE}+$`,
}

export const FINGERPRINT: TextForm = {
  name: '`sha256:` and 64 hex digits in small letters',
  pattern: '^sha256:[0-9a-f]{64}$',
}

export const PUBLIC_KEY: TextForm = {
  name: 'a public key in PEM (`-----BEGIN PUBLIC KEY-----`)',
  pattern: '^-----BEGIN PUBLIC KEY-----\\r?\\n[A-Za-z0-9+\\/=\\r\\n]+-----END PUBLIC KEY-----\\s*$',
  // Of ML-DSA-65 it has 2,727.
  maxLength: 4000,
}

export const COMMIT: TextForm = {
  name: 'a full commit, 40 or 64 hex digits',
  pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$',
}

/** What certificates never say is refused, since it would match nothing (case B13). */
export const REPOSITORY: TextForm = {
  name: 'a repository as `https://github.com/owner/repo`',
  pattern: `^${SERVER}(?:\\/${PART}){2,}(?<!\\.git)$`,
  hint: (value) => {
    const path = value.replace(/^git\+/, '').replace(/\.git$/, '')
    if (/^[\w.-]+\/[\w.-]+$/.test(path)) return `write \`https://github.com/${path}\``
    return path === value ? undefined : `write \`${path}\`: certificates have neither \`git+\` nor \`.git\``
  },
}

export const OWNER: TextForm = {
  name: 'an owner as `https://github.com/owner`',
  pattern: `^${SERVER}(?:\\/${PART})+$`,
}

export const ID: TextForm = { name: 'an id of digits, in quotes', pattern: '^[0-9]{1,20}$' }

export const WORKFLOW_PATH: TextForm = {
  name: 'the path of a workflow, such as `.github/workflows/release.yml`',
  pattern: `^(?![/])[^\\s\\p{Cc}\\p{Cf}\\p{Cs}@]+\\.ya?ml$`,
  hint: (value) => (/^[\w-]+\.ya?ml$/.test(value) ? `write \`.github/workflows/${value}\`` : undefined),
}

export const REF: TextForm = {
  name: 'a whole ref, such as `refs/heads/main`',
  pattern: `^refs\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}*]+$`,
  hint: (value) => (/^[\w./-]+$/.test(value) ? `write \`refs/heads/${value}\` or \`refs/tags/${value}\`` : undefined),
}

/** A ref at which a builder may have been: also a commit. */
export const BUILDER_REF: TextForm = {
  name: 'a whole ref such as `refs/tags/v1.2.3`, or a full commit',
  pattern: `^(?:refs\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}*]+|[0-9a-f]{40}|[0-9a-f]{64})$`,
}

export const VERSION_TAG: TextForm = {
  name: 'a version tag such as `v1`, `v1.2` or `v1.2.3`',
  pattern: '^v(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8})){0,2}$',
}

export const EVENT: TextForm = { name: 'an event, such as `push`', pattern: '^[a-z][a-z_]{1,63}$' }

export const INPUT_NAME: TextForm = {
  name: 'the name of an input, or `event.` and the name',
  pattern: '^(?:event\\.)?[A-Za-z_][A-Za-z0-9_-]{0,255}$',
}

const SHORT: Readonly<Record<string, string>> = {
  vulns: PREDICATE.vulnsV02,
  'test-result': PREDICATE.testResultV01,
  scai: PREDICATE.scaiV03,
  link: PREDICATE.linkV03,
  release: PREDICATE.releaseV02,
  spdx: 'https://spdx.dev/Document/v2.3',
  cyclonedx: 'https://cyclonedx.org/bom',
}

export const PREDICATE_TYPE: TextForm = {
  name: 'a predicate type (an absolute URI)',
  pattern: `^[a-z][a-z0-9+.-]*:${VISIBLE}+$`,
  hint: (value) => (Object.hasOwn(SHORT, value) ? `write \`${SHORT[value]}\`` : undefined),
}

export const URI: TextForm = { name: 'an absolute URI', pattern: `^[a-z][a-z0-9+.-]*:${VISIBLE}+$` }

export const TRACK_LEVEL: TextForm = {
  name: 'a level such as `SLSA_BUILD_LEVEL_3`',
  pattern:
    '^(?:SLSA_[A-Z][A-Z0-9_]*_LEVEL_[1-9]|(?!SLSA_)[A-Z][A-Z0-9_]*|SLSA_SOURCE_TWO_PARTY_REVIEWED|SLSA_BUILD_REPRODUCED)$',
}

export const AGE: TextForm = { name: 'an age such as `12h`, `30d` or `4w`', pattern: '^[1-9][0-9]{0,4}[hdw]$' }

export const EXPRESSION: TextForm = {
  name: 'a condition over `predicate`',
  pattern:
    '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*[^\\s][^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$',
  maxLength: 4000,
}

/** Seconds of an age. */
export function secondsOf(age: string): number {
  const unit = { h: 3600, d: 86_400, w: 604_800 }[age.slice(-1)] ?? 0
  return Number(age.slice(0, -1)) * unit
}
