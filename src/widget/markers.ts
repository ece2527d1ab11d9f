/**
 * The strings that make a file worth reading. A file with none of them is never opened, so the lists err on the side of
 * too many; what a hit really holds is for the languages to say. Plain ASCII, case-sensitive.
 */

/**
 * A repository without any of these does not use the widget. Each has a `k` or an `S` in it: two rare letters to look
 * for are what keeps the search as fast as one for a single word.
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
]

/** In a repository that uses the widget, files with one of these belong to it too. Elsewhere they mean nothing. */
export const COMPANIONS: readonly string[] = [
  // The version of a hosted page as code.
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

/** True when the text holds a marker, or in a repository that uses the widget a companion of one. */
export function hasMarker(text: string): boolean {
  return MARKERS.some(marker => text.includes(marker)) || COMPANIONS.some(companion => text.includes(companion))
}
