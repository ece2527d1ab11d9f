import type { Files, Site } from '../types.ts'
import { OLD_FONT } from '../widget/selectors.ts'
import type { ReadFile } from './read.ts'

/**
 * How a repository brings a Montserrat of its own: a font service, a package, files, a framework's font loader. The
 * widget's own files are called `montserrat-light-webfont`, so a capital tells them apart.
 */
const SIGNS = [
  'family=Montserrat',
  'fontsource/montserrat',
  'fontsource-variable/montserrat',
  'Montserrat-',
  'Montserrat(',
]

/**
 * The files with their font rules as they are to be taken: where the repository brings a Montserrat of its own, no rule
 * that names the font is for certain about the widget's.
 */
export async function withOwnFonts(files: readonly ReadFile[], search: Files['search']): Promise<readonly ReadFile[]> {
  if (!files.some(file => file.sites.some(isOldFont))) return files
  const own = await search(SIGNS)
  if (own.length === 0) return files
  return files.map(file => ({
    ...file,
    sites: file.sites.map(site => (isOldFont(site) ? { ...site, scoped: false } : site)),
  }))
}

function isOldFont(site: Site): boolean {
  return site.kind === 'style' && site.form === 'font-family' && site.value.toLowerCase() === OLD_FONT
}
