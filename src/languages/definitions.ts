import type { DefinitionSite, Place, Source, Span } from '../types.ts'
import { namesIn } from '../widget/expressions.ts'
import { codeParts, overlaps, styleOf } from './code-text.ts'
import { type Standing, standingOf } from './owners.ts'

/** A literal that is bound to a name, with what the name stands in. */
export interface Definition extends DefinitionSite, Standing {}

const VERSION = '(\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)(?![\\w.]*\\d)'

/** What may stand between a name and its value: the ways in which languages and data formats bind one. */
const BINDINGS: readonly RegExp[] = [
  // name = '5.1.0', name: "5.1.0", name => '5.1.0', "name", "5.1.0", [name] = 5.1.0, name := "5.1.0", name ?= 5.1.0
  `(?:\\}{1,2}|%{1,2})?["'\`]?\\]?\\)?\\s*(?:\\{\\s*get;[^}\\n]*\\})?\\s*(?::\\s*[A-Za-z][\\w.<>|[\\] ]*(?==))?\\s*(?:=>|:=|\\?=|=|:-|:(?!:)|,)\\s*WRAPPED`,
  // Go's and others' name Type = "5.1.0"
  `\\s+[A-Za-z][\\w.]*\\s*=\\s*WRAPPED`,
  // process.env.NAME || '5.1.0'
  `["'\`]?\\]?\\)?\\s*(?:\\|\\||\\?\\?)\\s*VALUE`,
  // <siw.version>5.1.0</siw.version>
  `>\\s*VALUE\\s*</`,
  // <param-name>siwVersion</param-name><param-value>5.1.0</param-value>
  `</([\\w-]+-)?name>\\s*<\\1?value>\\s*VALUE`,
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
          `(?:[\\w.$>:()[\\]'"\`-]{1,60}?\\s*(?:\\|\\||\\?\\?|\\?:|,|\\bor\\b|:-)\\s*)?(?:[\\w.]{1,30}\\(|["']?\\$\\{[\\w.-]{1,60}:-?)?VALUE`,
        )
        .replace('VALUE', `\\\\?["'\`]?v?${VERSION.replace('(', '(?<version>')}`),
      'y',
    ),
)
/** Docker's older form, `ENV NAME 5.1.0`. */
const AFTER_ENV = new RegExp(`[ \\t]+["']?v?${VERSION.replace('(', '(?<version>')}`, 'y')
/** Spring's `@Value("${okta.widget.version:5.1.0}") String name` binds what stands behind it. */
const INJECTED = new RegExp(`@Value\\(\\s*"\\$\\{[\\w.-]+:${VERSION}\\}"\\s*\\)\\s*(?:[\\w<>]+\\s+){1,5}$`)

/** Files whose own `version` is that of the app or library that they describe. */
const MANIFEST =
  /(?:^|\/)(?:package|composer|bower|manifest|app|lerna|deno)\.jsonc?$|(?:^|\/)(?:Cargo|pyproject)\.toml$|(?:^|\/)(?:pom\.xml|Chart\.yaml|pubspec\.yaml)$/
/** Descriptions of an interface have its version in a member. */
const DESCRIPTION = /(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i

/**
 * Literals `x.y.z` that are bound to `name` in this file, in whatever language: a constant, a property, a key of a
 * data file, an environment default, a template's variable. Comments are left out; `usedBy` is for the caller to fill.
 *
 * @example findDefinitions(source, 'siwVersion') // const siwVersion = '5.1.0'
 */
export function findDefinitions(source: Source, name: string): readonly Definition[] {
  const found: Definition[] = []
  for (const at of occurrences(source, name)) {
    const version = boundVersion(source, at)
    if (!version || found.some(site => site.at.start === version.start)) continue
    const standing = standingOf(source.text, source.path, at.start)
    if (name === 'version' && (standing.member ? DESCRIPTION : MANIFEST).test(source.path)) continue
    found.push({ ...definition(source, name, version), ...standing })
  }
  return found
}

/** Names in the expressions that `name` is bound to: `siwVersion: config.okta.siw` gives `['siw', 'okta', 'config']`. */
export function findLeads(source: Source, name: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  for (const { start, end } of occurrences(source, name)) {
    const before = source.text.slice(Math.max(0, start - 200), start)
    const injected = /@Value\(\s*"\$\{([\w.-]+)(?::[^}"]*)?\}"\s*\)\s*(?:[\w<>]+\s+){1,5}$/.exec(before)?.[1]
    REFERENCE.lastIndex = end
    const code = injected ?? REFERENCE.exec(source.text)?.[1] ?? ''
    const names = namesIn(code.replace(/^[([]+|["'`]/g, ' ')).filter(one => one !== name)
    if (names.length > 0 && names.length <= 5 && !/^["'`][^%$]*["'`]$/.test(code)) found.push(names)
  }
  return found
}

/** What stands on the other side of a binding, as far as it is names and calls. */
const REFERENCE =
  /(?:\}{1,2}|%{1,2})?["'`]?\]?\s*(?:=>|:=|=(?![=>])|:(?!:)|(?<=["'`]),|(?<=["'`]\]?\s{0,3}),)\s*((?:[\w.$@:>\-[\]"'%{]|\((?=["'\w$@]))(?:[\w.$@:>\-[\]"'%{}? |]|\((?=["'\w$@]))*)/y

function occurrences({ text, path }: Source, name: string): readonly Span[] {
  if (!/^[A-Za-z_][\w.-]*$/.test(name) || !text.includes(name)) return []
  const comments = [...codeParts(text, styleOf(path)).comments, ...pageComments(text)]
  const found: Span[] = []
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
    const at = { start, end: start + name.length }
    if (/[\w-]/.test(text[start - 1] ?? '') || /\w/.test(text[at.end] ?? '')) continue
    if (!comments.some(comment => overlaps(comment, at))) found.push(at)
  }
  return found
}

function boundVersion({ text }: Source, { start, end }: Span): Span | null {
  const before = text.slice(Math.max(0, start - 200), start)
  const injected = INJECTED.exec(before)
  if (injected?.[1] !== undefined) {
    const at = start - before.length + injected.index + injected[0].lastIndexOf(injected[1])
    return { start: at, end: at + injected[1].length }
  }
  const forms = /\bENV\s+$/.test(before) ? [...BINDINGS, AFTER_ENV] : BINDINGS
  for (const binding of forms) {
    binding.lastIndex = end
    const match = binding.exec(text)
    const version = match?.groups?.['version']
    if (!match || version === undefined) continue
    const at = match.index + match[0].lastIndexOf(version)
    return { start: at, end: at + version.length }
  }
  return null
}

function definition(source: Source, name: string, span: Span): DefinitionSite {
  const at: Place = { path: source.path, start: span.start, end: span.end }
  const version = source.text.slice(span.start, span.end)
  return {
    kind: 'definition',
    at,
    name,
    version,
    usedBy: [],
    setVersion: to => (to === version ? [] : [{ ...at, text: to }]),
  }
}

/** The variable of the environment whose default the literal at `at` is: `process.env.SIW || '5.1.0'`, `env('SIW', '5.1.0')`. */
export function environmentOf(text: string, at: Span): string | null {
  const before = text.slice(Math.max(0, at.start - 120), at.start)
  const form =
    /(?:\benv|ENV)(?:\.|\[["']|\.fetch\(["']|\.get\(["'])([A-Za-z_]\w*)["']?\]?\)?\s*(?:\|\||\?\?|,)\s*["'`]?$/i.exec(
      before,
    ) ??
    /\b(?:env|getenv|environ\.get|os\.getenv|getOrDefault|GetEnvironmentVariable)\(\s*["']([A-Za-z_]\w*)["']\s*\)?\s*(?:,|\?\?|\?:|\|\||\bor\b)\s*["'`]?$/i.exec(
      before,
    ) ??
    /\$\{([A-Z_][A-Z\d_]*):-?$/.exec(before)
  return form?.[1] ?? null
}

function pageComments(text: string): readonly Span[] {
  return [
    ...text.matchAll(/<!--[\s\S]*?-->|\{\{!--[\s\S]*?--\}\}|\{#[\s\S]*?#\}|<%--[\s\S]*?--%>|@\*[\s\S]*?\*@/g),
  ].map(match => ({ start: match.index, end: match.index + match[0].length }))
}
