// What parent and child say to each other: frames of a JSON header and bytes. The PIN travels as bytes only, so that no
// string of it exists on either side. Signatures come by the thousand, so what is the same in all of them is said once: a
// request without a header asks for what the last signature was asked for, and a reply without one says that all is well.

/** An attribute of an object: its type, and its value in base64. */
export type Attribute = readonly [type: number, value: string]

/** A mechanism by number; the one kind of parameter that is used is that of RSA-PSS. */
export interface Mechanism {
  readonly type: number
  readonly pss?: { readonly hash: number; readonly mgf: number; readonly saltLength: number }
}

/** What the child is asked to do. Handles and slots are decimal: they may be larger than a number holds. */
export type Request =
  | {
      readonly op: 'initialize'
      readonly bridge: string
      readonly module: string
      readonly reserved?: string
      /** Seconds after which the kernel ends a child that is stuck in one call, where there is such a clock. */
      readonly stuckSeconds: number
    }
  | { readonly op: 'slots' }
  | { readonly op: 'mechanisms'; readonly slot: string }
  | { readonly op: 'open'; readonly slot: string; readonly writable: boolean }
  /** The PIN is the tail; without a tail the reader asks for it. */
  | { readonly op: 'login'; readonly again?: boolean }
  | {
      readonly op: 'find'
      readonly template: readonly Attribute[]
      readonly read: readonly number[]
      readonly limit: number
    }
  /** The bytes to sign are the tail, and so is the signature of the reply. */
  | { readonly op: 'sign'; readonly key: string; readonly mechanism: Mechanism; readonly login: boolean }
  | {
      readonly op: 'generate'
      readonly mechanism: Mechanism
      readonly publicTemplate: readonly Attribute[]
      readonly privateTemplate: readonly Attribute[]
    }
  | { readonly op: 'create'; readonly template: readonly Attribute[] }
  | { readonly op: 'destroy'; readonly object: string }
  | { readonly op: 'close' }

/** What C_GetInfo tells. */
export interface ModuleInfo {
  readonly version: string
  readonly manufacturer: string
  readonly description: string
  readonly libraryVersion: string
}

/** A slot with a token in it. */
export interface SlotInfo {
  readonly slot: string
  readonly slotDescription: string
  readonly slotManufacturer: string
  readonly label: string
  readonly manufacturer: string
  readonly model: string
  readonly serial: string
  readonly flags: number
}

/** An object with the attributes that it gave. */
export interface FoundObject {
  readonly handle: string
  readonly attributes: readonly Attribute[]
}

/** Why a request failed: what a function returned, or words where no function was reached. */
export interface Failure {
  readonly call?: string
  readonly value?: number
  readonly words?: string
}

/** What asks for a signature. */
export type SignRequest = Extract<Request, { readonly op: 'sign' }>

export type Reply = { readonly ok: true; readonly result?: unknown } | { readonly ok: false; readonly failure: Failure }

/** A frame: `uint32` length of all that follows, `uint32` length of the header, the header, the tail. */
export const FRAME_PREFIX = 8
/** Certificates and messages to sign are far smaller. */
export const MAX_FRAME = 16 * 1024 * 1024

/** The bytes before the tail of a frame; a header that is undefined is left out. */
export function frameHead(header: unknown, tailLength: number): Buffer {
  const json = header === undefined ? '' : JSON.stringify(header)
  const length = Buffer.byteLength(json)
  const head = Buffer.allocUnsafe(FRAME_PREFIX + length)
  head.writeUInt32LE(4 + length + tailLength, 0)
  head.writeUInt32LE(length, 4)
  head.write(json, FRAME_PREFIX)
  return head
}

export interface Frame {
  /** Undefined where it was left out. */
  readonly header: unknown
  /** A view of the bytes that came in. */
  readonly tail: Buffer
}

/**
 * The first frame in `bytes` and how many bytes it took, or undefined where it is not whole yet.
 *
 * @throws Error for a frame that no side of ours sends
 */
export function firstFrame(bytes: Buffer): { frame: Frame; size: number } | undefined {
  if (bytes.length < FRAME_PREFIX) return undefined
  const length = bytes.readUInt32LE(0)
  const headerLength = bytes.readUInt32LE(4)
  if (length > MAX_FRAME || headerLength > length - 4) throw new Error('a frame of the PKCS#11 host is broken')
  const size = 4 + length
  if (bytes.length < size) return undefined
  const header: unknown =
    headerLength === 0 ? undefined : JSON.parse(bytes.toString('utf8', FRAME_PREFIX, FRAME_PREFIX + headerLength))
  return { frame: { header, tail: bytes.subarray(FRAME_PREFIX + headerLength, size) }, size }
}
