import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '@slsa-actions/wire'
import { stringify } from 'yaml'
import { type ActRun, runAct } from './act.ts'
import { standIns } from './stand-ins.ts'
import { BUILDERS, COMMIT, RELEASE, type World } from './world.ts'

/** A repository with one workflow, which calls one of the suite's. */
export interface Consumer {
  /** Of this repository and its run alone. */
  readonly folder: string
  /** Its newest commit, on `main`. */
  readonly commit: string
}

/** What its run is made of. */
export interface ConsumerRun {
  readonly event: string
  /** What the event tells, over what the testbed's job has. */
  readonly told?: JsonObject
  /** What act does not know, by the expression that stands for it in the suite's workflows. */
  readonly known?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
}

/** Name of a workflow of the suite as callers write it behind `uses`. */
export function called(file: string): string {
  return `${BUILDERS}/.github/workflows/${file}.yml@${RELEASE}`
}

/** Writes and commits one. */
export function writeConsumer(world: World, name: string, folder: string, workflow: object): Consumer {
  const repository = join(folder, 'repository')
  mkdirSync(join(repository, '.github/workflows'), { recursive: true })
  writeFileSync(join(repository, '.github/workflows/caller.yml'), stringify(workflow))
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', '-C', repository, ...args], {
      encoding: 'utf8',
    })
  git('init', '-q', '-b', 'main')
  git('remote', 'add', 'origin', `https://github.com/${name}`)
  git('add', '-A')
  // Each its own commit: the testbed keeps the files of all.
  git('commit', '-q', '-m', folder.slice(world.folder.length))
  return { folder, commit: git('rev-parse', 'HEAD').trim() }
}

/** Runs its workflow. Artifacts of an earlier run of number N are those below `artifacts.run-N` of its folder. */
export async function runConsumer(
  { testbed, builders }: World,
  { folder }: Consumer,
  { event, told = {}, known = {}, secrets = {} }: ConsumerRun,
): Promise<ActRun> {
  const environment = testbed.jobEnvironment()
  const eventFile = join(folder, 'event.json')
  const standard = JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? '', 'utf8')) as JsonObject
  writeFileSync(eventFile, JSON.stringify({ ...standard, ...told }))
  const repository = join(folder, 'repository')
  const suite = join(folder, 'suite')
  cpSync(builders, suite, { recursive: true })
  for (const file of readdirSync(join(suite, '.github/workflows'))) {
    const path = join(suite, '.github/workflows', file)
    const text = Object.entries(known).reduce(
      (all, [expression, value]) => all.replaceAll(expression, value),
      readFileSync(path, 'utf8'),
    )
    writeFileSync(path, text)
  }
  return runAct({
    event,
    repository,
    repositories: {
      ...standIns(join(folder, 'actions'), repository, join(folder, 'artifacts')).repositories,
      [`${BUILDERS}@${RELEASE}`]: suite,
      [`${BUILDERS}@${COMMIT}`]: suite,
    },
    token: testbed.github.token,
    secrets,
    eventFile,
    cache: join(folder, 'act'),
    env: { GITHUB_API_URL: environment.GITHUB_API_URL ?? '' },
  })
}
