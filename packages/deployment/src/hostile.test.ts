import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DeploymentError, pinImages, readDeployment, readLockFile } from './index.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const FRAGMENTS = [
  'apiVersion: v1\n',
  'kind: Pod\n',
  'kind: List\n',
  'items:\n',
  'spec:\n',
  '  containers:\n',
  '  - image: a:1\n',
  'services:\n',
  '  web:\n',
  '    image: b\n',
  '<<: *x\n',
  '&x ',
  '*x',
  '---\n',
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '? ',
  '"',
  "'",
  '|\n',
  '>-\n',
  '\t',
  '\r\n',
  '#',
  '!!str ',
  'FROM a:1\n',
  'ARG A=b\n',
  'FROM $A\n',
  'RUN <<EOF\n',
  'EOF\n',
  'COPY --from=x / /\n',
  '\\\n',
  '# escape=`\n',
  '{{',
  '}}',
  `\${A}`,
  '[[package]]\n',
  'name = "a"\n',
  'files = [{hash="sha256:00"}]\n',
  '\u0000',
  '\ufeff',
  '\ud83d\ude00',
]
const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(''))

describe('files of an attacker', () => {
  it.each(['x.yaml', 'Dockerfile', 'compose.json'])(
    'R08 %s is read, or refused with a reason; pinned it names no image without digest',
    async (file) => {
      await fc.assert(
        fc.asyncProperty(text, async (content) => {
          let pinned: string
          try {
            pinned = pinImages(await readDeployment(Buffer.from(content), file), () => DIGEST)
          } catch (error) {
            expect(error).toBeInstanceOf(DeploymentError)
            return
          }
          const again = await readDeployment(Buffer.from(pinned), file)
          expect(again.uses.filter((use) => use.kind === 'image' && !use.image.includes('@'))).toEqual([])
        }),
        { numRuns: 400 },
      )
    },
  )

  it.each(['package-lock.json', 'requirements.txt', 'uv.lock'])('R08 %s is read, or refused with a reason', (file) => {
    fc.assert(
      fc.property(text, (content) => {
        try {
          readLockFile(Buffer.from(content), file)
        } catch (error) {
          expect(error).toBeInstanceOf(DeploymentError)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('R08 a long line is read in no time', async () => {
    const begun = process.cpuUsage().user
    await readDeployment(Buffer.from(`# syntax=a${' '.repeat(1_000_000)}b\nFROM a\n`), 'Dockerfile')
    await readDeployment(Buffer.from(`FROM a\nRUN ${'<<'.repeat(500_000)}\n`), 'Dockerfile')
    await readDeployment(Buffer.from(`image: "${':'.repeat(1_000_000)}"\n`), 'x.yaml')
    expect(process.cpuUsage().user - begun).toBeLessThan(5_000_000)
  })
})
