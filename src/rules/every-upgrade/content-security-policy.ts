import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

export const contentSecurityPolicy: Rule = {
  id: 'every-upgrade/content-security-policy',
  title: 'The content security policy allows the global CDN',
  why: 'A policy that names only an older host keeps the browser from loading the new files.',
  docs: LINKS.readmeCsp,
  range: '*',
  engine: 'any',
  mention: site => {
    if (site.what !== 'content-security-policy' || allowsGlobal(site.names)) return null
    const message = `This policy names ${site.names.map(name => code(name)).join(', ')}, but not ${code('global.oktacdn.com')}.`
    return remark(site.at, message, [
      {
        id: 'content-security-policy',
        when: 'before-merge',
        task: `Allow ${code('https://global.oktacdn.com')} in the directives that name another Okta host.`,
        why: 'All files of the widget come from that host after this change.',
        docs: LINKS.readmeCsp,
        places: [site.at],
      },
    ])
  },
}

function allowsGlobal(names: readonly string[]): boolean {
  return names.some(name => /(?:^|[/.])(?:global|\*)\.oktacdn\.com/.test(name))
}
