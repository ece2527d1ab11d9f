import { code } from '../../text/markdown.ts'
import type { Finding, FollowUp, Option, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { named, quoteOf, remark, removable, removal, valueText } from '../places.ts'
import type { Evidence } from './items.ts'
import {
  authenticatorPolicies,
  changedBehaviour,
  keepMeSignedIn,
  keptOptions,
  profileEnrollment,
  recoveryPolicy,
  routingRules,
} from './items.ts'

interface Flag {
  readonly flag: string
  /** What the release still does with it when it is not this default; absent: it does nothing with it. */
  readonly live?: { readonly default: boolean; readonly effect: string }
  /** The admin setting that replaces it. */
  readonly setting?: (evidence: Evidence) => FollowUp
}

/** The twelve flags that the guide names, in its order. */
const FLAGS: readonly Flag[] = [
  {
    flag: 'rememberMe',
    live: { default: true, effect: 'decide whether the user name is remembered' },
    setting: keepMeSignedIn,
  },
  { flag: 'autoPush', setting: authenticatorPolicies },
  { flag: 'smsRecovery', setting: recoveryPolicy },
  { flag: 'callRecovery', setting: recoveryPolicy },
  { flag: 'webauthn', setting: authenticatorPolicies },
  { flag: 'selfServiceUnlock', setting: recoveryPolicy },
  { flag: 'multiOptionalFactorEnroll', setting: authenticatorPolicies },
  { flag: 'registration', setting: profileEnrollment },
  { flag: 'idpDiscovery', setting: routingRules },
  {
    flag: 'showPasswordToggleOnSignInPage',
    live: { default: true, effect: 'show or hide the button that makes the password visible' },
  },
  { flag: 'scrollOnError', live: { default: true, effect: 'scroll errors into view' } },
  {
    flag: 'skipIdpFactorVerificationBtn',
    live: { default: false, effect: 'go to the identity provider without a click' },
  },
]

export const featureFlags: readonly Rule[] = FLAGS.map(row => ({
  id: `identity-engine/feature-flags/${row.flag}`,
  title: `\`features.${row.flag}\` is no longer supported`,
  why: 'The guide removes the flag: the organization’s policies decide, or the widget always does so.',
  docs: LINKS.guideFeatureFlags,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => removable(site, `features.${row.flag}`).map(option => judged(option, row, upgrade)),
}))

function judged(option: Option, row: Flag, upgrade: Upgrade): Finding {
  const message = `${named(option)} is no longer supported.`
  const setting = row.setting ? [row.setting({ places: [option.at], details: row.live ? [] : [detail(option)] })] : []
  const differs = row.live !== undefined && option.form !== 'delete' && option.value !== row.live.default
  if (row.live === undefined || !differs) return removal(option, message, setting)

  const line = `${named(option)} was ${valueText(option)}; without it \`${row.live.default}\` holds. It still would ${row.live.effect}`
  if (upgrade.liveOptions === 'keep') {
    const kept = keptOptions({ places: [option.at], details: [`${named(option)} is ${valueText(option)}`] })
    return remark(option.at, `${named(option)} stays: the release still follows it.`, [kept])
  }
  const changed = changedBehaviour({
    places: [option.at],
    details: [line],
    quotes: [quoteOf(option)],
  })
  return removal(option, message, [changed, ...setting])
}

function detail(option: Option): string {
  const name = option.path.at(-1) ?? ''
  return option.form === 'delete' ? `${code(name)} was deleted here` : valueText(option, `${name}: `)
}
