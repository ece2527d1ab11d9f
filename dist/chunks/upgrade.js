import { i as __toESM } from "./rolldown-runtime.js";
import { t as UserError } from "./errors.js";
import { r as position } from "./lines.js";
import { n as encode, t as decode } from "./bytes.js";
import { a as fileUrl, c as indent, d as shorten, f as withoutTrace, i as fenced, l as plain, n as code, o as firstSentence, s as folded, t as cell, u as prose } from "./markdown.js";
import { t as require_semver } from "./semver.js";
import { a as filesToServe, i as LINKS, n as settingOf, r as RULES } from "./inputs.js";
import { c as moveSpec, l as parseSpec } from "./selectors.js";
import { a as isWidgetPin, c as styleOf, i as toScripts, o as codeParts, r as readSource, s as overlaps } from "./languages.js";
import { u as namesIn } from "./options.js";
import { i as overlap, n as contains, r as inOrder, t as applyEdits } from "./edits.js";
import { posix } from "node:path";
import { createHash } from "node:crypto";
// src/stages/describe/checks.ts
/** Whether checks on the pull request start by themselves for the account whose token it is; null when they do. */
function checksFor(viewer, isPublicGitHub) {
	if (viewer !== "github-actions[bot]" && viewer !== "github-actions") return null;
	return isPublicGitHub ? "await-approval" : "do-not-start";
}
// src/stages/describe/places.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** Places in an island with a path of its own (a page escaped into JSON) are told as places of the file that holds it. */
function locator(plan, scanned) {
	const files = [
		...plan.files.map((file) => file.source),
		...scanned.sources,
		...scanned.reached,
		...scanned.definitions
	];
	const texts = new Map(files.map((source) => [source.path, source.text]));
	const hosts = /* @__PURE__ */ new Map();
	for (const file of plan.files) for (const island of file.islands) if (island.toHost !== null) hosts.set(island.source.path, {
		island,
		path: file.source.path
	});
	const starts = /* @__PURE__ */ new Map();
	return (place) => {
		const host = hosts.get(place.path);
		const { path, start } = host ? inHost(place, host.island, host.path) : place;
		const known = starts.get(path) ?? lineStarts(texts.get(path) ?? "");
		starts.set(path, known);
		return {
			path,
			...lineAndColumn(known, start)
		};
	};
}
function inHost(place, island, path) {
	const text = island.source.text.slice(place.start, place.end);
	const [edit] = island.toHost?.([{
		...place,
		text
	}]) ?? [];
	return edit ? {
		path: edit.path,
		start: edit.start
	} : {
		path,
		start: 0
	};
}
function lineStarts(text) {
	return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
}
function lineAndColumn(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (starts[low] ?? 0) + 1
	};
}
/** Each place once, in the order of paths and lines. */
function distinct$1(places) {
	return [...new Map(places.map((place) => [`${place.path}\0${place.line}\0${place.column}`, place])).values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column);
}
/** Lines with a place in them, each once: two places on one line have one link. */
function linesOf(places) {
	const byLine = /* @__PURE__ */ new Map();
	for (const place of distinct$1(places)) {
		const key = `${place.path}\0${place.line}`;
		if (!byLine.has(key)) byLine.set(key, place);
	}
	return [...byLine.values()];
}
/**
* Links to the first `limit` lines: the path once for neighbours of one file, `` `a.ts#L3` `#L9` ``; the path alone for
* the very beginning of a file, which is where a file as a whole is told.
*/
function links(lines, limit, permalink) {
	return lines.slice(0, limit).map((place, i, shown) => {
		const isWhole = place.line === 1 && place.column === 1;
		const again = shown[i - 1]?.path === place.path;
		const label = code(`${again ? "" : place.path}${isWhole && !again ? "" : `#L${place.line}`}`, 400);
		return permalink === null ? label : `[${label}](${fileUrl(permalink, place.path, isWhole ? null : place.line)})`;
	});
}
/** The links in a row, with how many more there are; one or two more are shown rather than counted. */
function linksInRow(places, limit, permalink) {
	const lines = linesOf(places);
	const shown = links(lines, openOf(lines.length, limit), permalink);
	const more = lines.length - shown.length;
	if (shown.length === 0) return `${more} ${more === 1 ? "place" : "places"}`;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** How many of so many lines are shown in the open. */
function openOf(lines, limit) {
	return limit >= 3 && lines <= limit + 2 ? lines : Math.min(lines, limit);
}
// src/stages/describe/items.ts
/** Follow-ups with one id become one item with all their places; the words are those of the first. */
function toItems(followUps, locate) {
	const byId = /* @__PURE__ */ new Map();
	for (const followUp of followUps) {
		const same = byId.get(followUp.id);
		if (same) same.push(followUp);
		else byId.set(followUp.id, [followUp]);
	}
	return [...byId].flatMap(([id, all]) => {
		const [first] = all;
		if (first === void 0) return [];
		const tasks = [...new Set(all.map((one) => one.task))].filter((task) => task !== first.task);
		const quotes = all.flatMap((one) => one.quotes ?? []);
		return [{
			id,
			when: first.when,
			task: first.task,
			why: first.why,
			docs: all.find((one) => one.docs !== null)?.docs ?? null,
			places: distinct$1(all.flatMap((one) => one.places.map(locate))),
			details: [.../* @__PURE__ */ new Set([...tasks, ...all.flatMap((one) => one.details ?? [])])],
			quotes: uniqueBy(quotes.map((quote) => ({
				...locate(quote.at),
				code: quote.code,
				language: quote.language
			})), (quote) => `${quote.path}\0${quote.line}\0${quote.code}`)
		}];
	});
}
/** The comment that an item is known by. Two hyphens would end being a comment in the middle of a line. */
function itemComment(id, short) {
	return `<!-- item:${short ? digest(id) : readable(id)} -->`;
}
/** One name for an id, however a body spells it: boxes ticked in a shortened body are found again in a whole one. */
function itemKey(idInBody) {
	return idInBody.startsWith("~") ? idInBody : digest(idInBody);
}
function readable(id) {
	return /^[\w./~]+(?:-[\w./~]+)*$/.test(id) && id.length <= 80 && !id.startsWith("~") ? id : digest(id);
}
function digest(id) {
	return `~${createHash("sha256").update(id).digest("hex").slice(0, 8)}`;
}
function uniqueBy(list, key) {
	return [...new Map(list.map((item) => [key(item), item])).values()];
}
// src/stages/describe/own-lines.ts
const LIST = /^<!-- okta-signin-widget-upgrade:lines (?<digests>[\w-]*) -->$/m;
/** Characters of each: 36 bits, so that no words of people look like ours by chance. */
const DIGEST = 6;
/**
* The checklist with a hidden list of its lines, by which a later run tells what people have written in between. It
* stands below the heading, where it parts no item from what is added to it.
*/
function withLineList(checklist) {
	const [heading = "", ...rest] = checklist.split("\n");
	return [
		heading,
		`<!-- okta-signin-widget-upgrade:lines ${digestsOf(checklist).join("")} -->`,
		...rest
	].join("\n");
}
/** Digests of the lines that we wrote into a checklist; of all its lines where it has no list. */
function ourLines(checklist) {
	return listed(checklist) ?? digestsOf(checklist);
}
function digestsOf(text) {
	return text.split("\n").filter((line) => line.trim() !== "" && !LIST.test(line)).map(digestOf);
}
function listed(checklist) {
	const list = LIST.exec(checklist)?.groups?.["digests"];
	return list === void 0 ? null : list.match(new RegExp(`.{${DIGEST}}`, "g")) ?? [];
}
/**
* Tells of a line of a checklist whether people wrote it: it is not on the list, and none that we would write now. A
* checklist without its list tells nothing.
*/
function peoplesLines(checklist, now) {
	const list = listed(checklist);
	if (list === null) return () => false;
	const known = /* @__PURE__ */ new Set([...list, ...now]);
	return (line) => line.trim() !== "" && !LIST.test(line) && !known.has(digestOf(line));
}
/** The same for a box that is ticked and for a link to another commit. */
function digestOf(line) {
	const bare = line.replace(/\[[ xX]\]/, "[ ]").replace(/\b[0-9a-f]{40}\b/g, "").replace(/\s+/g, " ").trim();
	return createHash("sha256").update(bare).digest("base64url").slice(0, DIGEST);
}
// src/stages/describe/sections.ts
/**
* The body's sections stand between markers. What is between them is ours and written anew by each run; all else is
* people's, and kept.
*/
const TOOL = "okta-signin-widget-upgrade";
function section(name, content) {
	return `<!-- ${TOOL}:begin ${name} -->\n${content.trim()}\n<!-- ${TOOL}:end ${name} -->`;
}
/** Takes a body apart. Joined again in order, the parts hold every character but the markers. */
function partsOf(body) {
	const text = withLf(body);
	const markers = [...text.matchAll(/<!--\s*okta-signin-widget-upgrade:(begin|end)\s+([a-z-]+)\s*-->/g)];
	const parts = [];
	let from = 0;
	for (let i = 0; i < markers.length; i += 1) {
		const marker = markers[i];
		if (marker === void 0 || marker.index < from) continue;
		const [whole, kind, name = ""] = marker;
		const before = text.slice(from, marker.index);
		if (kind === "end") {
			parts.push({
				kind: "loose",
				name: "",
				text: before
			});
			from = marker.index + whole.length;
			continue;
		}
		parts.push({
			kind: "outside",
			name: "",
			text: before
		});
		const start = marker.index + whole.length;
		const next = markers[i + 1];
		const isWhole = next !== void 0 && next[1] === "end" && next[2] === name;
		const end = next?.index ?? text.length;
		parts.push({
			kind: isWhole ? "section" : "loose",
			name,
			text: text.slice(start, end)
		});
		from = isWhole ? end + next[0].length : end;
	}
	parts.push({
		kind: markers.length === 0 ? "loose" : "outside",
		name: "",
		text: text.slice(from)
	});
	return parts.filter((part) => part.kind === "section" || part.text.trim() !== "");
}
/** Bodies that were edited in a browser come back with CRLF. */
function withLf(text) {
	return text.replace(/\r\n?/g, "\n");
}
// src/stages/describe/carry-over.ts
const BOX = /^(?<indent>\s*(?:[-*+]|\d+[.)])\s+)\[(?<tick>[ xX])\](?=\s)/;
const ITEM = /<!--\s*item:(?<id>\S+)\s*-->/;
const OURS = /<!--\s*okta-signin-widget-upgrade:[^>]*-->/g;
/**
* The new body with all that people did to the previous one: boxes that they ticked, lines that they added to the
* checklist, and every word outside our sections. Where markers are gone, what is left of our own lines is dropped and
* the rest is kept as people's. Carrying over twice changes nothing.
*/
function carryOver(previous, next) {
	if (previous === null || previous.trim() === "") return next;
	const before = partsOf(previous);
	const sections = partsOf(next).filter((part) => part.kind === "section");
	const ours = new Set(sections.flatMap((part) => part.text.split("\n").map(bare)));
	const words = wordsByPlace(before, sections.map((part) => part.name), ours);
	const boxes = boxesOf(previous, ourLines(sections.find((part) => part.name === "checklist")?.text ?? ""));
	const blocks = [...words.get("") ?? []];
	for (const part of sections) {
		const text = part.name === "checklist" ? withBoxes(part.text, boxes) : part.text;
		blocks.push(`<!-- okta-signin-widget-upgrade:begin ${part.name} -->${text}<!-- okta-signin-widget-upgrade:end ${part.name} -->`, ...words.get(part.name) ?? []);
	}
	return blocks.join("\n\n");
}
/** How many characters of a body are people's: what is left is ours to fill. */
function foreignLength(previous) {
	if (previous === null) return 0;
	const words = partsOf(previous).filter((part) => part.kind !== "section");
	const added = [...boxesOf(previous, []).added.values()].flat();
	return [...words.map((part) => part.text), ...added].map((text) => text.trim()).filter((text) => text !== "").reduce((sum, text) => sum + text.length + 4, 0);
}
/** People's words by the section that they stand behind; '' is the top. A section that is gone gives its words to the one before it. */
function wordsByPlace(parts, names, ours) {
	const words = /* @__PURE__ */ new Map();
	let behind = "";
	for (const part of parts) {
		if (part.kind === "section") {
			if (names.includes(part.name)) behind = part.name;
			continue;
		}
		const kept = (part.kind === "outside" ? part.text : strange(part.text, ours)).replace(OURS, "").replace(/^(?:[^\S\n]*\n)+/, "").trimEnd();
		if (kept !== "") words.set(behind, [...words.get(behind) ?? [], kept]);
	}
	return words;
}
/** Lines that we would not have written. */
function strange(text, ours) {
	return text.split("\n").filter((line) => line.trim() === "" || !ITEM.test(line) && !ours.has(bare(line))).join("\n").replace(/\n{3,}/g, "\n\n");
}
/** A line without what may differ between two runs. */
function bare(line) {
	return line.replace(BOX, "$<indent>[ ]").replace(/\s+/g, " ").trim();
}
/** @param now digests of the lines that we would write now. */
function boxesOf(body, now) {
	const ticks = /* @__PURE__ */ new Map();
	for (const line of withLf(body).split("\n")) {
		const key = itemOf(line);
		const tick = BOX.exec(line.replace(/^(?:>\s?)+/, ""))?.groups?.["tick"];
		if (key !== null && tick !== void 0) ticks.set(key, ticks.get(key) === true || tick !== " ");
	}
	const blocks = blocksOf(partsOf(body).find((part) => part.name === "checklist")?.text ?? "", now);
	const added = /* @__PURE__ */ new Map();
	for (const [i, { key, own }] of blocks.entries()) {
		const home = key ?? blocks.slice(i).find((block) => block.key !== null)?.key ?? "";
		if (own.length > 0) added.set(home, [...added.get(home) ?? [], ...own]);
	}
	return {
		ticks,
		added
	};
}
function blocksOf(checklist, now = []) {
	const isPeoples = peoplesLines(checklist, now);
	const blocks = [{
		key: null,
		all: []
	}];
	for (const { line, isFenced, isTheirs } of fences(checklist, isPeoples)) {
		const key = isFenced ? null : itemOf(line);
		const isAdded = isTheirs || isPeoples(line);
		if (key !== null || !isFenced && !isAdded && /^#{1,6}\s/.test(line)) blocks.push({
			key,
			all: []
		});
		blocks.at(-1)?.all.push({
			line,
			isOwn: key === null && (isAdded || !isFenced && BOX.test(line))
		});
		if (key !== null && isAdded) blocks.at(-1)?.all.push({
			line: otherWords(line),
			isOwn: true
		});
	}
	return blocks.map(({ key, all: found }) => {
		const all = withEnds(found);
		const isWords = ({ line }) => line.trim() !== "";
		const ours = all.filter(({ isOwn }) => !isOwn);
		return {
			key,
			lines: ours.slice(0, ours.findLastIndex(isWords) + 1).map(({ line }) => line),
			own: ownOf(all),
			gap: all.slice(all.findLastIndex(isWords) + 1).map(({ line }) => line)
		};
	});
}
/** What goes with people's lines: the end of what they fold, whoever's it looks like, and the empty lines behind. */
function withEnds(all) {
	let open = 0;
	let wasOwn = false;
	return all.map(({ line, isOwn }) => {
		if (line.trim() !== "") wasOwn = isOwn || open > 0 && line.includes("</details>");
		if (wasOwn) open = Math.max(0, open + folds(line));
		return {
			line,
			isOwn: wasOwn
		};
	});
}
function ownOf(all) {
	const own = all.filter(({ isOwn }) => isOwn).map(({ line }) => line.trimEnd());
	const open = own.reduce((sum, line) => Math.max(0, sum + folds(line)), 0);
	const kept = own.filter((line, i) => line !== "" || own[i - 1] !== "");
	return [...kept.slice(0, kept.findLastIndex((line) => line !== "") + 1), ...Array(open).fill("</details>")];
}
function folds(line) {
	return (line.match(/<details\b/g) ?? []).length - (line.match(/<\/details>/g) ?? []).length;
}
/** What people made of our own line of an item: our line stays as it is, and theirs stands below it. */
function otherWords(line) {
	const [, indent = ""] = /^(\s*)/.exec(line) ?? [];
	return `${indent}  - ${line.replace(BOX, "").replace(ITEM, "").trim()}`;
}
/** Each line, and whether it is part of fenced code: what was removed from a file may look like a box or a heading. */
function fences(text, isPeoples) {
	const lines = text.split("\n");
	const found = [];
	for (let i = 0; i < lines.length; i = found.length) {
		const line = lines[i] ?? "";
		const mark = FENCE.exec(line)?.[1];
		const close = mark === void 0 ? i : lines.findIndex((other, at) => at > i && isClosing(other, mark));
		const end = close < 0 ? lines.length : close + 1;
		const code = lines.slice(i + 1, close < 0 ? end : close).filter((inner) => inner.trim() !== "");
		const isTheirs = code.length > 0 && code.every(isPeoples);
		const isFenced = mark !== void 0 && (isTheirs || !isPeoples(line));
		const part = isFenced ? lines.slice(i, end) : [line];
		found.push(...part.map((one) => ({
			line: one,
			isFenced,
			isTheirs: isFenced && isTheirs
		})));
	}
	return found;
}
const FENCE = /^\s*(`{3,}|~{3,})/;
function isClosing(line, mark) {
	return line.trim().startsWith(mark) && line.trim() === FENCE.exec(line)?.[1];
}
/** The checklist with people's ticks, and with their own boxes at the end of the items that they stood in. */
function withBoxes(text, boxes) {
	const blocks = blocksOf(text);
	const items = blocks.flatMap((block) => block.key ?? []);
	const own = new Map(items.map((key) => [key, [...boxes.added.get(key) ?? []]]));
	for (const [key, lines] of boxes.added) {
		if (own.has(key)) continue;
		const home = items.at(-1);
		if (home !== void 0) own.get(home)?.push(...lines);
	}
	const lines = blocks.flatMap((block) => {
		const [task = "", ...rest] = block.lines;
		const tick = block.key === null ? void 0 : boxes.ticks.get(block.key);
		const added = block.key === null ? [] : own.get(block.key) ?? [];
		const apart = added.length > 0 && block.lines.at(-1)?.includes("</details>") ? [""] : [];
		const first = tick === void 0 ? task : task.replace(BOX, `$<indent>[${tick ? "x" : " "}]`);
		return [
			...block.lines.length > 0 ? [first, ...rest] : [],
			...apart,
			...added,
			...block.gap
		];
	});
	const homeless = items.length > 0 ? [] : [...boxes.added.values()].flat();
	return homeless.length === 0 ? lines.join("\n") : `${lines.join("\n").trimEnd()}\n\n${homeless.join("\n")}\n`;
}
function itemOf(line) {
	const id = BOX.test(line.replace(/^(?:>\s?)+/, "")) ? ITEM.exec(line)?.groups?.["id"] : void 0;
	return id === void 0 ? null : itemKey(id);
}
// src/stages/describe/changes.ts
const KINDS = {
	cdn: "CDN",
	npm: "npm",
	definition: "Version kept in code",
	hosted: "Okta-hosted page"
};
/** From which version to which, and where. */
function movesTable(rows, depth, permalink) {
	if (rows.length === 0) return "";
	const shown = rows.slice(0, depth.rows);
	const lines = shown.map((row) => [`${KINDS[row.kind]}: ${linksInRow(row.places, depth.places, permalink)}`, `${code(row.from)} → ${code(row.to)}`].map(cell));
	const rest = rows.length - shown.length;
	const table = [
		"| Where | Version |",
		"|---|---|",
		...lines.map((cells) => `| ${cells.join(" | ")} |`)
	];
	return [...shown.length > 0 ? [table.join("\n")] : [], ...rest > 0 ? [`And ${rest} more rows.`] : []].join("\n\n");
}
/** What was changed, by rule, without what the table of versions tells already. */
function changesByRule(judged, told, locate) {
	const tables = /* @__PURE__ */ new Map();
	for (const { rule, finding, kind } of judged) {
		if (kind !== "edited" || told.has(finding)) continue;
		const id = rule.id.split("/").slice(0, 2).join("/");
		const change = tables.get(id) ?? {
			rules: /* @__PURE__ */ new Map(),
			fixes: /* @__PURE__ */ new Set(),
			places: []
		};
		change.rules.set(rule.id, rule);
		change.fixes.add(finding.fix ?? finding.message);
		change.places.push(locate(finding.at));
		tables.set(id, change);
	}
	return [...tables].flatMap(([table, { rules, fixes, places }]) => {
		const [first] = rules.values();
		if (first === void 0) return [];
		const { id, title } = rules.size === 1 ? first : {
			id: table,
			title: titleOfTable(table)
		};
		return [{
			id,
			title,
			docs: first.docs,
			fixes: together([...fixes]),
			places
		}];
	});
}
/** `identity-engine/feature-flags` as `Feature flags`. */
function titleOfTable(id) {
	const words = (id.split("/").at(-1) ?? id).replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}
/** Fixes that differ in one name only, in one sentence: "Remove `a`, `b`." */
function together(fixes) {
	const alike = /* @__PURE__ */ new Map();
	for (const fix of fixes) {
		const [, verb, name] = /^(\w+) (`[^`]+`)\.$/.exec(fix) ?? [];
		const key = verb ?? fix;
		alike.set(key, [...alike.get(key) ?? [], name ?? ""]);
	}
	return [...alike].map(([key, names]) => names[0] === "" ? key : `${key} ${names.join(", ")}.`);
}
function changesList(changes, depth, permalink) {
	if (changes.length === 0) return "";
	const shown = changes.slice(0, depth.rows);
	const rest = changes.length - shown.length;
	return ["## What changed", [...shown.map(({ title, docs, fixes, places }) => {
		const said = fixes.length <= 3 && depth.why ? ` ${fixes.map(prose).join(" ")}` : "";
		return `- [${prose(title)}](${withoutTrace(docs)}):${said} ${linksInRow(places, depth.places, permalink)}`;
	}), ...rest > 0 ? [`- ${more(rest, shown.length)}`] : []].join("\n")].join("\n\n");
}
function more(rest, shown) {
	const rules = rest === 1 ? "rule" : "rules";
	return shown === 0 ? `${rest} ${rules}: see the files.` : `and ${rest} more ${rules}.`;
}
// src/stages/describe/checklist.ts
const GROUPS = [
	{
		when: "before-merge",
		heading: "Before merge"
	},
	{
		when: "admin-console",
		heading: "In the Okta Admin Console"
	},
	{
		when: "after-release",
		heading: "After release"
	}
];
/** Most code of one quote; what is longer is one click away, behind its link. */
const QUOTE_LIMIT = 3e3;
const MOST_QUOTES = 12;
/** Longest reason or detail. */
const WORDS_LIMIT = 600;
const MOST_DETAILS = 60;
function printable(item) {
	return {
		item,
		task: prose(item.task),
		why: prose(shorten(item.why, WORDS_LIMIT)),
		details: item.details.slice(0, MOST_DETAILS).map((line) => prose(shorten(line, WORDS_LIMIT))),
		lines: linesOf(item.places)
	};
}
/** The checklist in its three groups; each box has a comment with its item's id, by which ticks are kept. */
function checklist(items, depth, permalink) {
	if (items.length === 0) return "## Checklist\n\nNothing is left to do by hand.";
	return ["## Checklist", ...GROUPS.flatMap(({ when, heading }) => {
		const mine = items.filter(({ item }) => item.when === when);
		return mine.length === 0 ? [] : [`### ${heading}\n\n${mine.map((item) => itemLines(item, depth, permalink)).join("\n")}`];
	})].join("\n\n");
}
function itemLines(printed, depth, permalink) {
	const { item, task, why } = printed;
	if (depth.task !== null) return `- [ ] ${shorten(plain(withoutMarkup(item.task.slice(0, depth.task * 3))), depth.task)} ${itemComment(item.id, true)}`;
	const lines = [`- [ ] ${emphasised(task)} ${itemComment(item.id, false)}`];
	if (depth.why) {
		const docs = item.docs === null ? "" : `[Read more](${withoutTrace(item.docs)})`;
		const said = [task.includes(why) ? "" : why, docs].filter(Boolean).join(" ");
		if (said !== "") lines.push(`  ${said}`);
	}
	if (printed.lines.length > 0 && depth.places > 0) lines.push(`  ${linksInRow(printed.lines, depth.places, permalink)}`);
	const below = belowItem(printed, depth, permalink);
	if (below !== "") lines.push(indent(below));
	return lines.join("\n");
}
/** What most readers skip: what was there, code that was removed, further places. */
function belowItem({ item, lines, details: all }, depth, permalink) {
	const more = lines.length - openOf(lines.length, depth.places);
	const further = more > 0 ? links(lines.slice(-more), depth.foldedPlaces, permalink) : [];
	const details = all.slice(0, depth.details);
	const telling = item.quotes.filter((quote) => item.details.length === 0 || quote.code.trim().includes("\n"));
	const quotes = depth.quotes ? telling.slice(0, MOST_QUOTES) : [];
	const parts = [
		list(details, item.details.length),
		...quotes.map((quote) => {
			return `${quotes.length + lines.length > 2 ? `${links([quote], 1, permalink)[0] ?? ""}\n\n` : ""}${fenced(shorten(outdented(quote.code), QUOTE_LIMIT), quote.language)}`;
		}),
		further.length === 0 ? "" : `${further.join(", ")}${more > further.length ? ` and ${more - further.length} more` : ""}`
	].filter(Boolean);
	if (parts.length === 0) return "";
	const summary = [
		details.length > 0 ? "details" : "",
		quotes.length > 0 ? "the code" : "",
		further.length > 0 ? `${more} more ${plural(more, "place")}` : ""
	].filter(Boolean);
	return folded(capital(summary.join(", ")), parts.join("\n\n"));
}
/** Code that was cut out of the middle of a line: what follows the first line stands as far left as it can. */
function outdented(code) {
	const [first = "", ...rest] = code.replace(/\r\n?/g, "\n").split("\n");
	const indents = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
	const least = Math.min(...indents, Number.MAX_SAFE_INTEGER);
	return [first, ...rest.map((line) => line.slice(least))].join("\n");
}
function list(shown, total) {
	if (shown.length === 0) return "";
	const rest = total - shown.length;
	return [...shown.map((line) => `- ${line}`), ...rest > 0 ? [`- and ${rest} more`] : []].join("\n");
}
/** The first sentence in bold: it is what a person reads. Names that are bold in it are bold with it. */
function emphasised(task) {
	const [first, rest] = firstSentence(task);
	const bold = `**${first.replace(/\*\*(?=\S)([^*]*[^*\s])\*\*/g, "$1")}**`;
	return rest === "" ? bold : `${bold} ${rest}`;
}
/** Words that can be cut anywhere. */
function withoutMarkup(markdown) {
	return markdown.replace(/\[([^\][]*)\]\([^()]*\)/g, "$1").replace(/[`*]/g, "");
}
function plural(count, noun) {
	return count === 1 ? noun : `${noun}s`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/stages/describe/depth.ts
const WHOLE = {
	notes: "quoted",
	quotes: true,
	places: 3,
	foldedPlaces: 40,
	details: 60,
	why: true,
	rows: 60,
	asides: true,
	task: null
};
/** Notes go first, then quotes, places, details; the tasks of the checklist never go. */
const DEPTHS = [
	WHOLE,
	{
		...WHOLE,
		notes: "linked"
	},
	{
		...WHOLE,
		notes: "linked",
		quotes: false
	},
	{
		...WHOLE,
		notes: "linked",
		quotes: false,
		places: 3,
		foldedPlaces: 0,
		rows: 30
	},
	{
		...WHOLE,
		notes: "linked",
		quotes: false,
		places: 1,
		foldedPlaces: 0,
		rows: 20,
		details: 10
	},
	{
		...WHOLE,
		notes: "linked",
		quotes: false,
		places: 1,
		foldedPlaces: 0,
		rows: 20,
		details: 0
	},
	{
		...WHOLE,
		notes: "linked",
		quotes: false,
		places: 0,
		foldedPlaces: 0,
		rows: 5,
		details: 0,
		why: false,
		asides: false
	}
];
/** The last depth with tasks of at most so many characters. */
function shortTasks(limit) {
	return {
		...DEPTHS.at(-1) ?? WHOLE,
		task: limit,
		rows: 0
	};
}
// src/stages/describe/left-alone.ts
/** What a reason is called in a sentence: `3 lock files`. */
const NAMES = {
	"lock-file": ["lock file", "lock files"],
	docs: ["documentation page", "documentation pages"],
	minified: ["minified file", "minified files"],
	vendored: ["copy of the widget itself", "copies of the widget itself"],
	generated: ["generated file", "generated files"],
	symlink: ["symbolic link", "symbolic links"],
	submodule: ["submodule", "submodules"],
	lfs: ["Git LFS pointer", "Git LFS pointers"],
	encoding: ["file that is not UTF-8", "files that are not UTF-8"],
	workflow: ["workflow of GitHub Actions", "workflows of GitHub Actions"],
	sparse: ["path outside the sparse checkout", "paths outside the sparse checkout"],
	excluded: ["file that `include` or `exclude` leaves out", "files that `include` or `exclude` leave out"],
	"too-large": ["file that is too large", "files that are too large"],
	package: ["file of an installed package", "files of installed packages"],
	"node-modules": ["file of an installed package", "files of installed packages"],
	binary: ["binary file", "binary files"],
	snapshot: ["test snapshot", "test snapshots"],
	unread: ["file with a release that is not understood", "files with a release that is not understood"],
	"reader-failed": ["file that could not be read", "files that could not be read"]
};
const PATHS = 10;
/** Files that were left alone, by reason; '' when there are none. */
function leftAlone(skipped, depth) {
	if (skipped.length === 0) return "";
	const byReason = /* @__PURE__ */ new Map();
	for (const one of skipped) byReason.set(one.reason, [...byReason.get(one.reason) ?? [], one]);
	const lines = [...byReason].sort(([, a], [, b]) => b.length - a.length).map(([reason, files]) => {
		const notes = [...new Set(files.flatMap((file) => file.note ?? []))].slice(0, 3).map(prose);
		const paths = depth.asides ? files.slice(0, depth.foldedPlaces > 0 ? PATHS : 1).map(nameOf) : [];
		const rest = files.length - paths.length;
		const list = paths.length === 0 ? "" : `: ${paths.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
		return `- ${files.length} ${nameOfReason(reason, files.length)}${list}${depth.asides && notes.length > 0 ? `. ${notes.join(" ")}` : ""}`;
	});
	const count = skipped.length;
	return folded(`Left alone: ${count} ${count === 1 ? "file" : "files"}`, lines.join("\n"));
}
function nameOf(file) {
	return `${code(file.path)}${file.version === void 0 ? "" : ` (${plain(file.version)})`}`;
}
function nameOfReason(reason, count) {
	const names = NAMES[reason];
	if (names) return count === 1 ? names[0] : names[1];
	return `${count === 1 ? "file" : "files"} (${plain(reason.replaceAll("-", " "))})`;
}
// src/stages/describe/untrusted.ts
/**
* Release notes are Markdown of others. They are quoted, so that an open fence, list or table in them ends with the quote,
* and what could ping, refer, load or pretend is taken out of them.
*/
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const ZERO_WIDTH = "​";
/** Hosts that a link may lead to. GitHub's own pages are looked at closer: a link to an issue leaves a trace in that issue. */
const HOST = /^(?:[\w-]+\.)*(?:okta\.com|npmjs\.com|owasp\.org|w3\.org|mozilla\.org)$/;
const GITHUB_PAGE = /^\/[\w.-]+\/[\w.-]+\/(?:releases|blob|tree|wiki|compare)(?:\/|$)/;
/** Foreign Markdown as a quote, of at most about `limit` characters; '' when there is nothing in it. */
function quoted(markdown, limit) {
	const text = defused(markdown);
	const cut = text.length > limit ? `${text.slice(0, text.lastIndexOf("\n", limit) + 1).trimEnd()}\n\n…` : text;
	return cut.trim() === "" ? "" : cut.trim().split("\n").map((line) => line === "" ? ">" : `> ${line}`).join("\n");
}
/** Foreign Markdown in which nothing acts: no HTML, mention, reference, image, foreign link, box, footnote or alert. */
function defused(markdown) {
	return markdown.replace(/\r\n?/g, "\n").replace(INVISIBLE, "").split("\n").map(defusedLine).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
/** Links to where it is safe stay; of all others, and of images, the words stay. */
function defusedLine(line) {
	const kept = [];
	const keep = (url) => `\u0000${kept.push(url) - 1}\u0000`;
	return line.trimEnd().replace(/!\[([^\][]*)\]\([^()]*\)/g, "$1").replace(/\[([^\][]*)\]\(\s*<?([^()\s<>]*)>?(?:\s+[^()]*)?\)/g, (_, label, url) => {
		const safe = safeUrl(url);
		return safe === null ? label : `[${label}](${keep(safe)})`;
	}).replace(/https?:\/\/[^\s<>()[\]"'`\u0000]+/gi, (url) => {
		const safe = safeUrl(url);
		return safe === null ? url.replace(/^https?:\/\//i, "") : keep(safe);
	}).replace(/\](?=\(|\[|:)(?!\(\u0000)/g, `]${ZERO_WIDTH}`).replace(/!(?=\[)/g, `!${ZERO_WIDTH}`).replace(/\b(?:(?:https?|ftps?):|www\.)/gi, `$&${ZERO_WIDTH}`).replace(/^(\s*)#{1,6}\s+(.*?)\s*#*$/, "$1**$2**").replace(/^(\s*)(?:={2,}|-{2,})$/, "").replace(/&(?!(?:amp|lt|gt|quot|nbsp);)(?=#?\w+;)/g, `&${ZERO_WIDTH}`).replace(/<(?=[a-z/!?\u0000])/gi, `<${ZERO_WIDTH}`).replaceAll("-->", `--${ZERO_WIDTH}>`).replaceAll("@", `@${ZERO_WIDTH}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH}`).replace(/\bGH-(?=\d)/gi, `$&${ZERO_WIDTH}`).replace(/\[(?=[ xX]\]|[!^])/g, `[${ZERO_WIDTH}`).replace(/\u0000(\d+)\u0000/g, (_, i) => kept[Number(i)] ?? "");
}
/** The address, when a link to it is safe; GitHub's issues are not: a link to one leaves a trace in it. */
function safeUrl(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	if (!(url.protocol === "https:" && url.username === "" && url.port === "" && /^[\w./%~#?=&+-]+$/.test(url.href.slice(8)))) return null;
	if (url.hostname === "github.com") return GITHUB_PAGE.test(url.pathname) && url.search === "" ? url.href : null;
	return HOST.test(url.hostname) ? url.href : null;
}
// src/stages/describe/notes.ts
/** Characters of one note, and of all notes together. */
const NOTE_LIMIT = 2500;
const NOTES_LIMIT = 24e3;
const LINKED = 40;
/** The release notes between the two versions, folded: quoted as far as there is room, linked beyond it. */
function notesOf(choice, release, from, depth) {
	const { notes } = choice;
	if (notes.length === 0) return `[Release notes of ${release.version}](${release.url})`;
	const range = from === null ? `up to ${release.version}` : `${plain(from)} to ${release.version}`;
	const parts = [];
	const linked = [];
	let length = 0;
	for (const note of notes) {
		const text = depth.notes === "quoted" && linked.length === 0 ? quoted(note.body, NOTE_LIMIT) : "";
		if (text === "" || length + text.length > NOTES_LIMIT) {
			linked.push(note);
			continue;
		}
		length += text.length;
		const day = /^\d{4}-\d{2}-\d{2}/.exec(note.published ?? "")?.[0];
		parts.push(`**${link(note)}**${day === void 0 ? "" : `, ${day}`}\n\n${text}`);
	}
	if (linked.length > 0) {
		const rest = linked.length - LINKED;
		const row = `${linked.slice(0, LINKED).map(link).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
		parts.push(parts.length === 0 ? row : `On their own pages: ${row}`);
	}
	return folded(`Release notes, ${range} (${notes.length})`, parts.join("\n\n"));
}
function link(note) {
	const label = /^[\w.+-]+$/.test(note.version) ? note.version : code(note.version);
	const url = safeUrl(note.url);
	return url === null ? label : `[${label}](${url})`;
}
// src/stages/describe/state.ts
const COMMENT$1 = /<!--\s*okta-signin-widget-upgrade:state\s+v(\d+)\s+([\w-]+)\s*-->/g;
/** The state as a hidden comment. It stands on a line of its own, where GitHub takes two hyphens inside a comment. */
function writeState(state) {
	const encoded = Buffer.from(JSON.stringify(state), "utf8").toString("base64url");
	return `<!-- okta-signin-widget-upgrade:state v${state.schema} ${encoded} -->`;
}
/** The state of a body, or null when it has none that can be read: then the body is as good as new. */
function readState(body) {
	return [...body.matchAll(COMMENT$1)].flatMap((match) => {
		const state = match[1] === "1" ? decoded(match[2] ?? "") : null;
		return state === null ? [] : [state];
	}).at(-1) ?? null;
}
/** The body with another state: for the commit's id, which is only known when the commit is made. */
function withState(body, state) {
	if (!new RegExp(COMMENT$1).test(body)) return `${body}\n\n${writeState(state)}`;
	return body.replace(COMMENT$1, () => writeState(state));
}
function decoded(text) {
	try {
		const value = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
		return isState(value) ? value : null;
	} catch {
		return null;
	}
}
function isState(value) {
	if (typeof value !== "object" || value === null) return false;
	const state = value;
	const isList = (list) => Array.isArray(list) && list.every((item) => typeof item === "string");
	return state["schema"] === 1 && (state["title"] === void 0 || typeof state["title"] === "string") && isList(state["from"]) && isList(state["commits"]) && [
		"to",
		"base",
		"baseCommit",
		"contents"
	].every((key) => typeof state[key] === "string");
}
// src/stages/describe/title.ts
/** GitHub takes titles of at most 256 characters. */
const TITLE_LIMIT = 250;
/** The user's template, or our own words. */
function titleOf(facts, template) {
	const title = template === null ? ownTitle(facts) : fill(template, facts);
	return shorten(title.replace(/\s+/g, " ").trim(), TITLE_LIMIT);
}
function ownTitle({ from, to, moves, engine }) {
	if (!moves) return `Clean the Okta Sign-In Widget configuration${engine === "identity" ? " for Identity Engine" : ""}`;
	if (from.length === 0) return `Upgrade Okta Sign-In Widget to ${to}`;
	return from.length === 1 ? `Upgrade Okta Sign-In Widget ${from[0]} to ${to}` : `Upgrade Okta Sign-In Widget from ${versionsInWords(from)} to ${to}`;
}
/** `5.9.4`, or `5.x and 6.x` for several. */
function versionsInWords(versions) {
	if (versions.length <= 1) return versions[0] ?? "";
	const majors = [...new Set(versions.map((version) => `${version.split(".")[0]}.x`))];
	if (majors.length === 1) return majors[0] ?? "";
	return `${majors.slice(0, -1).join(", ")} and ${majors.at(-1)}`;
}
function fill(template, facts) {
	return template.replace(/\{\{\s*from\s*\}\}/g, () => versionsInWords(facts.from)).replace(/\{\{\s*to\s*\}\}/g, () => facts.to);
}
/** The user's message, or the title with a list of what is in the commit. */
function commitMessageOf(facts, template, lines) {
	const own = [ownTitle(facts), lines.map((line) => `- ${line.replace(/[\s\u0000-\u001f]+/g, " ")}`).join("\n")].filter(Boolean).join("\n\n");
	return `${template === null ? own : fill(template, facts).replace(/\r\n?/g, "\n").trim()}\n`;
}
// src/stages/describe/body.ts
/** GitHub takes 65,536 characters; the rest is left to people. JavaScript counts at least as many as GitHub does. */
const BODY_LIMIT = 6e4;
/** The body, with what people did to the previous one, as deep as there is room for. */
function bodyOf(facts, previous) {
	const limit = BODY_LIMIT - foreignLength(previous);
	if (facts.items.reduce((sum, item) => sum + item.task.length + MARKUP$1, 0) > limit) return carryOver(previous, shortest(facts, limit));
	const items = facts.items.map((item) => printable(item));
	for (const depth of DEPTHS) {
		const sections = render(facts, items, depth);
		if (sections.length <= limit) return carryOver(previous, sections);
	}
	return carryOver(previous, shortest(facts, limit));
}
/** Only tasks, each cut to its share of the room; where even that is too much, the last box counts what is not named. */
function shortest(facts, limit) {
	const items = facts.items.map((item) => printable({
		...item,
		task: shorten(item.task, 1200),
		details: [],
		places: []
	}));
	const room = Math.max(0, limit - render(facts, [], shortTasks(1)).length - HEADINGS);
	const share = Math.floor(room / Math.max(1, items.length)) - MARKUP$1;
	if (share >= SHORTEST_TASK) return render(facts, items, shortTasks(Math.min(share, 400)));
	const shown = inGroups(items).slice(0, Math.max(0, Math.floor(room / (SHORTEST_TASK + MARKUP$1)) - 4));
	const rest = printable({
		id: "further-items",
		when: "after-release",
		task: `${items.length - shown.length} more: see the report`,
		why: "",
		docs: null,
		places: [],
		details: [],
		quotes: []
	});
	return render(facts, [...shown, rest], shortTasks(SHORTEST_TASK));
}
/** Lines of what was checked. */
const CHECKED = 20;
/** Characters of the three headings, of a box with its comment and digest, and of the least that a task can be cut to. */
const HEADINGS = 200;
const MARKUP$1 = 38;
const SHORTEST_TASK = 16;
function inGroups(items) {
	return [
		"before-merge",
		"admin-console",
		"after-release"
	].flatMap((when) => items.filter(({ item }) => item.when === when));
}
function render(facts, items, depth) {
	const { permalink } = facts;
	return [
		section("summary", summary(facts, depth)),
		optional("places", movesTable(facts.moves, depth, permalink)),
		optional("changes", changesList(facts.changes, depth, permalink)),
		section("checklist", withLineList(checklist(items, depth, permalink))),
		optional("left-alone", [leftAlone(facts.skipped, depth), whatWasChecked(facts, depth)].filter(Boolean).join("\n\n")),
		section("notes", notesOf(facts.choice, facts.release, facts.from[0] ?? null, depth)),
		section("steering", `${steering(facts)}\n\n${writeState(facts.state)}`)
	].filter(Boolean).join("\n\n");
}
function optional(name, content) {
	return content === "" ? "" : section(name, content);
}
function summary(facts, depth) {
	const { engine, items } = facts;
	const guide = engine === "identity" ? `, as [Okta's guide](${LINKS.guide}) for Identity Engine says` : "";
	const left = [
		"before-merge",
		"admin-console",
		"after-release"
	].flatMap((when) => {
		const count = items.filter((item) => item.when === when).length;
		return count === 0 ? [] : [`${count} ${WHEN[when]}`];
	});
	const files = `${facts.files} ${plural(facts.files, "file")} changed.`;
	const todo = left.length === 0 ? "Nothing is left to do by hand." : `Left for you: ${left.join(", ")}.`;
	const lines = [`${whatIsDone(facts)}${guide}.`, `${files} ${todo}`];
	const notices = [
		...facts.pending.map(({ version, why }) => `${plain(version)} ${prose(shorten(why, 600))}: not taken yet.`),
		...facts.warnings.slice(0, depth.asides ? 20 : 3).map((warning) => `⚠️ ${prose(shorten(warning, 600))}`),
		...facts.checks === null ? [] : [CHECKS[facts.checks]]
	];
	return [lines.join("\n"), notices.map((notice) => `- ${notice}`).join("\n")].filter(Boolean).join("\n\n");
}
/** Nothing is claimed about a version that no file names: an Okta-hosted page has it in the Admin Console. */
function whatIsDone({ release, from, isKnown, moves }) {
	const target = `[**${release.version}**](${release.url})`;
	const old = plain(versionsInWords(from));
	if (moves.length > 0) return `Moves the Okta Sign-In Widget ${old === "" ? "" : `from **${old}** `}to ${target}`;
	if (!isKnown) return `Makes the configuration of the Okta Sign-In Widget, whose release no file here says, ready for ${target}`;
	const config = "Changes the configuration of the Okta Sign-In Widget";
	return old === "" ? `${config}, which is on ${target} already` : `${config} for ${target}; what is on **${old}** stays there, as the checklist says`;
}
const WHEN = {
	"before-merge": "before merge",
	"admin-console": "in the Admin Console",
	"after-release": "after release"
};
const CHECKS = {
	"await-approval": "Checks wait for you: press **Approve workflows to run** below. They start by themselves when the action has the token of a GitHub App.",
	"do-not-start": "Checks do not start for the token that was used: close and reopen this pull request. They start by themselves when the action has the token of a GitHub App."
};
function whatWasChecked(facts, depth) {
	if (!depth.asides || facts.checked.length === 0) return "";
	const shown = facts.checked.slice(0, CHECKED);
	const rest = facts.checked.length - shown.length;
	const lines = shown.map(({ line, places }) => {
		const where = places.length === 0 ? "" : ` ${linksInRow(places, depth.places, facts.permalink)}`;
		return `- ${prose(line)}${where}`;
	});
	if (rest > 0) lines.push(`- and ${rest} more: see the report.`);
	return `<details><summary>What was checked</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function steering({ release, changes }) {
	const example = changes[0]?.id ?? "identity-engine";
	return `<details><summary>How to steer this pull request</summary>

- Boxes that you tick stay ticked when it is updated, what you add to the checklist stays, and so does what you write above, between or below the sections of the action.
- Commits of yours on this branch are never overwritten.
- To say no to ${release.version}, close it. The next release gets a new one.
- To keep a rule from changing files, set \`rules: ${example}=flag\` in the workflow (it is then only listed), or \`=off\`.
- To bring it up to date, run the workflow again. When nothing is left to upgrade, it is closed by itself.

</details>`;
}
// src/stages/describe/checked.ts
/** What was checked, one line each: true of this run, and nothing that was not looked at. */
function checked(plan, rewritten, counts, inputs, locate) {
	const { release } = plan;
	const proofs = Object.values(release.assets);
	const count = (state) => proofs.filter((proof) => proof.state === state).length;
	const files = (n) => n === 1 ? "1 file" : `${n} files`;
	const lines = [`${counts.tracked} tracked ${counts.tracked === 1 ? "file" : "files"} searched; ${counts.hits} ${counts.hits === 1 ? "names" : "name"} the widget.`];
	if (rewritten.changes.length > 0) lines.push("Each changed file was read again: it parses as before, a second pass finds nothing more to do, and nothing else in it changed.");
	if (count("proved") > 0) lines.push(`${files(count("proved"))} of ${release.version}: the npm package and the bytes of the CDN agree.`);
	if (count("package") > 0) lines.push(`${files(count("package"))} of ${release.version} found in the npm package; the bytes on the CDN were not compared.`);
	if (release.contents === null) lines.push("The npm package of the release was not read: what depends on it is flagged, not guessed.");
	if (inputs.engine === "identity" && import_semver.default.valid(release.version) !== null && import_semver.default.gte(release.version, "7.0.0") && plan.models.includes("embedded")) lines.push("The Interaction Code flow is the default from 7.0.0 on: `useInteractionCodeFlow` is neither written nor, where it is `true`, taken away.");
	return [...lines.map((line) => ({
		line,
		places: []
	})), ...remarks(rewritten.judged, locate)];
}
/** What rules looked at and left as it is, where nothing of it is left to do: each sentence once, with its places. */
function remarks(judged, locate) {
	const places = /* @__PURE__ */ new Map();
	for (const { finding, kind } of judged) {
		if (kind !== "follow-up" || finding.edits.length > 0 || finding.followUps.length > 0) continue;
		places.set(finding.message, [...places.get(finding.message) ?? [], locate(finding.at)]);
	}
	return [...places].map(([line, at]) => ({
		line,
		places: at
	}));
}
// src/stages/describe/moves.ts
/** What moved to another version, seen from the sites: which of them the edits changed, and to what. */
function movesOf(plan, rewritten, locate) {
	const edited = rewritten.judged.filter((judged) => judged.kind === "edited");
	const edits = /* @__PURE__ */ new Map();
	for (const { finding } of edited) for (const edit of finding.edits) {
		if ("change" in edit) continue;
		edits.set(edit.path, [...edits.get(edit.path) ?? [], {
			edit,
			finding
		}]);
	}
	const rows = /* @__PURE__ */ new Map();
	const told = /* @__PURE__ */ new Set();
	for (const site of versioned(plan.files.flatMap((file) => file.sites))) {
		const inside = (edits.get(site.at.path) ?? []).filter(({ edit }) => contains(site.at, edit));
		const to = inside.length === 0 ? null : versionAfter(site, inside.map(({ edit }) => edit), plan.release.version);
		if (to === null) continue;
		for (const { finding } of inside) told.add(finding);
		const key = `${site.kind}\0${site.from}\0${to}`;
		const places = [...rows.get(key)?.places ?? [], locate(site.at)];
		rows.set(key, {
			kind: site.kind,
			from: site.from,
			to,
			places: distinct$1(places)
		});
	}
	return {
		rows: [...rows.values()].sort(byKind),
		told
	};
}
function versioned(sites) {
	const all = sites.flatMap((site) => {
		switch (site.kind) {
			case "asset": return fromAsset(site);
			case "page": return site.assets.flatMap(fromAsset);
			case "pin": return isWidgetPin(site) ? [{
				kind: "npm",
				at: site.at,
				text: site.spec,
				from: site.spec
			}] : [];
			case "definition": return [{
				kind: "definition",
				at: site.at,
				text: site.version,
				from: site.version
			}];
			case "hosted-version": return [{
				kind: "hosted",
				at: site.at,
				text: site.value,
				from: site.value
			}];
			default: return [];
		}
	});
	return [...new Map(all.map((site) => [`${site.at.path}\0${site.at.start}`, site])).values()];
}
function fromAsset(site) {
	return site.version?.literal ? [{
		kind: "cdn",
		at: site.at,
		text: site.url,
		from: site.version.text
	}] : [];
}
/** The version that the edited text names; null when the text is gone or the version in it stayed. */
function versionAfter(site, edits, target) {
	if (site.text.length !== site.at.end - site.at.start) return target;
	const shifted = [...new Map(edits.map((edit) => [`${edit.start}\0${edit.end}`, edit])).values()].map((edit) => ({
		...edit,
		start: edit.start - site.at.start,
		end: edit.end - site.at.start
	}));
	const after = applyEdits(site.text, shifted);
	if (after.trim() === "" || after === site.text) return null;
	if (site.kind !== "cdn") return after;
	if (after.includes(target)) return site.from === target ? null : target;
	return /[@/]v?(\d+(?:\.\d+)*)(?=[/.]|$)/.exec(after)?.[1] ?? target;
}
const ORDER = [
	"cdn",
	"npm",
	"definition",
	"hosted"
];
function byKind(a, b) {
	return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.from < b.from ? -1 : 1);
}
// src/stages/describe.ts
/** Items after which nobody should merge without a change of their own: the pull request is proposed as a draft. */
const DRAFT_ITEMS = ["pkce-server"];
/** Everything that the pull request will say and hold, as plain data. Pure: the same input gives the same bytes. */
function describe(input) {
	const { plan, rewritten, choice, scanned, inputs, base } = input;
	const locate = locator(plan, scanned);
	const { rows, told } = movesOf(plan, rewritten, locate);
	const changes = changesByRule(rewritten.judged, told, locate);
	const from = plan.from.filter((version) => isOlder(version, plan.release.version));
	const files = rewritten.changes.map((change) => ({
		path: change.path,
		mode: change.before.mode,
		bytes: encode(change.before, change.after)
	}));
	const state = {
		schema: 1,
		from,
		to: plan.release.version,
		base: base.branch,
		baseCommit: base.commit,
		commits: input.commits,
		contents: contentsHash(files)
	};
	const facts = {
		from,
		to: plan.release.version,
		moves: rows.length > 0,
		engine: inputs.engine
	};
	const body = bodyOf({
		release: plan.release,
		from,
		isKnown: plan.from.length > 0,
		engine: inputs.engine,
		moves: rows,
		changes,
		files: files.length,
		items: itemsOf(input),
		skipped: scanned.skipped,
		pending: choice.pending,
		warnings: [.../* @__PURE__ */ new Set([...choice.warnings, ...scanned.warnings])],
		checked: checked(plan, rewritten, scanned.counts, inputs, locate),
		choice,
		permalink: input.permalink,
		checks: input.checks,
		state
	}, input.previousBody);
	const lines = [...rows.map((row) => `${row.from} to ${row.to}: ${inPlaces(linesOf(row.places).length)}`), ...changes.map(({ title, places }) => `${title}: ${inPlaces(linesOf(places).length)}`)];
	return {
		branch: inputs.branch,
		base: base.branch,
		baseCommit: base.commit,
		title: titleOf(facts, inputs.title),
		commitMessage: commitMessageOf(facts, inputs.commitMessage, lines),
		body,
		state,
		files,
		labels: inputs.labels,
		assignees: inputs.assignees,
		reviewers: inputs.reviewers,
		teamReviewers: inputs.teamReviewers,
		draft: inputs.draft || rewritten.followUps.some((item) => DRAFT_ITEMS.includes(item.id))
	};
}
/** The checklist's items, for the body and for the report. */
function itemsOf(input) {
	return toItems(input.rewritten.followUps, locator(input.plan, input.scanned));
}
/** The same for the same files, whatever order they come in. */
function contentsHash(files) {
	const hash = createHash("sha256");
	for (const file of [...files].sort((a, b) => a.path < b.path ? -1 : 1)) {
		hash.update(`${file.mode} ${Buffer.byteLength(file.path)} ${file.path} ${file.bytes.length}\n`);
		hash.update(file.bytes);
	}
	return hash.digest("hex");
}
function isOlder(version, target) {
	if (import_semver.default.valid(version) === null || import_semver.default.valid(target) === null) return version !== target;
	return import_semver.default.lt(version, target);
}
function inPlaces(count) {
	return `${count} ${count === 1 ? "place" : "places"}`;
}
// src/stages/plan.ts
/** Languages whose pages are written by a server for each request. */
const SERVER_PAGE = /\.(?:cshtml|vbhtml|razor|aspx|ascx|master|jspx?|jspf|ftlh?|php|phtml|erb|ejs|hbs|handlebars|mustache|njk|liquid|twig|jinja2?|j2|gohtml|tmpl|gotmpl|tpl)$/i;
/** From which version each file comes: what it says itself, else the nearest manifest above it, else the oldest of all. */
function survey(files) {
	const own = new Map(files.map((file) => [file.source.path, oldest(file.sites.flatMap(versionsOf))]));
	const pins = files.flatMap((file) => file.sites.filter((site) => site.kind === "pin" && isWidgetPin(site)).map((site) => ({
		folder: folderOf(file.source.path),
		version: versionOfPin(site)
	})));
	const all = files.flatMap((file) => file.sites.flatMap(versionsOf));
	const from = [...new Set(all)].sort(import_semver.default.compare);
	const byFile = new Map(files.map(({ source }) => {
		const nearest = pins.filter((pin) => pin.version !== null && isBelow(source.path, pin.folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
		return [source.path, own.get(source.path) ?? nearest?.version ?? from[0] ?? null];
	}));
	const sites = files.flatMap((file) => file.sites);
	const hosted = sites.some((site) => site.kind === "hosted-version" || site.kind === "page" && site.model === "hosted" || site.kind === "config" && site.origin === "hosted");
	const embedded = sites.some((site) => site.kind === "pin" || site.kind === "import" || site.kind === "asset" && site.version !== null || site.kind === "config" && site.origin === "constructor");
	return {
		from,
		named: sites.filter((site) => rangeOf(site) === null).flatMap(versionsOf),
		ranges: sites.flatMap((site) => {
			const spec = rangeOf(site);
			return spec === null ? [] : versionsOf(site).map((version) => ({
				spec,
				version
			}));
		}),
		byFile,
		models: [...embedded ? ["embedded"] : [], ...hosted ? ["hosted"] : []]
	};
}
/** True when something in the repository is older than this release; a range such as `^7` that takes it already is not. */
function isDue(usage, version) {
	return usage.named.some((from) => import_semver.default.lt(from, version)) || usage.ranges.some((range) => import_semver.default.lt(range.version, version) && moveSpec(range.spec, version) !== range.spec);
}
/** For each file: from which version, to which, with which facts about the app around it. */
function plan(files, usage, release) {
	const repository = factsOf(files.flatMap((file) => file.sites));
	return {
		release,
		from: usage.from,
		models: usage.models,
		files: files.map((file) => ({
			source: file.source,
			sites: file.sites,
			islands: file.islands,
			faults: file.faults,
			from: usage.byFile.get(file.source.path) ?? null,
			app: appFacts(file, repository)
		}))
	};
}
function appFacts(file, repository) {
	const own = factsOf(file.sites);
	const serverOptions = file.sites.filter((site) => site.kind === "config").some((config) => config.find("codeChallenge").length > 0 || config.find("authParams.responseType").some((option) => option.value === "code" || Array.isArray(option.value) && option.value.includes("code")));
	return {
		bundle: own.bundle !== "default" ? own.bundle : loadsWidget(file.sites) ? "default" : repository.bundle,
		serverSide: serverOptions || SERVER_PAGE.test(file.source.path) && file.islands.some((island) => island.masks.length > 0)
	};
}
function loadsWidget(sites) {
	return sites.some((site) => site.kind === "import" || site.kind === "asset" && site.file?.startsWith("js/") === true);
}
function factsOf(sites) {
	const files = sites.flatMap((site) => site.kind === "asset" ? [site.file ?? ""] : site.kind === "import" ? [site.specifier] : []);
	if (files.some((file) => /okta-sign-in\.oie(?:\.min)?|okta-signin-widget\/oie$/.test(file))) return { bundle: "oie" };
	if (files.some((file) => /okta-sign-in\.classic(?:\.min)?|okta-signin-widget\/classic$/.test(file))) return { bundle: "classic" };
	if (files.some((file) => /okta-sign-in\.next/.test(file))) return { bundle: "next" };
	return { bundle: "default" };
}
/** The versions that a site says the repository is on. */
function versionsOf(site) {
	if (site.kind === "asset") return versionOfAsset(site);
	if (site.kind === "definition") return site.doubt !== void 0 || import_semver.default.valid(site.version) === null ? [] : [site.version];
	if (site.kind === "pin" && isWidgetPin(site)) return [versionOfPin(site) ?? []].flat();
	return [];
}
/** What npm is asked for there; null where a version is a version. */
function rangeOf(site) {
	if (site.kind === "pin") return site.spec;
	return site.kind === "asset" && site.host === "npm" && site.version?.literal === true ? site.version.text : null;
}
function versionOfAsset(site) {
	if (site.version === null || !site.version.literal || site.host === "unknown") return [];
	const version = import_semver.default.valid(site.version.text) ?? import_semver.default.coerce(site.version.text)?.version;
	return version === void 0 ? [] : [version];
}
/** The lowest version that a range allows: what the project was written against. */
function versionOfPin(site) {
	const spec = parseSpec(site.spec);
	return spec.movable ? spec.lowest : null;
}
function oldest(versions) {
	return [...versions].sort(import_semver.default.compare)[0] ?? null;
}
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function isBelow(path, folder) {
	return folder === "" || path.startsWith(`${folder}/`);
}
// src/stages/publish/bodies.ts
/** How many files a repository has is no news: it changes with every other commit. */
const FILES = /^- \d+ tracked files? searched; /gm;
const CLOSED = "<!-- okta-signin-widget-upgrade:closed -->";
/** A pull request that we closed ourselves is nobody's no. */
function wasClosedByUs(body) {
	return body.includes(CLOSED);
}
function asClosedByUs(body) {
	return wasClosedByUs(body) ? body : `${body.trimEnd()}\n\n${CLOSED}`;
}
/** The body to have, with our title in its state so that a later run sees when a person has changed it. */
function composed(proposal, compose, previous, commits) {
	const body = compose(previous, commits);
	return withState(body, {
		...readState(body) ?? proposal.state,
		commits,
		title: proposal.title
	});
}
/** What to change about a pull request; null when it is right as it is. */
function changeOf(pull, proposal, compose, commits) {
	const body = composed(proposal, compose, pull.body, commits);
	const recorded = readState(pull.body);
	const title = isPeoples(pull.title, recorded, proposal) || pull.title === proposal.title ? {} : { title: proposal.title };
	const change = isSame$2(body, pull.body, recorded, commits) ? title : {
		...title,
		body
	};
	return Object.keys(change).length === 0 ? null : change;
}
/** Where the body was emptied nobody knows what our title was: then it is one of ours but for its versions. */
function isPeoples(title, recorded, proposal) {
	if (recorded?.title !== void 0) return recorded.title !== title;
	const shape = (text) => text.replace(/\d[\w.-]*/g, "#");
	return recorded === null && shape(title) !== shape(proposal.title);
}
/**
* Equal to a reader: permalinks to an older commit of the base are as good as new ones while the proposed files are the
* same, so a base that only moved on elsewhere is no reason to write.
*/
function isSame$2(next, previous, recorded, commits) {
	const wanted = readState(next);
	if (recorded === null || wanted === null) return false;
	if (recorded.contents !== wanted.contents || recorded.to !== wanted.to || recorded.title !== wanted.title) return false;
	if (recorded.commits.at(-1) !== commits.at(-1)) return false;
	return comparable(next, wanted, wanted) === comparable(previous, recorded, wanted);
}
function comparable(body, own, state) {
	return withState(withLf(body), state).replaceAll(own.baseCommit, state.baseCommit).replace(FILES, "").trimEnd();
}
// src/stages/publish/merged-base.ts
/**
* The button "Update branch" puts a merge of the base on our commit, which is nobody's work: it is ours when the branch
* holds no other commits than ours and such merges, and its files are, byte for byte, those of the base with either what
* is proposed now or what our last commit changed (of modes, GitHub says nothing here). Anything else is taken for
* people's: null. Asks nothing unless there is a merge that we do not know.
*/
async function mergedBase(state, proposal, port) {
	const { base, branch } = state;
	const ours = readState(state.open[0]?.body ?? "")?.commits ?? [];
	const last = ours.at(-1);
	if (base === null || branch === null || last === void 0) return null;
	if (branch.parents.length !== 2 || ours.includes(branch.head)) return null;
	const here = await port.compare(base.head, branch.head);
	if (here === null || here.fork !== branch.parents[1] || !isOnlyMerges(here, ours)) return null;
	const edits = editsOf(here);
	if (edits === null) return null;
	if (proposal !== null && isSame$1(edits, blobsOf(proposal))) return "proposed";
	const before = await port.compare(base.head, last);
	const known = before === null ? null : editsOf(before);
	return known !== null && isSame$1(edits, known) ? "ours" : null;
}
/** Each commit that the base has not is one of ours, or merges what the base has into one of them. */
function isOnlyMerges({ commits, isWhole }, ours) {
	const seen = new Set(commits.map(({ sha }) => sha));
	const good = new Set(ours);
	for (const { sha, parents } of commits) {
		const [first = "", second = "", ...more] = parents;
		if (good.has(first) && second !== "" && !seen.has(second) && more.length === 0) good.add(sha);
	}
	return isWhole && commits.every(({ sha }) => good.has(sha));
}
/** Null when it does more than edit files, as we never do. */
function editsOf({ files, isWhole }) {
	if (!isWhole || files.some((file) => !file.isEdited)) return null;
	return new Map(files.map(({ path, blob }) => [path, blob]));
}
function blobsOf({ files }) {
	return new Map(files.map(({ path, bytes }) => {
		return [path, createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex")];
	}));
}
function isSame$1(one, other) {
	return one.size === other.size && [...one].every(([path, blob]) => other.get(path) === blob);
}
// src/stages/publish/reasons.ts
const nothingLeft = {
	id: "nothing-to-upgrade",
	text: "Nothing is left to upgrade."
};
function declined(pull, proposal) {
	return {
		id: "declined",
		text: `#${pull.number} for ${proposal.state.to} was closed without a merge, so it is not opened again. The next release gets a new one; to have this one back, reopen #${pull.number}.`
	};
}
function alreadyMerged(pull, proposal) {
	return {
		id: "already-merged",
		text: `#${pull.number} has brought this to \`${proposal.base}\` already, after the commit ${proposal.baseCommit.slice(0, 12)} whose files were read.`
	};
}
function peopleCommitted(branch) {
	return {
		id: "people-committed",
		text: `Others have committed to \`${branch}\`, so nothing was changed there. Merge or close its pull request and delete the branch, then run again.`
	};
}
function branchTaken({ branch, base }, pull) {
	const other = `Give another name in the input \`branch\`, for example \`${branch}-2\`.`;
	if (pull !== null && readState(pull.body) !== null) return {
		id: "branch-taken",
		text: `#${pull.number} goes from \`${branch}\` to another branch than \`${base}\`, so nothing was changed. To follow it there, name that branch in the input \`base\`. ${other}`
	};
	return {
		id: "branch-taken",
		text: `The branch \`${branch}\` ${pull === null ? "holds commits that are not ours" : `belongs to #${pull.number}`}, so nothing was changed. ${other}`
	};
}
/** The branch is moved as if it were only ours, so it may be none that people work on. */
function mustBeOwnBranch(state, proposal) {
	const { branch, base } = proposal;
	if (branch !== base && branch !== state.defaultBranch) return;
	throw new UserError("branch-is-base", `\`${branch}\` is ${branch === base ? "the branch that the pull request goes to" : "the default branch"}, and the action needs one of its own.`, "Give another name in the input `branch`, or leave it out.");
}
/** What can be known to fail is said before the first write. `null`: nothing is proposed, a pull request is closed. */
function mustBeWritable(state, proposal) {
	if (state.archived) throw new UserError("archived", "The repository is archived, and so read-only.", "Unarchive it (Settings > General > Danger Zone), or take the workflow out of it.");
	if (state.canPush === false) throw new UserError("no-push", "The owner of the token may read this repository, but not push to it.", "Give a token of somebody with the role Write, or leave the input `token` out to use the token of the workflow.");
	if (proposal === null) return;
	if (state.defaultBranch === null) throw new UserError("empty-repository", "The repository has no commit on GitHub yet.", "Push a first commit; until then there is nothing to upgrade.");
	if (state.base === null) throw new UserError("base-missing", `There is no branch \`${proposal.base}\` on GitHub to open a pull request to.`, "Push it, or name another one in the input `base`.");
	if (!state.baseCommitKnown) throw new UserError("base-commit-unknown", `GitHub does not know the commit ${proposal.baseCommit.slice(0, 12)} whose files were read.`, "Push it first, or let the workflow check out a branch of GitHub without commits of its own.");
}
/** A pull request from a commit of another branch would carry the commits of that branch too. */
async function mustBeOnBase(state, { base, baseCommit }, port) {
	if (state.base === null || state.base.head === baseCommit) return;
	if ((await port.compare(state.base.head, baseCommit))?.ahead === 0) return;
	throw new UserError("base-commit-elsewhere", `The commit ${baseCommit.slice(0, 12)} whose files were read is not on \`${base}\`, so the pull request would carry other commits too.`, `Check out that branch (\`ref: ${base}\` of actions/checkout), or name the one that is checked out in the input \`base\`.`);
}
// src/stages/publish/trailer.ts
/**
* The last line of our commit messages names the release, the proposed contents and the commit's own tree. So a commit
* proves that it is ours without the pull request's body: one that a person amended has another tree than it says.
*/
const NAME = "Okta-SignIn-Widget-Upgrade";
function trailerOf(state, tree) {
	return `${NAME}: ${state.to} ${short(state.contents)} ${tree}`;
}
function readTrailer(message) {
	const [, to = "", contents = "", tree = ""] = (message.split(/\r?\n/).filter((line) => line.startsWith(`${NAME}: `)).at(-1) ?? "").split(" ");
	return tree === "" ? null : {
		to,
		contents,
		tree
	};
}
function short(contents) {
	return contents.slice(0, 16);
}
// src/stages/publish/standing.ts
/** @param merged what a merge of the base at the branch's head holds, if that is what is there. */
function standingOf$1(state, proposal, merged) {
	const pull = state.open[0] ?? null;
	const elsewhere = state.elsewhere[0];
	if (pull === null) {
		const declined = state.closed.find((closed) => isNo(closed, state, proposal));
		if (declined !== void 0) return {
			kind: "declined",
			pull: declined
		};
		const isOlder = state.base?.head !== proposal.baseCommit;
		const done = state.merged.find(({ body }) => readState(body)?.contents === proposal.state.contents);
		if (done !== void 0 && isOlder) return {
			kind: "merged",
			pull: done
		};
		if (elsewhere !== void 0) return {
			kind: "taken",
			pull: elsewhere
		};
	}
	const recorded = pull === null ? null : readState(pull.body);
	if (state.branch === null) return {
		kind: "ours",
		head: null,
		pull,
		commits: [],
		isCurrent: false
	};
	if (!isOurs(state) && merged === null) return {
		kind: hasHistory(state) ? "people" : "taken",
		pull
	};
	const { head, parents } = state.branch;
	const isStuck = pull?.conflicting === true && parents[0] !== proposal.baseCommit;
	const isProposed = merged === "proposed" || contentsOf(state, recorded) === short(proposal.state.contents);
	const known = recorded?.commits ?? [];
	const commits = known.at(-1) === head ? known : merged === null ? [head] : [...known, head];
	const isDone = pull === null && isMerged(state, head);
	return {
		kind: "ours",
		head,
		pull,
		commits,
		isCurrent: isProposed && !isStuck && !isDone
	};
}
/** Is the commit at the branch's head one that we made, so that nobody's work is lost when the branch moves? */
function isOurs(state) {
	const { branch } = state;
	if (branch === null) return false;
	const recorded = [...state.open, ...state.closed].flatMap((pull) => readState(pull.body)?.commits ?? []);
	const proof = readTrailer(branch.message);
	const isOnOurs = branch.parents.slice(1).every((parent) => recorded.includes(parent));
	if (proof !== null && proof.tree === branch.tree && isOnOurs) return true;
	if (isMerged(state, branch.head)) return true;
	return recorded.includes(branch.head);
}
function isMerged({ merged }, head) {
	return merged.some((pull) => pull.headSha === head);
}
function hasHistory(state) {
	return [
		...state.open,
		...state.closed,
		...state.merged
	].some((pull) => readState(pull.body) !== null);
}
function isNo(closed, state, proposal) {
	if (wasClosedByUs(closed.body)) return false;
	const recorded = readState(closed.body);
	if (recorded !== null) return recorded.to === proposal.state.to;
	if (state.branch === null || state.branch.head !== closed.headSha) return false;
	return readTrailer(state.branch.message)?.to === proposal.state.to;
}
function contentsOf(state, recorded) {
	const proof = readTrailer(state.branch?.message ?? "");
	if (proof !== null) return proof.contents;
	return recorded !== null && recorded.commits.at(-1) === state.branch?.head ? short(recorded.contents) : null;
}
// src/stages/publish.ts
/** Somebody else, often another run of ours, was faster: look again and go on from what stands now. */
const RACES = [
	"branch-exists",
	"branch-moved",
	"pull-request-exists"
];
const ROUNDS$1 = 3;
/**
* Makes the branch, the commit and the pull request agree with the proposal, and touches nothing that people did.
* When nothing is to be changed, nothing is written. `null` proposes nothing: then a pull request of ours that is still
* open is closed.
*
* @throws UserError for what people can mend; what was done until then is picked up by the next run.
*/
async function publish(proposal, context, port) {
	for (let round = 1;; round += 1) try {
		return proposal === null ? await withdraw(context, port) : await propose(proposal, context, port);
	} catch (error) {
		if (round === ROUNDS$1 || !(error instanceof UserError) || !RACES.includes(error.id)) throw error;
	}
}
async function propose(proposal, context, port) {
	const state = await port.read(proposal);
	const compose = (previous, commits) => context.compose(previous, commits, state.viewer);
	mustBeOwnBranch(state, proposal);
	const standing = standingOf$1(state, proposal, isOurs(state) ? null : await mergedBase(state, proposal, port));
	if (standing.kind === "declined") return untouched("none", declined(standing.pull, proposal), standing.pull);
	if (standing.kind === "merged") return untouched("none", alreadyMerged(standing.pull, proposal), standing.pull);
	if (standing.kind === "people") return untouched("refused", peopleCommitted(proposal.branch), standing.pull);
	if (standing.kind === "taken") return untouched("refused", branchTaken(proposal, standing.pull), standing.pull);
	const { pull } = standing;
	if (pull !== null && standing.isCurrent && changeOf(pull, proposal, compose, standing.commits) === null) return untouched("unchanged", {
		id: "already-proposed",
		text: `The pull request #${pull.number} is right as it is.`
	}, pull);
	mustBeWritable(state, proposal);
	await mustBeOnBase(state, proposal, port);
	const { commits, verified } = await bringUpBranch(standing, proposal, port);
	const headSha = commits.at(-1) ?? "";
	if (pull === null) return open(proposal, compose, port, commits, verified);
	const warnings = await bringUpBody(pull, state, standing.isCurrent, proposal, compose, port, commits);
	return {
		outcome: "updated",
		reason: {
			id: "updated",
			text: `The pull request #${pull.number} was brought up to date.`
		},
		pullRequest: {
			number: pull.number,
			url: pull.url,
			headSha,
			verified
		},
		warnings
	};
}
/** One commit on the commit that was read, and one move of the branch: never by way of the base. */
async function bringUpBranch(standing, proposal, port) {
	if (standing.isCurrent) return {
		commits: standing.commits,
		verified: null
	};
	const { sha, verified } = await port.commit({
		parent: proposal.baseCommit,
		message: proposal.commitMessage,
		trailer: (tree) => trailerOf(proposal.state, tree),
		files: proposal.files
	});
	if (standing.head !== null) return {
		commits: [await port.moveBranch(proposal.branch, standing.head, sha)],
		verified
	};
	await port.createBranch(proposal.branch, sha);
	return {
		commits: [sha],
		verified
	};
}
async function open(proposal, compose, port, commits, verified) {
	const { title, branch, base, draft } = proposal;
	const pull = await port.open({
		title,
		body: composed(proposal, compose, null, commits),
		branch,
		base,
		draft
	});
	const noDraft = draft && !pull.draft ? ["GitHub has no drafts for this repository: it is open for review."] : [];
	return {
		outcome: "created",
		reason: {
			id: "created",
			text: `The pull request #${pull.number} was opened.`
		},
		pullRequest: {
			number: pull.number,
			url: pull.url,
			headSha: commits.at(-1) ?? pull.headSha,
			verified
		},
		warnings: [...noDraft, ...await port.decorate(pull.number, proposal)]
	};
}
/**
* GitHub cannot compare bodies when it takes one, so the time in which a tick could be lost is made short: the body is
* read right before it is written, and once more after, to put back what came between.
*/
async function bringUpBody(pull, state, isFresh, proposal, compose, port, commits) {
	const current = (from) => from.open.find(({ number }) => number === pull.number) ?? null;
	let now = current(isFresh ? state : await port.read(proposal));
	for (let attempt = 1; attempt <= 3; attempt += 1) {
		if (now === null) return [`The pull request #${pull.number} was closed while this run was at work.`];
		const change = changeOf(now, proposal, compose, commits);
		if (change === null) return [];
		await port.edit(pull.number, change);
		now = current(await port.read(proposal)) ?? now;
	}
	return changeOf(now ?? pull, proposal, compose, commits) === null ? [] : [`The description of #${pull.number} was edited again and again while this run was at work: run it once more.`];
}
/** Nothing is left to upgrade: our pull request goes, unless people have put work into it. */
async function withdraw(context, port) {
	const { branch, base, baseCommit } = context;
	const state = await port.read({
		branch,
		base,
		baseCommit: null
	});
	const pull = state.open[0];
	if (pull === void 0) return untouched("none", nothingLeft, null);
	if (!isOurs(state) && await mergedBase(state, null, port) === null || state.branch === null) return untouched("none", {
		id: "people-committed",
		text: `Nothing is left to upgrade. #${pull.number} stays open, because it holds commits of others.`
	}, pull);
	if (baseCommit !== null && state.base?.head !== baseCommit) {
		const stays = `#${pull.number} stays open: ${baseCommit.slice(0, 12)}, where nothing is left to upgrade, is not what \`${state.base?.name ?? base}\` is at now. The next run there looks again.`;
		return {
			...untouched("none", nothingLeft, pull),
			warnings: [stays]
		};
	}
	mustBeWritable(state, null);
	await port.edit(pull.number, {
		state: "closed",
		body: asClosedByUs(pull.body)
	});
	const warnings = [...await attempt("The reason could not be written as a comment", () => port.comment(pull.number, "Closed by the workflow that opened it: nothing is left to upgrade. It opens a new one when there is.")), ...await attempt(`The branch ${branch} could not be deleted`, async () => {
		if (state.elsewhere.length === 0) await port.deleteBranch(branch, state.branch?.head ?? "");
	})];
	return {
		outcome: "closed",
		reason: {
			id: "closed",
			text: `Nothing is left to upgrade: #${pull.number} was closed.`
		},
		pullRequest: {
			number: pull.number,
			url: pull.url,
			headSha: pull.headSha,
			verified: null
		},
		warnings
	};
}
async function attempt(warning, work) {
	try {
		await work();
		return [];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return [`${warning}: ${error.message}`];
	}
}
function untouched(outcome, reason, pull) {
	return {
		outcome,
		reason,
		pullRequest: pull === null ? null : {
			number: pull.number,
			url: pull.url,
			headSha: pull.headSha,
			verified: null
		},
		warnings: []
	};
}
// src/stages/report/reasons.ts
/** Reasons of runs that wrote nothing. Those of a pull request are beside the code that decides about it. */
const REASONS = {
	noWidget: {
		id: "no-widget",
		text: "No file that may be changed uses the Okta Sign-In Widget."
	},
	proposed: {
		id: "proposed",
		text: "An upgrade is proposed; nothing was written."
	},
	nothingSafe: {
		id: "nothing-safe",
		text: "An upgrade is due, but nothing of it can be done safely by itself: see the items."
	},
	undecided: {
		id: "nothing-safe",
		text: "Nothing can be changed by itself: some places take their release from elsewhere. See the items."
	}
};
/** Nothing is left to change: everything is on the release, Okta keeps the page, or nothing says on which it is. */
function upToDate(version, { from, models }) {
	if (from.length > 0) return {
		id: "up-to-date",
		text: `The repository is on ${version} already, and nothing in it is left to change.`
	};
	return {
		id: "up-to-date",
		text: `${models.includes("hosted") ? "The page is Okta-hosted and its template holds no version: Okta keeps it, or the Admin Console says it." : "Nothing in the repository says its release."} Nothing here is left to change.`
	};
}
// src/stages/publish/settle.ts
/**
* Publishes, or says why there is nothing to publish: nobody to publish to (a dry run), nothing left to change, or
* nothing that can be changed safely. Where an upgrade is due and nothing of it is safe, an open pull request stays.
*/
async function settle$2(proposal, followUps, usage, version, context, port) {
	if (proposal === null && isDue(usage, version)) return said("none", REASONS.nothingSafe);
	const current = followUps.some(({ id }) => UNDECIDED.includes(id)) ? REASONS.undecided : upToDate(version, usage);
	if (port === null) return proposal === null ? said("none", current) : said("proposed", REASONS.proposed);
	const done = await publish(proposal, context, port);
	return done.outcome === "none" && proposal === null ? {
		...done,
		reason: current
	} : done;
}
/** Items about places of which nobody here knows the release: with one of them open, nothing is up to date for certain. */
const UNDECIDED = [
	"version-elsewhere",
	"address-elsewhere",
	"dependency-not-moved",
	"page-not-moved"
];
function said(outcome, reason) {
	return {
		outcome,
		reason,
		pullRequest: null,
		warnings: []
	};
}
// src/stages/release/query.ts
/** What the repository needs from a release: which files pages will load, and whose hashes stand beside them. */
function queryOf(files, usage, inputs) {
	const assets = files.flatMap((file) => file.sites.filter(isOnCdn));
	const hashed = assets.filter((asset) => asset.integrity !== null || inputs.integrity === "add" && isInTag(asset));
	return {
		from: usage.from,
		isDue: (version) => isDue(usage, version),
		filesAt: (version) => filesToServe(namesOf$1(assets), version, null),
		hashesAt: (version) => filesToServe(namesOf$1(hashed), version, null),
		needsContents: hashed.length > 0 || files.some((file) => file.sites.some(isHashedOnNpm)),
		today: hashed.flatMap(({ version, file, integrity }) => integrity !== null && version?.literal === true && import_semver.default.valid(version.text) !== null && file !== null ? [{
			version: version.text,
			file
		}] : [])
	};
}
/** npm's own CDNs serve the package, which is what its hashes are compared with. */
function isHashedOnNpm(site) {
	return site.kind === "asset" && site.host === "npm" && site.integrity !== null && site.version?.literal === true;
}
/** URLs that will be on Okta's CDN; other CDNs serve npm's files as soon as npm does. */
function isOnCdn(site) {
	return site.kind === "asset" && site.version !== null && [
		"global",
		"static",
		"org"
	].includes(site.host);
}
function isInTag(site) {
	return site.holder === "script" || site.holder === "stylesheet";
}
function namesOf$1(assets) {
	return assets.flatMap((asset) => asset.file === null ? [] : [asset.file]);
}
// src/stages/release/candidates.ts
/** @throws UserError `range-unknown` */
function readTarget(text) {
	if (text === "latest") return { kind: "latest" };
	const version = import_semver.default.valid(text);
	if (version !== null) return {
		kind: "exact",
		version
	};
	if (import_semver.default.validRange(text) !== null) return {
		kind: "range",
		range: text
	};
	throw new UserError("range-unknown", `The target version \`${text}\` is neither a version nor a range.`, "Write `latest`, a version such as `7.49.0`, or a range such as `^7`.");
}
/**
* The versions that the target allows, highest first: no prerelease unless the target names one, none that is
* deprecated. By number and not by date: a fix for an old line may be published after the newest release.
*
* @throws UserError `version-unknown`, `version-deprecated`, `range-unknown`
*/
function candidates(target, versions) {
	const published = versions.filter(({ version }) => import_semver.default.valid(version) !== null).sort((a, b) => import_semver.default.rcompare(a.version, b.version));
	if (target.kind === "exact") return [exactly(target.version, published)];
	const found = published.filter(({ version, deprecated }) => deprecated === null && allows(target, version)).map(({ version }) => version);
	if (found.length > 0) return found;
	const newest = newestStable(versions);
	throw new UserError(target.kind === "latest" ? "version-unknown" : "range-unknown", target.kind === "latest" ? "The npm registry lists no release of the widget that could be taken." : `No release of the widget on the npm registry is in the range \`${target.range}\`.`, newest === null ? "Check the registry that `.npmrc` names: its copy of @okta/okta-signin-widget has no usable version." : `Set \`target-version\` to \`latest\` or to a range that holds ${newest}, the newest one there.`);
}
function allows(target, version) {
	if (target.kind === "latest") return import_semver.default.prerelease(version) === null;
	return target.kind === "exact" ? target.version === version : import_semver.default.satisfies(version, target.range);
}
function newestStable(versions) {
	return versions.filter(({ version, deprecated }) => deprecated === null && import_semver.default.valid(version) && !import_semver.default.prerelease(version)).map(({ version }) => version).sort(import_semver.default.rcompare)[0] ?? null;
}
function exactly(version, published) {
	const found = published.find((one) => one.version === version);
	if (found?.deprecated) throw new UserError("version-deprecated", `Version ${version} of the widget is deprecated: ${found.deprecated.replace(/\s+/g, " ").slice(0, 200)}`, "Set `target-version` to another version, or to `latest`.");
	if (found) return version;
	const above = published.filter((one) => import_semver.default.gt(one.version, version)).at(-1)?.version;
	const near = [published.find((one) => import_semver.default.lt(one.version, version))?.version, above].filter((one) => one !== void 0).join(" and ");
	throw new UserError("version-unknown", `The npm registry does not list version ${version} of the widget.`, near === "" ? "Check the registry that `.npmrc` names: it lists no version at all." : `The nearest ones that it lists: ${near}.`);
}
// src/stages/release/dates.ts
const HOUR = 36e5;
const DAY = 24 * HOUR;
/**
* Why a release is too young to take, or null. npm's short document has no dates, and mirrors give the date of their
* own copy, so GitHub's release says how old it is. What has no date there counts as too young.
*
* @param age the least age, in milliseconds; 0 asks for none.
*/
function tooYoung(version, history, age, now) {
	if (age <= 0) return null;
	const published = history?.find((note) => note.version === version)?.published ?? null;
	if (published === null) return `has no date on GitHub that shows it is at least ${duration(age)} old`;
	const old = now.getTime() - Date.parse(published);
	return old >= age ? null : `was published ${duration(Math.max(0, old))} ago, younger than ${duration(age)}`;
}
/** A newer release that GitHub has and npm does not list (yet): mirrors are often behind. */
function onlyOnGitHub(target, history, newestOnNpm) {
	return (history ?? []).filter((note) => allows(target, note.version) && (newestOnNpm === null || import_semver.default.gt(note.version, newestOnNpm))).slice(0, 1).map(({ version }) => ({
		version,
		why: "is on GitHub, but not on the npm registry yet"
	}));
}
/** Notes of the releases after the oldest version found, up to the target, newest first. */
function notesBetween(history, from, to) {
	const oldest = [...from].sort(import_semver.default.compare)[0];
	if (history === null || oldest === void 0) return [];
	return history.filter(({ version }) => import_semver.default.gt(version, oldest) && import_semver.default.lte(version, to)).sort((a, b) => import_semver.default.rcompare(a.version, b.version));
}
function duration(milliseconds) {
	const [count, unit] = milliseconds >= 2 * DAY || milliseconds === DAY ? [Math.floor(milliseconds / DAY), "day"] : milliseconds >= HOUR ? [Math.floor(milliseconds / HOUR), "hour"] : [Math.floor(milliseconds / 6e4), "minute"];
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
// src/stages/release/proof.ts
/** Without it there is no widget in the package, whatever else it holds. */
const MAIN_FILE = "js/okta-sign-in.min.js";
/**
* Asks the CDN for the files that are to be written: the package says which ones the release has, the CDN whether it
* serves them yet, and both what their bytes are. A file that the release does not have at all is the rules' business.
*
* @param files that pages will load. @param hashed those of them whose integrity will be written.
*/
async function proveFiles(version, contents, files, hashed, assets) {
	const names = [.../* @__PURE__ */ new Set([...files, ...hashed])];
	const proofs = await Promise.all(names.map(async (file) => {
		const packed = fileIn(contents, file);
		if (contents !== null && packed === null) return {
			file,
			state: "missing",
			hashes: null,
			served: true
		};
		return {
			file,
			...await proveFile(version, file, packed, hashed.includes(file), assets)
		};
	}));
	const absent = proofs.filter((proof) => !proof.served).map((proof) => proof.file);
	if (absent.length > 0 && (contents !== null || absent.length === proofs.length)) return {
		taken: false,
		why: `is not on the CDN yet: \`${absent[0]}\` is missing there`
	};
	return {
		taken: true,
		assets: Object.fromEntries(proofs.map(({ file, state, hashes }) => [file, {
			state,
			hashes
		}])),
		unreachable: proofs.some((proof) => "unreachable" in proof && proof.unreachable)
	};
}
/** What the package alone proves. */
function provePacked(contents, files) {
	return Object.fromEntries(files.map((file) => {
		const packed = fileIn(contents, file);
		if (packed) return [file, {
			state: "package",
			hashes: hashesOf(packed)
		}];
		return [file, {
			state: contents === null ? "unknown" : "missing",
			hashes: null
		}];
	}));
}
async function proveFile(version, file, packed, hashed, assets) {
	const answer = hashed ? await assets.hash(version, file) : await assets.probe(version, file);
	const alone = packed ? {
		state: "package",
		hashes: hashesOf(packed)
	} : {
		state: "unknown",
		hashes: null
	};
	if (answer === "missing") return {
		...packed ? alone : {
			state: "missing",
			hashes: null
		},
		served: false,
		unreachable: false
	};
	if (answer === "unreachable") return {
		...alone,
		served: true,
		unreachable: true
	};
	if (answer === "served" || packed === null) return {
		...alone,
		served: true,
		unreachable: false
	};
	return answer.sha512 === packed.sha512 ? {
		state: "proved",
		hashes: hashesOf(packed),
		served: true,
		unreachable: false
	} : {
		state: "disagree",
		hashes: null,
		served: true,
		unreachable: false
	};
}
/** A file's name comes out of somebody's page: `constructor` must find nothing. */
function fileIn(contents, file) {
	return contents !== null && Object.hasOwn(contents.files, file) ? contents.files[file] ?? null : null;
}
function hashesOf({ sha256, sha384, sha512 }) {
	return {
		sha256,
		sha384,
		sha512
	};
}
// src/stages/release.ts
/** Packages are large: so many are read at most, before the rest waits for the next run. */
const MOST_READ = 4;
/** Pending releases that are named. */
const MOST_PENDING = 5;
/** Files of older releases whose bytes are asked for, to see whether the hashes beside them are right. */
const MOST_COMPARED = 12;
/**
* The release to go to: the highest one that the inputs allow, that is old enough, whose package holds the widget, and
* whose files the CDN serves. A repository that is already there costs one request to the registry, or none when the
* target is an exact version. An exact target is taken at any age, and without the registry too; then nothing about
* it is proved.
*
* @throws UserError `range-unknown`, `version-unknown`, `version-deprecated`, `registry-*`, `package-*`
*/
async function chooseRelease(query, releases, assets, inputs, now) {
	const target = readTarget(inputs.targetVersion);
	if (target.kind === "exact" && !query.isDue(target.version) && !query.needsContents) return settle$1(query, target, target.version, null, assets, NOTHING_SEEN);
	const warnings = [];
	const published = await listVersions(target, releases, warnings);
	const allowed = published === null ? exactOnly(target) : candidates(target, published);
	const age = target.kind === "exact" ? 0 : inputs.minimumReleaseAge;
	const pending = [];
	let history = null;
	let asked = false;
	let reads = 0;
	for (const version of allowed) {
		if (!query.isDue(version)) return settle$1(query, target, version, published === null ? null : releases, assets, {
			pending,
			warnings
		});
		if (!asked) {
			asked = true;
			if (age === 0 && published !== null) prefetch(releases, version);
			history = await releases.history();
			if (history === null) warnings.push(NO_HISTORY);
			if (published !== null) pending.push(...onlyOnGitHub(target, history, newestStable(published)));
		}
		const young = tooYoung(version, history, age, now);
		if (young !== null) {
			hold(pending, version, young);
			continue;
		}
		if (reads === MOST_READ) break;
		reads += 1;
		const contents = published === null ? null : await readContents(target, releases, version, pending);
		if (contents === "unusable") continue;
		const verdict = await proveFiles(version, contents, query.filesAt(version), query.hashesAt(version), assets);
		if (!verdict.taken) {
			hold(pending, version, verdict.why);
			continue;
		}
		if (verdict.unreachable) warnings.push(NO_CDN);
		warnings.push(...newerThan(query, version));
		return {
			release: {
				...describeRelease(version, history),
				contents,
				assets: verdict.assets,
				today: verdict.unreachable ? {} : await hashesToday(query, version, assets)
			},
			reason: null,
			reasonId: null,
			pending,
			notes: notesBetween(history, query.from, version),
			warnings
		};
	}
	return {
		release: null,
		reason: `Every release that could be taken is held back: ${pending.map(({ version, why }) => `${version} ${why}`).join("; ")}.`,
		reasonId: "held-back",
		pending,
		notes: [],
		warnings
	};
}
const NOTHING_SEEN = {
	pending: [],
	warnings: []
};
const NO_HISTORY = "The releases of okta/okta-signin-widget on GitHub cannot be read: their notes are linked and not quoted.";
const NO_CDN = "The CDN of the widget cannot be reached from here: whether it serves the new files yet, and their bytes, was not checked.";
const NO_REGISTRY = "The npm registry cannot be read: nothing about the target version is proved, and what depends on it is flagged.";
/** Null when the registry cannot be read and the target needs no list. */
async function listVersions(target, releases, warnings) {
	try {
		return await releases.versions();
	} catch (error) {
		if (target.kind !== "exact" || !(error instanceof UserError)) throw error;
		warnings.push(`${NO_REGISTRY} ${error.message}`);
		return null;
	}
}
function exactOnly(target) {
	return target.kind === "exact" ? [target.version] : [];
}
function prefetch(releases, version) {
	releases.contents(version).catch(() => void 0);
}
async function readContents(target, releases, version, pending) {
	try {
		const contents = await releases.contents(version);
		if (contents.files["js/okta-sign-in.min.js"] !== void 0) return contents;
		if (target.kind === "exact") throw new UserError("package-unreadable", `The npm package of the widget ${version} holds no \`dist/${MAIN_FILE}\`.`, "Set `target-version` to another version, or to `latest`.");
		hold(pending, version, `has no \`dist/${MAIN_FILE}\` in its npm package`);
		return "unusable";
	} catch (error) {
		if (!(error instanceof UserError && error.id.startsWith("package-") && error.id !== "package-unknown") || target.kind === "exact") throw error;
		hold(pending, version, `has an npm package that cannot be used (${error.message.replace(/\.$/, "")})`);
		return "unusable";
	}
}
function hold(pending, version, why) {
	if (pending.length < MOST_PENDING) pending.push({
		version,
		why
	});
}
/** Nothing is older than this release: it is the one to be on, or the repository is ahead of it. */
async function settle$1(query, target, version, releases, assets, seen) {
	const highest = [...query.from].sort(import_semver.default.rcompare)[0] ?? version;
	const ahead = import_semver.default.gt(highest, version);
	const nothing = {
		release: null,
		reason: null,
		reasonId: null,
		notes: [],
		...seen
	};
	if (ahead && target.kind !== "latest") {
		const reason = `The repository is on ${highest}, which is newer than ${version}: nothing is moved back.`;
		return {
			...nothing,
			reason,
			reasonId: "downgrade"
		};
	}
	const warnings = ahead ? [...seen.warnings, `The repository is on ${highest}; the newest release that could be taken is ${version}.`] : seen.warnings;
	const current = ahead ? highest : version;
	const contents = query.needsContents && !ahead && releases !== null ? await releases.contents(version) : null;
	const release = {
		...describeRelease(current, null),
		contents,
		assets: provePacked(contents, [...query.filesAt(current), ...query.hashesAt(current)]),
		today: await hashesToday(query, current, assets)
	};
	return {
		...nothing,
		release,
		warnings
	};
}
/** What the CDN serves of older releases. It costs the files themselves, so it is asked for what stands beside a hash. */
async function hashesToday(query, target, assets) {
	const others = [...new Map((query.today ?? []).map((one) => [`${one.version}/${one.file}`, one]))].filter(([, { version }]) => version !== target).slice(0, MOST_COMPARED);
	const answers = await Promise.allSettled(others.map(async ([name, { version, file }]) => [name, await assets.hash(version, file)]));
	return Object.fromEntries(answers.flatMap((answer) => answer.status === "fulfilled" && typeof answer.value[1] !== "string" ? [[answer.value[0], answer.value[1]]] : []));
}
function newerThan(query, version) {
	const newer = query.from.filter((one) => import_semver.default.gt(one, version)).sort(import_semver.default.compare);
	return newer.length === 0 ? [] : [`What is on ${newer.join(" and ")} stays there: it is newer than ${version}.`];
}
function describeRelease(version, history) {
	const note = history?.find((one) => one.version === version);
	return {
		version,
		published: note?.published ?? null,
		url: note?.url ?? `${LINKS.releases}/tag/okta-signin-widget-${version}`
	};
}
// src/stages/report.ts
/** The one value that every output is a view of. */
function report(input) {
	const { choice, scanned, plan, rewritten, proposal } = input;
	const locate = plan === null ? null : locator(plan, scanned ?? {
		sources: [],
		reached: [],
		definitions: []
	});
	const known = locate !== null && rewritten !== null;
	return {
		tool: input.tool,
		outcome: input.outcome,
		reason: input.reason,
		engine: input.engine,
		from: input.from,
		to: choice?.release?.version ?? plan?.release.version ?? null,
		pending: choice?.pending ?? [],
		findings: known ? findingsOf(rewritten.judged, locate) : [],
		followUps: known ? toItems(rewritten.followUps, locate) : [],
		skipped: scanned?.skipped ?? [],
		changes: rewritten?.changes ?? [],
		title: proposal?.title ?? null,
		body: proposal?.body ?? null,
		branch: proposal?.branch ?? null,
		pullRequest: input.pullRequest,
		warnings: [.../* @__PURE__ */ new Set([
			...choice?.warnings ?? [],
			...scanned?.warnings ?? [],
			...input.warnings
		])],
		counts: scanned?.counts ?? {
			tracked: 0,
			hits: 0
		}
	};
}
/** In the order of paths, lines and columns, which are those of the original files. */
function findingsOf(judged, locate) {
	return judged.map(({ rule, finding, kind }) => ({
		rule: rule.id,
		kind,
		...locate(finding.at),
		message: finding.message,
		docs: rule.docs
	})).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column);
}
// src/stages/rewrite/about-run.ts
/** Items that the upgrade as a whole calls for, from every rule that is not switched off. */
function aboutRun(rules, plan, { files, usage, scanned }, changes, inputs) {
	const run = {
		to: plan.release,
		from: usage.from,
		engine: inputs.engine,
		models: plan.models,
		sites: files.flatMap((file) => file.sites),
		due: isDue(usage, plan.release.version) || changes.length > 0,
		lockFiles: scanned.lockFiles,
		copies: scanned.skipped.filter((one) => one.reason === "vendored")
	};
	return rules.filter((rule) => settingOf(inputs.rules, rule.id) !== "off").filter((rule) => rule.engine === "any" || rule.engine === inputs.engine).flatMap((rule) => rule.run?.(run) ?? []);
}
// src/stages/rewrite/settle.ts
/**
* The configuration as it is after `changes`, for the next rule: chained renames work, and no rule meets an option that
* an earlier one took away. Nothing is printed for this; printing happens once, at the end.
*/
function settle(config, changes) {
	if (changes.length === 0) return config;
	const added = changes.flatMap((change) => change.change === "add" ? [addedOption(change)] : []);
	const options = [...config.options.flatMap((option) => settled(option, changes, [])), ...added];
	return {
		...config,
		options,
		find: (path) => findIn(options, path)
	};
}
/** Every option at this path, in order. A dotted path names nested options; keys with dots in them need an array. */
function findIn(options, path) {
	const wanted = typeof path === "string" ? path.split(".") : path;
	return options.flatMap((option) => {
		if (!option.path.every((part, i) => part === wanted[i])) return [];
		return option.path.length === wanted.length ? [option] : findIn(option.children, wanted);
	});
}
function settled(option, changes, parent) {
	const mine = changes.filter((change) => change.change !== "add" && isSame(change.option, option));
	if (mine.some((change) => change.change === "remove")) return [];
	const rename = mine.find((change) => change.change === "rename");
	const path = [...parent.length > 0 ? parent : option.path.slice(0, -1), rename?.change === "rename" ? rename.name : option.path.at(-1) ?? ""];
	const replace = mine.find((change) => change.change === "replace");
	if (replace?.change === "replace") return [{
		...option,
		path,
		code: replace.code,
		value: literalValue(replace.code),
		children: []
	}];
	const children = option.children.flatMap((child) => settled(child, changes, path));
	if (option.children.length > 0 && children.length === 0) return [];
	return [{
		...option,
		path,
		children
	}];
}
function isSame(a, b) {
	return a.at.path === b.at.path && a.at.start === b.at.start && a.at.end === b.at.end;
}
function addedOption(change) {
	const at = {
		path: change.literal.path,
		start: change.literal.start,
		end: change.literal.start
	};
	const refuse = () => {
		throw new Error(`The option ${change.name} was added in this run: it stands nowhere yet, so it cannot be changed`);
	};
	return {
		path: [...change.path, change.name],
		at,
		code: change.code,
		codeAt: at,
		value: literalValue(change.code),
		form: "property",
		conditional: false,
		children: [],
		literal: null,
		remove: refuse,
		rename: refuse,
		replace: refuse
	};
}
function literalValue(code) {
	try {
		return JSON.parse(code);
	} catch {
		return;
	}
}
// src/stages/rewrite/judge.ts
/**
* Asks every rule about every site, rules in order, each seeing a configuration as the one before it left it.
* A rule that throws leaves the file alone, and the reason is said.
*/
function judge$1(plan, rules, inputs) {
	const verdicts = [];
	const broken = /* @__PURE__ */ new Map();
	const settled = /* @__PURE__ */ new Map();
	const definitions = plan.files.flatMap((file) => file.sites.filter((site) => site.kind === "definition"));
	const asked = plan.files.map((file) => ({
		file,
		upgrade: upgradeOf(plan, file, inputs, definitions)
	}));
	for (const rule of rules) {
		const setting = settingOf(inputs.rules, rule.id);
		for (const { file, upgrade } of asked) {
			if (!isAsked(rule, file.from, plan.release.version, inputs)) continue;
			for (const site of file.sites) {
				const current = site.kind === "config" ? settled.get(site) ?? site : site;
				const findings = ask(rule, current, upgrade, broken);
				for (const finding of findings) verdicts.push({
					rule,
					finding,
					file,
					site,
					flagOnly: setting === "flag"
				});
				if (site.kind === "config" && setting === "fix") settled.set(site, settle(current, findings.flatMap((finding) => finding.edits.filter(isChange))));
			}
		}
	}
	return {
		heard: verdicts,
		verdicts: unique(verdicts),
		broken
	};
}
/** True when a rule is asked about places that are on that version today. */
function isAsked(rule, from, to, inputs) {
	if (settingOf(inputs.rules, rule.id) === "off") return false;
	if (rule.engine !== "any" && from !== null && import_semver.default.gt(from, to)) return false;
	return (rule.engine === "any" || rule.engine === inputs.engine) && enters(rule, from, to);
}
/** The version law: a rule runs when the upgrade enters its range. Where nothing says the version, it may have to run. */
function enters(rule, from, to) {
	if (rule.range === "*") return true;
	const options = { includePrerelease: true };
	return import_semver.default.satisfies(to, rule.range, options) && (from === null || !import_semver.default.satisfies(from, rule.range, options));
}
function isChange(edit) {
	return "change" in edit;
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function ask(rule, site, upgrade, broken) {
	const method = rule[site.kind];
	if (method === void 0) return [];
	try {
		return [method(site, upgrade) ?? []].flat();
	} catch (error) {
		broken.set(site.at.path, `The rule ${rule.id} failed on it: ${messageOf(error)}`);
		return [];
	}
}
function upgradeOf(plan, file, inputs, definitions) {
	return {
		to: plan.release,
		from: file.from,
		engine: inputs.engine,
		liveOptions: inputs.liveOptions,
		interactionCodeFlow: inputs.interactionCodeFlow,
		integrity: settingOf(inputs.rules, "every-upgrade/integrity") === "fix" ? inputs.integrity : "off",
		stays: {
			urls: settingOf(inputs.rules, "every-upgrade/asset-version") !== "fix",
			definitions: settingOf(inputs.rules, "every-upgrade/version-elsewhere") !== "fix"
		},
		app: file.app,
		definitions
	};
}
/** Two constructors that share one configuration see the same option twice: it is said once. */
function unique(verdicts) {
	const seen = /* @__PURE__ */ new Set();
	return verdicts.filter(({ rule, finding }) => {
		const key = `${rule.id}\0${finding.at.path}\0${finding.at.start}\0${finding.at.end}\0${finding.message}`;
		return !seen.has(key) && seen.add(key);
	});
}
// src/stages/rewrite/holds.ts
/**
* Spreads holds: a version that is defined elsewhere moves only when every page that uses it moves, and a page whose
* version is defined elsewhere moves only when the definition does. A widget that stays on its release keeps the
* configuration that was written for it, wherever that stands.
*/
function spread(plan, verdicts, first, loadedWith) {
	const holds = new Map(first);
	for (const { finding } of verdicts) if (finding.hold !== void 0 && !holds.has(finding.at.path)) holds.set(finding.at.path, finding.hold);
	const definitions = verdicts.flatMap(({ site }) => site.kind === "definition" ? [site] : []);
	for (let grew = true; grew;) {
		grew = false;
		for (const definition of definitions) {
			const files = [definition.at.path, ...definition.usedBy.map((place) => place.path)];
			const heldBy = files.find((path) => holds.has(path));
			if (heldBy === void 0) continue;
			for (const path of files) {
				if (holds.has(path)) continue;
				holds.set(path, `It shares the version \`${definition.name}\` with ${heldBy}, which stays as it is.`);
				grew = true;
			}
		}
	}
	const edited = new Set(verdicts.flatMap(({ finding }) => finding.edits.map(pathOf)));
	holdTogether(configurations(plan, loadedWith), edited, holds);
	return holds;
}
/** A page and what configures its widget stay together, and so do the other pages that the same file configures. */
function holdTogether(all, edited, holds) {
	const hold = (path, why) => edited.has(path) && !holds.has(path) && holds.set(path, why) !== void 0;
	for (let grew = true; grew;) {
		grew = false;
		for (const { path, files, isPage } of all) {
			if (holds.has(path)) {
				for (const file of files) grew = hold(file, `It configures the widget of ${path}, which stays as it is.`) || grew;
				continue;
			}
			const held = isPage ? files.find((file) => file !== path && holds.has(file)) : void 0;
			if (held !== void 0) grew = hold(path, `${held}, which configures its widget, stays as it is.`) || grew;
		}
	}
}
function configurations(plan, loadedWith) {
	const all = new Map(plan.files.map((file) => [file.source.path, file]));
	return plan.files.map(({ source: { path }, sites }) => {
		const isPage = sites.some((site) => site.kind === "asset" && site.holder === "script");
		const files = [path, ...isPage ? loadedWith(path) : []].flatMap((one) => all.get(one)?.sites.filter((site) => site.kind === "config") ?? []).flatMap((config) => [config.at.path, ...config.options.flatMap(pathsOf)]);
		return {
			path,
			isPage,
			files: [...new Set(files)]
		};
	});
}
function pathsOf(option) {
	return [option.at.path, ...option.children.flatMap(pathsOf)];
}
/** True when nothing of the finding may be carried out: one of the files that it touches is held. */
function isHeld(verdict, holds) {
	return [verdict.finding.at.path, ...verdict.finding.edits.map(pathOf)].some((path) => holds.has(path) || holds.has(hostOf(path)));
}
/** The file that an island with a path of its own, `brand.json#1`, stands in: it goes back with the whole of it. */
function hostOf(path) {
	return path.replace(/#\d+$/, "");
}
function pathOf(edit) {
	if (!isChange(edit)) return edit.path;
	return edit.change === "add" ? edit.literal.path : edit.option.at.path;
}
// src/stages/rewrite/rewrite.ts
/**
* Carries out what the rules said, except in the files of `holds`. All edits are ranges on the text that was read, so
* each file is spliced once.
*/
function rewrite(plan, judgement, holds, tools) {
	const first = new Map([...judgement.broken, ...holds]);
	const allHolds = spread(plan, judgement.verdicts, first, tools.loadedWith ?? (() => []));
	const attempt = tryEdits(judgement.verdicts.filter((verdict) => !verdict.flagOnly && verdict.finding.edits.length > 0 && !isHeld(verdict, allHolds)), plan, tools);
	if ("wrong" in attempt) return rewrite(plan, judgement, new Map([...holds, ...attempt.wrong]), tools);
	const { edits } = attempt;
	const clash = [...edits].find(([, list]) => overlap(list) !== null);
	if (clash) {
		const reason = "Two changes want the same characters, so neither was made.";
		return rewrite(plan, judgement, new Map([...holds, [clash[0], reason]]), tools);
	}
	const changes = [...edits].flatMap(([path, list]) => {
		const before = sourceAt(path, plan, tools);
		if (before === null) throw new Error(`A rule edits ${path}, which was not read`);
		const after = applyEdits(before.text, list);
		return after === before.text ? [] : [{
			path,
			before,
			after
		}];
	});
	const judged = judgement.verdicts.map((verdict) => judgedAs(verdict, allHolds));
	return {
		changes: changes.sort((a, b) => a.path < b.path ? -1 : 1),
		judged,
		followUps: [...judgement.verdicts.flatMap((verdict) => followUpsOf(verdict, allHolds)), ...heldFollowUps(allHolds, judgement.verdicts)],
		held: [...allHolds].map(([path, reason]) => ({
			path,
			reason
		})),
		edits
	};
}
/** The edits; or mistakes of a rule, or of the printer, with the files that they are about: those alone pay for them. */
function tryEdits(active, plan, tools) {
	const wrong = misplaced(active, plan, tools);
	if (wrong.size > 0) return { wrong };
	try {
		return { edits: editsByFile(active, plan, tools) };
	} catch {
		for (const verdict of active) try {
			editsByFile([verdict], plan, tools);
		} catch (error) {
			wrong.set(verdict.finding.at.path, `The rule ${verdict.rule.id} failed on it: ${messageOf(error)}`);
		}
		if (wrong.size === 0) for (const { finding } of active) wrong.set(finding.at.path, "Its changes cannot be made together.");
		return { wrong };
	}
}
function misplaced(active, plan, tools) {
	const wrong = /* @__PURE__ */ new Map();
	const lengths = /* @__PURE__ */ new Map();
	for (const { rule, finding } of active) for (const { path, start, end } of finding.edits.filter((edit) => !isChange(edit))) {
		const length = lengths.get(path) ?? sourceAt(path, plan, tools)?.text.length ?? -1;
		lengths.set(path, length);
		if (length === -1) wrong.set(finding.at.path, `The rule ${rule.id} would change ${path}, which was not read.`);
		else if (!(start >= 0 && start <= end && end <= length)) wrong.set(finding.at.path, `The rule ${rule.id} would change what is no place of the file.`);
	}
	return wrong;
}
/** By path, with islands put back into their hosts, and without what a removal around it takes away anyhow. */
function editsByFile(active, plan, tools) {
	const all = active.flatMap((verdict) => verdict.finding.edits);
	const changes = all.filter(isChange);
	const text = (path) => sourceAt(path, plan, tools)?.text ?? "";
	const printed = changes.length > 0 && tools.scripts !== null ? tools.scripts.print(changes, text) : [];
	const edits = all.filter((edit) => !isChange(edit));
	const byPath = /* @__PURE__ */ new Map();
	for (const edit of [...edits, ...printed]) byPath.set(edit.path, [...byPath.get(edit.path) ?? [], edit]);
	for (const island of plan.files.flatMap((file) => file.islands)) {
		const inside = byPath.get(island.source.path);
		if (island.toHost === null || inside === void 0) continue;
		byPath.delete(island.source.path);
		for (const edit of island.toHost(inOrder(inside))) byPath.set(edit.path, [...byPath.get(edit.path) ?? [], edit]);
	}
	return new Map([...byPath].map(([path, list]) => [path, withoutSwallowed(list)]));
}
/** An edit inside a stretch that another edit deletes altogether has nothing left to do. */
function withoutSwallowed(edits) {
	const deletions = edits.filter((edit) => edit.text === "" && edit.end > edit.start);
	return inOrder(edits).filter((edit) => !deletions.some((deletion) => deletion !== edit && !isSameSpan(deletion, edit) && contains(deletion, edit) && edit.start < deletion.end && edit.end > deletion.start));
}
function isSameSpan(a, b) {
	return a.start === b.start && a.end === b.end;
}
function sourceAt(path, plan, tools) {
	const file = plan.files.find((one) => one.source.path === path);
	if (file) return file.source;
	return plan.files.flatMap((one) => one.islands).find((one) => one.toHost !== null && one.source.path === path)?.source ?? tools.sourceOf(path);
}
function judgedAs(verdict, holds) {
	const { rule, finding, file } = verdict;
	const from = file.from;
	if (finding.edits.length === 0) return {
		rule,
		finding,
		kind: "follow-up",
		from
	};
	if (isHeld(verdict, holds)) return {
		rule,
		finding,
		kind: "skipped",
		from
	};
	return {
		rule,
		finding,
		kind: verdict.flagOnly ? "follow-up" : "edited",
		from
	};
}
/** The items of a finding; one that is only flagged, or held back, asks a person to do what the edits would have done. */
function followUpsOf(verdict, holds) {
	const { rule, finding } = verdict;
	if (finding.edits.length === 0) return finding.followUps;
	if (isHeld(verdict, holds)) return finding.hold === void 0 ? [] : finding.followUps;
	if (!verdict.flagOnly) return finding.followUps;
	return [{
		id: `flagged/${rule.id}`,
		when: "before-merge",
		task: `${rule.title}: ${finding.fix ?? "see to it by hand."}`,
		why: finding.message,
		docs: rule.docs,
		places: [finding.at]
	}, ...finding.followUps];
}
/** Where a rule held a file it says so itself; everything else that stays gets its item here. */
function heldFollowUps(holds, verdicts) {
	const told = new Set(verdicts.flatMap(({ finding }) => finding.hold !== void 0 && finding.followUps.length > 0 ? [finding.at.path] : []));
	const byReason = /* @__PURE__ */ new Map();
	for (const [path, reason] of [...holds].filter(([path]) => !told.has(path))) byReason.set(reason, [...byReason.get(reason) ?? [], path]);
	return [...byReason].map(([reason, paths]) => ({
		id: `left-as-it-is/${slug(reason)}`,
		when: "before-merge",
		task: `Upgrade ${paths.length === 1 ? "this file" : "these files"} by hand, or remove the cause and run again.`,
		why: reason,
		docs: null,
		places: paths.map((path) => ({
			path,
			start: 0,
			end: 0
		}))
	}));
}
function slug(text) {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
}
// src/stages/class-names.ts
/** Options whose value is a CSS class of the app's own, put on a button that the guide takes away. */
const CLASSED = ["idps", "piv"];
/** The app's own classes that configurations put on the widget's buttons. */
function classNamesIn(sites) {
	const names = sites.flatMap((site) => site.kind === "config" ? CLASSED.flatMap((name) => site.find(name)) : []).flatMap(withChildren).flatMap((option) => option.path.at(-1) === "className" && typeof option.value === "string" ? option.value.split(/\s+/) : []);
	return [...new Set(names)].filter((name) => /^-?[_a-zA-Z][\w-]*$/.test(name));
}
/** Where stylesheets say how such a class looks. They have no marker of the widget, so nothing else finds them. */
function stylesOf(names, sources) {
	return sources.filter((source) => /\.(?:css|scss|sass|less)$/i.test(source.path)).flatMap((source) => names.flatMap((name) => places(name, source)));
}
function places(name, source) {
	return [...source.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => " ".repeat(comment.length)).matchAll(new RegExp(`\\.${name}(?![\\w-])`, "g"))].map((match) => {
		const line = source.text.split(/\r\n|\n|\r/)[position(source.text, match.index).line - 1] ?? "";
		return {
			kind: "style",
			at: {
				path: source.path,
				start: match.index,
				end: match.index + match[0].length
			},
			form: "selector",
			value: match[0],
			code: line.trim(),
			scoped: false,
			rename: () => []
		};
	});
}
function withChildren(option) {
	return [option, ...option.children.flatMap(withChildren)];
}
// src/languages/owners.ts
/** How far back an opening bracket is looked for. */
const FARTHEST = 6e3;
const PREFIX = /((?:[A-Za-z_$@][\w$-]*(?:\(\))?(?:\?\.|\.|->|::?|["']?\]?\[["']?))+)["']?$/;
/** `okta: {`, `const okta = Object.freeze({`, `'okta' => [`, `okta = dict(` */
const BOUND = /([A-Za-z_$][\w$-]*)["'`]?\]?\s*(?::\s*[\w<>.|, ]{1,40}(?==))?\s*(?:=>|:=|=|:)\s*(?:new\s+|&)?(?:[\w.]*\s*\(?\s*|\[\]\w+)$/;
const SCOPE = /\b(?:class|struct|interface|namespace|module|trait|record|object)\s+([A-Za-z_]\w*)[^{}();]*$/;
const ENUM = /\benum\s+([A-Za-z_]\w*)[^{}();]*$/;
const CALLED = /([A-Za-z_$][\w$]*)\s*$/;
const NO_NAME = /^(?:return|else|try|do|finally|static|default|export|if|for|while|switch|catch|with|function|new|init)$/;
/** Objects that hold what a page or a class may use by the bare name. */
const PLAIN$1 = /^(?:this|self|exports|module|data|locals|props|state|context|ctx|params|vars|variables|globals|define|env|environment|defaultprops|extra|args|viewbag|viewdata|model|view|render|app|config|settings|const|let|var)$/;
function standingOf(text, path, at) {
	const named = [
		...prefixOf(text, at),
		...bracketsAround(text, at),
		...linesAround(text, path, at)
	];
	const owners = named.map(({ name }) => name.toLowerCase());
	const nearest = named[0];
	return {
		owners: [.../* @__PURE__ */ new Set([...owners, ...[stemOf$2(path)].filter((stem) => /okta|siw|widget|sign-?in/.test(stem))])],
		member: nearest?.member === true && !PLAIN$1.test(owners[0] ?? "")
	};
}
/** `okta.` of `okta.version = …`, `['okta'][` of `$config['okta']['version'] = …`. */
function prefixOf(text, at) {
	const line = text.slice(Math.max(0, at - 120), at);
	return ((PREFIX.exec(line.slice(line.lastIndexOf("\n") + 1))?.[1] ?? "").match(/[A-Za-z_$][\w$-]*/g) ?? []).reverse().map((name) => ({
		name: name.replace(/^\$/, ""),
		member: true
	}));
}
function bracketsAround(text, at) {
	const found = [];
	let depth = 0;
	for (let i = at - 1; i >= 0 && at - i < FARTHEST; i -= 1) {
		const char = text[i] ?? "";
		if ("}])".includes(char)) depth += 1;
		if (!"{[(".includes(char)) continue;
		if (depth > 0) depth -= 1;
		else found.push(...before(text.slice(Math.max(0, i - 160), i), char));
	}
	return found;
}
/** Who opens this bracket. A body of a function has no name here: what it holds is a variable. */
function before(head, bracket) {
	const bound = BOUND.exec(head)?.[1];
	if (bound !== void 0) return [{
		name: bound,
		member: true
	}];
	const constants = ENUM.exec(head)?.[1];
	if (constants !== void 0) return [{
		name: constants,
		member: true
	}];
	const scope = SCOPE.exec(head)?.[1];
	if (scope !== void 0) return [{
		name: scope,
		member: false
	}];
	const called = CALLED.exec(head)?.[1];
	if (called === void 0 || NO_NAME.test(called)) return [];
	return [{
		name: called,
		member: bracket === "{"
	}];
}
/** What lines further up say: a key of YAML, a table of TOML, a class of Python or Ruby. */
function linesAround(text, path, at) {
	const lines = text.slice(Math.max(0, at - FARTHEST), at).split("\n");
	const own = /^\s*/.exec(lines.pop() ?? "")?.[0].length ?? 0;
	if (/\.(?:toml|ini|cfg|conf|properties)$/i.test(path)) return (lines.reverse().find((line) => /^\s*\[+[\w."-]+\]+/.test(line))?.match(/[\w-]+/g) ?? []).reverse().map((name) => ({
		name,
		member: true
	}));
	const isYaml = /\.ya?ml$/i.test(path);
	if (!isYaml && !/\.(?:py|rb)$/i.test(path)) return [];
	const found = [];
	let indent = own;
	for (const line of lines.reverse()) {
		const [, blanks = "", name] = (isYaml ? /^(\s*)(?:- )?["']?([\w.-]+)["']?\s*:/ : /^(\s*)(?:class|module)\s+(\w+)/).exec(line) ?? [];
		if (name === void 0 || blanks.length >= indent) continue;
		indent = blanks.length;
		for (const part of name.split(".").reverse()) found.push({
			name: part,
			member: isYaml
		});
	}
	return found;
}
function stemOf$2(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return (name.startsWith(".") ? name : name.split(".")[0] ?? name).toLowerCase();
}
// src/languages/definitions.ts
const VERSION$2 = "(\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)(?![\\w.]*\\d)";
/** What may stand between a name and its value: the ways in which languages and data formats bind one. */
const BINDINGS = [
	`(?:\\}{1,2}|%{1,2})?["'\`]?\\]?\\)?\\s*(?:\\{\\s*get;[^}\\n]*\\})?\\s*(?::\\s*[A-Za-z][\\w.<>|[\\] ]*(?==))?\\s*(?:=>|:=|\\?=|=|:-|:(?!:)|,)\\s*WRAPPED`,
	`\\s+[A-Za-z][\\w.]*\\s*=\\s*WRAPPED`,
	`["'\`]?\\]?\\)?\\s*(?:\\|\\||\\?\\?)\\s*VALUE`,
	`>\\s*VALUE\\s*</`,
	`</([\\w-]+-)?name>\\s*<\\1?value>\\s*VALUE`,
	`["']\\s+(?:value|content|select)\\s*=\\s*VALUE`,
	`["']?[ \\t]*\\r?\\n[ \\t]*value\\s*:\\s*VALUE`,
	`"\\s*\\{[^{}]{0,300}?\\bdefault\\s*=\\s*VALUE`,
	`\\s*\\|\\s*default\\s*[:(]\\s*VALUE`
].map((form) => new RegExp(form.replace("WRAPPED", `(?:[\\w.$>:()[\\]'"\`-]{1,60}?\\s*(?:\\|\\||\\?\\?|\\?:|,|\\bor\\b|:-)\\s*)?(?:[\\w.]{1,30}\\(|["']?\\$\\{[\\w.-]{1,60}:-?)?VALUE`).replace("VALUE", `\\\\?["'\`]?v?${VERSION$2.replace("(", "(?<version>")}`), "y"));
/** Docker's older form, `ENV NAME 5.1.0`. */
const AFTER_ENV = new RegExp(`[ \\t]+["']?v?${VERSION$2.replace("(", "(?<version>")}`, "y");
/** Spring's `@Value("${okta.widget.version:5.1.0}") String name` binds what stands behind it. */
const INJECTED = new RegExp(`@Value\\(\\s*"\\$\\{[\\w.-]+:${VERSION$2}\\}"\\s*\\)\\s*(?:[\\w<>]+\\s+){1,5}$`);
/** Files whose own `version` is that of the app or library that they describe. */
const MANIFEST = /(?:^|\/)(?:package|composer|bower|manifest|app|lerna|deno)\.jsonc?$|(?:^|\/)(?:Cargo|pyproject)\.toml$|(?:^|\/)(?:pom\.xml|Chart\.yaml|pubspec\.yaml)$/;
/** Descriptions of an interface have its version in a member. */
const DESCRIPTION = /(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i;
/**
* Literals `x.y.z` that are bound to `name` in this file, in whatever language: a constant, a property, a key of a
* data file, an environment default, a template's variable. Comments are left out; `usedBy` is for the caller to fill.
*
* @example findDefinitions(source, 'siwVersion') // const siwVersion = '5.1.0'
*/
function findDefinitions$1(source, name) {
	const found = [];
	for (const at of occurrences(source, name)) {
		const version = boundVersion(source, at);
		if (!version || found.some((site) => site.at.start === version.start)) continue;
		const standing = standingOf(source.text, source.path, at.start);
		if (name === "version" && (standing.member ? DESCRIPTION : MANIFEST).test(source.path)) continue;
		found.push({
			...definition(source, name, version),
			...standing
		});
	}
	return found;
}
/** Names in the expressions that `name` is bound to: `siwVersion: config.okta.siw` gives `['siw', 'okta', 'config']`. */
function findLeads(source, name) {
	const found = [];
	for (const { start, end } of occurrences(source, name)) {
		const before = source.text.slice(Math.max(0, start - 200), start);
		const injected = /@Value\(\s*"\$\{([\w.-]+)(?::[^}"]*)?\}"\s*\)\s*(?:[\w<>]+\s+){1,5}$/.exec(before)?.[1];
		REFERENCE.lastIndex = end;
		const code = injected ?? REFERENCE.exec(source.text)?.[1] ?? "";
		const names = namesIn(code.replace(/^[([]+|["'`]/g, " ")).filter((one) => one !== name);
		if (names.length > 0 && names.length <= 5 && !/^["'`][^%$]*["'`]$/.test(code)) found.push(names);
	}
	return found;
}
/** What stands on the other side of a binding, as far as it is names and calls. */
const REFERENCE = /(?:\}{1,2}|%{1,2})?["'`]?\]?\s*(?:=>|:=|=(?![=>])|:(?!:)|(?<=["'`]),|(?<=["'`]\]?\s{0,3}),)\s*((?:[\w.$@:>\-[\]"'%{]|\((?=["'\w$@]))(?:[\w.$@:>\-[\]"'%{}? |]|\((?=["'\w$@]))*)/y;
function occurrences({ text, path }, name) {
	if (!/^[A-Za-z_][\w.-]*$/.test(name) || !text.includes(name)) return [];
	const comments = [...codeParts(text, styleOf(path)).comments, ...pageComments(text)];
	const found = [];
	for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
		const at = {
			start,
			end: start + name.length
		};
		if (/[\w-]/.test(text[start - 1] ?? "") || /\w/.test(text[at.end] ?? "")) continue;
		if (!comments.some((comment) => overlaps(comment, at))) found.push(at);
	}
	return found;
}
function boundVersion({ text }, { start, end }) {
	const before = text.slice(Math.max(0, start - 200), start);
	const injected = INJECTED.exec(before);
	if (injected?.[1] !== void 0) {
		const at = start - before.length + injected.index + injected[0].lastIndexOf(injected[1]);
		return {
			start: at,
			end: at + injected[1].length
		};
	}
	const forms = /\bENV\s+$/.test(before) ? [...BINDINGS, AFTER_ENV] : BINDINGS;
	for (const binding of forms) {
		binding.lastIndex = end;
		const match = binding.exec(text);
		const version = match?.groups?.["version"];
		if (!match || version === void 0) continue;
		const at = match.index + match[0].lastIndexOf(version);
		return {
			start: at,
			end: at + version.length
		};
	}
	return null;
}
function definition(source, name, span) {
	const at = {
		path: source.path,
		start: span.start,
		end: span.end
	};
	const version = source.text.slice(span.start, span.end);
	return {
		kind: "definition",
		at,
		name,
		version,
		usedBy: [],
		setVersion: (to) => to === version ? [] : [{
			...at,
			text: to
		}]
	};
}
/** The variable of the environment whose default the literal at `at` is: `process.env.SIW || '5.1.0'`, `env('SIW', '5.1.0')`. */
function environmentOf(text, at) {
	const before = text.slice(Math.max(0, at.start - 120), at.start);
	return (/(?:\benv|ENV)(?:\.|\[["']|\.fetch\(["']|\.get\(["'])([A-Za-z_]\w*)["']?\]?\)?\s*(?:\|\||\?\?|,)\s*["'`]?$/i.exec(before) ?? /\b(?:env|getenv|environ\.get|os\.getenv|getOrDefault|GetEnvironmentVariable)\(\s*["']([A-Za-z_]\w*)["']\s*\)?\s*(?:,|\?\?|\?:|\|\||\bor\b)\s*["'`]?$/i.exec(before) ?? /\$\{([A-Z_][A-Z\d_]*):-?$/.exec(before))?.[1] ?? null;
}
function pageComments(text) {
	return [...text.matchAll(/<!--[\s\S]*?-->|\{\{!--[\s\S]*?--\}\}|\{#[\s\S]*?#\}|<%--[\s\S]*?--%>|@\*[\s\S]*?\*@/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}
// src/stages/definition-owners.ts
/** Names that can hardly mean anything but the widget's version: definitions of one in several files all move. */
const TELLING = /okta|siw|widget|sign-?_?in/i;
/** Owners that say nothing about whose version it is. */
const NO_OWNER = /^(?:this|self|model|viewbag|viewdata|config|configuration|settings|options|data|locals|props|state|context|ctx|process|env|environ|environment|import|meta|site|page|params|values|window|globals?|app|res|req|rails|v|ver|version|x|el|t|e)$/i;
/** Pages, in which a template's variable and a script's of one name are two. */
const PAGE$1 = /\.(?:x?html?|ejs|hbs|mustache|njk|liquid|twig|jinja2?|j2|erb|jsp|jspf|ftlh?|cshtml|vbhtml|aspx|ascx|php|gohtml|tmpl|tpl|vue|svelte|astro)$/i;
/** `res.render('login', { version: '5.1.0' })` is what `login.hbs` is shown with. */
function isHandedTo(path, one, text) {
	if (!PAGE$1.test(path) || one.at.path === path) return false;
	const before = text.slice(Math.max(0, one.at.start - 500), one.at.start);
	return [...(/\b(?:\w*(?:render|view|html|template|execute|make)\w*)\s*\(((?:(?!\n\s*\n|;)[\s\S])*)$/i.exec(before)?.[1] ?? "").matchAll(/["'`]([\w./:-]+)["'`]/g)].map((match) => stemOf$1(match[1] ?? "")).includes(stemOf$1(path));
}
/** `login` of `views/_login.html.erb`. */
function stemOf$1(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name.replace(/^_/, "").split(".")[0] ?? name;
}
/** Those that stand in the most of these owners: `okta.widget.version` is not `okta.sdk.version`. */
function closest(all, named) {
	const score = (one) => named.filter((owner) => one.owners.includes(owner)).length;
	const best = Math.max(0, ...all.map(score));
	return best === 0 ? [] : all.filter((one) => score(one) === best);
}
/**
* A variable that the URL of its file can mean: none that a parameter of the same name hides, and in a page none of a
* script, which a template's expression does not see, nor one that stands far from the widget.
*/
function isFree(one, text) {
	if (isParameter(text, one.name)) return false;
	if (!PAGE$1.test(one.at.path)) return true;
	if (/<script\b(?:(?!<\/script)[\s\S])*$/i.test(text.slice(0, one.at.start)) && !/\.(?:vue|svelte|astro)$/i.test(one.at.path)) return false;
	return TELLING.test(text.slice(Math.max(0, one.at.start - 160), one.at.end + 300));
}
function isParameter(text, name) {
	const declared = `\\b(?:def|function|func|fn|fun)\\b[^(\\n]{0,80}\\((?:[^)\\n]{0,200}?[\\s,$*&])?${name}\\s*[,):=]`;
	const typed = `[(,]\\s*(?:final\\s+|in\\s+|const\\s+)?(?:[Ss]tring|str|CharSequence|auto|var)\\s+[&$]?${name}\\s*[,)=]`;
	return new RegExp(`${declared}|${typed}`).test(text);
}
/**
* Versions in the class that an owner is of, under names of their own: `Model.Version` may be the `DefaultVersion` of the
* model's class. Whoever makes the object can give another, so these are only named.
*/
function defaultsOf(names, path, sources) {
	const owners = names.slice(1).filter((owner) => /^\w+$/.test(owner) && !NO_OWNER.test(owner));
	if (owners.length === 0) return [];
	const declared = new RegExp(`\\b(?:class|record|struct|interface|object)\\s+\\w*(?:${owners.join("|")})\\b`, "i");
	const declaring = sources.filter((source) => declared.test(source.text));
	const shared = Math.max(0, ...declaring.map((source) => commonFolders(source.path, path)));
	return declaring.filter((source) => commonFolders(source.path, path) === shared).flatMap((source) => {
		const all = [...new Set(source.text.match(/\b\w*version\b/gi))].flatMap((name) => findDefinitions$1(source, name));
		return all.filter((one, i) => all.findIndex((other) => other.at.start === one.at.start) === i);
	});
}
/** How many folders two paths share from the root. */
function commonFolders(a, b) {
	const [one, other] = [a.split("/").slice(0, -1), b.split("/").slice(0, -1)];
	const apart = one.findIndex((folder, i) => folder !== other[i]);
	return apart === -1 ? one.length : apart;
}
// src/stages/scan/imports.ts
/** Names of the widget's options, and of what apps call a configuration: a file with none of them holds none. */
const OPTIONS = /\b(?:baseUrl|issuer|clientId|redirectUri|authParams|authScheme|authClient|pkce|features|rememberMe|autoPush|smsRecovery|callRecovery|idps|idpDisplay|idpDiscovery|registration|i18n|labels|logo|logoText|helpLinks|helpSupportNumber|customButtons|colors|brandColors|scopes|responseType|useInteractionCodeFlow|useClassicEngine|processCreds|piv|recoveryToken|stateToken|transformUsername|relayState|securityImage|selfServiceUnlock|multiOptionalFactorEnroll|webauthn|hideSignOutLinkInMFA|signOutLink|widget|okta)\b|okta|siw/i;
/** Keys of texts: `"primaryauth.title": …`, or the one without a dot that the guide names. */
const TEXTS = /["'][a-z]\w*(?:\.\w+)+["']\s*:|\bneedhelp\b/i;
/** A constant that URLs could take their version from. */
const VERSION$1 = /["'`]\d+\.\d+\.\d+(?:-[\w.]+)?["'`]/;
const SPECIFIERS = [
	/\bfrom\s*(["'])([^"'\n]+)\1/g,
	/\bimport\s*(["'])([^"'\n]+)\1/g,
	/\b(?:import|require|importShim|resolve)\s*\(\s*(?:\/\*[^*]*\*\/\s*)*(["'`])([^"'`\n$]+)\1/g,
	/\bsrc=(["'])(\.[^"'\n]+)\1/g
];
const AMD = /\b(?:define|require|requirejs)\s*\(\s*(?:["'][^"'\n]*["']\s*,\s*)?\[([^\]]*)\]/g;
const PASSES_ON = /\bexport\s*(?:\{[^{}]{0,2000}\}|\*(?:\s*as\s+\w+)?)\s*from\b|\bexports(?:\.\w+)?\s*=\s*require\b|\.\.\.|\b(?:assign|merge|extend|defaultsDeep)\s*\(/;
/** What a script imports, in any of the ways to write it. Found by text: one that is commented out does no harm. */
function importsIn(text) {
	const plain = SPECIFIERS.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[2] ?? ""));
	const amd = [...text.matchAll(AMD)].flatMap((match) => [...(match[1] ?? "").matchAll(/(["'])([^"'\n]+)\1/g)].map((one) => one[2] ?? ""));
	return [.../* @__PURE__ */ new Set([...plain, ...amd])];
}
/** True when the file could hold a configuration of the widget or its version, or hand on one from elsewhere. */
function couldConfigure(text) {
	return OPTIONS.test(text) || TEXTS.test(text) || VERSION$1.test(text) || PASSES_ON.test(text);
}
const NAMED = /\bimport\s+([^"'`;]{1,400}?)\s+from\s*["']([^"'\n]+)["']/g;
const REQUIRED = /\b(?:const|let|var)\s+(\{[^}]{1,300}\}|[\w$]+)\s*=\s*(?:await\s+)?(?:require|import)\s*\(\s*["']([^"'\n]+)["']/g;
/** Which file each imported name comes from, as it is written: `siwVersion` from `./versions`. */
function importedIn(text) {
	const found = /* @__PURE__ */ new Map();
	for (const [, names = "", specifier = ""] of [...text.matchAll(NAMED), ...text.matchAll(REQUIRED)]) for (const part of names.replace(/[{}]/g, ",").split(",")) for (const name of part.match(/[A-Za-z_$][\w$]*/g) ?? []) if (name !== "as" && name !== "type") found.set(name, specifier);
	return found;
}
// src/stages/definitions.ts
/** Names that many things have: a definition of one counts where its owner is named, or in the file that uses it. */
const GENERIC = /^(?:v|ver|version|vers|tag|release|current|latest|value|model|config|settings|options|data)$/i;
const SCRIPT$1 = /\.(?:[cm]?[jt]sx?|es6)$/i;
/** How many bindings are followed from one name to another. */
const DEEPEST$1 = 3;
/** Candidates that are named where none is certain. */
const MOST_NAMED = 8;
/** URLs whose version is an expression, with the names that could decide it. */
function openVersions(sites) {
	const known = sites.filter((site) => site.kind === "definition").flatMap((definition) => definition.usedBy);
	return sites.filter((site) => site.kind === "asset" && site.host !== "unknown" && site.version?.literal === false && !known.some((place) => touches(place, site.at)));
}
/** The names to look for in the repository, and those that the values of these names lead on to. */
function namesToFind(open, decided, sources) {
	const names = new Set(open.flatMap((site) => namesOf(site, sources)));
	for (const site of decided) {
		const source = sources.find((one) => one.path === site.at.path);
		const variable = source && environmentOf(source.text, site.at);
		if (variable) names.add(variable);
	}
	for (const site of open) {
		const own = sources.filter((source) => source.path === site.at.path);
		for (const name of namesOf(site, sources).filter((one) => GENERIC.test(one))) {
			for (const lead of own.flatMap((source) => findLeads(source, name))) for (const one of lead) names.add(one);
			if (PAGE$1.test(site.at.path)) names.add(stemOf$1(site.at.path));
		}
	}
	for (const name of [...names].filter((one) => !GENERIC.test(one) && one.length > 2)) for (const lead of sources.flatMap((source) => findLeads(source, name))) for (const one of lead) names.add(one);
	return [...names];
}
/** With the type of a Razor page's model, which is the class that its version stands in. */
function namesOf(site, sources) {
	if (site.version?.literal !== false) return [];
	const { names } = site.version;
	const text = names.includes("Model") ? sources.find((one) => one.path === site.at.path)?.text ?? "" : "";
	const model = /^\s*@model\s+(?:[\w.]*\.)?(\w+)/m.exec(text)?.[1];
	return model === void 0 ? names : [...names, model];
}
/**
* The literals that decide the versions of URLs elsewhere. What is certain decides; where two could, or a name could
* mean anything, the candidates are given with their doubt, to be named to a person.
*
* @param decided definitions that the reader of scripts found by itself.
*/
function define(open, decided, sources, modules) {
	const world = {
		sources,
		byPath: new Map(sources.map((source) => [source.path, source])),
		modules
	};
	const found = /* @__PURE__ */ new Map();
	const add = (definition, usedBy, doubt) => {
		const { kind, at, name, version, setVersion } = definition;
		const key = `${at.path}\0${at.start}`;
		const before = found.get(key);
		if (doubt !== null && before !== void 0 && before.doubt === void 0) return;
		const uses = [...before?.usedBy ?? [], ...usedBy];
		const variable = environmentOf(world.byPath.get(at.path)?.text ?? "", at);
		found.set(key, {
			kind,
			at,
			name,
			version,
			setVersion,
			usedBy: uses,
			...doubt === null ? {} : { doubt },
			...variable ? { environment: variable } : {}
		});
	};
	const verdicts = [...open.map((site) => ({
		uses: [site.at],
		verdict: verdictOn(site, world)
	})), ...decided.map((site) => ({
		uses: site.usedBy,
		verdict: {
			certain: [site],
			doubtful: []
		}
	}))].map(({ uses, verdict }) => ({
		uses,
		verdict: withOthers(verdict, world)
	}));
	for (const { uses, verdict } of verdicts) for (const one of verdict.certain) add(one, uses, null);
	for (const { uses, verdict } of verdicts) {
		if (verdict.certain.length > 0) continue;
		for (const one of verdict.doubtful.slice(0, MOST_NAMED)) add(one, uses, AMBIGUOUS);
	}
	return [...found.values()];
}
const AMBIGUOUS = "it is not the only literal that could decide";
const NOTHING$1 = {
	certain: [],
	doubtful: []
};
function verdictOn(site, known) {
	const names = namesOf(site, known.sources);
	const judged = judge(names, site.at.path, known, DEEPEST$1);
	const verdict = judged.certain.length + judged.doubtful.length > 0 ? judged : {
		certain: [],
		doubtful: defaultsOf(names, site.at.path, known.sources)
	};
	if (!(SCRIPT$1.test(site.at.path) && GENERIC.test(site.version?.literal === false ? site.version.code : "")) || verdict.certain.every((one) => one.at.path !== site.at.path)) return verdict;
	return {
		certain: [],
		doubtful: verdict.certain
	};
}
/** What decides an expression with these names, nearest first, in the file at `path`. */
function judge(names, path, known, depth) {
	const doubtful = [];
	for (const [i, name] of names.entries()) {
		const owners = names.slice(i + 1).map((owner) => owner.toLowerCase());
		const verdict = judgeName(name, owners, path, known);
		if (verdict.certain.length > 0) return verdict;
		doubtful.push(...verdict.doubtful);
		if (verdict.doubtful.length > 0) break;
		const led = depth > 0 ? follow(name, owners, path, known, depth - 1) : NOTHING$1;
		if (led.certain.length > 0) return led;
		doubtful.push(...led.doubtful);
	}
	return {
		certain: [],
		doubtful
	};
}
function judgeName(name, owners, path, known) {
	const all = known.sources.flatMap((source) => findDefinitions$1(source, name));
	const named = owners.filter((owner) => !NO_OWNER.test(owner));
	const belongs = (one) => named.some((owner) => one.owners.includes(owner));
	const own = all.filter((one) => one.at.path === path);
	const linked = linkedTo([name, ...owners], path, all, known);
	const owned = closest(all, named);
	if (!GENERIC.test(name)) {
		if (own.length > 0) return sure(nonEmpty(own.filter(belongs), own));
		if (linked.length > 0) return sure(nonEmpty(linked.filter(belongs), linked));
		const best = owned.length === 1 ? owned : all;
		return best.length > 1 && !TELLING.test(name) ? {
			certain: [],
			doubtful: best
		} : sure(best);
	}
	const free = named.length > 0 ? [] : own.filter((one) => !one.member && isFree(one, textOf(one, known)));
	const shown = named.length > 0 ? [] : all.filter((one) => isHandedTo(path, one, textOf(one, known)));
	const top = linked.filter((one) => !one.member);
	for (const pool of [
		closest(own, named),
		closest(linked, named),
		top,
		owned,
		free,
		shown
	]) if (pool.length > 0) return sure(pool);
	return {
		certain: [],
		doubtful: [...own, ...all.filter((one) => TELLING.test(one.owners.join(" ")))].slice(0, 4)
	};
}
/** One, or several that say the same. */
function sure(pool) {
	return new Set(pool.map((one) => one.version)).size === 1 ? {
		certain: pool,
		doubtful: []
	} : {
		certain: [],
		doubtful: pool
	};
}
/** Definitions in the file that one of the names is imported from. */
function linkedTo(names, path, all, { byPath, modules }) {
	const imports = importedIn(byPath.get(path)?.text ?? "");
	for (const name of names) {
		const specifier = [...imports].find(([local]) => local.toLowerCase() === name.toLowerCase())?.[1];
		const target = specifier === void 0 ? null : modules.resolve(path, specifier);
		if (target !== null) return all.filter((one) => one.at.path === target);
	}
	return [];
}
/** The names that stand behind this one: `siwVersion: config.okta.siw`. */
function follow(name, owners, path, known, depth) {
	const own = known.byPath.get(path);
	const elsewhere = GENERIC.test(name) ? [] : known.sources;
	const verdicts = (own && findLeads(own, name).length > 0 ? [own] : elsewhere).flatMap((source) => findLeads(source, name).filter((lead) => lead.join() !== [name, ...owners].join()).map((lead) => judge(lead, source.path, known, depth)));
	const certain = distinct(verdicts.flatMap((verdict) => verdict.certain));
	if (new Set(certain.map((one) => one.version)).size === 1) return {
		certain,
		doubtful: []
	};
	return {
		certain: [],
		doubtful: distinct([...certain, ...verdicts.flatMap((verdict) => verdict.doubtful)])
	};
}
/**
* What decides beside a literal: the variable of the environment whose default it is, where a file sets that, and the
* same name in the file that another build takes instead.
*/
function withOthers(verdict, known) {
	const more = verdict.certain.flatMap((one) => {
		const variable = environmentOf(known.byPath.get(one.at.path)?.text ?? "", one.at);
		const set = variable === null ? [] : known.sources.flatMap((source) => findDefinitions$1(source, variable));
		const builds = (known.modules.variants?.(one.at.path) ?? []).flatMap((path) => known.byPath.get(path) ?? []);
		return [...set, ...builds.flatMap((source) => findDefinitions$1(source, one.name))];
	});
	const all = distinct([...verdict.certain, ...more]);
	return all.length === verdict.certain.length ? verdict : sure(all);
}
function textOf(site, { byPath }) {
	return byPath.get(site.at.path)?.text ?? "";
}
function distinct(sites) {
	return sites.filter((site, i) => sites.findIndex((one) => one.at.path === site.at.path && one.at.start === site.at.start) === i);
}
function nonEmpty(first, second) {
	return first.length > 0 ? first : second;
}
function touches(a, b) {
	return a.path === b.path && a.start < b.end && b.start < a.end;
}
// src/stages/scan/by-path.ts
const INSTALL = {
	"package-lock.json": "npm install",
	"npm-shrinkwrap.json": "npm install",
	"yarn.lock": "yarn install",
	"pnpm-lock.yaml": "pnpm install",
	"bun.lock": "bun install",
	"bun.lockb": "bun install",
	"deno.lock": "deno install"
};
const PACKAGES = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|site-packages|Pods)\//;
const YARN = /(?:^|\/)\.(?:yarn\/|pnp\.[cm]?js$|pnp\.loader\.mjs$)/;
/** Folders of build tools that nobody writes into by hand. `dist`, `build` and `public` are not such: people do. */
const BUILD_FOLDERS = /(?:^|\/)(?:\.(?:next|nuxt|output|svelte-kit|angular|parcel-cache|docusaurus|gatsby|turbo|vercel|netlify)|target\/classes|(?:bin|obj)\/(?:Debug|Release)|coverage\/lcov-report)\//;
const DOCS = /\.(?:mdx?|markdown|mdown|rst|adoc|asciidoc|org|textile|rdoc|wiki)$/i;
const DOC_NAMES = /(?:^|\/)(?:changelog|changes|history|news|release[-_]?notes|readme|contributing|licen[cs]es?|notices?|third[-_]?party[-_]?(?:notices?|licenses?)|3rdpartylicenses)(?:\.txt)?$/i;
const SNAPSHOTS = /(?:^|\/)__(?:image_)?snapshots__\/|\.(?:snap|approved\.\w+|verified\.\w+)$|\.shot$/i;
const RECORDINGS = /\.har$|(?:^|\/)(?:(?:vcr_)?cassettes|__recordings__|wiremock\/(?:__files|mappings))\//i;
const FIXTURES = /(?:^|\/)(?:__fixtures__|fixtures?|test-?data|golden)\//i;
/** The widget's own files under its own name: a copy of the package, or of a folder on the CDN. */
const COPY_FOLDER = /(?:^|\/)okta-signin-widget(?:@|[-_/]v?(?=\d))(?<version>\d+\.\d+\.\d+(?:-[\w.-]+)?)?\/|(?:^|\/)okta-signin-widget\/dist\//;
/** Paths that are left alone whatever is in them. */
function reasonByPath(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (PACKAGES.test(path) || YARN.test(path)) return {
		reason: "node-modules",
		note: "Installed packages: they follow the manifest when packages are installed again."
	};
	if (/^\.github\/workflows\//.test(path)) return {
		reason: "workflow",
		note: "The token of a workflow may not change workflows: change it by hand if the widget is meant."
	};
	const install = INSTALL[name];
	if (install !== void 0) return {
		reason: "lock-file",
		note: `Its package manager writes it: run \`${install}\` once the manifest is changed.`
	};
	if (isRenamedLockFile(path)) return {
		reason: "lock-file",
		note: "A lock file under another name: make it again the way it was made."
	};
	if (/\.map$/i.test(name)) return {
		reason: "source-map",
		note: "It comes out of a build: build again after the upgrade."
	};
	if (SNAPSHOTS.test(path)) return {
		reason: "snapshot",
		note: "Update the snapshots by running the tests after the upgrade."
	};
	if (RECORDINGS.test(path)) return {
		reason: "recording",
		note: "Recorded traffic: record it again if the tests need it."
	};
	if (BUILD_FOLDERS.test(path)) return {
		reason: "generated",
		note: "It comes out of a build: build again after the upgrade."
	};
	const copy = COPY_FOLDER.exec(path);
	if (copy) return vendored(copy.groups?.["version"] ?? null);
	return null;
}
/** Paths that are left alone unless `include` singles them out. */
function reasonByKind(path) {
	if (DOCS.test(path) || DOC_NAMES.test(path)) return {
		reason: "docs",
		note: "Documentation is left as it is: name it in `include` to have it upgraded too."
	};
	if (FIXTURES.test(path)) return {
		reason: "fixture",
		note: "Tests may compare with it: name it in `include` to have it upgraded too."
	};
	return null;
}
function isLockFile(path) {
	return path.slice(path.lastIndexOf("/") + 1) in INSTALL;
}
/** A lock file that was saved under another name, `npm-shrinkwrap-ci.json`: a script of the project copies it back. */
function isRenamedLockFile(path) {
	return /(?:^|\/)(?:(?:package-lock|npm-shrinkwrap)[-._][\w.-]*json|pnpm-lock[-._][\w.-]*ya?ml|yarn[-._][\w.-]*lock)$/i.test(path) && !isLockFile(path);
}
function vendored(version) {
	return {
		reason: "vendored",
		note: "A copy of the widget: replace it with the files of the new release, or load the widget from the CDN or the npm package.",
		...version === null ? {} : { version }
	};
}
// src/stages/scan/by-content.ts
/** In bytes. Larger files are data or bundles; reading them would cost more than a person who looks at one. */
const LARGEST = 5e6;
const BUILD_AGAIN = "build again after the upgrade.";
const COMPILED = /\.(?:js|mjs|cjs|css)$/i;
const MARKUP = /\.(?:html?|xhtml)$/i;
/** All bundles since 1.x hold the settings of their build: `version:"2.4.0",supportedLanguages:[…`; later ones as JSON. */
const BUNDLED_VERSION = /["']?version["']?\s*:\s*["'](\d+\.\d+\.\d+[\w.-]*)["']\s*,\s*["']?supportedLanguages/;
const THIRD_GENERATION_VERSION = /"__version"\s*,\s*"(\d+\.\d+\.\d+)/;
const OWN_FILE = /(?:^|\/)okta-(?:sign-?in|plugin|theme)[\w.-]*\.(?:js|css)$/i;
const OWN_BANNER = /Copyright \(c\) 20\d\d[^\n]{0,24}, Okta, Inc/;
const THEME = /(?:^|\/)okta-theme[\w.-]*\.css$/i;
/** What tools write at the top of what they make. The word alone is not enough: pages speak of generated things too. */
const GENERATED = new RegExp([
	"@generated\\b",
	"\\bcode generated by\\b",
	"\\bauto-?generated (?:file|code)\\b",
	"\\bthis (?:file|code|page) (?:was|is|has been) (?:auto-?|automatically )?generated\\b",
	"\\bgenerated\\b[\\s\\S]{0,160}\\bdo not (?:edit|modify|change)\\b",
	"\\bdo not (?:edit|modify|change)\\b[\\s\\S]{0,160}\\bgenerated\\b"
].join("|"), "i");
const BUNDLE = /\b(?:__webpack_require__|webpackUniversalModuleDefinition|parcelRequire\w*)\b|\bwebpack(?:Jsonp|Chunk)\w*\s*[=[(|]/;
const HASHED_BUNDLE = /<script\b[^>]*\bsrc=["']?[^"'>\s]*[-.](?=[0-9a-z]*\d)[0-9a-z]{8,20}\.(?:m?js)["'>\s]/i;
const BUILT_FOLDER = /(?:^|\/)(?:dist|build|out|_site|www|target|output|release)\//;
/** Bytes that nobody may edit: no text, not UTF-8, too many, or a pointer to where the text is. */
function reasonByBytes(path, bytes) {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8e3)).toString("latin1");
	if (head.startsWith("version https://git-lfs.github.com/spec/")) return {
		reason: "lfs",
		note: "Its text is in Git LFS: change it by hand."
	};
	if (isUtf16(head)) return {
		reason: "encoding",
		note: "It is UTF-16: save it as UTF-8, or change it by hand."
	};
	if (bytes.includes(0)) return {
		reason: "binary",
		note: null
	};
	if (path.includes("�")) return {
		reason: "encoding",
		note: "Its name is not UTF-8: rename it, or change it by hand."
	};
	if (bytes.length <= LARGEST) return null;
	return reasonByOrigin(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")) ?? {
		reason: "too-large",
		note: "It is larger than 5 MB: change it by hand if the widget is meant."
	};
}
/** A text file that is not clean UTF-8. */
const NOT_UTF8 = {
	reason: "encoding",
	note: "It is not UTF-8 (Windows-1252 or Latin-1, most likely): save it as UTF-8, or change it by hand."
};
/** Text that nobody wrote by hand: copies of the widget, bundles, minified and generated files. */
function reasonByText(path, text) {
	const origin = reasonByOrigin(path, text);
	if (origin !== null) return origin;
	if (GENERATED.test(inComments(text.slice(0, 2e3)))) return {
		reason: "generated",
		note: "It says that it is generated: change what it is made from, then make it again."
	};
	if (COMPILED.test(path)) {
		if (BUNDLE.test(text)) return {
			reason: "generated",
			note: `A built bundle: ${BUILD_AGAIN}`
		};
		if (/[@#]\s*sourceMappingURL=(?!data:)\S+\.map\b/.test(text.slice(-400))) return {
			reason: "generated",
			note: `Compiled from another file (it has a source map): ${BUILD_AGAIN}`
		};
		if (isMinified(text)) return {
			reason: "minified",
			note: `A minified file: ${BUILD_AGAIN}`
		};
	}
	if (MARKUP.test(path) && BUILT_FOLDER.test(path) && HASHED_BUNDLE.test(text)) return {
		reason: "generated",
		note: `A built page (its bundles have hashes in their names): ${BUILD_AGAIN}`
	};
	return null;
}
function reasonByOrigin(path, text) {
	if (!COMPILED.test(path)) return null;
	const version = BUNDLED_VERSION.exec(text)?.[1] ?? THIRD_GENERATION_VERSION.exec(text)?.[1] ?? null;
	const large = text.length > 15e3;
	if (OWN_FILE.test(path) && (version !== null || OWN_BANNER.test(text.slice(0, 600)) || isOwnStyle(path, text))) return version !== null || large || /\.min\./.test(path) ? vendored(version) : null;
	if (version === null || !large) return null;
	return {
		reason: "generated",
		note: `A built bundle with the widget ${version} in it: ${BUILD_AGAIN}`,
		version
	};
}
/** The package's stylesheets, and a theme file that is still as long as the one that Okta shipped. */
function isOwnStyle(path, text) {
	if (!path.endsWith(".css")) return false;
	if (THEME.test(path)) return text.length > 15e3 && text.includes("#okta-sign-in.auth-container");
	return text.length > 5e4 || /\.next\.css$/.test(path) && isMinified(text);
}
/** At least half of it stands in very long lines, long strings and embedded files (fonts, images) not counted. */
function isMinified(text) {
	const code = text.replace(/"[^"\n]{200,}"|'[^'\n]{200,}'|`[^`]{200,}`|url\(data:[^)]*\)/g, "\"\"");
	if (code.length < 1500) return false;
	return code.split("\n").reduce((sum, line) => sum + (line.length > 800 ? line.length : 0), 0) * 2 > code.length;
}
/** UTF-16 has a byte order mark, or a zero in every other byte of what is mostly ASCII. */
function isUtf16(head) {
	if (head.startsWith("ÿþ") || head.startsWith("þÿ")) return true;
	const zeros = [0, 0];
	for (let i = 0; i < head.length; i += 1) if (head[i] === "\0") zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	return Math.max(even, odd) > head.length * .3 && Math.min(even, odd) < head.length * .02;
}
/** Only comments can say that a file is generated: the words mean something else in prose and in strings. */
function inComments(head) {
	return [...head.matchAll(/\/\*[\s\S]*?(?:\*\/|$)|(?:\/\/|#|--|%)[^\n]*|<!--[\s\S]*?(?:-->|$)|@\*[\s\S]*?(?:\*@|$)/g)].map((match) => match[0]).join("\n");
}
// src/stages/scan/load.ts
/** Files read at one time: bundles may be among them, and all but text is let go of at once. */
const AT_A_TIME = 32;
const LINK = "120000";
function loaderOf(files, modes, selection, isPackage) {
	return async (paths) => {
		const sources = [];
		const skipped = [];
		const toRead = [];
		for (const path of paths.filter(selection.inScope)) {
			const reason = reasonBefore(path, modes.get(path) ?? null, selection, isPackage);
			if (reason === null) toRead.push(path);
			else skipped.push({
				path,
				...reason
			});
		}
		for (let from = 0; from < toRead.length; from += AT_A_TIME) {
			const batch = toRead.slice(from, from + AT_A_TIME);
			const contents = await files.read(batch);
			for (const path of batch) {
				const bytes = contents.get(path);
				const read = bytes === void 0 ? UNREADABLE : sourceOf(path, bytes, modes.get(path) ?? "100644");
				if ("reason" in read) skipped.push({
					path,
					...read
				});
				else sources.push(read);
			}
		}
		return {
			sources,
			skipped
		};
	};
}
const UNREADABLE = {
	reason: "unreadable",
	note: "It could not be read: change it by hand."
};
function reasonBefore(path, mode, selection, isPackage) {
	const excluded = selection.excluded(path);
	if (excluded !== null) return {
		reason: "excluded",
		note: excluded
	};
	if (mode === LINK) return {
		reason: "symlink",
		note: "A link is never followed: what it leads to is looked at by itself."
	};
	const byPath = reasonByPath(path);
	if (byPath !== null) return byPath;
	if (isPackage(path)) return {
		reason: "package",
		note: "Installed packages: upgrade the package that it is from."
	};
	return selection.named(path) ? null : reasonByKind(path);
}
function sourceOf(path, bytes, mode) {
	const byBytes = reasonByBytes(path, bytes);
	if (byBytes !== null) return byBytes;
	const source = decode(path, bytes, mode);
	if (source === null) return NOT_UTF8;
	return reasonByText(path, source.text) ?? source;
}
// src/stages/scan/lock-files.ts
const WIDGET = /["']?@okta\/okta-signin-widget["']?/;
/**
* Lock files that an upgrade makes stale: those that name the widget, and those beside a manifest that does. One in a
* folder above belongs to the manifest only in a workspace, and then it names the widget; of a binary nobody can tell.
*
* @param hits paths with a marker in them.
* @param manifests sources that may be manifests.
*/
function lockFilesOf(paths, hits, manifests) {
	const locks = paths.filter((path) => isLockFile(path) && !path.includes("node_modules/"));
	const named = new Set(hits);
	const stale = new Set(paths.filter((path) => named.has(path) && (locks.includes(path) || isRenamedLockFile(path))));
	for (const manifest of manifests) {
		if (!/(?:^|\/)package\.json$/.test(manifest.path) || !WIDGET.test(manifest.text)) continue;
		const folder = posix.dirname(manifest.path);
		for (const lock of nearestAbove(folder, locks)) if (posix.dirname(lock) === folder || lock.endsWith(".lockb")) stale.add(lock);
	}
	return [...stale].sort();
}
function nearestAbove(folder, locks) {
	const here = locks.filter((lock) => posix.dirname(lock) === folder);
	return here.length > 0 || folder === "." ? here : nearestAbove(posix.dirname(folder), locks);
}
// src/stages/scan/page-scripts.ts
/** Script files of the repository that a page loads by a tag. */
const PAGE = /\.(?:x?html?|cshtml|vbhtml|razor|aspx|ascx|master|jspx?|php|erb|ejs|hbs|handlebars|mustache|liquid|twig|njk|jinja2?|j2|ftlh?|astro|vm)$/i;
const TAG = /<script\b[^>]{0,500}?\bsrc\s*=\s*(?:"([^"\n]{1,300})"|'([^'\n]{1,300})')/gi;
/** The path in an address, also in what a template makes one of: `{% static 'js/a.js' %}`, `@{/js/a.js}`, `~/js/a.js`. */
const PATH = /(?:[\w@.-]+\/|\/)*[\w@.-]+\.[cm]?js(?=$|[?#'"\s})])/;
function pageScriptsOf(paths) {
	let byName = null;
	return (page) => {
		if (!PAGE.test(page.path)) return [];
		const written = addressesIn(page.text);
		if (written.length === 0) return [];
		byName ??= groupByName(paths);
		const names = byName;
		const found = written.flatMap((address) => {
			const path = fileFor(address, page.path, names.get(posix.basename(address)) ?? []);
			return path === null ? [] : [path];
		});
		return [...new Set(found)];
	};
}
function addressesIn(text) {
	return [...text.matchAll(TAG)].flatMap(([, double, single]) => {
		const value = double ?? single ?? "";
		const address = /^(?:[a-z]+:)?\/\//i.test(value) ? null : PATH.exec(value)?.[0];
		return address ? [address] : [];
	});
}
/** Beside the page, or the one file whose path ends so: which folder a server calls its root is not written there. */
function fileFor(address, page, named) {
	const beside = posix.join(posix.dirname(page), address);
	if (!address.startsWith("/") && named.includes(beside)) return beside;
	const tail = posix.normalize(`/${address}`).replace(/^(?:\/\.\.)+/, "");
	const fitting = named.filter((path) => `/${path}`.endsWith(tail));
	const nearest = Math.max(...fitting.map((path) => sharedFolders(path, page)));
	const [only, ...others] = fitting.filter((path) => sharedFolders(path, page) === nearest);
	return only !== void 0 && others.length === 0 ? only : null;
}
function sharedFolders(one, other) {
	const [a, b] = [one.split("/"), other.split("/")];
	const differ = a.findIndex((part, i) => part !== b[i]);
	return differ === -1 ? a.length : differ;
}
function groupByName(paths) {
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		if (!/\.[cm]?js$/.test(path)) continue;
		const name = posix.basename(path);
		const group = groups.get(name);
		if (group) group.push(path);
		else groups.set(name, [path]);
	}
	return groups;
}
/** What shares a page's global scope with a file: the scripts of the page, or each page that loads it and its scripts. */
function loadedTogether(pages, scripts) {
	const groups = /* @__PURE__ */ new Map();
	for (const page of pages) {
		const own = scripts(page);
		const together = own.length === 0 ? [] : [page.path, ...own];
		for (const path of together) {
			const group = groups.get(path) ?? /* @__PURE__ */ new Set();
			for (const other of together) if (other !== path) group.add(other);
			groups.set(path, group);
		}
	}
	return (path) => [...groups.get(path) ?? groups.get(path.replace(/#\d+$/, "")) ?? []];
}
// src/stages/scan/reach.ts
/** How many imports away from a hit, and how many files in all: a configuration is seldom more than two away. */
const DEEPEST = 5;
const MOST$1 = 300;
const SCRIPT = /\.(?:[cm]?[jt]sx?|es6|json|vue|svelte)$/i;
const HOLDS_SCRIPTS = /\.(?:[cm]?[jt]sx?|es6|vue|svelte|astro|x?html?|cshtml|vbhtml|razor|aspx|jspx?|php|erb|ejs|hbs|liquid|twig|njk|jinja2?|ftlh?)$/i;
const NO_CODE = /\.d\.[cm]?ts$|(?:^|\/)(?:package|tsconfig[\w.-]*|jsconfig)\.json$/;
/**
* The files that hits lead to by their imports and script tags, nearest first: those in which a configuration could
* stand, with what other builds take in their place.
*
* @param load reads those of these paths that may be read at all.
*/
async function reach(hits, { resolve, pageScripts, variants }, load) {
	const seen = new Set(hits.map((hit) => hit.path));
	const kept = [];
	let from = hits.filter((hit) => HOLDS_SCRIPTS.test(hit.path));
	let left = MOST$1;
	for (let depth = 1; depth <= DEEPEST && from.length > 0; depth += 1) {
		const next = /* @__PURE__ */ new Set();
		for (const source of from) {
			const imported = importsIn(source.text).map((specifier) => resolve(source.path, specifier));
			for (const path of [...imported, ...pageScripts(source)]) {
				if (path === null) continue;
				for (const one of [path, ...variants(path)]) if (!seen.has(one) && SCRIPT.test(one) && !NO_CODE.test(one)) next.add(one);
			}
		}
		for (const path of next) seen.add(path);
		const loaded = await load([...next].slice(0, left));
		kept.push(...loaded.filter((source) => couldConfigure(source.text)));
		if (next.size > left) return {
			sources: kept,
			cut: true
		};
		left -= next.size;
		from = loaded;
	}
	return {
		sources: kept,
		cut: false
	};
}
// src/stages/scan/lenient-json.ts
/** An object of a JSON file that may hold comments and trailing commas, as `tsconfig.json` does; null when it is none. */
function readObject(text) {
	const plain = text.replace(/^\ufeff/, "").replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, string) => string ?? "").replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g, (_, string) => string ?? "");
	try {
		return asObject(JSON.parse(plain));
	} catch {
		return null;
	}
}
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null;
}
/** The strings in a value: itself, the items of a list, the first that an object of conditions leads to. */
function stringsIn(value) {
	if (typeof value === "string") return [value];
	if (Array.isArray(value)) return value.flatMap(stringsIn);
	const conditions = asObject(value);
	return conditions === null ? [] : Object.values(conditions).flatMap(stringsIn);
}
// src/stages/scan/resolve.ts
const EXTENSIONS = [
	".ts",
	".tsx",
	".mts",
	".cts",
	".js",
	".jsx",
	".mjs",
	".cjs",
	".json",
	".vue",
	".svelte",
	".es6"
];
/** What TypeScript and its bundlers take a written extension for. */
const WRITTEN = {
	".js": [
		".ts",
		".tsx",
		".jsx"
	],
	".jsx": [".tsx"],
	".mjs": [".mts"],
	".cjs": [".cts"]
};
/** Manifests and compiler settings that are read: enough for any monorepo, little enough for any run. */
const MOST_SETTINGS = 400;
/**
* How imports find files, from the list of tracked files and the few that say more: `tsconfig.json` and `jsconfig.json`
* (`paths`, `baseUrl`, relative `extends`), `package.json` (`imports`, `exports`, `main`, the names of workspaces).
*
* @param paths every file that an import may lead to.
*/
async function resolverOf(paths, files) {
	const known = new Set(paths);
	const own = paths.filter((path) => !path.includes("node_modules/"));
	const named = (name) => own.filter((path) => name.test(path)).slice(0, MOST_SETTINGS);
	const manifests = await objectsIn(named(/(?:^|\/)package\.json$/), files);
	const aliases = aliasesOf(await objectsIn(named(/(?:^|\/)(?:ts|js)config[\w.-]*\.json$/), files));
	const packages = new Map(manifests.flatMap((one) => typeof one.content["name"] === "string" ? [[one.content["name"], one]] : []));
	const file = (path) => fileAt(path, known, manifests);
	const first = (candidates) => {
		for (const candidate of candidates) {
			const found = file(candidate);
			if (found !== null) return found;
		}
		return null;
	};
	return (from, written) => {
		const specifier = written.replace(/^(?:[\w-]+!)+/, "").replace(/[?](?:.*)$/, "");
		const importer = known.has(from) ? from : from.replace(/#\d+$/, "");
		if (specifier === "") return null;
		if (/^\.{1,2}(?:\/|$)/.test(specifier)) return inside(posix.join(posix.dirname(importer), specifier), file);
		const manifest = nearest(manifests, importer);
		const home = manifest?.folder ?? "";
		if (specifier.startsWith("/")) return first([
			`${home}/public${specifier}`,
			home + specifier,
			specifier.slice(1)
		].map(tidy));
		if (specifier.startsWith("#")) return first(mapped(asObject(manifest?.content["imports"]), specifier, home));
		const alias = nearest(aliases, importer);
		const aliased = first(alias === null ? [] : aliasTargets(alias, specifier));
		if (aliased !== null) return aliased;
		const convention = /^(?:@|~|@@|~~)\/(.+)$/.exec(specifier)?.[1];
		if (convention !== void 0) return first([
			"src",
			"app",
			""
		].map((folder) => tidy(`${home}/${folder}/${convention}`)));
		return first(inPackage(packages, specifier));
	};
}
function inside(path, file) {
	return path.startsWith("../") ? null : file(path === "." ? "" : path);
}
/** The file at a path that may lack its extension, have that of its compiled form, or be a folder. */
function fileAt(path, known, manifests) {
	const at = path.replace(/\/+$/, "");
	if (known.has(at)) return at;
	const extension = posix.extname(at);
	const stem = at.slice(0, at.length - extension.length);
	return [
		...(WRITTEN[extension] ?? []).map((other) => stem + other),
		...EXTENSIONS.map((other) => at + other),
		...entriesOf(manifests.find((one) => one.folder === at && at !== "")),
		...EXTENSIONS.map((other) => tidy(`${at}/index${other}`))
	].find((candidate) => known.has(candidate)) ?? null;
}
/** Where a package says that it begins; its sources stand in for a build that is not in the repository. */
function entriesOf(manifest) {
	if (manifest === void 0) return [];
	const { content, folder } = manifest;
	const exported = asObject(content["exports"]);
	const root = exported !== null && "." in exported ? exported["."] : content["exports"];
	return [
		...[
			content["source"],
			root,
			content["module"],
			content["main"]
		].flatMap(stringsIn).filter(isCode),
		"src/index.ts",
		"src/index.tsx",
		"src/index.js",
		"index.ts"
	].map((path) => tidy(`${folder}/${path}`));
}
function inPackage(packages, specifier) {
	const parts = specifier.split("/");
	const name = parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
	const manifest = packages.get(name);
	if (manifest === void 0) return [];
	const rest = parts.slice(specifier.startsWith("@") ? 2 : 1).join("/");
	if (rest === "") return entriesOf(manifest);
	const { folder, content } = manifest;
	return [
		...mapped(asObject(content["exports"]), `./${rest}`, folder),
		tidy(`${folder}/${rest}`),
		tidy(`${folder}/src/${rest}`)
	];
}
/** Targets of the entry of an `imports` or `exports` map that fits, from the top. */
function mapped(map, specifier, folder) {
	return Object.entries(map ?? {}).flatMap(([pattern, targets]) => {
		const star = matchStar(pattern, specifier);
		return star === null ? [] : stringsIn(forBrowsers(targets)).filter(isCode).map((target) => tidy(`${folder}/${target.replaceAll("*", () => star)}`));
	});
}
/** The widget runs in browsers: what a condition keeps for other places comes last. */
function forBrowsers(targets) {
	const conditions = asObject(targets);
	if (conditions === null) return Array.isArray(targets) ? targets.map(forBrowsers) : targets;
	const isElsewhere = ([name]) => /^(?:node|node-addons|deno|bun|test|types)$/.test(name);
	const entries = Object.entries(conditions);
	return [...entries.filter((entry) => !isElsewhere(entry)), ...entries.filter(isElsewhere)].map(([, target]) => forBrowsers(target));
}
function aliasTargets(alias, specifier) {
	const targets = [...alias.paths].sort(([a], [b]) => b.length - a.length).flatMap(([pattern, list]) => {
		const star = matchStar(pattern, specifier);
		return star === null ? [] : list.map((target) => tidy(target.replaceAll("*", () => star)));
	});
	return alias.base === null ? targets : [...targets, tidy(`${alias.base}/${specifier}`)];
}
/** What `*` stands for when the pattern fits; the empty string when it fits without one. */
function matchStar(pattern, specifier) {
	const star = pattern.indexOf("*");
	if (star === -1) return pattern === specifier ? "" : null;
	const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
	return specifier.length >= head.length + tail.length && specifier.startsWith(head) && specifier.endsWith(tail) ? specifier.slice(head.length, specifier.length - tail.length) : null;
}
function aliasesOf(settings) {
	const byPath = new Map(settings.map((one) => [one.path, one]));
	return settings.filter((one) => /(?:^|\/)(?:ts|js)config(?:\.base|\.app)?\.json$/.test(one.path)).map((one) => ({
		folder: one.folder,
		...inherited(one, byPath, 0)
	})).filter((alias) => alias.base !== null || alias.paths.length > 0);
}
/** `paths` and `baseUrl`, its own or those of the file that it extends: each replaces the other's as a whole. */
function inherited(setting, all, depth) {
	const options = asObject(setting.content["compilerOptions"]) ?? {};
	const above = stringsIn(setting.content["extends"]).map((target) => tidy(`${setting.folder}/${target}`)).flatMap((target) => all.get(target) ?? all.get(`${target}.json`) ?? []).at(-1);
	const from = above === void 0 || depth > 5 ? {
		base: null,
		paths: []
	} : inherited(above, all, depth + 1);
	const base = typeof options["baseUrl"] === "string" ? tidy(`${setting.folder}/${options["baseUrl"]}`) : from.base;
	const written = asObject(options["paths"]);
	if (written === null) return {
		base,
		paths: from.paths
	};
	const start = base ?? setting.folder;
	return {
		base,
		paths: Object.entries(written).map(([pattern, targets]) => [pattern, stringsIn(targets).map((target) => tidy(`${start}/${target}`))])
	};
}
async function objectsIn(paths, files) {
	const decoder = new TextDecoder();
	return [...await files.read(paths)].flatMap(([path, bytes]) => {
		const content = readObject(decoder.decode(bytes));
		return content === null ? [] : [{
			path,
			folder: path.includes("/") ? posix.dirname(path) : "",
			content
		}];
	});
}
/** The one in the nearest folder above a file. */
function nearest(all, path) {
	let best = null;
	for (const one of all) if ((one.folder === "" || path.startsWith(`${one.folder}/`)) && (best === null || one.folder.length > best.folder.length)) best = one;
	return best;
}
/** Declarations tell types, not values. */
function isCode(path) {
	return !/\.d\.[cm]?ts$/.test(path);
}
function tidy(path) {
	const normal = posix.normalize(path).replace(/^\/+/, "").replace(/\/+$/, "");
	return normal === "." ? "" : normal;
}
// src/stages/scan/globs.ts
/** Patterns that name nothing in particular. */
const ANYTHING = /^[*/]+$/;
/**
* Patterns as people write them into a workflow: one without a slash means a name at any depth, `/` at the beginning
* the top, `/` at the end a folder with all that is in it. The library is loaded only when there are patterns.
*
* @throws UserError `bad-inputs`
*/
async function matcherOf(patterns) {
	if (patterns.length === 0) return () => false;
	const { default: picomatch } = await import("./picomatch2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const negated = patterns.find((pattern) => pattern.startsWith("!") && !pattern.startsWith("!("));
	if (negated !== void 0) throw new UserError("bad-inputs", `The pattern \`${negated}\` cannot be used.`, "Write it without `!`, in `exclude`.");
	const matchers = patterns.flatMap(spellings).map((pattern) => picomatch(pattern, { dot: true }));
	return (path) => matchers.some((matches) => matches(path));
}
/** The patterns that single something out: `docs/**` does, `**` does not. */
function naming(patterns) {
	return patterns.filter((pattern) => !ANYTHING.test(pattern));
}
function spellings(pattern) {
	const anchored = pattern.replace(/^\.\//, "/").replace(/^\/+/, "");
	const body = anchored.replace(/\/+$/, "");
	const deep = pattern.startsWith("/") || pattern.startsWith("./") || body.includes("/") ? body : `**/${body}`;
	return anchored.endsWith("/") ? [`${deep}/**`] : [deep, `${deep}/**`];
}
// src/stages/scan/selection.ts
async function selectionOf(inputs) {
	const [included, excluded, named] = await Promise.all([
		inputs.include,
		inputs.exclude,
		naming(inputs.include)
	].map(matcherOf));
	const folder = inputs.path === "." ? "" : inputs.path;
	return {
		inScope: (path) => folder === "" || path === folder || path.startsWith(`${folder}/`),
		excluded: (path) => {
			if (excluded?.(path)) return "A pattern of `exclude` matches it.";
			return inputs.include.length > 0 && !included?.(path) ? "No pattern of `include` matches it." : null;
		},
		named: (path) => named?.(path) === true
	};
}
// src/stages/scan/tell.ts
const PACKAGE = /^(?<folder>.*?(?:^|\/)(?:node_modules|bower_components|jspm_packages|site-packages|Pods)\/(?:@[^/]+\/)?[^/]+)\//;
const MOST_LINKS = 500;
/** Files of one installed package are told as one. */
function grouped(skipped) {
	const packages = /* @__PURE__ */ new Map();
	return [...skipped.filter((one) => {
		const folder = one.reason === "node-modules" ? PACKAGE.exec(one.path)?.groups?.["folder"] : void 0;
		if (folder !== void 0) packages.set(folder, {
			...one,
			path: `${folder}/`
		});
		return folder === void 0;
	}), ...packages.values()];
}
/** Links of the repository that lead to a file with the widget, or that are named after it and lead out of it. */
async function linksTo(hits, tracked, selection, files) {
	const links = tracked.filter((file) => file.mode === "120000" && selection.inScope(file.path)).slice(0, MOST_LINKS);
	if (links.length === 0) return [];
	const targets = await files.read(links.map((link) => link.path));
	return links.flatMap(({ path }) => {
		const bytes = targets.get(path);
		const written = bytes === void 0 ? "" : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
		const target = posix.join(posix.dirname(path), written);
		if (hits.has(target)) return [{
			path,
			reason: "symlink",
			note: "A link to a file that is looked at by itself."
		}];
		if (!(posix.isAbsolute(written) || target.startsWith("../") || written === "") || !/okta[-_]?sign[-_]?in/i.test(path + written)) return [];
		return [{
			path,
			reason: "symlink",
			note: "A link out of the repository: upgrade what it leads to by hand."
		}];
	});
}
// src/stages/scan/variants.ts
/** Files that another build takes in place of one: Angular's `environment.prod.ts` for `environment.ts`. */
const PLAIN = /^((?:.*\/)?environment)\.([cm]?[jt]s)$/;
const OTHER = /^((?:.*\/)?environment)(?:\.[\w-]+)+\.([cm]?[jt]s)$/;
const NO_BUILD = /\.(?:d|spec|test)\.[cm]?[jt]s$/;
/** Told by name alone: `angular.json` may name more, but calls them nothing else in practice. */
function variantsOf(paths) {
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const [, stem, extension] = NO_BUILD.test(path) ? [] : OTHER.exec(path) ?? [];
		if (stem !== void 0) groups.set(`${stem}.${extension}`, [...groups.get(`${stem}.${extension}`) ?? [], path]);
	}
	return (path) => PLAIN.test(path) ? groups.get(path) ?? [] : [];
}
// src/stages/scan/find-definitions.ts
/** Names that stand in half of all files: what they mean is certain only beside their use. */
const EVERYWHERE = /^(?:v|ver|vers|version|versions|tag|release|current|latest|value|model|config|settings|options|data|props|state|this|self|env|process|window|name|url|path|base|id|key)$/i;
/** With more files than these, no definition of a name is certain to be the one. */
const MOST = 300;
const VERSION = /\d+\.\d+\.\d+/;
/**
* Files in which one of these names could be bound to a version, or to another name: for URLs whose version is kept elsewhere. Files that
* were read already are left out, as are those that may not be edited.
*
* @param names as `AssetVersion.names` gives them.
*/
async function findDefinitions(names, files, scanned) {
	const telling = [...new Set(names)].filter((name) => name.length > 2 && !EVERYWHERE.test(name));
	const known = new Set([...scanned.sources, ...scanned.definitions].map((source) => source.path));
	const together = await files.search(telling);
	const found = together.length <= MOST ? together : await oneByOne(telling, files);
	const stems = new Set(telling.map((name) => name.toLowerCase()));
	const called = telling.length === 0 ? [] : (await files.list()).filter((file) => stems.has(stemOf(file.path)));
	const paths = [.../* @__PURE__ */ new Set([...found, ...called.slice(0, MOST).map((file) => file.path)])];
	const { sources } = await scanned.load(paths.filter((path) => !known.has(path)).sort());
	return sources.filter((source) => VERSION.test(source.text) || telling.some((name) => source.text.includes(name)));
}
function stemOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name.slice(0, name.indexOf(".") === -1 ? name.length : name.indexOf(".")).toLowerCase();
}
/** What the names lead to that stand in few files; the others decide nothing. */
async function oneByOne(names, files) {
	const found = [];
	for (const name of names) {
		const paths = await files.search([name]);
		if (paths.length <= MOST) found.push(...paths);
	}
	return found;
}
// src/stages/scan.ts
/**
* Reads every file that holds a marker of the widget and may be edited, with the files that those reach by their
* imports. Everything that is left alone is named with its reason. A repository without a marker costs the search alone.
*
* Files that import a hit are not followed: who hands a configuration to a wrapper component is found only where a
* marker, such as the component's name, stands in the file too.
*
* @param toScripts that of the languages, loaded when there is something to read, unless another one is given.
*/
async function scan(inputs, files, toScripts) {
	const hits = await files.hits();
	const selection = await selectionOf({
		...inputs,
		path: files.scope ?? inputs.path
	});
	if (!hits.paths.some(selection.inScope)) return nothing(hits);
	const tracked = (await files.list()).filter((file) => file.mode !== "160000");
	const modes = new Map(tracked.map((file) => [file.path, file.mode]));
	const load = loaderOf(files, modes, selection, packageFolders(modes));
	const { sources, skipped } = await load(hits.paths);
	const paths = tracked.filter((file) => file.mode !== "120000").map((file) => file.path);
	const ways = {
		resolve: sources.length === 0 ? () => null : await resolverOf(paths, files),
		pageScripts: pageScriptsOf(paths),
		variants: variantsOf(paths)
	};
	const reached = await reach(sources, ways, async (wanted) => (await load(wanted)).sources);
	const links = await linksTo(new Set(hits.paths), tracked, selection, files);
	const warnings = reached.cut ? ["The files with the widget import very many others: not all of them were searched for configurations."] : [];
	return {
		sources,
		reached: reached.sources,
		definitions: [],
		skipped: [
			...hits.skipped,
			...grouped(skipped),
			...links
		],
		lockFiles: lockFilesOf(paths.filter(selection.inScope), hits.paths, sources),
		counts: {
			tracked: hits.tracked,
			hits: hits.paths.length
		},
		modules: modulesOf(sources, reached.sources, ways, toScripts ?? (await import("./languages2.js")).toScripts),
		warnings: [...hits.warnings, ...warnings],
		load
	};
}
function nothing(hits) {
	return {
		sources: [],
		reached: [],
		definitions: [],
		skipped: hits.skipped,
		lockFiles: [],
		counts: {
			tracked: hits.tracked,
			hits: 0
		},
		modules: {
			resolve: () => null,
			scripts: () => null
		},
		warnings: hits.warnings,
		load: async () => ({
			sources: [],
			skipped: []
		})
	};
}
function modulesOf(sources, reached, ways, toScripts) {
	const byPath = new Map([...sources, ...reached].map((source) => [source.path, source]));
	const made = /* @__PURE__ */ new Map();
	return {
		resolve: ways.resolve,
		variants: ways.variants,
		importers: importersOf([...sources, ...reached], ways.resolve),
		loadedWith: loadedTogether(sources, ways.pageScripts),
		scripts: (path) => {
			const source = byPath.get(path);
			if (source === void 0) return null;
			const scripts = made.get(path) ?? toScripts(source);
			made.set(path, scripts);
			return scripts.length === 0 ? null : scripts;
		}
	};
}
/** Found at the first question: most runs never ask. */
function importersOf(files, resolve) {
	let known = null;
	return (path) => {
		if (known === null) {
			known = /* @__PURE__ */ new Map();
			for (const source of files) {
				const paths = new Set(importsIn(source.text).map((specifier) => resolve(source.path, specifier)));
				for (const one of paths) if (one !== null) known.set(one, [...known.get(one) ?? [], source.path]);
			}
		}
		return known.get(path) ?? [];
	};
}
/** Packages that Composer or Go put into `vendor`, told by the files that they leave there. */
function packageFolders(paths) {
	return (path) => {
		const at = path.lastIndexOf("vendor/");
		if (at === -1 || at > 0 && path[at - 1] !== "/") return false;
		const folder = path.slice(0, at);
		return paths.has(`${folder}vendor/autoload.php`) || paths.has(`${folder}vendor/modules.txt`);
	};
}
// src/stages/definition-sources.ts
/** From a name to its value, and from there to the name behind it, twice. */
const ROUNDS = 3;
/** Files in which the versions of URLs could be defined, and those that they lead on to. */
async function definitionSources(open, decided, scanned, files) {
	const asked = /* @__PURE__ */ new Set();
	let sources = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const known = [
			...scanned.sources,
			...scanned.reached,
			...sources
		];
		const names = namesToFind(open, decided, known).filter((name) => !asked.has(name));
		if (names.length === 0) break;
		for (const name of names) asked.add(name);
		const paths = new Set(known.map((source) => source.path));
		const more = await findDefinitions(names, files, scanned);
		sources = [...sources, ...more.filter((source) => !paths.has(source.path))];
	}
	return sources;
}
// src/stages/own-font.ts
/**
* How a repository brings a Montserrat of its own: a font service, a package, files, a framework's font loader. The
* widget's own files are called `montserrat-light-webfont`, so a capital tells them apart.
*/
const SIGNS = [
	"family=Montserrat",
	"fontsource/montserrat",
	"fontsource-variable/montserrat",
	"Montserrat-",
	"Montserrat("
];
/**
* The files with their font rules as they are to be taken: where the repository brings a Montserrat of its own, no rule
* that names the font is for certain about the widget's.
*/
async function withOwnFonts(files, search) {
	if (!files.some((file) => file.sites.some(isOldFont))) return files;
	if ((await search(SIGNS)).length === 0) return files;
	return files.map((file) => ({
		...file,
		sites: file.sites.map((site) => isOldFont(site) ? {
			...site,
			scoped: false
		} : site)
	}));
}
function isOldFont(site) {
	return site.kind === "style" && site.form === "font-family" && site.value.toLowerCase() === "montserrat";
}
// src/stages/read.ts
/**
* Words that make a script worth a syntax tree. A page whose scripts have none of them (the widget is configured
* elsewhere) is read by its tags alone, and the parser's third of a second is never paid.
*/
const WORTH_PARSING = /okta-?sign-?in|oktacdn\.com|getSignInWidgetConfig|OktaUtil|setCookieAndRedirect|com\.okta\.user\.pre-registration/i;
/** True when the reader of scripts is needed for one of these files. */
function needsScripts(sources) {
	return sources.some((source) => scriptsOf(source).length > 0);
}
/**
* All sites of all files. A text is read once by its own language and, where it holds scripts, parsed once: scripts of
* all files go to the reader together, so that a configuration can be followed from one into another.
*/
function read(sources, scripts, modules) {
	const readings = sources.map((source) => ({
		source,
		reading: readSource(source)
	}));
	const failed = new Map(readings.flatMap(({ source, reading }) => reading.failed === void 0 ? [] : [[source.path, reading.failed]]));
	const toParse = new Map(sources.map((source) => [source.path, scriptsOf(source)]));
	const parsed = scripts === null ? null : parse(toParse, scripts, modules, failed);
	const bySource = groupByPath(parsed?.sites ?? []);
	const files = readings.filter(({ source }) => !failed.has(source.path)).map(({ source, reading }) => {
		const own = /* @__PURE__ */ new Set([source.path, ...reading.islands.map((island) => island.source.path)]);
		const fromScripts = [...own].flatMap((path) => bySource.get(path) ?? []);
		const faults = [...own].reduce((sum, path) => sum + (parsed?.faults.get(path) ?? 0), reading.faults);
		return {
			source,
			sites: withPages([...reading.sites, ...fromScripts]),
			islands: reading.islands,
			faults
		};
	});
	const inside = new Set(files.flatMap((file) => [file.source.path, ...file.islands.map((island) => island.source.path)]));
	return {
		files,
		beyond: (parsed?.sites ?? []).filter((site) => !inside.has(site.at.path)),
		parsed: parsed?.parsed ?? 0,
		failed
	};
}
/** All at once; where the reader throws, without the files on which it does so, which are added to `failed`. */
function parse(wanted, reader, modules, failed) {
	const all = [...wanted.values()].flat();
	if (all.length === 0) return null;
	try {
		return reader.read(all, modules);
	} catch (error) {
		const message = (thrown) => thrown instanceof Error ? thrown.message : String(thrown);
		const good = new Map(wanted);
		for (const [path, scripts] of wanted) try {
			if (scripts.length > 0) reader.read(scripts, modules);
		} catch (own) {
			good.delete(path);
			failed.set(path, message(own));
		}
		if (good.size < wanted.size) return parse(good, reader, modules, failed);
		for (const [path, scripts] of wanted) if (scripts.length > 0) failed.set(path, message(error));
		return null;
	}
}
/**
* What a file loads of the widget belongs together wherever in it the URLs stand: in tags, in its scripts, in the code
* of a component or a server. A page has them all, and a file that is no page but loads some counts as one.
*/
function withPages(sites) {
	const assets = groupByPath(sites.filter((site) => site.kind === "asset" && site.holder !== "css"));
	const known = new Set(sites.flatMap((site) => site.kind === "page" ? [site.at.path] : []));
	const inOrder = (path) => [...assets.get(path) ?? []].sort((a, b) => a.at.start - b.at.start);
	return [...[...assets.keys()].flatMap((path) => {
		const [first, ...others] = inOrder(path);
		return first && !known.has(path) ? [{
			kind: "page",
			at: first.at,
			model: "embedded",
			assets: [first, ...others]
		}] : [];
	}), ...sites.map((site) => site.kind === "page" ? {
		...site,
		assets: inOrder(site.at.path)
	} : site)];
}
/** A page's scripts count all together or not at all: one may define what another hands to the widget. */
function scriptsOf(source) {
	const scripts = toScripts(source).filter((script) => !script.path.endsWith(".json"));
	return scripts.some((script) => WORTH_PARSING.test(script.text)) ? scripts : [];
}
function groupByPath(sites) {
	const groups = /* @__PURE__ */ new Map();
	for (const site of sites) {
		const group = groups.get(site.at.path);
		if (group) group.push(site);
		else groups.set(site.at.path, [site]);
	}
	return groups;
}
/** The files with further sites among theirs; a file that holds nothing else comes in new. */
function withMoreSites(files, sources, sites) {
	const byPath = groupByPath(sites);
	const known = new Set(files.map((file) => file.source.path));
	const isNew = (source, i) => !known.has(source.path) && byPath.has(source.path) && sources.findIndex((one) => one.path === source.path) === i;
	return [...files.map((file) => {
		const own = /* @__PURE__ */ new Set([file.source.path, ...file.islands.map((island) => island.source.path)]);
		return {
			...file,
			sites: [...file.sites, ...[...own].flatMap((path) => byPath.get(path) ?? [])]
		};
	}), ...sources.filter(isNew).map((source) => {
		const { faults } = readSource(source);
		return {
			source,
			sites: byPath.get(source.path) ?? [],
			islands: [],
			faults
		};
	})];
}
// src/stages/scan/unread.ts
/** The widget's name with a release right behind it: `npm install @okta/okta-signin-widget@5.9.4`, `…-widget%2F5.9.4`. */
const RELEASE = /okta-?sign-?in-?widget[^\s\w]{0,3}(?:2F)?v?(\d+\.\d+(?:\.\d+)?)\b/gi;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|--|<!--|\{#|@\*|<%--|\{\{!)|<!--(?![^\n]*-->)/;
/** Addresses of the project itself, its releases and its documentation: they are read by people, not by browsers. */
const PROJECT = /(?:github\.com|githubusercontent\.com)\/okta\/$/i;
/**
* Places where a release of the widget stands that no reader took for one (a Dockerfile's `RUN npm install`, an encoded
* URL): nothing is done about them, so that has to be said.
*/
function unread(files) {
	return files.flatMap(({ source, sites }) => {
		const { path, text } = source;
		const match = [...text.matchAll(RELEASE)].find(({ 0: found, index }) => {
			const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
			const end = index + found.length;
			return !sites.some((site) => site.at.path === path ? site.at.start < end && index < site.at.end : isOfIsland(site, found)) && !COMMENT.test(line) && !PROJECT.test(line);
		});
		if (match === void 0) return [];
		const [, version = ""] = match;
		const { line } = position(text, match.index);
		return [{
			path,
			reason: "unread",
			note: `Line ${line} names ${version} in a way that is not understood: change it by hand if the widget is meant.`,
			version
		}];
	});
}
/** A page inside a string has places of its own: there what is said has to do. */
function isOfIsland(site, found) {
	return site.kind === "asset" && site.version?.literal === true && found.endsWith(site.version.text);
}
// src/stages/study.ts
/** Scans and reads, then looks for what the sites ask for: literals that decide a version, CSS of the app's classes. */
async function study(inputs, world) {
	world.progress("Looking for the widget");
	const scanned = await scan(inputs, world.files, toScripts);
	world.progress(`Reading ${scanned.sources.length} files`);
	const scripts = needsScripts(scanned.sources) ? await world.scripts() : null;
	const first = read(scanned.sources, scripts, scanned.modules);
	const sites = first.files.flatMap((file) => file.sites);
	const open = openVersions([...sites, ...first.beyond]);
	const decided = [...sites, ...first.beyond].filter(isDefinition);
	const definitions = await definitionSources(open, decided, scanned, world.files);
	const classes = classNamesIn(sites);
	const paths = classes.length === 0 ? [] : await world.files.search(classes.map((name) => `.${name}`));
	const styles = (await scanned.load(paths)).sources;
	const found = [...define(open, decided, [
		...scanned.sources,
		...scanned.reached,
		...definitions
	], scanned.modules), ...stylesOf(classes, [...scanned.sources, ...styles])];
	const files = await withOwnFonts(withMoreSites(first.files.map((file) => ({
		...file,
		sites: file.sites.filter((site) => !isDefinition(site))
	})), [
		...definitions,
		...styles,
		...scanned.reached
	], found), world.files.search);
	return {
		scanned: {
			...scanned,
			definitions: [...definitions, ...styles],
			skipped: [
				...scanned.skipped,
				...[...first.failed].map(failed),
				...unread(files)
			]
		},
		scripts,
		files,
		usage: survey(files)
	};
}
function failed([path, reason]) {
	return {
		path,
		reason: "reader-failed",
		note: `It could not be read (${reason}): change it by hand, and please report it.`
	};
}
function isDefinition(site) {
	return site.kind === "definition";
}
/** Every file that was read, by its path. */
function sourceIn(scanned) {
	const all = [
		...scanned.sources,
		...scanned.reached,
		...scanned.definitions
	];
	const byPath = new Map(all.map((source) => [source.path, source]));
	return (path) => byPath.get(path) ?? null;
}
// src/stages/verify.ts
/** A rewritten file below this part of its length has lost more than options: it is put back. */
const LEAST_LEFT = .3;
/** Below this length a file may hold little but options that go: a module of its own for the configuration. */
const SHORT = 4e3;
const NOT_SETTLED = "What depends on it could not be settled, so it was put back.";
/**
* Reads every changed file again: it parses no worse than before, a second pass finds nothing more to do, bytes outside
* the reported edits are the same, it did not become empty. A file that fails is put back whole and becomes a
* follow-up with the reason; what depended on it goes back with it.
*/
function verify(plan, judgement, draft, tools, modules, toScripts) {
	let current = draft;
	let parsed = 0;
	const holds = /* @__PURE__ */ new Map();
	while (current.changes.length > 0) {
		const check = failures(plan, current, tools, modules, toScripts);
		parsed += check.parsed;
		if (check.failed.size === 0) break;
		const known = holds.size;
		for (const [path, reason] of check.failed) holds.set(path, reason);
		if (holds.size === known) for (const { path } of current.changes) holds.set(path, NOT_SETTLED);
		if (holds.size === known) throw new Error(`${[...check.failed.keys()].join(", ")} changes although it is held`);
		current = rewrite(plan, judgement, holds, tools);
	}
	return {
		changes: current.changes,
		judged: current.judged,
		followUps: current.followUps,
		held: current.held,
		parsed
	};
}
function failures(plan, draft, tools, modules, toScripts) {
	const failed = /* @__PURE__ */ new Map();
	const after = new Map(draft.changes.map((change) => [change.path, {
		...change.before,
		text: change.after
	}]));
	const again = read([...after.values()], tools.scripts, rewrittenModules(modules, after, toScripts));
	const before = new Map(plan.files.map((file) => [file.source.path, file]));
	for (const change of draft.changes) {
		const reason = damage(change, draft.edits.get(change.path) ?? []);
		if (reason !== null) failed.set(change.path, reason);
	}
	for (const file of again.files) {
		const faults = before.get(file.source.path)?.faults;
		if (faults !== void 0 && file.faults > faults) failed.set(file.source.path, "The rewritten file would not parse as well as before, so it was put back.");
	}
	for (const [path, reason] of again.failed) failed.set(path, `The rewritten file cannot be read again (${reason}), so it was put back.`);
	const held = new Map(draft.held.map(({ path, reason }) => [path, reason]));
	const second = secondPass(plan, again.files, held, tools);
	for (const [path, reason] of second) if (!failed.has(path)) failed.set(path, reason);
	return {
		failed,
		parsed: again.parsed
	};
}
/** What the bytes alone can tell. */
function damage(change, edits) {
	const { length } = change.before.text;
	if (change.after.trim() === "" || length > SHORT && change.after.length < length * LEAST_LEFT) return "The rewritten file would have lost most of its text, so it was put back.";
	let from = 0;
	let shifted = 0;
	for (const edit of inOrder(edits)) {
		const kept = change.before.text.slice(from, edit.start);
		if (change.after.slice(from + shifted, edit.start + shifted) !== kept) return "Text outside the reported changes would have changed, so it was put back.";
		shifted += edit.text.length - (edit.end - edit.start);
		from = edit.end;
	}
	return change.after.slice(from + shifted) === change.before.text.slice(from) ? null : "Text outside the reported changes would have changed, so it was put back.";
}
/** A second application changes nothing: what a rule still wants to edit was done wrong the first time. */
function secondPass(plan, files, held, tools) {
	const failed = /* @__PURE__ */ new Map();
	const { verdicts, broken } = judge$1({
		...plan,
		files: plan.files.flatMap((file) => {
			const again = files.find((one) => one.source.path === file.source.path);
			return again === void 0 ? [] : [{
				...file,
				source: again.source,
				sites: again.sites,
				from: plan.release.version
			}];
		})
	}, tools.rules, tools.inputs);
	for (const [path, reason] of broken) failed.set(path, reason);
	for (const verdict of verdicts) {
		const { rule, finding, flagOnly } = verdict;
		if (flagOnly || finding.edits.length === 0 || finding.hold !== void 0 || isHeld(verdict, held)) continue;
		failed.set(finding.at.path, `A second run would change it again (${rule.id}), so it was put back.`);
	}
	return failed;
}
/** The modules as they are after the rewrite. */
function rewrittenModules(modules, after, toScripts) {
	return {
		...modules,
		scripts: (path) => {
			const source = after.get(path);
			return source === void 0 ? modules.scripts(path) : toScripts(source);
		}
	};
}
// src/upgrade.ts
/**
* The whole job, as a line: study (scan and read), release, plan, rewrite, verify, describe, publish, report. Everything
* outside comes in through `world`; a dry run is the same line with a world that publishes nothing.
*
* @throws UserError for what people can mend
*/
async function upgrade(inputs, world, setting) {
	const studied = await study(inputs, world);
	const { scanned, scripts, files, usage } = studied;
	const known = {
		...NOTHING,
		tool: setting.tool,
		engine: inputs.engine,
		from: usage.from,
		scanned
	};
	if (files.length === 0) return report({
		...known,
		outcome: "none",
		reason: REASONS.noWidget
	});
	world.progress("Choosing the release");
	const choice = await chooseRelease(queryOf(files, usage, inputs), world.releases, world.assets, inputs, world.now);
	const { release } = choice;
	if (release === null) {
		const reason = {
			id: choice.reasonId ?? "held-back",
			text: choice.reason ?? "No release can be taken now."
		};
		return report({
			...known,
			choice,
			outcome: "none",
			reason
		});
	}
	world.progress("Rewriting and checking");
	const planned = plan(files, usage, release);
	const tools = {
		rules: RULES,
		inputs,
		scripts,
		sourceOf: sourceIn(scanned),
		loadedWith: scanned.modules.loadedWith ?? (() => [])
	};
	const judgement = judge$1(planned, RULES, inputs);
	const verified = verify(planned, judgement, rewrite(planned, judgement, /* @__PURE__ */ new Map(), tools), tools, scanned.modules, toScripts);
	const about = aboutRun(RULES, planned, studied, verified.changes, inputs);
	const rewritten = {
		...verified,
		followUps: [...verified.followUps, ...about]
	};
	const commit = await world.files.commit();
	const describeFor = (previousBody, commits, viewer) => describe({
		plan: planned,
		rewritten,
		choice,
		scanned,
		inputs,
		base: {
			branch: setting.base ?? "",
			commit: commit ?? ""
		},
		permalink: world.permalink,
		previousBody,
		commits,
		checks: checksFor(viewer, setting.isPublicGitHub)
	});
	const proposal = rewritten.changes.length > 0 ? describeFor(null, [], null) : null;
	if (world.pullRequests !== null) world.progress("Bringing the pull request up to date");
	const compose = (...facts) => describeFor(...facts).body;
	const context = {
		branch: inputs.branch,
		base: setting.base,
		baseCommit: commit,
		compose
	};
	const published = await settle$2(proposal, rewritten.followUps, usage, release.version, context, world.pullRequests);
	return report({
		...known,
		choice,
		plan: planned,
		rewritten,
		proposal,
		...published
	});
}
const NOTHING = {
	choice: null,
	plan: null,
	rewritten: null,
	proposal: null,
	pullRequest: null,
	warnings: []
};
export { chooseRelease as a, judge$1 as i, study as n, queryOf as o, isAsked as r, plan as s, upgrade as t };
