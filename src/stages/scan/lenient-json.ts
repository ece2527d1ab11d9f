/** An object of a JSON file that may hold comments and trailing commas, as `tsconfig.json` does; null when it is none. */
export function readObject(text: string): { readonly [key: string]: unknown } | null {
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, string: string | undefined) => string ?? '')
    .replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g, (_, string: string | undefined) => string ?? '')
  try {
    return asObject(JSON.parse(plain))
  } catch {
    // Not JSON after all (a template, a broken file): it can tell us nothing.
    return null
  }
}

export function asObject(value: unknown): { readonly [key: string]: unknown } | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null
}

/** The strings in a value: itself, the items of a list, the first that an object of conditions leads to. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  const conditions = asObject(value)
  return conditions === null ? [] : Object.values(conditions).flatMap(stringsIn)
}
