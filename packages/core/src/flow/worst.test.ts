import { describe, expect, it } from '@jest/globals'
import { worst } from './worst.ts'

const SOURCE = 'bundles/app.tgz.sigstore.json'

const messageOf = (message: string, source = SOURCE): string =>
  worst([{ source, failure: { outcome: 'bad-input', code: 'JSON_SYNTAX', message } }]).message

describe('the reason that counts', () => {
  it('names the place of the bundle', () => {
    expect(messageOf('the signature does not verify')).toBe(`${SOURCE}: the signature does not verify`)
  })

  it.each([`${SOURCE}: is not JSON`, `${SOURCE}, line 3: is not JSON`, `${SOURCE}[2]: is not JSON`])(
    'does not name it a second time: %s',
    (message) => {
      expect(messageOf(message)).toBe(message)
    },
  )

  it('names it where the message only begins like another place', () => {
    expect(messageOf('app.json.bak: is not JSON', 'app.json')).toBe('app.json: app.json.bak: is not JSON')
  })
})
