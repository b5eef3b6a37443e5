// Times whole processes, as a runner pays for them, and takes turns, so that a drift of the machine hits all alike.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Runs a program to its end. Resolves with milliseconds from spawn to exit, those of processors that it used as far as
 * it was seen, the exit code, peak memory in MiB (both Linux; else undefined) and what it printed.
 */
export function runProcess(program, args, { env = process.env, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint()
    const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let peak
    let cpuMs
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    const look = setInterval(() => {
      peak = peakMemory(child.pid) ?? peak
      cpuMs = processorTime(child.pid) ?? cpuMs
    }, 10)
    child.on('error', reject)
    child.on('exit', (code) => {
      const ms = Number(process.hrtime.bigint() - start) / 1e6
      clearInterval(look)
      child.on('close', () => resolve({ ms, cpuMs, code, peakMiB: peak, output }))
    })
  })
}

/** Peak resident memory of a running process in MiB: the kernel keeps the highest value, so one late look is enough. */
function peakMemory(pid) {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return line === null ? undefined : Number(line[1]) / 1024
  } catch {
    return undefined
  }
}

/** Milliseconds of processors that a running process used so far, in steps of 10 ms; all its threads. */
function processorTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in brackets, may hold anything; user and system time are fields 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}

/** Runs each of the named tasks once per round, in turn, after one round that is not counted; medians by name. */
export async function inTurns(tasks, rounds) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const ms = await task()
      if (round >= 0) times[name].push(ms)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** One line of the report: what was measured, the number, the target, and whether it was met. */
export function row(what, value, target, isMet) {
  return { what, value, target, verdict: target === undefined ? '' : isMet ? 'met' : 'MISSED' }
}
