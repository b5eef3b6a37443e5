import { imageUse } from './image-text.ts'
import { seenImages } from './seen.ts'
import type { SourceText } from './text.ts'
import type { DeployedUse, ImageRole } from './types.ts'
import type { YamlValue } from './yaml/documents.ts'
import { below, itemsOf, textOf } from './yaml/walk.ts'

/** Where each kind of workload has its pod, by API group and kind; of any version. */
const POD_SPECS: ReadonlyMap<string, readonly string[]> = new Map([
  ['/Pod', ['spec']],
  ['/PodTemplate', ['template', 'spec']],
  ['/ReplicationController', ['spec', 'template', 'spec']],
  ['apps/Deployment', ['spec', 'template', 'spec']],
  ['apps/ReplicaSet', ['spec', 'template', 'spec']],
  ['apps/DaemonSet', ['spec', 'template', 'spec']],
  ['apps/StatefulSet', ['spec', 'template', 'spec']],
  ['extensions/Deployment', ['spec', 'template', 'spec']],
  ['extensions/ReplicaSet', ['spec', 'template', 'spec']],
  ['extensions/DaemonSet', ['spec', 'template', 'spec']],
  ['batch/Job', ['spec', 'template', 'spec']],
  ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
])

/** Lists of containers in a pod (case B24). */
const CONTAINERS = ['initContainers', 'containers', 'ephemeralContainers'] as const

/** Whether a document is an object of a cluster. */
export function isKubernetes(document: YamlValue): boolean {
  return textOf(below(document, 'apiVersion')) !== undefined && textOf(below(document, 'kind')) !== undefined
}

/**
 * What an object of a cluster runs: the images of its containers, those that run first or for debugging too, and of its
 * image volumes. The items of a list one by one; of kinds that are no known workload whatever is called `image`.
 *
 * @see Kubernetes API v1.36, PodSpec, Container, ImageVolumeSource
 */
export function kubernetesUses(document: YamlValue, source: SourceText): DeployedUse[] {
  const kind = textOf(below(document, 'kind')) ?? ''
  const [group = '', version] = (textOf(below(document, 'apiVersion')) ?? '').split('/')
  const items = below(document, 'items')
  if (kind.endsWith('List') && items?.kind === 'list') {
    return itemsOf(items, 'items').flatMap(({ value, path }) =>
      isKubernetes(value) ? kubernetesUses(value, source) : seenImages(value, path, source),
    )
  }
  // A definition describes objects; its schema has properties called `image` and no images.
  if (group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition') return []
  const title = `${kind}/${(textOf(below(document, 'metadata', 'name')) ?? '').slice(0, 100)}: `
  const way = POD_SPECS.get(`${version === undefined ? '' : group}/${kind}`)
  if (way === undefined) return seenImages(document, title, source).map(withoutDot)
  const spec = below(document, ...way)
  const path = `${title}${way.join('.')}`
  if (spec?.kind !== 'map') return [withoutImage(document, path, 'has no pod', source)]
  return [
    ...CONTAINERS.flatMap((list) =>
      itemsOf(below(spec, list), `${path}.${list}`).map((container) =>
        namedImage(container, ['image'], 'runs', 'has no image', source),
      ),
    ),
    ...itemsOf(below(spec, 'volumes'), `${path}.volumes`)
      .filter(({ value }) => below(value, 'image') !== undefined)
      .map((volume) => namedImage(volume, ['image', 'reference'], 'mounts', 'has no reference', source)),
  ]
}

function namedImage(
  { value, path }: { readonly value: YamlValue; readonly path: string },
  way: readonly string[],
  role: ImageRole,
  missing: string,
  source: SourceText,
): DeployedUse {
  const image = below(value, ...way)
  const at = [path, ...way].join('.')
  if (image?.kind !== 'text' || image.text === '') return withoutImage(value, at, missing, source)
  return imageUse(image.text, { role, path: at, written: image.written }, source)
}

function withoutImage(value: YamlValue, path: string, why: string, source: SourceText): DeployedUse {
  return {
    kind: 'undecidable',
    text: '',
    why,
    remedy: 'name the image in the manifest; a patch is verified as what it becomes, rendered',
    place: { file: source.file, path, ...source.at(value.offset) },
  }
}

/** The path of an object begins behind its title. */
function withoutDot<Use extends DeployedUse>(use: Use): Use {
  return { ...use, place: { ...use.place, path: use.place.path.replace(': .', ': ') } }
}
