import type { PullSnapshot } from '../github/people-at-work.ts'
import type { Files } from '../github/seed.ts'
import type { GitHub, GitHubRequest } from '../github/server.ts'
import { TARGET } from './widget-package.ts'

const CDN = 'https://global.oktacdn.com/okta-signin-widget'

/** A page that loads the widget, configured elsewhere: nothing in it needs a syntax tree. */
export function page(version: string, more = ''): string {
  return [
    '<!DOCTYPE html>',
    `<link rel="stylesheet" href="${CDN}/${version}/css/okta-sign-in.min.css">`,
    `<script src="${CDN}/${version}/js/okta-sign-in.min.js"></script>`,
    '<div id="okta-login"></div>',
    more,
    '',
  ].join('\n')
}

/** The smallest app with an old widget. */
export const SMALL_APP: Files = { 'index.html': page('5.9.4') }

/** Inputs that make the registry's newest release no matter: what a test says of one holds for all. */
export const TO_TARGET = { 'target-version': TARGET }

/** The one pull request of a repository that a test is about; fails when there are others. */
export function onlyPull(github: GitHub, name: string): PullSnapshot {
  const [pull, ...others] = github.pullRequests(name)
  if (pull === undefined || others.length > 0) throw new Error(`${name} has ${others.length + (pull ? 1 : 0)} pulls`)
  return pull
}

export function writesOf(requests: readonly GitHubRequest[]): readonly GitHubRequest[] {
  return requests.filter(({ method, operation }) => method !== 'GET' && !operation.startsWith('query '))
}

/** What happened at a GitHub since the last time, one line a request. */
export function linesOf(requests: readonly GitHubRequest[]): string {
  return requests.map(({ operation, status }) => `${operation} ${status}`).join('\n')
}
