/**
 * Template expressions as they stand inside URLs: `{{siwVersion}}`, `${V}`, `@Model.Version`, `<%= v %>`, `%s`.
 * Only their extent and their names matter here: the engine need not be known.
 */

/** How long one expression may be; without a bound an opening `{{` alone would read on to the end of the file. */
const LONGEST = '{0,240}?'

const FORMS: readonly RegExp[] = [
  `<%[\\s\\S]${LONGEST}%>`,
  `<\\?[\\s\\S]${LONGEST}\\?>`,
  `\\{\\{\\{[\\s\\S]${LONGEST}\\}\\}\\}`,
  `\\{\\{[\\s\\S]${LONGEST}\\}\\}`,
  `\\{%[\\s\\S]${LONGEST}%\\}`,
  `\\[\\[[\\s\\S]${LONGEST}\\]\\]`,
  `\\[\\([\\s\\S]${LONGEST}\\)\\]`,
  '[$#@*~]\\{[^{}\\n]{0,200}(?:\\{[^{}\\n]{0,100}\\}[^{}\\n]{0,100})?\\}',
  '@\\((?:[^()\\n]|\\([^()\\n]*\\)){0,200}\\)',
  '%%[\\w.-]+%%',
  '%--[\\w.-]+--%',
  '-=\\w+=-',
  '@[A-Za-z_][\\w.-]*@',
  '@[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*|\\([^()\\n]{0,80}\\)|\\[[^\\]\\n]{0,80}\\])*',
  '%\\([\\w.]+\\)[sd]',
  '%[\\d$]*[sdvS](?![\\da-fA-F])',
  '\\$[A-Za-z_]\\w*(?:->\\w+|\\[[^\\]\\n]{0,60}\\])*',
  '\\$\\([\\w.]+\\)',
  '\\{[\\w.$>\\[\\]\'"!:-]{0,80}\\}',
  '\\[[A-Za-z_][\\w.-]*\\]',
].map(form => new RegExp(form, 'y'))

/** End of the template expression that begins at `at`, or null when none does. */
export function expressionEnd(text: string, at: number, limit: number): number | null {
  if (!'<{[$#@*~%-'.includes(text[at] ?? ' ')) return null
  for (const form of FORMS) {
    form.lastIndex = at
    const match = form.exec(text)
    if (match && at + match[0].length <= limit) return at + match[0].length
  }
  return null
}

const CONTROL =
  /^(?:\{%-?|<%-?|<\?(?:php)?|\{\{[-~]?)\s*(?:[#/^}]|(?:if|else|elif|elsif|elseif|unless|end\w*|for|foreach|case|when|switch|with|block|range)\b)/

/** True for an expression that opens, parts or closes a block: it prints nothing itself. */
export function isControl(expression: string): boolean {
  return CONTROL.test(expression)
}

const NOT_NAMES = new Set(
  `php echo print return if else this self new var let const process env import meta html raw e h url_for escape esc_attr esc_html
  attr default or and not null none undefined true false toString string format safe model_ get getenv environ os ENV
  Environment GetEnvironmentVariable Html Raw htmlspecialchars htmlentities js css s d v0 out value c`.split(/\s+/),
)

/**
 * The names in an expression whose definition would decide its value, nearest first:
 * `@Model.WidgetVersion` gives `['WidgetVersion', 'Model']`, `config('okta.version')` gives `['version', 'okta', 'config']`.
 */
export function namesIn(code: string): readonly string[] {
  const operand = code.split(/\|\||\?\?|\?:|\?(?![?>=])|(?<!\|)\|(?!\|)/)[0] ?? ''
  const core = operand.trim() === '' || /^\W*$/.test(operand) ? code : operand
  const words = [...core.matchAll(/[A-Za-z_]\w*(?:-\w+)*/g)].map(match => match[0])
  const names = words.reverse().filter(word => !NOT_NAMES.has(word))
  return [...new Set(names)]
}
