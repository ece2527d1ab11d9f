import { c as moveSpec, l as parseSpec } from "./selectors.js";
// src/widget/expressions.ts
/**
* Template expressions as they stand inside URLs: `{{siwVersion}}`, `${V}`, `@Model.Version`, `<%= v %>`, `%s`.
* Only their extent and their names matter here: the engine need not be known.
*/
/** How long one expression may be; without a bound an opening `{{` alone would read on to the end of the file. */
const LONGEST$2 = "{0,240}?";
const FORMS$1 = [
	`<%[\\s\\S]${LONGEST$2}%>`,
	`<\\?[\\s\\S]${LONGEST$2}\\?>`,
	`\\{\\{\\{[\\s\\S]${LONGEST$2}\\}\\}\\}`,
	`\\{\\{[\\s\\S]${LONGEST$2}\\}\\}`,
	`\\{%[\\s\\S]${LONGEST$2}%\\}`,
	`\\[\\[[\\s\\S]${LONGEST$2}\\]\\]`,
	`\\[\\([\\s\\S]${LONGEST$2}\\)\\]`,
	"[$#@*~]\\{[^{}\\n]{0,200}(?:\\{[^{}\\n]{0,100}\\}[^{}\\n]{0,100})?\\}",
	"@\\((?:[^()\\n]|\\([^()\\n]*\\)){0,200}\\)",
	"%%[\\w.-]+%%",
	"%--[\\w.-]+--%",
	"-=\\w+=-",
	"@[A-Za-z_][\\w.-]*@",
	"@[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*|\\([^()\\n]{0,80}\\)|\\[[^\\]\\n]{0,80}\\])*",
	"%\\([\\w.]+\\)[sd]",
	"%[\\d$]*[sdvS](?![\\da-fA-F])",
	"\\$[A-Za-z_]\\w*(?:->\\w+|\\[[^\\]\\n]{0,60}\\])*",
	"\\$\\([\\w.]+\\)",
	"\\{[\\w.$>\\[\\]'\"!:-]{0,80}\\}",
	"\\[[A-Za-z_][\\w.-]*\\]"
].map((form) => new RegExp(form, "y"));
/** End of the template expression that begins at `at`, or null when none does. */
function expressionEnd(text, at, limit) {
	if (!"<{[$#@*~%-".includes(text[at] ?? " ")) return null;
	for (const form of FORMS$1) {
		form.lastIndex = at;
		const match = form.exec(text);
		if (match && at + match[0].length <= limit) return at + match[0].length;
	}
	return null;
}
const CONTROL = /^(?:\{%-?|<%-?|<\?(?:php)?|\{\{[-~]?)\s*(?:[#/^}]|(?:if|else|elif|elsif|elseif|unless|end\w*|for|foreach|case|when|switch|with|block|range)\b)/;
/** True for an expression that opens, parts or closes a block: it prints nothing itself. */
function isControl(expression) {
	return CONTROL.test(expression);
}
const NOT_NAMES = new Set(`php echo print return if else this self new var let const process env import meta html raw e h url_for escape esc_attr esc_html
  attr default or and not null none undefined true false toString string format safe model_ get getenv environ os ENV
  Environment GetEnvironmentVariable Html Raw htmlspecialchars htmlentities js css s d v0 out value c`.split(/\s+/));
/**
* The names in an expression whose definition would decide its value, nearest first:
* `@Model.WidgetVersion` gives `['WidgetVersion', 'Model']`, `config('okta.version')` gives `['version', 'okta', 'config']`.
*/
function namesIn(code) {
	const operand = code.split(/\|\||\?\?|\?:|\?(?![?>=])|(?<!\|)\|(?!\|)/)[0] ?? "";
	const names = [...(operand.trim() === "" || /^\W*$/.test(operand) ? code : operand).matchAll(/[A-Za-z_]\w*(?:-\w+)*/g)].map((match) => match[0]).reverse().filter((word) => !NOT_NAMES.has(word));
	return [...new Set(names)];
}
// src/widget/hosts.ts
/** The host that serves the widget today. */
const GLOBAL_HOST = "global.oktacdn.com";
const STATIC_HOST = /^o[kp]\d+static\.oktacdn\.com$/;
const ORG_HOST = /^[\w.-]+\.(?:okta|oktapreview|okta-emea|okta-gov|trexcloud)\.com$|^[\w.-]+\.okta\.mil$/;
const NPM_HOST = /^(?:unpkg\.com|(?:[\w-]+\.)?jsdelivr\.net|cdnjs\.cloudflare\.com|esm\.sh|cdn\.esm\.sh|esm\.run|cdn\.skypack\.dev|(?:[\w-]+\.)?jspm\.(?:io|dev))$/;
/** Hosts whose addresses speak of the widget but serve no widget to a page. */
const NO_CDN = /(?:^|\.)(?:github\.com|githubusercontent\.com|github\.io|gitlab\.com|bitbucket\.org|npmjs\.(?:com|org)|npmjs\.cf|yarnpkg\.com|snyk\.io|shields\.io|fury\.io|circleci\.com|travis-ci\.(?:com|org)|codecov\.io|stackoverflow\.com|libraries\.io|bundlephobia\.com|npm\.im|npms\.io|npmtrends\.com|developer\.okta\.com|help\.okta\.com|toolkit\.okta\.com|devforum\.okta\.com)$/;
/** A host as it is written; empty where an expression decides it. Whose org it is does not matter: `{{org}}.okta.com`. */
function hostnameOf(written) {
	if (/^[\w.-]+$/.test(written)) return written;
	const org = /\.(?:(?:okta|oktapreview|okta-emea|okta-gov|trexcloud)\.com|okta\.mil)$/.exec(written);
	return org ? `org${org[0]}` : "";
}
/** Which kind of host serves the path below it, or null for one that serves no widget. `before` ends with a slash. */
function hostOf(hostname, before) {
	const host = hostname.toLowerCase();
	if (NO_CDN.test(host)) return null;
	if (host === "global.oktacdn.com") return "global";
	if (STATIC_HOST.test(host)) return "static";
	if (NPM_HOST.test(host)) return "npm";
	if (ORG_HOST.test(host)) return /(?:^|\/)js\/sdk\/$/.test(before) ? "org" : null;
	return "unknown";
}
// src/widget/urls.ts
const NAME = "okta-signin-widget";
/** No URL is longer behind the widget's name; without a bound, a text of names would be walked over and over. */
const LONGEST$1 = 1e3;
const FOLDERS = /^(?:js|css|font|fonts|img|labels|dist|sass|scss|altcha|assets|src|types|lib|esm|cjs)$/;
const VERSION = /^\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?$/;
const WIDGET_FILE = /okta-(?:sign-in|theme|plugin)|^(?:js|css|font|img|labels)\//;
/**
* Every URL of a widget file between `from` and `to`: on Okta's hosts, on npm's CDNs, and elsewhere when its path
* says so. A URL that touches one of `masks` is left out: whoever made the mask knows the text behind it and reads it.
*/
function findAssetUrls(text, from = 0, to = text.length, masks = []) {
	const found = [];
	const part = text.slice(from, to);
	let floor = from;
	for (let i = part.indexOf(NAME); i !== -1; i = part.indexOf(NAME, i + 18)) {
		const at = from + i;
		if (at < floor) continue;
		const url = urlAround(text, at, floor, to);
		if (!url) continue;
		floor = url.end;
		if (!masks.some((mask) => mask.start < url.end && url.start < mask.end)) found.push(url);
	}
	return found;
}
function urlAround(text, name, floor, to) {
	const before = prefixBefore(text, name, floor);
	if (!before) return null;
	const host = hostOf(before.hostname, before.path);
	if (host === null) return null;
	const npm = host === "npm" || /okta(?:\/|%2f)$/i.test(before.path);
	const end = endOfUrl(text, name, to);
	const rest = readRest(text, name + 18, end, npm);
	if (!rest || host === "unknown" && !isWidgetFile(rest)) return null;
	return {
		start: before.start,
		end,
		url: text.slice(before.start, end),
		host,
		hostname: before.hostname,
		version: rest.version,
		file: rest.file,
		fileAt: rest.fileAt,
		prefix: {
			start: before.start,
			end: rest.prefixEnd
		},
		slash: before.slash,
		extension: rest.extension,
		ranges: host === "npm"
	};
}
/** The `https://host/path/` that ends where the widget's name begins: the nearest one, so that a proxy's own URL is passed over. */
function prefixBefore(text, name, floor) {
	const window = Math.max(floor, name - 320);
	const slashes = [...text.slice(window, name).matchAll(/\\\/\\\/|\/\//g)].reverse();
	for (const match of slashes) {
		const at = window + match.index;
		const authority = at + match[0].length;
		if (walk(text, authority, name, () => false) !== name) continue;
		const below = endOfSegment(text, authority, name);
		const path = text.slice(below, name).replaceAll("\\/", "/");
		if (!/^\/(?:.*\/)?(?:npm:)?(?:@@?okta\/|%40okta(?:\/|%2f))?$/i.test(path)) continue;
		const hostname = hostnameOf(text.slice(authority, below).replace(/^[^@{}<]*@(?=[\w.-]+(?::\d+)?$)/, "").replace(/:\d+$/, ""));
		return {
			start: at - (/https?:$/i.exec(text.slice(Math.max(floor, at - 6), at))?.[0].length ?? 0),
			hostname,
			path,
			slash: match[0] === "//" ? "/" : "\\/"
		};
	}
	return null;
}
/** What follows the widget's name: `/5.1.0/js/file.js`, `@^5/dist/js/file.js`, `/{{v}}`, `/js/file.js`. */
function readRest(text, at, end, npm) {
	const nothing = {
		version: null,
		file: null,
		fileAt: null,
		extension: true
	};
	if (at >= end) return {
		...nothing,
		prefixEnd: at
	};
	const mark = /^(?:@@?|%40|\\?\/)/.exec(text.slice(at, at + 3))?.[0];
	if (mark === void 0) return /[?#]/.test(text[at] ?? "") ? {
		...nothing,
		prefixEnd: at
	} : null;
	const first = at + mark.length;
	const stop = endOfSegment(text, first, end);
	if (text.slice(first, stop) === "") return {
		...nothing,
		prefixEnd: first
	};
	const tagged = !mark.endsWith("/");
	const version = readVersion(text, first, stop, tagged || npm);
	return {
		version,
		prefixEnd: first,
		...readFile(text, version === null && !tagged ? first : skipSlash(text, stop, end), end, npm)
	};
}
function readVersion(text, start, end, ranges) {
	const segment = text.slice(start, end);
	if (VERSION.test(segment)) return {
		literal: true,
		text: segment,
		start,
		end
	};
	if (ranges && /^[\^~<>=vV\d]/.test(segment) && parseSpec(segment).movable) return {
		literal: true,
		text: segment,
		start,
		end
	};
	if (FOLDERS.test(segment) || /\.(?:js|css|json|map|png|svg|html?)$/.test(segment)) return null;
	if (ranges && /^[a-z]+$/.test(segment)) return null;
	return {
		literal: false,
		code: segment,
		names: namesIn(segment),
		start,
		end
	};
}
function readFile(text, start, end, npm) {
	const query = endOfPath(text, start, end);
	const at = start + (npm ? /^dist\\?\//.exec(text.slice(start, query))?.[0].length ?? 0 : 0);
	const raw = text.slice(at, query);
	if (raw === "") return {
		file: null,
		fileAt: null,
		extension: true
	};
	const named = raw.replaceAll("\\/", "/");
	const extension = !/(?:^|\/)js\/okta-[\w.-]*$/.test(named) || /\.(?:js|map|txt)$/.test(named);
	return {
		file: extension ? named : `${named}.js`,
		fileAt: {
			start: at,
			end: query
		},
		extension
	};
}
function isWidgetFile(rest) {
	if (rest.file === null) return rest.version?.literal === true && /\./.test(rest.version.text);
	return WIDGET_FILE.test(rest.file);
}
function skipSlash(text, at, end) {
	if (at < end && text[at] === "/") return at + 1;
	return text.startsWith("\\/", at) && at + 2 <= end ? at + 2 : at;
}
function endOfSegment(text, at, end) {
	return walk(text, at, end, (char) => char === "/" || char === "?" || char === "#");
}
function endOfPath(text, at, end) {
	return walk(text, at, end, (char) => char === "?" || char === "#");
}
/** The URL's last character is never the full stop or colon of the sentence around it. */
function endOfUrl(text, at, to) {
	const isBehindFile = (expression, start) => isControl(expression) && /\.(?:js|css|json|map|png|svg|woff2?)$/.test(text.slice(Math.max(at, start - 8), start));
	let last = walk(text, at, Math.min(to, at + LONGEST$1), () => false, isBehindFile);
	while (last > at && /[.:!]/.test(text[last - 1] ?? "")) last -= 1;
	return last;
}
/** Walks over URL characters and whole expressions until `stops`, a character that no URL holds, or `end`. */
function walk(text, start, end, stops, stopsAt = () => false) {
	let at = start;
	while (at < end) {
		const expression = expressionEnd(text, at, end);
		if (expression !== null) {
			if (stopsAt(text.slice(at, expression), at)) return at;
			at = expression;
			continue;
		}
		const char = text[at] ?? "";
		if (char === "\\" && text[at + 1] === "/") {
			if (stops("/")) return at;
			at += 2;
			continue;
		}
		if (stops(char) || /[\s"'`<>()|\\,;{}[\]]/.test(char)) return at;
		if (char === "&" && /^&(?:quot|apos|lt|gt|#0*(?:34|39|60|62)|#x(?:22|27|3c|3e));/i.test(text.slice(at, at + 8))) return at;
		at += 1;
	}
	return at;
}
/**
* The edits that make the URL one of `version` and `file` on Okta's CDN; an npm CDN keeps its host and its form of range.
* A part that is null is left alone. A URL that names no version keeps its host: there is nothing to move.
*/
function moveUrl(text, url, to) {
	const edits = [];
	const prefix = text.slice(url.prefix.start, url.prefix.end);
	const scheme = /^https?:/i.test(prefix) ? "https:" : "";
	const home = [
		"",
		"",
		GLOBAL_HOST,
		NAME,
		""
	].join(url.slash);
	if (url.version && url.host === "npm" && /^http:/i.test(prefix)) edits.push({
		start: url.start,
		end: url.start + 5,
		text: "https:"
	});
	if (url.version && url.host !== "npm" && prefix !== scheme + home) edits.push({
		start: url.prefix.start,
		end: url.prefix.end,
		text: scheme + home
	});
	if (url.version && to.version !== null) {
		const { start, end } = url.version;
		const moved = url.version.literal && url.ranges ? moveSpec(url.version.text, to.version) ?? to.version : to.version;
		if (text.slice(start, end) !== moved) edits.push({
			start,
			end,
			text: moved
		});
	}
	if (url.fileAt && to.file !== null && to.file !== url.file) {
		const file = url.extension ? to.file : to.file.replace(/\.js$/, "");
		edits.push({
			...url.fileAt,
			text: file.replaceAll("/", url.slash)
		});
	}
	return edits;
}
// src/widget/joined.ts
/**
* URLs in a string that is put together from pieces, `'https://…/okta-signin-widget/' + V + '/js/okta-sign-in.min.js'`.
* Spans are places in `text`: the URL reaches from its first piece to its last, quotes and operators between them
* included, and a version that comes from an expression is the span of that expression.
*
* @param pieces in the order of the text; literal ones without their quotes.
*/
function findJoinedUrls(text, pieces) {
	const parts = [];
	let joined = "";
	for (const piece of pieces) {
		const own = text.slice(piece.start, piece.end);
		const stand = piece.literal ? own : `\${${own.replace(/[{}\r\n]/g, " ").slice(0, 180)}}`;
		parts.push({
			...piece,
			from: joined.length,
			to: joined.length + stand.length
		});
		joined += stand;
	}
	const found = [];
	for (const url of findAssetUrls(joined)) {
		const moved = toText(text, url, parts);
		if (moved) found.push(moved);
	}
	return found;
}
/** Null when a part that edits may replace does not stand in one piece. */
function toText(text, url, parts) {
	const whole = across(url, parts);
	const prefix = within(url.prefix, parts);
	const fileAt = url.fileAt && within(url.fileAt, parts);
	const versionAt = url.version && across(url.version, parts);
	if (!whole || !prefix || url.fileAt && !fileAt || url.version && !versionAt) return null;
	const code = versionAt ? text.slice(versionAt.start, versionAt.end) : "";
	const version = url.version && versionAt ? url.version.literal ? {
		...url.version,
		...versionAt
	} : {
		...url.version,
		...versionAt,
		code,
		names: namesIn(code)
	} : null;
	return {
		...url,
		...whole,
		url: text.slice(whole.start, whole.end),
		prefix,
		fileAt,
		version
	};
}
function across(span, parts) {
	const first = parts.find((part) => span.start >= part.from && span.start < part.to);
	const last = parts.find((part) => span.end > part.from && span.end <= part.to);
	if (!first || !last) return null;
	return {
		start: first.literal ? first.start + span.start - first.from : first.start,
		end: last.literal ? last.start + span.end - last.from : last.end
	};
}
function within(span, parts) {
	return parts.find((candidate) => span.start >= candidate.from && span.end <= candidate.to)?.literal ? across(span, parts) : null;
}
// src/languages/loose-hash.ts
/** One hash as `integrity` has it; browsers take the algorithm in any case. */
const HASH = /\bsha(?:256|384|512)-[A-Za-z0-9+/]{43,86}={0,2}/gi;
/** Code that names a hash without having it: `sriFor(url)`, `@Model.Integrity`, `{...widgetSri}`. */
const NAMES_HASH = /integrity|Integrity|INTEGRITY|(?<![A-Za-z])sri(?![a-z])|Sri(?![a-z])|SRI(?![A-Z])/;
/** How far from its URL a hash may stand, and how long a tag may be. */
const NEAR = 300;
const TAG = 600;
const OTHER_FILE = /\.(?:m?js|css)\b/;
/**
* A hash that may be the URL's own though nothing says so: it stands beside it in code or data (`load(url, hash)`,
* `url:` above `sri:`), or in a tag whose address is put in from elsewhere. The URL must not leave it behind.
*/
function looseHash(text, url, holder) {
	if (url.file === null) return null;
	const from = Math.max(0, url.start - NEAR);
	const around = text.slice(from, url.end + NEAR);
	if (/sha/i.test(around) && !/[\w-]-src\b/.test(around)) for (const match of around.matchAll(HASH)) {
		const span = spanOf(match, from);
		if (isBeside(text, url, span)) return span;
	}
	return holder === "string" ? orphans(text)[0] ?? null : null;
}
function spanOf(match, offset) {
	const start = offset + match.index;
	return {
		start,
		end: start + match[0].length,
		value: match[0]
	};
}
function isBeside(text, url, hash) {
	const isBehind = hash.start >= url.end;
	if (isApart(isBehind ? text.slice(url.end, hash.start) : text.slice(hash.end, url.start))) return false;
	const before = text.slice(Math.max(0, hash.start - NEAR), hash.start);
	return isBehind || !OTHER_FILE.test(before.slice(lastBoundary(before)));
}
/** Between the two stands another file, or the end of an object or a tag. */
function isApart(between) {
	return /[}<]/.test(between) || OTHER_FILE.test(between.replace(/^[^"'`\s]*/, ""));
}
function lastBoundary(text) {
	return Math.max(text.lastIndexOf("}"), text.lastIndexOf("<"), 0);
}
let known = null;
/**
* Hashes in tags that name no file: `"<script src='" + url + "' integrity='sha384-…'>"`, `<script src="{0}" …>`. Every
* URL of a text asks, so the last answer is kept.
*/
function orphans(text) {
	if (known?.text === text) return known.found;
	const found = /sha(?:256|384|512)-/i.test(text) ? [...text.matchAll(HASH)].map((match) => spanOf(match, 0)).filter((hash) => isOrphan(text, hash)) : [];
	known = {
		text,
		found
	};
	return found;
}
function isOrphan(text, hash) {
	const before = text.slice(Math.max(0, hash.start - TAG), hash.start);
	const open = /<(?:script|link)\b(?:(?!<\/?(?:script|link)\b|\/>|["'`]\s*>)[\s\S])*$/i.exec(before);
	if (!open) return false;
	const behind = text.slice(hash.end, hash.end + NEAR);
	const close = behind.search(/["'`\s/]>/);
	return !OTHER_FILE.test(open[0] + behind.slice(0, close === -1 ? behind.length : close));
}
// src/languages/asset-site.ts
/** The site of a URL that `findAssetUrls` or `findJoinedUrls` found in `text`. */
function assetSite(text, url, holder) {
	const place = (span) => ({
		path: holder.path,
		start: span.start + holder.offset,
		end: span.end + holder.offset
	});
	const loose = holder.integrity ? null : looseHash(text, url, holder.holder);
	const integrity = holder.integrity ?? (loose && {
		at: place(loose),
		value: loose.value,
		loose: true
	});
	return {
		kind: "asset",
		at: place(url),
		url: url.url,
		host: url.host,
		hostname: url.hostname,
		version: versionOf(url, place),
		file: url.file,
		holder: holder.holder,
		integrity,
		crossorigin: holder.crossorigin ?? false,
		moveTo: (to) => moveUrl(text, url, to).map((edit) => ({
			...place(edit),
			text: edit.text
		})),
		setIntegrity: (value) => integrity && value !== integrity.value ? [{
			...integrity.at,
			text: value
		}] : [],
		addIntegrity: (value) => holder.addIntegrity?.(value) ?? null,
		remove: () => holder.remove?.() ?? null
	};
}
function versionOf(url, place) {
	const version = url.version;
	if (!version) return null;
	if (version.literal) return {
		literal: true,
		text: version.text,
		at: place(version)
	};
	return {
		literal: false,
		code: version.code,
		at: place(version),
		names: version.names
	};
}
// src/languages/tag-around.ts
const INTEGRITY = /\bintegrity["']?\s*(?:=>|[=:])\s*(?:\\?(["'])((?:(?!\\?\1)[^\r\n])*)\\?\1|([^\s,)}>]+))/;
const CROSSORIGIN = /\bcrossorigin\b/i;
const LONGEST = 600;
const FORMS = [
	{
		open: /<(?:[@\w]+[:.@-])?@?(script|link)\b(?:(?!\\?>)[\s\S])*$/i,
		close: />/
	},
	{
		open: /(?:^|\n)[ \t]*%?(script|link)[.#\w-]*\s*\((?:[^()]|\([^()]*\))*$/,
		close: /\)/
	},
	{
		open: /(?:^|\n)[ \t]*%(script|link)[.#\w-]*\s*\{(?:[^{}]|\{[^{}]*\})*$/,
		close: /\}/
	},
	{
		open: /(?:^|\n)[ \t]*(script|link)[ \t][^\n]*$/,
		close: /\r?\n|$/,
		paths: /\.slim$/i
	},
	{
		open: /\b(javascript_include_tag|stylesheet_link_tag|preload_link_tag)\b(?:(?!%>)[^\n]|,[ \t]*\r?\n)*$/,
		close: /%>|(?<!,[ \t]{0,20})\r?\n|$/
	},
	{
		open: /\b(?:Html|HTML)::(script|style)\((?:[^()]|\([^()]*\))*$/,
		close: /\)/
	}
];
/**
* The tag around a URL inside a string of code (`echo '<script src="…" integrity="…">'`), in the form of Pug, Haml and
* Slim, or in a call that makes one: its `integrity` must move with the URL. Null: the URL stands in no tag.
*/
function tagAround(text, path, url) {
	const before = text.slice(Math.max(0, url.start - LONGEST), url.start);
	const behind = text.slice(url.end, url.end + LONGEST);
	for (const form of FORMS) {
		if (form.paths && !form.paths.test(path)) continue;
		const open = form.open.exec(before);
		const close = open ? behind.search(form.close) : -1;
		if (!open || close === -1) continue;
		const start = url.start - open[0].length;
		const tag = text.slice(start, url.end + close);
		return {
			holder: holderOf(open[1] ?? "", tag),
			integrity: integrityIn(tag, path, start),
			crossorigin: CROSSORIGIN.test(tag)
		};
	}
	return null;
}
function integrityIn(tag, path, offset) {
	const match = INTEGRITY.exec(tag);
	if (!match) {
		const named = NAMES_HASH.exec(tag.replace(/https?:\/\/[^\s"']*/g, (url) => " ".repeat(url.length)));
		return named && {
			at: {
				path,
				start: offset + named.index,
				end: offset + named.index + named[0].length
			},
			value: named[0]
		};
	}
	const value = match[2] ?? match[3] ?? "";
	const start = offset + match.index + match[0].lastIndexOf(value);
	return {
		at: {
			path,
			start,
			end: start + value.length
		},
		value
	};
}
function holderOf(name, tag) {
	if (/\brel\s*[=:]>?\s*\\?["'](?:module)?pre(?:load|fetch)|^\s*preload/i.test(tag)) return "preload";
	return /script/i.test(name) ? "script" : "stylesheet";
}
// src/widget/options.ts
/** Names of the widget's options in all its releases: to tell its configuration from other people's objects. */
/** Top-level options. */
const topLevelOptions = [
	"afterTransform",
	"apiVersion",
	"assets",
	"authClient",
	"authParams",
	"authScheme",
	"backToSignInLink",
	"baseUrl",
	"brandColors",
	"brandName",
	"clientId",
	"codeChallenge",
	"codeChallengeMethod",
	"colors",
	"consent",
	"country",
	"cspNonce",
	"customButtons",
	"defaultCountryCode",
	"el",
	"features",
	"flow",
	"globalErrorFn",
	"globalSuccessFn",
	"hcaptcha",
	"helpLinks",
	"helpSupportNumber",
	"hooks",
	"i18n",
	"idpDiscovery",
	"idpDisplay",
	"idps",
	"initialPopupPath",
	"interactionHandle",
	"issuer",
	"labels",
	"language",
	"logo",
	"logoText",
	"oAuthTimeout",
	"otp",
	"overrideExistingStateToken",
	"piv",
	"policyId",
	"processCreds",
	"proxyIdxResponse",
	"recaptcha",
	"recoveryToken",
	"redirect",
	"redirectUri",
	"registration",
	"relayState",
	"scopes",
	"signOutLink",
	"stateToken",
	"stateTokenExternalId",
	"theme",
	"transformUsername",
	"useClassicEngine",
	"useInteractionCodeFlow",
	"username"
];
/** Flags under `features`. */
const featureFlags = [
	"autoFocus",
	"autoPush",
	"callRecovery",
	"consent",
	"customExpiredPassword",
	"deviceFingerprinting",
	"disableAutocomplete",
	"disableConcurrentPolling",
	"disablePollDuringCancel",
	"emailRecovery",
	"engFastpassMultipleAccounts",
	"hideBackToSignInForReset",
	"hideDefaultTip",
	"hideSignOutLinkInMFA",
	"idpDiscovery",
	"mfaOnlyFlow",
	"multiOptionalFactorEnroll",
	"passwordlessAuth",
	"prefillUsernameFromIdpDiscovery",
	"preventBrowserFromSavingOktaPassword",
	"redirectByFormSubmit",
	"registration",
	"rememberDevice",
	"rememberDeviceAlways",
	"rememberMe",
	"rememberMyUsernameOnOIE",
	"restrictRedirectToForeground",
	"router",
	"sameDeviceOVEnrollmentEnabled",
	"scrollOnError",
	"securityImage",
	"selfServiceUnlock",
	"setPageTitle",
	"showIdentifier",
	"showKeepMeSignedIn",
	"showPasswordRequirementsAsHtmlList",
	"showPasswordToggleOnSignInPage",
	"showSessionRevocation",
	"skipIdpFactorVerificationBtn",
	"smsRecovery",
	"trackTypingPattern",
	"useDeviceFingerprintForSecurityImage",
	"webauthn",
	"windowsVerify"
];
/** Options that hold others, so that `'features.rememberMe'` as a key means a path. */
const containerOptions = /* @__PURE__ */ new Set([
	"assets",
	"authParams",
	"brandColors",
	"colors",
	"consent",
	"features",
	"hcaptcha",
	"helpLinks",
	"hooks",
	"i18n",
	"idpDiscovery",
	"piv",
	"recaptcha",
	"registration",
	"theme"
]);
const knownOptions = /* @__PURE__ */ new Set([...topLevelOptions, ...featureFlags]);
/**
* Names that hardly anything but the widget uses: one of them is evidence, where `logo` or `language` is none.
*/
const distinctiveOptions = /* @__PURE__ */ new Set([
	"authParams",
	"authScheme",
	"callRecovery",
	"customExpiredPassword",
	"features",
	"helpSupportNumber",
	"hideSignOutLinkInMFA",
	"idpDiscovery",
	"idpDisplay",
	"idps",
	"multiOptionalFactorEnroll",
	"piv",
	"processCreds",
	"recoveryToken",
	"registration",
	"rememberMe",
	"scrollOnError",
	"securityImage",
	"selfServiceUnlock",
	"showPasswordToggleOnSignInPage",
	"skipIdpFactorVerificationBtn",
	"smsRecovery",
	"useClassicEngine",
	"useInteractionCodeFlow",
	"webauthn"
]);
export { assetSite as a, findJoinedUrls as c, tagAround as i, findAssetUrls as l, distinctiveOptions as n, HASH as o, knownOptions as r, NAMES_HASH as s, containerOptions as t, namesIn as u };
