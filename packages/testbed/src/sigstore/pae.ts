/** What a DSSE signature is over (https://github.com/secure-systems-lab/dsse/blob/master/protocol.md); lengths in bytes. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType)
  const head = Buffer.concat([Buffer.from(`DSSEv1 ${type.byteLength} `), type, Buffer.from(` ${payload.byteLength} `)])
  return Buffer.concat([head, payload])
}
