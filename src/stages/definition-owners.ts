import { type Definition, findDefinitions } from '../languages/definitions.ts'
import type { Source } from '../types.ts'

/** Names that can hardly mean anything but the widget's version: definitions of one in several files all move. */
export const TELLING = /okta|siw|widget|sign-?_?in/i
/** Owners that say nothing about whose version it is. */
export const NO_OWNER =
  /^(?:this|self|model|viewbag|viewdata|config|configuration|settings|options|data|locals|props|state|context|ctx|process|env|environ|environment|import|meta|site|page|params|values|window|globals?|app|res|req|rails|v|ver|version|x|el|t|e)$/i
/** Pages, in which a template's variable and a script's of one name are two. */
export const PAGE =
  /\.(?:x?html?|ejs|hbs|mustache|njk|liquid|twig|jinja2?|j2|erb|jsp|jspf|ftlh?|cshtml|vbhtml|aspx|ascx|php|gohtml|tmpl|tpl|vue|svelte|astro)$/i

/** `res.render('login', { version: '5.1.0' })` is what `login.hbs` is shown with. */
export function isHandedTo(path: string, one: Definition, text: string): boolean {
  if (!PAGE.test(path) || one.at.path === path) return false
  const before = text.slice(Math.max(0, one.at.start - 500), one.at.start)
  const call = /\b(?:\w*(?:render|view|html|template|execute|make)\w*)\s*\(((?:(?!\n\s*\n|;)[\s\S])*)$/i.exec(
    before,
  )?.[1]
  const names = [...(call ?? '').matchAll(/["'`]([\w./:-]+)["'`]/g)].map(match => stemOf(match[1] ?? ''))
  return names.includes(stemOf(path))
}

/** `login` of `views/_login.html.erb`. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.replace(/^_/, '').split('.')[0] ?? name
}

/** Those that stand in the most of these owners: `okta.widget.version` is not `okta.sdk.version`. */
export function closest(all: readonly Definition[], named: readonly string[]): readonly Definition[] {
  const score = (one: Definition) => named.filter(owner => one.owners.includes(owner)).length
  const best = Math.max(0, ...all.map(score))
  return best === 0 ? [] : all.filter(one => score(one) === best)
}

/**
 * A variable that the URL of its file can mean: none that a parameter of the same name hides, and in a page none of a
 * script, which a template's expression does not see, nor one that stands far from the widget.
 */
export function isFree(one: Definition, text: string): boolean {
  if (isParameter(text, one.name)) return false
  if (!PAGE.test(one.at.path)) return true
  const isInScript = /<script\b(?:(?!<\/script)[\s\S])*$/i.test(text.slice(0, one.at.start))
  if (isInScript && !/\.(?:vue|svelte|astro)$/i.test(one.at.path)) return false
  return TELLING.test(text.slice(Math.max(0, one.at.start - 160), one.at.end + 300))
}

function isParameter(text: string, name: string): boolean {
  const declared = `\\b(?:def|function|func|fn|fun)\\b[^(\\n]{0,80}\\((?:[^)\\n]{0,200}?[\\s,$*&])?${name}\\s*[,):=]`
  const typed = `[(,]\\s*(?:final\\s+|in\\s+|const\\s+)?(?:[Ss]tring|str|CharSequence|auto|var)\\s+[&$]?${name}\\s*[,)=]`
  return new RegExp(`${declared}|${typed}`).test(text)
}

/**
 * Versions in the class that an owner is of, under names of their own: `Model.Version` may be the `DefaultVersion` of the
 * model's class. Whoever makes the object can give another, so these are only named.
 */
export function defaultsOf(names: readonly string[], path: string, sources: readonly Source[]): readonly Definition[] {
  const owners = names.slice(1).filter(owner => /^\w+$/.test(owner) && !NO_OWNER.test(owner))
  if (owners.length === 0) return []
  const declared = new RegExp(`\\b(?:class|record|struct|interface|object)\\s+\\w*(?:${owners.join('|')})\\b`, 'i')
  const declaring = sources.filter(source => declared.test(source.text))
  const shared = Math.max(0, ...declaring.map(source => commonFolders(source.path, path)))
  return declaring
    .filter(source => commonFolders(source.path, path) === shared)
    .flatMap(source => {
      const called = [...new Set(source.text.match(/\b\w*version\b/gi))]
      const all = called.flatMap(name => findDefinitions(source, name))
      return all.filter((one, i) => all.findIndex(other => other.at.start === one.at.start) === i)
    })
}

/** How many folders two paths share from the root. */
function commonFolders(a: string, b: string): number {
  const [one, other] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)]
  const apart = one.findIndex((folder, i) => folder !== other[i])
  return apart === -1 ? one.length : apart
}
