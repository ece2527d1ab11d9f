import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { type GitHub, startGitHub } from './server.ts'

/** Runs the tests of a file on an embedded GitHub, which at the end must have seen nothing that GitHub does not know. */
export function onHub(started: (hub: GitHub) => void): void {
  let hub: GitHub
  before(async () => {
    hub = await startGitHub()
    started(hub)
  })
  after(async () => {
    const { violations } = hub
    await hub.stop()
    assert.deepEqual(violations, [], 'every request and answer is as GitHub describes them')
  })
}
