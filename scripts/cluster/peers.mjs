// The programs of the cluster: kube-apiserver, Kyverno's admission controller and policy-controller's webhook are built from
// source, etcd is the distribution's.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { outputOf } from '../demo/process.mjs'
import { root } from '../run.mjs'

const BIN = join(root, 'test/interop/bin')
const MODULES = join(root, 'test/interop/cluster')
const KUBERNETES = '1.36.3'
const VERSION = 'k8s.io/component-base/version'
const [MAJOR, MINOR] = KUBERNETES.split('.')
/** Each is a module of its own: they do not agree on the versions of what all are made of. */
const BUILT = [
  {
    name: 'kube-apiserver',
    // Without these it calls itself v0.0.0, which clients cannot read.
    flags: [
      `-s -w -X ${VERSION}.gitVersion=v${KUBERNETES} -X ${VERSION}.gitMajor=${MAJOR} -X ${VERSION}.gitMinor=${MINOR}`,
    ],
  },
  { name: 'kyverno', flags: ['-s -w'] },
  { name: 'policy-controller', flags: ['-s -w'] },
]

/** What is missing on this machine, with where to get it; undefined: nothing. */
export function whatIsMissing() {
  if (process.platform === 'win32') return 'a machine that is not Windows: there is no kube-apiserver for it'
  if (!hasGo()) return 'Go 1.26 (https://go.dev/dl), to build kube-apiserver, Kyverno and policy-controller'
  if (etcdPath() === undefined) return 'etcd (Debian: etcd-server), on PATH or as ETCD=<path>'
  return undefined
}

/** Builds what changed since the last time, one after the other and with the lowest claim on the processors. */
export async function buildPeers() {
  const paths = {}
  for (const { name, flags } of BUILT) {
    const path = join(BIN, name === 'policy-controller' ? 'policy-webhook' : name)
    await outputOf('nice', ['-n', '10', 'go', 'build', '-ldflags', ...flags, '-o', path, 'tool'], {
      cwd: join(MODULES, name),
      env: process.env,
    })
    paths[name] = path
  }
  return { ...paths, etcd: etcdPath() }
}

/** Folder of a module's sources, for the manifests that come with it. */
export function sourcesOf(name, module) {
  const args = ['list', '-m', '-f', '{{.Dir}}', module]
  return execFileSync('go', args, { cwd: join(MODULES, name), encoding: 'utf8' }).trim()
}

/** Every object of a YAML file. */
export function objectsOf(path) {
  return parseAllDocuments(readFileSync(path, 'utf8')).flatMap((document) => document.toJS() ?? [])
}

function hasGo() {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function etcdPath() {
  if (process.env.ETCD !== undefined) return existsSync(process.env.ETCD) ? process.env.ETCD : undefined
  const folders = [...(process.env.PATH ?? '').split(delimiter), BIN, '/usr/sbin']
  return folders.map((folder) => join(folder, 'etcd')).find((path) => existsSync(path))
}
