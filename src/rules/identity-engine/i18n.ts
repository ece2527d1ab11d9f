import { code } from '../../text/markdown.ts'
import type { ConfigSite, Finding, Option, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'
import { CLASSIC_KEYS, NEAR_KEYS, SAFE_KEYS, SECURITY_IMAGE_KEYS } from './i18n-keys.ts'

export const i18n: Rule = {
  id: 'identity-engine/i18n',
  title: 'Overridden texts have the keys of Identity Engine',
  why: 'Most pages of Identity Engine take their texts from other keys; an override of an old key is ignored.',
  docs: LINKS.guideI18n,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => {
    const own = customKeys(site)
    return texts(site).flatMap(text => judged(text, site, upgrade, own))
  },
}

/** One entry per language and key: `i18n.en['primaryauth.title']`. */
function texts(site: ConfigSite): readonly Option[] {
  const all = (options: readonly Option[]): readonly Option[] =>
    options.flatMap(option =>
      option.path.length === 3 ? [option] : option.path.length < 3 ? all(option.children) : [],
    )
  return all(site.options.filter(option => option.path[0] === 'i18n')).filter(option => option.form !== 'delete')
}

function judged(text: Option, site: ConfigSite, upgrade: Upgrade, own: ReadonlySet<string>): readonly Finding[] {
  const key = text.path[2] ?? ''
  if (key === 'needhelp' || SECURITY_IMAGE_KEYS.has(key) || own.has(key)) return []
  const successor = SAFE_KEYS[key]
  const labels = upgrade.to.contents?.labels ?? []
  if (successor !== undefined) {
    const taken = site.find([...text.path.slice(0, 2), successor]).length > 0
    const shipped = labels.length === 0 || labels.includes(successor)
    if (!taken && shipped && (text.form === 'property' || text.form === 'assignment')) return [renamed(text, successor)]
    return [
      listed(
        text,
        `${code(key)}: Identity Engine calls it ${code(successor)}${taken ? ', which is set here too' : ''}`,
      ),
    ]
  }
  const near = NEAR_KEYS[key]
  if (near !== undefined) {
    const warning = key === 'remember' ? ' (another meaning: “Keep me signed in”; do not copy the text)' : ''
    return [listed(text, `${code(key)}: the nearest text is ${code(near)}${warning}`)]
  }
  if (CLASSIC_KEYS.has(key)) return [listed(text, `${code(key)}: Identity Engine shows no such text`)]
  if (labels.length > 0 && !labels.includes(key) && !/^country\./.test(key)) {
    return [listed(text, `${code(key)}: ${upgrade.to.version} ships no text of this key`)]
  }
  return []
}

function renamed(text: Option, successor: string): Finding {
  return {
    at: text.at,
    message: `${code(text.path[2] ?? '')} is the key of a text in Classic Engine.`,
    fix: `Rename it to ${code(successor)}.`,
    edits: [text.rename(successor)],
    followUps: [],
  }
}

function listed(text: Option, detail: string): Finding {
  return remark(text.at, `${detail}.`, [
    {
      id: 'i18n-keys',
      when: 'before-merge',
      task: 'Move these texts to keys of Identity Engine, or drop them. Many texts there keep a place with tags, `<$1>{0}</$1>`: keep the tags.',
      why: 'Overrides of keys that Identity Engine does not show are ignored (Okta’s test guide fears raw keys; those show only where a label file lacks one). Okta publishes no table of keys; these were worked out from the label files.',
      docs: LINKS.i18nGuide,
      places: [text.at],
      details: [detail],
    },
  ])
}

/** Keys that the app made itself, for its own buttons. */
function customKeys(site: ConfigSite): ReadonlySet<string> {
  const keys = (options: readonly Option[]): readonly string[] =>
    options.flatMap(option =>
      option.path.at(-1) === 'i18nKey' && typeof option.value === 'string' ? [option.value] : keys(option.children),
    )
  return new Set(keys(site.options))
}
