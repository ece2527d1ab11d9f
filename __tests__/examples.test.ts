/** Each example with the pull request that it gets: `snapshots/examples/<name>.md` is what a maintainer would read. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { toPatch } from '../src/stages/report/patch.ts'
import { filesIn, runLine } from './line.ts'

const SNAPSHOTS = '__tests__/snapshots/examples'
const names = readdirSync('examples').sort()

for (const name of names) {
  test(`examples/${name} gets this pull request`, async () => {
    const report = await runLine(filesIn(`examples/${name}`))
    // Digests of the lines below: nothing to read.
    const body = report.body?.replace(/(?<=<!-- \S+:lines )[\w-]+/, '…')
    const text = `# ${report.title}\n\n${body}\n`
    const shown = { [`${name}.md`]: text, [`${name}.patch`]: toPatch(report.changes) }
    for (const [file, content] of Object.entries(shown)) {
      if (process.env['UPDATE'] === '1') save(file, content)
      assert.equal(
        content,
        existsSync(`${SNAPSHOTS}/${file}`) ? readFileSync(`${SNAPSHOTS}/${file}`, 'utf8') : '',
        file,
      )
    }
    assert.ok(report.changes.length > 0, 'something changes')
  })
}

function save(file: string, content: string): void {
  mkdirSync(SNAPSHOTS, { recursive: true })
  writeFileSync(`${SNAPSHOTS}/${file}`, content)
}
