import { type Block, code, type Inline, text } from './blocks.ts'
import { PUBLIC_KEY_FILE } from './key-commands.ts'
import type { ReportedSigningKey } from './types.ts'

/** The key that signed, as a table: where it is, what it is, how it signs. */
export function keyTable({ source, kind, digest, encoding, mechanism, fingerprint }: ReportedSigningKey): Block {
  const rows: (readonly [string, Inline])[] = [
    ['Key', code(source)],
    ['Kind', text(kind)],
    ['Signs over', text(digest === 'none' ? 'the message itself' : digest)],
    ['Written as', text(encoding)],
    ...(mechanism === undefined ? [] : [['Mechanism of the token', code(mechanism)] as const]),
    ['Fingerprint of the public key', code(fingerprint)],
  ]
  return { kind: 'table', head: ['Signed with', ''], rows: rows.map(([name, value]) => [text(name), value]) }
}

/** What the commands below it read: the public key, to be saved. */
export function publicKeyBlocks({ publicKey }: ReportedSigningKey): Block[] {
  return [
    {
      kind: 'paragraph',
      content: [
        text('All of them read the public key from '),
        code(PUBLIC_KEY_FILE),
        text(', which should come from a place that you trust more than this page. It is:'),
      ],
    },
    { kind: 'commands', text: publicKey.trimEnd() },
  ]
}
