import type { Option } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { renamedOptions } from '../tables.ts'

export const scope = renamedOptions(
  {
    id: 'v5/scope',
    why: '`scope` was read with a warning until 4.5.2 and is ignored since 5.0.0.',
    docs: LINKS.migrating5Scope,
    range: '>=5.0.0',
    engine: 'any',
  },
  [{ option: 'authParams.scope', name: 'scopes', because: 'is ignored since 5.0.0', value: asArray }],
)

/** `'openid email'` gives `['openid', 'email']`, in the quotes that stand there. */
function asArray(option: Option): string | null {
  if (Array.isArray(option.value)) return option.code
  if (typeof option.value !== 'string') return null
  const quote = /^["'`]/.exec(option.code)?.[0] ?? "'"
  const scopes = option.value.split(/\s+/).filter(part => part !== '')
  return `[${scopes.map(part => `${quote}${part}${quote}`).join(', ')}]`
}
