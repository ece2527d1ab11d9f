import type { Span } from '../../types.ts'
import type { Dialect } from './dialect.ts'
import { LONGEST, type Mask, type MaskedPage, pageOf } from './masked-page.ts'
import { razorMask } from './razor.ts'

/** Data of a page, or the script of an Astro component, above its markup. */
export const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\n)??---[ \t]*(?=\r?\n|$)/

/** Every template expression of a page, in order, without overlaps. */
export function findMasks(text: string, dialect: Dialect): readonly Mask[] {
  const page = pageOf(text, dialect)
  const masks: Mask[] = []
  const spared = dialect.components ? sparedRanges(text) : []
  let next = 0
  let at = 0
  while (at < text.length) {
    while ((spared[next]?.end ?? text.length) <= at) next += 1
    const skip = spared[next]
    if (skip && at >= skip.start) {
      at = skip.end
      continue
    }
    const mask = OPENERS.has(text[at] ?? '') ? maskAt(page, at) : null
    if (mask === 'skip') at += 2
    else if (mask && mask.end > at) {
      masks.push(mask)
      at = mask.end
    } else at += 1
  }
  return masks
}

const OPENERS: ReadonlySet<string> = new Set(['<', '{', '[', '@', '$', '#', '%'])

function maskAt(page: MaskedPage, at: number): Mask | 'skip' | null {
  const { text, dialect } = page
  switch (text[at]) {
    case '<':
      return angle(page, at)
    case '{':
      return brace(page, at)
    case '[':
      return bracket(text, at, dialect)
    case '@':
      if (dialect.razor) return razorMask(page, at)
      return dialect.blade ? bladeMask(page, at) : null
    case '%':
      return pattern(text, at, /%%[A-Za-z][\w.-]*%%|%--[A-Za-z][\w.-]*--%/y)
    default:
      if (!dialect.expressions) return null
      return pattern(text, at, /[$#]!?\{(?:[^{}"']|"[^"\n]{0,500}"|'[^'\n]{0,500}'|\{[^{}]{0,500}\}){0,1000}\}/y)
  }
}

function angle(page: MaskedPage, at: number): Mask | null {
  const { text, dialect } = page
  if (text.startsWith('<%--', at)) return until(page, at, '--%>', 'comment')
  if (text.startsWith('<%', at)) return until(page, at, '%>', percentRole(text, at, dialect))
  if (/^<\?(?:php\b|=|\s)/i.test(text.slice(at, at + 6))) return phpMask(page, at)
  if (dialect.razor) return pattern(text, at, /<\/?text>/y, 'control')
  if (dialect.freemarker && text.startsWith('<#--', at)) return until(page, at, '-->', 'comment')
  if (dialect.freemarker && /^<\/?[#@]/.test(text.slice(at, at + 3))) {
    return pattern(
      text,
      at,
      /<\/?[#@][\w.]+(?:[^"'>()]|"[^"]{0,500}"|'[^']{0,500}'|\((?:[^()"']|"[^"]{0,200}"|'[^']{0,200}'){0,500}\)){0,1000}>/y,
      'control',
    )
  }
  if (
    dialect.actions &&
    /^<\/?[a-z]+:/.test(text.slice(at, at + 12)) &&
    !/^<\/?(?:svg|xsl|asp|xml)/.test(text.slice(at, at + 6))
  ) {
    return pattern(text, at, /<\/?[a-z]+:[A-Za-z]+(?:[^"'>]|"[^"]{0,1000}"|'[^']{0,1000}'){0,1000}>/y, 'control')
  }
  return null
}

function percentRole(text: string, at: number, dialect: Dialect): Mask['role'] {
  const mark = text[at + 2] ?? ''
  if (mark === '=' || mark === ':') return 'value'
  if (mark === '#') return dialect.percent === 'asp' ? 'value' : 'comment'
  if (mark === '-') return dialect.percent === 'erb' ? 'control' : 'value'
  return 'control'
}

/** PHP that is not closed goes on to the end of the file. */
function phpMask({ text, next }: MaskedPage, at: number): Mask {
  const end = Math.min(next('?>', at) + 2, text.length)
  const code = text.slice(at, Math.min(end, at + 200)).replace(/^<\?(?:php|=)?\s*/i, '')
  const control =
    /^(?:if|else|elseif|endif|foreach|endforeach|for|endfor|while|endwhile|switch|case|endswitch|require|include|use|namespace|global|function|class|defined|exit|die|return|declare|\}|\$[\w>[\]'"-]+\s*[.+]?=(?!=)|\/\/|#|\/\*|\?>|$)/.test(
      code,
    )
  return { start: at, end, role: control && !text.startsWith('<?=', at) ? 'control' : 'value' }
}

function brace(page: MaskedPage, at: number): Mask | null {
  const { text, dialect } = page
  if (dialect.components) {
    if (dialect.components === 'vue') return pattern(text, at, /\{\{[\s\S]{0,2000}?\}\}/y)
    return text.startsWith('{/*', at) ? until(page, at, '*/}', 'comment') : balancedBraces(page, at)
  }
  if (text.startsWith('{%', at)) return jinjaTag(page, at)
  if (dialect.hashComments && text.startsWith('{#', at)) return until(page, at, '#}', 'comment')
  if (dialect.blade && text.startsWith('{!!', at)) return until(page, at, '!!}', 'value')
  if (dialect.braces === 'off' || !text.startsWith('{{', at)) return null
  if (dialect.blade && text.startsWith('{{--', at)) return until(page, at, '--}}', 'comment')
  if (dialect.braces === 'strict') {
    // Blocks and template literals of JavaScript have two braces in a row too.
    if (/(?:[$)]|=>|[{}])\s*$/.test(text.slice(Math.max(0, at - 20), at))) return null
    return pattern(text, at, /\{\{\{?\s*[\w.@$'"([-][^{};:\n]*\}\}\}?/y)
  }
  if (/^\{\{~?!--/.test(text.slice(at, at + 6))) return until(page, at, '--}}', 'comment', '--~}}')
  if (/^\{\{[-~]?\s*(?:!|\/\*)/.test(text.slice(at, at + 8))) return until(page, at, '}}', 'comment')
  if (text.startsWith('{{{', at)) return until(page, at, '}}}', 'value')
  return until(page, at, '}}', controlBraces(text.slice(at + 2, at + 40)) ? 'control' : 'value')
}

function controlBraces(code: string): boolean {
  return /^[-~]?\s*(?:[#/^>]|else\b|if\b|end\b|range\b|with\b|template\b|define\b|block\b|break\b|continue\b|\$\w+\s*:?=)/.test(
    code,
  )
}

/** `{% comment %}…{% endcomment %}` is one comment; every other tag is control. */
function jinjaTag(page: MaskedPage, at: number): Mask | null {
  const { text } = page
  const tag = until(page, at, '%}', 'control')
  if (!tag || !/^\{%-?\s*comment\b/.test(text.slice(at, at + 14))) return tag
  const close = /\{%-?\s*endcomment\s*-?%\}/g
  close.lastIndex = tag.end
  const match = page.next('endcomment', tag.end) === Number.POSITIVE_INFINITY ? null : close.exec(text)
  return match ? { start: at, end: match.index + match[0].length, role: 'comment' } : tag
}

/** Thymeleaf's inlined expressions; behind `/*` they are comments of JavaScript, and the text after them is its fallback. */
function bracket(text: string, at: number, dialect: Dialect): Mask | null {
  if (/^\[[[(][$#@*~]\{/.test(text.slice(at, at + 4))) {
    if (text.slice(Math.max(0, at - 2), at) === '/*') return null
    return pattern(text, at, /\[\[[\s\S]{0,2000}?\}\]\]|\[\([\s\S]{0,2000}?\}\)\]/y)
  }
  if (!dialect.freemarker) return null
  return pattern(text, at, /\[\/?#[a-z]+[^\]\n]*\]/y, 'control')
}

const BLADE_VALUES = /^@(?:json|js|lang|yield|class|method|csrf|choice)\b/
const BLADE =
  /@(?:json|js|lang|yield|class|method|csrf|choice|if|elseif|else|endif|unless|endunless|isset|endisset|empty|endempty|auth|endauth|guest|endguest|section|endsection|show|stop|extends|include(?:If|When|Unless|First)?|foreach|endforeach|for|endfor|forelse|endforelse|while|endwhile|push|endpush|prepend|endprepend|stack|vite|env|endenv|production|endproduction|switch|case|break|default|endswitch|error|enderror|once|endonce|props|inject|verbatim|endverbatim|component|endcomponent|slot|endslot|checked|selected|disabled|continue)\b(?:[ \t]*\((?:[^()"']|"[^"]*"|'[^']*'|\((?:[^()"']|"[^"]*"|'[^']*'|\([^()]*\))*\))*\))?/y

function bladeMask(page: MaskedPage, at: number): Mask | 'skip' | null {
  const { text } = page
  if (text[at + 1] === '@' || text[at + 1] === '{') return 'skip'
  if (/\w/.test(text[at - 1] ?? '')) return null
  if (/^@php\s/.test(text.slice(at, at + 5))) return until(page, at, '@endphp', 'control')
  return pattern(text, at, BLADE, BLADE_VALUES.test(text.slice(at, at + 12)) ? 'value' : 'control')
}

/** `{expr}` of a component, strings and inner braces included; `{#if}`, `{:else}`, `{/if}`, `{@html}` look the same. */
function balancedBraces(page: MaskedPage, at: number): Mask | null {
  let markup = false
  const end = page.closed(at, (text, open, longest) => {
    let depth = 0
    for (let i = open; i < text.length && i - open < longest; i += 1) {
      const char = text[i]
      if (char === '{') depth += 1
      else if (char === '}') {
        depth -= 1
        if (depth === 0) return i + 1
      } else if (char === '<' && /^<\/?(?:script|link|style|head|body)\b/.test(text.slice(i, i + 8))) {
        markup = true
        return open + 1
      }
    }
    return null
  })
  // Markup inside an expression (`{cond && <link …>}`) must be seen: only the opening brace is masked.
  return end === null ? null : { start: at, end, role: markup ? 'control' : 'value' }
}

/** Scripts, styles and Astro's front matter: real code without template expressions. */
function sparedRanges(text: string): readonly Span[] {
  const front = FRONT_MATTER.exec(text)
  const ranges: Span[] = front ? [{ start: 0, end: front[0].length }] : []
  const endless = new Set<string>()
  const opening = /<(script|style)\b/gi
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const name = (match[1] ?? '').toLowerCase()
    const start = text.indexOf('>', match.index) + 1
    if (start === 0) break
    if (endless.has(name)) continue
    const closing = new RegExp(`</${name}\\s*>`, 'gi')
    closing.lastIndex = start
    const close = closing.exec(text)
    if (!close) endless.add(name)
    else {
      ranges.push({ start, end: close.index + close[0].length })
      opening.lastIndex = closing.lastIndex
    }
  }
  return ranges
}

function until(page: MaskedPage, at: number, close: string, role: Mask['role'], other?: string): Mask | null {
  const first = page.next(close, at + 2)
  const second = other === undefined ? Number.POSITIVE_INFINITY : page.next(other, at + 2)
  const mark = other !== undefined && second < first ? other : close
  const end = Math.min(first, second) + mark.length
  return end - at <= LONGEST ? { start: at, end, role } : null
}

function pattern(text: string, at: number, form: RegExp, role: Mask['role'] = 'value'): Mask | null {
  form.lastIndex = at
  const match = form.exec(text)
  return match && match[0].length > 0 ? { start: at, end: at + match[0].length, role } : null
}
