/** Which files of the repository set a global that a page only reads. */
import { ts } from 'ts-morph'
import { isAmbient } from '../ambient.ts'
import type { Library, Script } from '../library.ts'
import { isAssignment } from '../nodes.ts'
import type { Binding, Scopes } from '../scope.ts'
import { isGlobalObject } from '../uses.ts'
import type { Globals } from './trace.ts'

export function createGlobals(library: Library, scopes: Scopes): Globals {
  let counted = 0
  const byName = new Map<string, readonly string[]>()

  function settersOf(name: string): readonly string[] {
    // A file that was loaded since may set it too.
    if (counted !== library.all().length) byName.clear()
    counted = library.all().length
    const known = byName.get(name)
    if (known) return known
    const paths = new Set<string>()
    for (const script of library.all()) {
      if (!script.facts.identifiers.has(name)) continue
      const there = scopes.globalOf(script.path, name)
      if (there.declarations.some(each => !isAmbient(each)) || isAssigned(script, there)) paths.add(script.path)
    }
    byName.set(name, [...paths])
    return [...paths]
  }

  /** `name = …` and `window.name = …`, looked for without asking what is done with every other use of the name. */
  function isAssigned(script: Script, binding: Binding): boolean {
    return (script.facts.identifiers.get(binding.name) ?? []).some(identifier => {
      const parent = identifier.parent
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === identifier
      const target = isMember ? parent : identifier
      if (!isAssignment(target.parent) || target.parent.left !== target) return false
      return isMember ? isGlobalObject(parent.expression) : scopes.bindingOf(identifier) === binding
    })
  }

  return {
    settersOf(binding) {
      const onPage = library.loadPage(binding.path, binding.name)
      const setters = settersOf(binding.name).filter(each => each !== binding.path)
      const together = setters.filter(each => onPage.includes(each))
      if (together.length > 0) return together
      const files = setters.filter(isScriptFile)
      return files.length === 1 ? files : []
    },
  }
}

function isScriptFile(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path)
}
