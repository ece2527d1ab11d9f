import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import type { Change } from '../../../src/types.ts'
import { SEED } from '../../stand-ins/seed.ts'
import { configOf, configsOf, onlyConfig, printed, readAll } from './reading.ts'

/** One member of a random literal. `tag` is a number that its comments carry, so that each can be looked for. */
interface Member {
  readonly key: string
  readonly spelling: 'bare' | 'single' | 'double' | 'computed'
  readonly value: string | readonly Member[]
  readonly above: boolean
  readonly behind: 'none' | 'line' | 'block' | 'before-comma'
  readonly blank: boolean
  readonly gone: boolean
}

interface Style {
  readonly layout: 'lines' | 'one-line' | 'tight' | 'comma-first' | 'pairs'
  readonly indent: string
  readonly eol: string
  readonly trailing: boolean
}

const KEYS = ['rememberMe', 'idps', 'piv', 'logo', 'language', 'registration', 'i18n', 'el', 'colors', 'processCreds']
const VALUES = [
  'true',
  'false',
  `'x, // y'`,
  '"}"',
  '[1, 2]',
  '[{ id: "a" }, {}]',
  '`{${1}}`',
  '-1',
  'null',
  '{}',
  '(1, 2)',
]

function members(depth: number): fc.Arbitrary<readonly Member[]> {
  const value: fc.Arbitrary<string | readonly Member[]> =
    depth === 0
      ? fc.constantFrom(...VALUES)
      : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...VALUES) }, { weight: 1, arbitrary: members(depth - 1) })
  return fc.uniqueArray(
    fc.record<Member>({
      key: fc.constantFrom(...KEYS),
      spelling: fc.constantFrom('bare', 'single', 'double', 'computed'),
      value,
      above: fc.boolean(),
      behind: fc.constantFrom('none', 'none', 'line', 'block', 'before-comma'),
      blank: fc.boolean(),
      gone: fc.boolean(),
    }),
    { selector: member => member.key, maxLength: 6 },
  )
}

const styles: fc.Arbitrary<Style> = fc.record({
  layout: fc.constantFrom('lines', 'lines', 'one-line', 'tight', 'comma-first', 'pairs'),
  indent: fc.constantFrom('  ', '    ', '\t'),
  eol: fc.constantFrom('\n', '\r\n'),
  trailing: fc.boolean(),
})

/** The literal's text; comments of what stays are put into `kept`, by their text. */
function written(
  list: readonly Member[],
  style: Style,
  depth: number,
  path: string,
  isGone: boolean,
  kept: string[],
): string {
  const { layout, eol } = style
  const inner = style.indent.repeat(depth + 1)
  const outer = style.indent.repeat(depth)
  const isLine = layout === 'one-line' || layout === 'tight'
  const gap = layout === 'tight' ? '' : ' '
  const parts = list.map((member, i) => {
    const id = `${path}.${member.key}`
    const gone = isGone || member.gone || vanishes(member, layout)
    const last = i === list.length - 1
    const comma = last && !style.trailing ? '' : ','
    const value =
      typeof member.value === 'string' ? member.value : written(member.value, style, depth + 1, id, gone, kept)
    const code = `${spelled(member)}:${gap}${value}`
    const note = (text: string, stays: boolean): string => {
      if (stays) kept.push(text)
      return text
    }
    if (isLine) {
      const behind = member.behind === 'before-comma' ? ` ${note(`/* ${id} behind */`, !gone)}` : ''
      return `${code}${behind}${comma}`
    }
    const above = hasLineAbove(member, i, layout) ? `${inner}${note(`// ${id} above`, !isGone)}${eol}` : ''
    const blank = member.blank ? eol : ''
    const early = member.behind === 'before-comma' ? ` ${note(`/* ${id} behind */`, !gone)}` : ''
    const late =
      member.behind === 'line'
        ? ` ${note(`// ${id} behind`, !gone)}`
        : member.behind === 'block'
          ? ` ${note(`/* ${id} behind */`, !gone)}`
          : ''
    if (layout === 'comma-first') return `${above}${inner}${i > 0 ? ', ' : '  '}${code}${early}${late}`
    if (layout === 'pairs' && i % 2 === 1) return `${code}${early}${comma}${late}`
    if (layout === 'pairs') return `${blank}${above}${inner}${code}${early}${comma}`
    return `${blank}${above}${inner}${code}${early}${comma}${late}`
  })
  if (isLine) return `{${gap}${parts.join(gap)}${gap}}`
  if (layout === 'pairs') {
    const lines = parts.map((part, i) => part + (i % 2 === 1 || i === parts.length - 1 ? eol : ' '))
    return `{${eol}${lines.join('')}${outer}}`
  }
  return `{${eol}${parts.map(part => part + eol).join('')}${outer}}`
}

/** An object that is emptied goes as a whole, unless a comment on a line of its own stays in it. */
function vanishes({ value }: Member, layout: Style['layout']): boolean {
  if (typeof value === 'string' || value.length === 0) return false
  return value.every((child, i) => (child.gone || vanishes(child, layout)) && !hasLineAbove(child, i, layout))
}

function hasLineAbove(member: Member, index: number, layout: Style['layout']): boolean {
  if (layout === 'one-line' || layout === 'tight') return false
  return member.above && (layout !== 'pairs' || index % 2 === 0)
}

function spelled({ key, spelling }: Member): string {
  if (spelling === 'single') return `'${key}'`
  if (spelling === 'double') return `"${key}"`
  return spelling === 'computed' ? `['${key}']` : key
}

function valueAfter(list: readonly Member[], isTop: boolean): Record<string, unknown> | null {
  const entries = list.flatMap((member): [string, unknown][] => {
    if (member.gone) return []
    if (typeof member.value === 'string') return [[member.key, runInNewContext(`(${member.value})`)]]
    const inside = valueAfter(member.value, false)
    return inside === null ? [] : [[member.key, inside]]
  })
  const emptied = !isTop && list.length > 0 && entries.length === 0
  return emptied ? null : Object.fromEntries(entries)
}

function removals(text: string, list: readonly Member[]): readonly Change[] {
  const site = configOf(text)
  function walk(inside: readonly Member[], path: readonly string[]): readonly Change[] {
    return inside.flatMap(member => {
      const own = [...path, member.key]
      if (member.gone) {
        const [option, ...others] = site.find(own)
        assert.ok(option && others.length === 0, own.join('.'))
        return [option.remove()]
      }
      return typeof member.value === 'string' ? [] : walk(member.value, own)
    })
  }
  return walk(list, [])
}

/** Emptied objects that hold a comment stay; then the value has `{}` where nothing else is left. */
function withoutEmpty(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, each]) => [key, withoutEmpty(each)] as const)
  return Object.fromEntries(entries.filter(([, each]) => JSON.stringify(each) !== '{}'))
}

describe('printing', () => {
  it('takes away exactly what it should, and no comment but its own', () => {
    fc.assert(
      fc.property(members(2), styles, (list, style) => {
        const kept: string[] = []
        const literal = written(list, style, 0, 'c', false, kept)
        const before = `// head${style.eol}const c = ${literal};${style.eol}new OktaSignIn(c) // tail`
        const changes = removals(before, list)
        const after = printed({ 'app.js': before }, changes)['app.js'] ?? ''
        const evaluated: unknown = runInNewContext(`${after.replace('new OktaSignIn(c)', 'c')}`)
        assert.deepEqual(
          JSON.stringify(withoutEmpty(evaluated)),
          JSON.stringify(withoutEmpty(valueAfter(list, true))),
          `${before}\n----\n${after}`,
        )
        for (const comment of kept.filter(each => before.includes(each)))
          assert.ok(after.includes(comment), `${comment} stays in\n${before}\n----\n${after}`)
        assert.ok(after.startsWith(`// head${style.eol}const c = {`))
        assert.ok(after.endsWith(`};${style.eol}new OktaSignIn(c) // tail`))
        assert.equal(/\r(?!\n)/.test(after), false)
        if (style.eol === '\r\n') assert.equal(/[^\r]\n/.test(after), false)
        assert.deepEqual(removalsLeft(after, list), [], `${before}\n----\n${after}`)
        if (style.layout === 'lines') assert.equal(blankLines(after) <= blankLines(before), true)
      }),
      { numRuns: 300, seed: SEED },
    )
  })

  it('says the same about statements', () => {
    const statement = fc.record({
      key: fc.constantFrom(...KEYS),
      form: fc.constantFrom('dot', 'bracket', 'delete', 'if', 'bare-if'),
      value: fc.constantFrom(...VALUES),
      semicolon: fc.boolean(),
      gone: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (list, eol) => {
        const wanted = new Set(list.filter(each => each.gone).map(each => each.key))
        const lines = list.map(({ key, form, value, semicolon }) => {
          const end = semicolon ? ';' : ''
          if (form === 'delete') return `delete c.${key}${end}`
          const code = `c${form === 'bracket' ? `['${key}']` : `.${key}`} = ${value}${end}`
          if (form === 'if') return `if (1 < 2) {${eol}  ${code}${eol}}`
          return form === 'bare-if' ? `if (1 < 2) ${code}` : code
        })
        const before = ['const c = {}', ...lines, 'new OktaSignIn(c)', ''].join(eol)
        const site = configOf(before)
        const changes = [...wanted].flatMap(key => site.find(key)).map(option => option.remove())
        const after = printed({ 'app.js': before }, changes)['app.js'] ?? ''
        const run = (text: string): Record<string, unknown> =>
          runInNewContext(text.replace('new OktaSignIn(c)', ';c')) as Record<string, unknown>
        const expected = Object.entries(run(before)).filter(([key]) => !wanted.has(key))
        assert.deepEqual(
          JSON.stringify(Object.entries(run(after)).sort()),
          JSON.stringify(expected.sort()),
          `${before}\n----\n${after}`,
        )
        for (const key of wanted) assert.deepEqual(configOf(after).find(key), [])
      }),
      { numRuns: 150, seed: SEED },
    )
  })

  it('adds what evaluates to the same with one more', () => {
    fc.assert(
      fc.property(members(1), styles, fc.constantFrom('added', 'features.added'), (list, style, path) => {
        const before = `const c = ${written(list, style, 0, 'c', false, [])}; new OktaSignIn(c)`
        const change = configOf(before).add(path, '42')
        assert.ok(change)
        const after = printed({ 'app.js': before }, [...removals(before, list), change])['app.js'] ?? ''
        const value = runInNewContext(after.replace('new OktaSignIn(c)', 'c')) as Record<string, unknown>
        const expected = {
          ...valueAfter(list, true),
          ...(path === 'added' ? { added: 42 } : { features: { added: 42 } }),
        }
        assert.equal(
          JSON.stringify(withoutEmpty(value)),
          JSON.stringify(withoutEmpty(expected)),
          `${before}\n----\n${after}`,
        )
      }),
      { numRuns: 150, seed: SEED },
    )
  })

  it('of a hundred removals costs less than reading the file once', () => {
    const filler = Array.from({ length: 30 }, (_, i) => `export function f${i}(a) {\n  return a + ${i}\n}\n`).join('')
    const text = Array.from(
      { length: 100 },
      (_, i) =>
        `${filler.replaceAll('function f', `function g${i}_`)}new OktaSignIn({\n  el: '#x${i}',\n  idps: [],\n})\n`,
    ).join('')
    const files = { 'app.js': text }
    const sites = configsOf(readAll(files))
    assert.equal(sites.length, 100)
    const changes = sites.flatMap(site => site.find('idps')).map(option => option.remove())
    const started = performance.now()
    readAll(files)
    const read = performance.now() - started
    const after = printed(files, changes)['app.js']
    assert.ok(performance.now() - started - read < read / 2 + 20)
    assert.equal(after, text.replaceAll('  idps: [],\n', ''))
  })
})

function removalsLeft(after: string, list: readonly Member[]): readonly string[] {
  const site = onlyConfig({ 'app.js': after })
  return list.filter(member => member.gone && site.find([member.key]).length > 0).map(member => member.key)
}

function blankLines(text: string): number {
  return text.split(/\r?\n/).filter(line => line.trim() === '').length
}
