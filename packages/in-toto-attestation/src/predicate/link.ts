import type { JsonObject } from '@slsa-actions/wire'
import { anyObject, anyText, below, fault, listOf, optional, type Read, required, text, withoutUnset } from '../read.ts'
import { type DigestedDescriptor, digestedDescriptor } from '../resource-descriptor.ts'

/** Link v0.3: one step of a supply chain; its products are the subjects. @see in-toto attestation, Link v0.3 */
export interface Link {
  /** Name of the step in the layout. */
  readonly name: string
  /** The command and its arguments. */
  readonly command?: readonly string[]
  /** Names are unique. */
  readonly materials?: readonly (DigestedDescriptor & { readonly name: string })[]
  readonly byproducts?: JsonObject
  readonly environment?: JsonObject
}

/** A link. */
export const link: Read<Link> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<Link>({
    name: required(object, 'name', text, place),
    command: optional(object, 'command', listOf(anyText), place),
    materials: optional(object, 'materials', materials, place),
    byproducts: optional(object, 'byproducts', anyObject, place),
    environment: optional(object, 'environment', anyObject, place),
  })
}

const material: Read<DigestedDescriptor & { readonly name: string }> = (value, place) => {
  const name = required(anyObject(value, place), 'name', text, place)
  return { ...digestedDescriptor(value, place), name }
}

const materials: Read<(DigestedDescriptor & { readonly name: string })[]> = (value, place) => {
  const list = listOf(material)(value, place)
  const names = new Set<string>()
  list.forEach(({ name }, index) => {
    if (names.has(name))
      throw fault(below(below(place, index), 'name'), `stands twice: ${JSON.stringify(name.slice(0, 80))}`)
    names.add(name)
  })
  return list
}
