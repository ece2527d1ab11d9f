import type { PinSite, Place } from '../types.ts'
import { PACKAGE } from '../widget/pins.ts'

export function pinSite(at: Place, spec: string, group: string, name: string = PACKAGE): PinSite {
  return {
    kind: 'pin',
    at,
    name,
    spec,
    group,
    setSpec: to => (to === spec ? [] : [{ ...at, text: to }]),
  }
}

/** False for a package that is looked at only because it must fit the widget. */
export function isWidgetPin(site: PinSite): boolean {
  return site.name === PACKAGE
}
