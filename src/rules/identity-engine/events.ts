import { LINKS } from '../../widget/links.ts'
import { flaggedCalls } from '../tables.ts'

export const events = flaggedCalls(
  {
    id: 'identity-engine/events',
    why: 'Identity Engine has other pages, and so other events.',
    docs: LINKS.readmeEvents,
    range: '*',
    engine: 'identity',
  },
  [
    {
      name: 'page-rendered',
      title: 'The `pageRendered` event is gone',
      methods: ['on', 'once'],
      when: call => call.arguments[0]?.value === 'pageRendered',
      message: () => '`pageRendered` is never triggered on Identity Engine.',
      task: 'Listen to `afterRender` instead of `pageRendered`.',
      docs: LINKS.readmeEvents,
    },
    {
      name: 'after-render',
      title: '`afterRender` tells pages apart otherwise',
      methods: ['on', 'once'],
      when: call => call.arguments[0]?.value === 'afterRender' && /\.controller\b|\bcontroller\s*[}:,]/.test(call.code),
      message: () => 'The `controller` of `afterRender` has another name, or none, on Identity Engine.',
      task: 'Tell pages apart by `formName`, `authenticatorKey` and `methodType` instead of `controller`.',
      docs: LINKS.readmeEvents,
    },
  ],
)
