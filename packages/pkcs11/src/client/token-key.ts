import { createPublicKey, type KeyObject } from 'node:crypto'
import { CKA } from '../abi/constants.ts'
import { Pkcs11Error } from '../error.ts'
import { kindOf, refusalOf, refusalOfPublicKey, schemesOf } from '../key/public-key.ts'
import { mechanismNumber, mechanismOf } from '../key/scheme.ts'
import { finishedSignature, toSign, verifyBeside, verifyHere } from '../key/signature.ts'
import type { FoundObject, SignRequest, SlotInfo } from '../protocol.ts'
import type { Pkcs11Uri, TokenKey, TokenOptions, TokenScheme } from '../types.ts'
import { isSet } from './attributes.ts'
import { isLoginFailure, isSessionLost, loginError } from './failure.ts'
import { findNeighbours, findPrivateKey, findToken, nameOfObject, nameOfToken, shownPublicKey } from './find.ts'
import type { Host } from './host.ts'
import { withToken } from './open.ts'

/**
 * Opens the private key that a URI names: starts the module in a child process, logs in once, finds the key and its public
 * half.
 *
 * @throws Pkcs11Error
 */
export function openTokenKey(options: TokenOptions): Promise<TokenKey> {
  const { accept, uri } = options
  const beforeLogin =
    accept === undefined
      ? undefined
      : async (host: Host): Promise<void> => {
          const shown = await shownPublicKey(host, uri)
          if (shown !== undefined) accept(shown)
        }
  const open = async (host: Host, token: SlotInfo): Promise<TokenKey> => {
    const name = nameOfToken(token)
    const object = await findPrivateKey(host, options.uri, name)
    const refusal = refusalOf(object)
    if (refusal !== undefined) throw unsupported(object, name, refusal)
    const { publicKey, certificate } = await findNeighbours(host, object, name)
    const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' })
    const weakness = refusalOfPublicKey(key)
    if (weakness !== undefined) throw unsupported(object, name, weakness)
    const mechanisms = (await host.request({ op: 'mechanisms', slot: token.slot })) as number[]
    accept?.(publicKey)
    const schemes = schemesOf(key, mechanisms, mechanismNumber)
    if (schemes.length === 0)
      throw unsupported(object, name, `the token has no mechanism to sign with ${kindOf(object)}`)
    const description = `${nameOfObject(object)} in ${name}`
    const signer = new Signer(host, options.uri, token, object, key, description)
    return {
      publicKey,
      ...(certificate === undefined ? {} : { certificate }),
      schemes,
      description,
      sign: async (scheme, data, message) => {
        if (schemes.includes(scheme)) return signer.sign(scheme, data, message)
        throw new Pkcs11Error('SCHEME', `${description} does not sign with ${scheme}, only with ${schemes.join(', ')}`)
      },
      close: () => signer.close(),
    }
  }
  return withToken(options, false, open, beforeLogin)
}

function unsupported(object: FoundObject, token: string, reason: string): Pkcs11Error {
  return new Pkcs11Error('KEY_UNSUPPORTED', `${nameOfObject(object)} in ${token}: ${reason}`, {
    remedy: 'use a key on P-256, P-384 or P-521, RSA of 2048 to 4096 bits, Ed25519 or ML-DSA-65 that may sign',
  })
}

/** Signatures on their way at once from which on they are verified beside this thread: fewer are done sooner in it. */
const MANY = 8

/** Signs with one key, and opens the session anew once when it is lost. */
class Signer {
  readonly #host: Host
  readonly #uri: Pkcs11Uri
  readonly #serial: string
  readonly #key: KeyObject
  readonly #description: string
  #object: FoundObject
  readonly #requests = new Map<TokenScheme, SignRequest>()
  #underWay = 0
  #isClosed = false
  #reopened: Promise<void> | undefined

  constructor(host: Host, uri: Pkcs11Uri, token: SlotInfo, object: FoundObject, key: KeyObject, description: string) {
    this.#host = host
    this.#uri = uri
    this.#serial = token.serial
    this.#object = object
    this.#key = key
    this.#description = description
  }

  async sign(scheme: TokenScheme, data: Uint8Array, message?: Uint8Array): Promise<Buffer> {
    if (this.#isClosed) throw new Pkcs11Error('CLOSED', `${this.#description} was closed`)
    const bytes = toSign(this.#key, scheme, data, message)
    this.#underWay += 1
    try {
      const raw = await this.#raw(scheme, bytes)
      const verifies = this.#underWay < MANY ? verifyHere : verifyBeside
      const signature = await finishedSignature(this.#key, scheme, data, raw, message, verifies)
      if (signature !== undefined) return signature
    } finally {
      this.#underWay -= 1
    }
    throw new Pkcs11Error(
      'SIGNATURE_WRONG',
      `${this.#description}: what the token gave is no ${scheme} signature of its public key`,
      { remedy: 'does the public key or certificate in the token belong to another private key of the same id?' },
    )
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#host.close()
  }

  async #raw(scheme: TokenScheme, bytes: Uint8Array): Promise<Buffer> {
    const before = this.#reopened
    await before
    try {
      return await this.#ask(scheme, bytes)
    } catch (error) {
      if (isLoginFailure(error)) throw loginError(error, this.#description)
      if (!isSessionLost(error)) throw error
      // Asked before the session was lost: worth one more try. Asked after it was opened anew: lost for good.
      if (before !== undefined) throw this.#lost(error)
      this.#reopened ??= this.#reopen()
    }
    try {
      await this.#reopened
      return await this.#ask(scheme, bytes)
    } catch (error) {
      throw isSessionLost(error) ? this.#lost(error) : error
    }
  }

  #ask(scheme: TokenScheme, bytes: Uint8Array): Promise<Buffer> {
    return this.#host.sign(this.#requestFor(scheme), bytes)
  }

  /** The same object each time, by which the host knows that it says nothing new. */
  #requestFor(scheme: TokenScheme): SignRequest {
    const known = this.#requests.get(scheme)
    if (known !== undefined) return known
    const login = isSet(this.#object, CKA.alwaysAuthenticate) === true
    const request = { op: 'sign', key: this.#object.handle, mechanism: mechanismOf(scheme), login } as const
    this.#requests.set(scheme, request)
    return request
  }

  /** Finds the token again by its serial number, since slots may be counted anew, and the key by the same URI. */
  async #reopen(): Promise<void> {
    const uri = { ...this.#uri, ...(this.#serial === '' ? {} : { serial: this.#serial }) }
    try {
      const token = await findToken(this.#host, uri)
      await this.#host.request({ op: 'open', slot: token.slot, writable: false })
      await this.#host.request({ op: 'login', again: true })
      this.#object = await findPrivateKey(this.#host, uri, nameOfToken(token))
      this.#requests.clear()
    } catch (error) {
      throw this.#lost(error)
    }
  }

  #lost(cause: unknown): Pkcs11Error {
    const why = cause instanceof Error ? cause.message : String(cause)
    return new Pkcs11Error(
      'SESSION_LOST',
      `${this.#description}: the session was lost, and opened anew once (${why})`,
      {
        cause,
        remedy: 'is the token still plugged in and its service up? Then run again',
      },
    )
  }
}
