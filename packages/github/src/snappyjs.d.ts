/** The one function of snappyjs that is used. `maxLength`: most bytes of the result; more is an error. */
declare module 'snappyjs' {
  export function uncompress(compressed: Uint8Array, maxLength?: number): Uint8Array
}
