import { code } from '../../text/markdown.ts'
import type { Finding, FollowUp, Option, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark, removal, valueText } from '../places.ts'

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
    return remark(option.at, `${code('useClassicEngine')} is ${valueText(option)}.`, [item(option)])
  }
  return removal(option, `${code(`useClassicEngine: ${option.code}`)} keeps the widget on Classic Engine.`, [
    item(option),
  ])
}

function item(option: Option): FollowUp {
  return {
    id: 'classic-engine',
    when: 'before-merge',
    task: 'Check that the organization is on Identity Engine and this app is ready for it: it asked for Classic Engine until now.',
    why: `It said ${code('useClassicEngine')} on purpose; the input ${code('engine: classic')} keeps it there.`,
    docs: LINKS.readmeClassicEngine,
    places: [option.at],
  }
}
