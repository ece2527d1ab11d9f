import { code } from '../../text/markdown.ts'
import type { ConfigSite, Finding, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { isAtLeast } from '../../widget/versions.ts'
import { remark, removal, valueText } from '../places.ts'

export const pkce: Rule = {
  id: 'identity-engine/pkce',
  title: '`authParams.pkce: false` stops the widget',
  why: 'The constructor throws: the Interaction Code flow needs PKCE.',
  docs: LINKS.guideInteractionCode,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => {
    if (!isAtLeast(upgrade.to.version, '5.4.0')) return null
    const own = ownClients(site, upgrade)
    const options = site.find('authParams.pkce').flatMap(option => {
      if (option.value === true || option.form === 'delete') return []
      const with6 = isAtLeast(upgrade.to.version, '7.0.0') ? '' : ` with ${code('useInteractionCodeFlow: true')}`
      const message = `${code('authParams.pkce')} is ${valueText(option)}: where it is false, the constructor of ${upgrade.to.version} throws${with6} and the page stays blank.`
      if (option.value === false && !isExchangedByServer(site, upgrade)) return [removal(option, message)]
      const server = option.value === false
      // Without the flow the page goes on as it does: nothing keeps anybody from merging.
      if (with6 !== '' && site.find('useInteractionCodeFlow').length === 0) return [remark(option.at, message)]
      return [
        remark(option.at, message, [
          {
            id: server ? 'pkce-server' : 'pkce',
            when: 'before-merge',
            task: server
              ? '**Not mergeable before this is done, the page would stay blank:** let the server make the code verifier, give the widget its `codeChallenge`, `codeChallengeMethod` and `state`, then remove `pkce: false`.'
              : 'Remove `pkce`, or make sure that it is never false.',
            why: server
              ? 'A server exchanges the code here, so the browser cannot simply turn PKCE on.'
              : 'Where it is false, the constructor throws and the page stays blank.',
            docs: LINKS.readmeFlow,
            places: [option.at],
          },
        ]),
      ]
    })
    return [...own, ...options]
  },
}

/** True when `pkce` is there and stays, so that the Interaction Code flow must not be switched on. */
export function mayForbidFlow(site: ConfigSite, upgrade: Upgrade): boolean {
  return site.find('authParams.pkce').some(option => {
    if (option.value === true || option.form === 'delete') return false
    return option.value !== false || isExchangedByServer(site, upgrade)
  })
}

/** A client of the app's own is asked the same question, and the constructor throws alike. */
function ownClients(site: ConfigSite, upgrade: Upgrade): readonly Finding[] {
  return site
    .find('authClient')
    .filter(option => option.form !== 'delete' && /\bpkce['"]?\s*:(?!\s*true\b)/.test(option.code))
    .map(option =>
      remark(
        option.at,
        `The ${code('authClient')} may have PKCE off: then the constructor of ${upgrade.to.version} throws and the page stays blank.`,
        [
          {
            id: 'pkce',
            when: 'before-merge',
            task: 'Remove `pkce`, or make sure that it is never false.',
            why: 'Where it is false, the constructor throws and the page stays blank.',
            docs: LINKS.readmeFlow,
            places: [option.at],
            details: [`it is set on the ${code('OktaAuth')} that is handed over as ${code('authClient')}`],
          },
        ],
      ),
    )
}

function isExchangedByServer(site: ConfigSite, upgrade: Upgrade): boolean {
  if (
    upgrade.app.serverSide ||
    site.find('codeChallenge').length > 0 ||
    site.find('authParams.codeChallenge').length > 0
  )
    return true
  return site.find('authParams.responseType').some(option => {
    const types = [option.value].flat()
    return option.value === undefined || types.includes('code')
  })
}
