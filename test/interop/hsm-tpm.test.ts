import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { generateKey, installedHostScript, openTokenKey, type Pkcs11Uri, type TokenOptions } from '@slsa-actions/pkcs11'
import { describeWith } from '../../packages/pkcs11/src/testing/installed.ts'
import { allGood, RSA_PKCS1, verdictsOfOpenssl } from './hsm/signatures.ts'

const PIN = '735102'
const SO_PIN = '99887766'
const MODULE = [
  '/usr/lib/x86_64-linux-gnu/pkcs11/libtpm2_pkcs11.so',
  '/usr/lib/aarch64-linux-gnu/pkcs11/libtpm2_pkcs11.so',
  '/usr/lib64/pkcs11/libtpm2_pkcs11.so',
].find(existsSync)
const hasTpm = MODULE !== undefined && spawnSync('swtpm', ['--version']).error === undefined
const WHAT = 'a TPM 2.0 (apt-get install swtpm libtpm2-pkcs11-1 libtpm2-pkcs11-tools opensc)'

let tpm: ChildProcess
let folder = ''
let environment: NodeJS.ProcessEnv = {}

function options(uri: Pkcs11Uri = {}, pin = PIN): TokenOptions {
  return {
    uri: { token: 'tpm', ...uri },
    modulePath: MODULE ?? '',
    pin: Buffer.from(pin),
    hostScript: installedHostScript(),
    environment,
  }
}

/** Two ports side by side that nobody uses: the module's library takes the second for granted. */
async function freePorts(): Promise<number> {
  for (;;) {
    const first = await freePort(0).catch(() => 0)
    if (first !== 0 && (await freePort(first + 1).catch(() => 0)) !== 0) return first
  }
}

function freePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function whenOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(true)
      })
      socket.on('error', () => resolve(false))
    })
    if (isOpen) return
    await sleep(25)
  }
  throw new Error('swtpm does not answer')
}

function tool(...args: readonly string[]): void {
  execFileSync('pkcs11-tool', ['--module', MODULE ?? '', ...args], { env: environment, stdio: 'ignore' })
}

describeWith(hasTpm, WHAT)('keys in a TPM 2.0', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tpm-'))
    for (const name of ['state', 'store']) mkdirSync(join(folder, name))
    const port = await freePorts()
    tpm = spawn(
      'swtpm',
      [
        ...['socket', '--tpm2', '--tpmstate', `dir=${join(folder, 'state')}`, '--flags', 'not-need-init,startup-clear'],
        ...['--server', `type=tcp,port=${port},disconnect`, '--ctrl', `type=tcp,port=${port + 1}`],
      ],
      { stdio: 'ignore' },
    )
    await whenOpen(port + 1)
    environment = {
      ...process.env,
      TPM2_PKCS11_TCTI: `swtpm:port=${port}`,
      TPM2_PKCS11_STORE: join(folder, 'store'),
    }
    // The module makes its token by itself: the tools beside it need a resource manager for that.
    tool('--slot-index', '0', '--init-token', '--label', 'tpm', '--so-pin', SO_PIN)
    tool('--token-label', 'tpm', '--login', '--login-type', 'so', '--so-pin', SO_PIN, '--init-pin', '--pin', PIN)
    const key = ['--token-label', 'tpm', '--login', '--pin', PIN, '--keypairgen', '--key-type']
    tool(...key, 'EC:prime256v1', '--label', 'p256', '--id', '01')
    tool(...key, 'rsa:2048', '--label', 'rsa', '--id', '02')
  })
  afterAll(() => {
    tpm?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['p256', allGood('ecdsa sha256')],
    ['rsa', allGood(...RSA_PKCS1)],
  ])('openssl verifies what %s signs', async (object, expected) => {
    const key = await openTokenKey(options({ object }))
    try {
      expect(await verdictsOfOpenssl(key)).toMatchObject(expected)
    } finally {
      await key.close()
    }
  })

  it('a key is made in it, and signs', async () => {
    const { uri, publicKey } = await generateKey({ ...options(), kind: 'P-256', label: 'made here' })
    const key = await openTokenKey(options(uri))
    try {
      expect(key.publicKey.equals(publicKey)).toBe(true)
      expect(await verdictsOfOpenssl(key)).toMatchObject(allGood('ecdsa sha256'))
    } finally {
      await key.close()
    }
  })

  it('H02 a wrong PIN is tried once, and the right one works afterwards', async () => {
    const error = await openTokenKey(options({ object: 'p256' }, '000000')).catch((thrown) => thrown)
    expect(error).toMatchObject({ code: 'PIN_INCORRECT' })
    const key = await openTokenKey(options({ object: 'p256' }))
    await key.close()
    expect(key.schemes).toEqual(['ecdsa'])
  })
})
