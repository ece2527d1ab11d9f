import { code } from '../../text/markdown.ts'
import type { ConfigSite, Finding, Option, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { isAtLeast } from '../../widget/versions.ts'
import { remark } from '../places.ts'

const NEEDED = ['clientId', 'redirectUri', 'issuer'] as const

export const clientId: Rule = {
  id: 'identity-engine/client-id',
  title: '`clientId`, `redirectUri` and `issuer` stand at the top level',
  why: 'Without a `clientId` there, 7.x runs Classic Engine without a word.',
  docs: LINKS.guideInteractionCode,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => {
    if (site.origin !== 'constructor' || !isAtLeast(upgrade.to.version, '7.0.0')) return null
    // A page that goes on with a state token does not start a flow of its own.
    if (site.find('stateToken').length > 0) return null
    const nested = NEEDED.filter(name => site.find(name).length === 0 && site.find(['authParams', name]).length > 0)
    const hoisted = nested.includes('clientId') ? nested.flatMap(name => hoist(site, name)) : []
    const missing = missingOnes(site)
    return [...hoisted, ...(missing.length > 0 ? [absent(site, missing)] : [])]
  },
}

function hoist(site: ConfigSite, name: string): readonly Finding[] {
  const [option, ...others] = site.find(['authParams', name])
  if (option === undefined) return []
  const message = `${code(name)} stands in ${code('authParams')}, where the choice of the engine does not see it.`
  const change = others.length === 0 && canMove(site, option) ? site.add(name, option.code) : null
  if (change === null) {
    const why = 'Without a `clientId` at the top level 7.x runs Classic Engine without a word.'
    return [
      remark(option.at, message, [
        {
          id: 'options-in-auth-params',
          when: 'before-merge',
          task: 'Move these options from `authParams` to the top level of the configuration.',
          why,
          docs: LINKS.readmeClientId,
          places: [option.at],
          details: [code(`authParams.${name}`)],
        },
      ]),
    ]
  }
  return [{ at: option.at, message, fix: 'Move it to the top level.', edits: [option.remove(), change], followUps: [] }]
}

/** True when the value means the same at the top level: a literal, or code that stands in the same object. */
function canMove(site: ConfigSite, option: Option): boolean {
  if (option.conditional || (option.form !== 'property' && option.form !== 'shorthand')) return false
  if (option.value !== undefined) return true
  const parents = site.find('authParams').filter(parent => parent.form === 'property' && parent.literal !== null)
  return parents.some(
    ({ codeAt }) => codeAt.path === option.at.path && codeAt.start <= option.at.start && option.at.end <= codeAt.end,
  )
}

/** What of it stands nowhere in a configuration that was followed to its end. */
export function missingOnes(site: ConfigSite): readonly string[] {
  if (site.unfollowed.length > 0 || site.find('authClient').length > 0) return []
  const has = (name: string) => site.find(name).length > 0 || site.find(['authParams', name]).length > 0
  const missing = [
    ...(has('clientId') ? [] : ['clientId']),
    ...(has('redirectUri') ? [] : ['redirectUri']),
    ...(has('issuer') || has('baseUrl') ? [] : ['issuer']),
  ]
  // The redirect URI may come with the call that shows the widget; alone it is no sign of anything missing.
  return missing.length === 1 && missing[0] === 'redirectUri' ? [] : missing
}

function absent(site: ConfigSite, names: readonly string[]): Finding {
  const list = names.map(name => code(name)).join(', ')
  return remark(site.at, `The configuration has no ${list}.`, [
    {
      id: 'client-id',
      when: 'before-merge',
      task: 'Give the widget what it lacks: register an OIDC app in **Applications** > **Applications** if there is none.',
      why: 'Without a `clientId` at the top level 7.x runs Classic Engine without a word, though older samples of Okta’s give only a `baseUrl`.',
      docs: LINKS.readmeClientId,
      places: [site.at],
      details: [`this configuration has no ${list}`],
    },
  ])
}
