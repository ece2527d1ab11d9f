/** Writes the programs of `random-configuration.ts`, and keeps account of their comments. */
import type { Entry, Holder, Note, Program } from './random-configuration.ts'

export interface Comment {
  readonly text: string
  /** The option in whose value it stands. */
  readonly inside: readonly string[]
  /** The options that it stands behind, or in; it may go when all of them go, and only if there are any. */
  readonly of: readonly Entry[]
}

export interface Written {
  readonly text: string
  readonly comments: readonly Comment[]
}

interface Configuration {
  /** Of the class around it. */
  readonly members?: readonly string[]
  readonly lines: readonly string[]
  readonly construct: string
}

/** A member of a literal that is being written. */
type Node =
  | { readonly kind: 'entry'; readonly key: string; readonly entry: Entry }
  | { readonly kind: 'group'; readonly key: string; readonly nodes: readonly Node[] }
  | { readonly kind: 'spread'; readonly code: string }

/** What the configuration is called in those shapes that do not call it `config`. */
const REFERENCES: { readonly [shape in Program['shape']]?: string } = {
  class: 'this.config',
  field: 'this.config',
  static: 'Login.config',
  getter: 'this.config',
  member: 'app.config',
}

export function writeProgram(program: Program): Written {
  const comments: Comment[] = []
  const declarations: string[] = []
  const { shape, eol } = program
  const end = program.semicolons ? ';' : ''
  const ref = REFERENCES[shape] ?? 'config'
  const hasName = shape !== 'in-place' && shape !== 'arrow' && shape !== 'getter'
  let names = 0

  const entries = program.entries.map(each => (hasName ? each : withoutStatements(each)))
  const at = (...where: readonly Entry['where'][]) => entries.filter(each => where.includes(each.where))
  const main = grouped(at('main'), 0)
  const base = at('base')
  const spreads = [
    ...(at('spread-literal').length > 0 ? [`...${literal(grouped(at('spread-literal'), 0), [], 1)}`] : []),
    ...(at('spread-sometimes').length > 0
      ? [`...(flag ? ${literal(grouped(at('spread-sometimes'), 0), [], 1)} : {})`]
      : []),
  ].map((code): Node => ({ kind: 'spread', code }))
  const own: Node = { kind: 'spread', code: '...base' }
  const nodes = [
    ...(base.length > 0 && !program.baseLast ? [own] : []),
    ...main,
    ...spreads,
    ...(base.length > 0 && program.baseLast ? [own] : []),
  ]
  if (base.length > 0) declarations.push(`const base = ${literal(grouped(base, 0), [], 0)}${end}`)

  const config = configuration()
  const statements = (late: boolean) => [
    ...mergedStatement(at('merged').filter(each => each.late === late)),
    ...entries.filter(each => each.late === late).flatMap(each => statement(each)),
  ]
  const before = hasName ? statements(false) : []
  const after = hasName ? statements(true) : []
  const reads = program.reads && hasName ? readsOf(main) : []
  const again = program.twice ? [config.construct.replace('signIn', 'again')] : []
  const body = [...config.lines, ...before, config.construct, ...after, ...reads, ...again]
  const isClass = config.members !== undefined || shape === 'class'
  const whole = isClass
    ? ['class Login {', ...(config.members ?? []), 'constructor() {', ...body, '}', '}', `new Login()${end}`]
    : body
  const first = ['// the first line', ...widgetLines(), ...declarations]
  const text = [...hosted(first, [...whole, '// the last line']), ''].join('\n')
  return { text: text.replaceAll('\r\n', '\n').replaceAll('\n', eol), comments }

  function hosted(one: readonly string[], two: readonly string[]): readonly string[] {
    if (program.host === 'file') return [...one, ...two]
    const middle = program.host === 'two-scripts' ? ['</script>', '<p>a</p>', '<script>'] : []
    return ['<!DOCTYPE html>', '<title>Sign in</title>', '<script>', ...one, ...middle, ...two, '</script>']
  }

  function configuration(): Configuration {
    const whole = () => literal(nodes, [], 0)
    const construct = (argument: string) => `const signIn = new ${widgetName()}(${argument})${end}`
    switch (shape) {
      case 'in-place':
        return { lines: [], construct: construct(whole()) }
      case 'const':
        return { lines: [`const config = ${whole()}${end}`], construct: construct('config') }
      case 'var':
        return { lines: [`var config${end}`, `config = ${whole()}${end}`], construct: construct('config') }
      case 'empty-first':
        return {
          lines: [`const config = {};`, `Object.assign(config, ${whole()})${end}`],
          construct: construct('config'),
        }
      case 'object-assign':
        return { lines: [`const config = Object.assign({}, ${whole()})${end}`], construct: construct('config') }
      case 'function':
        return {
          lines: [`function configuration() {\n  return ${whole()}${end}\n}`, `const config = configuration()${end}`],
          construct: construct('config'),
        }
      case 'arrow':
        return { lines: [`const configuration = () => (${whole()})${end}`], construct: construct('configuration()') }
      case 'arms': {
        const [one, two] = halves(nodes)
        return {
          lines: [`const config = flag ? ${literal(one, [], 0)} : ${literal(two, [], 0)}${end}`],
          construct: construct('config'),
        }
      }
      case 'class':
        return { lines: [`this.config = ${whole()}${end}`], construct: construct('this.config') }
      case 'field':
        return { members: [`config = ${whole()};`], lines: [], construct: construct(ref) }
      case 'static':
        return { members: [`static config = ${whole()};`], lines: [], construct: construct(ref) }
      case 'getter':
        return {
          members: [`get config() {\n  return ${whole()}${end}\n}`],
          lines: [],
          construct: construct(ref),
        }
      case 'member':
        return { lines: [`const app = { config: ${whole()} }${end}`], construct: construct('app.config') }
    }
  }

  function widgetLines(): readonly string[] {
    if (program.widget === 'require') return [`const OktaSignIn = require('@okta/okta-signin-widget')${end}`]
    return program.widget === 'default' ? [`const Widget = require('@okta/okta-signin-widget').default${end}`] : []
  }

  function widgetName(): string {
    return program.widget === 'window' ? 'window.OktaSignIn' : program.widget === 'default' ? 'Widget' : 'OktaSignIn'
  }

  function note(text: (id: string) => string, inside: readonly string[], of: readonly Entry[]): string {
    const comment = text(`n${comments.length}n`)
    comments.push({ text: comment, inside, of })
    return comment
  }

  function literal(list: readonly Node[], path: readonly string[], depth: number): string {
    const { layout, trailing } = program
    const inner = program.indent.repeat(depth + 1)
    const parts = list.map((node, i) => {
      const comma = i === list.length - 1 && !trailing ? '' : ','
      const has = (wanted: Note) => node.kind === 'entry' && node.entry.notes.includes(wanted)
      const of = node.kind === 'entry' ? [node.entry] : []
      const block = (id: string) => `/* ${id} */`
      const lead = has('lead') ? `${note(block, path, [])} ` : ''
      const code = lead + member(node, path, depth)
      const early = has('before-comma') ? ` ${note(block, path, of)}` : ''
      if (layout === 'one-line') return `${code}${early}${comma}`
      const above = has('above') ? `${inner}${note(id => `// ${id}`, path, [])}\n` : ''
      const doc = has('above-block') ? `${inner}${note(id => `/**\n${inner} * ${id}\n${inner} */`, path, [])}\n` : ''
      const late = has('behind-block') ? ` ${note(block, path, of)}` : ''
      const last = has('behind') ? ` ${note(id => `// ${id}`, path, of)}` : ''
      if (layout === 'comma-first') return `${above}${doc}${inner}${i > 0 ? ', ' : '  '}${code}${early}${late}${last}\n`
      return `${above}${doc}${inner}${code}${early}${comma}${late}${last}\n`
    })
    if (list.length === 0) return '{}'
    if (layout === 'one-line') return `{ ${parts.join(' ')} }`
    return `{\n${parts.join('')}${program.indent.repeat(depth)}}`
  }

  function member(node: Node, path: readonly string[], depth: number): string {
    if (node.kind === 'spread') return node.code
    if (node.kind === 'group') return group(node, path, depth)
    const { entry } = node
    const key = spelled(node.key, entry)
    if (entry.value.startsWith('METHOD')) return key + entry.value.slice('METHOD'.length)
    if (entry.value.startsWith('GETTER')) return `get ${key}${entry.value.slice('GETTER'.length)}`
    const between = entry.notes.includes('between') ? `${note(id => `/* ${id} */`, path, [entry])} ` : ''
    return `${key}: ${between}${entry.value}`
  }

  function group(node: Extract<Node, { kind: 'group' }>, path: readonly string[], depth: number): string {
    const own = [...path, node.key]
    const holder: Holder = program.holders[(path.length + node.key.length) % program.holders.length] ?? 'literal'
    if (holder === 'arms') {
      const [one, two] = halves(node.nodes)
      return `${node.key}: flag ? ${literal(one, own, depth + 1)} : ${literal(two, own, depth + 1)}`
    }
    if (holder === 'literal') return `${node.key}: ${literal(node.nodes, own, depth + 1)}`
    names += 1
    const isTaken = declarations.some(each => each.startsWith(`const ${node.key} = `))
    const name = holder === 'shorthand' && !isTaken ? node.key : `${node.key}${names}`
    const value = literal(node.nodes, own, 0)
    if (holder === 'function') {
      declarations.push(`function ${name}() {\n  return ${value}${end}\n}`)
      return `${node.key}: ${name}()`
    }
    declarations.push(`const ${name} = ${value}${end}`)
    if (holder === 'spread') return `${node.key}: { ...${name} }`
    return name === node.key ? name : `${node.key}: ${name}`
  }

  function statement(entry: Entry): readonly string[] {
    const isNested = entry.path.length === 1 || hasGroup(main, entry.path) || entry.where === 'assigned-dotted'
    if (!isNested && entry.where !== 'deleted')
      return mergedStatement(entry.where.startsWith('assigned') ? [entry] : [])
    const access = accessTo(entry)
    const code = entry.where === 'deleted' ? `delete ${access}` : `${access} = ${codeOf(entry)}`
    const above = entry.notes.includes('above') ? [note(id => `// ${id}`, [], [])] : []
    const behind = entry.notes.includes('behind') ? ` ${note(id => `// ${id}`, [], [entry])}` : ''
    // Without a semicolon the next line could go on with the statement.
    const line = `${code};${behind}`
    const [group = '', key = ''] = entry.path
    switch (entry.where) {
      case 'assigned-by-alias':
      case 'assigned-by-pattern':
      case 'assigned-later-alias': {
        if (entry.path.length !== 2) return [...above, line]
        names += 1
        const alias = `alias${names}`
        const declared = {
          'assigned-by-alias': `const ${alias} = ${ref}.${group};`,
          'assigned-by-pattern': `const { ${group}: ${alias} } = ${ref};`,
          'assigned-later-alias': `let ${alias};\n${alias} = ${ref}['${group}'];`,
        }[entry.where]
        return [declared, ...above, `${alias}.${key} = ${codeOf(entry)};${behind}`]
      }
      case 'assigned':
      case 'assigned-in-brackets':
      case 'assigned-dotted':
        return [...above, line]
      case 'deleted':
        return isNested ? [...above, line] : []
      case 'assigned-in-block':
        return [`if (flag) {`, ...above, `  ${line}`, '}']
      case 'assigned-bare-if':
        return [...above, `if (flag) ${line}`]
      default:
        return []
    }
  }

  function mergedStatement(list: readonly Entry[]): readonly string[] {
    return list.length === 0 ? [] : [`Object.assign(${ref}, ${literal(grouped(list, 0), [], 0)});`]
  }

  function accessTo(entry: Entry): string {
    if (entry.where === 'assigned-dotted') return `${ref}['${entry.path.join('.')}']`
    if (entry.where === 'assigned-in-brackets') return ref + entry.path.map(key => `["${key}"]`).join('')
    return [ref, ...entry.path].join('.')
  }

  function readsOf(list: readonly Node[]): readonly string[] {
    return list.flatMap(node => {
      const [first] = node.kind === 'group' ? node.nodes : []
      if (node.kind !== 'group' || first?.kind !== 'entry' || shape === 'arms' || node.key !== 'features') return []
      return [`if (${ref}.${node.key}.${first.key}) log('read');`]
    })
  }

  /** True when the object that the option goes into is there whatever `flag` is. */
  function hasGroup(list: readonly Node[], path: readonly string[]): boolean {
    if (path.length === 1) return shape !== 'arms'
    const found = list.find(node => node.kind === 'group' && node.key === path[0])
    return found?.kind === 'group' && hasGroup(found.nodes, path.slice(1))
  }
}

function withoutStatements(entry: Entry): Entry {
  const isStatement = entry.where.startsWith('assigned') || entry.where === 'merged' || entry.where === 'deleted'
  return isStatement ? { ...entry, where: 'main' } : entry
}

/** Nested by the keys from `depth` on, in the order of the first of each. An entry ends a group of its own name. */
function grouped(entries: readonly Entry[], depth: number): readonly Node[] {
  const keys = [...new Set(entries.map(each => each.path[depth] ?? ''))]
  return keys.flatMap((key): readonly Node[] => {
    const same = entries.filter(each => each.path[depth] === key)
    const leaves = same.filter(each => each.path.length === depth + 1)
    const deeper = same.filter(each => each.path.length > depth + 1)
    return [
      ...leaves.map((entry): Node => ({ kind: 'entry', key, entry })),
      ...(deeper.length > 0 ? [{ kind: 'group', key, nodes: grouped(deeper, depth + 1) } as const] : []),
    ]
  })
}

function halves(nodes: readonly Node[]): readonly [readonly Node[], readonly Node[]] {
  return [nodes.filter((_, i) => i % 2 === 0), nodes.filter((_, i) => i % 2 === 1)]
}

function spelled(key: string, entry: Entry): string {
  if (entry.spelling === 'single') return `'${key}'`
  if (entry.spelling === 'double') return `"${key}"`
  return entry.spelling === 'computed' ? `['${key}']` : key
}

function codeOf(entry: Entry): string {
  if (entry.value.startsWith('METHOD')) return `function ${entry.value.slice('METHOD'.length)}`
  if (entry.value.startsWith('GETTER')) return `(function ${entry.value.slice('GETTER'.length)})()`
  return entry.value
}
