import type { Change, ConfigSite, Option } from '../../types.ts'

/**
 * The configuration as it is after `changes`, for the next rule: chained renames work, and no rule meets an option that
 * an earlier one took away. Nothing is printed for this; printing happens once, at the end.
 */
export function settle(config: ConfigSite, changes: readonly Change[]): ConfigSite {
  if (changes.length === 0) return config
  const added = changes.flatMap(change => (change.change === 'add' ? [addedOption(change)] : []))
  const options = [...config.options.flatMap(option => settled(option, changes, [])), ...added]
  return { ...config, options, find: path => findIn(options, path) }
}

/** Every option at this path, in order. A dotted path names nested options; keys with dots in them need an array. */
export function findIn(options: readonly Option[], path: string | readonly string[]): readonly Option[] {
  const wanted = typeof path === 'string' ? path.split('.') : path
  return options.flatMap(option => {
    const isPrefix = option.path.every((part, i) => part === wanted[i])
    if (!isPrefix) return []
    return option.path.length === wanted.length ? [option] : findIn(option.children, wanted)
  })
}

function settled(option: Option, changes: readonly Change[], parent: readonly string[]): readonly Option[] {
  const mine = changes.filter(change => change.change !== 'add' && isSame(change.option, option))
  if (mine.some(change => change.change === 'remove')) return []

  const rename = mine.find(change => change.change === 'rename')
  const path = [
    ...(parent.length > 0 ? parent : option.path.slice(0, -1)),
    rename?.change === 'rename' ? rename.name : (option.path.at(-1) ?? ''),
  ]
  const replace = mine.find(change => change.change === 'replace')
  if (replace?.change === 'replace')
    return [{ ...option, path, code: replace.code, value: literalValue(replace.code), children: [] }]

  const children = option.children.flatMap(child => settled(child, changes, path))
  // Printing takes an emptied object away with the last option in it.
  if (option.children.length > 0 && children.length === 0) return []
  return [{ ...option, path, children }]
}

function isSame(a: Option, b: Option): boolean {
  return a.at.path === b.at.path && a.at.start === b.at.start && a.at.end === b.at.end
}

function addedOption(change: Extract<Change, { change: 'add' }>): Option {
  const at = { path: change.literal.path, start: change.literal.start, end: change.literal.start }
  const refuse = (): never => {
    throw new Error(`The option ${change.name} was added in this run: it stands nowhere yet, so it cannot be changed`)
  }
  return {
    path: [...change.path, change.name],
    at,
    code: change.code,
    codeAt: at,
    value: literalValue(change.code),
    form: 'property',
    conditional: false,
    children: [],
    literal: null,
    remove: refuse,
    rename: refuse,
    replace: refuse,
  }
}

function literalValue(code: string): Option['value'] {
  try {
    return JSON.parse(code)
  } catch {
    // Code that is no JSON is an expression: its value is not known.
    return undefined
  }
}
