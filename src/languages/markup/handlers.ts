import type { MentionSite, Source } from '../../types.ts'
import { knownOptions } from '../../widget/options.ts'
import type { Tag } from './tags.ts'

const CONSTRUCTION = /\bnew\s+(?:window\.)?OktaSignIn\s*\(/

/** Handlers in attributes, `onclick="new OktaSignIn({…})"`: their code is no script that is read, so its options are said. */
export function handlerMentions(source: Source, tags: readonly Tag[]): readonly MentionSite[] {
  return tags.flatMap(tag =>
    tag.attributes.flatMap(({ name, value }): readonly MentionSite[] => {
      const code = value === null || !/^(?:on|@|v-on:)/i.test(name) ? '' : source.text.slice(value.start, value.end)
      if (value === null || !CONSTRUCTION.test(code)) return []
      const words = code.match(/[A-Za-z]\w+(?=['"]?\s*[:,}])/g) ?? []
      const names = [...new Set(words)].filter(word => knownOptions.has(word))
      const at = { path: source.path, start: value.start, end: value.end }
      return names.length === 0
        ? []
        : [{ kind: 'mention', what: 'unreadable-config', at, code: code.slice(0, 300), names }]
    }),
  )
}
