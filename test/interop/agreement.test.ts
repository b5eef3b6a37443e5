import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { describeFailure } from '@slsa-actions/core/outcome'
import { parseTrustedRoot, privateProfile } from '@slsa-actions/core/trust'
import { parseBundle, verifyBundle } from '@slsa-actions/core/verification'
import { createSigstore, type MadeBundle } from '@slsa-actions/testbed'
import { MUTATIONS } from './mutations.ts'
import { cosign } from './peers.ts'

const IDENTITY = 'https://github.com/octo-org/app/.github/workflows/release.yml@refs/heads/main'
const PREDICATE_TYPE = 'https://example.com/agreement/v1'
const ARTIFACT = Buffer.from('the artifact\n')
const sha256 = createHash('sha256').update(ARTIFACT).digest('hex')
const STATEMENT = Buffer.from(
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app', digest: { sha256 } }],
    predicateType: PREDICATE_TYPE,
    predicate: {},
  }),
)
const CONTENTS = {
  signature: { kind: 'message', artifact: ARTIFACT },
  attestation: { kind: 'dsse', payload: STATEMENT },
} as const

const sigstore = createSigstore({ url: 'http://127.0.0.1:9', clock: () => Date.UTC(2026, 4, 1, 12) })
const root = JSON.stringify(sigstore.trustedRoot())
const profile = privateProfile(parseTrustedRoot(root, 'trusted_root.json'), 'trusted_root.json')
const differences = readDifferences()
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'agreement-'))
  writeFileSync(join(folder, 'trusted_root.json'), root)
  writeFileSync(join(folder, 'app'), ARTIFACT)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Verdict = 'accepted' | 'refused'
type Kind = keyof typeof CONTENTS

async function ourVerdict(text: string): Promise<Verdict> {
  try {
    const demand = {
      identity: { kind: 'exact', value: IDENTITY },
      issuer: { kind: 'exact', value: sigstore.issuer },
    } as const
    await verifyBundle(parseBundle(text, 'bundle'), profile, { digests: { sha256 } }, demand)
    return 'accepted'
  } catch (error) {
    // What is neither refused nor bad input would be a crash.
    if (describeFailure(error).outcome === 'undecided') throw error
    return 'refused'
  }
}

async function cosignsVerdict(kind: Kind, text: string): Promise<Verdict> {
  const bundle = join(folder, 'bundle.json')
  writeFileSync(bundle, text)
  const command = kind === 'signature' ? ['verify-blob'] : ['verify-blob-attestation', '--type', PREDICATE_TYPE]
  const demand = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', sigstore.issuer]
  const trust = ['--trusted-root', join(folder, 'trusted_root.json')]
  const ran = await cosign([...command, join(folder, 'app'), '--bundle', bundle, ...trust, ...demand], folder)
  return ran.code === 0 ? 'accepted' : 'refused'
}

interface Difference {
  readonly change: string
  /** Bundles that it is about, such as `signature v1`. */
  readonly where: readonly string[]
  readonly verdicts: { readonly cosign: string; readonly slsa: string }
}

/** Rows of the tables: what is changed, in which bundles, and what either says. */
function readDifferences(): readonly Difference[] {
  const text = readFileSync(new URL('../../docs/cosign-differences.md', import.meta.url), 'utf8')
  const rows = text.matchAll(/^\| ([^|]+) \| ([^|]+) \| (accepted|refused) \| (accepted|refused) \| [^|]+ \|$/gm)
  return [...rows].map(([, change = '', where = '', theirs = '', ours = '']) => ({
    change,
    where: where.split(', '),
    verdicts: { cosign: theirs, slsa: ours },
  }))
}

const CASES = (['signature', 'attestation'] as const).flatMap((kind) =>
  ([1, 2] as const).map((version) => [`${kind} v${version}`, kind, version] as const),
)

describe.each(CASES)('slsa and cosign on a %s', (name, kind, version) => {
  const make = (): MadeBundle => sigstore.bundle({ content: CONTENTS[kind], logs: [version] })
  make()
  const [good, other] = [make(), make()]

  it.each(Object.keys(MUTATIONS))('agree, or differ as the table says: %s', async (change) => {
    const mutated = MUTATIONS[change]?.(good.bundle, other.bundle) ?? ''
    const text = typeof mutated === 'string' ? mutated : JSON.stringify(mutated)
    const verdicts = { cosign: await cosignsVerdict(kind, text), slsa: await ourVerdict(text) }
    const known = differences.find((row) => row.change === change && row.where.includes(name))
    expect(verdicts).toEqual(known?.verdicts ?? { cosign: verdicts.cosign, slsa: verdicts.cosign })
  })
})

describe('the tables of differences', () => {
  it('name only changes and bundles that there are', () => {
    const names: readonly string[] = CASES.map(([name]) => name)
    const unknown = differences.filter(
      ({ change, where }) => !(change in MUTATIONS) || where.some((one) => !names.includes(one)),
    )
    expect([differences.length > 0, unknown]).toEqual([true, []])
  })

  it('tell of stricter verdicts, but for the one that cosign does not give a time', () => {
    const laxer = differences.filter(({ verdicts }) => verdicts.slsa === 'accepted')
    expect(laxer.map(({ change }) => change)).toEqual(['no promise'])
  })
})
