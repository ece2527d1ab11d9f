/** The head of each rule's page is made from the rule itself, so that it cannot say otherwise. */
import { RULES } from '../src/rules/index.ts'
import type { Rule } from '../src/types.ts'

const START = '<!-- head: made from the rule by `npm run docs` -->'
const END = '<!-- end of head -->'

/** A heading of the upstream guide: one file of rules, one page of docs. */
export interface Heading {
  /** Folder and file, `identity-engine/feature-flags`. */
  readonly id: string
  readonly rules: readonly Rule[]
}

/** Headings in the order of the rules. */
export function headings(rules: readonly Rule[] = RULES): readonly Heading[] {
  const ids = [...new Set(rules.map(headingOf))]
  return ids.map(id => ({ id, rules: rules.filter(rule => headingOf(rule) === id) }))
}

/** Folder and file of a rule: a row of a table has a third part. */
export function headingOf(rule: Rule): string {
  return rule.id.split('/').slice(0, 2).join('/')
}

export function pagePath(heading: string): string {
  return `docs/rules/${heading}.md`
}

/** The generated head, between its markers. */
export function ruleHeader(heading: Heading): string {
  const [first] = heading.rules
  if (first === undefined) throw new Error(`No rule under ${heading.id}`)
  const rows = heading.rules.filter(rule => rule.id !== heading.id)
  const docs = [...new Set(heading.rules.map(rule => rule.docs))]
  const lines = [
    START,
    `# ${heading.id}`,
    '',
    rows.length === 0 ? `**${first.title}.** ${first.why}` : first.why,
    '',
    ...(rows.length === 0 ? [] : [...rows.map(rule => `- \`${rule.id}\`: ${rule.title}`), '']),
    `- Runs: ${whenOf(first)}, ${engineOf(first)}.`,
    `- To be told only: \`rules: ${heading.id}=flag\`. To switch it off: \`rules: ${heading.id}=off\`.`,
    `- Source: ${docs.map(link => `<${link}>`).join(', ')}`,
    END,
  ]
  return lines.join('\n')
}

/** The page with a fresh head; a page that is new gets the headings to be filled in. */
export function withHeader(page: string | null, heading: Heading): string {
  const head = ruleHeader(heading)
  if (page === null) return `${head}\n\n## What changed\n\n## Before and after\n\n## By hand\n`
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start === -1 || end === -1) return `${head}\n\n${page}`
  return page.slice(0, start) + head + page.slice(end + END.length)
}

/** The list of all rules, for `docs/rules/README.md`. */
export function rulesTable(): string {
  const rows = headings().map(heading => {
    const [first] = heading.rules
    const title = heading.rules.length > 1 ? (first?.why ?? '') : (first?.title ?? '')
    return `| [${heading.id}](${heading.id}.md) | ${title.replaceAll('|', '\\|')} | ${first ? whenOf(first) : ''} |`
  })
  return ['| rule | what it is about | runs |', '|---|---|---|', ...rows].join('\n')
}

function whenOf(rule: Rule): string {
  return rule.range === '*' ? 'at every run' : `when an upgrade enters \`${rule.range}\``
}

function engineOf(rule: Rule): string {
  if (rule.engine === 'any') return 'for both engines'
  return rule.engine === 'identity' ? 'with `engine: identity`' : 'with `engine: classic`'
}
