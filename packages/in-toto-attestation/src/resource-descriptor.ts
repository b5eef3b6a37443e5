import type { JsonObject } from '@slsa-actions/wire'
import { type DigestSet, digestSetOrEmpty } from './digest-set.ts'
import { base64Text, resourceUri } from './formats.ts'
import { anyObject, anyText, below, fault, optional, type Read, withoutUnset } from './read.ts'

/** What a piece of software or metadata is: at least one of `uri`, `digest`, `content`. */
export interface ResourceDescriptor {
  readonly name?: string
  /** Absolute URI. */
  readonly uri?: string
  readonly digest?: DigestSet
  /** The bytes themselves, base64. */
  readonly content?: string
  /** Absolute URI. */
  readonly downloadLocation?: string
  readonly mediaType?: string
  readonly annotations?: JsonObject
}

/** A descriptor that says which bytes are meant. */
export type DigestedDescriptor = ResourceDescriptor & { readonly digest: DigestSet }

/**
 * A resource descriptor with the fields that the specification knows; others are ignored.
 *
 * @see in-toto attestation v1, ResourceDescriptor
 */
export const resourceDescriptor: Read<ResourceDescriptor> = (value, place) => {
  const object = anyObject(value, place)
  const digest = optional(object, 'digest', digestSetOrEmpty, place)
  const descriptor = withoutUnset<ResourceDescriptor>({
    name: optional(object, 'name', anyText, place),
    uri: optional(object, 'uri', resourceUri, place),
    digest: digest !== undefined && Object.keys(digest).length > 0 ? digest : undefined,
    content: optional(object, 'content', base64Text, place),
    downloadLocation: optional(object, 'downloadLocation', resourceUri, place),
    mediaType: optional(object, 'mediaType', anyText, place),
    annotations: optional(object, 'annotations', anyObject, place),
  })
  if (descriptor.uri === undefined && descriptor.digest === undefined && descriptor.content === undefined) {
    throw fault(place, 'must have at least one of uri, digest and content')
  }
  return descriptor
}

/** A resource descriptor with at least one digest. */
export const digestedDescriptor: Read<DigestedDescriptor> = (value, place) => {
  // The digest is asked for first: "digest: is missing" helps more than the general rule.
  const digest = optional(anyObject(value, place), 'digest', digestSetOrEmpty, place)
  if (digest === undefined || Object.keys(digest).length === 0) throw fault(below(place, 'digest'), 'is missing')
  return { ...resourceDescriptor(value, place), digest }
}
