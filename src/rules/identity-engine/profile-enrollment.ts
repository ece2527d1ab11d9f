import type { Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { comesFromClassic } from './coming-from-classic.ts'
import { profileEnrollment as item } from './items.ts'

export const profileEnrollment: Rule = {
  id: 'identity-engine/profile-enrollment',
  title: 'Sign-up is a profile enrollment policy',
  why: 'Users can sign up only where a policy of the app allows it.',
  docs: LINKS.guideRegistration,
  range: '*',
  engine: 'identity',
  run: run => (comesFromClassic(run) ? [item({})] : []),
}
