import { code } from '../text/markdown.ts'
import type { Finding, FollowUp, ImportSite } from '../types.ts'
import { LINKS } from '../widget/links.ts'
import { PACKAGE } from '../widget/pins.ts'
import { remark } from './places.ts'

/** The second stylesheet of 1.x and 2.x: nothing took its place. */
export function withoutTheme(site: ImportSite, version: string): Finding {
  const edits = site.remove()
  const message = `${code(site.specifier)} is not part of ${version}: there is one stylesheet since 3.0.0.`
  if (edits !== null) return { at: site.at, message, fix: 'Remove the import.', edits, followUps: [] }
  return remark(site.at, message, [
    {
      id: 'files-without-successor',
      when: 'before-merge',
      task: 'Take these references away: the files are gone, and nothing took their place.',
      why: message,
      docs: LINKS.migrating3Css,
      places: [site.at],
      details: [code(site.specifier)],
    },
  ])
}

/** Other things are read from the namespace, so nobody can say what a default import would break. */
export function notConstructable(site: ImportSite): Finding {
  const message = `The namespace ${code(site.binding ?? PACKAGE)} is no constructor with the ES module of the package.`
  return remark(site.at, message, [
    {
      id: 'namespace-import',
      when: 'before-merge',
      task: 'Import the default export, and adapt what else is read from the namespace.',
      why: message,
      docs: LINKS.migrating6Imports,
      places: [site.at],
    },
  ])
}

/** No TypeScript compiles it. */
function isPlainScript(site: ImportSite): boolean {
  return /\.[cm]?jsx?$/.test(site.at.path)
}

/** What a namespace import that became a default import asks for. */
export function ofDefault(site: ImportSite): readonly FollowUp[] {
  if (isPlainScript(site)) return []
  return [
    {
      id: 'synthetic-imports',
      when: 'before-merge',
      task: `Make sure that TypeScript compiles the default import: ${code('"allowSyntheticDefaultImports": true')} (or ${code('esModuleInterop')}) in ${code('compilerOptions')}.`,
      why: 'A namespace import became a default import.',
      docs: LINKS.migrating6Imports,
      places: [site.at],
    },
  ]
}
