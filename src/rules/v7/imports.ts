import { code } from '../../text/markdown.ts'
import type { Edit, Finding, ImportSite, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { PACKAGE } from '../../widget/pins.ts'
import { notConstructable, ofDefault, withoutTheme } from '../imports.ts'
import { remark } from '../places.ts'
import { destination } from './import-paths.ts'

export const imports: Rule = {
  id: 'v7/imports',
  title: 'Imports go through the package’s exports',
  why: 'From 7.0.0 on an `exports` map closes every path below `dist/`.',
  docs: LINKS.readmeNpm,
  range: '>=7.0.0',
  engine: 'any',
  import: (site, upgrade) => {
    if (site.form === 'declare-module') return shim(site)
    const to = destination(site.specifier, upgrade.to.version)
    if (to.is === 'gone') return withoutTheme(site, upgrade.to.version)
    if (to.is === 'closed') return closed(site, to.why, upgrade)
    const namespace = site.form === 'namespace' ? site.toDefault() : []
    if (namespace === null) return notConstructable(site)
    const edits: readonly Edit[] = [...(to.is === 'at' ? site.setSpecifier(to.specifier) : []), ...namespace]
    if (edits.length === 0) return null
    return {
      at: site.at,
      message:
        to.is === 'at'
          ? `${code(site.specifier)} is no import path of ${upgrade.to.version}.`
          : `The namespace of ${code(PACKAGE)} is no constructor.`,
      fix: to.is === 'at' ? `Import ${code(to.specifier)}.` : 'Import the default.',
      edits,
      followUps: [...(namespace.length > 0 ? ofDefault(site) : []), ...bundlers(site, to)],
    }
  },
}

function closed(site: ImportSite, why: string, upgrade: Upgrade): Finding {
  const message = `${code(site.specifier)} may not resolve with ${upgrade.to.version}: ${why}.`
  return remark(site.at, message, [
    {
      id: 'import-paths',
      when: 'before-merge',
      task: 'Build the app, and import these from another place where it fails.',
      why: 'From 7.0.0 on an `exports` map closes every path below `dist/`.',
      docs: LINKS.readmeNpm,
      places: [site.at],
      details: [`${code(site.specifier)}: ${why}`],
    },
  ])
}

function shim(site: ImportSite): Finding {
  const message = `The package brings its own types since 6.3.0: this declaration hides them.`
  return remark(site.at, message, [
    {
      id: 'type-shim',
      when: 'before-merge',
      task: 'Take the `declare module` of the widget away and compile.',
      why: message,
      docs: LINKS.migrating6Imports,
      places: [site.at],
    },
  ])
}

/** Bundlers that know no `exports` map look for the path on the disk. */
function bundlers(site: ImportSite, to: ReturnType<typeof destination>) {
  if (to.is !== 'at' || !/\/css\//.test(to.specifier)) return []
  return [
    {
      id: 'css-import',
      when: 'before-merge' as const,
      task: `Build the app with the new stylesheet import. A bundler that knows no ${code('exports')} map (webpack 4) needs the stylesheet’s path on the disk, ${code('node_modules/…/dist/css/…')}.`,
      why: 'The stylesheet is imported through the `exports` map now, which closes `dist/css`; some of Okta’s guides still import from there.',
      docs: LINKS.cssExports,
      places: [site.at],
    },
  ]
}
