/**
 * Records what the npm package of a release says, for tests that need a real release without reading one:
 * `node --import tsx scripts/record-release.ts 7.49.0`. Facts only: names, hashes, sizes; nothing of the package's code.
 */
import { writeFileSync } from 'node:fs'
import { createReleases } from '../src/adapters/npm/releases.ts'
import type { PackageContents } from '../src/types.ts'

const versions = process.argv.slice(2)
if (versions.length === 0) {
  console.error('Name the versions to record: node --import tsx scripts/record-release.ts 7.49.0')
  process.exit(1)
}
const releases = createReleases({ folder: process.cwd(), env: process.env, github: null })
for (const version of versions) {
  const path = `__tests__/releases/${version}.json`
  writeFileSync(path, print(await releases.contents(version)))
  console.log(path)
}

/** One file, option or label a line, so that two records can be compared. */
function print(contents: PackageContents): string {
  const map = (value: object) =>
    `{\n${Object.entries(value)
      .map(([key, one]) => `    ${JSON.stringify(key)}: ${JSON.stringify(one)}`)
      .join(',\n')}\n  }`
  const list = (value: readonly string[]) => `[\n${value.map(one => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`
  return `{
  "files": ${map(contents.files)},
  "exports": ${JSON.stringify(contents.exports)},
  "options": ${map(contents.options)},
  "labels": ${list(contents.labels)},
  "authJs": ${JSON.stringify(contents.authJs)}
}
`
}
