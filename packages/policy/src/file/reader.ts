import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { below, fault, meant, type Place, shown } from '../fault.ts'

/**
 * Reads one form of value, and says the same as JSON Schema, so that what an editor shows and what the parser takes
 * cannot drift apart.
 */
export interface Reader<T> {
  /** In words, for "must be …". */
  readonly name: string
  readonly schema: JsonObject
  /** Whether the value is meant to be of this form, by its kind alone. */
  fits(value: JsonValue): boolean
  /** @throws CoreError bad-input `POLICY` */
  read(value: JsonValue, place: Place): T
}

type Fields = Readonly<Record<string, { readonly reader: Reader<unknown>; readonly isRequired: boolean }>>
type ReadOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends { reader: Reader<infer T>; isRequired: infer R }
    ? R extends true
      ? T
      : T | undefined
    : never
}

export const required = <T>(reader: Reader<T>) => ({ reader, isRequired: true }) as const
export const optional = <T>(reader: Reader<T>) => ({ reader, isRequired: false }) as const

/** The reader with a description for editors. */
export function described<T>(description: string, reader: Reader<T>): Reader<T> {
  return { ...reader, schema: { description, ...reader.schema } }
}

/** What a text must look like. */
export interface TextForm {
  readonly name: string
  /** Over the whole text; with the `u` flag. */
  readonly pattern: string
  readonly maxLength?: number
  /** What to write instead, for values that are often written by mistake. */
  hint?(value: string): string | undefined
}

/** A text of a form; never empty, since a pattern that admits the empty text would make it a wildcard somewhere. */
export function text({ name, pattern, maxLength = 2000, hint }: TextForm): Reader<string> {
  const form = new RegExp(pattern, 'u')
  return {
    name,
    schema: { type: 'string', minLength: 1, maxLength, pattern },
    fits: (value) => typeof value === 'string',
    read: (value, place) => {
      if (typeof value === 'number' || typeof value === 'boolean')
        throw fault(place, `must be ${name}, and ${shown(value)} is none`, 'put it into quotes')
      if (typeof value !== 'string') throw fault(place, `must be ${name}, and ${shown(value)} is none`)
      if (value.trim() === '') throw fault(place, 'is empty', `give ${name}; nothing is taken as "whatever"`)
      if (value.length > maxLength && [...value].length > maxLength)
        throw fault(place, `has more than ${maxLength} characters`)
      if (!form.test(value)) throw fault(place, `must be ${name}, and ${shown(value)} is none`, hint?.(value))
      return value
    },
  }
}

/** One of some values, exactly. */
export function oneOf<const T extends string | number>(values: readonly T[]): Reader<T> {
  const name = values.map((value) => `\`${value}\``).join(', ')
  return {
    name,
    schema: values.length === 1 ? { const: values[0] as T } : { enum: [...values] },
    fits: (value) => values.includes(value as T),
    read: (value, place) => {
      const found = values.find((one) => one === value)
      if (found !== undefined) return found
      const near = typeof value === 'string' ? meant(value, values.map(String)) : undefined
      throw fault(place, `must be ${name}, and ${shown(value)} is none`, near && `did you mean ${near}?`)
    },
  }
}

/** A whole number in a range. */
export function integer(minimum: number, maximum: number): Reader<number> {
  return {
    name: `a whole number from ${minimum} to ${maximum}`,
    schema: { type: 'integer', minimum, maximum },
    fits: (value) => typeof value === 'number',
    read: (value, place) => {
      if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value
      throw fault(place, `must be a whole number from ${minimum} to ${maximum}, and ${shown(value)} is none`)
    },
  }
}

/** Any text, number or truth value; for comparing only. */
export const scalarValue: Reader<string | number | boolean> = {
  name: 'a text, a number, true or false',
  schema: { type: ['string', 'number', 'boolean'] },
  fits: (value) => ['string', 'number', 'boolean'].includes(typeof value),
  read: (value, place) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
    throw fault(place, `must be a text, a number, true or false, and ${shown(value)} is none`)
  },
}

/** A list of at least one, without repetitions. */
export function list<T>(reader: Reader<T>, maxItems = 1000): Reader<readonly T[]> {
  return {
    name: `a list of ${reader.name}`,
    schema: { type: 'array', minItems: 1, maxItems, uniqueItems: true, items: reader.schema },
    fits: Array.isArray,
    read: (value, place) => {
      if (!Array.isArray(value)) throw fault(place, `must be a list, and ${shown(value)} is none`)
      if (value.length === 0) throw fault(place, 'is an empty list', 'name at least one, or leave the key out')
      if (value.length > maxItems) throw fault(place, `has more than ${maxItems} entries`)
      const seen = new Set<string>()
      value.forEach((item, index) => {
        const key = JSON.stringify(sorted(item))
        if (seen.has(key)) throw fault(below(place, index), `${shown(item)} stands twice in the list`)
        seen.add(key)
      })
      return value.map((item, index) => reader.read(item, below(place, index)))
    },
  }
}

/** One, or a list of them. */
export function oneOrMore<T>(reader: Reader<T>): Reader<readonly T[]> {
  const many = list(reader)
  return {
    name: `${reader.name}, or a list of them`,
    schema: { anyOf: [reader.schema, many.schema] },
    fits: (value) => reader.fits(value) || many.fits(value),
    read: (value, place) => (Array.isArray(value) ? many.read(value, place) : [reader.read(value, place)]),
  }
}

/** The first form that the value is meant to be of. Forms are told apart by kind, so only one of them can fit. */
export function either<A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> {
  const name = `${first.name}, or ${second.name}`
  return {
    name,
    schema: { anyOf: [first.schema, second.schema] },
    fits: (value) => first.fits(value) || second.fits(value),
    read: (value, place) => {
      if (first.fits(value)) return first.read(value, place)
      if (second.fits(value)) return second.read(value, place)
      throw fault(place, `must be ${name}, and ${shown(value)} is none`)
    },
  }
}

/** A mapping of known keys. */
export function mapping<F extends Fields>(name: string, fields: F, mark?: string): Reader<ReadOf<F>> {
  const names = Object.keys(fields)
  const needed = names.filter((key) => fields[key]?.isRequired)
  return {
    name,
    schema: {
      type: 'object',
      additionalProperties: false,
      ...(needed.length === 0 ? { minProperties: 1 } : { required: needed }),
      properties: Object.fromEntries(names.map((key) => [key, fields[key]?.reader.schema ?? {}])),
    },
    fits: (value) => isJsonObject(value) && (mark === undefined || Object.hasOwn(value, mark)),
    read: (value, place) => {
      if (!isJsonObject(value)) throw fault(place, `must be ${name}, and ${shown(value)} is none`)
      for (const key of Object.keys(value)) {
        if (!names.includes(key)) throw unknownKey(key, names, below(place, key))
      }
      for (const key of needed) {
        if (!Object.hasOwn(value, key)) throw fault(place, `the key \`${key}\` is missing`, missing(fields[key]))
      }
      if (Object.keys(value).length === 0) throw fault(place, 'is empty', `give one of ${names.join(', ')}`)
      const found = names.map((key) => [
        key,
        Object.hasOwn(value, key) ? fields[key]?.reader.read(value[key] as JsonValue, below(place, key)) : undefined,
      ])
      return Object.fromEntries(found) as ReadOf<F>
    },
  }
}

/** A mapping whose keys are names of the user's choice. */
export function entries<T>(name: string, key: TextForm, reader: Reader<T>): Reader<ReadonlyMap<string, T>> {
  const keys = text(key)
  return {
    name,
    schema: {
      type: 'object',
      minProperties: 1,
      maxProperties: 1000,
      propertyNames: keys.schema,
      additionalProperties: reader.schema,
    },
    fits: isJsonObject,
    read: (value, place) => {
      if (!isJsonObject(value)) throw fault(place, `must be ${name}, and ${shown(value)} is none`)
      const found = Object.entries(value)
      if (found.length === 0) throw fault(place, 'is empty', 'name at least one')
      if (found.length > 1000) throw fault(place, 'has more than 1000 entries')
      return new Map(
        found.map(([one, item]) => {
          const at = below(place, one)
          return [keys.read(one, at), reader.read(item, at)]
        }),
      )
    },
  }
}

/** The reader's value in another form. */
export function mapped<T, U>(reader: Reader<T>, to: (value: T) => U): Reader<U> {
  return { ...reader, read: (value, place) => to(reader.read(value, place)) }
}

function unknownKey(key: string, names: readonly string[], place: Place): Error {
  const near = meant(key, names)
  return fault(
    place,
    'is not a key of a policy at this place',
    near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
  )
}

function missing(field: Fields[string] | undefined): string | undefined {
  const name = field?.reader.name
  return name?.includes('`any`') ? 'write `any` if it may be whatever it is' : name && `give ${name}`
}

/** The value with the keys of mappings in order, for comparing. */
function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] as JsonValue)]),
  )
}
