import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isManifest, pinImages, readDeployment } from './index.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const pinned = async (text: string, file = 'x.yaml') =>
  pinImages(await readDeployment(Buffer.from(text), file), () => DIGEST)
const pod = (line: string) => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - ${line}\n    name: x # kept\n`

describe('pinImages', () => {
  it.each([
    ['bare', 'image: a:1', `image: a:1@${DIGEST}`],
    ['with a remark', 'image:   a:1   # why', `image:   a:1@${DIGEST}   # why`],
    ['in double quotes', 'image: "a:1"', `image: "a:1@${DIGEST}"`],
    ['in single quotes', "image: 'a:1'", `image: 'a:1@${DIGEST}'`],
    ['without a tag', 'image: a', `image: a@${DIGEST}`],
    ['with a digest', `image: b@${DIGEST}`, `image: b@${DIGEST}`],
    ['with anchor and tag', 'image: &i !!str a:1', `image: &i !!str a:1@${DIGEST}`],
    ['as a block', 'image: >-\n      a:1', `image: "a:1@${DIGEST}"`],
    ['behind an explicit key', '? image\n    : a:1', `? image\n    : a:1@${DIGEST}`],
  ])('changes the image only: %s', async (_, before, after) => {
    expect(await pinned(pod(before))).toBe(pod(after))
  })

  it('writes what reads as the same images with digests, and no other byte differs', async () => {
    const image = fc.constantFrom('a:1', 'ghcr.io/acme/app:v1', 'localhost:5000/x', '"q:1"', "'s:1'")
    const blank = fc.constantFrom('', ' ', '\t# remark: image: no:1', ' # "')
    const end = fc.constantFrom('\n', '\r\n')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(image, blank), { minLength: 1, maxLength: 8 }),
        end,
        fc.boolean(),
        async (list, nl, hasMark) => {
          const lines = [
            'apiVersion: v1',
            'kind: Pod',
            'spec:',
            '  containers:',
            ...list.map(([one, rest]) => `  - image: ${one}${rest}`),
            '',
          ]
          const text = `${hasMark ? '\ufeff' : ''}${lines.join(nl)}`
          const out = await pinned(text)
          expect(out.replaceAll(`@${DIGEST}`, '')).toBe(text)
          const again = await readDeployment(Buffer.from(out), 'x.yaml')
          expect(again.uses.map((use) => use.kind === 'image' && use.image.endsWith(DIGEST))).toEqual(
            list.map(() => true),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('pins what an alias leads to once, and Dockerfiles by what their variables become', async () => {
    const compose = 'x: &a {image: a:1}\nservices: {b: *a, c: *a}\n'
    expect(await pinned(compose)).toBe(`x: &a {image: a:1@${DIGEST}}\nservices: {b: *a, c: *a}\n`)
    const docker = 'ARG V=3\nFROM --platform=linux/amd64 alpine:$V AS x # no\n'.replace(' # no', '')
    expect(await pinned(docker, 'Dockerfile')).toBe(`ARG V=3\nFROM --platform=linux/amd64 alpine:3@${DIGEST} AS x\n`)
  })

  it.each([undefined, 'sha256:no', 'x"\ny'])('refuses to write %s for a digest', async (digest) => {
    const file = await readDeployment(Buffer.from(pod('image: a:1')), 'x.yaml')
    expect(() => pinImages(file, () => digest)).toThrow(/x.yaml:5:12: a:1 has no digest/)
  })
})

describe('isManifest', () => {
  it.each([
    'a/deploy.yaml',
    'x.yml',
    'x.json',
    'Dockerfile',
    'Dockerfile.prod',
    'a/prod.Dockerfile',
    'Containerfile',
    'compose.yaml',
  ])('takes %s', (name) => expect(isManifest(name)).toBe(true))
  it.each([
    'README.md',
    'Dockerfile.dockerignore',
    'package.json',
    'a/package-lock.json',
    'main.go',
    'dockerfiles/x.sh',
  ])('leaves %s', (name) => expect(isManifest(name)).toBe(false))
})
