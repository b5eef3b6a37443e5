import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import fc from 'fast-check'
import { parsePolicy } from '../file/index.ts'
import { checkKubescape, controlsInputs, exceptionsOf, verifiedManifests, type Workload, workloadsOf } from './index.ts'

const HEX = 'a'.repeat(64)
const GOOD = `ghcr.io/acme/web:v2@sha256:${HEX}`
const AT = new Date('2026-11-24T12:00:00Z')
const workload = (changes: Partial<Workload> = {}): Workload => ({
  kind: 'Deployment',
  namespace: 'apps',
  name: 'web',
  images: [GOOD],
  ...changes,
})
const made = (...workloads: Workload[]) =>
  exceptionsOf({
    workloads,
    isVerified: (image) => image.startsWith('ghcr.io/acme/web'),
    verifiedAt: AT,
    expires: new Date(AT.getTime() + 3_600_000),
    policy: 'slsa-policy.yaml',
  })

/** Whether Kubescape takes an object for what an exception means: each designator over the whole value, by `^…$`. */
function covers(exception: JsonObject, { kind, namespace, name }: Workload): boolean {
  const [resource] = exception.resources as { attributes: Record<string, string> }[]
  const found: Readonly<Record<string, string>> = { kind, namespace, name }
  return Object.entries(resource?.attributes ?? {}).every(
    ([key, pattern]) => pattern === '' || new RegExp(`^${pattern}$`).test(found[key] ?? ''),
  )
}

describe('exceptionsOf', () => {
  it('excepts a workload from both controls about signatures, for a time, and from nothing else', () => {
    expect(made(workload()).exceptions).toEqual([
      {
        name: expect.stringMatching(/^slsa-verified-[0-9a-f]{24}$/),
        policyType: 'postureExceptionPolicy',
        creationTime: '2026-11-24T12:00:00Z',
        expirationDate: '2026-11-24T13:00:00Z',
        actions: ['alertOnly'],
        reason: expect.stringContaining(HEX),
        resources: [
          { designatorType: 'Attributes', attributes: { kind: 'Deployment', namespace: 'apps', name: 'web' } },
        ],
        posturePolicies: [{ controlID: 'C-0236' }, { controlID: 'C-0237' }],
      },
    ])
  })

  it.each<[string, Workload[]]>([
    ['an image of it was not verified', [workload({ images: [GOOD, 'nginx:1'] })]],
    ['it has no name', [workload({ name: '' })]],
    ['it names no image', [workload({ images: [] })]],
    ['another one of its name was not verified', [workload(), workload({ images: ['nginx:1'] })]],
    [
      'one of its name in the namespace that is meant by none was not verified',
      [workload({ namespace: '' }), workload({ namespace: 'default', images: ['nginx:1'] })],
    ],
  ])('excepts nothing where %s', (_, workloads) => {
    const { exceptions, left } = made(...workloads)
    expect([exceptions, left.length]).toEqual([[], 1])
  })

  it('drops an exception when a digest changes, and gives it another name', () => {
    const other = GOOD.replaceAll('a'.repeat(64), 'b'.repeat(64))
    const nameOf = (image: string): unknown => made(workload({ images: [image] })).exceptions[0]?.name
    expect(nameOf(other)).not.toBe(nameOf(GOOD))
  })

  it('covers the empty namespace and `default` where none is named, and no other', () => {
    const [exception = {}] = made(workload({ namespace: '' })).exceptions
    const found = ['', 'default', 'kube-system', 'defaults', 'x-default'].map((namespace) =>
      covers(exception, workload({ namespace })),
    )
    expect(found).toEqual([true, true, false, false, false])
  })

  it('B22 covers its own name and no other one, whatever is in it', () => {
    const name = fc.oneof(
      fc.constantFrom('a.b', 'a|b', '.*', 'a$', '^a', '(a', '[a', 'a\\', 'a+', 'a\nb', 'a{2}', 'a?'),
      fc.string({ minLength: 1, maxLength: 12 }),
    )
    fc.assert(
      fc.property(name, name, (own, other) => {
        const [exception = {}] = made(workload({ name: own, namespace: own })).exceptions
        expect(covers(exception, workload({ name: own, namespace: own }))).toBe(true)
        expect(covers(exception, workload({ name: other, namespace: own }))).toBe(other === own)
        expect(covers(exception, workload({ name: own, namespace: other }))).toBe(other === own)
      }),
    )
  })
})

describe('workloadsOf', () => {
  const read = (text: string): Promise<Workload[]> => workloadsOf(text, 'a.yaml')

  it('B24 reads all containers and volumes of the kinds that the controls look at, in lists too', async () => {
    const spec =
      '{initContainers: [{image: i}], containers: [{image: c}], ephemeralContainers: [{image: e}], volumes: [{image: {reference: v}}, {emptyDir: {}}]}'
    const text = `apiVersion: v1
kind: List
items:
  - {kind: Pod, metadata: {name: p}, spec: ${spec}}
  - {kind: Service, metadata: {name: s}}
---
kind: CronJob
metadata: {name: c, namespace: n}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{image: j}]}}}}}
`
    expect(await read(text)).toEqual([
      { kind: 'Pod', namespace: '', name: 'p', images: ['i', 'c', 'e', 'v'] },
      { kind: 'CronJob', namespace: 'n', name: 'c', images: ['j'] },
    ])
  })

  it('keeps a container without an image, which was verified by nobody', async () => {
    const text = 'kind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a}]}\n'
    expect((await read(text))[0]?.images).toEqual([''])
  })

  it.each([
    ['no YAML', 'a: ['],
    [
      'R08 a bomb of aliases',
      `x: [${Array.from({ length: 9 }, (_, n) => `&a${n} {kind: List, items: [${`*a${n - 1},`.repeat(n === 0 ? 0 : 10)}]}`).join()}]\nkind: List\nitems: [*a8]`,
    ],
  ])('is bad input for %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'MANIFEST_FILE', outcome: 'bad-input' })
  })
})

describe('verifiedManifests', () => {
  const result = (changes: JsonObject = {}): JsonObject => ({
    version: 1,
    action: 'verify',
    outcome: 'verified',
    verifiedAt: AT.toISOString(),
    policy: { source: 'slsa-policy.yaml', digest: { sha256: 'c'.repeat(64) } },
    manifests: [
      { file: 'a.yaml', format: 'kubernetes', images: 1, pinned: '/out/a.yaml' },
      { file: 'Dockerfile', format: 'dockerfile', images: 1 },
    ],
    artifacts: [
      {
        outcome: 'verified',
        subject: { name: 'ghcr.io/acme/web:v2', digest: { sha256: HEX } },
        places: [{ image: 'ghcr.io/acme/web:v2' }],
      },
    ],
    ...changes,
  })

  it('knows an image by its name and digest together', () => {
    const { isVerified, copies } = verifiedManifests(result(), 'r.json')
    expect(copies).toEqual(['/out/a.yaml'])
    expect(
      [
        GOOD,
        `ghcr.io/acme/web@sha256:${HEX}`,
        `ghcr.io/acme/web:v3@sha256:${HEX}`,
        `ghcr.io/evil/web@sha256:${HEX}`,
        `ghcr.io/acme/web@sha256:${'b'.repeat(64)}`,
        'ghcr.io/acme/web:v2',
        `ghcr.io/acme/web@sha256:${HEX}0`,
        '',
      ].map(isVerified),
    ).toEqual([true, true, true, false, false, false, false, false])
  })

  it.each<[string, JsonObject, string]>([
    ['of another action', { action: 'sign' }, 'INPUT'],
    ['that is refused', { outcome: 'refused' }, 'POLICY'],
    ['that is undecided', { outcome: 'undecided' }, 'POLICY'],
    ['without a policy', { policy: {} }, 'INPUT'],
    ['without manifests', { manifests: [] }, 'INPUT'],
    ['without copies by digest', { manifests: [{ file: 'a.yaml', format: 'kubernetes' }] }, 'INPUT'],
    ['without a time', { verifiedAt: 'soon' }, 'INPUT'],
  ])('refuses a result %s', (_, changes, code) => {
    expect(() => verifiedManifests(result(changes), 'r.json')).toThrow(expect.objectContaining({ code }))
  })

  it('takes no image whose own verdict is another', () => {
    const artifacts = [{ outcome: 'refused', subject: { digest: { sha256: HEX } }, places: [{ image: GOOD }] }]
    expect(verifiedManifests(result({ artifacts }), 'r.json').isVerified(GOOD)).toBe(false)
  })
})

describe('checkKubescape', () => {
  it.each(['v4.0.7', '4.0.12', 'v4.1.0', 'v5.0.0', '4.0.10+x'])('takes %s', (version) => {
    expect(checkKubescape(version)).toEqual([])
  })

  it.each(['', 'v4.0.6', 'v3.0.40', '4.0', 'v4.0.7-rc.1', 'latest', 'v4.0.99999999'])('refuses %j', (version) => {
    expect(() => checkKubescape(version)).toThrow(expect.objectContaining({ code: 'INPUT' }))
  })

  it('warns of the one that applies no exceptions', () => {
    expect(checkKubescape('v4.0.13')).toHaveLength(1)
  })
})

describe('controlsInputs', () => {
  const pemOf = (curve: string): string =>
    String(generateKeyPairSync('ec', { namedCurve: curve }).publicKey.export({ format: 'pem', type: 'spki' }))
  const [one, two, wide] = [pemOf('P-256'), pemOf('P-256'), pemOf('P-384')]
  const signer = (name: string, pem: string, log: string): string =>
    `  ${name}: { publicKey: ${JSON.stringify(pem)}, transparencyLog: ${log} }\n`
  const policyOf = (signers: string, names: string) =>
    parsePolicy(
      Buffer.from(
        `version: 1\nsigners:\n${signers}rules:\n  - name: web\n    artifacts: [ghcr.io/acme/web]\n    signatures: [{ signers: ${names}, origin: any }]\n`,
      ),
      'slsa-policy.yaml',
    )
  const BASE = { trustedCosignPublicKeys: ['old'], sensitiveKeyNames: ['password'], cpu_limit_max: [] }

  it('puts the keys of the policy in place of the trusted ones, and keeps the inputs of other controls', async () => {
    const policy = await policyOf(signer('a', one, 'none') + signer('unused', two, 'none'), 'a')
    expect(controlsInputs(policy, BASE, 'b.json').inputs).toEqual({
      ...BASE,
      trustedCosignPublicKeys: [one],
      cosignRequireTransparencyLog: ['false'],
    })
  })

  it('asks for the log where one of the keys must be in it, whatever was said before', async () => {
    const policy = await policyOf(signer('a', one, 'none') + signer('b', two, 'required'), '[a, b]')
    const { inputs } = controlsInputs(policy, { ...BASE, cosignRequireTransparencyLog: ['false'] }, 'b.json')
    expect(Object.keys(inputs)).not.toContain('cosignRequireTransparencyLog')
  })

  it('leaves out a key that Kubescape would hash wrongly, and says so', async () => {
    const policy = await policyOf(signer('a', one, 'none') + signer('b', wide, 'none'), '[a, b]')
    const { inputs, notices } = controlsInputs(policy, BASE, 'b.json')
    expect([inputs.trustedCosignPublicKeys, notices.join()]).toEqual([[one], expect.stringContaining('left out')])
  })

  it('is bad input where no key signs images', async () => {
    const policy = await policyOf(signer('b', wide, 'none'), 'b')
    expect(() => controlsInputs(policy, BASE, 'b.json')).toThrow(expect.objectContaining({ code: 'POLICY' }))
  })

  it.each<[string, JsonObject]>([
    ['the form of the library', { settings: { postureControlInputs: {} } }],
    ['nothing', {}],
    ['numbers', { cpu_limit_max: [1] }],
  ])('is bad input for a base that is %s', async (_, base) => {
    const policy = await policyOf(signer('a', one, 'none'), 'a')
    expect(() => controlsInputs(policy, base, 'b.json')).toThrow(expect.objectContaining({ code: 'INPUT' }))
  })
})
