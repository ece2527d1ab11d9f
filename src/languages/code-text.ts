import type { Span } from '../types.ts'

/** How a language writes comments and strings, as far as telling the two apart needs. */
export interface CodeStyle {
  /** Marks that begin a comment to the end of the line. */
  readonly line: readonly string[]
  readonly block: readonly (readonly [string, string])[]
  /** Longest first. Empty: quotes have no meaning, so that comment marks count everywhere. */
  readonly quotes: readonly string[]
  /** A line mark counts only at the start of a line or behind a blank. */
  readonly loose?: boolean
  /** A line mark counts only where nothing stands before it on its line. */
  readonly fresh?: boolean
  /** A comment that begins a line has the lines below it that are indented further. */
  readonly nested?: boolean
}

const C: CodeStyle = { line: ['//'], block: [['/*', '*/']], quotes: ['"""', '"', "'", '`'] }
const PHP: CodeStyle = { line: ['//', '#'], block: [['/*', '*/']], quotes: ['"', "'"] }
const HASH: CodeStyle = { line: ['#'], block: [], quotes: ['"""', "'''", '"', "'", '`'] }
const DATA: CodeStyle = { line: ['#'], block: [], quotes: [], loose: true }
const DASH: CodeStyle = {
  line: ['--'],
  block: [
    ['{-', '-}'],
    ['/*', '*/'],
    ['--[[', ']]'],
  ],
  quotes: ['"', "'"],
}
const PUG: CodeStyle = { line: ['//'], block: [], quotes: ['"', "'", '`'], nested: true }
const HAML: CodeStyle = { line: ['-#', '/'], block: [], quotes: ['"', "'"], fresh: true, nested: true }

const STYLES: readonly (readonly [string, CodeStyle])[] = [
  [
    'java kt kts scala groovy gradle go rs swift dart cs csx fs fsx c h cc cpp hpp m mm proto sol zig js mjs cjs jsx ts mts cts tsx erl bicep',
    C,
  ],
  ['php php3 php5 phtml inc ctp tf tfvars hcl', PHP],
  [
    'py pyi rb rake gemspec sh bash zsh fish pl pm r ex exs nim jl ps1 psm1 cr coffee graphql dockerfile makefile',
    HASH,
  ],
  ['properties', { ...DATA, line: ['#', '!'] }],
  ['yml yaml toml env conf cfg ini ndjson htaccess cnf service', { ...DATA, line: ['#', ';'] }],
  ['hs lhs elm lua sql purs idr agda ada', DASH],
  ['vb vbs bas', { line: ["'"], block: [], quotes: ['"'] }],
  [
    'xml config resx csproj vbproj fsproj props targets xaml plist fxml svg rss xsd wsdl',
    { line: [], block: [['<!--', '-->']], quotes: [] },
  ],
  ['pug jade', PUG],
  ['slim haml', HAML],
  ['clj cljs cljc edn el lisp scm rkt', { line: [';'], block: [], quotes: ['"'] }],
]

const BY_EXTENSION: ReadonlyMap<string, CodeStyle> = new Map(
  STYLES.flatMap(([extensions, style]) => extensions.split(' ').map(extension => [extension, style] as const)),
)

/** Text without comments. */
export const PLAIN: CodeStyle = { line: [], block: [], quotes: [] }

/** The style of a file by its extension; a text of no known language has no comments. */
export function styleOf(path: string): CodeStyle {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (/^(?:dockerfile|makefile|gemfile|rakefile|procfile|jenkinsfile|vagrantfile)/.test(name)) {
    return name.startsWith('jenkinsfile') ? C : HASH
  }
  if (/^\.?env(?:\.|$)|\.env(?:\.|$)/.test(name)) return DATA
  for (const part of name.split('.').slice(1).reverse()) {
    const style = BY_EXTENSION.get(part)
    if (style) return style
  }
  return PLAIN
}

export const PHP_STYLE = PHP

export interface CodeParts {
  readonly comments: readonly Span[]
  /** Contents of strings, without quotes. */
  readonly strings: readonly Span[]
}

/** Comments and strings between `from` and `to`. A quote that is not closed on its line opens no string. */
export function codeParts(text: string, style: CodeStyle, from = 0, to = text.length): CodeParts {
  const comments: Span[] = []
  const strings: Span[] = []
  let at = from
  while (at < to) {
    const block = style.block.find(([open]) => text.startsWith(open, at))
    if (block) {
      const close = text.indexOf(block[1], at + block[0].length)
      const end = close === -1 || close >= to ? to : close + block[1].length
      comments.push({ start: at, end })
      at = end
      continue
    }
    if (style.line.some(mark => text.startsWith(mark, at)) && lineMarkCounts(text, at, style)) {
      const end = style.nested && isFresh(text, at) ? nestedEnd(text, at, to) : lineEnd(text, at, to)
      comments.push({ start: at, end })
      at = end
      continue
    }
    const quote = style.quotes.find(mark => text.startsWith(mark, at))
    const string = quote === undefined ? null : stringAt(text, at, quote, to)
    if (quote !== undefined && string) {
      strings.push(string)
      at = string.end + quote.length
      continue
    }
    at += 1
  }
  return { comments, strings }
}

function lineMarkCounts(text: string, at: number, style: CodeStyle): boolean {
  const before = text[at - 1] ?? '\n'
  if (style.fresh) return isFresh(text, at)
  if (style.loose) return /\s/.test(before)
  return !(text.startsWith('//', at) && before === ':')
}

function isFresh(text: string, at: number): boolean {
  let before = at - 1
  while (text[before] === ' ' || text[before] === '\t') before -= 1
  return before < 0 || text[before] === '\n'
}

/** Behind the last line that is indented further than the one with the mark at `at`. */
function nestedEnd(text: string, at: number, to: number): number {
  const column = at - (text.lastIndexOf('\n', at - 1) + 1)
  let end = lineEnd(text, at, to)
  for (let next = end + 1; next < to; ) {
    const stop = lineEnd(text, next, to)
    const line = text.slice(next, stop)
    const indent = line.search(/\S/)
    if (indent !== -1 && indent <= column) break
    if (indent !== -1) end = stop
    next = stop + 1
  }
  return end
}

function stringAt(text: string, at: number, quote: string, to: number): Span | null {
  const multiline = quote.length === 3 || quote === '`'
  const start = at + quote.length
  for (let i = start; i < to; i += 1) {
    if (text[i] === '\\') i += 1
    else if (text.startsWith(quote, i)) return { start, end: i }
    else if (!multiline && text[i] === '\n') return null
  }
  return null
}

function lineEnd(text: string, at: number, to: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 || end > to ? to : end
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
