/** Reads scripts for the tests of this folder: `files` by path, of which `entries` (or the first) are handed in. */
import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { createScriptReader } from '../../../src/languages/script/index.ts'
import { applyEdits } from '../../../src/text/edits.ts'
import type {
  Change,
  ConfigSite,
  Modules,
  Option,
  ScriptReading,
  ScriptSource,
  Site,
  Span,
} from '../../../src/types.ts'

export type Files = { readonly [path: string]: string }

export const reader = createScriptReader()

export function scriptAt(path: string, text: string, masks: readonly Span[] = []): ScriptSource {
  const extension = /\.[cm]?(tsx|ts|jsx|js)$/.exec(path)?.[1]
  const syntax = extension === 'ts' || extension === 'tsx' || extension === 'jsx' ? extension : 'js'
  return { path, text, offset: 0, syntax, masks }
}

export function modulesOf(files: Files): Modules {
  return {
    resolve(from, specifier) {
      if (!specifier.startsWith('.')) return null
      const base = posix.normalize(posix.join(posix.dirname(from), specifier))
      const tries = ['', '.ts', '.tsx', '.js', '.jsx', '.json', '/index.ts', '/index.js'].map(end => base + end)
      return tries.find(path => files[path] !== undefined) ?? null
    },
    scripts(path) {
      const text = files[path]
      return text === undefined ? null : [scriptAt(path, text)]
    },
  }
}

export function readAll(files: Files, entries: readonly string[] = Object.keys(files).slice(0, 1)): ScriptReading {
  return reader.read(
    entries.map(path => scriptAt(path, files[path] ?? '')),
    modulesOf(files),
  )
}

export function sitesOf<K extends Site['kind']>(
  reading: ScriptReading,
  kind: K,
): Extract<Site, { readonly kind: K }>[] {
  return reading.sites.filter((site): site is Extract<Site, { readonly kind: K }> => site.kind === kind)
}

/** The constructor's (or hosted page's) configurations. */
export function configsOf(reading: ScriptReading): readonly ConfigSite[] {
  return sitesOf(reading, 'config').filter(site => site.origin !== 'call-options')
}

/** The one configuration of a text that is a script of its own. */
export function configOf(text: string, path = 'app.js'): ConfigSite {
  return onlyConfig({ [path]: text })
}

export function onlyConfig(files: Files, entries?: readonly string[]): ConfigSite {
  const [site, ...others] = configsOf(readAll(files, entries))
  assert.ok(site, 'a configuration is found')
  assert.equal(others.length, 0, 'there is one configuration')
  return site
}

/** `features.rememberMe=true` for each option at its full path, in order. */
export function listed(options: readonly Option[]): readonly string[] {
  return options.flatMap(option => {
    const own = `${option.path.join('.')}${option.conditional ? '?' : ''}=${option.form === 'delete' ? 'delete' : (JSON.stringify(option.value) ?? option.code)}`
    return option.children.length > 0 ? listed(option.children) : [own]
  })
}

/** The files after the changes. */
export function printed(files: Files, changes: readonly Change[]): Files {
  const edits = reader.print(changes, path => files[path] ?? '')
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter(edit => edit.path === path),
      ),
    ]),
  )
}

/** The text after removing these options from its one configuration. */
export function without(text: string, ...paths: readonly string[]): string {
  const files = { 'app.js': text }
  const site = onlyConfig(files)
  const changes = paths.flatMap(path => site.find(path)).map(option => option.remove())
  assert.ok(changes.length > 0, `${paths.join(', ')} is found`)
  return printed(files, changes)['app.js'] ?? ''
}
