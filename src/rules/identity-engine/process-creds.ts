import { code } from '../../text/markdown.ts'
import type { FollowUp, Place, Quote, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { quoteOf, remark, removable, removal } from '../places.ts'

export const processCreds: Rule = {
  id: 'identity-engine/process-creds',
  title: 'The `processCreds` hook is gone',
  why: 'Code cannot subscribe to it any more.',
  docs: LINKS.guideProcessCreds,
  range: '*',
  engine: 'identity',
  config: site =>
    removable(site, 'processCreds').map(option =>
      removal(
        option,
        `${code('processCreds')} is never called.`,
        option.form === 'delete' ? [] : [item(option.at, [quoteOf(option)])],
      ),
    ),
  call: site => {
    const subscribes =
      site.method === 'processCreds' || (site.method === 'on' && site.arguments[0]?.value === 'processCreds')
    return subscribes ? remark(site.at, `${code('processCreds')} is never called.`, [item(site.at, [])]) : null
  },
}

function item(at: Place, quotes: readonly Quote[]): FollowUp {
  return {
    id: 'process-creds',
    when: 'before-merge',
    task: 'Find another way for what `processCreds` did with the credentials (handing them on, ChromeOS sign-in), or let it go.',
    why: 'Identity Engine never hands credentials to the page.',
    docs: LINKS.deprecatedMethods,
    places: [at],
    quotes,
  }
}
