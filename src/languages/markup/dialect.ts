import type { Source } from '../../types.ts'

/** Which template syntaxes a page may hold. What is left off here is plain text, so that valid JavaScript stays as it is. */
export interface Dialect {
  /** `<% %>`: what its forms mean differs. */
  readonly percent: 'ejs' | 'erb' | 'asp'
  /** `strict`: only what cannot be JavaScript, `off`: component files, whose scripts are real ones. */
  readonly braces: 'full' | 'strict' | 'off'
  /** `{# comment #}`. */
  readonly hashComments: boolean
  /** `${x}` and `#{x}` are the server's everywhere, also inside template literals. */
  readonly expressions: boolean
  readonly freemarker: boolean
  /** `<c:if …>` inside scripts. */
  readonly actions: boolean
  readonly blade: boolean
  readonly razor: boolean
  /** `{expr}` in the markup of components. */
  readonly components: 'svelte' | 'astro' | 'vue' | null
  /** `<script … />` closes itself. */
  readonly selfClosing: boolean
  /** CDATA holds text of the page. */
  readonly xml: boolean
}

const FULL_BRACES = words(
  'hbs handlebars mustache njk nunjucks liquid twig jinja jinja2 j2 dj django blade gohtml tmpl gotmpl tpl tera mu hjs stache dust heex leex eex',
)
const EXPRESSIONS = words('jsp jspf jspx tag tagx ftl ftlh ftlx fm vm vtl gsp mako mak xhtml tf tofu hcl')
const ASP = words('aspx ascx master asp ashx asax asmx jsp jspf jspx tag tagx gsp')
const XML = words('xhtml jspx tagx xml xsl xslt')
const RAZOR = words('cshtml vbhtml razor')

/** Told by the file's name first, then by marks in the text that nothing but that engine has. */
export function dialectOf(source: Source): Dialect {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).toLowerCase()
  const parts = new Set(name.split('.').slice(1))
  const is = (set: ReadonlySet<string>) => [...parts].some(part => set.has(part))
  const { text } = source
  const components = parts.has('svelte') ? 'svelte' : parts.has('astro') ? 'astro' : parts.has('vue') ? 'vue' : null
  const razor = is(RAZOR)
  const freemarker =
    parts.has('ftl') || parts.has('ftlh') || parts.has('ftlx') || /<#(?:if|list|assign|import|macro)\b/.test(text)
  const braces = components ? 'off' : is(FULL_BRACES) || mustacheMarks(text) ? 'full' : razor ? 'off' : 'strict'
  return {
    percent: parts.has('erb') || parts.has('rhtml') ? 'erb' : is(ASP) ? 'asp' : 'ejs',
    braces,
    hashComments: !components && (text.includes('{%') || is(words('njk twig jinja jinja2 j2 dj django'))),
    expressions: freemarker || is(EXPRESSIONS) || /<%@\s*(?:page|taglib|include)\b/.test(text),
    freemarker,
    actions: is(words('jsp jspf jspx tag tagx gsp')) || /<%@\s*taglib\b/.test(text),
    blade: name.endsWith('.blade.php'),
    razor,
    components,
    selfClosing: components !== null || is(XML),
    xml: is(XML),
  }
}

function mustacheMarks(text: string): boolean {
  return /\{\{\{\s*[A-Za-z_][\w.]*\s*\}\}\}|\{\{[#/^>]\s*[A-Za-z_]|\{\{!|\{\{-?\s*(?:\.[A-Za-z]|if |range |end\b|template |define )|\{%-?\s*\w/.test(
    text,
  )
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
