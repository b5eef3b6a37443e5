import type { CommandSpec } from '../options.ts'

/** `slsa policy lint`. */
export const POLICY_LINT: CommandSpec = {
  name: 'policy lint',
  usage: 'slsa policy lint POLICY [OPTIONS]',
  summary: 'read a policy file strictly, and point out what a person should look at',
  about: [
    'A file that cannot be read ends with 2. What is only worth a look, such as a rule that leaves something open or that an engine could not carry, is listed and ends with 0.',
  ],
  maxArguments: 1,
  options: [],
  examples: [{ does: 'Before it is committed', command: 'slsa policy lint slsa-policy.yaml' }],
}

/** `slsa policy init`. */
export const POLICY_INIT: CommandSpec = {
  name: 'policy init',
  usage: 'slsa policy init FILE|sha256:HEX... --bundle BUNDLES [OPTIONS]',
  summary: "write a first policy file out of artifacts' real attestations, to be reviewed",
  about: [
    'Every bundle is verified under its trust root, and whoever signed it is taken for right: that is what the review must settle. The file goes to standard output, or where --policy says, where nothing may be yet.',
  ],
  maxArguments: 1000,
  options: [
    ...[
      { name: 'bundle', value: 'FILE', help: 'File with the bundles, JSON or JSON Lines.' },
      { name: 'policy', value: 'FILE', help: 'New file for the policy. Left out: standard output.' },
    ].map((option) => ({ ...option, group: 'What it is made from' })),
    ...[
      {
        name: 'trusted-root',
        value: 'FILE',
        help: 'Trust root, a file. Left out: the published roots of Sigstore and GitHub.',
      },
      { name: 'offline', help: 'Ask nobody: the trust root from a file or from what is at hand.' },
      { name: 'ca-file', value: 'PEM', help: "Certificates to trust beside the system's." },
    ].map((option) => ({ ...option, group: 'Trust' })),
  ],
  examples: [
    { does: 'From a release', command: 'slsa policy init app.tgz --bundle attestation.json --policy slsa-policy.yaml' },
  ],
}
