import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type HostProxy, startHostProxy, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type BuilderCall, openBuilderCall } from '../support/builder.ts'
import { bundlesOf, expectNothingSigned } from '../support/builder-run.ts'

const SERVER = 'ghes.example.test'
/** A proxy at which nobody is. */
const DEAD = 'http://127.0.0.1:9'

let testbed: Testbed
let proxy: HostProxy
const calls: BuilderCall[] = []

beforeAll(async () => {
  testbed = await startTestbed({ serverUrl: `https://${SERVER}` })
  proxy = await startHostProxy({ hosts: { [SERVER]: { target: testbed.url } } })
  testbed.github.apiUrl = `https://${SERVER}/api/v3`
})
afterAll(async () => {
  for (const call of calls) call.close()
  await proxy.close()
  await testbed.close()
})

/** A call of the copy that names this way out, whose build has ended. */
async function built(network: Readonly<Record<string, string>> | undefined): Promise<BuilderCall> {
  const call = openBuilderCall(testbed, network)
  calls.push(call)
  call.build('dist/app.tgz', 'the artifact')
  await call.collect()
  return call
}

describe('a copy of the builders for a server behind a proxy', () => {
  let certificates: string
  let asked: number
  beforeAll(() => {
    certificates = readFileSync(proxy.caFile, 'utf8')
  })
  beforeEach(() => {
    asked = proxy.requests.length
  })

  it('signs through the proxy and with the authority that are built into it', async () => {
    const call = await built({ proxy: proxy.url, certificates })
    expect(bundlesOf(await call.sign())).toHaveLength(1)
    expect(new Set(proxy.requests.slice(asked).map(({ host }) => host))).toEqual(new Set([SERVER]))
  })

  it('S08 takes no account of the proxy of its environment', async () => {
    const call = await built({ proxy: proxy.url, certificates })
    expect(bundlesOf(await call.sign({}, { env: { HTTPS_PROXY: DEAD, https_proxy: DEAD } }))).toHaveLength(1)
  })

  it('S08 that names none still refuses to sign where its environment has one', async () => {
    const call = await built({ certificates })
    const failure = await expectNothingSigned(call, [2, 'INPUT'], () => call.sign({}, { env: { HTTPS_PROXY: DEAD } }))
    expect(failure.message).toContain('HTTPS_PROXY')
  })

  it('signs nothing where the authority is not built into it', async () => {
    const call = await built({ proxy: proxy.url })
    const run = await call.sign()
    expect(run.outputs.outcome).toBe('failure')
    expect(run.exitCode).not.toBe(0)
  })
})
