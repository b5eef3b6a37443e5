/** The one function of snappyjs that tests use. */
declare module 'snappyjs' {
  export function compress(bytes: Uint8Array): Uint8Array
}
