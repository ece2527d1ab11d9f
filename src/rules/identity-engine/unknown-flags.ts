import { code } from '../../text/markdown.ts'
import type { ConfigSite, Option, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

/** Every flag that any release or the guide knows; those that go have rules of their own. */
const KNOWN: ReadonlySet<string> = new Set(
  `rememberMe autoPush smsRecovery callRecovery webauthn selfServiceUnlock multiOptionalFactorEnroll registration
  idpDiscovery showPasswordToggleOnSignInPage scrollOnError skipIdpFactorVerificationBtn hideSignOutLinkInMFA
  mfaOnlyFlow showIdentifier autoFocus disableAutocomplete deviceFingerprinting showKeepMeSignedIn
  sameDeviceOVEnrollmentEnabled setPageTitle disableConcurrentPolling disablePollDuringCancel
  engFastpassMultipleAccounts emailRecovery router securityImage useDeviceFingerprintForSecurityImage passwordlessAuth
  trackTypingPattern redirectByFormSubmit hideBackToSignInForReset customExpiredPassword
  showPasswordRequirementsAsHtmlList showSessionRevocation prefillUsernameFromIdpDiscovery rememberMyUsernameOnOIE
  rememberDevice rememberDeviceAlways windowsVerify preventBrowserFromSavingOktaPassword consent
  restrictRedirectToForeground hideDefaultTip`.split(/\s+/),
)

export const unknownFlags: Rule = {
  id: 'identity-engine/unknown-flags',
  title: 'Flags that neither guide nor release know',
  why: 'A misspelt flag does nothing, and a private one may end with any release.',
  docs: LINKS.readmeFeatureFlags,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) =>
    flagsOf(site)
      .filter(({ name }) => !KNOWN.has(name) && upgrade.to.contents?.options[`features.${name}`] === undefined)
      .map(({ name, option }) =>
        remark(option.at, `No release knows ${code(`features.${name}`)}.`, [
          {
            id: 'unknown-flags',
            when: 'before-merge',
            task: 'Check these flags: misspelt ones do nothing, private ones may end with any release.',
            why: 'Neither the guide nor the release knows them, so they were left alone.',
            docs: LINKS.readmeFeatureFlags,
            places: [option.at],
            details: [code(`features.${name}`)],
          },
        ]),
      ),
}

function flagsOf(site: ConfigSite): readonly { readonly name: string; readonly option: Option }[] {
  const all = (options: readonly Option[]): readonly Option[] =>
    options.flatMap(option =>
      option.path.length === 2 ? [option] : option.path.length < 2 ? all(option.children) : [],
    )
  return all(site.options.filter(option => option.path[0] === 'features')).map(option => ({
    name: option.path[1] ?? '',
    option,
  }))
}
