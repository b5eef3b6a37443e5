import { DeploymentError } from '../error.ts'
import type { RenderedFolder } from './plan.ts'
import type { RunTool, ToolResult } from './tool.ts'

/** Characters of a tool's error output that are shown. */
const MAX_SHOWN = 500

/** Commands that render, the first that the machine has: `{folder}` is put in as one argument. */
const COMMANDS: Readonly<Record<RenderedFolder['tool'], readonly (readonly [string, ...string[]])[]>> = {
  helm: [['helm', 'template', 'release', '{folder}']],
  kustomize: [
    ['kustomize', 'build', '{folder}'],
    ['kubectl', 'kustomize', '{folder}'],
  ],
}

/**
 * The manifests that a chart (with its default values) or kustomization becomes, as YAML.
 *
 * @param path the folder, absolute
 * @throws DeploymentError `RENDER` for what the tool refuses, `RENDER_TOOL` where the machine has none
 */
export async function renderFolder({ tool, folder }: RenderedFolder, path: string, run: RunTool): Promise<Uint8Array> {
  const commands = COMMANDS[tool]
  for (const [command, ...args] of commands) {
    const result = await run(
      command,
      args.map((arg) => (arg === '{folder}' ? path : arg)),
    )
    if (result.kind === 'missing') continue
    if (result.kind === 'ended' && result.code === 0) return result.output
    throw refusedBy(command, folder, result)
  }
  const names = commands.map(([command]) => `\`${command}\``).join(' or ')
  throw new DeploymentError('RENDER_TOOL', `${folder}: is rendered by ${names}, which this machine does not have`, {
    remedy: 'install it in a step before, or render the folder there and verify the file that it writes',
  })
}

function refusedBy(command: string, folder: string, result: Exclude<ToolResult, { kind: 'missing' }>): DeploymentError {
  const why =
    result.kind === 'stopped'
      ? result.why
      : `ended with code ${result.code}: ${result.errors
          .replace(/[^\x20-\x7e]+/g, ' ')
          .trim()
          .slice(0, MAX_SHOWN)}`
  return new DeploymentError('RENDER', `${folder}: \`${command}\` ${why}`, {
    remedy: 'render it with the values that are deployed, and verify the file that comes out',
  })
}
