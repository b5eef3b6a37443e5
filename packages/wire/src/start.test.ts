import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { startProxy } from './testing/proxy.ts'

const INDEX = fileURLToPath(new URL('./index.ts', import.meta.url))

/** What a process of its own prints. It may take as long as the test. */
async function run(script: string): Promise<string> {
  const flags = ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', script]
  const { stdout } = await promisify(execFile)(process.execPath, flags)
  return stdout
}

describe('a process that imports wire', () => {
  it('loads no TLS, no HTTP and no proxy client before they are needed', async () => {
    const loaded = await run(`
      await import(${JSON.stringify(INDEX)})
      console.log(JSON.stringify(process.moduleLoadList))`)
    const modules: string[] = JSON.parse(loaded)
    expect(modules.length).toBeGreaterThan(20)
    const heavy = /^NativeModule (?:tls|https?|_http_|_tls_|crypto|dns|zlib|net|internal\/deps\/undici)/
    expect(modules.filter((name) => heavy.test(name))).toEqual([])
  })

  it('N09 ends after a proxy that opened no tunnel, although the proxy holds the connection', async () => {
    const proxy = await startProxy(0, { silent: true })
    const output = await run(`
      const { createHttp, proxyFetch } = await import(${JSON.stringify(INDEX)})
      const fetch = await proxyFetch({ HTTPS_PROXY: 'http://${proxy.host}' }, undefined, 200)
      const work = createHttp({ fetch }).request({ service: 'Rekor', url: 'https://service.test/', tries: 1, timeoutMs: 400 })
      await work.catch((error) => console.log(error.code))`)
    expect(output.trim()).toBe('TIMEOUT')
  })
})
