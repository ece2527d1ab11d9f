import { LINKS } from '../../widget/links.ts'
import { removedOptions } from '../tables.ts'

export const droppedOptions4 = removedOptions(
  {
    id: 'v4/dropped-options',
    why: 'The widget ignores options that it does not know; they only mislead readers.',
    docs: LINKS.migrating4Other,
    range: '>=4.0.0',
    engine: 'any',
  },
  [
    { option: 'authParams.grantType', because: 'is gone since 4.0.0' },
    { option: 'features.windowsVerify', because: 'is gone since 3.5.0' },
    { option: 'features.rememberDevice', because: 'is gone since 1.4.0' },
    { option: 'features.rememberDeviceAlways', because: 'is gone since 1.4.0' },
  ],
)
