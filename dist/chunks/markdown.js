// src/text/markdown.ts
/**
* Markdown from text of others. What comes out cannot leave its place: it pings nobody, links to no issue, opens no
* HTML, no comment, no fence and no table cell. Zero-width spaces do most of that work, because they hold inside code
* and outside of it alike, so nothing depends on reading Markdown the way that GitHub reads it.
*/
const ZERO_WIDTH = "​";
/** Characters that are not seen, or that turn text around: controls, bidi marks, zero-width ones, tags. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Text of the repository or of a release note as inline code that no Markdown, mention, comment or table can break. */
function code(text, limit = 200) {
	const line = shorten(visible(text.replace(/[\r\n\t]+/g, " ")), limit);
	const fence = "`".repeat(longestRun(line) + 1);
	return `${fence}${withoutComments(line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? ` ${line} ` : line)}${fence}`;
}
/** A fenced block around text that may hold fences of its own. */
function fenced(text, language) {
	const lines = text.replace(/\r\n?/g, "\n").split("\n").map(visible);
	while (lines.length > 1 && lines.at(-1)?.trim() === "") lines.pop();
	const safe = withoutComments(lines.join("\n"));
	const fence = "`".repeat(Math.max(3, longestRun(safe) + 1));
	return `${fence}${language.replace(/[^\w+-]/g, "")}\n${safe}\n${fence}`;
}
/** One line of our own Markdown that may hold words of others: emphasis, code and links stay, all else is made harmless. */
function prose(markdown) {
	return spansOf(oneLine(markdown).replace(/^((?:[-*+]|\d+[.)])\s)?\[([ xX])\]/, `$1[${ZERO_WIDTH}$2]`)).map((span) => span.code ? withoutComments(span.text) : harmless(span.text)).join("");
}
/** Words of others as words: nothing in them is Markdown. */
function plain(text) {
	return quiet(oneLine(text).replace(/[\\`*_[\]{}~|$]/g, "\\$&"));
}
/** Markdown for a cell of a table. */
function cell(markdown) {
	return markdown.replace(/(\\*)\|/g, (_, slashes) => slashes === "" ? "\\|" : `${slashes}${ZERO_WIDTH}\\|`);
}
/** A folded part; `content` is Markdown. */
function folded(summary, content) {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
function indent(text, by = "  ") {
	return text.replace(/^(?=.)/gm, by);
}
/** `base` ends with `/`; every part of the path is percent-encoded, so that no name can end the link. */
function fileUrl(base, path, line) {
	return `${base}${encodePath(path)}${line === null ? "" : `#L${line}`}`;
}
/**
* The address of a page of GitHub by the host that GitHub has for this: a plain link to an issue or a pull request leaves
* a trace in it, for each of the pull requests that says it.
*/
function withoutTrace(url) {
	return url.replace(/https:\/\/github\.com(?=\/[^/\s]+\/[^/\s]+\/(?:issues|pull|discussions|commit)\/)/gi, "https://redirect.github.com");
}
/** A path as the path of a URL. */
function encodePath(path) {
	return path.replace(LONE_SURROGATE, "�").split("/").map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
}
/** The first sentence and what follows it; a full stop inside code ends no sentence. */
function firstSentence(markdown) {
	let read = 0;
	for (const span of spansOf(markdown)) {
		const end = span.code ? null : /[.!?](?=\s+\S)/.exec(span.text);
		if (end) {
			const at = read + end.index + 1;
			return [markdown.slice(0, at), markdown.slice(at).trim()];
		}
		read += span.text.length;
	}
	return [markdown, ""];
}
/** At most `limit` characters, cut between characters, with an ellipsis where something was cut. */
function shorten(text, limit) {
	if (text.length <= limit) return text;
	const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
	return `${text.slice(0, Math.max(0, end)).trimEnd()}…`;
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim().replace(INVISIBLE, "").replace(LONE_SURROGATE, "�");
}
/** Code whose invisible characters can be seen. */
function visible(text) {
	return text.replace(INVISIBLE, (sign) => sign === "	" ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`).replace(LONE_SURROGATE, "�");
}
function withoutComments(text) {
	return text.replaceAll("<!--", `<${ZERO_WIDTH}!--`).replaceAll("-->", `--${ZERO_WIDTH}>`);
}
function harmless(text) {
	return text.split(/(\]\([^()\s]*\))/).map((part, i) => i % 2 === 1 ? withoutTrace(part.replace(/[<>`\\]/g, encodeURIComponent)) : quiet(part)).join("");
}
/** Nobody is pinged, nothing is referred to, nothing is HTML, nothing is an image. */
function quiet(text) {
	return text.replace(/&(?=#\w+;)/g, "&amp;").replace(/<(?=[a-z/!?])/gi, "&lt;").replaceAll("-->", "--&gt;").replace(/@(?=[\w-])/g, `@${ZERO_WIDTH}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH}`).replace(/\bGH-(?=\d)/gi, `$&${ZERO_WIDTH}`).replace(/!(?=\[)/g, `!${ZERO_WIDTH}`).replace(/(\\*)`/g, (_, slashes) => `${slashes}${slashes.length % 2 === 0 ? "\\" : ""}\``);
}
/** The parts of one line: code spans, with their backticks, and what stands between them. A `\` before it opens no span. */
function spansOf(line) {
	const spans = [];
	const runs = [...line.matchAll(/`+/g)];
	const opener = /\\[\s\S]|`+/g;
	let from = 0;
	for (let open = opener.exec(line); open !== null; open = opener.exec(line)) {
		if (open[0].startsWith("\\")) continue;
		const { index } = open;
		const [ticks] = open;
		const close = runs.find((run) => run.index > index && run[0].length === ticks.length);
		if (close === void 0) continue;
		const end = close.index + ticks.length;
		spans.push({
			text: line.slice(from, index),
			code: false
		}, {
			text: line.slice(index, end),
			code: true
		});
		from = end;
		opener.lastIndex = end;
	}
	spans.push({
		text: line.slice(from),
		code: false
	});
	return spans.filter((span) => span.text !== "");
}
function longestRun(text) {
	return [...text.matchAll(/`+/g)].reduce((longest, match) => Math.max(longest, match[0].length), 0);
}
export { fileUrl as a, indent as c, shorten as d, withoutTrace as f, fenced as i, plain as l, code as n, firstSentence as o, encodePath as r, folded as s, cell as t, prose as u };
