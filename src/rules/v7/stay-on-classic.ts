import { code } from '../../text/markdown.ts'
import type { ConfigSite, Finding, FollowUp, Place, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

const OLD = 'useInteractionCodeFlow'
const NEW = 'useClassicEngine'

export const stayOnClassic: Rule = {
  id: 'v7/stay-on-classic',
  title: '`useClassicEngine: true` keeps the app on Classic Engine',
  why: 'From 7.0.0 on a configuration with a `clientId` runs Identity Engine unless it says otherwise.',
  docs: LINKS.migrating7Engine,
  range: '>=7.0.0',
  engine: 'classic',
  config: (site, upgrade) => {
    if (site.origin !== 'constructor' || (site.bundle ?? upgrade.app.bundle) !== 'default') return null
    if (site.find(NEW).length > 0) return null
    return judged(site)
  },
}

function judged(site: ConfigSite): Finding | null {
  const [old, ...others] = site.find(OLD).filter(option => option.form !== 'delete')
  const hasClient = site.find('clientId').length > 0
  if (old?.value === false && others.length === 0 && old.form === 'property') {
    return {
      at: old.at,
      message: `${code(`${OLD}: false`)} is ignored from 7.0.0 on.`,
      fix: `Say ${code(`${NEW}: true`)} instead.`,
      edits: [old.rename(NEW), old.replace('true')],
      followUps: [lasting(old.at)],
    }
  }
  if (old !== undefined) return undecided(site, `${code(OLD)} is ${code(old.code)} here`)
  // Without a clientId the release runs Classic Engine anyhow, and what was not followed may hold one.
  if (!hasClient)
    return site.unfollowed.length > 0 ? undecided(site, 'part of the configuration could not be followed') : null
  const change = site.add(NEW, 'true')
  if (change === null) return undecided(site, 'there is no sure place to write it')
  return {
    at: site.at,
    message: 'From 7.0.0 on this configuration would run Identity Engine.',
    fix: `Add ${code(`${NEW}: true`)}.`,
    edits: [change],
    followUps: [lasting(site.at)],
  }
}

/** What the option buys is time. */
function lasting(at: Place): FollowUp {
  return {
    id: 'classic-engine-ends',
    when: 'after-release',
    task: `Plan the move to Identity Engine: ${code(NEW)} will leave the widget with a later major.`,
    why: 'The migration guide announces it; until then the release runs both engines.',
    docs: LINKS.migrating7Engine,
    places: [at],
  }
}

function undecided(site: ConfigSite, why: string): Finding {
  const message = `From 7.0.0 on this configuration may run Identity Engine: ${why}.`
  return remark(site.at, message, [
    {
      id: 'engine-choice',
      when: 'before-merge',
      task: `Make sure that ${code(`${NEW}: true`)} reaches the widget wherever the app is to stay on Classic Engine.`,
      why: message,
      docs: LINKS.migrating7Engine,
      places: [site.at],
    },
  ])
}
