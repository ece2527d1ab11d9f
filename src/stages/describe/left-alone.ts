import { code, folded, plain, prose } from '../../text/markdown.ts'
import type { Skipped } from '../../types.ts'
import type { Depth } from './depth.ts'

/** What a reason is called in a sentence: `3 lock files`. */
const NAMES: { readonly [reason: string]: readonly [one: string, many: string] } = {
  'lock-file': ['lock file', 'lock files'],
  docs: ['documentation page', 'documentation pages'],
  minified: ['minified file', 'minified files'],
  vendored: ['copy of the widget itself', 'copies of the widget itself'],
  generated: ['generated file', 'generated files'],
  symlink: ['symbolic link', 'symbolic links'],
  submodule: ['submodule', 'submodules'],
  lfs: ['Git LFS pointer', 'Git LFS pointers'],
  encoding: ['file that is not UTF-8', 'files that are not UTF-8'],
  workflow: ['workflow of GitHub Actions', 'workflows of GitHub Actions'],
  sparse: ['path outside the sparse checkout', 'paths outside the sparse checkout'],
  excluded: ['file that `include` or `exclude` leaves out', 'files that `include` or `exclude` leave out'],
  'too-large': ['file that is too large', 'files that are too large'],
  package: ['file of an installed package', 'files of installed packages'],
  'node-modules': ['file of an installed package', 'files of installed packages'],
  binary: ['binary file', 'binary files'],
  snapshot: ['test snapshot', 'test snapshots'],
  unread: ['file with a release that is not understood', 'files with a release that is not understood'],
  'reader-failed': ['file that could not be read', 'files that could not be read'],
}

const PATHS = 10

/** Files that were left alone, by reason; '' when there are none. */
export function leftAlone(skipped: readonly Skipped[], depth: Depth): string {
  if (skipped.length === 0) return ''
  const byReason = new Map<string, Skipped[]>()
  for (const one of skipped) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one])
  const reasons = [...byReason].sort(([, a], [, b]) => b.length - a.length)
  const lines = reasons.map(([reason, files]) => {
    const notes = [...new Set(files.flatMap(file => file.note ?? []))].slice(0, 3).map(prose)
    const paths = depth.asides ? files.slice(0, depth.foldedPlaces > 0 ? PATHS : 1).map(nameOf) : []
    const rest = files.length - paths.length
    const list = paths.length === 0 ? '' : `: ${paths.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
    return `- ${files.length} ${nameOfReason(reason, files.length)}${list}${depth.asides && notes.length > 0 ? `. ${notes.join(' ')}` : ''}`
  })
  const count = skipped.length
  return folded(`Left alone: ${count} ${count === 1 ? 'file' : 'files'}`, lines.join('\n'))
}

function nameOf(file: Skipped): string {
  return `${code(file.path)}${file.version === undefined ? '' : ` (${plain(file.version)})`}`
}

function nameOfReason(reason: string, count: number): string {
  const names = NAMES[reason]
  if (names) return count === 1 ? names[0] : names[1]
  return `${count === 1 ? 'file' : 'files'} (${plain(reason.replaceAll('-', ' '))})`
}
