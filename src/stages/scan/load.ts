import { decode } from '../../text/bytes.ts'
import type { Files, Skipped, Source } from '../../types.ts'
import { NOT_UTF8, reasonByBytes, reasonByText } from './by-content.ts'
import { type Reason, reasonByKind, reasonByPath } from './by-path.ts'
import type { Selection } from './selection.ts'

/** Files read at one time: bundles may be among them, and all but text is let go of at once. */
const AT_A_TIME = 32
const LINK = '120000'

export interface Loaded {
  readonly sources: readonly Source[]
  readonly skipped: readonly Skipped[]
}

/** Reads those of these files that may be edited, and says of each other one why not. Nothing outside of `path` is named. */
export type Load = (paths: readonly string[]) => Promise<Loaded>

export function loaderOf(
  files: Pick<Files, 'read'>,
  modes: ReadonlyMap<string, string>,
  selection: Selection,
  isPackage: (path: string) => boolean,
): Load {
  return async paths => {
    const sources: Source[] = []
    const skipped: Skipped[] = []
    const toRead: string[] = []
    for (const path of paths.filter(selection.inScope)) {
      const reason = reasonBefore(path, modes.get(path) ?? null, selection, isPackage)
      if (reason === null) toRead.push(path)
      else skipped.push({ path, ...reason })
    }
    for (let from = 0; from < toRead.length; from += AT_A_TIME) {
      const batch = toRead.slice(from, from + AT_A_TIME)
      const contents = await files.read(batch)
      for (const path of batch) {
        const bytes = contents.get(path)
        const read = bytes === undefined ? UNREADABLE : sourceOf(path, bytes, modes.get(path) ?? '100644')
        if ('reason' in read) skipped.push({ path, ...read })
        else sources.push(read)
      }
    }
    return { sources, skipped }
  }
}

const UNREADABLE: Reason = { reason: 'unreadable', note: 'It could not be read: change it by hand.' }

function reasonBefore(
  path: string,
  mode: string | null,
  selection: Selection,
  isPackage: (path: string) => boolean,
): Reason | null {
  const excluded = selection.excluded(path)
  if (excluded !== null) return { reason: 'excluded', note: excluded }
  if (mode === LINK)
    return { reason: 'symlink', note: 'A link is never followed: what it leads to is looked at by itself.' }
  const byPath = reasonByPath(path)
  if (byPath !== null) return byPath
  if (isPackage(path)) return { reason: 'package', note: 'Installed packages: upgrade the package that it is from.' }
  return selection.named(path) ? null : reasonByKind(path)
}

function sourceOf(path: string, bytes: Uint8Array, mode: string): Source | Reason {
  const byBytes = reasonByBytes(path, bytes)
  if (byBytes !== null) return byBytes
  const source = decode(path, bytes, mode)
  if (source === null) return NOT_UTF8
  return reasonByText(path, source.text) ?? source
}
