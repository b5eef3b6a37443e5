import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isDirect } from './no-proxy.ts'

const direct = (url: string, noProxy: string): boolean => isDirect(new URL(url), noProxy)

describe('NO_PROXY', () => {
  it.each([
    ['*', 'https://any.example'],
    ['*:443', 'https://any.example'],
    ['a.example', 'https://a.example'],
    ['a.example', 'https://b.a.example'],
    ['.a.example', 'https://b.a.example'],
    ['.a.example', 'https://a.example'],
    ['*.a.example', 'https://b.a.example'],
    ['A.Example', 'https://a.EXAMPLE'],
    ['a.example.', 'https://a.example'],
    ['a.example', 'https://a.example.'],
    ['a.example:443', 'https://a.example'],
    ['a.example:8443', 'https://a.example:8443'],
    ['a.example:80', 'http://a.example'],
    ['x, a.example', 'https://a.example'],
    ['x a.example\ty', 'https://a.example'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.1.2.3:8080', 'https://10.1.2.3:8080'],
    ['10.0.0.0/8', 'https://10.200.1.1'],
    ['10.0.0.0/8', 'https://0x0a000001'],
    ['192.168.0.0/24', 'https://192.168.0.255'],
    ['192.168.0.77/24', 'https://192.168.0.1'],
    ['0.0.0.0/0', 'https://8.8.8.8'],
    ['10.0.0.1/32', 'https://10.0.0.1'],
    ['10.0.0.0/8', 'https://[::ffff:10.0.0.1]'],
    ['10.0.0.1', 'https://[::ffff:a00:1]'],
    ['::1', 'https://[::1]'],
    ['[::1]', 'https://[::1]'],
    ['[::1]:8443', 'https://[::1]:8443'],
    ['0:0:0:0:0:0:0:1', 'https://[::1]'],
    ['fd00::/8', 'https://[fd12:3456::1]'],
    ['[fd00::/8]', 'https://[fd12:3456::1]'],
    ['FD00:0::/8', 'https://[fd12:3456::1]'],
    ['::/0', 'https://[2606:4700::1]'],
  ])('N09 %s lets %s go directly', (noProxy, url) => expect(direct(url, noProxy)).toBe(true))

  it.each([
    ['', 'https://a.example'],
    [' , ', 'https://a.example'],
    ['.', 'https://a.example'],
    ['*.', 'https://a.example'],
    ['b.example', 'https://a.example'],
    ['a.example', 'https://nota.example'],
    ['a.example', 'https://a.example.evil.example'],
    ['*.a.example', 'https://nota.example'],
    ['a.*', 'https://a.example'],
    ['a.example:8443', 'https://a.example'],
    ['a.example:443', 'http://a.example'],
    ['*:8443', 'https://a.example'],
    ['10.0.0.0/8', 'https://11.0.0.1'],
    ['10.0.0.0/8', 'https://10.example'],
    ['10.0.0.0/33', 'https://10.0.0.0'],
    ['10.0.0.0/', 'https://10.0.0.0'],
    ['10.0.0.0/-1', 'https://10.0.0.0'],
    ['10.0.0.0/8/8', 'https://10.0.0.0'],
    ['10.0.0/8', 'https://10.0.0.0'],
    ['a.example/8', 'https://a.example'],
    ['0.1', 'https://10.0.0.1'],
    ['10.0.0.1', 'https://10.0.0.10'],
    ['10.0.0.1:80', 'https://10.0.0.1'],
    ['::1', 'https://[::2]'],
    ['[::1]:80', 'https://[::1]'],
    ['fd00::/8', 'https://[fe00::1]'],
    ['fd00::/129', 'https://[fd00::1]'],
    ['::/0', 'https://a.example'],
    ['0.0.0.0/0', 'https://[2606:4700::1]'],
    ['http://a.example', 'https://a.example'],
  ])('N09 "%s" does not let %s go directly', (noProxy, url) => expect(direct(url, noProxy)).toBe(false))

  it('N09 a block holds exactly the addresses that share its first bits', () => {
    const address = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255))
    const numberOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum * 256 + part, 0)
    fc.assert(
      fc.property(address, address, fc.nat(32), (network, host, bits) => {
        const size = 2 ** (32 - bits)
        const isIn = Math.floor(numberOf(network) / size) === Math.floor(numberOf(host) / size)
        expect(direct(`https://${host.join('.')}`, `${network.join('.')}/${bits}`)).toBe(isIn)
      }),
    )
  })

  it('N09 nothing in it throws', () => {
    fc.assert(fc.property(fc.string(), (noProxy) => void direct('https://a.example', noProxy)))
  })
})
