import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { parseSpec } from '../../widget/pins.ts'
import { isAtLeast } from '../../widget/versions.ts'
import { remark } from '../places.ts'

const AUTH_JS = '@okta/okta-auth-js'

export const oktaAuthJs: Rule = {
  id: 'every-upgrade/okta-auth-js',
  title: 'The app’s own okta-auth-js fits the widget',
  why: 'A client that the app makes and hands to the widget must be of the release that the widget is built on.',
  docs: LINKS.authJsChanges,
  range: '*',
  engine: 'any',
  pin: (site, upgrade) => {
    const wanted = upgrade.to.contents?.authJs ?? null
    if (site.name !== AUTH_JS || wanted === null) return null
    const own = parseSpec(site.spec)
    const widgets = parseSpec(wanted)
    if (!own.movable || !widgets.movable || own.lowest === null || widgets.lowest === null) return null
    const sameMajor = own.lowest.split('.')[0] === widgets.lowest.split('.')[0]
    if (sameMajor && isAtLeast(own.lowest, widgets.lowest)) return null
    if (sameMajor && own.prefix.endsWith('^')) return null
    const message = `${code(AUTH_JS)} is ${code(site.spec)} here; ${upgrade.to.version} of the widget is built on ${code(wanted)}.`
    return remark(site.at, message, [
      {
        id: 'okta-auth-js',
        when: 'before-merge',
        task: `Align ${code(AUTH_JS)} with ${code(wanted)}, and read its changes for every major in between.`,
        why: `${message} The migration guide asks for 6.0.0 or newer of a client that is handed over, the README for the widget’s own.`,
        docs: LINKS.authJsChanges,
        places: [site.at],
      },
    ])
  },
}
