import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !/(^|\/)(node_modules|lib|build|dist|demo-output)\//.test(file))
}

const PAGES = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...['docs', 'examples', 'actions', 'packages'].flatMap(markdownIn),
]

const text = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Relative links of a page that lead nowhere. */
function deadLinks(file: string): string[] {
  return [...text(file).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    const path = target.replace(/#.*$/, '')
    if (path === '' || /^[a-z]+:/.test(path)) return []
    return existsSync(join(root, dirname(file), decodeURIComponent(path))) ? [] : [target]
  })
}

interface Step {
  readonly uses?: unknown
  readonly with?: Readonly<Record<string, unknown>>
}

/** Every step in the YAML blocks of a page, however deep. */
function stepsOf(file: string): Step[] {
  const blocks = [...text(file).matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(([, block = '']) => parse(block) as unknown)
  const found: Step[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('uses' in value) found.push(value)
    for (const inner of Object.values(value)) visit(inner)
  }
  for (const block of blocks) visit(block)
  return found
}

/** Inputs that a page gives to one of our actions and that the action does not have. */
function unknownInputs(file: string): string[] {
  return stepsOf(file).flatMap(({ uses, with: given = {} }) => {
    const name = /^OWNER\/slsa-actions\/(actions\/[^@]+)@/.exec(String(uses))?.[1]
    if (name === undefined) return []
    const { inputs = {} } = parse(text(`${name}/action.yml`)) as { inputs?: Record<string, unknown> }
    return Object.keys(given).flatMap((input) => (input in inputs ? [] : [`${name}: ${input}`]))
  })
}

/** `npm run` scripts that a page names and package.json does not have. */
function unknownScripts(file: string): string[] {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
  return [...text(file).matchAll(/npm run ([a-z][a-z:-]*)/g)].flatMap(([, name = '']) =>
    name in scripts || file.startsWith('examples/') ? [] : [name],
  )
}

describe('what the pages say', () => {
  it('there are pages', () => {
    expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/architecture.md']))
  })

  it.each(PAGES)('%s leads nowhere that does not exist', (file) => {
    expect(deadLinks(file)).toEqual([])
  })

  it.each(PAGES)('%s gives the actions only inputs that they have', (file) => {
    expect(unknownInputs(file)).toEqual([])
  })

  it.each(PAGES)('%s names only commands that there are', (file) => {
    expect(unknownScripts(file)).toEqual([])
  })

  it('the README opens with the two commands', () => {
    const commands = [...text('README.md').matchAll(/```(?:sh|bash)\n([\s\S]*?)```/g)][0]?.[1]
    expect(commands).toBe('npm ci && npm run demo\nnpm ci && npm test\n')
  })

  it('the README names what was not tried', () => {
    const untried = /## What was not tried\n([\s\S]*?)\n## /.exec(text('README.md'))?.[1] ?? ''
    for (const word of ['Windows', 'macOS', 'arm64', 'GitHub’s own runner', 'ghe.com', 'Enterprise Server', 'TUF']) {
      expect(untried).toContain(word)
    }
  })
})
