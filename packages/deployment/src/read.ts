import { composeUses, isCompose } from './compose.ts'
import { dockerfileUses } from './docker/dockerfile.ts'
import { DeploymentError } from './error.ts'
import { templateIn } from './image-text.ts'
import { isKubernetes, kubernetesUses } from './kubernetes.ts'
import { MAX_USES } from './limits.ts'
import { seenImages } from './seen.ts'
import { type SourceText, sourceText } from './text.ts'
import type { DeployedUse, DeploymentFile, DeploymentFormat } from './types.ts'
import { readDocuments, type YamlValue } from './yaml/documents.ts'

const DOCKERFILE = /^(?:(?:Dockerfile|Containerfile)(?:[.-].*)?|.*\.(?:dockerfile|containerfile))$/i
const IGNORE_FILE = /\.dockerignore$|\.containerignore$/i
/** JSON files that lie in every folder and are never applied to a cluster. */
const OTHER_JSON = /^(?:package(?:-lock)?|tsconfig(?:\..*)?|composer|renovate|biome)\.json$/i

/** Whether a file is read when a folder or pattern matches it, by its name. */
export function isManifest(path: string): boolean {
  const name = nameOf(path)
  return (
    name === 'Kustomization' ||
    isDockerfile(name) ||
    /\.ya?ml$/i.test(name) ||
    (/\.json$/i.test(name) && !OTHER_JSON.test(name))
  )
}

/**
 * All images that a file deploys or builds from, with their places: a manifest of Kubernetes in YAML or JSON, a Compose
 * file, a Dockerfile; any other YAML or JSON with what is called `image` in it. What a template or variable decides is said
 * to be undecidable, and never left out.
 *
 * @param file as it is named in places and messages
 * @throws DeploymentError for what cannot be read
 */
export async function readDeployment(bytes: Uint8Array, file: string): Promise<DeploymentFile> {
  const source = sourceText(bytes, file)
  const { format, uses } = isDockerfile(nameOf(file))
    ? { format: 'dockerfile' as const, uses: dockerfileUses(source) }
    : await yamlUses(source)
  if (uses.length > MAX_USES)
    throw new DeploymentError('MANIFEST_TOO_LARGE', `${file}: names more than ${MAX_USES} images`)
  return { file, format, text: source.text, uses: once(uses) }
}

/** The part of a path behind the last separator. */
export function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}

function isDockerfile(name: string): boolean {
  return DOCKERFILE.test(name) && !IGNORE_FILE.test(name)
}

async function yamlUses(source: SourceText): Promise<{ format: DeploymentFormat; uses: DeployedUse[] }> {
  let documents: readonly YamlValue[]
  try {
    documents = await readDocuments(source)
  } catch (error) {
    // Most templates are no YAML before they are rendered.
    if (!(error instanceof DeploymentError) || error.code !== 'MANIFEST_YAML' || !source.text.includes('{{'))
      throw error
    return { format: 'other', uses: [templateFile(source)] }
  }
  const uses = documents.flatMap((document) => documentUses(document, source))
  const format = documents.some(isKubernetes) ? 'kubernetes' : documents.some(isCompose) ? 'compose' : 'other'
  return { format, uses }
}

function documentUses(document: YamlValue, source: SourceText): DeployedUse[] {
  if (isKubernetes(document)) return kubernetesUses(document, source)
  if (isCompose(document)) return composeUses(document, source)
  return seenImages(document, '', source)
}

function templateFile(source: SourceText): DeployedUse {
  const offset = source.text.indexOf('{{')
  return {
    kind: 'undecidable',
    text: source.text.slice(offset, offset + 80).split('\n')[0] ?? '',
    why: templateIn('{{') ?? '',
    remedy: 'render it first, and verify what comes out; a chart is rendered when its folder is named',
    place: { file: source.file, path: '', ...source.at(offset) },
  }
}

/** What several aliases lead to stands in the file once. */
function once(uses: readonly DeployedUse[]): DeployedUse[] {
  const keyOf = (use: DeployedUse): string =>
    JSON.stringify([use.kind, use.place.line, use.place.column, use.kind === 'image' ? use.image : use.place.path])
  return [...new Map(uses.map((use) => [keyOf(use), use])).values()]
}
