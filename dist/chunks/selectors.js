import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_semver } from "./semver.js";
// src/widget/pins.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** The npm package of the widget. */
const PACKAGE = "@okta/okta-signin-widget";
const PROTOCOLS = [
	[/^workspace:/, "it points into the workspace"],
	[/^catalog:/, "the version is kept in a catalog"],
	[/^(?:file|link|portal|patch|exec):/, "it points to a folder or a patched copy"],
	[/^(?:git\+|git:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/, "it points to a git repository"],
	[/^https?:/, "it points to an archive"],
	[/^\.{0,2}\//, "it points to a folder"],
	[/\.patch$/, "it patches one release"],
	[/\{\{|\$\{|<%|%\w+%|@[A-Z_]+@|__\w+__/, "it is filled in by a template"],
	[/^[\w.-]+\/[\w.-]+(?:#.*)?$/, "it points to a git repository"]
];
/** Reads the spec of a dependency. What is no semver range says why it cannot be moved. */
function parseSpec(spec) {
	const alias = /^npm:(?:@[^@/]+\/)?[^@]+@/.exec(spec)?.[0] ?? "";
	const range = spec.slice(alias.length);
	if (alias === "" && spec.startsWith("npm:")) return {
		movable: false,
		why: "the alias names no version"
	};
	if (alias !== "" && alias !== `npm:@okta/okta-signin-widget@`) return {
		movable: false,
		why: "it is an alias of another package"
	};
	for (const [form, why] of PROTOCOLS) if (form.test(range)) return {
		movable: false,
		why
	};
	const trimmed = range.trim();
	if (/^(?:[*xX](?:\.[*xX]){0,2})?$/.test(trimmed)) return {
		movable: false,
		why: "it takes any version"
	};
	if (!/\d/.test(trimmed) || !validRange(trimmed)) return {
		movable: false,
		why: "it is a tag, not a version"
	};
	const operator = /^\s*(?:[\^~]|[<>]=?|=)?\s*v?/.exec(range)?.[0] ?? "";
	const lowest = import_semver.default.minVersion(trimmed)?.version ?? null;
	return {
		movable: true,
		prefix: alias + operator,
		lowest: lowest === "0.0.0" ? null : lowest
	};
}
/**
* The spec that means `version` in the way that `spec` meant its own: operator, number of parts, `v`, alias are kept.
* A list of alternatives or a range with two ends becomes the one form that says the same of the new version.
* Null when the spec is no semver range, takes every version already, or has a form that only its author can move (`<6`).
*
* @example moveSpec('~5.1', '7.49.0') === '~7.49'
*/
function moveSpec(spec, version) {
	if (!parseSpec(spec).movable) return null;
	const alias = /^npm:(?:@[^@/]+\/)?[^@]+@/.exec(spec)?.[0] ?? "";
	const range = spec.slice(alias.length);
	const parts = range.split("||");
	const moved = moveRange((parts[parts.length - 1] ?? range).trim(), version);
	if (moved === null) return null;
	const before = /^\s*/.exec(range)?.[0] ?? "";
	const after = /\s*$/.exec(range)?.[0] ?? "";
	return alias + before + moved + after;
}
/** One alternative of a range. Several are one: an app that allowed 5 or 6 is moved as the newest of them is written. */
function moveRange(range, version) {
	const hyphen = /^v?[\d.xX*]+(?:-[\w.-]+)?\s+-\s+v?([\d.xX*]+)$/.exec(range);
	if (hyphen) return `^${granular((hyphen[1] ?? "").replace(/\.[xX*]/g, ""), version)}`;
	const bounded = /^(>=?\s*v?)(\d[\w.+-]*)(\s+)(<=?\s*v?)(\d[\w.+-]*)$/.exec(range);
	if (bounded) {
		const [, low = "", from = "", space = " ", high = "", to = ""] = bounded;
		const major = `${import_semver.default.major(version) + 1}`;
		return `${low.replace(/^>(?!=)/, ">=")}${granular(from, version)}${space}${high.replace("=", "")}${widen(major, to)}`;
	}
	const single = /^((?:[\^~]|~>|>=?|=)?\s*v?)(\d[\w.*+-]*)$/.exec(range);
	if (!single) return null;
	const [, operator = "", from = ""] = single;
	return operator.replace(/^>(?!=)/, ">=") + granular(from, version);
}
/** `version` with as many parts as `from` has: `5` gives `7`, `5.x` gives `7.x`, `5.1` gives `7.49`. */
function granular(from, version) {
	const parts = from.replace(/[-+].*$/, "").split(".");
	const target = version.split(/[-+]/)[0]?.split(".") ?? [];
	const moved = parts.map((part, i) => /^[xX*]$/.test(part) ? part : target[i] ?? "0");
	return parts.length === 3 && !parts.some((part) => /^[xX*]$/.test(part)) ? version : moved.join(".");
}
/** The next major with as many parts as the upper bound had: `6` stays one part, `6.0.0` three. */
function widen(major, like) {
	const parts = like.replace(/[-+].*$/, "").split(".").length;
	return [major, ...Array(parts - 1).fill("0")].join(".");
}
function validRange(range) {
	return import_semver.default.validRange(range) !== null;
}
// src/widget/selectors.ts
const row = (old, now, own, note) => ({
	old,
	now,
	own,
	note
});
/** Second generation markup of Identity Engine, against the Classic Engine's. Names that both have are not listed. */
const CLASSIC_SELECTORS = [
	row("#okta-signin-username", "input[name=\"identifier\"]", true, "fields have no ids any more"),
	row("#okta-signin-password", "input[name=\"credentials.passcode\"]", true, "it may stand on a second page"),
	row("#okta-signin-submit", "#okta-sign-in [data-type=\"save\"]", true, "the button has no id any more"),
	row("[for=\"okta-signin-username\"]", null, true, "ids of fields are made anew: ask the field for its `labels`"),
	row("[for=\"okta-signin-password\"]", null, true, "ids of fields are made anew: ask the field for its `labels`"),
	row("input[name=\"username\"]", "input[name=\"identifier\"]", false, "the field is called otherwise"),
	row("input[name=\"password\"]", "input[name=\"credentials.passcode\"]", false, "the field is called otherwise"),
	row("input[name=\"remember\"]", "input[name=\"rememberMe\"]", false, "the field is called otherwise"),
	row(".primary-auth-form", ".ion-form", true, "forms have one class on every page"),
	row("[data-se=\"needhelp\"]", "[data-se=\"help\"]", true, "the help link stands alone, it opens nothing"),
	row("[data-se=\"help-link\"]", "[data-se=\"help\"]", true, "the help link stands alone"),
	row(".js-help-link", ".js-help", true, "the help link stands alone"),
	row(".help-links", null, false, "links lie flat in `.auth-footer`"),
	row("[data-se=\"back-link\"]", "[data-se=\"cancel\"]", true, "or `[data-se=\"go-back\"]`, by what the link does"),
	row(".js-back", ".js-cancel", false, "or `.js-go-back`, by what the link does"),
	row("[data-se=\"signout-link\"]", "[data-se=\"cancel\"]", true, "signing out is a cancel link"),
	row(".js-signout", ".js-cancel", false, "signing out is a cancel link"),
	row(".registration-link", ".signup-info .signup-link", false, "or `a.js-enroll`, `[data-se=\"enroll\"]`"),
	row(".registration-container", ".signup-info", false, "the sign-up link lies in `.signup-info`"),
	row("[data-se=\"skip-link\"]", "[data-se=\"skip-setup\"]", true, "the link is called otherwise"),
	row(".js-skip", ".js-skip-setup", false, "the link is called otherwise"),
	row("[data-se=\"factors-dropdown\"]", "[data-se=\"switchAuthenticator\"]", true, "a link to a list, no dropdown"),
	row(".chzn-container", null, false, "another library draws select boxes"),
	row(".chzn-single", null, false, "another library draws select boxes"),
	row(".chzn-drop", null, false, "another library draws select boxes"),
	row(".chzn-results", null, false, "another library draws select boxes"),
	row(".beacon-container", null, false, "the page has it, but what is in it differs"),
	row(".auth-beacon-security", null, true, "the security image is gone"),
	row(".js-security-image", null, true, "the security image is gone"),
	row(".idp-discovery-form", null, false, "the first page finds the identity provider"),
	row(".password-toggle", null, false, "the field draws its own toggle"),
	row(".button-show", null, false, "the field draws its own toggle")
];
/** Rows of the table that are about the security image. */
const SECURITY_IMAGE_MARKUP = [".auth-beacon-security", ".js-security-image"];
/** The parts of a selector that are about the security image. */
function securityImageMarkup(selector) {
	return SECURITY_IMAGE_MARKUP.filter((name) => selector.split(/[^\w.-]+|(?=\.)/).includes(name));
}
/** The widget's text font, renamed in 7.0.0. */
const OLD_FONT = "montserrat";
const NEW_FONT = "montserrat-okta";
/** Ids and classes that say that a rule is for the widget. */
const WIDGET_SCOPE = /okta-?sign-?in|okta-?login|okta-?widget|siw-|#okta|\.okta-|\bsign-?in-?widget|widget-container|data-se=|\.auth-container\.main-container/i;
export { WIDGET_SCOPE as a, moveSpec as c, SECURITY_IMAGE_MARKUP as i, parseSpec as l, NEW_FONT as n, securityImageMarkup as o, OLD_FONT as r, PACKAGE as s, CLASSIC_SELECTORS as t };
