import type { CommandSpec } from '../options.ts'

/** `slsa explain`. */
export const EXPLAIN: CommandSpec = {
  name: 'explain',
  usage: 'slsa explain RESULT.json [OPTIONS]',
  summary: 'tell a result of verify in full: what decided about each artifact, and why',
  about: [
    'Reads what `slsa verify --output RESULT.json` or the action wrote (its output result-path), and tells every bundle, accepted or not, with levels and rules. It verifies nothing anew: whoever can change the file can change what it says. The exit code says whether the file could be read.',
  ],
  maxArguments: 1,
  options: [],
  examples: [
    {
      does: 'Why it was refused',
      command:
        'slsa verify app.tgz --bundle app.tgz.sigstore.json --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --output result.json || slsa explain result.json',
    },
  ],
}
