/** Checks that do not start by themselves on a pull request that was made with the workflow's own token. */
export type Checks = 'await-approval' | 'do-not-start'

/** Whether checks on the pull request start by themselves for the account whose token it is; null when they do. */
export function checksFor(viewer: string | null, isPublicGitHub: boolean): Checks | null {
  if (viewer !== 'github-actions[bot]' && viewer !== 'github-actions') return null
  return isPublicGitHub ? 'await-approval' : 'do-not-start'
}
