import type { Mask } from './masked-page.ts'

/** A literal or a name, alone. */
const SIMPLE = /^\s*(?:-?[\w$][\w$.]*|"[^"\n]*"|'[^'\n]*')\s*$/

/** Longer ones are no values: statements under conditions. */
const MOST = 12

/**
 * `rememberMe: {% if x %}true{% else %}false{% endif %}` is one value, in whatever engine: its blocks and the values in
 * them become one expression. Side by side they would be two, which no parser takes.
 */
export function withAlternatives(text: string, masks: readonly Mask[]): readonly Mask[] {
  const merged: Mask[] = []
  for (let i = 0; i < masks.length; i += 1) {
    const last = endOfAlternatives(text, masks, i)
    const mask = masks[i]
    const end = last === null ? undefined : masks[last]
    if (!mask) break
    if (!end || last === null) merged.push(mask)
    else {
      merged.push({ start: mask.start, end: end.end, role: 'value' })
      i = last
    }
  }
  return merged
}

/** Index of the mask that ends the block begun by `masks[first]`, when every branch of it is a value. */
function endOfAlternatives(text: string, masks: readonly Mask[], first: number): number | null {
  const open = masks[first]
  if (!open || partOf(text, open) !== 'if') return null
  let branch = ''
  let branches = 0
  for (let i = first + 1; i < masks.length && i <= first + MOST; i += 1) {
    const mask = masks[i]
    if (!mask) return null
    branch += text.slice(masks[i - 1]?.end, mask.start)
    const part = mask.role === 'value' ? 'value' : partOf(text, mask)
    if (part === 'value') branch += '_'
    else if (part === 'comment') branch += ' '
    else {
      if (part === 'if' || part === null || !SIMPLE.test(branch)) return null
      branches += 1
      branch = ''
      if (part === 'end') return branches > 1 ? i : null
    }
  }
  return null
}

function partOf(text: string, mask: Mask): 'if' | 'else' | 'end' | 'comment' | null {
  if (mask.role === 'comment') return 'comment'
  if (mask.role !== 'control') return null
  const code = text.slice(mask.start, Math.min(mask.end, mask.start + 60))
  const match = /^(?:\{\{[-~]?|\{%[-+~]?|<%[-_]?|<\?(?:php)?|<(?=\/?#)|\[(?=\/?#)|@)\s*(\/#?|\}|#|\^)?\s*(\w*)/i.exec(
    code,
  )
  if (!match) return null
  const [, mark = '', word = ''] = match
  if (mark === '^' || /^(?:else|elif|elsif|elseif)$/i.test(word)) return 'else'
  if (mark.startsWith('/') || mark === '}' || /^end/i.test(word)) return 'end'
  return /^(?:if|unless)$/i.test(word) ? 'if' : null
}
