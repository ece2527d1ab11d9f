import { code } from '../../text/markdown.ts'
import type { FollowUp, Option, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { named, quoteOf, remark, removable, removal, valueText } from '../places.ts'
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
      if (upgrade.liveOptions === 'keep' && live.length > 0) {
        const kept = live.map(one => `${named(one)} is ${valueText(one)}`)
        return remark(option.at, `${code('piv')} stays: the release still reads its text and class.`, [
          keptOptions({ places: [option.at], details: kept }),
        ])
      }
      const message = `${named(option)} is no longer supported.`
      if (option.form === 'delete') return removal(option, message)
      return removal(option, message, [...(live.length > 0 ? [button(option, upgrade)] : []), settings(option)])
    }),
}

/** Text and class are live; what they did is said before merge, as the code stood there. */
function button(option: Option, upgrade: Upgrade): FollowUp {
  return {
    id: 'smart-card-button',
    when: 'before-merge',
    task: 'Decide whether the smart card button may lose its own text and class. The input `live-options: keep` leaves `piv` in place.',
    why: `The guide removes the whole object (newer editions no longer have that section); ${upgrade.to.version} would still have used \`text\` and \`className\` on the button that the smart card provider of the organization gets.`,
    docs: LINKS.guideSmartCard,
    places: [option.at],
    quotes: [quoteOf(option)],
  }
}

function settings(option: Option): FollowUp {
  const members = option.children.length > 0 ? option.children : [option]
  return {
    id: 'smart-card',
    when: 'admin-console',
    task: 'Configure smart card sign-in in the organization. The provider in **Security** > **Identity Providers**, with a routing rule for it; the Smart Card authenticator in **Security** > **Authenticators**.',
    why: 'The page no longer says how smart card sign-in works.',
    docs: LINKS.smartCard,
    places: [option.at],
    details: members.map(member => `${named(member)} was ${valueText(member)}`),
  }
}
