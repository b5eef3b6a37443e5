import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusedCallOf, subjectsOf } from './expectations.ts'
import { describeWith, fetched } from './tools.ts'
import { verify } from './verify.ts'
import { type Called, openWorld, type World } from './world.ts'

const BUILDER = 'build-maven'
const PLACE = 'com/example/acme'
const POM = pom('acme', '1.2.3')
// biome-ignore lint/suspicious/noTemplateCurlyInString: Maven's own syntax
const VARIABLE = '${revision}'

let world: World

beforeAll(async () => {
  world = await openWorld(BUILDER, {}, { MAVEN_OPTS: `-Dmaven.repo.local=${fetched('maven-repository')}` })
})

afterAll(() => world?.close())

function pom(artifact: string, version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><groupId>com.example.acme</groupId><artifactId>${artifact}</artifactId><version>${version}</version></project>`
}

/**
 * A repository whose `mvnw` is a stand-in for Maven: a script that puts files where `maven-deploy-plugin` would, and
 * says how it was called. `put PATH CONTENT` is what it has for that.
 */
function standIn(script: string): Readonly<Record<string, string>> {
  return {
    'pom.xml': POM,
    mvnw: `#!/bin/bash
for argument; do case "$argument" in -DaltDeploymentRepository=slsa::file://*) out=\${argument#*file://} ;; esac; done
put() { mkdir -p "$(dirname "$out/$1")" && printf '%s' "$2" > "$out/$1"; }
called=$(printf '[%s]' "$@")
${script}
`,
  }
}

const GOOD = `put ${PLACE}/acme/1.2.3/acme-1.2.3.pom '${POM}'; put ${PLACE}/acme/1.2.3/acme-1.2.3.jar "$called"\n`

function handedOver({ artifacts }: Called, file: string): string {
  return join(artifacts[`${BUILDER}.attempt-1`] ?? '', 'files/slsa-out', file)
}

describeWith('maven-repository', 'a caller of build-maven.yml with Maven itself', () => {
  it('gets what every module would deploy, under its name, at Build L3', async () => {
    const read = (file: string): string => readFileSync(new URL(`maven-project/${file}`, import.meta.url), 'utf8')
    const sources = ['pom.xml', 'core/pom.xml', 'core/src/main/java/acme/App.java']
    // Whatever is not in the fetched repository is asked of nobody.
    const mirror = '<mirror><id>central</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9</url></mirror>'
    const called = await world.call({
      files: {
        ...Object.fromEntries(sources.map((file) => [file, read(file)])),
        '.mvn/maven.config': '--settings=.mvn/settings.xml\n',
        '.mvn/settings.xml': `<settings><mirrors>${mirror}</mirrors></settings>\n`,
      },
    })
    expect(called.errors).toEqual([])
    const names = ['acme-core-1.2.3.jar', 'acme-core-1.2.3.pom', 'acme-parent-1.2.3.pom']
    expect(subjectsOf(called)).toMatchObject(names.map((name) => ({ name })))
    const jar = `${PLACE}/acme-core/1.2.3/acme-core-1.2.3.jar`
    expect(verify(world, called, BUILDER, `slsa-out/${jar}`)).toMatchObject({ code: 0, level: 3 })
    const listed = execFileSync('python3', ['-m', 'zipfile', '-l', handedOver(called, jar)], { encoding: 'utf8' })
    expect(listed).toContain('acme/App.class')
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.buildType).toBe('https://github.com/acme/builders/buildtypes/maven/v1')
  })
})

describe('a caller of build-maven.yml, whose wrapper stands in for Maven', () => {
  it('S06 gives profiles and properties as they are, each as one argument', async () => {
    const inputs = { profiles: 'release,!dev', properties: 'revision=1 $(touch owned) "; x\n\nskipTests=true\n' }
    const called = await world.call({ files: standIn(GOOD), inputs })
    expect(called.errors).toEqual([])
    const seen = readFileSync(handedOver(called, `${PLACE}/acme/1.2.3/acme-1.2.3.jar`), 'utf8')
    expect(seen).toContain('[-Prelease,!dev][-Drevision=1 $(touch owned) "; x][-DskipTests=true][package]')
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.externalParameters.inputs).toMatchObject({ profiles: 'release,!dev' })
  })

  it('gets a snapshot under the names that it has in a repository', async () => {
    const place = `${PLACE}/acme/1.3-SNAPSHOT`
    const snapshot = `put ${place}/acme-1.3-20261124.090000-1.pom '${pom('acme', '1.3-SNAPSHOT')}'; put ${place}/acme-1.3-20261124.090000-1.jar x\n`
    const called = await world.call({ files: standIn(snapshot) })
    expect(called.errors).toEqual([])
    expect(subjectsOf(called)).toMatchObject([
      { name: 'acme-1.3-20261124.090000-1.jar' },
      { name: 'acme-1.3-20261124.090000-1.pom' },
    ])
  })

  it('gets neither checksums nor metadata signed', async () => {
    const more = `put ${PLACE}/acme/maven-metadata.xml x; put ${PLACE}/acme/1.2.3/acme-1.2.3.jar.sha1 x\n`
    const called = await world.call({ files: standIn(GOOD + more) })
    expect(subjectsOf(called)).toMatchObject([{ name: 'acme-1.2.3.jar' }, { name: 'acme-1.2.3.pom' }])
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['S06 a folder that is not there', { directory: 'none' }, /directory: has no pom.xml/],
    ['S06 a folder outside', { directory: '../..' }, /directory: has no pom.xml/],
    ['S06 an option for a folder', { directory: '--file=x' }, /directory: has no pom.xml/],
    ['a folder through a link', { directory: 'linked' }, /directory: has no pom.xml/],
    ['S06 an option among the profiles', { profiles: 'a --settings=evil.xml' }, /profiles: are names/],
    ['S06 an option for a property', { properties: '--settings=evil.xml' }, /properties: each line/],
    ['S06 a second option behind a property', { properties: 'a=b\n-s evil.xml' }, /properties: each line/],
    ['a property without a value', { properties: 'skipTests' }, /properties: each line/],
  ])('%s is bad input', async (_, inputs, reason) => {
    await refusedCallOf(world, { files: standIn(GOOD), links: { linked: '.' }, inputs }, reason)
  })

  it.each([
    ['another version within', `put ${PLACE}/acme/1.2.3/acme-1.2.3.pom '${pom('acme', '9.9.9')}'`],
    ['another artifact within', `put ${PLACE}/acme/1.2.3/acme-1.2.3.pom '${pom('log4j', '1.2.3')}'`],
    ['another group within', `put org/apache/acme/1.2.3/acme-1.2.3.pom '${POM}'`],
    ['a version that stays a variable', `put ${PLACE}/acme/1.2.3/acme-1.2.3.pom '${pom('acme', VARIABLE)}'`],
    ['no XML', `put ${PLACE}/acme/1.2.3/acme-1.2.3.pom 'no XML'`],
  ])('a POM with %s is refused', async (_, script) => {
    await refusedCallOf(world, { files: standIn(script) }, /not the coordinates/)
  })

  it.each([
    ['under another name', `put ${PLACE}/acme/1.2.3/evil.jar x`],
    ['of another version', `put ${PLACE}/acme/1.2.3/acme-6.6.6.jar x`],
    ['of a version that begins alike', `put ${PLACE}/acme/1.2.3/acme-1.2.30.jar x`],
    ['outside of a repository', `put evil.jar x`],
  ])('a file %s is refused', async (_, script) => {
    await refusedCallOf(world, { files: standIn(GOOD + script) }, /not the coordinates/)
  })
})

describe('a hostile Maven project', () => {
  it('S11 finds no token, and forges nothing that the job says', async () => {
    const script = `put ${PLACE}/acme/1.2.3/acme-1.2.3-env.txt "$(env)"
printf 'subjects-digest=sha256:0\\nattempt=9\\nartifact-id=1\\n' >> "$GITHUB_OUTPUT"
`
    const called = await world.call({ files: standIn(GOOD + script) })
    expect(subjectsOf(called)).toHaveLength(3)
    const seen = readFileSync(handedOver(called, `${PLACE}/acme/1.2.3/acme-1.2.3-env.txt`), 'utf8')
    expect(seen).toContain('GITHUB_SHA=')
    expect(seen).not.toMatch(/ACTIONS_ID_TOKEN_REQUEST|GITHUB_TOKEN=/)
  })

  it.each([
    ['fails', `${GOOD}exit 1`],
    ['makes nothing', 'true'],
  ])('that %s gets no signature', async (_, script) => {
    const called = await world.call({ files: standIn(script) })
    expect(called).toMatchObject({ succeeded: false, bundles: {}, artifacts: {}, asked: { tokens: 0, entries: 0 } })
  })

  it('C18 that leaves links in place of artifacts gets nothing of theirs signed', async () => {
    const script = `ln -s /etc/passwd "$out/${PLACE}/acme/1.2.3/acme-1.2.3-secret.txt"\n`
    const called = await world.call({ files: standIn(GOOD + script) })
    const files = Object.values(called.artifacts).flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }),
    )
    expect(files.filter((file) => file.includes('secret'))).toEqual([])
  })
})
