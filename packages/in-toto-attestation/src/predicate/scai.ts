import type { JsonObject } from '@slsa-actions/wire'
import { anyObject, listOf, optional, type Read, required, text, withoutUnset } from '../read.ts'
import { type ResourceDescriptor, resourceDescriptor } from '../resource-descriptor.ts'

/** Attribute report of SCAI v0.3. @see in-toto attestation, SCAI v0.3 */
export interface Scai {
  /** At least one. */
  readonly attributes: readonly AttributeAssertion[]
  readonly producer?: ResourceDescriptor
}

/** One asserted attribute. */
export interface AttributeAssertion {
  readonly attribute: string
  readonly target?: ResourceDescriptor
  readonly conditions?: JsonObject
  readonly evidence?: ResourceDescriptor
}

/** An attribute report. */
export const scai: Read<Scai> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<Scai>({
    attributes: required(object, 'attributes', listOf(assertion, 1), place),
    producer: optional(object, 'producer', resourceDescriptor, place),
  })
}

const assertion: Read<AttributeAssertion> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<AttributeAssertion>({
    attribute: required(object, 'attribute', text, place),
    target: optional(object, 'target', resourceDescriptor, place),
    conditions: optional(object, 'conditions', anyObject, place),
    evidence: optional(object, 'evidence', resourceDescriptor, place),
  })
}
