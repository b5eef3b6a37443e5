import type { CommandSpec, Option } from '../options.ts'

const ARTIFACTS: readonly Option[] = [
  {
    name: 'files',
    value: 'PATTERNS',
    isList: true,
    help: 'Files by glob, relative to the current folder; separated by commas.',
  },
  { name: 'digests', value: 'DIGESTS', isList: true, help: 'Digests of artifacts that are not at hand, `sha256:HEX`.' },
  {
    name: 'images',
    value: 'IMAGES',
    isList: true,
    help: 'Images, REGISTRY/REPOSITORY@sha256:HEX or REGISTRY/REPOSITORY:TAG, as oci://NAME among the arguments.',
  },
  {
    name: 'manifests',
    value: 'FILES',
    isList: true,
    help: 'Kubernetes manifests, Compose files, Dockerfiles, folders of charts and kustomizations: every image in them.',
  },
].map((option) => ({ ...option, group: 'What is verified' }))

const BUNDLES: readonly Option[] = [
  {
    name: 'bundle',
    value: 'FILE',
    help: 'File with bundles, JSON or JSON Lines. Left out: they are looked up where --bundle-from says.',
  },
  {
    name: 'bundle-from',
    value: 'PLACES',
    isList: true,
    help: 'github, oci (the registry of an image), file, release, separated by commas. Default github; for images oci, then github; file with --offline.',
  },
  {
    name: 'bundle-dir',
    value: 'DIR',
    help: 'Folder that is looked through with --bundle-from file. Default the current one.',
  },
  { name: 'release-tag', value: 'TAG', help: 'Tag of the release with --bundle-from release.' },
  {
    name: 'attestation-repository',
    value: 'REPOSITORIES',
    isList: true,
    help: "Repositories that keep the bundles, by commas, if not the image's own, which can be among them.",
  },
  {
    name: 'registry-username',
    value: 'NAME',
    help: 'User of the registry, with --registry-password. Left out: what `docker login` stored.',
  },
  { name: 'registry-password', value: 'PASSWORD', help: 'Password of the registry.' },
].map((option) => ({ ...option, group: 'Where the bundles are' }))

const SIGNER: readonly Option[] = [
  {
    name: 'certificate-identity',
    value: 'IDENTITY',
    help: 'Who must have signed: the name in the certificate, exactly.',
  },
  {
    name: 'certificate-identity-pattern',
    value: 'REGEXP',
    help: 'The same as a regular expression (RE2), which must match the whole name.',
  },
  {
    name: 'certificate-identity-regexp',
    value: 'REGEXP',
    standsFor: 'certificate-identity-pattern',
    help: 'The same, by the name that cosign gives it. Here too it must match the whole name.',
  },
  { name: 'certificate-oidc-issuer', value: 'URL', help: 'Who vouched for that identity, exactly.' },
  {
    name: 'certificate-oidc-issuer-pattern',
    value: 'REGEXP',
    help: 'The same as a regular expression (RE2), which must match the whole URL.',
  },
  {
    name: 'certificate-oidc-issuer-regexp',
    value: 'REGEXP',
    standsFor: 'certificate-oidc-issuer-pattern',
    help: 'The same, by the name that cosign gives it.',
  },
  {
    name: 'signer-workflow',
    value: 'WORKFLOW',
    help: 'Workflow that must have signed, OWNER/REPO/PATH[@REF]. Needs --source-repository.',
  },
  { name: 'signer-digest', value: 'COMMIT', help: 'Commit of the workflow that signed.' },
  {
    name: 'key',
    value: 'PEM',
    help: 'Public key that must have signed, instead of an identity: the path of a PEM file, or the PEM itself.',
  },
  {
    name: 'key-validity',
    value: 'START/END',
    help: 'Time in which the key counts, RFC 3339; START/ without an end.',
  },
  {
    name: 'deny-self-hosted-runners',
    help: 'Refuse what was signed on a self-hosted runner. Default; --no-deny-self-hosted-runners allows it.',
  },
].map((option) => ({ ...option, group: 'Who must have signed' }))

const SOURCE: readonly Option[] = [
  { name: 'source-repository', value: 'OWNER/NAME', help: 'Repository that the artifact was built from.' },
  { name: 'source-repository-id', value: 'ID', help: 'Id of that repository, which stays when it is renamed.' },
  { name: 'source-owner-id', value: 'ID', help: 'Id of its owner.' },
  { name: 'source-ref', value: 'REF', help: 'Ref that it was built from, refs/heads/main.' },
  { name: 'source-digest', value: 'COMMIT', help: 'Commit that it was built from.' },
  { name: 'source-tag', value: 'TAG', help: 'Tag that it was built from.' },
  {
    name: 'source-versioned-tag',
    value: 'VERSION',
    help: 'Version that the tag must belong to: v1 and v1.2 match v1.2.3.',
  },
  { name: 'build-trigger', value: 'EVENT', help: 'Event that started the build, push.' },
  {
    name: 'build-input',
    value: 'NAME=VALUE',
    isList: true,
    help: 'Input that the workflow must have had.',
  },
].map((option) => ({ ...option, group: 'Where it must come from' }))

const DEMANDS: readonly Option[] = [
  { name: 'predicate-type', value: 'URI', help: 'Type of attestation. Left out: any, a plain signature too.' },
  {
    name: 'builder-id',
    value: 'URI',
    help: '`builder.id` that the provenance must have, exactly; or without its @ref, at a release that the builder map admits.',
  },
  {
    name: 'builder-map',
    value: 'FILE',
    help: 'Builders and the levels that you trust them for. It comes before what is built in.',
  },
  {
    name: 'minimum-level',
    value: 'LEVEL',
    help: 'Build level that a provenance must show: 1, 2 or 3, or SLSA_BUILD_LEVEL_n.',
  },
  { name: 'max-age', value: 'AGE', help: 'Longest time since the signature: 12h, 30d, 4w.' },
  { name: 'policy', value: 'FILE', help: 'Policy file, beside or instead of the options that bind signer and source.' },
  {
    name: 'layout',
    value: 'FILE',
    help: 'in-toto layout: who must have done which step, with which artifacts. Beside or instead of the options that bind signer and source.',
  },
  { name: 'layout-key', value: 'PEM', help: 'Public key of the owner, who must have signed the layout.' },
  {
    name: 'require-all-platforms',
    help: 'Of an image index every platform must be verified too, by a bundle of its own or one of the index that names it.',
  },
].map((option) => ({ ...option, group: 'What it must say' }))

const TRUST: readonly Option[] = [
  {
    name: 'trusted-root',
    value: 'FILE',
    help: 'Trust root: of a private Sigstore, or a copy of a published one. Left out: the published roots of Sigstore and GitHub.',
  },
  { name: 'tuf-mirror', value: 'URL', help: 'TUF repository that the trust root comes from. Needs --tuf-root.' },
  { name: 'tuf-root', value: 'FILE', help: 'First root.json of that TUF repository.' },
  {
    name: 'transparency-log',
    value: 'WORD',
    help: 'Whether what a key signed needs a log entry: required (default) or none.',
  },
  { name: 'offline', help: 'Ask nobody: bundles from files, the trust root from a file or from what is at hand.' },
].map((option) => ({ ...option, group: 'Trust' }))

const RESULTS: readonly Option[] = [
  {
    name: 'vsa',
    value: 'WORD',
    help: 'Write a verification summary of what passed: unsigned, or signed by the job; none (default) writes none. Needs --policy.',
  },
  {
    name: 'svr',
    value: 'WORD',
    help: 'Write a simple verification result of what passed, of manifests about their copies: unsigned, or signed.',
  },
  {
    name: 'sigstore',
    value: 'INSTANCE',
    help: 'Instance that signs the summary with --vsa signed: auto, public-good or github.',
  },
  {
    name: 'signing-config',
    value: 'FILE',
    help: 'Signing configuration of a private Sigstore, for --vsa signed; goes with --trusted-root.',
  },
  { name: 'allow-public-log', help: 'Let --vsa signed publish the identity of a repository that is not public.' },
  { name: 'verifier-id', value: 'URI', help: 'Verifier that the summary names.' },
  { name: 'resource-uri', value: 'URI', help: 'What was verified, as its consumer fetches it, for the summary.' },
  {
    name: 'manifests-output',
    value: 'DIR',
    help: 'Folder for copies of the manifests in which every image has its digest.',
  },
  {
    name: 'report-path',
    value: 'FILE',
    help: 'Write the report, one HTML page that needs nothing else, whatever the outcome.',
  },
  { name: 'sarif-path', value: 'FILE', help: 'Write the findings as SARIF 2.1.0, whatever the outcome.' },
].map((option) => ({ ...option, group: 'Results' }))

const NETWORK: readonly Option[] = [
  { name: 'timeout', value: 'DURATION', help: 'Longest time, in seconds (90) or minutes (5m).' },
  {
    name: 'ca-file',
    value: 'PEM',
    help: "Certificates to trust beside the system's, for a private CA or an intercepting proxy.",
  },
  {
    name: 'github-token',
    value: 'TOKEN',
    help: "Token for GitHub's API. Better in GH_TOKEN or GITHUB_TOKEN, where nobody else on the machine sees it.",
  },
].map((option) => ({ ...option, group: 'Network' }))

/** `slsa verify`: the inputs of the action `verify`, and cosign's names where they differ. */
export const VERIFY: CommandSpec = {
  name: 'verify',
  usage: 'slsa verify FILE|DIR|sha256:HEX|oci://IMAGE... [OPTIONS]',
  summary: 'verify artifacts: who signed them, from which source, in which build',
  about: [
    'Each artifact needs one bundle that satisfies every demand. At least who signed must be demanded: --certificate-identity with --certificate-oidc-issuer, --signer-workflow with --source-repository, or --key.',
    'Bundles of an image are looked up in its registry: referrers, then the tags of cosign before version 3, then GitHub.',
    'Arguments are names as they stand; patterns go into --files. Of a folder all files below it are verified, but those that end in .sigstore.json, which are bundles.',
  ],
  maxArguments: 100_000,
  options: [...ARTIFACTS, ...BUNDLES, ...SIGNER, ...SOURCE, ...DEMANDS, ...TRUST, ...RESULTS, ...NETWORK],
  examples: [
    {
      does: 'A file and its bundle, signed by a workflow of its own repository',
      command:
        'slsa verify app.tgz --bundle app.tgz.sigstore.json --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app',
    },
    {
      does: 'By digest alone, as with cosign, and without the network',
      command:
        'slsa verify sha256:2f0c...d1 --bundle bundle.json --trusted-root trusted_root.json --certificate-identity https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main --certificate-oidc-issuer https://token.actions.githubusercontent.com --offline',
    },
    {
      does: 'A folder, with the bundles that lie beside the files',
      command:
        'slsa verify dist --bundle-from file --bundle-dir dist --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --source-ref refs/heads/main',
    },
    {
      does: 'An image, with what is attached to it, every platform of it',
      command:
        'slsa verify oci://ghcr.io/acme/app:v1 --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --require-all-platforms',
    },
    {
      does: 'As JSON, for a program',
      command:
        'slsa verify app.tgz --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --json',
    },
  ],
}
