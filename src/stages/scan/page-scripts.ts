/** Script files of the repository that a page loads by a tag. */
import { posix } from 'node:path'
import type { Source } from '../../types.ts'

const PAGE =
  /\.(?:x?html?|cshtml|vbhtml|razor|aspx|ascx|master|jspx?|php|erb|ejs|hbs|handlebars|mustache|liquid|twig|njk|jinja2?|j2|ftlh?|astro|vm)$/i
const TAG = /<script\b[^>]{0,500}?\bsrc\s*=\s*(?:"([^"\n]{1,300})"|'([^'\n]{1,300})')/gi
/** The path in an address, also in what a template makes one of: `{% static 'js/a.js' %}`, `@{/js/a.js}`, `~/js/a.js`. */
const PATH = /(?:[\w@.-]+\/|\/)*[\w@.-]+\.[cm]?js(?=$|[?#'"\s})])/

/** Paths of the scripts that a page loads, in order. What is on other hosts, or could be several files, is left out. */
export type PageScripts = (page: Source) => readonly string[]

export function pageScriptsOf(paths: readonly string[]): PageScripts {
  let byName: ReadonlyMap<string, readonly string[]> | null = null
  return page => {
    if (!PAGE.test(page.path)) return []
    const written = addressesIn(page.text)
    if (written.length === 0) return []
    byName ??= groupByName(paths)
    const names = byName
    const found = written.flatMap(address => {
      const path = fileFor(address, page.path, names.get(posix.basename(address)) ?? [])
      return path === null ? [] : [path]
    })
    return [...new Set(found)]
  }
}

function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(TAG)].flatMap(([, double, single]) => {
    const value = double ?? single ?? ''
    const address = /^(?:[a-z]+:)?\/\//i.test(value) ? null : PATH.exec(value)?.[0]
    return address ? [address] : []
  })
}

/** Beside the page, or the one file whose path ends so: which folder a server calls its root is not written there. */
function fileFor(address: string, page: string, named: readonly string[]): string | null {
  const beside = posix.join(posix.dirname(page), address)
  if (!address.startsWith('/') && named.includes(beside)) return beside
  const tail = posix.normalize(`/${address}`).replace(/^(?:\/\.\.)+/, '')
  const fitting = named.filter(path => `/${path}`.endsWith(tail))
  const nearest = Math.max(...fitting.map(path => sharedFolders(path, page)))
  const [only, ...others] = fitting.filter(path => sharedFolders(path, page) === nearest)
  return only !== undefined && others.length === 0 ? only : null
}

function sharedFolders(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')]
  const differ = a.findIndex((part, i) => part !== b[i])
  return differ === -1 ? a.length : differ
}

function groupByName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    if (!/\.[cm]?js$/.test(path)) continue
    const name = posix.basename(path)
    const group = groups.get(name)
    if (group) group.push(path)
    else groups.set(name, [path])
  }
  return groups
}

/** What shares a page's global scope with a file: the scripts of the page, or each page that loads it and its scripts. */
export function loadedTogether(pages: readonly Source[], scripts: PageScripts): (path: string) => readonly string[] {
  const groups = new Map<string, Set<string>>()
  for (const page of pages) {
    const own = scripts(page)
    const together = own.length === 0 ? [] : [page.path, ...own]
    for (const path of together) {
      const group = groups.get(path) ?? new Set()
      for (const other of together) if (other !== path) group.add(other)
      groups.set(path, group)
    }
  }
  return path => [...(groups.get(path) ?? groups.get(path.replace(/#\d+$/, '')) ?? [])]
}
