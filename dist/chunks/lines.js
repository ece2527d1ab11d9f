// src/text/lines.ts
/** Line and column of an offset, both from 1. A line ends at LF, CRLF or CR. */
function position(text, offset) {
	let line = 1;
	let start = 0;
	for (const match of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
		line += 1;
		start = match.index + match[0].length;
	}
	return {
		line,
		column: offset - start + 1
	};
}
/** Start of the line that `offset` is in. */
function lineStart(text, offset) {
	const before = text.slice(0, offset);
	return Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
}
/** Where the next line begins: behind this line's line end, or the end of the text. */
function nextLine(text, offset) {
	const end = /\r\n|\n|\r/g;
	end.lastIndex = offset;
	const match = end.exec(text);
	return match ? match.index + match[0].length : text.length;
}
/** The span widened to its whole lines when nothing else stands on them, so that removing it leaves no blank line. */
function ownLines(text, start, end) {
	const from = lineStart(text, start);
	const to = nextLine(text, end);
	return text.slice(from, start).trim() === "" && text.slice(end, to).trim() === "" ? {
		start: from,
		end: to
	} : {
		start,
		end
	};
}
function eolOf(text) {
	const crlf = text.split("\r\n").length - 1;
	const lf = text.split("\n").length - 1 - crlf;
	if (crlf > 0 && lf > 0) return "mixed";
	return crlf > 0 ? "crlf" : "lf";
}
export { ownLines as n, position as r, eolOf as t };
