import { code } from '../../text/markdown.ts'
import { LINKS } from '../../widget/links.ts'
import { flaggedCalls } from '../tables.ts'

const GONE = [
  'handleLoginRedirect',
  'start',
  'stop',
  'authStateManager.updateAuthState',
  'authStateManager.getAuthState',
  'authStateManager.subscribe',
  'serviceManager.start',
]

export const calls7 = flaggedCalls(
  {
    id: 'v7/calls',
    why: 'The auth client that the widget makes for itself has fewer members since 7.0.0.',
    docs: LINKS.handleLoginRedirect,
    range: '>=7.0.0',
    engine: 'any',
  },
  [
    {
      name: 'built-in-client',
      title: '`authClient.handleLoginRedirect` is missing on the built-in client',
      methods: GONE.flatMap(name => [name, `authClient.${name}`]),
      when: call => /authClient/.test(`${call.receiver}.${call.method}`),
      message: call => `${code(call.method)} is missing on the widget’s own auth client since 7.0.0.`,
      task: 'Store tokens with `authClient.tokenManager.setTokens(tokens)`, or hand the widget an `OktaAuth` of your own as `authClient`. Okta’s README still shows `handleLoginRedirect`.',
      docs: LINKS.handleLoginRedirect,
    },
  ],
)
