import { code } from '../../text/markdown.ts'
import type { ConfigSite, Finding, Option, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { quoteOf, remark, removable, removal } from '../places.ts'
import { inlineHooks, keptOptions, profileEnrollment } from './items.ts'

const CALLBACKS = ['click', 'parseSchema', 'preSubmit', 'postSubmit']

export const registration: Rule = {
  id: 'identity-engine/registration',
  title: 'The `registration` object is no longer needed',
  why: 'Sign-up is configured by profile enrollment policies.',
  docs: LINKS.guideRegistration,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => removable(site, 'registration').map(option => judged(option, site, upgrade)),
}

function judged(option: Option, site: ConfigSite, upgrade: Upgrade): Finding {
  const callbacks = callbacksOf(option)
  // An object that is not written out may hold callbacks: what is not known counts as live.
  const live = callbacks.length > 0 || (option.children.length === 0 && option.value === undefined)
  if (upgrade.liveOptions === 'keep' && live && option.form !== 'delete') {
    const details = callbacks.map(
      name => `${code(`registration.${name}`)} still runs, with other data than in Classic Engine`,
    )
    return remark(option.at, `${code('registration')} stays: the release still runs its callbacks.`, [
      keptOptions({ places: [option.at], details, quotes: [quoteOf(option)] }),
    ])
  }
  const followUps = [
    ...(live && option.form !== 'delete' ? [callbacksItem(option, callbacks, upgrade)] : []),
    profileEnrollment({ places: [option.at] }),
    inlineHooks({}),
  ]
  const where = site.origin === 'hosted' ? ' on this hosted page' : ''
  return removal(
    option,
    `${code(option.path.join('.'))} is no longer needed${where}: sign-up is a matter of policies.`,
    followUps,
  )
}

function callbacksOf(option: Option): readonly string[] {
  const last = option.path.at(-1) ?? ''
  if (option.path.length > 1) return CALLBACKS.includes(last) ? [last] : []
  return CALLBACKS.filter(name => option.children.some(child => child.path.at(-1) === name))
}

function callbacksItem(option: Option, callbacks: readonly string[], upgrade: Upgrade) {
  const names = callbacks.map(name => code(`registration.${name}`)).join(', ')
  return {
    id: 'registration-callbacks',
    when: 'before-merge' as const,
    task: 'Decide what takes over the work of the registration code. Fields of the policy, an inline hook, or the callbacks rewritten for Identity Engine.',
    why: `The guide removes it; ${upgrade.to.version} and its README still know the callbacks, with other data than in Classic Engine.`,
    docs: LINKS.readmeRegistration,
    places: [option.at],
    details: names === '' ? [] : [`${names} held code of the app`],
    quotes: [quoteOf(option)],
  }
}
