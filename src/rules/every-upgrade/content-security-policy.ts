import { code } from '../../text/markdown.ts'
import type { Finding, MentionSite, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

const HASH = /^sha\d{3}-/i

export const contentSecurityPolicy: Rule = {
  id: 'every-upgrade/content-security-policy',
  title: 'The content security policy allows the global CDN',
  why: 'A policy that names only an older host keeps the browser from loading the new files.',
  docs: LINKS.readmeCsp,
  range: '*',
  engine: 'any',
  mention: (site, upgrade) => {
    if (site.what !== 'content-security-policy') return null
    return [...hosts(site), ...(upgrade.from === upgrade.to.version ? [] : hashes(site))]
  },
}

function hosts(site: MentionSite): readonly Finding[] {
  const names = narrow(
    site.code,
    site.names.filter(name => !HASH.test(name)),
  )
  if (names.length === 0) return []
  const message = `This policy names ${names.map(name => code(name)).join(', ')}, but not ${code('global.oktacdn.com')}.`
  return [
    remark(site.at, message, [
      {
        id: 'content-security-policy',
        when: 'before-merge',
        task: `Allow ${code('https://global.oktacdn.com')} in the directives that name another Okta host.`,
        why: 'All files of the widget come from that host after this change.',
        docs: LINKS.readmeCsp,
        places: [site.at],
      },
    ]),
  ]
}

/** A script that this change edits has another hash afterwards, and so has every file of the widget. */
function hashes(site: MentionSite): readonly Finding[] {
  const names = site.names.filter(name => HASH.test(name))
  if (names.length === 0) return []
  return [
    remark(site.at, `This policy lists hashes: ${names.map(name => code(name)).join(', ')}.`, [
      {
        id: 'content-security-policy-hashes',
        when: 'before-merge',
        task: 'Renew the hashes in this policy that belong to an inline script of this change or to a file of the widget.',
        why: 'A browser refuses a script whose hash the policy does not list.',
        docs: LINKS.readmeCsp,
        places: [site.at],
      },
    ]),
  ]
}

/** The hosts of directives that name some of Okta's but not the global one: `style-src` does not speak for `script-src`. */
function narrow(line: string, names: readonly string[]): readonly string[] {
  // A very long line is cut: then its names are all that is known.
  const whole = names.every(name => line.toLowerCase().includes(name))
  const directives = whole ? line.toLowerCase().split(';') : [names.join(' ')]
  const open = directives.filter(directive => !/(?:^|[^\w.-])(?:global|\*)\.oktacdn\.com/.test(directive))
  return names.filter(name => open.some(directive => directive.includes(name)))
}
