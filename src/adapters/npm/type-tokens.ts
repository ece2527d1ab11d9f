/** One token of a declaration file. `deprecated`: the documentation comment right before it says so. */
export interface Token {
  readonly kind: 'name' | 'string' | 'punctuation'
  /** A string without its quotes. */
  readonly text: string
  readonly deprecated: boolean
}

const TOKEN =
  /(?<space>\s+|\/\/[^\n]*)|(?<doc>\/\*[\s\S]*?(?:\*\/|$))|(?<name>[\p{ID_Start}$_\d#][\p{ID_Continue}$#]*)|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`)|(?<punctuation>=>|\.\.\.|[\s\S])/uy

/** Splits a declaration file into tokens. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let deprecated = false
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const { space, doc, name, string, punctuation } = match.groups ?? {}
    if (space !== undefined) continue
    if (doc !== undefined) {
      deprecated = /^\/\*\*[\s\S]*@deprecated\b/.test(doc)
      continue
    }
    if (name !== undefined) tokens.push({ kind: 'name', text: name, deprecated })
    else if (string !== undefined) tokens.push({ kind: 'string', text: string.slice(1, -1), deprecated })
    else tokens.push({ kind: 'punctuation', text: punctuation ?? '', deprecated })
    deprecated = false
  }
  return tokens
}
