import { describe, expect, it } from '@jest/globals'
import { absoluteUri, isAbsoluteUri, resourceUri, timestamp, versionedPurl } from './formats.ts'
import type { Place } from './read.ts'
import { faultOf } from './testing/builders.ts'

const place: Place = { code: 'PREDICATE', document: undefined, path: 'p' }

describe('isAbsoluteUri', () => {
  it.each([
    'https://github.com/o/r/.github/workflows/w.yml@refs/heads/ä|b',
    'git+https://github.com/o/r@refs/heads/main',
    'pkg:npm/a@1',
    'urn:uuid:1',
    'mailto:person@example.com',
  ])('takes %s', (uri) => expect(isAbsoluteUri(uri)).toBe(true))

  it.each([
    '',
    'x',
    '//host',
    '/path',
    'https:',
    'https://',
    'https:host',
    'HTTPS://host',
    'https:///x',
    'a b:c',
    'a: b',
    'a:b\n',
    'a:\u0085',
    '1a:b',
    ':b',
  ])('refuses %j', (uri) => expect(isAbsoluteUri(uri)).toBe(false))

  it('says what it found', () => {
    expect(() => absoluteUri('', place)).toThrow('p: must be an absolute URI, found ""')
  })

  it('takes resources with an underscore in the scheme, and types without', () => {
    expect(resourceUri('gce_image_gke:gke-1', place)).toBe('gce_image_gke:gke-1')
    expect(faultOf(() => absoluteUri('gce_image_gke:gke-1', place)).path).toBe('p')
  })
})

describe('timestamp', () => {
  it.each([
    '2026-11-01T10:00:00Z',
    '2026-11-01T10:00:00.123456789Z',
    '2024-02-29T23:59:59+14:00',
    '1985-04-12T23:20:50.52Z',
  ])('takes %s', (time) => expect(timestamp(time, place)).toBe(time))

  it.each([
    '2026-11-01',
    '2026-11-01T10:00:00',
    '2026-11-01 10:00:00Z',
    '2026-11-01t10:00:00z',
    '2026-02-30T10:00:00Z',
    '2025-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-00-01T10:00:00Z',
    '2026-01-00T10:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T10:60:00Z',
    '2026-01-01T10:00:60Z',
    '2026-01-01T10:00:00+24:00',
    '2026-01-01T10:00:00.Z',
    '2026-01-01T10:00:00Z\n',
    1762000000,
    null,
  ])('refuses %j', (time) => expect(faultOf(() => timestamp(time, place)).path).toBe('p'))
})

describe('versionedPurl', () => {
  it.each([
    'pkg:npm/semver@7.5.4',
    'pkg:npm/@angular/http@7.2.16',
    'pkg:oci/my-image@sha256%3Afedc?repository_url=r.example.com/x&tag=v1',
    'pkg:github/o/r@v1.0.0#sub/path',
  ])('takes %s', (purl) => expect(versionedPurl(purl, place)).toBe(purl))

  it.each([
    'pkg:npm/semver',
    'pkg:npm/@angular/http',
    'pkg:npm/semver@',
    'pkg:npm/@1',
    'npm/semver@1',
    'pkg:/a@1',
    'pkg:npm/a?x=b@1',
    'pkg:npm/a b@1',
  ])('refuses %s', (purl) => expect(faultOf(() => versionedPurl(purl, place)).path).toBe('p'))
})
