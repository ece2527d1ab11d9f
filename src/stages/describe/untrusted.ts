/**
 * Release notes are Markdown of others. They are quoted, so that an open fence, list or table in them ends with the quote,
 * and what could ping, refer, load or pretend is taken out of them.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu
const ZERO_WIDTH = '\u200b'

/** Hosts that a link may lead to. GitHub's own pages are looked at closer: a link to an issue leaves a trace in that issue. */
const HOST = /^(?:[\w-]+\.)*(?:okta\.com|npmjs\.com|owasp\.org|w3\.org|mozilla\.org)$/
const GITHUB_PAGE = /^\/[\w.-]+\/[\w.-]+\/(?:releases|blob|tree|wiki|compare)(?:\/|$)/

/** Foreign Markdown as a quote, of at most about `limit` characters; '' when there is nothing in it. */
export function quoted(markdown: string, limit: number): string {
  const text = defused(markdown)
  const cut = text.length > limit ? `${text.slice(0, text.lastIndexOf('\n', limit) + 1).trimEnd()}\n\n…` : text
  return cut.trim() === ''
    ? ''
    : cut
        .trim()
        .split('\n')
        .map(line => (line === '' ? '>' : `> ${line}`))
        .join('\n')
}

/** Foreign Markdown in which nothing acts: no HTML, mention, reference, image, foreign link, box, footnote or alert. */
export function defused(markdown: string): string {
  return markdown
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .split('\n')
    .map(defusedLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Links to where it is safe stay; of all others, and of images, the words stay. */
function defusedLine(line: string): string {
  const kept: string[] = []
  // No text holds the character that marks a kept address: the invisible ones are gone by now.
  const keep = (url: string) => `\u0000${kept.push(url) - 1}\u0000`
  return line
    .trimEnd()
    .replace(/!\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\[([^\][]*)\]\(\s*<?([^()\s<>]*)>?(?:\s+[^()]*)?\)/g, (_, label: string, url: string) => {
      const safe = safeUrl(url)
      return safe === null ? label : `[${label}](${keep(safe)})`
    })
    .replace(/https?:\/\/[^\s<>()[\]"'`\u0000]+/gi, url => {
      const safe = safeUrl(url)
      return safe === null ? url.replace(/^https?:\/\//i, '') : keep(safe)
    })
    .replace(/\](?=\(|\[|:)(?!\(\u0000)/g, `]${ZERO_WIDTH}`)
    .replace(/!(?=\[)/g, `!${ZERO_WIDTH}`)
    .replace(/\b(?:(?:https?|ftps?):|www\.)/gi, `$&${ZERO_WIDTH}`)
    .replace(/^(\s*)#{1,6}\s+(.*?)\s*#*$/, '$1**$2**')
    .replace(/^(\s*)(?:={2,}|-{2,})$/, '')
    .replace(/&(?!(?:amp|lt|gt|quot|nbsp);)(?=#?\w+;)/g, `&${ZERO_WIDTH}`)
    .replace(/<(?=[a-z/!?\u0000])/gi, `<${ZERO_WIDTH}`)
    .replaceAll('-->', `--${ZERO_WIDTH}>`)
    .replaceAll('@', `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\bGH-(?=\d)/gi, `$&${ZERO_WIDTH}`)
    .replace(/\[(?=[ xX]\]|[!^])/g, `[${ZERO_WIDTH}`)
    .replace(/\u0000(\d+)\u0000/g, (_, i: string) => kept[Number(i)] ?? '')
}

/** The address, when a link to it is safe; GitHub's issues are not: a link to one leaves a trace in it. */
export function safeUrl(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isPlain =
    url.protocol === 'https:' && url.username === '' && url.port === '' && /^[\w./%~#?=&+-]+$/.test(url.href.slice(8))
  if (!isPlain) return null
  if (url.hostname === 'github.com') return GITHUB_PAGE.test(url.pathname) && url.search === '' ? url.href : null
  return HOST.test(url.hostname) ? url.href : null
}
