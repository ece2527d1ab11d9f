import type { DefinitionSite, Place, Source, Span } from '../types.ts'
import { codeParts, overlaps, styleOf } from './code-text.ts'

const VERSION = '(\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)(?![\\w.]*\\d)'

/** What may stand between a name and its value: the ways in which languages and data formats bind one. */
const BINDINGS: readonly RegExp[] = [
  // name = '5.1.0', name: "5.1.0", name => '5.1.0', "name", "5.1.0", [name] = 5.1.0, name := "5.1.0", name ?= 5.1.0
  `["'\`]?\\]?\\)?\\s*(?:\\{\\s*get;[^}\\n]*\\})?\\s*(?::\\s*[A-Za-z][\\w.<>|[\\] ]*(?==))?\\s*(?:=>|:=|\\?=|=|:-|:(?!:)|,)\\s*WRAPPED`,
  // Go's and others' name Type = "5.1.0"
  `\\s+[A-Za-z][\\w.]*\\s*=\\s*WRAPPED`,
  // process.env.NAME || '5.1.0'
  `["'\`]?\\]?\\)?\\s*(?:\\|\\||\\?\\?)\\s*VALUE`,
  // <siw.version>5.1.0</siw.version>
  `>\\s*VALUE\\s*</`,
  // key="name" value="5.1.0", name="name" content="5.1.0"
  `["']\\s+(?:value|content|select)\\s*=\\s*VALUE`,
  // - name: NAME, next line value: 5.1.0
  `["']?[ \\t]*\\r?\\n[ \\t]*value\\s*:\\s*VALUE`,
  // HCL: variable "name" { … default = "5.1.0"
  `"\\s*\\{[^{}]{0,300}?\\bdefault\\s*=\\s*VALUE`,
  // {{ name|default:"5.1.0" }}
  `\\s*\\|\\s*default\\s*[:(]\\s*VALUE`,
].map(
  form =>
    new RegExp(
      form
        .replace(
          'WRAPPED',
          `(?:[\\w.$>:()[\\]'"\`-]{1,60}?\\s*(?:\\|\\||\\?\\?|\\?:|,|\\bor\\b|:-)\\s*)?(?:[\\w.]{1,30}\\()?VALUE`,
        )
        .replace('VALUE', `\\\\?["'\`]?v?${VERSION}`),
      'y',
    ),
)

/** A name that says nothing about whose version it is counts only beside a word that does. */
const GENERIC = /^(?:v|ver|version|release|latest|current)$/i
const SUBJECT = /okta|siw|sign-?_?in|widget/i

/**
 * Literals `x.y.z` that are bound to `name` in this file, in whatever language: a constant, a property, a key of a
 * data file, an environment default, a template's variable. Comments are left out; `usedBy` is for the caller to fill.
 *
 * @example findDefinitions(source, 'siwVersion') // const siwVersion = '5.1.0'
 */
export function findDefinitions(
  source: Source,
  name: string,
  usedBy: readonly Place[] = [],
): readonly DefinitionSite[] {
  const direct = literals(source, name, usedBy)
  if (direct.length > 0) return direct
  // `siwVersion: SIW_VERSION` leads on to another name of the same file, once.
  const others = [...new Set(boundNames(source.text, name))].filter(other => other !== name)
  return others.flatMap(other => literals(source, other, usedBy)).map(site => ({ ...site, name }))
}

/** Identifiers that stand alone as the value of `name`. */
function boundNames(text: string, name: string): readonly string[] {
  if (!/^[A-Za-z_][\w.-]*$/.test(name)) return []
  const form = new RegExp(
    `(?<![\\w-])${name.replaceAll('.', '\\.')}["'\`]?\\s*(?:=>|:=|=(?!=)|:)\\s*(?:\\w+\\s*(?:\\?\\?|\\|\\|)\\s*)?([A-Za-z_]\\w*)(?=[ \\t]*(?:[;,)}\\]\\r\\n]|$))`,
    'g',
  )
  return [...text.matchAll(form)].map(match => match[1] ?? '')
}

function literals(source: Source, name: string, usedBy: readonly Place[]): readonly DefinitionSite[] {
  const { text, path } = source
  if (!/^[A-Za-z_][\w.-]*$/.test(name) || !text.includes(name)) return []
  const comments = [...codeParts(text, styleOf(path)).comments, ...pageComments(text)]
  const found: DefinitionSite[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    if (/[\w-]/.test(text[at - 1] ?? '') || /\w/.test(text[end] ?? '')) continue
    if (comments.some(comment => overlaps(comment, { start: at, end }))) continue
    if (GENERIC.test(name) && !SUBJECT.test(text.slice(Math.max(0, at - 160), end + 40))) continue
    const version = boundVersion(text, end)
    if (version && !found.some(site => site.at.start === version.start))
      found.push(definition(source, name, version, usedBy))
  }
  return found
}

function boundVersion(text: string, end: number): Span | null {
  for (const binding of BINDINGS) {
    binding.lastIndex = end
    const match = binding.exec(text)
    const version = match?.[1]
    if (!match || version === undefined) continue
    const start = match.index + match[0].lastIndexOf(version)
    return { start, end: start + version.length }
  }
  return null
}

function definition(source: Source, name: string, span: Span, usedBy: readonly Place[]): DefinitionSite {
  const at: Place = { path: source.path, start: span.start, end: span.end }
  const version = source.text.slice(span.start, span.end)
  return {
    kind: 'definition',
    at,
    name,
    version,
    usedBy,
    setVersion: to => (to === version ? [] : [{ ...at, text: to }]),
  }
}

function pageComments(text: string): readonly Span[] {
  return [
    ...text.matchAll(/<!--[\s\S]*?-->|\{\{!--[\s\S]*?--\}\}|\{#[\s\S]*?#\}|<%--[\s\S]*?--%>|@\*[\s\S]*?\*@/g),
  ].map(match => ({ start: match.index, end: match.index + match[0].length }))
}
