import { CKR } from '../abi/constants.ts'
import { place } from '../abi/layout.ts'
import { ATTRIBUTE } from '../abi/structures.ts'
import type { Attribute, FoundObject } from '../protocol.ts'
import { type Piece, readUlong } from './memory.ts'
import { HostFailure, type Module, mustCall, numberIn } from './module.ts'

/** How many handles are asked for at once. */
const HANDLES = 64

/** A template in memory, and how many attributes it has. Numbers travel as 8 bytes and are cut to the layout's size. */
export function templateOf({ scratch }: Module, attributes: readonly Attribute[], numbers: ReadonlySet<number>) {
  const values = attributes.map(([type, base64]) => {
    const bytes = Buffer.from(base64, 'base64')
    const value = scratch.copyOf(numbers.has(type) ? bytes.subarray(0, scratch.layout.ulong) : bytes)
    return { type: BigInt(type), value: value.address, length: BigInt(value.bytes.length) }
  })
  return { address: scratch.structures(ATTRIBUTE, values).address, count: values.length }
}

/** Handles of the objects that match a template, at most `limit`. */
export function findHandles(
  module: Module,
  session: bigint,
  template: { address: bigint; count: number },
  limit: number,
): bigint[] {
  const { scratch } = module
  const { ulong } = scratch.layout
  mustCall(module, 'C_FindObjectsInit', session, template.address, template.count)
  const handles: bigint[] = []
  try {
    const list = scratch.bytes(HANDLES * ulong)
    const count = scratch.ulong()
    while (handles.length < limit) {
      mustCall(module, 'C_FindObjects', session, list.address, HANDLES, count.address)
      const found = Math.min(Number(numberIn(module, count.bytes)), HANDLES)
      if (found === 0) break
      for (let index = 0; index < found; index += 1) {
        handles.push(readUlong(scratch.layout, list.bytes, index * ulong))
      }
    }
  } finally {
    module.call('C_FindObjectsFinal', session)
  }
  return handles.slice(0, limit)
}

/** An object with those of the attributes that it has and may be read. */
export function readObject(module: Module, session: bigint, handle: bigint, types: readonly number[]): FoundObject {
  return { handle: String(handle), attributes: readAttributes(module, session, handle, types) }
}

/** Answers that leave the other attributes of the template good (section 5.7.5, C_GetAttributeValue). */
const PARTIAL: ReadonlySet<number> = new Set([
  CKR.ok,
  CKR.attributeSensitive,
  CKR.attributeTypeInvalid,
  CKR.bufferTooSmall,
])
const MAX_ATTRIBUTE = 1024 * 1024

function readAttributes(module: Module, session: bigint, handle: bigint, types: readonly number[]): Attribute[] {
  const { scratch } = module
  const query = scratch.structures(
    ATTRIBUTE,
    types.map((type) => ({ type: BigInt(type) })),
  )
  const lengths = module.call('C_GetAttributeValue', session, handle, query.address, types.length)
  if (!PARTIAL.has(lengths)) return oneByOne(module, session, handle, types, lengths)
  const known = types.flatMap((type, index) => {
    const size = lengthAt(module, query, index)
    return size === undefined ? [] : [{ type, piece: scratch.bytes(size) }]
  })
  if (known.length === 0) return []
  const filled = scratch.structures(
    ATTRIBUTE,
    known.map(({ type, piece }) => ({
      type: BigInt(type),
      value: piece.address,
      length: BigInt(piece.bytes.length),
    })),
  )
  const value = module.call('C_GetAttributeValue', session, handle, filled.address, known.length)
  if (!PARTIAL.has(value)) return oneByOne(module, session, handle, types, value)
  return known.flatMap(({ type, piece }, index): Attribute[] => {
    const size = lengthAt(module, filled, index)
    return size === undefined ? [] : [[type, piece.bytes.subarray(0, size).toString('base64')]]
  })
}

/** Some modules refuse a whole template for one attribute that they do not know. */
function oneByOne(
  module: Module,
  session: bigint,
  handle: bigint,
  types: readonly number[],
  value: number,
): Attribute[] {
  if (types.length > 1) return types.flatMap((type) => readAttributes(module, session, handle, [type]))
  // The attribute is not there; that the session or the object is not is another matter.
  if (value === CKR.sessionHandleInvalid || value === CKR.deviceRemoved || value === CKR.sessionClosed) {
    throw new HostFailure({ call: 'C_GetAttributeValue', value })
  }
  return []
}

/** The length that the module wrote; all bits set mean that the attribute is not to be had. */
function lengthAt({ scratch }: Module, structures: Piece, index: number): number | undefined {
  const { at, size } = place(scratch.layout, ATTRIBUTE)
  const length = readUlong(scratch.layout, structures.bytes, index * size + at.length)
  return length > BigInt(MAX_ATTRIBUTE) ? undefined : Number(length)
}
