import { code } from '../../text/markdown.ts'
import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

/** Which of the guide's deployment models a place belongs to. */
const EMBEDDED =
  'Embedded (the guide’s embedded model): the app loads the widget itself, and this repository decides its version.'
const HOSTED =
  'A template of an Okta-hosted page (the guide’s redirect model): without a custom domain Okta keeps the version itself; with one it is set in the Admin Console, by Terraform or by the brands API.'

export const deploymentModels: Rule = {
  id: 'identity-engine/deployment-models',
  title: 'Okta-hosted pages get other data on Identity Engine',
  why: 'The request context has another shape there, and Okta’s own flags are lost when the whole object is replaced.',
  docs: LINKS.guideRedirect,
  range: '*',
  engine: 'identity',
  page: site => (site.model === 'hosted' ? remark(site.at, HOSTED) : null),
  config: site => {
    if (site.origin !== 'hosted') return site.origin === 'constructor' ? remark(site.at, EMBEDDED) : null
    const whole = site.find('features').find(option => option.form === 'assignment' && !keepsOld(option.code))
    if (whole === undefined) return null
    return remark(whole.at, 'The whole `features` object of the hosted page is replaced here.', [
      {
        id: 'hosted-features-object',
        when: 'before-merge',
        task: 'Set single flags (`config.features.x = …`) instead of the whole object.',
        why: 'Replacing it loses what Okta sets for the organization.',
        docs: LINKS.customWidget,
        places: [whole.at],
      },
    ])
  },
  mention: site => {
    if (site.what !== 'request-context') return null
    const message = 'The request context has another shape on Identity Engine.'
    return remark(site.at, message, [
      {
        id: 'request-context',
        when: 'before-merge',
        task: `Adapt what is read from ${code('OktaUtil.getRequestContext()')}: ${code('target.clientId')} is ${code('app.value.id')}, ${code('target.label')} is ${code('app.value.label')}.`,
        why: message,
        docs: LINKS.customWidget,
        places: [site.at],
      },
    ])
  },
}

/** `config.features || {}`, `Object.assign({}, config.features, …)`: what Okta set is still in it. */
function keepsOld(code: string): boolean {
  return /[.\w\]]\.features\b|\[\s*['"]features['"]\s*\]/.test(code)
}
