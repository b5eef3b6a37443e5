import { createHash } from 'node:crypto'
import { printable } from '@slsa-actions/core/subject'
import type { JsonObject } from '@slsa-actions/wire'
import { stringify } from 'yaml'
import type { Policy } from '../types.ts'
import type { Difference } from './types.ts'

/** Width of comments. */
const WIDTH = 118

/** Documents as one YAML file with a head for people, the same bytes for the same input. */
export function yamlFile(
  policy: Pick<Policy, 'what' | 'digest'>,
  title: string,
  notes: readonly string[],
  differences: readonly Difference[],
  documents: readonly JsonObject[],
): string {
  const head = [
    title,
    `Made from ${fileName(policy.what)} (sha256:${policy.digest.sha256}) by \`slsa policy export\`. Change that file, not this one.`,
    ...notes,
    ...(differences.length === 0 ? [] : ['', 'Where the engine judges otherwise than the policy:']),
    ...differences.map(
      ({ id, direction, place, message }) => `- ${direction} (${id})${place === '' ? '' : `, ${place}`}: ${message}`,
    ),
  ]
  const comments = head.flatMap((line) => wrapped(printable(line)))
  const texts = documents.map((document) =>
    stringify(document, {
      lineWidth: 0,
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      aliasDuplicateObjects: false,
    }),
  )
  return [comments.map((line) => `#${line === '' ? '' : ' '}${line}\n`).join(''), ...texts].join('---\n')
}

/** Without folders, which differ from machine to machine. */
function fileName(what: string): string {
  return what.split(/[/\\]/).at(-1) ?? what
}

function wrapped(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Name of an object for a rule: names of rules are names of Kubernetes, cut where something must stand behind. */
export function objectName(rule: string, behind = ''): string {
  const suffix = behind === '' ? '' : `-${behind}`
  const whole = `slsa-${rule}${suffix}`
  if (whole.length <= 63) return whole
  const digest = createHash('sha256').update(whole).digest('hex').slice(0, 8)
  return `${whole.slice(0, 54)}-${digest}`
}

/** What all objects of one policy carry. */
export function metadata(name: string, policy: Policy): JsonObject {
  return {
    name,
    labels: { 'app.kubernetes.io/managed-by': 'slsa-policy-export' },
    annotations: { 'slsa-policy/sha256': policy.digest.sha256 ?? '' },
  }
}
