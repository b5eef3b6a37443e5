import { describe, expect, it } from '@jest/globals'
import { X509Certificate } from '@sigstore/core'
import { generateKeys } from '@slsa-actions/testbed'
import { verdictOf } from '../testing/failure.ts'
import { profileOf, testInstance, verifyMade } from '../testing/sigstore.ts'
import { createCertificateMemory, remembering } from './certificate-memory.ts'

const sigstore = testInstance()

describe('a profile that remembers', () => {
  it('a good signer does not take an impostor with the same names for good, before or after', async () => {
    const profile = profileOf(sigstore)
    const verdict = (made: ReturnType<typeof sigstore.bundle>): Promise<string> =>
      verdictOf(() => verifyMade(sigstore, made, { profile }))
    const good = sigstore.bundle()
    const foreign = testInstance().bundle()
    const verdicts = [await verdict(foreign), await verdict(good), await verdict(foreign), await verdict(good)]
    expect(verdicts).toEqual([expect.stringMatching(/^V1 /), 'V0', expect.stringMatching(/^V1 /), 'V0'])
  })

  it('a signer still checks the time of each signature', async () => {
    const profile = profileOf(sigstore)
    const keys = generateKeys()
    const certificate = sigstore.bundle({ keys })
    const late = sigstore.bundle({
      keys,
      at: Date.UTC(2026, 4, 1, 13),
      issue: { notAfter: Date.UTC(2026, 4, 1, 12, 10) },
    })
    expect(await verdictOf(() => verifyMade(sigstore, certificate, { profile }))).toBe('V0')
    expect(await verdictOf(() => verifyMade(sigstore, late, { profile }))).toMatch(/^V1 /)
  })
})

describe('a certificate that remembers', () => {
  const parse = (der: Buffer): X509Certificate => X509Certificate.parse(Buffer.from(der))
  const authorities = (instance: typeof sigstore): X509Certificate[] =>
    profileOf(instance).root.certificateAuthorities.flatMap(({ certChain }) =>
      (certChain?.certificates ?? []).map(({ rawBytes }) => X509Certificate.parse(Buffer.from(rawBytes))),
    )

  it('gives each issuer its own answer', () => {
    const leaf = remembering(parse(sigstore.bundle().certificate))
    const [right] = authorities(sigstore)
    const [wrong] = authorities(testInstance())
    const answers = [leaf.verify(right), leaf.verify(wrong), leaf.verify(right), leaf.verify(wrong), leaf.verify()]
    expect(answers).toEqual([true, false, true, false, false])
  })

  it('is recalled by its bytes, and only the latest are kept', () => {
    const memory = createCertificateMemory(2)
    const [first, second, third] = [sigstore.bundle(), sigstore.bundle(), sigstore.bundle()]
    const known = memory.recall(first.certificate, parse)
    expect(memory.recall(first.certificate, parse)).toBe(known)
    expect(memory.recall(second.certificate, parse)).not.toBe(known)
    memory.recall(third.certificate, parse)
    expect(memory.recall(first.certificate, parse)).not.toBe(known)
  })
})
