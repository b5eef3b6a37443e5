import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { verdictOf } from '../testing/failure.ts'
import { workflowOf } from './index.ts'

describe('workflowOf', () => {
  it.each([
    ['o/r/.github/workflows/ci.yml@refs/heads/main', 'o/r', '.github/workflows/ci.yml', 'refs/heads/main'],
    ['o/r/.github/workflows/ci.yml@refs/heads/a@b', 'o/r', '.github/workflows/ci.yml', 'refs/heads/a@b'],
    ['o/r/.github/workflows/ci.yaml@refs/heads/x.yml@y', 'o/r', '.github/workflows/ci.yaml', 'refs/heads/x.yml@y'],
    ['o/r/.github/workflows/a@b.yml@refs/heads/main', 'o/r', '.github/workflows/a@b.yml', 'refs/heads/main'],
    ['o/r/.github/workflows/o/r/ci.yml@refs/tags/o/r/', 'o/r', '.github/workflows/o/r/ci.yml', 'refs/tags/o/r/'],
    ['r/r/r/r.yml@refs/heads/r/r', 'r/r', 'r/r.yml', 'refs/heads/r/r'],
  ])('C17 takes %s apart', (text, repository, path, ref) => {
    expect(workflowOf(text, repository)).toEqual({ path, ref })
  })

  it('C17 takes any ref apart', () => {
    const ref = fc.stringMatching(/^[a-z@./-]{1,40}$/)
    fc.assert(
      fc.property(ref, (name) => {
        expect(workflowOf(`o/r/.github/workflows/ci.yml@refs/heads/${name}`, 'o/r').ref).toBe(`refs/heads/${name}`)
      }),
    )
  })

  it.each([
    'o/r2/.github/workflows/ci.yml@x',
    'x/o/r/.github/workflows/ci.yml@x',
    'o/r/ci@x',
    'o/r/ci.yml',
    'o/r/ci.yml@',
    '',
  ])('C17 refuses %s for o/r', async (text) => {
    expect(await verdictOf(() => workflowOf(text, 'o/r'))).toBe('V2 ID_TOKEN')
  })
})
