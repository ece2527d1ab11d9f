import { r as RULES, t as readInputs } from "./inputs.js";
import { a as chooseRelease, i as judge, n as study, o as queryOf, r as isAsked, s as plan, t as upgrade } from "./upgrade.js";
import { t as UserError } from "./errors.js";
import { r as position } from "./lines.js";
// src/cli/explain.ts
/**
* How what stands at `PATH:LINE` was read: for a configuration the chain of places that it was followed through, its
* options, and what could not be followed; and what each rule that looked there said.
*
* @throws UserError `nothing-there`
*/
async function explain(inputs, world, where) {
	const match = /^(?<path>.+):(?<line>\d+)$/.exec(where);
	const path = match?.groups?.["path"]?.replace(/^\.\//, "");
	const line = Number(match?.groups?.["line"]);
	if (path === void 0) throw new UserError("bad-arguments", `\`${where}\` is no place.`, "Write PATH:LINE, such as src/login.js:12.");
	const studied = await study(inputs, world);
	const locate = locator([
		...studied.scanned.sources,
		...studied.scanned.reached,
		...studied.scanned.definitions
	]);
	const isThere = (place) => {
		const [from, to] = [locate(place), locate({
			...place,
			start: place.end
		})];
		return place.path === path && from.line <= line && line <= to.line;
	};
	const sites = studied.files.flatMap((file) => file.sites).filter((site) => isThere(site.at) || site.kind === "config" && flat(site.options).some((option) => isThere(option.at)));
	if (sites.length === 0) {
		const near = studied.files.flatMap((file) => file.sites).flatMap((site) => [...site.at.path === path ? [`${site.kind} at line ${locate(site.at).line}`] : [], ...(site.kind === "config" ? flat(site.options) : []).filter((option) => option.at.path === path).map((option) => `${option.path.join(".")} at line ${locate(option.at).line}`)]);
		throw new UserError("nothing-there", `Nothing of the widget was found at ${where}.`, near.length > 0 ? `In that file: ${[...new Set(near)].join(", ")}.` : "No site was found in that file.");
	}
	const choice = await chooseRelease(queryOf(studied.files, studied.usage, inputs), world.releases, world.assets, inputs, world.now);
	const planned = choice.release === null ? null : plan(studied.files, studied.usage, choice.release);
	const verdicts = planned === null ? [] : judge(planned, RULES, inputs).heard;
	const asked = (site) => {
		const file = planned?.files.find((each) => each.sites.includes(site));
		if (!planned || !file) return [];
		return RULES.filter((rule) => rule[site.kind] !== void 0).filter((rule) => isAsked(rule, file.from, planned.release.version, inputs));
	};
	return sites.map((site) => {
		const said = verdicts.filter((verdict) => verdict.site === site);
		const silent = asked(site).filter((rule) => !said.some((verdict) => verdict.rule === rule));
		return [
			`${site.kind} at ${show(site.at, locate)}`,
			...site.kind === "config" ? followed(site, locate) : [],
			said.length === 0 ? "  no rule has anything to say" : "  rules:",
			...said.map(({ rule, finding, flagOnly }) => `    ${rule.id} at ${show(finding.at, locate)}: ${finding.message} ${flagOnly ? "(flagged only) " : ""}${finding.fix ?? ""}`.trimEnd()),
			...silent.length === 0 ? [] : ["  looked and had nothing to say:", ...byFolder(silent)],
			""
		].join("\n");
	}).join("\n");
}
/** One line a folder, `identity-engine: idps, pkce`: forty ids in a row are read by nobody. */
function byFolder(rules) {
	const folders = /* @__PURE__ */ new Map();
	for (const { id } of rules) {
		const [folder = "", ...rest] = id.split("/");
		folders.set(folder, [...folders.get(folder) ?? [], rest.join("/")]);
	}
	return [...folders].map(([folder, names]) => `    ${folder}: ${names.join(", ")}`);
}
function followed(site, locate) {
	return [
		"  followed:",
		...site.trail.map((step, i) => `    ${i + 1}. ${show(step.at, locate)} ${step.what}`),
		"  options:",
		...flat(site.options).map((option) => `    ${option.path.join(".")} at ${show(option.at, locate)}${option.conditional ? " (sometimes)" : ""}${option.value === void 0 && option.children.length === 0 ? " (not a literal)" : ""}`),
		...site.unfollowed.length === 0 ? [] : ["  not followed:", ...site.unfollowed.map((part) => `    ${show(part.at, locate)} ${part.code.split("\n")[0]}: ${part.why}`)]
	];
}
function locator(sources) {
	const texts = new Map(sources.map((source) => [source.path, source.text]));
	return (place) => position(texts.get(place.path) ?? "", place.start);
}
function show(place, locate) {
	const { line, column } = locate(place);
	return `${place.path}:${line}:${column}`;
}
function flat(options) {
	return options.flatMap((option) => [option, ...flat(option.children)]);
}
// src/cli/proposal.ts
function inputsOf(raw) {
	return readInputs(raw, RULES.map((rule) => rule.id));
}
function propose(inputs, world, tool) {
	return upgrade(inputs, world, {
		tool,
		base: null,
		isPublicGitHub: true
	});
}
export { explain, inputsOf, propose };
