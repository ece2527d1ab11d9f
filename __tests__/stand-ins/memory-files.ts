import type { Files } from '../../src/types.ts'

/** A repository in memory: paths and texts (or bytes), all tracked, found by a plain search. */
export function memoryFiles(
  contents: { readonly [path: string]: string | Uint8Array },
  isHit: (text: string) => boolean,
): Files {
  const bytes = new Map(
    Object.entries(contents).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )
  const text = (path: string) => new TextDecoder('latin1').decode(bytes.get(path))
  const paths = [...bytes.keys()].sort()
  return {
    hits: async () => ({
      paths: paths.filter(path => isHit(text(path))),
      tracked: paths.length,
      skipped: [],
      warnings: [],
    }),
    search: async strings => paths.filter(path => strings.some(string => text(path).includes(string))),
    list: async () => paths.map(path => ({ path, mode: '100644' })),
    read: async wanted =>
      new Map(
        wanted.flatMap(path => {
          const found = bytes.get(path)
          return found === undefined ? [] : [[path, found] as const]
        }),
      ),
    commit: async () => null,
  }
}
