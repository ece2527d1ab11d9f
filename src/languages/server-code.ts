import type { MentionSite, Place, Source } from '../types.ts'
import { codeParts, overlaps, styleOf } from './code-text.ts'

const HOOK = /com\.okta\.user\.pre-registration/g

/** Options that only the widget has. Two of them in one file say that it builds the widget's configuration. */
const STRONG = [
  'idpDiscovery',
  'useInteractionCodeFlow',
  'useClassicEngine',
  'multiOptionalFactorEnroll',
  'selfServiceUnlock',
  'smsRecovery',
  'callRecovery',
  'emailRecovery',
  'hideSignOutLinkInMFA',
  'showPasswordToggleOnSignInPage',
  'skipIdpFactorVerificationBtn',
  'scrollOnError',
  'securityImage',
  'rememberMe',
  'autoPush',
  'processCreds',
  'idpDisplay',
  'registration',
  'idps',
  'piv',
  'i18n',
  'features',
]

/** Another program may have these, alone or together: a file that does not speak of the widget needs others beside them. */
const WEAK = new Set(['rememberMe', 'registration', 'autoPush', 'idps', 'piv', 'i18n', 'features'])

const OPTION = new RegExp(
  `(?<![\\w.$-])["'\`]?(?:(?:features\\.)?(?:${STRONG.join('|')})|(?:features\\.)[a-z]\\w+)["'\`]?(?=\\s*(?:=>|:|=(?!=)|\\]\\s*=|,|\\)))`,
  'g',
)

/**
 * What server code says about the widget: a handler of Okta's registration inline hook, and names of the widget's
 * options where the file gives strong evidence that it builds the widget's configuration.
 */
export function serverMentions(source: Source): readonly MentionSite[] {
  return [...hookMentions(source), ...optionMentions(source)]
}

function hookMentions(source: Source): readonly MentionSite[] {
  const { comments } = source.text.includes('pre-registration')
    ? codeParts(source.text, styleOf(source.path))
    : { comments: [] }
  return [...source.text.matchAll(HOOK)]
    .map(match =>
      mention(source, 'registration-inline-hook', match.index, match[0], ['com.okta.user.pre-registration']),
    )
    .filter(site => !comments.some(comment => overlaps(comment, site.at)))
}

export function optionMentions(source: Source): readonly MentionSite[] {
  const { text } = source
  const { comments } = codeParts(text, styleOf(source.path))
  const found = [...text.matchAll(OPTION)]
    .map(match => {
      const name = match[0].replace(/["'`]/g, '')
      const start = match.index + match[0].indexOf(name)
      return mention(source, 'server-option', start, name, [name])
    })
    .filter(site => !comments.some(comment => overlaps(comment, site.at)))
  const names = new Set(found.flatMap(site => site.names.map(name => name.replace(/^features\./, ''))))
  const strong = [...names].filter(name => STRONG.includes(name) && !WEAK.has(name))
  const spoken = /okta-?sign-?in|okta_?widget|sign-?in-?widget|oktacdn/i.test(text)
  const enough =
    strong.length >= 2 || (strong.length === 1 && (spoken || names.size >= 3)) || (spoken && names.size >= 2)
  if (!enough) return []
  // `features` itself says nothing; what stands in it does.
  return found.filter(site => {
    const name = (site.names[0] ?? '').replace(/^features\./, '')
    return STRONG.includes(name) && name !== 'features'
  })
}

function mention(
  source: Source,
  what: MentionSite['what'],
  start: number,
  code: string,
  names: readonly string[],
): MentionSite {
  const at: Place = { path: source.path, start, end: start + code.length }
  return { kind: 'mention', what, at, code: lineOf(source.text, start).slice(0, 300), names }
}

function lineOf(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return text.slice(start, end === -1 ? text.length : end).trim()
}
