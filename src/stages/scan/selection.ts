import type { Inputs } from '../../types.ts'
import { matcherOf, naming } from './globs.ts'

/** Which files the user wants looked at. */
export interface Selection {
  /** False outside of the `path` input: such files are not ours to mention. */
  readonly inScope: (path: string) => boolean
  /** One clause when `include` or `exclude` leaves the file out. */
  readonly excluded: (path: string) => string | null
  /** True when `include` singles it out: then documentation and fixtures count too. */
  readonly named: (path: string) => boolean
}

export type SelectionInputs = Pick<Inputs, 'path' | 'include' | 'exclude'>

export async function selectionOf(inputs: SelectionInputs): Promise<Selection> {
  const [included, excluded, named] = await Promise.all(
    [inputs.include, inputs.exclude, naming(inputs.include)].map(matcherOf),
  )
  const folder = inputs.path === '.' ? '' : inputs.path
  return {
    inScope: path => folder === '' || path === folder || path.startsWith(`${folder}/`),
    excluded: path => {
      if (excluded?.(path)) return 'A pattern of `exclude` matches it.'
      return inputs.include.length > 0 && !included?.(path) ? 'No pattern of `include` matches it.' : null
    },
    named: path => named?.(path) === true,
  }
}
