import type { AssetSite } from '../types.ts'
import { namesIn } from '../widget/expressions.ts'
import { findJoinedUrls, type Piece } from '../widget/joined.ts'
import { type AssetUrl, findAssetUrls } from '../widget/urls.ts'
import { type AssetHolder, assetSite } from './asset-site.ts'
import { type CodeStyle, codeParts, overlaps } from './code-text.ts'
import { tagAround } from './tag-around.ts'

const NAME = 'okta-signin-widget'

/** `+`, PHP's and Perl's `.`, Twig's `~`, Haskell's and Elixir's `<>` and `++`, Visual Basic's `&`, SQL's `||`. */
const JOIN = '\\s*(?:\\+\\+?|\\.(?!\\d)|~|<>|&|\\|\\|)\\s*'
const OPERAND = '[A-Za-z_$@][\\w.$@:>\\-]*(?:\\([^()\\n]{0,60}\\)|\\[[^\\]\\n]{0,60}\\])?'
const TAIL = new RegExp(`(["'\`])${JOIN}(${OPERAND})${JOIN}(["'\`])((?:(?!\\3)[^\\n]){0,400})\\3`, 'y')
/** Pieces side by side: `{{concat 'https://…/' v '/js/…'}}`, `['https://…/', '5.1.0', '/js/…'].join('')`, Liquid's `append`. */
const GAP = '\\s*(?:,|\\|\\s*append\\s*:|(?<=\\s))\\s*'
const PIECES = new RegExp(
  `(["'\`])${GAP}(?:(["'\`])([^"'\`\\s]{1,40})\\2|(${OPERAND}))${GAP}(["'\`])(/?(?:js|css|labels|font|img|dist)/(?:(?!\\5)[^\\n]){1,300})\\5`,
  'y',
)
const LONE_TAIL = new RegExp(`(["'\`])${JOIN}(${OPERAND})`, 'y')

/**
 * URLs of widget files in code that no syntax tree is built for: in strings and bare, put together with the operators
 * of many languages, or filled in by a format call. Comments are left out.
 */
export function codeUrls(text: string, style: CodeStyle, from = 0, to = text.length): readonly AssetUrl[] {
  if (!text.includes(NAME)) return []
  const { comments } = codeParts(text, style, from, to)
  const found: AssetUrl[] = []
  for (const url of findAssetUrls(text, from, to)) {
    if (comments.some(comment => overlaps(comment, url))) continue
    found.push(joined(text, url, to) ?? formatted(text, url))
  }
  return found
}

/** The same as sites. A URL in a tag that stands inside a string has that tag's `integrity`. */
export function codeAssets(
  text: string,
  path: string,
  style: CodeStyle,
  from = 0,
  to = text.length,
  holder: AssetSite['holder'] = 'string',
): readonly AssetSite[] {
  return codeUrls(text, style, from, to).map(url => {
    const tag: Partial<AssetHolder> = tagAround(text, path, url) ?? {}
    return assetSite(text, url, { path, offset: 0, holder, ...tag })
  })
}

function joined(text: string, url: AssetUrl, to: number): AssetUrl | null {
  if (url.file !== null || !/["'`]/.test(text[url.end] ?? '')) return null
  if (url.version?.literal) return null
  const first: Piece = { start: url.start, end: url.end, literal: true }
  const others = operands(text, url.end) ?? pieces(text, url.end)
  if (!others || others.some(piece => piece.end > to)) return null
  return findJoinedUrls(text, [first, ...others])[0] ?? null
}

/** What an operator puts behind a string that ends at `at`. */
function operands(text: string, at: number): readonly Piece[] | null {
  const match = sticky(TAIL, text, at) ?? sticky(LONE_TAIL, text, at)
  if (!match) return null
  const [all, , operand = '', quote, rest] = match
  const operandAt = at + all.indexOf(operand, 1)
  const found: Piece[] = [{ start: operandAt, end: operandAt + operand.length, literal: false }]
  if (quote !== undefined && rest !== undefined) {
    const end = at + all.length - 1
    found.push({ start: end - rest.length, end, literal: true })
  }
  return found
}

function pieces(text: string, at: number): readonly Piece[] | null {
  const match = sticky(PIECES, text, at)
  if (!match) return null
  const [all, , , version, operand, , rest = ''] = match
  const middle = version ?? operand ?? ''
  const start = at + all.indexOf(middle, 1)
  const end = at + all.length - 1
  return [
    { start, end: start + middle.length, literal: version !== undefined },
    { start: end - rest.length, end, literal: true },
  ]
}

function sticky(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}

/** `String.format("…/%s/…", VERSION)`, `"…/{}/…".format(version)`: the arguments say the name. */
function formatted(text: string, url: AssetUrl): AssetUrl {
  const version = url.version
  if (!version || version.literal || version.names.length > 0) return url
  const after = text.slice(url.end, url.end + 160)
  const argument =
    /^(?:\\.|[^"'`\n\\])*["'`]{1,3}\s*\)?\s*(?:,|(?=\$)|\.format\(|\.formatted\(|%\s*\(?)\s*(?:\w+\s*=\s*)?([A-Za-z_$][\w.$>-]*)/.exec(
      after,
    )
  return argument ? { ...url, version: { ...version, names: namesIn(argument[1] ?? '') } } : url
}
