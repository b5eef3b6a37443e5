import { posix, win32 } from 'node:path'
import type { DigestedDescriptor } from 'in-toto-attestation'
import { badInput, type CoreError } from '../outcome/index.ts'
import { MAX_LIST_SIZE, subjectsFromArtifactsList } from './artifacts-list.ts'
import { MAX_CHECKSUM_SIZE, parseDigest, subjectsFromChecksums } from './checksums.ts'
import { hashFiles } from './hash.ts'
import { fileNames } from './names.ts'
import { printable, problemOfName } from './printable.ts'
import { type ReadFailure, readLimited, utf8Of } from './read-limited.ts'
import { asSubject, type Subject, type SubjectMachine, type SubjectRequest } from './types.ts'
import { walkFiles } from './walk.ts'

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
    const what = '$GITHUB_ARTIFACTS_LIST'
    const bytes = await readLimited(request.artifactsList, MAX_LIST_SIZE, machine.fs, unreadable(what))
    const subjects = subjectsFromArtifactsList(bytes, what, request.artifactsKind)
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
  if (name === undefined) {
    throw badInput('INPUT', 'input subject-name: is missing beside subject-digest', { remedy: 'name the artifact' })
  }
  return asSubject(checkedName(name), parseDigest(digest, 'input subject-digest'))
}

function checkedName(name: string): string {
  const problem = name.trim() === '' ? 'is blank' : problemOfName(name)
  if (problem === undefined) return name
  throw badInput('INPUT', `input subject-name: "${printable(name.slice(0, 200))}" ${problem}`)
}

async function subjectsFromChecksumInput(input: string, machine: SubjectMachine): Promise<Subject[]> {
  // A path has no line end, and no name of a file is a checksum.
  if (input.includes('\n')) return subjectsFromChecksums(input, 'input subject-checksums')
  const paths = machine.platform === 'win32' ? win32 : posix
  const path = paths.resolve(machine.workspace, input)
  const isThere = (await machine.fs.stat(path).catch(() => undefined)) !== undefined
  if (!isThere) {
    if (/^\s*\\?(?:[0-9A-Fa-f]{40,}(?:\s|$)|SHA[0-9/_-]+ ?\()/.test(input)) {
      return subjectsFromChecksums(input, 'input subject-checksums')
    }
    throw badInput('INPUT', `input subject-checksums: ${printable(input.slice(0, 200))}: there is no such file`, {
      remedy: 'give the path of a checksum file, from the workspace, or its content',
    })
  }
  const what = printable(input)
  const bytes = await readLimited(path, MAX_CHECKSUM_SIZE, machine.fs, unreadable(what))
  const text = utf8Of(bytes)
  if (text === undefined) throw badInput('SUBJECT', `${what}: is not UTF-8`, { remedy: 'save it as UTF-8' })
  return subjectsFromChecksums(text, what)
}

function unreadable(what: string): (failure: ReadFailure) => CoreError {
  return ({ problem, cause }) => badInput('FILE', `${what}: ${problem}`, cause === undefined ? {} : { cause })
}

async function subjectsFromFiles(
  request: SubjectRequest,
  patterns: string,
  machine: SubjectMachine,
): Promise<Subject[]> {
  const name = request.name === undefined ? undefined : checkedName(request.name)
  const files = await walkFiles(patterns, machine)
  const digests = await hashFiles(files, request.algorithms ?? ['sha256'], machine)
  const subjects = (names: readonly string[]): Subject[] =>
    files.map((file, index) => asSubject(names[index] ?? '', digests[index] ?? {}, file.path))
  if (name !== undefined) return onceEach(subjects(files.map(() => name)), machine)
  const style = request.nameStyle ?? 'auto'
  return style === 'base' ? onceEach(subjects(fileNames(files, style)), machine) : subjects(fileNames(files, style))
}

/** As `actions/attest` has it: what is equal in name and digest counts once, what only shares its name stays. */
function onceEach(subjects: readonly Subject[], machine: SubjectMachine): Subject[] {
  const distinct = new Map(subjects.map((subject) => [JSON.stringify([subject.name, subject.digest]), subject]))
  const names = new Set<string>()
  const shared = new Set<string>()
  for (const { name } of distinct.values()) (names.has(name) ? shared : names).add(name)
  for (const name of shared) machine.notice?.(`several files with different digests get the name "${printable(name)}"`)
  return [...distinct.values()]
}
