import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { withoutTheme } from '../imports.ts'
import { destination } from '../v7/import-paths.ts'

export const oneStylesheet: Rule = {
  id: 'v3/one-stylesheet',
  title: 'The second stylesheet is no longer imported',
  why: 'The package has no `okta-theme.css` since 3.0.0: a build that imports it fails.',
  docs: LINKS.migrating3Css,
  // The rule on the imports of 7.x says it too.
  range: '>=3.0.0 <7.0.0',
  engine: 'any',
  import: (site, upgrade) => {
    const { version } = upgrade.to
    return destination(site.specifier, version).is === 'gone' ? withoutTheme(site, version) : null
  },
}
