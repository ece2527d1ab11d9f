import { code } from '../../text/markdown.ts'
import type { CallSite, FollowUp, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

export const dashboardRedirect: Rule = {
  id: 'identity-engine/dashboard-redirect',
  title: 'The redirect to the Okta dashboard is no longer needed',
  why: 'Results of Identity Engine have no `session`: the call throws.',
  docs: LINKS.guideDashboard,
  range: '*',
  engine: 'identity',
  call: site => {
    if (!/(?:^|\.)setCookieAndRedirect$/.test(site.method)) return null
    const edits = goesToDashboard(site) && site.within !== 'elsewhere' ? site.removeStatement() : null
    const message = `${code(site.method)} does not exist in results of Identity Engine.`
    if (edits === null) return remark(site.at, message, [replacement(site)])
    return {
      at: site.at,
      message,
      fix: 'Remove the call: the widget goes to the dashboard by itself.',
      edits,
      followUps: site.within === 'only-statement-of-success-callback' ? [emptied(site)] : [],
    }
  },
}

/** The dashboard is `/app/UserHome`, or the organization's own address without a path. */
function goesToDashboard(site: CallSite): boolean {
  const target = site.arguments[0]
  if (target === undefined) return false
  if (typeof target.value === 'string') {
    return (
      /\/app\/UserHome(?:$|[?#])/i.test(target.value) ||
      /^https:\/\/[\w.-]+\.okta(?:preview|-emea)?\.com\/?$/.test(target.value)
    )
  }
  return /\/app\/UserHome['"`]?\s*\)?$/i.test(target.code)
}

function emptied(site: CallSite): FollowUp {
  return {
    id: 'emptied-callback',
    when: 'before-merge',
    task: 'Take the empty success callback away, or start sign-in with `showSignInAndRedirect`.',
    why: 'The redirect to the dashboard was all that the callback did.',
    docs: LINKS.deprecatedMethods,
    places: [site.at],
    quotes: [{ at: site.at, code: site.code, language: 'js' }],
  }
}

function replacement(site: CallSite): FollowUp {
  return {
    id: 'session-redirect',
    when: 'before-merge',
    task: `Replace ${code('setCookieAndRedirect')}: ${code('showSignInAndRedirect()')} where the target is the app’s own redirect URI, ${code('showSignInToGetTokens()')} where the page goes on with tokens, ${code('showSignIn()')} where both happen.`,
    why: 'Results of Identity Engine have no `session`: the call throws a TypeError after sign-in.',
    docs: LINKS.deprecatedMethods,
    places: [site.at],
    details: site.arguments[0] ? [`the target was ${code(site.arguments[0].code)}`] : [],
  }
}
