/**
 * Every address that this project prints, in one table, so that they can be checked and corrected in one place.
 * Two parts: pages of the widget's own repository, and pages of Okta's documentation.
 */

const GUIDE = 'https://developer.okta.com/docs/guides/oie-upgrade-sign-in-widget/main/'
const GUIDES = 'https://developer.okta.com/docs/guides/'
const HELP = 'https://help.okta.com/okta_help.htm'
const WIDGET = 'https://github.com/okta/okta-signin-widget'
const MIGRATING = `${WIDGET}/blob/master/MIGRATING.md`
const README = `${WIDGET}/blob/master/README.md`

export const LINKS = {
  guide: GUIDE,
  guideRedirect: `${GUIDE}#upgrade-process-for-a-redirect-sign-in-flow`,
  guideEmbedded: `${GUIDE}#upgrade-process-for-an-embedded-widget`,
  guideInteractionCode: `${GUIDE}#interaction-code-flow`,
  guideRegistration: `${GUIDE}#registration`,
  guideIdpDiscovery: `${GUIDE}#idp-discovery`,
  guideIdps: `${GUIDE}#openid-connect-social-authentication`,
  guideSmartCard: `${GUIDE}#smart-card-idp`,
  guideRecoveryToken: `${GUIDE}#bootstrapping-from-a-recovery-token`,
  guideDashboard: `${GUIDE}#okta-dashboard-or-custom-dashboard-sign-in-flow`,
  guideFeatureFlags: `${GUIDE}#feature-flags`,
  guideI18n: `${GUIDE}#i18n-properties`,
  guideHelpLinks: `${GUIDE}#help-title-link-and-need-help-signing-in-string`,
  guideProcessCreds: `${GUIDE}#processcreds-hook`,
  guideInlineHooks: `${GUIDE}#registration-inline-hooks`,
  guideSecurityImage: `${GUIDE}#security-image`,

  i18nGuide: `${GUIDES}oie-upgrade-sign-in-widget-i18n/main/`,
  stylingGuide: `${GUIDES}oie-upgrade-sign-in-widget-styling/main/`,
  deprecatedMethods: `${GUIDES}oie-upgrade-sign-in-widget-deprecated-methods/main/`,
  testGuide: `${GUIDES}oie-upgrade-test-widget-custom/main/`,
  inlineHookGuide: `${GUIDES}oie-upgrade-registration-inline-hook/main/`,
  limitations: `${GUIDES}ie-limitations/main/`,
  embeddedSignIn: 'https://help.okta.com/oie/en-us/content/topics/settings/embedded-sign-in-support.htm',
  routingRules: `${HELP}?type=oie&id=ext-cfg-routing-rules`,
  profileEnrollment: `${HELP}?type=oie&id=ext-create-profile-enrollment`,
  selfServiceRecovery: `${HELP}?type=oie&id=ext-config-sspr`,
  mfaEnrollment: `${HELP}?type=oie&id=ext-about-mfa-enrol-policies`,
  organizationSecurity: `${HELP}?id=ext_Security_General`,
  smartCard: `${HELP}?type=oie&id=ext-idp-smart-card-workflow`,
  customWidget: `${GUIDES}custom-widget/main/`,

  releases: `${WIDGET}/releases`,
  migrating: MIGRATING,
  migrating7: `${MIGRATING}#migrating-from-6x-to-7x`,
  migrating7Engine: `${MIGRATING}#identity-engine-is-on-by-default`,
  migrating7Font: `${MIGRATING}#internal-font-rename`,
  migrating6: `${MIGRATING}#migrating-from-5x-to-6x`,
  migrating6AuthJs: `${MIGRATING}#minimum-version-of-oktaokta-auth-js-is-600`,
  migrating6Imports: `${MIGRATING}#enable-synthetic-imports-for-typescript-apps`,
  migrating5: `${MIGRATING}#migrating-from-4x-to-5x`,
  migrating5GetTokens: `${MIGRATING}#showsignintogettokens-no-longer-redirects`,
  migrating5HasTokens: `${MIGRATING}#hastokensinurl-has-been-removed`,
  migrating5Scope: `${MIGRATING}#scope-option-has-been-removed`,
  migrating5Display: `${MIGRATING}#display-option-no-longer-determines-redirect-behavior`,
  migrating4: `${MIGRATING}#migrating-from-3x-to-4x`,
  migrating4GetTokens: `${MIGRATING}#showsignintogettokens-options-changed`,
  migrating4AuthJs: `${MIGRATING}#oktaokta-auth-js-has-been-upgraded-to-version-300`,
  migrating4Other: `${MIGRATING}#other-changes`,
  migrating3: `${MIGRATING}#migrating-from-2x-to-3x`,
  migrating3Css: `${MIGRATING}#consolidated-css-files`,
  migrating3Renamed: `${MIGRATING}#renamed-functions`,
  migrating3Async: `${MIGRATING}#token-retrieval-is-now-asynchronous`,
  readmeCdn: `${README}#using-the-okta-cdn`,
  readmeNpm: `${README}#using-the-npm-module`,
  readmeFlow: `${README}#flow`,
  readmeRedirectCallback: `${README}#oauth-callback`,
  readmeClassicEngine: `${README}#useclassicengine`,
  readmeClientId: `${README}#clientid`,
  readmeAssets: `${README}#assets`,
  readmeI18n: `${README}#i18n`,
  readmeCsp: `${README}#cspnonce`,
  readmeEvents: `${README}#events`,
  readmeFeatureFlags: `${README}#feature-flags`,
  readmeRegistration: `${README}#registration`,
  cssExports: `${WIDGET}/pull/3634`,
  handleLoginRedirect: `${WIDGET}/issues/3497`,
  authJsChanges: 'https://github.com/okta/okta-auth-js/blob/master/CHANGELOG.md',
} as const

export type Link = (typeof LINKS)[keyof typeof LINKS]
