import { describe, expect, it } from '@jest/globals'
import { readDeployment } from '../index.ts'

const read = async (text: string) => (await readDeployment(Buffer.from(text), 'Dockerfile')).uses
const images = async (text: string) =>
  (await read(text)).map((use) =>
    use.kind === 'image' ? `${use.place.line}:${use.place.column} ${use.image}` : use.kind,
  )

describe('a Dockerfile', () => {
  it('names the bases of its stages, and neither its stages nor scratch', async () => {
    const text = [
      'FROM --platform=$BUILDPLATFORM golang:1.26 AS Build',
      'FROM build AS test',
      'from alpine:3.22',
      'COPY --from=build /a /a',
      'COPY --from=0 /a /a',
      'COPY --chown=1:1 --from=ghcr.io/acme/tool:1 /b /b',
      'FROM scratch',
      'RUN --mount=type=cache,target=/x --mount=type=bind,from=busybox:1,target=/y true',
      'RUN echo --mount=from=nobody',
    ].join('\n')
    expect(await images(text)).toEqual([
      '1:32 golang:1.26',
      '3:6 alpine:3.22',
      '6:25 ghcr.io/acme/tool:1',
      '8:57 busybox:1',
    ])
  })

  it.each([
    ['a default', `ARG BASE=alpine:3\nFROM \${BASE}`, ['2:6 alpine:3']],
    ['a default in quotes', 'ARG BASE="alpine:3"\nFROM $BASE', ['2:6 alpine:3']],
    ['a part', `ARG V=3\nARG W=$V.22\nFROM alpine:\${W}`, ['3:6 alpine:3.22']],
    ['a default of the use', `FROM alpine:\${V:-3}`, ['1:6 alpine:3']],
    ['a name in quotes', 'FROM "alpine:3"', ['1:7 alpine:3']],
    ['no default', `ARG BASE\nFROM \${BASE}`, ['undecidable']],
    ['an argument of a stage', 'FROM a:1\nARG B=b:1\nFROM $B', ['1:6 a:1', 'undecidable']],
    ['a form that we do not know', `ARG B=b:1\nFROM \${B%:1}`, ['undecidable']],
    ['a variable where none is read', 'ARG B=b:1\nFROM a:1\nCOPY --from=$B / /', ['2:6 a:1', 'undecidable']],
  ])('takes variables as the builder does: %s', async (_, text, expected) => {
    expect(await images(text)).toEqual(expected)
  })

  it.each([
    ['a here-document', 'FROM a:1\nRUN <<EOF\nFROM no:1\nEOF\nFROM b:1', ['1:6 a:1', '5:6 b:1']],
    ['one with indents', 'FROM a:1\nCOPY <<-"END" /x\nFROM no:1\n\tEND\nFROM b:1', ['1:6 a:1', '5:6 b:1']],
    ['two of them', 'FROM a:1\nRUN cat <<A <<B\nFROM no:1\nA\nFROM no:2\nB\nFROM b:1', ['1:6 a:1', '7:6 b:1']],
    ['continued lines', 'FROM \\\n# a remark\n\n  a:1 \\\n AS x\nRUN echo \\\nFROM no:1\nFROM x', ['4:3 a:1']],
    ['another escape', '# escape=`\nFROM a:1\nRUN c:\\\nFROM b:1', ['2:6 a:1', '4:6 b:1']],
    ['ends of Windows', 'FROM a:1\r\nFROM b:1 AS c\r\n', ['1:6 a:1', '2:6 b:1']],
    ['a here-string', 'FROM a:1\nRUN cat <<<x\nFROM b:1', ['1:6 a:1', '3:6 b:1']],
    ['a trigger', 'FROM a:1\nONBUILD COPY --from=b:1 / /', ['1:6 a:1', '2:21 b:1']],
  ])('is read line by line as the builder does: %s', async (_, text, expected) => {
    expect(await images(text)).toEqual(expected)
  })

  it.each([
    ['an option in pieces', 'FROM a:1\nCOPY --fr\\\nom=b:1 / /', ['1:6 a:1', 'undecidable']],
    ['an option with quotes in its name', 'FROM a:1\nCOPY --fr"o"m=b:1 / /', ['1:6 a:1', 'undecidable']],
    ['an option with escapes', 'FROM a:1\nCOPY --\\from=b:1 / /', ['1:6 a:1', '2:14 b:1']],
    ['an option behind one with a blank', 'FROM a:1\nCOPY --exclude="x y" --from=b:1 / /', ['1:6 a:1', '2:29 b:1']],
    ['an option in quotes', 'FROM a:1\nCOPY --from="b:1" / /', ['1:6 a:1', '2:14 b:1']],
    ['a mount with a key in capitals', 'FROM a:1\nRUN --mount=From=b:1,target=/b:1 x', ['1:6 a:1', '2:18 b:1']],
    ['a mount with two sources', 'FROM a:1\nRUN --mount=from=b,from=c,target=/ x', ['1:6 a:1', '2:18 b', '2:25 c']],
    ['three escapes, which end a line', 'FROM a:1\nRUN x \\\\\\\nFROM b:1', ['1:6 a:1', '3:6 b:1']],
    ['an escape with a blank that is none', 'FROM a:1\nRUN x \\\u00a0\nFROM b:1', ['1:6 a:1', '3:6 b:1']],
    ['a here-document that is a text', 'FROM a:1\nRUN echo " <<CMD "\nFROM b:1\nCMD', ['1:6 a:1', '3:6 b:1']],
    ['a here-document that is a part of a word', 'FROM a:1\nRUN x1<<CMD\nFROM b:1\nCMD', ['1:6 a:1', '3:6 b:1']],
    ['an image in pieces', 'FROM al\\\npine:3', ['1:6 alpine:3']],
  ])('hides no image behind a spelling: %s', async (_, text, expected) => {
    expect(await images(text)).toEqual(expected)
  })

  it('names the frontend that reads it', async () => {
    expect(await read('# syntax=docker/dockerfile:1.9\nFROM scratch')).toMatchObject([
      { role: 'frontend', image: 'docker/dockerfile:1.9', place: { line: 1, column: 10 } },
    ])
  })

  it('takes a remark behind the first one for a remark', async () => {
    expect(await images('# hello\n# syntax=evil:1\nFROM a:1')).toEqual(['3:6 a:1'])
  })

  it.each([
    ['nothing', ''],
    ['no FROM', '# x\nARG A=1\n'],
    ['something before FROM', 'RUN true\nFROM a:1'],
    ['two images', 'FROM a:1 b:1'],
    ['a stage without a name', 'FROM a:1 AS'],
    ['no instruction', 'FROM a:1\n<html>'],
    ['a here-document that never ends', 'FROM a:1\nRUN <<EOF\nFROM b:1'],
  ])('is refused with %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'DOCKERFILE' })
  })

  it('does not grow by variables that double each other', async () => {
    const args = Array.from(
      { length: 40 },
      (_, level) => `ARG A${level}=${level === 0 ? 'xxxxxxxx' : `$A${level - 1}$A${level - 1}`}`,
    )
    expect(await images(`${args.join('\n')}\nFROM $A39`)).toEqual(['undecidable'])
  })
})
