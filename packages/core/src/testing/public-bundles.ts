import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '@slsa-actions/wire'

/** What one file of the public bundles is, and which verdicts are known about it. */
export interface PublicFile {
  readonly file: string
  readonly artifactSha256?: string
  readonly artifactSha512?: string
  readonly expectations: readonly PublicExpectation[]
}

/** One demand with its verdict: `OK`, or the name of the mismatch. */
export interface PublicExpectation {
  readonly expect: string
  readonly source?: string
  readonly branch?: string
  readonly tag?: string
  /** Needs SemVer matching of the source tag. */
  readonly versioned?: string
  /** The signer workflow, without its ref. */
  readonly builder?: string
  readonly identity?: string
  readonly issuer?: string
}

/** The list of the public bundles in that folder. */
export function publicFiles(folder: string): PublicFile[] {
  const list = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as PublicFile[]
  return list.map((entry) => ({ ...entry, expectations: entry.expectations ?? [] }))
}

/** Bundles of a file as texts: of one document, of JSON Lines, or of npm's list of attestations. */
export function bundlesIn(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8')
  const documents = documentsIn(text)
  return documents.flatMap((document) =>
    Array.isArray(document.attestations)
      ? document.attestations.map((entry) => JSON.stringify((entry as JsonObject).bundle))
      : [JSON.stringify(document)],
  )
}

function documentsIn(text: string): JsonObject[] {
  try {
    return [JSON.parse(text) as JsonObject]
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as JsonObject)
  }
}
