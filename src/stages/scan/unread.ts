import { position } from '../../text/lines.ts'
import type { Site, Skipped, Source } from '../../types.ts'

/** The widget's name with a release right behind it: `npm install @okta/okta-signin-widget@5.9.4`, `…-widget%2F5.9.4`. */
const RELEASE = /okta-?sign-?in-?widget[^\s\w]{0,3}(?:2F)?v?(\d+\.\d+(?:\.\d+)?)\b/gi
const COMMENT = /^\s*(?:\/\/|\/?\*|#|--|<!--|\{#|@\*|<%--|\{\{!)|<!--(?![^\n]*-->)/
/** Addresses of the project itself, its releases and its documentation: they are read by people, not by browsers. */
const PROJECT = /(?:github\.com|githubusercontent\.com)\/okta\/$/i

/**
 * Places where a release of the widget stands that no reader took for one (a Dockerfile's `RUN npm install`, an encoded
 * URL): nothing is done about them, so that has to be said.
 */
export function unread(
  files: readonly { readonly source: Source; readonly sites: readonly Site[] }[],
): readonly Skipped[] {
  return files.flatMap(({ source, sites }) => {
    const { path, text } = source
    const match = [...text.matchAll(RELEASE)].find(({ 0: found, index }) => {
      const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
      const end = index + found.length
      const isRead = sites.some(site =>
        site.at.path === path ? site.at.start < end && index < site.at.end : isOfIsland(site, found),
      )
      return !isRead && !COMMENT.test(line) && !PROJECT.test(line)
    })
    if (match === undefined) return []
    const [, version = ''] = match
    const { line } = position(text, match.index)
    const note = `Line ${line} names ${version} in a way that is not understood: change it by hand if the widget is meant.`
    return [{ path, reason: 'unread', note, version }]
  })
}

/** A page inside a string has places of its own: there what is said has to do. */
function isOfIsland(site: Site, found: string): boolean {
  return site.kind === 'asset' && site.version?.literal === true && found.endsWith(site.version.text)
}
