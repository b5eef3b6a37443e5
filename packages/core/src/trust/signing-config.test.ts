import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '@slsa-actions/wire'
import { verdictOf } from '../testing/failure.ts'
import { changed, NOW, testInstance } from '../testing/sigstore.ts'
import { builtinSigningConfig, parseSigningConfig } from './index.ts'

const sigstore = testInstance()
const config = sigstore.signingConfig()
const DAY = 86_400_000
const iso = (at: number): string => new Date(at).toISOString()

type Path = readonly (string | number)[]

const parse = (value: JsonValue, rekorVersion?: 1 | 2) =>
  parseSigningConfig(JSON.stringify(value), 'signing.json', {
    now: NOW,
    ...(rekorVersion === undefined ? {} : { rekorVersion }),
  })

const verdictWith = (path: Path, to: JsonValue | undefined): Promise<string> =>
  verdictOf(() => parse(changed(config, path, to)))

/** A log of that version, valid from and to so many days from now. */
const log = (majorApiVersion: number, from: number, to?: number): JsonValue => ({
  url: `https://log-v${majorApiVersion}-from${from}.example`,
  majorApiVersion,
  validFor: { start: iso(NOW + from * DAY), ...(to === undefined ? {} : { end: iso(NOW + to * DAY) }) },
  operator: 'test',
})

describe('parseSigningConfig', () => {
  it('names the services', () => {
    const { fulcio, rekor, tsa, oidcIssuers } = parse(config)
    expect([fulcio.origin, rekor?.version, tsa?.pathname, oidcIssuers]).toEqual([
      sigstore.url,
      2,
      '/api/v1/timestamp',
      [sigstore.issuer],
    ])
  })

  it('takes the newest log that is valid now, or the version that was asked for', () => {
    const several = changed(config, ['rekorTlogUrls'], [log(1, -9), log(2, 1), log(2, -9, -1), log(2, -8)])
    expect([parse(several).rekor?.url.host, parse(several, 1).rekor?.url.host]).toEqual([
      'log-v2-from-8.example',
      'log-v1-from-9.example',
    ])
  })

  it('a period holds at both of its ends', () => {
    const ends = changed(config, ['rekorTlogUrls'], [log(2, 0, 0)])
    expect(parse(ends).rekor?.version).toBe(2)
  })

  it('refuses a version that it does not name', async () => {
    const old = changed(config, ['rekorTlogUrls'], [log(1, -9)])
    expect(await verdictOf(() => parse(old, 2))).toBe('V2 INPUT')
  })

  it.each([
    [['mediaType'], 'application/vnd.dev.sigstore.signingconfig.v0.1+json'],
    [['rekorTlogUrl'], []],
    [['caUrls'], []],
    [['caUrls'], {}],
    [['caUrls', 0, 'validFor'], undefined],
    [['caUrls', 0, 'validFor', 'start'], undefined],
    [['caUrls', 0, 'validFor', 'start'], 'soon'],
    [['caUrls', 0, 'validFor', 'end'], 'later'],
    [['caUrls', 0, 'validFor', 'start'], iso(NOW + DAY)],
    [['caUrls', 0, 'url'], undefined],
    [['caUrls', 0, 'majorApiVersion'], '1'],
    [['rekorTlogConfig'], 'ANY'],
    [['rekorTlogConfig', 'selector'], 'SOME'],
    [['rekorTlogConfig'], { selector: 'EXACT', count: 2 }],
    [['tsaConfig'], { selector: 'EXACT', count: 0 }],
    [['rekorTlogUrls'], []],
  ] as [Path, JsonValue | undefined][])('%j = %j', async (path, value) => {
    const withExact = path[0] === 'rekorTlogUrls' ? ['rekorTlogConfig'] : undefined
    const base = withExact === undefined ? config : changed(config, withExact, { selector: 'EXACT', count: 1 })
    expect(await verdictOf(() => parse(changed(base, path, value)))).toBe('V2 SIGNING_CONFIG')
  })

  it('refuses ALL of several services, since one is used', async () => {
    const all = changed(config, ['rekorTlogConfig'], { selector: 'ALL' })
    const verdicts = [
      await verdictOf(() => parse(all)),
      await verdictOf(() => parse(changed(all, ['rekorTlogUrls'], [log(2, -9), log(2, -8)]))),
    ]
    expect(verdicts).toEqual(['V0', 'V2 SIGNING_CONFIG'])
  })

  it.each([
    'http://fulcio.example',
    'https://user:secret@fulcio.example',
    'file:///etc/passwd',
    'http://169.254.169.254/',
    'fulcio',
  ])('takes no service at %s', async (url) => {
    expect(await verdictWith(['caUrls', 0, 'url'], url)).toBe('V2 URL_REFUSED')
  })

  it('adds the path of a timestamp authority where there is none', () => {
    expect(parse(changed(config, ['tsaUrls', 0, 'url'], 'https://tsa.example')).tsa?.href).toBe(
      'https://tsa.example/api/v1/timestamp',
    )
  })
})

describe('builtinSigningConfig', () => {
  it.each([
    ['public-good', {}, ['fulcio.sigstore.dev', 'rekor.sigstore.dev', undefined]],
    ['public-good', { rekorVersion: 1 }, ['fulcio.sigstore.dev', 'rekor.sigstore.dev', undefined]],
    [
      'public-good',
      { rekorVersion: 2 },
      ['fulcio.sigstore.dev', 'log2025-1.rekor.sigstore.dev', 'timestamp.sigstore.dev'],
    ],
    ['github', {}, ['fulcio.githubapp.com', undefined, 'timestamp.githubapp.com']],
    ['github', { serverHost: 'octo.ghe.com' }, ['fulcio.octo.ghe.com', undefined, 'timestamp.octo.ghe.com']],
  ] as const)('%s %j', (instance, options, hosts) => {
    const { fulcio, rekor, tsa } = builtinSigningConfig(instance, options)
    expect([fulcio.host, rekor?.url.host, tsa?.host]).toEqual(hosts)
  })

  it("GitHub's instance has no log", async () => {
    expect(await verdictOf(() => builtinSigningConfig('github', { rekorVersion: 1 }))).toBe('V2 INPUT')
  })
})
