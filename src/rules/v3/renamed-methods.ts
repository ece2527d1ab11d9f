import { LINKS } from '../../widget/links.ts'
import { renamedMethods } from '../tables.ts'

const because = 'is called `renew` since 3.0.0'

export const renamedMethods3 = renamedMethods(
  {
    id: 'v3/renamed-methods',
    why: 'The token manager calls it `renew` since 3.0.0, and is a member of `authClient`.',
    docs: LINKS.migrating3Renamed,
    range: '>=3.0.0',
    engine: 'any',
  },
  [
    { method: 'tokenManager.refresh', name: 'authClient.tokenManager.renew', because },
    { method: 'authClient.tokenManager.refresh', name: 'renew', because },
  ],
)
