import { posix } from 'node:path'
import { nameOf } from '../read.ts'
import { sourceText } from '../text.ts'
import { readDocuments, type YamlValue } from '../yaml/documents.ts'
import { below, itemsOf, textOf } from '../yaml/walk.ts'

/** A folder whose manifests come out of a tool. */
export interface RenderedFolder {
  readonly tool: 'helm' | 'kustomize'
  /** With `/`, as the files are named; `.` for the one that they are relative to. */
  readonly folder: string
  /** The file that makes it one: its chart or kustomization. */
  readonly file: string
  /** Files below it that are not read by themselves, since the tool decides what becomes of them. */
  readonly covered: readonly string[]
}

/** What is read of some files, and what is rendered. */
export interface DeploymentPlan {
  readonly files: readonly string[]
  readonly folders: readonly RenderedFolder[]
}

const KUSTOMIZATIONS = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization'])
const CHART = 'Chart.yaml'

/**
 * Which of some files are read as they are, and which belong to a chart or kustomization. Charts within a chart are the
 * chart's; a kustomization that another one builds on is rendered with that one only, since alone it may hold placeholders.
 *
 * @param files relative paths with `/`
 * @param read the bytes of one of them
 * @throws DeploymentError for a kustomization that cannot be read
 */
export async function planDeployment(
  files: readonly string[],
  read: (file: string) => Promise<Uint8Array>,
): Promise<DeploymentPlan> {
  const charts = outermost(files.filter((file) => nameOf(file) === CHART))
  const inChart = (file: string): boolean => charts.some((chart) => isBelow(file, posix.dirname(chart)))
  const kustomizations = files.filter((file) => KUSTOMIZATIONS.has(nameOf(file)) && !inChart(file))
  const roots = await rootsOf(kustomizations, read)
  const folders = [
    ...charts.map((file) => ({ tool: 'helm' as const, file })),
    ...roots.map((file) => ({ tool: 'kustomize' as const, file })),
  ]
  const outer = [...charts, ...kustomizations].map((file) => posix.dirname(file))
  const isCovered = (file: string): boolean => outer.some((folder) => isBelow(file, folder))
  return {
    files: files.filter((file) => !isCovered(file)),
    folders: folders.map(({ tool, file }) => {
      const folder = posix.dirname(file)
      return { tool, folder, file, covered: files.filter((one) => one !== file && isBelow(one, folder)) }
    }),
  }
}

/** Those that no other one builds on; of a ring all, since then none of them would be looked at. */
async function rootsOf(
  kustomizations: readonly string[],
  read: (file: string) => Promise<Uint8Array>,
): Promise<string[]> {
  const byFolder = new Map(kustomizations.map((file) => [posix.dirname(file), file]))
  const uses = new Map<string, readonly string[]>()
  for (const file of kustomizations) {
    const targets = resourcesOf(await readDocuments(sourceText(await read(file), file)), posix.dirname(file))
    uses.set(
      file,
      targets.flatMap((folder) => byFolder.get(folder) ?? []).filter((target) => target !== file),
    )
  }
  const used = new Set([...uses.values()].flat())
  const roots = kustomizations.filter((file) => !used.has(file))
  const reached = new Set<string>()
  const reach = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    for (const target of uses.get(file) ?? []) reach(target)
  }
  for (const root of roots) reach(root)
  return kustomizations.filter((file) => roots.includes(file) || !reached.has(file))
}

function resourcesOf(documents: readonly YamlValue[], folder: string): string[] {
  return documents.flatMap((document) =>
    ['resources', 'bases', 'components'].flatMap((list) =>
      itemsOf(below(document, list), list).flatMap(({ value }) => {
        const text = textOf(value)
        return text === undefined ? [] : [posix.join(folder, text).replace(/(?<=.)\/$/, '')]
      }),
    ),
  )
}

function outermost(files: readonly string[]): string[] {
  return files.filter((file) => !files.some((other) => other !== file && isBelow(file, posix.dirname(other))))
}

function isBelow(file: string, folder: string): boolean {
  return folder === '.' ? !file.startsWith('../') : file.startsWith(`${folder}/`)
}
