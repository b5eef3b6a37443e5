import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionRun, Testbed } from '@slsa-actions/testbed'

/** Secrets by name. */
export type Secrets = Readonly<Record<string, string>>
/** Texts that anybody may read, by the place they were found at. */
export type Places = Readonly<Record<string, string>>

/** A JSON Web Token, or what is left of one that was cut. */
const TOKEN = /eyJ[\w-]{10,}\.[\w-]{10,}/
/** A part shorter than this stands in other texts by chance. */
const MIN_PART = 8

/** What a job on the testbed must keep to itself, beside the ID tokens that it is given. */
export function secretsOf(testbed: Testbed): Record<string, string> {
  return { 'github-token': testbed.github.token, 'request token': testbed.oidc.requestToken }
}

/** What the log, the page of the run and the machine show of a step: all of it, before anything is masked. */
export function placesOf(run: ActionRun, ...folders: readonly string[]): Places {
  const stdout = run.rawStdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return {
    stdout: stdout.join('\n'),
    stderr: run.rawStderr,
    log: run.log,
    summary: run.summary,
    outputs: JSON.stringify([run.outputs, run.annotations, run.savedEnv, run.state]),
    ...filesBelow(run.temp),
    ...Object.assign({}, ...folders.map(filesBelow)),
  }
}

/** Every file below a folder: bundles, results, caches. Bytes count as Latin-1, so that none is lost. */
export function filesBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path, readFileSync(path, 'latin1')]),
  )
}

/**
 * Where secrets show: as they are, each part of a token, percent-encoded, in base64 of any alignment; and everything
 * that looks like a JSON Web Token, known or not (case S01).
 */
export function tracesOf(secrets: Secrets, places: Places): string[] {
  const forms = Object.entries(secrets).flatMap(([name, secret]) => formsOf(secret).map((form) => ({ name, form })))
  return Object.entries(places).flatMap(([place, text]) => [
    ...new Set([
      ...forms.filter(({ form }) => text.includes(form)).map(({ name }) => `${name} in ${place}`),
      ...(TOKEN.test(text) ? [`a token in ${place}`] : []),
    ]),
  ])
}

function formsOf(secret: string): string[] {
  const parts = [secret, ...secret.split('.').filter((part) => part.length >= MIN_PART)]
  return parts.flatMap((part) => [part, encodeURIComponent(part), ...encodings(part)])
}

/** Base64 of a text within other bytes: what stands between its first and last group, for each of the three alignments. */
function encodings(text: string): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.from(`${' '.repeat(shift)}${text}`)
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3))
    const inner = [whole.toString('base64'), whole.toString('base64url')].map((code) => code.slice(shift === 0 ? 0 : 4))
    return inner.filter((code) => code.length >= MIN_PART)
  })
}
