// The layout of the demo's supply chain: who may perform which step, and what must be handed on unchanged between them.

const LINK = 'https://in-toto.io/attestation/link/v0.3'
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1'

/** What a checkout holds, as paths of the attested files; everything else in the workspace is made by a step. */
export const SOURCES = ['package.json', 'package-lock.json', 'build.mjs', 'notices.yaml', 'src/**']

/** Steps in order, and by which jobs each is performed: `functionary` is the name in the layout. */
export const PERFORMED = [
  { step: 'source', functionary: 'writer', file: 'source.yml' },
  { step: 'build', functionary: 'builder', file: 'build.yml' },
  { step: 'test', functionary: 'tester', file: 'test.yml' },
  { step: 'test', functionary: 'second-tester', file: 'test.yml', repository: 'acme/quality' },
  { step: 'package', functionary: 'packer', file: 'release.yml' },
]

/** The layout as text, for jobs of a repository whose certificates come from an issuer. */
export function layoutText(artifact, repository, ref, issuer) {
  const functionaries = PERFORMED.map(({ functionary, file, repository: other = repository }) => [
    functionary,
    {
      keyType: 'sigstore-oidc',
      scheme: 'fulcio',
      keyVal: { identity: `https://github.com/${other}/.github/workflows/${file}@${ref}`, issuer },
    },
  ])
  const layout = {
    expires: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    functionaries: Object.fromEntries(functionaries),
    steps: [
      {
        name: 'source',
        expectedMaterials: ['DISALLOW *'],
        expectedProducts: [...SOURCES.map((path) => `CREATE ${path.replace('/**', '/*')}`), 'DISALLOW *'],
        expectedPredicates: [{ predicateType: LINK, functionaries: ['writer'] }],
      },
      {
        name: 'build',
        expectedMaterials: ['MATCH * WITH PRODUCTS FROM source', 'DISALLOW *'],
        expectedProducts: ['CREATE dist/*', 'DISALLOW *'],
        expectedPredicates: [{ predicateType: LINK, functionaries: ['builder'] }],
      },
      {
        name: 'test',
        expectedMaterials: ['MATCH dist/* WITH PRODUCTS FROM build', 'DISALLOW *'],
        expectedPredicates: [
          {
            predicateType: TEST_RESULT,
            functionaries: ['tester', 'second-tester'],
            threshold: 2,
            expectedAttributes: ['predicate.result == "PASSED"'],
          },
        ],
      },
      {
        name: 'package',
        expectedMaterials: [
          'MATCH dist/* WITH PRODUCTS FROM build',
          'MATCH package.json WITH PRODUCTS FROM source',
          'DISALLOW *',
        ],
        expectedProducts: [`CREATE ${artifact}`, 'DISALLOW *'],
        expectedPredicates: [{ predicateType: LINK, functionaries: ['packer'] }],
      },
    ],
  }
  return `${JSON.stringify(layout, undefined, 2)}\n`
}
