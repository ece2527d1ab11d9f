import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

export const display: Rule = {
  id: 'v5/display',
  title: '`authParams.display` no longer decides about the redirect',
  why: 'The call that shows the widget decides.',
  docs: LINKS.migrating5Display,
  range: '>=5.0.0',
  engine: 'any',
  config: site =>
    site.find('authParams.display').map(option =>
      remark(option.at, `${code(`display: ${option.code}`)} no longer decides whether the page is left.`, [
        {
          id: 'display',
          when: 'before-merge',
          task: `Show the widget with ${code('showSignInAndRedirect')} where the page is left, with ${code('showSignInToGetTokens')} where it stays; then drop ${code('display')}.`,
          why: 'The option only tells Classic Engine how an identity provider’s page is opened.',
          docs: LINKS.migrating5Display,
          places: [option.at],
        },
      ]),
    ),
}
