import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

const MOVED: { readonly [option: string]: string } = { labels: 'i18n.en', country: "i18n.en['country.XX']" }

export const deprecatedOptions: Rule = {
  id: 'every-upgrade/deprecated-options',
  title: '`labels` and `country` became `i18n`',
  why: 'They are read with a warning since 1.7.0, and for one language only.',
  docs: LINKS.readmeI18n,
  range: '*',
  engine: 'any',
  config: site =>
    Object.entries(MOVED).flatMap(([name, now]) =>
      site.find(name).map(option =>
        remark(option.at, `${code(name)} is read with a warning since 1.7.0.`, [
          {
            id: `deprecated-${name}`,
            when: 'before-merge',
            task: `Move these texts to ${code(now)}.`,
            why: 'The old option may end with any release.',
            docs: LINKS.readmeI18n,
            places: [option.at],
          },
        ]),
      ),
    ),
}
