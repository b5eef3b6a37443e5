// Signs in this process, straight at the module: `node pkcs11-raw.mjs <bridge> <module> <pin> <label> <count> [verify]`.
// Prints signatures per second. The functions are those of the host, without process, pipe and, unless asked for,
// verification.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { CKA, CKM, CKO } from '../../packages/pkcs11/lib/abi/constants.js'
import { bytes, number } from '../../packages/pkcs11/lib/client/attributes.js'
import { loadKoffi } from '../../packages/pkcs11/lib/host/koffi.js'
import { loadModule } from '../../packages/pkcs11/lib/host/module.js'
import { initialize, Session, slots } from '../../packages/pkcs11/lib/host/token.js'
import { publicKeyOf } from '../../packages/pkcs11/lib/key/public-key.js'

const MESSAGE = Buffer.from('what is signed')
const DIGEST = createHash('sha256').update(MESSAGE).digest()

const [bridge, file, pin, label, count, isVerified] = process.argv.slice(2)
const koffi = loadKoffi(bridge)
const module = loadModule(koffi, file)
initialize(module)
const session = new Session(koffi, module)
const [token] = slots(module).filter((slot) => slot.label !== '')
session.open(BigInt(token.slot), false)
session.login(Buffer.from(pin))
const find = (kind) =>
  session.find([number(CKA.class, kind), bytes(CKA.label, label)], [CKA.keyType, CKA.ecParams, CKA.ecPoint], 1)[0]
const privateKey = BigInt(find(CKO.privateKey).handle)
const key = createPublicKey({ key: publicKeyOf(find(CKO.publicKey)), format: 'der', type: 'spki' })

const sign = () => {
  module.scratch.reset()
  const signature = session.sign(privateKey, { type: CKM.ecdsa }, DIGEST, false)
  if (isVerified !== undefined && !verify('sha256', MESSAGE, { key, dsaEncoding: 'ieee-p1363' }, signature)) {
    throw new Error('a signature is wrong')
  }
}
for (let index = 0; index < 500; index += 1) sign()
const started = process.hrtime.bigint()
for (let index = 0; index < Number(count); index += 1) sign()
const seconds = Number(process.hrtime.bigint() - started) / 1e9
process.stdout.write(`${Number(count) / seconds}\n`)
