/** Imports of the widget's package, in all their forms. */
import { ts } from 'ts-morph'
import type { Edit, ImportSite, Place } from '../../types.ts'
import { withoutElement, withoutStatement } from './edits.ts'
import { amdDependencies } from './follow/parameter.ts'
import type { Tracer } from './follow/trace.ts'
import type { Library, Script } from './library.ts'
import { dotted, isReference } from './nodes.ts'
import type { Scopes } from './scope.ts'

const NAME = '@okta/okta-signin-widget'

type Form = ImportSite['form']

interface Found {
  readonly form: Form
  readonly binding: ts.Identifier | null
  readonly remove: readonly Edit[] | null
  readonly toDefault: readonly Edit[] | null
}

export function importSites(tracer: Tracer, script: Script): readonly ImportSite[] {
  if (!script.text.includes(NAME)) return []
  const { library, scopes } = tracer
  return script.facts.strings.flatMap(text => {
    if (!isSpecifier(text.text) || library.masked(text)) return []
    const { binding, ...found } = classify(library, scopes, script, text)
    const whole = library.place(text)
    const at: Place = { path: whole.path, start: whole.start + 1, end: whole.end - 1 }
    return [importSite(at, text.text, { ...found, binding: binding?.text ?? null })]
  })
}

/** On its own: what a function of a site can see lives as long as the site, and the tree must not. */
function importSite(
  at: Place,
  written: string,
  { form, binding, remove, toDefault }: Omit<Found, 'binding'> & { readonly binding: string | null },
): ImportSite {
  return {
    kind: 'import',
    at,
    specifier: written,
    form,
    binding,
    setSpecifier: specifier => (specifier === written ? [] : [{ ...at, text: specifier }]),
    toDefault: () => toDefault,
    remove: () => remove,
  }
}

/** A path or a module name; no URL and no prose. */
function isSpecifier(text: string): boolean {
  return text.includes(NAME) && !/[\s,;<>]|:\/\/|^\/\/|^npm:/.test(text)
}

function classify(library: Library, scopes: Scopes, script: Script, text: ts.StringLiteralLike): Found {
  const parent = text.parent
  const isStyle = /\.(?:css|scss|sass|less|styl)$/.test(text.text)
  const plain = (form: Form, binding: ts.Identifier | null = null): Found => ({
    form: isStyle ? 'css' : form,
    binding,
    remove: null,
    toDefault: null,
  })
  if (ts.isImportDeclaration(parent)) {
    const clause = parent.importClause
    if (!clause) return { ...plain('side-effect'), remove: withoutStatement(script, parent) }
    const named = clause.namedBindings
    if (clause.name) return plain('default', clause.name)
    if (!named || ts.isNamedImports(named)) return plain('named', named?.elements[0]?.name ?? null)
    return { ...plain('namespace', named.name), toDefault: namespaceToDefault(library, scopes, script, named) }
  }
  if (ts.isExportDeclaration(parent)) return plain('named')
  if (ts.isModuleDeclaration(parent)) return plain('declare-module')
  if (ts.isExternalModuleReference(parent) && ts.isImportEqualsDeclaration(parent.parent)) {
    const declaration = parent.parent
    return { ...plain('import-equals', declaration.name), toDefault: equalsToDefault(library, declaration, text) }
  }
  if (ts.isCallExpression(parent) && parent.arguments[0] === text) return calledWith(library, script, parent, plain)
  if (ts.isArrayLiteralExpression(parent)) return inArray(library, script, parent, text, plain)
  return plain('path')
}

function calledWith(
  library: Library,
  script: Script,
  call: ts.CallExpression,
  plain: (form: Form, binding?: ts.Identifier | null) => Found,
): Found {
  const statement = ts.isExpressionStatement(call.parent) ? call.parent : null
  const remove = statement && withoutStatement(script, statement)
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) return { ...plain('dynamic', boundBy(call)), remove }
  if (dotted(call.expression) !== 'require') return plain('path')
  return { ...plain('require', boundBy(call)), remove, toDefault: withoutDefault(library, call) }
}

/** The name that `const X = require('…')` or `const X = (await import('…')).default` binds. */
function boundBy(call: ts.CallExpression): ts.Identifier | null {
  let node: ts.Node = call
  while (
    ts.isPropertyAccessExpression(node.parent) ||
    ts.isParenthesizedExpression(node.parent) ||
    ts.isAwaitExpression(node.parent)
  ) {
    node = node.parent
  }
  if (!ts.isVariableDeclaration(node.parent)) return null
  const { name } = node.parent
  if (ts.isIdentifier(name)) return name
  const [element] = name.elements
  return element && ts.isBindingElement(element) && ts.isIdentifier(element.name) ? element.name : null
}

/** `require('…').default` becomes `require('…')`. */
function withoutDefault(library: Library, call: ts.CallExpression): readonly Edit[] | null {
  const access = call.parent
  if (!ts.isPropertyAccessExpression(access) || access.name.text !== 'default') return null
  const { path, end } = library.place(access)
  return [{ path, start: library.place(call).end, end, text: '' }]
}

function inArray(
  library: Library,
  script: Script,
  array: ts.ArrayLiteralExpression,
  text: ts.StringLiteralLike,
  plain: (form: Form, binding?: ts.Identifier | null) => Found,
): Found {
  const index = array.elements.indexOf(text)
  const call = array.parent
  if (ts.isCallExpression(call) && amdDependencies(call) === array) {
    const callback = call.arguments.find(argument => ts.isFunctionExpression(argument) || ts.isArrowFunction(argument))
    const name = callback?.parameters[index]?.name
    return plain('path', name && ts.isIdentifier(name) ? name : null)
  }
  return {
    ...plain('path'),
    remove: withoutElement(library, script, array, index),
  }
}

/** `import X = require('…')` becomes `import X from '…'`. */
function equalsToDefault(
  library: Library,
  declaration: ts.ImportEqualsDeclaration,
  text: ts.StringLiteralLike,
): readonly Edit[] {
  const { path, start } = library.place(declaration.name)
  const { end } = library.place(declaration.moduleReference)
  return [{ path, start, end, text: `${declaration.name.text} from ${library.code(text)}` }]
}

/** Null unless every use of the namespace is a construction of it, or a type. */
function namespaceToDefault(
  library: Library,
  scopes: Scopes,
  script: Script,
  node: ts.NamespaceImport,
): readonly Edit[] | null {
  const { path } = script
  const whole = library.place(node)
  const edits: Edit[] = [{ ...whole, text: node.name.text }]
  for (const use of script.facts.identifiers.get(node.name.text) ?? []) {
    if (use === node.name || scopes.bindingOf(use).declarations[0] !== node.name) continue
    const parent = use.parent
    if (ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent)) continue
    if (!isReference(use) && !ts.isQualifiedName(parent)) continue
    const isMember = ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)
    const member = ts.isPropertyAccessExpression(parent)
      ? parent.name.text
      : ts.isQualifiedName(parent)
        ? parent.right.text
        : ''
    if (isMember) {
      if (member !== 'default' && member !== 'OktaSignIn') return null
      edits.push({ path, start: library.place(use).end, end: library.place(parent).end, text: '' })
      continue
    }
    const constructs = ts.isNewExpression(parent) && parent.expression === use
    const isBase = ts.isExpressionWithTypeArguments(parent)
    const isWrapped = ts.isAsExpression(parent) && isConstructed(parent)
    if (!constructs && !isBase && !isWrapped) return null
  }
  return edits
}

/** `new (OktaSignIn as any)(…)` */
function isConstructed(node: ts.Node): boolean {
  let outer = node.parent
  while (ts.isParenthesizedExpression(outer) || ts.isAsExpression(outer)) outer = outer.parent
  return ts.isNewExpression(outer)
}
