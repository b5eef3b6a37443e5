import fs from 'node:fs/promises'
import { connect } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { OciError, type OciErrorCode } from '@slsa-actions/oci'
import { Pkcs11Error, type Pkcs11ErrorCode } from '@slsa-actions/pkcs11'
import { WireError, type WireErrorCode } from '@slsa-actions/wire'
import { AttestationError } from 'in-toto-attestation'
import { badInput, describeFailure, EXIT_CODE, refused, undecided } from './index.ts'

describe('the outcomes', () => {
  it('have the exit codes 0 to 3', () => {
    expect(EXIT_CODE).toEqual({ verified: 0, refused: 1, 'bad-input': 2, undecided: 3 })
  })
})

describe('describeFailure', () => {
  it.each([
    [refused('IDENTITY', 'other signer'), { outcome: 'refused', code: 'IDENTITY', message: 'other signer' }],
    [badInput('INPUT', 'no', { remedy: 'do' }), { outcome: 'bad-input', code: 'INPUT', message: 'no', remedy: 'do' }],
    [undecided('TSA', 'down'), { outcome: 'undecided', code: 'TSA', message: 'down' }],
  ])('tells outcome, code, message and remedy: %s', (error, report) => {
    expect(describeFailure(error)).toEqual(report)
  })

  it('keeps the cause, and does not show it', () => {
    const cause = new Error('token ghs_secret')
    const error = badInput('FILE', 'x: cannot be read', { cause })
    expect(error.cause).toBe(cause)
    expect(JSON.stringify(describeFailure(error))).not.toContain('ghs_secret')
  })

  it.each<WireErrorCode>([
    'JSON_SYNTAX',
    'JSON_BOM',
    'JSON_TOO_DEEP',
    'JSON_TOO_LARGE',
    'JSON_DUPLICATE_KEY',
    'BASE64',
    'URL_REFUSED',
    'BAD_CONFIG',
  ])('counts %s as bad input', (code) => {
    expect(describeFailure(new WireError(code, 'x'))).toEqual({ outcome: 'bad-input', code, message: 'x' })
  })

  it.each<WireErrorCode>([
    'TIMEOUT',
    'CONNECT',
    'STATUS',
    'TLS',
    'TRUNCATED',
    'TOO_LARGE',
    'REPLY',
    'BUDGET_EXCEEDED',
    'REDIRECT_REFUSED',
  ])('counts %s as undecided', (code) => {
    expect(describeFailure(new WireError(code, 'x')).outcome).toBe('undecided')
  })

  it.each<[OciErrorCode, string]>([
    ['CONTENT_DIGEST', 'refused'],
    ['CONTENT_SIZE', 'refused'],
    ['MEDIA_TYPE', 'refused'],
    ['REFERENCE', 'bad-input'],
    ['CREDENTIALS', 'bad-input'],
    ['REGISTRY_PERMISSION', 'bad-input'],
    ['ATTACH_LOST', 'undecided'],
    ['REALM', 'undecided'],
  ])('counts %s of a registry as %s', (code, outcome) => {
    expect(describeFailure(new OciError(code, 'x', { remedy: 'y' }))).toEqual({
      outcome,
      code,
      message: 'x',
      remedy: 'y',
    })
  })

  it.each<[Pkcs11ErrorCode, string]>([
    ['SIGNATURE_WRONG', 'refused'],
    ['PIN_INCORRECT', 'bad-input'],
    ['MODULE_START_TIMEOUT', 'bad-input'],
    ['MODULE_CRASHED', 'undecided'],
    ['SESSION_LOST', 'undecided'],
  ])('counts %s of a token as %s', (code, outcome) => {
    expect(describeFailure(new Pkcs11Error(code, 'x', { remedy: 'y' }))).toEqual({
      outcome,
      code,
      message: 'x',
      remedy: 'y',
    })
  })

  it('counts a statement or predicate with a fault as bad input', () => {
    const error = new AttestationError('PREDICATE', 'predicate.x', 'is missing', { remedy: 'give it' })
    expect(describeFailure(error)).toMatchObject({ outcome: 'bad-input', code: 'PREDICATE', remedy: 'give it' })
  })

  it('counts a file that is not there as bad input, not as a defect', async () => {
    const error = await fs.readFile('/nothing/like/this').catch((failure: unknown) => failure)
    expect(describeFailure(error)).toMatchObject({ outcome: 'bad-input', code: 'FILE' })
  })

  it('counts an error of the network as undecided', async () => {
    const socket = connect({ host: '127.0.0.1', port: 1 })
    const error = await new Promise((resolve) => socket.once('error', resolve))
    expect(describeFailure(error).outcome).toBe('undecided')
  })

  it.each([
    [new TypeError('x is not a function'), 'TypeError: x is not a function'],
    ['text', 'text'],
    [undefined, 'undefined'],
    [null, 'null'],
    [{ authorization: 'Bearer secret' }, '[object Object]'],
  ])('S03 counts anything else as a defect, undecided, and shows no fields: %s', (error, message) => {
    expect(describeFailure(error)).toMatchObject({ outcome: 'undecided', code: 'INTERNAL', message })
  })

  it('never has a success among its answers', () => {
    const outcomes = [new Error(), refused('BUNDLE', ''), new WireError('BASE64', ''), 0].map(
      (error) => describeFailure(error).outcome,
    )
    expect(outcomes).not.toContain('verified')
  })
})
