import { CKA, CKC_X509, CKO } from '../abi/constants.ts'
import type { Attribute, FoundObject } from '../protocol.ts'

/** A number as the host takes it: 8 bytes, which it cuts to the layout of the machine. */
export function number(type: number, value: number): Attribute {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE(value, 0)
  return [type, bytes.toString('base64')]
}

export function bool(type: number, value: boolean): Attribute {
  return [type, Buffer.from([value ? 1 : 0]).toString('base64')]
}

export function bytes(type: number, value: Uint8Array | string): Attribute {
  return [type, Buffer.from(value).toString('base64')]
}

/** Value of an attribute, or undefined where the object did not give it or gave it empty. */
export function valueIn(object: FoundObject, type: number): Buffer | undefined {
  const found = object.attributes.find(([name]) => name === type)
  if (found === undefined || found[1] === '') return undefined
  return Buffer.from(found[1], 'base64')
}

/** A CK_ULONG of either size. */
export function numberOf(object: FoundObject, type: number): number | undefined {
  const value = valueIn(object, type)
  if (value?.length === 8) return Number(value.readBigUInt64LE(0))
  return value?.length === 4 ? value.readUInt32LE(0) : undefined
}

export function isSet(object: FoundObject, type: number): boolean | undefined {
  const value = valueIn(object, type)
  return value === undefined ? undefined : value[0] !== 0
}

export function labelOf(object: FoundObject): string {
  return valueIn(object, CKA.label)?.toString('utf8') ?? ''
}

export function idOf(object: FoundObject): Buffer {
  return valueIn(object, CKA.id) ?? Buffer.alloc(0)
}

/** Templates to find by. */
export const PRIVATE_KEYS: readonly Attribute[] = [number(CKA.class, CKO.privateKey)]
export const PUBLIC_KEYS: readonly Attribute[] = [number(CKA.class, CKO.publicKey)]
export const CERTIFICATES: readonly Attribute[] = [
  number(CKA.class, CKO.certificate),
  number(CKA.certificateType, CKC_X509),
]
