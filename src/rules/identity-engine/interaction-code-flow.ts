import { code } from '../../text/markdown.ts'
import type { ConfigSite, Finding, FollowUp, Option, Rule, Upgrade } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { crosses, isAtLeast } from '../../widget/versions.ts'
import { decidedBy, remark, removal, valueText } from '../places.ts'
import { missingOnes } from './client-id.ts'
import { askedForClassic } from './items.ts'
import { mayForbidFlow } from './pkce.ts'

const NAME = 'useInteractionCodeFlow'

export const interactionCodeFlow: Rule = {
  id: 'identity-engine/interaction-code-flow',
  title: 'The Interaction Code flow is on',
  why: 'It is the only flow that Identity Engine supports for an embedded widget.',
  docs: LINKS.guideInteractionCode,
  range: '*',
  engine: 'identity',
  config: (site, upgrade) => {
    const always = isAtLeast(upgrade.to.version, '7.0.0')
    // On a hosted page Okta chooses the flow, and options of a call are added to those of the constructor.
    if (site.origin !== 'constructor') return always ? leftovers(site) : null
    return always ? byDefault(site, upgrade) : byOption(site, upgrade)
  },
}

/** From 7.0.0 on the flow is the default and the option is ignored, whatever it says. */
function byDefault(site: ConfigSite, upgrade: Upgrade): readonly Finding[] {
  const options = site.find(NAME)
  const wanted = upgrade.interactionCodeFlow === 'always' && upgrade.to.contents?.options[NAME] !== undefined
  const findings = options.flatMap(option => {
    if (option.value === true) return []
    if (option.form === 'delete') return []
    if (option.value === undefined) return [undecided(option, upgrade)]
    return [wanted ? turnedOn(option) : ignored(option)]
  })
  if (wanted && options.length === 0) return [...added(site, upgrade)]
  const kept = options.some(option => option.value === true) && !wanted && findings.length === 0
  return [...findings, ...grant(site, upgrade), ...(kept ? [remark(site.at, STAYS)] : [])]
}

const STAYS = `The guide asks for ${code(`${NAME}: true`)}; from 7.0.0 on the flow is the default and the option is ignored, so it is neither written nor taken away.`

function leftovers(site: ConfigSite): readonly Finding[] {
  return site.find(NAME).flatMap(option => (option.value === false ? [ignored(option)] : []))
}

function ignored(option: Option): Finding {
  return removal(option, `${code(`${NAME}: ${option.code}`)} is ignored from 7.0.0 on: the flow is always used.`, [
    askedForClassic(option),
  ])
}

/** From 5.2.0 to 6.x the flow is used when the option says so. */
function byOption(site: ConfigSite, upgrade: Upgrade): readonly Finding[] {
  if (!isAtLeast(upgrade.to.version, '5.2.0')) return []
  const options = site.find(NAME).filter(option => option.form !== 'delete')
  if (options.length === 0) return [...added(site, upgrade), ...grant(site, upgrade)]
  const findings = options.flatMap(option => {
    if (option.value === true) return []
    return [option.value === undefined ? undecided(option, upgrade) : turnedOn(option)]
  })
  return [...findings, ...grant(site, upgrade)]
}

/** What the flow needs and would fail without: until it is there, the page goes on as it does. */
function hindrances(site: ConfigSite, upgrade: Upgrade): readonly string[] {
  if (site.unfollowed.length > 0) return ['part of the configuration could not be followed']
  // From 7.0.0 on the option does nothing, so it breaks nothing.
  if (isAtLeast(upgrade.to.version, '7.0.0')) return []
  return [
    ...(missingOnes(site).includes('clientId') ? [`there is no ${code('clientId')}`] : []),
    ...(mayForbidFlow(site, upgrade) ? [`${code('authParams.pkce')} may be false`] : []),
  ]
}

function turnedOn(option: Option): Finding {
  return {
    at: option.at,
    message: `${code(`${NAME}: ${option.code}`)} keeps the widget on Classic Engine.`,
    fix: 'Set it to `true`.',
    edits: [option.replace('true')],
    followUps: [askedForClassic(option)],
  }
}

function added(site: ConfigSite, upgrade: Upgrade): readonly Finding[] {
  const against = hindrances(site, upgrade)
  const change = against.length > 0 ? null : site.add(NAME, 'true')
  const message = `${code(NAME)} is not set, and the guide asks for it.`
  if (change !== null)
    return [{ at: site.at, message, fix: `Add ${code(`${NAME}: true`)}.`, edits: [change], followUps: [] }]
  const why = against.length > 0 ? against.join(', and ') : 'there is no sure place for it'
  return [
    remark(site.at, message, [
      {
        id: 'interaction-code-flow',
        when: 'before-merge',
        task: `Make sure that ${code(`${NAME}: true`)} reaches the widget, with all that the flow needs: a ${code('clientId')}, a ${code('redirectUri')}, PKCE.`,
        why: `Without the option ${upgrade.to.version} runs Classic Engine; with it, but without the rest, the page would stay blank.`,
        docs: LINKS.guideInteractionCode,
        places: [site.at],
        details: [`it was not added: ${why}`],
      },
    ]),
  ]
}

function undecided(option: Option, upgrade: Upgrade): Finding {
  const late = isAtLeast(upgrade.to.version, '7.0.0')
  const why = late
    ? `From 7.0.0 on the option is ignored: where ${valueText(option)} is false, the app meant Classic Engine and gets Identity Engine.`
    : `The guide asks for ${code('true')}, and ${valueText(option)} is not known here.`
  return remark(option.at, `${code(NAME)} is ${decidedBy(option)}.`, [
    {
      id: 'interaction-code-flow-value',
      when: 'before-merge',
      task: `Decide what takes the place of the expression behind ${code(NAME)}${late ? `, and remove the option` : ''}.`,
      why,
      docs: LINKS.guideInteractionCode,
      places: [option.at],
    },
  ])
}

/** What the organization has to allow, once an app comes from Classic Engine. */
function grant(site: ConfigSite, upgrade: Upgrade): readonly Finding[] {
  const isNew = isAtLeast(upgrade.to.version, '7.0.0')
    ? crosses(upgrade.from, upgrade.to.version, '7.0.0')
    : site.find(NAME).every(option => option.value !== true)
  if (!isNew || upgrade.app.bundle === 'classic') return []
  const server = upgrade.app.serverSide ? [serverCallback(site)] : []
  const comesBack = site.find('redirectUri').length > 0 || site.find('authParams.redirectUri').length > 0
  const browser = !upgrade.app.serverSide && comesBack ? [redirectCallback(site)] : []
  return [
    remark(site.at, 'Identity Engine signs users in with the Interaction Code grant.', [
      {
        id: 'interaction-code-grant',
        when: 'admin-console',
        task: 'Allow the Interaction Code grant in three places. **Settings** > **Account** > **Embedded widget sign-in support**; **Applications** > the app > **General** > **Grant type**; **Security** > **API** > the authorization server > the rule of its access policy.',
        why: 'Sign-in fails where one of the three does not allow it.',
        docs: LINKS.embeddedSignIn,
        places: [site.at],
      },
      ...server,
      ...browser,
    ]),
  ]
}

function serverCallback(site: ConfigSite): FollowUp {
  return {
    id: 'server-callback',
    when: 'before-merge',
    task: 'Let the server’s callback take an interaction code. It gets `interaction_code` with `state`, or `error=interaction_required`; the widget needs `codeChallenge` and `state` from the server.',
    why: 'A server takes part in sign-in here, and Identity Engine hands it an interaction code instead of a code or session token.',
    docs: LINKS.readmeFlow,
    places: [site.at],
  }
}

/** What the browser is sent back with has to meet code that knows it. */
function redirectCallback(site: ConfigSite): FollowUp {
  return {
    id: 'redirect-callback',
    when: 'before-merge',
    task: 'Have the page at `redirectUri` take all that may come back to it. Tokens to be stored (`authClient.isLoginRedirect()`); `error=interaction_required` after an identity provider: show the widget again with the same configuration; `state` and `otp` of an e-mail link: options for the constructor.',
    why: 'Without it, sign-in by an identity provider or an e-mail link ends on a blank page. Okta’s samples set `otp` and `state` on the widget itself, where nothing reads them.',
    docs: LINKS.readmeRedirectCallback,
    places: [site.at],
  }
}
