// Stops with one clear sentence where the Node that runs this is too old. On Linux (glibc) x64/arm64 and Windows x64
// the lock file brings Node 24 and npm puts it first on PATH; elsewhere it is the user's own.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 24 || (major === 24 && minor < 15)) {
  process.stderr.write(
    `slsa-actions needs Node 24.15 or newer here (found ${process.versions.node} at ${process.execPath}): ` +
      `install it from https://nodejs.org and run the command again.\n`,
  )
  process.exit(2)
}
