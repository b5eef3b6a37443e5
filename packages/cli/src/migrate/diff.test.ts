import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { unifiedDiff } from './diff.ts'
import { applyEdits, type Edit } from './edit.ts'

/** The edit that puts a text in the place of another, which stands once. */
function swap(text: string, was: string, put: string): Edit {
  const start = text.indexOf(was)
  return { start, end: start + was.length, text: put }
}

/** What a diff makes of a text, by its hunks: those who apply it count lines, and so does this. */
function patched(text: string, diff: string): string {
  const lines = text.split(/(?<=\n)/)
  const out: string[] = []
  let at = 0
  const marked = diff.split(/(?<=\n)/).map((line, index, all) => {
    return all[index + 1]?.startsWith('\\ ') === true ? line.slice(0, -1) : line
  })
  for (const line of marked.slice(2)) {
    const [, from, count, to] = /^@@ -(\d+),(\d+) \+(\d+),\d+ @@/.exec(line) ?? []
    if (from !== undefined) {
      const start = Number(count) === 0 ? Number(from) : Number(from) - 1
      while (at < start) out.push(lines[at++] ?? '')
      expect(out.length).toBe(Number(to) - 1)
    } else if (line.startsWith('+')) out.push(line.slice(1))
    else if (/^[ -]/.test(line)) {
      expect(lines[at]).toBe(line.slice(1))
      if (line.startsWith(' ')) out.push(line.slice(1))
      at += 1
    }
  }
  return [...out, ...lines.slice(at)].join('')
}

describe('unifiedDiff', () => {
  const text = Array.from({ length: 30 }, (_, n) => `line ${n + 1}.\n`).join('')

  it('is empty without edits', () => {
    expect(unifiedDiff('w.yml', text, [])).toBe('')
  })

  it('counts lines on from hunk to hunk', () => {
    const edits = [swap(text, 'line 5.', 'a\nb\nc'), swap(text, 'line 20.', 'd')]
    const heads = unifiedDiff('w.yml', text, edits).match(/^@@.*$/gm)
    expect(heads).toEqual(['@@ -2,7 +2,9 @@', '@@ -17,7 +19,7 @@'])
  })

  it('puts changes that are near into one hunk', () => {
    const edits = [swap(text, 'line 5.', 'a'), swap(text, 'line 11.', 'b')]
    expect(unifiedDiff('w.yml', text, edits).match(/^@@.*$/gm)).toEqual(['@@ -2,13 +2,13 @@'])
  })

  it('says where a last line has no end', () => {
    expect(unifiedDiff('w.yml', 'a\nb', [swap('a\nb', 'b', 'c')])).toContain(
      '-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n',
    )
  })

  it('lets no name of a file write lines of its own', () => {
    expect(
      unifiedDiff('w\n+x.yml', 'a\n', [swap('a\n', 'a', 'b')])
        .split('\n')
        .slice(0, 2)
        .join(),
    ).toContain('\\u{a}')
  })

  it('holds all edits, wherever they are', () => {
    const edits = fc.uniqueArray(fc.nat({ max: 120 }), { minLength: 2, maxLength: 8 }).chain((places) => {
      const sorted = [...places].sort((a, b) => a - b)
      const puts = fc.array(fc.stringMatching(/^[ab\n]{0,4}$/), { minLength: 4, maxLength: 4 })
      return puts.map((texts) =>
        texts.flatMap((put, n): Edit[] => {
          const [start, end] = [sorted[2 * n], sorted[2 * n + 1]]
          return start === undefined || end === undefined ? [] : [{ start, end, text: put }]
        }),
      )
    })
    fc.assert(
      fc.property(fc.stringMatching(/^[xy\n]{121,140}$/), edits, (content, changes) => {
        const after = applyEdits(content, changes)
        // A line that was joined to the next one without an end cannot be told apart by lines alone.
        expect(patched(content, unifiedDiff('w.yml', content, changes))).toBe(after)
      }),
      { numRuns: 500 },
    )
  })
})

describe('applyEdits', () => {
  it('refuses edits that touch the same characters', () => {
    const edits = [
      { start: 0, end: 2, text: 'a' },
      { start: 1, end: 3, text: 'b' },
    ]
    expect(() => applyEdits('xyz', edits)).toThrow(RangeError)
  })
})
