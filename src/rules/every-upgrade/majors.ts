import { code } from '../../text/markdown.ts'
import type { FollowUp, Rule, Run } from '../../types.ts'
import type { Link } from '../../widget/links.ts'
import { LINKS } from '../../widget/links.ts'
import { majorsEntered } from '../../widget/versions.ts'

export const majors: Rule = {
  id: 'every-upgrade/majors',
  title: 'What each crossed major asks for',
  why: 'The widget’s migration guide has a chapter for each.',
  docs: LINKS.migrating,
  range: '*',
  engine: 'any',
  run: run => {
    const oldest = run.from[0]
    if (oldest === undefined || !run.due) return []
    const details = majorsEntered(oldest, run.to.version).flatMap(major => chapter(major, run) ?? [])
    return details.length === 0 ? [] : [item(details, oldest, run.to.version)]
  },
}

/** One line a major, with what no rule can see in the code. */
const CHAPTERS: { readonly [major: number]: { readonly link: Link; readonly text: string; readonly module?: string } } =
  {
    3: { link: LINKS.migrating3, text: 'one stylesheet instead of two; token functions are asynchronous' },
    4: { link: LINKS.migrating4, text: 'the page must be served over HTTPS (localhost excepted); PKCE is the default' },
    5: { link: LINKS.migrating5, text: '`showSignInToGetTokens` returns a promise; `scope` is `scopes`' },
    6: {
      link: LINKS.migrating6,
      text: 'an `authClient` of your own must be `@okta/okta-auth-js` 6.0.0 or newer',
      module: '; TypeScript needs `allowSyntheticDefaultImports`',
    },
    7: {
      link: LINKS.migrating7,
      text: 'Identity Engine is the default; the font is `montserrat-okta` (the chapter misprints the name)',
      module: '; Node 14.18 or newer to install',
    },
  }

function chapter(major: number, run: Run): string | null {
  const found = CHAPTERS[major]
  if (found === undefined) return null
  const usesNpm = run.sites.some(site => site.kind === 'pin' || site.kind === 'import')
  return `[${major - 1}.x to ${major}.x](${found.link}): ${found.text}${usesNpm ? (found.module ?? '') : ''}`
}

function item(details: readonly string[], from: string, to: string): FollowUp {
  return {
    id: 'migration-guide',
    when: 'before-merge',
    task: 'Read what the migration guide says about each major that is crossed.',
    why: `From ${code(from)} to ${code(to)} these chapters apply; what can be seen in the code has items of its own.`,
    docs: LINKS.migrating,
    places: [],
    details,
  }
}
