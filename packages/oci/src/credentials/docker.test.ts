import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Credential, dockerCredentials, firstCredentials, parseReference, staticCredentials } from '../index.ts'
import { endOf, errorOf } from '../testing/failure.ts'
import { client, network, status } from '../testing/network.ts'

const basic = (username: string, password: string): Credential => ({ kind: 'basic', username, password })
const auth = (text: string): { auth: string } => ({ auth: Buffer.from(text).toString('base64') })

let home: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'oci-home-'))
})

afterEach(() => rm(home, { recursive: true, force: true }))

async function write(path: string, content: unknown): Promise<string> {
  const file = join(home, path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

/** The credentials of a machine with this home. */
const machine = (env: Record<string, string> = {}, helperTimeoutMs = 10_000) =>
  dockerCredentials({ env: { HOME: home, ...env }, fs: { readFile }, platform: process.platform, helperTimeoutMs })

/** The credentials of a machine with this configuration of Docker. */
async function configured(config: unknown, env: Record<string, string> = {}, helperTimeoutMs?: number) {
  await write('.docker/config.json', config)
  return machine(env, helperTimeoutMs)
}

describe('what docker login has written', () => {
  it.each<[string, string, string]>([
    ['ghcr.io', 'ghcr.io', 'a host'],
    ['localhost:5000', 'localhost:5000', 'a host with a port'],
    ['https://ghcr.io', 'ghcr.io', 'a URL'],
    ['https://ghcr.io/v2/', 'ghcr.io', 'a URL of the protocol'],
    ['https://index.docker.io/v1/', 'index.docker.io', 'Docker Hub'],
    ['docker.io', 'index.docker.io', 'Docker Hub by its short name'],
    ['registry-1.docker.io', 'index.docker.io', 'Docker Hub by another name'],
  ])('is found under the key %s for %s: %s', async (key, registry) => {
    const source = await configured({ auths: { [key]: auth('octocat:hunter2') } })
    expect(await source.credentialFor(registry)).toEqual(basic('octocat', 'hunter2'))
  })

  it.each([
    ['ghcr.io', 'evilghcr.io'],
    ['ghcr.io', 'ghcr.io.evil.test'],
    ['ghcr.io', 'sub.ghcr.io'],
    ['ghcr.io', 'ghcr.io:8443'],
    ['ghcr.io:8443', 'ghcr.io'],
    ['sub.ghcr.io', 'ghcr.io'],
    ['docker.io', 'evildocker.io'],
    ['docker.io', 'docker.io.evil.test'],
    ['docker.io', 'index.docker.io.evil.test'],
    ['https://index.docker.io/v1/', 'docker.io.evil.test'],
    ['https://ghcr.io/evil', 'ghcr.io'],
    ['io', 'ghcr.io'],
    ['', 'ghcr.io'],
  ])('D15 under the key %j is not for %s', async (key, registry) => {
    const source = await configured({ auths: { [key]: auth('octocat:hunter2') } })
    expect(await source.credentialFor(registry, 'acme/app')).toBeUndefined()
  })

  it('is for the longest path that the repository lies in, as podman writes it', async () => {
    const source = await configured({
      auths: { 'ghcr.io': auth('a:1'), 'ghcr.io/acme': auth('b:2'), 'ghcr.io/acme/app': auth('c:3') },
    })
    expect(await source.credentialFor('ghcr.io', 'acme/app')).toEqual(basic('c', '3'))
    expect(await source.credentialFor('ghcr.io', 'acme/application')).toEqual(basic('b', '2'))
    expect(await source.credentialFor('ghcr.io', 'acmes/app')).toEqual(basic('a', '1'))
    expect(await source.credentialFor('ghcr.io')).toEqual(basic('a', '1'))
  })

  it.each<[object, Credential | undefined]>([
    [auth('octocat:pass:with:colons'), basic('octocat', 'pass:with:colons')],
    [auth('octocat:pässwörd'), basic('octocat', 'pässwörd')],
    [auth('octocat:hunter2\0\0'), basic('octocat', 'hunter2')],
    [{ username: 'octocat', password: 'hunter2' }, basic('octocat', 'hunter2')],
    [
      { ...auth('<token>:'), identitytoken: 'refresh' },
      { kind: 'identity-token', token: 'refresh' },
    ],
    [{ registrytoken: 'bearer' }, { kind: 'registry-token', token: 'bearer' }],
    [{}, undefined],
    [{ auth: '' }, undefined],
    [{ email: 'a@b' }, undefined],
  ])('is read: %j', async (entry, credential) => {
    const source = await configured({ auths: { 'ghcr.io': entry } })
    expect(await source.credentialFor('ghcr.io')).toEqual(credential)
  })

  it.each([
    ['no JSON', 'hello hunter2'],
    ['a list', '[]'],
    ['a key twice', '{"auths":{},"auths":{}}'],
    ['an entry that is a text', { auths: { 'ghcr.io': 'hunter2' } }],
    ['an auth that is no base64', { auths: { 'ghcr.io': { auth: 'hunter2!' } } }],
    ['an auth without a colon', { auths: { 'ghcr.io': auth('hunter2') } }],
    ['a helper that is no text', { credHelpers: { 'ghcr.io': 7 } }],
  ])('D15 is bad input where it is %s, and no secret is shown', async (_, config) => {
    const source = await configured(config)
    const error = await errorOf(source.credentialFor('ghcr.io'))
    expect(error).toMatchObject({ code: 'CREDENTIALS', outcome: 'bad-input' })
    expect(error?.message).toContain('config.json')
    expect(`${error} ${error?.remedy}`).not.toMatch(/hunter2|aHVudGVyMg/)
  })

  it('is nobody where there is no file, and an error where it cannot be read', async () => {
    expect(await machine().credentialFor('ghcr.io')).toBeUndefined()
    await mkdir(join(home, '.docker/config.json'), { recursive: true })
    expect(await endOf(machine().credentialFor('ghcr.io'))).toBe('bad-input CREDENTIALS')
  })

  it('is of the files in order: REGISTRY_AUTH_FILE, DOCKER_CONFIG, podman’s', async () => {
    const podman = await write('run/containers/auth.json', {
      auths: { 'a.test': auth('podman:1'), 'b.test': auth('podman:1'), 'c.test': auth('podman:1') },
    })
    const docker = await write('dc/config.json', { auths: { 'a.test': auth('docker:2'), 'b.test': auth('docker:2') } })
    const named = await write('named.json', { auths: { 'a.test': auth('named:3') } })
    await write('.docker/config.json', { auths: { 'd.test': auth('default:4') } })
    const source = machine({
      REGISTRY_AUTH_FILE: named,
      DOCKER_CONFIG: join(docker, '..'),
      XDG_RUNTIME_DIR: join(podman, '../..'),
    })
    const names = await Promise.all(['a.test', 'b.test', 'c.test', 'd.test'].map((host) => source.credentialFor(host)))
    expect(names.map((credential) => (credential?.kind === 'basic' ? credential.username : undefined))).toEqual([
      'named',
      'docker',
      'podman',
      undefined,
    ])
  })

  it('D15 sends no HttpHeaders along', async () => {
    const config = { HttpHeaders: { 'X-Meta': 'hunter2' }, auths: { 'ghcr.io': auth('octocat:pass') } }
    const { fetch, requests } = network({ 'https://ghcr.io': () => status(401, { 'www-authenticate': 'Basic' }) })
    const credentials = await configured(config)
    const { repository } = parseReference('ghcr.io/acme/app')
    await endOf(client(fetch, { credentials }).assertPushable(repository))
    expect(requests.map(({ headers }) => headers.has('authorization'))).toEqual([false, true])
    expect(requests.flatMap(({ headers }) => [...headers.values()]).join()).not.toContain('hunter2')
  })

  it('is below the profile on Windows', async () => {
    await write('.docker/config.json', { auths: { 'ghcr.io': auth('octocat:hunter2') } })
    const source = dockerCredentials({ env: { USERPROFILE: home }, fs: { readFile }, platform: 'win32' })
    expect(await source.credentialFor('ghcr.io')).toEqual(basic('octocat', 'hunter2'))
  })
})

describe('a credential helper', () => {
  let path: Record<string, string>

  beforeEach(() => {
    path = { PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH ?? ''}` }
  })

  /** Installs `docker-credential-<name>`, a program of the shell. */
  async function install(name: string, script: string): Promise<void> {
    const file = await write(`bin/docker-credential-${name}`, `#!/bin/sh\n${script}\n`)
    await chmod(file, 0o755)
  }

  const answer = (username: string, secret: string): string =>
    `cat >> "$HOME/asked"; echo "" >> "$HOME/asked"; echo '{"ServerURL":"x","Username":"${username}","Secret":"${secret}"}'`
  const asked = async (): Promise<string[]> => (await readFile(join(home, 'asked'), 'utf8')).trim().split('\n')

  it('is asked for its registry, once', async () => {
    await install('fake', answer('octocat', 'hunter2'))
    const source = await configured({ credHelpers: { 'ghcr.io': 'fake' } }, path)
    const both = await Promise.all(['acme/app', 'acme/other'].map((name) => source.credentialFor('ghcr.io', name)))
    expect(both).toEqual([basic('octocat', 'hunter2'), basic('octocat', 'hunter2')])
    expect(await asked()).toEqual(['ghcr.io'])
  })

  it('D15 is not asked for another registry', async () => {
    await install('fake', answer('octocat', 'hunter2'))
    const source = await configured({ credHelpers: { 'ghcr.io': 'fake' } }, path)
    for (const host of ['ghcr.io.evil.test', 'evilghcr.io', 'index.docker.io']) {
      expect(await source.credentialFor(host)).toBeUndefined()
    }
  })

  it('that keeps all is asked about Docker Hub by its old name', async () => {
    await install('fake', answer('octocat', 'hunter2'))
    const source = await configured({ credsStore: 'fake' }, path)
    await source.credentialFor('index.docker.io')
    expect(await asked()).toEqual(['https://index.docker.io/v1/'])
  })

  it('comes before the store, and the store before what is written', async () => {
    await install('helper', answer('helper', '1'))
    await install('store', answer('store', '2'))
    const auths = { 'a.test': auth('file:3'), 'b.test': auth('file:3') }
    const source = await configured({ auths, credHelpers: { 'a.test': 'helper' }, credsStore: 'store' }, path)
    expect(await source.credentialFor('a.test')).toEqual(basic('helper', '1'))
    expect(await source.credentialFor('b.test')).toEqual(basic('store', '2'))
  })

  it.each([
    'echo "credentials not found in native keychain"; exit 1',
    `echo '{"ServerURL":"","Username":"","Secret":""}'`,
  ])('that knows nobody leaves it to what is written: %s', async (script) => {
    await install('fake', script)
    const source = await configured({ auths: { 'ghcr.io': auth('file:3') }, credsStore: 'fake' }, path)
    expect(await source.credentialFor('ghcr.io')).toEqual(basic('file', '3'))
    expect(await source.credentialFor('other.test')).toBeUndefined()
  })

  it('that is for one registry and knows nobody leaves it to what is written', async () => {
    await install('fake', 'echo "credentials not found in native keychain"; exit 1')
    const auths = { 'ghcr.io': auth('file:3') }
    const source = await configured({ auths, credHelpers: { 'ghcr.io': 'fake' } }, path)
    expect(await source.credentialFor('ghcr.io')).toEqual(basic('file', '3'))
  })

  it('gives an identity token under the name <token>', async () => {
    await install('fake', answer('<token>', 'refresh'))
    const source = await configured({ credsStore: 'fake' }, path)
    expect(await source.credentialFor('ghcr.io')).toEqual({ kind: 'identity-token', token: 'refresh' })
  })

  it('D15 that is not installed is named', async () => {
    const source = await configured({ credsStore: 'absent' }, path)
    const error = await errorOf(source.credentialFor('ghcr.io'))
    expect(error).toMatchObject({ code: 'CREDENTIALS', outcome: 'bad-input' })
    expect(error?.message).toMatch(/docker-credential-absent.*config\.json.*cannot be started/)
  })

  it('D15 that hangs is ended after its time', async () => {
    await install('fake', 'sleep 30')
    const source = await configured({ credsStore: 'fake' }, path, 200)
    const error = await errorOf(source.credentialFor('ghcr.io'))
    expect(error).toMatchObject({ code: 'CREDENTIALS', outcome: 'bad-input' })
    expect(error?.message).toContain('did not answer within 0.2 s')
  })

  it.each([
    ['ends with an error', 'echo hunter2; echo hunter2 >&2; exit 3'],
    ['answers without a secret', `echo '{"Username":"octocat","hunter2":1}'`],
    ['answers with no JSON', 'echo hunter2'],
    ['answers with too much', 'head -c 1000000 /dev/zero | tr "\\\\0" x'],
    ['answers nothing', 'true'],
  ])('D15 that %s is named, and what it said is not shown', async (_, script) => {
    await install('fake', script)
    const source = await configured({ credsStore: 'fake' }, path)
    const error = await errorOf(source.credentialFor('ghcr.io'))
    expect(error).toMatchObject({ code: 'CREDENTIALS', outcome: 'bad-input' })
    expect(error?.message).toContain('docker-credential-fake')
    expect(`${error} ${error?.remedy}`).not.toContain('hunter2')
  })

  it.each(['../../bin/evil', '/bin/sh', 'a b', 'a;b', 'A', '', '.', 'x'.repeat(65), 'a\nb'])(
    'D15 is no path: %j is never started',
    async (name) => {
      const started: string[] = []
      await write('.docker/config.json', { credHelpers: { 'ghcr.io': name } })
      const source = dockerCredentials({
        env: { HOME: home },
        fs: { readFile },
        platform: 'linux',
        spawn: (command) => {
          started.push(command)
          throw new Error('started')
        },
      })
      expect(await endOf(source.credentialFor('ghcr.io'))).toBe('bad-input CREDENTIALS')
      expect(started).toEqual([])
    },
  )
})

describe('a password of a run', () => {
  it('is for the registries that the run names, and no other', async () => {
    const source = staticCredentials('octocat', 'hunter2', ['ghcr.io'])
    expect(await source.credentialFor('ghcr.io')).toEqual(basic('octocat', 'hunter2'))
    expect(await source.credentialFor('ghcr.io.evil.test')).toBeUndefined()
    expect(await source.credentialFor('index.docker.io')).toBeUndefined()
  })

  it('comes before those of the machine', async () => {
    const machineSource = await configured({ auths: { 'ghcr.io': auth('a:1'), 'quay.io': auth('b:2') } })
    const source = firstCredentials(staticCredentials('octocat', 'hunter2', ['ghcr.io']), machineSource)
    expect(await source.credentialFor('ghcr.io')).toEqual(basic('octocat', 'hunter2'))
    expect(await source.credentialFor('quay.io')).toEqual(basic('b', '2'))
    expect(await source.credentialFor('other.test')).toBeUndefined()
  })
})
