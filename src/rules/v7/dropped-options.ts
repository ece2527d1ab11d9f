import { LINKS } from '../../widget/links.ts'
import { removedOptions } from '../tables.ts'

export const droppedOptions7 = removedOptions(
  {
    id: 'v7/dropped-options',
    why: 'The widget ignores options that it does not know; they only mislead readers.',
    docs: LINKS.readmeFeatureFlags,
    range: '>=7.7.0',
    engine: 'any',
  },
  [
    {
      option: 'features.rememberMyUsernameOnOIE',
      because: 'became `features.rememberMe`, which is on by default, after 7.6.1',
    },
  ],
)
