import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { NEW_FONT, OLD_FONT } from '../../widget/selectors.ts'
import { remark } from '../places.ts'

export const font: Rule = {
  id: 'v7/font',
  title: 'The widget’s font is called `montserrat-okta`',
  why: 'A rule for the widget that names the old font falls back to another one.',
  docs: LINKS.migrating7Font,
  range: '>=7.0.0',
  engine: 'any',
  style: site => {
    if (site.form !== 'font-family' && site.form !== 'font-file') return null
    const value = site.value.toLowerCase()
    if (!value.startsWith(OLD_FONT) || value.startsWith(NEW_FONT)) return null
    const name = NEW_FONT + site.value.slice(OLD_FONT.length)
    const message = `${code(site.value)} is called ${code(name)} since 7.0.0 (the migration guide misprints the name).`
    // The widget writes its font in small letters; a capital is more likely the page's own Montserrat.
    if (site.scoped && site.value.startsWith(OLD_FONT))
      return { at: site.at, message, fix: 'Rename it.', edits: site.rename(name), followUps: [] }
    return remark(site.at, message, [
      {
        id: 'font',
        when: 'before-merge',
        task: `Write ${code(NEW_FONT)} where the widget’s own font is meant; a Montserrat of the page’s own stays.`,
        why: 'This place may be about the page’s own font.',
        docs: LINKS.migrating7Font,
        places: [site.at],
      },
    ])
  },
}
