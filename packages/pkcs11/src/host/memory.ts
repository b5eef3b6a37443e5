// Memory outside of V8's heap: what is written there is never moved or copied by the garbage collector, so it has one
// address for the module and can be zeroed for good.
import type { Layout, Member } from '../abi/layout.ts'
import { place } from '../abi/layout.ts'
import { MAX_FRAME } from '../protocol.ts'
import type { Koffi } from './koffi.ts'

/** A piece of memory: its address for the module, its bytes for us. */
export interface Piece {
  readonly address: bigint
  readonly bytes: Buffer
}

/** Allocates memory that lives as long as the process. */
export function allocate(koffi: Koffi, size: number): Piece {
  const address: bigint = koffi.alloc('uint8_t', size)
  return { address, bytes: Buffer.from(koffi.view(address, size)) }
}

/** Enough for the largest frame and what stands beside it; what is not used costs nothing. */
const SIZE = MAX_FRAME + 4 * 1024 * 1024

/** Memory for the arguments of one request; taken piece by piece, given back as a whole. */
export class Scratch {
  readonly layout: Layout
  readonly #all: Piece
  #used = 0

  constructor(koffi: Koffi, layout: Layout) {
    this.layout = layout
    this.#all = allocate(koffi, SIZE)
  }

  /** Gives all pieces back. */
  reset(): void {
    this.#used = 0
  }

  /** Zeroed bytes, aligned for any member. */
  bytes(size: number): Piece {
    const start = this.#used
    if (start + size > SIZE) throw new RangeError('a request is larger than the PKCS#11 host takes')
    this.#used = Math.min(SIZE, Math.ceil((start + Math.max(size, 1)) / 16) * 16)
    return { address: this.#all.address + BigInt(start), bytes: this.#all.bytes.subarray(start, start + size).fill(0) }
  }

  /** A copy of the bytes. */
  copyOf(value: Uint8Array): Piece {
    const piece = this.bytes(value.length)
    piece.bytes.set(value)
    return piece
  }

  /** Room for one number, holding it. */
  ulong(value = 0n): Piece {
    const piece = this.bytes(this.layout.ulong)
    writeUlong(this.layout, piece.bytes, 0, value)
    return piece
  }

  /** Structures of one kind, side by side, with the given members set. */
  structures<Name extends string>(
    members: Readonly<Record<Name, Member>>,
    values: readonly Readonly<Partial<Record<Name, bigint>>>[],
  ): Piece {
    const { at, size } = place(this.layout, members)
    const piece = this.bytes(size * values.length)
    for (const [index, value] of values.entries()) {
      for (const name of Object.keys(value) as Name[]) {
        writeMember(this.layout, piece.bytes, index * size + at[name], members[name], value[name] ?? 0n)
      }
    }
    return piece
  }
}

/** The number at an offset. */
export function readUlong(layout: Layout, bytes: Buffer, offset: number): bigint {
  return layout.ulong === 8 ? bytes.readBigUInt64LE(offset) : BigInt(bytes.readUInt32LE(offset))
}

/** Writes a number at an offset. */
export function writeUlong(layout: Layout, bytes: Buffer, offset: number, value: bigint): void {
  if (layout.ulong === 8) bytes.writeBigUInt64LE(value, offset)
  else bytes.writeUInt32LE(Number(value), offset)
}

function writeMember(layout: Layout, bytes: Buffer, offset: number, member: Member, value: bigint): void {
  if (member === 'ulong') writeUlong(layout, bytes, offset, value)
  else bytes.writeBigUInt64LE(value, offset)
}
