import { describe, expect, it } from '@jest/globals'
import { failureOf } from '../testing/failure.ts'
import { type InstanceFile, networkOf } from './index.ts'

const fileOf = (value: unknown): InstanceFile => ({
  bytes: Buffer.from(JSON.stringify(value)),
  source: 'instance.json',
})

describe('the way out of the network that a copy of the builders names', () => {
  it('is none in the suite’s own file', () => {
    expect(networkOf(fileOf({}))).toBeUndefined()
    expect(networkOf(fileOf({ signingConfig: {}, trustedRoot: {} }))).toBeUndefined()
  })

  it.each([
    [{ proxy: 'http://proxy.example.test:3128' }],
    [{ proxy: 'http://proxy.example.test:3128', noProxy: '.example.test', certificates: 'PEM' }],
    [{ certificates: 'PEM' }],
  ])('is %j', (network) => {
    expect(networkOf(fileOf({ network }))).toEqual(network)
    expect(networkOf(fileOf({ signingConfig: {}, trustedRoot: {}, network }))).toEqual(network)
  })

  it.each<[string, unknown]>([
    ['a password, which whoever reads the copy would have', { proxy: 'http://user:word@proxy.example.test:3128' }],
    ['a user', { proxy: 'http://user@proxy.example.test:3128' }],
    ['another protocol', { proxy: 'socks5://proxy.example.test:1080' }],
    ['no address', { proxy: 'proxy.example.test:3128' }],
    ['a path', { proxy: 'http://proxy.example.test:3128/evil' }],
    ['exceptions from no proxy', { noProxy: '*' }],
    ['nothing in it that is text', { proxy: 3128 }],
    ['an empty text', { certificates: '' }],
    ['something unknown', { proxy: 'http://proxy.example.test:3128', insecure: 'true' }],
    ['a list', ['http://proxy.example.test:3128']],
  ])('is refused with %s', async (_, network) => {
    expect(await failureOf(async () => networkOf(fileOf({ network })))).toMatchObject({
      outcome: 'bad-input',
      code: 'SIGNING_CONFIG',
    })
  })

  it.each([{ proxy: 'http://proxy.example.test:3128' }, { signingConfig: {} }, { network: {}, trustedRoot: {} }, []])(
    'is not read out of %j',
    async (value) => {
      expect(await failureOf(async () => networkOf(fileOf(value)))).toMatchObject({ code: 'SIGNING_CONFIG' })
    },
  )
})
