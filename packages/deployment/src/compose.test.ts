import { describe, expect, it } from '@jest/globals'
import { readDeployment } from './index.ts'

const read = async (text: string) => (await readDeployment(Buffer.from(text), 'compose.yaml')).uses
const images = async (text: string) =>
  (await read(text)).map((use) =>
    use.kind === 'image' ? `${use.role} ${use.image}` : use.kind === 'file' ? `file ${use.path}` : use.why,
  )

describe('a Compose file', () => {
  it('names the image of each service, through anchors and merges too', async () => {
    const text =
      'x-app: &app\n  image: app:1\nservices:\n  web:\n    <<: *app\n  worker:\n    <<: [*app]\n  db:\n    image: postgres:17\n    volumes:\n    - a:/b\n    - type: image\n      source: models:1\n'
    const uses = await read(text)
    expect(await images(text)).toEqual(['runs app:1', 'runs postgres:17', 'mounts models:1'])
    expect(uses[1]?.place).toEqual({ file: 'compose.yaml', line: 9, column: 12, path: 'services.db.image' })
  })

  it.each([
    ['a variable', `image: "app:\${TAG:-1}"`, ['holds a variable, `$`']],
    ['a build', 'build: .', ['is built where it runs, and has no image']],
    ['nothing', 'command: x', ['has no image']],
    ['a service of another file', 'extends: {file: base.yaml, service: x}', ['file base.yaml']],
    ['a service of this file', 'extends: {service: x}', []],
    ['one with an image', 'image: a:1\n    extends: {file: b.yaml, service: x}', ['runs a:1', 'file b.yaml']],
    [
      'a build with an image',
      'image: a:1\n    build: {context: ., additional_contexts: {b: "docker-image://b:1"}}',
      ['runs a:1', 'is an image behind a scheme'],
    ],
    [
      'a Dockerfile within',
      'image: a:1\n    build: {dockerfile_inline: "FROM b:1"}',
      ['runs a:1', 'is a Dockerfile inside of this file'],
    ],
  ])('leaves nothing out: %s', async (_, service, expected) => {
    expect(await images(`services:\n  s:\n    ${service}\n`)).toEqual(expected)
  })

  it('names the files that it includes', async () => {
    const text = 'include:\n- a.yaml\n- path: b.yaml\n- path: [c.yaml, d.yaml]\n- https://example.com/x.git\n- {}\n'
    expect(await images(text)).toEqual([
      'file a.yaml',
      'file b.yaml',
      'file c.yaml',
      'file d.yaml',
      'is another file, and no path of this folder',
      'is another file, and no path of this folder',
    ])
  })

  it('is refused where a service is no mapping', async () => {
    await expect(read('services:\n  web: app:1\n')).rejects.toMatchObject({ code: 'MANIFEST_YAML' })
  })
})
