import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { SUITE_VERSION } from '@slsa-actions/core/outcome'
import { builtinBuilderMap, SUITE_REPOSITORY, suiteBuilders } from '@slsa-actions/core/slsa'

const suite = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

describe('the version that results name', () => {
  it('is the one of the suite', () => {
    expect(SUITE_VERSION).toBe(suite.version)
  })
})

describe('the builders that are known by themselves', () => {
  it('are the suite’s own in the repository of package.json, and none while that names none', () => {
    const { repository } = suite as { readonly repository?: string | { readonly url: string } }
    const url = typeof repository === 'object' ? repository.url : repository
    const web = url?.replace(/^git\+/, '').replace(/\.git$/, '')
    expect(SUITE_REPOSITORY).toBe(web)
    const own = builtinBuilderMap().builders.filter(({ signer }) => /\/workflows\/build-generic\.yml$/.test(signer))
    expect(own).toEqual(web === undefined ? [] : suiteBuilders(web).slice(0, 1))
  })
})
