import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { CliError } from '../error.ts'
import { planText } from './testing/plan-text.ts'
import { SHAPES } from './testing/shapes.ts'

const LINES = Object.values(SHAPES).flatMap((text) => text.split(/(?<=\n)/))

/** A shape with some of its lines left out, doubled, moved or cut. */
const broken = fc
  .tuple(
    fc.constantFrom(...Object.values(SHAPES)),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'foreign', 'cut', 'indent'), fc.nat()), {
      maxLength: 6,
    }),
  )
  .map(([text, changes]) => {
    const lines = text.split(/(?<=\n)/)
    for (const [place, how, other] of changes) {
      const at = place % Math.max(1, lines.length)
      const line = lines[at] ?? ''
      if (how === 'drop') lines.splice(at, 1)
      if (how === 'double') lines.splice(at, 0, line)
      if (how === 'foreign') lines.splice(at, 0, LINES[other % LINES.length] ?? '')
      if (how === 'cut') lines[at] = line.slice(0, other % (line.length + 1))
      if (how === 'indent') lines[at] = `  ${line}`
    }
    return lines.join('')
  })

/** What is in the file besides the keys that may be changed. */
function others(text: string): unknown {
  const value: unknown = parse(text, { uniqueKeys: false, logLevel: 'silent' })
  return JSON.parse(
    JSON.stringify(value, (key, found: unknown) =>
      ['uses', 'run', 'with', 'shell', 'permissions'].includes(key) ? undefined : found,
    ),
  )
}

describe('any workflow at all', () => {
  it('is moved to YAML that is moved no further, or refused with a reason', () => {
    let moved = 0
    fc.assert(
      fc.property(broken, (text) => {
        try {
          const plan = planText(text)
          expect(others(plan.text)).toEqual(others(text))
          expect(planText(plan.text).edits).toEqual([])
          if (plan.edits.length > 0) moved += 1
        } catch (error) {
          if (!(error instanceof CliError)) throw error
          expect(error.message).not.toContain('a defect of ours')
          // Only what was there can be wrong: what we made is read again inside.
          expect(error.code).toBe('WORKFLOW')
        }
      }),
      { numRuns: Number(process.env.MIGRATE_RUNS ?? 400) },
    )
    expect(moved).toBeGreaterThan(50)
  })
})
