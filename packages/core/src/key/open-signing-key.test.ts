import { execFileSync } from 'node:child_process'
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { COSIGN_KEY, type KeyKind, keyPorts, pemOf, privateKeyOf } from '../testing/keys.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { isSignatureOf, openSigningKey, type SigningKey } from './index.ts'

const message = Buffer.from('the message')
let workspace: string

beforeAll(async () => {
  workspace = await temporaryFolder()
})
afterAll(removeFolders)

/** Opens a key that lies in a file. */
function open(content: string, pin?: string): Promise<SigningKey> {
  writeFileSync(join(workspace, 'a.key'), content)
  return openUri('a.key', pin)
}

function openUri(uri: string, pin?: string, env: Readonly<Record<string, string>> = {}): Promise<SigningKey> {
  return openSigningKey({ uri, ...(pin === undefined ? {} : { pin }) }, keyPorts({ workspace, env }))
}

/** What `openssl dgst` says of a signature over a file. */
function opensslAccepts(publicKey: KeyObject, digest: string, signature: Buffer, options: readonly string[]): boolean {
  writeFileSync(join(workspace, 'pub.pem'), pemOf(publicKey))
  writeFileSync(join(workspace, 'sig'), signature)
  writeFileSync(join(workspace, 'message'), message)
  const argv = ['dgst', `-${digest}`, '-verify', 'pub.pem', '-signature', 'sig', ...options, 'message']
  return execFileSync('openssl', argv, { cwd: workspace, encoding: 'utf8' }).includes('Verified OK')
}

describe('a key in a file', () => {
  it.each<[KeyKind, string]>([
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['P-521', 'sha512'],
    ['RSA', 'sha256'],
    ['RSA-PSS', 'sha256'],
  ])('H13 of %s signs bytes and their digest with %s, and openssl agrees', async (kind, digest) => {
    const key = await open(pemOf(privateKeyOf(kind)))
    const options = kind === 'RSA-PSS' ? ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:32'] : []
    const byBytes = await key.sign(message)
    const byDigest = await key.signDigest?.(createHash(digest).update(message).digest())
    const accepted = [byBytes, byDigest].map((signature) =>
      opensslAccepts(key.publicKey.key, digest, signature ?? Buffer.of(0), options),
    )
    expect([key.digestAlgorithm, ...accepted]).toEqual([digest, true, true])
  })

  it.each<KeyKind>(['Ed25519', 'ML-DSA-65'])('A40 of %s signs bytes, and no digest', async (kind) => {
    const key = await open(pemOf(privateKeyOf(kind)))
    expect(isSignatureOf(key.publicKey.key, message, await key.sign(message))).toBe(true)
    expect(key.signDigest).toBeUndefined()
  })

  it.each<[string, (key: KeyObject) => string]>([
    ['PKCS#8', pemOf],
    ['SEC1', (key) => String(key.export({ format: 'pem', type: 'sec1' }))],
    ['what openssl ecparam writes', (key) => `${EC_PARAMETERS}${String(key.export({ format: 'pem', type: 'sec1' }))}`],
    ['line ends of Windows', (key) => pemOf(key).replaceAll('\n', '\r\n')],
    ['no line end', (key) => pemOf(key).trim()],
  ])('is read as %s', async (_, write) => {
    const privateKey = privateKeyOf('P-256')
    const key = await open(write(privateKey))
    expect(key.publicKey.key.equals(createPublicKey(privateKey))).toBe(true)
  })

  it('is read as PKCS#1', async () => {
    const privateKey = privateKeyOf('RSA')
    const key = await open(String(privateKey.export({ format: 'pem', type: 'pkcs1' })))
    expect(key.publicKey.key.equals(createPublicKey(privateKey))).toBe(true)
  })

  it.each([
    ['', 'V2 KEY'],
    ['a key', 'V2 KEY'],
    [pemOf(privateKeyOf('P-256')) + pemOf(privateKeyOf('P-256')), 'V2 KEY'],
    [`words\n${pemOf(privateKeyOf('P-256'))}`, 'V2 KEY'],
    [pemOf(createPublicKey(privateKeyOf('P-256'))), 'V2 KEY'],
    [pemOf(privateKeyOf('P-256')).replace('PRIVATE', 'SECRET').replace('END PRIVATE', 'END SECRET'), 'V2 KEY'],
    ['-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', 'V2 KEY'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n', 'V2 KEY'],
    [
      '-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: x\n\nAAAA\n-----END EC PRIVATE KEY-----',
      'V2 KEY',
    ],
    ['x'.repeat(65 * 1024), 'V2 KEY'],
  ])('is refused when it is none: %#', async (content, verdict) => {
    expect(await verdictOf(() => open(content))).toBe(verdict)
  })

  it.each<[string, () => KeyObject]>([
    ['RSA of 1024 bits', () => generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey],
    ['secp256k1', () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey],
    ['Ed448', () => generateKeyPairSync('ed448').privateKey],
    ['ML-DSA-87', () => generateKeyPairSync('ml-dsa-87').privateKey],
    [
      'RSA with the exponent 3',
      () => generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).privateKey,
    ],
  ])('H05 of %s is refused', async (_, make) => expect(await verdictOf(() => open(pemOf(make())))).toBe('V2 KEY'))

  it('is refused when it is not there, or is a folder', async () => {
    mkdirSync(join(workspace, 'folder'), { recursive: true })
    expect([await verdictOf(() => openUri('none.key')), await verdictOf(() => openUri('folder'))]).toEqual([
      'V2 KEY',
      'V2 KEY',
    ])
  })
})

describe('an encrypted key', () => {
  const encrypted = (passphrase: string): string =>
    String(privateKeyOf('P-256').export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase }))

  it.each([['of openssl'], ['of cosign'], ['of an older cosign']])(
    'H03 %s opens with its password, with or without a line end',
    async (which) => {
      const legacy = COSIGN_KEY.pem.replaceAll('SIGSTORE', 'COSIGN')
      const pem = which === 'of openssl' ? encrypted('pass phrase') : which === 'of cosign' ? COSIGN_KEY.pem : legacy
      const expected =
        which === 'of openssl' ? createPublicKey(privateKeyOf('P-256')) : createPublicKey(COSIGN_KEY.publicPem)
      for (const pin of ['pass phrase', 'pass phrase\n', 'pass phrase\r\n']) {
        const { publicKey } = await open(pem, pin)
        expect(publicKey.key.equals(expected)).toBe(true)
      }
    },
  )

  it('of cosign with an empty password opens without one', async () => {
    expect(await verdictOf(() => open(COSIGN_KEY.withoutPassword))).toBe('V0')
  })

  it.each([
    ['H03 two line ends', 'zebra phrase\n\n'],
    ['H03 a line end within', 'zebra\nphrase'],
    ['S02 a zero byte', 'zebra\0phrase'],
    ['S02 2,000 characters', 'zebra'.repeat(400)],
  ])('%s in a password are refused without showing it', async (_, pin) => {
    const failure = await failureOf(() => open(COSIGN_KEY.pem, pin))
    expect(failure?.code).toBe('INPUT')
    expect(JSON.stringify(failure)).not.toContain('zebra')
  })

  it.each(['of openssl', 'of cosign'])(
    'S01 %s tells nothing of a wrong password, or of a missing one',
    async (which) => {
      const pem = which === 'of openssl' ? encrypted('pass phrase') : COSIGN_KEY.pem
      const wrong = await failureOf(() => open(pem, 'another secret'))
      const missing = await failureOf(() => open(pem))
      expect([wrong?.message, missing?.message]).toEqual([
        'a.key: the password does not open it',
        'a.key: is encrypted, and no password was given',
      ])
      expect(JSON.stringify([wrong, missing])).not.toContain('another')
    },
  )

  it.each([
    ['a cost that would take for ever', '"N":65536', '"N":1073741824'],
    ['another block size', '"r":8', '"r":80000'],
    ['another cipher', 'nacl/secretbox', 'nacl/otherbox1'],
    ['no JSON', '{"kdf"', '{{kdf"'],
    ['a nonce of another length', 'aAnp', ''],
  ])('of cosign with %s is refused', async (_, from, to) => {
    const body = COSIGN_KEY.pem.split('\n').slice(1, -2).join('')
    const json = Buffer.from(body, 'base64').toString().replace(from, to)
    const label = 'ENCRYPTED SIGSTORE PRIVATE KEY'
    const pem = `-----BEGIN ${label}-----\n${Buffer.from(json).toString('base64')}\n-----END ${label}-----\n`
    expect((await failureOf(() => open(pem, COSIGN_KEY.password)))?.message).toContain('encrypted form that cosign')
  })
})

describe('a key in a variable', () => {
  it('is read, with its password', async () => {
    const key = await openUri('env://SIGNING_KEY', COSIGN_KEY.password, { SIGNING_KEY: COSIGN_KEY.pem })
    expect(key.publicKey.key.equals(createPublicKey(COSIGN_KEY.publicPem))).toBe(true)
  })

  it('S01 is masked before it is read', async () => {
    const masked: string[] = []
    const ports = keyPorts({ env: { K: 'no key' }, mask: (secret) => masked.push(secret) })
    expect(await verdictOf(() => openSigningKey({ uri: 'env://K' }, ports))).toBe('V2 KEY')
    expect(masked).toEqual(['no key'])
  })

  it.each(['env://NONE', 'env://', 'env://A-B', 'env://EMPTY'])('is refused: %s', async (uri) => {
    expect(await verdictOf(() => openUri(uri, undefined, { EMPTY: ' ' }))).toMatch(/^V2 (KEY|INPUT)$/)
  })
})

describe('openSigningKey', () => {
  it.each(['', 'ftp://key', 'vault://key', 'k8s://namespace/secret', 'gitlab://1'])('refuses "%s"', async (uri) => {
    expect(await verdictOf(() => openUri(uri))).toBe('V2 INPUT')
  })

  it('S01 refuses a key in place of its path, and repeats nothing of it', async () => {
    const pem = pemOf(privateKeyOf('P-256'))
    const failure = await failureOf(() => openUri(pem))
    expect(failure?.code).toBe('INPUT')
    expect(JSON.stringify(failure)).not.toContain(pem.split('\n')[1])
  })

  it.each(['awskms:///alias/a', 'gcpkms://projects/p', 'azurekms://v.vault.azure.net/k', 'hashivault://k'])(
    'refuses a PIN beside %s, which has none',
    async (uri) => expect((await failureOf(() => openUri(uri, '1234')))?.message).toContain('input pin: '),
  )
})

const EC_PARAMETERS = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n'
