import fc from 'fast-check'
import type { VerifyResult } from '../report/index.ts'
import { acceptedBundle, levelReport, verdict, verifyResult } from './verify-results.ts'

/** A result of `verify` in which every text that comes from outside is the next of the list. */
export function resultOfTexts(texts: readonly string[]): VerifyResult {
  let used = 0
  const next = (): string => {
    used += 1
    return texts[(used - 1) % texts.length] ?? ''
  }
  const base = levelReport()
  const level = levelReport({
    builder: { ...base.builder, id: next(), signer: next(), explanation: next() },
    buildType: next(),
    requirements: base.requirements.map((one) => ({ ...one, title: next(), evidence: next() })),
    fields: base.fields.map((field) => ({ ...field, path: field.path + next(), value: next(), extension: next() })),
    raise: next(),
    notices: [next()],
  })
  const failure = { outcome: 'refused', code: next(), message: next(), remedy: next() } as const
  const bundle = acceptedBundle({
    source: next(),
    profile: next(),
    predicateType: next(),
    signer: { identity: next(), issuer: next() },
    sourceRepository: next(),
    sourceRef: next(),
    sourceDigest: next(),
    buildTrigger: next(),
    runnerEnvironment: next(),
    times: [next()],
    logEntries: [{ logIndex: next(), url: next() }],
    level,
  })
  const rules = [{ id: next(), verdict: 'fail', reason: next(), source: next() }] as const
  const by = [
    { name: next(), signer: { identity: next(), issuer: next() }, source: next() },
    { name: next(), key: { fingerprint: next() }, source: next() },
  ]
  const artifact = verdict({
    subject: { name: next(), digest: { [next()]: next() } },
    path: next(),
    outcome: 'refused',
    failure,
    accepted: [bundle],
    rejected: [{ source: next(), failure }],
    policy: { verdict: 'fail', rules },
    steps: [{ name: next(), attested: [{ predicateType: next(), threshold: 2, by }] }],
  })
  return verifyResult([artifact], {
    notices: [next()],
    demanded: { [next()]: next() },
    unbound: [next()],
    verifiedAt: next(),
    level: 2,
    policy: { source: next() },
    layout: { source: next() },
    vsa: { path: next(), isSigned: false, verifier: next(), resourceUri: next(), result: 'FAILED', levels: [next()] },
    report: { html: next(), sarif: next() },
  })
}

/** What attackers write into names. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '" style="x',
  '</td></tr></table><h1>x</h1>',
  '</title></desc></svg></figure>',
  '</details></main></body></html>',
  '</style><script>',
  ']]>',
  '<!--',
  '-->',
  'javascript:alert(1)',
  '](javascript:alert(1))',
  '[x](javascript:alert(1))',
  'a|b|c',
  '\n\n# heading\n',
  '\r\n| --- |\r\n',
  '\u2028<b>\u2029',
  '\u202egpj.exe\u202c\u2066x\u2069\u200b\ufeff',
  '\u001b[31m\u001b]8;;https://evil.example\u0007x',
  '::set-output name=verified::true',
  '```\n</code></pre>',
  '&lt;script&gt; &#60;script&#62;',
  '\ud800',
  '{0} {{1}}',
  '../../../etc/passwd',
  'C:\\windows\\x',
  'file:///etc/passwd',
  '//evil.example/x',
  '%2e%2e/%00',
  'x'.repeat(100_000),
  '__proto__',
] as const

/** Texts as attackers and chance write them. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('<', '>', '"', "'", '`', '&', '\n', '|', '\\')), {
        maxLength: 6,
      })
      .map((parts) => parts.join('')),
  )
