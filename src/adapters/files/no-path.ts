import { UserError } from '../../errors.ts'

/** A folder that is mistyped must not look like one without the widget. */
export function noPath(path: string, folder: string): UserError {
  return new UserError(
    'no-folder',
    `There is no folder \`${path}\` in ${folder}.`,
    'Give `path` as a folder below it, such as `apps/web`.',
  )
}
