import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '../errors.ts'

/**
 * Writes a report to where people asked for it, with the folders on the way there.
 *
 * @param asked the path as they wrote it, for the message. @param target the same, absolute.
 * @throws UserError `report-unwritable`
 */
export async function writeReport(asked: string, target: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new UserError(
      'report-unwritable',
      `The report cannot be written to \`${asked}\` (${code}).`,
      'Name a file that may be written, such as `upgrade-report.json`; folders on the way to it are made.',
      { cause: error },
    )
  }
}
