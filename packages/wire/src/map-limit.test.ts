import { describe, expect, it } from '@jest/globals'
import { mapLimit } from './index.ts'

describe('mapLimit', () => {
  it('keeps the order of the items, whoever is done first', async () => {
    const results = await mapLimit([30, 1, 10], 3, async (ms, index) => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      return `${index}:${ms}`
    })
    expect(results).toEqual(['0:30', '1:1', '2:10'])
  })

  it.each([
    [3, 3],
    [0, 1],
    [-1, 1],
    [Number.NaN, 1],
    [2.9, 2],
  ])('with a limit of %d has %i under way', async (limit, expected) => {
    let inside = 0
    let peak = 0
    await mapLimit(Array.from({ length: 12 }), limit, async () => {
      inside += 1
      peak = Math.max(peak, inside)
      await new Promise((resolve) => setImmediate(resolve))
      inside -= 1
    })
    expect(peak).toBe(expected)
  })

  it('starts nothing after a failure, waits for what runs, and throws the first', async () => {
    const started: number[] = []
    const ended: number[] = []
    const work = mapLimit([0, 1, 2, 3, 4, 5], 2, async (item) => {
      started.push(item)
      await new Promise((resolve) => setTimeout(resolve, item === 0 ? 30 : 1))
      ended.push(item)
      if (item > 0) throw new Error(`item ${item}`)
    })
    await expect(work).rejects.toThrow('item 1')
    expect([started, ended]).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('throws what is thrown before anything is awaited, undefined too', async () => {
    const work = mapLimit([1], 1, () => {
      throw undefined
    })
    await expect(work).rejects.toBeUndefined()
  })

  it('of nothing is nothing', async () => {
    expect(await mapLimit([], 4, async () => 1)).toEqual([])
  })
})
