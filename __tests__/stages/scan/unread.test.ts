import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runLine } from '../../line.ts'

test('a release that no reader took for one is told, with its line', async () => {
  const url = 'https://global.oktacdn.com/okta-signin-widget/5.9.4/js/okta-sign-in.min.js'
  const { skipped, changes } = await runLine({
    'widget.lst': 'node 24\nokta-signin-widget=5.9.4\n',
    'frame.html': `<a href="/go?to=${encodeURIComponent(url)}">go</a>\n`,
    'page.html': `<script src="${url}"></script>\n`,
    'brand.json': `${JSON.stringify({ signInPage: { pageContent: `<script src="${url}"></script>` } })}\n`,
    'package.json': '{ "dependencies": { "@okta/okta-signin-widget": "5.9.4" } }\n',
    'notes.js': `// was okta-signin-widget@5.9.4\nconst help = 'https://github.com/okta/okta-signin-widget/5.9.4'\n`,
  })
  assert.deepEqual(
    skipped.map(({ path, reason, version, note }) => [path, reason, version, note?.split(' ').slice(0, 2).join(' ')]),
    [
      ['frame.html', 'unread', '5.9.4', 'Line 1'],
      ['widget.lst', 'unread', '5.9.4', 'Line 2'],
    ],
  )
  assert.deepEqual(
    changes.map(change => change.path),
    ['brand.json', 'package.json', 'page.html'],
  )
})
