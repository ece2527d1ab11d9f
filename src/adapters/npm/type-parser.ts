import { type Token, tokenize } from './type-tokens.ts'

/** A type as far as option names go; everything else is `other`. */
export type TypeNode =
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  /** A union or an intersection: for the names that may stand there they are the same. */
  | { readonly kind: 'any-of'; readonly parts: readonly TypeNode[] }
  | { readonly kind: 'reference'; readonly name: string; readonly arguments: readonly TypeNode[] }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'other' }

export interface Member {
  readonly name: string
  readonly deprecated: boolean
  /** Null for a method. */
  readonly type: TypeNode | null
}

export interface Declaration {
  readonly type: TypeNode
}

export interface DeclaredFile {
  /** Interfaces and type aliases at the top of the file. */
  readonly declarations: ReadonlyMap<string, Declaration>
  /** By local name. */
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>
  /** `export * from`, and `export { … } from` as if it were all. */
  readonly reexports: readonly string[]
}

const OTHER: TypeNode = { kind: 'other' }
/** No declaration nests types this deep; a file that does is not one. */
const DEEPEST = 200

/**
 * Interfaces, type aliases and imports of a declaration file as TypeScript's compiler writes it (each member ends with
 * `;`). Null when it is not one: nothing is said about options then, instead of something wrong.
 */
export function parseDeclarations(text: string): DeclaredFile | null {
  try {
    return readFile(new Cursor(tokenize(text)))
  } catch (error) {
    if (error instanceof NotDeclarations) return null
    throw error
  }
}

class NotDeclarations extends Error {}

class Cursor {
  private at = 0
  private depth = 0
  private readonly tokens: readonly Token[]
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }
  peek(ahead = 0): string {
    return this.tokens[this.at + ahead]?.text ?? ''
  }
  token(): Token | null {
    return this.tokens[this.at] ?? null
  }
  next(): Token {
    const token = this.tokens[this.at]
    if (!token) throw new NotDeclarations()
    this.at += 1
    return token
  }
  take(text: string): boolean {
    if (this.peek() !== text || this.token()?.kind === 'string') return false
    this.at += 1
    return true
  }
  expect(text: string): void {
    if (!this.take(text)) throw new NotDeclarations()
  }
  deeper<T>(read: () => T): T {
    this.depth += 1
    if (this.depth > DEEPEST) throw new NotDeclarations()
    const value = read()
    this.depth -= 1
    return value
  }
  /** What stands behind the partner of the bracket that is next. */
  peekAfterGroup(): string {
    const start = this.at
    this.skipGroup()
    const text = this.peek()
    this.at = start
    return text
  }
  /** Steps over a bracket, which is next, and all up to its partner. */
  skipGroup(): void {
    let open = 0
    do {
      const token = this.next()
      if (token.kind !== 'punctuation') continue
      if ('([{<'.includes(token.text)) open += 1
      if (')]}>'.includes(token.text)) open -= 1
    } while (open > 0)
  }
}

function readFile(cursor: Cursor): DeclaredFile {
  const declarations = new Map<string, Declaration>()
  const imports = new Map<string, { from: string; name: string }>()
  const reexports: string[] = []
  while (cursor.token()) {
    if (cursor.peek() === 'interface' && cursor.peek(1) !== ':') {
      cursor.next()
      const name = cursor.next().text
      // An interface may be declared twice: then both count.
      const before = declarations.get(name)
      const type = readInterface(cursor)
      declarations.set(name, { type: before ? { kind: 'any-of', parts: [before.type, type] } : type })
    } else if (cursor.peek() === 'type' && cursor.token()?.kind === 'name' && /^[\w$]+$/.test(cursor.peek(1))) {
      cursor.next()
      const name = cursor.next().text
      if (cursor.peek() === '<') cursor.skipGroup()
      if (cursor.take('=')) declarations.set(name, { type: readType(cursor) })
    } else if (cursor.take('import')) {
      readImport(cursor, imports)
    } else if (cursor.peek() === 'from' && cursor.token()?.kind === 'name') {
      cursor.next()
      if (cursor.token()?.kind === 'string') reexports.push(cursor.next().text)
    } else if ('([{'.includes(cursor.peek()) && cursor.token()?.kind === 'punctuation') {
      cursor.skipGroup()
    } else {
      cursor.next()
    }
  }
  return { declarations, imports, reexports }
}

function readImport(cursor: Cursor, imports: Map<string, { from: string; name: string }>): void {
  const names: { local: string; name: string }[] = []
  while (cursor.token() && !cursor.take(';')) {
    if (cursor.take('{')) {
      while (!cursor.take('}')) {
        const name = cursor.next().text
        const local = cursor.take('as') ? cursor.next().text : name
        if (name !== ',' && name !== 'type') names.push({ local, name })
      }
    } else if (cursor.take('from')) {
      const from = cursor.next().text
      for (const { local, name } of names) imports.set(local, { from, name })
    } else {
      cursor.next()
    }
  }
}

function readInterface(cursor: Cursor): TypeNode {
  if (cursor.peek() === '<') cursor.skipGroup()
  const parents: TypeNode[] = []
  if (cursor.take('extends')) {
    do parents.push(readPrimary(cursor))
    while (cursor.take(','))
  }
  // Own members first: their word on an option counts.
  return { kind: 'any-of', parts: [readObject(cursor), ...parents] }
}

function readObject(cursor: Cursor): TypeNode {
  return cursor.deeper(() => {
    cursor.expect('{')
    const members: Member[] = []
    while (!cursor.take('}')) members.push(...readMember(cursor))
    return { kind: 'object', members }
  })
}

function readMember(cursor: Cursor): readonly Member[] {
  const deprecated = cursor.token()?.deprecated ?? false
  const isModifier = () => /^(?:readonly|get|set|[+-])$/.test(cursor.peek()) && !/^[?:(;,}<]$/.test(cursor.peek(1))
  while (isModifier()) cursor.next()

  if (cursor.take('[')) return readIndexed(cursor)
  if (cursor.peek() === '(' || cursor.peek() === '<' || (cursor.peek() === 'new' && cursor.peek(1) === '(')) {
    cursor.take('new')
    readSignature(cursor)
    endMember(cursor)
    return []
  }
  const name = cursor.next()
  if (name.kind === 'punctuation') throw new NotDeclarations()
  cursor.take('?')
  if (cursor.peek() === '(' || cursor.peek() === '<') {
    readSignature(cursor)
    endMember(cursor)
    return [{ name: name.text, deprecated, type: null }]
  }
  const type = cursor.take(':') ? readType(cursor) : OTHER
  endMember(cursor)
  return [{ name: name.text, deprecated, type }]
}

/** `[key in Feature]?: boolean;` gives the keys; `[name: string]: T;` gives none. */
function readIndexed(cursor: Cursor): readonly Member[] {
  cursor.next()
  const mapped = cursor.take('in')
  if (!mapped && !cursor.take(':')) throw new NotDeclarations()
  const keys = readType(cursor)
  if (cursor.take('as')) readType(cursor)
  cursor.expect(']')
  while (cursor.take('?') || cursor.take('-') || cursor.take('+')) {
    // The marks of a mapped type say nothing about its keys.
  }
  const type = cursor.take(':') ? readType(cursor) : OTHER
  endMember(cursor)
  if (!mapped) return []
  const parts = keys.kind === 'any-of' ? keys.parts : [keys]
  return parts.flatMap(part => (part.kind === 'literal' ? [{ name: part.value, deprecated: false, type }] : []))
}

function endMember(cursor: Cursor): void {
  if (!cursor.take(';') && !cursor.take(',') && cursor.peek() !== '}') throw new NotDeclarations()
}

/** `<T>(a: A): B`, without its name. */
function readSignature(cursor: Cursor): void {
  if (cursor.peek() === '<') cursor.skipGroup()
  cursor.skipGroup()
  if (cursor.take(':') || cursor.take('=>')) readType(cursor)
}

function readType(cursor: Cursor): TypeNode {
  return cursor.deeper(() => {
    const parts: TypeNode[] = []
    do {
      cursor.take('|')
      cursor.take('&')
      parts.push(readPrimary(cursor))
    } while (cursor.peek() === '|' || cursor.peek() === '&')
    if (cursor.take('extends')) {
      readType(cursor)
      cursor.expect('?')
      readType(cursor)
      cursor.expect(':')
      readType(cursor)
      return OTHER
    }
    const [only] = parts
    return parts.length === 1 && only ? only : { kind: 'any-of', parts }
  })
}

function readPrimary(cursor: Cursor): TypeNode {
  return cursor.deeper(() => {
    let node = readBase(cursor)
    // `A[]` and `A['key']`: neither has the options of A.
    while (cursor.peek() === '[') {
      cursor.skipGroup()
      node = OTHER
    }
    if (cursor.take('is')) readType(cursor)
    return node
  })
}

function readBase(cursor: Cursor): TypeNode {
  const token = cursor.token()
  if (token?.kind === 'string') return { kind: 'literal', value: cursor.next().text }
  if (cursor.peek() === '{') return readObject(cursor)
  if (cursor.peek() === '<' || cursor.take('new')) {
    readSignature(cursor)
    return OTHER
  }
  if (cursor.peek() === '(') return readParenthesis(cursor)
  if (cursor.peek() === '[') {
    cursor.skipGroup()
    return OTHER
  }
  if (/^(?:keyof|unique|infer|asserts|typeof)$/.test(cursor.peek()) && /^[\w$(]/.test(cursor.peek(1))) {
    cursor.next()
    readPrimary(cursor)
    return OTHER
  }
  if (cursor.peek() === 'readonly') cursor.next()
  cursor.take('-')
  const first = cursor.next()
  if (first.kind !== 'name') throw new NotDeclarations()
  let name = first.text
  if (name === 'import' && cursor.peek() === '(') cursor.skipGroup()
  while (cursor.take('.')) name = cursor.next().text
  return { kind: 'reference', name, arguments: readArguments(cursor) }
}

/** `(a: A) => B`, or a type in parentheses. */
function readParenthesis(cursor: Cursor): TypeNode {
  if (cursor.peekAfterGroup() === '=>') {
    readSignature(cursor)
    return OTHER
  }
  cursor.expect('(')
  const type = readType(cursor)
  cursor.expect(')')
  return type
}

function readArguments(cursor: Cursor): readonly TypeNode[] {
  const found: TypeNode[] = []
  if (!cursor.take('<')) return found
  do found.push(readType(cursor))
  while (cursor.take(','))
  cursor.expect('>')
  return found
}
