import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
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

  it('ends the module in good order', async () => {
    const key = await openTokenKey(fake.options({ objects: keyObjects(publicKey) }))
    await key.close()
    expect(fake.calls().at(-1)).toBe('finalize 0')
    expect(isRunning(processOf(fake.calls()))).toBe(false)
  })

  it.each(['', 'hang-sign'])('H14 ends when its parent is killed, mode "%s"', async (mode) => {
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
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    let isGone = false
    for (let tries = 0; tries < 200 && !isGone; tries += 1) {
      await sleep(20)
      isGone = !isRunning(child)
    }
    expect(isGone).toBe(true)
  })
})

function processOf(calls: readonly string[]): number {
  return Number(calls.find((call) => call.startsWith('process '))?.slice('process '.length))
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch {
    return false
  }
}
