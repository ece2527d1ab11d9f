import { code } from '../../text/markdown.ts'
import type { Finding, Option, Place, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { securityImageMarkup } from '../../widget/selectors.ts'
import { remark, removable, removal } from '../places.ts'
import { comesFromClassic } from './coming-from-classic.ts'
import { SECURITY_IMAGE_KEYS } from './i18n-keys.ts'
import { securityImage as item } from './items.ts'

export const securityImage: Rule = {
  id: 'identity-engine/security-image',
  title: 'The security image is gone',
  why: 'Identity Engine neither asks for one nor shows one.',
  docs: LINKS.guideSecurityImage,
  range: '*',
  engine: 'identity',
  config: site => [
    ...removable(site, 'features.securityImage').map(option =>
      removal(option, `${code('features.securityImage')} has no effect: there are no security images.`, [
        item({ places: [option.at] }),
      ]),
    ),
    ...texts(site.options).map(option => leftover(option.at, option.path[2] ?? '', 'text')),
  ],
  style: site =>
    site.form === 'selector' ? securityImageMarkup(site.value).map(name => leftover(site.at, name, 'style')) : null,
  mention: site =>
    site.what === 'old-dom'
      ? site.names.flatMap(securityImageMarkup).map(name => leftover(site.at, name, 'markup'))
      : null,
  run: run => (comesFromClassic(run) ? [item({})] : []),
}

/** Texts that stand beside the image: `i18n.<language>.primaryauth.newUser.tooltip`. */
function texts(options: readonly Option[]): readonly Option[] {
  return options.flatMap(option => {
    if (option.path[0] !== 'i18n' || option.form === 'delete') return []
    if (option.path.length === 3) return SECURITY_IMAGE_KEYS.has(option.path[2] ?? '') ? [option] : []
    return texts(option.children)
  })
}

function leftover(at: Place, name: string, what: 'text' | 'style' | 'markup'): Finding {
  return remark(at, `${code(name)} is about the security image, which is gone.`, [
    item({ places: [at], details: [`${code(name)}: the ${what} of it can go`] }),
  ])
}
