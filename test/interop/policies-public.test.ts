import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Engine, exportPolicy, type PolicyExport, parsePolicy } from '@slsa-actions/policy'
import { imageFromFolder, placeImage } from '@slsa-actions/testbed'
import { type JsonObject, parseJson } from '@slsa-actions/wire'
import { parseAllDocuments } from 'yaml'
import { type Bench, openBench } from '../../packages/core/src/testing/ports.ts'
import { attachBundle } from '../../packages/core/src/testing/registry-bundles.ts'
import { admission, type KyvernoPolicy } from './kyverno.ts'
import { policyControllerVerdicts, writeExport } from './policies/engines.ts'

const data = process.env.PUBLIC_BUNDLES_DIR
/** Signed under the public Sigstore, logged, without a timestamp. */
const BUNDLE = 'github_reusable-workflow-attestation.sigstore.json'
const SIGNER =
  'https://github.com/github/artifact-attestations-workflows/.github/workflows/attest.yml@09b495c3f12c7881b3cc17209a327792065c1a1d'

if (data === undefined) {
  process.stderr.write('\nNOT TESTED: PUBLIC_BUNDLES_DIR is not set, so that no engine saw a real root or bundle\n')
  it.skip('PUBLIC_BUNDLES_DIR is not set: no engine saw a real root', () => undefined)
} else {
  /**
   * No image is at hand of which a real bundle speaks. What can be seen without the network: under its own root a real
   * bundle fails at the digest of the image alone, behind log, certificate and signature; under another root before that.
   */
  describe('a real bundle of the public Sigstore beside another image', () => {
    let bench: Bench
    let folder: string
    let image: string
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'public-'))
      bench = await openBench('private')
      const files = join(folder, 'image')
      mkdirSync(files)
      writeFileSync(join(files, 'app.txt'), 'app\n')
      const content = imageFromFolder(files)
      image = placeImage(bench.testbed.registry, 'acme/app', content)
      const bundle = parseJson(readFileSync(join(data, BUNDLE)), { what: BUNDLE }) as JsonObject
      attachBundle(bench.testbed.registry, 'acme/app', content, bundle)
    })
    afterAll(async () => {
      await bench?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    const github = (): JsonObject => objectIn(readFileSync(join(data, 'github-trusted-root.json')))
    const own = (): JsonObject => objectIn(readFileSync(bench.testbed.files.trustedRoot))

    async function exported(engine: Engine, root: JsonObject, allowed: readonly string[] = []): Promise<PolicyExport> {
      const { registry, files, tufMirror } = bench.testbed
      const text = `version: 1
signers: { s: { identity: "${SIGNER}", issuer: "https://token.actions.githubusercontent.com" } }
rules:
  - name: app
    artifacts: [${registry.host}/acme/app]
    provenance: { signers: s, source: any, workflow: any, ref: any, event: any, inputs: any, level: any }
`
      return exportPolicy(await parsePolicy(Buffer.from(text), 'policy.yaml'), {
        engine,
        // Kyverno asks a TUF repository whatever root it is given.
        trust: { kind: 'root', root, tuf: { mirror: tufMirror, root: readFileSync(files.tufRoot) } },
        allowed: ['origin-claimed', 'system-namespaces', ...allowed],
      })
    }

    async function inKyverno(root: JsonObject, isInline: boolean): Promise<string> {
      const [policy] = parseAllDocuments((await exported('kyverno', root)).files[0]?.text ?? '')
      const value = policy?.toJS() as KyvernoPolicy & { spec: { attestors: { cosign: Record<string, unknown> }[] } }
      if (isInline) for (const { cosign } of value.spec.attestors) cosign.trustedRoot = { value: JSON.stringify(root) }
      return admission(value, image, folder)
    }

    it('fails in Kyverno at the digest alone where the real public root is inline', async () => {
      expect(await inKyverno(publicRoot(), true)).toContain('does not match any digest in statement')
      expect(await inKyverno(own(), true)).not.toContain('does not match any digest in statement')
    })

    it('fails in Kyverno under GitHub’s real root, as it is exported, for want of a timestamp', async () => {
      expect(await inKyverno(github(), false)).toContain('verified signed timestamps: 0 < 1')
    })

    it('fails in policy-controller under both real roots, as they are exported, for want of a timestamp', async () => {
      const verdict = async (name: string, root: JsonObject, allowed: readonly string[] = []): Promise<unknown> => {
        const at = join(folder, name)
        const files = writeExport(await exported('policy-controller', root, allowed), at)
        const [policy = '', trust = ''] = ['cluster-image-policies.yaml', 'trust-root.yaml'].map((one) =>
          files.get(one),
        )
        const found = await policyControllerVerdicts(policy, trust, [image], at, (path) => readFileSync(path, 'utf8'))
        return found.get(image)?.why
      }
      const noTimestamp = expect.stringContaining('threshold not met for verified signed timestamps')
      expect(await verdict('github', github())).toEqual(noTimestamp)
      expect(await verdict('public', publicRoot(), ['log-unchecked', 'sct-unchecked'])).toEqual(noTimestamp)
    })
  })
}

/** The root of the public Sigstore that its client for Node comes with. */
function publicRoot(): JsonObject {
  const main = createRequire(import.meta.url).resolve('@sigstore/tuf')
  const seeds = objectIn(readFileSync(join(main, '../../seeds.json'))) as Record<
    string,
    { targets: Record<string, string> }
  >
  const root = seeds['https://tuf-repo-cdn.sigstore.dev']?.targets['trusted_root.json'] ?? ''
  return objectIn(Buffer.from(root, 'base64'))
}

function objectIn(bytes: Uint8Array): JsonObject {
  return parseJson(bytes, { what: 'root', maxBytes: 16 * 1024 * 1024 }) as JsonObject
}
