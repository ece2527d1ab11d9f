import { position } from '../text/lines.ts'
import type { Option, Site, Source, StyleSite } from '../types.ts'

/** Options whose value is a CSS class of the app's own, put on a button that the guide takes away. */
const CLASSED = ['idps', 'piv']

/** The app's own classes that configurations put on the widget's buttons. */
export function classNamesIn(sites: readonly Site[]): readonly string[] {
  const options = sites.flatMap(site => (site.kind === 'config' ? CLASSED.flatMap(name => site.find(name)) : []))
  const names = options
    .flatMap(withChildren)
    .flatMap(option =>
      option.path.at(-1) === 'className' && typeof option.value === 'string' ? option.value.split(/\s+/) : [],
    )
  return [...new Set(names)].filter(name => /^-?[_a-zA-Z][\w-]*$/.test(name))
}

/** Where stylesheets say how such a class looks. They have no marker of the widget, so nothing else finds them. */
export function stylesOf(names: readonly string[], sources: readonly Source[]): readonly StyleSite[] {
  return sources
    .filter(source => /\.(?:css|scss|sass|less)$/i.test(source.path))
    .flatMap(source => names.flatMap(name => places(name, source)))
}

function places(name: string, source: Source): readonly StyleSite[] {
  const bare = source.text.replace(/\/\*[\s\S]*?\*\//g, comment => ' '.repeat(comment.length))
  return [...bare.matchAll(new RegExp(`\\.${name}(?![\\w-])`, 'g'))].map(match => {
    const line = source.text.split(/\r\n|\n|\r/)[position(source.text, match.index).line - 1] ?? ''
    return {
      kind: 'style',
      at: { path: source.path, start: match.index, end: match.index + match[0].length },
      form: 'selector',
      value: match[0],
      code: line.trim(),
      scoped: false,
      rename: () => [],
    }
  })
}

function withChildren(option: Option): readonly Option[] {
  return [option, ...option.children.flatMap(withChildren)]
}
