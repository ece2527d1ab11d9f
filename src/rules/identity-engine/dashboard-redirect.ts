import { code } from '../../text/markdown.ts'
import type { CallSite, FollowUp, Json, Rule } from '../../types.ts'
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
      fix: 'Remove the call.',
      edits,
      followUps: [site.within === 'only-statement-of-success-callback' ? emptied(site) : arrival(site)],
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

/** The guide removes the call everywhere; only Okta's own page goes on to the dashboard without it. */
function arrival(site: CallSite): FollowUp {
  return {
    id: 'dashboard-redirect',
    when: 'before-merge',
    task: `See where users arrive after sign-in: on a page of your own ${code('showSignInAndRedirect()')} takes them to the app’s redirect URI.`,
    why: 'The call that took them to the dashboard is gone; only on an Okta-hosted page the widget goes there by itself.',
    docs: LINKS.deprecatedMethods,
    places: [site.at],
    details: site.arguments[0] ? [`it went to ${code(site.arguments[0].code)}`] : [],
  }
}

function emptied(site: CallSite): FollowUp {
  return {
    id: 'emptied-callback',
    when: 'before-merge',
    task: 'Take the empty success callback away, or start sign-in with `showSignInAndRedirect`.',
    why: 'The redirect to the dashboard was all that the callback did, and the guide takes it away; only on an Okta-hosted page the widget goes there by itself. Okta’s page on deprecated methods puts a `showSignIn…` method in its place.',
    docs: LINKS.deprecatedMethods,
    places: [site.at],
    quotes: [{ at: site.at, code: site.code, language: 'js' }],
  }
}

function replacement(site: CallSite): FollowUp {
  return {
    id: 'session-redirect',
    when: 'before-merge',
    task: `Replace ${code('setCookieAndRedirect')} by the method that the details name for each call. Where the page goes on with tokens, it is ${code('showSignInToGetTokens()')}.`,
    why: 'Results of Identity Engine have no `session`: the call throws after sign-in. The guide only takes such lines away; Okta’s page on deprecated methods replaces them.',
    docs: LINKS.deprecatedMethods,
    places: [site.at],
    details: [`${code(short(site.code))}: ${methodFor(site)}`],
  }
}

/** The method of the widget that leads to the same place. */
function methodFor(site: CallSite): string {
  if (site.within === 'elsewhere') {
    return `${code('showSignIn()')}, which resolves with tokens or redirects, as the organization’s policy says`
  }
  const target = site.arguments[0]
  if (target === undefined)
    return `${code('showSignInAndRedirect()')}, which goes to ${code('redirectUri')} as this did`
  if (atOkta(target.value)) {
    return `${code('showSignInAndRedirect()')}; the page at ${code('redirectUri')} then leads on to this address, the Okta session is there`
  }
  if (typeof target.value === 'string')
    return `${code('showSignInAndRedirect()')}, with this address as ${code('redirectUri')}`
  return `${code('showSignInAndRedirect()')}; the page at ${code('redirectUri')} then leads on to where this went`
}

/** An app of the organization, or another page of Okta's: nothing that takes an interaction code. */
function atOkta(target: Json | undefined): boolean {
  if (typeof target !== 'string') return false
  return (
    /^https?:\/\/[\w.-]+\.okta(?:preview|-emea)?\.com(?:[/?#]|$)/i.test(target) ||
    /\/(?:app|home)\/[\w-]+\//.test(target)
  )
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 100 ? `${line.slice(0, 97)}...` : line
}
