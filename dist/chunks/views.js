import { i as isUpdateAvailable, n as toPatch, r as toJson, t as toSarif } from "./sarif.js";
// src/stages/report/terminal.ts
const SGR = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	cyan: 36
};
/** Longest line of a diff that is shown whole: a minified file is one line of a megabyte. */
const LINE_LIMIT = 400;
/** The report for a person at a terminal: the plan, the diff, and the body as text. */
function toTerminal(report, { color, quiet }) {
	const paint = (style, text) => color ? `\u001b[${SGR[style]}m${text}\u001b[0m` : text;
	const { from, to, findings, followUps, changes } = report;
	const headline = shown([from.length === 0 ? "" : `${from.join(", ")}${to === null ? "" : ` -> ${to}`}`, report.reason.text].filter(Boolean).join(": "));
	if (quiet) return `${headline}\n`;
	const plan = findings.map((finding) => `  ${paint(STYLES[finding.kind], finding.kind.padEnd(9))} ${lineOf(finding)}`);
	return `${[
		paint("bold", headline),
		report.warnings.map((warning) => paint("yellow", `warning: ${shown(warning)}`)).join("\n"),
		report.pending.map(({ version, why }) => shown(`${version} ${why}: not taken yet.`)).join("\n"),
		block(paint("bold", "Plan"), plan),
		block(paint("bold", `Left alone (${report.skipped.length})`), leftAlone(report.skipped).map((line) => `  ${paint("dim", shown(line))}`)),
		changes.length === 0 ? "" : `${paint("bold", "Changes")}\n\n${diff(toPatch(changes), paint)}`,
		report.body === null ? "" : `${paint("bold", shown(report.title ?? "Pull request"))}\n\n${bodyText(report.body)}`,
		`${count(changes.length, "file")} ${report.reason.id === "written" ? "changed" : "to change"}, ${count(followUps.length, "thing")} to do by hand.`
	].filter(Boolean).join("\n\n")}\n`;
}
/** Recorded fixtures come by the hundred: of each reason some files are named, and the rest are counted. */
function leftAlone(skipped) {
	return [...new Set(skipped.map(({ reason }) => reason))].flatMap((reason) => {
		const files = skipped.filter((file) => file.reason === reason);
		const named = files.length <= MOST_NAMED + 2 ? files : files.slice(0, MOST_NAMED);
		const rest = files.length - named.length;
		const notes = new Set(files.flatMap(({ note }) => note ?? []));
		const [shared = ""] = notes.size === 1 ? notes : [];
		const lines = named.map(({ path, note }) => `  ${path}${shared !== "" || note === null ? "" : `: ${note}`}`);
		return [
			`${reason}${shared === "" ? "" : `: ${shared}`}`,
			...lines,
			...rest === 0 ? [] : [`  and ${rest} more`]
		];
	});
}
const MOST_NAMED = 10;
const STYLES = {
	edited: "green",
	"follow-up": "yellow",
	skipped: "red"
};
function lineOf({ path, line, column, rule, message }) {
	return shown(`${path}:${line}:${column} ${rule}: ${message}`);
}
function block(title, lines) {
	return lines.length === 0 ? "" : `${title}\n\n${lines.join("\n")}`;
}
function diff(patch, paint) {
	let inHunk = false;
	return patch.trimEnd().split("\n").map((line) => {
		if (line.startsWith("diff --git ")) inHunk = false;
		const text = shorten(shown(line.replace(/\r$/, "")));
		if (line.startsWith("@@ ")) {
			inHunk = true;
			return paint("cyan", text);
		}
		if (!inHunk) return paint("bold", text);
		if (line.startsWith("+")) return paint("green", text);
		if (line.startsWith("-")) return paint("red", text);
		return text;
	}).join("\n");
}
/** The body as text: what only a browser makes something of is left out. */
function bodyText(body) {
	return body.replace(/<!--[\s\S]*?-->/g, "").replace(/^([^\S\n]*)<details><summary>(.*?)<\/summary>/gm, "$1$2:").replace(/^[^\S\n]*<\/details>[^\S\n]*$/gm, "").replace(/[\u200b]/g, "").split("\n").map((line) => shown(line.trimEnd())).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
/**
* Text of the repository without what a terminal would obey: escape sequences, backspaces, bidi marks. They are shown as
* what they are.
*/
function shown(text) {
	return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}
function shorten(line) {
	return line.length <= LINE_LIMIT ? line : `${line.slice(0, LINE_LIMIT)}… (${line.length - LINE_LIMIT} more)`;
}
function count(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
export { isUpdateAvailable, toJson, toPatch, toSarif, toTerminal };
