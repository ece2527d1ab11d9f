import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Language, PinSite, Reading, Source } from '../types.ts'
import { PACKAGE } from '../widget/pins.ts'
import { pinGroup } from './pin-groups.ts'
import { pinSite } from './pin-site.ts'
import { readText } from './text.ts'

const AUTH_JS = '@okta/okta-auth-js'

/** pnpm's and Yarn's catalogs and overrides; any other YAML is read as text. */
export const yaml: Language = {
  id: 'yaml',
  owns: source => /\.ya?ml$/i.test(source.path),
  read: readYaml,
}

function readYaml(source: Source): Reading {
  const reading = readText(source)
  if (!/(?:^|\/)(?:pnpm-workspace|\.yarnrc|package)\.ya?ml$/i.test(source.path) || !source.text.includes(PACKAGE))
    return reading
  const document = parseDocument(source.text, { keepSourceTokens: false, logLevel: 'silent' })
  const pins: PinSite[] = []
  if (document.contents) collect(source, document.contents, [], pins)
  return { ...reading, sites: [...reading.sites, ...pins], faults: document.errors.length }
}

function collect(source: Source, node: Node, path: readonly string[], pins: PinSite[]): void {
  // The auth client of an app beside the widget: the two must fit.
  const isAuthJs = path.at(-1) === AUTH_JS
  const named = isAuthJs ? [...path.slice(0, -1), PACKAGE] : path
  const name = isAuthJs ? AUTH_JS : PACKAGE
  if (isScalar(node) && typeof node.value === 'string' && node.range) {
    const group = pinGroup(source.path, named, node.value)
    const [from, to] = node.range
    const quote = /^(["'])[\s\S]*\1$/.test(source.text.slice(from, to)) ? 1 : 0
    const at = { path: source.path, start: from + quote, end: to - quote }
    // A spec with escapes or over several lines cannot be replaced letter by letter.
    if (group !== null && source.text.slice(at.start, at.end) === node.value)
      pins.push(pinSite(at, node.value, group, name))
  }
  if (isScalar(node) && typeof node.value === 'number' && node.range) {
    const [start, end] = node.range
    const spec = source.text.slice(start, end)
    const group = pinGroup(source.path, named, spec)
    if (group !== null) pins.push(pinSite({ path: source.path, start, end }, spec, group, name))
  }
  if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) collect(source, item as Node, [...path, String(i)], pins)
  }
  if (!isMap(node)) return
  for (const { key, value } of node.items) {
    if (value) collect(source, value as Node, [...path, isScalar(key) ? String(key.value) : ''], pins)
  }
}
