import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { PACKAGE } from '../../widget/pins.ts'
import { notConstructable, ofDefault } from '../imports.ts'

export const defaultImport: Rule = {
  id: 'v6/default-import',
  title: 'The constructor is the default export',
  why: 'The ES module that the package has since 6.4.0 gives a namespace that is no constructor.',
  docs: LINKS.migrating6Imports,
  // The rule on the imports of 7.x says it too.
  range: '>=6.4.0 <7.0.0',
  engine: 'any',
  import: site => {
    if (site.form !== 'namespace' || site.specifier !== PACKAGE) return null
    const edits = site.toDefault()
    if (edits === null) return notConstructable(site)
    if (edits.length === 0) return null
    const message = `The namespace of ${code(PACKAGE)} is no constructor.`
    return { at: site.at, message, fix: 'Import the default.', edits, followUps: ofDefault(site) }
  },
}
