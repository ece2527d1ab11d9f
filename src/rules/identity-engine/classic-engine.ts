import { code } from '../../text/markdown.ts'
import type { Finding, Option, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { decidedBy, remark, removal } from '../places.ts'
import { askedForClassic, mayAskForClassic } from './items.ts'

export const classicEngine: Rule = {
  id: 'identity-engine/classic-engine',
  title: '`useClassicEngine: true` goes',
  why: 'It keeps the widget on Classic Engine.',
  docs: LINKS.guideInteractionCode,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => {
    const bundle = site.bundle ?? upgrade.app.bundle
    if (bundle === 'classic') return null
    return site.find('useClassicEngine').flatMap(option => {
      // The oie bundle refuses to start without `false`: the rule on bundles sees to it.
      if (option.value === false || option.form === 'delete' || (bundle === 'oie' && option.value === true)) return []
      return [judged(option)]
    })
  },
}

function judged(option: Option): Finding {
  if (option.value === undefined) {
    return remark(option.at, `${code('useClassicEngine')} is ${decidedBy(option)}.`, [mayAskForClassic(option)])
  }
  return removal(option, `${code(`useClassicEngine: ${option.code}`)} keeps the widget on Classic Engine.`, [
    askedForClassic(option),
  ])
}
