import { code } from '../../text/markdown.ts'
import type { FollowUp, Option, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { crosses, isAtLeast } from '../../widget/versions.ts'
import { named, removable, removal, valueText } from '../places.ts'
import { recoveryPolicy } from './items.ts'

/** Options and flags that only Classic Engine reads, and that the guide does not name one by one. */
const DEAD = [
  'helpSupportNumber',
  'policyId',
  'consent',
  'relayState',
  'features.router',
  'features.emailRecovery',
  'features.passwordlessAuth',
  'features.hideBackToSignInForReset',
  'features.customExpiredPassword',
  'features.trackTypingPattern',
  'features.showPasswordRequirementsAsHtmlList',
  'features.showSessionRevocation',
  'features.prefillUsernameFromIdpDiscovery',
  'features.redirectByFormSubmit',
  'features.useDeviceFingerprintForSecurityImage',
]

/**
 * Options that ended with an older release. Rules of that release take them away when an upgrade enters it; what was
 * left behind then has no rule but this one.
 */
const ENDED: { readonly [option: string]: string } = {
  'authParams.grantType': '4.0.0',
  'features.windowsVerify': '4.0.0',
  'features.rememberDevice': '4.0.0',
  'features.rememberDeviceAlways': '4.0.0',
  'features.restrictRedirectToForeground': '5.0.0',
  'features.preventBrowserFromSavingOktaPassword': '5.0.0',
  'features.hideDefaultTip': '5.0.0',
  'features.consent': '5.0.0',
  apiVersion: '6.0.0',
  interactionHandle: '6.0.0',
  mode: '6.0.0',
  'features.rememberMyUsernameOnOIE': '7.7.0',
}

/** What a person may want to do about some of them. */
const ADVICE: { readonly [option: string]: string } = {
  helpSupportNumber:
    '`helpLinks.custom` with a `tel:` link can take its place (Okta’s page about the widget still lists the option)',
  relayState: 'a target after sign-in belongs into the redirect URI or the app’s state',
  consent: 'its `cancel` callback is not called',
  'features.passwordlessAuth': 'factor sequencing does not exist in Identity Engine; the sign-on policy decides',
  'features.router': 'server routes for the widget’s own addresses can go',
}

export const classicOnly: Rule = {
  id: 'identity-engine/classic-only',
  title: 'Options that Identity Engine does not read',
  why: 'They do nothing there, and only mislead readers.',
  docs: LINKS.limitations,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => {
    const all = [...DEAD, ...endedBefore(upgrade)].flatMap(path =>
      removable(site, path).map(option => ({ path, option })),
    )
    const found = all.filter(({ option }) => option.readBelow !== true)
    const read = all.filter(({ option }) => option.readBelow === true)
    const kept = read.map(({ option }) => removal(option, `${named(option)}: Identity Engine does not read it.`))
    const [first] = found
    if (first === undefined) return kept
    const names = [...new Set(found.map(({ path }) => path))].map(name => code(name)).join(', ')
    return [
      {
        at: first.option.at,
        message: `${names}: Identity Engine does not read this.`,
        fix: `Remove ${names}.`,
        edits: found.map(({ option }) => option.remove()),
        followUps: [...advised(found), ...recovery(found)],
      },
      ...kept,
    ]
  },
}

function endedBefore({ from, to }: Upgrade): readonly string[] {
  const ended = Object.entries(ENDED).filter(
    ([, since]) => isAtLeast(to.version, since) && !crosses(from, to.version, since),
  )
  return ended.map(([path]) => path)
}

interface Found {
  readonly path: string
  readonly option: Option
}

/** The one flag among them that a setting of the organization replaces. */
function recovery(found: readonly Found[]): readonly FollowUp[] {
  const email = found.filter(({ path, option }) => path === 'features.emailRecovery' && option.form !== 'delete')
  return email.map(({ option }) =>
    recoveryPolicy({
      places: [option.at],
      details: [`${valueText(option, 'emailRecovery: ')}: recovery by e-mail`],
    }),
  )
}

function advised(found: readonly Found[]): readonly FollowUp[] {
  const worth = found.filter(({ path, option }) => ADVICE[path] !== undefined && option.value !== false)
  if (worth.length === 0) return []
  return [
    {
      id: 'classic-only-options',
      when: 'before-merge',
      task: 'See whether anybody misses what these options did.',
      why: 'They were removed as dead: Identity Engine does not read them, though the guide does not name them one by one.',
      docs: LINKS.limitations,
      places: worth.map(({ option }) => option.at),
      details: worth.map(({ path, option }) => `${code(path)} was ${code(short(option.code))}: ${ADVICE[path]}`),
    },
  ]
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}...` : line
}
