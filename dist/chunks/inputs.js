import { i as __toESM } from "./rolldown-runtime.js";
import { t as UserError } from "./errors.js";
import { n as code } from "./markdown.js";
import { t as require_semver } from "./semver.js";
import { c as moveSpec, i as SECURITY_IMAGE_MARKUP, l as parseSpec, n as NEW_FONT, o as securityImageMarkup, r as OLD_FONT, s as PACKAGE, t as CLASSIC_SELECTORS } from "./selectors.js";
// src/widget/file-names.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
const MIN_JS = "js/okta-sign-in.min.js";
const MIN_CSS = "css/okta-sign-in.min.css";
/** Names that ended, each with the release that no longer has it. A versioned name is read without its version. */
const ENDED$1 = [
	{
		name: /^css\/okta-theme(?:\.min)?\.css$/,
		until: "3.0.0",
		successor: null,
		why: "its rules are part of `okta-sign-in.min.css` from 3.0.0 on"
	},
	{
		name: /^js\/okta-sign-in-no-jquery(?:\.min)?\.js$/,
		until: "7.0.0",
		successor: MIN_JS,
		why: "the widget brings its own jQuery"
	},
	{
		name: /^js\/okta-sign-in\.entry\.js$/,
		until: "7.0.0",
		successor: MIN_JS,
		why: "the entry file ended with 6.x"
	},
	{
		name: /^css\/okta-sign-in\.css$/,
		until: null,
		successor: MIN_CSS,
		why: "only the minified stylesheet is published"
	},
	{
		name: /^css\/fonts\.css$/,
		until: "7.19.6",
		successor: null,
		why: "the fonts are named in `okta-sign-in.min.css`"
	},
	{
		name: /^font\/montserrat-(light|regular)-webfont\.(\w+)$/,
		until: "7.0.0",
		successor: "font/montserrat-okta-$1-webfont.$2",
		why: "the font is called montserrat-okta from 7.0.0 on"
	},
	{
		name: /^labels\/jsonp\/(\w+?)\.jsonp$/,
		until: "4.0.0",
		successor: "labels/json/$1.json",
		why: "labels are plain JSON from 4.0.0 on"
	}
];
/** Names that every release from `since` on has. */
const CURRENT = [
	{
		name: /^js\/okta-sign-in\.min\.js$/,
		since: "1.4.0"
	},
	{
		name: /^css\/okta-sign-in\.min\.css$/,
		since: "1.4.0"
	},
	{
		name: /^js\/okta-sign-in\.js$/,
		since: "2.21.0"
	},
	{
		name: /^js\/okta-sign-in\.no-polyfill\.min\.js$/,
		since: "3.7.0"
	},
	{
		name: /^(?:js\/okta-plugin-a11y\.js|css\/okta-plugin-a11y\.css)$/,
		since: "6.7.1"
	},
	{
		name: /^js\/okta-sign-in\.(?:classic|oie|polyfill)(?:\.min)?\.js$/,
		since: "7.0.0"
	},
	{
		name: /^(?:js\/okta-sign-in\.next\.js|css\/okta-sign-in\.next\.css)$/,
		since: "7.8.0"
	},
	{
		name: /^js\/okta-sign-in\.next\.no-polyfill\.js$/,
		since: "7.10.0"
	},
	{
		name: /^js\/okta-sign-in\.debugger(?:\.min)?\.js$/,
		since: "7.17.1"
	},
	{
		name: /^labels\/(?:json|properties)\/[\w.-]+$/,
		since: "1.7.0"
	},
	{
		name: /^font\/okticon\.\w+$/,
		since: "1.4.0"
	}
];
/**
* Where the content of `file` is found at release `version`.
*
* @param file named as on Okta's CDN, `js/okta-sign-in-1.3.3.min.js`.
* @param published files that the release is known to have; null when its package could not be read.
*/
function fateOf(file, version, published) {
	const name = withoutVersion(file);
	if (published?.has(name)) return {
		is: "there",
		file: name
	};
	for (const { name: pattern, until, successor, why } of ENDED$1) {
		if (!pattern.test(name) || until !== null && import_semver.default.lt(version, until)) continue;
		if (successor === null) return {
			is: "gone",
			why
		};
		return fateOf(name.replace(pattern, successor), version, published);
	}
	if (published !== null) return isAsset(name) ? { is: "unknown" } : outside(name, version);
	return CURRENT.some(({ name: pattern, since }) => pattern.test(name) && import_semver.default.gte(version, since)) || ENDED$1.some(({ name: pattern, until }) => pattern.test(name) && until !== null && import_semver.default.lt(version, until)) ? {
		is: "there",
		file: name
	} : { is: "unknown" };
}
/** Files that a release must serve so that URLs of these files can move to it; those without a successor are left out. */
function filesToServe(files, version, published) {
	const served = /* @__PURE__ */ new Set();
	for (const file of files) {
		const fate = fateOf(file, version, published);
		if (fate.is === "there") served.add(fate.file);
		else if (isTheme(file)) served.add(MIN_CSS);
		else if (fate.is === "unknown") served.add(withoutVersion(file));
	}
	return [...served].sort();
}
/** The second stylesheet of 1.x and 2.x. */
function isTheme(file) {
	return /^css\/okta-theme(?:\.min)?\.css$/.test(withoutVersion(file));
}
/** A script that holds the widget itself. */
function isWidgetScript(file) {
	return /^js\/okta-sign-in[\w.-]*\.js$/.test(file) && !/\.polyfill(?:\.min)?\.js$/.test(file);
}
/** The widget's own stylesheet. */
function isWidgetStylesheet(file) {
	return /^css\/okta-sign-in[\w.-]*\.css$/.test(file);
}
/** 1.x wrote the version into the name: `okta-sign-in-1.3.3.min.js` is `okta-sign-in.min.js`. */
function withoutVersion(file) {
	return file.replace(/^((?:js|css)\/okta-(?:sign-in(?:-no-jquery)?|theme))-\d+\.\d+\.\d+(?=\.)/, "$1");
}
function isAsset(name) {
	return /^(?:js|css)\//.test(name);
}
/** Labels, fonts and images are not in the list of published files that is read: their history decides. */
function outside(name, version) {
	return CURRENT.some(({ name: pattern, since }) => pattern.test(name) && import_semver.default.gte(version, since)) ? {
		is: "there",
		file: name
	} : { is: "unknown" };
}
// src/widget/links.ts
/**
* Every address that this project prints, in one table, so that they can be checked and corrected in one place.
* Two parts: pages of the widget's own repository, and pages of Okta's documentation.
*/
const GUIDE = "https://developer.okta.com/docs/guides/oie-upgrade-sign-in-widget/main/";
const GUIDES = "https://developer.okta.com/docs/guides/";
const HELP = "https://help.okta.com/okta_help.htm";
const WIDGET = "https://github.com/okta/okta-signin-widget";
const MIGRATING = `${WIDGET}/blob/master/MIGRATING.md`;
const README = `${WIDGET}/blob/master/README.md`;
const LINKS = {
	guide: GUIDE,
	guideRedirect: `${GUIDE}#upgrade-process-for-a-redirect-sign-in-flow`,
	guideEmbedded: `${GUIDE}#upgrade-process-for-an-embedded-widget`,
	guideInteractionCode: `${GUIDE}#interaction-code-flow`,
	guideRegistration: `${GUIDE}#registration`,
	guideIdpDiscovery: `${GUIDE}#idp-discovery`,
	guideIdps: `${GUIDE}#openid-connect-social-authentication`,
	guideSmartCard: `${GUIDE}#smart-card-idp`,
	guideRecoveryToken: `${GUIDE}#bootstrapping-from-a-recovery-token`,
	guideDashboard: `${GUIDE}#okta-dashboard-or-custom-dashboard-sign-in-flow`,
	guideFeatureFlags: `${GUIDE}#feature-flags`,
	guideI18n: `${GUIDE}#i18n-properties`,
	guideHelpLinks: `${GUIDE}#help-title-link-and-need-help-signing-in-string`,
	guideProcessCreds: `${GUIDE}#processcreds-hook`,
	guideInlineHooks: `${GUIDE}#registration-inline-hooks`,
	guideSecurityImage: `${GUIDE}#security-image`,
	i18nGuide: `${GUIDES}oie-upgrade-sign-in-widget-i18n/main/`,
	stylingGuide: `${GUIDES}oie-upgrade-sign-in-widget-styling/main/`,
	deprecatedMethods: `${GUIDES}oie-upgrade-sign-in-widget-deprecated-methods/main/`,
	testGuide: `${GUIDES}oie-upgrade-test-widget-custom/main/`,
	inlineHookGuide: `${GUIDES}oie-upgrade-registration-inline-hook/main/`,
	limitations: `${GUIDES}ie-limitations/main/`,
	embeddedSignIn: "https://help.okta.com/oie/en-us/content/topics/settings/embedded-sign-in-support.htm",
	routingRules: `${HELP}?type=oie&id=ext-cfg-routing-rules`,
	profileEnrollment: `${HELP}?type=oie&id=ext-create-profile-enrollment`,
	selfServiceRecovery: `${HELP}?type=oie&id=ext-config-sspr`,
	mfaEnrollment: `${HELP}?type=oie&id=ext-about-mfa-enrol-policies`,
	organizationSecurity: `${HELP}?id=ext_Security_General`,
	smartCard: `${HELP}?type=oie&id=ext-idp-smart-card-workflow`,
	customWidget: `${GUIDES}custom-widget/main/`,
	releases: `${WIDGET}/releases`,
	migrating: MIGRATING,
	migrating7: `${MIGRATING}#migrating-from-6x-to-7x`,
	migrating7Engine: `${MIGRATING}#identity-engine-is-on-by-default`,
	migrating7Font: `${MIGRATING}#internal-font-rename`,
	migrating6: `${MIGRATING}#migrating-from-5x-to-6x`,
	migrating6AuthJs: `${MIGRATING}#minimum-version-of-oktaokta-auth-js-is-600`,
	migrating6Imports: `${MIGRATING}#enable-synthetic-imports-for-typescript-apps`,
	migrating5: `${MIGRATING}#migrating-from-4x-to-5x`,
	migrating5GetTokens: `${MIGRATING}#showsignintogettokens-no-longer-redirects`,
	migrating5HasTokens: `${MIGRATING}#hastokensinurl-has-been-removed`,
	migrating5Scope: `${MIGRATING}#scope-option-has-been-removed`,
	migrating5Display: `${MIGRATING}#display-option-no-longer-determines-redirect-behavior`,
	migrating4: `${MIGRATING}#migrating-from-3x-to-4x`,
	migrating4GetTokens: `${MIGRATING}#showsignintogettokens-options-changed`,
	migrating4AuthJs: `${MIGRATING}#oktaokta-auth-js-has-been-upgraded-to-version-300`,
	migrating4Other: `${MIGRATING}#other-changes`,
	migrating3: `${MIGRATING}#migrating-from-2x-to-3x`,
	migrating3Css: `${MIGRATING}#consolidated-css-files`,
	migrating3Renamed: `${MIGRATING}#renamed-functions`,
	migrating3Async: `${MIGRATING}#token-retrieval-is-now-asynchronous`,
	readmeCdn: `${README}#using-the-okta-cdn`,
	readmeNpm: `${README}#using-the-npm-module`,
	readmeFlow: `${README}#flow`,
	readmeRedirectCallback: `${README}#oauth-callback`,
	readmeClassicEngine: `${README}#useclassicengine`,
	readmeClientId: `${README}#clientid`,
	readmeAssets: `${README}#assets`,
	readmeI18n: `${README}#i18n`,
	readmeCsp: `${README}#cspnonce`,
	readmeEvents: `${README}#events`,
	readmeFeatureFlags: `${README}#feature-flags`,
	readmeRegistration: `${README}#registration`,
	cssExports: `${WIDGET}/pull/3634`,
	handleLoginRedirect: `${WIDGET}/issues/3497`,
	authJsChanges: "https://github.com/okta/okta-auth-js/blob/master/CHANGELOG.md"
};
// src/rules/places.ts
/**
* Every place that sets the option at `path`, or something in it, each outermost place once.
* `registration` gives the object in the constructor and the later `config.registration.click = …`: taking away the
* first and leaving the second would crash.
*/
function placesOf(site, path) {
	const wanted = path.split(".");
	const found = collect(site.options, wanted);
	return found.filter((option, i) => found.findIndex((other) => isSamePlace(other.at, option.at)) === i && !found.some((other) => !isSamePlace(other.at, option.at) && encloses(other.at, option.at)));
}
function collect(options, wanted) {
	return options.flatMap((option) => {
		const shared = Math.min(option.path.length, wanted.length);
		if (!option.path.slice(0, shared).every((part, i) => part === wanted[i])) return [];
		return option.path.length >= wanted.length ? [option] : collect(option.children, wanted);
	});
}
/** True when a `delete config.x` here may delete what cannot be seen: on a hosted page, or from a part not followed. */
function deletesUnseen(site, option) {
	if (option.form !== "delete") return false;
	const [head] = option.path;
	const holder = option.path.length > 1 ? head : void 0;
	return site.origin === "hosted" || site.unfollowed.some((part) => part.option === void 0 || part.option === holder);
}
/** The places of `path` that may be taken away. */
function removable(site, path) {
	return placesOf(site, path).filter((option) => !deletesUnseen(site, option));
}
/** The option's name as it is written in a sentence: `` `features.rememberMe` ``. */
function named(option) {
	return code(option.path.join("."));
}
/** The value as it is written in a sentence, behind `before`; long values are cut. */
function valueText(option, before = "") {
	const text = option.code.replace(/\s+/g, " ").trim();
	return code(before + (text.length > 60 ? `${text.slice(0, 57)}...` : text));
}
/** The value of an option that only the running app knows: "is `env.CLASSIC`", "is the value of a variable of that name". */
function decidedBy(option) {
	return option.form === "shorthand" ? "the value of a variable of that name" : valueText(option);
}
/** The whole option as it stood there, to be read in the pull request. */
function quoteOf(option) {
	const { form, code: text, path } = option;
	const name = path.at(-1) ?? "";
	const code = form === "property" ? `${name}: ${text}` : form === "assignment" ? `${path.join(".")} = ${text}` : text;
	return {
		at: option.at,
		code,
		language: "js"
	};
}
function isSamePlace(a, b) {
	return a.path === b.path && a.start === b.start && a.end === b.end;
}
function encloses(outer, inner) {
	return outer.path === inner.path && outer.start <= inner.start && inner.end <= outer.end;
}
/** A finding that takes one option away, or asks for it where other code would fail without it. */
function removal(option, message, followUps = []) {
	if (option.readBelow === true) return remark(option.at, `${message} ${READ}`, [readElsewhere(option), ...followUps]);
	const readers = option.readAt?.length ? [readByOthers(option, option.readAt)] : [];
	const edits = [option.remove()];
	return {
		at: option.at,
		message,
		fix: `Remove ${named(option)}.`,
		edits,
		followUps: [...followUps, ...readers]
	};
}
function readByOthers(option, places) {
	return {
		id: "read-by-others",
		when: "before-merge",
		task: "Check this code: it reads options that are gone, and finds nothing there now.",
		why: "The app decides something by options that the widget no longer has.",
		docs: null,
		places,
		details: [named(option)]
	};
}
const READ = "Other code of the app reads what it holds, so it was left.";
function readElsewhere(option) {
	return {
		id: "read-elsewhere",
		when: "before-merge",
		task: "Remove these options together with the code that reads what they hold.",
		why: "Nothing but that code has a use for them any more, and without them it would fail.",
		docs: null,
		places: [option.at],
		details: [named(option)]
	};
}
/** A finding that only says something. */
function remark(at, message, followUps = []) {
	return {
		at,
		message,
		edits: [],
		followUps
	};
}
// src/widget/versions.ts
/** True when `version` is `than` or newer. A prerelease of `than` counts as older, as semver says. */
function isAtLeast(version, than) {
	return import_semver.default.gte(version, than);
}
/** True when both are versions and `version` is newer than `than`; `5` and `5.1` count as `5.0.0` and `5.1.0`. */
function isNewer(version, than) {
	const full = asVersion(version);
	return full !== null && import_semver.default.gt(full, than);
}
/** `5` gives `5.0.0`, `^5.1` gives `5.1.0`; null for what is no version. */
function asVersion(text) {
	return import_semver.default.valid(text) ?? import_semver.default.coerce(text, { includePrerelease: true })?.version ?? null;
}
/** True when an upgrade from `from` (null: nothing says it) to `to` passes the release `edge`. */
function crosses(from, to, edge) {
	return import_semver.default.gte(to, edge) && (from === null || import_semver.default.lt(from, edge));
}
/** The majors that an upgrade enters, ascending: from 4.5.2 to 7.49.0 they are 5, 6 and 7. */
function majorsEntered(from, to) {
	const first = import_semver.default.major(from) + 1;
	const last = import_semver.default.major(to);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
// src/rules/every-upgrade/hashes.ts
/** Browsers take the algorithm in any case. */
const TOKEN = /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]+={0,2})(\?.*)?$/i;
/**
* The value of an `integrity` attribute with every hash replaced by the one of `hashes` in the same algorithm. Options
* behind `?`, order and white space stay; two hashes of one algorithm become one. Null when no hash is in it.
*/
function rehash(value, hashes) {
	const seen = /* @__PURE__ */ new Set();
	let found = false;
	const parts = value.split(/(\s+)/).map((part) => {
		const [, written = "", , options = ""] = TOKEN.exec(part) ?? [];
		const algorithm = written.toLowerCase();
		if (!isAlgorithm(algorithm)) return part;
		found = true;
		if (seen.has(algorithm)) return null;
		seen.add(algorithm);
		return `${written}-${hashes[algorithm]}${options}`;
	});
	if (!found) return null;
	return parts.filter((part, i) => part !== null && !(parts[i + 1] === null && /^\s+$/.test(part))).join("");
}
/**
* True when a browser takes a file with these hashes: the strongest algorithm in the value decides, and one right hash of
* it is enough. Null when there is no hash in it that says anything.
*/
function accepts(value, hashes) {
	const tokens = value.split(/\s+/).flatMap((part) => {
		const [, algorithm = "", hash = ""] = TOKEN.exec(part) ?? [];
		return isAlgorithm(algorithm) ? [{
			algorithm,
			hash: hash.replaceAll("-", "+").replaceAll("_", "/")
		}] : [];
	});
	const strongest = [
		"sha512",
		"sha384",
		"sha256"
	].find((name) => tokens.some((one) => one.algorithm === name));
	if (strongest === void 0) return null;
	return tokens.some(({ algorithm, hash }) => algorithm === strongest && bare(hash) === bare(hashes[strongest]));
}
function bare(hash) {
	return hash.replace(/=+$/, "");
}
function isAlgorithm(name) {
	return name === "sha256" || name === "sha384" || name === "sha512";
}
// src/rules/every-upgrade/asset-move.ts
function moveOf(site, upgrade) {
	const { to } = upgrade;
	if (site.host === "unknown" || site.version === null) return {
		is: "aside",
		reason: "its address names no release"
	};
	const written = site.version.literal ? targetText(site, site.version.text, to.version) : null;
	if (site.version.literal && written === null) return {
		is: "aside",
		reason: "its version is no number"
	};
	if (site.version.literal && isNewer(site.version.text, to.version)) return { is: "newer" };
	const fate = fateOfSite(site, upgrade);
	if (fate.is === "gone") return isDefined(site, upgrade) ? {
		is: "drop",
		why: fate.why
	} : { is: "right" };
	const file = fate.is === "there" ? fate.file : null;
	if (site.file !== null && file === null) return missing(site, to.version);
	if (!isDefined(site, upgrade)) return unmoved(site, file);
	const integrity = integrityAfter(site, file, upgrade);
	if (integrity !== null && "reason" in integrity) return {
		is: "stuck",
		...integrity
	};
	const there = site.version.literal ? site.version.text === written : true;
	const placed = site.host === "global" || site.host === "npm";
	if (there && placed && file === site.file && (integrity === null || integrity.value === site.integrity?.value)) return { is: "right" };
	return {
		is: "move",
		version: site.version.literal ? to.version : null,
		file,
		integrity: integrity?.value ?? null
	};
}
/** How the version will be written. Okta's hosts take three numbers; npm's CDNs take what npm takes, and a range stays a range. */
function targetText(site, text, version) {
	if (site.host !== "npm") return asVersion(text) === null ? null : version;
	return moveSpec(text, version);
}
function fateOfSite(site, upgrade) {
	if (site.file === null) return { is: "unknown" };
	const published = upgrade.to.contents === null ? null : new Set(Object.keys(upgrade.to.contents.files));
	return fateOf(site.file, upgrade.to.version, published);
}
function missing(site, version) {
	if (/[{}<>$@%]/.test(site.file ?? "")) return {
		is: "stuck",
		reason: "The name of its file is put together by an expression."
	};
	const reason = `${version} has no file ${site.file}`;
	return /^(?:js|css)\//.test(site.file ?? "") ? {
		is: "stuck",
		reason: `${reason}, and no successor of it is known.`
	} : {
		is: "aside",
		reason
	};
}
/** The version stays what it is, so only a name that is there in old and new releases may change. */
function unmoved(site, file) {
	return file !== site.file && file === "js/okta-sign-in.min.js" && site.integrity === null ? {
		is: "move",
		version: null,
		file,
		integrity: null
	} : { is: "right" };
}
function integrityAfter(site, file, upgrade) {
	if (site.integrity === null || site.integrity.value.trim() === "" || file === null) return null;
	if (!(site.host !== "npm" || site.version?.literal === true && /^\d+\.\d+\.\d+/.test(site.version.text)) && site.version?.literal === true) return { reason: `\`integrity\` stands beside the range ${site.version.text}, whose bytes change with every release.` };
	const proof = proofOf(file, upgrade);
	if (isThere(site, file, upgrade)) return there(site.integrity, proof, upgrade);
	if ("reason" in proof) return proof;
	const today = hashesToday(site, upgrade);
	if (!(!site.integrity.loose || today !== null && accepts(site.integrity.value, today) === true)) return {
		reason: "A hash stands beside it that may be its own, and would no longer fit.",
		hashes: proof.hashes
	};
	const value = rehash(site.integrity.value, proof.hashes);
	if (value === null) return { reason: "The value of `integrity` is no literal hash, so it cannot be renewed with the URL." };
	if (upgrade.integrity === "off" && value !== site.integrity.value) return {
		reason: "The hash in `integrity` would no longer fit, and it is not to be renewed: the input `integrity` or the rule `every-upgrade/integrity` says so.",
		hashes: proof.hashes
	};
	return { value };
}
/** The file stays what it is: only a hash that browsers do not take is put right. */
function there({ value, loose }, proof, { integrity }) {
	if (loose || integrity === "off" || "reason" in proof || accepts(value, proof.hashes) !== false) return null;
	return { value: rehash(value, proof.hashes) ?? value };
}
/** What browsers get from this address today; null when nobody knows. */
function hashesToday(site, upgrade) {
	if (site.version?.literal !== true || site.file === null) return null;
	if (site.version.text !== upgrade.to.version) return upgrade.to.today?.[`${site.version.text}/${site.file}`] ?? null;
	const proof = proofOf(site.file, upgrade);
	return "hashes" in proof ? proof.hashes : null;
}
function isThere(site, file, { to }) {
	return site.version?.literal === true && site.version.text === to.version && site.file === file;
}
const UNPROVED = {
	proved: "its hashes are not known",
	package: "its hashes are not known",
	disagree: "the bytes of the npm package and those of the CDN differ",
	missing: "the release has no such file",
	unknown: "neither the npm package nor the CDN could be read"
};
/** The hashes of a file of the target, or why there are none to be trusted. */
function proofOf(file, upgrade) {
	const proof = upgrade.to.assets[file] ?? fromPackage(file, upgrade);
	if ((proof.state === "proved" || proof.state === "package") && proof.hashes !== null) return { hashes: proof.hashes };
	return { reason: `No hash of ${upgrade.to.version}/${file} is proved: ${UNPROVED[proof.state]}.` };
}
function fromPackage(file, upgrade) {
	const hashes = upgrade.to.contents?.files[file];
	return hashes ? {
		state: "package",
		hashes
	} : {
		state: "unknown",
		hashes: null
	};
}
/** False when the version is an expression that no literal in the repository decides. */
function isDefined(site, upgrade) {
	return site.version?.literal !== false || definitionOf(site, upgrade) !== void 0;
}
/** True when the literal that decides the version behind this URL is moved. */
function movesElsewhere(site, upgrade) {
	const definition = site.version?.literal === false ? definitionOf(site, upgrade) : void 0;
	return definition !== void 0 && isNewer(upgrade.to.version, definition.version);
}
function definitionOf(site, upgrade) {
	return upgrade.definitions?.find(({ doubt, usedBy }) => doubt === void 0 && usedBy.some((place) => touches(place, site.at)));
}
/** True when a rule that the user switched off or to `flag` would have to move this URL. */
function staysByChoice(site, { stays }) {
	if (stays === void 0) return false;
	return stays.urls || stays.definitions && site.version?.literal === false;
}
function touches(a, b) {
	return a.path === b.path && a.start < b.end && b.start < a.end;
}
// src/rules/every-upgrade/asset-remarks.ts
/** What to say about a URL that is not moved: a host that is not Okta's, a path of the app's own, an image. */
function unusual(site, reason, upgrade) {
	const { version } = upgrade.to;
	if (site.version === null && site.host === "unknown") return [];
	if (site.version?.literal === true && site.version.text === version) return [];
	if (site.version === null) return [];
	if (site.host === "unknown" && site.hostname === "") return [hostElsewhere(site, version)];
	const copy = site.host === "unknown";
	const message = copy ? `${code(site.url)} is a copy of the widget on a host that is not Okta’s.` : `${code(site.url)} stays as it is: ${reason}.`;
	return [remark(site.at, message, [{
		id: copy ? "own-copy" : "other-files",
		when: "before-merge",
		task: copy ? ownCopyTask(version) : `Point these addresses to ${version}, or take them away.`,
		why: copy ? "A copy stays on its release until somebody replaces it." : `They name an older release: ${reason}.`,
		docs: copy ? LINKS.readmeAssets : LINKS.readmeCdn,
		places: [site.at]
	}])];
}
function hostElsewhere(site, version) {
	return remark(site.at, `The host of ${code(site.url)} is an expression, so it stays.`, [addressItem(site.at, version)]);
}
/** For a file of the widget whose address an expression begins: Okta's CDN, or a copy of one's own. */
function addressItem(at, version) {
	return {
		id: "address-elsewhere",
		when: "before-merge",
		task: `See where these addresses lead: on Okta’s CDN they need the release ${version}, and a copy of one’s own needs its files.`,
		why: "An expression decides the first part of the address, and with it where the file comes from.",
		docs: LINKS.readmeAssets,
		places: [at]
	};
}
/** For a file that no longer exists, and that could not be taken away safely. */
function goneItem(at, file, message) {
	return {
		id: "files-without-successor",
		when: "before-merge",
		task: "Take these references away: the files are gone, and nothing took their place.",
		why: message,
		docs: LINKS.migrating3Css,
		places: [at],
		details: [code(file)]
	};
}
/** One wording for the item, wherever it comes from. */
function ownCopyTask(version) {
	return `Replace the copies of the widget by the files of ${version} (${code("js")}, ${code("css")}, ${code("labels")}, ${code("font")}, ${code("img")}, ${code("altcha")} of the npm package’s ${code("dist")}), or load it from Okta’s CDN. A path that is mapped to the npm package is renewed with it.`;
}
// src/rules/every-upgrade/asset-version.ts
const LIST = new Intl.ListFormat("en-GB");
const assetVersion = {
	id: "every-upgrade/asset-version",
	title: "Widget files come from the new release",
	why: "Script and stylesheet of a page belong to one release; both come from Okta’s global CDN.",
	docs: LINKS.guideEmbedded,
	range: "*",
	engine: "any",
	asset: (site, upgrade) => isTheme(site.file ?? "") && inTag(site) ? null : moved(site, upgrade),
	page: (site, upgrade) => [...site.assets.flatMap((asset) => isTheme(asset.file ?? "") ? theme(asset, site, upgrade) : moved(asset, upgrade)), ...together(site, upgrade)]
};
function moved(site, upgrade) {
	const move = moveOf(site, upgrade);
	if (site.version?.literal === false && upgrade.stays?.definitions) return [];
	if (move.is === "move") return [rewritten(site, move, upgrade)];
	if (move.is === "drop") return dropped(site, move.why, upgrade);
	if (move.is === "newer") return [remark(site.at, `${urlOf(site)} is on ${versionOf(site)}, newer than ${upgrade.to.version}: it stays.`)];
	if (move.is === "aside") return unusual(site, move.reason, upgrade);
	if (move.is === "stuck") return [stuck(site, move, upgrade)];
	return [];
}
function rewritten(site, move, upgrade) {
	const { to } = upgrade;
	const renamed = move.file !== site.file ? `, as ${code(move.file ?? "")}` : "";
	const cell = site.host === "static" && !/^ok1static/.test(site.hostname);
	const own = site.host === "org" ? " It came from the Okta org itself." : "";
	const remarkOnHost = cell ? ` ${site.hostname} is the CDN of one Okta cell; such URLs often come from a saved copy of a hosted page.` : own;
	const target = move.version ?? "the release that its version names";
	const integrity = move.integrity !== null && site.integrity?.value !== move.integrity ? site.setIntegrity(move.integrity) : [];
	return {
		at: site.at,
		message: `${urlOf(site)} is not the file of ${to.version}.${remarkOnHost}`,
		fix: `Load it from ${target}${renamed}.`,
		edits: [...site.moveTo({
			version: move.version,
			file: move.file
		}), ...integrity],
		followUps: [...hostItems(site, cell), ...bundleItems(site, move.file, upgrade)]
	};
}
/** Who loads from a host of the organization or of one cell may have a reason, and firewalls that name it. */
function hostItems(site, cell) {
	if (site.host !== "org" && !cell) return [];
	return [{
		id: "other-host",
		when: "before-merge",
		task: `Make sure that the browsers of your users reach ${code("global.oktacdn.com")}: these files came from another host of Okta.`,
		why: "Releases are published on the global CDN alone; firewalls and policies may name the old host.",
		docs: LINKS.readmeCdn,
		places: [site.at],
		details: [`the host was ${code(site.hostname)}`]
	}];
}
/** Bundles that Okta does not document for pages of one's own. */
function bundleItems(site, file, upgrade) {
	const next = /okta-sign-in\.next/.test(file ?? "");
	const debug = /okta-sign-in\.debugger|js\/okta-sign-in\.js$/.test(file ?? "");
	if (!next && !debug) return [];
	return [{
		id: next ? "third-generation-bundle" : "debug-bundle",
		when: "before-merge",
		task: next ? "Decide whether the third generation bundle is right here: Okta documents it for Okta-hosted pages only." : "Decide whether a development build is wanted here: `okta-sign-in.min.js` is the one for users.",
		why: `${urlOf(site)} was moved to ${upgrade.to.version} as it is; a bundle is never chosen for anybody.`,
		docs: next ? LINKS.customWidget : LINKS.readmeCdn,
		places: [site.at]
	}];
}
function dropped(site, why, upgrade) {
	const edits = site.remove();
	const message = `${code(site.file ?? "")} is not part of ${upgrade.to.version}: ${why}.`;
	if (edits !== null) return [{
		at: site.at,
		message,
		fix: "Remove it.",
		edits,
		followUps: []
	}];
	return [remark(site.at, message, [goneItem(site.at, site.file ?? site.url, message)])];
}
/** The second stylesheet of 1.x and 2.x; where it is the only one of a page, the one stylesheet takes its place. */
function theme(site, page, upgrade) {
	const move = moveOf(site, upgrade);
	const hasMain = page.assets.some((asset) => isWidgetStylesheet(asset.file ?? ""));
	const hasScript = page.assets.some((asset) => isWidgetScript(asset.file ?? ""));
	if (move.is !== "drop" || hasMain || !hasScript || !inTag(site) || site.integrity !== null) return moved(site, upgrade);
	return [rewritten(site, {
		is: "move",
		version: site.version?.literal === true ? upgrade.to.version : null,
		file: "css/okta-sign-in.min.css",
		integrity: null
	}, upgrade)];
}
function stuck(site, move, upgrade) {
	const details = move.hashes ? [`sha384 of the file at ${upgrade.to.version}: ${code(`sha384-${move.hashes.sha384}`)}`] : [];
	return {
		...remark(site.at, `${urlOf(site)} cannot move: ${move.reason}`, [{
			id: `page-not-moved`,
			when: "before-merge",
			task: `Move the widget’s files of this page to ${upgrade.to.version} by hand, all together.`,
			why: move.reason,
			docs: LINKS.guideEmbedded,
			places: [site.at],
			details
		}]),
		hold: `A file of the widget cannot move to ${upgrade.to.version}: ${move.reason}`
	};
}
/** What only shows when the tags of a page are seen side by side. */
function together(page, upgrade) {
	const main = page.assets.filter((asset) => isWidgetScript(asset.file ?? "") || isWidgetStylesheet(asset.file ?? ""));
	const moves = main.map((asset) => ({
		asset,
		move: moveOf(asset, upgrade)
	}));
	const moving = moves.filter(({ asset, move }) => move.is === "move" && isDefined(asset, upgrade) || movesElsewhere(asset, upgrade));
	const left = moves.find(({ asset, move }) => move.is === "newer" || move.is === "aside" || !isDefined(asset, upgrade));
	const versions = [...new Set(main.flatMap((asset) => asset.version?.literal === true ? [asset.version.text] : []))];
	const findings = [];
	if (versions.length > 1) {
		const place = main.find((asset) => asset.version?.literal === true && asset.version.text !== versions[0]);
		findings.push(remark((place ?? page).at, `The widget’s files here are on different releases today: ${LIST.format(versions)}.`));
	}
	if (left && moving.length > 0) {
		const matter = left.move.is === "newer" ? `is newer than ${upgrade.to.version}` : left.move.is === "aside" ? "is no address that can be moved" : "takes its version from an expression that no literal here decides";
		const reason = `${urlOf(left.asset)} ${matter}, and script and stylesheet move together or not at all.`;
		findings.push({
			...remark(left.asset.at, reason, [{
				id: "page-not-moved",
				when: "before-merge",
				task: `Move the widget’s files of this page to ${upgrade.to.version} by hand, all together.`,
				why: reason,
				docs: LINKS.guideEmbedded,
				places: [left.asset.at]
			}]),
			hold: reason
		});
	}
	return findings;
}
function inTag(site) {
	return site.holder !== "string" && site.holder !== "css";
}
function urlOf(site) {
	return code(site.url);
}
function versionOf(site) {
	return site.version?.literal === true ? site.version.text : "another version";
}
// src/rules/every-upgrade/checks.ts
const checks = {
	id: "every-upgrade/checks",
	title: "Sign-in is tested with the new release",
	why: "The guide asks it of every upgrade.",
	docs: LINKS.guideRedirect,
	range: "*",
	engine: "any",
	run: (run) => run.due ? items(run) : []
};
function items(run) {
	return [{
		id: "sign-up-test",
		when: "before-merge",
		task: "Test sign-in, sign-up, recovery and every authenticator in use with this branch.",
		why: "The guide asks it of every upgrade.",
		docs: run.engine === "identity" ? LINKS.testGuide : LINKS.guideRedirect,
		places: []
	}, {
		id: "styling-and-localization",
		when: "before-merge",
		task: "Check your CSS and your translations in the new version.",
		why: "The guide asks it of every upgrade.",
		docs: LINKS.stylingGuide,
		places: stylesheets(run)
	}];
}
/** One place a file: the first rule that is about the widget. */
function stylesheets(run) {
	const first = /* @__PURE__ */ new Map();
	for (const site of run.sites) if (site.kind === "style" && !first.has(site.at.path)) first.set(site.at.path, site.at);
	return [...first.values()];
}
// src/rules/every-upgrade/content-security-policy.ts
const HASH = /^sha\d{3}-/i;
const contentSecurityPolicy = {
	id: "every-upgrade/content-security-policy",
	title: "The content security policy allows the global CDN",
	why: "A policy that names only an older host keeps the browser from loading the new files.",
	docs: LINKS.readmeCsp,
	range: "*",
	engine: "any",
	mention: (site, upgrade) => {
		if (site.what !== "content-security-policy") return null;
		return [...hosts(site), ...upgrade.from === upgrade.to.version ? [] : hashes(site)];
	}
};
function hosts(site) {
	const names = narrow(site.code, site.names.filter((name) => !HASH.test(name)));
	if (names.length === 0) return [];
	const message = `This policy names ${names.map((name) => code(name)).join(", ")}, but not ${code("global.oktacdn.com")}.`;
	return [remark(site.at, message, [{
		id: "content-security-policy",
		when: "before-merge",
		task: `Allow ${code("https://global.oktacdn.com")} in the directives that name another Okta host.`,
		why: "All files of the widget come from that host after this change.",
		docs: LINKS.readmeCsp,
		places: [site.at]
	}])];
}
/** A script that this change edits has another hash afterwards, and so has every file of the widget. */
function hashes(site) {
	const names = site.names.filter((name) => HASH.test(name));
	if (names.length === 0) return [];
	return [remark(site.at, `This policy lists hashes: ${names.map((name) => code(name)).join(", ")}.`, [{
		id: "content-security-policy-hashes",
		when: "before-merge",
		task: "Renew the hashes in this policy that belong to an inline script of this change or to a file of the widget.",
		why: "A browser refuses a script whose hash the policy does not list.",
		docs: LINKS.readmeCsp,
		places: [site.at]
	}])];
}
/** The hosts of directives that name some of Okta's but not the global one: `style-src` does not speak for `script-src`. */
function narrow(line, names) {
	const open = (names.every((name) => line.toLowerCase().includes(name)) ? line.toLowerCase().split(";") : [names.join(" ")]).filter((directive) => !/(?:^|[^\w.-])(?:global|\*)\.oktacdn\.com/.test(directive));
	return names.filter((name) => open.some((directive) => directive.includes(name)));
}
// src/rules/every-upgrade/deprecated-options.ts
const MOVED$1 = {
	labels: "i18n.en",
	country: "i18n.en['country.XX']"
};
const deprecatedOptions = {
	id: "every-upgrade/deprecated-options",
	title: "`labels` and `country` became `i18n`",
	why: "They are read with a warning since 1.7.0, and for one language only.",
	docs: LINKS.readmeI18n,
	range: "*",
	engine: "any",
	config: (site) => Object.entries(MOVED$1).flatMap(([name, now]) => site.find(name).map((option) => remark(option.at, `${code(name)} is read with a warning since 1.7.0.`, [{
		id: `deprecated-${name}`,
		when: "before-merge",
		task: `Move these texts to ${code(now)}.`,
		why: "The old option may end with any release.",
		docs: LINKS.readmeI18n,
		places: [option.at]
	}])))
};
// src/rules/every-upgrade/hosted-version.ts
const hostedVersion = {
	id: "every-upgrade/hosted-version",
	title: "Okta-hosted pages take their version from the organization",
	why: "Their templates hold no version: it is set in the Admin Console, by Terraform or by the brands API.",
	docs: LINKS.guideRedirect,
	range: "*",
	engine: "any",
	"hosted-version": (site, upgrade) => {
		const { version } = upgrade.to;
		const moved = movedTo(site.value, version);
		if (moved === "right") return null;
		if (moved === null) {
			const message = `The hosted page’s version is ${code(site.value)}, which is no version that can be moved.`;
			return remark(site.at, message, [elsewhere(site, version)]);
		}
		return {
			at: site.at,
			message: `The hosted page’s version is ${code(site.value)}.`,
			fix: `Set it to ${code(moved)}: the latest minor of the major, as the guide says.`,
			edits: site.set(moved),
			followUps: []
		};
	},
	page: (site) => {
		if (site.model !== "hosted") return null;
		const asset = site.assets.find((one) => one.version !== null && one.file?.startsWith("js/"));
		if (asset === void 0) return null;
		return remark(asset.at, "This hosted page loads a second copy of the widget beside the one that Okta puts in.", [{
			id: "second-copy-on-hosted-page",
			when: "before-merge",
			task: "Take the widget’s own tags out of this template, or the macros: Okta puts the widget in already.",
			why: "Two copies of the widget on one page, of two releases, disturb each other.",
			docs: LINKS.customWidget,
			places: [asset.at]
		}]);
	},
	run: (run) => run.models.includes("hosted") ? hostedItems(run) : []
};
/** `^5` gives `^7`; an exact minor gives the range too, since the guide asks for the latest minor. */
function movedTo(value, version) {
	const text = value.trim();
	if (text === "*" || text === "latest") return "right";
	if (!/^\^?\d+(?:\.\d+){0,2}$/.test(text)) return null;
	const major = version.split(".")[0] ?? version;
	if (asVersion(text) === null || isNewer(text, version) || text === `^${major}`) return "right";
	return `^${major}`;
}
/** Where nothing in the repository says the version, somebody has to look at it. */
function hostedItems(run) {
	if (run.sites.some((site) => site.kind === "hosted-version") || !(run.due || run.from.length === 0)) return [];
	const places = run.sites.flatMap((site) => {
		return site.kind === "page" && site.model === "hosted" || site.kind === "config" && site.origin === "hosted" ? [site.at] : [];
	});
	return [item$6([...new Map(places.map((place) => [place.path, place])).values()], run.to.version)];
}
/** The code says a version, but not here. */
function elsewhere(site, version) {
	return {
		id: "hosted-version-elsewhere",
		when: "before-merge",
		task: `Set the version of the hosted page to ${code(`^${version.split(".")[0]}`)} where it is decided.`,
		why: "What stands here is no version that can be moved for certain.",
		docs: LINKS.guideRedirect,
		places: [site.at],
		details: [`the version here is ${code(site.value)}`]
	};
}
function item$6(places, version) {
	return {
		id: "hosted-version",
		when: "admin-console",
		task: `Set the hosted page’s widget to major ${version.split(".")[0] ?? version}, minor latest. **Customizations** > **Sign-in page code editor** > **Okta Sign-In Widget Version** (today **Customizations** > **Brands** > the brand > **Pages** > **Sign-in page** > **Configure** > **Settings**).`,
		why: "The template holds no version. Without a custom domain Okta upgrades the page itself, and there is nothing to do.",
		docs: LINKS.guideRedirect,
		places
	};
}
// src/rules/every-upgrade/integrity.ts
const integrity = {
	id: "every-upgrade/integrity",
	title: "Subresource integrity fits the new files",
	why: "A browser refuses a script whose bytes do not match the hash beside it.",
	docs: LINKS.readmeCdn,
	range: "*",
	engine: "any",
	asset: (site, upgrade) => site.integrity === null ? added$1(site, upgrade) : renewed(site, upgrade)
};
/** The hash moves with the URL; one that is wrong for the file that it stands beside today is a finding of its own. */
function renewed(site, upgrade) {
	const before = site.integrity?.value ?? "";
	if (upgrade.integrity === "add" && before.trim() === "") return filled(site, upgrade);
	const move = moveOf(site, upgrade);
	const today = site.integrity?.loose ? null : hashesToday(site, upgrade);
	const isWrong = today !== null && accepts(before, today) === false;
	const at = site.integrity?.at ?? site.at;
	const wrong = `The hash of ${code(site.file ?? site.url)} is wrong today: browsers refuse the file.`;
	const isThere = site.version?.literal === true && site.version.text === upgrade.to.version && move.is === "move" && move.file === site.file;
	const moves = move.is === "move" && (isThere || !staysByChoice(site, upgrade));
	if (isWrong && !moves) return remark(at, wrong, [wrongHash(site, wrong, today)]);
	if (!moves || move.integrity === null) return null;
	if (move.integrity === before) return isWrong ? remark(at, wrong) : null;
	return {
		at,
		message: isWrong ? wrong : `The hash of ${code(site.file ?? site.url)} belongs to the release that is left.`,
		fix: `Write the hash of the file at ${upgrade.to.version}.`,
		edits: site.setIntegrity(move.integrity),
		followUps: []
	};
}
/** `integrity=""` checks nothing: it is filled in like a missing one. */
function filled(site, upgrade) {
	const setInPlace = (value) => site.setIntegrity(value);
	const finding = added$1({
		...site,
		addIntegrity: setInPlace
	}, upgrade);
	return finding === null || finding.edits.length === 0 ? null : finding;
}
function wrongHash(site, why, today) {
	const version = site.version?.literal === true ? site.version.text : "that release";
	return {
		id: "wrong-hash",
		when: "before-merge",
		task: "Correct these hashes: the page has no sign-in widget until they are right.",
		why,
		docs: LINKS.readmeCdn,
		places: [site.integrity?.at ?? site.at],
		details: [`${code(site.file ?? site.url)} at ${version}: ${code(`sha384-${today.sha384}`)}`]
	};
}
function added$1(site, upgrade) {
	if (upgrade.integrity !== "add" || site.holder !== "script" && site.holder !== "stylesheet") return null;
	if (site.host === "unknown" || site.version?.literal !== true) return null;
	const move = moveOf(site, upgrade);
	if (move.is === "move" && staysByChoice(site, upgrade)) return null;
	const file = move.is === "move" ? move.file : move.is === "right" ? site.file : null;
	if (file === null || site.host === "npm" && asVersion(site.version.text) !== site.version.text) return null;
	const proof = proofOf(file, upgrade);
	const edits = "hashes" in proof ? site.addIntegrity(`sha384-${proof.hashes.sha384}`) : null;
	if (edits === null) return null;
	return {
		at: site.at,
		message: `${code(site.url)} has no hash to be checked against.`,
		fix: `Add ${code("integrity")} with the hash of ${upgrade.to.version}.`,
		edits,
		followUps: []
	};
}
// src/rules/every-upgrade/majors.ts
const majors = {
	id: "every-upgrade/majors",
	title: "What each crossed major asks for",
	why: "The widget’s migration guide has a chapter for each.",
	docs: LINKS.migrating,
	range: "*",
	engine: "any",
	run: (run) => {
		const oldest = run.from[0];
		if (oldest === void 0 || !run.due) return [];
		const details = majorsEntered(oldest, run.to.version).flatMap((major) => chapter(major, run) ?? []);
		return details.length === 0 ? [] : [item$5(details, oldest, run.to.version)];
	}
};
/** One line a major, with what no rule can see in the code. */
const CHAPTERS = {
	3: {
		link: LINKS.migrating3,
		text: "one stylesheet instead of two; token functions are asynchronous"
	},
	4: {
		link: LINKS.migrating4,
		text: "the page must be served over HTTPS (localhost excepted); PKCE is the default"
	},
	5: {
		link: LINKS.migrating5,
		text: "`showSignInToGetTokens` returns a promise; `scope` is `scopes`"
	},
	6: {
		link: LINKS.migrating6,
		text: "an `authClient` of your own must be `@okta/okta-auth-js` 6.0.0 or newer",
		module: "; TypeScript needs `allowSyntheticDefaultImports`"
	},
	7: {
		link: LINKS.migrating7,
		text: "Identity Engine is the default; the font is `montserrat-okta` (the chapter misprints the name)",
		module: "; Node 14.18 or newer to install"
	}
};
function chapter(major, run) {
	const found = CHAPTERS[major];
	if (found === void 0) return null;
	const usesNpm = run.sites.some((site) => site.kind === "pin" || site.kind === "import");
	return `[${major - 1}.x to ${major}.x](${found.link}): ${found.text}${usesNpm ? found.module ?? "" : ""}`;
}
function item$5(details, from, to) {
	return {
		id: "migration-guide",
		when: "before-merge",
		task: "Read what the migration guide says about each major that is crossed.",
		why: `From ${code(from)} to ${code(to)} these chapters apply; what can be seen in the code has items of its own.`,
		docs: LINKS.migrating,
		places: [],
		details
	};
}
// src/rules/every-upgrade/okta-auth-js.ts
const AUTH_JS = "@okta/okta-auth-js";
const oktaAuthJs = {
	id: "every-upgrade/okta-auth-js",
	title: "The app’s own okta-auth-js fits the widget",
	why: "A client that the app makes and hands to the widget must be of the release that the widget is built on.",
	docs: LINKS.authJsChanges,
	range: "*",
	engine: "any",
	pin: (site, upgrade) => {
		const wanted = upgrade.to.contents?.authJs ?? null;
		if (site.name !== AUTH_JS || wanted === null) return null;
		const own = parseSpec(site.spec);
		const widgets = parseSpec(wanted);
		if (!own.movable || !widgets.movable || own.lowest === null || widgets.lowest === null) return null;
		const sameMajor = own.lowest.split(".")[0] === widgets.lowest.split(".")[0];
		if (sameMajor && isAtLeast(own.lowest, widgets.lowest)) return null;
		if (sameMajor && own.prefix.endsWith("^")) return null;
		const message = `${code(AUTH_JS)} is ${code(site.spec)} here; ${upgrade.to.version} of the widget is built on ${code(wanted)}.`;
		return remark(site.at, message, [{
			id: "okta-auth-js",
			when: "before-merge",
			task: `Align ${code(AUTH_JS)} with ${code(wanted)}, and read its changes for every major in between.`,
			why: `${message} The migration guide asks for 6.0.0 or newer of a client that is handed over, the README for the widget’s own.`,
			docs: LINKS.authJsChanges,
			places: [site.at]
		}]);
	}
};
// src/rules/every-upgrade/own-copy.ts
/** `{{ base }}js/…`, `<%= cdn %>/js/…`; a function of the server that names a file of the app is none: `{% static '…' %}`. */
const BEGINS_WITH_EXPRESSION = /^(?:\{\{|\{%|<[%?]|@|\$|%s|#?\{)(?![^/]*(?:static|asset|[Cc]ontext|url_for|\bUrl\b|[Rr]oot|[Pp]ublic)\b)/;
const ownCopy = {
	id: "every-upgrade/own-copy",
	title: "Copies of the widget are renewed by hand",
	why: "A copy in the repository, or of the labels and fonts, stays on its release until somebody replaces it.",
	docs: LINKS.readmeAssets,
	range: "*",
	engine: "any",
	mention: (site, upgrade) => {
		if (site.what !== "own-copy") return null;
		if (BEGINS_WITH_EXPRESSION.test(site.code)) {
			const message = `${code(site.code)} takes the first part of its address from an expression.`;
			return remark(site.at, message, [addressItem(site.at, upgrade.to.version)]);
		}
		const fate = fateOf(`css/${site.names[0] ?? ""}`, upgrade.to.version, null);
		if (fate.is === "gone") {
			const message = `${code(site.code)} is not part of ${upgrade.to.version}: ${fate.why}.`;
			return remark(site.at, message, [goneItem(site.at, site.code, message)]);
		}
		const message = `${code(site.code)} loads the widget from a path of the app’s own.`;
		return remark(site.at, message, [item$4(upgrade.to.version, [site.at], ended(site.code, upgrade))]);
	},
	config: (site, upgrade) => site.find("assets.baseUrl").flatMap((option) => {
		const value = option.value;
		if (typeof value === "string" && /oktacdn\.com/.test(value)) return [];
		const altcha = isAtLeast(upgrade.to.version, "7.36.2") ? ", with `altcha` among them" : "";
		const message = `${code("assets.baseUrl")} points to ${code(option.code)}: labels and fonts come from there${altcha}.`;
		return [remark(option.at, message, [item$4(upgrade.to.version, [option.at], [message])])];
	}),
	run: ({ due, copies, to }) => {
		const old = copies.filter(({ version }) => version === void 0 || isNewer(to.version, version));
		if (!due || old.length === 0) return [];
		const details = old.flatMap(({ path, version }) => version === void 0 ? [] : [`${code(path)} is ${code(version)}`]);
		const places = old.map(({ path }) => ({
			path,
			start: 0,
			end: 0
		}));
		return [item$4(to.version, places, details)];
	}
};
/** What is to be said of a file that the release does not have: nobody finds it among the new files. */
function ended(path, { to }) {
	const name = /[^/\\]+$/.exec(path.replace(/[?#].*$/, ""))?.[0] ?? "";
	const folder = /\.(css|js)$/i.exec(name)?.[1]?.toLowerCase();
	if (folder === void 0) return [];
	const fate = fateOf(`${folder}/${name}`, to.version, to.contents === null ? null : new Set(Object.keys(to.contents.files)));
	if (fate.is === "gone") return [`${code(path)}: ${to.version} has no such file (${fate.why}); take it away`];
	if (fate.is === "there" && !fate.file.endsWith(`/${name}`)) return [`${code(path)}: the file is called ${code(fate.file)} now`];
	return [];
}
function item$4(version, places, details) {
	return {
		id: "own-copy",
		when: "before-merge",
		task: ownCopyTask(version),
		why: "A copy stays on its release until somebody replaces it.",
		docs: LINKS.readmeAssets,
		places,
		details
	};
}
// src/rules/every-upgrade/pinned-version.ts
const pinnedVersion = {
	id: "every-upgrade/pinned-version",
	title: "The npm dependency is the new release",
	why: "The operator and the number of parts of a range are the project’s choice and stay.",
	docs: LINKS.readmeNpm,
	range: "*",
	engine: "any",
	pin: (site, upgrade) => {
		if (site.name !== "@okta/okta-signin-widget" && !site.spec.includes("@okta/okta-signin-widget")) return null;
		const { version } = upgrade.to;
		const spec = parseSpec(site.spec);
		if (!spec.movable) {
			if (/any version/.test(spec.why)) return null;
			if (isCatalog(site)) return remark(site.at, left(site, spec.why));
			return remark(site.at, left(site, spec.why), [notMoved([site], left(site, spec.why), version)]);
		}
		if (spec.lowest !== null && isNewer(spec.lowest, version)) return remark(site.at, `${code(site.spec)} is newer than ${version}: it stays.`);
		const moved = moveSpec(site.spec, version);
		if (moved === site.spec) return null;
		if (moved === null) {
			const message = left(site, "the range has an upper end that only its author can move");
			return remark(site.at, message, [notMoved([site], message, version)]);
		}
		return {
			at: site.at,
			message: `${code(site.name)} in ${code(site.group)} is ${code(site.spec)}.`,
			fix: `Set it to ${code(moved)}.`,
			edits: site.setSpec(moved),
			followUps: site.group === "peerDependencies" ? [peers(site, moved)] : []
		};
	},
	run: (run) => {
		const { version } = run.to;
		const pins = run.sites.filter((site) => site.kind === "pin" && site.name === "@okta/okta-signin-widget");
		const open = pins.some((site) => /(?:^|\.)catalogs?(?:\.|$)/.test(site.group)) ? [] : pins.filter(isCatalog);
		const items = open.length === 0 ? [] : [notMoved(open, "The catalog that decides it was not found.", version)];
		const installs = pins.some((site) => {
			const spec = parseSpec(site.spec);
			return spec.movable && spec.lowest !== null && isNewer(version, spec.lowest);
		});
		const own = pins.filter((site) => /^(?:dev|optional)?dependencies$/i.test(site.group) && moves(site, version));
		if (own.length > 0 && !mayBeUsed(run)) items.push(unused(own));
		if (installs && run.lockFiles.length > 0) items.push(lockFiles(run.lockFiles));
		return items;
	}
};
function isCatalog(site) {
	return site.spec.startsWith("catalog:");
}
function left(site, why) {
	return `${code(`${site.name}: ${site.spec}`)} in ${code(site.group)} is left as it is: ${why}.`;
}
function notMoved(sites, why, version) {
	return {
		id: "dependency-not-moved",
		when: "before-merge",
		task: `Move this dependency on the widget to ${version} where it is decided.`,
		why,
		docs: LINKS.readmeNpm,
		places: sites.map((site) => site.at)
	};
}
/** The code of a package was moved to the new release, so its range says that; whom this leaves behind is not ours to decide. */
function peers(site, moved) {
	return {
		id: "peer-range",
		when: "before-merge",
		task: "Decide which releases of the widget this package supports from now on, and release it as a breaking change where that excludes some.",
		why: `Whoever uses the package must have a widget in ${code(moved)}; until now it was ${code(site.spec)}.`,
		docs: LINKS.readmeNpm,
		places: [site.at]
	};
}
function moves(site, version) {
	const moved = moveSpec(site.spec, version);
	return moved !== null && moved !== site.spec;
}
/** Imports and file paths say it; a path of the app's own may be mapped to the package. */
function mayBeUsed({ sites }) {
	return sites.some((site) => site.kind === "import" || site.kind === "mention" && site.what === "own-copy");
}
/** What is left of an earlier way to load the widget: the page may come from the CDN, or the code be gone. */
function unused(pins) {
	return {
		id: "unused-dependency",
		when: "before-merge",
		task: "Take the dependency on the widget away, unless something uses it that was not seen.",
		why: "No file that was read imports the package or names a file in it.",
		docs: LINKS.readmeNpm,
		places: pins.map((pin) => pin.at)
	};
}
/** Lock files are made by their own tool, never by text edits. */
function lockFiles(paths) {
	return {
		id: "lock-files",
		when: "before-merge",
		task: "Renew the lock files with the project’s own package manager and commit them.",
		why: "A lock file that names the old release keeps installing it, or makes a clean install fail.",
		docs: null,
		places: paths.map((path) => ({
			path,
			start: 0,
			end: 0
		})),
		details: paths.map((path) => `${code(path)}: ${howTo(path)}`)
	};
}
function howTo(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return KNOWN$1.test(name) ? code(command(path)) : "saved under another name: make it again the way it was made";
}
const KNOWN$1 = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock)$/;
function command(path) {
	const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
	const name = path.slice(path.lastIndexOf("/") + 1);
	const inFolder = folder === "" ? "" : `cd ${quoted(folder)} && `;
	if (name === "yarn.lock") return `${inFolder}yarn install`;
	if (name === "pnpm-lock.yaml") return `${inFolder}pnpm install --lockfile-only`;
	if (/^bun\.lockb?$/.test(name)) return `${inFolder}bun install --lockfile-only`;
	if (name === "deno.lock") return `${inFolder}deno install`;
	return `${inFolder}npm install --package-lock-only`;
}
function quoted(folder) {
	return /^[\w@./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
}
// src/rules/every-upgrade/version-elsewhere.ts
const versionElsewhere = {
	id: "every-upgrade/version-elsewhere",
	title: "The version in a variable is the new release",
	why: "A URL whose version is an expression moves only when the literal behind it does.",
	docs: LINKS.guideEmbedded,
	range: "*",
	engine: "any",
	definition: (site, upgrade) => {
		const { version } = upgrade.to;
		if (site.version === version || site.doubt !== void 0) return null;
		if (isNewer(site.version, version)) return remark(site.at, `${code(site.name)} is ${code(site.version)}, newer than ${version}: it stays.`);
		if (asVersion(site.version) === null) return null;
		if (upgrade.stays?.urls) return remark(site.at, `${code(site.name)} says ${code(site.version)}: it stays, since the URLs do.`);
		return {
			at: site.at,
			message: `${code(site.name)} decides the version of the widget’s files, and says ${code(site.version)}.`,
			fix: `Set it to ${version}.`,
			edits: site.setVersion(version),
			followUps: site.environment === void 0 ? [] : [environment(site, site.environment, version)]
		};
	},
	asset: (site, upgrade) => {
		if (site.host === "unknown" || site.version?.literal !== false || isDefined(site, upgrade)) return null;
		const doubtful = (upgrade.definitions ?? []).filter(({ doubt, usedBy }) => {
			return doubt !== void 0 && usedBy.some((place) => touches(place, site.at));
		});
		const message = `Nothing in the repository decides for certain which release ${code(site.version.code)} is.`;
		return remark(site.at, message, [item$3([site], doubtful, upgrade.to.version)]);
	},
	run: (run) => {
		const bases = run.sites.filter(isBase);
		return bases.length === 0 ? [] : [item$3(bases, [], run.to.version)];
	}
};
/** `BASE = 'https://…/okta-signin-widget/'` in code: what is put behind it begins with the version. */
function isBase(site) {
	return site.kind === "asset" && site.holder === "string" && (site.host === "global" || site.host === "static") && site.version === null && site.file === null;
}
/** A default is all that a repository can hold of such a version. */
function environment(site, variable, version) {
	return {
		id: "version-in-environment",
		when: "before-merge",
		task: `Set ${code(variable)} to ${version}, or take it away, wherever the app’s environment sets it.`,
		why: "The literal in the repository is only its default.",
		docs: LINKS.guideEmbedded,
		places: [site.at]
	};
}
/** Both ends are named: the URLs, and the literals that may be behind them. */
function item$3(sites, doubtful, version) {
	const details = sites.flatMap((site) => site.version?.literal === false ? [`the version is ${code(site.version.code)}`] : site.version === null ? [`the version is put behind ${code(site.url)}`] : []);
	return {
		id: "version-elsewhere",
		when: "before-merge",
		task: `Set the version that these URLs take from an expression to ${version}, where it is defined.`,
		why: "The value of the expression is not a literal of this repository that could be found for certain.",
		docs: LINKS.guideEmbedded,
		places: [...sites, ...doubtful].map((site) => site.at),
		details: [...new Set(details), ...doubtful.map((site) => `${code(site.name)} may decide it: ${code(site.version)} in ${code(site.at.path)}`)]
	};
}
// src/rules/identity-engine/items.ts
const profileEnrollment$1 = (evidence) => ({
	id: "profile-enrollment",
	when: "admin-console",
	task: "Set sign-up in the profile enrollment policy. **Security** > **Profile Enrollment** > the policy of this app: whether users may sign up, and the fields of the form.",
	why: "Identity Engine takes both from that policy, no longer from the page.",
	docs: LINKS.profileEnrollment,
	places: [],
	...evidence
});
const inlineHooks = (evidence) => ({
	id: "registration-inline-hooks",
	when: "admin-console",
	task: "Move the registration inline hook, if you use one. Enable it in **Security** > **Profile Enrollment** (it was **Self-service Directory** > **Self-Service Registration**), and adapt its service: `requestType` is `self.service.registration` or `progressive.profile`, and the latter brings `data.userProfileUpdate`.",
	why: "Its request changed with Identity Engine, and the old place no longer enables it.",
	docs: LINKS.inlineHookGuide,
	places: [],
	...evidence
});
const routingRules = (evidence) => ({
	id: "idp-routing-rules",
	when: "admin-console",
	task: "Create routing rules with the application context. **Security** > **Identity Providers** > **Routing rules**.",
	why: "Identity Engine offers identity providers by routing rules; the page no longer names them.",
	docs: LINKS.routingRules,
	places: [],
	...evidence
});
const keepMeSignedIn = (evidence) => ({
	id: "keep-me-signed-in",
	when: "admin-console",
	task: "Set “Keep me signed in” for the organization. **Security** > **General**.",
	why: "`features.rememberMe` no longer decides it.",
	docs: LINKS.organizationSecurity,
	places: [],
	...evidence
});
const recoveryPolicy = (evidence) => ({
	id: "recovery-policy",
	when: "admin-console",
	task: "Set password recovery and account unlock in the password policy. **Security** > **Authenticators** > **Password** > **Actions** > **Edit**.",
	why: "The policy decides which ways users may recover or unlock an account.",
	docs: LINKS.selfServiceRecovery,
	places: [],
	...evidence
});
const authenticatorPolicies = (evidence) => ({
	id: "authenticator-policies",
	when: "admin-console",
	task: "Set which authenticators users enroll and use. **Security** > **Authenticators** > **Enrollment**, and the app’s sign-on policy.",
	why: "The policies decide about authenticators; flags on the page no longer do.",
	docs: LINKS.mfaEnrollment,
	places: [],
	...evidence
});
const securityImage$1 = (evidence) => ({
	id: "security-image",
	when: "after-release",
	task: "Tell users that the security image is gone, and take it out of help pages.",
	why: "Identity Engine neither asks for a security image nor shows one that was chosen before.",
	docs: LINKS.guideSecurityImage,
	places: [],
	...evidence
});
const changedBehaviour = (evidence) => ({
	id: "changed-behaviour",
	when: "before-merge",
	task: "Decide whether these changes of behaviour are wanted. The input `live-options: keep` leaves such options in place.",
	why: "The guide removes these options, though the release would still have followed them.",
	docs: LINKS.readmeFeatureFlags,
	places: [],
	...evidence
});
const keptOptions = (evidence) => ({
	id: "kept-options",
	when: "before-merge",
	task: "Decide how long to keep these options: they stay because of `live-options: keep`.",
	why: "The guide tells to remove them, while the release still follows them.",
	docs: LINKS.guide,
	places: [],
	...evidence
});
/** An app that chose Classic Engine in so many words gets another engine now. */
function askedForClassic(option) {
	return {
		id: "classic-engine",
		when: "before-merge",
		task: `Check that the organization is on Identity Engine and this app is ready for it. Else run with ${code("engine: classic")}.`,
		why: `The app asked for Classic Engine until now. Okta’s test guide takes ${code("useClassicEngine")} away; its README supports the option until a later release.`,
		docs: LINKS.readmeClassicEngine,
		places: [option.at]
	};
}
/** An expression decides: nobody says that it asked for anything. */
function mayAskForClassic(option) {
	return {
		id: "classic-engine-value",
		when: "before-merge",
		task: `Decide what takes the place of the expression behind ${code("useClassicEngine")}: where it is true, the widget stays on Classic Engine.`,
		why: `Its value is not known here, so the option was left; the input ${code("engine: classic")} says that it is meant.`,
		docs: LINKS.readmeClassicEngine,
		places: [option.at]
	};
}
// src/rules/identity-engine/classic-engine.ts
const classicEngine = {
	id: "identity-engine/classic-engine",
	title: "`useClassicEngine: true` goes",
	why: "It keeps the widget on Classic Engine.",
	docs: LINKS.guideInteractionCode,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => {
		const bundle = site.bundle ?? upgrade.app.bundle;
		if (bundle === "classic") return null;
		return site.find("useClassicEngine").flatMap((option) => {
			if (option.value === false || option.form === "delete" || bundle === "oie" && option.value === true) return [];
			return [judged$6(option)];
		});
	}
};
function judged$6(option) {
	if (option.value === void 0) return remark(option.at, `${code("useClassicEngine")} is ${decidedBy(option)}.`, [mayAskForClassic(option)]);
	return removal(option, `${code(`useClassicEngine: ${option.code}`)} keeps the widget on Classic Engine.`, [askedForClassic(option)]);
}
// src/rules/identity-engine/classic-only.ts
/** Options and flags that only Classic Engine reads, and that the guide does not name one by one. */
const DEAD = [
	"helpSupportNumber",
	"policyId",
	"consent",
	"relayState",
	"features.router",
	"features.emailRecovery",
	"features.passwordlessAuth",
	"features.hideBackToSignInForReset",
	"features.customExpiredPassword",
	"features.trackTypingPattern",
	"features.showPasswordRequirementsAsHtmlList",
	"features.showSessionRevocation",
	"features.prefillUsernameFromIdpDiscovery",
	"features.redirectByFormSubmit",
	"features.useDeviceFingerprintForSecurityImage"
];
/**
* Options that ended with an older release. Rules of that release take them away when an upgrade enters it; what was
* left behind then has no rule but this one.
*/
const ENDED = {
	"authParams.grantType": "4.0.0",
	"features.windowsVerify": "4.0.0",
	"features.rememberDevice": "4.0.0",
	"features.rememberDeviceAlways": "4.0.0",
	"features.restrictRedirectToForeground": "5.0.0",
	"features.preventBrowserFromSavingOktaPassword": "5.0.0",
	"features.hideDefaultTip": "5.0.0",
	"features.consent": "5.0.0",
	apiVersion: "6.0.0",
	interactionHandle: "6.0.0",
	mode: "6.0.0",
	"features.rememberMyUsernameOnOIE": "7.7.0"
};
/** What a person may want to do about some of them. */
const ADVICE = {
	helpSupportNumber: "`helpLinks.custom` with a `tel:` link can take its place (Okta’s page about the widget still lists the option)",
	relayState: "a target after sign-in belongs into the redirect URI or the app’s state",
	consent: "its `cancel` callback is not called",
	"features.passwordlessAuth": "factor sequencing does not exist in Identity Engine; the sign-on policy decides",
	"features.router": "server routes for the widget’s own addresses can go"
};
const classicOnly = {
	id: "identity-engine/classic-only",
	title: "Options that Identity Engine does not read",
	why: "They do nothing there, and only mislead readers.",
	docs: LINKS.limitations,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => {
		const all = [...DEAD, ...endedBefore(upgrade)].flatMap((path) => removable(site, path).map((option) => ({
			path,
			option
		})));
		const found = all.filter(({ option }) => option.readBelow !== true);
		const kept = all.filter(({ option }) => option.readBelow === true).map(({ option }) => removal(option, `${named(option)}: Identity Engine does not read it.`));
		const [first] = found;
		if (first === void 0) return kept;
		const names = [...new Set(found.map(({ path }) => path))].map((name) => code(name)).join(", ");
		return [{
			at: first.option.at,
			message: `${names}: Identity Engine does not read this.`,
			fix: `Remove ${names}.`,
			edits: found.map(({ option }) => option.remove()),
			followUps: [...advised(found), ...recovery(found)]
		}, ...kept];
	}
};
function endedBefore({ from, to }) {
	return Object.entries(ENDED).filter(([, since]) => isAtLeast(to.version, since) && !crosses(from, to.version, since)).map(([path]) => path);
}
/** The one flag among them that a setting of the organization replaces. */
function recovery(found) {
	return found.filter(({ path, option }) => path === "features.emailRecovery" && option.form !== "delete").map(({ option }) => recoveryPolicy({
		places: [option.at],
		details: [`${valueText(option, "emailRecovery: ")}: recovery by e-mail`]
	}));
}
function advised(found) {
	const worth = found.filter(({ path, option }) => ADVICE[path] !== void 0 && option.value !== false);
	if (worth.length === 0) return [];
	return [{
		id: "classic-only-options",
		when: "before-merge",
		task: "See whether anybody misses what these options did.",
		why: "They were removed as dead: Identity Engine does not read them, though the guide does not name them one by one.",
		docs: LINKS.limitations,
		places: worth.map(({ option }) => option.at),
		details: worth.map(({ path, option }) => `${code(path)} was ${code(short$1(option.code))}: ${ADVICE[path]}`)
	}];
}
function short$1(text) {
	const line = text.replace(/\s+/g, " ");
	return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
// src/rules/identity-engine/client-id.ts
const NEEDED = [
	"clientId",
	"redirectUri",
	"issuer"
];
const clientId = {
	id: "identity-engine/client-id",
	title: "`clientId`, `redirectUri` and `issuer` stand at the top level",
	why: "Without a `clientId` there, 7.x runs Classic Engine without a word.",
	docs: LINKS.guideInteractionCode,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => {
		if (site.origin !== "constructor" || !isAtLeast(upgrade.to.version, "7.0.0")) return null;
		if (site.find("stateToken").length > 0) return null;
		const nested = NEEDED.filter((name) => site.find(name).length === 0 && site.find(["authParams", name]).length > 0);
		const hoisted = nested.includes("clientId") ? nested.flatMap((name) => hoist(site, name)) : [];
		const missing = missingOnes(site);
		return [...hoisted, ...missing.length > 0 ? [absent(site, missing)] : []];
	}
};
function hoist(site, name) {
	const [option, ...others] = site.find(["authParams", name]);
	if (option === void 0) return [];
	const message = `${code(name)} stands in ${code("authParams")}, where the choice of the engine does not see it.`;
	const change = others.length === 0 && canMove(site, option) ? site.add(name, option.code) : null;
	if (change === null) return [remark(option.at, message, [{
		id: "options-in-auth-params",
		when: "before-merge",
		task: "Move these options from `authParams` to the top level of the configuration.",
		why: "Without a `clientId` at the top level 7.x runs Classic Engine without a word.",
		docs: LINKS.readmeClientId,
		places: [option.at],
		details: [code(`authParams.${name}`)]
	}])];
	return [{
		at: option.at,
		message,
		fix: "Move it to the top level.",
		edits: [option.remove(), change],
		followUps: []
	}];
}
/** True when the value means the same at the top level: a literal, or code that stands in the same object. */
function canMove(site, option) {
	if (option.conditional || option.form !== "property" && option.form !== "shorthand") return false;
	if (option.value !== void 0) return true;
	return site.find("authParams").filter((parent) => parent.form === "property" && parent.literal !== null).some(({ codeAt }) => codeAt.path === option.at.path && codeAt.start <= option.at.start && option.at.end <= codeAt.end);
}
/** What of it stands nowhere in a configuration that was followed to its end. */
function missingOnes(site) {
	if (site.unfollowed.length > 0 || site.find("authClient").length > 0) return [];
	const has = (name) => site.find(name).length > 0 || site.find(["authParams", name]).length > 0;
	const missing = [
		...has("clientId") ? [] : ["clientId"],
		...has("redirectUri") ? [] : ["redirectUri"],
		...has("issuer") || has("baseUrl") ? [] : ["issuer"]
	];
	return missing.length === 1 && missing[0] === "redirectUri" ? [] : missing;
}
function absent(site, names) {
	const list = names.map((name) => code(name)).join(", ");
	return remark(site.at, `The configuration has no ${list}.`, [{
		id: "client-id",
		when: "before-merge",
		task: "Give the widget what it lacks: register an OIDC app in **Applications** > **Applications** if there is none.",
		why: "Without a `clientId` at the top level 7.x runs Classic Engine without a word, though older samples of Okta’s give only a `baseUrl`.",
		docs: LINKS.readmeClientId,
		places: [site.at],
		details: [`this configuration has no ${list}`]
	}]);
}
// src/rules/identity-engine/dashboard-redirect.ts
const dashboardRedirect = {
	id: "identity-engine/dashboard-redirect",
	title: "The redirect to the Okta dashboard is no longer needed",
	why: "Results of Identity Engine have no `session`: the call throws.",
	docs: LINKS.guideDashboard,
	range: "*",
	engine: "identity",
	call: (site) => {
		if (!/(?:^|\.)setCookieAndRedirect$/.test(site.method)) return null;
		const edits = goesToDashboard(site) && site.within !== "elsewhere" ? site.removeStatement() : null;
		const message = `${code(site.method)} does not exist in results of Identity Engine.`;
		if (edits === null) return remark(site.at, message, [replacement(site)]);
		return {
			at: site.at,
			message,
			fix: "Remove the call.",
			edits,
			followUps: [site.within === "only-statement-of-success-callback" ? emptied(site) : arrival(site)]
		};
	}
};
/** The dashboard is `/app/UserHome`, or the organization's own address without a path. */
function goesToDashboard(site) {
	const target = site.arguments[0];
	if (target === void 0) return false;
	if (typeof target.value === "string") return /\/app\/UserHome(?:$|[?#])/i.test(target.value) || /^https:\/\/[\w.-]+\.okta(?:preview|-emea)?\.com\/?$/.test(target.value);
	return /\/app\/UserHome['"`]?\s*\)?$/i.test(target.code);
}
/** The guide removes the call everywhere; only Okta's own page goes on to the dashboard without it. */
function arrival(site) {
	return {
		id: "dashboard-redirect",
		when: "before-merge",
		task: `See where users arrive after sign-in: on a page of your own ${code("showSignInAndRedirect()")} takes them to the app’s redirect URI.`,
		why: "The call that took them to the dashboard is gone; only on an Okta-hosted page the widget goes there by itself.",
		docs: LINKS.deprecatedMethods,
		places: [site.at],
		details: site.arguments[0] ? [`it went to ${code(site.arguments[0].code)}`] : []
	};
}
function emptied(site) {
	return {
		id: "emptied-callback",
		when: "before-merge",
		task: "Take the empty success callback away, or start sign-in with `showSignInAndRedirect`.",
		why: "The redirect to the dashboard was all that the callback did, and the guide takes it away; only on an Okta-hosted page the widget goes there by itself. Okta’s page on deprecated methods puts a `showSignIn…` method in its place.",
		docs: LINKS.deprecatedMethods,
		places: [site.at],
		quotes: [{
			at: site.at,
			code: site.code,
			language: "js"
		}]
	};
}
function replacement(site) {
	return {
		id: "session-redirect",
		when: "before-merge",
		task: `Replace ${code("setCookieAndRedirect")} by the method that the details name for each call. Where the page goes on with tokens, it is ${code("showSignInToGetTokens()")}.`,
		why: "Results of Identity Engine have no `session`: the call throws after sign-in. The guide only takes such lines away; Okta’s page on deprecated methods replaces them.",
		docs: LINKS.deprecatedMethods,
		places: [site.at],
		details: [`${code(short(site.code))}: ${methodFor(site)}`]
	};
}
/** The method of the widget that leads to the same place. */
function methodFor(site) {
	if (site.within === "elsewhere") return `${code("showSignIn()")}, which resolves with tokens or redirects, as the organization’s policy says`;
	const target = site.arguments[0];
	if (target === void 0) return `${code("showSignInAndRedirect()")}, which goes to ${code("redirectUri")} as this did`;
	if (atOkta(target.value)) return `${code("showSignInAndRedirect()")}; the page at ${code("redirectUri")} then leads on to this address, the Okta session is there`;
	if (typeof target.value === "string") return `${code("showSignInAndRedirect()")}, with this address as ${code("redirectUri")}`;
	return `${code("showSignInAndRedirect()")}; the page at ${code("redirectUri")} then leads on to where this went`;
}
/** An app of the organization, or another page of Okta's: nothing that takes an interaction code. */
function atOkta(target) {
	if (typeof target !== "string") return false;
	return /^https?:\/\/[\w.-]+\.okta(?:preview|-emea)?\.com(?:[/?#]|$)/i.test(target) || /\/(?:app|home)\/[\w-]+\//.test(target);
}
function short(text) {
	const line = text.replace(/\s+/g, " ");
	return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}
// src/rules/identity-engine/deployment-models.ts
/** Which of the guide's deployment models a place belongs to. */
const EMBEDDED = "Embedded (the guide’s embedded model): the app loads the widget itself, and this repository decides its version.";
const HOSTED = "A template of an Okta-hosted page (the guide’s redirect model): without a custom domain Okta keeps the version itself; with one it is set in the Admin Console, by Terraform or by the brands API.";
const deploymentModels = {
	id: "identity-engine/deployment-models",
	title: "Okta-hosted pages get other data on Identity Engine",
	why: "The request context has another shape there, and Okta’s own flags are lost when the whole object is replaced.",
	docs: LINKS.guideRedirect,
	range: "*",
	engine: "identity",
	page: (site) => site.model === "hosted" ? remark(site.at, HOSTED) : null,
	config: (site) => {
		if (site.origin !== "hosted") return site.origin === "constructor" ? remark(site.at, EMBEDDED) : null;
		const whole = site.find("features").find((option) => option.form === "assignment" && !keepsOld(option.code));
		if (whole === void 0) return null;
		return remark(whole.at, "The whole `features` object of the hosted page is replaced here.", [{
			id: "hosted-features-object",
			when: "before-merge",
			task: "Set single flags (`config.features.x = …`) instead of the whole object.",
			why: "Replacing it loses what Okta sets for the organization.",
			docs: LINKS.customWidget,
			places: [whole.at]
		}]);
	},
	mention: (site) => {
		if (site.what !== "request-context") return null;
		const message = "The request context has another shape on Identity Engine.";
		return remark(site.at, message, [{
			id: "request-context",
			when: "before-merge",
			task: `Adapt what is read from ${code("OktaUtil.getRequestContext()")}: ${code("target.clientId")} is ${code("app.value.id")}, ${code("target.label")} is ${code("app.value.label")}.`,
			why: message,
			docs: LINKS.customWidget,
			places: [site.at]
		}]);
	}
};
/** `config.features || {}`, `Object.assign({}, config.features, …)`: what Okta set is still in it. */
function keepsOld(code) {
	return /[.\w\]]\.features\b|\[\s*['"]features['"]\s*\]/.test(code);
}
// src/rules/tables.ts
/** One rule per row: the option goes, whatever its value and wherever it is set. */
function removedOptions(heading, rows) {
	return rows.map((row) => ({
		...heading,
		id: `${heading.id}/${row.option.split(".").at(-1) ?? row.option}`,
		title: `\`${row.option}\` is removed`,
		config: (site, upgrade) => {
			const options = removable(site, row.option);
			const followUps = options.length > 0 ? row.followUps?.(options, site, upgrade) ?? [] : [];
			return options.map((option, i) => removal(option, `${named(option)} ${row.because}.`, i === 0 ? followUps : []));
		}
	}));
}
/** One rule per row: the option gets another name, and another value where the row says so. */
function renamedOptions(heading, rows) {
	return rows.map((row) => ({
		...heading,
		id: `${heading.id}/${row.option.split(".").at(-1) ?? row.option}`,
		title: `\`${row.option}\` becomes \`${row.name}\``,
		config: (site) => {
			const renamed = [...row.option.split(".").slice(0, -1), row.name];
			return site.find(row.option).map((option) => {
				const message = `${named(option)} ${row.because}.`;
				const value = row.value === void 0 ? option.code : row.value(option);
				const taken = site.find(renamed).length > 0;
				const fixable = option.form !== "shorthand" && option.form !== "method" && option.form !== "delete";
				if (value === null || taken || !fixable) {
					const task = `Replace ${named(option)} by ${code(renamed.join("."))} by hand.`;
					const why = taken ? `Both names are set here, and ${message}` : `${message} Its value is ${valueText(option)}, which cannot be translated for sure.`;
					return remark(option.at, message, [{
						id: `renamed-option/${row.option}`,
						when: "before-merge",
						task,
						why,
						docs: heading.docs,
						places: [option.at]
					}]);
				}
				const replaced = value === option.code ? [] : [option.replace(value)];
				return {
					at: option.at,
					message,
					fix: `Rename it to ${code(row.name)}.`,
					edits: [option.rename(row.name), ...replaced],
					followUps: []
				};
			});
		}
	}));
}
/** One rule per row: calls that a person must look at. */
function flaggedCalls(heading, rows) {
	return rows.map((row) => ({
		...heading,
		id: `${heading.id}/${row.name}`,
		title: row.title,
		docs: row.docs,
		call: (site, upgrade) => {
			if (!row.methods.includes(site.method) || row.when && !row.when(site, upgrade)) return null;
			const item = {
				id: `${heading.id.split("/").at(-1)}/${row.name}`,
				when: "before-merge",
				task: row.task,
				why: row.message(site),
				docs: row.docs,
				places: [site.at]
			};
			return remark(site.at, row.message(site), [item]);
		}
	}));
}
/** One rule per row: a method got another name, or moved below another member. */
function renamedMethods(heading, rows) {
	return rows.map((row) => ({
		...heading,
		id: `${heading.id}/${row.method.replaceAll(".", "-")}`,
		title: `\`${row.method}\` becomes \`${row.name}\``,
		call: (site) => {
			if (site.method !== row.method) return null;
			const message = `${code(row.method)} ${row.because}.`;
			const edits = site.rename(row.name);
			if (edits.length > 0) return {
				at: site.at,
				message,
				fix: `Call ${code(row.name)}.`,
				edits,
				followUps: []
			};
			const task = `Call ${code(row.name)} instead of ${code(row.method)}.`;
			return remark(site.at, message, [{
				id: `renamed-method/${row.method}`,
				when: "before-merge",
				task,
				why: message,
				docs: heading.docs,
				places: [site.at]
			}]);
		}
	}));
}
// src/rules/identity-engine/events.ts
const events = flaggedCalls({
	id: "identity-engine/events",
	why: "Identity Engine has other pages, and so other events.",
	docs: LINKS.readmeEvents,
	range: "*",
	engine: "identity"
}, [{
	name: "page-rendered",
	title: "The `pageRendered` event is gone",
	methods: ["on", "once"],
	when: (call) => call.arguments[0]?.value === "pageRendered",
	message: () => "`pageRendered` is never triggered on Identity Engine.",
	task: "Listen to `afterRender` instead of `pageRendered`.",
	docs: LINKS.readmeEvents
}, {
	name: "after-render",
	title: "`afterRender` tells pages apart otherwise",
	methods: ["on", "once"],
	when: (call) => call.arguments[0]?.value === "afterRender" && /\.controller\b|\bcontroller\s*[}:,]/.test(call.code),
	message: () => "The `controller` of `afterRender` has another name, or none, on Identity Engine.",
	task: "Tell pages apart by `formName`, `authenticatorKey` and `methodType` instead of `controller`.",
	docs: LINKS.readmeEvents
}]);
const featureFlags = [
	{
		flag: "rememberMe",
		live: {
			default: true,
			now: "the user name is remembered",
			replaced: "the organization’s “Keep me signed in” takes its place",
			inReadme: true
		},
		setting: [keepMeSignedIn, ""]
	},
	{
		flag: "autoPush",
		setting: [authenticatorPolicies, "no setting yet; the guide expects one in a policy"]
	},
	{
		flag: "smsRecovery",
		setting: [recoveryPolicy, "recovery by a text message to the phone"]
	},
	{
		flag: "callRecovery",
		setting: [recoveryPolicy, "recovery by a call to the phone"]
	},
	{
		flag: "webauthn",
		setting: [authenticatorPolicies, "security keys and biometrics, and the sign-on policy"]
	},
	{
		flag: "selfServiceUnlock",
		setting: [recoveryPolicy, "unlocking one’s own account"]
	},
	{
		flag: "multiOptionalFactorEnroll",
		setting: [authenticatorPolicies, "optional authenticators"]
	},
	{
		flag: "registration",
		setting: [profileEnrollment$1, "sign-up"]
	},
	{
		flag: "idpDiscovery",
		setting: [routingRules, "routing by user name or application"]
	},
	{
		flag: "showPasswordToggleOnSignInPage",
		live: {
			default: true,
			now: "users can make the password visible",
			replaced: "no setting replaces it",
			inReadme: true
		}
	},
	{
		flag: "scrollOnError",
		live: {
			default: true,
			now: "errors are scrolled into view",
			replaced: "no setting replaces it"
		}
	},
	{
		flag: "skipIdpFactorVerificationBtn",
		live: {
			default: false,
			now: "users click once more before they go to the identity provider",
			replaced: "no setting replaces it, but optional authenticators can be skipped anyway, says the guide"
		}
	}
].map((row) => ({
	id: `identity-engine/feature-flags/${row.flag}`,
	title: `\`features.${row.flag}\` is no longer supported`,
	why: "The guide removes the flag: the organization’s policies decide, or the widget always does so.",
	docs: LINKS.guideFeatureFlags,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => removable(site, `features.${row.flag}`).map((option) => judged$5(option, row, site, upgrade))
}));
function judged$5(option, row, site, upgrade) {
	const message = `${named(option)} is no longer supported.`;
	const setting = settingOf$1(option, row, site);
	const { live } = row;
	if (live === void 0 || option.form === "delete" || option.value === live.default) return removal(option, message, setting);
	if (upgrade.liveOptions === "keep") {
		const kept = keptOptions({
			places: [option.at],
			details: [`${named(option)} is ${valueText(option)}`]
		});
		return remark(option.at, `${named(option)} stays: the release still follows it.`, [kept]);
	}
	const readme = live.inReadme ? " (its README lists the flag)" : "";
	return removal(option, message, [changedBehaviour({
		places: [option.at],
		details: [`${named(option)} was ${valueText(option)}, and ${upgrade.to.version} would have followed it${readme}. Now ${live.now}; ${live.replaced}.`],
		quotes: [quoteOf(option)]
	}), ...setting]);
}
function settingOf$1(option, { setting, flag }, site) {
	if (setting === void 0) return [];
	const [item, what] = setting;
	const name = option.path.at(-1) ?? "";
	const was = option.form === "delete" ? `${code(name)} was deleted here` : valueText(option, `${name}: `);
	const link = flag === "selfServiceUnlock" && site.find("helpLinks.unlock").length > 0 ? `. ${code("helpLinks.unlock")} stays, and is shown without the flag, whatever the README says` : "";
	return [item({
		places: [option.at],
		details: what === "" ? [] : [`${was}: ${what}${link}`]
	})];
}
// src/rules/identity-engine/help-links.ts
const helpLinks = {
	id: "identity-engine/help-links",
	title: "The “Need help signing in” string and the help title link are gone",
	why: "Help links stand openly below the form; there is nothing to unfold.",
	docs: LINKS.guideHelpLinks,
	range: "*",
	engine: "identity",
	config: (site) => texts$2(site.options).map((option) => removal(option, `${code("needhelp")} is the text of a toggle that no longer exists; ${code("helpLinks")} stay and are always shown.`)),
	run: (run) => {
		if (!(run.models.includes("hosted") && (run.due || run.from.length === 0))) return [];
		const places = run.sites.flatMap((site) => site.kind === "config" && site.origin === "hosted" ? [site.at] : []);
		return [{
			id: "help-title-link",
			when: "admin-console",
			task: "Take the help title out of the hosted page’s help links. **Customizations** > **Customized Help Links** > **Help title**: the link is no longer shown.",
			why: "The guide: the help title link of the Okta-hosted page is removed and not supported.",
			docs: LINKS.guideHelpLinks,
			places
		}];
	}
};
/** `i18n.<language>.needhelp`, wherever it is set. */
function texts$2(options) {
	return options.flatMap((option) => {
		if (option.path[0] !== "i18n" || option.form === "delete") return [];
		if (option.path.length === 3) return option.path[2] === "needhelp" ? [option] : [];
		return texts$2(option.children);
	});
}
// src/rules/identity-engine/i18n-keys.ts
/**
* Text keys of Classic Engine and what became of them. Okta publishes no such table: it is worked out from the label
* files of the releases and from where the code uses each key.
*/
/** One to one: the new text says the same in the same place. */
const SAFE_KEYS = {
	"account.unlock.unlocked.desc": "oie.selfservice.unlock_user.success.message",
	"enroll.choices.list.optional": "oie.setup.optional",
	"enroll.choices.list.setup": "oie.setup.required",
	"enroll.choices.setup": "oie.enroll.authenticator.button.text",
	"enroll.choices.setup.skip": "oie.enroll.skip.setup",
	"enroll.choices.title": "oie.select.authenticators.enroll.title",
	"enroll.duo.title": "oie.duo.enroll.title",
	"enroll.password.setup": "oie.password.enroll.title",
	"enroll.securityQuestion.setup": "oie.security.question.enroll.title",
	"enroll.webauthn.biometric.instructions.edge": "oie.enroll.webauthn.instructions.edge",
	"enroll.webauthn.save": "oie.enroll.webauthn.save",
	"enroll.yubikey.title": "oie.yubikey.enroll.title",
	"granular.consent.scopes.description": "oie.consent.scopes.granular.description",
	"mfa.phoneNumber.ext.placeholder": "phone.extention.label",
	"oktaverify.send": "oie.okta_verify.sendPushButton",
	"password.confirmPassword.placeholder": "oie.password.confirmPasswordLabel",
	"password.newPassword.placeholder": "oie.password.newPasswordLabel",
	"registration.form.submit": "oie.registration.form.submit",
	"webauthn.biometric.error.factorNotSupported.oneFactor": "oie.webauthn.error.not.supported"
};
/** The nearest text of Identity Engine: the place or the meaning differs, so a person decides. */
const NEAR_KEYS = {
	"account.unlock.email.or.username.placeholder": "primaryauth.username.placeholder",
	"account.unlock.email.or.username.tooltip": "primaryauth.username.tooltip",
	"account.unlock.question.submit": "account.unlock.title",
	"consent.required.text": "oie.consent.scopes.enduser.title",
	"email.button.send": "oie.email.verify.primaryButton",
	"email.code.label": "mfa.challenge.enterCode.placeholder",
	"email.enroll.description": "oie.email.enroll.subtitle",
	"email.mfa.description": "oie.email.verify.subtitle.text.with.email",
	"email.mfa.email.sent.description": "oie.email.verify.alternate.magicLinkToEmailAddress",
	"email.mfa.title": "oie.email.challenge.mfa.title",
	"enroll.call.setup": "oie.phone.enroll.title",
	"enroll.choices.description.generic": "oie.select.authenticators.enroll.subtitle",
	"enroll.choices.description.gracePeriod.bold": "oie.setup.required.soon.description",
	"enroll.choices.description.specific": "oie.select.authenticators.enroll.subtitle.custom",
	"enroll.choices.submit.next": "oie.optional.authenticator.button.title",
	"enroll.customFactor.save": "mfa.enroll",
	"enroll.customFactor.subtitle": "oie.idp.enroll.description",
	"enroll.onprem.passcode.tooltip": "enroll.onprem.passcode.placeholder",
	"enroll.onprem.username.tooltip": "enroll.onprem.username.placeholder",
	"enroll.sms.setup": "oie.phone.enroll.title",
	"enroll.symantecVip.credentialId.tooltip": "enroll.symantecVip.credentialId.placeholder",
	"enroll.symantecVip.passcode1.tooltip": "enroll.symantecVip.passcode1.placeholder",
	"enroll.symantecVip.passcode2.tooltip": "enroll.symantecVip.passcode2.placeholder",
	"enroll.symantecVip.subtitle": "oie.symantecVip.enroll.description",
	"enroll.totp.cannotScanBarcode": "oie.enroll.google_authenticator.cannotScanBarcode.title",
	"enroll.totp.enrollViaEmail.title": "oie.enroll.okta_verify.setup.email.title",
	"enroll.totp.enrollViaSms.title": "oie.enroll.okta_verify.setup.sms.title",
	"enroll.totp.enterCode": "oie.enroll.google_authenticator.enterCode.title",
	"enroll.totp.manualSetupInstructions.generic": "oie.enroll.google_authenticator.manualSetupInstructions",
	"enroll.totp.manualSetupInstructions.specific": "oie.enroll.google_authenticator.manualSetupInstructions",
	"enroll.totp.sendEmail": "oie.enroll.okta_verify.select.channel.email.label",
	"enroll.totp.sendSms": "oie.enroll.okta_verify.select.channel.sms.label",
	"enroll.totp.setupGoogleAuthApp": "oie.enroll.google_authenticator.scanBarcode.description",
	"enroll.totp.sharedSecretInstructions.aria.secretKey": "oie.enroll.google_authenticator.sharedSecret.ariaLabel",
	"enroll.totp.title": "oie.enroll.google_authenticator.setup.title",
	"enroll.webauthn.biometric.instructions": "oie.enroll.webauthn.instructions",
	"enroll.webauthn.biometric.title": "oie.enroll.webauthn.title",
	"enroll.yubikey.subtitle": "oie.yubikey.description",
	"error.expired.session": "idx.session.expired",
	"factor.call.time.warning": "oie.phone.verify.call.resendText",
	"factor.sms.time.warning": "oie.phone.verify.sms.resendText",
	"factor.totpHard.yubikey.placeholder": "oie.yubikey.passcode.label",
	"granular.consent.scopes.title": "oie.consent.scopes.granular.title",
	"mfa.backToFactors": "oie.verification.switch.authenticator",
	"mfa.call": "oie.phone.call.primaryButton",
	"mfa.challenge.answer.showAnswer": "oie.challenge.answer.showAnswer",
	"mfa.challenge.answer.tooltip": "mfa.challenge.answer.placeholder",
	"mfa.challenge.enterCode.tooltip": "mfa.challenge.enterCode.placeholder",
	"mfa.factors.dropdown.title": "oie.select.authenticators.verify.title",
	"mfa.redial": "oie.phone.verify.call.resendLinkText",
	"mfa.resendCode": "oie.phone.verify.sms.resendLinkText",
	"mfa.scanBarcode": "oie.enroll.google_authenticator.scanBarcode.title",
	"mfa.sendCode": "oie.phone.sms.primaryButton",
	"mfa.sendEmail": "oie.email.verify.primaryButton",
	"oktaverify.numberchallenge.instruction": "oie.numberchallenge.instruction",
	"oktaverify.sent": "oie.okta_verify.push.sent",
	"password.confirmPassword.tooltip": "oie.password.confirmPasswordLabel",
	"password.forgot.email.or.username.tooltip": "password.forgot.email.or.username.placeholder",
	"password.forgot.question.submit": "password.reset",
	"password.newPassword.tooltip": "oie.password.newPasswordLabel",
	"primaryauth.submit": "oie.primaryauth.submit",
	"recovery.call": "oie.phone.enroll.voice.label",
	"recovery.sms": "oie.phone.enroll.sms.label",
	"registration.complete.title": "registration.complete.confirm.text",
	"registration.form.title": "oie.registration.form.title",
	"registration.signup.text": "oie.registration.form.title",
	remember: "oie.remember",
	signout: "goback",
	"verify.customFactor.subtitle": "oie.idp.challenge.description",
	"verify.u2f.retry": "retry",
	"verify.webauthn.biometric.instructions": "oie.verify.webauthn.instructions",
	"verify.windowsHello.subtitle.signingIn.generic": "oie.success.text.signingIn.with.ellipsis",
	"verify.windowsHello.subtitle.signingIn.specific": "oie.success.text.signingIn.with.appName",
	"webauthn.biometric.error.factorNotSupported": "oie.webauthn.error.not.supported"
};
/** Texts beside the security image: they have an item of their own. */
const SECURITY_IMAGE_KEYS = /* @__PURE__ */ new Set(["primaryauth.newUser.tooltip", "primaryauth.newUser.tooltip.close"]);
/** Texts of Classic Engine that Identity Engine shows nowhere. */
const CLASSIC_KEYS = new Set(`account.unlock.code.notReceived account.unlock.emailSent.desc account.unlock.emailSent.title
  account.unlock.noFactorsEnabled account.unlock.question.title account.unlock.sendEmail account.unlock.sendText
  account.unlock.voiceCall api.authn.error.PASSCODE_INVALID common.logo.alt contact.support email.enroll.title
  enroll.choices.description.gracePeriod.oneDay.bold enroll.choices.list.enrolled enroll.choices.optional
  enroll.choices.submit.configure enroll.hotp.restricted enroll.sms.try_again enroll.totp.downloadApp
  enroll.totp.enrollViaEmail.msg enroll.totp.enrollViaSms.msg enroll.totp.refreshBarcode
  enroll.totp.selectDevice enroll.totp.setupApp enroll.totp.setupManually
  enroll.totp.sharedSecretInstructions.generic enroll.totp.sharedSecretInstructions.specific enroll.u2f.general2
  enroll.u2f.general3 enroll.u2f.instructions enroll.u2f.instructionsBluetooth enroll.u2f.save enroll.u2f.title
  enroll.webauthn.instructions.noSupportForBiometric enroll.windowsHello.error.notConfiguredHtml
  enroll.windowsHello.error.notWindows enroll.windowsHello.save enroll.windowsHello.subtitle
  enroll.windowsHello.subtitle.loading enroll.windowsHello.title error.auth.lockedOut
  error.mfa.only.expired.session iphone mfa.challenge.orEnterCode mfa.challenge.title
  mfa.challenge.totp.subtitle.multiple mfa.duoSecurity.call mfa.duoSecurity.push mfa.duoSecurity.sms
  mfa.factors.dropdown.sr.text mfa.noAccessToEmail mfa.resendEmail mfa.sent mfa.setupOptions minutes.oneMinute
  model.validation.field.username oform.error.webfinger oform.send oktaverify.numberchallenge.explain
  oktaverify.rejected.upgradeRequired.android oktaverify.rejected.upgradeRequired.ios oktaverify.timeout
  password.expiring.subtitle.generic password.forgot.call password.forgot.code.notReceived
  password.forgot.emailSent.desc password.forgot.emailSent.title password.forgot.noFactorsEnabled
  password.forgot.question.title password.forgot.sendEmail password.forgot.sendText
  password.oldPassword.placeholder password.oldPassword.tooltip piv.cac.error polling.title
  recovery.mobile.hint recovery.smsOrCall
  recoveryChallenge.call.title recoveryChallenge.sms.title registration.error.userName.notUniqueWithinOrg
  registration.model.validation.field.string.too.long registration.model.validation.field.string.too.short
  registration.required.fields.label rememberDevice rememberDevice.devicebased rememberDevice.timebased
  skip.to.main.content u2f.error.factorNotSupported u2f.error.factorNotSupported.oneFactor
  verify.customFactor.subtitle.redirect verify.u2f.instructions verify.u2f.instructionsBluetooth
  verify.windowsHello.error.notFound verify.windowsHello.error.notFound.selectAnother verify.windowsHello.save
  verify.windowsHello.subtitle verify.windowsHello.subtitle.loading`.split(/\s+/));
// src/rules/identity-engine/i18n.ts
const i18n = {
	id: "identity-engine/i18n",
	title: "Overridden texts have the keys of Identity Engine",
	why: "Most pages of Identity Engine take their texts from other keys; an override of an old key is ignored.",
	docs: LINKS.guideI18n,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => {
		const own = customKeys(site);
		return texts$1(site).flatMap((text) => judged$4(text, site, upgrade, own));
	}
};
/** One entry per language and key: `i18n.en['primaryauth.title']`. */
function texts$1(site) {
	const all = (options) => options.flatMap((option) => option.path.length === 3 ? [option] : option.path.length < 3 ? all(option.children) : []);
	return all(site.options.filter((option) => option.path[0] === "i18n")).filter((option) => option.form !== "delete");
}
function judged$4(text, site, upgrade, own) {
	const key = text.path[2] ?? "";
	if (key === "needhelp" || SECURITY_IMAGE_KEYS.has(key) || own.has(key)) return [];
	const successor = SAFE_KEYS[key];
	const labels = upgrade.to.contents?.labels ?? [];
	if (successor !== void 0) {
		const taken = site.find([...text.path.slice(0, 2), successor]).length > 0;
		const shipped = labels.length === 0 || labels.includes(successor);
		if (!taken && shipped && (text.form === "property" || text.form === "assignment")) return [renamed(text, successor)];
		return [listed(text, `${code(key)}: Identity Engine calls it ${code(successor)}${taken ? ", which is set here too" : ""}`)];
	}
	const near = NEAR_KEYS[key];
	if (near !== void 0) {
		const warning = key === "remember" ? " (another meaning: “Keep me signed in”; do not copy the text)" : "";
		return [listed(text, `${code(key)}: the nearest text is ${code(near)}${warning}`)];
	}
	if (CLASSIC_KEYS.has(key)) return [listed(text, `${code(key)}: Identity Engine shows no such text`)];
	if (labels.length > 0 && !labels.includes(key) && !/^country\./.test(key)) return [listed(text, `${code(key)}: ${upgrade.to.version} ships no text of this key`)];
	return [];
}
function renamed(text, successor) {
	return {
		at: text.at,
		message: `${code(text.path[2] ?? "")} is the key of a text in Classic Engine.`,
		fix: `Rename it to ${code(successor)}.`,
		edits: [text.rename(successor)],
		followUps: []
	};
}
function listed(text, detail) {
	return remark(text.at, `${detail}.`, [{
		id: "i18n-keys",
		when: "before-merge",
		task: "Move these texts to keys of Identity Engine, or drop them. Many texts there keep a place with tags, `<$1>{0}</$1>`: keep the tags.",
		why: "Overrides of keys that Identity Engine does not show are ignored (Okta’s test guide fears raw keys; those show only where a label file lacks one). Okta publishes no table of keys; these were worked out from the label files.",
		docs: LINKS.i18nGuide,
		places: [text.at],
		details: [detail]
	}]);
}
/** Keys that the app made itself, for its own buttons. */
function customKeys(site) {
	const keys = (options) => options.flatMap((option) => option.path.at(-1) === "i18nKey" && typeof option.value === "string" ? [option.value] : keys(option.children));
	return new Set(keys(site.options));
}
// src/rules/identity-engine/idp-discovery.ts
const idpDiscovery = {
	id: "identity-engine/idp-discovery",
	title: "The `idpDiscovery` object is no longer needed",
	why: "A routing rule with the application context takes users to their identity provider.",
	docs: LINKS.guideIdpDiscovery,
	range: "*",
	engine: "identity",
	config: (site) => removable(site, "idpDiscovery").map((option) => {
		const contexts = site.find("idpDiscovery.requestContext").map((context) => `the request context was ${code(context.code)}`);
		return removal(option, `${code(option.path.join("."))} has no effect: routing rules decide.`, [routingRules({
			places: [option.at],
			details: contexts
		})]);
	})
};
// src/rules/identity-engine/idps.ts
const idps = {
	id: "identity-engine/idps",
	title: "The `idps` array is no longer needed",
	why: "Identity providers are offered by routing rules; the page no longer lists them.",
	docs: LINKS.guideIdps,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => removable(site, "idps").map((option) => judged$3(option, upgrade)),
	run: (run) => styledClasses(run)
};
function judged$3(option, upgrade) {
	const details = providersOf(option);
	if (option.value !== void 0 && Array.isArray(option.value) && option.value.length === 0 || option.form === "delete") return removal(option, `${code(option.path.join("."))} is no longer needed.`);
	if (upgrade.liveOptions === "keep") return remark(option.at, `${code("idps")} stays: the release still adds these buttons.`, [keptOptions({
		places: [option.at],
		details: [...details, "`idps` still adds buttons; the current guide calls its removal optional"]
	})]);
	const item = routingRules({
		places: [option.at],
		details
	});
	const buttons = {
		id: "idp-buttons",
		when: "before-merge",
		task: "Decide whether the buttons of `idps` may go before routing rules take over. The input `live-options: keep` leaves them.",
		why: `The guide removes \`idps\`, and routing rules replace it; ${upgrade.to.version} would still have shown these buttons, and newer editions of the guide call the removal optional.`,
		docs: LINKS.guideIdps,
		places: [option.at],
		quotes: [quoteOf(option)]
	};
	return removal(option, `${code(option.path.join("."))} is no longer needed: routing rules offer identity providers.`, [buttons, item]);
}
/** One line per provider, with what an admin needs to make it again. */
function providersOf(option) {
	const entries = option.children.filter((child) => child.children.length > 0);
	if (entries.length === 0) return option.path.length === 1 ? [`the providers come from ${code(option.code)}`] : [];
	return entries.map((entry) => [
		"type",
		"id",
		"text",
		"className"
	].flatMap((name) => {
		const value = entry.children.find((child) => child.path.at(-1) === name);
		return value ? [`${name} ${code(typeof value.value === "string" ? value.value : value.code)}`] : [];
	}).join(", "));
}
/** Stylesheet rules for the classes of buttons that are gone. */
function styledClasses(run) {
	const classes = run.sites.flatMap((site) => site.kind === "config" ? [...site.find("idps").flatMap((option) => option.children), ...site.find("piv")] : []).flatMap((entry) => entry.children.filter((child) => child.path.at(-1) === "className")).flatMap((option) => typeof option.value === "string" ? option.value.split(/\s+/) : []).filter((name) => name !== "");
	const styled = run.sites.filter((site) => site.kind === "style" && classes.some((name) => site.code.split(/[^\w.-]+|(?=\.)/).includes(`.${name}`)));
	if (styled.length === 0) return [];
	return [{
		id: "idp-class-names",
		when: "before-merge",
		task: `Move or drop the CSS of ${[...new Set(classes)].map((name) => code(`.${name}`)).join(", ")}.`,
		why: "The classes stood in `idps` or `piv`, whose buttons come from Okta’s settings now and carry no class of yours.",
		docs: LINKS.guideIdps,
		places: styled.map((site) => site.at)
	}];
}
// src/rules/identity-engine/pkce.ts
const pkce = {
	id: "identity-engine/pkce",
	title: "`authParams.pkce: false` stops the widget",
	why: "The constructor throws: the Interaction Code flow needs PKCE.",
	docs: LINKS.guideInteractionCode,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => {
		if (!isAtLeast(upgrade.to.version, "5.4.0")) return null;
		const own = ownClients(site, upgrade);
		const options = site.find("authParams.pkce").flatMap((option) => {
			if (option.value === true || option.form === "delete") return [];
			const with6 = isAtLeast(upgrade.to.version, "7.0.0") ? "" : ` with ${code("useInteractionCodeFlow: true")}`;
			const message = `${code("authParams.pkce")} is ${valueText(option)}: where it is false, the constructor of ${upgrade.to.version} throws${with6} and the page stays blank.`;
			if (option.value === false && !isExchangedByServer(site, upgrade)) return [removal(option, message)];
			const server = option.value === false;
			if (with6 !== "" && site.find("useInteractionCodeFlow").length === 0) return [remark(option.at, message)];
			return [remark(option.at, message, [{
				id: server ? "pkce-server" : "pkce",
				when: "before-merge",
				task: server ? "**Not mergeable before this is done, the page would stay blank:** let the server make the code verifier, give the widget its `codeChallenge`, `codeChallengeMethod` and `state`, then remove `pkce: false`." : "Remove `pkce`, or make sure that it is never false.",
				why: server ? "A server exchanges the code here, so the browser cannot simply turn PKCE on." : "Where it is false, the constructor throws and the page stays blank.",
				docs: LINKS.readmeFlow,
				places: [option.at]
			}])];
		});
		return [...own, ...options];
	}
};
/** True when `pkce` is there and stays, so that the Interaction Code flow must not be switched on. */
function mayForbidFlow(site, upgrade) {
	return site.find("authParams.pkce").some((option) => {
		if (option.value === true || option.form === "delete") return false;
		return option.value !== false || isExchangedByServer(site, upgrade);
	});
}
/** A client of the app's own is asked the same question, and the constructor throws alike. */
function ownClients(site, upgrade) {
	return site.find("authClient").filter((option) => option.form !== "delete" && /\bpkce['"]?\s*:(?!\s*true\b)/.test(option.code)).map((option) => remark(option.at, `The ${code("authClient")} may have PKCE off: then the constructor of ${upgrade.to.version} throws and the page stays blank.`, [{
		id: "pkce",
		when: "before-merge",
		task: "Remove `pkce`, or make sure that it is never false.",
		why: "Where it is false, the constructor throws and the page stays blank.",
		docs: LINKS.readmeFlow,
		places: [option.at],
		details: [`it is set on the ${code("OktaAuth")} that is handed over as ${code("authClient")}`]
	}]));
}
function isExchangedByServer(site, upgrade) {
	if (upgrade.app.serverSide || site.find("codeChallenge").length > 0 || site.find("authParams.codeChallenge").length > 0) return true;
	return site.find("authParams.responseType").some((option) => {
		const types = [option.value].flat();
		return option.value === void 0 || types.includes("code");
	});
}
// src/rules/identity-engine/interaction-code-flow.ts
const NAME$1 = "useInteractionCodeFlow";
const interactionCodeFlow = {
	id: "identity-engine/interaction-code-flow",
	title: "The Interaction Code flow is on",
	why: "It is the only flow that Identity Engine supports for an embedded widget.",
	docs: LINKS.guideInteractionCode,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => {
		const always = isAtLeast(upgrade.to.version, "7.0.0");
		if (site.origin !== "constructor") return always ? leftovers(site) : null;
		return always ? byDefault(site, upgrade) : byOption(site, upgrade);
	}
};
/** From 7.0.0 on the flow is the default and the option is ignored, whatever it says. */
function byDefault(site, upgrade) {
	const options = site.find(NAME$1);
	const wanted = upgrade.interactionCodeFlow === "always" && upgrade.to.contents?.options[NAME$1] !== void 0;
	const findings = options.flatMap((option) => {
		if (option.value === true) return [];
		if (option.form === "delete") return [];
		if (option.value === void 0) return [undecided$1(option, upgrade)];
		return [wanted ? turnedOn(option) : ignored(option)];
	});
	if (wanted && options.length === 0) return [...added(site, upgrade)];
	const kept = options.some((option) => option.value === true) && !wanted && findings.length === 0;
	return [
		...findings,
		...grant(site, upgrade),
		...kept ? [remark(site.at, STAYS)] : []
	];
}
const STAYS = `The guide asks for ${code(`${NAME$1}: true`)}; from 7.0.0 on the flow is the default and the option is ignored, so it is neither written nor taken away.`;
function leftovers(site) {
	return site.find(NAME$1).flatMap((option) => option.value === false ? [ignored(option)] : []);
}
function ignored(option) {
	return removal(option, `${code(`${NAME$1}: ${option.code}`)} is ignored from 7.0.0 on: the flow is always used.`, [askedForClassic(option)]);
}
/** From 5.2.0 to 6.x the flow is used when the option says so. */
function byOption(site, upgrade) {
	if (!isAtLeast(upgrade.to.version, "5.2.0")) return [];
	const options = site.find(NAME$1).filter((option) => option.form !== "delete");
	if (options.length === 0) return [...added(site, upgrade), ...grant(site, upgrade)];
	return [...options.flatMap((option) => {
		if (option.value === true) return [];
		return [option.value === void 0 ? undecided$1(option, upgrade) : turnedOn(option)];
	}), ...grant(site, upgrade)];
}
/** What the flow needs and would fail without: until it is there, the page goes on as it does. */
function hindrances(site, upgrade) {
	if (site.unfollowed.length > 0) return ["part of the configuration could not be followed"];
	if (isAtLeast(upgrade.to.version, "7.0.0")) return [];
	return [...missingOnes(site).includes("clientId") ? [`there is no ${code("clientId")}`] : [], ...mayForbidFlow(site, upgrade) ? [`${code("authParams.pkce")} may be false`] : []];
}
function turnedOn(option) {
	return {
		at: option.at,
		message: `${code(`${NAME$1}: ${option.code}`)} keeps the widget on Classic Engine.`,
		fix: "Set it to `true`.",
		edits: [option.replace("true")],
		followUps: [askedForClassic(option)]
	};
}
function added(site, upgrade) {
	const against = hindrances(site, upgrade);
	const change = against.length > 0 ? null : site.add(NAME$1, "true");
	const message = `${code(NAME$1)} is not set, and the guide asks for it.`;
	if (change !== null) return [{
		at: site.at,
		message,
		fix: `Add ${code(`${NAME$1}: true`)}.`,
		edits: [change],
		followUps: []
	}];
	const why = against.length > 0 ? against.join(", and ") : "there is no sure place for it";
	return [remark(site.at, message, [{
		id: "interaction-code-flow",
		when: "before-merge",
		task: `Make sure that ${code(`${NAME$1}: true`)} reaches the widget, with all that the flow needs: a ${code("clientId")}, a ${code("redirectUri")}, PKCE.`,
		why: `Without the option ${upgrade.to.version} runs Classic Engine; with it, but without the rest, the page would stay blank.`,
		docs: LINKS.guideInteractionCode,
		places: [site.at],
		details: [`it was not added: ${why}`]
	}])];
}
function undecided$1(option, upgrade) {
	const late = isAtLeast(upgrade.to.version, "7.0.0");
	const why = late ? `From 7.0.0 on the option is ignored: where ${valueText(option)} is false, the app meant Classic Engine and gets Identity Engine.` : `The guide asks for ${code("true")}, and ${valueText(option)} is not known here.`;
	return remark(option.at, `${code(NAME$1)} is ${decidedBy(option)}.`, [{
		id: "interaction-code-flow-value",
		when: "before-merge",
		task: `Decide what takes the place of the expression behind ${code(NAME$1)}${late ? `, and remove the option` : ""}.`,
		why,
		docs: LINKS.guideInteractionCode,
		places: [option.at]
	}]);
}
/** What the organization has to allow, once an app comes from Classic Engine. */
function grant(site, upgrade) {
	if (!(isAtLeast(upgrade.to.version, "7.0.0") ? crosses(upgrade.from, upgrade.to.version, "7.0.0") : site.find(NAME$1).every((option) => option.value !== true)) || upgrade.app.bundle === "classic") return [];
	const server = upgrade.app.serverSide ? [serverCallback(site)] : [];
	const comesBack = site.find("redirectUri").length > 0 || site.find("authParams.redirectUri").length > 0;
	const browser = !upgrade.app.serverSide && comesBack ? [redirectCallback(site)] : [];
	return [remark(site.at, "Identity Engine signs users in with the Interaction Code grant.", [
		{
			id: "interaction-code-grant",
			when: "admin-console",
			task: "Allow the Interaction Code grant in three places. **Settings** > **Account** > **Embedded widget sign-in support**; **Applications** > the app > **General** > **Grant type**; **Security** > **API** > the authorization server > the rule of its access policy.",
			why: "Sign-in fails where one of the three does not allow it.",
			docs: LINKS.embeddedSignIn,
			places: [site.at]
		},
		...server,
		...browser
	])];
}
function serverCallback(site) {
	return {
		id: "server-callback",
		when: "before-merge",
		task: "Let the server’s callback take an interaction code. It gets `interaction_code` with `state`, or `error=interaction_required`; the widget needs `codeChallenge` and `state` from the server.",
		why: "A server takes part in sign-in here, and Identity Engine hands it an interaction code instead of a code or session token.",
		docs: LINKS.readmeFlow,
		places: [site.at]
	};
}
/** What the browser is sent back with has to meet code that knows it. */
function redirectCallback(site) {
	return {
		id: "redirect-callback",
		when: "before-merge",
		task: "Have the page at `redirectUri` take all that may come back to it. Tokens to be stored (`authClient.isLoginRedirect()`); `error=interaction_required` after an identity provider: show the widget again with the same configuration; `state` and `otp` of an e-mail link: options for the constructor.",
		why: "Without it, sign-in by an identity provider or an e-mail link ends on a blank page. Okta’s samples set `otp` and `state` on the widget itself, where nothing reads them.",
		docs: LINKS.readmeRedirectCallback,
		places: [site.at]
	};
}
// src/rules/identity-engine/process-creds.ts
const processCreds = {
	id: "identity-engine/process-creds",
	title: "The `processCreds` hook is gone",
	why: "Code cannot subscribe to it any more.",
	docs: LINKS.guideProcessCreds,
	range: "*",
	engine: "identity",
	config: (site) => removable(site, "processCreds").map((option) => removal(option, `${code("processCreds")} is never called.`, option.form === "delete" ? [] : [item$2(option.at, [quoteOf(option)])])),
	call: (site) => {
		return site.method === "processCreds" || site.method === "on" && site.arguments[0]?.value === "processCreds" ? remark(site.at, `${code("processCreds")} is never called.`, [item$2(site.at, [])]) : null;
	}
};
function item$2(at, quotes) {
	return {
		id: "process-creds",
		when: "before-merge",
		task: "Find another way for what `processCreds` did with the credentials (handing them on, ChromeOS sign-in), or let it go.",
		why: "Identity Engine never hands credentials to the page.",
		docs: LINKS.deprecatedMethods,
		places: [at],
		quotes
	};
}
// src/rules/identity-engine/coming-from-classic.ts
/** True when the app was on Classic Engine until now: by its version, or by what its configuration says. */
function comesFromClassic(run) {
	const oldest = run.from[0];
	if (run.due && oldest !== void 0 && !isAtLeast(oldest, "7.0.0")) return true;
	return run.sites.some((site) => site.kind === "config" && (site.find("useClassicEngine").some((option) => option.value === true) || site.find("useInteractionCodeFlow").some((option) => option.value === false) || site.find("registration").length > 0 || site.find("features.registration").length > 0));
}
// src/rules/identity-engine/profile-enrollment.ts
const profileEnrollment = {
	id: "identity-engine/profile-enrollment",
	title: "Sign-up is a profile enrollment policy",
	why: "Users can sign up only where a policy of the app allows it.",
	docs: LINKS.guideRegistration,
	range: "*",
	engine: "identity",
	run: (run) => comesFromClassic(run) ? [profileEnrollment$1({})] : []
};
// src/rules/identity-engine/recovery-token.ts
const recoveryToken = {
	id: "identity-engine/recovery-token",
	title: "The `recoveryToken` setting stays",
	why: "The guide leaves it; it says that the value has no effect yet, while the release follows it since 6.0.0.",
	docs: LINKS.guideRecoveryToken,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => {
		const [first] = placesOf(site, "recoveryToken");
		if (first === void 0 || !crosses(upgrade.from, upgrade.to.version, "7.0.0")) return null;
		return remark(first.at, `${code("recoveryToken")} stays: nothing to do. The guide calls it without effect, but the release follows it since 6.0.0.`);
	}
};
// src/rules/identity-engine/registration.ts
const CALLBACKS = [
	"click",
	"parseSchema",
	"preSubmit",
	"postSubmit"
];
const registration = {
	id: "identity-engine/registration",
	title: "The `registration` object is no longer needed",
	why: "Sign-up is configured by profile enrollment policies.",
	docs: LINKS.guideRegistration,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => removable(site, "registration").map((option) => judged$2(option, site, upgrade))
};
function judged$2(option, site, upgrade) {
	const callbacks = callbacksOf(option);
	const live = callbacks.length > 0 || option.children.length === 0 && option.value === void 0;
	if (upgrade.liveOptions === "keep" && live && option.form !== "delete") {
		const details = callbacks.map((name) => `${code(`registration.${name}`)} still runs, with other data than in Classic Engine`);
		return remark(option.at, `${code("registration")} stays: the release still runs its callbacks.`, [keptOptions({
			places: [option.at],
			details,
			quotes: [quoteOf(option)]
		})]);
	}
	const followUps = [
		...live && option.form !== "delete" ? [callbacksItem(option, callbacks, upgrade)] : [],
		profileEnrollment$1({ places: [option.at] }),
		inlineHooks({})
	];
	const where = site.origin === "hosted" ? " on this hosted page" : "";
	return removal(option, `${code(option.path.join("."))} is no longer needed${where}: sign-up is a matter of policies.`, followUps);
}
function callbacksOf(option) {
	const last = option.path.at(-1) ?? "";
	if (option.path.length > 1) return CALLBACKS.includes(last) ? [last] : [];
	return CALLBACKS.filter((name) => option.children.some((child) => child.path.at(-1) === name));
}
function callbacksItem(option, callbacks, upgrade) {
	const names = callbacks.map((name) => code(`registration.${name}`)).join(", ");
	return {
		id: "registration-callbacks",
		when: "before-merge",
		task: "Decide what takes over the work of the registration code. Fields of the policy, an inline hook, or the callbacks rewritten for Identity Engine.",
		why: `The guide removes it; ${upgrade.to.version} and its README still know the callbacks, with other data than in Classic Engine.`,
		docs: LINKS.readmeRegistration,
		places: [option.at],
		details: names === "" ? [] : [`${names} held code of the app`],
		quotes: [quoteOf(option)]
	};
}
// src/rules/identity-engine/registration-inline-hooks.ts
const registrationInlineHooks = {
	id: "identity-engine/registration-inline-hooks",
	title: "Registration inline hooks get another request",
	why: "The service behind a hook may need changes, and the hook is enabled in another place.",
	docs: LINKS.guideInlineHooks,
	range: "*",
	engine: "identity",
	mention: (site) => site.what === "registration-inline-hook" ? remark(site.at, `This code handles ${code("com.okta.user.pre-registration")}.`, [inlineHooks({ places: [site.at] })]) : null,
	run: (run) => comesFromClassic(run) ? [inlineHooks({})] : []
};
// src/rules/identity-engine/security-image.ts
const securityImage = {
	id: "identity-engine/security-image",
	title: "The security image is gone",
	why: "Identity Engine neither asks for one nor shows one.",
	docs: LINKS.guideSecurityImage,
	range: "*",
	engine: "identity",
	config: (site) => [...removable(site, "features.securityImage").map((option) => removal(option, `${code("features.securityImage")} has no effect: there are no security images.`, [securityImage$1({ places: [option.at] })])), ...texts(site.options).map((option) => leftover(option.at, option.path[2] ?? "", "text"))],
	style: (site) => site.form === "selector" ? securityImageMarkup(site.value).map((name) => leftover(site.at, name, "style")) : null,
	mention: (site) => site.what === "old-dom" ? site.names.flatMap(securityImageMarkup).map((name) => leftover(site.at, name, "markup")) : null,
	run: (run) => comesFromClassic(run) ? [securityImage$1({})] : []
};
/** Texts that stand beside the image: `i18n.<language>.primaryauth.newUser.tooltip`. */
function texts(options) {
	return options.flatMap((option) => {
		if (option.path[0] !== "i18n" || option.form === "delete") return [];
		if (option.path.length === 3) return SECURITY_IMAGE_KEYS.has(option.path[2] ?? "") ? [option] : [];
		return texts(option.children);
	});
}
function leftover(at, name, what) {
	return remark(at, `${code(name)} is about the security image, which is gone.`, [securityImage$1({
		places: [at],
		details: [`${code(name)}: the ${what} of it can go`]
	})]);
}
// src/rules/identity-engine/session-token.ts
const sessionToken = flaggedCalls({
	id: "identity-engine/session-token",
	why: "Results of Identity Engine hold no session token and other states.",
	docs: LINKS.deprecatedMethods,
	range: "*",
	engine: "identity"
}, [
	{
		name: "session-token",
		title: "`session.token` is not in results of Identity Engine",
		methods: ["session.token"],
		message: (call) => `${code(call.code)} fails: results of Identity Engine have no ${code("session")}.`,
		task: "Replace the session token that this code hands on by the Interaction Code flow: `showSignInAndRedirect()`, and the code in the callback of your server.",
		docs: LINKS.deprecatedMethods
	},
	{
		name: "step-up",
		title: "`stepUp` is not in results of Identity Engine",
		methods: ["stepUp"],
		message: (call) => `${code(call.code)} is never there on Identity Engine.`,
		task: "Ask for more assurance with `acrValues` or a sign-on policy instead of `stepUp`.",
		docs: LINKS.deprecatedMethods
	},
	{
		name: "status",
		title: "States that Identity Engine does not report",
		methods: ["status"],
		message: (call) => `${code(call.code)} never holds on Identity Engine.`,
		task: "Drop the branches for `IDP_DISCOVERY` and `SESSION_STEP_UP`: routing rules and policies do their work.",
		docs: LINKS.deprecatedMethods
	}
]);
// src/rules/identity-engine/smart-card.ts
const smartCard = {
	id: "identity-engine/smart-card",
	title: "The `piv` settings are no longer supported",
	why: "The smart card identity provider is configured in the organization.",
	docs: LINKS.guideSmartCard,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => removable(site, "piv").map((option) => {
		const live = [...site.find("piv.text"), ...site.find("piv.className")];
		if (upgrade.liveOptions === "keep" && live.length > 0) {
			const kept = live.map((one) => `${named(one)} is ${valueText(one)}`);
			return remark(option.at, `${code("piv")} stays: the release still reads its text and class.`, [keptOptions({
				places: [option.at],
				details: kept
			})]);
		}
		const message = `${named(option)} is no longer supported.`;
		if (option.form === "delete") return removal(option, message);
		return removal(option, message, [...live.length > 0 ? [button(option, upgrade)] : [], settings(option)]);
	})
};
/** Text and class are live; what they did is said before merge, as the code stood there. */
function button(option, upgrade) {
	return {
		id: "smart-card-button",
		when: "before-merge",
		task: "Decide whether the smart card button may lose its own text and class. The input `live-options: keep` leaves `piv` in place.",
		why: `The guide removes the whole object (newer editions no longer have that section); ${upgrade.to.version} would still have used \`text\` and \`className\` on the button that the smart card provider of the organization gets.`,
		docs: LINKS.guideSmartCard,
		places: [option.at],
		quotes: [quoteOf(option)]
	};
}
function settings(option) {
	const members = option.children.length > 0 ? option.children : [option];
	return {
		id: "smart-card",
		when: "admin-console",
		task: "Configure smart card sign-in in the organization. The provider in **Security** > **Identity Providers**, with a routing rule for it; the Smart Card authenticator in **Security** > **Authenticators**.",
		why: "The page no longer says how smart card sign-in works.",
		docs: LINKS.smartCard,
		places: [option.at],
		details: members.map((member) => `${named(member)} was ${valueText(member)}`)
	};
}
// src/rules/identity-engine/styling.ts
const styling = {
	id: "identity-engine/styling",
	title: "Selectors of the Classic markup",
	why: "Identity Engine draws other markup: such a rule, or such a test, no longer finds its element.",
	docs: LINKS.stylingGuide,
	range: "*",
	engine: "identity",
	style: (site) => {
		if (site.form !== "selector") return null;
		const found = successorsIn(site.value);
		return found.length === 0 ? null : remark(site.at, `${code(site.value)} in ${code(site.code)} is markup of Classic Engine.`, [item$1(site.at, found)]);
	},
	mention: (site) => {
		if (site.what !== "old-dom") return null;
		const found = site.names.flatMap(successorsIn);
		return found.length === 0 ? null : remark(site.at, `${site.names.map((name) => code(name)).join(", ")}: markup of Classic Engine.`, [item$1(site.at, found)]);
	}
};
/** One line for each old part of a selector. Quotes of attribute values count alike. */
function successorsIn(selector) {
	const plain = selector.replace(/=\s*(['"]?)([\w.-]+)\1\s*\]/g, "=\"$2\"]");
	return CLASSIC_SELECTORS.flatMap(({ old, now, note }) => {
		if (SECURITY_IMAGE_MARKUP.includes(old) || !holds(plain, old)) return [];
		return [`${code(old)}: ${now === null ? "gone" : code(now)} (${note})`];
	});
}
/** As a whole word: `.js-help` is not in `.js-help-link`. */
function holds(selector, part) {
	for (let at = selector.indexOf(part); at !== -1; at = selector.indexOf(part, at + 1)) {
		const after = selector[at + part.length] ?? " ";
		if (part.endsWith("]") || !/[\w-]/.test(after)) return true;
	}
	return false;
}
function item$1(at, details) {
	return {
		id: "old-selectors",
		when: "before-merge",
		task: "Move these selectors to the new markup, in stylesheets and in end-to-end tests.",
		why: "Okta publishes no table of selectors; these were worked out from the widget’s source.",
		docs: LINKS.stylingGuide,
		places: [at],
		details
	};
}
// src/rules/identity-engine/unfollowed.ts
const LOOK_FOR = [
	"features",
	"registration",
	"idpDiscovery",
	"idps",
	"piv",
	"processCreds",
	"useInteractionCodeFlow",
	"useClassicEngine",
	"authParams.pkce",
	"i18n"
];
const unfollowed = {
	id: "identity-engine/unfollowed",
	title: "Configuration that could not be followed",
	why: "It may hold options that this upgrade removes elsewhere.",
	docs: LINKS.guide,
	range: "*",
	engine: "identity",
	config: (site) => {
		const parts = site.unfollowed.filter(({ option }) => option === void 0 || !isGone(site, option));
		if (parts.length === 0) return null;
		const details = parts.map((part) => `${code(part.code)} ${part.why}`);
		const message = `Part of this configuration could not be followed: ${details.join("; ")}.`;
		return remark(site.at, message, [item([site.at], details)]);
	},
	mention: (site) => {
		if (site.what === "server-option") {
			const names = site.names.map((name) => code(name)).join(", ");
			const { says, where } = KINDS.find((kind) => kind.paths.test(site.at.path)) ?? SERVER;
			return remark(site.at, says(names), [item([site.at], [`${names} in ${where}`])]);
		}
		if (site.what === "unreadable-config") {
			const message = `This script cannot be read as it stands; it names ${site.names.map((name) => code(name)).join(", ")}.`;
			return remark(site.at, message, [item([site.at], [`${site.names.map((name) => code(name)).join(", ")} in a script that cannot be parsed`])]);
		}
		return null;
	}
};
/** What builds a configuration elsewhere, by the kind of file. */
const SERVER = {
	says: (names) => `A server writes ${names} into the configuration.`,
	where: "code of a server"
};
const KINDS = [{
	paths: /\.(?:mdx?|markdown|rst|adoc|org)$/i,
	says: (names) => `This page tells readers of ${names}.`,
	where: "documentation"
}, {
	paths: /\.(?:json[c5]?|ya?ml|toml|ini|properties|env)$/i,
	says: (names) => `This file sets ${names}.`,
	where: "a data file"
}];
/** What could not be followed inside an option that was taken away with it asks nobody anything. */
function isGone(site, option) {
	return REMOVED_WHOLE.includes(option) && site.find(option).length === 0;
}
const REMOVED_WHOLE = [
	"registration",
	"idpDiscovery",
	"idps",
	"piv"
];
function item(places, details) {
	return {
		id: "configuration-elsewhere",
		when: "before-merge",
		task: `Look where these parts of the configuration are made. Remove there what the guide removes: ${LOOK_FOR.map((name) => code(name)).join(", ")}.`,
		why: "They lead out of what can be read for certain, so nothing was changed there.",
		docs: LINKS.guide,
		places,
		details
	};
}
// src/rules/identity-engine/unknown-flags.ts
/** Every flag that any release or the guide knows; those that go have rules of their own. */
const KNOWN = new Set(`rememberMe autoPush smsRecovery callRecovery webauthn selfServiceUnlock multiOptionalFactorEnroll registration
  idpDiscovery showPasswordToggleOnSignInPage scrollOnError skipIdpFactorVerificationBtn hideSignOutLinkInMFA
  mfaOnlyFlow showIdentifier autoFocus disableAutocomplete deviceFingerprinting showKeepMeSignedIn
  sameDeviceOVEnrollmentEnabled setPageTitle disableConcurrentPolling disablePollDuringCancel
  engFastpassMultipleAccounts emailRecovery router securityImage useDeviceFingerprintForSecurityImage passwordlessAuth
  trackTypingPattern redirectByFormSubmit hideBackToSignInForReset customExpiredPassword
  showPasswordRequirementsAsHtmlList showSessionRevocation prefillUsernameFromIdpDiscovery rememberMyUsernameOnOIE
  rememberDevice rememberDeviceAlways windowsVerify preventBrowserFromSavingOktaPassword consent
  restrictRedirectToForeground hideDefaultTip`.split(/\s+/));
const unknownFlags = {
	id: "identity-engine/unknown-flags",
	title: "Flags that neither guide nor release know",
	why: "A misspelt flag does nothing, and a private one may end with any release.",
	docs: LINKS.readmeFeatureFlags,
	range: "*",
	engine: "identity",
	config: (site, upgrade) => flagsOf(site).filter(({ name }) => !KNOWN.has(name) && upgrade.to.contents?.options[`features.${name}`] === void 0).map(({ name, option }) => remark(option.at, `No release knows ${code(`features.${name}`)}.`, [{
		id: "unknown-flags",
		when: "before-merge",
		task: "Check these flags: misspelt ones do nothing, private ones may end with any release.",
		why: "Neither the guide nor the release knows them, so they were left alone.",
		docs: LINKS.readmeFeatureFlags,
		places: [option.at],
		details: [code(`features.${name}`)]
	}]))
};
function flagsOf(site) {
	const all = (options) => options.flatMap((option) => option.path.length === 2 ? [option] : option.path.length < 2 ? all(option.children) : []);
	return all(site.options.filter((option) => option.path[0] === "features")).map((option) => ({
		name: option.path[1] ?? "",
		option
	}));
}
// src/rules/imports.ts
/** The second stylesheet of 1.x and 2.x: nothing took its place. */
function withoutTheme(site, version) {
	const edits = site.remove();
	const message = `${code(site.specifier)} is not part of ${version}: there is one stylesheet since 3.0.0.`;
	if (edits !== null) return {
		at: site.at,
		message,
		fix: "Remove the import.",
		edits,
		followUps: []
	};
	return remark(site.at, message, [{
		id: "files-without-successor",
		when: "before-merge",
		task: "Take these references away: the files are gone, and nothing took their place.",
		why: message,
		docs: LINKS.migrating3Css,
		places: [site.at],
		details: [code(site.specifier)]
	}]);
}
/** Other things are read from the namespace, so nobody can say what a default import would break. */
function notConstructable(site) {
	const message = `The namespace ${code(site.binding ?? "@okta/okta-signin-widget")} is no constructor with the ES module of the package.`;
	return remark(site.at, message, [{
		id: "namespace-import",
		when: "before-merge",
		task: "Import the default export, and adapt what else is read from the namespace.",
		why: message,
		docs: LINKS.migrating6Imports,
		places: [site.at]
	}]);
}
/** No TypeScript compiles it. */
function isPlainScript(site) {
	return /\.[cm]?jsx?$/.test(site.at.path);
}
/** What a namespace import that became a default import asks for. */
function ofDefault(site) {
	if (isPlainScript(site)) return [];
	return [{
		id: "synthetic-imports",
		when: "before-merge",
		task: `Make sure that TypeScript compiles the default import: ${code("\"allowSyntheticDefaultImports\": true")} (or ${code("esModuleInterop")}) in ${code("compilerOptions")}.`,
		why: "A namespace import became a default import.",
		docs: LINKS.migrating6Imports,
		places: [site.at]
	}];
}
// src/rules/v7/import-paths.ts
const SCRIPT = /^(?:dist\/js\/)?(?:okta-sign-in(?:\.entry|-no-jquery|\.no-polyfill)?(?:\.min)?(?:\.js)?|no-polyfill)$/;
const BUNDLE = /^dist\/js\/okta-sign-in\.(classic|oie|polyfill)(?:\.min)?(?:\.js)?$/;
const STYLESHEET = /^(?:dist\/)?css\/okta-sign-in(?:\.min)?(?:\.css)?$/;
/** @param specifier as it is written: a module path, `~` before it, or a file path through `node_modules`. */
function destination(specifier, version) {
	const at = specifier.indexOf(PACKAGE);
	if (at === -1) return { is: "right" };
	const before = specifier.slice(0, at);
	const [path = "", ...query] = specifier.slice(at + PACKAGE.length + 1).split(/(?=[?#])/);
	const file = path.replace(/^dist\//, "");
	if (isTheme(file) || isTheme(`${file}.css`)) return { is: "gone" };
	if (/node_modules\/$|^\.{0,2}\/|^file:/.test(before)) return onDisk(specifier, path, version);
	const module = (end) => {
		const to = `${before}${PACKAGE}${end}${query.join("")}`;
		return to === specifier ? { is: "right" } : {
			is: "at",
			specifier: to
		};
	};
	if (path === "" || /^(?:classic|oie|polyfill|package\.json|mocks(?:\/.*)?)$/.test(path)) return { is: "right" };
	const bundle = BUNDLE.exec(path)?.[1];
	if (bundle !== void 0) return module(`/${bundle}`);
	if (SCRIPT.test(path)) return module("");
	if (STYLESHEET.test(path)) {
		if (isAtLeast(version, "7.19.0")) return module("/css/okta-sign-in.min.css");
		return {
			is: "closed",
			why: "bundlers differ on the stylesheet’s path before 7.19.0"
		};
	}
	if (/^css\//.test(path) && isAtLeast(version, "7.19.0")) return { is: "right" };
	if (/^dist\/css\/[\w.-]+\.css$/.test(path) && isAtLeast(version, "7.19.0")) return module(`/${file}`);
	return {
		is: "closed",
		why: `the package’s \`exports\` do not name it${/^[\w.-]+$/.test(path) ? "; `package.json` is the one file at the root that they name" : ""}`
	};
}
/** The `exports` map does not bind file paths; only a name that ended is replaced. */
function onDisk(specifier, path, version) {
	const file = path.replace(/^dist\//, "");
	if (!/^(?:js|css)\/[\w.-]+\.(?:js|css)$/.test(file)) return { is: "right" };
	const fate = fateOf(file, version, null);
	if (fate.is === "gone") return { is: "gone" };
	if (fate.is !== "there" || fate.file === file) return { is: "right" };
	return {
		is: "at",
		specifier: specifier.replace(file, fate.file)
	};
}
// src/rules/v3/one-stylesheet.ts
const oneStylesheet = {
	id: "v3/one-stylesheet",
	title: "The second stylesheet is no longer imported",
	why: "The package has no `okta-theme.css` since 3.0.0: a build that imports it fails.",
	docs: LINKS.migrating3Css,
	range: ">=3.0.0 <7.0.0",
	engine: "any",
	import: (site, upgrade) => {
		const { version } = upgrade.to;
		return destination(site.specifier, version).is === "gone" ? withoutTheme(site, version) : null;
	}
};
// src/rules/v3/removed-members.ts
const HEADING = {
	id: "v3/removed-members",
	why: "The members of the auth client left the widget in 3.0.0; they are on `authClient`.",
	docs: LINKS.migrating3,
	range: ">=3.0.0",
	engine: "any"
};
/** On the widget itself, not on its auth client. */
function onWidget(call) {
	return !/authClient/i.test(call.receiver) && !/^authClient\b/.test(call.method);
}
const removedMembers = flaggedCalls(HEADING, [{
	name: "token-manager",
	title: "Members of the auth client left the widget",
	methods: [
		...[
			"session.get",
			"session.exists",
			"session.refresh",
			"session.close",
			"token.getWithoutPrompt"
		],
		...[
			"token.getWithPopup",
			"token.getWithRedirect",
			"token.renew",
			"token.parseTokensFromUrl",
			"token.parseFromUrl"
		],
		...[
			"tokenManager.get",
			"tokenManager.add",
			"tokenManager.remove",
			"tokenManager.clear",
			"tokenManager.on"
		],
		...[
			"tokenManager.renew",
			"idToken.refresh",
			"signOut",
			"getTransaction"
		],
		...[
			"read:session",
			"read:token",
			"read:tokenManager",
			"read:idToken"
		]
	],
	when: onWidget,
	message: (call) => `${code(call.method.replace("read:", ""))} is no member of the widget since 3.0.0.`,
	task: "Call these on `authClient` (`signIn.authClient.tokenManager.get(…)`); they return promises there. `idToken.refresh` is `token.renew`, `getTransaction` is `tx.resume`. The migration guide’s own sample still asks the widget.",
	docs: LINKS.migrating3Async
}]);
// src/rules/v3/renamed-methods.ts
const because = "is called `renew` since 3.0.0";
const renamedMethods3 = renamedMethods({
	id: "v3/renamed-methods",
	why: "The token manager calls it `renew` since 3.0.0, and is a member of `authClient`.",
	docs: LINKS.migrating3Renamed,
	range: ">=3.0.0",
	engine: "any"
}, [{
	method: "tokenManager.refresh",
	name: "authClient.tokenManager.renew",
	because
}, {
	method: "authClient.tokenManager.refresh",
	name: "renew",
	because
}]);
// src/rules/v4/dropped-options.ts
const droppedOptions4 = removedOptions({
	id: "v4/dropped-options",
	why: "The widget ignores options that it does not know; they only mislead readers.",
	docs: LINKS.migrating4Other,
	range: ">=4.0.0",
	engine: "any"
}, [
	{
		option: "authParams.grantType",
		because: "is gone since 4.0.0"
	},
	{
		option: "features.windowsVerify",
		because: "is gone since 3.5.0"
	},
	{
		option: "features.rememberDevice",
		because: "is gone since 1.4.0"
	},
	{
		option: "features.rememberDeviceAlways",
		because: "is gone since 1.4.0"
	}
]);
// src/rules/v4/issuer.ts
const issuer = {
	id: "v4/issuer",
	title: "The issuer is a whole URI",
	why: "An authorization server’s id alone makes the constructor throw.",
	docs: LINKS.migrating4GetTokens,
	range: ">=4.0.0",
	engine: "any",
	config: (site) => [...site.find("issuer"), ...site.find("authParams.issuer")].flatMap((option) => judged$1(option, site))
};
function judged$1(option, site) {
	const id = option.value;
	if (typeof id !== "string" || !/^[\w-]+$/.test(id)) return [];
	const message = `${code(option.path.join("."))} is ${code(option.code)}, which is no URI.`;
	const base = site.find("baseUrl");
	const [only] = base;
	const host = base.length === 1 && typeof only?.value === "string" ? only.value.replace(/\/+$/, "") : null;
	if (host === null || !/^https:\/\/[\w.-]+$/.test(host)) return [remark(option.at, message, [{
		id: "issuer",
		when: "before-merge",
		task: "Write the issuer as a whole URI: `https://<your domain>/oauth2/<id>`.",
		why: "An authorization server’s id alone makes the constructor throw.",
		docs: LINKS.migrating4GetTokens,
		places: [option.at],
		details: [message]
	}])];
	const quote = /^["'`]/.exec(option.code)?.[0] ?? "'";
	const uri = `${quote}${host}/oauth2/${id}${quote}`;
	return [{
		at: option.at,
		message,
		fix: `Write it as ${code(uri)}.`,
		edits: [option.replace(uri)],
		followUps: []
	}];
}
// src/rules/v4/tokens.ts
const DROPPED = /* @__PURE__ */ new Set([
	"authorizationServerId",
	"getIdToken",
	"getAccessToken",
	"scope"
]);
/** Options of the call: those of an object that is known all through, else what stands in front of `:` or alone. */
function namesOf(call) {
	const [options] = call.arguments;
	const { value, code: text = "" } = options ?? {};
	if (typeof value === "object" && value !== null) return Object.keys(value);
	return [...text.matchAll(/(?<=[{,]\s*)["']?(\w+)["']?(?=\s*[:,}])/g)].map((match) => match[1] ?? "");
}
const tokens4 = flaggedCalls({
	id: "v4/tokens",
	why: "okta-auth-js 3 came with the widget 4.0.0, and the options of `showSignInToGetTokens` changed.",
	docs: LINKS.migrating4GetTokens,
	range: ">=4.0.0",
	engine: "any"
}, [{
	name: "parse-from-url",
	title: "`token.parseFromUrl` resolves to an object",
	methods: [
		"token.parseFromUrl",
		"token.parseTokensFromUrl",
		"authClient.token.parseFromUrl"
	],
	message: (call) => `${code(call.method)} resolves to an object with ${code("tokens")}, no longer to an array.`,
	task: "Read `tokens.idToken` and `tokens.accessToken` from what `token.parseFromUrl()` resolves to.",
	docs: LINKS.migrating4AuthJs
}, {
	name: "get-tokens-options",
	title: "Options of `showSignInToGetTokens` that changed",
	methods: ["showSignInToGetTokens"],
	when: (call) => namesOf(call).some((name) => DROPPED.has(name)),
	message: (call) => `${code(call.method)} is called with options that 4.0.0 or 5.0.0 dropped.`,
	task: "Give the constructor a whole `issuer` URI instead of `authorizationServerId`, and `scopes` (an array) instead of `scope`; drop `getIdToken` and `getAccessToken`.",
	docs: LINKS.migrating4GetTokens
}]);
// src/rules/v5/calls.ts
const calls5 = flaggedCalls({
	id: "v5/calls",
	why: "Showing the widget and taking tokens from it changed in 5.0.0.",
	docs: LINKS.migrating5,
	range: ">=5.0.0",
	engine: "any"
}, [
	{
		name: "has-tokens-in-url",
		title: "`hasTokensInUrl` has been removed",
		methods: [
			"hasTokensInUrl",
			"token.hasTokensInUrl",
			"authClient.token.hasTokensInUrl"
		],
		message: (call) => `${code(call.method)} is gone since 5.0.0.`,
		task: "Ask `authClient.isLoginRedirect()` instead, then take the tokens with `authClient.token.parseFromUrl()`.",
		docs: LINKS.migrating5HasTokens
	},
	{
		name: "get-tokens-promise",
		title: "`showSignInToGetTokens` returns a promise",
		methods: ["showSignInToGetTokens"],
		when: (call) => call.arguments.length > 1,
		message: (call) => `${code(call.method)} takes no callbacks since 5.0.0: it returns a promise of the tokens.`,
		task: "Use the promise (`.then(tokens => …)`) instead of callbacks; it no longer redirects.",
		docs: LINKS.migrating5GetTokens
	},
	{
		name: "password-revealed",
		title: "The `passwordRevealed` event is gone",
		methods: [
			"on",
			"once",
			"off"
		],
		when: (call) => call.arguments[0]?.value === "passwordRevealed",
		message: () => "`passwordRevealed` is never triggered since 5.0.0.",
		task: "Take the listener of `passwordRevealed` away.",
		docs: LINKS.migrating5
	}
]);
// src/rules/v5/display.ts
const display = {
	id: "v5/display",
	title: "`authParams.display` no longer decides about the redirect",
	why: "The call that shows the widget decides.",
	docs: LINKS.migrating5Display,
	range: ">=5.0.0",
	engine: "any",
	config: (site) => site.find("authParams.display").map((option) => remark(option.at, `${code(`display: ${option.code}`)} no longer decides whether the page is left.`, [{
		id: "display",
		when: "before-merge",
		task: `Show the widget with ${code("showSignInAndRedirect")} where the page is left, with ${code("showSignInToGetTokens")} where it stays; then drop ${code("display")}.`,
		why: "The option only tells Classic Engine how an identity provider’s page is opened.",
		docs: LINKS.migrating5Display,
		places: [option.at]
	}]))
};
// src/rules/v5/dropped-options.ts
const droppedOptions5 = removedOptions({
	id: "v5/dropped-options",
	why: "The widget ignores options that it does not know; they only mislead readers.",
	docs: LINKS.migrating5,
	range: ">=5.0.0",
	engine: "any"
}, [
	{
		option: "features.restrictRedirectToForeground",
		because: "is gone since 4.4.0"
	},
	{
		option: "features.preventBrowserFromSavingOktaPassword",
		because: "is gone since 4.5.0"
	},
	{
		option: "features.hideDefaultTip",
		because: "is gone since 5.0.0"
	},
	{
		option: "features.consent",
		because: "is gone since 5.0.0"
	}
]);
// src/rules/v5/scope.ts
const scope = renamedOptions({
	id: "v5/scope",
	why: "`scope` was read with a warning until 4.5.2 and is ignored since 5.0.0.",
	docs: LINKS.migrating5Scope,
	range: ">=5.0.0",
	engine: "any"
}, [{
	option: "authParams.scope",
	name: "scopes",
	because: "is ignored since 5.0.0",
	value: asArray
}]);
/** `'openid email'` gives `['openid', 'email']`, in the quotes that stand there. */
function asArray(option) {
	if (Array.isArray(option.value)) return option.code;
	if (typeof option.value !== "string") return null;
	const quote = /^["'`]/.exec(option.code)?.[0] ?? "'";
	return `[${option.value.split(/\s+/).filter((part) => part !== "").map((part) => `${quote}${part}${quote}`).join(", ")}]`;
}
const calls6 = flaggedCalls({
	id: "v6/calls",
	why: "okta-auth-js 6 came with the widget 6.0.0.",
	docs: LINKS.migrating6AuthJs,
	range: ">=6.0.0",
	engine: "any"
}, [{
	name: "idx-members",
	title: "Helpers for e-mail and social callbacks moved to `idx`",
	methods: [
		"isInteractionRequired",
		"isInteractionRequiredError",
		"isEmailVerifyCallback",
		"parseEmailVerifyCallback"
	].flatMap((name) => [name, `authClient.${name}`]),
	when: (call) => !/\bidx$/.test(call.receiver),
	message: (call) => `${code(call.method)} is under ${code("idx")} since 6.0.0.`,
	task: "Put `idx` in between: `authClient.idx.isInteractionRequired()`. Okta’s sample shows the old form.",
	docs: LINKS.authJsChanges
}, {
	name: "bind",
	title: "`bind`, `unbind` and `listenToOnce` left the widget",
	methods: [
		"bind",
		"unbind",
		"listenToOnce"
	],
	when: (call) => typeof call.arguments[0]?.value === "string" || call.method === "listenToOnce",
	message: (call) => `${code(call.method)} is no member of the widget since 6.4.0.`,
	task: "Use `on` and `off`.",
	docs: LINKS.readmeEvents
}]);
// src/rules/v6/default-import.ts
const defaultImport = {
	id: "v6/default-import",
	title: "The constructor is the default export",
	why: "The ES module that the package has since 6.4.0 gives a namespace that is no constructor.",
	docs: LINKS.migrating6Imports,
	range: ">=6.4.0 <7.0.0",
	engine: "any",
	import: (site) => {
		if (site.form !== "namespace" || site.specifier !== "@okta/okta-signin-widget") return null;
		const edits = site.toDefault();
		if (edits === null) return notConstructable(site);
		if (edits.length === 0) return null;
		const message = `The namespace of ${code(PACKAGE)} is no constructor.`;
		return {
			at: site.at,
			message,
			fix: "Import the default.",
			edits,
			followUps: ofDefault(site)
		};
	}
};
// src/rules/v6/dropped-options.ts
const droppedOptions6 = removedOptions({
	id: "v6/dropped-options",
	why: "The widget ignores options that it does not know; they only mislead readers.",
	docs: LINKS.migrating6,
	range: ">=6.0.0",
	engine: "any"
}, [
	{
		option: "apiVersion",
		because: "is gone since 6.0.0"
	},
	{
		option: "interactionHandle",
		because: "is gone since 5.9.0"
	},
	{
		option: "mode",
		because: "became `flow`, another option, after 5.5.4"
	}
]);
// src/rules/v7/bundles.ts
const NAME = "useClassicEngine";
const bundles = {
	id: "v7/bundles",
	title: "A bundle for one engine gets the option that it insists on",
	why: "The `oie` bundle throws without `useClassicEngine: false`, the `classic` one without `true`.",
	docs: LINKS.readmeClassicEngine,
	range: "*",
	engine: "any",
	config: (site, upgrade) => {
		const bundle = site.bundle ?? upgrade.app.bundle;
		if (site.origin !== "constructor" || bundle !== "oie" && bundle !== "classic") return null;
		if (!isAtLeast(upgrade.to.version, "7.0.0")) return null;
		return [...insisted(site, bundle), ...mismatch(site, bundle, upgrade)];
	}
};
function insisted(site, bundle) {
	const wanted = bundle === "classic";
	const options = site.find(NAME).filter((option) => option.form !== "delete");
	if (options.some((option) => option.value === wanted && !option.conditional)) return [];
	const message = `The ${code(bundle)} bundle throws without ${code(`${NAME}: ${wanted}`)}, whatever its README says.`;
	const wrong = options.find((option) => option.value === !wanted);
	if (wrong) return [replaced(wrong, wanted, message)];
	const change = options.length === 0 && site.unfollowed.length === 0 ? site.add(NAME, `${wanted}`) : null;
	if (change) return [{
		at: site.at,
		message,
		fix: `Add ${code(`${NAME}: ${wanted}`)}, without which the bundle throws, whatever its README says.`,
		edits: [change],
		followUps: []
	}];
	return [remark(site.at, message, [{
		id: `bundle-${bundle}`,
		when: "before-merge",
		task: `Make sure that ${code(`${NAME}: ${wanted}`)} reaches the widget.`,
		why: message,
		docs: LINKS.readmeClassicEngine,
		places: [options[0]?.at ?? site.at]
	}])];
}
function replaced(option, wanted, message) {
	return {
		at: option.at,
		message,
		fix: `Set it to ${code(`${wanted}`)}.`,
		edits: [option.replace(`${wanted}`)],
		followUps: []
	};
}
function mismatch(site, bundle, upgrade) {
	if (bundle === "oie" === (upgrade.engine === "identity")) return [];
	const message = `This page loads the ${code(bundle)} bundle, which cannot run ${upgrade.engine === "identity" ? "Identity" : "Classic"} Engine.`;
	return [remark(site.at, message, [{
		id: "bundle-of-other-engine",
		when: "before-merge",
		task: "Decide which bundle this page should load: one is never chosen for anybody.",
		why: message,
		docs: LINKS.readmeNpm,
		places: [site.at]
	}])];
}
const calls7 = flaggedCalls({
	id: "v7/calls",
	why: "The auth client that the widget makes for itself has fewer members since 7.0.0.",
	docs: LINKS.handleLoginRedirect,
	range: ">=7.0.0",
	engine: "any"
}, [{
	name: "built-in-client",
	title: "`authClient.handleLoginRedirect` is missing on the built-in client",
	methods: [
		"handleLoginRedirect",
		"start",
		"stop",
		"authStateManager.updateAuthState",
		"authStateManager.getAuthState",
		"authStateManager.subscribe",
		"serviceManager.start"
	].flatMap((name) => [name, `authClient.${name}`]),
	when: (call) => /authClient/.test(`${call.receiver}.${call.method}`),
	message: (call) => `${code(call.method)} is missing on the widget’s own auth client since 7.0.0.`,
	task: "Store tokens with `authClient.tokenManager.setTokens(tokens)`, or hand the widget an `OktaAuth` of your own as `authClient`. Okta’s README still shows `handleLoginRedirect`.",
	docs: LINKS.handleLoginRedirect
}]);
// src/rules/v7/dropped-options.ts
const droppedOptions7 = removedOptions({
	id: "v7/dropped-options",
	why: "The widget ignores options that it does not know; they only mislead readers.",
	docs: LINKS.readmeFeatureFlags,
	range: ">=7.7.0",
	engine: "any"
}, [{
	option: "features.rememberMyUsernameOnOIE",
	because: "became `features.rememberMe`, which is on by default, after 7.6.1"
}]);
// src/rules/v7/font.ts
const font = {
	id: "v7/font",
	title: "The widget’s font is called `montserrat-okta`",
	why: "A rule for the widget that names the old font falls back to another one.",
	docs: LINKS.migrating7Font,
	range: ">=7.0.0",
	engine: "any",
	style: (site) => {
		if (site.form !== "font-family" && site.form !== "font-file") return null;
		const value = site.value.toLowerCase();
		if (!value.startsWith("montserrat") || value.startsWith("montserrat-okta")) return null;
		const name = NEW_FONT + site.value.slice(OLD_FONT.length);
		const message = `${code(site.value)} is called ${code(name)} since 7.0.0 (the migration guide misprints the name).`;
		if (site.scoped && site.value.startsWith("montserrat")) return {
			at: site.at,
			message,
			fix: "Rename it.",
			edits: site.rename(name),
			followUps: []
		};
		return remark(site.at, message, [{
			id: "font",
			when: "before-merge",
			task: `Write ${code(NEW_FONT)} where the widget’s own font is meant; a Montserrat of the page’s own stays.`,
			why: "This place may be about the page’s own font.",
			docs: LINKS.migrating7Font,
			places: [site.at]
		}]);
	}
};
// src/rules/v7/imports.ts
const imports = {
	id: "v7/imports",
	title: "Imports go through the package’s exports",
	why: "From 7.0.0 on an `exports` map closes every path below `dist/`.",
	docs: LINKS.readmeNpm,
	range: ">=7.0.0",
	engine: "any",
	import: (site, upgrade) => {
		if (site.form === "declare-module") return shim(site);
		const to = destination(site.specifier, upgrade.to.version);
		if (to.is === "gone") return withoutTheme(site, upgrade.to.version);
		if (to.is === "closed") return closed(site, to.why, upgrade);
		const namespace = site.form === "namespace" ? site.toDefault() : [];
		if (namespace === null) return notConstructable(site);
		const edits = [...to.is === "at" ? site.setSpecifier(to.specifier) : [], ...namespace];
		if (edits.length === 0) return null;
		return {
			at: site.at,
			message: to.is === "at" ? `${code(site.specifier)} is no import path of ${upgrade.to.version}.` : `The namespace of ${code(PACKAGE)} is no constructor.`,
			fix: to.is === "at" ? `Import ${code(to.specifier)}.` : "Import the default.",
			edits,
			followUps: [...namespace.length > 0 ? ofDefault(site) : [], ...bundlers(site, to)]
		};
	}
};
function closed(site, why, upgrade) {
	const message = `${code(site.specifier)} may not resolve with ${upgrade.to.version}: ${why}.`;
	return remark(site.at, message, [{
		id: "import-paths",
		when: "before-merge",
		task: "Build the app, and import these from another place where it fails.",
		why: "From 7.0.0 on an `exports` map closes every path below `dist/`.",
		docs: LINKS.readmeNpm,
		places: [site.at],
		details: [`${code(site.specifier)}: ${why}`]
	}]);
}
function shim(site) {
	const message = `The package brings its own types since 6.3.0: this declaration hides them.`;
	return remark(site.at, message, [{
		id: "type-shim",
		when: "before-merge",
		task: "Take the `declare module` of the widget away and compile.",
		why: message,
		docs: LINKS.migrating6Imports,
		places: [site.at]
	}]);
}
/** Bundlers that know no `exports` map look for the path on the disk. */
function bundlers(site, to) {
	if (to.is !== "at" || !/\/css\//.test(to.specifier)) return [];
	return [{
		id: "css-import",
		when: "before-merge",
		task: `Build the app with the new stylesheet import. A bundler that knows no ${code("exports")} map (webpack 4) needs the stylesheet’s path on the disk, ${code("node_modules/…/dist/css/…")}.`,
		why: "The stylesheet is imported through the `exports` map now, which closes `dist/css`; some of Okta’s guides still import from there.",
		docs: LINKS.cssExports,
		places: [site.at]
	}];
}
// src/rules/v7/stay-on-classic.ts
const OLD = "useInteractionCodeFlow";
const NEW = "useClassicEngine";
const stayOnClassic = {
	id: "v7/stay-on-classic",
	title: "`useClassicEngine: true` keeps the app on Classic Engine",
	why: "From 7.0.0 on a configuration with a `clientId` runs Identity Engine unless it says otherwise.",
	docs: LINKS.migrating7Engine,
	range: ">=7.0.0",
	engine: "classic",
	config: (site, upgrade) => {
		if (site.origin !== "constructor" || (site.bundle ?? upgrade.app.bundle) !== "default") return null;
		if (site.find(NEW).length > 0) return null;
		return judged(site);
	}
};
function judged(site) {
	const [old, ...others] = site.find(OLD).filter((option) => option.form !== "delete");
	const hasClient = site.find("clientId").length > 0;
	if (old?.value === false && others.length === 0 && old.form === "property") return {
		at: old.at,
		message: `${code(`${OLD}: false`)} is ignored from 7.0.0 on.`,
		fix: `Say ${code(`${NEW}: true`)} instead.`,
		edits: [old.rename(NEW), old.replace("true")],
		followUps: [lasting(old.at)]
	};
	if (old !== void 0) return undecided(site, `${code(OLD)} is ${code(old.code)} here`);
	if (!hasClient) return site.unfollowed.length > 0 ? undecided(site, "part of the configuration could not be followed") : null;
	const change = site.add(NEW, "true");
	if (change === null) return undecided(site, "there is no sure place to write it");
	return {
		at: site.at,
		message: "From 7.0.0 on this configuration would run Identity Engine.",
		fix: `Add ${code(`${NEW}: true`)}.`,
		edits: [change],
		followUps: [lasting(site.at)]
	};
}
/** What the option buys is time. */
function lasting(at) {
	return {
		id: "classic-engine-ends",
		when: "after-release",
		task: `Plan the move to Identity Engine: ${code(NEW)} will leave the widget with a later major.`,
		why: "The migration guide announces it; until then the release runs both engines.",
		docs: LINKS.migrating7Engine,
		places: [at]
	};
}
function undecided(site, why) {
	const message = `From 7.0.0 on this configuration may run Identity Engine: ${why}.`;
	return remark(site.at, message, [{
		id: "engine-choice",
		when: "before-merge",
		task: `Make sure that ${code(`${NEW}: true`)} reaches the widget wherever the app is to stay on Classic Engine.`,
		why: message,
		docs: LINKS.migrating7Engine,
		places: [site.at]
	}]);
}
// src/rules/index.ts
/** Every rule, in order: oldest release first, so that chained renames work; then those of every upgrade, then the guide. */
const RULES = [
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
	unfollowed
];
// src/stages/inputs.ts
const DEFAULT_BRANCH = "okta-signin-widget-upgrade";
const UNIT = {
	minute: 6e4,
	hour: 36e5,
	day: 864e5,
	week: 6048e5
};
/**
* One part of a range in the grammar that npm uses. semver has the last word when the release is chosen; it is not loaded
* for a run that finds nothing.
*/
const COMPARATOR = /^(?:[\^~]|~>|[<>]=?|=)?\s*v?(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2}(?:-[\da-zA-Z.-]+)?(?:\+[\da-zA-Z.-]+)?$/;
/**
* Raw strings to typed inputs. Every bad input is reported at once, each with what to write instead.
* @param known the ids of all rules, to tell a typing mistake in `rules`.
* @throws UserError `bad-inputs`
*/
function readInputs(raw, known) {
	const problems = [];
	const text = (name, fallback = "") => raw[name]?.trim() || fallback;
	const choice = (name, choices) => {
		const value = text(name, choices[0]);
		const match = choices.find((one) => one === value);
		if (match === void 0) problems.push(`\`${name}\` is \`${value}\`: write ${either(choices)}`);
		return match ?? choices[0];
	};
	const flag = (name) => {
		const value = text(name, "false");
		if ([
			"true",
			"True",
			"TRUE"
		].includes(value)) return true;
		if (![
			"false",
			"False",
			"FALSE"
		].includes(value)) problems.push(`\`${name}\` is \`${value}\`: write \`true\` or \`false\``);
		return false;
	};
	const inputs = {
		path: folder(text("path", "."), problems),
		base: text("base") === "" ? null : branchName("base", text("base"), problems),
		branch: branchName("branch", text("branch", DEFAULT_BRANCH), problems),
		targetVersion: target(text("target-version", "latest"), problems),
		minimumReleaseAge: duration(text("minimum-release-age", "0"), problems),
		engine: choice("engine", ["identity", "classic"]),
		liveOptions: choice("live-options", ["remove", "keep"]),
		interactionCodeFlow: choice("interaction-code-flow", ["auto", "always"]),
		rules: ruleSettings(list(raw["rules"]), known, problems),
		include: patterns("include", lines(raw["include"]), problems),
		exclude: patterns("exclude", lines(raw["exclude"]), problems),
		integrity: choice("integrity", [
			"update",
			"add",
			"off"
		]),
		dryRun: flag("dry-run"),
		title: template("title", text("title"), problems),
		commitMessage: template("commit-message", text("commit-message"), problems),
		labels: list(raw["labels"]),
		assignees: list(raw["assignees"]),
		reviewers: list(raw["reviewers"]),
		teamReviewers: list(raw["team-reviewers"]),
		draft: flag("draft"),
		failOn: choice("fail-on", [
			"error",
			"outdated",
			"follow-ups",
			"never"
		]),
		reportPath: reports(text("report-path"), problems) || null
	};
	if (inputs.base !== null && inputs.base === inputs.branch) problems.push(`\`branch\` and \`base\` are both \`${inputs.base}\`: give the action a branch of its own`);
	if (problems.length > 0) throw new UserError("bad-inputs", problems.length === 1 ? "One input cannot be used." : `${problems.length} inputs cannot be used.`, problems.map((problem) => `${problem}.`).join("\n"));
	return inputs;
}
/** The ending of each file says what is written into it. */
function reports(value, problems) {
	for (const path of list(value)) if (!/\.(?:json|sarif|patch)$/.test(path)) problems.push(`\`report-path\` is \`${path}\`: let it end with \`.json\`, \`.sarif\` or \`.patch\``);
	return value;
}
function lines(value) {
	return (value ?? "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
function list(value) {
	return [...new Set(lines(value).flatMap((line) => line.split(",")).map((item) => item.trim().replace(/^@/, "")).filter(Boolean))];
}
function folder(value, problems) {
	const path = value.replaceAll("\\", "/").replace(/^\.\/+/, "").replace(/\/+$/, "") || ".";
	if (/^(?:\/|[A-Za-z]:)/.test(path) || path.split("/").includes("..")) problems.push(`\`path\` is \`${value}\`: write a folder inside the repository, such as \`apps/web\``);
	return path;
}
/** The rules of `git check-ref-format` that a person can run into. */
function branchName(name, value, problems) {
	const branch = value.replace(/^refs\/heads\//, "");
	if (/[\s~^:?*[\\\u0000-\u001f\u007f]|\.\.|@\{|^[-/.]|\/$|\/\/|\/\.|\.lock(?:\/|$)|\.$/.test(branch) || branch === "@" || branch === "HEAD") problems.push(`\`${name}\` is \`${value}\`: write a name that git takes for a branch, such as \`${DEFAULT_BRANCH}\``);
	return branch;
}
function target(value, problems) {
	if (value === "latest") return value;
	if (!value.replace(/(?<=^|[\s|<>=^~])([\^~]|~>|[<>]=?|=)\s+/g, "$1").split(/\s*\|\|\s*|\s+-\s+|\s+/).every((part) => COMPARATOR.test(part))) problems.push(`\`target-version\` is \`${value}\`: write \`latest\`, a version such as \`7.49.0\`, or a range such as \`^7\``);
	return value;
}
function patterns(name, entries, problems) {
	for (const entry of entries) if (/^!(?!\()/.test(entry)) problems.push(`\`${name}\` has \`${entry}\`: write it without \`!\`, in \`exclude\``);
	else if (/\\\w|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/.test(entry)) problems.push(`\`${name}\` has \`${entry}\`: write a pattern inside the repository, with \`/\` between its parts, such as \`apps/web/**\``);
	return entries;
}
function template(name, value, problems) {
	for (const [whole, word = ""] of value.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)) if (word !== "from" && word !== "to") problems.push(`\`${name}\` has \`${whole}\`: write \`{{from}}\` or \`{{to}}\``);
	return value || null;
}
function duration(value, problems) {
	if (value === "0") return 0;
	const match = /^(?<count>\d+(?:\.\d+)?)\s*(?<unit>minute|hour|day|week)s?$/i.exec(value);
	const unit = match?.groups?.["unit"]?.toLowerCase();
	if (!match || unit === void 0 || !(unit in UNIT)) {
		problems.push(`\`minimum-release-age\` is \`${value}\`: write \`3 days\`, \`12 hours\`, \`1 week\` or \`0\``);
		return 0;
	}
	return Number(match.groups?.["count"]) * UNIT[unit];
}
function ruleSettings(entries, known, problems) {
	const settings = {};
	for (const entry of entries) {
		const match = /^(?<id>[\w./-]+)\s*[=:]\s*(?<setting>fix|flag|off)$/.exec(entry);
		const id = match?.groups?.["id"]?.replace(/\/+$/, "");
		if (!match || id === void 0) {
			problems.push(`\`rules\` has the line \`${entry}\`: write \`rule=fix\`, \`rule=flag\` or \`rule=off\``);
			continue;
		}
		if (!known.some((rule) => rule === id || rule.startsWith(`${id}/`))) {
			problems.push(`\`rules\` names \`${id}\`, which is no rule${nearest(id, known)}`);
			continue;
		}
		const setting = match.groups?.["setting"];
		if (settings[id] !== void 0 && settings[id] !== setting) problems.push(`\`rules\` sets \`${id}\` to \`${settings[id]}\` and to \`${setting}\`: write one of them`);
		settings[id] = setting;
	}
	return settings;
}
/** The rule that was most likely meant: one that has the last part of the id in it. */
function nearest(id, known) {
	const last = id.split("/").at(-1) ?? id;
	const guess = known.find((rule) => rule.includes(last)) ?? known.find((rule) => last.includes(rule.split("/").at(-1) ?? rule));
	return guess === void 0 ? ": `--list-rules` prints them all" : `: did you mean \`${guess}\``;
}
function either(choices) {
	const quoted = choices.map((choice) => `\`${choice}\``);
	return quoted.length === 1 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
/** What is set for a rule: the longest id, or leading part of one, that the user named; `fix` otherwise. */
function settingOf(rules, id) {
	const parts = id.split("/");
	for (let length = parts.length; length > 0; length -= 1) {
		const setting = rules[parts.slice(0, length).join("/")];
		if (setting !== void 0) return setting;
	}
	return "fix";
}
export { filesToServe as a, LINKS as i, settingOf as n, RULES as r, readInputs as t };
