import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadedTogether, pageScriptsOf } from '../../../src/stages/scan/page-scripts.ts'
import { variantsOf } from '../../../src/stages/scan/variants.ts'
import type { Source } from '../../../src/types.ts'

function page(path: string, text: string): Source {
  return { path, text, bom: false, eol: 'lf', mode: '100644' }
}

test('a tag leads to the file that it means, whatever writes the address', () => {
  for (const [from, tag, paths, expected] of [
    ['web/a.html', '<script src="config.js"></script>', ['web/config.js', 'config.js'], 'web/config.js'],
    ['web/a.html', "<script defer\n src='../js/config.js?v=2'></script>", ['js/config.js'], 'js/config.js'],
    ['web/a.html', '<script src="/js/config.js"></script>', ['web/public/js/config.js'], 'web/public/js/config.js'],
    ['Views/a.cshtml', '<script src="~/js/config.js"></script>', ['wwwroot/js/config.js'], 'wwwroot/js/config.js'],
    [
      't/a.html',
      `<script src="{{ url_for('static', filename='js/c.js') }}"></script>`,
      ['static/js/c.js'],
      'static/js/c.js',
    ],
    ['t/a.html', '<script th:src="@{/js/c.js}" src="x.js"></script>', ['static/js/c.js'], 'static/js/c.js'],
    [
      'apps/one/a.html',
      '<script src="/c.js"></script>',
      ['apps/one/pub/c.js', 'apps/two/pub/c.js'],
      'apps/one/pub/c.js',
    ],
    ['a.html', '<script src="/js/c.js"></script>', ['one/js/c.js', 'two/js/c.js'], null],
    ['a.html', '<script src="https://cdn.example/js/c.js"></script>', ['js/c.js'], null],
    ['a.html', '<script src="//cdn.example/js/c.js"></script>', ['js/c.js'], null],
    ['a.html', '<script src="/other/js/c.js"></script>', ['js/c.js'], null],
    ['a.ts', '`<script src="c.js">`', ['c.js'], null],
  ] as const) {
    const found = pageScriptsOf(paths)(page(from, tag))
    assert.deepEqual(found, expected === null ? [] : [expected], `${from}: ${tag}`)
  }
})

test('scripts of one page know each other, those of another page do not', () => {
  const pages = [
    page('a.html', '<script src="one.js"></script><script src="two.js"></script>'),
    page('b.html', '<script src="two.js"></script><script src="three.js"></script>'),
  ]
  const together = loadedTogether(pages, pageScriptsOf(['one.js', 'two.js', 'three.js']))
  assert.deepEqual(together('a.html#1'), ['one.js', 'two.js'])
  assert.deepEqual(together('one.js'), ['a.html', 'two.js'])
  assert.deepEqual(together('two.js'), ['a.html', 'one.js', 'b.html', 'three.js'])
  assert.deepEqual(together('four.js'), [])
})

test('other builds take other environments, but no test and no types', () => {
  const variants = variantsOf([
    'src/environments/environment.ts',
    'src/environments/environment.prod.ts',
    'src/environments/environment.stage.eu.ts',
    'src/environments/environment.spec.ts',
    'src/environments/environment.d.ts',
    'other/environment.prod.ts',
    'src/environments/environments.ts',
  ])
  assert.deepEqual(variants('src/environments/environment.ts'), [
    'src/environments/environment.prod.ts',
    'src/environments/environment.stage.eu.ts',
  ])
  assert.deepEqual(variants('src/environments/environment.prod.ts'), [])
})
