/** New names and new values for options. */
import type { Edit } from '../../../types.ts'
import type { KnownOption } from '../known.ts'

export function renameEdits(text: string, option: KnownOption, name: string): readonly Edit[] {
  const { nameAt, accessAt } = option
  if (!nameAt) throw new Error(`Option ${option.path.join('.')} has no name to change`)
  const written = text.slice(nameAt.start, nameAt.end)
  const quote = /^["'`]/.exec(written)?.[0]
  if (option.form === 'shorthand') return [{ ...nameAt, text: `${spelled(name, text)}: ${written}` }]
  if (quote !== undefined) {
    // `config['features.scope']`: only the last part of a dotted key is the option's own name. A key of texts,
    // `'mfa.sendCode'`, has dots itself and is the name as a whole.
    const key = written.slice(1, -1)
    const own = option.path.at(-1) ?? ''
    const head = key !== own && key.endsWith(`.${own}`) ? key.slice(0, -own.length) : ''
    return [{ ...nameAt, text: `${quote}${head}${name}${quote}` }]
  }
  if (accessAt && !isIdentifier(name)) {
    return [{ path: nameAt.path, start: accessAt.start, end: accessAt.end, text: `[${spelled(name, text)}]` }]
  }
  if (/^\[/.test(written)) return [{ ...nameAt, text: `[${spelled(name, text)}]` }]
  return [{ ...nameAt, text: accessAt ? name : spelled(name, text) }]
}

export function replaceEdits(text: string, option: KnownOption, code: string): readonly Edit[] {
  const { nameAt } = option
  if (option.form === 'delete') throw new Error(`Option ${option.path.join('.')} has no value to replace`)
  if (!nameAt || option.form === 'property' || option.form === 'assignment') return [{ ...option.codeAt, text: code }]
  const name = text.slice(nameAt.start, nameAt.end)
  return [{ ...option.at, text: `${name}: ${code}` }]
}

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name)
}

/** A key as the file would spell it: bare where it can be, else in the quotes that the file uses more. */
export function spelled(name: string, text: string): string {
  if (isIdentifier(name)) return name
  const quote = quoteIn(text)
  return `${quote}${name.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`
}

export function quoteIn(text: string): '"' | "'" {
  const sample = text.slice(0, 20_000)
  return sample.split('"').length > sample.split("'").length ? '"' : "'"
}
