import { n as settingOf, r as RULES, t as readInputs } from "./inputs.js";
// src/cli/rules.ts
/** Every rule with its setting, the versions that it is for, and its page. */
function listRules(raw) {
	const { rules } = readInputs(raw, RULES.map((rule) => rule.id));
	const width = Math.max(...RULES.map((rule) => rule.id.length));
	return `${RULES.map((rule) => `${rule.id.padEnd(width)}  ${settingOf(rules, rule.id).padEnd(4)}  ${scope(rule)}\n${" ".repeat(width + 8)}${rule.title}`).join("\n")}\n`;
}
function scope(rule) {
	const engine = rule.engine === "any" ? "" : ` (engine: ${rule.engine})`;
	return `${rule.range === "*" ? "every run" : `entering ${rule.range}`}${engine}`;
}
export { listRules };
