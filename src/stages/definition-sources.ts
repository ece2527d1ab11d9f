import type { AssetSite, DefinitionSite, Files, Source } from '../types.ts'
import { namesToFind } from './definitions.ts'
import { findDefinitions, type ScanResult } from './scan.ts'

/** From a name to its value, and from there to the name behind it, twice. */
const ROUNDS = 3

/** Files in which the versions of URLs could be defined, and those that they lead on to. */
export async function definitionSources(
  open: readonly AssetSite[],
  decided: readonly DefinitionSite[],
  scanned: ScanResult,
  files: Pick<Files, 'search' | 'list'>,
): Promise<readonly Source[]> {
  const asked = new Set<string>()
  let sources: readonly Source[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const known = [...scanned.sources, ...scanned.reached, ...sources]
    const names = namesToFind(open, decided, known).filter(name => !asked.has(name))
    if (names.length === 0) break
    for (const name of names) asked.add(name)
    const paths = new Set(known.map(source => source.path))
    const more = await findDefinitions(names, files, scanned)
    sources = [...sources, ...more.filter(source => !paths.has(source.path))]
  }
  return sources
}
