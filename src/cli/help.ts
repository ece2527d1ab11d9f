export const HELP = `okta-signin-widget-upgrade [folder] [options]

Shows what upgrading the Okta Sign-In Widget in a repository would change: the
plan, the diff, and the checklist of what is left to do by hand. Without
--write nothing is touched.

  okta-signin-widget-upgrade                      look at this folder
  okta-signin-widget-upgrade ../shop --write      make the changes there
  okta-signin-widget-upgrade --check              is an upgrade due? (for CI)
  okta-signin-widget-upgrade --target 7.49.0 --patch upgrade.patch
  okta-signin-widget-upgrade --explain src/login.js:12

What to go to
  -t, --target VERSION      latest (default), a version, or a range such as ^7
      --minimum-release-age AGE   3 days, 12 hours, 0 (default)
      --engine ENGINE       identity (default) or classic

What to do
  -w, --write               save the files; files with unsaved edits of others
                            since the run began are refused, never overwritten
      --check               print one line; exit 1 when an upgrade is due
      --rule ID=SETTING     fix, flag (say it only) or off; again for more
      --list-rules          print every rule with its setting and page
      --live-options WHAT   remove (default) or keep what the release honours
      --interaction-code-flow WHAT   auto (default) or always
      --integrity WHAT      update (default), add or off
      --include, --exclude PATTERN   globs; again for more
      --path FOLDER         only this folder of the repository

What to print
      --json                the report as JSON on standard output
      --report FILE         .json, .sarif or .patch; several with commas
      --patch FILE          the changes, for git apply
      --explain PATH:LINE   how a configuration there was followed, and what
                            each rule said about it
  -q, --quiet               one line, nothing else

Exit codes
  0  done, or nothing to do        2  the arguments or the folder cannot be used
  1  --check: an upgrade is due    3  a bug: please report it

No token is needed. With GITHUB_TOKEN set, release notes are read with it.
With an exact --target it works without network; what cannot be proved then is
flagged, not written.
`
