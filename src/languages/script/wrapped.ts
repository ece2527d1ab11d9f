/** Components of other packages that construct the widget: `<OktaSignInWidget config={…} />`. */
import { ts } from 'ts-morph'
import type { ConfigSite, Option } from '../../types.ts'
import { finish } from './configs.ts'
import type { JsxTag } from './facts.ts'
import { start, type Tracer } from './follow/trace.ts'
import { gather } from './gather.ts'
import { newGathering } from './gathering.ts'
import type { Script } from './library.ts'

const NAME = /Okta\w*(?:SignIn|Login|Widget)|SignInWidget/i
const PROPERTY = /^(?:config|options|widgetConfig|signInOptions|oktaConfig)$/

export function wrappedSites(tracer: Tracer, script: Script): readonly ConfigSite[] {
  return script.facts.tags.flatMap(tag => {
    const value = configurationOf(tag)
    if (!value || !NAME.test(tag.tagName.getText()) || !isFromPackage(tracer, tag)) return []
    const site = newGathering(tracer)
    site.trail.push({ at: tracer.library.place(tag), what: 'hands the configuration to a component of a package' })
    const options: Option[] = []
    gather(site, value, [], start(), options)
    return [finish(site, options, tag, 'constructor', null)]
  })
}

function configurationOf(tag: JsxTag): ts.Expression | null {
  for (const attribute of tag.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || !PROPERTY.test(attribute.name.getText())) continue
    const value = attribute.initializer
    return value && ts.isJsxExpression(value) ? (value.expression ?? null) : null
  }
  return null
}

/** A component of the repository constructs the widget itself: there its configuration is followed from. */
function isFromPackage(tracer: Tracer, tag: JsxTag): boolean {
  if (!ts.isIdentifier(tag.tagName)) return false
  const ends = tracer.ends(tag.tagName)
  return ends.length > 0 && ends.every(end => end.kind === 'package')
}
