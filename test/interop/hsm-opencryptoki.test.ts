import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { describeWith } from '../../packages/pkcs11/src/testing/installed.ts'
import { allGood, RSA_PKCS1, RSA_PSS } from './hsm/signatures.ts'

const MODULE = [
  '/usr/lib/x86_64-linux-gnu/pkcs11/libopencryptoki.so',
  '/usr/lib/aarch64-linux-gnu/pkcs11/libopencryptoki.so',
  '/usr/lib64/pkcs11/libopencryptoki.so',
].find(existsSync)
/** Its daemon and its folders are the machine's: only root can give the test its own. */
const NAMESPACES = ['--mount', '--ipc', '--pid', '--fork', '--kill-child']
const isThere = MODULE !== undefined && spawnSync('unshare', [...NAMESPACES, 'true']).status === 0
const WHAT = 'opencryptoki (apt-get install opencryptoki opensc, as root with namespaces)'

/** Where CI is root it can; GitHub's own machines cannot. */
const isRequired = process.env.CI === 'true' && process.getuid?.() === 0

let seen: { schemes: string[]; verdicts: Record<string, string>; wrong: string[] }
let folder = ''

describeWith(
  isThere,
  WHAT,
  isRequired,
)('keys in the software token of opencryptoki', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'opencryptoki-'))
    const file = (name: string) => fileURLToPath(new URL(`./hsm/${name}`, import.meta.url))
    const command = [
      'sh',
      file('opencryptoki.sh'),
      folder,
      process.execPath,
      '--conditions=source',
      file('opencryptoki-run.ts'),
    ]
    const output = execFileSync('unshare', [...NAMESPACES, ...command], {
      env: { ...process.env, MODULE, PIN: '11223344', NODE_OPTIONS: '' },
      encoding: 'utf8',
    })
    seen = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('openssl verifies what an RSA key signs by every scheme', () => {
    expect(seen.verdicts).toEqual(allGood(...RSA_PKCS1, RSA_PSS))
  })

  it('H02 the last try of a token that locks itself is left to people', () => {
    expect(seen.wrong).toEqual(['PIN_INCORRECT', 'PIN_INCORRECT', 'PIN_FINAL_TRY', 'PIN_FINAL_TRY'])
  })
})
