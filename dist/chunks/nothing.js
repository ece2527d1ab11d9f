import { t as UserError } from "./errors.js";
import { n as encode } from "./bytes.js";
import { dirname, join, posix, relative, resolve } from "node:path";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, closeSync, constants, existsSync, lstatSync, openSync, readSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
// src/adapters/files/git.ts
/**
* Said to every git command: the folder may belong to another user (container jobs), submodules are not entered, no
* program that a configuration names is started, and a path is a path, whatever signs are in it.
*/
const GIT_SETTINGS = [
	"--no-pager",
	"--literal-pathspecs",
	...[
		"safe.directory=*",
		"submodule.recurse=false",
		"core.fsmonitor=false",
		"grep.fallbackToNoIndex=false"
	].flatMap((setting) => ["-c", setting])
];
/** The folder decides which repository is meant, not variables that a hook left behind; messages come in English. */
function gitEnvironment() {
	return {
		...withoutRepository(process.env),
		LC_ALL: "C",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0"
	};
}
function withoutRepository(environment) {
	const names = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|.*PATHSPECS)$/;
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.test(name)));
}
/** Runs git in a folder and waits for its end. Never throws: the exit code says what happened. */
function git(folder, args) {
	return new Promise((done) => {
		const child = spawn("git", [...GIT_SETTINGS, ...args], {
			cwd: folder,
			env: gitEnvironment(),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
		const stdout = [];
		const stderr = [];
		child.stdout.on("data", (chunk) => stdout.push(chunk));
		child.stderr.on("data", (chunk) => stderr.push(chunk));
		child.on("error", (error) => done({
			code: 127,
			stdout: Buffer.alloc(0),
			stderr: error.message
		}));
		child.on("close", (code) => done({
			code: code ?? 128,
			stdout: Buffer.concat(stdout),
			stderr: Buffer.concat(stderr).toString("utf8").trim()
		}));
	});
}
/** Asks git a question of yes or no, and waits. */
function gitSucceeds(folder, args) {
	const all = [...GIT_SETTINGS, ...args];
	return spawnSync("git", all, {
		cwd: folder,
		env: gitEnvironment(),
		stdio: "ignore",
		windowsHide: true
	}).status === 0;
}
/** The strings of an answer in which each ends with a zero byte. */
function zeroTerminated(answer) {
	return answer.toString("utf8").split("\0").slice(0, -1);
}
/** First line of what git complained about, for a message. */
function complaint(answer) {
	return answer.stderr.split("\n")[0]?.slice(0, 300) || `exit code ${answer.code}`;
}
/**
* The checkout that a folder is in, or null. Found by looking for `.git` instead of asking git, so that the search can
* start as the first thing of a run.
*/
function checkoutOf(folder) {
	const start = existsSync(folder) ? realpathSync(folder) : resolve(folder);
	for (let top = start;; top = dirname(top)) {
		if (existsSync(join(top, ".git"))) return {
			top,
			below: relative(top, start).replaceAll("\\", "/")
		};
		if (dirname(top) === top) return null;
	}
}
/** `apps/web` from `apps` and `./web/`; `.` and the empty string are the folder itself. */
function joinFolders(above, below) {
	const joined = posix.join(above, below).replace(/\/+$/, "");
	return joined === "." ? "" : joined;
}
function isInside(path, folder) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
// src/adapters/files/tracked.ts
const SYMLINK = "120000";
/** Null when git cannot read its index. */
async function readIndex(checkout, scope) {
	const answer = await git(checkout.top, [
		"ls-files",
		"-z",
		"-s",
		"-t",
		...pathspec(scope)
	]);
	if (answer.code !== 0) return null;
	const bytes = answer.stdout;
	const submodules = [];
	const sparse = /* @__PURE__ */ new Set();
	const unmerged = /* @__PURE__ */ new Set();
	let count = 0;
	for (let start = 0, end = bytes.indexOf(0); end !== -1; start = end + 1, end = bytes.indexOf(0, start)) {
		count += 1;
		const isSubmodule = bytes[start + 3] === SIX;
		if (bytes[start] === PLAIN && !isSubmodule) continue;
		const { tag, path } = entryOf(bytes.toString("utf8", start, end));
		if (tag === "S") sparse.add(path);
		else if (isSubmodule) submodules.push(path);
		else if (tag === "M" && unmerged.has(path)) count -= 1;
		else unmerged.add(path);
	}
	const files = () => {
		const all = zeroTerminated(bytes).map(entryOf);
		return [...new Map(all.map(({ path, mode }) => [path, {
			path,
			mode
		}])).values()];
	};
	return {
		count,
		files,
		submodules,
		sparse
	};
}
/** `H`, the tag of a file like any other, and the second digit of a submodule's mode. */
const PLAIN = "H".charCodeAt(0);
const SIX = "6".charCodeAt(0);
/** `H 100644 <id> 0<tab>path` */
function entryOf(entry) {
	return {
		tag: entry.slice(0, 1),
		mode: entry.slice(2, 8),
		path: entry.slice(entry.indexOf("	") + 1)
	};
}
async function readTree(checkout, commit) {
	const answer = await git(checkout.top, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if (answer.code !== 0) return null;
	return zeroTerminated(answer.stdout).map((entry) => {
		const tab = entry.indexOf("	");
		const [mode = "", , object = ""] = entry.slice(0, tab).split(" ");
		return {
			path: entry.slice(tab + 1),
			mode,
			object
		};
	});
}
/** Asked of `git status`, which compares bytes where times differ and takes no lock. Null when git cannot say. */
async function readState(checkout, scope) {
	const answer = await git(checkout.top, [
		"status",
		...[
			"--porcelain=v2",
			"-z",
			"--branch",
			"-uno",
			"--no-renames",
			"--no-ahead-behind"
		],
		"--ignore-submodules=all",
		...pathspec(scope)
	]);
	if (answer.code !== 0) return null;
	let head = null;
	const changed = [];
	for (const entry of zeroTerminated(answer.stdout)) {
		const oid = /^# branch\.oid ([0-9a-f]{40,64})$/.exec(entry)?.[1];
		if (oid !== void 0) head = oid;
		else if (entry.startsWith("1 ")) changed.push(afterSpaces(entry, 8));
		else if (entry.startsWith("u ")) changed.push(afterSpaces(entry, 10));
	}
	return {
		head,
		changed
	};
}
/** Submodules one by one; paths of a sparse checkout by their first folder, since there may be very many. */
function unsearched(index) {
	const submodules = index.submodules.map((path) => ({
		path,
		reason: "submodule",
		note: "A submodule is a repository of its own: run the upgrade there."
	}));
	const counts = /* @__PURE__ */ new Map();
	for (const path of index.sparse) {
		const folder = path.includes("/") ? `${path.slice(0, path.indexOf("/"))}/` : path;
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	const sparse = [...counts].map(([path, count]) => ({
		path,
		reason: "sparse",
		note: `${count} ${count === 1 ? "path is" : "paths are"} not checked out (sparse checkout) and ${count === 1 ? "was" : "were"} not searched: check everything out to have ${count === 1 ? "it" : "them"} upgraded.`
	}));
	return [...submodules, ...sparse];
}
function pathspec(scope) {
	return scope === "" ? [] : ["--", scope];
}
function within(files, scope) {
	return scope === "" ? files : files.filter((file) => isInside(file.path, scope));
}
function afterSpaces(entry, count) {
	let at = -1;
	for (let i = 0; i < count; i += 1) at = entry.indexOf(" ", at + 1);
	return entry.slice(at + 1);
}
// src/adapters/files/grep.ts
/** `-a`, never `-I`: the latter drops files with a `-diff` attribute or a zero byte. `-z`: names with any sign in them. */
const GREP = [
	"grep",
	"-lza",
	"-P",
	"--no-color",
	"--no-recurse-submodules",
	"--full-name"
];
/** Searches the tracked files as they are on disk. */
function grepDisk(checkout, needle, scope) {
	return grep(checkout, [
		...GREP,
		"-e",
		needle.pattern,
		...pathspec(scope)
	], 0);
}
/** Searches the files of a commit: all of them, or those that are named. */
function grepCommit(checkout, needle, commit, paths) {
	const only = paths.length === 0 ? [] : ["--", ...paths];
	return grep(checkout, [
		...GREP,
		"-e",
		needle.pattern,
		commit,
		...only
	], commit.length + 1);
}
async function grep(checkout, args, prefix) {
	const answer = await git(checkout.top, args);
	if (answer.code === 1 && answer.stderr === "") return { paths: [] };
	if (answer.code !== 0) return { failure: complaint(answer) };
	return { paths: zeroTerminated(answer.stdout).map((path) => path.slice(prefix)) };
}
// src/widget/markers.ts
/**
* The strings that make a file worth reading. A file with none of them is never opened, so the lists err on the side of
* too many; what a hit really holds is for the languages to say. Plain ASCII, case-sensitive.
*/
/**
* A repository without any of these does not use the widget. Each has a `k` or an `S` in it: two rare letters to look
* for are what keeps the search as fast as one for a single word.
*/
const MARKERS = [
	"okta-signin",
	"okta-sign-in",
	"OktaSignIn",
	"OktaSignin",
	"oktaSignIn",
	"oktaSignin",
	"okta_signin",
	"okta_sign_in",
	"oktacdn.com",
	"js/sdk/okta",
	"okta-theme",
	"OktaUtil",
	"getSignInWidgetConfig",
	"SignInWidgetResources",
	"okta-login-container",
	"okta_customized_signin_page",
	"okta_preview_signin_page"
];
/** In a repository that uses the widget, files with one of these belong to it too. Elsewhere they mean nothing. */
const COMPANIONS = [
	"widget_version",
	"widgetVersion",
	"useInteractionCodeFlow",
	"useClassicEngine",
	"multiOptionalFactorEnroll",
	"showPasswordToggleOnSignInPage",
	"skipIdpFactorVerificationBtn",
	"hideSignOutLinkInMFA",
	"processCreds",
	"setCookieAndRedirect",
	"showSignInToGetTokens",
	"showSignInAndRedirect",
	"com.okta.user.pre-registration",
	"okta-form-",
	".o-form-",
	"\"o-form-",
	"'o-form-",
	"okticon",
	"montserrat-regular-webfont",
	"montserrat-light-webfont",
	"js-security-image"
];
// src/adapters/files/needle.ts
/**
* Letters that are rare in source text. When each string has one of them, the search leaps from one such letter to the
* next instead of looking at every byte: with strings that begin with ten letters it takes twice as long.
*/
const RARE = ["k", "S"];
/** Any of these strings in UTF-8. */
function needleOf(strings) {
	return alternation(strings.map(binary));
}
/**
* Any of these strings in UTF-8 or UTF-16. One spelling does for both byte orders: between the first and the last
* letter, little and big endian are the same.
*/
function wideNeedleOf(strings) {
	return alternation(strings.flatMap((text) => [binary(text), [...binary(text)].join("\0")]));
}
/** The bytes of a text, one character each. */
function binary(text) {
	return Buffer.from(text, "utf8").toString("latin1");
}
/** PCRE does not merge alternatives that begin alike, and tries a hundred one after the other: a trie is ten times as fast. */
function alternation(spellings) {
	const leaps = spellings.every((spelling) => RARE.some((letter) => spelling.includes(letter)));
	const root = {
		next: /* @__PURE__ */ new Map(),
		ends: []
	};
	for (const spelling of spellings) {
		let branch = root;
		for (const byte of spelling.slice(leaps ? firstRare(spelling) : 0)) {
			const next = branch.next.get(byte) ?? {
				next: /* @__PURE__ */ new Map(),
				ends: []
			};
			branch.next.set(byte, next);
			branch = next;
		}
		branch.ends.push(spelling);
	}
	return {
		pattern: patternOf(root, "") || "(?!)",
		longest: Math.max(0, ...spellings.map((spelling) => spelling.length))
	};
}
function firstRare(spelling) {
	return Math.min(...RARE.map((letter) => spelling.indexOf(letter)).filter((at) => at !== -1));
}
/** @param read what the branches above have matched. */
function patternOf(branch, read) {
	if (branch.ends.includes(read) && read !== "") return "";
	const ends = branch.ends.map((spelling) => `(?<=${escaped(spelling)})`);
	const longer = [...branch.next].map(([byte, next]) => escaped(byte) + patternOf(next, read + byte));
	const all = [...ends, ...longer];
	return all.length === 1 ? all.join("") : all.length === 0 ? "" : `(?:${all.join("|")})`;
}
function escaped(bytes) {
	return bytes.replace(/[^\w-]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
// src/adapters/files/markers.ts
/** Paths with a marker and, only where there are any, those with a companion of one: without the widget one search does. */
async function findMarkers(find) {
	const first = await find(wideNeedleOf(MARKERS));
	if (first.paths.length === 0) return first;
	const second = await find(wideNeedleOf(COMPANIONS));
	return {
		paths: [.../* @__PURE__ */ new Set([...first.paths, ...second.paths])].sort(),
		warnings: [.../* @__PURE__ */ new Set([...first.warnings, ...second.warnings])]
	};
}
// src/adapters/files/no-path.ts
/** A folder that is mistyped must not look like one without the widget. */
function noPath(path, folder) {
	return new UserError("no-folder", `There is no folder \`${path}\` in ${folder}.`, "Give `path` as a folder below it, such as `apps/web`.");
}
// src/adapters/files/node-reader.ts
/** A link is not followed, and a pipe that nobody writes to does not hold the run. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const CHUNK = 1 << 20;
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set([".git", "node_modules"]);
/**
* Paths of the files with a match in them: what `git grep` does, for where git cannot, and the oracle that tests compare
* it with. Opens, reads and closes with one reused buffer: 8 times as fast as `fs/promises`.
*/
function searchOnDisk(root, files, needle) {
	const pattern = new RegExp(needle.pattern);
	const buffer = Buffer.allocUnsafe(CHUNK);
	const isReal = realFolders(root);
	return files.filter((file) => file.mode !== "120000" && file.mode !== "160000" && isReal(file.path)).filter((file) => holds(join(root, file.path), pattern, needle.longest, buffer)).map((file) => file.path);
}
/** The bytes of a file; null when it is not there, is no plain file, or lies behind a link. */
function readOnDisk(root, path) {
	if (!realFolders(root)(path)) return null;
	return withFile(join(root, path), (descriptor) => {
		const chunks = [];
		for (;;) {
			const chunk = Buffer.allocUnsafe(CHUNK);
			const read = readSync(descriptor, chunk, 0, CHUNK, null);
			if (read === 0) return Buffer.concat(chunks);
			chunks.push(chunk.subarray(0, read));
		}
	});
}
/** Where a link leads, as git keeps it: the text in the link. Null for what is no link, or lies behind one. */
function readLink(root, path) {
	if (!realFolders(root)(path)) return null;
	try {
		return readlinkSync(join(root, path), "buffer");
	} catch {
		return null;
	}
}
/**
* All plain files of a folder that is no git checkout, and the links, which are never followed.
* @param scope only what is below it; paths are relative to `root` all the same.
*/
function walk(root, scope) {
	const found = [];
	const folders = realFolders(root)(`${scope}/`) ? [scope] : [];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) for (const entry of entriesOf(join(root, folder))) {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) folders.push(path);
		else if (entry.isFile()) found.push({
			path,
			mode: "100644"
		});
		else if (entry.isSymbolicLink()) found.push({
			path,
			mode: SYMLINK
		});
	}
	return found.sort((a, b) => a.path < b.path ? -1 : 1);
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
/** True for paths whose folder is where it says: not behind a link that leads elsewhere. Folders are asked once. */
function realFolders(root) {
	const top = realpathSync(root);
	const known = /* @__PURE__ */ new Map([["", true]]);
	return (path) => {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		const before = known.get(folder);
		if (before !== void 0) return before;
		const real = isRealFolder(join(top, folder));
		known.set(folder, real);
		return real;
	};
}
function isRealFolder(folder) {
	try {
		return realpathSync(folder) === folder && lstatSync(folder).isDirectory();
	} catch {
		return false;
	}
}
function holds(file, pattern, longest, buffer) {
	return withFile(file, (descriptor) => {
		let kept = 0;
		for (;;) {
			const read = readSync(descriptor, buffer, kept, buffer.length - kept, null);
			if (read === 0) return false;
			const end = kept + read;
			if (pattern.test(buffer.toString("latin1", 0, end))) return true;
			kept = Math.min(longest, end);
			buffer.copyWithin(0, end - kept, end);
		}
	}) === true;
}
function withFile(file, use) {
	let descriptor;
	try {
		descriptor = openSync(file, FLAGS);
	} catch {
		return null;
	}
	try {
		return use(descriptor);
	} catch (error) {
		if (error instanceof Error && "code" in error && (error.code === "EISDIR" || error.code === "EAGAIN")) return null;
		throw error;
	} finally {
		closeSync(descriptor);
	}
}
// src/adapters/files/objects.ts
/**
* One `git cat-file --batch` for the whole run, started at the first read. It does not keep the run alive while nothing
* is asked of it, and ends with it: its input closes then.
*/
function openObjects(top) {
	const waiting = [];
	let child = null;
	function failAll(error) {
		child = null;
		for (const request of waiting.splice(0)) request.fail(error);
	}
	function start() {
		const started = spawn("git", [
			...GIT_SETTINGS,
			"cat-file",
			"--batch"
		], {
			cwd: top,
			env: gitEnvironment(),
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			],
			windowsHide: true
		});
		const take = batchReader((bytes) => {
			waiting.shift()?.answer(bytes);
			if (waiting.length === 0) keepAlive(started, false);
		});
		started.stdout.on("data", take);
		started.stdin.on("error", failAll);
		started.on("error", failAll);
		started.on("close", (code) => failAll(/* @__PURE__ */ new Error(`git cat-file ended with code ${code} before it answered`)));
		return started;
	}
	return (object) => new Promise((answer, fail) => {
		const running = child ?? start();
		child = running;
		if (waiting.length === 0) keepAlive(running, true);
		waiting.push({
			object,
			answer,
			fail
		});
		running.stdin.write(`${object}\n`);
	});
}
/** Cuts the stream of answers, each `<id> <type> <size>\n<bytes>\n` or `<id> missing\n`, wherever its chunks end. */
function batchReader(answer) {
	let chunks = [];
	let have = 0;
	let size = null;
	return (chunk) => {
		chunks.push(chunk);
		have += chunk.length;
		while (size === null ? chunks.some((part) => part.includes(10)) : have > size) {
			const all = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
			let rest;
			if (size === null) {
				const end = all.indexOf(10);
				const header = all.toString("latin1", 0, end);
				rest = all.subarray(end + 1);
				const match = / (\d+)$/.exec(header);
				if (match) size = Number(match[1]);
				else answer(null);
			} else {
				const bytes = all.subarray(0, size);
				rest = all.subarray(size + 1);
				size = null;
				answer(bytes);
			}
			chunks = rest.length > 0 ? [rest] : [];
			have = rest.length;
		}
	};
}
function keepAlive(child, yes) {
	for (const handle of [
		child,
		child.stdin,
		child.stdout
	]) {
		const method = yes ? "ref" : "unref";
		if (method in handle) handle[method]();
	}
}
// src/adapters/files/open-commit.ts
/** How many changed files are named to git one by one; with more, the whole commit is searched. */
const MOST_NAMED = 500;
/**
* The files of one commit of a checkout: searched where they are quickest to search, on disk, and read from git's
* objects, so that what earlier steps of a job did to the working tree changes nothing.
*
* @param from.commit a commit's id, `HEAD` when not given.
* @param from.path only what is below this folder is searched. Relative to `folder`.
* @throws UserError `no-checkout`; its promises also reject with `empty-repository` and `commit-not-found`.
*/
function openCommit(from) {
	const checkout = checkoutOf(from.folder);
	if (checkout === null) throw noCheckout(`There is no git checkout at ${from.folder}.`);
	const scope = joinFolders(checkout.below, from.path ?? "");
	const index = once(() => readIndex(checkout, scope));
	const base = once(() => findBase(checkout, scope, from.commit ?? null));
	const tree = once(async () => {
		const { commit } = await base();
		const entries = await readTree(checkout, commit);
		if (entries === null) throw missingObjects(commit);
		return new Map(entries.map((entry) => [entry.path, entry]));
	});
	const object = openObjects(checkout.top);
	const sources = {
		checkout,
		scope,
		index,
		base,
		tree,
		object
	};
	return {
		root: checkout.top,
		scope: scope || ".",
		hits: once(() => findHits(sources)),
		search: async (strings) => strings.length === 0 ? [] : (await find$1(sources, needleOf(strings))).paths,
		list: async () => [...(await tree()).values()].map(({ path, mode }) => ({
			path,
			mode
		})),
		read: async (paths) => {
			const entries = await tree();
			const read = await Promise.all(paths.map(async (path) => {
				const entry = entries.get(path);
				if (entry === void 0 || entry.mode === "160000") return [];
				const bytes = await object(entry.object);
				if (bytes === null) throw missingObjects((await base()).commit);
				return [[path, bytes]];
			}));
			return new Map(read.flat());
		},
		commit: async () => (await base()).commit
	};
}
async function findHits(sources) {
	const searching = findMarkers((needle) => find$1(sources, needle));
	const [index, found] = await Promise.all([sources.index(), searching]);
	const tracked = index?.count ?? (await sources.tree()).size;
	if (tracked === 0 && sources.scope !== "" && within([...(await sources.tree()).values()], sources.scope).length === 0) throw noPath(sources.scope, "the repository");
	return {
		paths: found.paths,
		tracked,
		skipped: index === null ? [] : unsearched(index),
		warnings: found.warnings
	};
}
/** Searches on disk, and in the commit the files that are not on disk as the commit has them. */
async function find$1(sources, needle) {
	const { checkout, scope } = sources;
	const searching = grepDisk(checkout, needle, scope);
	const { commit, differing } = await sources.base();
	const onDisk = differing === null || differing.length > MOST_NAMED ? null : await searching;
	if (onDisk === null) return await orInNode(sources, needle, await inCommit(sources, needle, commit), null);
	const changed = new Set(differing);
	const same = await orInNode(sources, needle, onDisk, changed);
	if (changed.size === 0) return same;
	const was = await orInNode(sources, needle, await grepCommit(checkout, needle, commit, differing ?? []), changed);
	return {
		paths: [...same.paths.filter((path) => !changed.has(path)), ...was.paths.filter((path) => changed.has(path))].sort(),
		warnings: [.../* @__PURE__ */ new Set([...same.warnings, ...was.warnings])]
	};
}
function inCommit({ checkout, scope }, needle, commit) {
	return grepCommit(checkout, needle, commit, scope === "" ? [] : [scope]);
}
/** The answer of git, or where git cannot search (built without PCRE, out of memory) that of our own reader. */
async function orInNode(sources, needle, answer, changed) {
	if ("paths" in answer) return {
		paths: answer.paths,
		warnings: []
	};
	const warnings = [`git could not search (${answer.failure}); the files were read one by one instead.`];
	const index = await sources.index();
	const toRead = within([...(await sources.tree()).values()], sources.scope).filter((file) => changed === null || index === null || changed.has(file.path));
	const onDisk = changed === null || index === null ? [] : index.files().filter((file) => !changed.has(file.path));
	const pattern = new RegExp(needle.pattern);
	const paths = [...searchOnDisk(sources.checkout.top, onDisk, needle)];
	for (const file of toRead) {
		if (file.mode === "160000" || file.mode === "120000" || index?.sparse.has(file.path)) continue;
		const bytes = await sources.object(file.object);
		if (bytes !== null && pattern.test(bytes.toString("latin1"))) paths.push(file.path);
	}
	return {
		paths: paths.sort(),
		warnings
	};
}
async function findBase(checkout, scope, wanted) {
	const [state, asked] = await Promise.all([readState(checkout, scope), wanted === null ? null : resolveCommit(checkout, wanted)]);
	if (wanted !== null && asked === null) throw new UserError("commit-not-found", `The checkout at ${checkout.top} does not hold the commit ${wanted}.`, "Check out the base branch itself (`ref:` of actions/checkout), or give `fetch-depth: 0`.");
	const head = state === null ? await resolveCommit(checkout, "HEAD") : state.head;
	const commit = asked ?? head;
	if (commit === null) throw await noCommit(checkout);
	return {
		commit,
		differing: state !== null && commit === head ? state.changed : null
	};
}
async function resolveCommit(checkout, name) {
	const answer = await git(checkout.top, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]);
	return answer.code === 0 ? answer.stdout.toString("latin1").trim() : null;
}
/** A repository without a commit, or no repository that git can read. */
async function noCommit(checkout) {
	const answer = await git(checkout.top, ["rev-parse", "--is-inside-work-tree"]);
	if (answer.code === 127) return new UserError("no-git", `git could not be started (${complaint(answer)}).`, "Install git in the image of the job, before actions/checkout runs.");
	if (answer.code !== 0 || answer.stdout.toString("latin1").trim() !== "true") return noCheckout(`git cannot read the checkout at ${checkout.top} (${complaint(answer)}).`);
	return new UserError("empty-repository", `The repository at ${checkout.top} has no commit yet.`, "There is nothing to upgrade: run this again when the repository has a first commit.");
}
function noCheckout(what) {
	return new UserError("no-checkout", what, "Run actions/checkout before this action, in the same job. In a container, install git first: without git, checkout leaves no repository.");
}
function missingObjects(commit) {
	return new UserError("commit-not-found", `git does not have all files of the commit ${commit}.`, "Check the repository out without `filter:`, or give actions/checkout credentials that last (`persist-credentials: true`).");
}
/** The same promise at every call; nothing starts before the first. */
function once(start) {
	let promise = null;
	return () => {
		promise ??= start();
		return promise;
	};
}
// src/adapters/files/open-folder.ts
/**
* The files of a folder as a person sees them: the working tree's bytes, whatever is committed. In a git checkout the
* tracked files, else all but those in `.git` and `node_modules`.
*
* @param from.path only what is below this folder is searched. Relative to `folder`.
* @throws UserError `no-folder`
*/
function openFolder(from) {
	if (!existsSync(from.folder) || !statSync(from.folder).isDirectory()) throw new UserError("no-folder", `There is no folder ${from.folder}.`, "Give the folder of an application.");
	const place = realpathSync(from.folder);
	const checkout = trackedCheckout(place);
	if (checkout === null && [
		"HEAD",
		"objects",
		"refs"
	].every((name) => existsSync(join(place, name)))) throw new UserError("no-folder", `${from.folder} is a bare repository: there are no files of an application in it.`, "Clone it, and give the folder of the clone.");
	const { top, below } = checkout ?? {
		top: place,
		below: ""
	};
	const scope = joinFolders(below, from.path ?? "");
	if (!existsSync(join(top, scope))) throw noPath(from.path ?? "", from.folder);
	const folder = {
		top,
		scope,
		checkout,
		contents: once(() => contentsOf(top, scope, checkout))
	};
	const list = once(async () => (await contentsOf(top, "", checkout)).files());
	const links = once(async () => new Set((await list()).flatMap((file) => file.mode === "120000" ? [file.path] : [])));
	return {
		root: top,
		scope: scope || ".",
		hits: once(async () => {
			const searching = findMarkers((needle) => find(folder, needle));
			const [{ count, skipped }, found] = await Promise.all([folder.contents(), searching]);
			return {
				paths: found.paths,
				tracked: count,
				skipped,
				warnings: found.warnings
			};
		}),
		search: async (strings) => strings.length === 0 ? [] : (await find(folder, needleOf(strings))).paths,
		list,
		read: async (paths) => {
			const isLink = await links();
			return new Map(paths.flatMap((path) => {
				const bytes = isLink.has(path) ? readLink(top, path) : readOnDisk(top, path);
				return bytes === null ? [] : [[path, bytes]];
			}));
		},
		commit: async () => null
	};
}
/** A folder that its checkout does not track (ignored, or not added yet) is a folder of its own. */
function trackedCheckout(folder) {
	const checkout = checkoutOf(folder);
	if (checkout === null || checkout.below === "") return checkout;
	return gitSucceeds(checkout.top, [
		"ls-files",
		"--error-unmatch",
		"--",
		checkout.below
	]) ? checkout : null;
}
async function contentsOf(top, scope, checkout) {
	const index = checkout === null ? null : await readIndex(checkout, scope);
	if (index !== null) return {
		count: index.count,
		files: index.files,
		skipped: unsearched(index)
	};
	const files = walk(top, scope);
	return {
		count: files.length,
		files: () => files,
		skipped: []
	};
}
async function find(folder, needle) {
	const answer = folder.checkout === null ? null : await grepDisk(folder.checkout, needle, folder.scope);
	if (answer !== null && "paths" in answer) return {
		paths: answer.paths,
		warnings: []
	};
	const { files } = await folder.contents();
	const warnings = answer === null ? [] : [`git could not search (${answer.failure}); the files were read one by one instead.`];
	const inScope = files().filter((file) => isInside(file.path, folder.scope));
	return {
		paths: searchOnDisk(folder.top, inScope, needle),
		warnings
	};
}
// src/adapters/files/write.ts
/**
* Saves changed files of a folder, keeping their modes. All are checked before the first is written: a file that is not
* as it was read, is a link or lies behind one, or is outside of the folder stops the whole run. So does a full disk.
*
* @param root the folder that paths are relative to: `root` of what `openFolder` gave.
* @throws UserError `file-changed`, `file-unwritable`, `unsafe-path`
*/
function writeFiles(root, changes) {
	for (const change of changes) check(root, change);
	const ready = changes.map((change) => ({
		change,
		file: join(root, change.path)
	}));
	const fresh = (file) => `${file}.${process.pid}.new`;
	const made = [];
	try {
		for (const { change, file } of ready) writing(change.path, () => {
			writeFileSync(fresh(file), "", { flag: "wx" });
			made.push(fresh(file));
			writeFileSync(fresh(file), encode(change.before, change.after));
			chmodSync(fresh(file), lstatSync(file).mode & 4095);
		});
		for (const { change, file } of ready) writing(change.path, () => renameSync(fresh(file), file));
	} finally {
		for (const file of made) rmSync(file, { force: true });
	}
}
function writing(path, work) {
	try {
		work();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
		throw new UserError("file-unwritable", `${JSON.stringify(path)} cannot be written (${code}).`, "Make it and its folder writable, look at `git status`, and run the upgrade again.", { cause: error });
	}
}
function check(root, change) {
	const { path } = change;
	const now = path !== posix.normalize(path) || posix.isAbsolute(path) || path.split(/[\\/]/).includes("..") || path.split("/").includes(".git") ? null : readOnDisk(root, path);
	if (now === null) throw new UserError("unsafe-path", `${JSON.stringify(path)} is no plain file of this folder; nothing was written.`, "A link is never followed: run the upgrade in the folder that it leads to.");
	if (!now.equals(encode(change.before, change.before.text))) throw new UserError("file-changed", `${JSON.stringify(path)} was changed while the upgrade was worked out; nothing was written.`, "Run the upgrade again.");
}
// src/adapters/reports.ts
/**
* Writes a report to where people asked for it, with the folders on the way there.
*
* @param asked the path as they wrote it, for the message. @param target the same, absolute.
* @throws UserError `report-unwritable`
*/
async function writeReport(asked, target, text) {
	try {
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, text);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
		throw new UserError("report-unwritable", `The report cannot be written to \`${asked}\` (${code}).`, "Name a file that may be written, such as `upgrade-report.json`; folders on the way to it are made.", { cause: error });
	}
}
// src/stages/report/nothing.ts
/** The report of a run that found no widget. It loads nothing: most repositories of an organization end here. */
function nothingFound(tool, engine, scanned) {
	const { tracked } = scanned.counts;
	return {
		tool,
		outcome: "none",
		reason: {
			id: "no-widget",
			text: `No use of the Okta Sign-In Widget was found in ${tracked === 1 ? "1 tracked file" : `${tracked} tracked files`}.`
		},
		engine,
		from: [],
		to: null,
		pending: [],
		findings: [],
		followUps: [],
		skipped: scanned.skipped,
		changes: [],
		title: null,
		body: null,
		branch: null,
		pullRequest: null,
		warnings: scanned.warnings,
		counts: scanned.counts
	};
}
export { openCommit as a, openFolder as i, writeReport as n, writeFiles as r, nothingFound as t };
