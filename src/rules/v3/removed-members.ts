import { code } from '../../text/markdown.ts'
import type { CallSite } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { flaggedCalls } from '../tables.ts'

const HEADING = {
  id: 'v3/removed-members',
  why: 'The members of the auth client left the widget in 3.0.0; they are on `authClient`.',
  docs: LINKS.migrating3,
  range: '>=3.0.0',
  engine: 'any',
} as const

/** On the widget itself, not on its auth client. */
function onWidget(call: CallSite): boolean {
  return !/authClient/i.test(call.receiver) && !/^authClient\b/.test(call.method)
}

export const removedMembers = flaggedCalls(HEADING, [
  {
    name: 'token-manager',
    title: 'Members of the auth client left the widget',
    methods: [
      ...['session.get', 'session.exists', 'session.refresh', 'session.close', 'token.getWithoutPrompt'],
      ...[
        'token.getWithPopup',
        'token.getWithRedirect',
        'token.renew',
        'token.parseTokensFromUrl',
        'token.parseFromUrl',
      ],
      ...['tokenManager.get', 'tokenManager.add', 'tokenManager.remove', 'tokenManager.clear', 'tokenManager.on'],
      ...['tokenManager.renew', 'idToken.refresh', 'signOut', 'getTransaction'],
      // Kept in a variable, for calls that are not seen.
      ...['read:session', 'read:token', 'read:tokenManager', 'read:idToken'],
    ],
    when: onWidget,
    message: call => `${code(call.method.replace('read:', ''))} is no member of the widget since 3.0.0.`,
    task: 'Call these on `authClient` (`signIn.authClient.tokenManager.get(…)`); they return promises there. `idToken.refresh` is `token.renew`, `getTransaction` is `tx.resume`. The migration guide’s own sample still asks the widget.',
    docs: LINKS.migrating3Async,
  },
])
