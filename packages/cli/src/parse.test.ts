import { describe, expect, it } from '@jest/globals'
import { CliError } from './error.ts'
import { parseArguments } from './parse.ts'
import { VERIFY } from './verify/options.ts'

/** Values of one option; or code, message and remedy of the refusal in one line. */
function parsed(argv: readonly string[], name = ''): unknown {
  try {
    const { positionals, values } = parseArguments({ ...VERIFY, maxArguments: 2 }, argv)
    return name === '' ? positionals : values.get(name)
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    return `${error.code}: ${error.message}; ${error.remedy ?? ''}`
  }
}

describe('parseArguments', () => {
  it('takes values in both forms, and arguments between them', () => {
    expect(parsed(['a', '--bundle', 'x', 'b', '--source-ref=y'])).toEqual(['a', 'b'])
    expect(parsed(['--source-ref=y'], 'source-ref')).toEqual(['y'])
  })

  it('takes everything behind -- as it stands', () => {
    expect(parsed(['--', '--bundle', '-x'])).toEqual(['--bundle', '-x'])
  })

  it.each([
    [['--offline'], 'true'],
    [['--offline=true'], 'true'],
    [['--offline=false'], 'false'],
    [['--no-offline'], 'false'],
  ])('reads a switch from %j', (argv, value) => {
    expect(parsed(argv, 'offline')).toEqual([value])
  })

  it("knows an option by cosign's name", () => {
    expect(parsed(['--certificate-identity-regexp', 'x'], 'certificate-identity-pattern')).toEqual(['x'])
  })

  it('takes a list option several times', () => {
    expect(parsed(['--files', 'a', '--files', 'b'], 'files')).toEqual(['a', 'b'])
  })

  it.each([
    [['--certificate-identty', 'x'], 'did you mean --certificate-identity?'],
    [['--cert-identity', 'x'], 'it is called --certificate-identity here'],
    [['--repo', 'a/b'], 'it is called --source-repository here'],
    [['--insecure-ignore-tlog'], 'what the trust root demands is not negotiable'],
    [['--no-such'], '`slsa verify --help` lists the options'],
    [['-x'], 'lists the options'],
    [['-hx'], 'lists the options'],
    [['--no-bundle'], 'did you mean --bundle?'],
    [['--no-offline=true'], 'has no option'],
    [['--constructor'], 'has no option'],
    [['--__proto__=x'], 'has no option'],
  ])('refuses %j, with what to do', (argv, remedy) => {
    expect(parsed(argv)).toContain('OPTION: ')
    expect(parsed(argv)).toContain(remedy)
  })

  it.each([
    [['--bundle'], '--bundle: needs a value'],
    [['--bundle', '--offline'], 'looks like an option'],
    [['--offline=yes'], 'neither true nor false'],
    [['--offline='], 'neither true nor false'],
    [['--source-ref', 'a', '--source-ref', 'b'], '--source-ref: is given more than once'],
    [['--offline', '--no-offline'], '--offline: is given more than once'],
    [
      ['--certificate-identity-regexp', 'a', '--certificate-identity-pattern', 'b'],
      '--certificate-identity-pattern: is given more than once',
    ],
  ])('refuses %j', (argv, problem) => {
    expect(parsed(argv)).toContain(problem)
  })

  it.each(['', ' ', '\t'])('B01 refuses an empty value, which would bind nothing: %j', (value) => {
    expect(parsed([`--certificate-identity=${value}`])).toContain('--certificate-identity: has an empty value')
    expect(parsed(['--source-ref', value])).toContain('--source-ref: has an empty value')
  })

  it('takes a key as text, which begins with dashes, and repeats no other value that does', () => {
    const pem = '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n'
    expect(parsed(['--key', pem], 'key')).toEqual([pem])
    expect(parsed(['--github-token', '-aSecret1'])).toContain('looks like an option')
    expect(parsed(['--github-token', '-aSecret1'])).not.toContain('aSecret1')
  })

  it('refuses more arguments than the command takes', () => {
    expect(parsed(['a', 'b', 'c'])).toContain('ARGUMENT: "c": slsa verify takes no such argument')
  })

  it('repeats no more of a hostile word than is needed', () => {
    expect(String(parsed([`--${'x'.repeat(100_000)}`])).length).toBeLessThan(500)
  })
})
