import { PACKAGE } from '../widget/pins.ts'

const GROUPS = new Set([
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
  'overrides',
  'resolutions',
  'catalog',
  'catalogs',
  'imports',
  'patchedDependencies',
  'preferredVersions',
])
/** `@okta/okta-signin-widget`, `**​/@okta/okta-signin-widget`, `shell>@okta/okta-signin-widget@5`. */
const KEY = new RegExp(`(?:^|[/>])${PACKAGE}(?:@[^/>]*)?$`)

/**
 * The group that a value of a manifest is a spec of the widget in, as the file calls it, `pnpm.overrides`; null when it
 * is none. A reference to another spec of the file (`$@okta/okta-signin-widget`) follows that one and is none.
 */
export function pinGroup(file: string, path: readonly string[], spec: string): string | null {
  const top = path.findIndex(key => GROUPS.has(key))
  if (top === -1 || top > 2 || /^\$[^{]/.test(spec) || !isManifest(file, path[top] ?? '')) return null
  const keys = path.slice(top + 1)
  const last = keys[keys.length - 1] ?? ''
  const named = KEY.test(last === '.' ? (keys[keys.length - 2] ?? '') : last)
  const alias = spec.startsWith(`npm:${PACKAGE}@`)
  if (!named && !alias) return null
  if (path[top] === 'imports' && !alias) return null
  const group = path.slice(0, top + 1).join('.')
  return path[top] === 'catalogs' && keys.length > 1 ? `${group}.${keys[0]}` : group
}

/** Groups stand in `package.json` and its like; `imports` in Deno's, `preferredVersions` in Rush's. */
function isManifest(file: string, group: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  if (group === 'preferredVersions') return name === 'common-versions.json'
  if (group === 'imports') return /^(?:deno\.jsonc?|import_?map\.json|importmap)$/.test(name)
  return /^(?:.*[.-])?package(?:[.-].*)?\.json5?$|^pnpm-workspace\.ya?ml$|^\.yarnrc\.ya?ml$|^deno\.jsonc?$|^package\.ya?ml$/.test(
    name,
  )
}
