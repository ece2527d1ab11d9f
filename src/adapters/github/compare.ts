import type { Comparison } from '../../types.ts'
import type { Client } from './client.ts'
import { statusOf } from './errors.ts'

/** GitHub lists no more changed files than this. */
const MOST_FILES = 300

/** What `to` has and `from` has not; null where the two have no history in common. */
export async function compare(client: Client, from: string, to: string): Promise<Comparison | null> {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...client.at, basehead: `${from}...${to}` })
    const files = data.files ?? []
    return {
      fork: data.merge_base_commit.sha,
      ahead: data.ahead_by,
      commits: data.commits.map(({ sha, parents }) => ({ sha, parents: parents.map(parent => parent.sha) })),
      files: files.map(({ filename, sha, status }) => ({
        path: filename,
        blob: sha ?? '',
        isEdited: status === 'modified',
      })),
      isWhole: data.commits.length === data.ahead_by && files.length < MOST_FILES,
    }
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}
