import { describe, expect, it } from '@jest/globals'
import { verdictOf } from '../testing/failure.ts'
import { versionMatch } from './index.ts'

describe('versionMatch', () => {
  it.each([
    '',
    'v',
    'x1',
    'v01',
    'v1.',
    'v1.02',
    'v1.2.3.4',
    'v1-rc1',
    'v1.2.3-',
    'v1.2.3-rc_1',
    'refs/tags/v1',
    '*',
    '9'.repeat(30),
  ])('B14 refuses "%s" as a version', async (text) =>
    expect(await verdictOf(() => versionMatch(text))).toBe('V2 EXPECTATION'),
  )

  it.each([
    ['v13', 'refs/tags/v130.0.0'],
    ['v13.0.3', 'refs/tags/v13.0.30'],
    ['v13.0.30', 'refs/tags/v13.0.3'],
    ['v13.0.30', 'refs/tags/v13'],
    ['v13.1', 'refs/tags/v13'],
    ['v13', 'refs/tags/v14.0.0'],
    ['v13', 'refs/heads/v13'],
    ['v13', 'v13.0.0'],
    ['v13', 'refs/tags/13.0.0'],
    ['13', 'refs/tags/v13.0.0'],
    ['v13', 'refs/tags/x/v13.0.0'],
    ['v13', 'refs/tags/v13.0.0-rc1'],
    ['v13.0.0', 'refs/tags/v13.0.0-rc1'],
    ['v13.0.0-rc1', 'refs/tags/v13.0.0'],
    ['v13.0.0-rc1', 'refs/tags/v13.0.0-rc2'],
    ['v13', 'refs/tags/v13.0.0+build'],
    ['v13', 'refs/tags/v13.0.0\n'],
    ['v13', 'refs/tags/v013.0.0'],
    ['v13', 'refs/tags/latest'],
  ])('B14 %s is not %s', (text, ref) => expect(versionMatch(text).matches(ref)).toBe(false))

  it.each([
    ['v13', 'refs/tags/v13.0.30'],
    ['v13', 'refs/tags/v13'],
    ['v13.0', 'refs/tags/v13'],
    ['v13.0', 'refs/tags/v13.0.30'],
    ['v13.0.30', 'refs/tags/v13.0.30'],
    ['13', 'refs/tags/13.4.5'],
    ['v13.0.0-rc1', 'refs/tags/v13.0.0-rc1'],
  ])('B14 %s is %s', (text, ref) => expect(versionMatch(text).matches(ref)).toBe(true))
})
