/**
 * The strings that make a file worth reading. A file with none of them is never opened, so the list errs on the side of
 * too many; what a hit really holds is for the languages to say.
 *
 * Plain ASCII, case-sensitive. Most-used first: the reader without git tries them in this order.
 */
export const MARKERS: readonly string[] = [
  // The package, the folder on every CDN, the files, ids and test selectors of the old markup.
  'okta-signin',
  'okta-sign-in',
  // The class, its renamings in wrappers, the usual name of its instance.
  'OktaSignIn',
  'OktaSignin',
  'oktaSignIn',
  'oktaSignin',
  'okta_signin',
  'okta_sign_in',
  // Addresses put together from parts, content security policies.
  'oktacdn.com',
  'js/sdk/okta',
  'okta-theme',
  // Okta-hosted pages, by themselves and as code.
  'OktaUtil',
  'getSignInWidgetConfig',
  'SignInWidgetResources',
  'okta-login-container',
  'okta_customized_signin_page',
  'okta_preview_signin_page',
  'widget_version',
  'widgetVersion',
  // Options that only the widget has: configurations that a server or a data file holds.
  'useInteractionCodeFlow',
  'useClassicEngine',
  'multiOptionalFactorEnroll',
  'showPasswordToggleOnSignInPage',
  'skipIdpFactorVerificationBtn',
  'hideSignOutLinkInMFA',
  'processCreds',
  // Calls and hooks that stand in files of their own.
  'setCookieAndRedirect',
  'showSignInToGetTokens',
  'showSignInAndRedirect',
  'com.okta.user.pre-registration',
  // Styles and tests of the old markup.
  'okta-form-',
  '.o-form-',
  '"o-form-',
  "'o-form-",
  'okticon',
  'montserrat-regular-webfont',
  'montserrat-light-webfont',
  'js-security-image',
]

/** True when the text holds a marker. */
export function hasMarker(text: string): boolean {
  return MARKERS.some(marker => text.includes(marker))
}
