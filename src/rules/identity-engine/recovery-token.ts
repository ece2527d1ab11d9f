import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { crosses } from '../../widget/versions.ts'
import { placesOf, remark } from '../places.ts'

export const recoveryToken: Rule = {
  id: 'identity-engine/recovery-token',
  title: 'The `recoveryToken` setting stays',
  why: 'The guide leaves it; it says that the value has no effect yet, while the release follows it since 6.0.0.',
  docs: LINKS.guideRecoveryToken,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => {
    const [first] = placesOf(site, 'recoveryToken')
    if (first === undefined || !crosses(upgrade.from, upgrade.to.version, '7.0.0')) return null
    return remark(
      first.at,
      `${code('recoveryToken')} stays: nothing to do. The guide calls it without effect, but the release follows it since 6.0.0.`,
    )
  },
}
