import type { Island, Source, Span } from '../../types.ts'
import { withoutComments } from '../css.ts'
import { fillScript, fillStyle } from './fill.ts'
import type { Mask } from './masked-page.ts'
import { FRONT_MATTER } from './masks.ts'
import { attributeText } from './tag-sites.ts'
import type { Tag } from './tags.ts'

const SCRIPT_TYPE =
  /^(?:|module|(?:text|application)\/(?:javascript|x-javascript|ecmascript|jscript|babel|jsx|typescript|x-typescript|tsx)(?:;.*)?|jsx|tsx|ts|typescript|babel)$/

/** A script or style of a page, and where comments stand in it. */
export interface PageIsland {
  readonly island: Island
  /** In the page. */
  readonly comments: readonly Span[]
}

/** The scripts and styles of a page, as texts of their own. */
export function islandsOf(source: Source, tags: readonly Tag[], masks: readonly Mask[]): readonly PageIsland[] {
  const islands: PageIsland[] = []
  for (const tag of tags) {
    if (!tag.content || tag.content.end <= tag.content.start) continue
    if (tag.name === 'style') islands.push(styleIsland(source, tag, tag.content, masks))
    else if (isScript(source, tag)) islands.push(scriptIsland(source, tag, tag.content, masks))
  }
  return islands
}

/** The script above the markup of an Astro component. */
export function frontMatter(source: Source): readonly PageIsland[] {
  const front = FRONT_MATTER.exec(source.text)?.[0] ?? ''
  const start = front.indexOf('\n') + 1
  const end = front.lastIndexOf('\n') + 1
  if (start === 0 || end <= start) return []
  const own: Source = { ...source, text: source.text.slice(start, end) }
  const island: Island = { language: 'script', source: own, offset: start, syntax: 'ts', masks: [], toHost: null }
  return [{ island, comments: [] }]
}

/** A template expression as type is taken for a script's: most are. */
function isScript(source: Source, tag: Tag): boolean {
  if (attributeText(source, tag, 'runat') !== '') return false
  const type = attributeText(source, tag, 'type').trim().toLowerCase()
  return SCRIPT_TYPE.test(type) || /[<{@$]/.test(type)
}

function scriptIsland(source: Source, tag: Tag, content: Span, masks: readonly Mask[]): PageIsland {
  const written = source.text.slice(content.start, content.end)
  const filled = fillScript(source.text, content.start, content.end, masks)
  return {
    island: {
      language: 'script',
      source: { ...source, text: filled.text },
      offset: content.start,
      syntax: syntaxOf(source, tag),
      masks: filled.masks,
      ...(filled.text === written ? {} : { written }),
      toHost: null,
    },
    comments: filled.comments.map(span => ({ start: span.start + content.start, end: span.end + content.start })),
  }
}

function styleIsland(source: Source, tag: Tag, content: Span, masks: readonly Mask[]): PageIsland {
  const inside = masks
    .filter(mask => mask.start >= content.start && mask.end <= content.end)
    .map(mask => ({ ...mask, start: mask.start - content.start, end: mask.end - content.start }))
  const filled = fillStyle(source.text.slice(content.start, content.end), inside)
  // Preprocessors take `//` comments; a component says so in its tag.
  const text = /scss|sass|less|styl/.test(attributeText(source, tag, 'lang')) ? withoutComments(filled, true) : filled
  return {
    island: {
      language: 'style',
      source: { ...source, text },
      offset: content.start,
      syntax: 'js',
      masks: inside.map(({ start, end }) => ({ start, end })),
      toHost: null,
    },
    comments: [],
  }
}

function syntaxOf(source: Source, tag: Tag): Island['syntax'] {
  const kind = `${attributeText(source, tag, 'lang')} ${attributeText(source, tag, 'type')}`.toLowerCase()
  if (/tsx/.test(kind)) return 'tsx'
  if (/\bts\b|typescript/.test(kind)) return 'ts'
  return /jsx|babel/.test(kind) ? 'jsx' : 'js'
}
