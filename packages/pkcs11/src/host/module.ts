import { nameOfReturnValue } from '../abi/constants.ts'
import { layoutOf, place } from '../abi/layout.ts'
import { FUNCTION_COUNT, FUNCTIONS, type FunctionName } from '../abi/structures.ts'
import type { Failure } from '../protocol.ts'
import type { Koffi } from './koffi.ts'
import { readUlong, Scratch } from './memory.ts'

/** Carries a {@link Failure} to the reply; never leaves the child. */
export class HostFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.words ?? `${failure.call}: ${nameOfReturnValue(failure.value ?? 0)}`)
    this.failure = failure
  }
}

/** A loaded module. */
export interface Module {
  readonly scratch: Scratch
  /** Kept, since a library that nobody holds is unloaded. */
  readonly library: unknown
  /** Calls a function and gives what it returned. */
  call(name: FunctionName, ...args: readonly (bigint | number | null)[]): number
}

const TYPES = { byte: 'uint8_t', pointer: 'void *', ulong: 'ulong' } as const

/**
 * Loads a module and its function list.
 *
 * @throws HostFailure where it cannot be loaded or is no PKCS#11 module
 */
export function loadModule(koffi: Koffi, file: string): Module {
  const layout = layoutOf(process.platform)
  const scratch = new Scratch(koffi, layout)
  let library: ReturnType<Koffi['load']>
  let getFunctionList: (list: bigint) => number
  try {
    library = koffi.load(file)
    getFunctionList = library.func('C_GetFunctionList', 'ulong', ['void *'])
  } catch (error) {
    throw new HostFailure({ words: error instanceof Error ? error.message : String(error) })
  }
  const pointer = scratch.bytes(8)
  const value = getFunctionList(pointer.address)
  if (value !== 0) throw new HostFailure({ call: 'C_GetFunctionList', value })
  const address = pointer.bytes.readBigUInt64LE(0)
  if (address === 0n) throw new HostFailure({ words: 'C_GetFunctionList gave no list' })
  const functions = functionsOf(koffi, address, place(layout, { version: 2, first: 'pointer' }).at.first)
  return {
    scratch,
    library,
    call: (name, ...args) => {
      const called = functions[name]
      if (called === undefined) throw new HostFailure({ words: `the module has no ${name}` })
      return called(...args)
    },
  }
}

type Functions = Partial<Record<FunctionName, (...args: readonly unknown[]) => number>>

function functionsOf(koffi: Koffi, list: bigint, first: number): Functions {
  const bytes = Buffer.from(koffi.view(list, first + 8 * FUNCTION_COUNT))
  const functions: Functions = {}
  for (const [name, [index, kinds]] of Object.entries(FUNCTIONS) as [
    FunctionName,
    (typeof FUNCTIONS)[FunctionName],
  ][]) {
    const address = bytes.readBigUInt64LE(first + 8 * index)
    if (address === 0n) continue
    const type = koffi.proto(
      `p_${name}`,
      'ulong',
      kinds.map((kind) => TYPES[kind]),
    )
    functions[name] = koffi.decode(address, type) as (...args: readonly unknown[]) => number
  }
  return functions
}

/** Calls a function that must succeed. */
export function mustCall(module: Module, name: FunctionName, ...args: readonly (bigint | number | null)[]): void {
  const value = module.call(name, ...args)
  if (value !== 0) throw new HostFailure({ call: name, value })
}

/** The number in a piece that a function wrote to. */
export function numberIn(module: Module, bytes: Buffer): bigint {
  return readUlong(module.scratch.layout, bytes, 0)
}
