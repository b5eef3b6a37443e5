/** Workflows of the shapes that projects use; in each something can be moved. */
export const SHAPES: Readonly<Record<string, string>> = {
  'matrix with base64 subjects': `# Releases, one leg a platform.
name: release
on:
  push:
    tags: ['v*']
permissions: read-all
jobs:
  build:
    strategy:
      matrix:
        os: [ubuntu-24.04, macos-15]
    runs-on: \${{ matrix.os }}
    outputs:
      linux: \${{ steps.hash.outputs.linux }}
    steps:
      - run: make   # tab\there
      - id: hash
        run: echo "linux=$(sha256sum app | base64 -w0)" >> "$GITHUB_OUTPUT"

  combine:
    needs: build
    runs-on: ubuntu-24.04
    outputs:
      hashes: \${{ steps.all.outputs.hashes }}
    steps:
      - id: all
        run: ./combine.sh

  provenance:
    needs: [combine]
    if: startsWith(github.ref, 'refs/tags/')
    permissions:
      actions: read   # To read the workflow path.
      id-token: write # To sign the provenance.
      contents: write # To add assets to a release.
    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0
    with:
      base64-subjects: "\${{ needs.combine.outputs.hashes }}"
      upload-assets: true
  after:
    needs: [provenance]
    runs-on: ubuntu-24.04
    steps:
      - run: echo "\${{ needs.provenance.outputs.provenance-name }}"
`,
  'flow mappings, quotes and several generators': `on: push
jobs:
  provenance:
    needs: build
    permissions: { id-token: write, contents: read, actions: read }
    uses: "slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0"
    with: { base64-subjects: "\${{ needs.build.outputs.hashes }}", provenance-name: all.intoto.jsonl }
  again:
    permissions:
      'packages': write
      "contents": write

    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.0.0
    with:
      base64-subjects: x
    secrets: inherit
  build:
    runs-on: ubuntu-24.04
    outputs: { hashes: x }
    steps: [ { run: make } ]
`,
  'GoReleaser and the generic generator': `name: goreleaser
on: { push: { tags: [ 'v*' ] } }
permissions:
  contents: read
jobs:
  goreleaser:
    runs-on: ubuntu-latest
    permissions:
      contents: write
    outputs:
      hashes: \${{ steps.hash.outputs.hashes }}
    steps:
      - uses: goreleaser/goreleaser-action@v6
        id: run-goreleaser
      - id: hash
        env:
          ARTIFACTS: "\${{ steps.run-goreleaser.outputs.artifacts }}"
        run: |
          echo "hashes=$(echo $ARTIFACTS | jq -r x | base64 -w0)" >> "$GITHUB_OUTPUT"
  provenance:
    needs: goreleaser
    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v1.10.0 # must be a tag
    with:
      base64-subjects: \${{ needs.goreleaser.outputs.hashes }}
`,
  'attest after build-push-action': `on: push
jobs:
  image:
    runs-on: [ubuntu-latest]
    permissions: { packages: write, id-token: write, attestations: write }
    steps:
    - uses: docker/build-push-action@v6
      id: push
    - name: Attest
      if: \${{ github.event_name != 'pull_request' }}
      uses: actions/attest-build-provenance@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb # v2.4.0
      with:
        subject-name: ghcr.io/acme/app
        subject-digest: \${{ steps.push.outputs.digest }}
        push-to-registry: true
    - uses: actions/attest-sbom@v3   # the bill of materials
      with: &sbom
        subject-path: app
        sbom-path: sbom.json
    - { uses: 'actions/attest@v4', with: *sbom }
`,
  'several jobs, anchors and CRLF': [
    'on: push',
    'jobs:',
    '  one:',
    '    runs-on: self-hosted',
    '    steps:',
    '      - &attest',
    '        "uses": actions/attest-build-provenance@v3',
    "        'with': { subject-path: dist/* }",
    '  two:',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    '      - *attest',
    '      - run: |',
    '          # the image',
    '          cosign sign --yes ghcr.io/acme/app@sha256:0',
    '        shell: bash',
    '',
  ].join('\r\n'),
  'cosign for an image and for files': `on: push
env:
  IMAGE: ghcr.io/acme/app
jobs:
  sign:
    runs-on: ubuntu-24.04
    steps:
      - uses: sigstore/cosign-installer@6f9f17788090df1f26f669e9d70d6ae9567deba6 # v4.1.2
      - uses: docker/metadata-action@v5
        id: meta
      - uses: docker/build-push-action@v6
        id: build-and-push
      - name: Sign the image
        if: github.ref == 'refs/heads/main'
        env:
          DIGEST: \${{ steps.build-and-push.outputs.digest }}
        run: |
          set -euo pipefail
          # By its digest, all platforms.
          cosign sign --yes --recursive \\
            "\${IMAGE}@\${DIGEST}"

      # A comment between.
      - name: Sign every tag
        env:
          TAGS: \${{ steps.meta.outputs.tags }}
          DIGEST: \${{ steps.build-and-push.outputs.digest }}
        run: echo "\${TAGS}" | xargs -I {} cosign sign --yes {}@\${DIGEST}
      - run: cosign sign-blob --yes dist/app.tgz --bundle dist/app.tgz.sigstore.json # keep
      - run: cosign attest --yes --type cyclonedx --predicate bom.json $IMAGE@\${{ steps.build-and-push.outputs.digest }}
      - run: cosign attest-blob -y --type spdxjson --predicate s.json --bundle app.spdx.sigstore.json app`,
  'verifying with gh': `on: push
jobs:
  use:
    runs-on: ubuntu-24.04
    steps:
      - name: Verify
        run: gh attestation verify app.tgz --repo acme/app.js --signer-workflow acme/build/.github/workflows/b.yml
        env:
          GH_TOKEN: \${{ secrets.OTHER }}
      - run: gh attestation verify oci://ghcr.io/acme/app:1 -R \${{ github.repository }} --deny-self-hosted-runners
`,
  'a reusable workflow with inputs and secrets': `on:
  workflow_call:
    inputs:
      image: { type: string, required: true }
      hashes: { type: string }
    secrets:
      token: { required: true }
permissions: write-all
jobs:
  inner:
    uses: ./.github/workflows/other.yml
    secrets: inherit
  sign:
    needs: inner
    runs-on: ubuntu-24.04
    steps:
      - uses: sigstore/cosign-installer@v3
      - if: \${{ inputs.image != '' && !cancelled() }}
        uses: actions/attest@v4
        with:
          subject-path: |
            a
            b
          predicate-type: https://example.test/p/v1
          predicate: '{"a": "\${{ inputs.image }}"}'
          github-token: \${{ secrets.token }}
      - name: 'Sign: the image'
        if: \${{ inputs.image != '' }}
        env: { IMAGE: "\${{ inputs.image }}" }
        run: >-
          cosign sign --yes
          "$IMAGE"
  provenance:
    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0
    with: &given
      base64-subjects: \${{ inputs.hashes }}
  twice:
    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0
    with: *given
`,
  'a composite action': `name: Attest
runs:
  using: composite
  steps:
    - uses: actions/attest-build-provenance@v2
      with:
        subject-path: \${{ inputs.path }}
    - shell: bash
      name: Sign
      run: cosign sign --yes "\${{ inputs.image }}"
    - run: cosign sign --yes "\${{ inputs.image }}"
      shell: bash # of the runner
    - name: Last
      run: cosign sign --yes "\${{ inputs.image }}"
      shell: bash`,
  'container generator with its own provenance repository': `on: push
jobs:
  image-provenance:
    permissions: write-all
    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@v2.0.0
    with:
      image: \${{ needs.build.outputs.image }}
      digest: \${{ needs.build.outputs.digest }}
      provenance-repository: ghcr.io/acme/provenance
      registry-username: \${{ github.actor }}
    secrets:
      registry-password: \${{ secrets.GITHUB_TOKEN }}
      provenance-registry-password: \${{ secrets.PROVENANCE }}
  other-provenance:
    permissions:
      'packages': write
      "id-token": write

    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@v2.0.0
    with:
      image: x
      digest: y
    secrets: inherit
`,
  'subjects as a file': `on: release
jobs:
  build:
    runs-on: ubuntu-24.04
    outputs: { handle: "\${{ steps.h.outputs.handle }}" }
    steps:
      - uses: slsa-framework/slsa-github-generator/actions/generator/generic/create-base64-subjects-from-file@v2.1.0
        id: h
        with: { path: hashes }
  provenance:
    needs: build
    permissions: { id-token: write, contents: read, actions: read }
    uses: "slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0"
    with: { base64-subjects-as-file: "\${{ needs.build.outputs.handle }}", provenance-name: all.intoto.jsonl }
`,
  'container generator with a login at Google Cloud': `on: push
jobs:
  image-provenance:
    permissions: { id-token: write, packages: write, actions: read }
    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@v2.1.0
    with:
      image: europe-docker.pkg.dev/acme/app/web
      digest: \${{ needs.build.outputs.digest }}
      gcp-workload-identity-provider: projects/1/locations/global/workloadIdentityPools/p/providers/q
      gcp-service-account: builder@acme.iam.gserviceaccount.com
`,
}
