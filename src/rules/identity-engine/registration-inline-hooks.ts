import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'
import { comesFromClassic } from './coming-from-classic.ts'
import { inlineHooks } from './items.ts'

export const registrationInlineHooks: Rule = {
  id: 'identity-engine/registration-inline-hooks',
  title: 'Registration inline hooks get another request',
  why: 'The service behind a hook may need changes, and the hook is enabled in another place.',
  docs: LINKS.guideInlineHooks,
  range: '*',
  engine: 'identity',
  mention: site =>
    site.what === 'registration-inline-hook'
      ? remark(site.at, `This code handles ${code('com.okta.user.pre-registration')}.`, [
          inlineHooks({ places: [site.at] }),
        ])
      : null,
  run: run => (comesFromClassic(run) ? [inlineHooks({})] : []),
}
