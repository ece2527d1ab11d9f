import type { Edit, ImportSite, Place } from '../types.ts'

/** An import that is not JavaScript's: a path in a tag or a manifest, `@import` in a stylesheet. It binds no name. */
export function importSite(site: {
  readonly at: Place
  readonly specifier: string
  readonly form: 'css' | 'path'
  readonly remove: () => readonly Edit[] | null
}): ImportSite {
  return {
    kind: 'import',
    at: site.at,
    specifier: site.specifier,
    form: site.form,
    binding: null,
    setSpecifier: specifier => (specifier === site.specifier ? [] : [{ ...site.at, text: specifier }]),
    toDefault: () => null,
    remove: site.remove,
  }
}
