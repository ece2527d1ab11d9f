import { existsSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../errors.ts'
import type { Hits, Skipped, TrackedFile } from '../../types.ts'
import { type Checkout, checkoutOf, gitSucceeds, isInside, joinFolders } from './git.ts'
import { grepDisk } from './grep.ts'
import { type Found, findMarkers } from './markers.ts'
import { type Needle, needleOf } from './needle.ts'
import { noPath } from './no-path.ts'
import { readLink, readOnDisk, searchOnDisk, walk } from './node-reader.ts'
import { type OpenFiles, once } from './open-commit.ts'
import { readIndex, SYMLINK, unsearched } from './tracked.ts'

interface Contents {
  readonly count: number
  readonly files: () => readonly TrackedFile[]
  readonly skipped: readonly Skipped[]
}

interface Folder {
  readonly top: string
  readonly scope: string
  /** Null when it is no git checkout, or one that git cannot read: then every file counts. */
  readonly checkout: Checkout | null
  readonly contents: () => Promise<Contents>
}

/**
 * The files of a folder as a person sees them: the working tree's bytes, whatever is committed. In a git checkout the
 * tracked files, else all but those in `.git` and `node_modules`.
 *
 * @param from.path only what is below this folder is searched. Relative to `folder`.
 * @throws UserError `no-folder`
 */
export function openFolder(from: { readonly folder: string; readonly path?: string }): OpenFiles {
  if (!existsSync(from.folder) || !statSync(from.folder).isDirectory()) {
    throw new UserError('no-folder', `There is no folder ${from.folder}.`, 'Give the folder of an application.')
  }
  const place = realpathSync(from.folder)
  const checkout = trackedCheckout(place)
  if (checkout === null && ['HEAD', 'objects', 'refs'].every(name => existsSync(join(place, name)))) {
    throw new UserError(
      'no-folder',
      `${from.folder} is a bare repository: there are no files of an application in it.`,
      'Clone it, and give the folder of the clone.',
    )
  }
  const { top, below } = checkout ?? { top: place, below: '' }
  const scope = joinFolders(below, from.path ?? '')
  if (!existsSync(join(top, scope))) throw noPath(from.path ?? '', from.folder)
  const folder: Folder = { top, scope, checkout, contents: once(() => contentsOf(top, scope, checkout)) }
  const list = once(async () => (await contentsOf(top, '', checkout)).files())
  const links = once(async () => new Set((await list()).flatMap(file => (file.mode === SYMLINK ? [file.path] : []))))
  return {
    root: top,
    scope: scope || '.',
    hits: once(async (): Promise<Hits> => {
      const searching = findMarkers(needle => find(folder, needle))
      const [{ count, skipped }, found] = await Promise.all([folder.contents(), searching])
      return { paths: found.paths, tracked: count, skipped, warnings: found.warnings }
    }),
    search: async strings => (strings.length === 0 ? [] : (await find(folder, needleOf(strings))).paths),
    list,
    read: async paths => {
      const isLink = await links()
      return new Map(
        paths.flatMap(path => {
          const bytes = isLink.has(path) ? readLink(top, path) : readOnDisk(top, path)
          return bytes === null ? [] : [[path, bytes] as const]
        }),
      )
    },
    commit: async () => null,
  }
}

/** A folder that its checkout does not track (ignored, or not added yet) is a folder of its own. */
function trackedCheckout(folder: string): Checkout | null {
  const checkout = checkoutOf(folder)
  if (checkout === null || checkout.below === '') return checkout
  return gitSucceeds(checkout.top, ['ls-files', '--error-unmatch', '--', checkout.below]) ? checkout : null
}

async function contentsOf(top: string, scope: string, checkout: Checkout | null): Promise<Contents> {
  const index = checkout === null ? null : await readIndex(checkout, scope)
  if (index !== null) return { count: index.count, files: index.files, skipped: unsearched(index) }
  const files = walk(top, scope)
  return { count: files.length, files: () => files, skipped: [] }
}

async function find(folder: Folder, needle: Needle): Promise<Found> {
  const answer = folder.checkout === null ? null : await grepDisk(folder.checkout, needle, folder.scope)
  if (answer !== null && 'paths' in answer) return { paths: answer.paths, warnings: [] }
  const { files } = await folder.contents()
  const warnings =
    answer === null ? [] : [`git could not search (${answer.failure}); the files were read one by one instead.`]
  const inScope = files().filter(file => isInside(file.path, folder.scope))
  return { paths: searchOnDisk(folder.top, inScope, needle), warnings }
}
