import { CliError } from '../error.ts'
import { isOn, optionOf } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'
import { tellResult } from '../result.ts'
import { unifiedDiff } from './diff.ts'
import { readFiles } from './files.ts'
import { type Plan, planFile } from './plan.ts'
import { readSource } from './source.ts'
import { PLACEHOLDER, type Target } from './target.ts'
import { type Mode, migrateLines, safeDiff } from './text.ts'
import { writeFiles } from './write.ts'

/** `slsa migrate`: 0 when all of it is, or could be, moved; 1 when something is left to do. */
export async function run(parsed: Parsed, machine: Machine): Promise<number> {
  const target = targetOf(parsed)
  const mode = modeOf(parsed, target)
  const files = await readFiles(parsed.positionals.length === 0 ? ['.'] : parsed.positionals, machine.cwd)
  // All files first: one that cannot be read must not be found out about after others were written.
  const plans = files.map((file) => ({
    file,
    plan: planFile(readSource(file.bytes, file.name), target ?? PLACEHOLDER),
  }))
  const changed = plans.filter(({ plan }) => plan.edits.length > 0)
  if (mode === 'write') await writeFiles(changed.map(({ file, plan }) => ({ file, text: plan.text })))
  const all = plans.map(({ plan }) => plan)
  const result = resultOf(all, mode, target !== undefined)
  const lines = migrateLines(all, mode, target !== undefined)
  if (mode === 'diff' && !isOn(parsed, 'json')) {
    machine.terminal.write(safeDiff(all.map(diffOf).join('')))
    await tellResult(result, () => ({ lines, isError: true }), parsed, machine)
  } else await tellResult(result, () => ({ lines }), parsed, machine)
  return result.left > 0 || (mode === 'check' && changed.length > 0) ? 1 : 0
}

function diffOf({ source, edits }: Plan): string {
  return unifiedDiff(source.name.replace(/^\//, ''), source.text, edits)
}

function resultOf(plans: readonly Plan[], mode: Mode, isNamed: boolean) {
  const count = (status: string): number =>
    plans.flatMap(({ places }) => places).filter((place) => place.status === status).length
  return {
    version: 1,
    action: 'migrate',
    outcome: count('left') === 0 ? 'verified' : 'refused',
    mode,
    placeholder: !isNamed,
    moved: count('moved'),
    left: count('left'),
    files: plans.map((plan) => ({
      file: plan.source.name,
      changed: plan.edits.length > 0,
      places: plan.places,
      ...(mode === 'diff' && plan.edits.length > 0 ? { diff: diffOf(plan) } : {}),
    })),
  }
}

function modeOf(parsed: Parsed, target: Target | undefined): Mode {
  const isWrite = isOn(parsed, 'write')
  const isCheck = isOn(parsed, 'check')
  if (isWrite && isCheck) throw new CliError('OPTION', '--write and --check: one of them, not both')
  if (isWrite && target === undefined) {
    throw new CliError('OPTION', '--write: needs --owner and --ref', {
      remedy: 'name the repository of this suite, and the full commit of its release',
    })
  }
  return isWrite ? 'write' : isCheck ? 'check' : 'diff'
}

/** @throws CliError `OPTION` */
function targetOf(parsed: Parsed): Target | undefined {
  const repository = optionOf(parsed, 'owner')
  const ref = optionOf(parsed, 'ref')?.toLowerCase()
  const comment = optionOf(parsed, 'ref-comment') ?? PLACEHOLDER.comment
  if (!/^[\w.+-]{1,60}$/.test(comment)) {
    throw new CliError('OPTION', '--ref-comment: is no version', { remedy: 'write --ref-comment v1.2.3' })
  }
  if (repository === undefined && ref === undefined) return undefined
  if (repository === undefined || ref === undefined) {
    throw new CliError('OPTION', '--owner and --ref: go together, and one is missing', { remedy: 'give both or none' })
  }
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository)) {
    throw new CliError('OPTION', '--owner: is no repository', { remedy: 'write --owner OWNER/slsa-actions' })
  }
  if (!/^[0-9a-f]{40}$/.test(ref) || /^0+$/.test(ref)) {
    throw new CliError('OPTION', '--ref: is no full commit', {
      remedy: 'give the 40 hexadecimal digits of a release; a tag or a branch can be moved to other code',
    })
  }
  return { repository, ref, comment }
}
