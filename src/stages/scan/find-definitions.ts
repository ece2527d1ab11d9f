import type { Files, Scanned, Source } from '../../types.ts'
import type { Load } from './load.ts'

/** Names that stand in half of all files: what they mean is certain only beside their use. */
const EVERYWHERE =
  /^(?:v|ver|vers|version|versions|tag|release|current|latest|value|model|config|settings|options|data|props|state|this|self|env|process|window|name|url|path|base|id|key)$/i
/** With more files than these, no definition of a name is certain to be the one. */
const MOST = 300
const VERSION = /\d+\.\d+\.\d+/

/**
 * Files in which one of these names could be bound to a version: for URLs whose version is kept elsewhere. Files that
 * were read already are left out, as are those that may not be edited.
 *
 * @param names as `AssetVersion.names` gives them.
 */
export async function findDefinitions(
  names: readonly string[],
  files: Pick<Files, 'search'>,
  scanned: Scanned & { readonly load: Load },
): Promise<readonly Source[]> {
  const telling = [...new Set(names)].filter(name => name.length > 2 && !EVERYWHERE.test(name))
  const known = new Set([...scanned.sources, ...scanned.definitions].map(source => source.path))
  const together = await files.search(telling)
  const found = together.length <= MOST ? together : await oneByOne(telling, files)
  const paths = [...new Set(found)].filter(path => !known.has(path)).sort()
  const { sources } = await scanned.load(paths)
  return sources.filter(source => VERSION.test(source.text) && telling.some(name => source.text.includes(name)))
}

/** What the names lead to that stand in few files; the others decide nothing. */
async function oneByOne(names: readonly string[], files: Pick<Files, 'search'>): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of names) {
    const paths = await files.search([name])
    if (paths.length <= MOST) found.push(...paths)
  }
  return found
}
