/** Why a file is left alone. */
export interface Reason {
  readonly reason: string
  /** One sentence with what to do. */
  readonly note: string | null
  readonly version?: string
}

const INSTALL: { readonly [name: string]: string } = {
  'package-lock.json': 'npm install',
  'npm-shrinkwrap.json': 'npm install',
  'yarn.lock': 'yarn install',
  'pnpm-lock.yaml': 'pnpm install',
  'bun.lock': 'bun install',
  'bun.lockb': 'bun install',
  'deno.lock': 'deno install',
}

const PACKAGES = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|site-packages|Pods)\//
const YARN = /(?:^|\/)\.(?:yarn\/|pnp\.[cm]?js$|pnp\.loader\.mjs$)/
/** Folders of build tools that nobody writes into by hand. `dist`, `build` and `public` are not such: people do. */
const BUILD_FOLDERS =
  /(?:^|\/)(?:\.(?:next|nuxt|output|svelte-kit|angular|parcel-cache|docusaurus|gatsby|turbo|vercel|netlify)|target\/classes|(?:bin|obj)\/(?:Debug|Release)|coverage\/lcov-report)\//
const DOCS = /\.(?:mdx?|markdown|mdown|rst|adoc|asciidoc|org|textile|rdoc|wiki)$/i
const DOC_NAMES =
  /(?:^|\/)(?:changelog|changes|history|news|release[-_]?notes|readme|contributing|licen[cs]es?|notices?|third[-_]?party[-_]?(?:notices?|licenses?)|3rdpartylicenses)(?:\.txt)?$/i
const SNAPSHOTS = /(?:^|\/)__(?:image_)?snapshots__\/|\.(?:snap|approved\.\w+|verified\.\w+)$|\.shot$/i
const RECORDINGS = /\.har$|(?:^|\/)(?:(?:vcr_)?cassettes|__recordings__|wiremock\/(?:__files|mappings))\//i
const FIXTURES = /(?:^|\/)(?:__fixtures__|fixtures?|test-?data|golden)\//i

/** The widget's own files under its own name: a copy of the package, or of a folder on the CDN. */
const COPY_FOLDER =
  /(?:^|\/)okta-signin-widget(?:@|[-_/]v?(?=\d))(?<version>\d+\.\d+\.\d+(?:-[\w.-]+)?)?\/|(?:^|\/)okta-signin-widget\/dist\//

/** Paths that are left alone whatever is in them. */
export function reasonByPath(path: string): Reason | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (PACKAGES.test(path) || YARN.test(path)) {
    return {
      reason: 'node-modules',
      note: 'Installed packages: they follow the manifest when packages are installed again.',
    }
  }
  if (/^\.github\/workflows\//.test(path)) {
    return {
      reason: 'workflow',
      note: 'The token of a workflow may not change workflows: change it by hand if the widget is meant.',
    }
  }
  const install = INSTALL[name]
  if (install !== undefined) {
    return {
      reason: 'lock-file',
      note: `Its package manager writes it: run \`${install}\` once the manifest is changed.`,
    }
  }
  if (isRenamedLockFile(path)) {
    return { reason: 'lock-file', note: 'A lock file under another name: make it again the way it was made.' }
  }
  if (/\.map$/i.test(name))
    return { reason: 'source-map', note: 'It comes out of a build: build again after the upgrade.' }
  if (SNAPSHOTS.test(path))
    return { reason: 'snapshot', note: 'Update the snapshots by running the tests after the upgrade.' }
  if (RECORDINGS.test(path))
    return { reason: 'recording', note: 'Recorded traffic: record it again if the tests need it.' }
  if (BUILD_FOLDERS.test(path))
    return { reason: 'generated', note: 'It comes out of a build: build again after the upgrade.' }
  const copy = COPY_FOLDER.exec(path)
  if (copy) return vendored(copy.groups?.['version'] ?? null)
  return null
}

/** Paths that are left alone unless `include` singles them out. */
export function reasonByKind(path: string): Reason | null {
  if (DOCS.test(path) || DOC_NAMES.test(path)) {
    return { reason: 'docs', note: 'Documentation is left as it is: name it in `include` to have it upgraded too.' }
  }
  if (FIXTURES.test(path)) {
    return { reason: 'fixture', note: 'Tests may compare with it: name it in `include` to have it upgraded too.' }
  }
  return null
}

export function isLockFile(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1) in INSTALL
}

/** A lock file that was saved under another name, `npm-shrinkwrap-ci.json`: a script of the project copies it back. */
export function isRenamedLockFile(path: string): boolean {
  return (
    /(?:^|\/)(?:(?:package-lock|npm-shrinkwrap)[-._][\w.-]*json|pnpm-lock[-._][\w.-]*ya?ml|yarn[-._][\w.-]*lock)$/i.test(
      path,
    ) && !isLockFile(path)
  )
}

export function vendored(version: string | null): Reason {
  return {
    reason: 'vendored',
    note: 'A copy of the widget: replace it with the files of the new release, or load the widget from the CDN or the npm package.',
    ...(version === null ? {} : { version }),
  }
}
