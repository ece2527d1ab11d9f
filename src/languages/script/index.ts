/**
 * The reader of JavaScript and TypeScript. Sites live as long as the run, so what they can do is worked out here: one that
 * held on to its syntax tree would hold on to all of them.
 */
import type { ts } from 'ts-morph'
import type { ConfigSite, ScriptReader, Site } from '../../types.ts'
import { assetSites } from './assets.ts'
import { callSites, isAboutWidget, widgetCalls } from './calls.ts'
import { callOptionSites, configSites, hostedSites } from './configs.ts'
import { createTracer } from './follow/follow.ts'
import type { Tracer } from './follow/trace.ts'
import { importSites } from './imports.ts'
import { createLibrary, type Script } from './library.ts'
import { mentionSites, unreadable } from './mentions.ts'
import { print } from './print/print.ts'
import { typedSites } from './typed.ts'
import { wrappedSites } from './wrapped.ts'

export function createScriptReader(): ScriptReader {
  return {
    read(sources, modules) {
      const library = createLibrary(sources, modules)
      const tracer = createTracer(library)
      const faults = new Map<string, number>()
      for (const { path, faults: own } of library.given) faults.set(path, (faults.get(path) ?? 0) + own)
      // Data is only followed into: it has a reader of its own.
      const scripts = library.given.filter(script => !script.data)
      const configs = configsOf(tracer, scripts)
      const allConfigs = [...configs.values()].flat()
      const sites: Site[] = [...allConfigs]
      for (const script of scripts) {
        sites.push(...importSites(tracer, script), ...assetSites(tracer, script))
        if (script.faults > 0) sites.push(...unreadable(script))
        else sites.push(...callSites(tracer, script), ...mentionSites(library, script, allConfigs))
      }
      library.forget()
      return { sites, faults, parsed: library.parsed() }
    },
    print,
  }
}

/** Configurations by script. What does not parse is not read: an edit there would be a guess. */
function configsOf(tracer: Tracer, scripts: readonly Script[]): ReadonlyMap<Script, readonly ConfigSite[]> {
  const readable = scripts.filter(script => script.faults === 0)
  const hostedSeen = new Set<ts.Node>()
  const configs = new Map<Script, ConfigSite[]>()
  for (const script of readable) configs.set(script, [...configSites(tracer, script, hostedSeen)])
  for (const script of readable) {
    const own = configs.get(script) ?? []
    own.push(...hostedSites(tracer, script, hostedSeen), ...wrappedSites(tracer, script))
    if (isAboutWidget(script)) own.push(...callOptionSites(tracer, widgetCalls(tracer, script)))
    configs.set(script, own)
  }
  const known = [...configs.values()].flat()
  for (const script of readable) configs.get(script)?.push(...typedSites(tracer, script, known))
  return configs
}
