import { badInput } from '../outcome/index.ts'

/** A version that is demanded, in full or by its first parts. */
export interface VersionMatch {
  /** As it was demanded. */
  readonly text: string
  /** Whether a ref is a tag of that version. */
  readonly matches: (ref: string) => boolean
}

interface Version {
  readonly prefix: string
  /** As many as were written, one to three. */
  readonly parts: readonly string[]
  /** Pre-release and build metadata, with their signs. */
  readonly rest: string
}

/** Semantic Versioning 2.0.0, whose minor and patch may be left out, and with the `v` that GitHub's users write. */
const VERSION =
  /^(v?)(0|[1-9]\d{0,17})(?:\.(0|[1-9]\d{0,17})(?:\.(0|[1-9]\d{0,17})((?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?))?)?$/

/**
 * A demanded version: `v13` matches the tags `v13` and `v13.0.30`, but not `v13.0.0-rc1`; `v13.0.3` matches itself and
 * not `v13.0.30`. A tag that leaves parts out has zeros there. A pre-release matches only where it is demanded in full.
 *
 * @throws CoreError bad-input `EXPECTATION` (case B14)
 */
export function versionMatch(text: string): VersionMatch {
  const wanted = parseVersion(text)
  if (wanted === undefined) {
    throw badInput('EXPECTATION', `source-versioned-tag: "${text.slice(0, 80)}" is no version`, {
      remedy: 'give v1, v1.2 or v1.2.3',
    })
  }
  return {
    text,
    matches: (ref) => {
      const found = ref.startsWith(TAGS) ? parseVersion(ref.slice(TAGS.length)) : undefined
      if (found === undefined || found.prefix !== wanted.prefix || found.rest !== wanted.rest) return false
      return wanted.parts.every((part, index) => (found.parts[index] ?? '0') === part)
    },
  }
}

const TAGS = 'refs/tags/'

function parseVersion(text: string): Version | undefined {
  const [, prefix = '', major, minor, patch, rest = ''] = VERSION.exec(text) ?? []
  if (major === undefined) return undefined
  return { prefix, parts: [major, minor, patch].filter((part) => part !== undefined), rest }
}
