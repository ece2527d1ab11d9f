import type { Source } from '../../types.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import { fillPage } from './fill.ts'
import { frontMatter, islandsOf, type PageIsland } from './islands.ts'
import type { Mask } from './masked-page.ts'
import { findMasks } from './masks.ts'
import { readTags, type Tags } from './tags.ts'

/** A page taken apart. */
export interface Parts extends Tags {
  readonly masks: readonly Mask[]
  readonly islands: readonly PageIsland[]
}

export function partsOf(source: Source): Parts {
  const dialect = dialectOf(source)
  const masks = findMasks(source.text, dialect)
  const read = tagsOf(source.text, masks, dialect)
  const front = dialect.components === 'astro' ? frontMatter(source) : []
  return { ...read, masks, islands: [...front, ...islandsOf(source, read.tags, masks)] }
}

/**
 * Read twice, since what an expression stands for depends on where it stands: in a value it is part of the value, and
 * between attributes (`{{#if sri}}integrity="…"{{/if}}`) it is nothing that could grow together with a name.
 */
function tagsOf(text: string, masks: readonly Mask[], dialect: Dialect): Tags {
  const first = readTags(fillPage(text, masks), dialect)
  if (masks.length === 0) return first
  const values = first.tags.flatMap(tag => tag.attributes.flatMap(({ value }) => value ?? []))
  return readTags(fillPage(text, masks, values), dialect)
}
