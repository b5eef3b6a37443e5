import { imageUse } from './image-text.ts'
import type { SourceText } from './text.ts'
import type { DeployedUse } from './types.ts'
import type { YamlValue } from './yaml/documents.ts'
import { step } from './yaml/walk.ts'

/**
 * Everything below a value that is called `image`, in documents whose form nobody here knows: a custom resource may well
 * make pods of it. A mapping with a `repository`, as charts and operators have it, names an image that somebody else puts
 * together.
 */
export function seenImages(root: YamlValue, path: string, source: SourceText): DeployedUse[] {
  const found: DeployedUse[] = []
  const visit = (value: YamlValue, at: string): void => {
    if (value.kind === 'list') for (const [index, item] of value.items().entries()) visit(item, `${at}[${index}]`)
    if (value.kind !== 'map') return
    for (const [name, child] of value.entries()) {
      const here = step(at, name)
      if (name !== 'image' || child.kind === 'list') visit(child, here)
      else found.push(...seen(child, here, source, visit))
    }
  }
  visit(root, path)
  return found
}

function seen(
  value: YamlValue,
  path: string,
  source: SourceText,
  visit: (value: YamlValue, at: string) => void,
): DeployedUse[] {
  if (value.kind === 'text' && value.text !== '') {
    return [imageUse(value.text, { role: 'seen', path, written: value.written }, source)]
  }
  if (value.kind !== 'map') return []
  const repository = value.entries().get('repository') ?? value.entries().get('name')
  if (repository?.kind !== 'text') {
    visit(value, path)
    return []
  }
  return [
    {
      kind: 'undecidable',
      text: repository.text.slice(0, 300),
      why: 'is put together from parts by whoever reads this document',
      remedy: 'render the chart, or name the image in `images`; leave this file out with a pattern that begins with !',
      place: { file: source.file, path, ...source.at(value.offset) },
    },
  ]
}
