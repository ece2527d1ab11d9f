import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark, removable, removal } from '../places.ts'
import { comesFromClassic } from './coming-from-classic.ts'
import { securityImage as item } from './items.ts'

export const securityImage: Rule = {
  id: 'identity-engine/security-image',
  title: 'The security image is gone',
  why: 'Identity Engine neither asks for one nor shows one.',
  docs: LINKS.guideSecurityImage,
  range: '*',
  engine: 'identity',
  config: site =>
    removable(site, 'features.securityImage').map(option =>
      removal(option, `${code('features.securityImage')} has no effect: there are no security images.`, [
        item({ places: [option.at] }),
      ]),
    ),
  mention: site =>
    site.what === 'security-image'
      ? remark(site.at, `${code(site.code)} is about the security image.`, [item({ places: [site.at] })])
      : null,
  run: run => (comesFromClassic(run) ? [item({})] : []),
}
