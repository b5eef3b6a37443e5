import { describe, expect, it } from '@jest/globals'
import { budgetFromFirstUse } from './budget.ts'

function moved(): { clock: { now(): number; sleep(): Promise<void> }; pass(ms: number): void } {
  let now = 1_000_000
  return {
    clock: { now: () => now, sleep: async () => undefined },
    pass: (ms) => {
      now += ms
    },
  }
}

describe('budgetFromFirstUse', () => {
  it('does not count what happens before the first request, such as hashing', () => {
    const { clock, pass } = moved()
    const budget = budgetFromFirstUse(60_000, clock)
    pass(3_600_000)
    expect(budget.remaining()).toBe(60_000)
    pass(59_999)
    expect(budget.remaining()).toBe(1)
  })

  it('ends, and stays ended', () => {
    const { clock, pass } = moved()
    const budget = budgetFromFirstUse(10, clock)
    budget.remaining()
    pass(11)
    expect(budget.remaining()).toBe(0)
  })

  it('begins anew when the flow knows how much there is to do', () => {
    const { clock, pass } = moved()
    const budget = budgetFromFirstUse(10, clock)
    budget.remaining()
    pass(9)
    budget.restart(500)
    expect(budget.remaining()).toBe(500)
  })
})
