import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openSigningKey, type SigningKey } from '@slsa-actions/core/key'
import { createHttp, systemClock } from '@slsa-actions/wire'

const REGION = 'eu-central-1'
/** Moto is a fake of AWS by others: `pip install 'moto[kms,server]'`. It takes any credentials. */
const hasMoto = isThere()
let moto: ChildProcess
let url: string

if (!hasMoto) {
  // Loud, and a failure where nobody looks at the screen.
  process.stderr.write('\nNOT RUN: moto_server is not on this machine (pip install "moto[kms,server]")\n\n')
}

function isThere(): boolean {
  try {
    execFileSync('moto_server', ['--help'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

beforeAll(async () => {
  if (!hasMoto) return
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  moto = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  for (let tries = 0; tries < 150; tries += 1) {
    const isUp = await fetch(`${url}/moto-api/`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await sleep(200)
  }
  throw new Error('moto_server did not start')
})
afterAll(() => {
  moto?.kill()
})

async function call(action: string, body: object): Promise<Record<string, never>> {
  const reply = await fetch(`${url}/`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `TrentService.${action}`,
      authorization: `AWS4-HMAC-SHA256 Credential=a/20260101/${REGION}/kms/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(body),
  })
  return (await reply.json()) as Record<string, never>
}

async function newKey(spec: string): Promise<string> {
  const { KeyMetadata } = (await call('CreateKey', { KeySpec: spec, KeyUsage: 'SIGN_VERIFY' })) as never as {
    KeyMetadata: { KeyId: string }
  }
  return KeyMetadata.KeyId
}

function open(id: string): Promise<SigningKey> {
  const env = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_REGION: REGION, AWS_ENDPOINT_URL_KMS: url }
  return openSigningKey({ uri: `awskms:///${id}` }, { http: createHttp(), clock: systemClock, fs, env, workspace: '/' })
}

describe('AWS KMS as moto has it', () => {
  it('is on this machine, where CI runs', () => expect(hasMoto || process.env.CI !== 'true').toBe(true))

  for (const spec of ['ECC_NIST_P256', 'ECC_NIST_P384', 'RSA_2048']) {
    it(`H13 hashes a digest of ${spec} once more, and is refused for it`, async () => {
      if (!hasMoto) return
      const key = await open(await newKey(spec))
      await expect(key.sign(Buffer.from('message'))).rejects.toMatchObject({ outcome: 'refused', code: 'SIGNATURE' })
    })
  }

  it('H11 tells of a key that is not there, and reads one that is', async () => {
    if (!hasMoto) return
    const missing = '00000000-0000-4000-8000-000000000000'
    await expect(open(missing)).rejects.toMatchObject({ outcome: 'bad-input', code: 'KMS' })
    const id = await newKey('ECC_NIST_P256')
    expect((await open(id)).publicKey.fingerprint).toMatch(/^sha256:/)
  })
})
