// How long a policy of many rules takes to be written for a cluster: one rule for each image, which is the worst that can
// be; a file with one rule for all images is written at once.
import { exportPolicy, parsePolicy } from '@slsa-actions/policy'
import { median, row } from './measure.mjs'

const IMAGES = 500
const TARGET_MS = 2000
const RUNS = 3

const rule = (index) => `
  - name: image-${index}
    artifacts: [ghcr.io/acme/image-${index}]
    provenance:
      signers: builder
      source: { repository: https://github.com/acme/image-${index}, repositoryId: "${1000 + index}", ownerId: "222" }
      workflow: .github/workflows/release.yml
      ref: { versionedTag: v2 }
      event: push
      inputs: { mode: prod }
      level: 2
    attestations:
      - type: https://example.test/review/v1
        signers: builder
        origin: any
        conditions: ['predicate.findings.all(f, f.severity != "CRITICAL")']`
const text = `version: 1
signers:
  builder:
    workflow: https://github.com/acme/builders/.github/workflows/build.yml
    at: [refs/tags/v1.0.0]
    issuer: https://token.actions.githubusercontent.com
rules:${Array.from({ length: IMAGES }, (_, index) => rule(index)).join('')}
`
const allowed = ['level', 'origin-claimed', 'runner-unseen', 'system-namespaces']

/** Reading the file and writing it for each engine. */
export async function measureExport() {
  const rows = []
  for (const engine of ['kyverno', 'policy-controller']) {
    const times = []
    let bytes = 0
    for (let run = 0; run < RUNS; run += 1) {
      const begin = performance.now()
      const policy = await parsePolicy(Buffer.from(text), 'slsa-policy.yaml')
      const { files } = exportPolicy(policy, { engine, trust: { kind: 'public-good' }, allowed })
      times.push(performance.now() - begin)
      bytes = files.reduce((sum, file) => sum + file.text.length, 0)
    }
    const ms = median(times)
    const value = `${Math.round(ms)} ms, ${Math.round(bytes / 1024)} KiB`
    rows.push(row(`policies for ${IMAGES} images, ${engine}`, value, `< ${TARGET_MS / 1000} s`, ms < TARGET_MS))
  }
  return rows
}
