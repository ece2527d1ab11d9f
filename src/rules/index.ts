import type { Rule } from '../types.ts'
import { assetVersion } from './every-upgrade/asset-version.ts'
import { checks } from './every-upgrade/checks.ts'
import { contentSecurityPolicy } from './every-upgrade/content-security-policy.ts'
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
import { featureFlags } from './identity-engine/feature-flags.ts'
import { idpDiscovery } from './identity-engine/idp-discovery.ts'
import { idps } from './identity-engine/idps.ts'
import { interactionCodeFlow } from './identity-engine/interaction-code-flow.ts'
import { pkce } from './identity-engine/pkce.ts'
import { processCreds } from './identity-engine/process-creds.ts'
import { recoveryToken } from './identity-engine/recovery-token.ts'
import { registration } from './identity-engine/registration.ts'
import { smartCard } from './identity-engine/smart-card.ts'
import { bundles } from './v7/bundles.ts'
import { stayOnClassic } from './v7/stay-on-classic.ts'

/** Every rule, in order: oldest release first, so that chained renames work. */
export const RULES: readonly Rule[] = [
  stayOnClassic,
  bundles,

  assetVersion,
  versionElsewhere,
  integrity,
  pinnedVersion,
  oktaAuthJs,
  ownCopy,
  contentSecurityPolicy,
  majors,
  checks,

  interactionCodeFlow,
  classicEngine,
  pkce,
  clientId,
  registration,
  idpDiscovery,
  idps,
  smartCard,
  recoveryToken,
  dashboardRedirect,
  ...featureFlags,
  classicOnly,
  processCreds,
]
