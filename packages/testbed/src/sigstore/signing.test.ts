import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bundleToJSON } from '@sigstore/bundle'
import { SigningConfig } from '@sigstore/protobuf-specs'
import { bundleBuilderFromSigningConfig } from '@sigstore/sign'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { attest, type Bundle, sign, verify } from 'sigstore'
import { startServer, type TestServer } from '../server/index.ts'
import { createSigstore, DEFAULT_ARTIFACT, type EmbeddedSigstore } from './index.ts'
import { verifyIndependently } from './testing/verify.ts'

const IDENTITY = 'https://github.com/octo-org/app/.github/workflows/release.yml@refs/heads/main'
const TYPE = 'application/vnd.in-toto+json'
const PAYLOAD = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}')

let server: TestServer
let sigstore: EmbeddedSigstore
let token: string
let folder: string

beforeAll(async () => {
  server = await startServer()
  sigstore = createSigstore({ url: server.url })
  server.add(sigstore.routes(() => sigstore.defaultClaims))
  const part = (value: JsonValue): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  token = `${part({ alg: 'none' })}.${part(sigstore.defaultClaims)}.${part('')}`
  folder = mkdtempSync(join(tmpdir(), 'sigstore-'))
  writeFileSync(join(folder, 'root.json'), sigstore.tuf.firstRoot)
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('services, as the libraries of the field use them', () => {
  it.each<[string, 1 | 2, 'messageSignature' | 'dsseEnvelope']>([
    ['a message with Rekor v2', 2, 'messageSignature'],
    ['a message with Rekor v1', 1, 'messageSignature'],
    ['an envelope with Rekor v1', 1, 'dsseEnvelope'],
  ])('@sigstore/sign signs %s', async (_, rekor, bundleType) => {
    const builder = bundleBuilderFromSigningConfig({
      signingConfig: SigningConfig.fromJSON(sigstore.signingConfig({ rekor })),
      identityProvider: { getToken: () => Promise.resolve(token) },
      bundleType,
      fetchOptions: { timeout: 5000, retry: false },
    })
    const bundle = await builder.create({
      data: bundleType === 'dsseEnvelope' ? PAYLOAD : DEFAULT_ARTIFACT,
      type: TYPE,
    })
    expect(() =>
      verifyIndependently(JSON.parse(JSON.stringify(bundleToJSON(bundle))) as JsonObject, {
        root: sigstore.trustedRoot(),
        artifact: DEFAULT_ARTIFACT,
      }),
    ).not.toThrow()
  })

  const signOptions = () => ({
    fulcioURL: server.url,
    rekorURL: server.url,
    tsaServerURL: server.url,
    identityToken: token,
    retry: false,
  })
  const verifyOptions = (certificateIdentityURI = IDENTITY) => ({
    certificateIssuer: sigstore.issuer,
    certificateIdentityURI,
    tufMirrorURL: `${server.url}/tuf`,
    tufRootPath: join(folder, 'root.json'),
    tufCachePath: join(folder, 'cache'),
  })

  it('sigstore signs, and verifies with the root of the TUF repository', async () => {
    const message = await sign(DEFAULT_ARTIFACT, signOptions())
    const envelope = await attest(PAYLOAD, TYPE, signOptions())
    await expect(verify(message, DEFAULT_ARTIFACT, verifyOptions())).resolves.toBeDefined()
    await expect(verify(envelope, verifyOptions())).resolves.toBeDefined()
  })

  it('sigstore verifies what the makers make, and nothing of another instance', async () => {
    const bundle = JSON.parse(sigstore.bundle({}).text) as Bundle
    await expect(verify(bundle, verifyOptions())).resolves.toBeDefined()
    await expect(verify(bundle, verifyOptions('https://github.com/other'))).rejects.toThrow()
    const stranger = createSigstore({ url: server.url }).bundle({})
    await expect(verify(JSON.parse(stranger.text) as Bundle, verifyOptions())).rejects.toThrow()
  })
})
