import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import fs from 'node:fs/promises'
import { createHttp } from '@slsa-actions/wire'
import type { KeyPorts } from '../key/index.ts'

/** Kinds of keys that sign, by the names that reports give them. */
export type KeyKind = 'P-256' | 'P-384' | 'P-521' | 'RSA' | 'RSA-PSS' | 'Ed25519' | 'ML-DSA-65'

const made = new Map<KeyKind, KeyObject>()

/** A private key of that kind; one for all tests of a file, since RSA takes long. */
export function privateKeyOf(kind: KeyKind): KeyObject {
  const known = made.get(kind)
  if (known !== undefined) return known
  const fresh = freshKey(kind)
  made.set(kind, fresh)
  return fresh
}

function freshKey(kind: KeyKind): KeyObject {
  switch (kind) {
    case 'P-256':
    case 'P-384':
    case 'P-521':
      return generateKeyPairSync('ec', { namedCurve: kind }).privateKey
    case 'RSA':
      return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    case 'RSA-PSS':
      return generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey
    case 'Ed25519':
      return generateKeyPairSync('ed25519').privateKey
    case 'ML-DSA-65':
      return generateKeyPairSync('ml-dsa-65').privateKey
  }
}

/** The key as a PEM text, PKCS#8. */
export function pemOf(key: KeyObject): string {
  return String(key.export({ format: 'pem', type: key.type === 'public' ? 'spki' : 'pkcs8' }))
}

/** Ports of a machine without any credentials. */
export function keyPorts(changes: Partial<KeyPorts> = {}): KeyPorts {
  const clock = { now: () => Date.now(), sleep: async () => undefined }
  return { http: createHttp({ clock, random: () => 0 }), clock, fs, env: {}, workspace: '/', ...changes }
}

/** A key that `cosign generate-key-pair` 3.1.3 made for these tests, with its password, and the public key beside it. */
export const COSIGN_KEY = {
  password: 'pass phrase',
  pem: `-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----
eyJrZGYiOnsibmFtZSI6InNjcnlwdCIsInBhcmFtcyI6eyJOIjo2NTUzNiwiciI6
OCwicCI6MX0sInNhbHQiOiIybi9qNmhXMEpsSnBYZS9lamFVUEp1SDV6MWZCT0hG
TkJUcVJNdTh0VzFzPSJ9LCJjaXBoZXIiOnsibmFtZSI6Im5hY2wvc2VjcmV0Ym94
Iiwibm9uY2UiOiJhQW5wdlhHVzRUNjR5eUFlNWdidW1qVlNSWkROQTJibiJ9LCJj
aXBoZXJ0ZXh0IjoiZGViQXVRS2owN3NoT1A0YU9KNEJXTExNV3kyTDNMdzJZcFc5
VkJPeE04aVNiYWxzV3NZSUVtVWVsYjhFVFMzc0tJejd5YWhodnpRS0tnd2RxaGZX
NWxMS2tmWUNadWt4T1NkOGxOSHpXbEhnME1xWTRHUzVSQnNOMUFmTGYzSVk2UDY5
d0MvL1hNN3BMT0FYU1UwY2psMGFtdWEyemd5dDluQXhOdzNjZEV6MXVyTHFuL1hL
SENZWHJqZzRJbWwzdW9yOE45Q2tvb0VzYUE9PSJ9
-----END ENCRYPTED SIGSTORE PRIVATE KEY-----
`,
  publicPem: `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEze7ngUhjuiXQY5wbxeMYyE8kzSJ+
QLf8cXzf/icu2uVzr95mfgVChp69lzf25zfjls4QGhxMJiIQO8ShUI+ikQ==
-----END PUBLIC KEY-----
`,
  /** The same with an empty password. */
  withoutPassword: `-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----
eyJrZGYiOnsibmFtZSI6InNjcnlwdCIsInBhcmFtcyI6eyJOIjo2NTUzNiwiciI6
OCwicCI6MX0sInNhbHQiOiI1cTBVMHB1Y2ZmMlZ2MUFDZVFmbEgvRFpuemliK1lC
VlFnSjFuREpiSkJFPSJ9LCJjaXBoZXIiOnsibmFtZSI6Im5hY2wvc2VjcmV0Ym94
Iiwibm9uY2UiOiJCbnVneU53LzlDZU90d0RZQVg5WURvYTBrZElQRU5pbyJ9LCJj
aXBoZXJ0ZXh0IjoiMHFrdjV4NE0rL09nL0tKSm4wRnRyVFBnbWVWMGtKTVU5SHZY
U2d0RmMwdTlCS0ZiaHAxWGtaclVPazB3c2FwUXovalJqRzRTRExPMlZLaVdPc0Y5
c3dLejVCc241MXkzMmZYaUF4eFlYOUpuYS9IQ3hVbEthbWpJZWV5MG1KOWtNdHI5
dXc2TzRHQ01LU1p1QnA0YWRCOFdOZ1ZtZGlCK054OW9ZYWhVeC9ySUIydk5IeEZt
VkJ5NnNpSHFhNjhGeUl4SlB5NXZkclhkRVE9PSJ9
-----END ENCRYPTED SIGSTORE PRIVATE KEY-----
`,
}
