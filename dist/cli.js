#!/usr/bin/env node
import { i as openFolder, n as writeReport, r as writeFiles, t as nothingFound } from "./chunks/nothing.js";
import { t as UserError } from "./chunks/errors.js";
import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readFile } from "node:fs/promises";
import process$1 from "node:process";
// src/cli/help.ts
const HELP = `okta-signin-widget-upgrade [folder] [options]

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
`;
// src/cli/options.ts
const WORDS = {
	target: {
		type: "string",
		short: "t"
	},
	engine: { type: "string" },
	rule: {
		type: "string",
		multiple: true
	},
	include: {
		type: "string",
		multiple: true
	},
	exclude: {
		type: "string",
		multiple: true
	},
	path: { type: "string" },
	"live-options": { type: "string" },
	"interaction-code-flow": { type: "string" },
	integrity: { type: "string" },
	"minimum-release-age": { type: "string" },
	write: {
		type: "boolean",
		short: "w"
	},
	check: { type: "boolean" },
	json: { type: "boolean" },
	quiet: {
		type: "boolean",
		short: "q"
	},
	report: { type: "string" },
	patch: { type: "string" },
	explain: { type: "string" },
	"list-rules": { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "v"
	}
};
const FORMATS = [
	".json",
	".sarif",
	".patch"
];
/** @throws UserError `bad-arguments` */
function readOptions(args) {
	const { values, positionals } = parse(args);
	if (positionals.length > 1) throw new UserError("bad-arguments", `There are ${positionals.length} folders, ${positionals.join(" and ")}.`, "Name one folder: the repository to look at.");
	if (values.write === true && values.check === true) throw new UserError("bad-arguments", "`--write` and `--check` were both given.", "Use `--check` to ask whether an upgrade is due, `--write` to carry it out.");
	if (values.path !== void 0 && /^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(values.path)) throw new UserError("bad-arguments", `\`--path\` is \`${values.path}\`, which leads out of the folder.`, "Write a folder inside the repository, such as `apps/web`.");
	const reports = [...listed(values.report).map((path) => ({
		path,
		format: extname(path)
	})), ...listed(values.patch).map((path) => ({
		path,
		format: ".patch"
	}))];
	const unknown = reports.find(({ format }) => !FORMATS.includes(format));
	if (unknown !== void 0) throw new UserError("bad-arguments", `\`--report\` names \`${unknown.path}\`, whose ending does not say what to write.`, "Let it end with `.json`, `.sarif` or `.patch`.");
	return {
		folder: positionals[0] ?? ".",
		raw: {
			"target-version": values.target,
			engine: values.engine,
			rules: values.rule?.join("\n"),
			include: values.include?.join("\n"),
			exclude: values.exclude?.join("\n"),
			path: values.path,
			"live-options": values["live-options"],
			"interaction-code-flow": values["interaction-code-flow"],
			integrity: values.integrity,
			"minimum-release-age": values["minimum-release-age"]
		},
		write: values.write ?? false,
		check: values.check ?? false,
		json: values.json ?? false,
		quiet: values.quiet ?? false,
		reports,
		explain: values.explain ?? null,
		instead: values.help ? "help" : values.version ? "version" : values["list-rules"] ? "list-rules" : null
	};
}
function listed(paths) {
	return (paths ?? "").split(",").map((path) => path.trim()).filter(Boolean);
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options: WORDS,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		const message = error.message.split(". ")[0]?.replace(/\.?$/, ".") ?? error.message;
		const meant = nearest(/^Unknown option '--([\w-]+)'/.exec(message)?.[1] ?? "");
		const hint = meant === null ? "" : `Did you mean \`--${meant}\`? `;
		throw new UserError("bad-arguments", message, `${hint}Run with \`--help\` to see what it takes.`);
	}
}
/** The option that begins or ends alike, or has the same letters but for one or two. */
function nearest(word) {
	if (word.length < 2) return null;
	const letters = (text) => [...text].sort().join("");
	const isNear = (name) => {
		const [short, long] = [letters(name), letters(word)].sort((a, b) => a.length - b.length);
		let rest = long;
		for (const letter of short) rest = rest.replace(letter, "");
		return rest.length <= 2 && name[0] === word[0];
	};
	const names = Object.keys(WORDS);
	return names.find((name) => name.startsWith(word) || word.startsWith(name)) ?? names.find(isNear) ?? null;
}
// src/cli/main.ts
const EXIT = {
	done: 0,
	due: 1,
	unusable: 2,
	bug: 3
};
const ISSUES = "https://github.com/okta-signin-widget-upgrade/action/issues";
/** @returns the exit code */
async function main(args, terminal = ownTerminal()) {
	try {
		const options = readOptions(args);
		if (options.instead === "help") return print(terminal, HELP);
		if (options.instead === "version") return print(terminal, `${(await ourselves()).version}\n`);
		if (options.instead === "list-rules") return print(terminal, (await import("./chunks/rules.js")).listRules(options.raw));
		return await look(options, terminal);
	} catch (error) {
		terminal.progress?.("");
		if (error instanceof UserError) {
			terminal.err(`${asOptions(`${error.message}\n${error.remedy}`)}\n(${error.id}: docs/errors.md)\n`);
			return EXIT.unusable;
		}
		terminal.err(`This is a bug: please report it at ${ISSUES}\n${error instanceof Error ? error.stack : String(error)}\n`);
		return EXIT.bug;
	}
}
async function look(options, terminal) {
	const folder = resolve(options.folder);
	const files = openFolder({
		folder,
		path: options.raw["path"] ?? "."
	});
	const hits = await files.hits();
	const tool = await ourselves();
	if (hits.paths.length === 0) {
		const engine = options.raw["engine"] === "classic" ? "classic" : "identity";
		const nothing = nothingFound(tool, engine, {
			counts: {
				tracked: hits.tracked,
				hits: 0
			},
			skipped: hits.skipped,
			warnings: hits.warnings
		});
		if (options.json || options.reports.length > 0) await deliver(nothing, options, terminal);
		return options.json ? EXIT.done : print(terminal, `${nothing.reason.text}\n`);
	}
	const { inputsOf, propose, explain } = await import("./chunks/proposal.js");
	const inputs = inputsOf(options.raw);
	const world = (await import("./chunks/world.js")).terminalWorld(files.root, terminal);
	if (options.explain !== null) return print(terminal, await explain(inputs, {
		...world,
		files
	}, options.explain));
	const proposed = await propose(inputs, {
		...world,
		files
	}, tool);
	terminal.progress?.("");
	const isDue = await deliver(options.write ? written(proposed, files.root) : proposed, options, terminal);
	return options.check && isDue ? EXIT.due : EXIT.done;
}
/** Saves the files first: what is printed and reported afterwards is then what happened. */
function written(report, root) {
	const { length } = report.changes;
	if (length === 0) return report;
	writeFiles(root, report.changes);
	return {
		...report,
		reason: {
			id: "written",
			text: `Wrote ${length} ${length === 1 ? "file" : "files"}.`
		}
	};
}
/** @returns whether an upgrade is due, also where nothing of it can be done by itself */
async function deliver(report, options, terminal) {
	const { isUpdateAvailable, toJson, toPatch, toSarif, toTerminal } = await import("./chunks/views.js");
	for (const { path, format } of options.reports) {
		const text = format === ".sarif" ? toSarif(report) : format === ".patch" ? toPatch(report.changes) : toJson(report);
		await writeReport(path, resolve(path), text);
	}
	const isDue = report.changes.length > 0 || isUpdateAvailable(report);
	if (options.json) terminal.out(toJson(report));
	else if (options.check) terminal.out(`${isDue ? "An upgrade is due" : "Up to date"}: ${dueText(report)}\n`);
	else if (report.counts.hits > 0) terminal.out(toTerminal(report, {
		color: terminal.color,
		quiet: options.quiet
	}));
	return isDue;
}
/** Messages name the inputs of the action: here they are options. */
function asOptions(text) {
	const inputs = /`(target-version|rules|engine|path|include|exclude|integrity|live-options|interaction-code-flow|minimum-release-age)`/g;
	const others = {
		"target-version": "target",
		rules: "rule"
	};
	return text.replace(inputs, (_, name) => `\`--${others[name] ?? name}\``);
}
/** One line, whatever names stand in it. */
function dueText({ from, to, changes, reason, followUps }) {
	if (reason.id !== "proposed") return reason.text;
	const files = `${changes.length} ${changes.length === 1 ? "file" : "files"} to change`;
	return `${from.length === 0 ? "" : `${from.join(", ")} -> ${to}, `}${files}, ${followUps.length} to do by hand.`;
}
function print(terminal, text) {
	terminal.out(text);
	return EXIT.done;
}
/** Our own name and version, from the package beside the bundle. */
async function ourselves() {
	const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8").catch(() => readFile(new URL("../../package.json", import.meta.url), "utf8")));
	return {
		name: manifest.name,
		version: manifest.version
	};
}
function ownTerminal() {
	const { env, stderr, stdout } = process$1;
	stdout.on("error", (error) => {
		if (error.code !== "EPIPE") stderr.write(`What was found cannot be printed: ${error.message}\n`);
		process$1.exit(error.code === "EPIPE" ? process$1.exitCode ?? EXIT.done : EXIT.unusable);
	});
	return {
		env,
		color: env["NO_COLOR"] === void 0 && (stdout.isTTY || env["FORCE_COLOR"] !== void 0),
		out: (text) => stdout.write(text),
		err: (text) => stderr.write(text),
		progress: stderr.isTTY ? (what) => stderr.write(`\r\u001b[K${what}`) : null
	};
}
// src/cli.ts
process.exitCode = await main(process.argv.slice(2));
export {};
