/**
 * The options that the widget itself reads, out of its readable bundle: the declarations leave some out (half of the
 * feature flags), and releases before 6.3 have none at all.
 */

const LANDMARK = /["']features\.router["']\s*:\s*\[/
const SCHEMA = /\blocal\s*[:=]\s*\{/g
/** The schema has about 8 KB. */
const LONGEST = 100_000

/** Names of the options, dotted; empty when the bundle does not hold the schema in a shape that is known. */
export function optionsRead(bundle: string): readonly string[] {
  const landmark = LANDMARK.exec(bundle)
  if (!landmark) return []
  let open = -1
  SCHEMA.lastIndex = Math.max(0, landmark.index - LONGEST)
  for (let match = SCHEMA.exec(bundle); match && match.index < landmark.index; match = SCHEMA.exec(bundle)) {
    open = match.index + match[0].length
  }
  const keys = open === -1 ? null : keysOf(bundle.slice(open, open + LONGEST))
  return keys?.includes('features.router') ? keys : []
}

const PART =
  /(?<skip>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<name>[\w$]+)|(?<mark>[\s\S])/y

/** Keys of the object literal whose `{` is behind us; null when it does not end. */
function keysOf(text: string): readonly string[] | null {
  const keys: string[] = []
  let depth = 1
  let key: string | null = null
  let atKey = true
  PART.lastIndex = 0
  for (let match = PART.exec(text); match !== null; match = PART.exec(text)) {
    const { skip, string, name, mark } = match.groups ?? {}
    if (skip !== undefined) continue
    if (mark === undefined) {
      key = atKey ? (name ?? string?.slice(1, -1) ?? null) : null
    } else if ('{[('.includes(mark)) {
      depth += 1
    } else if ('}])'.includes(mark)) {
      depth -= 1
      if (depth === 0) return keys
    } else if (mark === ':' && depth === 1 && key !== null) {
      keys.push(key)
    }
    atKey = depth === 1 && mark === ','
  }
  return null
}
