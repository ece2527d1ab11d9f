import { readFileSync } from 'node:fs'
import type { StoredVersion } from '../registry/registry.ts'

export const WIDGET = '@okta/okta-signin-widget'
const FOLDER = `node_modules/${WIDGET}`

export const TARGET: string = JSON.parse(readFileSync(`${FOLDER}/package.json`, 'utf8')).version
/** A release after it, in the small package alone. */
export const NEXT_TARGET = '8.3.1'

/** The real package. Each run reads ten megabytes of it, so only what is about the release itself uses it. */
export const WHOLE_WIDGET: { readonly [version: string]: StoredVersion } = { [TARGET]: { folder: FOLDER } }

/** Two releases with invented files of the same names: what is about GitHub, files and people needs no more. */
export const SMALL_WIDGET: { readonly [version: string]: StoredVersion } = {
  [TARGET]: { files: filesOf(TARGET) },
  [NEXT_TARGET]: { files: filesOf(NEXT_TARGET) },
}

function filesOf(version: string): { readonly [name: string]: string } {
  const exports = { '.': './dist/js/okta-sign-in.js', './css/*': './dist/css/*' }
  return {
    'package.json': JSON.stringify({
      name: WIDGET,
      version,
      exports,
      dependencies: { '@okta/okta-auth-js': '^7.0.0' },
    }),
    'dist/js/okta-sign-in.min.js': `/* ${version} */ window.OktaSignIn = function () {}`,
    'dist/css/okta-sign-in.min.css': `/* ${version} */ #okta-sign-in { margin: 0 auto }`,
    'dist/labels/json/login.json': '{"primaryauth.title":"Sign In"}',
    'types/src/types/options/index.d.ts':
      'export interface WidgetOptions { el?: string; issuer?: string; clientId?: string }\n',
  }
}
