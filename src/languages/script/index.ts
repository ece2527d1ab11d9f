/** The reader of JavaScript and TypeScript. */

import type { ts } from 'ts-morph'
import type { ScriptReader, Site } from '../../types.ts'
import { configSites, hostedSites } from './configs.ts'
import { createTracer } from './follow/follow.ts'
import { importSites } from './imports.ts'
import { createLibrary } from './library.ts'
import { print } from './print/print.ts'

export function createScriptReader(): ScriptReader {
  return {
    read(sources, modules) {
      const library = createLibrary(sources, modules)
      const tracer = createTracer(library)
      const hostedSeen = new Set<ts.Node>()
      const sites: Site[] = []
      const faults = new Map<string, number>()
      for (const script of library.given) {
        faults.set(script.path, (faults.get(script.path) ?? 0) + script.faults)
        sites.push(...importSites(library, script))
        if (script.faults > 0) continue
        sites.push(...configSites(tracer, script, hostedSeen))
      }
      for (const script of library.given) {
        if (script.faults === 0) sites.push(...hostedSites(tracer, script, hostedSeen))
      }
      library.forget()
      return { sites, faults, parsed: library.parsed() }
    },
    print,
  }
}
