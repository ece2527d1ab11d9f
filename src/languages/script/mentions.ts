/** Evidence for checklist items: nothing to edit, but somebody has to look at it. */
import { ts } from 'ts-morph'
import type { ConfigSite, MentionSite, Option } from '../../types.ts'
import { distinctiveOptions, knownOptions } from '../../widget/options.ts'
import { CLASSIC_SELECTORS, type ClassicSelector, WIDGET_SCOPE } from '../../widget/selectors.ts'
import type { Library, Script } from './library.ts'
import { accessKey, dotted, isAccess, keyOf, unwrap } from './nodes.ts'

export function mentionSites(library: Library, script: Script, configs: readonly ConfigSite[]): readonly MentionSite[] {
  return [
    ...requestContexts(library, script),
    ...selectorsIn(library, script),
    ...inlineHooks(library, script),
    ...serverOptions(library, script, configs),
    ...pagesInStrings(library, script),
  ]
}

/** A script that does not parse is not edited; the options seen in it are said. */
export function unreadable(script: Script): readonly MentionSite[] {
  const { text, path, offset } = script
  if (!/okta-?sign-?in|OktaUtil/i.test(text)) return []
  const construction = CONSTRUCTION.exec(text)
  if (!construction) return []
  const names = optionsNamedIn(text)
  // The constructor is there: names that others have too need no more proof that they are the widget's.
  if (!names.some(name => distinctiveOptions.has(name) || name === 'i18n' || name === 'helpLinks')) return []
  const start = offset + construction.index
  const at = { path, start, end: start + construction[0].length }
  return [{ kind: 'mention', what: 'unreadable-config', at, code: construction[0], names }]
}

const CONSTRUCTION = /new\s+(?:window\.)?\w*(?:OktaSignIn|SignIn)\w*\s*\(|getSignInWidgetConfig/

function optionsNamedIn(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(^|[^:])\/\/[^\r\n]*/g, '$1')
  const words = new Set(code.match(/[A-Za-z]\w+(?=['"]?\]?\s*[:=(,}])/g) ?? [])
  return [...words].filter(word => knownOptions.has(word))
}

/** A page in a string of the script: what it configures runs elsewhere, and is not read as part of this script. */
function pagesInStrings(library: Library, script: Script): readonly MentionSite[] {
  if (!/<script\b/i.test(script.text) || !CONSTRUCTION.test(script.text)) return []
  return [...script.facts.strings, ...script.facts.templates].flatMap(node => {
    const code = library.code(node)
    if (!/<script\b/i.test(code) || !CONSTRUCTION.test(code)) return []
    const names = optionsNamedIn(code)
    return names.length === 0
      ? []
      : [{ ...mention(library, node, 'unreadable-config', names), code: code.slice(0, 400) }]
  })
}

function mention(library: Library, node: ts.Node, what: MentionSite['what'], names: readonly string[]): MentionSite {
  return { kind: 'mention', at: library.place(node), what, code: library.code(node), names }
}

function requestContexts(library: Library, script: Script): readonly MentionSite[] {
  return (script.facts.identifiers.get('getRequestContext') ?? []).flatMap(name => {
    const call = name.parent.parent
    if (!ts.isCallExpression(call) || !/(?:^|\.)OktaUtil\.getRequestContext$/.test(dotted(call.expression) ?? ''))
      return []
    return [mention(library, call, 'request-context', [])]
  })
}

/** Selectors of the old markup, in end-to-end tests above all. */
function selectorsIn(library: Library, script: Script): readonly MentionSite[] {
  const isAbout = WIDGET_SCOPE.test(script.text)
  if (!isAbout) return []
  return script.facts.strings.flatMap(node => {
    if (node.text.length > 300 || library.masked(node)) return []
    const found = CLASSIC_SELECTORS.filter(row => holds(node, row))
    if (found.length === 0) return []
    return [
      mention(
        library,
        node,
        'old-dom',
        found.map(row => row.old),
      ),
    ]
  })
}

function holds(node: ts.StringLiteralLike, { old, own }: ClassicSelector): boolean {
  const plain = node.text.replace(/=\s*(['"]?)([\w.-]+)\1\s*\]/g, '="$2"]')
  if (selectorIn(plain, old)) return own || WIDGET_SCOPE.test(node.text) || isQuery(node)
  if (!own || plain !== old.slice(1)) return false
  // `getElementById('okta-signin-username')`, `By.id('okta-signin-username')`
  return ts.isCallExpression(node.parent) || ts.isPropertyAssignment(node.parent)
}

/** As a whole word: `.js-help` is not in `.js-help-link`. */
function selectorIn(text: string, selector: string): boolean {
  for (let at = text.indexOf(selector); at !== -1; at = text.indexOf(selector, at + 1)) {
    if (selector.endsWith(']') || !/[\w-]/.test(text[at + selector.length] ?? ' ')) return true
  }
  return false
}

/** A call that takes a selector and stands in a file about the widget. */
function isQuery(node: ts.Node): boolean {
  const call = node.parent
  if (!ts.isCallExpression(call)) return false
  const name = dotted(call.expression) ?? call.expression.getText()
  return /(?:querySelector(?:All)?|^\$|\.\$|jQuery|locator|find(?:Element)?|get|waitForSelector|fill|click|type|css|Selector)$/.test(
    name,
  )
}

function inlineHooks(library: Library, script: Script): readonly MentionSite[] {
  return script.facts.strings.flatMap(node =>
    node.text.includes('com.okta.user.pre-registration')
      ? [mention(library, node, 'registration-inline-hook', [])]
      : [],
  )
}

/** `res.render('login', { siwConfig: { features: {…} } })`: a Node server builds the configuration. */
function serverOptions(library: Library, script: Script, configs: readonly ConfigSite[]): readonly MentionSite[] {
  if (!/\b(?:render|json|send|locals)\b/.test(script.text)) return []
  const known = new Set(configs.flatMap(site => literalsOf(site.options)))
  const found: ts.ObjectLiteralExpression[] = []
  const sites: MentionSite[] = []
  for (const literal of script.facts.literals) {
    const at = library.place(literal)
    if (known.has(`${at.path} ${at.start}`) || found.some(outer => isIn(literal, outer))) continue
    const names = optionNames(literal)
    if (names.length < 2 || !names.some(name => distinctiveOptions.has(name)) || !isHandedOut(literal)) continue
    found.push(literal)
    sites.push({ ...mention(library, literal, 'server-option', names), code: library.code(literal).slice(0, 400) })
  }
  return sites
}

function isIn(inner: ts.Node, outer: ts.Node): boolean {
  return inner.pos >= outer.pos && inner.end <= outer.end
}

function literalsOf(options: readonly Option[]): readonly string[] {
  return options.flatMap(({ literal, children }) => [
    ...(literal ? [`${literal.path} ${literal.start}`] : []),
    ...literalsOf(children),
  ])
}

/** Option names among the keys, those of `features` included. */
function optionNames(literal: ts.ObjectLiteralExpression): readonly string[] {
  return literal.properties.flatMap(property => {
    const key = property.name ? keyOf(property.name) : null
    if (key === null || !knownOptions.has(key)) return []
    const value = ts.isPropertyAssignment(property) ? unwrap(property.initializer) : null
    if (key === 'features' && value && ts.isObjectLiteralExpression(value)) {
      return [key, ...value.properties.flatMap(flag => (flag.name ? (keyOf(flag.name) ?? []) : []))]
    }
    return [key]
  })
}

/** An argument (at any depth) of a call that answers a request, or set on `res.locals`. */
function isHandedOut(literal: ts.Node): boolean {
  for (let node = literal.parent; node && !ts.isSourceFile(node); node = node.parent) {
    if (ts.isCallExpression(node)) {
      const callee = unwrap(node.expression)
      const method = isAccess(callee) ? accessKey(callee) : null
      return method !== null && /^(?:render|json|send|view|jsonp)$/.test(method)
    }
    if (ts.isBinaryExpression(node)) return /\b(?:locals|body|viewData)\b/.test(node.left.getText())
  }
  return false
}
