import { code } from '../../text/markdown.ts'
import type { FollowUp, Place, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { CLASSIC_SELECTORS, SECURITY_IMAGE_MARKUP } from '../../widget/selectors.ts'
import { remark } from '../places.ts'

export const styling: Rule = {
  id: 'identity-engine/styling',
  title: 'Selectors of the Classic markup',
  why: 'Identity Engine draws other markup: such a rule, or such a test, no longer finds its element.',
  docs: LINKS.stylingGuide,
  range: '*',
  engine: 'identity',
  style: site => {
    if (site.form !== 'selector') return null
    const found = successorsIn(site.value)
    return found.length === 0
      ? null
      : remark(site.at, `${code(site.value)} in ${code(site.code)} is markup of Classic Engine.`, [
          item(site.at, found),
        ])
  },
  mention: site => {
    if (site.what !== 'old-dom') return null
    const found = site.names.flatMap(successorsIn)
    return found.length === 0
      ? null
      : remark(site.at, `${site.names.map(name => code(name)).join(', ')}: markup of Classic Engine.`, [
          item(site.at, found),
        ])
  },
}

/** One line for each old part of a selector. Quotes of attribute values count alike. */
function successorsIn(selector: string): readonly string[] {
  const plain = selector.replace(/=\s*(['"]?)([\w.-]+)\1\s*\]/g, '="$2"]')
  return CLASSIC_SELECTORS.flatMap(({ old, now, note }) => {
    // The security image has an item of its own.
    if (SECURITY_IMAGE_MARKUP.includes(old) || !holds(plain, old)) return []
    return [`${code(old)}: ${now === null ? 'gone' : code(now)} (${note})`]
  })
}

/** As a whole word: `.js-help` is not in `.js-help-link`. */
function holds(selector: string, part: string): boolean {
  for (let at = selector.indexOf(part); at !== -1; at = selector.indexOf(part, at + 1)) {
    const after = selector[at + part.length] ?? ' '
    if (part.endsWith(']') || !/[\w-]/.test(after)) return true
  }
  return false
}

function item(at: Place, details: readonly string[]): FollowUp {
  return {
    id: 'old-selectors',
    when: 'before-merge',
    task: 'Move these selectors to the new markup, in stylesheets and in end-to-end tests.',
    why: 'Okta publishes no table of selectors; these were worked out from the widget’s source.',
    docs: LINKS.stylingGuide,
    places: [at],
    details,
  }
}
