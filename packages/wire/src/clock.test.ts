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

  it('is given anew from where the clock stands', async () => {
    const clock = createTestClock()
    const budget = createBudget(1000, clock)
    await clock.sleep(5000)
    budget.restart(200)
    expect(budget.remaining()).toBe(200)
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
