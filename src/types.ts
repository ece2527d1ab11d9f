/**
 * The nouns of the project, and nothing else: readonly plain data.
 *
 * Learn five and you can work here: Source, Site, Rule, Finding, Proposal.
 *
 * Offsets are UTF-16 code units into `Source.text` (without the byte order mark), `end` exclusive. Lines and columns,
 * where they show, count from 1. Paths are relative to the repository's top, with `/`.
 */

export type * from './types/inputs.ts'
export type * from './types/languages.ts'
export type * from './types/output.ts'
export type * from './types/plan.ts'
export type * from './types/release.ts'
export type * from './types/rules.ts'
export type * from './types/sites.ts'
export type * from './types/text.ts'
export type * from './types/world.ts'
