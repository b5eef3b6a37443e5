/** A name with everything that would not be seen, or that a terminal would obey, written as an escape. */
export function printable(name: string): string {
  return name.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

/** What stops a name from being a subject's: a line end would break every list that it stands in. */
export function problemOfName(name: string): string | undefined {
  if (/[\r\n]/.test(name)) return 'has a line end in its name'
  if (name.includes('\0')) return 'has a NUL character in its name'
  return name.isWellFormed() ? undefined : 'has half a character in its name'
}
