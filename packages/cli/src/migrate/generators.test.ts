import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { GENERATORS } from './generator-job.ts'

interface Described {
  readonly description?: string
}
interface Called {
  readonly on: {
    readonly workflow_call: Readonly<
      Record<'inputs' | 'secrets' | 'outputs', Readonly<Record<string, Described>> | undefined>
    >
  }
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>
}

const at = (path: string): URL => new URL(`../../../../${path}`, import.meta.url)

/** Names of what works: what is described as not there yet is refused by the workflow, and must not be moved to it. */
function working(named: Readonly<Record<string, Described>> | undefined): string[] {
  return Object.entries(named ?? {}).flatMap(([name, { description = '' }]) =>
    /not there yet/i.test(description) ? [] : [name],
  )
}

describe.each(Object.values(GENERATORS))('the workflow $path', ({ path, inputs, secrets, outputs, needs }) => {
  const called = parse(readFileSync(at(path), 'utf8')) as Called

  it('takes every input and secret, and gives every output', () => {
    const { workflow_call: call } = called.on
    expect(working(call.inputs)).toEqual(expect.arrayContaining([...inputs]))
    expect(working(call.secrets)).toEqual(expect.arrayContaining([...secrets]))
    expect(working(call.outputs)).toEqual(expect.arrayContaining([...outputs]))
  })

  it('asks for just what a job that calls it is given', () => {
    const asked = Object.values(called.jobs).flatMap(({ permissions = {} }) => Object.entries(permissions))
    const most = Object.fromEntries(asked.filter(([, access]) => access === 'read'))
    expect({ ...most, ...Object.fromEntries(asked.filter(([, access]) => access === 'write')) }).toEqual(needs)
  })
})
