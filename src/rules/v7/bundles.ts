import { code } from '../../text/markdown.ts'
import type { ConfigSite, Finding, Option, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { isAtLeast } from '../../widget/versions.ts'
import { remark } from '../places.ts'

const NAME = 'useClassicEngine'

export const bundles: Rule = {
  id: 'v7/bundles',
  title: 'A bundle for one engine gets the option that it insists on',
  why: 'The `oie` bundle throws without `useClassicEngine: false`, the `classic` one without `true`.',
  docs: LINKS.readmeClassicEngine,
  range: '*',
  engine: 'any',
  config: (site, upgrade) => {
    const bundle = site.bundle ?? upgrade.app.bundle
    if (site.origin !== 'constructor' || (bundle !== 'oie' && bundle !== 'classic')) return null
    if (!isAtLeast(upgrade.to.version, '7.0.0')) return null
    return [...insisted(site, bundle), ...mismatch(site, bundle, upgrade)]
  },
}

function insisted(site: ConfigSite, bundle: 'oie' | 'classic'): readonly Finding[] {
  const wanted = bundle === 'classic'
  const options = site.find(NAME).filter(option => option.form !== 'delete')
  if (options.some(option => option.value === wanted && !option.conditional)) return []
  const message = `The ${code(bundle)} bundle throws without ${code(`${NAME}: ${wanted}`)}, whatever its README says.`
  const wrong = options.find(option => option.value === !wanted)
  if (wrong) return [replaced(wrong, wanted, message)]
  const change = options.length === 0 && site.unfollowed.length === 0 ? site.add(NAME, `${wanted}`) : null
  if (change)
    return [
      {
        at: site.at,
        message,
        fix: `Add ${code(`${NAME}: ${wanted}`)}, without which the bundle throws, whatever its README says.`,
        edits: [change],
        followUps: [],
      },
    ]
  return [
    remark(site.at, message, [
      {
        id: `bundle-${bundle}`,
        when: 'before-merge',
        task: `Make sure that ${code(`${NAME}: ${wanted}`)} reaches the widget.`,
        why: message,
        docs: LINKS.readmeClassicEngine,
        places: [options[0]?.at ?? site.at],
      },
    ]),
  ]
}

function replaced(option: Option, wanted: boolean, message: string): Finding {
  return {
    at: option.at,
    message,
    fix: `Set it to ${code(`${wanted}`)}.`,
    edits: [option.replace(`${wanted}`)],
    followUps: [],
  }
}

function mismatch(site: ConfigSite, bundle: 'oie' | 'classic', upgrade: Upgrade): readonly Finding[] {
  if ((bundle === 'oie') === (upgrade.engine === 'identity')) return []
  const message = `This page loads the ${code(bundle)} bundle, which cannot run ${upgrade.engine === 'identity' ? 'Identity' : 'Classic'} Engine.`
  return [
    remark(site.at, message, [
      {
        id: 'bundle-of-other-engine',
        when: 'before-merge',
        task: 'Decide which bundle this page should load: one is never chosen for anybody.',
        why: message,
        docs: LINKS.readmeNpm,
        places: [site.at],
      },
    ]),
  ]
}
