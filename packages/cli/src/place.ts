import { CliError } from './error.ts'
import { isOn, optionOf } from './inputs.ts'
import type { Machine } from './machine.ts'
import type { Parsed } from './parse.ts'

/**
 * Outside of a job nothing tells whose attestations are meant, so somebody must; an image's are in its registry.
 *
 * @throws CliError `OPTION`
 */
export function assertPlace(parsed: Parsed, { env }: Machine, remedy: string): void {
  const from = (parsed.values.get('bundle-from') ?? []).join(',')
  const isImages = !parsed.values.has('files') && !parsed.values.has('digests')
  const isAsked = !isOn(parsed, 'offline') && (from === '' ? !isImages : /\b(github|release)\b/.test(from))
  const isKnown = optionOf(parsed, 'source-repository') !== undefined || (env.GITHUB_REPOSITORY ?? '') !== ''
  if (optionOf(parsed, 'bundle') !== undefined || !isAsked || isKnown) return
  throw new CliError('OPTION', 'nothing tells where the bundles are', { remedy })
}
