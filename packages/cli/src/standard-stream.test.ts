import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { standardStream } from './standard-stream.ts'
import { type Folder, openFolder } from './testing/run-slsa.ts'

let folder: Folder
beforeAll(() => {
  folder = openFolder()
})
afterAll(() => folder.remove())

/** A stream of the platform, which keeps what it gets. */
function platformStream(): {
  readonly got: Buffer[]
  readonly stream: ReturnType<Parameters<typeof standardStream>[1]>
} {
  const got: Buffer[] = []
  const stream = { isTTY: true, columns: 40, write: (part: string | Uint8Array) => got.push(Buffer.from(part)) }
  return { got, stream: { ...stream, on: () => undefined } }
}

const noStream = (): never => {
  throw new Error('the stream was made')
}

describe('standardStream', () => {
  it('writes into a file without a stream of the platform, and calls it no terminal', () => {
    const path = folder.file('out', '')
    const fd = openSync(path, 'w')
    const out = standardStream(fd, noStream)
    out.write('one ä\n')
    out.write('two\n')
    closeSync(fd)
    expect([out.isTTY, out.columns, readFileSync(path, 'utf8')]).toEqual([false, undefined, 'one ä\ntwo\n'])
  })

  it('leaves a device to the stream of the platform', () => {
    const fd = openSync('/dev/null', 'w')
    const { got, stream } = platformStream()
    const out = standardStream(fd, () => stream)
    out.write('x')
    closeSync(fd)
    expect([out.isTTY, out.columns, Buffer.concat(got).toString()]).toEqual([true, 40, 'x'])
  })

  it('loses nothing to a reader that is too slow, and keeps the order', () => {
    const path = join(folder.path, 'fifo')
    execFileSync('mkfifo', [path])
    const fd = openSync(path, constants.O_RDWR | constants.O_NONBLOCK)
    const { got, stream } = platformStream()
    const out = standardStream(fd, () => stream)
    const text = 'ä'.repeat(100_000)
    out.write(text)
    out.write('the end')
    const read = execFileSync('head', ['-c', '65536', path])
    closeSync(fd)
    const all = Buffer.concat([read, ...got]).toString()
    expect([all.length, all.endsWith('the end'), all === `${text}the end`]).toEqual([100_007, true, true])
  })

  it('passes over a reader that went away', () => {
    const out = standardStream(openSync(folder.file('closed', ''), 'r'), noStream)
    expect(() => out.write('x')).not.toThrow()
  })
})
