import { isJsonObject, mapLimit } from '@slsa-actions/wire'
import { parseStatement, shortNameOf, validatePredicate } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import {
  locateSubjects,
  MAX_SUBJECTS_PER_STATEMENT,
  type OpenRegistry,
  type Subject,
  smallFileReader,
  subjectFromDescriptor,
  walkFiles,
} from '../subject/index.ts'
import type { UnnamedItem } from './items.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { lines, readSigningInputs } from './signing-inputs.ts'
import { subjectMachine } from './subjects.ts'

/** Largest ready statement that is signed, in bytes. */
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024
/** Largest file with bundles, in bytes. */
const MAX_FILE_BYTES = 64 * 1024 * 1024

/** Files that are read at once: most of the time each waits for the disk. */
const FILES_AT_ONCE = 8

type StatementItem = Extract<UnnamedItem, { readonly what: 'statement' }>

/** Inputs that say who must have signed the bundles among the statements. */
export const STATEMENT_SIGNER = ['statements-identity', 'statements-issuer', 'statements-key'] as const

/**
 * What the input `statements` names: ready statements, and bundles, whose statements are signed once more when they
 * verify. Each is signed byte for byte as it stands.
 *
 * @throws CoreError bad-input for files that are neither, `EXPECTATION` for bundles of which nobody says who signed them;
 *   refused for bundles that do not verify
 */
export async function statementFiles(
  inputs: InputReader,
  registry: OpenRegistry,
  ports: FlowPorts,
): Promise<UnnamedItem[]> {
  const patterns = lines(inputs, 'statements')
  const found = patterns.length === 0 ? [] : await walkFiles(patterns, subjectMachine(ports))
  const read = smallFileReader(MAX_FILE_BYTES, ports.fs, ports.waitingFs, (path, { problem, cause }) =>
    badInput('INPUT', `statement ${path}: ${problem}`, { cause }),
  )
  const itemsIn = async (path: string) => itemsOf(await read(path), path, inputs, ports)
  const items = (await mapLimit(found, FILES_AT_ONCE, ({ path }) => itemsIn(path))).flat()
  assertSignerUsed(items, inputs)
  if (readSigningInputs(inputs).stores?.includes('oci') !== true) return items
  return Promise.all(items.map((item) => located(item, registry)))
}

async function itemsOf(bytes: Buffer, path: string, inputs: InputReader, ports: FlowPorts): Promise<UnnamedItem[]> {
  if (isStatement(bytes)) return [statementItem(bytes, path)]
  return (await import('./co-sign.ts')).coSignedItems(bytes, path, inputs, ports)
}

/** A statement says so itself; whatever is none is looked at as a bundle. */
function isStatement(bytes: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return isJsonObject(value) && ('_type' in value || !('mediaType' in value))
  } catch {
    return !bytes.includes('"mediaType"')
  }
}

/**
 * A ready statement, checked as if it were made here and signed byte for byte as it stands.
 *
 * @param what names it, for errors
 */
export function statementItem(payload: Uint8Array, what: string): StatementItem {
  if (payload.byteLength > MAX_STATEMENT_BYTES) {
    throw badInput('INPUT', `statement ${what}: ${payload.byteLength} bytes; at most ${MAX_STATEMENT_BYTES} are signed`)
  }
  const statement = parseStatement(payload, what)
  validatePredicate(statement.predicateType, statement.predicate)
  if (statement.subject.length > MAX_SUBJECTS_PER_STATEMENT) {
    throw badInput(
      'INPUT',
      `statement ${what}: ${statement.subject.length} subjects; at most ${MAX_SUBJECTS_PER_STATEMENT} fit`,
      { remedy: 'split it, or let `attest` make the statements: it shards them' },
    )
  }
  const subjects = statement.subject.map(subjectFromDescriptor)
  return { what: 'statement', subjects, kind: shortNameOf(statement.predicateType), statement, payload }
}

/** Refuses a signer of bundles where there are none: it would have been taken for a check of the statements. */
function assertSignerUsed(items: readonly UnnamedItem[], inputs: InputReader): void {
  const given = STATEMENT_SIGNER.find((name) => inputs.input(name).trim() !== '')
  if (given === undefined || items.some(({ coSigns }) => coSigns !== undefined)) return
  throw badInput('INPUT', `input ${given}: says who signed the bundles in \`statements\`, and there is none`, {
    remedy: 'name bundles in `statements`, or leave it out: nobody has signed a bare statement',
  })
}

/** The item with its subjects found in their registry, by the names that the statement gives them. */
async function located(item: UnnamedItem, registry: OpenRegistry): Promise<UnnamedItem> {
  const subjects: readonly Subject[] = await locateSubjects(item.subjects, registry)
  return { ...item, subjects }
}
