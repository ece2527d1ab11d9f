import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as require_umask, r as require_nopt, t as require_type_defs } from "./type-defs.js";
import { a as require_index_min$1, i as require_lib$11, n as require_lib$12, o as require_lib$13, r as require_index_min$2, t as require_npa } from "./npa.js";
import { t as require_valid } from "./valid.js";
import { i as require_clean, n as require_valid$1, r as require_satisfies, t as require_semver } from "./semver.js";
import { t as require_commonjs$1 } from "./commonjs.js";
// node_modules/walk-up-path/dist/commonjs/index.js
var require_commonjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.walkUp = void 0;
	const path_1 = __require("path");
	const walkUp = function* (path) {
		for (path = (0, path_1.resolve)(path); path;) {
			yield path;
			const pp = (0, path_1.dirname)(path);
			if (pp === path) break;
			else path = pp;
		}
	};
	exports.walkUp = walkUp;
}));
// node_modules/ini/lib/ini.js
var require_ini = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { hasOwnProperty } = Object.prototype;
	const encode = (obj, opt = {}) => {
		if (typeof opt === "string") opt = { section: opt };
		opt.align = opt.align === true;
		opt.newline = opt.newline === true;
		opt.sort = opt.sort === true;
		opt.whitespace = opt.whitespace === true || opt.align === true;
		/* istanbul ignore next */
		opt.platform = opt.platform || typeof process !== "undefined" && process.platform;
		opt.bracketedArray = opt.bracketedArray !== false;
		/* istanbul ignore next */
		const eol = opt.platform === "win32" ? "\r\n" : "\n";
		const separator = opt.whitespace ? " = " : "=";
		const children = [];
		const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj);
		let padToChars = 0;
		if (opt.align) padToChars = safe(keys.filter((k) => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== "object").map((k) => Array.isArray(obj[k]) ? `${k}[]` : k).concat([""]).reduce((a, b) => safe(a).length >= safe(b).length ? a : b)).length;
		let out = "";
		const arraySuffix = opt.bracketedArray ? "[]" : "";
		for (const k of keys) {
			const val = obj[k];
			if (val && Array.isArray(val)) for (const item of val) out += safe(`${k}${arraySuffix}`).padEnd(padToChars, " ") + separator + safe(item) + eol;
			else if (val && typeof val === "object") children.push(k);
			else out += safe(k).padEnd(padToChars, " ") + separator + safe(val) + eol;
		}
		if (opt.section && out.length) out = "[" + safe(opt.section) + "]" + (opt.newline ? eol + eol : eol) + out;
		for (const k of children) {
			const nk = splitSections(k, ".").join("\\.");
			const section = (opt.section ? opt.section + "." : "") + nk;
			const child = encode(obj[k], {
				...opt,
				section
			});
			if (out.length && child.length) out += eol;
			out += child;
		}
		return out;
	};
	function splitSections(str, separator) {
		var lastMatchIndex = 0;
		var lastSeparatorIndex = 0;
		var nextIndex = 0;
		var sections = [];
		do {
			nextIndex = str.indexOf(separator, lastMatchIndex);
			if (nextIndex !== -1) {
				lastMatchIndex = nextIndex + separator.length;
				if (nextIndex > 0 && str[nextIndex - 1] === "\\") continue;
				sections.push(str.slice(lastSeparatorIndex, nextIndex));
				lastSeparatorIndex = nextIndex + separator.length;
			}
		} while (nextIndex !== -1);
		sections.push(str.slice(lastSeparatorIndex));
		return sections;
	}
	const decode = (str, opt = {}) => {
		opt.bracketedArray = opt.bracketedArray !== false;
		const out = Object.create(null);
		let p = out;
		let section = null;
		const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i;
		const lines = str.split(/[\r\n]+/g);
		const duplicates = {};
		for (const line of lines) {
			if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) continue;
			const match = line.match(re);
			if (!match) continue;
			if (match[1] !== void 0) {
				section = unsafe(match[1]);
				if (section === "__proto__") {
					p = Object.create(null);
					continue;
				}
				p = out[section] = out[section] || Object.create(null);
				continue;
			}
			const keyRaw = unsafe(match[2]);
			let isArray;
			if (opt.bracketedArray) isArray = keyRaw.length > 2 && keyRaw.slice(-2) === "[]";
			else {
				duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1;
				isArray = duplicates[keyRaw] > 1;
			}
			const key = isArray && keyRaw.endsWith("[]") ? keyRaw.slice(0, -2) : keyRaw;
			if (key === "__proto__") continue;
			const valueRaw = match[3] ? unsafe(match[4]) : true;
			const value = valueRaw === "true" || valueRaw === "false" || valueRaw === "null" ? JSON.parse(valueRaw) : valueRaw;
			if (isArray) {
				if (!hasOwnProperty.call(p, key)) p[key] = [];
				else if (!Array.isArray(p[key])) p[key] = [p[key]];
			}
			if (Array.isArray(p[key])) p[key].push(value);
			else p[key] = value;
		}
		const remove = [];
		for (const k of Object.keys(out)) {
			if (!hasOwnProperty.call(out, k) || typeof out[k] !== "object" || Array.isArray(out[k])) continue;
			const parts = splitSections(k, ".");
			p = out;
			const l = parts.pop();
			const nl = l.replace(/\\\./g, ".");
			for (const part of parts) {
				if (part === "__proto__") continue;
				if (!hasOwnProperty.call(p, part) || typeof p[part] !== "object") p[part] = Object.create(null);
				p = p[part];
			}
			if (p === out && nl === l) continue;
			p[nl] = out[k];
			remove.push(k);
		}
		for (const del of remove) delete out[del];
		return out;
	};
	const isQuoted = (val) => {
		return val.startsWith("\"") && val.endsWith("\"") || val.startsWith("'") && val.endsWith("'");
	};
	const safe = (val) => {
		if (typeof val !== "string" || val.match(/[=\r\n]/) || val.match(/^\[/) || val.length > 1 && isQuoted(val) || val !== val.trim()) return JSON.stringify(val);
		return val.split(";").join("\\;").split("#").join("\\#");
	};
	const unsafe = (val) => {
		val = (val || "").trim();
		if (isQuoted(val)) {
			if (val.charAt(0) === "'") val = val.slice(1, -1);
			try {
				val = JSON.parse(val);
			} catch {}
		} else {
			let esc = false;
			let unesc = "";
			for (let i = 0, l = val.length; i < l; i++) {
				const c = val.charAt(i);
				if (esc) {
					if ("\\;#".indexOf(c) !== -1) unesc += c;
					else unesc += "\\" + c;
					esc = false;
				} else if (";#".indexOf(c) !== -1) break;
				else if (c === "\\") esc = true;
				else unesc += c;
			}
			if (esc) unesc += "\\";
			return unesc.trim();
		}
		return val;
	};
	module.exports = {
		parse: decode,
		decode,
		stringify: encode,
		encode,
		safe,
		unsafe
	};
}));
// node_modules/@npmcli/config/lib/nerf-dart.js
var require_nerf_dart = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { URL } = __require("node:url");
	/**
	* Maps a URL to an identifier.
	*
	* Name courtesy schiffertronix media LLC, a New Jersey corporation
	*
	* @param {String} uri The URL to be nerfed.
	*
	* @returns {String} A nerfed URL.
	*/
	module.exports = (url) => {
		const parsed = new URL(url);
		const from = `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
		const rel = new URL(".", from);
		return `//${rel.host}${rel.pathname}`;
	};
}));
// node_modules/@npmcli/config/lib/env-replace.js
var require_env_replace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const envExpr = /(?<!\\)(\\*)\$\{([^${}?]+)(\?)?\}/g;
	module.exports = (f, env) => f.replace(envExpr, (orig, esc, name, modifier) => {
		const fallback = modifier === "?" ? "" : `$\{${name}}`;
		const val = env[name] !== void 0 ? env[name] : fallback;
		if (esc.length % 2) return orig.slice((esc.length + 1) / 2);
		return esc.slice(esc.length / 2) + val;
	});
}));
// node_modules/@npmcli/config/lib/parse-field.js
var require_parse_field = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeDefs = require_type_defs();
	const envReplace = require_env_replace();
	const { resolve } = __require("node:path");
	const { parse: umaskParse } = require_umask();
	const parseField = (f, key, opts, listElement = false) => {
		if (typeof f !== "string" && !Array.isArray(f)) return f;
		const { platform, types, home, env } = opts;
		const typeList = new Set([].concat(types[key]));
		const isPath = typeList.has(typeDefs.path.type);
		const isBool = typeList.has(typeDefs.Boolean.type);
		const isString = isPath || typeList.has(typeDefs.String.type);
		const isUmask = typeList.has(typeDefs.Umask.type);
		const isNumber = typeList.has(typeDefs.Number.type);
		const isList = !listElement && typeList.has(Array);
		const isDate = typeList.has(typeDefs.Date.type);
		if (Array.isArray(f)) return !isList ? f : f.map((field) => parseField(field, key, opts, true));
		f = f.trim();
		if (isList) return parseField(f.split("\n\n"), key, opts);
		if (isBool && !isString && f === "") return true;
		if (!isString && !isPath && !isNumber) switch (f) {
			case "true": return true;
			case "false": return false;
			case "null": return null;
			case "undefined": return;
		}
		f = envReplace(f, env);
		if (isDate) return new Date(f);
		if (isPath) {
			if ((platform === "win32" ? /^~(\/|\\)/ : /^~\//).test(f) && home) f = resolve(home, f.slice(2));
			else f = resolve(f);
		}
		if (isUmask) try {
			return umaskParse(f);
		} catch (er) {
			return f;
		}
		if (isNumber && !isNaN(f)) f = +f;
		return f;
	};
	module.exports = parseField;
}));
// node_modules/@npmcli/config/lib/set-envs.js
var require_set_envs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const envKey = (key, val) => {
		return !/^[/@_]/.test(key) && typeof envVal(val) === "string" && `npm_config_${key.replace(/-/g, "_").toLowerCase()}`;
	};
	const envVal = (val) => Array.isArray(val) ? val.map((v) => envVal(v)).join("\n\n") : val === null || val === void 0 || val === false ? "" : typeof val === "object" ? null : String(val);
	const sameConfigValue = (def, val) => !Array.isArray(val) || !Array.isArray(def) ? def === val : sameArrayValue(def, val);
	const sameArrayValue = (def, val) => {
		if (def.length !== val.length) return false;
		for (let i = 0; i < def.length; i++)
 /* istanbul ignore next - there are no array configs where the default
		* is not an empty array, so this loop is a no-op, but it's the correct
		* thing to do if we ever DO add a config like that. */
		if (def[i] !== val[i]) return false;
		return true;
	};
	const setEnv = (env, rawKey, rawVal) => {
		const val = envVal(rawVal);
		const key = envKey(rawKey, val);
		if (key && val !== null) env[key] = val;
	};
	const setEnvs = (config) => {
		const { env, defaults, definitions, list: [cliConf, envConf] } = config;
		env.INIT_CWD = process.cwd();
		const cliSet = new Set(Object.keys(cliConf));
		const envSet = new Set(Object.keys(envConf));
		for (const key in cliConf) {
			const { deprecated, envExport = true } = definitions[key] || {};
			if (deprecated || envExport === false) continue;
			if (sameConfigValue(defaults[key], cliConf[key])) {
				if (!sameConfigValue(envConf[key], cliConf[key])) setEnv(env, key, cliConf[key]);
			} else if (!(envSet.has(key) && !cliSet.has(key))) setEnv(env, key, cliConf[key]);
		}
		env.HOME = config.home;
		env.npm_config_global_prefix = config.globalPrefix;
		env.npm_config_local_prefix = config.localPrefix;
		if (cliConf.editor) env.EDITOR = cliConf.editor;
		if (cliConf["node-options"]) env.NODE_OPTIONS = cliConf["node-options"];
		env.npm_config_node_gyp = cliConf["node-gyp"];
		env.npm_config_npm_version = cliConf["npm-version"] || "unknown";
		env.npm_execpath = config.npmBin;
		env.NODE = env.npm_node_execpath = config.execPath;
	};
	module.exports = setEnvs;
}));
// node_modules/@npmcli/config/lib/errors.js
var require_errors$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ErrInvalidAuth = class extends Error {
		constructor(problems) {
			let message = "Invalid auth configuration found: ";
			message += problems.map((problem) => {
				// istanbul ignore else
				if (problem.action === "delete") return `\`${problem.key}\` is not allowed in ${problem.where} config`;
				else if (problem.action === "rename") return `\`${problem.from}\` must be renamed to \`${problem.to}\` in ${problem.where} config`;
			}).join(", ");
			message += "\nPlease run `npm config fix` to repair your configuration.`";
			super(message);
			this.code = "ERR_INVALID_AUTH";
			this.problems = problems;
		}
	};
	module.exports = { ErrInvalidAuth };
}));
// node_modules/@npmcli/config/lib/type-description.js
var require_type_description = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeDefs = require_type_defs();
	const typeDescription = (t) => {
		if (!t || typeof t !== "function" && typeof t !== "object") return t;
		if (Array.isArray(t)) return t.map((t) => typeDescription(t));
		for (const { type, description } of Object.values(typeDefs)) if (type === t) return description || type;
		return t;
	};
	module.exports = (t) => [].concat(typeDescription(t)).filter((t) => t !== void 0);
}));
// node_modules/json-parse-even-better-errors/lib/index.js
var require_lib$10 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const INDENT = Symbol.for("indent");
	const NEWLINE = Symbol.for("newline");
	const DEFAULT_NEWLINE = "\n";
	const DEFAULT_INDENT = "  ";
	const BOM = /^\uFEFF/;
	const FORMAT = /^\s*[{[]((?:\r?\n)+)([\s\t]*)/;
	const EMPTY = /^(?:\{\}|\[\])((?:\r?\n)+)?$/;
	const UNEXPECTED_TOKEN = /^Unexpected token '?(.)'?(,)? /i;
	const hexify = (char) => {
		const h = char.charCodeAt(0).toString(16).toUpperCase();
		return `0x${h.length % 2 ? "0" : ""}${h}`;
	};
	const stripBOM = (txt) => String(txt).replace(BOM, "");
	const makeParsedError = (msg, parsing, position = 0) => ({
		message: `${msg} while parsing ${parsing}`,
		position
	});
	const parseError = (e, txt, context = 20) => {
		let msg = e.message;
		if (!txt) return makeParsedError(msg, "empty string");
		const badTokenMatch = msg.match(UNEXPECTED_TOKEN);
		const badIndexMatch = msg.match(/ position\s+(\d+)/i);
		if (badTokenMatch) msg = msg.replace(UNEXPECTED_TOKEN, `Unexpected token ${JSON.stringify(badTokenMatch[1])} (${hexify(badTokenMatch[1])})$2 `);
		let errIdx;
		if (badIndexMatch) errIdx = +badIndexMatch[1];
		else if (msg.match(/^Unexpected end of JSON.*/i)) errIdx = txt.length - 1;
		if (errIdx == null) return makeParsedError(msg, `'${txt.slice(0, context * 2)}'`);
		const start = errIdx <= context ? 0 : errIdx - context;
		const end = errIdx + context >= txt.length ? txt.length : errIdx + context;
		const slice = `${start ? "..." : ""}${txt.slice(start, end)}${end === txt.length ? "" : "..."}`;
		return makeParsedError(msg, `${txt === slice ? "" : "near "}${JSON.stringify(slice)}`, errIdx);
	};
	var JSONParseError = class extends SyntaxError {
		constructor(er, txt, context, caller) {
			const metadata = parseError(er, txt, context);
			super(metadata.message);
			Object.assign(this, metadata);
			this.code = "EJSONPARSE";
			this.systemError = er;
			Error.captureStackTrace(this, caller || this.constructor);
		}
		get name() {
			return this.constructor.name;
		}
		set name(n) {}
		get [Symbol.toStringTag]() {
			return this.constructor.name;
		}
	};
	const parseJson = (txt, reviver) => {
		const result = JSON.parse(txt, reviver);
		if (result && typeof result === "object") {
			const match = txt.match(EMPTY) || txt.match(FORMAT) || [
				null,
				"",
				""
			];
			result[NEWLINE] = match[1] ?? DEFAULT_NEWLINE;
			result[INDENT] = match[2] ?? DEFAULT_INDENT;
		}
		return result;
	};
	const parseJsonError = (raw, reviver, context) => {
		const txt = stripBOM(raw);
		try {
			return parseJson(txt, reviver);
		} catch (e) {
			if (typeof raw !== "string" && !Buffer.isBuffer(raw)) {
				const msg = Array.isArray(raw) && raw.length === 0 ? "an empty array" : String(raw);
				throw Object.assign(/* @__PURE__ */ new TypeError(`Cannot parse ${msg}`), {
					code: "EJSONPARSE",
					systemError: e
				});
			}
			throw new JSONParseError(e, txt, context, parseJsonError);
		}
	};
	module.exports = parseJsonError;
	parseJsonError.JSONParseError = JSONParseError;
	parseJsonError.noExceptions = (raw, reviver) => {
		try {
			return parseJson(stripBOM(raw), reviver);
		} catch {}
	};
}));
// node_modules/@npmcli/package-json/lib/update-dependencies.js
var require_update_dependencies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const depTypes = /* @__PURE__ */ new Set([
		"dependencies",
		"optionalDependencies",
		"devDependencies",
		"peerDependencies"
	]);
	const orderDeps = (content) => {
		for (const type of depTypes) if (content && content[type]) content[type] = Object.keys(content[type]).sort((a, b) => a.localeCompare(b, "en")).reduce((res, key) => {
			res[key] = content[type][key];
			return res;
		}, {});
		return content;
	};
	const updateDependencies = ({ content, originalContent }) => {
		const pkg = orderDeps({ ...content });
		if (pkg.dependencies) {
			if (pkg.optionalDependencies) for (const name of Object.keys(pkg.optionalDependencies)) delete pkg.dependencies[name];
		}
		const result = { ...originalContent };
		for (const type of depTypes) {
			if (pkg[type]) result[type] = pkg[type];
			if (pkg[type] && typeof pkg === "object" && Object.keys(pkg[type]).length === 0) delete result[type];
		}
		const { dependencies: origProd, peerDependencies: origPeer } = originalContent || {};
		const { peerDependencies: newPeer } = result;
		if (origProd && origPeer && newPeer) {
			for (const name of Object.keys(origPeer)) if (origProd[name] !== void 0 && newPeer[name] !== void 0) {
				result.dependencies = result.dependencies || {};
				result.dependencies[name] = newPeer[name];
			}
		}
		return result;
	};
	updateDependencies.knownKeys = depTypes;
	module.exports = updateDependencies;
}));
// node_modules/@npmcli/package-json/lib/update-scripts.js
var require_update_scripts = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const updateScripts = ({ content, originalContent = {} }) => {
		const newScripts = content.scripts;
		if (!newScripts) return originalContent;
		const hasInvalidScripts = () => Object.entries(newScripts).some(([key, value]) => typeof key !== "string" || typeof value !== "string");
		if (hasInvalidScripts()) throw Object.assign(/* @__PURE__ */ new TypeError("package.json scripts should be a key-value pair of strings."), { code: "ESCRIPTSINVALID" });
		return {
			...originalContent,
			scripts: { ...newScripts }
		};
	};
	module.exports = updateScripts;
}));
// node_modules/@npmcli/package-json/lib/update-workspaces.js
var require_update_workspaces = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const updateWorkspaces = ({ content, originalContent = {} }) => {
		const newWorkspaces = content.workspaces;
		if (!newWorkspaces) return originalContent;
		const hasInvalidWorkspaces = () => newWorkspaces.some((w) => !(typeof w === "string"));
		if (!newWorkspaces.length || hasInvalidWorkspaces()) throw Object.assign(/* @__PURE__ */ new TypeError("workspaces should be an array of strings."), { code: "EWORKSPACESINVALID" });
		return {
			...originalContent,
			workspaces: [...newWorkspaces]
		};
	};
	module.exports = updateWorkspaces;
}));
// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"ADSL",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"APAFML",
		"APL-1.0",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"Advanced-Cryptics-Dictionary",
		"Afmparse",
		"Aladdin",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"App-s2p",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-Perl",
		"Artistic-1.0-cl8",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"BOLA-1.1",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-Views",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-3-Clause",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-flex",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSD-ask-to-endorse",
		"BSL-1.0",
		"BUSL-1.1",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"Beerware",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"Buddy",
		"Bugroff",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"CAPEC-tou",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"CUA-OPL-1.0",
		"Caldera",
		"Caldera-no-preamble",
		"Catharon",
		"ClArtistic",
		"Clips",
		"Community-Spec-1.0",
		"Condor-1.1",
		"Cornell-Lossless-JPEG",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"Cube",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"ECL-1.0",
		"ECL-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Elastic-2.0",
		"Entessa",
		"ErlPL-1.1",
		"Eurosym",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Fair",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"Furuseth",
		"GCR-docs",
		"GD",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"GL2PS",
		"GLWTPL",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"Game-Programming-Gems",
		"Giftware",
		"Glide",
		"Glulxe",
		"Graphics-Gems",
		"Gutmann",
		"HDF5",
		"HIDAPI",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-MIT-disclaimer",
		"HPND-Markus-Kuhn",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-merchantability-variant",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-sell-variant-critical-systems",
		"HTMLTIDY",
		"HaskellReport",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"ImageMagick",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Jam",
		"JasPer-2.0",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Libpng",
		"Linux-OpenIB",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Lucida-Bitmap-Fonts",
		"MIPS",
		"MIT",
		"MIT-0",
		"MIT-CMU",
		"MIT-Click",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-STK",
		"MIT-Wu",
		"MIT-advertising",
		"MIT-enna",
		"MIT-feh",
		"MIT-open-group",
		"MIT-testregex",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"MPEG-SSG",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MVT-1.1",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"MakeIndex",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"Minpack",
		"MirOS",
		"Motosoto",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"NAIST-2003",
		"NASA-1.3",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"NGPL",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-TNT",
		"NIST-PD-fallback",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"NOSL",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Naumen",
		"NetCDF",
		"Newsletr",
		"Nokia",
		"Noweb",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODC-By-1.0",
		"ODbL-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-RFN",
		"OFL-1.0-no-RFN",
		"OFL-1.1",
		"OFL-1.1-RFN",
		"OFL-1.1-no-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"PADL",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"PPL",
		"PSF-2.0",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"Pixar",
		"Plexus",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"Python-2.0",
		"Python-2.0.1",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"Qhull",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Rdisc",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"SCEA",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"SOFA",
		"SPL-1.0",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"SUL-1.0",
		"SWL",
		"Saxpath",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SimPL-2.0",
		"Sleepycat",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SugarCRM-1.1.3",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TGPPL-1.0",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"TekHVC",
		"TermReadKey",
		"ThirdEye",
		"TrustedQSL",
		"UCAR",
		"UCL-1.0",
		"UMich-Merit",
		"UPL-1.0",
		"URT-RLE",
		"Ubuntu-font-1.0",
		"UnRAR",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"VOSTROM",
		"VSL-1.0",
		"Vim",
		"Vixie-Cron",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"WTFNMFPL",
		"WTFPL",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"XFree86-1.1",
		"XSkat",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"Xnet",
		"YPL-1.0",
		"YPL-1.1",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"any-OSI",
		"any-OSI-perl-modules",
		"atc-game",
		"bcrypt-Solar-Designer",
		"blessing",
		"bzip2-1.0.6",
		"check-cvs",
		"checkmk",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"curl",
		"cve-tou",
		"diffmark",
		"dtoa",
		"dvipdfm",
		"eGenix",
		"etalab-2.0",
		"fwlw",
		"gSOAP-1.3b",
		"generic-xts",
		"gnuplot",
		"gtkbook",
		"hdparm",
		"hyphen-bulgarian",
		"iMatix",
		"jove",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"lsof",
		"magaz",
		"mailprio",
		"man2html",
		"metamail",
		"mpi-permissive",
		"mpich2",
		"mplus",
		"ngrep",
		"pkgconf",
		"pnmstitch",
		"psfrag",
		"psutils",
		"python-ldap",
		"radvd",
		"snprintf",
		"softSurfer",
		"ssh-keyscan",
		"swrule",
		"threeparttable",
		"ulem",
		"w3m",
		"wwl",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"xpp",
		"xzoom",
		"zlib-acknowledgement"
	];
}));
// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"AGPL-1.0",
		"AGPL-3.0",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"GFDL-1.1",
		"GFDL-1.2",
		"GFDL-1.3",
		"GPL-1.0",
		"GPL-2.0",
		"GPL-2.0-with-GCC-exception",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-3.0",
		"GPL-3.0-with-GCC-exception",
		"GPL-3.0-with-autoconf-exception",
		"LGPL-2.0",
		"LGPL-2.1",
		"LGPL-3.0",
		"Net-SNMP",
		"Nunit",
		"StandardML-NJ",
		"bzip2-1.0.5",
		"eCos-2.0",
		"wxWindows"
	];
}));
// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"389-exception",
		"Asterisk-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"Classpath-exception-2.0",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"i2p-gpl-java-exception",
		"KiCad-libraries-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	];
}));
// node_modules/spdx-expression-parse/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				/^WITH/i,
				/^AND/i,
				/^OR/i,
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string: string.toUpperCase()
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));
// node_modules/spdx-expression-parse/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				return { license: string };
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));
// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));
// node_modules/@npmcli/package-json/lib/license.js
var require_license = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_spdx_expression_parse();
	function usesLicenseRef(ast) {
		if (Object.hasOwn(ast, "license")) return ast.license.startsWith("LicenseRef") || ast.license.startsWith("DocumentRef");
		else return usesLicenseRef(ast.left) || usesLicenseRef(ast.right);
	}
	module.exports = function licenseValidForNewPackage(argument) {
		if (argument === "UNLICENSED" || argument === "UNLICENCED") return true;
		if (/^SEE LICEN[CS]E IN ./.test(argument)) return true;
		try {
			return !usesLicenseRef(parse(argument));
		} catch {
			return false;
		}
	};
}));
// node_modules/@npmcli/package-json/lib/normalize-data.js
var require_normalize_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { URL } = __require("node:url");
	const hostedGitInfo = require_lib$11();
	const validateLicense = require_license();
	const typos = {
		dependancies: "dependencies",
		dependecies: "dependencies",
		depdenencies: "dependencies",
		devEependencies: "devDependencies",
		depends: "dependencies",
		"dev-dependencies": "devDependencies",
		devDependences: "devDependencies",
		devDepenencies: "devDependencies",
		devdependencies: "devDependencies",
		repostitory: "repository",
		repo: "repository",
		prefereGlobal: "preferGlobal",
		hompage: "homepage",
		hampage: "homepage",
		autohr: "author",
		autor: "author",
		contributers: "contributors",
		publicationConfig: "publishConfig",
		script: "scripts"
	};
	const isEmail = (str) => str.includes("@") && str.indexOf("@") < str.lastIndexOf(".");
	function extractDescription(description) {
		const lines = description.trim().split("\n");
		let start = 0;
		while (lines[start]?.trim().match(/^(#|$)/)) start++;
		let end = start + 1;
		while (end < lines.length && lines[end].trim()) end++;
		return lines.slice(start, end).join(" ").trim();
	}
	function stringifyPerson(person) {
		if (typeof person !== "string") {
			const name = person.name || "";
			const u = person.url || person.web;
			const wrappedUrl = u ? " (" + u + ")" : "";
			const e = person.email || person.mail;
			person = name + (e ? " <" + e + ">" : "") + wrappedUrl;
		}
		const matchedName = person.match(/^([^(<]+)/);
		const matchedUrl = person.match(/\(([^()]+)\)/);
		const matchedEmail = person.match(/<([^<>]+)>/);
		const parsed = {};
		if (matchedName?.[0].trim()) parsed.name = matchedName[0].trim();
		if (matchedEmail) parsed.email = matchedEmail[1];
		if (matchedUrl) parsed.url = matchedUrl[1];
		return parsed;
	}
	function normalizeData(data, changes) {
		if (data.description && typeof data.description !== "string") {
			changes?.push(`'description' field should be a string`);
			delete data.description;
		}
		if (data.readme && !data.description && data.readme !== "ERROR: No README data found!") data.description = extractDescription(data.readme);
		if (data.description === void 0) delete data.description;
		if (!data.description) changes?.push("No description");
		if (data.modules) {
			changes?.push(`modules field is deprecated`);
			delete data.modules;
		}
		const files = data.files;
		if (files && !Array.isArray(files)) {
			changes?.push(`Invalid 'files' member`);
			delete data.files;
		} else if (data.files) data.files = data.files.filter(function(file) {
			if (!file || typeof file !== "string") {
				changes?.push(`Invalid filename in 'files' list: ${file}`);
				return false;
			} else return true;
		});
		if (data.man && typeof data.man === "string") data.man = [data.man];
		if (!data.bugs && data.repository?.url) {
			const hosted = hostedGitInfo.fromUrl(data.repository.url);
			if (hosted && hosted.bugs()) data.bugs = { url: hosted.bugs() };
		} else if (data.bugs) {
			if (typeof data.bugs === "string") {
				if (isEmail(data.bugs)) data.bugs = { email: data.bugs };
				else if (URL.canParse(data.bugs)) data.bugs = { url: data.bugs };
				else changes?.push(`Bug string field must be url, email, or {email,url}`);
			} else {
				for (const k in data.bugs) if (["web", "name"].includes(k)) {
					changes?.push(`bugs['${k}'] should probably be bugs['url'].`);
					data.bugs.url = data.bugs[k];
					delete data.bugs[k];
				}
				const oldBugs = data.bugs;
				data.bugs = {};
				if (oldBugs.url) {
					if (URL.canParse(oldBugs.url)) data.bugs.url = oldBugs.url;
					else changes?.push("bugs.url field must be a string url. Deleted.");
				}
				if (oldBugs.email) {
					if (typeof oldBugs.email === "string" && isEmail(oldBugs.email)) data.bugs.email = oldBugs.email;
					else changes?.push("bugs.email field must be a string email. Deleted.");
				}
			}
			if (!data.bugs.email && !data.bugs.url) {
				delete data.bugs;
				changes?.push("Normalized value of bugs field is an empty object. Deleted.");
			}
		}
		if (typeof data.keywords === "string") data.keywords = data.keywords.split(/,\s+/);
		if (data.keywords && !Array.isArray(data.keywords)) {
			delete data.keywords;
			changes?.push(`keywords should be an array of strings`);
		} else if (data.keywords) data.keywords = data.keywords.filter(function(kw) {
			if (typeof kw !== "string" || !kw) {
				changes?.push(`keywords should be an array of strings`);
				return false;
			} else return true;
		});
		const bdd = "bundledDependencies";
		const bd = "bundleDependencies";
		if (data[bdd] && !data[bd]) {
			data[bd] = data[bdd];
			delete data[bdd];
		}
		if (data[bd] && !Array.isArray(data[bd])) {
			changes?.push(`Invalid 'bundleDependencies' list. Must be array of package names`);
			delete data[bd];
		} else if (data[bd]) data[bd] = data[bd].filter(function(filtered) {
			if (!filtered || typeof filtered !== "string") {
				changes?.push(`Invalid bundleDependencies member: ${filtered}`);
				return false;
			} else {
				if (!data.dependencies) data.dependencies = {};
				if (!Object.prototype.hasOwnProperty.call(data.dependencies, filtered)) {
					changes?.push(`Non-dependency in bundleDependencies: ${filtered}`);
					data.dependencies[filtered] = "*";
				}
				return true;
			}
		});
		if (!data.homepage && data.repository && data.repository.url) {
			const hosted = hostedGitInfo.fromUrl(data.repository.url);
			if (hosted) data.homepage = hosted.docs();
		}
		if (data.homepage) {
			if (typeof data.homepage !== "string") {
				changes?.push("homepage field must be a string url. Deleted.");
				delete data.homepage;
			} else if (!URL.canParse(data.homepage)) data.homepage = "http://" + data.homepage;
		}
		if (!data.readme) {
			changes?.push("No README data");
			data.readme = "ERROR: No README data found!";
		}
		const license = data.license || data.licence;
		if (!license) changes?.push("No license field.");
		else if (typeof license !== "string" || license.length < 1 || license.trim() === "") changes?.push("license should be a valid SPDX license expression");
		else if (!validateLicense(license)) changes?.push("license should be a valid SPDX license expression");
		if (data.author) data.author = stringifyPerson(data.author);
		["maintainers", "contributors"].forEach(function(set) {
			if (!Array.isArray(data[set])) return;
			data[set] = data[set].map(stringifyPerson);
		});
		for (const d in typos) if (Object.prototype.hasOwnProperty.call(data, d)) changes?.push(`${d} should probably be ${typos[d]}.`);
	}
	module.exports = { normalizeData };
}));
// node_modules/isexe/dist/commonjs/index.min.js
var require_index_min = /* @__PURE__ */ __commonJSMin(((exports) => {
	var a = (t, e) => () => (e || t((e = { exports: {} }).exports, e), e.exports);
	var _ = a((i) => {
		"use strict";
		Object.defineProperty(i, "__esModule", { value: !0 });
		i.sync = i.isexe = void 0;
		var M = __require("node:fs"), x = __require("node:fs/promises"), q = async (t, e = {}) => {
			let { ignoreErrors: r = !1 } = e;
			try {
				return d(await (0, x.stat)(t), e);
			} catch (s) {
				let n = s;
				if (r || n.code === "EACCES") return !1;
				throw n;
			}
		};
		i.isexe = q;
		var m = (t, e = {}) => {
			let { ignoreErrors: r = !1 } = e;
			try {
				return d((0, M.statSync)(t), e);
			} catch (s) {
				let n = s;
				if (r || n.code === "EACCES") return !1;
				throw n;
			}
		};
		i.sync = m;
		var d = (t, e) => t.isFile() && A(t, e), A = (t, e) => {
			let r = e.uid ?? process.getuid?.(), s = e.groups ?? process.getgroups?.() ?? [], n = e.gid ?? process.getgid?.() ?? s[0];
			if (r === void 0 || n === void 0) throw new Error("cannot get uid or gid");
			let u = /* @__PURE__ */ new Set([n, ...s]), c = t.mode, S = t.uid, P = t.gid, f = parseInt("100", 8), l = parseInt("010", 8);
			return !!(c & parseInt("001", 8) || c & l && u.has(P) || c & f && S === r || c & 72 && r === 0);
		};
	});
	var g = a((o) => {
		"use strict";
		Object.defineProperty(o, "__esModule", { value: !0 });
		o.sync = o.isexe = void 0;
		var T = __require("node:fs"), I = __require("node:fs/promises"), D = __require("node:path"), F = async (t, e = {}) => {
			let { ignoreErrors: r = !1 } = e;
			try {
				return y(await (0, I.stat)(t), t, e);
			} catch (s) {
				let n = s;
				if (r || n.code === "EACCES") return !1;
				throw n;
			}
		};
		o.isexe = F;
		var L = (t, e = {}) => {
			let { ignoreErrors: r = !1 } = e;
			try {
				return y((0, T.statSync)(t), t, e);
			} catch (s) {
				let n = s;
				if (r || n.code === "EACCES") return !1;
				throw n;
			}
		};
		o.sync = L;
		var B = (t, e) => {
			let { pathExt: r = process.env.PATHEXT || "" } = e, s = r.split(D.delimiter);
			if (s.indexOf("") !== -1) return !0;
			for (let n of s) {
				let u = n.toLowerCase(), c = t.substring(t.length - u.length).toLowerCase();
				if (u && c === u) return !0;
			}
			return !1;
		}, y = (t, e, r) => t.isFile() && B(e, r);
	});
	var p = a((h) => {
		"use strict";
		Object.defineProperty(h, "__esModule", { value: !0 });
	});
	var v = exports && exports.__createBinding || (Object.create ? (function(t, e, r, s) {
		s === void 0 && (s = r);
		var n = Object.getOwnPropertyDescriptor(e, r);
		(!n || ("get" in n ? !e.__esModule : n.writable || n.configurable)) && (n = {
			enumerable: !0,
			get: function() {
				return e[r];
			}
		}), Object.defineProperty(t, s, n);
	}) : (function(t, e, r, s) {
		s === void 0 && (s = r), t[s] = e[r];
	}));
	var G = exports && exports.__setModuleDefault || (Object.create ? (function(t, e) {
		Object.defineProperty(t, "default", {
			enumerable: !0,
			value: e
		});
	}) : function(t, e) {
		t.default = e;
	});
	var w = exports && exports.__importStar || (function() {
		var t = function(e) {
			return t = Object.getOwnPropertyNames || function(r) {
				var s = [];
				for (var n in r) Object.prototype.hasOwnProperty.call(r, n) && (s[s.length] = n);
				return s;
			}, t(e);
		};
		return function(e) {
			if (e && e.__esModule) return e;
			var r = {};
			if (e != null) for (var s = t(e), n = 0; n < s.length; n++) s[n] !== "default" && v(r, e, s[n]);
			return G(r, e), r;
		};
	})();
	var X = exports && exports.__exportStar || function(t, e) {
		for (var r in t) r !== "default" && !Object.prototype.hasOwnProperty.call(e, r) && v(e, t, r);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 });
	exports.sync = exports.isexe = exports.posix = exports.win32 = void 0;
	var E = w(_());
	exports.posix = E;
	var O = w(g());
	exports.win32 = O;
	X(p(), exports);
	var b = (process.env._ISEXE_TEST_PLATFORM_ || process.platform) === "win32" ? O : E;
	exports.isexe = b.isexe;
	exports.sync = b.sync;
}));
// node_modules/which/lib/index.js
var require_lib$9 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isexe, sync: isexeSync } = require_index_min();
	const { join, delimiter, sep, posix } = __require("path");
	const isWindows = process.platform === "win32";
	/* istanbul ignore next */
	const rSlash = new RegExp(`[${posix.sep}${sep === posix.sep ? "" : sep}]`.replace(/(\\)/g, "\\$1"));
	const rRel = new RegExp(`^\\.${rSlash.source}`);
	const getNotFoundError = (cmd) => Object.assign(/* @__PURE__ */ new Error(`not found: ${cmd}`), { code: "ENOENT" });
	const getPathInfo = (cmd, { path: optPath = process.env.PATH, pathExt: optPathExt = process.env.PATHEXT, delimiter: optDelimiter = delimiter }) => {
		const pathEnv = cmd.match(rSlash) ? [""] : [...isWindows ? [process.cwd()] : [], ...(optPath || /* istanbul ignore next: very unusual */ "").split(optDelimiter)];
		if (isWindows) {
			const pathExtExe = optPathExt || [
				".EXE",
				".CMD",
				".BAT",
				".COM"
			].join(optDelimiter);
			const pathExt = pathExtExe.split(optDelimiter).flatMap((item) => [item, item.toLowerCase()]);
			if (cmd.includes(".") && pathExt[0] !== "") pathExt.unshift("");
			return {
				pathEnv,
				pathExt,
				pathExtExe
			};
		}
		return {
			pathEnv,
			pathExt: [""]
		};
	};
	const getPathPart = (raw, cmd) => {
		const pathPart = /^".*"$/.test(raw) ? raw.slice(1, -1) : raw;
		return (!pathPart && rRel.test(cmd) ? cmd.slice(0, 2) : "") + join(pathPart, cmd);
	};
	const which = async (cmd, opt = {}) => {
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		for (const envPart of pathEnv) {
			const p = getPathPart(envPart, cmd);
			for (const ext of pathExt) {
				const withExt = p + ext;
				if (await isexe(withExt, {
					pathExt: pathExtExe,
					ignoreErrors: true
				})) {
					if (!opt.all) return withExt;
					found.push(withExt);
				}
			}
		}
		if (opt.all && found.length) return found;
		if (opt.nothrow) return null;
		throw getNotFoundError(cmd);
	};
	const whichSync = (cmd, opt = {}) => {
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		for (const pathEnvPart of pathEnv) {
			const p = getPathPart(pathEnvPart, cmd);
			for (const ext of pathExt) {
				const withExt = p + ext;
				if (isexeSync(withExt, {
					pathExt: pathExtExe,
					ignoreErrors: true
				})) {
					if (!opt.all) return withExt;
					found.push(withExt);
				}
			}
		}
		if (opt.all && found.length) return found;
		if (opt.nothrow) return null;
		throw getNotFoundError(cmd);
	};
	module.exports = which;
	which.sync = whichSync;
}));
// node_modules/@npmcli/promise-spawn/lib/escape.js
var require_escape = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const cmd = (input, doubleEscape) => {
		if (!input.length) return "\"\"";
		let result;
		if (!/[ \t\n\v"]/.test(input)) result = input;
		else {
			result = "\"";
			for (let i = 0; i <= input.length; ++i) {
				let slashCount = 0;
				while (input[i] === "\\") {
					++i;
					++slashCount;
				}
				if (i === input.length) {
					result += "\\".repeat(slashCount * 2);
					break;
				}
				if (input[i] === "\"") {
					result += "\\".repeat(slashCount * 2 + 1);
					result += input[i];
				} else {
					result += "\\".repeat(slashCount);
					result += input[i];
				}
			}
			result += "\"";
		}
		result = result.replace(/[ !%^&()<>|"]/g, "^$&");
		if (doubleEscape) result = result.replace(/[ !%^&()<>|"]/g, "^$&");
		return result;
	};
	const sh = (input) => {
		if (!input.length) return `''`;
		if (!/[\t\n\r "#$&'()*;<>?\\`|~]/.test(input)) return input;
		return `'${input.replace(/'/g, `'\\''`)}'`.replace(/^(?:'')+(?!$)/, "").replace(/\\'''/g, `\\'`);
	};
	module.exports = {
		cmd,
		sh
	};
}));
// node_modules/@npmcli/promise-spawn/lib/index.js
var require_lib$8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { spawn } = __require("child_process");
	const os = __require("os");
	const which = require_lib$9();
	const escape = require_escape();
	const promiseSpawn = (cmd, args, opts = {}, extra = {}) => {
		if (opts.shell) return spawnWithShell(cmd, args, opts, extra);
		let resolve, reject;
		const promise = new Promise((_resolve, _reject) => {
			resolve = _resolve;
			reject = _reject;
		});
		const closeError = /* @__PURE__ */ new Error("command failed");
		const stdout = [];
		const stderr = [];
		const getResult = (result) => ({
			cmd,
			args,
			...result,
			...stdioResult(stdout, stderr, opts),
			...extra
		});
		const rejectWithOpts = (er, erOpts) => {
			const resultError = getResult(erOpts);
			reject(Object.assign(er, resultError));
		};
		const proc = spawn(cmd, args, opts);
		promise.stdin = proc.stdin;
		promise.process = proc;
		proc.on("error", rejectWithOpts);
		if (proc.stdout) {
			proc.stdout.on("data", (c) => stdout.push(c));
			proc.stdout.on("error", rejectWithOpts);
		}
		if (proc.stderr) {
			proc.stderr.on("data", (c) => stderr.push(c));
			proc.stderr.on("error", rejectWithOpts);
		}
		proc.on("close", (code, signal) => {
			if (code || signal) rejectWithOpts(closeError, {
				code,
				signal
			});
			else resolve(getResult({
				code,
				signal
			}));
		});
		return promise;
	};
	const spawnWithShell = (cmd, args, opts, extra) => {
		let command = opts.shell;
		if (command === true)
 // istanbul ignore next
		command = process.platform === "win32" ? process.env.ComSpec || "cmd.exe" : "sh";
		const options = {
			...opts,
			shell: false
		};
		const realArgs = [];
		let script = cmd;
		if (/(?:^|\\)cmd(?:\.exe)?$/i.test(command)) {
			let doubleEscape = false;
			let initialCmd = "";
			let insideQuotes = false;
			for (let i = 0; i < cmd.length; ++i) {
				const char = cmd.charAt(i);
				if (char === "^" && !insideQuotes && i + 1 < cmd.length) {
					initialCmd += cmd.charAt(++i);
					continue;
				}
				if (char === " " && !insideQuotes) break;
				initialCmd += char;
				if (char === "\"") insideQuotes = !insideQuotes;
			}
			if (initialCmd.startsWith("\"") && initialCmd.endsWith("\"")) initialCmd = initialCmd.slice(1, -1);
			let pathToInitial;
			try {
				pathToInitial = which.sync(initialCmd, {
					path: options.env && findInObject(options.env, "PATH") || process.env.PATH,
					pathext: options.env && findInObject(options.env, "PATHEXT") || process.env.PATHEXT
				}).toLowerCase();
			} catch (err) {
				pathToInitial = initialCmd.toLowerCase();
			}
			doubleEscape = pathToInitial.endsWith(".cmd") || pathToInitial.endsWith(".bat");
			for (const arg of args) script += ` ${escape.cmd(arg, doubleEscape)}`;
			realArgs.push("/d", "/s", "/c", script);
			options.windowsVerbatimArguments = true;
		} else {
			for (const arg of args) script += ` ${escape.sh(arg)}`;
			realArgs.push("-c", script);
		}
		return promiseSpawn(command, realArgs, options, extra);
	};
	const open = (_args, opts = {}, extra = {}) => {
		const options = {
			...opts,
			shell: true
		};
		const args = [].concat(_args);
		let platform = process.platform;
		if (platform === "linux" && os.release().toLowerCase().includes("microsoft")) {
			platform = "wsl";
			if (!process.env.BROWSER) return Promise.reject(/* @__PURE__ */ new Error("Set the BROWSER environment variable to your desired browser."));
		}
		let command = options.command;
		if (!command) {
			if (platform === "win32") {
				options.shell = process.env.ComSpec;
				command = "start \"\"";
			} else if (platform === "wsl") command = "sensible-browser";
			else if (platform === "darwin") command = "open";
			else command = "xdg-open";
		}
		return spawnWithShell(command, args, options, extra);
	};
	promiseSpawn.open = open;
	const isPipe = (stdio = "pipe", fd) => {
		if (stdio === "pipe" || stdio === null) return true;
		if (Array.isArray(stdio)) return isPipe(stdio[fd], fd);
		return false;
	};
	const stdioResult = (stdout, stderr, { stdioString = true, stdio }) => {
		const result = {
			stdout: null,
			stderr: null
		};
		if (isPipe(stdio, 1)) {
			result.stdout = Buffer.concat(stdout);
			if (stdioString) result.stdout = result.stdout.toString().trim();
		}
		if (isPipe(stdio, 2)) {
			result.stderr = Buffer.concat(stderr);
			if (stdioString) result.stderr = result.stderr.toString().trim();
		}
		return result;
	};
	const findInObject = (obj, key) => {
		key = key.toLowerCase();
		for (const objKey of Object.keys(obj).sort()) if (objKey.toLowerCase() === key) return obj[objKey];
	};
	module.exports = promiseSpawn;
}));
// node_modules/@npmcli/git/lib/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const maxRetry = 3;
	var GitError = class extends Error {
		shouldRetry() {
			return false;
		}
	};
	var GitConnectionError = class extends GitError {
		constructor() {
			super("A git connection error occurred");
		}
		shouldRetry(number) {
			return number < maxRetry;
		}
	};
	var GitPathspecError = class extends GitError {
		constructor() {
			super("The git reference could not be found");
		}
	};
	var GitUnknownError = class extends GitError {
		constructor() {
			super("An unknown git error occurred");
		}
	};
	module.exports = {
		GitConnectionError,
		GitPathspecError,
		GitUnknownError
	};
}));
// node_modules/@npmcli/git/lib/make-error.js
var require_make_error = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { GitConnectionError, GitPathspecError, GitUnknownError } = require_errors();
	const connectionErrorRe = new RegExp([
		"remote error: Internal Server Error",
		"The remote end hung up unexpectedly",
		"Connection timed out",
		"Operation timed out",
		"Failed to connect to .* Timed out",
		"Connection reset by peer",
		"SSL_ERROR_SYSCALL",
		"The requested URL returned error: 503"
	].join("|"));
	const missingPathspecRe = /pathspec .* did not match any file\(s\) known to git/;
	function makeError(er) {
		const message = er.stderr;
		let gitEr;
		if (connectionErrorRe.test(message)) gitEr = new GitConnectionError(message);
		else if (missingPathspecRe.test(message)) gitEr = new GitPathspecError(message);
		else gitEr = new GitUnknownError(message);
		return Object.assign(gitEr, er);
	}
	module.exports = makeError;
}));
// node_modules/@npmcli/git/lib/opts.js
var require_opts = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("node:fs");
	const os = __require("node:os");
	const path = __require("node:path");
	const ini = require_ini();
	const gitConfigPath = path.join(os.homedir(), ".gitconfig");
	let cachedConfig = null;
	const loadGitConfig = () => {
		if (cachedConfig === null) try {
			cachedConfig = {};
			if (fs.existsSync(gitConfigPath)) {
				const configContent = fs.readFileSync(gitConfigPath, "utf-8");
				cachedConfig = ini.parse(configContent);
			}
		} catch (error) {
			cachedConfig = {};
		}
		return cachedConfig;
	};
	const checkGitConfigs = () => {
		const config = loadGitConfig();
		return {
			sshCommandSetInConfig: config?.core?.sshCommand !== void 0,
			askPassSetInConfig: config?.core?.askpass !== void 0
		};
	};
	const sshCommandSetInEnv = process.env.GIT_SSH_COMMAND !== void 0;
	const askPassSetInEnv = process.env.GIT_ASKPASS !== void 0;
	const { sshCommandSetInConfig, askPassSetInConfig } = checkGitConfigs();
	const finalGitEnv = {
		...askPassSetInEnv || askPassSetInConfig ? {} : { GIT_ASKPASS: "echo" },
		...sshCommandSetInEnv || sshCommandSetInConfig ? {} : { GIT_SSH_COMMAND: "ssh -oStrictHostKeyChecking=accept-new" }
	};
	module.exports = (opts = {}) => ({
		stdioString: true,
		...opts,
		shell: false,
		env: opts.env || {
			...finalGitEnv,
			...process.env
		}
	});
	module.exports.loadGitConfig = loadGitConfig;
}));
// node_modules/@npmcli/git/lib/which.js
var require_which = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const which = require_lib$9();
	let gitPath;
	try {
		gitPath = which.sync("git");
	} catch {}
	module.exports = (opts = {}) => {
		if (opts.git) return opts.git;
		if (!gitPath || opts.git === false) return Object.assign(/* @__PURE__ */ new Error("No git binary found in $PATH"), { code: "ENOGIT" });
		return gitPath;
	};
}));
// node_modules/@npmcli/git/lib/spawn.js
var require_spawn = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const spawn = require_lib$8();
	const { promiseRetry } = require_lib$12();
	const { log } = require_lib$13();
	const makeError = require_make_error();
	const makeOpts = require_opts();
	module.exports = (gitArgs, opts = {}) => {
		const gitPath = require_which()(opts);
		if (gitPath instanceof Error) return Promise.reject(gitPath);
		const args = opts.allowReplace || gitArgs[0] === "--no-replace-objects" ? gitArgs : ["--no-replace-objects", ...gitArgs];
		let retryOpts = opts.retry;
		if (retryOpts === null || retryOpts === void 0) retryOpts = {
			retries: opts.fetchRetries || 2,
			factor: opts.fetchRetryFactor || 10,
			maxTimeout: opts.fetchRetryMaxtimeout || 6e4,
			minTimeout: opts.fetchRetryMintimeout || 1e3
		};
		return promiseRetry((retryFn, number) => {
			if (number !== 1) log.silly("git", `Retrying git command: ${args.join(" ")} attempt # ${number}`);
			return spawn(gitPath, args, makeOpts(opts)).catch((er) => {
				const gitError = makeError(er);
				if (!gitError.shouldRetry(number)) throw gitError;
				retryFn(gitError);
			});
		}, retryOpts);
	};
}));
// node_modules/@npmcli/git/lib/lines-to-revs.js
var require_lines_to_revs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const semver = require_semver();
	module.exports = (lines) => finish(lines.reduce(linesToRevsReducer, {
		versions: {},
		"dist-tags": {},
		refs: {},
		shas: {}
	}));
	const finish = (revs) => distTags(shaList(peelTags(revs)));
	const shaList = (revs) => {
		Object.keys(revs.refs).forEach((ref) => {
			const doc = revs.refs[ref];
			if (!revs.shas[doc.sha]) revs.shas[doc.sha] = [ref];
			else revs.shas[doc.sha].push(ref);
		});
		return revs;
	};
	const peelTags = (revs) => {
		Object.keys(revs.refs).filter((ref) => ref.endsWith("^{}")).forEach((ref) => {
			const peeled = revs.refs[ref];
			const unpeeled = revs.refs[ref.replace(/\^\{\}$/, "")];
			if (unpeeled) {
				unpeeled.sha = peeled.sha;
				delete revs.refs[ref];
			}
		});
		return revs;
	};
	const distTags = (revs) => {
		const HEAD = revs.refs.HEAD || /* istanbul ignore next */ {};
		Object.keys(revs.versions).forEach((v) => {
			const ver = revs.versions[v];
			if (revs.refs.latest && ver.sha === revs.refs.latest.sha) revs["dist-tags"].latest = v;
			else if (ver.sha === HEAD.sha) {
				revs["dist-tags"].HEAD = v;
				if (!revs.refs.latest) revs["dist-tags"].latest = v;
			}
		});
		return revs;
	};
	const refType = (ref) => {
		if (ref.startsWith("refs/tags/")) return "tag";
		if (ref.startsWith("refs/heads/")) return "branch";
		if (ref.startsWith("refs/pull/")) return "pull";
		if (ref === "HEAD") return "head";
		/* istanbul ignore next */
		return "other";
	};
	const lineToRevDoc = (line) => {
		const split = line.trim().split(/\s+/, 2);
		if (split.length < 2) return null;
		const sha = split[0].trim();
		const rawRef = split[1].trim();
		const type = refType(rawRef);
		if (type === "tag") return {
			sha,
			ref: rawRef.slice(10),
			rawRef,
			type
		};
		if (type === "branch") return {
			sha,
			ref: rawRef.slice(11),
			rawRef,
			type
		};
		if (type === "pull") return {
			sha,
			ref: rawRef.slice(5).replace(/\/head$/, ""),
			rawRef,
			type
		};
		if (type === "head") return {
			sha,
			ref: "HEAD",
			rawRef,
			type
		};
		return {
			sha,
			ref: rawRef,
			rawRef,
			type
		};
	};
	const linesToRevsReducer = (revs, line) => {
		const doc = lineToRevDoc(line);
		if (!doc) return revs;
		revs.refs[doc.ref] = doc;
		revs.refs[doc.rawRef] = doc;
		if (doc.type === "tag") {
			const match = !doc.ref.endsWith("^{}") && doc.ref.match(/v?(\d+\.\d+\.\d+(?:[-+].+)?)$/);
			if (match && semver.valid(match[1], true)) revs.versions[semver.clean(match[1], true)] = doc;
		}
		return revs;
	};
}));
// node_modules/@npmcli/git/lib/revs.js
var require_revs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const spawn = require_spawn();
	const { LRUCache } = require_index_min$1();
	const linesToRevs = require_lines_to_revs();
	const revsCache = new LRUCache({
		max: 100,
		ttl: 3e5
	});
	module.exports = async (repo, opts = {}) => {
		if (!opts.noGitRevCache) {
			const cached = revsCache.get(repo);
			if (cached) return cached;
		}
		const { stdout } = await spawn(["ls-remote", repo], opts);
		const revs = linesToRevs(stdout.trim().split("\n"));
		revsCache.set(repo, revs);
		return revs;
	};
}));
// node_modules/@npmcli/git/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const isWindows = (opts) => (opts.fakePlatform || process.platform) === "win32";
	exports.isWindows = isWindows;
}));
// node_modules/npm-install-checks/lib/current-env.js
var require_current_env = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const process = __require("node:process");
	const nodeOs = __require("node:os");
	const fs = __require("node:fs");
	function isMusl(file) {
		return file.includes("libc.musl-") || file.includes("ld-musl-");
	}
	function os() {
		return process.platform;
	}
	function cpu() {
		return process.arch;
	}
	const LDD_PATH = "/usr/bin/ldd";
	function getFamilyFromFilesystem() {
		try {
			const content = fs.readFileSync(LDD_PATH, "utf-8");
			if (content.includes("musl")) return "musl";
			if (content.includes("GNU C Library")) return "glibc";
			return null;
		} catch {
			return;
		}
	}
	function getFamilyFromReport() {
		const originalExclude = process.report.excludeNetwork;
		process.report.excludeNetwork = true;
		const report = process.report.getReport();
		process.report.excludeNetwork = originalExclude;
		if (report.header?.glibcVersionRuntime) family = "glibc";
		else if (Array.isArray(report.sharedObjects) && report.sharedObjects.some(isMusl)) family = "musl";
		else family = null;
		return family;
	}
	let family;
	function libc(osName) {
		if (osName !== "linux") return;
		if (family === void 0) {
			family = getFamilyFromFilesystem();
			if (family === void 0) family = getFamilyFromReport();
		}
		return family;
	}
	function devEngines(env = {}) {
		const osName = env.os || os();
		return {
			cpu: { name: env.cpu || cpu() },
			libc: { name: env.libc || libc(osName) },
			os: {
				name: osName,
				version: env.osVersion || nodeOs.release()
			},
			packageManager: {
				name: "npm",
				version: env.npmVersion
			},
			runtime: {
				name: "node",
				version: env.nodeVersion || process.version
			}
		};
	}
	module.exports = {
		cpu,
		libc,
		os,
		devEngines
	};
}));
// node_modules/npm-install-checks/lib/dev-engines.js
var require_dev_engines = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const validRange = require_valid$1();
	const recognizedOnFail = [
		"ignore",
		"warn",
		"error",
		"download"
	];
	const recognizedProperties = [
		"name",
		"version",
		"onFail"
	];
	const recognizedEngines = [
		"packageManager",
		"runtime",
		"cpu",
		"libc",
		"os"
	];
	/** checks a devEngine dependency */
	function checkDependency(wanted, current, opts) {
		const { engine } = opts;
		if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) throw new Error(`Invalid non-object value for "${engine}"`);
		const properties = Object.keys(wanted);
		for (const prop of properties) if (!recognizedProperties.includes(prop)) throw new Error(`Invalid property "${prop}" for "${engine}"`);
		if (!properties.includes("name")) throw new Error(`Missing "name" property for "${engine}"`);
		if (typeof wanted.name !== "string") throw new Error(`Invalid non-string value for "name" within "${engine}"`);
		if (typeof current.name !== "string" || current.name === "") throw new Error(`Unable to determine "name" for "${engine}"`);
		if (properties.includes("onFail")) {
			if (typeof wanted.onFail !== "string") throw new Error(`Invalid non-string value for "onFail" within "${engine}"`);
			if (!recognizedOnFail.includes(wanted.onFail)) throw new Error(`Invalid onFail value "${wanted.onFail}" for "${engine}"`);
		}
		if (wanted.name !== current.name) return /* @__PURE__ */ new Error(`Invalid name "${wanted.name}" does not match "${current.name}" for "${engine}"`);
		if (properties.includes("version")) {
			if (typeof wanted.version !== "string") throw new Error(`Invalid non-string value for "version" within "${engine}"`);
			if (typeof current.version !== "string" || current.version === "") throw new Error(`Unable to determine "version" for "${engine}" "${wanted.name}"`);
			if (validRange(wanted.version)) {
				if (!satisfies(current.version, wanted.version, opts.semver)) return /* @__PURE__ */ new Error(`Invalid semver version "${wanted.version}" does not match "${current.version}" for "${engine}"`);
			} else if (wanted.version !== current.version) return /* @__PURE__ */ new Error(`Invalid version "${wanted.version}" does not match "${current.version}" for "${engine}"`);
		}
	}
	/** checks devEngines package property and returns array of warnings / errors */
	function checkDevEngines(wanted, current = {}, opts = {}) {
		if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) throw new Error(`Invalid non-object value for "devEngines"`);
		const errors = [];
		for (const engine of Object.keys(wanted)) {
			if (!recognizedEngines.includes(engine)) throw new Error(`Invalid property "devEngines.${engine}"`);
			const dependencyAsAuthored = wanted[engine];
			const dependencies = [dependencyAsAuthored].flat();
			const currentEngine = current[engine] || {};
			if (dependencies.length === 0) continue;
			const depErrors = [];
			for (const dep of dependencies) {
				const result = checkDependency(dep, currentEngine, {
					...opts,
					engine
				});
				if (result) depErrors.push(result);
			}
			if (depErrors.length === dependencies.length) {
				let onFail = dependencies[dependencies.length - 1].onFail || "error";
				if (onFail === "download") onFail = "error";
				const err = Object.assign(/* @__PURE__ */ new Error(`Invalid devEngines.${engine}`), {
					errors: depErrors,
					engine,
					isWarn: onFail === "warn",
					isError: onFail === "error",
					current: currentEngine,
					required: dependencyAsAuthored
				});
				errors.push(err);
			}
		}
		return errors;
	}
	module.exports = { checkDevEngines };
}));
// node_modules/npm-install-checks/lib/index.js
var require_lib$7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const semver = require_semver();
	const currentEnv = require_current_env();
	const { checkDevEngines } = require_dev_engines();
	const checkEngine = (target, npmVer, nodeVer, force = false) => {
		const nodev = force ? null : nodeVer;
		const eng = target.engines;
		const opt = { includePrerelease: true };
		if (!eng) return;
		const nodeFail = nodev && eng.node && !semver.satisfies(nodev, eng.node, opt);
		const npmFail = npmVer && eng.npm && !semver.satisfies(npmVer, eng.npm, opt);
		if (nodeFail || npmFail) throw Object.assign(/* @__PURE__ */ new Error("Unsupported engine"), {
			pkgid: target._id,
			current: {
				node: nodeVer,
				npm: npmVer
			},
			required: eng,
			code: "EBADENGINE"
		});
	};
	const checkPlatform = (target, force = false, environment = {}) => {
		if (force) return;
		const os = environment.os || currentEnv.os();
		const cpu = environment.cpu || currentEnv.cpu();
		const libc = environment.libc || currentEnv.libc(os);
		const osOk = target.os ? checkList(os, target.os) : true;
		const cpuOk = target.cpu ? checkList(cpu, target.cpu) : true;
		let libcOk = target.libc ? checkList(libc, target.libc) : true;
		if (target.libc && !libc) libcOk = false;
		if (!osOk || !cpuOk || !libcOk) throw Object.assign(/* @__PURE__ */ new Error("Unsupported platform"), {
			pkgid: target._id,
			current: {
				os,
				cpu,
				libc
			},
			required: {
				os: target.os,
				cpu: target.cpu,
				libc: target.libc
			},
			code: "EBADPLATFORM"
		});
	};
	const checkList = (value, list) => {
		if (typeof list === "string") list = [list];
		if (list.length === 1 && list[0] === "any") return true;
		let negated = 0;
		let match = false;
		for (const entry of list) {
			const negate = entry.charAt(0) === "!";
			const test = negate ? entry.slice(1) : entry;
			if (negate) {
				negated++;
				if (value === test) return false;
			} else match = match || value === test;
		}
		return match || negated === list.length;
	};
	module.exports = {
		checkEngine,
		checkPlatform,
		checkDevEngines,
		currentEnv
	};
}));
// node_modules/npm-normalize-package-bin/lib/index.js
var require_lib$6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { join, basename } = __require("path");
	const normalize = (pkg) => !pkg.bin ? removeBin(pkg) : typeof pkg.bin === "string" ? normalizeString(pkg) : Array.isArray(pkg.bin) ? normalizeArray(pkg) : typeof pkg.bin === "object" ? normalizeObject(pkg) : removeBin(pkg);
	const normalizeString = (pkg) => {
		if (!pkg.name) return removeBin(pkg);
		pkg.bin = { [pkg.name]: pkg.bin };
		return normalizeObject(pkg);
	};
	const normalizeArray = (pkg) => {
		pkg.bin = pkg.bin.reduce((acc, k) => {
			acc[basename(k)] = k;
			return acc;
		}, {});
		return normalizeObject(pkg);
	};
	const removeBin = (pkg) => {
		delete pkg.bin;
		return pkg;
	};
	const normalizeObject = (pkg) => {
		const orig = pkg.bin;
		const clean = {};
		let hasBins = false;
		Object.keys(orig).forEach((binKey) => {
			const base = join("/", basename(binKey.replace(/\\|:/g, "/"))).slice(1);
			if (typeof orig[binKey] !== "string" || !base) return;
			const binTarget = join("/", orig[binKey].replace(/\\/g, "/")).replace(/\\/g, "/").slice(1);
			if (!binTarget) return;
			clean[base] = binTarget;
			hasBins = true;
		});
		if (hasBins) pkg.bin = clean;
		else delete pkg.bin;
		return pkg;
	};
	module.exports = normalize;
}));
// node_modules/npm-pick-manifest/lib/index.js
var require_lib$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const npa = require_npa();
	const semver = require_semver();
	const { checkEngine } = require_lib$7();
	const normalizeBin = require_lib$6();
	const engineOk = (manifest, npmVersion, nodeVersion) => {
		try {
			checkEngine(manifest, npmVersion, nodeVersion);
			return true;
		} catch (_) {
			return false;
		}
	};
	const isBefore = (verTimes, ver, time) => !verTimes || !verTimes[ver] || Date.parse(verTimes[ver]) <= time;
	const avoidSemverOpt = {
		includePrerelease: true,
		loose: true
	};
	const shouldAvoid = (ver, avoid) => avoid && semver.satisfies(ver, avoid, avoidSemverOpt);
	const decorateAvoid = (result, avoid) => result && shouldAvoid(result.version, avoid) ? {
		...result,
		_shouldAvoid: true
	} : result;
	const pickManifest = (packument, wanted, opts) => {
		const { defaultTag = "latest", before = null, nodeVersion = process.version, npmVersion = null, includeStaged = false, avoid = null, avoidStrict = false } = opts;
		const { name, time: verTimes } = packument;
		const versions = packument.versions || {};
		if (avoidStrict) {
			const looseOpts = {
				...opts,
				avoidStrict: false
			};
			const result = pickManifest(packument, wanted, looseOpts);
			if (!result || !result._shouldAvoid) return result;
			const caret = pickManifest(packument, `^${result.version}`, looseOpts);
			if (!caret || !caret._shouldAvoid) return {
				...caret,
				_outsideDependencyRange: true,
				_isSemVerMajor: false
			};
			const star = pickManifest(packument, "*", looseOpts);
			if (!star || !star._shouldAvoid) return {
				...star,
				_outsideDependencyRange: true,
				_isSemVerMajor: true
			};
			throw Object.assign(/* @__PURE__ */ new Error(`No avoidable versions for ${name}`), {
				code: "ETARGET",
				name,
				wanted,
				avoid,
				before,
				versions: Object.keys(versions)
			});
		}
		const staged = includeStaged && packument.stagedVersions && packument.stagedVersions.versions || {};
		const restricted = packument.policyRestrictions && packument.policyRestrictions.versions || {};
		const time = before && verTimes ? +new Date(before) : 1e400;
		const type = npa.resolve(name, wanted || defaultTag).type;
		const distTags = packument["dist-tags"] || {};
		if (type !== "tag" && type !== "version" && type !== "range") throw new Error("Only tag, version, and range are supported");
		if (wanted && type === "tag") {
			const ver = distTags[wanted];
			if (isBefore(verTimes, ver, time)) return decorateAvoid(versions[ver] || staged[ver] || restricted[ver], avoid);
			else return pickManifest(packument, `<=${ver}`, opts);
		}
		if (wanted && type === "version") {
			const ver = semver.clean(wanted, { loose: true });
			const mani = versions[ver] || staged[ver] || restricted[ver];
			return isBefore(verTimes, ver, time) ? decorateAvoid(mani, avoid) : null;
		}
		const range = type === "range" ? wanted : "*";
		const defaultVer = distTags[defaultTag];
		if (defaultVer && (range === "*" || semver.satisfies(defaultVer, range, { loose: true })) && !restricted[defaultVer] && !shouldAvoid(defaultVer, avoid)) {
			const mani = versions[defaultVer];
			if (mani && isBefore(verTimes, defaultVer, time) && engineOk(mani, npmVersion, nodeVersion) && !mani.deprecated && !staged[defaultVer]) return mani;
		}
		const allEntries = Object.entries(versions).concat(Object.entries(staged)).concat(Object.entries(restricted)).filter(([ver]) => isBefore(verTimes, ver, time));
		if (!allEntries.length) throw Object.assign(/* @__PURE__ */ new Error(`No versions available for ${name}`), {
			code: "ENOVERSIONS",
			name,
			type,
			wanted,
			before,
			versions: Object.keys(versions)
		});
		const sortSemverOpt = { loose: true };
		const entries = allEntries.filter(([ver]) => semver.satisfies(ver, range, { loose: true })).sort((a, b) => {
			const [vera, mania] = a;
			const [verb, manib] = b;
			const notavoida = !shouldAvoid(vera, avoid);
			const notavoidb = !shouldAvoid(verb, avoid);
			const notrestra = !restricted[vera];
			const notrestrb = !restricted[verb];
			const notstagea = !staged[vera];
			const notstageb = !staged[verb];
			const notdepra = !mania.deprecated;
			const notdeprb = !manib.deprecated;
			const enginea = engineOk(mania, npmVersion, nodeVersion);
			const engineb = engineOk(manib, npmVersion, nodeVersion);
			return notavoidb - notavoida || notrestrb - notrestra || notstageb - notstagea || (notdeprb && engineb) - (notdepra && enginea) || engineb - enginea || notdeprb - notdepra || semver.rcompare(vera, verb, sortSemverOpt);
		});
		return decorateAvoid(entries[0] && entries[0][1], avoid);
	};
	module.exports = (packument, wanted, opts = {}) => {
		const mani = pickManifest(packument, wanted, opts);
		const picked = mani && normalizeBin(mani);
		const policyRestrictions = packument.policyRestrictions;
		const restricted = policyRestrictions && policyRestrictions.versions || {};
		if (picked && !restricted[picked.version]) return picked;
		const { before = null, defaultTag = "latest" } = opts;
		const bstr = before ? new Date(before).toLocaleString() : "";
		const { name } = packument;
		const pckg = `${name}@${wanted}` + (before ? ` with a date before ${bstr}` : "");
		const isForbidden = picked && !!restricted[picked.version];
		const polMsg = isForbidden ? policyRestrictions.message : "";
		const msg = !isForbidden ? `No matching version found for ${pckg}.` : `Could not download ${pckg} due to policy violations:\n${polMsg}`;
		const code = isForbidden ? "E403" : "ETARGET";
		throw Object.assign(new Error(msg), {
			code,
			type: npa.resolve(packument.name, wanted).type,
			wanted,
			versions: Object.keys(packument.versions ?? {}),
			name,
			distTags: packument["dist-tags"],
			defaultTag
		});
	};
}));
// node_modules/@npmcli/git/lib/clone.js
var require_clone = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const shallowHosts = /* @__PURE__ */ new Set([
		"github.com",
		"gist.github.com",
		"gitlab.com",
		"bitbucket.com",
		"bitbucket.org"
	]);
	const { parse } = __require("url");
	const path = __require("path");
	const getRevs = require_revs();
	const spawn = require_spawn();
	const { isWindows } = require_utils();
	const pickManifest = require_lib$5();
	const fs = __require("fs/promises");
	module.exports = (repo, ref = "HEAD", target = null, opts = {}) => getRevs(repo, opts).then((revs) => clone(repo, revs, ref, resolveRef(revs, ref, opts), target || defaultTarget(repo, opts.cwd), opts));
	const maybeShallow = (repo, opts) => {
		if (opts.gitShallow === false || opts.gitShallow) return opts.gitShallow;
		return shallowHosts.has(parse(repo).host);
	};
	const defaultTarget = (repo, cwd = process.cwd()) => path.resolve(cwd, path.basename(repo.replace(/[/\\]?\.git$/, "")));
	const clone = (repo, revs, ref, revDoc, target, opts) => {
		if (!revDoc) return unresolved(repo, ref, target, opts);
		if (revDoc.sha === revs.refs.HEAD.sha) return plain(repo, revDoc, target, opts);
		if (revDoc.type === "tag" || revDoc.type === "branch") return branch(repo, revDoc, target, opts);
		return other(repo, revDoc, target, opts);
	};
	const resolveRef = (revs, ref, opts) => {
		const { spec = {} } = opts;
		ref = spec.gitCommittish || ref;
		/* istanbul ignore next - will fail anyway, can't pull */
		if (!revs) return null;
		if (spec.gitRange) return pickManifest(revs, spec.gitRange, opts);
		if (!ref) return revs.refs.HEAD;
		if (revs.refs[ref]) return revs.refs[ref];
		if (revs.shas[ref]) return revs.refs[revs.shas[ref][0]];
		return null;
	};
	const other = (repo, revDoc, target, opts) => {
		const shallow = maybeShallow(repo, opts);
		const fetchOrigin = [
			"fetch",
			"origin",
			revDoc.rawRef
		].concat(shallow ? ["--depth=1"] : []);
		const git = (args) => spawn(args, {
			...opts,
			cwd: target
		});
		return fs.mkdir(target, { recursive: true }).then(() => git(["init"])).then(() => isWindows(opts) ? git([
			"config",
			"--local",
			"--add",
			"core.longpaths",
			"true"
		]) : null).then(() => git([
			"remote",
			"add",
			"origin",
			repo
		])).then(() => git(fetchOrigin)).then(() => git(["checkout", revDoc.sha])).then(() => updateSubmodules(target, opts)).then(() => revDoc.sha);
	};
	const branch = (repo, revDoc, target, opts) => {
		const args = [
			"clone",
			"-b",
			revDoc.ref,
			repo,
			target,
			"--recurse-submodules"
		];
		if (maybeShallow(repo, opts)) args.push("--depth=1");
		if (isWindows(opts)) args.push("--config", "core.longpaths=true");
		return spawn(args, opts).then(() => revDoc.sha);
	};
	const plain = (repo, revDoc, target, opts) => {
		const args = [
			"clone",
			repo,
			target,
			"--recurse-submodules"
		];
		if (maybeShallow(repo, opts)) args.push("--depth=1");
		if (isWindows(opts)) args.push("--config", "core.longpaths=true");
		return spawn(args, opts).then(() => revDoc.sha);
	};
	const updateSubmodules = async (target, opts) => {
		if (!await fs.stat(`${target}/.gitmodules`).then(() => true).catch(() => false)) return null;
		return spawn([
			"submodule",
			"update",
			"-q",
			"--init",
			"--recursive"
		], {
			...opts,
			cwd: target
		});
	};
	const unresolved = (repo, ref, target, opts) => {
		const lp = isWindows(opts) ? ["--config", "core.longpaths=true"] : [];
		const cloneArgs = [
			"clone",
			"--mirror",
			"-q",
			repo,
			target + "/.git"
		];
		const git = (args) => spawn(args, {
			...opts,
			cwd: target
		});
		return fs.mkdir(target, { recursive: true }).then(() => git(cloneArgs.concat(lp))).then(() => git(["init"])).then(() => git(["checkout", ref])).then(() => updateSubmodules(target, opts)).then(() => git([
			"rev-parse",
			"--revs-only",
			"HEAD"
		])).then(({ stdout }) => stdout.trim());
	};
}));
// node_modules/@npmcli/git/lib/is.js
var require_is = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { stat } = __require("fs/promises");
	module.exports = ({ cwd = process.cwd() } = {}) => stat(cwd + "/.git").then(() => true, () => false);
}));
// node_modules/@npmcli/git/lib/find.js
var require_find = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const is = require_is();
	const { dirname } = __require("path");
	module.exports = async ({ cwd = process.cwd(), root } = {}) => {
		while (true) {
			if (await is({ cwd })) return cwd;
			const next = dirname(cwd);
			if (cwd === root || cwd === next) return null;
			cwd = next;
		}
	};
}));
// node_modules/@npmcli/git/lib/is-clean.js
var require_is_clean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const spawn = require_spawn();
	module.exports = (opts = {}) => spawn([
		"status",
		"--porcelain=v1",
		"-uno"
	], opts).then((res) => !res.stdout.trim().split(/\r?\n+/).map((l) => l.trim()).filter((l) => l).length);
}));
// node_modules/@npmcli/git/lib/index.js
var require_lib$4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		clone: require_clone(),
		revs: require_revs(),
		spawn: require_spawn(),
		is: require_is(),
		find: require_find(),
		isClean: require_is_clean(),
		errors: require_errors()
	};
}));
// node_modules/@npmcli/package-json/lib/normalize.js
var require_normalize = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const valid = require_valid();
	const clean = require_clean();
	const fs = __require("node:fs/promises");
	const path = __require("node:path");
	const { log } = require_lib$13();
	const moduleBuiltin = __require("node:module");
	/**
	* @type {import('hosted-git-info')}
	*/
	let _hostedGitInfo;
	function lazyHostedGitInfo() {
		if (!_hostedGitInfo) _hostedGitInfo = require_lib$11();
		return _hostedGitInfo;
	}
	/**
	* @type {import('glob').glob}
	*/
	let _glob;
	function lazyLoadGlob() {
		if (!_glob) _glob = require_index_min$2().glob;
		return _glob;
	}
	function normalizePackageBin(pkg, changes) {
		if (pkg.bin) {
			if (typeof pkg.bin === "string" && pkg.name) {
				changes?.push("\"bin\" was converted to an object");
				pkg.bin = { [pkg.name]: pkg.bin };
			} else if (Array.isArray(pkg.bin)) {
				changes?.push("\"bin\" was converted to an object");
				pkg.bin = pkg.bin.reduce((acc, k) => {
					acc[path.basename(k)] = k;
					return acc;
				}, {});
			}
			if (typeof pkg.bin === "object") {
				for (const binKey in pkg.bin) {
					if (typeof pkg.bin[binKey] !== "string") {
						delete pkg.bin[binKey];
						changes?.push(`removed invalid "bin[${binKey}]"`);
						continue;
					}
					const base = path.basename(secureAndUnixifyPath(binKey));
					if (!base) {
						delete pkg.bin[binKey];
						changes?.push(`removed invalid "bin[${binKey}]"`);
						continue;
					}
					const binTarget = secureAndUnixifyPath(pkg.bin[binKey]);
					if (!binTarget) {
						delete pkg.bin[binKey];
						changes?.push(`removed invalid "bin[${binKey}]"`);
						continue;
					}
					if (base !== binKey) {
						delete pkg.bin[binKey];
						changes?.push(`"bin[${binKey}]" was renamed to "bin[${base}]"`);
					}
					if (binTarget !== pkg.bin[binKey]) changes?.push(`"bin[${base}]" script name ${binTarget} was invalid and removed`);
					pkg.bin[base] = binTarget;
				}
				if (Object.keys(pkg.bin).length === 0) {
					changes?.push("empty \"bin\" was removed");
					delete pkg.bin;
				}
				return pkg;
			}
		}
		delete pkg.bin;
	}
	function normalizePackageMan(pkg, changes) {
		if (pkg.man) {
			const mans = [];
			for (const man of Array.isArray(pkg.man) ? pkg.man : [pkg.man]) if (typeof man !== "string") changes?.push(`removed invalid "man [${man}]"`);
			else mans.push(secureAndUnixifyPath(man));
			if (!mans.length) changes?.push("empty \"man\" was removed");
			else {
				pkg.man = mans;
				return pkg;
			}
		}
		delete pkg.man;
	}
	function isCorrectlyEncodedName(spec) {
		return !spec.match(/[/@\s+%:]/) && spec === encodeURIComponent(spec);
	}
	function isValidScopedPackageName(spec) {
		if (spec.charAt(0) !== "@") return false;
		const rest = spec.slice(1).split("/");
		if (rest.length !== 2) return false;
		return rest[0] && rest[1] && rest[0] === encodeURIComponent(rest[0]) && rest[1] === encodeURIComponent(rest[1]);
	}
	function unixifyPath(ref) {
		return ref.replace(/\\|:/g, "/");
	}
	function secureAndUnixifyPath(ref) {
		const secured = unixifyPath(path.join(".", path.join("/", unixifyPath(ref))));
		return secured.startsWith("./") ? "" : secured;
	}
	function syncSteps(pkg, { strict, steps, changes, allowLegacyCase }) {
		const data = pkg.content;
		const pkgId = `${data.name ?? ""}@${data.version ?? ""}`;
		if (steps.includes("fixName") || steps.includes("fixNameField") || steps.includes("normalizeData")) {
			if (!data.name && !strict) {
				changes?.push("Missing \"name\" field was set to an empty string");
				data.name = "";
			} else {
				if (typeof data.name !== "string") throw new Error("name field must be a string.");
				if (!strict) {
					const name = data.name.trim();
					if (data.name !== name) {
						changes?.push(`Whitespace was trimmed from "name"`);
						data.name = name;
					}
				}
				if (data.name.startsWith(".") || !(isValidScopedPackageName(data.name) || isCorrectlyEncodedName(data.name)) || strict && !allowLegacyCase && data.name !== data.name.toLowerCase() || data.name.toLowerCase() === "node_modules" || data.name.toLowerCase() === "favicon.ico") throw new Error("Invalid name: " + JSON.stringify(data.name));
			}
		}
		if (steps.includes("fixName")) {
			if (moduleBuiltin.builtinModules.includes(data.name)) log.warn("package-json", pkgId, `Package name "${data.name}" conflicts with a Node.js built-in module name`);
		}
		if (steps.includes("fixVersionField") || steps.includes("normalizeData")) {
			const loose = !strict;
			if (!data.version) data.version = "";
			else {
				if (!valid(data.version, loose)) throw new Error(`Invalid version: "${data.version}"`);
				const version = clean(data.version, loose);
				if (version !== data.version) {
					changes?.push(`"version" was cleaned and set to "${version}"`);
					data.version = version;
				}
			}
		}
		if (steps.includes("_attributes")) {
			for (const key in data) if (key.startsWith("_")) {
				changes?.push(`"${key}" was removed`);
				delete pkg.content[key];
			}
		}
		if (steps.includes("_id")) {
			if (data.name && data.version) {
				changes?.push(`"_id" was set to ${pkgId}`);
				data._id = pkgId;
			}
		}
		if (steps.includes("bundledDependencies")) {
			if (data.bundleDependencies === void 0 && data.bundledDependencies !== void 0) {
				data.bundleDependencies = data.bundledDependencies;
				changes?.push(`Deleted incorrect "bundledDependencies"`);
			}
			delete data.bundledDependencies;
		}
		if (steps.includes("bundleDependencies")) {
			const bd = data.bundleDependencies;
			if (bd === false && !steps.includes("bundleDependenciesDeleteFalse")) {
				changes?.push(`"bundleDependencies" was changed from "false" to "[]"`);
				data.bundleDependencies = [];
			} else if (bd === true) {
				changes?.push(`"bundleDependencies" was auto-populated from "dependencies"`);
				data.bundleDependencies = Object.keys(data.dependencies || {});
			} else if (bd && typeof bd === "object") {
				if (!Array.isArray(bd)) {
					changes?.push(`"bundleDependencies" was changed from an object to an array`);
					data.bundleDependencies = Object.keys(bd);
				}
			} else if ("bundleDependencies" in data) {
				changes?.push(`"bundleDependencies" was removed`);
				delete data.bundleDependencies;
			}
		}
		if (steps.includes("optionalDedupe")) {
			if (data.dependencies && data.optionalDependencies && typeof data.optionalDependencies === "object") {
				for (const name in data.optionalDependencies) {
					changes?.push(`optionalDependencies."${name}" was removed`);
					delete data.dependencies[name];
				}
				if (!Object.keys(data.dependencies).length) {
					changes?.push(`Empty "optionalDependencies" was removed`);
					delete data.dependencies;
				}
			}
		}
		if ((steps.includes("scripts") || steps.includes("scriptpath")) && data.scripts !== void 0) {
			const spre = /^(\.[/\\])?node_modules[/\\].bin[\\/]/;
			if (typeof data.scripts === "object") {
				for (const name in data.scripts) if (typeof data.scripts[name] !== "string") {
					delete data.scripts[name];
					changes?.push(`Invalid scripts."${name}" was removed`);
				} else if (steps.includes("scriptpath") && spre.test(data.scripts[name])) {
					data.scripts[name] = data.scripts[name].replace(spre, "");
					changes?.push(`scripts entry "${name}" was fixed to remove node_modules/.bin reference`);
				}
			} else {
				changes?.push(`Removed invalid "scripts"`);
				delete data.scripts;
			}
		}
		if (steps.includes("funding")) {
			if (data.funding && typeof data.funding === "string") {
				data.funding = { url: data.funding };
				changes?.push(`"funding" was changed to an object with a url attribute`);
			}
		}
		if (steps.includes("fixRepositoryField") || steps.includes("normalizeData")) {
			if (data.repositories) {
				changes?.push(`"repository" was set to the first entry in "repositories" (${data.repository})`);
				data.repository = data.repositories[0];
			}
			if (data.repository) {
				if (typeof data.repository === "string") {
					changes?.push("\"repository\" was changed from a string to an object");
					data.repository = {
						type: "git",
						url: data.repository
					};
				}
				if (data.repository.url) {
					const hosted = lazyHostedGitInfo().fromUrl(data.repository.url);
					let r;
					if (hosted) {
						if (hosted.getDefaultRepresentation() === "shortcut") r = hosted.https();
						else r = hosted.toString();
						if (r !== data.repository.url) {
							changes?.push(`"repository.url" was normalized to "${r}"`);
							data.repository.url = r;
						}
					}
				}
			}
		}
		if (steps.includes("fixDependencies") || steps.includes("normalizeData")) {
			for (const type of [
				"dependencies",
				"devDependencies",
				"optionalDependencies"
			]) if (data[type]) {
				let secondWarning = true;
				if (typeof data[type] === "string") {
					changes?.push(`"${type}" was converted from a string into an object`);
					data[type] = data[type].trim().split(/[\n\r\s\t ,]+/);
					secondWarning = false;
				}
				if (Array.isArray(data[type])) {
					if (secondWarning) changes?.push(`"${type}" was converted from an array into an object`);
					const o = {};
					for (const d of data[type]) if (typeof d === "string") {
						const dep = d.trim().split(/(:?[@\s><=])/);
						const dn = dep.shift();
						o[dn] = dep.join("").replace(/^@/, "").trim();
					}
					data[type] = o;
				}
			}
			for (const deps of ["dependencies", "devDependencies"]) if (deps in data) {
				if (!data[deps] || typeof data[deps] !== "object") {
					changes?.push(`Removed invalid "${deps}"`);
					delete data[deps];
				} else for (const d in data[deps]) {
					if (typeof data[deps][d] !== "string") {
						changes?.push(`Removed invalid "${deps}.${d}"`);
						delete data[deps][d];
					}
					const hosted = lazyHostedGitInfo().fromUrl(data[deps][d])?.toString();
					if (hosted && hosted !== data[deps][d]) {
						changes?.push(`Normalized git reference to "${deps}.${d}"`);
						data[deps][d] = hosted.toString();
					}
				}
			}
		}
		if (steps.includes("normalizeData")) {
			const { normalizeData } = require_normalize_data();
			normalizeData(data, changes);
		}
	}
	async function asyncSteps(pkg, { steps, root, changes }) {
		const data = pkg.content;
		const scripts = data.scripts || {};
		const pkgId = `${data.name ?? ""}@${data.version ?? ""}`;
		if (steps.includes("gypfile")) {
			if (!scripts.install && !scripts.preinstall && data.gypfile !== false) {
				if ((await lazyLoadGlob()("*.gyp", { cwd: pkg.path })).length) {
					scripts.install = "node-gyp rebuild";
					data.scripts = scripts;
					data.gypfile = true;
					changes?.push(`"scripts.install" was set to "node-gyp rebuild"`);
					changes?.push(`"gypfile" was set to "true"`);
				}
			}
		}
		if (steps.includes("serverjs") && !scripts.start) try {
			await fs.access(path.join(pkg.path, "server.js"));
			scripts.start = "node server.js";
			data.scripts = scripts;
			changes?.push("\"scripts.start\" was set to \"node server.js\"");
		} catch {}
		if (steps.includes("authors") && !data.contributors) try {
			data.contributors = (await fs.readFile(path.join(pkg.path, "AUTHORS"), "utf8")).split(/\r?\n/g).map((line) => line.replace(/^\s*#.*$/, "").trim()).filter((line) => line);
			changes?.push("\"contributors\" was auto-populated with the contents of the \"AUTHORS\" file");
		} catch {}
		if (steps.includes("readme") && !data.readme) {
			const mdre = /\.m?a?r?k?d?o?w?n?$/i;
			const files = await lazyLoadGlob()("{README,README.*}", {
				cwd: pkg.path,
				nocase: true,
				mark: true
			});
			let readmeFile;
			for (const file of files) if (!file.endsWith(path.sep)) {
				if (file.match(mdre)) {
					readmeFile = file;
					break;
				}
				if (file.endsWith("README")) readmeFile = file;
			}
			if (readmeFile) {
				data.readme = await fs.readFile(path.join(pkg.path, readmeFile), "utf8");
				data.readmeFilename = readmeFile;
				changes?.push(`"readme" was set to the contents of ${readmeFile}`);
				changes?.push(`"readmeFilename" was set to ${readmeFile}`);
			}
			if (!data.readme) data.readme = "ERROR: No README data found!";
		}
		if (steps.includes("mans")) {
			if (data.directories?.man && !data.man) {
				const manDir = secureAndUnixifyPath(data.directories.man);
				const cwd = path.resolve(pkg.path, manDir);
				data.man = (await lazyLoadGlob()("**/*.[0-9]", { cwd })).map((man) => path.relative(pkg.path, path.join(cwd, man)).split(path.sep).join("/"));
			}
			normalizePackageMan(data, changes);
		}
		if (steps.includes("binDir") && data.directories?.bin && !data.bin && pkg.path) {
			const binPath = secureAndUnixifyPath(data.directories.bin);
			data.bin = (await lazyLoadGlob()("**", { cwd: path.resolve(pkg.path, binPath) })).reduce((acc, binFile) => {
				if (binFile && !binFile.startsWith(".")) {
					const binName = path.basename(binFile);
					acc[binName] = `${binPath}/${secureAndUnixifyPath(binFile)}`;
				}
				return acc;
			}, {});
		} else if (steps.includes("bin") || steps.includes("binDir") || steps.includes("binRefs")) normalizePackageBin(data, changes);
		if (steps.includes("gitHead") && !data.gitHead) {
			const gitRoot = await require_lib$4().find({
				cwd: pkg.path,
				root
			});
			let head;
			if (gitRoot) try {
				head = await fs.readFile(path.resolve(gitRoot, ".git/HEAD"), "utf8");
			} catch (err) {}
			let headData;
			if (head) {
				if (head.startsWith("ref: ")) {
					const headRef = head.replace(/^ref: /, "").trim();
					const headFile = path.resolve(gitRoot, ".git", headRef);
					try {
						headData = await fs.readFile(headFile, "utf8");
						headData = headData.replace(/^ref: /, "").trim();
					} catch (err) {}
					if (!headData) {
						const packFile = path.resolve(gitRoot, ".git/packed-refs");
						try {
							let refs = await fs.readFile(packFile, "utf8");
							if (refs) {
								refs = refs.split("\n");
								for (let i = 0; i < refs.length; i++) {
									const match = refs[i].match(/^([0-9a-f]{40}) (.+)$/);
									if (match && match[2].trim() === headRef) {
										headData = match[1];
										break;
									}
								}
							}
						} catch {}
					}
				} else headData = head.trim();
			}
			if (headData) data.gitHead = headData;
		}
		if (steps.includes("fillTypes")) {
			const index = data.main || "index.js";
			if (typeof index !== "string") throw new TypeError("The \"main\" attribute must be of type string.");
			const dts = `./${path.join(path.dirname(index), path.basename(index, path.extname(index)))}.d.ts`;
			if (!("types" in data || "typings" in data)) try {
				await fs.access(path.join(pkg.path, dts));
				data.types = dts.split(path.sep).join("/");
			} catch {}
		}
		if (steps.includes("binRefs") && data.bin instanceof Object) for (const key in data.bin) try {
			await fs.access(path.resolve(pkg.path, data.bin[key]));
		} catch {
			log.warn("package-json", pkgId, `No bin file found at ${data.bin[key]}`);
		}
	}
	async function normalize(pkg, opts) {
		if (!pkg.content) throw new Error("Can not normalize without content");
		await asyncSteps(pkg, opts);
		syncSteps(pkg, opts);
	}
	function syncNormalize(pkg, opts) {
		syncSteps(pkg, opts);
	}
	module.exports = {
		normalize,
		syncNormalize
	};
}));
// node_modules/@npmcli/package-json/lib/read-package.js
var require_read_package = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { readFile } = __require("fs/promises");
	const parseJSON = require_lib$10();
	async function read(filename) {
		try {
			return await readFile(filename, "utf8");
		} catch (err) {
			err.message = `Could not read package.json: ${err}`;
			throw err;
		}
	}
	function parse(data) {
		try {
			return parseJSON(data);
		} catch (err) {
			err.message = `Invalid package.json: ${err}`;
			throw err;
		}
	}
	async function readPackage(filename) {
		return parse(await read(filename));
	}
	module.exports = {
		read,
		parse,
		readPackage
	};
}));
// node_modules/@npmcli/package-json/lib/sort.js
var require_sort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* arbitrary sort order for package.json largely pulled from:
	* https://github.com/keithamus/sort-package-json/blob/main/defaultRules.md
	*
	* cross checked with:
	* https://github.com/npm/types/blob/main/types/index.d.ts#L104
	* https://docs.npmjs.com/cli/configuring-npm/package-json
	*/
	function packageSort(json) {
		const { name, version, private: isPrivate, description, keywords, homepage, bugs, repository, funding, license, author, maintainers, contributors, type, imports, exports, main, browser, types, bin, man, directories, files, workspaces, scripts, config, dependencies, devDependencies, peerDependencies, peerDependenciesMeta, optionalDependencies, bundledDependencies, bundleDependencies, engines, os, cpu, publishConfig, devEngines, licenses, overrides, ...rest } = json;
		return {
			...typeof name !== "undefined" ? { name } : {},
			...typeof version !== "undefined" ? { version } : {},
			...typeof isPrivate !== "undefined" ? { private: isPrivate } : {},
			...typeof description !== "undefined" ? { description } : {},
			...typeof keywords !== "undefined" ? { keywords } : {},
			...typeof homepage !== "undefined" ? { homepage } : {},
			...typeof bugs !== "undefined" ? { bugs } : {},
			...typeof repository !== "undefined" ? { repository } : {},
			...typeof funding !== "undefined" ? { funding } : {},
			...typeof license !== "undefined" ? { license } : {},
			...typeof author !== "undefined" ? { author } : {},
			...typeof maintainers !== "undefined" ? { maintainers } : {},
			...typeof contributors !== "undefined" ? { contributors } : {},
			...typeof type !== "undefined" ? { type } : {},
			...typeof imports !== "undefined" ? { imports } : {},
			...typeof exports !== "undefined" ? { exports } : {},
			...typeof main !== "undefined" ? { main } : {},
			...typeof browser !== "undefined" ? { browser } : {},
			...typeof types !== "undefined" ? { types } : {},
			...typeof bin !== "undefined" ? { bin } : {},
			...typeof man !== "undefined" ? { man } : {},
			...typeof directories !== "undefined" ? { directories } : {},
			...typeof files !== "undefined" ? { files } : {},
			...typeof workspaces !== "undefined" ? { workspaces } : {},
			...typeof scripts !== "undefined" ? { scripts } : {},
			...typeof config !== "undefined" ? { config } : {},
			...typeof dependencies !== "undefined" ? { dependencies } : {},
			...typeof devDependencies !== "undefined" ? { devDependencies } : {},
			...typeof peerDependencies !== "undefined" ? { peerDependencies } : {},
			...typeof peerDependenciesMeta !== "undefined" ? { peerDependenciesMeta } : {},
			...typeof optionalDependencies !== "undefined" ? { optionalDependencies } : {},
			...typeof bundledDependencies !== "undefined" ? { bundledDependencies } : {},
			...typeof bundleDependencies !== "undefined" ? { bundleDependencies } : {},
			...typeof engines !== "undefined" ? { engines } : {},
			...typeof os !== "undefined" ? { os } : {},
			...typeof cpu !== "undefined" ? { cpu } : {},
			...typeof publishConfig !== "undefined" ? { publishConfig } : {},
			...typeof devEngines !== "undefined" ? { devEngines } : {},
			...typeof licenses !== "undefined" ? { licenses } : {},
			...typeof overrides !== "undefined" ? { overrides } : {},
			...rest
		};
	}
	module.exports = { packageSort };
}));
// node_modules/@npmcli/package-json/lib/index.js
var require_lib$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { readFile, writeFile } = __require("node:fs/promises");
	const { resolve } = __require("node:path");
	const parseJSON = require_lib$10();
	const updateDeps = require_update_dependencies();
	const updateScripts = require_update_scripts();
	const updateWorkspaces = require_update_workspaces();
	const { normalize, syncNormalize } = require_normalize();
	const { read, parse } = require_read_package();
	const { packageSort } = require_sort();
	const knownSteps = /* @__PURE__ */ new Set([
		updateDeps,
		updateScripts,
		updateWorkspaces
	]);
	const knownKeys = /* @__PURE__ */ new Set([
		...updateDeps.knownKeys,
		"scripts",
		"workspaces"
	]);
	module.exports = class PackageJson {
		static fixSteps = Object.freeze([
			"binRefs",
			"bundleDependencies",
			"fixName",
			"fixVersionField",
			"fixRepositoryField",
			"fixDependencies",
			"devDependencies",
			"scriptpath"
		]);
		static normalizeSteps = Object.freeze([
			"_id",
			"_attributes",
			"bundledDependencies",
			"bundleDependencies",
			"optionalDedupe",
			"scripts",
			"funding",
			"bin",
			"binDir"
		]);
		static prepareSteps = Object.freeze([
			"_id",
			"_attributes",
			"bundledDependencies",
			"bundleDependencies",
			"bundleDependenciesDeleteFalse",
			"gypfile",
			"serverjs",
			"scriptpath",
			"authors",
			"readme",
			"mans",
			"binDir",
			"gitHead",
			"fillTypes",
			"normalizeData",
			"binRefs"
		]);
		static async create(path, opts = {}) {
			const p = new PackageJson();
			await p.create(path);
			if (opts.data) return p.update(opts.data);
			return p;
		}
		static async load(path, opts = {}) {
			const p = new PackageJson();
			if (!opts.create) return p.load(path);
			try {
				return await p.load(path);
			} catch (err) {
				if (!err.message.startsWith("Could not read package.json")) throw err;
				return await p.create(path);
			}
		}
		static async fix(path, opts) {
			const p = new PackageJson();
			await p.load(path, true);
			return p.fix(opts);
		}
		static async prepare(path, opts) {
			const p = new PackageJson();
			await p.load(path, true);
			return p.prepare(opts);
		}
		static async normalize(path, opts) {
			const p = new PackageJson();
			await p.load(path);
			return p.normalize(opts);
		}
		#path;
		#manifest;
		#readFileContent = "";
		#canSave = true;
		async load(path, parseIndex) {
			this.#path = path;
			let parseErr;
			try {
				this.#readFileContent = await read(this.filename);
			} catch (err) {
				if (!parseIndex) throw err;
				parseErr = err;
			}
			if (parseErr) {
				const indexFile = resolve(this.path, "index.js");
				let indexFileContent;
				try {
					indexFileContent = await readFile(indexFile, "utf8");
				} catch (err) {
					throw parseErr;
				}
				try {
					this.fromComment(indexFileContent);
				} catch (err) {
					throw parseErr;
				}
				this.#canSave = false;
				return this;
			}
			return this.fromJSON(this.#readFileContent);
		}
		fromJSON(data) {
			this.#manifest = parse(data);
			return this;
		}
		fromContent(data) {
			if (!data || typeof data !== "object") throw new Error("Content data must be an object");
			this.#manifest = data;
			this.#canSave = false;
			return this;
		}
		fromComment(data) {
			data = data.split(/^\/\*\*package(?:\s|$)/m);
			if (data.length < 2) throw new Error("File has no package in comments");
			data = data[1];
			data = data.split(/\*\*\/$/m);
			if (data.length < 2) throw new Error("File has no package in comments");
			data = data[0];
			data = data.replace(/^\s*\*/gm, "");
			this.#manifest = parseJSON(data);
			return this;
		}
		get content() {
			return this.#manifest;
		}
		get path() {
			return this.#path;
		}
		get filename() {
			if (this.path) return resolve(this.path, "package.json");
		}
		create(path) {
			this.#path = path;
			this.#manifest = {};
			return this;
		}
		update(content) {
			if (!this.content) throw new Error("Can not update without content.  Please `load` or `create`");
			for (const step of knownSteps) this.#manifest = step({
				content,
				originalContent: this.content
			});
			for (const [key, value] of Object.entries(content)) if (!knownKeys.has(key)) this.content[key] = value;
			return this;
		}
		async save({ sort } = {}) {
			if (!this.#canSave) throw new Error("No package.json to save to");
			const { [Symbol.for("indent")]: indent, [Symbol.for("newline")]: newline, ...rest } = this.content;
			const format = indent === void 0 ? "  " : indent;
			const eol = newline === void 0 ? "\n" : newline;
			const content = sort ? packageSort(rest) : rest;
			const fileContent = `${JSON.stringify(content, null, format)}\n`.replace(/\n/g, eol);
			if (fileContent.trim() !== this.#readFileContent.trim()) {
				const written = await writeFile(this.filename, fileContent);
				this.#readFileContent = fileContent;
				return written;
			}
		}
		syncNormalize(opts = {}) {
			opts.steps = this.constructor.normalizeSteps.filter((s) => s !== "_attributes");
			syncNormalize(this, opts);
			return this;
		}
		async normalize(opts = {}) {
			if (!opts.steps) opts.steps = this.constructor.normalizeSteps;
			await normalize(this, opts);
			return this;
		}
		async prepare(opts = {}) {
			if (!opts.steps) opts.steps = this.constructor.prepareSteps;
			await normalize(this, opts);
			return this;
		}
		async fix(opts = {}) {
			opts.steps = this.constructor.fixSteps;
			await normalize(this, opts);
			return this;
		}
	};
}));
// node_modules/@npmcli/name-from-folder/lib/index.js
var require_lib$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { basename, dirname } = __require("path");
	const getName = (parent, base) => parent.charAt(0) === "@" ? `${parent}/${base}` : base;
	module.exports = (dir) => dir ? getName(basename(dirname(dir)), basename(dir)) : false;
}));
// node_modules/@npmcli/map-workspaces/lib/index.js
var require_lib$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const path = __require("path");
	const getName = require_lib$2();
	const { minimatch } = require_commonjs$1();
	const pkgJson = require_lib$3();
	const { glob } = require_index_min$2();
	function appendNegatedPatterns(allPatterns) {
		const patterns = [];
		const negatedPatterns = [];
		for (let pattern of allPatterns) {
			const excl = pattern.match(/^!+/);
			if (excl) pattern = pattern.slice(excl[0].length);
			pattern = pattern.replace(/^\.?\/+/, "");
			if (excl && excl[0].length % 2 === 1) negatedPatterns.push(pattern);
			else {
				for (let i = 0; i < negatedPatterns.length; ++i) {
					const negatedPattern = negatedPatterns[i];
					if (minimatch(pattern, negatedPattern)) negatedPatterns.splice(i, 1);
				}
				patterns.push(pattern);
			}
		}
		for (const negated of negatedPatterns) for (const pattern of minimatch.match(patterns, negated)) patterns.splice(patterns.indexOf(pattern), 1);
		return {
			patterns,
			negatedPatterns
		};
	}
	function getPatterns(workspaces) {
		const workspacesDeclaration = Array.isArray(workspaces.packages) ? workspaces.packages : workspaces;
		if (!Array.isArray(workspacesDeclaration)) throw getError({
			message: "workspaces config expects an Array",
			code: "EWORKSPACESCONFIG"
		});
		return appendNegatedPatterns(workspacesDeclaration);
	}
	function getPackageName(pkg, pathname) {
		return pkg.name || getName(pathname);
	}
	function getGlobPattern(pattern) {
		pattern = pattern.replace(/\\/g, "/");
		return pattern.endsWith("/") ? pattern : `${pattern}/`;
	}
	function getError({ Type = TypeError, message, code }) {
		return Object.assign(new Type(message), { code });
	}
	function reverseResultMap(map) {
		return new Map(Array.from(map, (item) => item.reverse()));
	}
	async function mapWorkspaces(opts = {}) {
		if (!opts || !opts.pkg) throw getError({
			message: "mapWorkspaces missing pkg info",
			code: "EMAPWORKSPACESPKG"
		});
		if (!opts.cwd) opts.cwd = process.cwd();
		const { workspaces = [] } = opts.pkg;
		const { patterns, negatedPatterns } = getPatterns(workspaces);
		const results = /* @__PURE__ */ new Map();
		if (!patterns.length && !negatedPatterns.length) return results;
		const seen = /* @__PURE__ */ new Map();
		const getGlobOpts = () => ({
			...opts,
			ignore: [
				...opts.ignore || [],
				"**/node_modules/**",
				...negatedPatterns
			]
		});
		let matches = await glob(patterns.map((p) => getGlobPattern(p)), getGlobOpts());
		matches = matches.sort((a, b) => a.localeCompare(b, "en"));
		const orderedMatches = [];
		for (const pattern of patterns) orderedMatches.push(...matches.filter((m) => {
			return minimatch(m, pattern, {
				partial: true,
				windowsPathsNoEscape: true
			});
		}));
		for (const match of orderedMatches) {
			let pkg;
			try {
				pkg = await pkgJson.normalize(path.join(opts.cwd, match));
			} catch (err) {
				if (err.code === "ENOENT" || err.code === "ENOTDIR") continue;
				else throw err;
			}
			const name = getPackageName(pkg.content, pkg.path);
			let seenPackagePathnames = seen.get(name);
			if (!seenPackagePathnames) {
				seenPackagePathnames = /* @__PURE__ */ new Set();
				seen.set(name, seenPackagePathnames);
			}
			seenPackagePathnames.add(pkg.path);
		}
		const errorMessageArray = ["must not have multiple workspaces with the same name"];
		for (const [packageName, seenPackagePathnames] of seen) if (seenPackagePathnames.size > 1) addDuplicateErrorMessages(errorMessageArray, packageName, seenPackagePathnames);
		else results.set(packageName, seenPackagePathnames.values().next().value);
		if (errorMessageArray.length > 1) throw getError({
			Type: Error,
			message: errorMessageArray.join("\n"),
			code: "EDUPLICATEWORKSPACE"
		});
		return results;
	}
	function addDuplicateErrorMessages(messageArray, packageName, packagePathnames) {
		messageArray.push(`package '${packageName}' has conflicts in the following paths:`);
		for (const packagePathname of packagePathnames) messageArray.push("    " + packagePathname);
	}
	mapWorkspaces.virtual = function(opts = {}) {
		if (!opts || !opts.lockfile) throw getError({
			message: "mapWorkspaces.virtual missing lockfile info",
			code: "EMAPWORKSPACESLOCKFILE"
		});
		if (!opts.cwd) opts.cwd = process.cwd();
		const { packages = {} } = opts.lockfile;
		const { workspaces = [] } = packages[""] || {};
		const results = /* @__PURE__ */ new Map();
		const { patterns, negatedPatterns } = getPatterns(workspaces);
		if (!patterns.length && !negatedPatterns.length) return results;
		negatedPatterns.push("**/node_modules/**");
		const packageKeys = Object.keys(packages);
		for (const pattern of negatedPatterns) for (const packageKey of minimatch.match(packageKeys, pattern)) packageKeys.splice(packageKeys.indexOf(packageKey), 1);
		for (const pattern of patterns) for (const packageKey of minimatch.match(packageKeys, pattern)) {
			const packagePathname = path.join(opts.cwd, packageKey);
			const name = getPackageName(packages[packageKey], packagePathname);
			results.set(packagePathname, name);
		}
		return reverseResultMap(results);
	};
	module.exports = mapWorkspaces;
}));
// node_modules/@npmcli/config/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { walkUp } = require_commonjs();
	const ini = require_ini();
	const nopt = require_nopt();
	const { log, time } = require_lib$13();
	const { resolve, dirname, join } = __require("node:path");
	const { homedir } = __require("node:os");
	const { readFile, writeFile, chmod, unlink, stat, mkdir } = __require("node:fs/promises");
	const internalEnv = [
		"npm-version",
		"global-prefix",
		"local-prefix"
	];
	const fileExists = (...p) => stat(resolve(...p)).then((st) => st.isFile()).catch(() => false);
	const dirExists = (...p) => stat(resolve(...p)).then((st) => st.isDirectory()).catch(() => false);
	const hasOwnProperty = (obj, key) => Object.prototype.hasOwnProperty.call(obj, key);
	const typeDefs = require_type_defs();
	const nerfDart = require_nerf_dart();
	const envReplace = require_env_replace();
	const parseField = require_parse_field();
	const setEnvs = require_set_envs();
	const confFileTypes = /* @__PURE__ */ new Set([
		"global",
		"user",
		"project"
	]);
	const confTypes = /* @__PURE__ */ new Set([
		"default",
		"builtin",
		...confFileTypes,
		"env",
		"cli"
	]);
	var Config = class {
		#loaded = false;
		#flatten;
		#flatOptions = null;
		#warnings = [];
		static get typeDefs() {
			return typeDefs;
		}
		constructor({ definitions, shorthands, flatten, nerfDarts = [], npmPath, env = process.env, argv = process.argv, platform = process.platform, execPath = process.execPath, cwd = process.cwd(), excludeNpmCwd = false, warn = true }) {
			this.nerfDarts = nerfDarts;
			this.definitions = definitions;
			const { types, defaults, deprecated } = getTypesFromDefinitions(definitions);
			this.deprecated = deprecated;
			this.#flatten = flatten;
			this.types = types;
			this.shorthands = shorthands;
			this.defaults = defaults;
			this.npmPath = npmPath;
			this.npmBin = join(this.npmPath, "bin/npm-cli.js");
			this.argv = argv;
			this.env = env;
			this.execPath = execPath;
			this.platform = platform;
			this.cwd = cwd;
			this.excludeNpmCwd = excludeNpmCwd;
			this.globalPrefix = null;
			this.localPrefix = null;
			this.localPackage = null;
			this.home = null;
			const wheres = [...confTypes];
			this.data = /* @__PURE__ */ new Map();
			let parent = null;
			for (const where of wheres) this.data.set(where, parent = new ConfigData(parent));
			this.data.set = () => {
				throw new Error("cannot change internal config data structure");
			};
			this.data.delete = () => {
				throw new Error("cannot change internal config data structure");
			};
			this.sources = /* @__PURE__ */ new Map([]);
			for (const { data } of this.data.values()) this.list.unshift(data);
			this.#loaded = false;
			this.warn = warn;
		}
		get list() {
			const list = [];
			for (const { data } of this.data.values()) list.unshift(data);
			return list;
		}
		get loaded() {
			return this.#loaded;
		}
		get prefix() {
			return this.#get("global") ? this.globalPrefix : this.localPrefix;
		}
		find(key) {
			if (!this.loaded) throw new Error("call config.load() before reading values");
			const entries = [...this.data.entries()];
			for (let i = entries.length - 1; i > -1; i--) {
				const [where, { data }] = entries[i];
				if (hasOwnProperty(data, key)) return where;
			}
			return null;
		}
		get(key, where) {
			if (!this.loaded) throw new Error("call config.load() before reading values");
			return this.#get(key, where);
		}
		#get(key, where = null) {
			if (where !== null && !confTypes.has(where)) throw new Error("invalid config location param: " + where);
			const { data } = this.data.get(where || "cli");
			return where === null || hasOwnProperty(data, key) ? data[key] : void 0;
		}
		set(key, val, where = "cli") {
			if (!this.loaded) throw new Error("call config.load() before setting values");
			if (!confTypes.has(where)) throw new Error("invalid config location param: " + where);
			this.#checkDeprecated(key);
			const { data, raw } = this.data.get(where);
			data[key] = val;
			if ([
				"global",
				"user",
				"project"
			].includes(where)) raw[key] = val;
			this.data.get(where)[_valid] = null;
			this.#flatOptions = null;
		}
		get flat() {
			if (this.#flatOptions) return this.#flatOptions;
			const timeEnd = time.start("config:load:flatten");
			this.#flatOptions = {};
			for (const { data } of this.data.values()) this.#flatten(data, this.#flatOptions);
			this.#flatOptions.nodeBin = this.execPath;
			this.#flatOptions.npmBin = this.npmBin;
			timeEnd();
			return this.#flatOptions;
		}
		delete(key, where = "cli") {
			if (!this.loaded) throw new Error("call config.load() before deleting values");
			if (!confTypes.has(where)) throw new Error("invalid config location param: " + where);
			const { data, raw } = this.data.get(where);
			delete data[key];
			if ([
				"global",
				"user",
				"project"
			].includes(where)) delete raw[key];
			this.data.get(where)[_valid] = null;
			this.#flatOptions = null;
		}
		async load() {
			if (this.loaded) throw new Error("attempting to load npm config multiple times");
			this.loadDefaults();
			await this.loadBuiltinConfig();
			this.loadCLI();
			this.loadEnv();
			await this.loadProjectConfig();
			await this.loadUserConfig();
			await this.loadGlobalConfig();
			this.#loaded = true;
			this.globalPrefix = this.get("prefix");
			this.setEnvs();
		}
		loadDefaults() {
			this.loadGlobalPrefix();
			this.loadHome();
			const defaultsObject = {
				...this.defaults,
				prefix: this.globalPrefix
			};
			try {
				defaultsObject["npm-version"] = __require(join(this.npmPath, "package.json")).version;
			} catch {}
			this.#loadObject(defaultsObject, "default", "default values");
			const { data } = this.data.get("default");
			Object.defineProperty(data, "globalconfig", {
				get: () => resolve(this.#get("prefix"), "etc/npmrc"),
				set(value) {
					Object.defineProperty(data, "globalconfig", {
						value,
						configurable: true,
						writable: true,
						enumerable: true
					});
				},
				configurable: true,
				enumerable: true
			});
		}
		loadHome() {
			this.home = this.env.HOME || homedir();
		}
		loadGlobalPrefix() {
			if (this.globalPrefix) throw new Error("cannot load default global prefix more than once");
			if (this.env.PREFIX) this.globalPrefix = this.env.PREFIX;
			else if (this.platform === "win32") this.globalPrefix = dirname(this.execPath);
			else {
				this.globalPrefix = dirname(dirname(this.execPath));
				if (this.env.DESTDIR) this.globalPrefix = join(this.env.DESTDIR, this.globalPrefix);
			}
		}
		loadEnv() {
			const conf = Object.create(null);
			for (const [envKey, envVal] of Object.entries(this.env)) {
				if (!/^npm_config_/i.test(envKey) || envVal === "") continue;
				let key = envKey.slice(11);
				if (!key.startsWith("//")) key = key.replace(/(?!^)_/g, "-").toLowerCase();
				conf[key] = envVal;
			}
			this.#loadObject(conf, "env", "environment");
		}
		loadCLI() {
			for (const s of Object.keys(this.shorthands)) if (s.length > 1 && this.argv.includes(`-${s}`)) log.warn(`-${s} is not a valid single-hyphen cli flag and will be removed in the future`);
			nopt.invalidHandler = (k, val, type) => this.invalidHandler(k, val, type, "command line options", "cli");
			nopt.unknownHandler = (k, next) => this.unknownHandler(k, next);
			nopt.abbrevHandler = this.abbrevHandler;
			const conf = nopt(this.types, this.shorthands, this.argv);
			nopt.invalidHandler = null;
			nopt.unknownHandler = null;
			this.parsedArgv = conf.argv;
			delete conf.argv;
			this.#loadObject(conf, "cli", "command line options");
		}
		get valid() {
			for (const [where, { valid }] of this.data.entries()) if (valid === false || valid === null && !this.validate(where)) return false;
			return true;
		}
		validate(where) {
			if (!where) {
				let valid = true;
				const authProblems = [];
				for (const entryWhere of this.data.keys()) {
					if (entryWhere === "default" || entryWhere === "builtin" || entryWhere === "cli") continue;
					const ret = this.validate(entryWhere);
					valid = valid && ret;
					if ([
						"global",
						"user",
						"project"
					].includes(entryWhere)) {
						for (const key of ["_authtoken", "-authtoken"]) if (this.get(key, entryWhere)) authProblems.push({
							action: "delete",
							key,
							where: entryWhere
						});
						const nerfedReg = nerfDart(this.get("registry"));
						for (const key of [
							"_auth",
							"_authToken",
							"username",
							"_password"
						]) if (this.get(key, entryWhere)) {
							if (key === "username" && !this.get("_password", entryWhere)) authProblems.push({
								action: "delete",
								key,
								where: entryWhere
							});
							else if (key === "_password" && !this.get("username", entryWhere)) authProblems.push({
								action: "delete",
								key,
								where: entryWhere
							});
							else authProblems.push({
								action: "rename",
								from: key,
								to: `${nerfedReg}:${key}`,
								where: entryWhere
							});
						}
					}
				}
				if (authProblems.length) {
					const { ErrInvalidAuth } = require_errors$1();
					throw new ErrInvalidAuth(authProblems);
				}
				return valid;
			} else {
				const obj = this.data.get(where);
				obj[_valid] = true;
				nopt.invalidHandler = (k, val, type) => this.invalidHandler(k, val, type, obj.source, where);
				nopt.clean(obj.data, this.types, typeDefs);
				nopt.invalidHandler = null;
				return obj[_valid];
			}
		}
		repair(problems) {
			if (!problems) try {
				this.validate();
			} catch (err) {
				// istanbul ignore next
				if (err.code !== "ERR_INVALID_AUTH") throw err;
				problems = err.problems;
			} finally {
				if (!problems) problems = [];
			}
			for (const problem of problems)
 // istanbul ignore else
			if (problem.action === "delete") this.delete(problem.key, problem.where);
			else if (problem.action === "rename") {
				const raw = this.data.get(problem.where).raw?.[problem.from];
				const calculated = this.get(problem.from, problem.where);
				this.set(problem.to, raw || calculated, problem.where);
				this.delete(problem.from, problem.where);
			}
		}
		isDefault(key) {
			const [defaultType, ...types] = [...confTypes];
			const defaultData = this.data.get(defaultType).data;
			return hasOwnProperty(defaultData, key) && types.every((type) => {
				const typeData = this.data.get(type).data;
				return !hasOwnProperty(typeData, key);
			});
		}
		invalidHandler(k, val, type, source, where) {
			const typeDescription = require_type_description();
			log.warn("invalid config", k + "=" + JSON.stringify(val), `set in ${source}`);
			this.data.get(where)[_valid] = false;
			if (Array.isArray(type)) {
				if (type.includes(typeDefs.url.type)) type = typeDefs.url.type;
				else if (type.includes(typeDefs.path.type)) type = typeDefs.path.type;
			}
			const typeDesc = typeDescription(type);
			const mustBe = typeDesc.filter((m) => m !== void 0 && m !== Array);
			const msg = "Must be" + this.#getOneOfKeywords(mustBe, typeDesc);
			const desc = mustBe.length === 1 ? mustBe[0] : [...new Set(mustBe.map((n) => typeof n === "string" ? n : JSON.stringify(n)))].join(", ");
			log.warn("invalid config", msg, desc);
		}
		abbrevHandler(short, long) {
			log.warn(`Expanding --${short} to --${long}. This will stop working in the next major version of npm.`);
		}
		unknownHandler(key, next) {
			if (next) this.queueWarning(`unknown:${next}`, `"${next}" is being parsed as a normal command line argument.`);
		}
		#getOneOfKeywords(mustBe, typeDesc) {
			let keyword;
			if (mustBe.length === 1 && typeDesc.includes(Array)) keyword = " one or more";
			else if (mustBe.length > 1 && typeDesc.includes(Array)) keyword = " one or more of:";
			else if (mustBe.length > 1) keyword = " one of:";
			else keyword = "";
			return keyword;
		}
		#loadObject(obj, where, source, er = null) {
			const conf = this.data.get(where);
			if (conf.source) {
				const m = `double-loading "${where}" configs from ${source}, previously loaded from ${conf.source}`;
				throw new Error(m);
			}
			if (this.sources.has(source)) {
				const m = `double-loading config "${source}" as "${where}", previously loaded as "${this.sources.get(source)}"`;
				throw new Error(m);
			}
			conf.source = source;
			this.sources.set(source, where);
			if (er) {
				conf.loadError = er;
				if (er.code !== "ENOENT") log.verbose("config", `error loading ${where} config`, er);
			} else {
				conf.raw = obj;
				outer: for (const [key, value] of Object.entries(obj)) {
					const k = envReplace(key, this.env);
					const v = this.parseField(value, k);
					if (where !== "default") {
						this.#checkDeprecated(k);
						if (this.definitions[key]?.exclusive) {
							for (const exclusive of this.definitions[key].exclusive) if (!this.isDefault(exclusive)) {
								if (where === "env") {
									const cliData = this.data.get("cli").data;
									if (Object.hasOwn(cliData, exclusive)) continue outer;
								}
								throw new TypeError(`--${key} cannot be provided when using --${exclusive}`);
							}
						}
					}
					if (where !== "default" || key === "npm-version") this.checkUnknown(where, key);
					conf.data[k] = v;
				}
			}
		}
		checkUnknown(where, key) {
			if (!this.definitions[key]) {
				if (internalEnv.includes(key)) return;
				const hint = where !== "cli" ? " See `npm help npmrc` for supported config options." : "";
				if (!key.includes(":")) {
					this.queueWarning(key, `Unknown ${where} config "${where === "cli" ? "--" : ""}${key}". This will stop working in the next major version of npm.${hint}`);
					return;
				}
				const baseKey = key.split(":").pop();
				if (!this.definitions[baseKey] && !this.nerfDarts.includes(baseKey)) this.queueWarning(baseKey, `Unknown ${where} config "${baseKey}" (${key}). This will stop working in the next major version of npm.${hint}`);
			}
		}
		#checkDeprecated(key) {
			if (this.deprecated[key]) log.warn("config", key, this.deprecated[key]);
		}
		parseField(f, key, listElement = false) {
			return parseField(f, key, this, listElement);
		}
		async #loadFile(file, type) {
			log.silly("config", `load:file:${file}`);
			await readFile(file, "utf8").then((data) => {
				const parsedConfig = ini.parse(data);
				if (type === "project" && parsedConfig.prefix) log.error("config", `prefix cannot be changed from project config: ${file}.`);
				return this.#loadObject(parsedConfig, type, file);
			}, (er) => this.#loadObject(null, type, file, er));
		}
		loadBuiltinConfig() {
			return this.#loadFile(resolve(this.npmPath, "npmrc"), "builtin");
		}
		async loadProjectConfig() {
			await this.loadLocalPrefix();
			if (this.localPackage == null) this.localPackage = await fileExists(this.localPrefix, "package.json");
			if (this.#get("global") === true || this.#get("location") === "global") {
				this.data.get("project").source = "(global mode enabled, ignored)";
				this.sources.set(this.data.get("project").source, "project");
				return;
			}
			const projectFile = resolve(this.localPrefix, ".npmrc");
			if (projectFile !== this.#get("userconfig")) return this.#loadFile(projectFile, "project");
			else {
				this.data.get("project").source = "(same as \"user\" config, ignored)";
				this.sources.set(this.data.get("project").source, "project");
			}
		}
		async loadLocalPrefix() {
			const cliPrefix = this.#get("prefix", "cli");
			if (cliPrefix) {
				this.localPrefix = cliPrefix;
				return;
			}
			const cliWorkspaces = this.#get("workspaces", "cli");
			const isGlobal = this.#get("global") || this.#get("location") === "global";
			for (const p of walkUp(this.cwd)) {
				if (this.excludeNpmCwd && p === this.npmPath) break;
				const hasPackageJson = await fileExists(p, "package.json");
				if (!this.localPrefix && (hasPackageJson || await dirExists(p, "node_modules"))) {
					this.localPrefix = p;
					this.localPackage = hasPackageJson;
					if (cliWorkspaces === false || isGlobal) return;
					continue;
				}
				if (this.localPrefix && hasPackageJson) {
					const { content: pkg } = await require_lib$3().normalize(p).catch(() => ({ content: {} }));
					if (!pkg?.workspaces) continue;
					const workspaces = await require_lib$1()({
						cwd: p,
						pkg
					});
					for (const w of workspaces.values()) if (w === this.localPrefix) {
						if (await fileExists(this.localPrefix, ".npmrc")) log.warn("config", `ignoring workspace config at ${this.localPrefix}/.npmrc`);
						const { data } = this.data.get("default");
						data.workspace = [this.localPrefix];
						this.localPrefix = p;
						this.localPackage = hasPackageJson;
						log.info("config", `found workspace root at ${this.localPrefix}`);
						return;
					}
				}
			}
			if (!this.localPrefix) this.localPrefix = this.cwd;
		}
		loadUserConfig() {
			return this.#loadFile(this.#get("userconfig"), "user");
		}
		loadGlobalConfig() {
			return this.#loadFile(this.#get("globalconfig"), "global");
		}
		async save(where) {
			if (!this.loaded) throw new Error("call config.load() before saving");
			if (!confFileTypes.has(where)) throw new Error("invalid config location param: " + where);
			const conf = this.data.get(where);
			conf[_loadError] = null;
			if (where === "user") {
				const nerfed = nerfDart(this.get("registry"));
				const email = this.get(`${nerfed}:email`, "user");
				if (email) {
					this.delete(`${nerfed}:email`, "user");
					this.set("email", email, "user");
				}
			}
			const iniData = ini.stringify(conf.raw).trim() + "\n";
			if (!iniData.trim()) {
				await unlink(conf.source).catch(() => {});
				return;
			}
			const dir = dirname(conf.source);
			await mkdir(dir, { recursive: true });
			await writeFile(conf.source, iniData, "utf8");
			const mode = where === "user" ? 384 : 438;
			await chmod(conf.source, mode);
		}
		clearCredentialsByURI(uri, level = "user") {
			const nerfed = nerfDart(uri);
			if (nerfDart(this.get("registry")) === nerfed) {
				this.delete(`-authtoken`, level);
				this.delete(`_authToken`, level);
				this.delete(`_authtoken`, level);
				this.delete(`_auth`, level);
				this.delete(`_password`, level);
				this.delete(`username`, level);
				const email = this.get(`${nerfed}:email`, level);
				if (email) this.set("email", email, level);
			}
			this.delete(`${nerfed}:_authToken`, level);
			this.delete(`${nerfed}:_auth`, level);
			this.delete(`${nerfed}:_password`, level);
			this.delete(`${nerfed}:username`, level);
			this.delete(`${nerfed}:email`, level);
			this.delete(`${nerfed}:certfile`, level);
			this.delete(`${nerfed}:keyfile`, level);
		}
		setCredentialsByURI(uri, { token, username, password, certfile, keyfile }) {
			const nerfed = nerfDart(uri);
			this.delete(`${nerfed}:always-auth`, "user");
			this.delete(`${nerfed}:email`, "user");
			if (certfile && keyfile) {
				this.set(`${nerfed}:certfile`, certfile, "user");
				this.set(`${nerfed}:keyfile`, keyfile, "user");
			}
			if (token) {
				this.set(`${nerfed}:_authToken`, token, "user");
				this.delete(`${nerfed}:_password`, "user");
				this.delete(`${nerfed}:username`, "user");
			} else if (username || password) {
				if (!username) throw new Error("must include username");
				if (!password) throw new Error("must include password");
				this.delete(`${nerfed}:_authToken`, "user");
				this.set(`${nerfed}:username`, username, "user");
				const encoded = Buffer.from(password, "utf8").toString("base64");
				this.set(`${nerfed}:_password`, encoded, "user");
			} else if (!certfile || !keyfile) throw new Error("No credentials to set.");
		}
		getCredentialsByURI(uri) {
			const nerfed = nerfDart(uri);
			const def = nerfDart(this.get("registry"));
			const creds = {};
			const email = this.get(`${nerfed}:email`) || this.get("email");
			if (email) {
				if (nerfed === def) this.set("email", email, "user");
				creds.email = email;
			}
			const certfileReg = this.get(`${nerfed}:certfile`);
			const keyfileReg = this.get(`${nerfed}:keyfile`);
			if (certfileReg && keyfileReg) {
				creds.certfile = certfileReg;
				creds.keyfile = keyfileReg;
			}
			const tokenReg = this.get(`${nerfed}:_authToken`);
			if (tokenReg) {
				creds.token = tokenReg;
				return creds;
			}
			const userReg = this.get(`${nerfed}:username`);
			const passReg = this.get(`${nerfed}:_password`);
			if (userReg && passReg) {
				creds.username = userReg;
				creds.password = Buffer.from(passReg, "base64").toString("utf8");
				const auth = `${creds.username}:${creds.password}`;
				creds.auth = Buffer.from(auth, "utf8").toString("base64");
				return creds;
			}
			const authReg = this.get(`${nerfed}:_auth`);
			if (authReg) {
				const authSplit = Buffer.from(authReg, "base64").toString("utf8").split(":");
				creds.username = authSplit.shift();
				creds.password = authSplit.join(":");
				creds.auth = authReg;
				return creds;
			}
			return creds;
		}
		setEnvs() {
			setEnvs(this);
		}
		removeWarning(key) {
			this.#warnings = this.#warnings.filter((w) => w.type !== key);
		}
		getUnknownPositionals() {
			return this.#warnings.filter((w) => w.type.startsWith("unknown:")).map((w) => w.type.slice(8));
		}
		removeUnknownPositional(value) {
			this.removeWarning(`unknown:${value}`);
		}
		queueWarning(type, ...args) {
			if (!this.warn) this.#warnings.push({
				type,
				args
			});
			else log.warn(...args);
		}
		logWarnings() {
			for (const warning of this.#warnings) log.warn(...warning.args);
			this.#warnings = [];
		}
	};
	const _loadError = Symbol("loadError");
	const _valid = Symbol("valid");
	var ConfigData = class {
		#data;
		#source = null;
		#raw = null;
		constructor(parent) {
			this.#data = Object.create(parent && parent.data);
			this.#raw = {};
			this[_valid] = true;
		}
		get data() {
			return this.#data;
		}
		get valid() {
			return this[_valid];
		}
		set source(s) {
			if (this.#source) throw new Error("cannot set ConfigData source more than once");
			this.#source = s;
		}
		get source() {
			return this.#source;
		}
		set loadError(e) {
			if (this[_loadError] || Object.keys(this.#raw).length) throw new Error("cannot set ConfigData loadError after load");
			this[_loadError] = e;
		}
		get loadError() {
			return this[_loadError];
		}
		set raw(r) {
			if (Object.keys(this.#raw).length || this[_loadError]) throw new Error("cannot set ConfigData raw after load");
			this.#raw = r;
		}
		get raw() {
			return this.#raw;
		}
	};
	const getTypesFromDefinitions = (definitions) => {
		const types = {};
		const defaults = {};
		const deprecated = {};
		for (const [key, def] of Object.entries(definitions)) {
			defaults[key] = def.default;
			types[key] = def.type;
			if (def.deprecated) deprecated[key] = def.deprecated.trim().replace(/\n +/, "\n");
		}
		return {
			types,
			defaults,
			deprecated
		};
	};
	module.exports = Config;
	module.exports.getTypesFromDefinitions = getTypesFromDefinitions;
}));
export default require_lib();
export {};
