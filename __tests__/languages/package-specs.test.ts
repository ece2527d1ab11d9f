import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runLine } from '../line.ts'
import { sitesOf } from './reading.ts'

const NAME = '@okta/okta-signin-widget'
const specs = (path: string, text: string) => sitesOf(path, text, 'pin').map(pin => pin.spec)

test('what a command installs by name is a dependency', () => {
  for (const [path, text, found] of [
    ['Dockerfile', `RUN npm install ${NAME}@5.1.0 --save\n`, ['5.1.0']],
    ['Makefile', `x:\n\tnpm i ${NAME}@^5\n`, ['^5']],
    ['setup.sh', `yarn add "${NAME}@~5.1".\n`, ['~5.1']],
    ['ci.yml', `- run: npx -y ${NAME}@5.x\n`, ['5.x']],
    ['package.json', `{"scripts":{"siw":"npm i ${NAME}@5.1.0"}}`, ['5.1.0']],
    ['libman.json', `{"libraries":[{"library":"${NAME}@5.1.0"}]}`, ['5.1.0']],
    ['deno.json', `{"imports":{"siw":"npm:${NAME}@^5","siw/":"npm:/${NAME}@5.1.0/"}}`, [`npm:${NAME}@^5`, '5.1.0']],
    ['a.ts', `import S from 'npm:${NAME}@5.1.0'\n`, ['5.1.0']],
    ['a.ts', `import S from 'npm:${NAME}@5.1.0/oie'\n`, ['5.1.0']],
  ] as const) {
    assert.deepEqual(specs(path, text), found, text)
  }
})

test('addresses, tags, keys and comments are none', () => {
  for (const [path, text] of [
    ['setup.sh', `npm i ${NAME} ${NAME}@latest ${NAME}@next-7 # not ${NAME}@5.1.0\n`],
    ['a.php', `<?php $u = 'https://unpkg.com/${NAME}@5.1.0/dist/js/okta-sign-in.min.js';`],
    ['a.txt', `https://ga.jspm.io/npm:${NAME}@5.1.0/x.js @acme${NAME}@5.1.0 x/${NAME}@5.1.0\n`],
    ['a.yml', `"${NAME}@5.1.0": patched\n'${NAME}@5.1.0' : patched\n`],
    ['package.json', `{"dependenciesMeta":{"${NAME}@5.1.0":{"built":false}}}`],
  ] as const) {
    assert.deepEqual(specs(path, text), [], text)
  }
})

test('a configuration is found whichever way the package is imported', async () => {
  for (const from of [`npm:${NAME}@5.1.0`, `https://esm.sh/${NAME}@5.1.0?bundle`]) {
    const text = `import OktaSignIn from '${from}'\nnew OktaSignIn({ clientId: 'a', features: { securityImage: true } })\n`
    const [change] = (await runLine({ 'a.ts': text })).changes
    assert.equal(change?.after.includes('securityImage'), false, from)
    assert.match(change?.after ?? '', /widget@7\.49\.0/)
  }
})

test('an import by its version is no path that the exports map closes', async () => {
  const { followUps } = await runLine({ 'a.ts': `import S from 'npm:${NAME}@5.1.0'\nexport default S\n` })
  assert.deepEqual(
    followUps.filter(item => item.id === 'import-paths'),
    [],
  )
})
