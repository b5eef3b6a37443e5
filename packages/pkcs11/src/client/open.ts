import { CKF } from '../abi/constants.ts'
import { Pkcs11Error } from '../error.ts'
import type { SlotInfo } from '../protocol.ts'
import type { ModuleOptions, Pkcs11Uri, TokenOptions } from '../types.ts'
import { moduleFile } from '../uri/module-file.ts'
import { HostError, locked, loginError } from './failure.ts'
import { findToken, nameOfToken } from './find.ts'
import { Host } from './host.ts'
import { bridgeFile } from './natives.ts'

const START_TIMEOUT_MS = 10_000
const CALL_TIMEOUT_MS = 60_000

/** Starts the module that URI or options name. */
export function startHost(options: ModuleOptions, uri: Pkcs11Uri = {}): Promise<Host> {
  const { hostScript, natives, startTimeoutMs, callTimeoutMs, environment, debug } = options
  return Host.start({
    hostScript,
    bridge: bridgeFile(natives),
    module: moduleFile(uri, options.modulePath),
    startTimeoutMs: startTimeoutMs ?? START_TIMEOUT_MS,
    callTimeoutMs: callTimeoutMs ?? CALL_TIMEOUT_MS,
    environment: environment ?? process.env,
    ...(uri.initReserved === undefined ? {} : { reserved: uri.initReserved }),
    ...(debug === undefined ? {} : { debug }),
  })
}

/**
 * Runs `use` with the token of the options, opened and logged in; ends the module when it fails, and zeroes the PIN in
 * any case.
 */
export async function withToken<Result>(
  options: TokenOptions,
  isWritable: boolean,
  use: (host: Host, token: SlotInfo) => Promise<Result>,
  beforeLogin?: (host: Host) => Promise<void>,
): Promise<Result> {
  let host: Host | undefined
  try {
    host = await startHost(options, options.uri)
    const token = await findToken(host, options.uri)
    await host.request({ op: 'open', slot: token.slot, writable: isWritable })
    await beforeLogin?.(host)
    await login(host, token, options)
    return await use(host, token)
  } catch (error) {
    await host?.close()
    throw error
  } finally {
    options.pin?.fill(0)
  }
}

/**
 * Logs in where the token asks for it: once.
 *
 * @throws Pkcs11Error `PIN_MISSING`, `PIN_LOCKED`, `PIN_FINAL_TRY`, `PIN_INCORRECT`
 */
async function login(host: Host, token: SlotInfo, { pin, allowFinalTry }: TokenOptions): Promise<void> {
  const has = (flag: number) => (token.flags & flag) !== 0
  if (!has(CKF.loginRequired)) return
  const name = nameOfToken(token)
  if (has(CKF.userPinLocked)) throw locked(name)
  if (pin === undefined && !has(CKF.protectedAuthenticationPath)) {
    throw new Pkcs11Error('PIN_MISSING', `${name} asks for a PIN, and none was given`, {
      remedy: 'hand the PIN over as a secret',
    })
  }
  if (has(CKF.userPinFinalTry) && allowFinalTry !== true) {
    throw new Pkcs11Error('PIN_FINAL_TRY', `${name}: one more wrong PIN locks the token, so none was tried`, {
      remedy: 'log in once by hand with the tool of the token, which resets the count',
    })
  }
  try {
    await host.request({ op: 'login' }, { bytes: pin ?? Buffer.alloc(0), isSecret: true })
  } catch (error) {
    throw error instanceof HostError ? loginError(error, name) : error
  }
}
