import { ts } from 'ts-morph'
import { isAssignment } from './nodes.ts'

/** `declare const OktaSignIn: any` says that there is such a global, not what it is. */
export function isAmbient(name: ts.Identifier): boolean {
  if (ts.isVariableDeclaration(name.parent) && name.parent.initializer) return false
  for (let node: ts.Node = name.parent; node; node = node.parent) {
    if (isAssignment(node)) return false
    if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(isDeclare)) return true
  }
  return false
}

function isDeclare(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.DeclareKeyword
}
