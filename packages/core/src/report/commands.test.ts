import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { type ReportedBundle, type SigningResult, shellWord, verifyCommands } from './index.ts'

const SHA256 = 'ab'.repeat(32)
const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
const ISSUER = 'https://token.actions.githubusercontent.com'
const PROVENANCE = 'https://slsa.dev/provenance/v1'
/** What an expression of the runner begins with. */
const OPEN = ['$', '{{'].join('')

interface Case {
  readonly name?: string
  readonly isFile?: boolean
  readonly result?: Partial<SigningResult>
  readonly bundle?: Partial<ReportedBundle>
}

const bundleOf = ({ name = 'app.tgz', isFile = true, bundle = {} }: Case): ReportedBundle => ({
  kind: 'provenance',
  predicateType: PROVENANCE,
  subjects: [{ name, digest: { sha256: SHA256 }, isFile }],
  fileName: `${name.replaceAll('/', '_')}.provenance.sigstore.json`,
  stored: [{ store: 'github', id: '1' }],
  logEntries: [{ logIndex: '7' }],
  times: [],
  ...bundle,
})

const commandsOf = (changes: Case = {}) => {
  const bundle = bundleOf(changes)
  const result: SigningResult = {
    version: 1,
    action: 'attest',
    outcome: 'verified',
    notices: [],
    instance: 'public-good',
    signer: { identity: IDENTITY, issuer: ISSUER },
    repository: 'acme/app',
    needsTrustedRoot: false,
    bundles: [bundle],
    ...changes.result,
  }
  return Object.fromEntries(verifyCommands(result, bundle).map(({ tool, text }) => [tool, text]))
}

/** What a shell makes of commands: the words of each, the tools replaced by one that prints them. */
function wordsOf(commands: string): string[][] {
  const script = `show() { printf '%s\\n' "$#"; printf '%s\\0' "$@"; printf '\\n'; }\ngh() { show gh "$@"; }\ncosign() { show cosign "$@"; }\nhead() { show head "$@" >&2; }\n${commands}\n`
  const printed = execFileSync('sh', ['-c', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    cwd: '/',
  })
  return printed
    .split(/^\d+\n/m)
    .slice(1)
    .map((line) => line.replace(/\n$/, '').split('\0').slice(0, -1))
}

const stepOf = (text = ''): Record<string, string> => parse(text)[0].with

describe('the command for gh', () => {
  it('names artifact, repository, signer and type', () => {
    expect(wordsOf(commandsOf().gh ?? '')).toEqual([
      [
        'gh',
        'attestation',
        'verify',
        'app.tgz',
        '--repo',
        'acme/app',
        '--cert-identity',
        IDENTITY,
        '--predicate-type',
        PROVENANCE,
      ],
    ])
  })

  it('reads the bundle from the file where GitHub has none', () => {
    const { gh } = commandsOf({ bundle: { stored: [{ store: 'file', path: '/w/x' }] } })
    expect(wordsOf(gh ?? '')[0]).toEqual(expect.arrayContaining(['--bundle', 'app.tgz.provenance.sigstore.json']))
  })

  it('names the issuer of an enterprise, and the host of a tenant', () => {
    const signer = {
      identity: IDENTITY.replace('github.com', 'acme.ghe.com'),
      issuer: 'https://token.actions.acme.ghe.com',
    }
    const words = wordsOf(commandsOf({ result: { instance: 'github', signer } }).gh ?? '')[0]
    expect(words).toEqual(expect.arrayContaining(['--cert-oidc-issuer', signer.issuer, '--hostname', 'acme.ghe.com']))
  })

  it('finds an image in its registry by digest', () => {
    const { gh } = commandsOf({ name: 'ghcr.io/acme/app', isFile: false })
    expect(wordsOf(gh ?? '')[0]).toContain(`oci://ghcr.io/acme/app@sha256:${SHA256}`)
  })

  it.each<[string, Case]>([
    ['a private Sigstore', { result: { instance: 'private' } }],
    ['a plain signature', { bundle: { kind: 'signature' } }],
  ])('is not there for %s, which gh does not know', (_, changes) => {
    expect(commandsOf(changes).gh).toBeUndefined()
  })
})

describe('the command for cosign', () => {
  it('reads the file that the bundle is in', () => {
    const { cosign } = commandsOf({ bundle: { stored: [{ store: 'file', path: '/w/x' }] } })
    expect(wordsOf(cosign ?? '')).toEqual([
      [
        'cosign',
        'verify-blob-attestation',
        'app.tgz',
        '--bundle',
        'app.tgz.provenance.sigstore.json',
        '--type',
        'slsaprovenance1',
        '--certificate-identity',
        IDENTITY,
        '--certificate-oidc-issuer',
        ISSUER,
      ],
    ])
  })

  it('downloads it from GitHub first where it is nowhere else', () => {
    const [download, verify] = wordsOf(commandsOf().cosign ?? '')
    expect(download?.slice(0, 4)).toEqual(['gh', 'attestation', 'download', 'app.tgz'])
    expect(verify).toContain(`sha256:${SHA256}.jsonl`)
  })

  it('takes it out of attestation.json where there is only that', () => {
    const bundle = { stored: [] }
    expect(commandsOf({ bundle }).cosign).toContain('--bundle attestation.json')
    const two = [bundleOf({ bundle }), bundleOf({ bundle })]
    expect(commandsOf({ bundle, result: { bundles: two } }).cosign).toContain('head -n 1 attestation.json > app.tgz')
  })

  it('names the trust root of a private Sigstore, and says what it does without', () => {
    const result = { instance: 'private' as const, needsTrustedRoot: true }
    const words = wordsOf(commandsOf({ result, bundle: { logEntries: [], stored: [] } }).cosign ?? '')[0]
    expect(words).toEqual(
      expect.arrayContaining([
        '--trusted-root',
        'trusted_root.json',
        '--insecure-ignore-tlog=true',
        '--use-signed-timestamps',
      ]),
    )
  })

  it('checks a plain signature as one', () => {
    const bundle = { kind: 'signature', stored: [{ store: 'file' as const, path: '/w/x' }] }
    expect(wordsOf(commandsOf({ bundle }).cosign ?? '')[0]?.[1]).toBe('verify-blob')
  })

  it("is not there for GitHub's instance, which has no log", () => {
    expect(commandsOf({ result: { instance: 'github' } }).cosign).toBeUndefined()
  })
})

describe('the step of a workflow', () => {
  it('is YAML with everything that was signed', () => {
    expect(stepOf(commandsOf({ result: { needsTrustedRoot: true }, bundle: { stored: [] } }).workflow)).toEqual({
      files: 'app.tgz',
      bundle: 'attestation.json',
      'predicate-type': PROVENANCE,
      'certificate-identity': IDENTITY,
      'certificate-oidc-issuer': ISSUER,
      'trusted-root': 'trusted_root.json',
    })
  })

  it.each(['*.tgz', '!app', 'a b', 'a\\b', '[x]', `${OPEN} github.token }}`, '{a,b}', 'a,b', "it's", '# x', 'é'])(
    'S07 gives %s by digest: as a file name it would be read as something else',
    (name) => {
      const step = stepOf(commandsOf({ name }).workflow)
      expect(step.files).toBeUndefined()
      expect(step.digests).toBe(`sha256:${SHA256}`)
    },
  )

  it('S06 holds no expression of the runner', () => {
    const evil = `x${OPEN} secrets.TOKEN }}${OPEN} '${OPEN}' }}`
    const { workflow = '' } = commandsOf({
      name: evil,
      result: { signer: { identity: evil, issuer: evil } },
      bundle: { predicateType: evil, stored: [] },
    })
    // What stays of it is the runner's own way to write it.
    expect(workflow.replaceAll(`${OPEN} '${OPEN}' }}`, '')).not.toContain(OPEN)
  })

  it('is not made of nothing', () => {
    expect(verifyCommands({ ...({} as SigningResult), bundles: [] }, bundleOf({}))).toEqual([])
  })
})

describe('hostile names', () => {
  const hostile = [
    '$(touch /tmp/x)',
    '`id`',
    '"; rm -rf /; "',
    "'; echo x; '",
    '-rf',
    '--bundle=x',
    'a b\tc',
    '~root',
    '!!',
    '*',
    '\\',
    'a&b|c>d<e',
    '#x',
    'ghcr.io/evil/`id`',
  ]
  it.each(hostile)('S06 %s is one word for a shell', (name) => {
    const option = name.startsWith('-') ? `./${name}` : name
    const { gh = '', cosign = '' } = commandsOf({ name })
    expect(wordsOf(gh)[0]?.[3]).toBe(option)
    expect(wordsOf(cosign)[0]?.[3]).toBe(option)
    expect(wordsOf(cosign)[1]?.[2]).toBe(option)
  })

  it('S06 any text is one word for a shell', () => {
    const words = fc.array(
      fc.string({ unit: 'binary' }).filter((word) => !word.includes('\0')),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(words, (list) => {
        const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${list.map(shellWord).join(' ')}`], {
          encoding: 'utf8',
        })
        expect(printed.split('\0').slice(0, -1)).toEqual(list.map((word) => Buffer.from(word).toString()))
      }),
      { numRuns: 30 },
    )
  })
})

describe('the commands for an image whose registry has the bundle', () => {
  const image = `ghcr.io/acme/app@sha256:${SHA256}`
  const attached = (manifest: string) => [{ store: 'oci' as const, attached: [{ subject: image, manifest }] }]
  const there = attached(`ghcr.io/acme/app@sha256:${'cd'.repeat(32)}`)
  const elsewhere = attached(`ghcr.io/acme/attestations@sha256:${'cd'.repeat(32)}`)
  const of = (bundle: Partial<ReportedBundle>) => commandsOf({ name: 'ghcr.io/acme/app', isFile: false, bundle })

  it('let each tool find it there', () => {
    const { gh, cosign, workflow } = of({ stored: there })
    expect(wordsOf(gh ?? '')[0]).toEqual(expect.arrayContaining([`oci://${image}`, '--bundle-from-oci']))
    expect(wordsOf(cosign ?? '')[0]?.slice(0, 5)).toEqual([
      ...['cosign', 'verify-attestation', image, '--type', 'slsaprovenance1'],
    ])
    expect(stepOf(workflow)).toMatchObject({ images: image, 'predicate-type': PROVENANCE })
    expect(stepOf(workflow)).not.toHaveProperty('bundle')
  })

  it('check a signature as one', () => {
    const { gh, cosign } = of({
      stored: there,
      kind: 'signature',
      predicateType: 'https://sigstore.dev/cosign/sign/v1',
    })
    expect(gh).toBeUndefined()
    expect(wordsOf(cosign ?? '')[0]?.slice(0, 4)).toEqual(['cosign', 'verify', image, '--certificate-identity'])
  })

  it('say where bundles are that are kept elsewhere', () => {
    const { gh, cosign, workflow } = of({ stored: elsewhere })
    expect(gh).toBeUndefined()
    expect(cosign).toMatch(/^COSIGN_REPOSITORY=ghcr\.io\/acme\/attestations cosign verify-attestation /)
    expect(stepOf(workflow)['attestation-repository']).toBe('ghcr.io/acme/attestations')
  })

  it('rest on the log, or on signed times where there is none', () => {
    expect(of({ stored: there, logEntries: [] }).cosign).toContain('--use-signed-timestamps')
  })
})
