import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  type BuilderName,
  builderPath,
  builderProvenance,
  isAttester,
  type Made,
  type VerifiedClaims,
} from '@slsa-actions/core/provenance'
import { suiteBuilders } from '@slsa-actions/core/slsa'
import { isJsonObject, type JsonValue } from '@slsa-actions/wire'

const root = new URL('..', import.meta.url)
const names = (folder: string, form: RegExp): string[] =>
  readdirSync(new URL(folder, root)).flatMap((file) => form.exec(file)?.[1] ?? [])
const PAGES = names('docs/buildtypes', /^(.+)\.md$/)
const WORKFLOWS = names('.github/workflows', /^(?:build-(?=.)|(?=attest-))(.+)\.yml$/)

const JOB = {
  ids: ['1'],
  name: 'a / build',
  status: 'completed',
  conclusion: 'success',
  attempt: '1',
  startedAt: '2026-11-24T10:00:00Z',
  completedAt: '2026-11-24T10:05:00Z',
  runnerName: 'GitHub Actions 1',
  runnerGroupId: 0,
  runnerGroup: 'GitHub Actions',
  labels: ['ubuntu-24.04'],
}

const BUILT: Made = {
  kind: 'built',
  build: {
    record: JOB,
    attempt: '1',
    runnerEnvironment: 'github-hosted',
    startedAt: JOB.startedAt,
    completedAt: JOB.completedAt,
  },
  own: { ...JOB, name: 'a / sign' },
  cache: 'none',
}

/** Every field that a builder writes for an event, as a dotted path without the outermost names. */
function fieldsFor(name: BuilderName, eventName: string): string[] {
  const claims = {
    repository: 'o/r',
    workflowRef: 'o/r/.github/workflows/w.yml@refs/heads/main',
    jobWorkflowRef: 'o/b/.github/workflows/build-generic.yml@refs/tags/v1.0.0',
    eventName,
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    repositoryId: '1',
    repositoryOwnerId: '2',
    runnerEnvironment: 'github-hosted',
    runId: '3',
    runAttempt: '1',
  } as unknown as VerifiedClaims
  const { predicate } = builderProvenance(claims, {
    serverUrl: 'https://github.com',
    builder: { name, repository: 'o/b', ref: 'refs/tags/v1.0.0', commit: 'b'.repeat(40) },
    inputs: {},
    vars: {},
    event: { inputs: {}, release: {} },
    made: isAttester(name) ? { kind: 'named' } : BUILT,
  })
  return pathsIn(predicate.body, '')
}

const LEAVES = ['externalParameters.inputs', 'externalParameters.event', 'externalParameters.vars']

function pathsIn(value: JsonValue, path: string): string[] {
  const place = path.replace(/^buildDefinition\.(?!buildType)/, '')
  if (Array.isArray(value) && path.endsWith('resolvedDependencies'))
    return value.map((_, index) => `${place}[${index}]`)
  if (!isJsonObject(value) || LEAVES.includes(place)) return [place]
  return Object.entries(value).flatMap(([key, member]) => pathsIn(member, path === '' ? key : `${path}.${key}`))
}

/** Fields of the page's table: `` `a.b`, `.c` `` stands for `a.b` and `a.c`. */
function documented(page: string): string[] {
  const rows = readFileSync(new URL(`docs/buildtypes/${page}.md`, root), 'utf8').match(/^\| `[^|]+\|/gm) ?? []
  return rows.flatMap((row) => {
    const [first = '', ...others] = [...row.matchAll(/`([^`]+)`/g)].map(([, field]) => field ?? '')
    const stem = first.slice(0, first.lastIndexOf('.'))
    return [first, ...others.map((field) => (field.startsWith('.') ? `${stem}${field}` : field))]
  })
}

describe.each(PAGES)('docs/buildtypes/%s.md', (page) => {
  it('has every field that the builder writes, and no other', () => {
    const written = ['push', 'release', 'workflow_dispatch'].flatMap((event) => fieldsFor(page as BuilderName, event))
    expect([...new Set(documented(page))].sort()).toEqual([...new Set(['subject', ...written])].sort())
  })

  it('is about a builder that is there, whose build type the builder map has', () => {
    expect(existsSync(new URL(builderPath(page as BuilderName), root))).toBe(true)
    const known = suiteBuilders('https://github.com/<owner>/<repository>').flatMap(({ buildTypes }) => buildTypes)
    const text = readFileSync(new URL(`docs/buildtypes/${page}.md`, root), 'utf8')
    expect(text).toContain(`\`${builderPath(page as BuilderName)}\``)
    const [, type] = /`(https:[^`]+)`/.exec(text) ?? []
    expect(known).toContain(type)
  })
})

describe('every builder', () => {
  it.each(WORKFLOWS)('%s has a page about its build type, and an entry', (name) => {
    expect(PAGES).toContain(name)
    const files = suiteBuilders('https://github.com/o/r').map(({ signer }) => basename(signer))
    expect(files).toContain(basename(builderPath(name as BuilderName)))
  })
})
