import { code as inline } from '../text/markdown.ts'
import type { ConfigSite, Finding, FollowUp, Option, Place, Quote } from '../types.ts'

/**
 * Every place that sets the option at `path`, or something in it, each outermost place once.
 * `registration` gives the object in the constructor and the later `config.registration.click = …`: taking away the
 * first and leaving the second would crash.
 */
export function placesOf(site: ConfigSite, path: string): readonly Option[] {
  const wanted = path.split('.')
  const found = collect(site.options, wanted)
  return found.filter(
    (option, i) =>
      found.findIndex(other => isSamePlace(other.at, option.at)) === i &&
      !found.some(other => !isSamePlace(other.at, option.at) && encloses(other.at, option.at)),
  )
}

function collect(options: readonly Option[], wanted: readonly string[]): readonly Option[] {
  return options.flatMap(option => {
    const shared = Math.min(option.path.length, wanted.length)
    if (!option.path.slice(0, shared).every((part, i) => part === wanted[i])) return []
    // What a variable holds that the option names is not taken apart: other code may use it.
    return option.path.length >= wanted.length ? [option] : collect(option.children, wanted)
  })
}

/** True when a `delete config.x` here may delete what cannot be seen: on a hosted page, or from a part not followed. */
export function deletesUnseen(site: ConfigSite, option: Option): boolean {
  if (option.form !== 'delete') return false
  const [head] = option.path
  const holder = option.path.length > 1 ? head : undefined
  return site.origin === 'hosted' || site.unfollowed.some(part => part.option === undefined || part.option === holder)
}

/** The places of `path` that may be taken away. */
export function removable(site: ConfigSite, path: string): readonly Option[] {
  return placesOf(site, path).filter(option => !deletesUnseen(site, option))
}

/** The option's name as it is written in a sentence: `` `features.rememberMe` ``. */
export function named(option: Option): string {
  return inline(option.path.join('.'))
}

/** The value as it is written in a sentence, behind `before`; long values are cut. */
export function valueText(option: Option, before = ''): string {
  const text = option.code.replace(/\s+/g, ' ').trim()
  return inline(before + (text.length > 60 ? `${text.slice(0, 57)}...` : text))
}

/** The value of an option that only the running app knows: "is `env.CLASSIC`", "is the value of a variable of that name". */
export function decidedBy(option: Option): string {
  return option.form === 'shorthand' ? 'the value of a variable of that name' : valueText(option)
}

/** The whole option as it stood there, to be read in the pull request. */
export function quoteOf(option: Option): Quote {
  const { form, code: text, path } = option
  const name = path.at(-1) ?? ''
  const code = form === 'property' ? `${name}: ${text}` : form === 'assignment' ? `${path.join('.')} = ${text}` : text
  return { at: option.at, code, language: 'js' }
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.path === b.path && a.start === b.start && a.end === b.end
}

function encloses(outer: Place, inner: Place): boolean {
  return outer.path === inner.path && outer.start <= inner.start && inner.end <= outer.end
}

/** A finding that takes one option away, or asks for it where other code would fail without it. */
export function removal(option: Option, message: string, followUps: readonly FollowUp[] = []): Finding {
  if (option.readBelow === true) return remark(option.at, `${message} ${READ}`, [readElsewhere(option), ...followUps])
  const readers = option.readAt?.length ? [readByOthers(option, option.readAt)] : []
  const edits = [option.remove()]
  return { at: option.at, message, fix: `Remove ${named(option)}.`, edits, followUps: [...followUps, ...readers] }
}

function readByOthers(option: Option, places: readonly Place[]): FollowUp {
  return {
    id: 'read-by-others',
    when: 'before-merge',
    task: 'Check this code: it reads options that are gone, and finds nothing there now.',
    why: 'The app decides something by options that the widget no longer has.',
    docs: null,
    places,
    details: [named(option)],
  }
}

const READ = 'Other code of the app reads what it holds, so it was left.'

function readElsewhere(option: Option): FollowUp {
  return {
    id: 'read-elsewhere',
    when: 'before-merge',
    task: 'Remove these options together with the code that reads what they hold.',
    why: 'Nothing but that code has a use for them any more, and without them it would fail.',
    docs: null,
    places: [option.at],
    details: [named(option)],
  }
}

/** A finding that only says something. */
export function remark(at: Place, message: string, followUps: readonly FollowUp[] = []): Finding {
  return { at, message, edits: [], followUps }
}
