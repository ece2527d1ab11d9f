import { fateOf, isTheme } from '../../widget/file-names.ts'
import { PACKAGE } from '../../widget/pins.ts'
import { isAtLeast } from '../../widget/versions.ts'

/** Where an import of the package, or of a file in it, goes at a release with an `exports` map. */
export type Destination =
  | { readonly is: 'right' }
  | { readonly is: 'at'; readonly specifier: string }
  | { readonly is: 'gone' }
  | { readonly is: 'closed'; readonly why: string }

const SCRIPT = /^(?:dist\/js\/)?(?:okta-sign-in(?:\.entry|-no-jquery|\.no-polyfill)?(?:\.min)?(?:\.js)?|no-polyfill)$/
const BUNDLE = /^dist\/js\/okta-sign-in\.(classic|oie|polyfill)(?:\.min)?(?:\.js)?$/
const STYLESHEET = /^(?:dist\/)?css\/okta-sign-in(?:\.min)?(?:\.css)?$/

/** @param specifier as it is written: a module path, `~` before it, or a file path through `node_modules`. */
export function destination(specifier: string, version: string): Destination {
  const at = specifier.indexOf(PACKAGE)
  if (at === -1) return { is: 'right' }
  const before = specifier.slice(0, at)
  const [path = '', ...query] = specifier.slice(at + PACKAGE.length + 1).split(/(?=[?#])/)
  const file = path.replace(/^dist\//, '')
  if (isTheme(file) || isTheme(`${file}.css`)) return { is: 'gone' }
  if (/node_modules\/$|^\.{0,2}\/|^file:/.test(before)) return onDisk(specifier, path, version)
  const module = (end: string): Destination => {
    const to = `${before}${PACKAGE}${end}${query.join('')}`
    return to === specifier ? { is: 'right' } : { is: 'at', specifier: to }
  }
  if (path === '' || /^(?:classic|oie|polyfill|package\.json|mocks(?:\/.*)?)$/.test(path)) return { is: 'right' }
  const bundle = BUNDLE.exec(path)?.[1]
  if (bundle !== undefined) return module(`/${bundle}`)
  if (SCRIPT.test(path)) return module('')
  if (STYLESHEET.test(path)) {
    if (isAtLeast(version, '7.19.0')) return module('/css/okta-sign-in.min.css')
    return { is: 'closed', why: 'bundlers differ on the stylesheet’s path before 7.19.0' }
  }
  if (/^css\//.test(path) && isAtLeast(version, '7.19.0')) return { is: 'right' }
  if (/^dist\/css\/[\w.-]+\.css$/.test(path) && isAtLeast(version, '7.19.0')) return module(`/${file}`)
  // `README.md` and the like stand at the root, and are asked for only to find the folder of the package.
  const root = /^[\w.-]+$/.test(path) ? '; `package.json` is the one file at the root that they name' : ''
  return { is: 'closed', why: `the package’s \`exports\` do not name it${root}` }
}

/** The `exports` map does not bind file paths; only a name that ended is replaced. */
function onDisk(specifier: string, path: string, version: string): Destination {
  const file = path.replace(/^dist\//, '')
  if (!/^(?:js|css)\/[\w.-]+\.(?:js|css)$/.test(file)) return { is: 'right' }
  const fate = fateOf(file, version, null)
  if (fate.is === 'gone') return { is: 'gone' }
  if (fate.is !== 'there' || fate.file === file) return { is: 'right' }
  return { is: 'at', specifier: specifier.replace(file, fate.file) }
}
