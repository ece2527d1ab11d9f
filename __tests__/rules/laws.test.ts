import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RULES } from '../../src/rules/index.ts'
import { settle } from '../../src/stages/rewrite/settle.ts'
import type { Change, ConfigSite, FollowUp, Site } from '../../src/types.ts'
import { ask, asset, call, code, config, importSite, items, mention, page, pin, run, style, upgrade } from './build.ts'

/** One of everything. */
function kitchenSink(): readonly Site[] {
  const CDN = 'https://global.oktacdn.com/okta-signin-widget'
  return [
    everyOption(),
    page([
      asset(`${CDN}/2.9.0/js/okta-sign-in.min.js`, { hash: 'sha384-old' }),
      asset(`${CDN}/2.9.0/css/okta-theme.css`),
    ]),
    asset(`${CDN}/{{version}}/js/okta-sign-in-no-jquery.js`),
    pin('^2.9.0'),
    pin('git+https://example.com/x.git'),
    importSite('@okta/okta-signin-widget/dist/css/okta-sign-in.min.css', 'side-effect'),
    importSite('@okta/okta-signin-widget', 'namespace'),
    call('setCookieAndRedirect', { within: 'success-callback' }),
    call('tokenManager.get'),
    style('#okta-signin-username'),
    style('montserrat'),
    ...(
      [
        'own-copy',
        'registration-inline-hook',
        'request-context',
        'server-option',
        'unreadable-config',
        'content-security-policy',
        'old-dom',
      ] as const
    ).map(what => mention(what, ['#okta-signin-username'])),
  ]
}

/** Shapes that end in items instead of edits. */
function oddities(): readonly Site[] {
  return [
    config({
      useInteractionCodeFlow: code('isOie'),
      useClassicEngine: code('!isOie'),
      authParams: { pkce: code('p') },
    }),
    config({ baseUrl: 'x', labels: {}, country: {}, idps: code('list'), issuer: 'default' }),
    config({ clientId: 'x', issuer: 'y', authParams: { scope: code('s'), pkce: false, responseType: 'code' } }),
    config({ baseUrl: 'x', authParams: { clientId: 'a' } }, { open: false, bundle: 'oie' }),
    config({ baseUrl: 'x', authParams: { clientId: 'a', issuer: 'aus2' } }, { open: false, bundle: 'classic' }),
    ...['js/okta-sign-in.js', 'js/okta-sign-in.next.js', 'js/nothing.js', 'img/x.png'].map(file =>
      asset(`https://global.oktacdn.com/okta-signin-widget/5.1.0/${file}`),
    ),
    {
      ...asset('https://global.oktacdn.com/okta-signin-widget/5.1.0/css/fonts.css'),
      holder: 'string',
      remove: () => null,
    },
    asset('https://files.example.com/okta-signin-widget/5.1.0/js/okta-sign-in.min.js'),
    ...['dist/css/okta-theme.css', 'dist/sass/x.scss', 'types/src'].map(file => ({
      ...importSite(`@okta/okta-signin-widget/${file}`, 'side-effect' as const),
      remove: () => null,
    })),
    importSite('@okta/okta-signin-widget', 'declare-module'),
    importSite('@okta/okta-signin-widget/x', 'declare-module'),
    pin('latest'),
    pin('^4.0.0', '@okta/okta-auth-js'),
    call('setCookieAndRedirect', {
      within: 'only-statement-of-success-callback',
      arguments: [{ code: "'/app/UserHome'", value: '/app/UserHome' }],
    }),
    style('montserrat', { scoped: false }),
  ]
}

function everyOption(): ConfigSite {
  const flags = [
    'rememberMe',
    'autoPush',
    'smsRecovery',
    'webauthn',
    'selfServiceUnlock',
    'registration',
    'router',
    'securityImage',
    'windowsVerify',
    'consent',
    'odd',
  ]
  return config(
    {
      baseUrl: 'https://shop.example.com',
      authParams: {
        clientId: 'x',
        issuer: 'default',
        pkce: false,
        scope: 'openid email',
        display: 'page',
        grantType: 'implicit',
      },
      features: { ...Object.fromEntries(flags.map(flag => [flag, false])), hideSignOutLinkInMFA: true },
      registration: { parseSchema: code('f'), click: code('g') },
      idpDiscovery: { requestContext: code('location.href') },
      idps: [{ type: 'GOOGLE', id: '0oa', className: 'wide' }],
      piv: { text: 'Card' },
      processCreds: code('send'),
      useInteractionCodeFlow: false,
      useClassicEngine: true,
      recoveryToken: code('t'),
      policyId: 'p',
      i18n: { en: { needhelp: 'a', remember: 'b', 'password.newPassword.placeholder': 'c' } },
      labels: { x: 'y' },
      apiVersion: '1',
    },
    { unfollowed: ['rest'] },
  )
}

const UPGRADES = [
  upgrade({ from: '2.9.0' }),
  upgrade({ from: '2.9.0', liveOptions: 'keep', integrity: 'add', interactionCodeFlow: 'always' }),
  upgrade({ from: '2.9.0', engine: 'classic', integrity: 'off' }),
  upgrade({ from: null, app: { bundle: 'oie', serverSide: true } }),
]

test('the same question gets the same answer, and the site is not touched', () => {
  for (const site of kitchenSink()) {
    const before = JSON.stringify(site)
    for (const to of UPGRADES) {
      for (const rule of RULES) assert.deepEqual(ask(rule, site, to), ask(rule, site, to), rule.id)
    }
    assert.equal(JSON.stringify(site), before)
  }
})

test('a second pass over a configuration finds nothing more to do', () => {
  for (const to of UPGRADES) {
    let site = everyOption()
    const wanted = RULES.filter(rule => rule.engine === 'any' || rule.engine === to.engine)
    for (const rule of wanted) site = settle(site, changes(ask(rule, site, to)))
    for (const rule of wanted) assert.deepEqual(changes(ask(rule, site, to)), [], rule.id)
  }
})

test('what the guide leaves alone stays', () => {
  const kept = config({
    clientId: 'x',
    issuer: 'https://shop.example.com',
    redirectUri: 'y',
    features: { hideSignOutLinkInMFA: true, showIdentifier: true, mfaOnlyFlow: true, autoFocus: false },
    rememberMe: true,
    recoveryToken: 'z',
    customButtons: [{ className: 'wide', title: 'x' }],
    idpDisplay: 'PRIMARY',
    helpLinks: { help: '/help' },
    i18n: { en: { 'primaryauth.title': 'x' } },
    nested: { idps: [], registration: {}, features: { rememberMe: true } },
  })
  for (const to of UPGRADES.filter(
    one => one.engine === 'identity' && one.interactionCodeFlow === 'auto' && one.app.bundle === 'default',
  )) {
    for (const rule of RULES.filter(one => one.engine !== 'classic')) {
      assert.deepEqual(changes(ask(rule, kept, to)), [], rule.id)
    }
  }
})

test('nothing that a hosted page must not have is added to it', () => {
  const hosted = config({ features: { rememberMe: true }, baseUrl: 'x' }, { origin: 'hosted' })
  for (const to of UPGRADES) {
    for (const rule of RULES) {
      assert.deepEqual(
        changes(ask(rule, hosted, to)).filter(change => change.change === 'add'),
        [],
        rule.id,
      )
    }
  }
})

test('one id is one item: its task, time and link never differ', () => {
  const byId = new Map<string, FollowUp>()
  const sites = [...kitchenSink(), ...kitchenSink(), ...oddities()]
  const asked = RULES.flatMap(rule => [
    ...sites.flatMap(site => items(ask(rule, site, UPGRADES[0]))),
    ...(rule.run?.(run(sites, { from: ['2.9.0'], models: ['embedded', 'hosted'], lockFiles: ['yarn.lock'] })) ?? []),
  ])
  for (const item of asked) {
    const known = byId.get(item.id)
    if (known) assert.deepEqual([item.task, item.when, item.docs], [known.task, known.when, known.docs], item.id)
    byId.set(item.id, item)
    assert.match(item.id, /^[\w./-]+$/)
    assert.match(item.task, /[.)]$/, item.id)
    assert.match(item.why, /\.$/, item.id)
  }
  const tasks = [...byId.values()].map(item => item.task)
  assert.equal(new Set(tasks).size, tasks.length)
})

function changes(findings: ReturnType<typeof ask>): readonly Change[] {
  return findings.flatMap(finding => finding.edits.filter((edit): edit is Change => 'change' in edit))
}
