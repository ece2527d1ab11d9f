/** Finds the configurations of a script's widgets. */
import { ts } from 'ts-morph'
import type { Change, ConfigSite, Option } from '../../types.ts'
import type { WidgetCall } from './calls.ts'
import { bind, type State, start, type Tracer } from './follow/trace.ts'
import { gather } from './gather.ts'
import { type Gathering, newGathering, unfollowed } from './gathering.ts'
import type { Script } from './library.ts'
import { unwrap } from './nodes.ts'
import { related } from './relate.ts'
import { type Bundle, widgetClass } from './widget-class.ts'

/** Configurations of every construction of the widget in a script, and of hosted pages that construct it elsewhere. */
export function configSites(tracer: Tracer, script: Script, hostedSeen: Set<ts.Node>): readonly ConfigSite[] {
  const sites: ConfigSite[] = []
  const subclasses = new Set<ts.Node>()
  for (const construction of script.facts.constructions) {
    const found = widgetClass(tracer, construction.expression)
    if (!found) continue
    for (const each of found.subclasses) subclasses.add(each)
    sites.push(constructionSite(tracer, construction, found.subclasses, found.bundle, hostedSeen))
  }
  for (const call of script.facts.calls) {
    if (call.expression.kind === ts.SyntaxKind.SuperKeyword) {
      const site = superSite(tracer, call, subclasses, hostedSeen)
      if (site) sites.push(site)
    }
  }
  return sites
}

/** `OktaUtil.getSignInWidgetConfig()` that no construction was seen to use. */
export function hostedSites(tracer: Tracer, script: Script, hostedSeen: Set<ts.Node>): readonly ConfigSite[] {
  return script.facts.calls.flatMap(call => {
    if (!/(?:^|\.)OktaUtil\s*\.\s*getSignInWidgetConfig$/.test(call.expression.getText())) return []
    if (hostedSeen.has(call)) return []
    const site = newGathering(tracer)
    const options: Option[] = []
    const parent = call.parent
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) {
      gather(site, parent.name, [], start(), options)
    } else if (ts.isBinaryExpression(parent) && parent.right === call) gather(site, parent.left, [], start(), options)
    else gather(site, call, [], start(), options)
    return [finish(site, options, call, 'hosted', null)]
  })
}

function constructionSite(
  tracer: Tracer,
  construction: ts.NewExpression,
  subclasses: readonly ts.ClassLikeDeclaration[],
  bundle: Bundle,
  hostedSeen: Set<ts.Node>,
): ConfigSite {
  const site = newGathering(tracer)
  site.trail.push({ at: tracer.library.place(construction), what: 'constructs the widget' })
  const options: Option[] = []
  const handed = throughSubclasses(subclasses, construction.arguments?.[0] ?? null, construction.arguments ?? [])
  if (handed) gather(site, handed.expression, [], handed.state, options)
  if (handed && options.length === 0 && site.literals.length === 0 && !site.hosted && site.unfollowed.length === 0) {
    unfollowed(site, handed.expression, [], 'leads to no object that is written in the repository')
  }
  if (site.hosted) hostedSeen.add(site.hosted)
  return finish(site, options, construction, site.hosted ? 'hosted' : 'constructor', bundle)
}

/** Options that are handed to `renderEl` and `showSignIn…`. */
export function callOptionSites(tracer: Tracer, calls: readonly WidgetCall[]): readonly ConfigSite[] {
  return calls.flatMap(({ call, method }) => {
    const [argument] = call.arguments
    if (!argument || !/^(?:renderEl|showSignIn\w*)$/.test(method) || ts.isFunctionLike(argument)) return []
    const site = newGathering(tracer)
    site.trail.push({ at: tracer.library.place(call), what: `hands options to ${method}` })
    const options: Option[] = []
    gather(site, argument, [], start(), options)
    return [finish(site, options, call, 'call-options', null)]
  })
}

/** What arrives at the widget's own constructor: the argument of `super(…)`, with the parameters known. */
function throughSubclasses(
  subclasses: readonly ts.ClassLikeDeclaration[],
  first: ts.Expression | null,
  values: readonly ts.Expression[],
): { readonly expression: ts.Expression; readonly state: State } | null {
  let expression = first
  let state = start()
  let given = values
  for (const subclass of subclasses) {
    const maker = subclass.members.find(ts.isConstructorDeclaration)
    const call = maker && superCall(maker)
    if (!maker || !call) continue
    state = bind(state, maker, given)
    given = call.arguments
    expression = call.arguments[0] ?? null
  }
  return expression && { expression, state }
}

function superCall(maker: ts.ConstructorDeclaration): ts.CallExpression | null {
  let found: ts.CallExpression | null = null
  function walk(node: ts.Node): void {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) found = node
    else ts.forEachChild(node, walk)
  }
  ts.forEachChild(maker, walk)
  return found
}

/** A subclass whose construction is not seen: its `super(…)` says what it knows. */
function superSite(
  tracer: Tracer,
  call: ts.CallExpression,
  constructed: ReadonlySet<ts.Node>,
  hostedSeen: Set<ts.Node>,
): ConfigSite | null {
  let owner: ts.Node = call
  while (owner && !ts.isClassLike(owner)) owner = owner.parent
  if (!owner || constructed.has(owner)) return null
  const base = owner.heritageClauses?.find(clause => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
  const found = base ? widgetClass(tracer, base.expression) : null
  const [argument] = call.arguments
  if (!found || !argument || isConstructed(tracer, owner)) return null
  const site = newGathering(tracer)
  const options: Option[] = []
  gather(site, argument, [], start(), options)
  if (site.hosted) hostedSeen.add(site.hosted)
  return finish(site, options, call, site.hosted ? 'hosted' : 'constructor', found.bundle)
}

function isConstructed(tracer: Tracer, owner: ts.Node): boolean {
  return tracer.library.all().some(script =>
    script.facts.constructions.some(each => {
      const callee = unwrap(each.expression)
      return tracer.ends(callee).some(end => end.kind === 'value' && end.node === owner)
    }),
  )
}

/** The site of what was gathered. */
export function finish(
  site: Gathering,
  options: readonly Option[],
  at: ts.Node,
  origin: ConfigSite['origin'],
  bundle: Bundle,
): ConfigSite {
  const { library } = site.tracer
  const sorted = inWrittenOrder(options)
  const all = related(site, sorted)
  const { literals } = site
  return {
    kind: 'config',
    at: library.place(at),
    code: library.code(at),
    origin,
    options: sorted,
    unfollowed: site.unfollowed,
    trail: site.trail,
    bundle,
    find(path) {
      const keys = typeof path === 'string' ? path.split('.') : path
      return all.filter(option => sameKeys(option.path, keys))
    },
    add: (path, code) => addition(literals, all, path.split('.'), code),
  }
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i])
}

/** By file in the order in which they were met, then by place. */
function inWrittenOrder(options: readonly Option[]): readonly Option[] {
  const files = [...new Set(options.map(option => option.at.path))]
  return [...options].sort((a, b) => files.indexOf(a.at.path) - files.indexOf(b.at.path) || a.at.start - b.at.start)
}

function addition(
  all: Gathering['literals'],
  options: readonly Option[],
  keys: readonly string[],
  code: string,
): Change | null {
  const name = keys.at(-1)
  if (name === undefined) return null
  for (let depth = keys.length - 1; depth >= 0; depth -= 1) {
    const parent = keys.slice(0, depth)
    const literals = all.filter(each => sameKeys(each.path, parent))
    const [first] = literals
    if (first) {
      if (first.conditional) return null
      return { change: 'add', literal: first.literal, path: keys.slice(depth, -1), name, code }
    }
    // The parent is set to something that is no literal: a second one beside it would win or lose by chance.
    if (depth > 0 && options.some(option => sameKeys(option.path, parent))) return null
  }
  return null
}
