import { posix } from 'node:path'
import type { Source } from '../../types.ts'
import { isLockFile, isRenamedLockFile } from './by-path.ts'

const WIDGET = /["']?@okta\/okta-signin-widget["']?/

/**
 * Lock files that an upgrade makes stale: those that name the widget, and those beside a manifest that does. One in a
 * folder above belongs to the manifest only in a workspace, and then it names the widget; of a binary nobody can tell.
 *
 * @param hits paths with a marker in them.
 * @param manifests sources that may be manifests.
 */
export function lockFilesOf(
  paths: readonly string[],
  hits: readonly string[],
  manifests: readonly Source[],
): readonly string[] {
  const locks = paths.filter(path => isLockFile(path) && !path.includes('node_modules/'))
  const named = new Set(hits)
  const stale = new Set(paths.filter(path => named.has(path) && (locks.includes(path) || isRenamedLockFile(path))))
  for (const manifest of manifests) {
    if (!/(?:^|\/)package\.json$/.test(manifest.path) || !WIDGET.test(manifest.text)) continue
    const folder = posix.dirname(manifest.path)
    for (const lock of nearestAbove(folder, locks)) {
      if (posix.dirname(lock) === folder || lock.endsWith('.lockb')) stale.add(lock)
    }
  }
  return [...stale].sort()
}

function nearestAbove(folder: string, locks: readonly string[]): readonly string[] {
  const here = locks.filter(lock => posix.dirname(lock) === folder)
  return here.length > 0 || folder === '.' ? here : nearestAbove(posix.dirname(folder), locks)
}
