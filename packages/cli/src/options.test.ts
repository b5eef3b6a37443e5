import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { COMMANDS, type Command } from './commands.ts'
import { commandHelp } from './help.ts'
import { type CommandSpec, optionsOf } from './options.ts'

/** Every command that does something, those below others too. */
async function leaves(commands: readonly Command[] = COMMANDS): Promise<CommandSpec[]> {
  const specs: CommandSpec[] = []
  for (const command of commands) {
    if ('commands' in command) specs.push(...(await leaves(command.commands)))
    else specs.push(await command.spec())
  }
  return specs
}

const SPECS = await leaves()

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
}

function inputsOf(action: string): ActionFile['inputs'] {
  const url = new URL(`../../../actions/${action}/action.yml`, import.meta.url)
  return (parse(readFileSync(url, 'utf8')) as ActionFile).inputs
}

/** Inputs of an action that mean nothing on a command line, or that the action only refuses. */
const NOT_HERE: Readonly<Record<string, readonly string[]>> = {
  verify: ['show-summary'],
  attest: ['show-summary'],
  sign: ['show-summary', 'build-type', 'inputs', 'vars'],
}
/** Options that no action has. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  verify: ['certificate-identity-regexp', 'certificate-oidc-issuer-regexp'],
  attest: ['identity-token', 'pin-file'],
  sign: ['identity-token', 'pin-file'],
}

describe.each(['verify', 'attest', 'sign'])('options of slsa %s', (name) => {
  const spec = SPECS.find((found) => found.name === name)

  it('are the inputs of the action, by the same names', () => {
    const options = (spec?.options ?? []).map((option) => option.name).filter((option) => !OWN[name]?.includes(option))
    const inputs = Object.keys(inputsOf(name)).filter((input) => !NOT_HERE[name]?.includes(input))
    expect(options.sort()).toEqual(inputs.sort())
  })

  it('have the names of cosign where they differ', () => {
    expect((spec?.options ?? []).map((option) => option.name)).toEqual(expect.arrayContaining([...(OWN[name] ?? [])]))
  })
})

describe.each(SPECS.map((spec) => [spec.name, spec] as const))('help of slsa %s', (_name, spec) => {
  const help = commandHelp(spec)

  it('names every option of the table', () => {
    const missing = optionsOf(spec).filter(({ name }) => !new RegExp(`(^|[\\s,])--${name}\\b(?!-)`, 'm').test(help))
    expect(missing).toEqual([])
  })

  it('shows examples, and only options in them that there are', () => {
    const names = optionsOf(spec).map(({ name }) => name)
    const used = spec.examples.flatMap(({ command }) =>
      command
        .split(/\|\|?/)
        .filter((part) => part.trim().startsWith(`slsa ${spec.name}`))
        .flatMap((part) => [...part.matchAll(/ --([a-z-]+)/g)].map(([, option = '']) => option)),
    )
    expect(spec.examples.length).toBeGreaterThan(0)
    expect(used.filter((option) => !names.includes(option))).toEqual([])
  })

  it('gives no option twice', () => {
    const names = optionsOf(spec).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

const DOCS = new URL('../../../docs/', import.meta.url)
const PAGES = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.md'))

/** Every `slsa` command in the code blocks of a page, continued lines joined. */
function commandsIn(page: string): string[] {
  const text = readFileSync(new URL(page, DOCS), 'utf8')
  return [...text.matchAll(/^ *```sh\n([\s\S]*?)```/gm)]
    .flatMap(([, block = '']) => block.replaceAll(/\\\n\s*/g, ' ').split('\n'))
    .flatMap((line) => /^\s*(?:npx )?slsa (?!-)(.*)$/.exec(line)?.[1] ?? [])
}

/** Options of commands of a page that there are not, and commands that there are not. */
function wrongIn(page: string): string[] {
  return commandsIn(page).flatMap((command) => {
    const spec = SPECS.find(({ name }) => `${command} `.startsWith(`${name} `))
    if (spec === undefined) return [command]
    const names = optionsOf(spec).map(({ name }) => name)
    return [...command.matchAll(/ --([a-z-]+)/g)].flatMap(([, option = '']) =>
      names.includes(option) ? [] : [`${command}: ${option}`],
    )
  })
}

describe('the pages', () => {
  it.each(PAGES)('%s: commands and options are there', (page) => {
    expect(wrongIn(page)).toEqual([])
  })

  it('say `npx slsa` in a checkout only: elsewhere npm would fetch a package of somebody else', () => {
    const saying = PAGES.filter((page) => readFileSync(new URL(page, DOCS), 'utf8').includes('npx slsa '))
    expect(saying).toEqual(['cli.md'])
  })
})

describe('docs/cli.md', () => {
  it('shows more than three commands', () => {
    expect(commandsIn('cli.md').length).toBeGreaterThan(3)
  })

  it('names every command', () => {
    const text = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8')
    expect(SPECS.filter(({ name }) => !text.includes(`\`slsa ${name} `))).toEqual([])
  })
})
