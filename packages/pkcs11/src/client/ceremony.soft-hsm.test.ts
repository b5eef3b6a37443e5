import { execFileSync } from 'node:child_process'
import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import {
  generateKey,
  installedHostScript,
  listKeys,
  listTokens,
  openTokenKey,
  Pkcs11Error,
  writeCertificate,
} from '../index.ts'
import { describeWith } from '../testing/installed.ts'
import { createSoftHsm, SOFT_HSM_PIN, type SoftHsm, softHsmModule } from '../testing/soft-hsm.ts'
import type { NewKeyKind, Pkcs11Uri, TokenOptions } from '../types.ts'

const TOKEN = 'Ceremony'
const DIGEST = createHash('sha256').update('what is signed').digest()

let hsm: SoftHsm
let folder = ''

function options(uri: Pkcs11Uri = {}, pin = SOFT_HSM_PIN): TokenOptions {
  return {
    uri: { token: TOKEN, ...uri },
    modulePath: hsm.module,
    pin: Buffer.from(pin),
    hostScript: installedHostScript(),
    environment: hsm.environment,
  }
}

/** A self-signed certificate of a key that openssl makes, and the key as PKCS#8. */
function selfSigned(name: string): { certificate: Buffer; keyFile: string } {
  const keyFile = join(folder, `${name}.key`)
  const file = join(folder, `${name}.der`)
  const what = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', `/CN=${name}`]
  execFileSync('openssl', ['req', ...what, '-keyout', keyFile, '-outform', 'DER', '-out', file], { stdio: 'ignore' })
  return { certificate: readFileSync(file), keyFile }
}

async function codeOf(attempt: Promise<unknown>): Promise<unknown> {
  try {
    await attempt
    return undefined
  } catch (error) {
    return error instanceof Pkcs11Error ? error.code : error
  }
}

describeWith(softHsmModule !== undefined, 'keys made in SoftHSM (apt-get install softhsm2)')('a key ceremony', () => {
  beforeAll(() => {
    hsm = createSoftHsm()
    hsm.initToken(TOKEN)
    hsm.initToken('Other')
    folder = mkdtempSync(join(tmpdir(), 'ceremony-'))
  })
  afterAll(() => {
    hsm.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  it('lists the tokens without a PIN', async () => {
    const { modulePath, hostScript, environment } = options()
    const tokens = await listTokens({ modulePath: modulePath ?? '', hostScript, environment: environment ?? {} })
    expect(tokens.map(({ label, manufacturer }) => [label, manufacturer]).sort()).toEqual([
      [TOKEN, 'SoftHSM project'],
      ['Other', 'SoftHSM project'],
    ])
  })

  it.each<[NewKeyKind, string]>([
    ['P-256', 'EC P-256'],
    ['P-384', 'EC P-384'],
    ['P-521', 'EC P-521'],
    ['RSA-2048', 'RSA 2048'],
  ])('makes a key of %s that cannot leave the token, and it signs', async (kind, shown) => {
    const label = `release ${kind}`
    const made = await generateKey({ ...options(), kind, label })
    const key = await openTokenKey(options(made.uri))
    try {
      await key.sign(key.schemes[0]!, DIGEST)
      expect(key.publicKey.equals(made.publicKey)).toBe(true)
    } finally {
      await key.close()
    }
    const listed = (await listKeys(options())).find((one) => one.label === label)
    expect(listed).toMatchObject({ kind: shown, isExtractable: false, asksEachTime: false, id: made.id })
  })

  it('makes no second key of a label or an id', async () => {
    const { id } = await generateKey({ ...options(), kind: 'P-256', label: 'once' })
    const codes = [
      await codeOf(generateKey({ ...options(), kind: 'P-256', label: 'once' })),
      await codeOf(generateKey({ ...options(), kind: 'P-256', label: 'twice', id })),
    ]
    expect(codes).toEqual(['KEY_EXISTS', 'KEY_EXISTS'])
    expect((await listKeys(options())).filter(({ label }) => label === 'once').length).toBe(1)
  })

  it('H02 makes no key with a wrong PIN, and does not tell it', async () => {
    const error = await generateKey({ ...options({}, '00000000'), kind: 'P-256', label: 'never' }).catch((e) => e)
    expect(error).toMatchObject({ code: 'PIN_INCORRECT' })
    expect(`${error.message}${error.stack}${error.remedy}`).not.toContain('00000000')
  })

  it('stores the certificate of a key beside it, once', async () => {
    const { certificate, keyFile } = selfSigned('stored')
    const pkcs8 = join(folder, 'stored.p8')
    execFileSync('openssl', ['pkcs8', '-topk8', '-nocrypt', '-in', keyFile, '-out', pkcs8])
    const given = ['--import', pkcs8, '--label', 'imported', '--id', '77', '--token', TOKEN, '--pin', SOFT_HSM_PIN]
    execFileSync('softhsm2-util', given, { env: hsm.environment, stdio: 'ignore' })
    const uri = { object: 'imported' }
    await writeCertificate({ ...options(uri), certificate })
    await writeCertificate({ ...options(uri), certificate })
    const key = await openTokenKey(options({ ...uri, type: 'cert' }))
    await key.close()
    expect(key.certificate?.equals(certificate)).toBe(true)
    const ofCertificate = new X509Certificate(certificate).publicKey
    expect(createPublicKey({ key: key.publicKey, format: 'der', type: 'spki' }).equals(ofCertificate)).toBe(true)
  })

  it('H07 stores no certificate of another key, and nothing that is none', async () => {
    const { uri } = await generateKey({ ...options(), kind: 'P-256', label: 'lonely' })
    const { certificate } = selfSigned('another')
    // One after the other: SoftHSM does not like two logins in the same millisecond.
    const codes: unknown[] = []
    for (const bytes of [certificate, certificate.subarray(0, 100), Buffer.from('no certificate')]) {
      codes.push(await codeOf(writeCertificate({ ...options(uri), certificate: bytes })))
    }
    expect(codes).toEqual(['CERTIFICATE', 'CERTIFICATE', 'CERTIFICATE'])
  })
})
