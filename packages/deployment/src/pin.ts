import { DeploymentError } from './error.ts'
import type { DeployedUse, DeploymentFile } from './types.ts'

type ImageUse = Extract<DeployedUse, { kind: 'image' }>

/**
 * The file's text with every image named by its digest, and nothing else changed, byte for byte: comments, quotes, indents
 * and line ends stay. A tag stays for people; where there is a digest, nothing changes.
 *
 * @param digestOf `sha256:<hex>` of an image as the file names it
 * @throws DeploymentError `PIN` for an image without a digest, or one that cannot be written there
 */
export function pinImages(file: DeploymentFile, digestOf: (image: string) => string | undefined): string {
  const edits = file.uses
    .filter((use): use is ImageUse => use.kind === 'image' && !use.image.includes('@'))
    .map((use) => ({ ...use.written, text: writtenAs(use, pinned(use, digestOf), file.text) }))
    .sort((a, b) => a.start - b.start)
  let at = 0
  const parts: string[] = []
  for (const { start, end, text } of edits) {
    // An alias leads to a place that is already written.
    if (start < at) continue
    parts.push(file.text.slice(at, start), text)
    at = end
  }
  return [...parts, file.text.slice(at)].join('')
}

function pinned(use: ImageUse, digestOf: (image: string) => string | undefined): string {
  const digest = digestOf(use.image)
  if (digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest)) return `${use.image}@${digest}`
  const { file, line, column } = use.place
  throw new DeploymentError('PIN', `${file}:${line}:${column}: ${use.image.slice(0, 300)} has no digest to be written`)
}

function writtenAs({ written }: ImageUse, image: string, text: string): string {
  const before = text.slice(written.start, written.end)
  switch (written.style) {
    case 'single-quoted':
      return `'${image.replaceAll("'", "''")}'`
    case 'double-quoted':
      return JSON.stringify(image)
    case 'bare':
      return image
    case 'block':
      return `${JSON.stringify(image)}${/\r?\n$/.exec(before)?.[0] ?? ''}`
  }
}
