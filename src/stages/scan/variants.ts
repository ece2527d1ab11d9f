/** Files that another build takes in place of one: Angular's `environment.prod.ts` for `environment.ts`. */
const PLAIN = /^((?:.*\/)?environment)\.([cm]?[jt]s)$/
const OTHER = /^((?:.*\/)?environment)(?:\.[\w-]+)+\.([cm]?[jt]s)$/
const NO_BUILD = /\.(?:d|spec|test)\.[cm]?[jt]s$/

/** Told by name alone: `angular.json` may name more, but calls them nothing else in practice. */
export function variantsOf(paths: readonly string[]): (path: string) => readonly string[] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const [, stem, extension] = NO_BUILD.test(path) ? [] : (OTHER.exec(path) ?? [])
    if (stem !== undefined) groups.set(`${stem}.${extension}`, [...(groups.get(`${stem}.${extension}`) ?? []), path])
  }
  return path => (PLAIN.test(path) ? (groups.get(path) ?? []) : [])
}
