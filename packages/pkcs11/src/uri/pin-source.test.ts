import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readPinSource } from './pin-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'pin-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileWith(content: string): string {
  const file = join(folder, `pin-${Math.random().toString(36).slice(2)}`)
  writeFileSync(file, content)
  return file
}

describe('readPinSource', () => {
  it.each([
    ['1234', '1234'],
    ['1234\n', '1234'],
    ['1234\r\n', '1234'],
    ['12 34 ', '12 34 '],
  ])('H03 reads %j as %j', (content, pin) => {
    expect(readPinSource(`file:${fileWith(content)}`).toString()).toBe(pin)
  })

  it('takes a path, and a file URI with two slashes', () => {
    const file = fileWith('1234')
    expect([readPinSource(file), readPinSource(pathToFileURL(file).href)].map(String)).toEqual(['1234', '1234'])
  })

  it.each([
    ['an empty file', () => fileWith('')],
    ['a file with a line ending only', () => fileWith('\n')],
    ['H03 a file of two lines', () => fileWith('1234\n5678\n')],
    ['a large file', () => fileWith('1'.repeat(2000))],
    ['a file that is not there', () => join(folder, 'missing')],
    ['a folder', () => folder],
    ['a device', () => '/dev/zero'],
    ['a program', () => '|echo 1234'],
    ['a relative path', () => 'file:pin'],
    ['another scheme', () => 'https://pin.example.test/'],
    ['another host', () => 'file://pin.example.test/pin'],
  ])('refuses %s', (_, source) => {
    expect(() => readPinSource(source())).toThrow(expect.objectContaining({ code: 'PIN_SOURCE' }))
  })

  const hasFifo = process.platform !== 'win32'
  if (hasFifo) {
    it('refuses a pipe that nobody writes to, at once', () => {
      const pipe = join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      expect(() => readPinSource(pipe)).toThrow('not a regular file')
    })
  }
})
