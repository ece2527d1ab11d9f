import { posix } from 'node:path'
import type { Files, Skipped, TrackedFile } from '../../types.ts'
import type { Selection } from './selection.ts'

const PACKAGE =
  /^(?<folder>.*?(?:^|\/)(?:node_modules|bower_components|jspm_packages|site-packages|Pods)\/(?:@[^/]+\/)?[^/]+)\//
const MOST_LINKS = 500

/** Files of one installed package are told as one. */
export function grouped(skipped: readonly Skipped[]): readonly Skipped[] {
  const packages = new Map<string, Skipped>()
  const others = skipped.filter(one => {
    const folder = one.reason === 'node-modules' ? PACKAGE.exec(one.path)?.groups?.['folder'] : undefined
    if (folder !== undefined) packages.set(folder, { ...one, path: `${folder}/` })
    return folder === undefined
  })
  return [...others, ...packages.values()]
}

/** Links of the repository that lead to a file with the widget, or that are named after it and lead out of it. */
export async function linksTo(
  hits: ReadonlySet<string>,
  tracked: readonly TrackedFile[],
  selection: Selection,
  files: Pick<Files, 'read'>,
): Promise<readonly Skipped[]> {
  const links = tracked.filter(file => file.mode === '120000' && selection.inScope(file.path)).slice(0, MOST_LINKS)
  if (links.length === 0) return []
  const targets = await files.read(links.map(link => link.path))
  return links.flatMap(({ path }) => {
    const bytes = targets.get(path)
    const written =
      bytes === undefined ? '' : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
    const target = posix.join(posix.dirname(path), written)
    if (hits.has(target)) return [{ path, reason: 'symlink', note: 'A link to a file that is looked at by itself.' }]
    const outside = posix.isAbsolute(written) || target.startsWith('../') || written === ''
    if (!outside || !/okta[-_]?sign[-_]?in/i.test(path + written)) return []
    return [{ path, reason: 'symlink', note: 'A link out of the repository: upgrade what it leads to by hand.' }]
  })
}
