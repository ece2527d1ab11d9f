import type { Rule } from '../types.ts'
import { assetVersion } from './every-upgrade/asset-version.ts'
import { checks } from './every-upgrade/checks.ts'
import { contentSecurityPolicy } from './every-upgrade/content-security-policy.ts'
import { deprecatedOptions } from './every-upgrade/deprecated-options.ts'
import { hostedVersion } from './every-upgrade/hosted-version.ts'
import { integrity } from './every-upgrade/integrity.ts'
import { majors } from './every-upgrade/majors.ts'
import { oktaAuthJs } from './every-upgrade/okta-auth-js.ts'
import { ownCopy } from './every-upgrade/own-copy.ts'
import { pinnedVersion } from './every-upgrade/pinned-version.ts'
import { versionElsewhere } from './every-upgrade/version-elsewhere.ts'
import { classicEngine } from './identity-engine/classic-engine.ts'
import { classicOnly } from './identity-engine/classic-only.ts'
import { clientId } from './identity-engine/client-id.ts'
import { dashboardRedirect } from './identity-engine/dashboard-redirect.ts'
import { deploymentModels } from './identity-engine/deployment-models.ts'
import { events } from './identity-engine/events.ts'
import { featureFlags } from './identity-engine/feature-flags.ts'
import { helpLinks } from './identity-engine/help-links.ts'
import { i18n } from './identity-engine/i18n.ts'
import { idpDiscovery } from './identity-engine/idp-discovery.ts'
import { idps } from './identity-engine/idps.ts'
import { interactionCodeFlow } from './identity-engine/interaction-code-flow.ts'
import { pkce } from './identity-engine/pkce.ts'
import { processCreds } from './identity-engine/process-creds.ts'
import { profileEnrollment } from './identity-engine/profile-enrollment.ts'
import { recoveryToken } from './identity-engine/recovery-token.ts'
import { registration } from './identity-engine/registration.ts'
import { registrationInlineHooks } from './identity-engine/registration-inline-hooks.ts'
import { securityImage } from './identity-engine/security-image.ts'
import { sessionToken } from './identity-engine/session-token.ts'
import { smartCard } from './identity-engine/smart-card.ts'
import { styling } from './identity-engine/styling.ts'
import { unfollowed } from './identity-engine/unfollowed.ts'
import { unknownFlags } from './identity-engine/unknown-flags.ts'
import { oneStylesheet } from './v3/one-stylesheet.ts'
import { removedMembers } from './v3/removed-members.ts'
import { renamedMethods3 } from './v3/renamed-methods.ts'
import { droppedOptions4 } from './v4/dropped-options.ts'
import { issuer } from './v4/issuer.ts'
import { tokens4 } from './v4/tokens.ts'
import { calls5 } from './v5/calls.ts'
import { display } from './v5/display.ts'
import { droppedOptions5 } from './v5/dropped-options.ts'
import { scope } from './v5/scope.ts'
import { calls6 } from './v6/calls.ts'
import { defaultImport } from './v6/default-import.ts'
import { droppedOptions6 } from './v6/dropped-options.ts'
import { bundles } from './v7/bundles.ts'
import { calls7 } from './v7/calls.ts'
import { droppedOptions7 } from './v7/dropped-options.ts'
import { font } from './v7/font.ts'
import { imports } from './v7/imports.ts'
import { stayOnClassic } from './v7/stay-on-classic.ts'

/** Every rule, in order: oldest release first, so that chained renames work; then those of every upgrade, then the guide. */
export const RULES: readonly Rule[] = [
  oneStylesheet,
  ...removedMembers,
  ...renamedMethods3,

  issuer,
  ...tokens4,
  ...droppedOptions4,

  ...scope,
  ...calls5,
  display,
  ...droppedOptions5,

  ...calls6,
  ...droppedOptions6,
  defaultImport,

  imports,
  font,
  ...calls7,
  ...droppedOptions7,
  stayOnClassic,
  bundles,

  assetVersion,
  versionElsewhere,
  integrity,
  pinnedVersion,
  oktaAuthJs,
  hostedVersion,
  ownCopy,
  contentSecurityPolicy,
  deprecatedOptions,
  majors,
  checks,

  deploymentModels,
  interactionCodeFlow,
  classicEngine,
  pkce,
  clientId,
  registration,
  profileEnrollment,
  registrationInlineHooks,
  idpDiscovery,
  idps,
  smartCard,
  recoveryToken,
  dashboardRedirect,
  ...sessionToken,
  ...events,
  ...featureFlags,
  unknownFlags,
  classicOnly,
  i18n,
  helpLinks,
  processCreds,
  securityImage,
  styling,
  unfollowed,
]
