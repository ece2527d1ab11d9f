/** Text of the repository or of a release note as inline code that no Markdown, mention, comment or table can break. */
export function code(text: string): string {
  const line = text.replace(/[\r\n\t]+/g, ' ').replace(/[\u0000-\u001f\u007f]/g, '')
  const fence = '`'.repeat(longestRun(line) + 1)
  const padded = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ` ${line} ` : line
  return `${fence}${padded.replaceAll('|', '\\|').replaceAll('-->', '--\u200b>').replaceAll('<!--', '<\u200b!--')}${fence}`
}

/** A fenced block around text that may hold fences of its own. */
export function fenced(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  const safe = text.replaceAll('-->', '--\u200b>').replaceAll('<!--', '<\u200b!--')
  return `${fence}${language.replace(/[^\w+-]/g, '')}\n${safe.replace(/\n?$/, '\n')}${fence}`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(match => match[0].length))
}
