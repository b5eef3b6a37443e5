import { jest } from '@jest/globals'

/** Lines that `work` writes to the standard output, where the runner listens for commands. */
export async function stdoutOf(work: () => unknown): Promise<string[]> {
  const written: string[] = []
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk))
    return true
  })
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return written.join('').split(/\r?\n/).slice(0, -1)
}

/** Secrets that the runner is asked to mask by those lines, as it decodes them. */
export function masksIn(lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.startsWith('::add-mask::'))
    .map((line) =>
      line.slice('::add-mask::'.length).replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
    )
}

/** Runs with other variables in the environment, and puts the old ones back. */
export async function withEnvironment<T>(
  variables: Readonly<Record<string, string | undefined>>,
  work: () => T,
): Promise<Awaited<T>> {
  const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]))
  apply(variables)
  try {
    return await work()
  } finally {
    apply(before)
  }
}

function apply(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
