import { code } from '../../text/markdown.ts'
import { LINKS } from '../../widget/links.ts'
import { flaggedCalls } from '../tables.ts'

export const calls5 = flaggedCalls(
  {
    id: 'v5/calls',
    why: 'Showing the widget and taking tokens from it changed in 5.0.0.',
    docs: LINKS.migrating5,
    range: '>=5.0.0',
    engine: 'any',
  },
  [
    {
      name: 'has-tokens-in-url',
      title: '`hasTokensInUrl` has been removed',
      methods: ['hasTokensInUrl', 'token.hasTokensInUrl', 'authClient.token.hasTokensInUrl'],
      message: call => `${code(call.method)} is gone since 5.0.0.`,
      task: 'Ask `authClient.isLoginRedirect()` instead, then take the tokens with `authClient.token.parseFromUrl()`.',
      docs: LINKS.migrating5HasTokens,
    },
    {
      name: 'get-tokens-promise',
      title: '`showSignInToGetTokens` returns a promise',
      methods: ['showSignInToGetTokens'],
      when: call => call.arguments.length > 1,
      message: call => `${code(call.method)} takes no callbacks since 5.0.0: it returns a promise of the tokens.`,
      task: 'Use the promise (`.then(tokens => …)`) instead of callbacks; it no longer redirects.',
      docs: LINKS.migrating5GetTokens,
    },
    {
      name: 'password-revealed',
      title: 'The `passwordRevealed` event is gone',
      methods: ['on', 'once', 'off'],
      when: call => call.arguments[0]?.value === 'passwordRevealed',
      message: () => '`passwordRevealed` is never triggered since 5.0.0.',
      task: 'Take the listener of `passwordRevealed` away.',
      docs: LINKS.migrating5,
    },
  ],
)
