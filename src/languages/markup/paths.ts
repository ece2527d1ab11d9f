import type { Source } from '../../types.ts'

const EXTENSIONS = new Set(
  `html htm xhtml shtml xht html5 ejs hbs handlebars mustache njk nunjucks liquid twig jinja jinja2 j2 django dj erb rhtml
  jsp jspf jspx tag tagx gsp ftl ftlh ftlx thymeleaf cshtml vbhtml razor aspx ascx master asp php phtml php3 php5 vue svelte
  astro gohtml tmpl gotmpl tpl xsl xslt heex leex eex vm vtl mako mak hjs tera stache dust cfm cfml ctp volt latte edge marko
  svx jelly zul`.split(/\s+/),
)

/** Pages whose last extension says how they are served or kept: `index.html.j2`, `login.html.tmpl`, `page.html.bak`. */
const PAGE_PART = /\.(?:x?html?|blade\.php)\.(?!(?:haml|slim|pug|jade|rb|py|go|rs|java|kt|ex|css|map)$)[\w-]+$/i

/** Extensions that an engine shares with other texts: `nginx.conf.tpl` is no page. */
const SHARED =
  /\.(?:js|mjs|cjs|ts|jsx|tsx|css|scss|less|json|ya?ml|conf|ini|env|sh|sql|tf|xml|toml|properties|md)\.\w+$/i

export function isMarkupPath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (SHARED.test(name)) return false
  const extension = name.slice(name.lastIndexOf('.') + 1)
  return EXTENSIONS.has(extension) || PAGE_PART.test(name)
}

/** A page without a page's name: `signin-page.txt`, a template without extension. */
export function looksLikePage(source: Source): boolean {
  if (!/(?:^|\/)[^/.]+$|\.(?:txt|text|template|template2|in|page|inc|dist|sample|bak)$/i.test(source.path)) return false
  const start = source.text.trimStart().slice(0, 400)
  return /^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|div|script|link)\b/i.test(start)
}
