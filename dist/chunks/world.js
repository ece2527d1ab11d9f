import { a as createAssets, n as collectEarly, r as createFetch, t as createReleases } from "./releases.js";
// src/cli/world.ts
/** The world of a terminal, without its files: npm, the CDN, GitHub's releases, and nowhere to publish to. */
function terminalWorld(folder, terminal) {
	const { env } = terminal;
	const fetch = createFetch(env);
	const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
	const origin = env["OKTA_CDN_URL"];
	return {
		releases: createReleases({
			folder,
			env,
			github: {
				apiUrl,
				token: env["GITHUB_TOKEN"] ?? null
			},
			fetch
		}),
		assets: createAssets({
			fetch,
			...origin === void 0 ? {} : { origin }
		}),
		pullRequests: null,
		scripts: async () => {
			collectEarly();
			return (await import("./script.js")).createScriptReader();
		},
		progress: terminal.progress ?? (() => void 0),
		now: /* @__PURE__ */ new Date(),
		permalink: null
	};
}
export { terminalWorld };
