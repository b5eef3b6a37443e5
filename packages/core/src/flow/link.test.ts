import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parseStatement } from 'in-toto-attestation'
import { type Bench, openBench } from '../testing/ports.ts'
import { attest } from './index.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
  for (const folder of ['src', 'dist', 'many']) await fs.mkdir(join(bench.workspace, folder))
  for (const name of ['src/a.c', 'src/b.c', 'dist/a.c', 'app.tgz'])
    await fs.writeFile(join(bench.workspace, name), name)
  await Promise.all(
    Array.from({ length: 1025 }, (_, index) => fs.writeFile(join(bench.workspace, 'many', `${index}`), '')),
  )
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

const attested = (inputs: Record<string, string>) =>
  attest(bench.inputs({ 'dry-run': 'true', ...inputs }), bench.ports())

describe('attest with a step', () => {
  it('makes a link of what it started from and what it made, by their paths', async () => {
    const { statements = [] } = await attested({
      'link-step': 'build',
      'link-materials': 'src/*.c',
      'link-products': 'dist/**\napp.tgz',
    })
    const { predicateType, subject, predicate } = parseStatement(await fs.readFile(statements[0] ?? ''))
    expect(predicateType).toBe('https://in-toto.io/attestation/link/v0.3')
    expect(subject.map(({ name }) => name)).toEqual(['app.tgz', 'dist/a.c'])
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(predicate).toEqual({
      name: 'build',
      materials: [
        { name: 'src/a.c', digest: { sha256 } },
        { name: 'src/b.c', digest: { sha256 } },
      ],
    })
  })

  it('takes subjects as its products, and needs no materials', async () => {
    const { statements = [] } = await attested({ 'link-step': 'write', 'subject-path': 'src/*.c' })
    expect(parseStatement(await fs.readFile(statements[0] ?? '')).predicate).toEqual({ name: 'write', materials: [] })
  })

  it.each<[string, Record<string, string>, string]>([
    ['materials without a step', { 'link-materials': 'src/*.c', 'subject-path': 'app.tgz' }, 'INPUT'],
    ['products without a step', { 'link-products': 'app.tgz' }, 'INPUT'],
    ['products beside subjects', { 'link-step': 'x', 'link-products': 'app.tgz', 'subject-path': 'src/*.c' }, 'INPUT'],
    ['a step beside a predicate', { 'link-step': 'x', 'link-products': 'app.tgz', 'predicate-type': 'x:y' }, 'INPUT'],
    ['nothing made', { 'link-step': 'x', 'link-materials': 'src/*.c' }, 'NO_SUBJECT'],
    [
      'a pattern that matches nothing',
      { 'link-step': 'x', 'link-materials': 'none', 'link-products': 'app.tgz' },
      'NO_SUBJECT',
    ],
    ['more products than one statement holds', { 'link-step': 'x', 'link-products': 'many/*' }, 'INPUT'],
  ])('refuses %s before anybody is asked', async (_, inputs, code) => {
    const { outcome, failure } = await attested(inputs)
    expect([outcome, failure?.code]).toEqual(['bad-input', code])
    expect(bench.asked('oidc-token')).toBe(0)
  })
})
