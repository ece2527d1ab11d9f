/** What is known so far of one configuration, and what is left to say about it. */
import { ts } from 'ts-morph'
import type { Option, Place, Step, Unfollowed } from '../../types.ts'
import { containerOptions } from '../../widget/options.ts'
import type { Tracer } from './follow/trace.ts'
import type { KnownLiteral } from './known.ts'
import { isAccess } from './nodes.ts'

/** A path in the configuration: `[]` is the configuration itself. */
export type Path = readonly string[]

/** A read, found while the options of `into` were gathered. */
export interface Read {
  readonly path: Path
  readonly into: readonly Option[]
}

export interface Gathering {
  readonly tracer: Tracer
  readonly unfollowed: Unfollowed[]
  readonly trail: Step[]
  readonly literals: { readonly literal: KnownLiteral; readonly path: Path; readonly conditional: boolean }[]
  /** Reads of something that the configuration holds. */
  readonly reads: Read[]
  /** Reads of an option itself. */
  readonly leaves: (Read & { readonly at: Place })[]
  /** What was gathered already: a place with its path. */
  readonly seen: Set<string>
  /** Set when the configuration comes from `OktaUtil.getSignInWidgetConfig()`. */
  hosted: ts.CallExpression | null
}

export function newGathering(tracer: Tracer): Gathering {
  return { tracer, unfollowed: [], trail: [], literals: [], reads: [], leaves: [], seen: new Set(), hosted: null }
}

/** Says that the configuration may hold more, where what is not known could hold options. */
export function unfollowed(site: Gathering, node: ts.Node, path: Path, why: string): void {
  const [head] = path
  const isContainer = path.length === 0 || (path.length === 1 && head !== undefined && containerOptions.has(head))
  const whole = wholeAccess(node)
  const key = `unfollowed ${whole.getSourceFile().fileName} ${whole.pos} ${whole.end}`
  if (!isContainer || site.seen.has(key)) return
  site.seen.add(key)
  const { library } = site.tracer
  site.unfollowed.push({
    at: library.place(whole),
    code: library.code(whole),
    why,
    ...(head === undefined ? {} : { option: head }),
  })
}

/** `this.props.config`, where the walk ended at `this`. */
function wholeAccess(node: ts.Node): ts.Node {
  if (!ts.isIdentifier(node) && node.kind !== ts.SyntaxKind.ThisKeyword) return node
  let whole: ts.Node = node
  while (isAccess(whole.parent) && whole.parent.expression === whole) {
    const callee = whole.parent.parent
    if (ts.isCallExpression(callee) && callee.expression === whole.parent) break
    whole = whole.parent
  }
  return whole
}

/** True the first time that this node is gathered at this path. */
export function isNew(site: Gathering, node: ts.Node, path: Path): boolean {
  const key = `${site.tracer.library.scriptOf(node).path} ${node.getSourceFile().fileName} ${node.pos} ${path.join('\u0000')}`
  if (site.seen.has(key)) return false
  site.seen.add(key)
  return true
}
