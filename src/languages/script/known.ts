/** What the printer needs to know of an option or a literal beyond the shared nouns. Both are made in this folder. */
import type { ObjectLiteral, Option, Place, Span } from '../../types.ts'

export interface KnownLiteral extends ObjectLiteral {
  /** Offset of the comma behind each member; null where there is none. */
  readonly commas: readonly (number | null)[]
  /** True for an array. */
  readonly list: boolean
}

export interface KnownOption extends Option {
  /** The key as written, with its quotes; null for an array element and a `push`. */
  readonly nameAt: Place | null
  /** Where `.name` or `['name']` begins, for an assignment. */
  readonly accessAt: Span | null
  /** True when the statement is the whole body of an `if` or a loop, without braces. */
  readonly body: boolean
  /** Options below this one that statements elsewhere set: `config.features.rememberMe = true`. */
  readonly below: KnownOption[]
  /** So that an empty object must stay. */
  readonly readBelow: boolean
  /** What else sets the same option: taken away alone, this one would let another one win. */
  readonly same: KnownOption[]
}

export function isKnownOption(option: Option): option is KnownOption {
  return 'below' in option && 'nameAt' in option
}

export function isKnownLiteral(literal: ObjectLiteral): literal is KnownLiteral {
  return 'commas' in literal
}
