import { filePatch } from '../../text/patch.ts'
import type { FileChange } from '../../types.ts'

/** All changes as one patch: `git apply` makes of it exactly the files of the proposal, byte by byte. */
export function toPatch(changes: readonly FileChange[]): string {
  return changes
    .map(({ path, before, after }) => {
      const bom = before.bom ? '\ufeff' : ''
      return filePatch({ path, before: bom + before.text, after: bom + after })
    })
    .join('')
}
