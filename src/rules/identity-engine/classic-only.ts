import { code } from '../../text/markdown.ts'
import type { FollowUp, Option, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { named, removable, removal } from '../places.ts'

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

/** What a person may want to do about some of them. */
const ADVICE: { readonly [option: string]: string } = {
  helpSupportNumber: '`helpLinks.custom` with a `tel:` link can take its place',
  relayState: 'a target after sign-in belongs into the redirect URI or the app’s state',
  consent: 'its `cancel` callback is not called',
  'features.passwordlessAuth': 'factor sequencing does not exist in Identity Engine; the sign-on policy decides',
  'features.router': 'server routes for the widget’s own addresses can go',
}

export const classicOnly: Rule = {
  id: 'identity-engine/classic-only',
  title: 'Options that only Classic Engine reads',
  why: 'They have no effect on Identity Engine.',
  docs: LINKS.limitations,
  range: '*',
  engine: 'identity',
  config: site => {
    const all = DEAD.flatMap(path => removable(site, path).map(option => ({ path, option })))
    const found = all.filter(({ option }) => option.readBelow !== true)
    const read = all.filter(({ option }) => option.readBelow === true)
    const kept = read.map(({ option }) => removal(option, `${named(option)}: only Classic Engine reads it.`))
    const [first] = found
    if (first === undefined) return kept
    const names = [...new Set(found.map(({ path }) => path))]
    return [
      {
        at: first.option.at,
        message: `${names.map(name => code(name)).join(', ')}: only Classic Engine reads ${names.length === 1 ? 'it' : 'them'}.`,
        fix: 'Remove what has no effect.',
        edits: found.map(({ option }) => option.remove()),
        followUps: advised(found),
      },
      ...kept,
    ]
  },
}

function advised(found: readonly { readonly path: string; readonly option: Option }[]): readonly FollowUp[] {
  const worth = found.filter(({ path, option }) => ADVICE[path] !== undefined && option.value !== false)
  if (worth.length === 0) return []
  return [
    {
      id: 'classic-only-options',
      when: 'before-merge',
      task: 'Check that nothing is missed: these options were removed as dead on Identity Engine.',
      why: 'Only Classic Engine reads them; the guide does not name them one by one.',
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
