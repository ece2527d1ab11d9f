import type { Span } from '../../types.ts'
import { withAlternatives } from './alternatives.ts'
import type { Mask } from './masked-page.ts'

/**
 * A page whose template expressions are replaced by text of the same length, so that a tag reader is not misled.
 *
 * @param values attribute values, in order: an expression outside them is blank, unless it names the tag itself.
 */
export function fillPage(text: string, masks: readonly Mask[], values: readonly Span[] | null = null): string {
  let next = 0
  return replaceSpans(text, masks, (mask, own) => {
    let filler = mask.role === 'comment' ? ' ' : '_'
    if (values) {
      for (let value = values[next]; value && value.end < mask.end; value = values[next]) next += 1
      const isInValue = (values[next]?.start ?? text.length) <= mask.start
      if (!isInValue && text[mask.start - 1] !== '<') filler = ' '
    }
    return own.replace(/[^\r\n]/g, filler)
  })
}

/** A stylesheet likewise: what an engine drops is blank, what it prints is a name. */
export function fillStyle(text: string, masks: readonly Mask[]): string {
  return replaceSpans(text, masks, (mask, own) => own.replace(/[^\r\n]/g, mask.role === 'value' ? '_' : ' '))
}

export interface FilledScript {
  readonly text: string
  /** Spans of `text` that stood for template expressions. */
  readonly masks: readonly Span[]
  readonly comments: readonly Span[]
}

/**
 * The script between `start` and `end` with its template expressions replaced by what parses best: an identifier for a
 * value, blanks for what only controls, filler inside strings and comments, `if (___)` for the head of a block.
 *
 * @param masks all masks of the page, in order; those outside the script are passed over.
 */
export function fillScript(text: string, start: number, end: number, masks: readonly Mask[]): FilledScript {
  const inside = withAlternatives(
    text,
    masks.filter(mask => mask.start < end && mask.end > start),
  )
  const lexer = new ScriptLexer()
  const unknown: Mask[] = []
  let filled = ''
  let at = start
  for (const mask of inside) {
    const from = Math.max(mask.start, start)
    const to = Math.min(mask.end, end)
    const before = text.slice(at, from)
    lexer.feed(before, filled.length)
    filled += before
    // A comment that the engine drops leaves nothing unknown, unless it stands inside a string.
    if (mask.role !== 'comment' || lexer.state() !== 'code') unknown.push(mask)
    const own = fillMask(text.slice(from, to), mask.role, lexer, text.slice(to, end))
    lexer.mask(own, filled.length)
    filled += own
    at = to
  }
  const rest = text.slice(at, end)
  lexer.feed(rest, filled.length)
  filled += rest
  return {
    text: withoutPageMarks(filled),
    masks: unknown.map(mask => ({ start: Math.max(mask.start, start) - start, end: Math.min(mask.end, end) - start })),
    comments: lexer.comments(),
  }
}

function fillMask(own: string, role: Mask['role'], lexer: ScriptLexer, after: string): string {
  const state = lexer.state()
  if (state === 'single' || state === 'double' || state === 'line' || state === 'regex') return '_'.repeat(own.length)
  if (state === 'template' || state === 'block') return own.replace(/[^\r\n]/g, '_')
  if (role === 'comment' || role === 'control') return blank(own)
  if (role === 'head') return own.length < 7 ? blank(own) : ` if (${identifier(own.slice(5, -1))})`
  const name = identifier(own)
  const alone = lexer.startsStatement() && /^[ \t]*[\w$]/.test(after)
  return alone && !/[\r\n]/.test(own) ? `${name.slice(0, -1)};` : name
}

/** One name as long as the first line; further lines are blank, so that it stays one name. */
function identifier(own: string): string {
  const line = /^[^\r\n]*/.exec(own)?.[0] ?? ''
  return '_'.repeat(line.length) + blank(own.slice(line.length))
}

function blank(own: string): string {
  return own.replace(/[^\r\n]/g, ' ')
}

/** `<!--`, `-->` and CDATA around a script are marks of the page, which a parser of modules does not take. */
function withoutPageMarks(script: string): string {
  return script
    .replace(/^(\s*)<!--/, '$1//--')
    .replace(/(^|\n)([ \t]*)-->/g, '$1$2//>')
    .replace(/^(\s*)<!\[CDATA\[/, '$1         ')
    .replace(/(\n[ \t]*)\]\]>(\s*)$/, '$1   $2')
}

type State = 'code' | 'single' | 'double' | 'template' | 'regex' | 'line' | 'block'

/** Just enough of JavaScript's lexical grammar to know whether a place is code, a string, or a comment. */
class ScriptLexer {
  private readonly stack: State[] = ['code']
  private readonly depths: number[] = [0]
  private readonly found: Span[] = []
  private commentStart = 0
  private length = 0
  private last = ''
  private word = ''
  private inClass = false

  state(): State {
    return this.stack[this.stack.length - 1] ?? 'code'
  }

  startsStatement(): boolean {
    return this.last === '' || /[;{}]/.test(this.last)
  }

  comments(): readonly Span[] {
    const open = this.state() === 'line' || this.state() === 'block'
    return open ? [...this.found, { start: this.commentStart, end: this.length }] : this.found
  }

  /** A mask counts as one value where code stands, unless nothing but blanks is left of it. */
  mask(own: string, offset: number): void {
    this.length = offset + own.length
    if (this.state() === 'code' && own.trim() !== '') this.significant(own.trim().slice(-1))
  }

  feed(text: string, offset: number): void {
    this.length = offset + text.length
    for (let i = 0; i < text.length; i += 1) i += this.step(text, i, offset)
  }

  /** Reads the character at `i`; returns how many more it took. */
  private step(text: string, i: number, offset: number): number {
    const char = text[i] ?? ''
    const next = text[i + 1] ?? ''
    switch (this.state()) {
      case 'line':
        if (char === '\n') this.closeComment(offset + i)
        return 0
      case 'block':
        if (char !== '*' || next !== '/') return 0
        this.closeComment(offset + i + 2)
        return 1
      case 'single':
        return this.quoted(char, "'")
      case 'double':
        return this.quoted(char, '"')
      case 'regex':
        if (char === '[') this.inClass = true
        else if (char === ']') this.inClass = false
        return this.quoted(char, this.inClass ? '\n' : '/')
      case 'template':
        if (char === '\\') return 1
        if (char === '`') this.close('`')
        else if (char === '$' && next === '{') {
          this.stack.push('code')
          this.depths.push(0)
          this.last = '{'
          return 1
        }
        return 0
      default:
        return this.code(char, next, offset + i)
    }
  }

  private code(char: string, next: string, at: number): number {
    if (char === '/' && (next === '/' || next === '*')) {
      this.stack.push(next === '/' ? 'line' : 'block')
      this.commentStart = at
      return 1
    }
    if (char === '"') this.stack.push('double')
    else if (char === "'") this.stack.push('single')
    else if (char === '`') this.stack.push('template')
    else if (char === '/' && this.regexMayStand()) this.stack.push('regex')
    else if (char === '{') this.depths[this.depths.length - 1] = this.depth() + 1
    else if (char === '}') {
      if (this.depth() === 0 && this.stack.length > 1) {
        this.stack.pop()
        this.depths.pop()
        return 0
      }
      this.depths[this.depths.length - 1] = this.depth() - 1
    }
    if (!/\s/.test(char)) this.significant(char)
    else if (this.word !== '' && /\w/.test(this.last)) this.word += ' '
    return 0
  }

  private quoted(char: string, close: string): number {
    if (char === '\\') return 1
    if (char === close || char === '\n') this.close(close)
    return 0
  }

  private close(last: string): void {
    this.stack.pop()
    this.inClass = false
    this.significant(last === '\n' ? '/' : last)
    this.last = ')'
  }

  private closeComment(end: number): void {
    this.stack.pop()
    this.found.push({ start: this.commentStart, end })
  }

  private significant(char: string): void {
    this.word = /[\w$]/.test(char) ? (this.word.endsWith(' ') ? char : this.word + char) : ''
    this.last = char
  }

  private depth(): number {
    return this.depths[this.depths.length - 1] ?? 0
  }

  private regexMayStand(): boolean {
    if (/^(?:return|typeof|case|in|of|delete|void|throw|new|else|do) ?$/.test(this.word)) return true
    return this.last === '' || /[(,=:[!&|?{};+\-*%~^<>]/.test(this.last)
  }
}

/** The text with each span replaced by text of its own length. */
function replaceSpans<S extends Span>(
  text: string,
  spans: readonly S[],
  fill: (span: S, own: string) => string,
): string {
  if (spans.length === 0) return text
  let result = ''
  let at = 0
  for (const span of spans) {
    result += text.slice(at, span.start) + fill(span, text.slice(span.start, span.end))
    at = span.end
  }
  return result + text.slice(at)
}
