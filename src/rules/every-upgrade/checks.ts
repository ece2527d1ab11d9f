import type { FollowUp, Place, Rule, Run } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'

export const checks: Rule = {
  id: 'every-upgrade/checks',
  title: 'Sign-in is tested with the new release',
  why: 'The guide asks it of every upgrade.',
  docs: LINKS.guideRedirect,
  range: '*',
  engine: 'any',
  run: run => (run.due ? items(run) : []),
}

function items(run: Run): readonly FollowUp[] {
  return [
    {
      id: 'sign-up-test',
      when: 'before-merge',
      task: 'Test sign-in, sign-up, recovery and every authenticator in use with this branch.',
      why: 'The guide asks it of every upgrade.',
      docs: run.engine === 'identity' ? LINKS.testGuide : LINKS.guideRedirect,
      places: [],
    },
    {
      id: 'styling-and-localization',
      when: 'before-merge',
      task: 'Check your CSS and your translations in the new version.',
      why: 'The guide asks it of every upgrade.',
      docs: LINKS.stylingGuide,
      places: stylesheets(run),
    },
  ]
}

/** One place a file: the first rule that is about the widget. */
function stylesheets(run: Run): FollowUp['places'] {
  const first = new Map<string, Place>()
  for (const site of run.sites) {
    if (site.kind === 'style' && !first.has(site.at.path)) first.set(site.at.path, site.at)
  }
  return [...first.values()]
}
