/** A name of the Classic Engine's markup that Identity Engine's does not have, or has otherwise. */
export interface ClassicSelector {
  /** As it stands in a stylesheet or a query: `#id`, `.class`, `[data-se="x"]`, `input[name="x"]`. */
  readonly old: string
  /** What to write instead; null where nothing took its place. */
  readonly now: string | null
  /** True when nothing but the widget has this name, so that it counts wherever it stands. */
  readonly own: boolean
  /** One clause for the checklist. */
  readonly note: string
}

const row = (old: string, now: string | null, own: boolean, note: string): ClassicSelector => ({ old, now, own, note })

/** Second generation markup of Identity Engine, against the Classic Engine's. Names that both have are not listed. */
export const CLASSIC_SELECTORS: readonly ClassicSelector[] = [
  row('#okta-signin-username', 'input[name="identifier"]', true, 'fields have no ids any more'),
  row('#okta-signin-password', 'input[name="credentials.passcode"]', true, 'it may stand on a second page'),
  row('#okta-signin-submit', '#okta-sign-in [data-type="save"]', true, 'the button has no id any more'),
  row('[for="okta-signin-username"]', null, true, 'ids of fields are made anew: ask the field for its `labels`'),
  row('[for="okta-signin-password"]', null, true, 'ids of fields are made anew: ask the field for its `labels`'),
  row('input[name="username"]', 'input[name="identifier"]', false, 'the field is called otherwise'),
  row('input[name="password"]', 'input[name="credentials.passcode"]', false, 'the field is called otherwise'),
  row('input[name="remember"]', 'input[name="rememberMe"]', false, 'the field is called otherwise'),
  row('.primary-auth-form', '.ion-form', true, 'forms have one class on every page'),
  row('[data-se="needhelp"]', '[data-se="help"]', true, 'the help link stands alone, it opens nothing'),
  row('[data-se="help-link"]', '[data-se="help"]', true, 'the help link stands alone'),
  row('.js-help-link', '.js-help', true, 'the help link stands alone'),
  row('.help-links', null, false, 'links lie flat in `.auth-footer`'),
  row('[data-se="back-link"]', '[data-se="cancel"]', true, 'or `[data-se="go-back"]`, by what the link does'),
  row('.js-back', '.js-cancel', false, 'or `.js-go-back`, by what the link does'),
  row('[data-se="signout-link"]', '[data-se="cancel"]', true, 'signing out is a cancel link'),
  row('.js-signout', '.js-cancel', false, 'signing out is a cancel link'),
  row('.registration-link', '.signup-info .signup-link', false, 'or `a.js-enroll`, `[data-se="enroll"]`'),
  row('.registration-container', '.signup-info', false, 'the sign-up link lies in `.signup-info`'),
  row('[data-se="skip-link"]', '[data-se="skip-setup"]', true, 'the link is called otherwise'),
  row('.js-skip', '.js-skip-setup', false, 'the link is called otherwise'),
  row('[data-se="factors-dropdown"]', '[data-se="switchAuthenticator"]', true, 'a link to a list, no dropdown'),
  row('.chzn-container', null, false, 'another library draws select boxes'),
  row('.chzn-single', null, false, 'another library draws select boxes'),
  row('.chzn-drop', null, false, 'another library draws select boxes'),
  row('.chzn-results', null, false, 'another library draws select boxes'),
  row('.beacon-container', null, false, 'the page has it, but what is in it differs'),
  row('.auth-beacon-security', null, true, 'the security image is gone'),
  row('.js-security-image', null, true, 'the security image is gone'),
  row('.idp-discovery-form', null, false, 'the first page finds the identity provider'),
  row('.password-toggle', null, false, 'the field draws its own toggle'),
  row('.button-show', null, false, 'the field draws its own toggle'),
]

/** Rows of the table that are about the security image. */
export const SECURITY_IMAGE_MARKUP: readonly string[] = ['.auth-beacon-security', '.js-security-image']

/** The parts of a selector that are about the security image. */
export function securityImageMarkup(selector: string): readonly string[] {
  return SECURITY_IMAGE_MARKUP.filter(name => selector.split(/[^\w.-]+|(?=\.)/).includes(name))
}

/** The widget's text font, renamed in 7.0.0. */
export const OLD_FONT = 'montserrat'
export const NEW_FONT = 'montserrat-okta'

/** Ids and classes that say that a rule is for the widget. */
export const WIDGET_SCOPE =
  /okta-?sign-?in|okta-?login|okta-?widget|siw-|#okta|\.okta-|\bsign-?in-?widget|widget-container|data-se=|\.auth-container\.main-container/i
