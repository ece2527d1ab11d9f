import type { AssetSite } from '../types.ts'

/** The host that serves the widget today. */
export const GLOBAL_HOST = 'global.oktacdn.com'

const STATIC_HOST = /^o[kp]\d+static\.oktacdn\.com$/
const ORG_HOST = /^[\w.-]+\.(?:okta|oktapreview|okta-emea|okta-gov|trexcloud)\.com$|^[\w.-]+\.okta\.mil$/
const NPM_HOST =
  /^(?:unpkg\.com|(?:[\w-]+\.)?jsdelivr\.net|cdnjs\.cloudflare\.com|esm\.sh|cdn\.esm\.sh|esm\.run|cdn\.skypack\.dev|(?:[\w-]+\.)?jspm\.(?:io|dev))$/

/** Hosts whose addresses speak of the widget but serve no widget to a page. */
const NO_CDN =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|github\.io|gitlab\.com|bitbucket\.org|npmjs\.(?:com|org)|npmjs\.cf|yarnpkg\.com|snyk\.io|shields\.io|fury\.io|circleci\.com|travis-ci\.(?:com|org)|codecov\.io|stackoverflow\.com|libraries\.io|bundlephobia\.com|npm\.im|npms\.io|npmtrends\.com|developer\.okta\.com|help\.okta\.com|toolkit\.okta\.com|devforum\.okta\.com)$/

/** A host as it is written; empty where an expression decides it. Whose org it is does not matter: `{{org}}.okta.com`. */
export function hostnameOf(written: string): string {
  if (/^[\w.-]+$/.test(written)) return written
  const org = /\.(?:(?:okta|oktapreview|okta-emea|okta-gov|trexcloud)\.com|okta\.mil)$/.exec(written)
  return org ? `org${org[0]}` : ''
}

/** Which kind of host serves the path below it, or null for one that serves no widget. `before` ends with a slash. */
export function hostOf(hostname: string, before: string): AssetSite['host'] | null {
  const host = hostname.toLowerCase()
  if (NO_CDN.test(host)) return null
  if (host === GLOBAL_HOST) return 'global'
  if (STATIC_HOST.test(host)) return 'static'
  if (NPM_HOST.test(host)) return 'npm'
  if (ORG_HOST.test(host)) return /(?:^|\/)js\/sdk\/$/.test(before) ? 'org' : null
  return 'unknown'
}
