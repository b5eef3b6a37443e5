import { imageUse } from './image-text.ts'
import type { SourceText } from './text.ts'
import type { DeployedUse } from './types.ts'
import { fault, type YamlValue } from './yaml/documents.ts'
import { below, itemsOf, step, textOf } from './yaml/walk.ts'

const REMEDY =
  'build it in CI, and name here the image that was pushed; or leave the file out with a pattern that begins with !'

/** Whether a document is a Compose file: it has services, and is no object of a cluster. */
export function isCompose(document: YamlValue): boolean {
  return below(document, 'services')?.kind === 'map' || below(document, 'include')?.kind === 'list'
}

/**
 * What a Compose file runs: the image of each service and of its image mounts, and the images that it builds from. A
 * service that is built where it runs has no image that anybody could have signed.
 *
 * @see Compose Specification, services, include, build
 */
export function composeUses(document: YamlValue, source: SourceText): DeployedUse[] {
  const services = below(document, 'services')
  const found = services?.kind === 'map' ? [...services.entries()] : []
  return [
    ...included(document, source),
    ...found.flatMap(([name, service]) => serviceUses(service, step('services', name), source)),
  ]
}

function serviceUses(service: YamlValue, path: string, source: SourceText): DeployedUse[] {
  if (service.kind !== 'map') throw fault(source, service.offset, `${path}: is no mapping`)
  const image = below(service, 'image')
  const own: DeployedUse[] =
    image?.kind === 'text' && image.text !== ''
      ? [imageUse(image.text, { role: 'runs', path: `${path}.image`, written: image.written }, source)]
      : []
  const extended = below(service, 'extends')
  const build = below(service, 'build')
  // The service that this one extends is read where it stands.
  const isNamed = own.length > 0 || (extended !== undefined && build === undefined)
  const unnamed = build === undefined ? 'has no image' : 'is built where it runs, and has no image'
  return [
    ...(isNamed ? own : [undecidable('', unnamed, path, service, source)]),
    ...extendsUses(below(extended, 'file'), `${path}.extends.file`, source),
    ...buildUses(build, `${path}.build`, source),
    ...itemsOf(below(service, 'volumes'), `${path}.volumes`).flatMap(({ value, path: at }) => {
      const mounted = below(value, 'source')
      if (textOf(below(value, 'type')) !== 'image' || mounted?.kind !== 'text') return []
      return [imageUse(mounted.text, { role: 'mounts', path: `${at}.source`, written: mounted.written }, source)]
    }),
  ]
}

/** A service of another file is in that file, which has to be read. */
function extendsUses(file: YamlValue | undefined, path: string, source: SourceText): DeployedUse[] {
  return file === undefined ? [] : [otherFile(file, path, source)]
}

function buildUses(build: YamlValue | undefined, path: string, source: SourceText): DeployedUse[] {
  const contexts = below(build, 'additional_contexts')
  const inline = below(build, 'dockerfile_inline')
  const named =
    contexts?.kind === 'map'
      ? [...contexts.entries()].map(([name, value]) => ({ value, path: step(`${path}.additional_contexts`, name) }))
      : itemsOf(contexts, `${path}.additional_contexts`)
  return [
    ...(inline === undefined
      ? []
      : [undecidable('', 'is a Dockerfile inside of this file', `${path}.dockerfile_inline`, inline, source)]),
    ...named.flatMap(({ value, path: at }): DeployedUse[] => {
      const image = /(?:^|=)docker-image:\/\/(.*)$/.exec(textOf(value) ?? '')?.[1]
      if (image === undefined) return []
      const remedy = 'name the image in `images`'
      const place = { file: source.file, path: at, ...source.at(value.offset) }
      return [{ kind: 'undecidable', text: image, why: 'is an image behind a scheme', remedy, place }]
    }),
  ]
}

function included(document: YamlValue, source: SourceText): DeployedUse[] {
  return itemsOf(below(document, 'include'), 'include').flatMap(({ value, path }) => {
    if (value.kind === 'text') return [otherFile(value, path, source)]
    const paths = below(value, 'path')
    const several = itemsOf(paths, `${path}.path`)
    if (several.length > 0) return several.map((one) => otherFile(one.value, one.path, source))
    return [otherFile(paths ?? value, `${path}.path`, source)]
  })
}

function otherFile(value: YamlValue, path: string, source: SourceText): DeployedUse {
  const file = textOf(value)
  if (file === undefined || /\$|:\/\//.test(file)) {
    return undecidable(file ?? '', 'is another file, and no path of this folder', path, value, source)
  }
  return { kind: 'file', path: file, place: { file: source.file, path, ...source.at(value.offset) } }
}

function undecidable(
  text: string,
  why: string,
  path: string,
  value: YamlValue,
  source: SourceText,
): DeployedUse & { readonly kind: 'undecidable' } {
  const place = { file: source.file, path, ...source.at(value.offset) }
  return { kind: 'undecidable', text: text.slice(0, 300), why, remedy: REMEDY, place }
}
