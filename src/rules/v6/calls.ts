import { code } from '../../text/markdown.ts'
import { LINKS } from '../../widget/links.ts'
import { flaggedCalls } from '../tables.ts'

const MOVED = [
  'isInteractionRequired',
  'isInteractionRequiredError',
  'isEmailVerifyCallback',
  'parseEmailVerifyCallback',
]

export const calls6 = flaggedCalls(
  {
    id: 'v6/calls',
    why: 'okta-auth-js 6 came with the widget 6.0.0.',
    docs: LINKS.migrating6AuthJs,
    range: '>=6.0.0',
    engine: 'any',
  },
  [
    {
      name: 'idx-members',
      title: 'Helpers for e-mail and social callbacks moved to `idx`',
      methods: MOVED.flatMap(name => [name, `authClient.${name}`]),
      when: call => !/\bidx$/.test(call.receiver),
      message: call => `${code(call.method)} is under ${code('idx')} since 6.0.0.`,
      task: 'Put `idx` in between: `authClient.idx.isInteractionRequired()`. Okta’s sample shows the old form.',
      docs: LINKS.authJsChanges,
    },
    {
      name: 'bind',
      title: '`bind`, `unbind` and `listenToOnce` left the widget',
      methods: ['bind', 'unbind', 'listenToOnce'],
      // `signIn.renderEl.bind(signIn)` is JavaScript's own.
      when: call => typeof call.arguments[0]?.value === 'string' || call.method === 'listenToOnce',
      message: call => `${code(call.method)} is no member of the widget since 6.4.0.`,
      task: 'Use `on` and `off`.',
      docs: LINKS.readmeEvents,
    },
  ],
)
