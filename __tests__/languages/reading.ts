import { languageOf } from '../../src/languages/index.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { eolOf } from '../../src/text/lines.ts'
import type { AssetSite, Edit, MentionSite, Reading, Site, Source } from '../../src/types.ts'

export function sourceOf(path: string, text: string): Source {
  return { path, text, bom: false, eol: eolOf(text), mode: '100644' }
}

export function readingOf(path: string, text: string): Reading {
  const source = sourceOf(path, text)
  return languageOf(source).read(source)
}

export function sitesOf<K extends Site['kind']>(
  path: string,
  text: string,
  kind: K,
): readonly Extract<Site, { kind: K }>[] {
  return readingOf(path, text).sites.filter((site): site is Extract<Site, { kind: K }> => site.kind === kind)
}

export function assetsOf(path: string, text: string): readonly AssetSite[] {
  return sitesOf(path, text, 'asset')
}

export function mentionsOf(path: string, text: string, what: MentionSite['what']): readonly MentionSite[] {
  return sitesOf(path, text, 'mention').filter(site => site.what === what)
}

/** The text after every asset has moved to `version`, its file kept. */
export function movedTo(path: string, text: string, version: string | null): string {
  return applyEdits(
    text,
    assetsOf(path, text).flatMap(site => site.moveTo({ version, file: null })),
  )
}

export function withEdits(text: string, edits: readonly Edit[] | null): string | null {
  return edits && applyEdits(text, edits)
}

/** The scripts of a page, as the script reader gets them. */
export function scriptsOf(path: string, text: string): readonly string[] {
  return readingOf(path, text)
    .islands.filter(island => island.language === 'script')
    .map(island => island.source.text)
}
