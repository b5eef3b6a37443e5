import { posix, win32 } from 'node:path'
import type { DigestedDescriptor } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import { subjectsFromArtifactsList } from './artifacts-list.ts'
import { MAX_CHECKSUM_SIZE, parseDigest, subjectsFromChecksums } from './checksums.ts'
import { hashFiles } from './hash.ts'
import { asSubject, type Subject, type SubjectMachine, type SubjectRequest } from './types.ts'
import { type FoundFile, walkFiles } from './walk.ts'

/** Most subjects of one statement; GitHub and gh take no more. */
export const MAX_SUBJECTS_PER_STATEMENT = 1024

/**
 * The subjects that a request names, all of them read and hashed before anything else happens.
 *
 * @throws CoreError bad-input, naming the input, file or line at fault
 */
export async function resolveSubjects(request: SubjectRequest, machine: SubjectMachine): Promise<Subject[]> {
  assertOneSource(request)
  if (request.paths !== undefined) return subjectsFromFiles(request, request.paths, machine)
  if (request.digest !== undefined) return [subjectFromDigest(request.digest, request.name)]
  if (request.name !== undefined) {
    throw badInput('INPUT', 'input subject-name: goes with subject-path or subject-digest only', {
      remedy: 'give one of them',
    })
  }
  if (request.checksums !== undefined) return subjectsFromChecksumInput(request.checksums, machine)
  if (request.artifactsList !== undefined) {
    const bytes = await readLimited(request.artifactsList, 16 * 1024 * 1024, machine)
    const subjects = subjectsFromArtifactsList(bytes, '$GITHUB_ARTIFACTS_LIST')
    if (subjects.length > 0) return subjects
  }
  throw badInput('NO_SUBJECT', 'no subject was given', {
    remedy: 'give `subject-path`, or `subject-digest` with `subject-name`, or `subject-checksums`',
  })
}

/** Subjects in groups that each fit into one statement, in order. */
export function shardSubjects(subjects: readonly Subject[], size = MAX_SUBJECTS_PER_STATEMENT): Subject[][] {
  return Array.from({ length: Math.ceil(subjects.length / size) }, (_, index) =>
    subjects.slice(index * size, (index + 1) * size),
  )
}

/** A subject of a ready statement, which was parsed before. */
export function subjectFromDescriptor(descriptor: DigestedDescriptor): Subject {
  return asSubject(descriptor.name ?? descriptor.uri ?? Object.values(descriptor.digest)[0] ?? '', descriptor.digest)
}

function assertOneSource(request: SubjectRequest): void {
  const given = [
    ['subject-path', request.paths],
    ['subject-digest', request.digest],
    ['subject-checksums', request.checksums],
  ].filter(([, value]) => value !== undefined)
  if (given.length > 1) {
    throw badInput('INPUT', `inputs ${given.map(([name]) => name).join(' and ')}: only one of them at a time`, {
      remedy: 'use one step for each',
    })
  }
}

function subjectFromDigest(digest: string, name: string | undefined): Subject {
  if (name === undefined || name.trim() === '') {
    throw badInput('INPUT', 'input subject-name: is missing beside subject-digest', { remedy: 'name the artifact' })
  }
  if (/[\r\n]/.test(name)) throw badInput('INPUT', 'input subject-name: has a line end in it')
  return asSubject(name, parseDigest(digest, 'input subject-digest'))
}

async function subjectsFromChecksumInput(input: string, machine: SubjectMachine): Promise<Subject[]> {
  const path = paths(machine).resolve(machine.workspace, input)
  // A path has no line end, and no name of a file is a checksum.
  const isPath = !input.includes('\n') && (await machine.fs.stat(path).catch(() => undefined)) !== undefined
  if (!isPath) {
    if (!input.includes('\n') && !/\s/.test(input.trim()))
      throw badInput('INPUT', `input subject-checksums: ${input.slice(0, 200)}: there is no such file`)
    return subjectsFromChecksums(input, 'input subject-checksums')
  }
  const bytes = await readLimited(path, MAX_CHECKSUM_SIZE, machine)
  return subjectsFromChecksums(textOf(bytes, input), input)
}

async function readLimited(path: string, max: number, machine: SubjectMachine): Promise<Buffer> {
  const stats = await machine.fs.stat(path).catch((cause: unknown) => {
    throw badInput('FILE', `${path}: cannot be read`, { cause })
  })
  if (!stats.isFile()) throw badInput('FILE', `${path}: is not a regular file`)
  if (stats.size > max) throw badInput('FILE', `${path}: has ${stats.size} bytes; at most ${max} are read`)
  return machine.fs.readFile(path)
}

function textOf(bytes: Buffer, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw badInput('SUBJECT', `${what}: is not UTF-8`, { cause })
  }
}

async function subjectsFromFiles(
  request: SubjectRequest,
  patterns: string,
  machine: SubjectMachine,
): Promise<Subject[]> {
  const files = await walkFiles(patterns, machine)
  const digests = await hashFiles(files, request.algorithms ?? ['sha256'], machine)
  const names =
    request.name === undefined
      ? namesOf(files, request.nameStyle ?? 'auto', machine)
      : overridden(files, request.name, machine)
  return files.map((file, index) => asSubject(names[index] ?? '', digests[index] ?? {}, file.path))
}

/** One name for all, as `actions/attest` has it. */
function overridden(files: readonly FoundFile[], name: string, machine: SubjectMachine): string[] {
  if (files.length > 1) machine.notice?.(`subject-name: ${files.length} files get the same name, "${name}"`)
  return files.map(() => name)
}

/** Base names, but for files that share one: those are told apart by their path from the workspace. */
function namesOf(files: readonly FoundFile[], style: 'auto' | 'base' | 'path', machine: SubjectMachine): string[] {
  const bases = files.map((file) => paths(machine).basename(file.path))
  if (style === 'base') return bases
  const count = new Map<string, number>()
  for (const base of bases) count.set(base, (count.get(base) ?? 0) + 1)
  const names = files.map((file, index) => {
    const base = bases[index] ?? ''
    if (style === 'auto' && count.get(base) === 1) return base
    return file.relative ?? file.path
  })
  return names
}

function paths(machine: SubjectMachine): typeof posix {
  return machine.platform === 'win32' ? win32 : posix
}
