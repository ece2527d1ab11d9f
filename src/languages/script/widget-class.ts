/** Which expressions are the widget's class, and which are widgets. */
import { ts } from 'ts-morph'
import type { ConfigSite } from '../../types.ts'
import { importAround } from './follow/binding.ts'
import { required } from './follow/call.ts'
import { type End, type State, start, type Tracer } from './follow/trace.ts'
import { accessKey, isAccess, unwrap } from './nodes.ts'

export type Bundle = ConfigSite['bundle']

/** The widget's class: its bundle, and the classes of the repository between it and the expression. */
export interface WidgetClass {
  readonly bundle: Bundle
  /** Nearest first: `class Widget extends OktaSignIn`. */
  readonly subclasses: readonly ts.ClassLikeDeclaration[]
}

/** By name, from Deno (`npm:…@5`) or from a CDN of modules (`https://esm.sh/…@5?bundle`). */
const PACKAGE = /(?:^|\/|^npm:)@okta\/okta-signin-widget(?:@[^/?]+)?(?:[/?]|$)/
const FILE = /okta-sign-?in(?:-widget)?\b/i

export function isWidgetSpecifier(specifier: string): boolean {
  return (
    PACKAGE.test(specifier) ||
    (FILE.test(specifier) && /(?:\.js|\.min|(?:^|\/)okta-sign-?in(?:-widget)?)$/i.test(specifier))
  )
}

export function bundleOf(specifier: string): Bundle {
  if (/\/oie(?:$|\/)|okta-sign-in\.oie/.test(specifier)) return 'oie'
  if (/\/classic(?:$|\/)|okta-sign-in\.classic/.test(specifier)) return 'classic'
  if (/\/next(?:$|\/)|okta-sign-in\.next/.test(specifier)) return 'next'
  return 'default'
}

/** Null when the expression is not the widget's class; a class of the same name that the app wrote is not. */
export function widgetClass(tracer: Tracer, expression: ts.Expression, state: State = start()): WidgetClass | null {
  for (const end of tracer.ends(expression, state)) {
    const found = classAt(tracer, end)
    if (found) return found
  }
  const node = unwrap(expression)
  const isInjected = isAccess(node) && accessKey(node) === 'OktaSignIn' && /^\$?window$/.test(node.expression.getText())
  return isInjected ? { bundle: null, subclasses: [] } : null
}

function classAt(tracer: Tracer, end: End): WidgetClass | null {
  if (end.kind === 'package') {
    const isExport = end.names.every(name => name === 'default' || name === 'OktaSignIn')
    if (!isExport) return null
    if (isWidgetSpecifier(end.specifier)) return { bundle: bundleOf(end.specifier), subclasses: [] }
    return isAmdAlias(tracer, end.specifier) || isAmdParameter(end.node) ? { bundle: null, subclasses: [] } : null
  }
  if (end.kind === 'global') {
    const [name, ...rest] = end.names
    const isClass = name === 'OktaSignIn' && rest.every(key => key === 'default' || key === 'OktaSignIn')
    return isClass ? { bundle: null, subclasses: [] } : null
  }
  if (end.kind === 'unknown') return classOfUnknown(end.node)
  if (!ts.isClassLike(end.node)) return null
  const base = end.node.heritageClauses?.find(clause => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
  const found = base ? widgetClass(tracer, base.expression, end.state) : null
  return found ? { bundle: found.bundle, subclasses: [end.node, ...found.subclasses] } : null
}

/** A file of the widget beside the app (a vendored copy, a path into node_modules), or a parameter of its name. */
function classOfUnknown(node: ts.Node): WidgetClass | null {
  if (ts.isParameter(node)) {
    const isNamed = ts.isIdentifier(node.name) && node.name.text === 'OktaSignIn'
    return isNamed ? { bundle: null, subclasses: [] } : null
  }
  const declaration = importAround(node)
  const from = declaration?.moduleSpecifier
  const specifier = from && ts.isStringLiteralLike(from) ? from.text : ts.isCallExpression(node) ? required(node) : null
  if (specifier === null || specifier === undefined || !isWidgetSpecifier(specifier)) return null
  return { bundle: bundleOf(specifier), subclasses: [] }
}

/** `require.config({ paths: { okta: '//…/okta-sign-in.min' } })` */
function isAmdAlias(tracer: Tracer, id: string): boolean {
  if (!/okta|sign-?in|widget/i.test(id)) return false
  return tracer.library.all().some(script =>
    script.facts.strings.some(text => {
      const property = text.parent
      if (!ts.isPropertyAssignment(property) || !/okta-sign-in/.test(text.text)) return false
      return property.name.getText().replace(/['"]/g, '') === id
    }),
  )
}

/** `define(['okta'], function (OktaSignIn) {…})` */
function isAmdParameter(node: ts.Node): boolean {
  const array = node.parent
  if (!ts.isStringLiteralLike(node) || !ts.isArrayLiteralExpression(array) || !ts.isCallExpression(array.parent)) {
    return false
  }
  const callback = array.parent.arguments.at(-1)
  if (!callback || !(ts.isFunctionExpression(callback) || ts.isArrowFunction(callback))) return false
  const name = callback.parameters[array.elements.indexOf(node)]?.name
  return name !== undefined && ts.isIdentifier(name) && name.text === 'OktaSignIn' && /okta|sign-?in/i.test(node.text)
}

/** The construction that made this widget, or null when the expression is not seen to be one. */
export function widgetConstruction(tracer: Tracer, expression: ts.Expression): ts.NewExpression | null {
  for (const end of tracer.ends(expression)) {
    if (end.kind !== 'value' || !ts.isNewExpression(end.node)) continue
    if (widgetClass(tracer, end.node.expression)) return end.node
  }
  return null
}
