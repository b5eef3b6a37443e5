// Asks Kyverno's own command line about manifests, where it was built; the interoperability tests build it.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../run.mjs'
import { allOutputOf } from './process.mjs'

const PROGRAM = join(root, 'test/interop/bin', process.platform === 'win32' ? 'kubectl-kyverno.exe' : 'kubectl-kyverno')

/** Why Kyverno cannot be asked here; undefined where it can. */
export function whyNoKyverno() {
  return existsSync(PROGRAM) ? undefined : 'Kyverno is not built here: `npm run test:interop` builds it'
}

/**
 * What Kyverno says about each object, by its name, under all policies together.
 *
 * @returns Map of name to `{ isAdmitted, why }`; an object that no policy judged is missing
 */
export async function kyvernoVerdicts(policies, objects, namespace) {
  const home = mkdtempSync(join(tmpdir(), 'demo-kyverno-'))
  const write = (name, values) => {
    const path = join(home, name)
    writeFileSync(path, values.map((value) => JSON.stringify(value)).join('\n---\n'))
    return path
  }
  // Bindings select namespaces by labels, which the command line is told.
  const values = {
    apiVersion: 'cli.kyverno.io/v1alpha1',
    kind: 'Value',
    metadata: { name: 'namespaces' },
    namespaceSelector: [{ name: namespace, labels: { 'kubernetes.io/metadata.name': namespace } }],
  }
  const known = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }
  const args = ['apply', ...policies, '--resource', write('objects.yaml', [...objects, known]), '--registry']
  const how = ['--values-file', write('values.yaml', [values]), '--policy-report', '--output-format', 'json']
  try {
    const env = { ...process.env, HOME: home, TUF_ROOT: join(home, 'tuf') }
    return verdictsOf(await allOutputOf(PROGRAM, [...args, ...how], { env }))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function verdictsOf(output) {
  const report = output.split('\n').find((line) => line.startsWith('{"kind"'))
  if (report === undefined) throw new Error(`Kyverno wrote no report:\n${output.slice(-2000)}`)
  const verdicts = new Map()
  for (const { result, message = '', resources = [] } of JSON.parse(report).results ?? []) {
    for (const { name } of resources) {
      const { isAdmitted = true, why } = verdicts.get(name) ?? {}
      const denies = result !== 'pass'
      verdicts.set(name, { isAdmitted: isAdmitted && !denies, why: why ?? (denies ? message : undefined) })
    }
  }
  return verdicts
}
