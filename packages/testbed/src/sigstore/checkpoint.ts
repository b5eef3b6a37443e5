import { type KeyPair, kindOf, sha256, signBytes, spki } from './keys.ts'

/** Who signs checkpoints, and under which name. */
export interface NoteSigner {
  readonly name: string
  readonly keys: KeyPair
}

/** Parts of a checkpoint (C2SP tlog-checkpoint). */
export interface CheckpointContent {
  readonly origin: string
  readonly size: number
  readonly root: Buffer
  /** Further lines of the body. */
  readonly extensions?: readonly string[]
}

/**
 * The whole id of a key in signed notes, whose first four bytes are the hint (C2SP signed-note): sha256 of name, line
 * end, 0x01 and key for Ed25519. ECDSA keys are known by the sha256 of their key information, as Rekor v1 has it.
 */
export function noteKeyId({
  name,
  keys,
}: Pick<NoteSigner, 'name'> & { readonly keys: Pick<KeyPair, 'publicKey'> }): Buffer {
  if (kindOf(keys.publicKey) !== 'Ed25519') return sha256(spki(keys.publicKey))
  return sha256(`${name}\n`, Buffer.from([1]), spki(keys.publicKey).subarray(-32))
}

/** A checkpoint signed by all of these. */
export function signCheckpoint(content: CheckpointContent, signers: readonly NoteSigner[]): string {
  const { origin, size, root, extensions = [] } = content
  const body = [origin, String(size), root.toString('base64'), ...extensions].map((line) => `${line}\n`).join('')
  return `${body}\n${signers.map((signer) => signatureLine(body, signer)).join('')}`
}

/** One signature line over a body, which ends with a line end. */
export function signatureLine(body: string, signer: NoteSigner): string {
  const bytes = Buffer.concat([noteKeyId(signer).subarray(0, 4), signBytes(signer.keys, Buffer.from(body))])
  return `\u2014 ${signer.name} ${bytes.toString('base64')}\n`
}
