import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { isAtLeast } from '../../widget/versions.ts'
import { remark } from '../places.ts'
import { ownCopyTask } from './asset-remarks.ts'

export const ownCopy: Rule = {
  id: 'every-upgrade/own-copy',
  title: 'Copies of the widget are renewed by hand',
  why: 'A copy in the repository, or of the labels and fonts, stays on its release until somebody replaces it.',
  docs: LINKS.readmeAssets,
  range: '*',
  engine: 'any',
  mention: (site, upgrade) => {
    if (site.what !== 'own-copy') return null
    const message = `${code(site.code)} loads the widget from a copy of one’s own.`
    return remark(site.at, message, [item(upgrade.to.version, site.at, [])])
  },
  config: (site, upgrade) =>
    site.find('assets.baseUrl').flatMap(option => {
      const value = option.value
      // A URL on Okta's CDN is moved like every other; only a folder of one's own has to be filled by hand.
      if (typeof value === 'string' && /oktacdn\.com/.test(value)) return []
      const altcha = isAtLeast(upgrade.to.version, '7.36.2') ? ', with `altcha` among them' : ''
      const message = `${code('assets.baseUrl')} points to ${code(option.code)}: labels and fonts come from there${altcha}.`
      return [remark(option.at, message, [item(upgrade.to.version, option.at, [message])])]
    }),
}

function item(version: string, at: { path: string; start: number; end: number }, details: readonly string[]) {
  return {
    id: 'own-copy',
    when: 'before-merge' as const,
    task: ownCopyTask(version),
    why: 'A copy stays on its release until somebody replaces it.',
    docs: LINKS.readmeAssets,
    places: [at],
    details,
  }
}
