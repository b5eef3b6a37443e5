// What hsm-opencryptoki.test.ts looks at, run beside the token: one line of JSON.
import { installedHostScript, openTokenKey } from '@slsa-actions/pkcs11'
import { verdictsOfOpenssl } from './signatures.ts'

const { MODULE = '', PIN = '' } = process.env
const options = (pin: string) => ({
  uri: { token: 'ock', object: 'rsa' },
  modulePath: MODULE,
  pin: Buffer.from(pin),
  hostScript: installedHostScript(),
})

const key = await openTokenKey(options(PIN))
const verdicts = await verdictsOfOpenssl(key)
await key.close()
const wrong: string[] = []
for (let count = 0; count < 4; count += 1) {
  wrong.push(await openTokenKey(options('99999999')).catch((error) => error.code))
}
process.stdout.write(`${JSON.stringify({ schemes: key.schemes, verdicts, wrong })}\n`)
