import type { Files, Scanned, Source } from '../../types.ts'
import type { Load } from './load.ts'

/** Names that stand in half of all files: what they mean is certain only beside their use. */
const EVERYWHERE =
  /^(?:v|ver|vers|version|versions|tag|release|current|latest|value|model|config|settings|options|data|props|state|this|self|env|process|window|name|url|path|base|id|key)$/i
/** With more files than these, no definition of a name is certain to be the one. */
const MOST = 300
const VERSION = /\d+\.\d+\.\d+/

/**
 * Files in which one of these names could be bound to a version, or to another name: for URLs whose version is kept elsewhere. Files that
 * were read already are left out, as are those that may not be edited.
 *
 * @param names as `AssetVersion.names` gives them.
 */
export async function findDefinitions(
  names: readonly string[],
  files: Pick<Files, 'search' | 'list'>,
  scanned: Scanned & { readonly load: Load },
): Promise<readonly Source[]> {
  const telling = [...new Set(names)].filter(name => name.length > 2 && !EVERYWHERE.test(name))
  const known = new Set([...scanned.sources, ...scanned.definitions].map(source => source.path))
  const together = await files.search(telling)
  const found = together.length <= MOST ? together : await oneByOne(telling, files)
  // `config('okta.version')` is the key `version` of the file `okta.php`.
  const stems = new Set(telling.map(name => name.toLowerCase()))
  const called = telling.length === 0 ? [] : (await files.list()).filter(file => stems.has(stemOf(file.path)))
  const paths = [...new Set([...found, ...called.slice(0, MOST).map(file => file.path)])]
  const { sources } = await scanned.load(paths.filter(path => !known.has(path)).sort())
  // One that holds no version may bind a name to another one, which leads on.
  return sources.filter(source => VERSION.test(source.text) || telling.some(name => source.text.includes(name)))
}

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.slice(0, name.indexOf('.') === -1 ? name.length : name.indexOf('.')).toLowerCase()
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
