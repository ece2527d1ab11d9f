import { t as eolOf } from "./lines.js";
// src/text/bytes.ts
const UTF8_BOM = [
	239,
	187,
	191
];
/** A source from a file's bytes, or null when they are not clean UTF-8: such a file is reported, never touched. */
function decode(path, bytes, mode) {
	if (bytes.includes(0)) return null;
	const bom = UTF8_BOM.every((byte, i) => bytes[i] === byte);
	try {
		const text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bom ? bytes.subarray(3) : bytes);
		return {
			path,
			text,
			bom,
			eol: eolOf(text),
			mode
		};
	} catch {
		return null;
	}
}
/** The bytes of a source's new text, with the byte order mark that it had. */
function encode(source, text) {
	const bytes = new TextEncoder().encode(text);
	return source.bom ? Uint8Array.from([...UTF8_BOM, ...bytes]) : bytes;
}
export { encode as n, decode as t };
