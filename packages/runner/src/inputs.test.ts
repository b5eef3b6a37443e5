import { describe, expect, it } from '@jest/globals'
import { RunnerError } from './error.ts'
import { actionInputs, assertBooleans } from './inputs.ts'
import { withEnvironment } from './testing/stdout.ts'

const inputs = actionInputs()

describe('actionInputs', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    [' true ', true],
    ['true\n', true],
    ['false', false],
    ['False', false],
  ])('F14 reads %j as a boolean', async (value, read) => {
    expect(await withEnvironment({ 'INPUT_DRY-RUN': value }, () => inputs.boolean('dry-run'))).toBe(read)
  })

  it.each(['yes', '1', '0', '', ' ', 'tRue', 'on', 'true false'])(
    'F14 refuses %j and names the input',
    async (value) => {
      await withEnvironment({ 'INPUT_DRY-RUN': value }, () => {
        expect(() => inputs.boolean('dry-run')).toThrow(RunnerError)
        expect(() => inputs.boolean('dry-run')).toThrow(/^input dry-run: /)
      })
    },
  )

  it('hands a value over as it was given, blanks and lines included', async () => {
    expect(await withEnvironment({ 'INPUT_SUBJECT-PATH': ' a\r\n b ' }, () => inputs.input('subject-path'))).toBe(
      ' a\r\n b ',
    )
  })

  it('takes no input for another whose name only looks alike', async () => {
    expect(await withEnvironment({ INPUT_SUBJECT_PATH: 'x' }, () => inputs.input('subject-path'))).toBe('')
  })
})

describe('assertBooleans', () => {
  it('F14 refuses one that was given empty', () =>
    withEnvironment({ 'INPUT_ALLOW-PUBLIC-LOG': '' }, () => {
      expect(() => assertBooleans(['allow-public-log'], inputs, process.env)).toThrow(/leave|neither/)
    }))

  it('lets pass one that nobody set', () =>
    withEnvironment({ 'INPUT_ALLOW-PUBLIC-LOG': undefined }, () => {
      expect(() => assertBooleans(['allow-public-log'], inputs, process.env)).not.toThrow()
    }))
})
