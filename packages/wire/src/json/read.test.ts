import { describe, expect, it } from '@jest/globals'
import { type JsonValue, readArray, readInteger, readObject, readString } from '../index.ts'

const READERS = { readArray, readInteger, readObject, readString }

describe('readers of fields', () => {
  it.each<[keyof typeof READERS, JsonValue]>([
    ['readObject', {}],
    ['readArray', []],
    ['readString', ''],
    ['readInteger', 0],
    ['readInteger', -9007199254740991],
  ])('%s gives %j back', (name, value) => expect(READERS[name](value, 'field')).toBe(value))

  it.each<[keyof typeof READERS, JsonValue | undefined, string]>([
    ['readObject', undefined, 'statement.subject: must be an object, found nothing'],
    ['readObject', null, 'statement.subject: must be an object, found null'],
    ['readObject', [], 'statement.subject: must be an object, found an array'],
    ['readArray', {}, 'statement.subject: must be an array, found object'],
    ['readArray', 'ab', 'statement.subject: must be an array, found string'],
    ['readString', 1, 'statement.subject: must be a string, found number'],
    ['readString', ['a'], 'statement.subject: must be a string, found an array'],
    ['readInteger', '1', 'statement.subject: must be a whole number, found string'],
    ['readInteger', 1.5, 'statement.subject: must be a whole number, found number'],
    ['readInteger', 2 ** 53, 'statement.subject: must be a whole number, found number'],
    ['readInteger', true, 'statement.subject: must be a whole number, found boolean'],
  ])('%s refuses %j, naming the path and not the value', (name, value, message) => {
    expect(() => READERS[name](value, 'statement.subject')).toThrow(
      expect.objectContaining({ code: 'JSON_TYPE', message }),
    )
  })
})
