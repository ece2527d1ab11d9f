/** Objects that their type says to be a configuration of the widget: `const config: WidgetOptions = {…}`. */
import { ts } from 'ts-morph'
import type { ConfigSite, Option } from '../../types.ts'
import { finish } from './configs.ts'
import { importAround } from './follow/binding.ts'
import { start, type Tracer } from './follow/trace.ts'
import { gather } from './gather.ts'
import { newGathering } from './gathering.ts'
import type { Script } from './library.ts'
import { isFunctional, isWrapper } from './nodes.ts'
import { isWidgetSpecifier } from './widget-class.ts'

const TYPES = /^(?:WidgetOptions|RenderOptions)$/
const WORTH_A_LOOK = /okta-signin-widget[\s\S]*(?:WidgetOptions|RenderOptions)/

/** Types of TypeScript that leave the options what they are, or make them fewer. */
const AROUND = /^(?:Partial|Readonly|Required|Omit|Pick|NonNullable|Promise)$/

/**
 * The objects that no construction was seen to take: it may stand behind a context, a store or a package. The type is
 * the widget's own word that the options are meant for it.
 *
 * @param known configurations that were found otherwise; what they hold already is not told again
 */
export function typedSites(tracer: Tracer, script: Script, known: readonly ConfigSite[]): readonly ConfigSite[] {
  if (!WORTH_A_LOOK.test(script.text)) return []
  const seen = new Set(known.flatMap(site => site.options.map(placeOf)))
  return script.facts.literals.flatMap(literal => {
    const holder = typedHolder(tracer, literal)
    if (holder === null) return []
    const site = newGathering(tracer)
    site.trail.push({ at: tracer.library.place(holder), what: 'has the type of the widget’s options' })
    const options: Option[] = []
    gather(site, holder, [], start(), options)
    const isNews = options.some(option => !seen.has(placeOf(option)))
    return isNews ? [finish(site, options, holder, 'typed', null)] : []
  })
}

function placeOf({ at }: Option): string {
  return `${at.path} ${at.start} ${at.end}`
}

/** The variable that the object is written for, or else the object; null where no type says what it is. */
function typedHolder(tracer: Tracer, literal: ts.ObjectLiteralExpression): ts.Expression | null {
  let node: ts.Node = literal
  let isTyped = false
  while (isWrapper(node.parent)) {
    node = node.parent
    if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) {
      isTyped ||= isWidgetType(tracer, node.type)
    }
  }
  const owner = node.parent
  const isVariable = ts.isVariableDeclaration(owner) && owner.initializer === node
  if (!isTyped && !typesAround(node).some(type => isWidgetType(tracer, type))) return null
  return isVariable && ts.isIdentifier(owner.name) ? owner.name : literal
}

/** The types that are written for the place at which a value stands. */
function typesAround(node: ts.Node): readonly ts.TypeNode[] {
  const owner = node.parent
  if (ts.isVariableDeclaration(owner) || ts.isPropertyDeclaration(owner) || ts.isParameter(owner)) {
    return [owner.type ?? ts.getJSDocType(owner)].flatMap(type => type ?? [])
  }
  if (ts.isCallExpression(owner) && owner.arguments[0] === node) return owner.typeArguments?.slice(0, 1) ?? []
  const fn = ts.isArrowFunction(owner) ? owner : ts.isReturnStatement(owner) ? functionAround(owner) : null
  if (fn === null) return []
  const generic = ts.isCallExpression(fn.parent) ? (fn.parent.typeArguments?.slice(0, 1) ?? []) : []
  return [fn.type ?? ts.getJSDocReturnType(fn), ...generic].flatMap(type => type ?? [])
}

function functionAround(node: ts.Node): ts.SignatureDeclaration | null {
  let outer = node.parent
  while (outer && !isFunctional(outer)) outer = outer.parent
  return outer ?? null
}

function isWidgetType(tracer: Tracer, type: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(type)) return isWidgetType(tracer, type.type)
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
    return type.types.some(part => isWidgetType(tracer, part))
  }
  if (ts.isImportTypeNode(type)) {
    const from = ts.isLiteralTypeNode(type.argument) ? type.argument.literal : null
    const name = type.qualifier && ts.isIdentifier(type.qualifier) ? type.qualifier.text : ''
    return from !== null && ts.isStringLiteral(from) && isWidgetSpecifier(from.text) && TYPES.test(name)
  }
  if (!ts.isTypeReferenceNode(type)) return false
  const name = type.typeName
  if (ts.isQualifiedName(name)) {
    return TYPES.test(name.right.text) && ts.isIdentifier(name.left) && isOfWidget(tracer, name.left, null)
  }
  const [argument] = type.typeArguments ?? []
  if (argument && AROUND.test(name.text)) return isWidgetType(tracer, argument)
  return isOfWidget(tracer, name, TYPES)
}

/** True when the name is imported from the widget's package, under a name that `exported` knows. */
function isOfWidget(tracer: Tracer, name: ts.Identifier, exported: RegExp | null): boolean {
  const [declaration] = tracer.scopes.bindingOf(name).declarations
  const from = declaration && importAround(declaration)?.moduleSpecifier
  if (!declaration || !from || !ts.isStringLiteral(from) || !isWidgetSpecifier(from.text)) return false
  if (exported === null) return true
  const specifier = declaration.parent
  return ts.isImportSpecifier(specifier) && exported.test((specifier.propertyName ?? specifier.name).text)
}
