import semver from 'semver'

/** What became of a widget file at a release: it is there under a name, it is gone for good, or nothing is known. */
export type Fate =
  | { readonly is: 'there'; readonly file: string }
  | { readonly is: 'gone'; readonly why: string }
  | { readonly is: 'unknown' }

interface Change {
  readonly name: RegExp
  /** First release that lacks the file; null when the name belongs to no release at all. */
  readonly until: string | null
  /** The successor's name, or null: nothing took its place. */
  readonly successor: string | null
  readonly why: string
}

const MIN_JS = 'js/okta-sign-in.min.js'
const MIN_CSS = 'css/okta-sign-in.min.css'

/** Names that ended, each with the release that no longer has it. A versioned name is read without its version. */
const ENDED: readonly Change[] = [
  {
    name: /^css\/okta-theme(?:\.min)?\.css$/,
    until: '3.0.0',
    successor: null,
    why: 'its rules are part of `okta-sign-in.min.css` from 3.0.0 on',
  },
  {
    name: /^js\/okta-sign-in-no-jquery(?:\.min)?\.js$/,
    until: '7.0.0',
    successor: MIN_JS,
    why: 'the widget brings its own jQuery',
  },
  { name: /^js\/okta-sign-in\.entry\.js$/, until: '7.0.0', successor: MIN_JS, why: 'the entry file ended with 6.x' },
  {
    name: /^css\/okta-sign-in\.css$/,
    until: null,
    successor: MIN_CSS,
    why: 'only the minified stylesheet is published',
  },
  {
    name: /^css\/fonts\.css$/,
    until: '7.19.6',
    successor: null,
    why: 'the fonts are named in `okta-sign-in.min.css`',
  },
  {
    name: /^font\/montserrat-(light|regular)-webfont\.(\w+)$/,
    until: '7.0.0',
    successor: 'font/montserrat-okta-$1-webfont.$2',
    why: 'the font is called montserrat-okta from 7.0.0 on',
  },
  {
    name: /^labels\/jsonp\/(\w+?)\.jsonp$/,
    until: '4.0.0',
    successor: 'labels/json/$1.json',
    why: 'labels are plain JSON from 4.0.0 on',
  },
]

/** Names that every release from `since` on has. */
const CURRENT: readonly { readonly name: RegExp; readonly since: string }[] = [
  { name: /^js\/okta-sign-in\.min\.js$/, since: '1.4.0' },
  { name: /^css\/okta-sign-in\.min\.css$/, since: '1.4.0' },
  { name: /^js\/okta-sign-in\.js$/, since: '2.21.0' },
  { name: /^js\/okta-sign-in\.no-polyfill\.min\.js$/, since: '3.7.0' },
  { name: /^(?:js\/okta-plugin-a11y\.js|css\/okta-plugin-a11y\.css)$/, since: '6.7.1' },
  { name: /^js\/okta-sign-in\.(?:classic|oie|polyfill)(?:\.min)?\.js$/, since: '7.0.0' },
  { name: /^(?:js\/okta-sign-in\.next\.js|css\/okta-sign-in\.next\.css)$/, since: '7.8.0' },
  { name: /^js\/okta-sign-in\.next\.no-polyfill\.js$/, since: '7.10.0' },
  { name: /^js\/okta-sign-in\.debugger(?:\.min)?\.js$/, since: '7.17.1' },
  { name: /^labels\/(?:json|properties)\/[\w.-]+$/, since: '1.7.0' },
  { name: /^font\/okticon\.\w+$/, since: '1.4.0' },
]

/**
 * Where the content of `file` is found at release `version`.
 *
 * @param file named as on Okta's CDN, `js/okta-sign-in-1.3.3.min.js`.
 * @param published files that the release is known to have; null when its package could not be read.
 */
export function fateOf(file: string, version: string, published: ReadonlySet<string> | null): Fate {
  const name = withoutVersion(file)
  if (published?.has(name)) return { is: 'there', file: name }
  for (const { name: pattern, until, successor, why } of ENDED) {
    if (!pattern.test(name) || (until !== null && semver.lt(version, until))) continue
    if (successor === null) return { is: 'gone', why }
    return fateOf(name.replace(pattern, successor), version, published)
  }
  if (published !== null) return isAsset(name) ? { is: 'unknown' } : outside(name, version)
  return CURRENT.some(({ name: pattern, since }) => pattern.test(name) && semver.gte(version, since)) ||
    ENDED.some(({ name: pattern, until }) => pattern.test(name) && until !== null && semver.lt(version, until))
    ? { is: 'there', file: name }
    : { is: 'unknown' }
}

/** Files that a release must serve so that URLs of these files can move to it; those without a successor are left out. */
export function filesToServe(
  files: Iterable<string>,
  version: string,
  published: ReadonlySet<string> | null,
): readonly string[] {
  const served = new Set<string>()
  for (const file of files) {
    const fate = fateOf(file, version, published)
    if (fate.is === 'there') served.add(fate.file)
    // A page that has only the old theme gets the one stylesheet in its place.
    else if (isTheme(file)) served.add(MIN_CSS)
    else if (fate.is === 'unknown') served.add(withoutVersion(file))
  }
  return [...served].sort()
}

/** The second stylesheet of 1.x and 2.x. */
export function isTheme(file: string): boolean {
  return /^css\/okta-theme(?:\.min)?\.css$/.test(withoutVersion(file))
}

/** A script that holds the widget itself. */
export function isWidgetScript(file: string): boolean {
  return /^js\/okta-sign-in[\w.-]*\.js$/.test(file) && !/\.polyfill(?:\.min)?\.js$/.test(file)
}

/** The widget's own stylesheet. */
export function isWidgetStylesheet(file: string): boolean {
  return /^css\/okta-sign-in[\w.-]*\.css$/.test(file)
}

/** 1.x wrote the version into the name: `okta-sign-in-1.3.3.min.js` is `okta-sign-in.min.js`. */
function withoutVersion(file: string): string {
  return file.replace(/^((?:js|css)\/okta-(?:sign-in(?:-no-jquery)?|theme))-\d+\.\d+\.\d+(?=\.)/, '$1')
}

function isAsset(name: string): boolean {
  return /^(?:js|css)\//.test(name)
}

/** Labels, fonts and images are not in the list of published files that is read: their history decides. */
function outside(name: string, version: string): Fate {
  const known = CURRENT.some(({ name: pattern, since }) => pattern.test(name) && semver.gte(version, since))
  return known ? { is: 'there', file: name } : { is: 'unknown' }
}
