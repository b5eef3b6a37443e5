import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { openFolder } from '../testing/run-slsa.ts'
import { unifiedDiff } from './diff.ts'
import { planText } from './testing/plan-text.ts'
import { SHAPES } from './testing/shapes.ts'

const folder = openFolder()
afterAll(() => folder.remove())

/** What GitHub's own parser says about a workflow. */
async function parserErrors(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'w.yml', content }, new NoOperationTraceWriter())
  if (value !== undefined && context.errors.count === 0) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

/** Lines that may change: those that name what is moved, the script around it, and a permission that was too little. */
const MOVED =
  /slsa-github-generator\/\.github|actions\/attest|cosign (?:sign|attest)|gh attestation|run: \||pipefail|IMAGE\}@|shell:|run: >-|"\$IMAGE"|# (?:By|the image)|contents: read|id-token: write, contents/

describe.each(Object.entries(SHAPES))('a workflow with %s', (_name, text) => {
  const plan = planText(text)

  it('has something that is moved, and stays YAML', () => {
    expect(plan.edits.length).toBeGreaterThan(0)
    expect(() => parse(plan.text)).not.toThrow()
  })

  it('raises no complaint of GitHub’s own parser', async () => {
    if (text.includes('using: composite')) return
    expect(await parserErrors(text)).toEqual([])
    expect(await parserErrors(plan.text)).toEqual([])
  })

  it('keeps every other line byte for byte, in order', () => {
    const lines = plan.text.split(/(?<=\n)/)
    let at = 0
    const lost = text.split(/(?<=\n)/).filter((line) => {
      if (MOVED.test(line)) return false
      const found = lines.indexOf(line, at)
      if (found !== -1) at = found + 1
      return found === -1
    })
    expect(lost.join('')).toBe('')
  })

  it('keeps its comments', () => {
    const comments = [...text.matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)].map(([comment]) => comment)
    for (const comment of comments.filter((found) => !/^# v\d/.test(found))) expect(plan.text).toContain(comment)
  })

  it('mixes no line ends', () => {
    if (text.includes('\r\n')) expect(plan.text.replaceAll('\r\n', '')).not.toContain('\n')
    else expect(plan.text).not.toContain('\r')
  })

  it('changes nothing when it is moved again', () => {
    const again = planText(plan.text)
    expect(again.edits).toEqual([])
    expect(again.places.filter(({ status }) => status === 'moved')).toEqual([])
  })

  it('is shown as a diff that git applies', () => {
    folder.file('w.yml', text)
    folder.file('move.patch', unifiedDiff('w.yml', text, plan.edits))
    const run = spawnSync('git', ['apply', '--whitespace=nowarn', 'move.patch'], { cwd: folder.path, encoding: 'utf8' })
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(folder.path, 'w.yml'), 'utf8')).toBe(plan.text)
  })

  it('never says a lower level after than before', () => {
    const levels = plan.places.flatMap(({ level }) => level ?? [])
    expect(levels.length).toBeGreaterThan(0)
    for (const { before, after } of levels) expect(before.startsWith(after)).toBe(true)
  })
})

describe('what becomes of a shape', () => {
  const statuses = (name: string): string[] =>
    planText(SHAPES[name] ?? '').places.map(
      ({ status, was }) => `${status} ${was.replace(/@.*/, '').split('/').at(-1)}`,
    )

  it('adds to permissions what is missing, and raises what is too little', () => {
    const { places, text } = planText(SHAPES['flow mappings, quotes and several generators'] ?? '')
    expect(text).toContain('permissions: { id-token: write, contents: write, actions: read }')
    expect(text).toContain(`      'packages': write\n      "contents": write\n      id-token: write\n\n    uses: acme/`)
    expect(places[0]?.notes[0]).toBe('its permissions grow by contents: write (was read)')
  })

  it('gives a job without permissions its own, and never widens those of all jobs', () => {
    const { text } = planText(SHAPES['GoReleaser and the generic generator'] ?? '')
    expect(text).toContain('permissions:\n  contents: read\njobs:')
    expect(text).toContain(
      '    permissions:\n      contents: write\n      id-token: write\n    uses: acme/slsa-actions/.github/workflows/attest-generic.yml@',
    )
    expect(text).toContain('# v1 # must be a tag\n')
  })

  it('moves an anchored step once, for all that stand for it', () => {
    expect(statuses('several jobs, anchors and CRLF')).toEqual([
      'moved attest-build-provenance',
      expect.stringContaining('moved'),
    ])
    expect(planText(SHAPES['several jobs, anchors and CRLF'] ?? '').places[0]?.level?.before).toBe('L1')
  })

  it('says where the level of a composite action comes from', () => {
    const { places } = planText(SHAPES['a composite action'] ?? '')
    expect(places[0]?.level?.before).toBe('that of the job')
  })

  it('signs all tags of a metadata step at one digest', () => {
    const { text } = planText(SHAPES['cosign for an image and for files'] ?? '')
    expect(text).toContain(
      `images: \${{ join(fromJSON(steps.meta.outputs.json).tags, format('@{0},', steps.build-and-push.outputs.digest)) }}@\${{ steps.build-and-push.outputs.digest }}\n`,
    )
  })
})
