import type { Mask, MaskedPage } from './masked-page.ts'

const DIRECTIVE =
  /@(?:model|using|inject|inherits|addTagHelper|removeTagHelper|tagHelperPrefix|page|layout|namespace|attribute|implements|rendermode|typeparam|preservewhitespace)\b(?!\s*\()[^\n\r]*/y
const BLOCK_HEAD = /@(?:if|for|foreach|while|switch|using|lock)\s*(?=\()/y
const PLAIN_HEAD = /@(?:section\s+\w+|try|do)\s*(?=\{)/y
const CODE_BLOCK = /@(?:functions|code)?\s*(?=\{)/y
const NAME = /@(?:await\s+)?[A-Za-z_]\w*/y

/**
 * The Razor expression that begins with the `@` at `at`. `skip`: an escaped at sign, `@@`. Null: an at sign that means
 * itself (an e-mail address).
 */
export function razorMask(page: MaskedPage, at: number): Mask | 'skip' | null {
  const { text } = page
  const next = text[at + 1] ?? ''
  if (next === '@') return 'skip'
  if (next === '*') return comment(page, at)
  if (/[\w.]/.test(text[at - 1] ?? '')) return null
  if (next === ':') return { start: at, end: at + 2, role: 'control' }
  if (next === '(') return closed(page, at, at + 1, 'value')

  const lineFresh = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - 80), at))
  const directive = lineFresh ? sticky(text, at, DIRECTIVE) : null
  if (directive !== null) return { start: at, end: at + directive.length, role: 'control' }
  const block = sticky(text, at, BLOCK_HEAD)
  if (block !== null) return closed(page, at, at + block.length, 'head')
  const plain = sticky(text, at, PLAIN_HEAD)
  if (plain !== null) return { start: at, end: at + plain.length + 1, role: 'control' }
  const code = sticky(text, at, CODE_BLOCK)
  if (code !== null) return codeBlock(page, at, at + code.length)
  const name = sticky(text, at, NAME)
  return name === null ? null : { start: at, end: chainEnd(page, at + name.length), role: 'value' }
}

function comment(page: MaskedPage, at: number): Mask | null {
  const close = page.next('*@', at + 2)
  return Number.isFinite(close) ? { start: at, end: close + 2, role: 'comment' } : null
}

/** C# between braces is masked whole; when page markup stands in it, only `@{` is, so that its tags are seen. */
function codeBlock(page: MaskedPage, at: number, open: number): Mask | null {
  const { text } = page
  const end = page.closed(open, balancedEnd)
  if (end === null) return null
  if (/(?:^|\n)\s*<(?:script|link|div|style|head|meta|p|span)\b/i.test(text.slice(open, end))) {
    return { start: at, end: open + 1, role: 'control' }
  }
  return { start: at, end, role: 'control' }
}

function closed(page: MaskedPage, at: number, open: number, role: Mask['role']): Mask | null {
  const end = page.closed(open, balancedEnd)
  return end === null ? null : { start: at, end, role }
}

/** Members, calls and indexers behind a name: `.Raw(Json.Encode(Model))`, `["Okta:Version"]`, `?.Name`. */
function chainEnd(page: MaskedPage, start: number): number {
  const { text } = page
  let at = start
  for (;;) {
    const char = text[at]
    if (char === '(' || char === '[') {
      const end = page.closed(at, balancedEnd)
      if (end === null) return at
      at = end
      continue
    }
    const member = sticky(text, at, /[?!]?\.[A-Za-z_]\w*/y)
    if (member === null) return at
    at += member.length
  }
}

const CLOSERS: { readonly [open: string]: string } = { '(': ')', '[': ']', '{': '}' }

/** End of the bracket at `open`, past strings, characters and comments of C#; null when it is not closed. */
export function balancedEnd(text: string, open: number, longest: number): number | null {
  const stack: string[] = []
  const limit = Math.min(text.length, open + longest)
  for (let at = open; at < limit; at += 1) {
    const char = text[at] ?? ''
    const closer = CLOSERS[char]
    if (closer !== undefined) stack.push(closer)
    else if (char === stack[stack.length - 1]) {
      stack.pop()
      if (stack.length === 0) return at + 1
    } else if (char === '"' || (char === "'" && /^'(?:\\.|[^'\\\n])'/.test(text.slice(at, at + 4)))) {
      at = stringEnd(text, at, limit)
    } else if (char === '/' && text[at + 1] === '/' && text[at - 1] !== ':') {
      const line = text.slice(at, limit).indexOf('\n')
      at = line === -1 ? limit : at + line
    } else if (char === '/' && text[at + 1] === '*') {
      const close = text.slice(at + 2, limit).indexOf('*/')
      if (close === -1) return null
      at += close + 3
    }
  }
  return null
}

function stringEnd(text: string, at: number, limit: number): number {
  const quote = text[at]
  const verbatim = text[at - 1] === '@'
  for (let i = at + 1; i < limit; i += 1) {
    if (text[i] === '\\' && !verbatim) i += 1
    else if (text[i] === quote) return i
    else if (text[i] === '\n' && !verbatim) return i
  }
  return limit
}

function sticky(text: string, at: number, form: RegExp): string | null {
  form.lastIndex = at
  return form.exec(text)?.[0] ?? null
}
