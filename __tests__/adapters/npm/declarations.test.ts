import assert from 'node:assert/strict'
import { test } from 'node:test'
import { optionsDeclared } from '../../../src/adapters/npm/declarations.ts'

const read = (files: { readonly [path: string]: string }) => optionsDeclared(new Map(Object.entries(files)))
const one = (text: string) => read({ 'types/options.d.ts': text })

test('members, nested ones, methods and quoted names', () => {
  assert.deepEqual(
    one(`export interface WidgetOptions {
      readonly el?: string;
      'data-se': { inner: { deep: 1 }; };
      rewrite?(path: string, { a, b }: { a: string; b: number }): string;
      onReady?: (context: { not: true }) => { neither: true };
      get: string; set?: number;
      new: string;
      list: { no: 1 }[]; more: Array<{ no: 1 }>; pair: [{ no: 1 }];
      [other: string]: any;
      (call: string): void;
      new (x: { no: 1 }): Foo;
    }`),
    Object.fromEntries(
      [
        'data-se',
        'data-se.inner',
        'data-se.inner.deep',
        'el',
        'get',
        'list',
        'more',
        'new',
        'onReady',
        'pair',
        'rewrite',
        'set',
      ].map(name => [name, false]),
    ),
  )
})

test('a deprecated option is told from one that only stands beside such a comment', () => {
  assert.deepEqual(
    one(`interface WidgetOptions {
      /** @deprecated since 7.0 */
      old?: boolean;
      young?: boolean;
      /* @deprecated is what a plain comment cannot say */
      plain?: string;
      // @deprecated neither
      line?: string;
      /** Not @deprecatedAtAll */
      word?: string;
      /**
       * Long.
       * @deprecated
       */
      both?: { /** @deprecated */ inner: 1; outer: 2; };
      text?: '/** @deprecated */';
    }`),
    {
      both: true,
      'both.inner': true,
      'both.outer': false,
      line: false,
      old: true,
      plain: false,
      text: false,
      word: false,
      young: false,
    },
  )
})

test('parents, picks, omissions, unions and aliases, across files', () => {
  assert.deepEqual(
    read({
      'types/src/types/options.d.ts': `
        import { Foreign } from '@okta/okta-auth-js';
        import type { Registration as R, Unused } from './registration';
        import * as all from './all';
        export * from './missing';
        interface WidgetOptions extends Base, Partial<Pick<Foreign, 'issuer' | 'clientId'>>, Omit<Local, 'hidden'> {
          registration?: R;
          el: string;
        }
        interface Base { el?: number; /** @deprecated */ base?: Either; }
        interface Local { shown: 1; hidden: 2; }
        type Either = { left: 1; } | ({ right: 1; } & Readonly<{ far: 1; }>) | null | (() => void) | ((a: A) => B);
        type Cyclic = WidgetOptions;`,
      'types/src/types/registration.d.ts': `export { Registration } from './deep/index.js';`,
      'types/src/types/deep/index.d.ts': `export interface Registration { click?: () => void; again?: Registration; }`,
    }),
    {
      base: true,
      'base.far': false,
      'base.left': false,
      'base.right': false,
      clientId: false,
      el: false,
      issuer: false,
      registration: false,
      'registration.again': false,
      'registration.click': false,
      shown: false,
    },
  )
})

test('features and colors take their keys from the types that name them', () => {
  assert.deepEqual(
    one(`export interface WidgetOptions { features?: any; mapped?: { [key in Feature]?: boolean; }; record: Record<'a', B>; }
      export declare type Feature = 'router' | // a comment
        'rememberMe';
      export declare type ColorKey = 'brand';`),
    {
      features: false,
      'features.rememberMe': false,
      'features.router': false,
      mapped: false,
      record: false,
      'record.a': false,
    },
  )
})

test('a type that leads to itself comes to an end', () => {
  const options = one(`interface WidgetOptions { next?: WidgetOptions; pair?: Pair; }
    interface Pair { pair: Pair2; } interface Pair2 { pair: Pair; }`)
  assert.deepEqual(Object.keys(options).sort(), ['next', 'pair', 'pair.pair', 'pair.pair.pair'])
})

test('what is no declaration file says nothing, and says it quickly', () => {
  for (const text of [
    'interface WidgetOptions {',
    'interface WidgetOptions { a: ',
    'interface WidgetOptions { a b c }',
    `interface WidgetOptions { a: ${'{ a: '.repeat(5000)}`,
    `interface WidgetOptions { a: ${'('.repeat(5000)}`,
    `interface WidgetOptions { a: ${'<'.repeat(50_000)}`,
    `interface WidgetOptions { a: '${'\\'.repeat(50_001)}' }`,
    `${'/*'.repeat(50_000)} interface WidgetOptions { a: 1 }`,
    '\u0000\uFFFF`',
    '',
  ]) {
    const started = Date.now()
    assert.deepEqual(one(text), {}, text.slice(0, 60))
    assert.ok(Date.now() - started < 1000, text.slice(0, 60))
  }
})

test('classes, functions and namespaces beside it do not disturb', () => {
  assert.deepEqual(
    one(`declare class A<T extends { x: 1 }> { private a; static b: { type: 1 }; }
      declare function type(a: string): void;
      export default function f(interface: string): asserts type is string;
      declare const enum E { A = 1 }
      declare namespace N { interface WidgetOptions { wrong: 1; } }
      export type Cond<T> = T extends string ? { a: 1 } : keyof T;
      export interface WidgetOptions<T = {}> { right: typeof import('./x').y; also: Foo['bar'][]; neg: -1; tpl: \`a\${b}\`; }`),
    { also: false, neg: false, right: false, tpl: false },
  )
})
