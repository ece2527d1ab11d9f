import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { removable, removal } from '../places.ts'
import { routingRules } from './items.ts'

export const idpDiscovery: Rule = {
  id: 'identity-engine/idp-discovery',
  title: 'The `idpDiscovery` object is no longer needed',
  why: 'A routing rule with the application context takes users to their identity provider.',
  docs: LINKS.guideIdpDiscovery,
  range: '*',
  engine: 'identity',
  config: site =>
    removable(site, 'idpDiscovery').map(option => {
      const contexts = site
        .find('idpDiscovery.requestContext')
        .map(context => `the request context was ${code(context.code)}`)
      return removal(option, `${code(option.path.join('.'))} has no effect: routing rules decide.`, [
        routingRules({ places: [option.at], details: contexts }),
      ])
    }),
}
