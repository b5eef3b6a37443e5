// Writes the tables of inputs and outputs into the README of every action, out of its action.yml; with --check it only
// says what differs.
import './require-node.mjs'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './run.mjs'

const isCheck = process.argv.includes('--check')
const actions = readdirSync(join(root, 'actions')).filter((name) =>
  existsSync(join(root, 'actions', name, 'action.yml')),
)

for (const name of actions) {
  const readme = join(root, 'actions', name, 'README.md')
  const { inputs, outputs } = parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'))
  const before = readFileSync(readme, 'utf8')
  const after = replace(replace(before, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs))
  if (before === after) continue
  if (isCheck) {
    process.stderr.write(
      `actions/${name}/README.md: its tables are not those of action.yml; run node scripts/action-docs.mjs\n`,
    )
    process.exitCode = 1
  } else {
    writeFileSync(readme, after)
  }
}

/** Works first; what is not there yet, apart and without its refrain. */
function inputTable(inputs) {
  const REFRAIN = ' Not there yet: given, it is refused.'
  const entries = Object.entries(inputs)
  const working = entries.filter(([, { description }]) => !description.endsWith(REFRAIN))
  const later = entries.filter((entry) => !working.includes(entry))
  const rows = working.map(
    ([name, input]) => `| \`${name}\` | ${shownDefault(input.default)} | ${cell(input.description)} |`,
  )
  const rest =
    later.length === 0
      ? []
      : ['', `Not there yet, and refused with a reason when given: ${later.map(([name]) => `\`${name}\``).join(', ')}.`]
  return ['| Input | Default | |', '|---|---|---|', ...rows, ...rest].join('\n')
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`)
  return ['| Output | |', '|---|---|', ...rows].join('\n')
}

function shownDefault(value) {
  return value === undefined ? '' : `\`${value}\``
}

function cell(text) {
  return text.trim().replaceAll('\n', ' ').replaceAll('|', '\\|')
}

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
function replace(text, name, content) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start === -1 || end < start) throw new Error(`no ${open} … ${close}`)
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`
}
