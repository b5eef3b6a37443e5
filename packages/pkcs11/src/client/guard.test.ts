import { spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { buildFakeModule, FAKE_PIN, type FakeModule, hasCompiler, keyObjects } from '../testing/fake-module.ts'
import { describeWith } from '../testing/installed.ts'
import { openTokenKey } from './token-key.ts'

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
let fake: FakeModule

describeWith(hasCompiler, 'the process of a module (needs a C compiler, `cc`)')('the process of a module', () => {
  beforeAll(() => {
    fake = buildFakeModule()
  })
  afterAll(() => fake.remove())

  it('H14 leaves no core, neither to a file nor to a program', async () => {
    const key = await openTokenKey(fake.options({ objects: keyObjects(publicKey) }))
    await key.close()
    const expected = process.platform === 'linux' ? ['core 0', 'dumpable 0'] : ['core 0']
    expect(fake.calls().filter((call) => /^(core|dumpable) /.test(call))).toEqual(expected)
  })

  const hasProc = process.platform === 'linux'
  if (hasProc) {
    it('H14 the PIN is once in its memory, outside of the heap of V8, and nowhere else', async () => {
      const [pin, needle] = [randomPin(), Buffer.alloc(16)]
      pin.copy(needle)
      const key = await openTokenKey(fake.options({ objects: keyObjects(publicKey), mode: 'anypin' }, { pin }))
      try {
        const child = processOf(fake.calls())
        const places = ['cmdline', 'environ'].map((name) => readOrDenied(`/proc/${child}/${name}`))
        expect(places.some((content) => content?.includes(needle))).toBe(false)
        // Who is not root may not even look: the process is not dumpable.
        expect(copiesIn(child, needle)).toBe(process.getuid?.() === 0 ? 1 : undefined)
      } finally {
        await key.close()
      }
    })
  }

  it('ends the module in good order', async () => {
    const key = await openTokenKey(fake.options({ objects: keyObjects(publicKey) }))
    await key.close()
    expect(fake.calls().at(-1)).toBe('finalize 0')
    expect(isRunning(processOf(fake.calls()))).toBe(false)
  })

  it.each(process.platform === 'linux' ? ['', 'hang-sign'] : [''])(
    'H14 ends when its parent is killed, mode "%s"',
    async (mode) => {
      const { uri, modulePath, hostScript } = fake.options({ objects: keyObjects(publicKey), mode })
      const script = join(modulePath ?? '', '..', 'parent.mjs')
      writeFileSync(
        script,
        `import { openTokenKey } from ${JSON.stringify(new URL('./token-key.ts', import.meta.url).href)}
       const key = await openTokenKey({ uri: ${JSON.stringify(uri)}, modulePath: ${JSON.stringify(modulePath)},
         hostScript: new URL(${JSON.stringify(hostScript.href)}), pin: Buffer.from('${FAKE_PIN}') })
       console.log('open')
       await key.sign('ecdsa', Buffer.alloc(32)).catch(() => undefined)
       setInterval(() => undefined, 1000)`,
      )
      const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(parent.stdout, 'data')
      const child = processOf(fake.calls())
      expect(isRunning(child)).toBe(true)
      if (mode !== '') expect(await soon(() => fake.calls().includes('hang 0'))).toBe(true)
      parent.kill('SIGKILL')
      await once(parent, 'exit')
      expect(await soon(() => !isRunning(child))).toBe(true)
    },
  )
})

/** Whether something comes true within four seconds. */
async function soon(isTrue: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (isTrue()) return true
    await sleep(20)
  }
  return isTrue()
}

function processOf(calls: readonly string[]): number {
  return Number(calls.find((call) => call.startsWith('process '))?.slice('process '.length))
}

function randomPin(): Buffer {
  return Buffer.from(randomBytes(16).map((byte) => 0x21 + (byte % 90)))
}

function readOrDenied(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** How often bytes are in the writable memory of a process; undefined where it may not be read. */
function copiesIn(process_: number, needle: Buffer): number | undefined {
  let memory: number
  let maps: string
  try {
    memory = openSync(`/proc/${process_}/mem`, 'r')
    maps = readFileSync(`/proc/${process_}/maps`, 'utf8')
  } catch {
    return undefined
  }
  let copies = 0
  for (const [, start = '', end = ''] of maps.matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw/gm)) {
    const bytes = Buffer.alloc(Number(BigInt(`0x${end}`) - BigInt(`0x${start}`)))
    try {
      readSync(memory, bytes, 0, bytes.length, BigInt(`0x${start}`))
    } catch {
      continue
    }
    for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) copies += 1
  }
  closeSync(memory)
  return copies
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch {
    return false
  }
}
