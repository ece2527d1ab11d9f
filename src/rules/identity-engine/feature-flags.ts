import { code } from '../../text/markdown.ts'
import type { ConfigSite, Finding, FollowUp, Option, Rule, Upgrade } from '../../types.ts'
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
  /** What the release still does with a value that is not this default; absent: it does nothing with it. */
  readonly live?: {
    readonly default: boolean
    /** A clause: how the widget behaves without the flag. */
    readonly now: string
    /** A clause: what replaces it. */
    readonly replaced: string
    readonly inReadme?: true
  }
  /** The admin setting that replaces it, and what in it. */
  readonly setting?: readonly [item: (evidence: Evidence) => FollowUp, what: string]
}

/** The twelve flags that the guide names, in its order. */
const FLAGS: readonly Flag[] = [
  {
    flag: 'rememberMe',
    live: {
      default: true,
      now: 'the user name is remembered',
      replaced: 'the organization’s “Keep me signed in” takes its place',
      inReadme: true,
    },
    setting: [keepMeSignedIn, ''],
  },
  { flag: 'autoPush', setting: [authenticatorPolicies, 'no setting yet; the guide expects one in a policy'] },
  { flag: 'smsRecovery', setting: [recoveryPolicy, 'recovery by a text message to the phone'] },
  { flag: 'callRecovery', setting: [recoveryPolicy, 'recovery by a call to the phone'] },
  { flag: 'webauthn', setting: [authenticatorPolicies, 'security keys and biometrics, and the sign-on policy'] },
  { flag: 'selfServiceUnlock', setting: [recoveryPolicy, 'unlocking one’s own account'] },
  { flag: 'multiOptionalFactorEnroll', setting: [authenticatorPolicies, 'optional authenticators'] },
  { flag: 'registration', setting: [profileEnrollment, 'sign-up'] },
  { flag: 'idpDiscovery', setting: [routingRules, 'routing by user name or application'] },
  {
    flag: 'showPasswordToggleOnSignInPage',
    live: {
      default: true,
      now: 'users can make the password visible',
      replaced: 'no setting replaces it',
      inReadme: true,
    },
  },
  {
    flag: 'scrollOnError',
    live: { default: true, now: 'errors are scrolled into view', replaced: 'no setting replaces it' },
  },
  {
    flag: 'skipIdpFactorVerificationBtn',
    live: {
      default: false,
      now: 'users click once more before they go to the identity provider',
      replaced: 'no setting replaces it, but optional authenticators can be skipped anyway, says the guide',
    },
  },
]

export const featureFlags: readonly Rule[] = FLAGS.map(row => ({
  id: `identity-engine/feature-flags/${row.flag}`,
  title: `\`features.${row.flag}\` is no longer supported`,
  why: 'The guide removes the flag: the organization’s policies decide, or the widget always does so.',
  docs: LINKS.guideFeatureFlags,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => removable(site, `features.${row.flag}`).map(option => judged(option, row, site, upgrade)),
}))

function judged(option: Option, row: Flag, site: ConfigSite, upgrade: Upgrade): Finding {
  const message = `${named(option)} is no longer supported.`
  const setting = settingOf(option, row, site)
  const { live } = row
  if (live === undefined || option.form === 'delete' || option.value === live.default) {
    return removal(option, message, setting)
  }
  if (upgrade.liveOptions === 'keep') {
    const kept = keptOptions({ places: [option.at], details: [`${named(option)} is ${valueText(option)}`] })
    return remark(option.at, `${named(option)} stays: the release still follows it.`, [kept])
  }
  const readme = live.inReadme ? ' (its README lists the flag)' : ''
  const changed = changedBehaviour({
    places: [option.at],
    details: [
      `${named(option)} was ${valueText(option)}, and ${upgrade.to.version} would have followed it${readme}. Now ${live.now}; ${live.replaced}.`,
    ],
    quotes: [quoteOf(option)],
  })
  return removal(option, message, [changed, ...setting])
}

function settingOf(option: Option, { setting, flag }: Flag, site: ConfigSite): readonly FollowUp[] {
  if (setting === undefined) return []
  const [item, what] = setting
  const name = option.path.at(-1) ?? ''
  const was = option.form === 'delete' ? `${code(name)} was deleted here` : valueText(option, `${name}: `)
  const link =
    flag === 'selfServiceUnlock' && site.find('helpLinks.unlock').length > 0
      ? `. ${code('helpLinks.unlock')} stays, and is shown without the flag, whatever the README says`
      : ''
  return [item({ places: [option.at], details: what === '' ? [] : [`${was}: ${what}${link}`] })]
}
