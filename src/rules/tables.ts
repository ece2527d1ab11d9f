import { code } from '../text/markdown.ts'
import type { CallSite, ConfigSite, FollowUp, Option, Rule, Upgrade } from '../types.ts'
import type { Link } from '../widget/links.ts'
import { named, remark, removable, removal, valueText } from './places.ts'

/** What all rows of a table share. `id` is folder and file; each row adds its own part. */
export interface Heading {
  readonly id: string
  readonly why: string
  readonly docs: Link
  readonly range: string
  readonly engine: Rule['engine']
}

export interface RemovedOption {
  /** Dotted path of the option. */
  readonly option: string
  /** A clause that ends the sentence "`x` …": `is gone since 6.0.0`. */
  readonly because: string
  /** What a person has to see to, given the places that were found. */
  readonly followUps?: (options: readonly Option[], site: ConfigSite, upgrade: Upgrade) => readonly FollowUp[]
}

/** One rule per row: the option goes, whatever its value and wherever it is set. */
export function removedOptions(heading: Heading, rows: readonly RemovedOption[]): readonly Rule[] {
  return rows.map(row => ({
    ...heading,
    id: `${heading.id}/${row.option.split('.').at(-1) ?? row.option}`,
    title: `\`${row.option}\` is removed`,
    config: (site, upgrade) => {
      const options = removable(site, row.option)
      const followUps = options.length > 0 ? (row.followUps?.(options, site, upgrade) ?? []) : []
      return options.map((option, i) => removal(option, `${named(option)} ${row.because}.`, i === 0 ? followUps : []))
    },
  }))
}

export interface RenamedOption {
  readonly option: string
  /** The new last part of the path. */
  readonly name: string
  readonly because: string
  /** The new code where the value's form changes with the name; null where that cannot be told: then it is flagged. */
  readonly value?: (option: Option) => string | null
}

/** One rule per row: the option gets another name, and another value where the row says so. */
export function renamedOptions(heading: Heading, rows: readonly RenamedOption[]): readonly Rule[] {
  return rows.map(row => ({
    ...heading,
    id: `${heading.id}/${row.option.split('.').at(-1) ?? row.option}`,
    title: `\`${row.option}\` becomes \`${row.name}\``,
    config: site => {
      const renamed = [...row.option.split('.').slice(0, -1), row.name]
      return site.find(row.option).map(option => {
        const message = `${named(option)} ${row.because}.`
        const value = row.value === undefined ? option.code : row.value(option)
        const taken = site.find(renamed).length > 0
        const fixable = option.form !== 'shorthand' && option.form !== 'method' && option.form !== 'delete'
        if (value === null || taken || !fixable) {
          const task = `Replace ${named(option)} by ${code(renamed.join('.'))} by hand.`
          const why = taken
            ? `Both names are set here, and ${message}`
            : `${message} Its value is ${valueText(option)}, which cannot be translated for sure.`
          return remark(option.at, message, [
            {
              id: `renamed-option/${row.option}`,
              when: 'before-merge',
              task,
              why,
              docs: heading.docs,
              places: [option.at],
            },
          ])
        }
        const replaced = value === option.code ? [] : [option.replace(value)]
        return {
          at: option.at,
          message,
          fix: `Rename it to ${code(row.name)}.`,
          edits: [option.rename(row.name), ...replaced],
          followUps: [],
        }
      })
    },
  }))
}

export interface FlaggedCall {
  readonly methods: readonly string[]
  /** The last part of the rule's id. */
  readonly name: string
  readonly title: string
  /** The sentence that says what is the matter with a call. */
  readonly message: (call: CallSite) => string
  /** What to do about it, in the imperative; one item for all calls of the row. */
  readonly task: string
  readonly docs: Link
  /** Calls that the row is about, where the method's name does not decide. */
  readonly when?: (call: CallSite, upgrade: Upgrade) => boolean
}

/** One rule per row: calls that a person must look at. */
export function flaggedCalls(heading: Heading, rows: readonly FlaggedCall[]): readonly Rule[] {
  return rows.map(row => ({
    ...heading,
    id: `${heading.id}/${row.name}`,
    title: row.title,
    docs: row.docs,
    call: (site, upgrade) => {
      if (!row.methods.includes(site.method) || (row.when && !row.when(site, upgrade))) return null
      const item: FollowUp = {
        id: `${heading.id.split('/').at(-1)}/${row.name}`,
        when: 'before-merge',
        task: row.task,
        why: row.message(site),
        docs: row.docs,
        places: [site.at],
      }
      return remark(site.at, row.message(site), [item])
    },
  }))
}

export interface RenamedMethod {
  readonly method: string
  /** The new name; with a dot in it, everything after the receiver. */
  readonly name: string
  readonly because: string
}

/** One rule per row: a method got another name, or moved below another member. */
export function renamedMethods(heading: Heading, rows: readonly RenamedMethod[]): readonly Rule[] {
  return rows.map(row => ({
    ...heading,
    id: `${heading.id}/${row.method.replaceAll('.', '-')}`,
    title: `\`${row.method}\` becomes \`${row.name}\``,
    call: site => {
      if (site.method !== row.method) return null
      const message = `${code(row.method)} ${row.because}.`
      const edits = site.rename(row.name)
      if (edits.length > 0) return { at: site.at, message, fix: `Call ${code(row.name)}.`, edits, followUps: [] }
      const task = `Call ${code(row.name)} instead of ${code(row.method)}.`
      return remark(site.at, message, [
        {
          id: `renamed-method/${row.method}`,
          when: 'before-merge',
          task,
          why: message,
          docs: heading.docs,
          places: [site.at],
        },
      ])
    },
  }))
}
