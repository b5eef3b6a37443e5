import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { PAYLOAD_TYPE, PREDICATE, parseEnvelope, preAuthEncoding } from 'in-toto-attestation'
import { isSignatureOf, type PublicKey } from '../key/index.ts'
import { badInput, type CoreError, refused } from '../outcome/index.ts'
import { utf8Of } from '../subject/index.ts'
import { parseFunctionary } from './layout-key.ts'
import { isMetablock, isSignedBy, parseMetablock } from './metablock.ts'
import { parseRule } from './parse-rule.ts'
import type { ExpectedPredicate, Functionary, Layout, Step } from './types.ts'

/** Largest layout, in bytes. */
export const MAX_LAYOUT_BYTES = 1024 * 1024
const MAX_STEPS = 100
const MAX_RULES = 1000
/** Older name of the type of links. */
const LINK_V1 = 'https://in-toto.io/Link/v1'

/**
 * A layout out of its file: of the drafts ITE-10 and ITE-11, as YAML, JSON or in a DSSE envelope, or classic metadata.
 * Every key is known or refused; what would let something pass that fails (`warn`, `allowIfNoClaim`) is refused too, and
 * so are inspections, whose commands are never run here.
 *
 * @param keys that must each have signed it; none for a file that is trusted as it lies there
 * @throws CoreError bad-input `LAYOUT`; refused `LAYOUT` for one that a key has not signed
 * @see in-toto ITE-10, ITE-11; in-toto specification 1.0, section 4.3
 */
export async function parseLayout(bytes: Uint8Array, what: string, keys: readonly PublicKey[]): Promise<Layout> {
  const value = await read(bytes, what)
  if (isMetablock(value)) {
    const metablock = parseMetablock(value, what)
    assertSigned(what, keys, (key) => isSignedBy(metablock, key))
    return layoutOf(metablock.signed, what)
  }
  if ('payload' in value && 'payloadType' in value) {
    const { payload, payloadType, signatures } = parseEnvelope(value)
    if (payloadType !== PAYLOAD_TYPE)
      throw fault(what, `is an envelope of type ${JSON.stringify(payloadType.slice(0, 80))}`)
    const message = preAuthEncoding(payloadType, payload)
    assertSigned(what, keys, (key) => signatures.some(({ sig }) => isSignatureOf(key.key, message, sig)))
    return layoutOf(objectOf(parseJson(payload, { what, maxBytes: MAX_LAYOUT_BYTES }), what), what)
  }
  if (keys.length > 0) {
    throw refused('LAYOUT', `${what}: has no signature, and \`layout-key\` demands one`, {
      remedy: 'give the signed layout (metadata of in-toto, or a DSSE envelope), or leave out `layout-key`',
    })
  }
  return layoutOf(value, what)
}

async function read(bytes: Uint8Array, what: string): Promise<JsonObject> {
  const text = utf8Of(bytes)
  if (text === undefined) throw fault(what, 'is not UTF-8')
  if (text.trimStart().startsWith('{')) return objectOf(parseJson(text, { what, maxBytes: MAX_LAYOUT_BYTES }), what)
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { uniqueKeys: true, schema: 'core', version: '1.2' })
  const [problem] = [...document.errors, ...document.warnings]
  if (problem !== undefined) throw fault(what, `cannot be read: ${problem.message.split('\n')[0]}`)
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw badInput('LAYOUT', `${what}: has an alias or is nested too deep`, { cause, remedy: 'write the values out' })
  }
  // Once more as JSON: the same limits and the same forbidden keys as everywhere.
  return objectOf(parseJson(JSON.stringify(value ?? null), { what, maxBytes: 4 * MAX_LAYOUT_BYTES }), what)
}

function assertSigned(what: string, keys: readonly PublicKey[], hasSigned: (key: PublicKey) => boolean): void {
  if (keys.length === 0) {
    throw badInput('LAYOUT', `${what}: is signed, and nobody says by whom`, {
      remedy: "give the owner's public key as `layout-key`",
    })
  }
  const missing = keys.find((key) => !hasSigned(key))
  if (missing !== undefined) throw refused('LAYOUT', `${what}: the key ${missing.fingerprint} has not signed it`)
}

function layoutOf(value: JsonObject, what: string): Layout {
  const isClassic = value._type === 'layout'
  const layout = isClassic ? classicLayout(value, what) : attestationLayout(value, what)
  const steps = new Set<string>()
  for (const { name } of layout.steps) {
    if (steps.has(name)) throw fault(what, `has the step "${name}" twice`)
    steps.add(name)
  }
  if (steps.size === 0 || steps.size > MAX_STEPS) throw fault(what, `must have 1 to ${MAX_STEPS} steps`)
  for (const { name, materials, products } of layout.steps) {
    for (const rule of [...materials, ...products]) {
      if (rule.kind === 'MATCH' && !steps.has(rule.from))
        throw fault(what, `step "${name}": "${rule.text}" names no step`)
    }
  }
  assertDistinct(layout.functionaries, what)
  for (const step of layout.steps) for (const expected of step.predicates) assertReachable(expected, step, layout)
  return layout
}

/** One party under two names would count twice. */
function assertDistinct(functionaries: readonly Functionary[], what: string): void {
  const known = new Map<string, string>()
  for (const { id, who } of functionaries) {
    const party = who.kind === 'key' ? who.publicKey.fingerprint : `${who.issuer} ${who.identity}`
    const other = known.get(party)
    if (other !== undefined) throw fault(what, `the functionaries "${other}" and "${id}" are the same`)
    known.set(party, id)
  }
}

function assertReachable({ functionaries, threshold }: ExpectedPredicate, { name }: Step, layout: Layout): void {
  const ids = new Set(layout.functionaries.map(({ id }) => id))
  const unknown = functionaries.find((id) => !ids.has(id))
  if (unknown !== undefined)
    throw fault(layout.what, `step "${name}": the functionary "${unknown.slice(0, 80)}" is not known`)
  if (new Set(functionaries).size >= threshold) return
  throw fault(
    layout.what,
    `step "${name}": ${threshold} functionaries are demanded, and ${new Set(functionaries).size} named`,
  )
}

function attestationLayout(value: JsonObject, what: string): Layout {
  onlyKnown(value, ['expires', 'functionaries', 'steps', 'subjects', 'inspections', 'readme'], what)
  assertEmpty(value, ['subjects', 'inspections'], what)
  return {
    what,
    form: 'attestations',
    expires: instant(value.expires, what),
    functionaries: Object.entries(objectOf(value.functionaries, `${what}: functionaries`)).map(([id, key]) =>
      parseFunctionary(id, key, `${what}: functionaries.${id}`),
    ),
    steps: listOf(value.steps, `${what}: steps`).map((step, index) =>
      attestationStep(step, `${what}: steps[${index}]`),
    ),
  }
}

function attestationStep(value: JsonValue, place: string): Step {
  const step = objectOf(value, place)
  onlyKnown(step, ['name', 'command', 'expectedMaterials', 'expectedProducts', 'expectedPredicates'], place)
  const predicates = listOf(step.expectedPredicates, `${place}.expectedPredicates`)
  if (predicates.length === 0) throw fault(place, 'expects no predicate, so that nothing would be demanded')
  return {
    name: textOf(step.name, `${place}.name`),
    ...rulesOf(step.expectedMaterials, step.expectedProducts, place),
    predicates: predicates.map((expected, index) =>
      expectedPredicate(expected, `${place}.expectedPredicates[${index}]`),
    ),
  }
}

function expectedPredicate(value: JsonValue, place: string): ExpectedPredicate {
  const expected = objectOf(value, place)
  onlyKnown(expected, ['predicateType', 'expectedAttributes', 'functionaries', 'threshold'], place)
  return {
    type: textOf(expected.predicateType, `${place}.predicateType`),
    functionaries: listOf(expected.functionaries, `${place}.functionaries`).map((id, index) =>
      textOf(id, `${place}.functionaries[${index}]`),
    ),
    threshold: thresholdOf(expected.threshold ?? 1, `${place}.threshold`),
    attributes: (expected.expectedAttributes === undefined
      ? []
      : listOf(expected.expectedAttributes, `${place}.expectedAttributes`)
    ).map((rule, index) => attributeOf(rule, `${place}.expectedAttributes[${index}]`)),
  }
}

/** Either the text (ITE-11), or an object with it (in-toto's attestation verifier). */
function attributeOf(value: JsonValue, place: string): string {
  if (typeof value === 'string') return textOf(value, place)
  const rule = objectOf(value, place)
  onlyKnown(rule, ['rule', 'allowIfNoClaim', 'warn', 'debug'], place)
  for (const name of ['allowIfNoClaim', 'warn']) {
    if (rule[name] === undefined || rule[name] === false) continue
    throw fault(place, `has ${name}, with which what fails would pass`)
  }
  return textOf(rule.rule, `${place}.rule`)
}

function classicLayout(value: JsonObject, what: string): Layout {
  onlyKnown(value, ['_type', 'expires', 'readme', 'keys', 'steps', 'inspect'], what)
  assertEmpty(value, ['inspect'], what)
  return {
    what,
    form: 'classic',
    expires: instant(value.expires, what),
    functionaries: Object.entries(objectOf(value.keys, `${what}: keys`)).map(([id, key]) =>
      parseFunctionary(id, key, `${what}: keys.${id}`),
    ),
    steps: listOf(value.steps, `${what}: steps`).map((step, index) => classicStep(step, `${what}: steps[${index}]`)),
  }
}

function classicStep(value: JsonValue, place: string): Step {
  const step = objectOf(value, place)
  // The command proves nothing, and no verifier of in-toto fails by it (section 4.3.1).
  onlyKnown(
    step,
    ['_type', 'name', 'threshold', 'expected_materials', 'expected_products', 'pubkeys', 'expected_command'],
    place,
  )
  return {
    name: textOf(step.name, `${place}.name`),
    ...rulesOf(step.expected_materials, step.expected_products, place),
    predicates: [
      {
        type: PREDICATE.linkV03,
        functionaries: listOf(step.pubkeys, `${place}.pubkeys`).map((id, index) =>
          textOf(id, `${place}.pubkeys[${index}]`),
        ),
        threshold: thresholdOf(step.threshold, `${place}.threshold`),
        attributes: [],
      },
    ],
  }
}

function rulesOf(
  materials: JsonValue | undefined,
  products: JsonValue | undefined,
  place: string,
): Pick<Step, 'materials' | 'products'> {
  const parse = (list: JsonValue | undefined, at: string): Step['materials'] => {
    const rules = list === undefined ? [] : listOf(list, at)
    if (rules.length > MAX_RULES) throw fault(at, `has more than ${MAX_RULES} rules`)
    return rules.map((rule, index) => {
      if (typeof rule === 'string') return parseRule(rule, `${at}[${index}]`)
      return parseRule(
        listOf(rule, `${at}[${index}]`).map((word) => textOf(word, `${at}[${index}]`)),
        `${at}[${index}]`,
      )
    })
  }
  return { materials: parse(materials, `${place}, materials`), products: parse(products, `${place}, products`) }
}

/** Whether a type is that of links, in one of its two names. */
export function isLinkType(type: string): boolean {
  return type === PREDICATE.linkV03 || type === LINK_V1
}

function assertEmpty(value: JsonObject, names: readonly string[], what: string): void {
  for (const name of names) {
    const list = value[name]
    if (list === undefined || list === null || (Array.isArray(list) && list.length === 0)) continue
    throw fault(what, `has ${name}, which are not supported: nothing is run while verifying`)
  }
}

function onlyKnown(value: JsonObject, known: readonly string[], place: string): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown !== undefined)
    throw fault(place, `has the key ${JSON.stringify(unknown.slice(0, 80))}, which is not known`)
}

function thresholdOf(value: JsonValue | undefined, place: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value
  throw fault(place, 'must be a whole number, 1 or more')
}

function instant(value: JsonValue | undefined, what: string): Date {
  const at =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value)
      ? new Date(value)
      : undefined
  if (at !== undefined && !Number.isNaN(at.getTime())) return at
  throw fault(what, 'must say when it expires, such as 2027-01-31T12:00:00Z in quotes')
}

function objectOf(value: JsonValue | undefined, place: string): JsonObject {
  if (isJsonObject(value)) return value
  throw fault(place, 'must be an object')
}

function listOf(value: JsonValue | undefined, place: string): readonly JsonValue[] {
  if (Array.isArray(value)) return value
  throw fault(place, 'must be a list')
}

function textOf(value: JsonValue | undefined, place: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw fault(place, 'must be a text')
}

function fault(place: string, problem: string): CoreError {
  return badInput('LAYOUT', `${place}: ${problem}`)
}
