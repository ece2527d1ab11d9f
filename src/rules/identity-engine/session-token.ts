import { code } from '../../text/markdown.ts'
import { LINKS } from '../../widget/links.ts'
import { flaggedCalls } from '../tables.ts'

export const sessionToken = flaggedCalls(
  {
    id: 'identity-engine/session-token',
    why: 'Results of Identity Engine hold no session token and other states.',
    docs: LINKS.deprecatedMethods,
    range: '*',
    engine: 'identity',
  },
  [
    {
      name: 'session-token',
      title: '`session.token` is not in results of Identity Engine',
      methods: ['session.token'],
      message: call => `${code(call.code)} fails: results of Identity Engine have no ${code('session')}.`,
      task: 'Replace the session token that this code hands on by the Interaction Code flow: `showSignInAndRedirect()`, and the code in the callback of your server.',
      docs: LINKS.deprecatedMethods,
    },
    {
      name: 'step-up',
      title: '`stepUp` is not in results of Identity Engine',
      methods: ['stepUp'],
      message: call => `${code(call.code)} is never there on Identity Engine.`,
      task: 'Ask for more assurance with `acrValues` or a sign-on policy instead of `stepUp`.',
      docs: LINKS.deprecatedMethods,
    },
    {
      name: 'status',
      title: 'States that Identity Engine does not report',
      methods: ['status'],
      message: call => `${code(call.code)} never holds on Identity Engine.`,
      task: 'Drop the branches for `IDP_DISCOVERY` and `SESSION_STEP_UP`: routing rules and policies do their work.',
      docs: LINKS.deprecatedMethods,
    },
  ],
)
