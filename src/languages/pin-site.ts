import type { PinSite, Place } from '../types.ts'
import { PACKAGE } from '../widget/pins.ts'

export function pinSite(at: Place, spec: string, group: string): PinSite {
  return {
    kind: 'pin',
    at,
    name: PACKAGE,
    spec,
    group,
    setSpec: to => (to === spec ? [] : [{ ...at, text: to }]),
  }
}
