import { type Checkout, complaint, git, zeroTerminated } from './git.ts'
import type { Needle } from './needle.ts'
import { pathspec } from './tracked.ts'

/** What git found, or why it could not search: that is never the same as finding nothing. */
export type GrepAnswer = { readonly paths: readonly string[] } | { readonly failure: string }

/** `-a`, never `-I`: the latter drops files with a `-diff` attribute or a zero byte. `-z`: names with any sign in them. */
const GREP = ['grep', '-lza', '-P', '--no-color', '--no-recurse-submodules', '--full-name']

/** Searches the tracked files as they are on disk. */
export function grepDisk(checkout: Checkout, needle: Needle, scope: string): Promise<GrepAnswer> {
  return grep(checkout, [...GREP, '-e', needle.pattern, ...pathspec(scope)], 0)
}

/** Searches the files of a commit: all of them, or those that are named. */
export function grepCommit(
  checkout: Checkout,
  needle: Needle,
  commit: string,
  paths: readonly string[],
): Promise<GrepAnswer> {
  const only = paths.length === 0 ? [] : ['--', ...paths]
  return grep(checkout, [...GREP, '-e', needle.pattern, commit, ...only], commit.length + 1)
}

async function grep(checkout: Checkout, args: readonly string[], prefix: number): Promise<GrepAnswer> {
  const answer = await git(checkout.top, args)
  if (answer.code === 1 && answer.stderr === '') return { paths: [] }
  if (answer.code !== 0) return { failure: complaint(answer) }
  return { paths: zeroTerminated(answer.stdout).map(path => path.slice(prefix)) }
}
