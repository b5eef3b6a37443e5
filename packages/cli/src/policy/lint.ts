import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { badInput } from '@slsa-actions/core/outcome'
import { type Finding, lintPolicy, parsePolicy } from '@slsa-actions/policy'
import { CliError } from '../error.ts'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'
import { tellResult } from '../result.ts'
import type { Line } from '../terminal.ts'
import { POLICY_LINT } from './options.ts'

/** Largest policy file that is read, in bytes. */
const MAX_POLICY = 1024 * 1024

/** `slsa policy lint`: 0 for a file that can be read, whatever is worth a look in it. */
export async function runLint(parsed: Parsed, machine: Machine): Promise<number> {
  const [path] = parsed.positionals
  if (path === undefined)
    throw new CliError('ARGUMENT', 'no policy is named', { remedy: `usage: ${POLICY_LINT.usage}` })
  const file = resolve(machine.cwd, path)
  const { size } = await stat(file)
  if (size > MAX_POLICY) throw badInput('INPUT', `${path}: has ${size} bytes; at most ${MAX_POLICY} are read`)
  const policy = await parsePolicy(await readFile(file), path)
  const findings = lintPolicy(policy)
  const result = { version: 1, action: 'policy lint', outcome: 'verified', digest: policy.digest, findings }
  await tellResult(result, () => ({ lines: lintLines(findings, path) }), parsed, machine)
  return 0
}

function lintLines(findings: readonly Finding[], path: string): Line[] {
  return [
    ...findings.flatMap(({ code, severity, place, message, remedy, engines }): Line[] => [
      {
        label: severity,
        text: `${place}: ${message} (${[code, ...engines].join(', ')})`,
        style: severity === 'warning' ? 'warn' : 'dim',
      },
      ...(remedy === undefined ? [] : [{ label: '', text: `what to do: ${remedy}` }]),
    ]),
    { text: `${path}: can be read, ${findings.length} thing(s) to look at`, style: 'strong' },
  ]
}
