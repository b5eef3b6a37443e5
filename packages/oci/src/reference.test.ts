import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatReference, OciError, parseReference, parseRegistry, parseRepository, shownRepository } from './index.ts'

const SHA256 = `sha256:${'a'.repeat(64)}`
const SHA512 = `sha512:${'b'.repeat(128)}`

describe('parseReference', () => {
  it.each([
    ['alpine', 'index.docker.io', 'library/alpine'],
    ['acme/app', 'index.docker.io', 'acme/app'],
    ['docker.io/alpine', 'index.docker.io', 'library/alpine'],
    ['docker.io/acme/app', 'index.docker.io', 'acme/app'],
    ['index.docker.io/library/alpine', 'index.docker.io', 'library/alpine'],
    ['registry-1.docker.io/acme/app', 'index.docker.io', 'acme/app'],
    ['ghcr.io/acme/app', 'ghcr.io', 'acme/app'],
    ['ghcr.io/acme/team/app__x/y-z.1', 'ghcr.io', 'acme/team/app__x/y-z.1'],
    ['registry.example.com:5000/app', 'registry.example.com:5000', 'app'],
    ['localhost/app', 'localhost', 'app'],
    ['localhost:5000/app', 'localhost:5000', 'app'],
    ['127.0.0.1:5000/acme/app', '127.0.0.1:5000', 'acme/app'],
    ['[::1]:5000/app', '[::1]:5000', 'app'],
    ['[2001:db8::1]/app', '[2001:db8::1]', 'app'],
  ])('D14 reads %s as repository %s %s', (text, registry, name) => {
    expect(parseReference(text)).toEqual({ repository: { registry, name } })
  })

  it.each([
    ['evildocker.io/x', 'evildocker.io'],
    ['docker.io.evil/x', 'docker.io.evil'],
    ['notindex.docker.io/x', 'notindex.docker.io'],
    ['docker.io:443/x', 'docker.io:443'],
    ['ghcr.io.evil.example/acme/app', 'ghcr.io.evil.example'],
  ])('D14 takes %s for its own host, and for no other', (text, registry) => {
    expect(parseReference(text).repository.registry).toBe(registry)
  })

  it.each([
    ['alpine:3.22', { tag: '3.22' }],
    [`alpine@${SHA256}`, { digest: SHA256 }],
    [`alpine@${SHA512}`, { digest: SHA512 }],
    [`alpine:3.22@${SHA256}`, { tag: '3.22', digest: SHA256 }],
  ])('D14 reads tag and digest of %s', (text, expected) => {
    expect(parseReference(text)).toEqual({
      repository: { registry: 'index.docker.io', name: 'library/alpine' },
      ...expected,
    })
  })

  it('D14 reads the tag behind a port', () => {
    expect(parseReference('localhost:5000/app:v1')).toEqual({
      repository: { registry: 'localhost:5000', name: 'app' },
      tag: 'v1',
    })
  })

  it.each([
    ['', 'is empty'],
    [' alpine', 'white space'],
    ['alpine\n', 'white space'],
    ['alpine:v1 ', 'white space'],
    ['ghcr.io/acme/äpp', 'no reference can have'],
    ['https://ghcr.io/acme/app', 'is a URL'],
    ['docker://ghcr.io/acme/app', 'is a URL'],
    ['user@ghcr.io/acme/app', 'user name'],
    ['user:secret@ghcr.io/acme/app', 'user name'],
    [`alpine@${SHA256}@${SHA256}`, 'more than one'],
    ['ghcr.io/Acme/app', 'capital letters in its name'],
    ['Acme/app', 'capital letters in its name'],
    ['GHCR.io/acme/app', 'capital letters in its registry'],
    ['localhost:5000', 'no repository'],
    ['ghcr.io', 'no repository'],
    ['ghcr.io:443', 'no repository'],
    ['ghcr.io/', 'has a name whose parts'],
    ['ghcr.io//app', 'has a name whose parts'],
    ['ghcr.io/acme/../app', 'has a name whose parts'],
    ['ghcr.io/acme/.app', 'has a name whose parts'],
    ['ghcr.io/acme/app-', 'has a name whose parts'],
    ['ghcr.io/acme/a___b', 'has a name whose parts'],
    ['ghcr.io/acme/app?x=1', 'has a name whose parts'],
    ['ghcr.io/acme/app#x', 'has a name whose parts'],
    ['ghcr.io/acme%2fapp', 'has a name whose parts'],
    ['ghcr.io/acme/app:', 'has a tag'],
    ['ghcr.io/acme/app:-x', 'has a tag'],
    [`ghcr.io/acme/app:${'x'.repeat(129)}`, 'has a tag'],
    ['ghcr.io/acme/app@sha256:abc', 'has a digest'],
    [`ghcr.io/acme/app@sha256:${'A'.repeat(64)}`, 'has a digest'],
    [`ghcr.io/acme/app@sha512:${'a'.repeat(64)}`, 'has a digest'],
    [`ghcr.io/acme/app@md5:${'a'.repeat(32)}`, 'has a digest'],
    ['ghcr.io/acme/app@', 'has a digest'],
    [`ghcr.io/${'a'.repeat(300)}`, 'more than 255'],
    [`ghcr.io/${'a'.repeat(2_000)}`, 'longer than'],
    ['ghcr..io/app', 'no host name'],
    ['-ghcr.io/app', 'no host name'],
    ['localhost:0/app', 'no host name'],
    ['localhost:65536/app', 'no host name'],
    ['localhost:x/app', 'no host name'],
    ['[::1/app', 'no host name'],
    ['[::zz]/app', 'no host name'],
    ['[0:0:0:0:0:0:0:1]/app', 'unusual form'],
    ['0x7f.0.0.1/app', 'unusual form'],
    ['127.1/app', 'unusual form'],
    ['010.0.0.1/app', 'unusual form'],
  ])('D14 refuses %j and says what is wrong', (text, why) => {
    expect(() => parseReference(text)).toThrow(OciError)
    expect(() => parseReference(text)).toThrow(why)
  })

  it('D14 shows no password of a refused reference', () => {
    expect(() => parseReference('user:hunter2@ghcr.io/acme/app')).toThrow(/^((?!hunter2).)*$/s)
  })

  it('reads back what formatReference writes, and never fails otherwise than by saying why', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ09.:/@-_[]'), maxLength: 40 }), (text) => {
        try {
          const reference = parseReference(text)
          expect(parseReference(formatReference(reference))).toEqual(reference)
        } catch (error) {
          if (!(error instanceof OciError)) throw error
          expect(error.code).toBe('REFERENCE')
        }
      }),
    )
  })
})

describe('other texts', () => {
  it('shows Docker Hub as people write it', () => {
    expect(shownRepository(parseReference('alpine').repository)).toBe('docker.io/library/alpine')
    expect(formatReference(parseReference(`localhost:5000/app:v1@${SHA256}`))).toBe(`localhost:5000/app:v1@${SHA256}`)
  })

  it('reads a repository alone, and refuses a tag there', () => {
    expect(parseRepository('ghcr.io/acme/attestations')).toEqual({ registry: 'ghcr.io', name: 'acme/attestations' })
    expect(() => parseRepository('ghcr.io/acme/attestations:v1')).toThrow('where a repository is meant')
    expect(() => parseRepository(`ghcr.io/acme/attestations@${SHA256}`)).toThrow('where a repository is meant')
  })

  it('reads a registry alone', () => {
    expect(parseRegistry('docker.io')).toBe('index.docker.io')
    expect(parseRegistry('ghcr.io')).toBe('ghcr.io')
    expect(() => parseRegistry('https://ghcr.io')).toThrow(OciError)
    expect(() => parseRegistry('ghcr.io/acme')).toThrow(OciError)
  })
})
