// The process that holds the module: `node main.js`, requests on descriptor 3, replies on descriptor 4. It stands by
// itself, so that a module which hangs, crashes or prints takes nothing along, and it ends when its parent does.
import type { Reply, Request, SignRequest } from '../protocol.ts'
import { guardProcess, stuckClock } from './guard.ts'
import { type Koffi, loadKoffi } from './koffi.ts'
import { HostFailure, loadModule, type Module } from './module.ts'
import { Pipe } from './pipe.ts'
import { initialize, mechanisms, Session, slots } from './token.ts'

const REQUESTS = 3
const REPLIES = 4
const NOTHING = new Uint8Array(0)

/** What is there once the module was started. */
interface Held {
  readonly koffi: Koffi
  readonly module: Module
  readonly session: Session
  readonly watch: (seconds: number) => void
  readonly stuckSeconds: number
}

let held: Held | undefined
let lastSign: SignRequest | undefined
// The clock is for calls of the module: while the pipe keeps this process waiting it stands still.
const pipe = new Pipe(REQUESTS, REPLIES, () => held?.watch(0))
for (let frame = pipe.next(); frame !== undefined; frame = pipe.next()) {
  const request = (frame.header ?? lastSign) as Request
  held?.module.scratch.reset()
  held?.watch(held.stuckSeconds)
  const [reply, tail] = answer(request, frame.tail)
  pipe.reply(reply, tail)
  if (request.op === 'sign') lastSign = request
  if (request.op === 'close') break
}
pipe.close()
finish()

/** A reply that says no more than that all is well is undefined. */
function answer(request: Request, tail: Buffer): [Reply | undefined, Uint8Array] {
  try {
    if (request.op === 'sign') return [undefined, signed(request, tail)]
    const result = carriedOut(request, tail)
    return [result === undefined ? undefined : { ok: true, result }, NOTHING]
  } catch (error) {
    if (error instanceof HostFailure) return [{ ok: false, failure: error.failure }, NOTHING]
    return [{ ok: false, failure: { words: error instanceof Error ? error.message : String(error) } }, NOTHING]
  }
}

function signed(request: SignRequest, data: Buffer): Buffer {
  return running().session.sign(BigInt(request.key), request.mechanism, data, request.login)
}

function carriedOut(request: Exclude<Request, SignRequest>, tail: Buffer): unknown {
  switch (request.op) {
    case 'initialize':
      return started(request)
    case 'slots':
      return slots(running().module)
    case 'mechanisms':
      return mechanisms(running().module, BigInt(request.slot))
    case 'open':
      return running().session.open(BigInt(request.slot), request.writable)
    case 'login':
      return request.again === true ? running().session.loginAgain() : running().session.login(tail)
    case 'find':
      return running().session.find(request.template, request.read, request.limit)
    case 'generate':
      return running().session.generate(request.mechanism, request.publicTemplate, request.privateTemplate)
    case 'create':
      return running().session.create(request.template)
    case 'destroy':
      return running().session.destroy(BigInt(request.object))
    case 'close':
      return held?.session.close()
  }
}

function started({ bridge, module: file, reserved, stuckSeconds }: Extract<Request, { op: 'initialize' }>): unknown {
  const koffi = loadKoffi(bridge)
  guardProcess(koffi)
  const watch = stuckClock(koffi)
  watch(stuckSeconds)
  const module = loadModule(koffi, file)
  const info = initialize(module, reserved)
  held = { koffi, module, session: new Session(koffi, module), watch, stuckSeconds }
  return info
}

function running(): Held {
  if (held === undefined) throw new HostFailure({ words: 'the module was not started' })
  return held
}

/** Leaves nothing behind in the token; a module that hangs here is ended by the clock, or by the parent. */
function finish(): void {
  if (held !== undefined) {
    held.watch(held.stuckSeconds)
    held.session.close()
    held.module.call('C_Finalize', null)
  }
  process.exit(0)
}
