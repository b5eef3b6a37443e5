import { describe, expect, it } from '@jest/globals'
import { planText, stepOf, TARGET, workflow } from './testing/plan-text.ts'

const AT = `@${TARGET.ref} # v1`
const SIGN = `uses: acme/slsa-actions/actions/sign${AT}`
const COSIGN_3 = '      - uses: sigstore/cosign-installer@v4\n'
const COSIGN_2 = '      - uses: sigstore/cosign-installer@v3.8.1\n'

describe('a step of actions/attest*', () => {
  it.each([
    ['actions/attest', 'attest'],
    ['actions/attest-build-provenance', 'build-provenance'],
    ['actions/attest-sbom', 'attest'],
    ['Actions/Attest', 'attest'],
  ])('%s becomes the action %s, with the same inputs', (was, becomes) => {
    expect(stepOf(`      - uses: ${was}@v2\n        with: {subject-path: x}\n`)).toBe(
      `      - uses: acme/slsa-actions/actions/${becomes}${AT}\n        with: {subject-path: x}\n`,
    )
  })

  it.each([
    ['      - uses: actions/attest@v2\n        with: {subject-pth: x}\n', 'input is not known here: subject-pth'],
    ['      - uses: actions/attest-build-provenance@v2\n        with: {sbom-path: x}\n', 'not known here: sbom-path'],
    ['      - uses: actions/attest@v2\n        with: [x]\n', 'no mapping'],
    ['      - uses: &a actions/attest@v2\n      - uses: *a\n', 'has an anchor'],
    ['      - uses: >-\n          actions/attest@v2\n', 'several lines'],
  ])('is left: %j', (step, why) => {
    expect(stepOf(step)).toContain('left: ')
    expect(stepOf(step)).toContain(why)
  })

  it.each([
    'actions/attest-everything@v1',
    'acme/attest@v1',
    './actions/attest',
    'docker://actions/attest@v1',
    'actions/attest',
    'acme/slsa-actions/actions/attest@v1',
  ])('is not seen in %s', (uses) => {
    expect(stepOf(`      - uses: ${uses}\n`)).toBe('nothing')
  })

  it.each([
    ['# v2.1.0', '# v1'],
    ['# tag=v2', '# v1'],
    ['#v2.1.0-rc.1', '# v1'],
    ['# why this is here', '# v1 # why this is here'],
    ['# v2 and more', '# v1 # v2 and more'],
  ])('with the comment %j gets %j', (was, becomes) => {
    expect(stepOf(`      - uses: actions/attest@v2 ${was}\n`)).toContain(`@${TARGET.ref} ${becomes}\n`)
  })
})

describe('a step that signs with cosign', () => {
  it.each([
    ['cosign sign --yes ghcr.io/a/b@sha256:1', 'images: ghcr.io/a/b@sha256:1'],
    [
      'cosign sign -y -r "ghcr.io/a/b:$GITHUB_SHA"',
      `images: ghcr.io/a/b:\${{ github.sha }}\n          image-scope: all`,
    ],
    [`cosign sign --yes '\${{ matrix.image }}@sha256:1'`, `images: \${{ matrix.image }}@sha256:1`],
    ['cosign sign-blob --yes --bundle=d/e/x.sigstore.json d/e/x', 'files: d/e/x\n          bundle-dir: d/e'],
    ['cosign sign-blob --yes --bundle x.sigstore.json x', "files: x\n          bundle-dir: '.'"],
  ])('%s', (command, inputs) => {
    expect(stepOf(`${COSIGN_3}      - run: ${command}\n`)).toBe(
      `${COSIGN_3}      - ${SIGN}\n        with:\n          ${inputs}\n          sigstore: public-good\n`,
    )
  })

  it('does without what cosign 1 had to be told', () => {
    expect(stepOf(`${COSIGN_3}      - run: COSIGN_EXPERIMENTAL=1 cosign sign --yes a.io/x:1\n`)).toContain(SIGN)
  })

  it.each(['\ufeff', '# ä€😀\n'])('finds its place behind %j', (head) => {
    const text = `${head}${workflow('      - run: cosign sign --yes a.io/x:1 # 😀')}`
    const moved = planText(text).text
    expect(moved.startsWith(head)).toBe(true)
    expect(moved.endsWith('          sigstore: public-good # 😀')).toBe(true)
  })

  it('puts commands that differ in the image only into one step', () => {
    const script = '          cosign sign --yes a.io/x:1\n\n          # and\n          cosign sign --yes a.io/y:1\n'
    expect(stepOf(`${COSIGN_3}      - run: |\n${script}`)).toContain(
      `      - # and\n        ${SIGN}\n        with:\n          images: |\n            a.io/x:1\n            a.io/y:1\n`,
    )
  })

  it.each([
    [COSIGN_2, true],
    ['', true],
    ['      - uses: sigstore/cosign-installer@v4\n        with: {cosign-release: v2.6.1}\n', true],
    ['      - uses: sigstore/cosign-installer@main\n        with: {cosign-release: v3.0.2}\n', false],
    ['      - uses: sigstore/cosign-installer@main # v4.0.0\n', false],
    ['      - uses: sigstore/cosign-installer@main\n', true],
  ])('keeps the old tags of images where cosign before 3 may write them: %j', (installer, isBoth) => {
    expect(stepOf(`${installer}      - run: cosign sign --yes a.io/x:1\n`).includes('registry-format: both')).toBe(
      isBoth,
    )
  })

  it('takes the value of a variable where it is known, and else its name', () => {
    const step = `      - env: {A: '\${{ steps.b.outputs.c }}'}\n        run: cosign sign --yes $A@$B\n`
    expect(stepOf(step, '    env: {B: sha256}\n')).toContain(`images: \${{ steps.b.outputs.c }}@\${{ env.B }}\n`)
  })

  it('keeps everything else of the step', () => {
    const step =
      '      - name: Sign # it\n        id: s\n        if: always()\n        run: cosign sign --yes a.io/x:1\n        continue-on-error: true\n'
    const moved = stepOf(`${COSIGN_3}${step}`)
    expect(moved).toContain('      - name: Sign # it\n        id: s\n        if: always()\n        uses: ')
    expect(moved).toContain('          sigstore: public-good\n        continue-on-error: true\n')
  })

  it.each([
    ['cosign sign a.io/x:1 --key k', 'it signs with a key'],
    ['cosign sign --yes -a k=v a.io/x:1', 'the option -a'],
    ['cosign sign --yes --yes a.io/x:1', 'stands twice'],
    ['cosign sign --yes=false a.io/x:1', 'asks before'],
    ['cosign sign --yes --tlog-upload=false a.io/x:1', 'no log'],
    ['cosign sign --yes', 'no image'],
    [`cosign sign --yes ${'x'.repeat(5000)}`, 'its script is long'],
    ['cosign sign --yes $UNSET', 'sets the variable UNSET'],
    [`cosign sign --yes \${A:-x}`, 'uses `$`'],
    ['cosign sign --yes $(cat x)', 'uses `$`'],
    ['cosign sign --yes `cat x`', 'uses ``'],
    ['cosign sign --yes x | tee log', 'uses `|`'],
    ['cosign sign --yes x && echo done', 'uses `&`'],
    ['cosign sign --yes x > log', 'uses `>`'],
    ['cosign sign --yes x; rm x', 'uses `;`'],
    ['cosign sign --yes x*', 'uses `*`'],
    ['cosign sign --yes "x', 'a quote does not end'],
    ['if true; then cosign sign --yes x', 'a loop, a condition'],
    ['sudo cosign sign --yes x', 'also runs `sudo`'],
    ['COSIGN_REPOSITORY=y cosign sign --yes x', 'also runs'],
    ['cosign sign-blob --yes x', 'somewhere else'],
    ['cosign sign-blob --yes --output-signature x.sig x', 'the option --output-signature'],
    ['cosign sign-blob --yes --bundle x.bundle x', 'called x.sigstore.json'],
    ['cosign sign-blob --yes --bundle x.sigstore.json x y', 'exactly one file'],
    ["cosign sign-blob --yes --bundle 'x,y.sigstore.json' 'x,y'", 'may be a pattern'],
    ["cosign sign-blob --yes --bundle '*.sigstore.json' '*'", 'may be a pattern'],
    ['cosign sign-blob --yes --bundle /x.sigstore.json /x', 'outside of the workspace'],
    ['cosign attest --yes --predicate p x', 'rewrites predicates'],
    ['cosign attest --yes --type slsaprovenance --predicate p x', 'rewrites predicates'],
    ['cosign attest --yes --type https://slsa.dev/provenance/v1 --predicate p x', 'rewrites predicates'],
    ['cosign attest --yes --type spdxjson x', 'no file'],
    ['cosign attest-blob --yes --type vuln --predicate p --bundle x.vuln.sigstore.json x', 'depends on the type'],
  ])('is left whole: %s', (command, why) => {
    const text = workflow(`${COSIGN_3}      - run: |\n          ${command}\n`)
    const { places, text: after } = planText(text)
    expect(after).toBe(text)
    expect(places.at(-1)).toMatchObject({ status: 'left' })
    expect(places.at(-1)?.notes.join()).toContain(why)
  })

  it('is left whole when only one of its commands is understood', () => {
    const script = '          cosign sign --yes a.io/x:1\n          make publish\n'
    expect(stepOf(`      - run: |\n${script}`)).toBe('left: it also runs `make`')
    const two = '          cosign sign --yes a.io/x:1\n          cosign sign --yes -r a.io/y:1\n'
    expect(stepOf(`      - run: |\n${two}`)).toContain('differ in more')
  })

  it.each([
    ['        working-directory: sub\n', '', 'working directory'],
    ['        shell: pwsh\n', '', 'neither bash nor sh'],
    ['        env: {COSIGN_REPOSITORY: x}\n', '', 'COSIGN_REPOSITORY'],
    ['', '    env: {SIGSTORE_ID_TOKEN: x}\n', 'SIGSTORE_ID_TOKEN'],
    ['', '    defaults: {run: {working-directory: x}}\n', 'working directory'],
    ['', '    defaults: {run: {shell: pwsh}}\n', 'neither bash nor sh'],
  ])('is left where an action would do something else: %j %j', (more, above, why) => {
    expect(stepOf(`      - run: cosign sign --yes a.io/x:1\n${more}`, above)).toMatch(`left: `)
    expect(stepOf(`      - run: cosign sign --yes a.io/x:1\n${more}`, above)).toContain(why)
  })

  it.each([
    ['      - { run: cosign sign --yes a.io/x:1 }\n', 'flow mapping'],
    ['      - &s\n        run: cosign sign --yes a.io/x:1\n', 'has an anchor'],
    ['      - run: &s cosign sign --yes a.io/x:1\n', 'has an anchor'],
    ['      - shell: bash\n        run: cosign sign --yes a.io/x:1\n', 'begins with its shell'],
    ['      - run: | # why\n          cosign sign --yes a.io/x:1\n', 'comment stands behind'],
  ])('is left where it cannot be replaced alone: %j', (step, why) => {
    expect(stepOf(step)).toContain('left: ')
    expect(stepOf(step)).toContain(why)
  })

  it('is left on a runner that may be Windows, whose shell is another', () => {
    const text = workflow('      - run: cosign sign --yes a.io/x:1\n').replace('ubuntu-24.04', `\${{ matrix.os }}`)
    expect(planText(text).places[0]?.notes[0]).toContain('Windows')
  })

  it.each([COSIGN_2, ''])('leaves a bundle that an older cosign may have to read: %j', (installer) => {
    expect(stepOf(`${installer}      - run: cosign sign-blob --yes --bundle x.sigstore.json x\n`)).toContain('cosign')
    expect(stepOf(`${installer}      - run: cosign sign-blob --yes --bundle x.sigstore.json x\n`)).toContain('left: ')
  })

  it.each([
    ['a step that is no metadata', '      - id: meta\n        uses: acme/meta@v1\n'],
    ['no step at all', ''],
  ])('leaves a loop over the tags of %s', (_what, meta) => {
    const step = `      - env: {T: '\${{ steps.meta.outputs.tags }}', D: x}\n        run: echo "$T" | xargs -I {} cosign sign --yes {}@$D\n`
    const { places } = planText(workflow(`${meta}${step}`))
    expect(places.at(-1)?.status).toBe('left')
  })

  const META = '      - id: meta\n        uses: docker/metadata-action@v5\n'
  const JOINED = `join(fromJSON(steps.meta.outputs.json).tags, format('@{0},', steps.b.outputs.digest))`
  it.each([
    'echo "$T" | xargs -I {} cosign sign --yes {}@$D',
    `echo "\${T}" | xargs -I {} cosign sign --yes "{}@\${D}"`,
    `echo "\${{ steps.meta.outputs.tags }}" | xargs -I {} cosign sign --yes {}@\${{ steps.b.outputs.digest }}`,
    `for tag in $T; do\n  cosign sign --yes "\${tag}@\${D}"\ndone`,
    `for tag in \${T}; do cosign sign --yes $tag@$D; done`,
    `images=""\nfor tag in \${T}; do\n  images+="\${tag}@\${D} "\ndone\ncosign sign --yes \${images}`,
  ])('signs every tag of docker/metadata-action at one digest: %s', (script) => {
    const env = `        env:\n          T: \${{ steps.meta.outputs.tags }}\n          D: \${{ steps.b.outputs.digest }}\n`
    const lines = script.split('\n').map((line) => `          ${line}\n`)
    const { text, places } = planText(workflow(`${COSIGN_3}${META}      - run: |\n${lines.join('')}${env}`))
    expect(places.at(-1)).toMatchObject({ status: 'moved' })
    expect(text).toContain(`          images: \${{ ${JOINED} }}@\${{ steps.b.outputs.digest }}\n`)
  })

  it.each([
    `for tag in $T; do\n  cosign sign --yes "\${other}@\${D}"\ndone`,
    `for tag in $T; do\n  cosign sign --yes --key k "\${tag}@\${D}"\ndone`,
    'echo "$T" | xargs -I {} cosign sign --yes {}@$D && make',
    'echo "$D" | xargs -I {} cosign sign --yes {}@$D',
    'echo "$T" | xargs -I {} cosign sign --yes {}@$UNSET',
  ])('leaves another loop: %s', (script) => {
    const env = `        env:\n          T: \${{ steps.meta.outputs.tags }}\n          D: \${{ steps.b.outputs.digest }}\n`
    const lines = script.split('\n').map((line) => `          ${line}\n`)
    const { places, edits } = planText(workflow(`${META}      - run: |\n${lines.join('')}${env}`))
    expect(places.at(-1)).toMatchObject({ status: 'left' })
    expect(edits).toEqual([])
  })

  it('does not see cosign verify, nor other words with cosign in them', () => {
    expect(stepOf('      - run: cosign verify x\n')).toBe('nothing')
    expect(stepOf('      - run: mycosign sign x\n')).toBe('nothing')
    expect(stepOf('      - run: cosign signature x\n')).toBe('nothing')
  })
})

describe('a step that verifies', () => {
  it('with gh demands the same of who signed', () => {
    expect(stepOf('      - run: gh attestation verify app.tgz --repo acme/app.js\n')).toBe(
      [
        `      - uses: acme/slsa-actions/actions/verify${AT}`,
        '        with:',
        '          files: app.tgz',
        '          source-repository: acme/app.js',
        '          certificate-identity-pattern: https://github\\.com/acme/app\\.js/.+',
        '          certificate-oidc-issuer: https://token.actions.githubusercontent.com',
        '          predicate-type: https://slsa.dev/provenance/v1',
        '          deny-self-hosted-runners: false',
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['gh attestation verify a --owner acme', 'the option --owner'],
    ['gh attestation verify a', 'names no repository'],
    ['gh attestation verify a b --repo a/b', 'exactly one artifact'],
    ['gh attestation verify a --repo a/b --format json', 'the option --format'],
    ['gh attestation verify a --repo a/b --signer-workflow x --cert-identity y', 'names the signer twice'],
    [`gh attestation verify "\${{ inputs.what }}" --repo a/b`, 'depends on an expression'],
    ['gh attestation verify dist/* --repo a/b', 'uses `*`'],
    ['gh attestation verify a --repo a/b || true', 'uses `|`'],
    ['slsa-verifier verify-artifact a --provenance-path b --source-uri c', 'no Sigstore bundle'],
  ])('is left whole: %s', (command, why) => {
    expect(stepOf(`      - run: ${command}\n`)).toContain('left: ')
    expect(stepOf(`      - run: ${command}\n`)).toContain(why)
  })
})

describe('a job that calls slsa-github-generator', () => {
  const call = (file: string, more = '', above = ''): string =>
    `on: push\n${above}jobs:\n  p:\n    uses: slsa-framework/slsa-github-generator/.github/workflows/${file}@v2.1.0\n${more}`
  const GENERIC = 'generator_generic_slsa3.yml'

  it.each([
    'builder_go_slsa3.yml',
    'builder_nodejs_slsa3.yml',
    'builder_maven_slsa3.yml',
    'builder_gradle_slsa3.yml',
    'builder_container-based_slsa3.yml',
    'delegator_generic_slsa3.yml',
    'unheard-of.yml',
  ])('is left when that builds as well: %s', (file) => {
    const { places, edits } = planText(call(file))
    expect(edits).toEqual([])
    expect(places[0]?.status).toBe('left')
  })

  it.each([
    ['    with: {attestation-name: x}\n', '', 'attestation-name'],
    ['    secrets: {token: x}\n', '', 'token'],
    ['    permissions: read-all\n', '', 'one word'],
    ['', 'permissions: read-all\n', 'one word'],
    ['    permissions: &p {actions: read}\n', '', 'anchor'],
    ['    permissions: *p\n', 'env: &p {actions: read}\n', 'alias'],
    [`  q:\n    runs-on: x\n    env: {A: "\${{ needs.p.outputs.attestation-name }}"}\n`, '', 'output attestation-name'],
  ])('is left whole with %j %j', (more, above, why) => {
    const text = call(GENERIC, more, above)
    const { places, text: after } = planText(text)
    expect(after).toBe(text)
    expect(places[0]?.notes[0]).toContain(why)
  })

  it('takes a file of subjects, a release that is to be made, and its id', () => {
    const text = call(
      GENERIC,
      `    with: {base64-subjects-as-file: x, upload-assets: true, draft-release: true}\n  q:\n    runs-on: x\n    env: {A: "\${{ needs.p.outputs.release-id }}"}\n`,
    )
    expect(planText(text).places[0]?.status).toBe('moved')
  })

  it.each([
    ['    permissions: {}\n', '{ contents: write, id-token: write }'],
    ['    permissions: {contents: none}\n', '{contents: write, id-token: write}'],
    ['    permissions:\n      models: read', 'models: read\n      contents: write\n      id-token: write'],
  ])('gets what it needs, and loses nothing: %j', (more, permissions) => {
    expect(planText(call(GENERIC, more)).text).toContain(permissions)
  })

  it('keeps permissions that allow everything', () => {
    expect(planText(call(GENERIC, '    permissions: write-all\n')).edits).toHaveLength(1)
    expect(planText(call(GENERIC, '', 'permissions: write-all\n')).edits).toHaveLength(1)
  })
})

describe('cosign-installer', () => {
  it('stays, and is left where GoReleaser may call it', () => {
    expect(planText(workflow(COSIGN_3)).places[0]?.status).toBe('kept')
    const { places } = planText(workflow(`${COSIGN_3}      - uses: goreleaser/goreleaser-action@v6\n`))
    expect(places[0]).toMatchObject({ status: 'left', notes: [expect.stringContaining('GoReleaser')] })
  })
})
