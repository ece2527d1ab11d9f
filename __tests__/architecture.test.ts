import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { test } from 'node:test'
import { Project } from 'ts-morph'

/** Who may know whom: the table of CONTRIBUTING.md. `null` for packages: any. */
const MAY_IMPORT: {
  readonly [room: string]: { readonly rooms: readonly string[]; readonly packages: readonly string[] }
} = {
  types: { rooms: ['types'], packages: [] },
  errors: { rooms: [], packages: [] },
  text: { rooms: ['types'], packages: ['diff'] },
  widget: { rooms: ['types'], packages: ['semver'] },
  languages: { rooms: ['types', 'text', 'widget'], packages: ['htmlparser2', 'jsonc-parser', 'yaml', 'ts-morph'] },
  rules: { rooms: ['types', 'widget', 'text'], packages: [] },
  stages: {
    rooms: ['types', 'errors', 'text', 'widget', 'languages'],
    packages: ['semver', 'picomatch', 'diff', 'node:crypto', 'node:path'],
  },
  adapters: { rooms: ['types', 'errors', 'text', 'widget'], packages: ['*'] },
  upgrade: { rooms: ['types', 'errors', 'stages', 'rules', 'languages'], packages: [] },
  action: { rooms: ['*'], packages: ['@actions/core', '@actions/github', 'node:fs/promises', 'node:path'] },
  cli: { rooms: ['*'], packages: ['node:fs/promises', 'node:path', 'node:process', 'node:util'] },
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts'))

for (const file of files) {
  test(`src/${file} imports only what its folder may know`, () => {
    const allowed = MAY_IMPORT[roomOf(file)]
    assert.ok(allowed, `src/${file} is in no room of the table`)
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const room = roomOf(posix.join(posix.dirname(file), specifier))
        const may = room === roomOf(file) || allowed.rooms.includes(room) || allowed.rooms.includes('*')
        assert.ok(may, `src/${file} may not import ${specifier}`)
      } else {
        const may = allowed.packages.includes(specifier) || allowed.packages.includes('*')
        assert.ok(may, `src/${file} may not import the package ${specifier}`)
        if (specifier === 'ts-morph')
          assert.match(file, /^languages\/script\//, 'only the reader of scripts knows ts-morph')
        if (specifier.startsWith('@actions/')) assert.equal(file, 'action.ts')
      }
    }
  })

  test(`src/${file} is small enough to read`, () => {
    const lines = readFileSync(`src/${file}`, 'utf8').split('\n').length
    assert.ok(lines <= 320, `src/${file} has ${lines} lines: split it by meaning`)
  })
}

function roomOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '')
}

function importsOf(file: string): readonly string[] {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  const source = project.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'))
  return source.getImportStringLiterals().map(literal => literal.getLiteralValue())
}
