import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyExport } from '@slsa-actions/policy'
import { parseAllDocuments } from 'yaml'
import { peerPath, run } from '../peers.ts'

/** Whether an engine lets an image run, by image. */
export type Verdicts = ReadonlyMap<string, { readonly isAdmitted: boolean; readonly why: string }>

/** A pod of one container. */
function pod(name: string, image: string): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'apps' },
    spec: { containers: [{ name: 'c', image }] },
  }
}

/** Writes the files of an export and gives their paths by name. */
export function writeExport({ files }: PolicyExport, folder: string): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true })
  return new Map(
    files.map(({ name, text }) => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return [name, path]
    }),
  )
}

/**
 * Kyverno's verdict on a pod of each image, in one run of its command line.
 *
 * @param tufRoot where it keeps trust roots. A ClusterPolicy has no other than the one that lies there
 */
export async function kyvernoVerdicts(
  policy: string,
  images: readonly string[],
  folder: string,
  tufRoot: string,
): Promise<Verdicts> {
  const pods = images.map((image, index) => pod(`pod-${index}`, image))
  const found = await kyvernoOnObjects(policy, pods, folder, tufRoot)
  return new Map([...found].map(([name, verdict]) => [images[Number(name.slice('pod-'.length))] ?? name, verdict]))
}

/** Kyverno's verdict on whole objects, by their names. */
export async function kyvernoOnObjects(
  policy: string,
  objects: readonly object[],
  folder: string,
  tufRoot: string,
): Promise<Verdicts> {
  mkdirSync(folder, { recursive: true })
  const pods = join(folder, 'pods.yaml')
  writeFileSync(pods, objects.map((object) => JSON.stringify(object)).join('\n---\n'))
  const args = ['apply', policy, '--resource', pods, '--registry', '--policy-report', '--output-format', 'json']
  const ran = await run(peerPath('kubectl-kyverno'), args, { env: { HOME: folder, TUF_ROOT: tufRoot } })
  const begin = ran.output.indexOf('{"kind"')
  if (begin === -1) throw new Error(ran.output.slice(-2000))
  const report = JSON.parse(ran.output.slice(begin, ran.output.lastIndexOf('}') + 1)) as Report
  const found = new Map<string, { isAdmitted: boolean; why: string }>()
  for (const { result, message, resources } of report.results ?? [])
    for (const { name } of resources ?? []) {
      const before = found.get(name)
      found.set(name, {
        isAdmitted: result === 'pass' && before?.isAdmitted !== false,
        why: [before?.why, `${result}: ${message}`].filter(Boolean).join('; '),
      })
    }
  return found
}

/** Whether a ValidatingAdmissionPolicy lets each object in, in a namespace with these labels, by Kyverno's command line. */
export async function defaultDenyVerdicts(
  policy: string,
  objects: readonly object[],
  folder: string,
  labels: Readonly<Record<string, string>>,
): Promise<readonly (boolean | undefined)[]> {
  mkdirSync(folder, { recursive: true })
  const resources = join(folder, 'resources.yaml')
  const values = join(folder, 'values.yaml')
  const named = objects.map((object, index) => ({
    ...object,
    metadata: { name: `object-${index}`, namespace: 'apps' },
  }))
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'apps', labels } }
  writeFileSync(resources, [...named, namespace].map((object) => JSON.stringify(object)).join('\n---\n'))
  const selector = [{ name: 'apps', labels: { 'kubernetes.io/metadata.name': 'apps', ...labels } }]
  writeFileSync(
    values,
    JSON.stringify({
      apiVersion: 'cli.kyverno.io/v1alpha1',
      kind: 'Value',
      metadata: { name: 'v' },
      namespaceSelector: selector,
    }),
  )
  const args = ['apply', policy, '--resource', resources, '-f', values, '--policy-report', '--output-format', 'json']
  const ran = await run(peerPath('kubectl-kyverno'), args, { env: { HOME: folder } })
  const begin = ran.output.indexOf('{"kind"')
  if (begin === -1) throw new Error(ran.output.slice(-2000))
  const report = JSON.parse(ran.output.slice(begin, ran.output.lastIndexOf('}') + 1)) as Report
  const found: (boolean | undefined)[] = objects.map(() => undefined)
  for (const { result, resources: of = [] } of report.results ?? [])
    for (const { name } of of) {
      const index = named.findIndex(({ metadata }) => metadata.name === name)
      if (index !== -1) found[index] = found[index] !== false && result === 'pass'
    }
  return found
}

interface Report {
  readonly results?: readonly {
    readonly result: string
    readonly message?: string
    readonly resources?: readonly { readonly name: string }[]
  }[]
}

/** policy-controller's verdict on each image: all of the policies must hold. */
export async function policyControllerVerdicts(
  policies: string,
  trustRoot: string,
  images: readonly string[],
  folder: string,
  read: (path: string) => string,
): Promise<Verdicts> {
  mkdirSync(folder, { recursive: true })
  const single = parseAllDocuments(read(policies)).map((document, index) => {
    const path = join(folder, `policy-${index}.yaml`)
    writeFileSync(path, JSON.stringify(document.toJS()))
    return path
  })
  const found = new Map<string, { isAdmitted: boolean; why: string }>()
  for (const image of images) {
    let isAdmitted = true
    let why = ''
    for (const policy of single) {
      const args = ['-policy', policy, '-image', image, '-trustroot', trustRoot, '-enable-oci11']
      const ran = await run(peerPath('tester'), args, { env: { HOME: folder } })
      isAdmitted &&= ran.code === 0
      why += ran.code === 0 ? '' : ran.output.slice(-600)
      if (!isAdmitted) break
    }
    found.set(image, { isAdmitted, why })
  }
  return found
}
