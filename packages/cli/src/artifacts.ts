import { resolve } from 'node:path'
import { quickFs } from '@slsa-actions/runner/quick-fs'
import { CliError } from './error.ts'

/** What positional arguments mean to a flow. */
export interface NamedArtifacts {
  /** Patterns, one a line; empty when no argument is a file. */
  readonly files: string
  /** Digests, one a line. */
  readonly digests: string
  /** Images, one a line. */
  readonly images: string
  /** Folders among them. */
  readonly folders: readonly string[]
}

/** What tells an image from a file, as in gh and Helm. */
export const IMAGE = 'oci://'
const DIGEST = /^(sha224|sha256|sha384|sha512|sha512_224|sha512_256):[0-9a-fA-F]+$/
/** What has no bytes and cannot be taken for a name: objects of git, machine images. Others are given with `--digests`. */
const IDENTIFIER = /^(?:git[A-Z][a-z]+:[0-9a-f]{40,64}|gce_image_id:\d+)$/
/** What makes a pattern of a name; all else stands for itself there too. */
const SPECIAL = /[\\*?[]/g

/**
 * Arguments as patterns, digests and images of a flow. A name is taken as it stands, whatever characters it has: the shell has
 * applied its patterns already. One that is not there is an error, not a pattern that matches nothing.
 *
 * @throws CliError `ARGUMENT`
 */
export async function artifactsOf(
  names: readonly string[],
  cwd: string,
  platform: NodeJS.Platform = process.platform,
): Promise<NamedArtifacts> {
  const files: string[] = []
  const digests: string[] = []
  const images: string[] = []
  const folders: string[] = []
  for (const name of names) {
    if (name.startsWith(IMAGE)) {
      images.push(name.slice(IMAGE.length))
      continue
    }
    const found = await quickFs.stat(resolve(cwd, name)).catch(() => undefined)
    if (found === undefined && (DIGEST.test(name) || IDENTIFIER.test(name))) digests.push(name)
    else if (found === undefined) throw notThere(name)
    else {
      files.push(quoted(literal(name, platform)))
      if (found.isDirectory()) {
        folders.push(name)
        files.push(quoted(`!${literal(name, platform).replace(/\/+$/, '')}/**/*.sigstore.json`))
      }
    }
  }
  return { files: files.join('\n'), digests: digests.join('\n'), images: images.join('\n'), folders }
}

function notThere(name: string): CliError {
  const looksLikeDigest = /^sha\d+[:-]/i.test(name)
  const looksLikeImage = /@sha256:|^[a-z0-9.-]+(?::\d+)?\/[a-z0-9/._-]+:[\w.-]+$/.test(name)
  return new CliError(
    'ARGUMENT',
    `${name.slice(0, 300)}: ${looksLikeDigest ? 'is no digest, and ' : ''}there is no such file`,
    {
      remedy: /[*?]/.test(name)
        ? 'give patterns with --files, so that the shell does not see them'
        : looksLikeImage
          ? `write an image as ${IMAGE}${name.slice(0, 300)}`
          : 'name a file, a folder, an image as oci://NAME, or a digest as sha256:HEX',
    },
  )
}

/** The name as a pattern that matches it and nothing else; a leading `!` or `#` means nothing behind `./`. */
function literal(name: string, platform: NodeJS.Platform): string {
  const path = /^[!#]/.test(name) ? `./${name}` : name
  return platform === 'win32' ? path.replaceAll('\\', '/') : path.replace(SPECIAL, '\\$&')
}

function quoted(pattern: string): string {
  return `"${pattern.replaceAll('"', '""')}"`
}
