import type { KeyObject } from 'node:crypto'
import type { Policy } from '../types.ts'
import { badFault } from './fault.ts'
import type { EngineKeySigner } from './identities.ts'
import { trustMaterial } from './trust-material.ts'
import type { ExportTrust } from './types.ts'

/** Digest that a key of the usual kinds signs, by the name that engines give it. */
export function keyHash(key: KeyObject): 'sha256' | 'sha384' | 'sha512' {
  const curves: Readonly<Record<string, 'sha384' | 'sha512'>> = { secp384r1: 'sha384', secp521r1: 'sha512' }
  return curves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256'
}

/** @throws CoreError bad-input `POLICY` where a key must be in a log, and the root lists none */
export function assertLog({ name }: EngineKeySigner, policy: Policy, trust: ExportTrust): void {
  if (trust.kind === 'public-good' || trustMaterial(trust.root).logs.length > 0) return
  throw badFault(
    policy,
    `signers.${name}.transparencyLog`,
    'is required, and the trusted root lists no log',
    'write `transparencyLog: none`, or give the root of the instance that logs',
  )
}
