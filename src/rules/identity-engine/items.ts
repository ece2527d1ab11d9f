import { code } from '../../text/markdown.ts'
import type { FollowUp, Option, Place, Quote } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'

/**
 * Items that several rules ask for. One wording each, so that what comes from many places is one line of the checklist.
 */
export interface Evidence {
  readonly places?: readonly Place[]
  readonly details?: readonly string[]
  readonly quotes?: readonly Quote[]
}

type Item = (evidence: Evidence) => FollowUp

export const profileEnrollment: Item = evidence => ({
  id: 'profile-enrollment',
  when: 'admin-console',
  task: 'Set sign-up in the profile enrollment policy. **Security** > **Profile Enrollment** > the policy of this app: whether users may sign up, and the fields of the form.',
  why: 'Identity Engine takes both from that policy, no longer from the page.',
  docs: LINKS.profileEnrollment,
  places: [],
  ...evidence,
})

export const inlineHooks: Item = evidence => ({
  id: 'registration-inline-hooks',
  when: 'admin-console',
  task: 'Move the registration inline hook, if you use one. Enable it in **Security** > **Profile Enrollment** (it was **Self-service Directory** > **Self-Service Registration**), and adapt its service: `requestType` is `self.service.registration` or `progressive.profile`, and the latter brings `data.userProfileUpdate`.',
  why: 'Its request changed with Identity Engine, and the old place no longer enables it.',
  docs: LINKS.inlineHookGuide,
  places: [],
  ...evidence,
})

export const routingRules: Item = evidence => ({
  id: 'idp-routing-rules',
  when: 'admin-console',
  task: 'Create routing rules with the application context. **Security** > **Identity Providers** > **Routing rules**.',
  why: 'Identity Engine offers identity providers by routing rules; the page no longer names them.',
  docs: LINKS.routingRules,
  places: [],
  ...evidence,
})

export const keepMeSignedIn: Item = evidence => ({
  id: 'keep-me-signed-in',
  when: 'admin-console',
  task: 'Set “Keep me signed in” for the organization. **Security** > **General**.',
  why: '`features.rememberMe` no longer decides it.',
  docs: LINKS.organizationSecurity,
  places: [],
  ...evidence,
})

export const recoveryPolicy: Item = evidence => ({
  id: 'recovery-policy',
  when: 'admin-console',
  task: 'Set password recovery and account unlock in the password policy. **Security** > **Authenticators** > **Password** > **Actions** > **Edit**.',
  why: 'The policy decides which ways users may recover or unlock an account.',
  docs: LINKS.selfServiceRecovery,
  places: [],
  ...evidence,
})

export const authenticatorPolicies: Item = evidence => ({
  id: 'authenticator-policies',
  when: 'admin-console',
  task: 'Set which authenticators users enroll and use. **Security** > **Authenticators** > **Enrollment**, and the app’s sign-on policy.',
  why: 'The policies decide about authenticators; flags on the page no longer do.',
  docs: LINKS.mfaEnrollment,
  places: [],
  ...evidence,
})

export const securityImage: Item = evidence => ({
  id: 'security-image',
  when: 'after-release',
  task: 'Tell users that the security image is gone, and take it out of help pages.',
  why: 'Identity Engine neither asks for a security image nor shows one that was chosen before.',
  docs: LINKS.guideSecurityImage,
  places: [],
  ...evidence,
})

export const changedBehaviour: Item = evidence => ({
  id: 'changed-behaviour',
  when: 'before-merge',
  task: 'Decide whether these changes of behaviour are wanted. The input `live-options: keep` leaves such options in place.',
  why: 'The guide removes these options, though the release would still have followed them.',
  docs: LINKS.readmeFeatureFlags,
  places: [],
  ...evidence,
})

export const keptOptions: Item = evidence => ({
  id: 'kept-options',
  when: 'before-merge',
  task: 'Decide how long to keep these options: they stay because of `live-options: keep`.',
  why: 'The guide tells to remove them, while the release still follows them.',
  docs: LINKS.guide,
  places: [],
  ...evidence,
})

/** An app that chose Classic Engine in so many words gets another engine now. */
export function askedForClassic(option: Option): FollowUp {
  return {
    id: 'classic-engine',
    when: 'before-merge',
    task: `Check that the organization is on Identity Engine and this app is ready for it. Else run with ${code('engine: classic')}.`,
    why: `The app asked for Classic Engine until now. Okta’s test guide takes ${code('useClassicEngine')} away; its README supports the option until a later release.`,
    docs: LINKS.readmeClassicEngine,
    places: [option.at],
  }
}

/** An expression decides: nobody says that it asked for anything. */
export function mayAskForClassic(option: Option): FollowUp {
  return {
    id: 'classic-engine-value',
    when: 'before-merge',
    task: `Decide what takes the place of the expression behind ${code('useClassicEngine')}: where it is true, the widget stays on Classic Engine.`,
    why: `Its value is not known here, so the option was left; the input ${code('engine: classic')} says that it is meant.`,
    docs: LINKS.readmeClassicEngine,
    places: [option.at],
  }
}
