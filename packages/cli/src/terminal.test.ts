import { describe, expect, it } from '@jest/globals'
import { openTerminal } from './terminal.ts'

function sink(isTTY: boolean): {
  readonly isTTY: boolean
  readonly columns: number
  text: string
  write(text: string): void
} {
  return {
    isTTY,
    columns: 40,
    text: '',
    write(text) {
      this.text += text
    },
  }
}

function printed(env: Record<string, string>, isTTY: boolean, text = 'x'): { out: string; err: string } {
  const out = sink(isTTY)
  const err = sink(isTTY)
  const terminal = openTerminal(out, err, env)
  terminal.progress('25 of 100')
  terminal.print([{ label: 'name', text, style: 'good' }])
  return { out: out.text, err: err.text }
}

const ESCAPE = '\u001b'

describe('openTerminal', () => {
  it('has colours and progress on a terminal', () => {
    const { out, err } = printed({}, true)
    expect(out).toContain(`${ESCAPE}[32m`)
    expect(err).toContain('25 of 100')
  })

  it('takes the progress line away before anything else is printed', () => {
    expect(printed({}, true).err.endsWith(`\r${ESCAPE}[K`)).toBe(true)
  })

  it('has neither where nobody watches', () => {
    expect(printed({}, false)).toEqual({ out: 'name             x\n', err: '' })
  })

  it.each([[{ CI: 'true' }], [{ TERM: 'dumb' }]])('has neither with %j', (env) => {
    expect(printed(env, true)).toEqual({ out: 'name             x\n', err: '' })
  })

  it('has no colours with NO_COLOR', () => {
    expect(printed({ NO_COLOR: '1' }, true).out).toBe('name             x\n')
  })

  it.each([
    [`${ESCAPE}[2J${ESCAPE}[31mred`, 'red'],
    [`${ESCAPE}]8;;https://evil.example${ESCAPE}\\here${ESCAPE}]8;;${ESCAPE}\\`, 'here'],
    [`${ESCAPE}]0;title\u0007x`, 'x'],
    ['\u009b31mx', 'x'],
    ['a\nverified: app', 'a\\u{a}verified: app'],
    ['a\rb', 'a\\u{d}b'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['::error::x', ': :error::x'],
  ])('S13 prints nothing that a terminal or runner acts on: %j', (text, shown) => {
    expect(printed({ CI: 'true' }, true, text).out).toBe(`name             ${shown}\n`)
    expect(printed({}, true, text).out).not.toContain(`${ESCAPE}]`)
  })
})
