import { statSync } from 'node:fs'
import * as core from '@actions/core'
import { RunnerError } from './error.ts'

/** GitHub shows no summary of a step that is larger, in bytes. */
const MAX_SUMMARY = 1024 * 1024
const CUT = '\n\n_The summary is longer than GitHub shows; the result file has all of it._\n'

/**
 * Appends Markdown to the summary of the step, cut at what GitHub shows (case S07). Does nothing on a server that has no
 * summaries.
 *
 * @throws RunnerError `OUTPUT_WRITE`
 */
export async function appendSummary(
  markdown: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY
  if (path === undefined || path === '') return
  try {
    await core.summary.addRaw(cutTo(markdown, MAX_SUMMARY - statSync(path).size)).write()
  } catch (cause) {
    core.summary.emptyBuffer()
    throw new RunnerError('OUTPUT_WRITE', 'the summary of the step cannot be written', { cause })
  }
}

/** The text itself, or as many whole lines of it as fit with a note. */
function cutTo(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  const kept = Buffer.from(text).subarray(0, Math.max(0, bytes - Buffer.byteLength(CUT)))
  const end = kept.lastIndexOf(0x0a)
  return end <= 0 ? '' : `${kept.subarray(0, end).toString('utf8')}${CUT}`
}
