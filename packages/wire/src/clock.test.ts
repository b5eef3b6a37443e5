import { describe, expect, it } from '@jest/globals'
import { createBudget, systemClock } from './index.ts'
import { createTestClock } from './testing/clock.ts'

describe('a budget', () => {
  it('goes down with the clock, to nothing and not below', async () => {
    const clock = createTestClock()
    const budget = createBudget(1000, clock)
    const seen = [budget.remaining()]
    await clock.sleep(600)
    seen.push(budget.remaining())
    await clock.sleep(600)
    seen.push(budget.remaining())
    expect(seen).toEqual([1000, 400, 0])
  })

  it('does not count what happens before the first request, such as hashing', async () => {
    const clock = createTestClock()
    const budget = createBudget(1000, clock)
    await clock.sleep(5000)
    expect(budget.remaining()).toBe(1000)
  })

  it('counts a new limit from its beginning, so that nobody gets the time twice', async () => {
    const clock = createTestClock()
    const budget = createBudget(1000, clock)
    budget.remaining()
    await clock.sleep(600)
    budget.limit(2000)
    const seen = [budget.remaining()]
    budget.limit(500)
    seen.push(budget.remaining())
    expect(seen).toEqual([1400, 0])
  })
})

describe('the clock of the machine', () => {
  it('does not sleep when the signal was given before', async () => {
    await expect(systemClock.sleep(86_400_000, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
  })

  it('is woken by the signal', async () => {
    const controller = new AbortController()
    const sleep = systemClock.sleep(86_400_000, controller.signal)
    controller.abort(new Error('stop'))
    await expect(sleep).rejects.toThrow('stop')
  })

  it('wakes by itself', async () => {
    const before = systemClock.now()
    await systemClock.sleep(1)
    expect(systemClock.now()).toBeGreaterThanOrEqual(before)
  })
})
