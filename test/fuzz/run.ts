// The long run: `npm run fuzz -- [--count N] [--seed N] [--minutes N] [--resume]`. What was done is kept in build/fuzz.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Corpus, makeCorpus } from './corpus.ts'
import { createFuzzer, emptyTally, type Finding, type Tally } from './fuzz.ts'

interface State {
  readonly seed: number
  readonly corpus: Corpus
  next: number
  seconds: number
  readonly tally: Tally
  readonly findings: Finding[]
}

const FOLDER = join(import.meta.dirname, '../../build/fuzz')
const STEP = 1000
/** Findings after which it is known that something is wrong. */
const ENOUGH = 20

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '0' },
    resume: { type: 'boolean', default: false },
  },
})
const [count, seed, minutes] = [values.count, values.seed, values.minutes].map(Number) as [number, number, number]
if (![count, seed, minutes].every(Number.isFinite)) throw new Error('--count, --seed and --minutes are numbers')

const file = join(FOLDER, `${seed}.json`)
const state = values.resume && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : fresh(seed)
process.exitCode = await run(state)

function fresh(of: number): State {
  return { seed: of, corpus: makeCorpus(), next: 0, seconds: 0, tally: emptyTally(), findings: [] }
}

async function run(at: State): Promise<number> {
  const judge = createFuzzer(at.corpus, at.seed)
  const started = performance.now()
  const before = at.seconds
  const elapsed = (): number => (performance.now() - started) / 1000
  while (at.next < count && at.findings.length < ENOUGH && (minutes === 0 || elapsed() < minutes * 60)) {
    for (const end = Math.min(at.next + STEP, count); at.next < end; at.next += 1) {
      const finding = await judge(at.next, at.tally)
      if (finding !== undefined) at.findings.push(finding)
    }
    at.seconds = before + elapsed()
    save(at)
    if (at.next % (STEP * 10) === 0) process.stderr.write(`${at.next} of ${count}, ${at.findings.length} findings\n`)
  }
  tell(at)
  return at.findings.length === 0 ? 0 : 1
}

function save(at: State): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${file}.tmp`, JSON.stringify(at))
  renameSync(`${file}.tmp`, file)
}

function tell({ next, seconds, tally, findings }: State): void {
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`)
  }
  say(
    `${next} mutated bundles of seed ${seed} in ${seconds.toFixed(0)} s; the slowest took ${tally.slowest.toFixed(0)} ms`,
  )
  say(
    `${tally.refused} refused; accepted: ${tally.same} the same written otherwise, ${tally.weaker} with less evidence`,
  )
  say(
    Object.entries(tally.codes)
      .sort(([, one], [, two]) => two - one)
      .map(([code, times]) => `${code} ${times}`)
      .join(', '),
  )
  for (const { index, kind, problem, text } of findings)
    say(`FOUND ${index} (${kind}): ${problem}\n${text.slice(0, 300)}… (all of it in build/fuzz)`)
  say(findings.length === 0 ? 'no acceptance, no crash, none over 2 s' : `${findings.length} findings`)
}
