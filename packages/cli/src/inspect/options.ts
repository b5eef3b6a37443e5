import type { CommandSpec } from '../options.ts'

/** `slsa inspect`. */
export const INSPECT: CommandSpec = {
  name: 'inspect',
  usage: 'slsa inspect BUNDLE... [OPTIONS]',
  summary: 'what is in a bundle, for people; verifies nothing',
  about: [
    'Shows subjects, signer, certificate extensions, log entries, timestamps and what the predicate says, of Sigstore bundles as JSON or JSON Lines. Nothing of it is verified, and no network is used.',
  ],
  maxArguments: 1000,
  options: [],
  examples: [
    { does: 'A bundle', command: 'slsa inspect app.tgz.sigstore.json' },
    {
      does: 'Of each attestation the type, for a program',
      command: "slsa inspect attestations.jsonl --json | jq -r '.bundles[].predicateType'",
    },
  ],
}
