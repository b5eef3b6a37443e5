import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { describeFailure } from '../../outcome/index.ts'
import { attestationLayer, signatureLayer, simpleSigning } from '../../testing/registry-bundles.ts'
import { testInstance } from '../../testing/sigstore.ts'
import { parseBundle } from '../../verification/index.ts'
import { attestationOfLayer, signatureOfLayer } from './find-cosign.ts'

const CERTIFICATE = 'dev.sigstore.cosign/certificate'
const CHAIN = 'dev.sigstore.cosign/chain'
const BUNDLE = 'dev.sigstore.cosign/bundle'
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp'

const sigstore = testInstance()
const payload = simpleSigning(`sha256:${'a'.repeat(64)}`)
const good = signatureLayer(sigstore, payload)
const promise = JSON.parse(good.annotations[BUNDLE] ?? '') as { Payload: Record<string, unknown> }

const described = (annotations: Readonly<Record<string, string>>) => ({
  mediaType: good.mediaType,
  digest: `sha256:${'b'.repeat(64)}`,
  size: payload.byteLength,
  annotations,
})

/** Parsed, or the words of the failure: of the conversion, or of the reader of bundles behind it. */
function outcomeFor(annotations: Readonly<Record<string, string>>): string {
  try {
    const found = signatureOfLayer(described(annotations), payload, 'image:tag')
    return `version ${parseBundle(found.text, found.source).version}`
  } catch (error) {
    const { outcome, code } = describeFailure(error)
    return `${outcome} ${code}`
  }
}

const withPromise = (changes: object): Record<string, string> => ({
  ...good.annotations,
  [BUNDLE]: JSON.stringify({ ...promise, Payload: { ...promise.Payload, ...changes } }),
})

describe("annotations of cosign's older form", () => {
  it('are a bundle of the first version', () => {
    expect(outcomeFor(good.annotations)).toBe('version 0.1')
    const made = attestationLayer(sigstore, Buffer.from('{}'))
    const found = attestationOfLayer({ ...described(made.annotations), mediaType: made.mediaType }, made.content, 'x')
    expect(parseBundle(found.text, 'x')).toMatchObject({ version: '0.1', kind: 'dsse' })
  })

  it.each<[string, Record<string, string>, string]>([
    ['no signature', { 'dev.cosignproject.cosign/signature': '' }, 'refused SIGNATURE'],
    ['a signature that is no base64', { 'dev.cosignproject.cosign/signature': '%%' }, 'bad-input BUNDLE'],
    ['a certificate that is none', { [CERTIFICATE]: 'hello' }, 'refused BUNDLE'],
    ['something beside the certificate', { [CERTIFICATE]: `${good.annotations[CERTIFICATE]}x` }, 'refused BUNDLE'],
    [
      'a key where a certificate is due',
      { [CERTIFICATE]: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----' },
      'refused BUNDLE',
    ],
    ['a chain that is none', { [CHAIN]: 'hello' }, 'refused BUNDLE'],
    ['R02 a chain without end', { [CHAIN]: (good.annotations[CERTIFICATE] ?? '').repeat(20) }, 'refused CERTIFICATE'],
    ['a promise that is no JSON', { [BUNDLE]: '{' }, 'refused BUNDLE'],
    ['a promise with a key twice', { [BUNDLE]: '{"Payload":{},"Payload":{}}' }, 'refused BUNDLE'],
    ['a promise of nothing', { [BUNDLE]: '{}' }, 'refused BUNDLE'],
    ['a timestamp that is none', { [TIMESTAMP]: '{}' }, 'refused BUNDLE'],
  ])('are refused with %s', (_, changes, verdict) => {
    expect(outcomeFor({ ...good.annotations, ...changes })).toBe(verdict)
  })

  it.each<[string, object, string]>([
    ['an index below zero', { logIndex: -1 }, 'refused BUNDLE'],
    ['an index beyond what is exact', { logIndex: 2 ** 53 }, 'refused BUNDLE'],
    ['a time as text', { integratedTime: '1' }, 'refused BUNDLE'],
    ['a short log id', { logID: 'ab' }, 'refused BUNDLE'],
    ['a body that is no JSON', { body: 'AAAA' }, 'refused BUNDLE'],
    ['a body that is no text', { body: { a: 1 } }, 'refused BUNDLE'],
  ])('are refused with a promise of %s', (_, changes, verdict) => {
    expect(outcomeFor(withPromise(changes))).toBe(verdict)
  })

  it('of any text are parsed or refused, and never a defect', () => {
    const names = [CERTIFICATE, CHAIN, BUNDLE, TIMESTAMP, 'dev.cosignproject.cosign/signature']
    const text = fc.oneof(fc.string(), fc.json(), fc.constantFrom(...Object.values(good.annotations)))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), text), (annotations) => {
        expect(outcomeFor(annotations)).toMatch(/^(version 0\.1|(refused|bad-input) (?!INTERNAL))/)
      }),
      { numRuns: 300 },
    )
  })
})
