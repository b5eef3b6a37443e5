import { describe, expect, it } from '@jest/globals'
import { policyEngine } from './engine.ts'

const met = async (text: string, predicate: { result?: string }): Promise<string | undefined> =>
  (await policyEngine.condition(text, 'layout.json, step "test"'))(predicate)

describe('a condition of a layout', () => {
  it('is one of policies: met, or told why not', async () => {
    expect(await met("predicate.result == 'PASSED'", { result: 'PASSED' })).toBeUndefined()
    expect(await met("predicate.result == 'PASSED'", { result: 'FAILED' })).toContain('FAILED')
  })

  it('is not met by a field that is missing, also behind a !', async () => {
    expect(await met("!(predicate.result == 'FAILED')", {})).toContain('missing')
  })

  it.each(['result ==', "result == 'PASSED'", 'subject.size() != 0'])(
    'is refused as %j, with the step',
    async (text) => {
      await expect(met(text, {})).rejects.toThrow('step "test"')
    },
  )
})
