import { LINKS } from '../../widget/links.ts'
import { removedOptions } from '../tables.ts'

export const droppedOptions6 = removedOptions(
  {
    id: 'v6/dropped-options',
    why: 'The widget ignores options that it does not know; they only mislead readers.',
    docs: LINKS.migrating6,
    range: '>=6.0.0',
    engine: 'any',
  },
  [
    { option: 'apiVersion', because: 'is gone since 6.0.0' },
    { option: 'interactionHandle', because: 'is gone since 5.9.0' },
    { option: 'mode', because: 'became `flow`, another option, after 5.5.4' },
  ],
)
