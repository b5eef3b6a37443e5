import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { SUITE_VERSION } from '@slsa-actions/core/outcome'

describe('the version that results name', () => {
  it('is the one of the suite', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(SUITE_VERSION).toBe(version)
  })
})
