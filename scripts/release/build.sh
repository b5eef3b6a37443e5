#!/usr/bin/env bash
# What a release of this suite consists of, made by `.github/workflows/build-generic.yml` of the very commit. docs/releasing.md
set -euo pipefail

npm ci --ignore-scripts --no-audit --no-fund
npm run check-dist
node scripts/release/archive.mjs release
