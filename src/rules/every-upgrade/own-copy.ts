import { code } from '../../text/markdown.ts'
import type { FollowUp, Place, Rule, Upgrade } from '../../types.ts'
import { fateOf } from '../../widget/file-names.ts'
import { LINKS } from '../../widget/links.ts'
import { isAtLeast, isNewer } from '../../widget/versions.ts'
import { remark } from '../places.ts'
import { addressItem, goneItem, ownCopyTask } from './asset-remarks.ts'

/** `{{ base }}js/…`, `<%= cdn %>/js/…`; a function of the server that names a file of the app is none: `{% static '…' %}`. */
const BEGINS_WITH_EXPRESSION =
  /^(?:\{\{|\{%|<[%?]|@|\$|%s|#?\{)(?![^/]*(?:static|asset|[Cc]ontext|url_for|\bUrl\b|[Rr]oot|[Pp]ublic)\b)/

export const ownCopy: Rule = {
  id: 'every-upgrade/own-copy',
  title: 'Copies of the widget are renewed by hand',
  why: 'A copy in the repository, or of the labels and fonts, stays on its release until somebody replaces it.',
  docs: LINKS.readmeAssets,
  range: '*',
  engine: 'any',
  mention: (site, upgrade) => {
    if (site.what !== 'own-copy') return null
    if (BEGINS_WITH_EXPRESSION.test(site.code)) {
      const message = `${code(site.code)} takes the first part of its address from an expression.`
      return remark(site.at, message, [addressItem(site.at, upgrade.to.version)])
    }
    const fate = fateOf(`css/${site.names[0] ?? ''}`, upgrade.to.version, null)
    if (fate.is === 'gone') {
      const message = `${code(site.code)} is not part of ${upgrade.to.version}: ${fate.why}.`
      return remark(site.at, message, [goneItem(site.at, site.code, message)])
    }
    const message = `${code(site.code)} loads the widget from a path of the app’s own.`
    return remark(site.at, message, [item(upgrade.to.version, [site.at], ended(site.code, upgrade))])
  },
  config: (site, upgrade) =>
    site.find('assets.baseUrl').flatMap(option => {
      const value = option.value
      // A URL on Okta's CDN is moved like every other; only a folder of one's own has to be filled by hand.
      if (typeof value === 'string' && /oktacdn\.com/.test(value)) return []
      const altcha = isAtLeast(upgrade.to.version, '7.36.2') ? ', with `altcha` among them' : ''
      const message = `${code('assets.baseUrl')} points to ${code(option.code)}: labels and fonts come from there${altcha}.`
      return [remark(option.at, message, [item(upgrade.to.version, [option.at], [message])])]
    }),
  run: ({ due, copies, to }) => {
    const old = copies.filter(({ version }) => version === undefined || isNewer(to.version, version))
    if (!due || old.length === 0) return []
    const details = old.flatMap(({ path, version }) =>
      version === undefined ? [] : [`${code(path)} is ${code(version)}`],
    )
    const places = old.map(({ path }) => ({ path, start: 0, end: 0 }))
    return [item(to.version, places, details)]
  },
}

/** What is to be said of a file that the release does not have: nobody finds it among the new files. */
function ended(path: string, { to }: Upgrade): readonly string[] {
  const name = /[^/\\]+$/.exec(path.replace(/[?#].*$/, ''))?.[0] ?? ''
  const folder = /\.(css|js)$/i.exec(name)?.[1]?.toLowerCase()
  if (folder === undefined) return []
  const fate = fateOf(
    `${folder}/${name}`,
    to.version,
    to.contents === null ? null : new Set(Object.keys(to.contents.files)),
  )
  if (fate.is === 'gone') return [`${code(path)}: ${to.version} has no such file (${fate.why}); take it away`]
  if (fate.is === 'there' && !fate.file.endsWith(`/${name}`))
    return [`${code(path)}: the file is called ${code(fate.file)} now`]
  return []
}

function item(version: string, places: readonly Place[], details: readonly string[]): FollowUp {
  return {
    id: 'own-copy',
    when: 'before-merge',
    task: ownCopyTask(version),
    why: 'A copy stays on its release until somebody replaces it.',
    docs: LINKS.readmeAssets,
    places,
    details,
  }
}
