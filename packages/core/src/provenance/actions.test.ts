import { describe, expect, it } from '@jest/globals'
import { actionsUsedBy } from './index.ts'

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1'
const DIGEST = 'ab'.repeat(32)
const used = (text: string) => actionsUsedBy(text, 'https://github.com')
const step = (uses: string) => `jobs:\n  a:\n    steps:\n      - uses: ${uses}\n`

describe('the actions of a workflow', () => {
  it('are those of steps, of jobs and of images, by what pins them', async () => {
    const { actions } = await used(
      [
        'jobs:',
        '  build:',
        `    uses: o/r/.github/workflows/build.yml@${SHA}`,
        '  test:',
        '    steps:',
        `      - uses: actions/checkout@${SHA} # v7`,
        `      - uses: github/codeql-action/init@${SHA}`,
        `      - uses: docker://ghcr.io/o/lint:1@sha256:${DIGEST}`,
        '      - run: |',
        '          uses: not/an-action@v1',
      ].join('\n'),
    )
    expect(actions).toEqual([
      { name: 'o/r/.github/workflows/build.yml', uri: `git+https://github.com/o/r@${SHA}`, digest: { gitCommit: SHA } },
      { name: 'actions/checkout', uri: `git+https://github.com/actions/checkout@${SHA}`, digest: { gitCommit: SHA } },
      {
        name: 'github/codeql-action/init',
        uri: `git+https://github.com/github/codeql-action@${SHA}`,
        digest: { gitCommit: SHA },
      },
      { uri: `docker://ghcr.io/o/lint:1@sha256:${DIGEST}`, digest: { sha256: DIGEST } },
    ])
  })

  it.each([
    'actions/checkout@v7',
    `actions/checkout@${SHA.slice(0, 39)}`,
    `actions/checkout@${SHA.toUpperCase()}`,
    `actions/checkout@${SHA}0`,
    `checkout@${SHA}`,
    'docker://alpine:3.8',
    `docker://alpine@sha256:${DIGEST.slice(1)}`,
    'docker://alpine@sha1:aa',
  ])('lists %s as not pinned', async (uses) => {
    expect(await used(step(`'${uses}'`))).toEqual({ actions: [], unresolved: [uses], localWorkflows: [] })
  })

  it('follows the workflows of the same commit, and leaves out its actions', async () => {
    const text = 'jobs:\n  a: { uses: ./.github/workflows/x.yml }\n  b: { uses: $/.github/workflows/y.yaml }\n'
    expect(await used(`${text}  c:\n    steps: [{ uses: ./act }, { uses: $/act }]\n`)).toEqual({
      actions: [],
      unresolved: [],
      localWorkflows: ['.github/workflows/x.yml', '.github/workflows/y.yaml'],
    })
  })

  it('are read through anchors', async () => {
    const text = `jobs:\n  a:\n    steps: &s\n      - uses: actions/checkout@${SHA}\n  b:\n    steps: *s\n`
    expect((await used(text)).actions).toHaveLength(1)
  })

  it.each([
    ['no YAML', 'a: [', 'jobs: {a: 1, a: 2}'],
    [
      'R08 a bomb of aliases',
      `a: &a [x]\n${Array.from(
        { length: 12 },
        (_, i) =>
          `b${i}: &b${i} [${
            i === 0
              ? '*a,*a,*a,*a,*a,*a,*a,*a,*a'
              : Array(9)
                  .fill(`*b${i - 1}`)
                  .join(',')
          }]`,
      ).join('\n')}`,
    ],
    ['a file that is too large', `# ${'x'.repeat(1024 * 1024)}`],
    ['a text', 'just a text'],
  ])('never fail for %s', async (_, ...texts) => {
    for (const text of texts) expect((await used(text)).unresolved).toEqual(['the workflow file, which cannot be read'])
  })

  it.each([
    'jobs:',
    'jobs: []',
    'jobs: { a: null, b: 1, c: { steps: x }, d: { steps: [null, 1, { uses: 1 }] } }',
    '{}',
  ])('are none in %s', async (text) => {
    expect(await used(text)).toEqual({ actions: [], unresolved: [], localWorkflows: [] })
  })
})
