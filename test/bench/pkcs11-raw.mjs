// Signs in this process, straight at the module: `node pkcs11-raw.mjs <bridge> <module> <pin> <label> <count> [verify]`.
// Prints signatures per second. The functions are those of the host, without process, pipe and, unless asked for,
// verification. The key is on P-256, or of RSA.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { CKA, CKM, CKO } from '../../packages/pkcs11/lib/abi/constants.js'
import { bytes, number } from '../../packages/pkcs11/lib/client/attributes.js'
import { loadKoffi } from '../../packages/pkcs11/lib/host/koffi.js'
import { loadModule } from '../../packages/pkcs11/lib/host/module.js'
import { initialize, Session, slots } from '../../packages/pkcs11/lib/host/token.js'
import { publicKeyOf } from '../../packages/pkcs11/lib/key/public-key.js'
import { digestInfo } from '../../packages/pkcs11/lib/key/scheme.js'

const MESSAGE = Buffer.from('what is signed')
const DIGEST = createHash('sha256').update(MESSAGE).digest()
const READ = [CKA.keyType, CKA.ecParams, CKA.ecPoint, CKA.modulus, CKA.publicExponent]

const [bridge, file, pin, label, count, isVerified] = process.argv.slice(2)
const koffi = loadKoffi(bridge)
const module = loadModule(koffi, file)
initialize(module)
const session = new Session(koffi, module)
const find = (kind) => session.find([number(CKA.class, kind), bytes(CKA.label, label)], READ, 1)[0]
const publicObject = findToken()
const privateKey = BigInt(find(CKO.privateKey).handle)
const key = createPublicKey({ key: publicKeyOf(publicObject), format: 'der', type: 'spki' })
const isRsa = key.asymmetricKeyType === 'rsa'
const mechanism = { type: isRsa ? CKM.rsaPkcs : CKM.ecdsa }
const data = isRsa ? digestInfo('sha256', DIGEST) : DIGEST
const verifyingKey = isRsa ? key : { key, dsaEncoding: 'ieee-p1363' }

for (let index = 0; index < Number(count) / 20; index += 1) sign()
const started = process.hrtime.bigint()
for (let index = 0; index < Number(count); index += 1) sign()
const seconds = Number(process.hrtime.bigint() - started) / 1e9
process.stdout.write(`${Number(count) / seconds}\n`)

/** Logs in to the token that has the key; gives the public half. */
function findToken() {
  for (const { slot, label: token } of slots(module)) {
    if (token === '') continue
    session.open(BigInt(slot), false)
    const found = find(CKO.publicKey)
    if (found === undefined) continue
    session.login(Buffer.from(pin))
    return found
  }
  throw new Error(`no token has a key "${label}"`)
}

function sign() {
  module.scratch.reset()
  const signature = session.sign(privateKey, mechanism, data, false)
  if (isVerified !== undefined && !verify('sha256', MESSAGE, verifyingKey, signature)) {
    throw new Error('a signature is wrong')
  }
}
