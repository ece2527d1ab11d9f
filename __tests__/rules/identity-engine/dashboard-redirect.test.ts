import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dashboardRedirect } from '../../../src/rules/identity-engine/dashboard-redirect.ts'
import type { CallSite, Json } from '../../../src/types.ts'
import { ask, call, doings, ids, items } from '../build.ts'

function redirect(value: Json | undefined, code: string, within: CallSite['within']): CallSite {
  return call('setCookieAndRedirect', { receiver: 'res.session', within, arguments: [{ code, value }] })
}

test('the way to the dashboard goes out of a success callback', () => {
  for (const target of ['https://shop.okta.com/app/UserHome', '/app/UserHome?iss=1', 'https://shop.okta.com/']) {
    const findings = ask(dashboardRedirect, redirect(target, `'${target}'`, 'success-callback'))
    assert.deepEqual([doings(findings), ids(items(findings))], [[''], ['dashboard-redirect']], target)
  }
  const joined = redirect(undefined, "orgUrl + '/app/UserHome'", 'success-callback')
  assert.deepEqual(doings(ask(dashboardRedirect, joined)), [''])
})

test('a callback that is left empty has its item', () => {
  const only = redirect('/app/UserHome', "'/app/UserHome'", 'only-statement-of-success-callback')
  assert.deepEqual(ids(items(ask(dashboardRedirect, only))), ['emptied-callback'])
})

test('every other use is an item that names what fits', () => {
  for (const site of [
    redirect('https://app.example.com/', "'https://app.example.com/'", 'success-callback'),
    redirect('/app/UserHome', "'/app/UserHome'", 'elsewhere'),
    redirect('https://shop.okta.com/app/UserHomePage', "'x'", 'success-callback'),
    call('setCookieAndRedirect', { within: 'success-callback' }),
    { ...redirect('/app/UserHome', "'/app/UserHome'", 'success-callback'), removeStatement: () => null },
  ]) {
    const findings = ask(dashboardRedirect, site)
    assert.deepEqual([doings(findings), ids(items(findings))], [[], ['session-redirect']])
  }
})

test('each call has the method that leads to the same place', () => {
  const fits = (site: CallSite) => items(ask(dashboardRedirect, site))[0]?.details?.[0] ?? ''
  const to = (target: string) => fits(redirect(target, `'${target}'`, 'success-callback'))
  assert.match(to('https://shop.example/home'), /`showSignInAndRedirect\(\)`, with this address as `redirectUri`/)
  assert.match(to('https://shop.okta.com/app/salesforce/0oa1/sso/saml'), /leads on to this address/)
  assert.match(to('/home/bookmark/0oa1/2557'), /leads on to this address/)
  assert.match(fits(redirect(undefined, 'next', 'success-callback')), /leads on to where this went/)
  assert.match(fits(call('setCookieAndRedirect', { within: 'success-callback' })), /goes to `redirectUri` as this did/)
  assert.match(fits(redirect('/x', "'/x'", 'elsewhere')), /`showSignIn\(\)`, which resolves/)
})
