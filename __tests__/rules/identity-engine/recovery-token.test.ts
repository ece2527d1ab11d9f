import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recoveryToken } from '../../../src/rules/identity-engine/recovery-token.ts'
import { ask, code, config, upgrade } from '../build.ts'

test('it stays and is explained once', () => {
  const later = [{ path: ['recoveryToken'], value: code('t'), form: 'assignment' as const }]
  const findings = ask(recoveryToken, config({ recoveryToken: 'x' }, { later }))
  assert.equal(findings.length, 1)
  assert.deepEqual(findings[0]?.edits, [])
  assert.deepEqual(ask(recoveryToken, config({ recoveryToken: 'x' }), upgrade({ from: '7.1.0' })), [])
})
