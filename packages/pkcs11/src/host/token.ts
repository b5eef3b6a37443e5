import { CKA, CKF, CKR, CKU } from '../abi/constants.ts'
import { type Member, place } from '../abi/layout.ts'
import { INFO, INITIALIZE_ARGS, MECHANISM, RSA_PSS_PARAMS, SLOT_INFO, TOKEN_INFO } from '../abi/structures.ts'
import type { Attribute, FoundObject, Mechanism, ModuleInfo, SlotInfo } from '../protocol.ts'
import type { Koffi } from './koffi.ts'
import { allocate, type Piece, readUlong } from './memory.ts'
import { HostFailure, type Module, mustCall, numberIn } from './module.ts'
import { findHandles, readObject, templateOf } from './objects.ts'

/** Longer than any token takes (CK_TOKEN_INFO.ulMaxPinLen is 255 at most in every module that was looked at). */
const MAX_PIN = 1024
/** Bytes: ML-DSA-65 gives 3,309. */
const MAX_SIGNATURE = 8192
/** Attributes whose value is a CK_ULONG. */
const NUMBERS: ReadonlySet<number> = new Set([
  CKA.class,
  CKA.certificateType,
  CKA.keyType,
  CKA.modulusBits,
  CKA.parameterSet,
])

/** Starts the module; what it is. `reserved` is handed over as `pReserved`, which NSS reads its settings from. */
export function initialize(module: Module, reserved: string | undefined): ModuleInfo {
  const { scratch } = module
  const text = reserved === undefined ? undefined : scratch.copyOf(Buffer.from(`${reserved}\0`))
  const args = (flags: number) =>
    scratch.structures(INITIALIZE_ARGS, [{ flags: BigInt(flags), reserved: text?.address ?? 0n }]).address
  let value = module.call('C_Initialize', args(CKF.osLockingOk))
  // A module without locks will do: one thread calls it.
  if (value === CKR.cantLock) value = module.call('C_Initialize', text === undefined ? null : args(0))
  if (value !== CKR.ok) throw new HostFailure({ call: 'C_Initialize', value })
  const { piece, at } = described(module, 'C_GetInfo', INFO)
  return {
    version: versionAt(piece, at.cryptokiVersion),
    manufacturer: textAt(piece, at.manufacturerId, INFO.manufacturerId),
    description: textAt(piece, at.libraryDescription, INFO.libraryDescription),
    libraryVersion: versionAt(piece, at.libraryVersion),
  }
}

/** Milliseconds between tries to read a slot: SoftHSM fails while another process logs in to the same token. */
const PAUSES = [10, 40, 160, 640]
/** A slot that holds nothing of use, though it was listed. */
const EMPTY: ReadonlySet<unknown> = new Set([CKR.tokenNotPresent, CKR.tokenNotRecognized, CKR.deviceRemoved])

/** The slots that hold a token. */
export function slots(module: Module): SlotInfo[] {
  return slotNumbers(module).flatMap((slot) => {
    for (const pause of PAUSES) {
      try {
        return slotInfo(module, slot)
      } catch (error) {
        if (!(error instanceof HostFailure)) throw error
        if (EMPTY.has(error.failure.value)) return []
        if (error.failure.value !== CKR.generalError) throw error
        Atomics.wait(ASLEEP, 0, 0, pause)
      }
    }
    return slotInfo(module, slot)
  })
}

const ASLEEP = new Int32Array(new SharedArrayBuffer(4))

function slotInfo(module: Module, slot: bigint): SlotInfo {
  const reader = described(module, 'C_GetSlotInfo', SLOT_INFO, slot)
  const { piece, at } = described(module, 'C_GetTokenInfo', TOKEN_INFO, slot)
  return {
    slot: String(slot),
    slotDescription: textAt(reader.piece, reader.at.slotDescription, SLOT_INFO.slotDescription),
    slotManufacturer: textAt(reader.piece, reader.at.manufacturerId, SLOT_INFO.manufacturerId),
    label: textAt(piece, at.label, TOKEN_INFO.label),
    manufacturer: textAt(piece, at.manufacturerId, TOKEN_INFO.manufacturerId),
    model: textAt(piece, at.model, TOKEN_INFO.model),
    serial: textAt(piece, at.serialNumber, TOKEN_INFO.serialNumber),
    flags: Number(readUlong(module.scratch.layout, piece.bytes, at.flags)),
  }
}

function slotNumbers(module: Module): bigint[] {
  const { scratch } = module
  const { ulong } = scratch.layout
  const count = scratch.ulong()
  mustCall(module, 'C_GetSlotList', 1, null, count.address)
  const room = Number(numberIn(module, count.bytes))
  if (room === 0) return []
  if (room > 4096) throw new HostFailure({ words: `the module speaks of ${room} slots` })
  const list = scratch.bytes(room * ulong)
  mustCall(module, 'C_GetSlotList', 1, list.address, count.address)
  const found = Math.min(Number(numberIn(module, count.bytes)), room)
  return Array.from({ length: found }, (_, index) => readUlong(scratch.layout, list.bytes, index * ulong))
}

/** Numbers of the mechanisms of a token. */
export function mechanisms(module: Module, slot: bigint): number[] {
  const { scratch } = module
  const { ulong } = scratch.layout
  const count = scratch.ulong()
  mustCall(module, 'C_GetMechanismList', slot, null, count.address)
  const room = Math.min(Number(numberIn(module, count.bytes)), 4096)
  if (room === 0) return []
  const list = scratch.bytes(room * ulong)
  mustCall(module, 'C_GetMechanismList', slot, list.address, count.address)
  const found = Math.min(Number(numberIn(module, count.bytes)), room)
  return Array.from({ length: found }, (_, index) => Number(readUlong(scratch.layout, list.bytes, index * ulong)))
}

/** A session with a token, and the PIN for as long as it lives. */
export class Session {
  readonly #module: Module
  readonly #pin: Piece
  #pinLength: number | undefined
  #slot: bigint | undefined
  #session: bigint | undefined

  constructor(koffi: Koffi, module: Module) {
    this.#module = module
    this.#pin = allocate(koffi, MAX_PIN)
  }

  /** Opens a session; one that was open before is given up. */
  open(slot: bigint, isWritable: boolean): void {
    if (this.#slot !== undefined) this.#module.call('C_CloseAllSessions', this.#slot)
    this.#session = undefined
    const handle = this.#module.scratch.ulong()
    const flags = CKF.serialSession | (isWritable ? CKF.rwSession : 0)
    mustCall(this.#module, 'C_OpenSession', slot, flags, null, null, handle.address)
    this.#slot = slot
    this.#session = numberIn(this.#module, handle.bytes)
  }

  /** Logs the user in, once. The PIN is copied out of `pin`, which is zeroed; an empty one means that the reader asks. */
  login(pin: Buffer): void {
    if (pin.length > MAX_PIN) throw new HostFailure({ call: 'C_Login', value: CKR.pinLenRange })
    this.#pin.bytes.set(pin)
    this.#pinLength = pin.length
    pin.fill(0)
    this.#loginAs(CKU.user)
  }

  /** Logs in as before, for a session that was lost. */
  loginAgain(): void {
    if (this.#pinLength !== undefined) this.#loginAs(CKU.user)
  }

  find(template: readonly Attribute[], read: readonly number[], limit: number): FoundObject[] {
    const found = templateOf(this.#module, template, NUMBERS)
    return findHandles(this.#module, this.#handle(), found, limit).map((handle) =>
      readObject(this.#module, this.#handle(), handle, read),
    )
  }

  /** A signature as the token gives it, a view that the next request overwrites. */
  sign(key: bigint, mechanism: Mechanism, data: Buffer, needsLogin: boolean): Buffer {
    const module = this.#module
    const { scratch } = module
    const session = this.#handle()
    mustCall(module, 'C_SignInit', session, mechanismOf(module, mechanism), key)
    // Keys with CKA_ALWAYS_AUTHENTICATE ask for the PIN between C_SignInit and C_Sign (section 5.6.8, C_Login).
    if (needsLogin) this.#loginAs(CKU.contextSpecific)
    const message = scratch.copyOf(data)
    const signature = scratch.bytes(MAX_SIGNATURE)
    const length = scratch.ulong(BigInt(MAX_SIGNATURE))
    mustCall(module, 'C_Sign', session, message.address, data.length, signature.address, length.address)
    const written = numberIn(module, length.bytes)
    if (written > BigInt(MAX_SIGNATURE)) throw new HostFailure({ words: 'C_Sign tells an impossible length' })
    return signature.bytes.subarray(0, Number(written))
  }

  /** Makes a key pair; handles of both halves. */
  generate(mechanism: Mechanism, publicTemplate: readonly Attribute[], privateTemplate: readonly Attribute[]) {
    const module = this.#module
    const [forPublic, forPrivate] = [publicTemplate, privateTemplate].map((template) =>
      templateOf(module, template, NUMBERS),
    ) as [ReturnType<typeof templateOf>, ReturnType<typeof templateOf>]
    const [publicKey, privateKey] = [module.scratch.ulong(), module.scratch.ulong()]
    mustCall(
      module,
      'C_GenerateKeyPair',
      this.#handle(),
      mechanismOf(module, mechanism),
      forPublic.address,
      forPublic.count,
      forPrivate.address,
      forPrivate.count,
      publicKey.address,
      privateKey.address,
    )
    return {
      publicKey: String(numberIn(module, publicKey.bytes)),
      privateKey: String(numberIn(module, privateKey.bytes)),
    }
  }

  create(template: readonly Attribute[]): string {
    const object = this.#module.scratch.ulong()
    const { address, count } = templateOf(this.#module, template, NUMBERS)
    mustCall(this.#module, 'C_CreateObject', this.#handle(), address, count, object.address)
    return String(numberIn(this.#module, object.bytes))
  }

  destroy(object: bigint): void {
    mustCall(this.#module, 'C_DestroyObject', this.#handle(), object)
  }

  /** Ends session and login, and zeroes the PIN whatever the module says. */
  close(): void {
    this.forgetPin()
    if (this.#slot !== undefined) this.#module.call('C_CloseAllSessions', this.#slot)
    this.#session = undefined
  }

  forgetPin(): void {
    this.#pin.bytes.fill(0)
    this.#pinLength = undefined
  }

  #handle(): bigint {
    if (this.#session === undefined)
      throw new HostFailure({ call: 'C_GetSessionInfo', value: CKR.sessionHandleInvalid })
    return this.#session
  }

  #loginAs(user: number): void {
    const length = this.#pinLength
    // After a failed login there is none: what signs at the same time must not try, and count, once more.
    if (length === undefined)
      throw new HostFailure({ words: 'there is no PIN, or it was wrong and is not tried again' })
    // Without a PIN the reader has a key pad of its own.
    const value = this.#module.call('C_Login', this.#handle(), user, length > 0 ? this.#pin.address : null, length)
    if (value === CKR.ok || (user === CKU.user && value === CKR.userAlreadyLoggedIn)) return
    // A PIN that was wrong once must not be tried again by anyone.
    this.forgetPin()
    throw new HostFailure({ call: 'C_Login', value })
  }
}

function mechanismOf(module: Module, { type, pss }: Mechanism): bigint {
  const { scratch } = module
  const parameter =
    pss === undefined
      ? undefined
      : scratch.structures(RSA_PSS_PARAMS, [
          { hash: BigInt(pss.hash), mgf: BigInt(pss.mgf), saltLength: BigInt(pss.saltLength) },
        ])
  return scratch.structures(MECHANISM, [
    { mechanism: BigInt(type), parameter: parameter?.address ?? 0n, length: BigInt(parameter?.bytes.length ?? 0) },
  ]).address
}

/** A structure that the module fills. */
function described<Name extends string>(
  module: Module,
  call: 'C_GetInfo' | 'C_GetSlotInfo' | 'C_GetTokenInfo',
  members: Readonly<Record<Name, Member>>,
  ...slot: readonly bigint[]
) {
  const { at, size } = place(module.scratch.layout, members)
  const piece = module.scratch.bytes(size)
  mustCall(module, call, ...slot, piece.address)
  return { piece, at }
}

/** Text that is padded with spaces; some modules end it with NUL. */
function textAt({ bytes }: Piece, start: number, length: number): string {
  return bytes
    .toString('utf8', start, start + length)
    .replace(/\0.*$/s, '')
    .trimEnd()
}

function versionAt({ bytes }: Piece, start: number): string {
  return `${bytes[start]}.${bytes[start + 1]}`
}
