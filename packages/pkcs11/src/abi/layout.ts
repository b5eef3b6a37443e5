// How C lays out the structures of PKCS#11 (v2.40, section 2.1): `CK_ULONG` is `unsigned long`, and the headers pack
// structures on Windows and nowhere else.

/** Bytes of `CK_ULONG`, and whether structures have no padding. Pointers have 8 bytes on every platform we ship for. */
export interface Layout {
  readonly ulong: 4 | 8
  readonly isPacked: boolean
}

/** Linux, macOS and the other 64-bit Unixes. */
export const LP64: Layout = { ulong: 8, isPacked: false }
/** 64-bit Windows. */
export const LLP64: Layout = { ulong: 4, isPacked: true }

/** The layout of a platform, by Node's name of it. */
export function layoutOf(platform: NodeJS.Platform): Layout {
  return platform === 'win32' ? LLP64 : LP64
}

/** A member: a number, a pointer, or that many bytes. */
export type Member = 'ulong' | 'pointer' | number

/** Where the members of a structure begin, and how long it is, all in bytes. */
export interface Placement<Name extends string> {
  readonly at: Readonly<Record<Name, number>>
  readonly size: number
}

const POINTER = 8

/** Places the members in their order, as a C compiler of the layout does. */
export function place<Name extends string>(layout: Layout, members: Readonly<Record<Name, Member>>): Placement<Name> {
  const at: Partial<Record<Name, number>> = {}
  let end = 0
  let widest = 1
  for (const [name, member] of Object.entries<Member>(members)) {
    const size = typeof member === 'number' ? member : member === 'pointer' ? POINTER : layout.ulong
    const alignment = layout.isPacked || typeof member === 'number' ? 1 : size
    end = roundUp(end, alignment)
    at[name as Name] = end
    end += size
    widest = Math.max(widest, alignment)
  }
  return { at: at as Record<Name, number>, size: roundUp(end, widest) }
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple
}
