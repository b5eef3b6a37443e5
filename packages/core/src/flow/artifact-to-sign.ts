import type { KeyDigest } from '../key/index.ts'
import { badInput } from '../outcome/index.ts'
import type { Signable, SignableArtifact } from '../signing/index.ts'
import { hashFiles, readLimited } from '../subject/index.ts'
import type { SignItem } from './items.ts'
import type { FlowPorts } from './ports.ts'
import { subjectMachine } from './subjects.ts'

/** Largest file that is read into memory, for keys that sign all of it, in bytes. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024

/** Size up to which reading a file once more is faster than checking its signature by digest, in bytes. */
const SMALL_BYTES = 1024 * 1024

type PlainItem = Extract<SignItem, { what: 'digest' }>

/** What kind of thing an item is for a key. */
export function signableOf(item: SignItem): Signable {
  if (item.what === 'statement') return 'envelope'
  return pathOf(item) === undefined ? 'digest' : 'file'
}

/**
 * The artifact of an item by the digest that the signer signs over. Files are hashed once more where that is another one
 * than sha256, and must still be what they were.
 *
 * @throws CoreError bad-input `KEY` where only another digest is known, `FILE` for a file that changed
 */
export async function artifactToSign(
  item: PlainItem,
  algorithm: KeyDigest,
  ports: FlowPorts,
): Promise<SignableArtifact> {
  const path = pathOf(item)
  const read = path === undefined ? {} : { read: () => bytesOf(path, ports), readSmall: smallReader(path, ports) }
  if (algorithm === 'sha256') return { algorithm, value: item.sha256, ...read }
  if (path === undefined) throw otherDigest(item, algorithm)
  const found = { path, relative: path, size: 0 }
  const [digests] = await hashFiles([found], ['sha256', algorithm], subjectMachine(ports))
  if (digests?.sha256 !== item.sha256.toString('hex'))
    throw badInput('FILE', `${path}: changed while it was being signed`, {
      remedy: 'sign what nothing writes to any more',
    })
  return { algorithm, value: Buffer.from(digests[algorithm] ?? '', 'hex'), ...read }
}

/** Refuses an artifact that is known by another digest than the key signs over, before anything is signed. */
export function assertDigestKnown(item: SignItem, algorithm: KeyDigest): void {
  if (item.what === 'digest' && algorithm !== 'sha256' && pathOf(item) === undefined) throw otherDigest(item, algorithm)
}

function otherDigest({ subjects }: PlainItem, algorithm: KeyDigest): Error {
  return badInput(
    'KEY',
    `${subjects[0]?.name ?? 'the artifact'}: is known by its sha256, and the key signs over ${algorithm}`,
    {
      remedy: 'give the file itself, sign an attestation, or use a key on P-256 or of RSA',
    },
  )
}

function pathOf({ subjects }: PlainItem): string | undefined {
  return subjects[0]?.path
}

/** Reads a small file once, to sign it and to verify the signature; undefined for one that is large, or not there any more. */
function smallReader(path: string, { fs }: FlowPorts): () => Promise<Uint8Array | undefined> {
  let read: Promise<Uint8Array | undefined> | undefined
  return () => {
    // What went wrong is of no interest: the digest is known, and is signed by itself then.
    const failed = badInput('FILE', `${path}: is not read`)
    read ??= readLimited(path, SMALL_BYTES, fs, () => failed).catch(() => undefined)
    return read
  }
}

function bytesOf(path: string, { fs }: FlowPorts): Promise<Buffer> {
  return readLimited(path, MAX_MESSAGE_BYTES, fs, ({ problem, cause }) =>
    badInput('FILE', `${path}: ${problem}`, {
      remedy: 'a key of Ed25519 signs the whole file in memory: use an ECDSA key for large ones',
      cause,
    }),
  )
}
