import { code } from '../../text/markdown.ts'
import type { CallSite } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { flaggedCalls } from '../tables.ts'

const DROPPED = new Set(['authorizationServerId', 'getIdToken', 'getAccessToken', 'scope'])

/** Options of the call: those of an object that is known all through, else what stands in front of `:` or alone. */
function namesOf(call: CallSite): readonly string[] {
  const [options] = call.arguments
  const { value, code: text = '' } = options ?? {}
  if (typeof value === 'object' && value !== null) return Object.keys(value)
  return [...text.matchAll(/(?<=[{,]\s*)["']?(\w+)["']?(?=\s*[:,}])/g)].map(match => match[1] ?? '')
}

export const tokens4 = flaggedCalls(
  {
    id: 'v4/tokens',
    why: 'okta-auth-js 3 came with the widget 4.0.0, and the options of `showSignInToGetTokens` changed.',
    docs: LINKS.migrating4GetTokens,
    range: '>=4.0.0',
    engine: 'any',
  },
  [
    {
      name: 'parse-from-url',
      title: '`token.parseFromUrl` resolves to an object',
      methods: ['token.parseFromUrl', 'token.parseTokensFromUrl', 'authClient.token.parseFromUrl'],
      message: call => `${code(call.method)} resolves to an object with ${code('tokens')}, no longer to an array.`,
      task: 'Read `tokens.idToken` and `tokens.accessToken` from what `token.parseFromUrl()` resolves to.',
      docs: LINKS.migrating4AuthJs,
    },
    {
      name: 'get-tokens-options',
      title: 'Options of `showSignInToGetTokens` that changed',
      methods: ['showSignInToGetTokens'],
      when: call => namesOf(call).some(name => DROPPED.has(name)),
      message: call => `${code(call.method)} is called with options that 4.0.0 or 5.0.0 dropped.`,
      task: 'Give the constructor a whole `issuer` URI instead of `authorizationServerId`, and `scopes` (an array) instead of `scope`; drop `getIdToken` and `getAccessToken`.',
      docs: LINKS.migrating4GetTokens,
    },
  ],
)
