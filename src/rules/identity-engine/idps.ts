import { code } from '../../text/markdown.ts'
import type { Finding, FollowUp, Option, Rule, Run, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { quoteOf, remark, removable, removal } from '../places.ts'
import { keptOptions, routingRules } from './items.ts'

export const idps: Rule = {
  id: 'identity-engine/idps',
  title: 'The `idps` array is no longer needed',
  why: 'Identity providers are offered by routing rules; the page no longer lists them.',
  docs: LINKS.guideIdps,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => removable(site, 'idps').map(option => judged(option, upgrade)),
  run: run => styledClasses(run),
}

function judged(option: Option, upgrade: Upgrade): Finding {
  const details = providersOf(option)
  const isEmpty = option.value !== undefined && Array.isArray(option.value) && option.value.length === 0
  if (isEmpty || option.form === 'delete') {
    return removal(option, `${code(option.path.join('.'))} is no longer needed.`)
  }
  if (upgrade.liveOptions === 'keep') {
    return remark(option.at, `${code('idps')} stays: the release still adds these buttons.`, [
      keptOptions({
        places: [option.at],
        details: [...details, '`idps` still adds buttons; the current guide calls its removal optional'],
      }),
    ])
  }
  const item = routingRules({ places: [option.at], details })
  const buttons = {
    id: 'idp-buttons',
    when: 'before-merge' as const,
    task: 'Decide whether the buttons of `idps` may go before routing rules take over. The input `live-options: keep` leaves them.',
    why: `The guide removes \`idps\`, and routing rules replace it; ${upgrade.to.version} would still have shown these buttons, and newer editions of the guide call the removal optional.`,
    docs: LINKS.guideIdps,
    places: [option.at],
    quotes: [quoteOf(option)],
  }
  return removal(
    option,
    `${code(option.path.join('.'))} is no longer needed: routing rules offer identity providers.`,
    [buttons, item],
  )
}

/** One line per provider, with what an admin needs to make it again. */
function providersOf(option: Option): readonly string[] {
  const entries = option.children.filter(child => child.children.length > 0)
  if (entries.length === 0) return option.path.length === 1 ? [`the providers come from ${code(option.code)}`] : []
  return entries.map(entry =>
    ['type', 'id', 'text', 'className']
      .flatMap(name => {
        const value = entry.children.find(child => child.path.at(-1) === name)
        return value ? [`${name} ${code(typeof value.value === 'string' ? value.value : value.code)}`] : []
      })
      .join(', '),
  )
}

/** Stylesheet rules for the classes of buttons that are gone. */
function styledClasses(run: Run): readonly FollowUp[] {
  const classes = run.sites
    .flatMap(site =>
      site.kind === 'config' ? [...site.find('idps').flatMap(option => option.children), ...site.find('piv')] : [],
    )
    .flatMap(entry => entry.children.filter(child => child.path.at(-1) === 'className'))
    .flatMap(option => (typeof option.value === 'string' ? option.value.split(/\s+/) : []))
    .filter(name => name !== '')
  const styled = run.sites.filter(
    site => site.kind === 'style' && classes.some(name => site.code.split(/[^\w.-]+|(?=\.)/).includes(`.${name}`)),
  )
  if (styled.length === 0) return []
  return [
    {
      id: 'idp-class-names',
      when: 'before-merge',
      task: `Move or drop the CSS of ${[...new Set(classes)].map(name => code(`.${name}`)).join(', ')}.`,
      why: 'The classes stood in `idps` or `piv`, whose buttons come from Okta’s settings now and carry no class of yours.',
      docs: LINKS.guideIdps,
      places: styled.map(site => site.at),
    },
  ]
}
