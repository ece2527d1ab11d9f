/** Octokit on this GitHub, for its own tests. */
import assert from 'node:assert/strict'
import { Octokit } from '@octokit/rest'
import type { GitHub } from './server.ts'

const silent = () => {}

export function client(github: GitHub, token?: string): Octokit {
  return new Octokit({
    ...(token === undefined ? {} : { auth: token }),
    baseUrl: github.apiUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  })
}

/** Asserts that GitHub says no in its own way: status, message, and a body with the fields that GitHub's have. */
export async function refused(status: number, message: RegExp, asking: Promise<unknown>): Promise<void> {
  try {
    await asking
  } catch (error) {
    assert.ok(error instanceof Error && 'status' in error && 'response' in error, String(error))
    assert.equal(error.status, status, error.message)
    const { data } = error.response as { data: Record<string, unknown> }
    assert.match([data['message'], JSON.stringify(data['errors'] ?? '')].join(' '), message)
    assert.equal(data['status'], String(status))
    assert.match(String(data['documentation_url']), /^https:\/\/docs\.github\.com\//)
    return
  }
  assert.fail(`${status} ${message} was expected, and it went through`)
}
