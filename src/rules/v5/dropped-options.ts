import { LINKS } from '../../widget/links.ts'
import { removedOptions } from '../tables.ts'

export const droppedOptions5 = removedOptions(
  {
    id: 'v5/dropped-options',
    why: 'The widget ignores options that it does not know; they only mislead readers.',
    docs: LINKS.migrating5,
    range: '>=5.0.0',
    engine: 'any',
  },
  [
    { option: 'features.restrictRedirectToForeground', because: 'is gone since 4.4.0' },
    { option: 'features.preventBrowserFromSavingOktaPassword', because: 'is gone since 4.5.0' },
    { option: 'features.hideDefaultTip', because: 'is gone since 5.0.0' },
    { option: 'features.consent', because: 'is gone since 5.0.0' },
  ],
)
