import { describe, expect, it } from '@jest/globals'
import { imagesInMetadata } from './image-metadata.ts'

const DIGEST = `sha256:${'1'.repeat(64)}`
const OTHER = `sha256:${'2'.repeat(64)}`

const read = (content: unknown) =>
  imagesInMetadata(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)), 'metadata.json')

/** As `docker buildx build --push --metadata-file` writes it. */
const buildx = (changes: Record<string, unknown> = {}) => ({
  'buildx.build.provenance': { builder: { id: '' }, buildType: 'https://mobyproject.org/buildkit@v1' },
  'buildx.build.ref': 'default/default/abc',
  'containerimage.descriptor': { mediaType: 'application/vnd.oci.image.index.v1+json', digest: DIGEST, size: 1609 },
  'containerimage.digest': DIGEST,
  'image.name': 'ghcr.io/acme/app:v1',
  ...changes,
})
const goreleaser = (...images: unknown[]) => [
  { name: 'app_linux_amd64', path: 'dist/app', type: 'Binary', extra: { ID: 'app' } },
  ...images,
]

describe('imagesInMetadata', () => {
  it.each<[string, unknown, { reference: string; digest: string }[]]>([
    ['buildx', buildx(), [{ reference: 'ghcr.io/acme/app:v1', digest: DIGEST }]],
    [
      'buildx, with several tags',
      buildx({ 'image.name': 'docker.io/acme/app:v1,ghcr.io/acme/app:v1' }),
      [
        { reference: 'docker.io/acme/app:v1', digest: DIGEST },
        { reference: 'ghcr.io/acme/app:v1', digest: DIGEST },
      ],
    ],
    [
      'bake, with a target that makes no image',
      {
        'buildx.build.warnings': {},
        db: buildx({
          'image.name': 'ghcr.io/acme/db:v1',
          'containerimage.digest': OTHER,
          'containerimage.descriptor': { digest: OTHER },
        }),
        test: { 'buildx.build.ref': 'default/default/def' },
        web: buildx(),
      },
      [
        { reference: 'ghcr.io/acme/db:v1', digest: OTHER },
        { reference: 'ghcr.io/acme/app:v1', digest: DIGEST },
      ],
    ],
    [
      'ko',
      `ghcr.io/acme/app@${DIGEST}\r\nghcr.io/acme/db:v1@${OTHER}\n\n`,
      [
        { reference: 'ghcr.io/acme/app', digest: DIGEST },
        { reference: 'ghcr.io/acme/db:v1', digest: OTHER },
      ],
    ],
    [
      'GoReleaser, images and their manifest',
      goreleaser(
        { name: 'ghcr.io/acme/app:v1-amd64', type: 'Docker Image', extra: {} },
        { name: 'ghcr.io/acme/app:v1-amd64', type: 'Published Docker Image', extra: { Digest: DIGEST } },
        { name: 'ghcr.io/acme/app:v1', type: 'Docker Manifest', extra: { Digest: OTHER } },
      ),
      [
        { reference: 'ghcr.io/acme/app:v1-amd64', digest: DIGEST },
        { reference: 'ghcr.io/acme/app:v1', digest: OTHER },
      ],
    ],
    [
      'Jib',
      { image: 'gcr.io/project/image:tag', imageId: OTHER, imageDigest: DIGEST, tags: ['latest', 'tag'] },
      [{ reference: 'gcr.io/project/image:tag', digest: DIGEST }],
    ],
  ])('reads %s', (_, content, images) => {
    expect(read(content)).toEqual(images)
  })

  it.each<[string, unknown, RegExp]>([
    ['nothing', '', /names no image/],
    [
      'an object of no known shape',
      { name: 'app', digest: DIGEST },
      /no known shape; known are.*buildx.*ko.*GoReleaser.*jib/,
    ],
    ['an empty object', {}, /no known shape/],
    ['text that is no reference', 'hello', /line 1: is no reference/],
    ['a line of another kind among references', `ghcr.io/a/b@${DIGEST}\nnot one`, /line 2: is no reference/],
    ['a ko image that was not pushed', `ko.local/app:${'1'.repeat(64)}`, /is no reference/],
    ['a build without a name', buildx({ 'image.name': undefined }), /has no `image.name`/],
    ['two digests of one build', buildx({ 'containerimage.digest': OTHER }), /different digests/],
    ['C02 a short digest', buildx({ 'containerimage.digest': 'sha256:11' }), /64 lower-case hex/],
    ['C02 a digest in capitals', `ghcr.io/a/b@sha256:${'A'.repeat(64)}`, /64 lower-case hex/],
    ['a bake file without any image', { test: { 'buildx.build.ref': 'a' } }, /names no image/],
    [
      'an image of GoReleaser that was not pushed',
      goreleaser({ name: 'acme/app:v1', type: 'Docker Image' }),
      /built and not pushed/,
    ],
    [
      'C04 one name with two digests',
      goreleaser(
        { name: 'acme/app:v1', type: 'Docker Image', extra: { Digest: DIGEST } },
        { name: 'acme/app:v1', type: 'Docker Manifest', extra: { Digest: OTHER } },
      ),
      /stands twice with different digests/,
    ],
    ['artifacts without images', goreleaser(), /names no image/],
    ['an array of something else', [1, 2], /no known shape/],
    ['Jib without a digest', { image: 'gcr.io/a/b', imageDigest: 7 }, /imageDigest: is not/],
    ['more images than anybody builds', `ghcr.io/a/b@${DIGEST}\n`.repeat(1001), /at most 1000/],
  ])('refuses %s', (_, content, message) => {
    expect(() => read(content)).toThrow(message)
  })

  it('refuses the same key twice: two readers would take different images', () => {
    const text = `{"image":"a/b","imageDigest":"${DIGEST}","imageDigest":"${OTHER}"}`
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'JSON_DUPLICATE_KEY' }))
  })

  it('refuses what is not UTF-8', () => {
    expect(() => imagesInMetadata(Buffer.from([0xff, 0xfe]), 'm')).toThrow(/UTF-8/)
  })
})
