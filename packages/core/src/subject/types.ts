import type fsPromises from 'node:fs/promises'
import type { Descriptor, Platform, RegistryClient, Repository } from '@slsa-actions/oci'
import type { DigestSet } from 'in-toto-attestation'

declare const brand: unique symbol

/** An artifact that something can be said about: its name and digests. Made by this folder only. */
export interface Subject {
  readonly name: string
  readonly digest: DigestSet
  /** Absolute path, for subjects that are files. */
  readonly path?: string
  /** Where it is, for subjects that are images or other artifacts of a registry. */
  readonly image?: ImageLocation
  readonly [brand]: true
}

/** An image, pinned: whatever happens to a tag, these are the bytes that are meant. */
export interface ImageLocation {
  readonly repository: Repository
  /** Its manifest or index; the digest is that of the subject. */
  readonly descriptor: Descriptor
  /** The tag that was asked for, where there was one. */
  readonly tag?: string
  /** For a manifest of an index: the platform it is for. */
  readonly platform?: Platform
}

/** A subject out of checked parts. Not exported from the folder. */
export function asSubject(name: string, digest: DigestSet, path?: string): Subject {
  return (path === undefined ? { name, digest } : { name, digest, path }) as Subject
}

/** The same for an image. Not exported from the folder. */
export function asImageSubject(name: string, digest: DigestSet, image: ImageLocation): Subject {
  return { name, digest, image } as Subject
}

/** Where subjects come from: exactly one of `paths`, `digest`, `checksums`, `artifactsList`. */
export interface SubjectRequest {
  /** Globs, one a line or separated by commas, applied in order; `!` excludes. */
  readonly paths?: string
  /** `algorithm:hex`, with `name`. */
  readonly digest?: string
  readonly name?: string
  /** Path of a checksum file, or its content. */
  readonly checksums?: string
  /** Path of the runner's own list. */
  readonly artifactsList?: string
  /** Entries of the runner's list that count; default all. */
  readonly artifactsKind?: 'file' | 'oci'
  readonly nameStyle?: 'auto' | 'base' | 'path'
  /** Digests to compute for files, default sha256. */
  readonly algorithms?: readonly string[]
}

/** Gives the client of a run, once it is known which registries (`ghcr.io`) are named: no other gets its password. */
export type OpenRegistry = (registries: readonly string[]) => Promise<RegistryClient>

/** Which images become subjects. */
export interface ImageRequest {
  /** `name@digest` or `name:tag`. */
  readonly images: readonly string[]
  /** Globs of files that build tools wrote. */
  readonly metadata?: string
  /** `index`: what is named; `all`: of an index the manifests of its platforms too. */
  readonly scope: 'index' | 'all'
}

/** The machine whose files become subjects. */
export interface SubjectMachine {
  readonly fs: typeof fsPromises
  readonly workspace: string
  readonly platform: NodeJS.Platform
  /** Threads that hash many files. */
  readonly parallelism: number
  /** Script of the hashing worker; without it, everything is hashed in this thread. */
  readonly workerUrl?: URL
  /** Gets what a person should know although nothing failed. */
  notice?(line: string): void
  /** Most files that patterns may match, default 500,000. */
  readonly maxFiles?: number
}

/** Digests that are computed for files, with the platform's name for each. */
export const FILE_ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['sha224', 'sha224'],
  ['sha256', 'sha256'],
  ['sha384', 'sha384'],
  ['sha512', 'sha512'],
  ['sha512_224', 'sha512-224'],
  ['sha512_256', 'sha512-256'],
])

/** Hex digits of each algorithm that a given digest may have. */
export const HEX_LENGTH: ReadonlyMap<string, number> = new Map([
  ['sha224', 56],
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
  ['sha512_224', 56],
  ['sha512_256', 64],
])
