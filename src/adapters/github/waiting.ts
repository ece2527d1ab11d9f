import type { Client } from './client.ts'

/**
 * GitHub's replicas may not know yet what was made a moment ago. Asks again, a few times and only for the refusals that
 * `isLag` knows; any other goes out at once.
 */
export async function eventually<Result>(
  client: Client,
  isLag: (error: unknown) => boolean,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt > 3 || !isLag(error)) throw error
      await client.pause(attempt)
    }
  }
}
