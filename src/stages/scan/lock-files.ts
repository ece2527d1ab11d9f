import { posix } from 'node:path'
import type { Source } from '../../types.ts'
import { isLockFile } from './by-path.ts'

const WIDGET = /["']?@okta\/okta-signin-widget["']?/

/**
 * Lock files that an upgrade makes stale: those that name the widget, and the nearest ones above a manifest that does.
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
  const stale = new Set(hits.filter(path => locks.includes(path)))
  for (const manifest of manifests) {
    if (!/(?:^|\/)package\.json$/.test(manifest.path) || !WIDGET.test(manifest.text)) continue
    for (const lock of nearestAbove(posix.dirname(manifest.path), locks)) stale.add(lock)
  }
  return [...stale].sort()
}

function nearestAbove(folder: string, locks: readonly string[]): readonly string[] {
  const here = locks.filter(lock => posix.dirname(lock) === folder)
  return here.length > 0 || folder === '.' ? here : nearestAbove(posix.dirname(folder), locks)
}
