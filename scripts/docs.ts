/**
 * Writes what the documentation says of the code: the tables of inputs and outputs in README.md from action.yml, the
 * heads and the index of docs/rules from the rules. `npm run docs -- --check` fails when something is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { headings, pagePath, rulesTable, withHeader } from './rule-docs.ts'

const check = process.argv.includes('--check')
const stale: string[] = []

const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: { readonly [name: string]: { readonly description: string; readonly default: string } }
  readonly outputs: { readonly [name: string]: { readonly description: string } }
}
const inputs = Object.entries(action.inputs).map(([name, input]) => [
  `\`${name}\``,
  input.description,
  standard(input.default),
])
const outputs = Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description])
const readme = readFileSync('README.md', 'utf8')
write(
  'README.md',
  between(
    between(readme, 'inputs', table(['input', 'what it does', 'default'], inputs)),
    'outputs',
    table(['output', 'what it says'], outputs),
  ),
)

for (const heading of headings()) {
  const path = pagePath(heading.id)
  if (existsSync(path)) write(path, withHeader(readFileSync(path, 'utf8'), heading))
  else stale.push(`${path} is missing`)
}
write(
  'docs/rules/README.md',
  `# Rules\n\nIn the order in which they run. Written by \`npm run docs\`.\n\n${rulesTable()}\n`,
)

if (check && stale.length > 0) {
  console.error(`Stale documentation, run \`npm run docs\` and commit:\n${stale.join('\n')}`)
  process.exit(1)
}

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  if (check) stale.push(path)
  else writeFileSync(path, text)
}

function between(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- begin ${name}:[^>]*-->\\n)[\\s\\S]*?(<!-- end ${name} -->)`)
  if (!pattern.test(text)) throw new Error(`README.md has no markers for ${name}`)
  return text.replace(pattern, (_, begin: string, end: string) => `${begin}${content}\n${end}`)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function standard(value: string): string {
  return value === '' ? 'none' : `\`${value}\``
}
