import { absoluteUri, timestamp } from '../formats.ts'
import { anyObject, anyText, listOf, optional, type Read, required, withoutUnset } from '../read.ts'
import { type ResourceDescriptor, resourceDescriptor } from '../resource-descriptor.ts'

/** Simple verification result v0.1. @see in-toto attestation, Simple Verification Result v0.1 */
export interface Svr {
  readonly verifier: {
    /** Absolute URI. */
    readonly id: string
    /** An extension that the specification names as an example. */
    readonly policy?: ResourceDescriptor
  }
  /** RFC 3339 */
  readonly timeCreated: string
  /** Those that passed; there is no form for one that failed. */
  readonly properties: readonly string[]
}

/** A simple verification result. */
export const svr: Read<Svr> = (value, place) => {
  const object = anyObject(value, place)
  return {
    verifier: required(object, 'verifier', verifier, place),
    timeCreated: required(object, 'timeCreated', timestamp, place),
    properties: required(object, 'properties', listOf(anyText), place),
  }
}

const verifier: Read<Svr['verifier']> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<Svr['verifier']>({
    id: required(object, 'id', absoluteUri, place),
    policy: optional(object, 'policy', resourceDescriptor, place),
  })
}
