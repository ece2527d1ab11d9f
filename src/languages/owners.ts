/** What a name stands in: `version` of `okta: { version: '5.1.0' }` stands in `okta`. */
export interface Standing {
  /** Names around it, nearest first, in lower case: objects, keys, tables, classes, at last the file's own. */
  readonly owners: readonly string[]
  /** True when it is a member of something that has a name, and so no variable of its own. */
  readonly member: boolean
}

/** How far back an opening bracket is looked for. */
const FARTHEST = 6_000
const PREFIX = /((?:[A-Za-z_$@][\w$-]*(?:\(\))?(?:\?\.|\.|->|::?|["']?\]?\[["']?))+)["']?$/
/** `okta: {`, `const okta = Object.freeze({`, `'okta' => [`, `okta = dict(` */
const BOUND =
  /([A-Za-z_$][\w$-]*)["'`]?\]?\s*(?::\s*[\w<>.|, ]{1,40}(?==))?\s*(?:=>|:=|=|:)\s*(?:new\s+|&)?(?:[\w.]*\s*\(?\s*|\[\]\w+)$/
const SCOPE = /\b(?:class|struct|interface|namespace|module|trait|record|object)\s+([A-Za-z_]\w*)[^{}();]*$/
const ENUM = /\benum\s+([A-Za-z_]\w*)[^{}();]*$/
const CALLED = /([A-Za-z_$][\w$]*)\s*$/
const NO_NAME =
  /^(?:return|else|try|do|finally|static|default|export|if|for|while|switch|catch|with|function|new|init)$/
/** Objects that hold what a page or a class may use by the bare name. */
const PLAIN =
  /^(?:this|self|exports|module|data|locals|props|state|context|ctx|params|vars|variables|globals|define|env|environment|defaultprops|extra|args|viewbag|viewdata|model|view|render|app|config|settings|const|let|var)$/

export function standingOf(text: string, path: string, at: number): Standing {
  const named = [...prefixOf(text, at), ...bracketsAround(text, at), ...linesAround(text, path, at)]
  const owners = named.map(({ name }) => name.toLowerCase())
  const nearest = named[0]
  return {
    // `config('okta.version')` is a key of the file `okta.php`; other files are called after anything.
    owners: [...new Set([...owners, ...[stemOf(path)].filter(stem => /okta|siw|widget|sign-?in/.test(stem))])],
    member: nearest?.member === true && !PLAIN.test(owners[0] ?? ''),
  }
}

interface Around {
  readonly name: string
  readonly member: boolean
}

/** `okta.` of `okta.version = …`, `['okta'][` of `$config['okta']['version'] = …`. */
function prefixOf(text: string, at: number): readonly Around[] {
  const line = text.slice(Math.max(0, at - 120), at)
  const prefix = PREFIX.exec(line.slice(line.lastIndexOf('\n') + 1))?.[1] ?? ''
  const names = prefix.match(/[A-Za-z_$][\w$-]*/g) ?? []
  return names.reverse().map(name => ({ name: name.replace(/^\$/, ''), member: true }))
}

function bracketsAround(text: string, at: number): readonly Around[] {
  const found: Around[] = []
  let depth = 0
  for (let i = at - 1; i >= 0 && at - i < FARTHEST; i -= 1) {
    const char = text[i] ?? ''
    if ('}])'.includes(char)) depth += 1
    if (!'{[('.includes(char)) continue
    if (depth > 0) depth -= 1
    else found.push(...before(text.slice(Math.max(0, i - 160), i), char))
  }
  return found
}

/** Who opens this bracket. A body of a function has no name here: what it holds is a variable. */
function before(head: string, bracket: string): readonly Around[] {
  const bound = BOUND.exec(head)?.[1]
  if (bound !== undefined) return [{ name: bound, member: true }]
  const constants = ENUM.exec(head)?.[1]
  if (constants !== undefined) return [{ name: constants, member: true }]
  const scope = SCOPE.exec(head)?.[1]
  if (scope !== undefined) return [{ name: scope, member: false }]
  const called = CALLED.exec(head)?.[1]
  if (called === undefined || NO_NAME.test(called)) return []
  return [{ name: called, member: bracket === '{' }]
}

/** What lines further up say: a key of YAML, a table of TOML, a class of Python or Ruby. */
function linesAround(text: string, path: string, at: number): readonly Around[] {
  const lines = text.slice(Math.max(0, at - FARTHEST), at).split('\n')
  const own = /^\s*/.exec(lines.pop() ?? '')?.[0].length ?? 0
  if (/\.(?:toml|ini|cfg|conf|properties)$/i.test(path)) {
    const table = lines.reverse().find(line => /^\s*\[+[\w."-]+\]+/.test(line))
    const names = table?.match(/[\w-]+/g) ?? []
    return names.reverse().map(name => ({ name, member: true }))
  }
  const isYaml = /\.ya?ml$/i.test(path)
  if (!isYaml && !/\.(?:py|rb)$/i.test(path)) return []
  const found: Around[] = []
  let indent = own
  for (const line of lines.reverse()) {
    const [, blanks = '', name] =
      (isYaml ? /^(\s*)(?:- )?["']?([\w.-]+)["']?\s*:/ : /^(\s*)(?:class|module)\s+(\w+)/).exec(line) ?? []
    if (name === undefined || blanks.length >= indent) continue
    indent = blanks.length
    for (const part of name.split('.').reverse()) found.push({ name: part, member: isYaml })
  }
  return found
}

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (name.startsWith('.') ? name : (name.split('.')[0] ?? name)).toLowerCase()
}
