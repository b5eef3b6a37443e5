import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type ArtifactVerdict, htmlReport, type VerifyResult } from '@slsa-actions/core/report'
import { notTested } from '../../packages/core/src/testing/not-tested.ts'
import {
  acceptedBundle,
  levelReport,
  refusedVerdict,
  SHA256,
  trustedLevel,
  verdict,
  verifyResult,
} from '../../packages/core/src/testing/verify-results.ts'
import { findChromium, openPage, type Page } from './chromium.ts'

const browser = findChromium()

/** Tests that need the browser; without one a loud word instead, and a failure where everything must be tested. */
function describeInBrowser(name: string, body: () => void): void {
  if (browser !== undefined) {
    describe(name, body)
    return
  }
  it(`${name} (not tested: no browser)`, () => {
    notTested(name, 'it needs a browser: `apt-get install chromium`, or the path of one in CHROMIUM')
    expect(process.env.CI).not.toBe('true')
  })
}

const digest = (name: string) => ({ name, digest: { sha256: SHA256 } })
const hostileNames = [
  '<img src=x onerror="document.title=\'owned\'">',
  '"><script>document.title="owned"</script>',
  '</title></desc></svg><script>document.title="owned"</script>',
  '</style><script>document.title="owned"</script>',
  ']]><svg onload=alert(1)>',
  'javascript:alert(1)',
  '\u202egpj.exe\u2066\u200b',
  'W'.repeat(1024 * 1024),
  '﷽'.repeat(60),
  '漢字'.repeat(60),
  '\u{1f469}\u200d\u{1f469}'.repeat(30),
  `Z${'\u0335\u0336\u0337\u0338'.repeat(200)}`,
  'مرحبا بالعالم '.repeat(8),
  'ணௌ'.repeat(40),
]

/** A verdict in which every text is hostile. */
function hostile(name: string): ArtifactVerdict {
  const level = levelReport({
    buildType: name,
    raise: name,
    notices: [name],
    fields: [{ path: 'runDetails.builder.id', value: name, basis: 'claimed' }],
    builder: { ...levelReport().builder, id: name, explanation: name },
  })
  const texts = { source: name, sourceRepository: name, sourceRef: name, sourceDigest: name, buildTrigger: name }
  const bundle = acceptedBundle({
    ...texts,
    level,
    signer: { identity: name, issuer: name },
    predicateType: name,
    runnerEnvironment: name,
    times: [name],
    logEntries: [{ logIndex: name, url: name }],
  })
  const failure = { outcome: 'refused', code: name, message: name, remedy: name } as const
  const rejected = [{ source: name, failure }]
  return { subject: digest(name), outcome: 'refused', failure, accepted: [bundle], rejected }
}

const trusted = trustedLevel()
const RESULTS: Readonly<Record<string, VerifyResult>> = {
  'one artifact': verifyResult([verdict()], { level: 2 }),
  'good and bad ones': verifyResult(
    [
      verdict({ level: 3, accepted: [acceptedBundle({ level: trusted })], subject: digest('app-linux') }),
      verdict({
        accepted: [acceptedBundle({ level: levelReport({ shape: 'attest-only', builder: { ...trusted.builder } }) })],
        subject: digest('app-generic'),
      }),
      refusedVerdict(),
      refusedVerdict('contradiction.tgz', 'CONTRADICTION'),
    ],
    { level: 2, policy: { source: 'slsa-policy.yaml' } },
  ),
  'a failure before the first': verifyResult([], {
    outcome: 'bad-input',
    failure: { outcome: 'bad-input', code: 'EXPECTATION', message: 'nothing is demanded', remedy: 'demand something' },
  }),
  'hostile names': verifyResult(hostileNames.map(hostile), { notices: hostileNames }),
}

const SIZES = { desktop: [1280, 900], tablet: [820, 1100], phone: [360, 740] } as const
const CASES = Object.keys(RESULTS).flatMap((result) =>
  (Object.keys(SIZES) as (keyof typeof SIZES)[]).map((size) => [result, size] as const),
)

/** In the page: texts of the picture that reach out of their station, stations that reach out of the picture or into each other. */
const OVERFLOWS = `(() => {
  document.querySelectorAll('details').forEach((one) => { one.open = true })
  const found = []
  for (const svg of document.querySelectorAll('svg.chain')) {
    const whole = svg.getBoundingClientRect()
    const boxes = [...svg.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect())
    boxes.forEach((box, index) => {
      if (box.left < whole.left - 2 || box.right > whole.right + 2 || box.top < whole.top - 2 || box.bottom > whole.bottom + 2) found.push('station ' + index)
      for (const other of boxes.slice(index + 1)) {
        if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom) found.push('stations on each other')
      }
    })
    for (const text of svg.querySelectorAll('text')) {
      const rect = text.closest('[class^=n]').querySelector('rect')
      const own = text.getBoundingClientRect()
      const box = rect.getBoundingClientRect()
      if (own.width === 0 || own.left < box.left + 4 || own.right > box.right - 4 || own.top < box.top - 1 || own.bottom > box.bottom + 1)
        found.push(text.textContent + ' ' + [own.left - box.left, box.right - own.right, own.top - box.top, box.bottom - own.bottom].map(Math.round))
    }
  }
  return found
})()`

describeInBrowser('the HTML report in a browser', () => {
  let folder: string
  let page: Page
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-'))
    page = await openPage(browser ?? '')
  })
  afterAll(async () => {
    await page.close()
    rmSync(folder, { recursive: true })
  })
  beforeEach(() => page.send('Emulation.setEmulatedMedia', { media: 'screen', features: [] }))

  async function show(name: string, size: keyof typeof SIZES = 'desktop'): Promise<string> {
    const file = join(folder, 'report.html')
    const result = RESULTS[name]
    if (result === undefined) throw new Error(name)
    writeFileSync(file, htmlReport(result))
    const [width, height] = SIZES[size]
    await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
    ;(page.events as unknown[]).length = 0
    await page.open(pathToFileURL(file).href)
    return pathToFileURL(file).href
  }

  /** What the page asked for besides itself, what it wrote, what it broke. */
  const noise = (url: string): unknown[] =>
    page.events.filter(
      ({ method, params }) =>
        ['Runtime.consoleAPICalled', 'Runtime.exceptionThrown', 'Log.entryAdded'].includes(method) ||
        method === 'Page.javascriptDialogOpening' ||
        (method === 'Network.requestWillBeSent' && (params.request as { url: string }).url !== url),
    )

  it.each(CASES)('%s on a %s: every text stands inside of its box', async (name, size) => {
    await show(name, size)
    expect(await page.evaluate(OVERFLOWS)).toEqual([])
  })

  it.each(CASES)('%s on a %s: nothing is wider than the screen', async (name, size) => {
    await show(name, size)
    await page.evaluate(OVERFLOWS)
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(SIZES[size][0])
  })

  it.each(Object.keys(RESULTS))('S07 %s: no request, no script, no word on the console', async (name) => {
    const url = await show(name)
    await page.evaluate(OVERFLOWS)
    expect(noise(url)).toEqual([])
    expect(
      await page.evaluate('document.querySelectorAll("script,img,iframe,object,embed,link,form,base").length'),
    ).toBe(0)
    expect(await page.evaluate('document.title')).not.toContain('owned')
    const handlers = `[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]).filter(({ name }) => name.startsWith('on')).length`
    expect(await page.evaluate(handlers)).toBe(0)
  })

  it('S07 hostile names make no element, no link and no way out of their own', async () => {
    await show('hostile names')
    const hrefs = await page.evaluate(`[...document.querySelectorAll('a')].map((one) => one.href)`)
    expect(hrefs).toEqual([])
    expect(
      await page.evaluate('document.querySelectorAll("main").length + document.querySelectorAll("style").length'),
    ).toBe(2)
    const shown = (await page.evaluate('document.body.innerText')) as string
    expect(shown).toContain('<img src=x onerror=')
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
    expect(shown.length).toBeLessThan(300_000)
  })

  it('the policy of the page forbids a script that came in all the same', async () => {
    const file = join(folder, 'injected.html')
    const html = htmlReport(verifyResult([verdict()]))
    writeFileSync(
      file,
      html.replace(
        '</main>',
        '<script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'"></main>',
      ),
    )
    await page.open(pathToFileURL(file).href)
    expect(await page.evaluate('document.title')).not.toBe('owned')
  })

  it.each(['light', 'dark'] as const)('has words to see on its ground in %s', async (scheme) => {
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
    await show('good and bad ones')
    expect(await page.evaluate(CONTRAST)).toEqual([])
  })

  it('a picture is drawn, and says in words what it shows', async () => {
    await show('good and bad ones')
    const { data } = (await page.send('Page.captureScreenshot', { format: 'png' })) as { data: string }
    expect(Buffer.from(data, 'base64').byteLength).toBeGreaterThan(20_000)
    const { nodes } = (await page.send('Accessibility.getFullAXTree')) as {
      nodes: { role?: { value: string }; name?: { value: string }; description?: { value: string } }[]
    }
    const pictures = nodes.filter(({ role }) => role?.value === 'image' || role?.value === 'img')
    expect(pictures.map(({ name }) => name?.value)).toContain('The chain of tool.tar.gz: refused')
    const broken = pictures.find(({ name }) => name?.value.includes('tool.tar.gz'))
    expect(broken?.description?.value).toContain('broken: tool.tar.gz.sigstore.json: signed by')
  })

  it('the chain stands upright on paper, no wider than the page', async () => {
    await show('one artifact')
    await page.send('Emulation.setEmulatedMedia', { media: 'print' })
    const width = await page.evaluate(`document.querySelector('svg.chain').getBoundingClientRect().width`)
    expect(width).toBeLessThan(300)
    const { data } = (await page.send('Page.printToPDF', { printBackground: true })) as { data: string }
    expect(Buffer.from(data, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('a thousand artifacts are folded, and open in less than ten seconds', async () => {
    const artifacts = Array.from({ length: 1000 }, (_, index) =>
      verdict({
        subject: digest(`pkg-${index}.tgz`),
        accepted: [acceptedBundle({ logEntries: [{ logIndex: `${index}` }] })],
      }),
    )
    const html = htmlReport(verifyResult(artifacts))
    expect(Buffer.byteLength(html)).toBeLessThan(6 * 1024 * 1024)
    const file = join(folder, 'many.html')
    writeFileSync(file, html)
    const start = performance.now()
    await page.open(pathToFileURL(file).href)
    const open = await page.evaluate(`document.querySelectorAll('main > details[open]').length`)
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(open).toBe(3)
  })
})

/** In the page: texts whose contrast with what lies beneath is below 4.5 (WCAG 2.2, 1.4.3). */
const CONTRAST = `(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number)
  const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
  const beneath = (element) => {
    for (let one = element; one !== null; one = one.parentElement) {
      const rect = one instanceof SVGGElement ? one.querySelector(':scope > rect') : null
      const color = rect ? getComputedStyle(rect).fill : getComputedStyle(one).backgroundColor
      const parts = channels(color)
      if (parts.length === 3 || parts[3] > 0) return parts
    }
    return [255, 255, 255]
  }
  const found = []
  for (const element of document.querySelectorAll('h2,h3,p,dt,dd,summary,td,th,code,b,a,.badge,footer,svg.chain text')) {
    const style = getComputedStyle(element)
    const ink = luminance(channels(element instanceof SVGElement ? style.fill : style.color))
    const ground = luminance(beneath(element))
    const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
    if (ratio < 4.5) found.push(element.tagName + ' ' + element.textContent.slice(0, 30) + ' ' + ratio.toFixed(2))
  }
  return found
})()`
