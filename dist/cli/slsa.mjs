#!/usr/bin/env node
// Its name where modules are preferred; `slsa.cjs` starts 2 ms sooner.
import { createRequire } from 'node:module'

createRequire(import.meta.url)('./slsa.cjs')
