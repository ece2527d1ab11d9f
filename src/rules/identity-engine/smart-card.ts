import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { quoteOf, remark, removable, removal } from '../places.ts'
import { keptOptions } from './items.ts'

export const smartCard: Rule = {
  id: 'identity-engine/smart-card',
  title: 'The `piv` settings are no longer supported',
  why: 'The smart card identity provider is configured in the organization.',
  docs: LINKS.guideSmartCard,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) =>
    removable(site, 'piv').map(option => {
      const live = [...site.find('piv.text'), ...site.find('piv.className')]
      const details = live.map(
        one =>
          `${code(one.path.join('.'))} was ${code(one.code)}: ${upgrade.to.version} would still have used it on the button`,
      )
      if (upgrade.liveOptions === 'keep' && live.length > 0) {
        const kept = live.map(one => `${code(one.path.join('.'))} is ${code(one.code)}`)
        return remark(option.at, `${code('piv')} stays: the release still reads its text and class.`, [
          keptOptions({ places: [option.at], details: kept }),
        ])
      }
      return removal(option, `${code(option.path.join('.'))} is no longer supported.`, [
        {
          id: 'smart-card',
          when: 'admin-console',
          task: 'Configure smart card sign-in in the organization. The provider in **Security** > **Identity Providers**, the Smart Card authenticator in **Security** > **Authenticators**.',
          why: 'The page no longer says how smart card sign-in works.',
          docs: LINKS.smartCard,
          places: [option.at],
          details,
          quotes: [quoteOf(option)],
        },
      ])
    }),
}
