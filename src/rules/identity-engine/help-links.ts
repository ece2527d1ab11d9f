import { code } from '../../text/markdown.ts'
import type { Option, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { removal } from '../places.ts'

export const helpLinks: Rule = {
  id: 'identity-engine/help-links',
  title: 'The “Need help signing in” string and the help title link are gone',
  why: 'Help links stand openly below the form; there is nothing to unfold.',
  docs: LINKS.guideHelpLinks,
  range: '*',
  engine: 'identity',
  config: site =>
    texts(site.options).map(option =>
      removal(
        option,
        `${code('needhelp')} is the text of a toggle that no longer exists; ${code('helpLinks')} stay and are always shown.`,
      ),
    ),
  run: run => {
    const hosted = run.models.includes('hosted') && (run.due || run.from.length === 0)
    if (!hosted) return []
    const places = run.sites.flatMap(site => (site.kind === 'config' && site.origin === 'hosted' ? [site.at] : []))
    return [
      {
        id: 'help-title-link',
        when: 'admin-console',
        task: 'Take the help title out of the hosted page’s help links. **Customizations** > **Customized Help Links** > **Help title**: the link is no longer shown.',
        why: 'The guide: the help title link of the Okta-hosted page is removed and not supported.',
        docs: LINKS.guideHelpLinks,
        places,
      },
    ]
  },
}

/** `i18n.<language>.needhelp`, wherever it is set. */
function texts(options: readonly Option[]): readonly Option[] {
  return options.flatMap(option => {
    if (option.path[0] !== 'i18n' || option.form === 'delete') return []
    if (option.path.length === 3) return option.path[2] === 'needhelp' ? [option] : []
    return texts(option.children)
  })
}
