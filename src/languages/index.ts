import type { Language, Reading, ScriptSource, Source } from '../types.ts'
import { styleOf } from './code-text.ts'
import { codeUrls } from './code-urls.ts'
import { css } from './css.ts'
import { json } from './json.ts'
import { markup } from './markup/markup.ts'
import { packageSpecs } from './package-specs.ts'
import { pagesInCode } from './pages-in-code.ts'
import { policies } from './policies.ts'
import { terraform } from './terraform.ts'
import { ownCopies } from './text.ts'
import { yaml } from './yaml.ts'

const SYNTAXES: { readonly [extension: string]: ScriptSource['syntax'] } = {
  js: 'js',
  mjs: 'js',
  cjs: 'js',
  es6: 'js',
  jsx: 'jsx',
  ts: 'ts',
  mts: 'ts',
  cts: 'ts',
  tsx: 'tsx',
}

/** JavaScript and TypeScript: its sites come from the reader of scripts, a chunk of its own, but for what needs no syntax. */
const script: Language = {
  id: 'script',
  owns: source => syntaxOf(source.path) !== null,
  read: readScript,
}

function readScript(source: Source): Reading {
  const sites = [
    ...policies(source),
    ...ownCopies(source, codeUrls(source.text, styleOf(source.path))),
    ...packageSpecs(source),
  ]
  return { sites, islands: [], faults: 0 }
}

/** The readers, in the order in which they are asked; the last one reads anything. */
export const LANGUAGES: readonly Language[] = [script, json, yaml, terraform, css, markup, pagesInCode]

/** The one that reads this file. */
export function languageOf(source: Source): Language {
  return LANGUAGES.find(language => language.owns(source)) ?? pagesInCode
}

const readings = new WeakMap<Source, Reading>()

/** What its language sees in a file. A page is taken apart once, however many ask: for its sites, for its scripts. */
export function readSource(source: Source): Reading {
  const known = readings.get(source)
  if (known) return known
  const reading = readOrFail(source)
  readings.set(source, reading)
  return reading
}

/** A reader's mistake must not cost the other files. */
function readOrFail(source: Source): Reading {
  try {
    return languageOf(source).read(source)
  } catch (error) {
    return { sites: [], islands: [], faults: 0, failed: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * The scripts in a file: the whole of it, or those of the pages in it. A JSON file counts as one script, for
 * configurations that are kept in data; its own sites come from its own reader.
 */
export function toScripts(source: Source): readonly ScriptSource[] {
  const syntax = syntaxOf(source.path)
  if (syntax !== null) return [{ path: source.path, text: source.text, offset: 0, syntax, masks: [] }]
  const language = languageOf(source)
  const whole: readonly ScriptSource[] =
    language === json ? [{ path: source.path, text: source.text, offset: 0, syntax: 'js', masks: [] }] : []
  const islands = readSource(source).islands.filter(island => island.language === 'script')
  const inside = islands.map(island => ({
    path: island.source.path,
    text: island.source.text,
    offset: island.offset,
    syntax: island.syntax,
    masks: island.masks,
    ...(island.written === undefined ? {} : { written: island.written }),
  }))
  return [...whole, ...inside]
}

/** Null for what is no script. */
function syntaxOf(path: string): ScriptSource['syntax'] | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return SYNTAXES[name.slice(name.lastIndexOf('.') + 1)] ?? null
}
