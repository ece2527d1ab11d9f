import { i as __toESM } from "./rolldown-runtime.js";
import { t as UserError } from "./errors.js";
import { dirname, join } from "node:path";
import { createGunzip } from "node:zlib";
import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { pipeline } from "node:stream/promises";
// src/adapters/cdn.ts
const CDN = "https://global.oktacdn.com";
const TRIES$1 = 3;
const REDIRECTS = 3;
const LIMITS$1 = {
	bytes: 33554432,
	time: 2e4,
	pause: 300
};
/**
* Asks the CDN for files of the widget: whether it serves them, and what their bytes are. Each file is asked for once a
* run. Once the CDN could not be reached at all, the rest is `unreachable` without asking: no run waits for ten files.
*
* @param options.origin the CDN's scheme and host; without encryption on this machine only.
* @throws UserError `bad-cdn` for an origin that is no https URL.
*/
function createAssets(options) {
	const origin = originOf(options.origin ?? CDN);
	const limits = {
		...LIMITS$1,
		...options.limits
	};
	const probes = /* @__PURE__ */ new Map();
	const hashes = /* @__PURE__ */ new Map();
	let cutOff = false;
	/** Asks until there is an answer that counts, or no hope for one. */
	const ask = async (url, read) => {
		if (cutOff) return "unreachable";
		const signal = AbortSignal.timeout(limits.time);
		for (let attempt = 1;; attempt += 1) {
			let answer;
			try {
				answer = await read(url, signal);
			} catch (error) {
				if (error instanceof UserError) throw error;
				answer = { refusal: "network" };
			}
			if (!isRefusal(answer)) return answer;
			if (answer.refusal === "missing") return "missing";
			if (answer.refusal === "final") return "unreachable";
			if (attempt === TRIES$1 || signal.aborted || cutOff) {
				if (answer.refusal === "network") cutOff = true;
				return "unreachable";
			}
			await new Promise((resolve) => setTimeout(resolve, limits.pause * attempt));
		}
	};
	const once = (cache, version, file, make) => {
		const url = new URL(`/okta-signin-widget/${version}/${file}`, origin);
		const known = cache.get(url.href);
		if (known) return known;
		const made = make(url);
		cache.set(url.href, made);
		return made;
	};
	return {
		probe: (version, file) => once(probes, version, file, async (url) => {
			const hashed = await hashes.get(url.href);
			if (hashed !== void 0) return typeof hashed === "string" ? hashed : "served";
			return ask(url, async (at, signal) => probe(options.fetch, at, signal));
		}),
		hash: (version, file) => once(hashes, version, file, (url) => ask(url, (at, signal) => hash(options.fetch, at, signal, limits.bytes)))
	};
}
function isRefusal(value) {
	return typeof value === "object" && value !== null && "refusal" in value;
}
async function probe(fetch, url, signal) {
	const head = await request(fetch, url, {
		method: "HEAD",
		signal
	});
	if (head.status !== 405 && head.status !== 501) return refusalOf(head) ?? "served";
	const get = await request(fetch, url, {
		headers: { range: "bytes=0-0" },
		signal
	});
	await get.body?.cancel();
	return refusalOf(get) ?? "served";
}
async function hash(fetch, url, signal, limit) {
	const response = await request(fetch, url, { signal });
	const refusal = refusalOf(response);
	if (refusal !== null || response.body === null) {
		await response.body?.cancel();
		return refusal ?? { refusal: "again" };
	}
	const [sha256, sha384, sha512] = [
		createHash("sha256"),
		createHash("sha384"),
		createHash("sha512")
	];
	let bytes = 0;
	for await (const chunk of response.body) {
		bytes += chunk.length;
		if (bytes > limit) return { refusal: "final" };
		for (const running of [
			sha256,
			sha384,
			sha512
		]) running.update(chunk);
	}
	return {
		sha256: sha256.digest("base64"),
		sha384: sha384.digest("base64"),
		sha512: sha512.digest("base64")
	};
}
/** Null when the file is there. */
function refusalOf(response) {
	if (response.ok) return /^text\/html\b/.test(response.headers.get("content-type") ?? "") ? { refusal: "final" } : null;
	if (response.status === 404 || response.status === 410) return { refusal: "missing" };
	if (response.status === 403 && isFromStore(response)) return { refusal: "missing" };
	return { refusal: response.status >= 500 || response.status === 429 ? "again" : "final" };
}
/** The CDN's store says 403 for what it does not have; a proxy says 403 for what it does not let through. */
function isFromStore({ headers }) {
	return /amazons3|cloudfront/i.test(headers.get("server") ?? "") || headers.has("x-amz-request-id");
}
/** Follows redirects on the same host only: what another host serves says nothing about the CDN. */
async function request(fetch, url, init) {
	let at = url;
	for (let left = REDIRECTS;; left -= 1) {
		const response = await fetch(at.href, {
			...init,
			redirect: "manual",
			credentials: "omit"
		});
		const location = response.headers.get("location");
		if (response.status < 300 || response.status > 399 || location === null) return response;
		await response.body?.cancel();
		const next = URL.canParse(location, at.href) ? new URL(location, at) : null;
		if (next === null || next.host !== at.host || next.protocol !== at.protocol || left === 0) return new Response(null, { status: 421 });
		at = next;
	}
}
function originOf(origin) {
	const url = URL.canParse(origin) ? new URL(origin) : null;
	const isLoopback = url !== null && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
	if (url?.protocol === "https:" || url?.protocol === "http:" && isLoopback) return url;
	throw new UserError("bad-cdn", "The address of the CDN is not an https URL.", "Leave it away to ask https://global.oktacdn.com, or write the https URL of a mirror.");
}
// src/adapters/http.ts
/** One request with its whole answer, in milliseconds. */
const TIME_LIMIT = 6e4;
/**
* A `fetch` that obeys `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (either case) and gives up in time.
* Further certificates come by `NODE_EXTRA_CA_CERTS`, which Node reads by itself.
*
* Nothing is loaded before the first request; without a proxy it is Node's own `fetch`, which costs no module at all.
*
* @param timeout of one request with its body, in milliseconds; a request's own `signal` counts too.
* @throws UserError `bad-proxy` at the first request, when the proxy's address cannot be read.
*/
function createFetch(env, timeout = TIME_LIMIT) {
	let opened = null;
	return async (input, init) => {
		opened ??= open(env);
		const fetch = await opened;
		const limit = AbortSignal.timeout(timeout);
		return fetch(input, {
			...init,
			signal: init?.signal ? AbortSignal.any([limit, init.signal]) : limit
		});
	};
}
/** @throws UserError `bad-proxy` */
function proxiesOf(env) {
	return {
		http: proxyOf(env, "http_proxy"),
		https: proxyOf(env, "https_proxy"),
		none: env["no_proxy"] || env["NO_PROXY"] || ""
	};
}
async function open(env) {
	const { http, https, none } = proxiesOf(env);
	if (https === null && http === null) return globalThis.fetch;
	const { EnvHttpProxyAgent, fetch } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const dispatcher = new EnvHttpProxyAgent({
		httpProxy: http ?? "",
		httpsProxy: https ?? "",
		noProxy: none
	});
	const proxied = fetch;
	return (input, init) => proxied(input, {
		...init,
		dispatcher
	});
}
function proxyOf(env, name) {
	const value = (env[name] || env[name.toUpperCase()])?.trim();
	if (!value) return null;
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
	if (URL.canParse(address) && /^https?:/i.test(address)) return address;
	throw new UserError("bad-proxy", `The environment variable ${name.toUpperCase()} is not the address of an HTTP proxy.`, `Write it as \`http://proxy.example.com:8080\`, or take the variable away.`);
}
/** The cause of a failed request as one clause: `ECONNREFUSED`, `no answer in time`. Never a URL: it may hold a password. */
function whyFailed(error) {
	if (!(error instanceof Error)) return "an unknown failure";
	if (error.name === "TimeoutError" || error.name === "AbortError") return "no answer in time";
	const code = "code" in error && typeof error.code === "string" ? error.code : null;
	if (code !== null && code !== "") return code;
	return error.cause instanceof Error ? whyFailed(error.cause) : error.name;
}
// src/adapters/memory.ts
/**
* Keeps V8 from letting the heap grow before it collects: a young generation that stays small, an old one that may grow
* by a third. Syntax trees are large and short-lived: hundreds of files are read, let go, and read once more, and without
* this a run of five hundred holds a third more memory than it needs.
*/
function collectEarly() {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=30");
}
// src/adapters/history.ts
const PUBLIC_API = "https://api.github.com";
const REPOSITORY = "okta/okta-signin-widget";
const RELEASE_TAG = /^okta-signin-widget-(?<version>\d+\.\d+\.\d+)$/;
const PAGES = 3;
const PER_PAGE = 100;
/**
* Reads the widget's releases on GitHub, newest version first; drafts, prereleases and tags of another form left out.
*
* The run's own GitHub is asked first, with its token. One that is not the public one does not know the widget, most
* often: then the public one is asked, without the token, which no other host may see. So is it where the token was
* refused: the widget's releases are for everybody. Null when neither answers.
*/
function createHistory(fetch, access, publicApi = PUBLIC_API) {
	return async () => {
		const own = access?.apiUrl.replace(/\/+$/, "") ?? publicApi;
		const token = access?.token || null;
		const answer = await readReleases(fetch, own, token);
		if (answer !== null || own === publicApi && token === null) return answer;
		return readReleases(fetch, publicApi, null);
	};
}
async function readReleases(fetch, api, token) {
	const notes = /* @__PURE__ */ new Map();
	try {
		for (let page = 1; page <= PAGES; page += 1) {
			const releases = await readPage(fetch, `${api}/repos/${REPOSITORY}/releases?per_page=${PER_PAGE}&page=${page}`, token);
			if (releases === null) return null;
			for (const release of releases) {
				const note = noteOf(release);
				if (note && !notes.has(note.version)) notes.set(note.version, note);
			}
			if (releases.length < PER_PAGE) break;
		}
	} catch {
		return null;
	}
	return [...notes.values()].sort((a, b) => compare(b.version, a.version));
}
async function readPage(fetch, url, token) {
	const response = await fetch(url, {
		headers: {
			accept: "application/vnd.github+json",
			"x-github-api-version": "2022-11-28",
			"user-agent": "okta-signin-widget-upgrade",
			...token ? { authorization: `Bearer ${token}` } : {}
		},
		redirect: "follow"
	});
	if (!response.ok) {
		await response.body?.cancel();
		return null;
	}
	const page = await response.json();
	return Array.isArray(page) ? page : null;
}
function noteOf(release) {
	if (typeof release !== "object" || release === null) return null;
	const { tag_name, draft, prerelease, html_url, published_at, body } = release;
	const version = typeof tag_name === "string" ? RELEASE_TAG.exec(tag_name)?.groups?.["version"] : void 0;
	if (version === void 0 || draft === true || prerelease === true) return null;
	return {
		version,
		url: typeof html_url === "string" && /^https:\/\//.test(html_url) ? html_url : `https://github.com/${REPOSITORY}/releases/tag/okta-signin-widget-${version}`,
		published: typeof published_at === "string" && !Number.isNaN(Date.parse(published_at)) ? published_at : null,
		body: typeof body === "string" ? body : ""
	};
}
function compare(a, b) {
	const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
	return left.reduce((order, part, i) => order || part - (right[i] ?? 0), 0);
}
// src/adapters/npm/archive.ts
const ARCHIVE_LIMITS = {
	packed: 125829120,
	unpacked: 1073741824,
	entry: 33554432,
	kept: 50331648,
	entries: 1e5
};
/**
* Reads an npm archive as it comes in, keeping only what `want` asks for. Nothing is written to the disk and nothing is
* run. An archive that tries to be anything but files in a folder is refused whole.
*
* @param want by the name below the archive's folder: `dist/js/okta-sign-in.min.js`.
* @throws UserError `package-unreadable`, `package-too-large`, `package-unsafe`, `package-integrity`; what the source
*   throws goes through as it is.
*/
async function readArchive(source, want, seal, limits = ARCHIVE_LIMITS) {
	const { Parser } = await import("./index.min.js");
	const files = /* @__PURE__ */ new Map();
	let problem = null;
	let failure = null;
	let entries = 0;
	let kept = 0;
	const stop = (error) => {
		problem ??= error;
		return false;
	};
	const parser = new Parser({
		filter: (path, entry) => {
			entries += 1;
			if (entries > limits.entries) return stop(tooLarge(`it has more than ${limits.entries} entries`));
			const type = "type" in entry ? entry.type : "File";
			if (!isPlain(type)) return stop(unsafe("it holds a link or a device"));
			if (!isInside(path)) return stop(unsafe("it holds a name that leaves its folder"));
			const wanted = type === "Directory" ? null : want(nameOf(path));
			if (wanted === null) return false;
			if (entry.size > limits.entry) return stop(tooLarge("one of its files is too large"));
			if (wanted.text) kept += entry.size;
			return kept > limits.kept ? stop(tooLarge("its texts are too large")) : true;
		},
		onReadEntry: (entry) => {
			const name = nameOf(entry.path);
			const collect = collector(want(name) ?? {
				hashes: false,
				text: false
			});
			entry.on("data", (chunk) => collect.update(chunk));
			entry.on("end", () => files.set(name, collect.file()));
		},
		onwarn: (code, message) => {
			if (code !== "TAR_ENTRY_INFO") stop(unreadable(`it is damaged (${String(message).slice(0, 100)})`));
		}
	});
	async function* counted() {
		let bytes = 0;
		try {
			for await (const chunk of source) {
				bytes += chunk.length;
				if (bytes > limits.packed) throw tooLarge("it is too large");
				seal.update(chunk);
				yield chunk;
			}
		} catch (error) {
			failure = error;
			throw error;
		}
	}
	try {
		await pipeline(counted, createGunzip(), async (unpacked) => {
			let bytes = 0;
			for await (const chunk of unpacked) {
				if (bytes === 0 && isPacked(chunk)) throw unreadable("it is packed twice");
				bytes += chunk.length;
				if (bytes > limits.unpacked) throw tooLarge("it is too large unpacked");
				parser.write(chunk);
				if (problem) throw problem;
			}
			parser.end();
			if (problem) throw problem;
		});
	} catch (error) {
		if (failure !== null) throw failure;
		if (error instanceof UserError) throw error;
		throw unreadable("it is damaged", error);
	}
	if (!seal.holds()) throw new UserError("package-integrity", "The archive of the widget is not the one that the npm registry has on record: its hash is another.", "Do not use that release before those who run the registry have explained it.");
	return files;
}
function collector({ hashes, text }) {
	const running = [
		createHash("sha256"),
		createHash("sha384"),
		createHash("sha512")
	];
	const chunks = [];
	let bytes = 0;
	return {
		update: (chunk) => {
			bytes += chunk.length;
			if (hashes) for (const hash of running) hash.update(chunk);
			if (text) chunks.push(chunk);
		},
		file: () => {
			const [sha256, sha384, sha512] = running;
			return {
				bytes,
				hashes: hashes ? {
					sha256: sha256.digest("base64"),
					sha384: sha384.digest("base64"),
					sha512: sha512.digest("base64")
				} : null,
				text: text ? Buffer.concat(chunks).toString("utf8") : null
			};
		}
	};
}
function isPlain(type) {
	return type === "File" || type === "OldFile" || type === "ContiguousFile" || type === "Directory";
}
function isInside(path) {
	return !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes("..");
}
/** npm takes the first folder away, whatever it is called. */
function nameOf(path) {
	return path.replace(/^(?:\.\/)*[^/]+\//, "");
}
function isPacked(chunk) {
	return chunk[0] === 31 && chunk[1] === 139 || chunk[0] === 40 && chunk[1] === 181 && chunk[2] === 47;
}
const ELSEWHERE = "Set `target-version` to another release, and tell those who run the npm registry that your `.npmrc` names.";
function unreadable(why, cause) {
	return new UserError("package-unreadable", `The archive of the widget cannot be read: ${why}.`, ELSEWHERE, { cause });
}
function tooLarge(why) {
	return new UserError("package-too-large", `The archive of the widget is refused: ${why}.`, ELSEWHERE);
}
function unsafe(why) {
	return new UserError("package-unsafe", `The archive of the widget is refused: ${why}.`, ELSEWHERE);
}
// src/adapters/npm/type-tokens.ts
const TOKEN = /(?<space>\s+|\/\/[^\n]*)|(?<doc>\/\*[\s\S]*?(?:\*\/|$))|(?<name>[\p{ID_Start}$_\d#][\p{ID_Continue}$#]*)|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`)|(?<punctuation>=>|\.\.\.|[\s\S])/uy;
/** Splits a declaration file into tokens. */
function tokenize(text) {
	const tokens = [];
	let deprecated = false;
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
		const { space, doc, name, string, punctuation } = match.groups ?? {};
		if (space !== void 0) continue;
		if (doc !== void 0) {
			deprecated = /^\/\*\*[\s\S]*@deprecated\b/.test(doc);
			continue;
		}
		if (name !== void 0) tokens.push({
			kind: "name",
			text: name,
			deprecated
		});
		else if (string !== void 0) tokens.push({
			kind: "string",
			text: string.slice(1, -1),
			deprecated
		});
		else tokens.push({
			kind: "punctuation",
			text: punctuation ?? "",
			deprecated
		});
		deprecated = false;
	}
	return tokens;
}
// src/adapters/npm/type-parser.ts
const OTHER = { kind: "other" };
/** No declaration nests types this deep; a file that does is not one. */
const DEEPEST$1 = 200;
/**
* Interfaces, type aliases and imports of a declaration file as TypeScript's compiler writes it (each member ends with
* `;`). Null when it is not one: nothing is said about options then, instead of something wrong.
*/
function parseDeclarations(text) {
	try {
		return readFile(new Cursor(tokenize(text)));
	} catch (error) {
		if (error instanceof NotDeclarations) return null;
		throw error;
	}
}
var NotDeclarations = class extends Error {};
var Cursor = class {
	at = 0;
	depth = 0;
	tokens;
	constructor(tokens) {
		this.tokens = tokens;
	}
	peek(ahead = 0) {
		return this.tokens[this.at + ahead]?.text ?? "";
	}
	token() {
		return this.tokens[this.at] ?? null;
	}
	next() {
		const token = this.tokens[this.at];
		if (!token) throw new NotDeclarations();
		this.at += 1;
		return token;
	}
	take(text) {
		if (this.peek() !== text || this.token()?.kind === "string") return false;
		this.at += 1;
		return true;
	}
	expect(text) {
		if (!this.take(text)) throw new NotDeclarations();
	}
	deeper(read) {
		this.depth += 1;
		if (this.depth > DEEPEST$1) throw new NotDeclarations();
		const value = read();
		this.depth -= 1;
		return value;
	}
	/** What stands behind the partner of the bracket that is next. */
	peekAfterGroup() {
		const start = this.at;
		this.skipGroup();
		const text = this.peek();
		this.at = start;
		return text;
	}
	/** Steps over a bracket, which is next, and all up to its partner. */
	skipGroup() {
		let open = 0;
		do {
			const token = this.next();
			if (token.kind !== "punctuation") continue;
			if ("([{<".includes(token.text)) open += 1;
			if (")]}>".includes(token.text)) open -= 1;
		} while (open > 0);
	}
};
function readFile(cursor) {
	const declarations = /* @__PURE__ */ new Map();
	const imports = /* @__PURE__ */ new Map();
	const reexports = [];
	while (cursor.token()) if (cursor.peek() === "interface" && cursor.peek(1) !== ":") {
		cursor.next();
		const name = cursor.next().text;
		const before = declarations.get(name);
		const type = readInterface(cursor);
		declarations.set(name, { type: before ? {
			kind: "any-of",
			parts: [before.type, type]
		} : type });
	} else if (cursor.peek() === "type" && cursor.token()?.kind === "name" && /^[\w$]+$/.test(cursor.peek(1))) {
		cursor.next();
		const name = cursor.next().text;
		if (cursor.peek() === "<") cursor.skipGroup();
		if (cursor.take("=")) declarations.set(name, { type: readType(cursor) });
	} else if (cursor.take("import")) readImport(cursor, imports);
	else if (cursor.peek() === "from" && cursor.token()?.kind === "name") {
		cursor.next();
		if (cursor.token()?.kind === "string") reexports.push(cursor.next().text);
	} else if ("([{".includes(cursor.peek()) && cursor.token()?.kind === "punctuation") cursor.skipGroup();
	else cursor.next();
	return {
		declarations,
		imports,
		reexports
	};
}
function readImport(cursor, imports) {
	const names = [];
	while (cursor.token() && !cursor.take(";")) if (cursor.take("{")) while (!cursor.take("}")) {
		const name = cursor.next().text;
		const local = cursor.take("as") ? cursor.next().text : name;
		if (name !== "," && name !== "type") names.push({
			local,
			name
		});
	}
	else if (cursor.take("from")) {
		const from = cursor.next().text;
		for (const { local, name } of names) imports.set(local, {
			from,
			name
		});
	} else cursor.next();
}
function readInterface(cursor) {
	if (cursor.peek() === "<") cursor.skipGroup();
	const parents = [];
	if (cursor.take("extends")) do
		parents.push(readPrimary(cursor));
	while (cursor.take(","));
	return {
		kind: "any-of",
		parts: [readObject(cursor), ...parents]
	};
}
function readObject(cursor) {
	return cursor.deeper(() => {
		cursor.expect("{");
		const members = [];
		while (!cursor.take("}")) members.push(...readMember(cursor));
		return {
			kind: "object",
			members
		};
	});
}
function readMember(cursor) {
	const deprecated = cursor.token()?.deprecated ?? false;
	const isModifier = () => /^(?:readonly|get|set|[+-])$/.test(cursor.peek()) && !/^[?:(;,}<]$/.test(cursor.peek(1));
	while (isModifier()) cursor.next();
	if (cursor.take("[")) return readIndexed(cursor);
	if (cursor.peek() === "(" || cursor.peek() === "<" || cursor.peek() === "new" && cursor.peek(1) === "(") {
		cursor.take("new");
		readSignature(cursor);
		endMember(cursor);
		return [];
	}
	const name = cursor.next();
	if (name.kind === "punctuation") throw new NotDeclarations();
	cursor.take("?");
	if (cursor.peek() === "(" || cursor.peek() === "<") {
		readSignature(cursor);
		endMember(cursor);
		return [{
			name: name.text,
			deprecated,
			type: null
		}];
	}
	const type = cursor.take(":") ? readType(cursor) : OTHER;
	endMember(cursor);
	return [{
		name: name.text,
		deprecated,
		type
	}];
}
/** `[key in Feature]?: boolean;` gives the keys; `[name: string]: T;` gives none. */
function readIndexed(cursor) {
	cursor.next();
	const mapped = cursor.take("in");
	if (!mapped && !cursor.take(":")) throw new NotDeclarations();
	const keys = readType(cursor);
	if (cursor.take("as")) readType(cursor);
	cursor.expect("]");
	while (cursor.take("?") || cursor.take("-") || cursor.take("+"));
	const type = cursor.take(":") ? readType(cursor) : OTHER;
	endMember(cursor);
	if (!mapped) return [];
	return (keys.kind === "any-of" ? keys.parts : [keys]).flatMap((part) => part.kind === "literal" ? [{
		name: part.value,
		deprecated: false,
		type
	}] : []);
}
function endMember(cursor) {
	if (!cursor.take(";") && !cursor.take(",") && cursor.peek() !== "}") throw new NotDeclarations();
}
/** `<T>(a: A): B`, without its name. */
function readSignature(cursor) {
	if (cursor.peek() === "<") cursor.skipGroup();
	cursor.skipGroup();
	if (cursor.take(":") || cursor.take("=>")) readType(cursor);
}
function readType(cursor) {
	return cursor.deeper(() => {
		const parts = [];
		do {
			cursor.take("|");
			cursor.take("&");
			parts.push(readPrimary(cursor));
		} while (cursor.peek() === "|" || cursor.peek() === "&");
		if (cursor.take("extends")) {
			readType(cursor);
			cursor.expect("?");
			readType(cursor);
			cursor.expect(":");
			readType(cursor);
			return OTHER;
		}
		const [only] = parts;
		return parts.length === 1 && only ? only : {
			kind: "any-of",
			parts
		};
	});
}
function readPrimary(cursor) {
	return cursor.deeper(() => {
		let node = readBase(cursor);
		while (cursor.peek() === "[") {
			cursor.skipGroup();
			node = OTHER;
		}
		if (cursor.take("is")) readType(cursor);
		return node;
	});
}
function readBase(cursor) {
	if (cursor.token()?.kind === "string") return {
		kind: "literal",
		value: cursor.next().text
	};
	if (cursor.peek() === "{") return readObject(cursor);
	if (cursor.peek() === "<" || cursor.take("new")) {
		readSignature(cursor);
		return OTHER;
	}
	if (cursor.peek() === "(") return readParenthesis(cursor);
	if (cursor.peek() === "[") {
		cursor.skipGroup();
		return OTHER;
	}
	if (/^(?:keyof|unique|infer|asserts|typeof)$/.test(cursor.peek()) && /^[\w$(]/.test(cursor.peek(1))) {
		cursor.next();
		readPrimary(cursor);
		return OTHER;
	}
	if (cursor.peek() === "readonly") cursor.next();
	cursor.take("-");
	const first = cursor.next();
	if (first.kind !== "name") throw new NotDeclarations();
	let name = first.text;
	if (name === "import" && cursor.peek() === "(") cursor.skipGroup();
	while (cursor.take(".")) name = cursor.next().text;
	return {
		kind: "reference",
		name,
		arguments: readArguments(cursor)
	};
}
/** `(a: A) => B`, or a type in parentheses. */
function readParenthesis(cursor) {
	if (cursor.peekAfterGroup() === "=>") {
		readSignature(cursor);
		return OTHER;
	}
	cursor.expect("(");
	const type = readType(cursor);
	cursor.expect(")");
	return type;
}
function readArguments(cursor) {
	const found = [];
	if (!cursor.take("<")) return found;
	do
		found.push(readType(cursor));
	while (cursor.take(","));
	cursor.expect(">");
	return found;
}
// src/adapters/npm/declarations.ts
const ROOT = "WidgetOptions";
/** The declarations leave these two open (`any`) and name what may stand in them elsewhere. */
const KEYS_OF = {
	features: "Feature",
	colors: "ColorKey"
};
const SAME_SHAPE = /* @__PURE__ */ new Set([
	"Partial",
	"Required",
	"Readonly",
	"NonNullable"
]);
const DEEPEST = 6;
/**
* The options that the declarations of `WidgetOptions` know, dotted, with true where they are marked deprecated.
* What comes from other packages is known by name only where the declarations pick it by name.
*/
function optionsDeclared(files) {
	const parsed = /* @__PURE__ */ new Map();
	for (const [path, text] of files) {
		const file = parseDeclarations(text);
		if (file !== null) parsed.set(path, file);
	}
	const found = /* @__PURE__ */ new Map();
	for (const [path, file] of parsed) {
		const root = file.declarations.get(ROOT);
		if (root === void 0) continue;
		walk({
			parsed,
			found
		}, root.type, path, "", [], null);
		for (const [option, alias] of Object.entries(KEYS_OF)) {
			const keys = file.declarations.get(alias);
			if (keys === void 0 || !found.has(option)) continue;
			for (const key of literalsOf(keys.type)) addOption(found, `${option}.${key}`, false);
		}
	}
	return Object.fromEntries([...found].sort(([a], [b]) => a < b ? -1 : 1));
}
function walk(run, node, file, prefix, above, choice) {
	if (above.includes(node) || prefix.split(".").length > DEEPEST) return;
	const inside = [...above, node];
	switch (node.kind) {
		case "object":
			for (const member of node.members) {
				if (choice !== null && choice.names.includes(member.name) !== choice.take) continue;
				addOption(run.found, prefix + member.name, member.deprecated);
				if (member.type) walk(run, member.type, file, `${prefix}${member.name}.`, inside, null);
			}
			return;
		case "any-of":
			for (const part of node.parts) walk(run, part, file, prefix, inside, choice);
			return;
		case "reference":
			walkReference(run, node, file, prefix, inside, choice);
			return;
		default: return;
	}
}
function walkReference(run, node, file, prefix, above, choice) {
	const [first, second] = node.arguments;
	if (SAME_SHAPE.has(node.name) && first) {
		walk(run, first, file, prefix, above, choice);
		return;
	}
	if ((node.name === "Pick" || node.name === "Omit") && first && second) {
		const take = node.name === "Pick";
		const names = literalsOf(second);
		if (take && choice === null) for (const name of names) addOption(run.found, prefix + name, false);
		walk(run, first, file, prefix, above, choice ?? {
			take,
			names
		});
		return;
	}
	if (node.name === "Record" && first) {
		for (const name of literalsOf(first)) addOption(run.found, prefix + name, false);
		return;
	}
	const found = resolve(run.parsed, file, node.name, []);
	if (found) walk(run, found.declaration.type, found.file, prefix, above, choice);
}
function resolve(parsed, path, name, seen) {
	const file = parsed.get(path);
	if (file === void 0 || seen.includes(path)) return null;
	const declaration = file.declarations.get(name);
	if (declaration) return {
		file: path,
		declaration
	};
	const imported = file.imports.get(name);
	const next = [...seen, path];
	if (imported) {
		const target = fileAt(parsed, path, imported.from);
		return target === null ? null : resolve(parsed, target, imported.name, next);
	}
	for (const from of file.reexports) {
		const target = fileAt(parsed, path, from);
		const found = target === null ? null : resolve(parsed, target, name, next);
		if (found) return found;
	}
	return null;
}
function fileAt(parsed, from, specifier) {
	if (!specifier.startsWith(".")) return null;
	const parts = from.split("/").slice(0, -1);
	for (const part of specifier.replace(/\.[cm]?js$/, "").split("/")) if (part === "..") parts.pop();
	else if (part !== ".") parts.push(part);
	const path = parts.join("/");
	return [`${path}.d.ts`, `${path}/index.d.ts`].find((candidate) => parsed.has(candidate)) ?? null;
}
function literalsOf(node) {
	if (node.kind === "literal") return [node.value];
	return node.kind === "any-of" ? node.parts.flatMap(literalsOf) : [];
}
/** The first word counts: an interface's own members stand before those that it extends. */
function addOption(found, path, deprecated) {
	if (!found.has(path)) found.set(path, deprecated);
}
// src/adapters/npm/registry.ts
const PACKAGE = "@okta/okta-signin-widget";
/** The registry's document is 0.5 MB today; a registry that ignores the wish for the short one sends ten times that. */
const DOCUMENT_BYTES = 67108864;
/**
* All versions that the registry lists, by number.
* @throws UserError `registry-refused`, `registry-unreachable`, `package-unknown`, `registry-unreadable`
*/
async function readManifests(settings, signal) {
	const { default: request } = await import("./lib2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const registry = await registryOf(settings);
	let text;
	try {
		text = await textOf((await request(`/${PACKAGE.replace("/", "%2f")}`, {
			...settings,
			spec: PACKAGE,
			headers: { accept: "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*" },
			signal
		})).body, DOCUMENT_BYTES);
	} catch (error) {
		throw registryError(error, registry);
	}
	const versions = versionsIn(text);
	if (versions !== null) return versions;
	throw new UserError("registry-unreadable", `The npm registry ${registry} did not answer with the list of versions of ${PACKAGE}.`, "Check `registry` and `@okta:registry` in `.npmrc` and `NPM_CONFIG_REGISTRY`: they must name an npm registry.");
}
/**
* The bytes of a version's archive, as they come in.
* @throws UserError `registry-refused`, `registry-unreachable`, `package-unreadable`
*/
async function openArchive(settings, tarball, signal) {
	const { default: request } = await import("./lib2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const registry = new URL(request.pickRegistry(PACKAGE, settings));
	const url = archiveUrl(tarball, registry, settings["replaceRegistryHost"]);
	try {
		return (await request(url, {
			...settings,
			spec: PACKAGE,
			signal
		})).body;
	} catch (error) {
		throw archiveError(error, registry.host);
	}
}
/** A mirror that has one release less, or holds one back, may have the next one. */
function archiveError(error, registry) {
	const status = isObject(error) && typeof error["statusCode"] === "number" ? error["statusCode"] : null;
	if (status === null || ![
		403,
		404,
		410,
		451
	].includes(status)) return registryError(error, registry);
	return new UserError("package-unreadable", `The npm registry ${registry} lists the release and does not give its archive (${status}).`, "Set `target-version` to another release, or ask those who run the registry that your `.npmrc` names.", { cause: error });
}
/**
* Where to get an archive. A mirror's document often still names npm's own host; npm asks the mirror for it then, and
* so must we: in a closed network nothing else answers.
*/
function archiveUrl(tarball, registry, replace) {
	if (!URL.canParse(tarball)) throw archiveRefused("its address is none");
	const url = new URL(tarball);
	const host = replace === "npmjs" ? "registry.npmjs.org" : replace;
	if (url.host !== registry.host && (host === "always" || host === url.host)) return `${registry.href.replace(/\/+$/, "")}${url.pathname}${url.search}`;
	if (url.protocol !== "https:" && url.protocol !== registry.protocol) throw archiveRefused("its address is not https");
	return url.href;
}
function archiveRefused(why) {
	return new UserError("package-unreadable", `The archive of ${PACKAGE} cannot be read: ${why}.`, "Ask those who run the npm registry named in `.npmrc`.");
}
/** The registry that npm would ask for the widget, for messages: without user, password and path. */
async function registryOf(settings) {
	const { default: request } = await import("./lib2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const url = request.pickRegistry(PACKAGE, settings);
	if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url).host;
	throw new UserError("registry-unreachable", "The npm registry is not set to an http or https URL.", "Correct `registry` or `@okta:registry` in `.npmrc`, or `NPM_CONFIG_REGISTRY`.");
}
function versionsIn(text) {
	try {
		const document = JSON.parse(text);
		const versions = isObject(document) ? document["versions"] : null;
		if (!isObject(versions)) return null;
		return Object.fromEntries(Object.entries(versions).filter((entry) => isObject(entry[1])));
	} catch {
		return null;
	}
}
/** Longer than any list of versions: it is read no further, and asking again would not help. */
var AnswerTooLong = class extends Error {
	code = "its list of versions is too long";
};
async function textOf(body, limit) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.length;
		if (bytes > limit) throw new AnswerTooLong();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function registryError(error, registry) {
	if (error instanceof UserError) return error;
	const status = isObject(error) && typeof error["statusCode"] === "number" ? error["statusCode"] : null;
	if (status === 401 || status === 403) return new UserError("registry-refused", `The npm registry ${registry} refuses to be read (${status}).`, "Give the job the credentials that your `.npmrc` asks for, for example `NODE_AUTH_TOKEN`.", { cause: error });
	if (status === 404) return new UserError("package-unknown", `The npm registry ${registry} does not have ${PACKAGE}.`, "Point `@okta:registry` in `.npmrc` to a registry that has it, or let yours mirror it.", { cause: error });
	return new UserError("registry-unreachable", `The npm registry ${registry} cannot be read: ${status === null ? whyFailed(error) : `it answers ${status}`}.`, "Run again later, check the proxy and `.npmrc`, or set `target-version` to an exact version, which needs no registry.", { cause: error });
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/adapters/npm/settings-schema.ts
/**
* The options that the widget itself reads, out of its readable bundle: the declarations leave some out (half of the
* feature flags), and releases before 6.3 have none at all.
*/
const LANDMARK = /["']features\.router["']\s*:\s*\[/;
const SCHEMA = /\blocal\s*[:=]\s*\{/g;
/** The schema has about 8 KB. */
const LONGEST = 1e5;
/** Names of the options, dotted; empty when the bundle does not hold the schema in a shape that is known. */
function optionsRead(bundle) {
	const landmark = LANDMARK.exec(bundle);
	if (!landmark) return [];
	let open = -1;
	SCHEMA.lastIndex = Math.max(0, landmark.index - LONGEST);
	for (let match = SCHEMA.exec(bundle); match && match.index < landmark.index; match = SCHEMA.exec(bundle)) open = match.index + match[0].length;
	const keys = open === -1 ? null : keysOf(bundle.slice(open, open + LONGEST));
	return keys?.includes("features.router") ? keys : [];
}
const PART = /(?<skip>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<name>[\w$]+)|(?<mark>[\s\S])/y;
/** Keys of the object literal whose `{` is behind us; null when it does not end. */
function keysOf(text) {
	const keys = [];
	let depth = 1;
	let key = null;
	let atKey = true;
	PART.lastIndex = 0;
	for (let match = PART.exec(text); match !== null; match = PART.exec(text)) {
		const { skip, string, name, mark } = match.groups ?? {};
		if (skip !== void 0) continue;
		if (mark === void 0) key = atKey ? name ?? string?.slice(1, -1) ?? null : null;
		else if ("{[(".includes(mark)) depth += 1;
		else if ("}])".includes(mark)) {
			depth -= 1;
			if (depth === 0) return keys;
		} else if (mark === ":" && depth === 1 && key !== null) keys.push(key);
		atKey = depth === 1 && mark === ",";
	}
	return null;
}
// src/adapters/npm/contents.ts
const READABLE_BUNDLE = "dist/js/okta-sign-in.js";
const LABELS = "dist/labels/json/login.json";
const LABELS_BEFORE_JSON = "dist/labels/properties/login.properties";
const COUNTRIES = "dist/labels/json/country.json";
const TEXTS = /* @__PURE__ */ new Set([
	"package.json",
	READABLE_BUNDLE,
	LABELS,
	LABELS_BEFORE_JSON,
	COUNTRIES
]);
/** What of the widget's package is needed: what the CDN serves, and what the release says about itself. */
function wantedEntry(name) {
	const text = TEXTS.has(name) || /^types\/.*\.d\.ts$/.test(name) && !/\/v\d+\//.test(name);
	const hashes = /^dist\/(?!(?:esm|sass)\/)/.test(name) && !name.endsWith(".map");
	return text || hashes ? {
		text,
		hashes
	} : null;
}
/**
* What the package of one release says.
* @throws UserError `package-unreadable` when it is not the widget's package of that version.
*/
function contentsOf(version, entries) {
	const manifest = jsonOf(entries.get("package.json")?.text);
	if (manifest?.["name"] !== "@okta/okta-signin-widget" || manifest["version"] !== version) throw new UserError("package-unreadable", `The archive that the npm registry gives for ${PACKAGE} ${version} holds something else.`, "Set `target-version` to another release, and tell those who run the npm registry that your `.npmrc` names.");
	const declarations = /* @__PURE__ */ new Map();
	const files = [];
	for (const [name, entry] of [...entries].sort(([a], [b]) => a < b ? -1 : 1)) {
		if (entry.text !== null && name.endsWith(".d.ts")) declarations.set(name, entry.text);
		if (entry.hashes) files.push([name.slice(5), {
			...entry.hashes,
			bytes: entry.bytes
		}]);
	}
	const declared = optionsDeclared(declarations);
	const read = optionsRead(entries.get(READABLE_BUNDLE)?.text ?? "");
	return {
		files: Object.fromEntries(files),
		exports: exportsOf(manifest["exports"]),
		options: {
			...Object.fromEntries(read.map((option) => [option, false])),
			...declared
		},
		labels: labelsOf(entries),
		authJs: dependencyOf(manifest, "@okta/okta-auth-js")
	};
}
/** Keys as `i18n` takes them: those of the login labels, and `country.JP` for the names of countries. */
function labelsOf(entries) {
	const login = jsonOf(entries.get(LABELS)?.text);
	const countries = Object.keys(jsonOf(entries.get(COUNTRIES)?.text) ?? {}).map((code) => `country.${code}`);
	return [...login ? Object.keys(login) : keysOfProperties(entries.get(LABELS_BEFORE_JSON)?.text ?? ""), ...countries];
}
/** Keys of a Java properties file. */
function keysOfProperties(text) {
	return text.split(/\r?\n/).map((line) => /^\s*(?<key>[^\s#!=:][^\s=:]*)\s*[=:\s]/.exec(line)?.groups?.["key"]).filter((key) => key !== void 0);
}
function exportsOf(value) {
	if (value === void 0 || value === null) return null;
	const keys = isRecord(value) ? Object.keys(value) : [];
	return keys.some((key) => key.startsWith(".")) ? keys : ["."];
}
function dependencyOf(manifest, name) {
	for (const group of ["dependencies", "peerDependencies"]) {
		const range = isRecord(manifest[group]) ? manifest[group][name] : void 0;
		if (typeof range === "string") return range;
	}
	return null;
}
function jsonOf(text) {
	if (text === null || text === void 0) return null;
	try {
		const value = JSON.parse(text.replace(/^\uFEFF/, ""));
		return isRecord(value) ? value : null;
	} catch {
		return null;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/adapters/npm/integrity.ts
/** Strongest first: only the strongest one that is given counts, as browsers and npm have it. */
const ALGORITHMS = [
	"sha512",
	"sha384",
	"sha256",
	"sha1"
];
/**
* The seal of an archive: npm's `integrity`, or the `shasum` (SHA-1, in hex) of versions that were published before
* there was one. Null when there is neither: then nothing proves the archive.
*/
function sealOf(integrity, shasum) {
	const hashes = [...typeof integrity === "string" ? integrity.trim().split(/\s+/) : [], ...typeof shasum === "string" && /^[\da-f]{40}$/i.test(shasum) ? [`sha1-${Buffer.from(shasum, "hex").toString("base64")}`] : []].map((entry) => ({
		algorithm: entry.slice(0, entry.indexOf("-")),
		value: /-(?<value>[^?]+)/.exec(entry)?.[1] ?? ""
	}));
	const algorithm = ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
	if (algorithm === void 0) return null;
	const expected = hashes.filter((hash) => hash.algorithm === algorithm).map((hash) => hash.value);
	const running = createHash(algorithm);
	return {
		update: (chunk) => running.update(chunk),
		holds: () => expected.includes(running.digest("base64"))
	};
}
// src/adapters/npm/settings.ts
/**
* The settings that `npm` itself would use in `folder`: the project's, the user's and the machine's `.npmrc` and
* `NPM_CONFIG_*`. npm's own reader reads them, because where a setting wins is npm's business and not ours.
*
* @param secrets values that no `.npmrc` may pass on to a registry, GitHub's token above all: variables of the
*   environment that hold one are not there for `${…}` in a `.npmrc`.
* @throws UserError `npm-settings`, `bad-proxy`
*/
async function readSettings(folder, env, secrets) {
	const [{ default: Config }, { default: npm }] = await Promise.all([import("./lib.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), import("./definitions.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))]);
	const config = new Config({
		...npm,
		npmPath: join(dirname(process.execPath), process.platform === "win32" ? "." : "../lib", "node_modules", "npm"),
		argv: [],
		env: withoutSecrets(env, secrets),
		cwd: folder,
		excludeNpmCwd: true,
		warn: false
	});
	let flat;
	try {
		await config.load();
		flat = config.flat;
	} catch (error) {
		throw new UserError("npm-settings", `The settings of npm cannot be read: ${whyFailed(error)}.`, "Correct `.npmrc` of the project or the user: `cafile` and the like must name files that can be read.", { cause: error });
	}
	const settings = {
		...flat,
		...proxySettings(flat, env)
	};
	const patient = [
		"fetch-retries",
		"fetch-retry-factor",
		"fetch-retry-mintimeout",
		"fetch-retry-maxtimeout"
	].some((key) => config.find(key) !== "default");
	return {
		...settings,
		...patient ? {} : { retry: {
			retries: 2,
			factor: 3,
			minTimeout: 500,
			maxTimeout: 5e3
		} },
		...config.find("fetch-timeout") === "default" ? { timeout: 3e4 } : {},
		cache: null
	};
}
/** npm's client reads the proxies of the environment by itself, but only those of the process, and not without `http://`. */
function proxySettings(settings, env) {
	const { http, https, none } = proxiesOf(env);
	const registry = settings["@okta:registry"] ?? settings["registry"];
	const proxy = https ?? (typeof registry === "string" && registry.startsWith("http:") ? http : null);
	return {
		...settings["proxy"] || settings["httpsProxy"] || proxy === null ? {} : { proxy },
		...settings["noProxy"] || none === "" ? {} : { noProxy: none }
	};
}
function withoutSecrets(env, secrets) {
	const hidden = new Set(secrets.filter((secret) => secret !== ""));
	const kept = Object.entries(env).filter((entry) => entry[1] !== void 0 && !hidden.has(entry[1]) && !/^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$)/i.test(entry[0]));
	return Object.fromEntries(kept);
}
// src/adapters/npm/releases.ts
const LIMITS = {
	...ARCHIVE_LIMITS,
	listTime: 6e4,
	archiveTime: 12e4
};
const TRIES = 3;
/**
* The widget's releases: versions and packages from the npm registry that `npm` would use in `folder`, dates and notes
* from GitHub. Everything is asked for once a run, and only when it is needed.
*
* @param github where this run's GitHub is, with the token for it; null when there is none.
* @param fetch how to reach GitHub; npm's own client reaches the registry.
*/
function createReleases(options) {
	const limits = {
		...LIMITS,
		...options.limits
	};
	const secrets = options.github?.token ? [options.github.token] : [];
	const settings = once(() => readSettings(options.folder, options.env, secrets));
	const manifests = once(async () => readManifests(await settings(), AbortSignal.timeout(limits.listTime)));
	const history = once(createHistory(options.fetch ?? createFetch(options.env), options.github));
	const read = /* @__PURE__ */ new Map();
	return {
		versions: async () => published(await manifests()),
		history,
		contents: (version) => {
			const known = read.get(version);
			if (known) return known;
			const reading = (async () => readPackage(version, await manifests(), await settings(), limits))();
			read.set(version, reading);
			return reading;
		}
	};
}
function published(manifests) {
	return Object.entries(manifests).map(([version, manifest]) => ({
		version,
		deprecated: typeof manifest.deprecated === "string" && manifest.deprecated !== "" ? manifest.deprecated : manifest.deprecated === true ? "deprecated" : null
	}));
}
async function readPackage(version, manifests, settings, limits) {
	const dist = Object.hasOwn(manifests, version) ? manifests[version]?.dist : void 0;
	const tarball = dist?.tarball;
	if (typeof tarball !== "string") throw new UserError("package-unreadable", `The npm registry ${await registryOf(settings)} lists no archive for ${PACKAGE} ${version}.`, "Set `target-version` to a version that it has.");
	for (let attempt = 1;; attempt += 1) {
		const seal = sealOf(dist?.integrity, dist?.shasum);
		if (seal === null) throw new UserError("package-integrity", `The npm registry ${await registryOf(settings)} gives no hash for ${PACKAGE} ${version}.`, "Use a registry that does: without a hash nobody can tell whether the package is the real one.");
		try {
			return contentsOf(version, await readArchive(await openArchive(settings, tarball, AbortSignal.timeout(limits.archiveTime)), wantedEntry, seal, limits));
		} catch (error) {
			if (error instanceof UserError) throw error;
			if (attempt === TRIES) throw registryError(error, await registryOf(settings));
		}
	}
}
function once(make) {
	let made = null;
	return () => {
		made ??= make();
		return made;
	};
}
export { createAssets as a, whyFailed as i, collectEarly as n, createFetch as r, createReleases as t };
