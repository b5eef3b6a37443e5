import { type ExportRequest, exportPolicy, type PolicyExport } from '../export/index.ts'
import { parsePolicy } from '../file/index.ts'
import type { Engine } from '../finding.ts'

/** Parts of a policy file with one rule about images. */
export interface Written {
  readonly signers?: string
  readonly artifacts?: string
  readonly demands?: string
  readonly revoked?: string
}

const SIGNERS = `
  builder:
    workflow: https://github.com/acme/builders/.github/workflows/build.yml
    at: [refs/tags/v1.0.0]
    issuer: https://token.actions.githubusercontent.com`
const PROVENANCE = `
    provenance:
      signers: builder
      source: { repository: https://github.com/acme/web, repositoryId: "111" }
      workflow: .github/workflows/release.yml
      ref: refs/heads/main
      event: push
      inputs: { mode: prod }
      level: any`

export function written({
  signers = SIGNERS,
  artifacts = '[ghcr.io/acme/web]',
  demands = PROVENANCE,
  revoked = '',
}: Written = {}): string {
  return `version: 1\nsigners:${signers}\nrules:\n  - name: web\n    artifacts: ${artifacts}${demands}\n${revoked}`
}

/** What is weaker in every export of such a policy. */
export const USUAL = ['origin-claimed', 'system-namespaces']

export async function exported(
  text: string,
  engine: Engine,
  allowed: readonly string[] = USUAL,
  more: Partial<ExportRequest> = {},
): Promise<PolicyExport> {
  return exportPolicy(await parsePolicy(Buffer.from(text), 'folder/slsa-policy.yaml'), {
    engine,
    trust: { kind: 'public-good' },
    allowed,
    ...more,
  })
}
