import { code } from '../../text/markdown.ts'
import type { ConfigSite, FollowUp, Place, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

const LOOK_FOR = [
  'features',
  'registration',
  'idpDiscovery',
  'idps',
  'piv',
  'processCreds',
  'useInteractionCodeFlow',
  'useClassicEngine',
  'authParams.pkce',
  'i18n',
]

export const unfollowed: Rule = {
  id: 'identity-engine/unfollowed',
  title: 'Configuration that could not be followed',
  why: 'It may hold options that this upgrade removes elsewhere.',
  docs: LINKS.guide,
  range: '*',
  engine: 'identity',
  config: site => {
    const parts = site.unfollowed.filter(({ option }) => option === undefined || !isGone(site, option))
    if (parts.length === 0) return null
    const details = parts.map(part => `${code(part.code)} ${part.why}`)
    const message = `Part of this configuration could not be followed: ${details.join('; ')}.`
    return remark(site.at, message, [item([site.at], details)])
  },
  mention: site => {
    if (site.what === 'server-option') {
      const names = site.names.map(name => code(name)).join(', ')
      const { says, where } = KINDS.find(kind => kind.paths.test(site.at.path)) ?? SERVER
      return remark(site.at, says(names), [item([site.at], [`${names} in ${where}`])])
    }
    if (site.what === 'unreadable-config') {
      const message = `This script cannot be read as it stands; it names ${site.names.map(name => code(name)).join(', ')}.`
      return remark(site.at, message, [
        item([site.at], [`${site.names.map(name => code(name)).join(', ')} in a script that cannot be parsed`]),
      ])
    }
    return null
  },
}

interface Kind {
  readonly paths: RegExp
  readonly says: (names: string) => string
  readonly where: string
}

/** What builds a configuration elsewhere, by the kind of file. */
const SERVER: Omit<Kind, 'paths'> = {
  says: names => `A server writes ${names} into the configuration.`,
  where: 'code of a server',
}
const KINDS: readonly Kind[] = [
  {
    paths: /\.(?:mdx?|markdown|rst|adoc|org)$/i,
    says: names => `This page tells readers of ${names}.`,
    where: 'documentation',
  },
  {
    paths: /\.(?:json[c5]?|ya?ml|toml|ini|properties|env)$/i,
    says: names => `This file sets ${names}.`,
    where: 'a data file',
  },
]

/** What could not be followed inside an option that was taken away with it asks nobody anything. */
function isGone(site: ConfigSite, option: string): boolean {
  return REMOVED_WHOLE.includes(option) && site.find(option).length === 0
}

const REMOVED_WHOLE: readonly string[] = ['registration', 'idpDiscovery', 'idps', 'piv']

function item(places: readonly Place[], details: readonly string[]): FollowUp {
  return {
    id: 'configuration-elsewhere',
    when: 'before-merge',
    task: `Look where these parts of the configuration are made. Remove there what the guide removes: ${LOOK_FOR.map(name => code(name)).join(', ')}.`,
    why: 'They lead out of what can be read for certain, so nothing was changed there.',
    docs: LINKS.guide,
    places,
    details,
  }
}
