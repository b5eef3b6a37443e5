import type { JsonObject } from '@slsa-actions/wire'
import { type CheckpointContent, type NoteSigner, noteKeyId, signCheckpoint } from './checkpoint.ts'
import { generateKeys } from './keys.ts'
import { createMerkleTree, type MerkleTree } from './merkle.ts'

/** A transparency log: its tree, and the key that signs its checkpoints. */
export interface TransparencyLog {
  readonly version: 1 | 2
  readonly signer: NoteSigner
  /** First line of its checkpoints. */
  readonly origin: string
  /** Bytes of the log id, as trusted roots and entries name it. */
  readonly logId: Buffer
  /** Number of the tree in entry ids of version 1, 16 hex digits. */
  readonly treeId: string
  readonly tree: MerkleTree
}

/** Parts of a log entry that a test may want bent. */
export interface ProofOptions {
  /** Size of the tree that is proven against, default all of it. */
  readonly size?: number
  /** What the checkpoint says, default the truth. */
  readonly checkpoint?: Partial<CheckpointContent>
  /** Who signs the checkpoint, default the log; several for witnesses. */
  readonly signers?: readonly NoteSigner[]
}

/**
 * A log with a fresh key: P-256 for version 1, Ed25519 for version 2, as in the real instances.
 *
 * @param name host name of the log, which signs its checkpoints
 */
export function createLog(version: 1 | 2, name: string, treeId = '1193050959916656506'): TransparencyLog {
  const signer = { name, keys: generateKeys(version === 1 ? 'P-256' : 'Ed25519') }
  return {
    version,
    signer,
    origin: version === 1 ? `${name} - ${treeId}` : name,
    logId: noteKeyId(signer),
    treeId: BigInt(treeId).toString(16).padStart(16, '0'),
    tree: createMerkleTree(),
  }
}

/** The inclusion proof of a leaf with its checkpoint, in the form of bundles (protobuf-specs, InclusionProof). */
export function inclusionProof(log: TransparencyLog, index: number, options: ProofOptions = {}): JsonObject {
  const { size = log.tree.size, signers = [log.signer] } = options
  const root = log.tree.root(size)
  return {
    logIndex: String(index),
    rootHash: root.toString('base64'),
    treeSize: String(size),
    hashes: log.tree.inclusion(index, size).map((hash) => hash.toString('base64')),
    checkpoint: { envelope: signCheckpoint({ origin: log.origin, size, root, ...options.checkpoint }, signers) },
  }
}
