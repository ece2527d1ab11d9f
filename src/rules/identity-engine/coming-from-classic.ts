import type { Run } from '../../types.ts'
import { isAtLeast } from '../../widget/versions.ts'

/** True when the app was on Classic Engine until now: by its version, or by what its configuration says. */
export function comesFromClassic(run: Run): boolean {
  const oldest = run.from[0]
  if (run.due && oldest !== undefined && !isAtLeast(oldest, '7.0.0')) return true
  return run.sites.some(
    site =>
      site.kind === 'config' &&
      (site.find('useClassicEngine').some(option => option.value === true) ||
        site.find('useInteractionCodeFlow').some(option => option.value === false) ||
        site.find('registration').length > 0 ||
        site.find('features.registration').length > 0),
  )
}
