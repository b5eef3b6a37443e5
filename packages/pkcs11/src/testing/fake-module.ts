import { execFileSync, spawnSync } from 'node:child_process'
import type { KeyObject } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CKA, CKK, CKO, CKP_ML_DSA_65 } from '../abi/constants.ts'
import { installedHostScript } from '../client/host-script.ts'
import { curveByName } from '../key/curve.ts'
import { der, OCTET_STRING } from '../key/der.ts'
import type { TokenOptions } from '../types.ts'

/** Whether the fake module can be compiled here: it is laid out for 64-bit Unix. */
export const hasCompiler = process.platform !== 'win32' && spawnSync('cc', ['--version']).error === undefined

/** An object of the token: values by attribute type. */
export type FakeObject = ReadonlyMap<number, Buffer>

/** What the token does: how it misbehaves, its flags, how often it signs before it loses its session. */
export interface FakeSettings {
  readonly objects?: readonly FakeObject[]
  /** What C_Sign gives, whatever is to be signed. */
  readonly signature?: Buffer
  readonly mode?: string
  readonly flags?: number
  readonly lose?: number
  readonly tokens?: number
  readonly label?: string
  /** The right PIN, default {@link FAKE_PIN}. */
  readonly pin?: string
  /** File that gets the environment and the arguments of the process that holds the module. */
  readonly environ?: string
}

/** A module that does as it is told. */
export interface FakeModule {
  /** Options to open the token with; the PIN is the right one. */
  options(settings: FakeSettings, more?: Partial<TokenOptions>): TokenOptions
  /** Functions that were called since the last options were made, as `login 1`. */
  calls(): string[]
  remove(): void
}

export const FAKE_PIN = '1234'

/** Compiles the module into a temporary folder. */
export function buildFakeModule(): FakeModule {
  const folder = mkdtempSync(join(tmpdir(), 'fake-pkcs11-'))
  const module = join(folder, 'fake.so')
  const source = fileURLToPath(new URL('./fake-module.c', import.meta.url))
  execFileSync('cc', ['-shared', '-fPIC', '-w', '-o', module, source])
  let count = 0
  let log = join(folder, 'log')
  return {
    options: ({ objects = [], signature = Buffer.alloc(64), ...rest }, more = {}) => {
      count += 1
      log = join(folder, `log-${count}`)
      const [store, signed] = [join(folder, `objects-${count}`), join(folder, `signature-${count}`)]
      writeFileSync(store, Buffer.concat(objects.map(stored)))
      writeFileSync(signed, signature)
      const settings = { objects: store, signature: signed, log, ...rest }
      const initReserved = Object.entries(settings)
        .map(([name, value]) => `${name}=${value}`)
        .join(';')
      return {
        modulePath: module,
        pin: Buffer.from(FAKE_PIN),
        hostScript: installedHostScript(),
        ...more,
        uri: { object: 'release', initReserved, ...more.uri },
      }
    },
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Both halves of a key pair as objects, with some attributes of the private one set otherwise. */
export function keyObjects(
  publicKey: KeyObject,
  change: readonly (readonly [number, Buffer | undefined])[] = [],
): FakeObject[] {
  const [kind, point] = kindAndValue(publicKey)
  const common: [number, Buffer][] = [[CKA.label, Buffer.from('release')], [CKA.id, Buffer.from([1])], ...kind]
  const privateKey = new Map([[CKA.class, ulong(CKO.privateKey)], [CKA.sign, Buffer.from([1])], ...common])
  for (const [type, value] of change) {
    if (value === undefined) privateKey.delete(type)
    else privateKey.set(type, value)
  }
  return [privateKey, new Map([[CKA.class, ulong(CKO.publicKey)], ...common, ...point])]
}

/** A certificate as an object. */
export function certificateObject(label: string, id: Buffer, certificate: Buffer): FakeObject {
  return new Map([
    [CKA.class, ulong(CKO.certificate)],
    [CKA.certificateType, ulong(0)],
    [CKA.label, Buffer.from(label)],
    [CKA.id, id],
    [CKA.value, certificate],
  ])
}

/** A CK_ULONG of 64-bit Unix. */
export function ulong(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE(value)
  return bytes
}

function kindAndValue(publicKey: KeyObject): [common: [number, Buffer][], onlyPublic: [number, Buffer][]] {
  switch (publicKey.asymmetricKeyType) {
    case 'rsa': {
      const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
      const numbers: [number, Buffer][] = [
        [CKA.modulus, Buffer.from(n, 'base64url')],
        [CKA.publicExponent, Buffer.from(e, 'base64url')],
      ]
      return [[[CKA.keyType, ulong(CKK.rsa)], ...numbers], []]
    }
    case 'ml-dsa-65': {
      const spki = publicKey.export({ format: 'der', type: 'spki' })
      const common: [number, Buffer][] = [
        [CKA.keyType, ulong(CKK.mlDsa)],
        [CKA.parameterSet, ulong(CKP_ML_DSA_65)],
      ]
      return [common, [[CKA.value, spki.subarray(-1952)]]]
    }
    default: {
      const { x = '', y = '', crv = '' } = publicKey.export({ format: 'jwk' })
      const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
      const params = curveByName(crv)?.params ?? '06052b8104000a'
      return [
        [
          [CKA.keyType, ulong(CKK.ec)],
          [CKA.ecParams, Buffer.from(params, 'hex')],
        ],
        [[CKA.ecPoint, der(OCTET_STRING, point)]],
      ]
    }
  }
}

function stored(object: FakeObject): Buffer {
  const numbers = (...values: number[]) => Buffer.concat(values.map((value) => ulong(value).subarray(0, 4)))
  const attributes = [...object].map(([type, value]) => Buffer.concat([numbers(type, value.length), value]))
  return Buffer.concat([numbers(0, object.size), ...attributes])
}
