// src/text/edits.ts
/** Edits in the order of their places, file by file; those that say the same twice are said once. */
function inOrder(edits) {
	const sorted = [...edits].sort((a, b) => comparePaths(a, b) || a.start - b.start || a.end - b.end);
	return sorted.filter((edit, i) => {
		const previous = sorted[i - 1];
		return !previous || !isSame(previous, edit);
	});
}
function comparePaths(a, b) {
	if (a.path === b.path) return 0;
	return a.path < b.path ? -1 : 1;
}
function isSame(a, b) {
	return a.path === b.path && a.start === b.start && a.end === b.end && a.text === b.text;
}
/** The first two edits that want the same characters, or null. Two insertions at one place do not overlap. */
function overlap(edits) {
	const sorted = inOrder(edits);
	for (const [i, edit] of sorted.entries()) {
		const next = sorted[i + 1];
		if (next && next.start < edit.end) return [edit, next];
	}
	return null;
}
/** The text with all edits of one file applied at once. Throws when two of them overlap: that would be a guess. */
function applyEdits(text, edits) {
	const clash = overlap(edits);
	if (clash) {
		const [a, b] = clash;
		throw new Error(`Edits overlap in ${a.path}: [${a.start}, ${a.end}) and [${b.start}, ${b.end})`);
	}
	let result = "";
	let from = 0;
	for (const edit of inOrder(edits)) {
		result += text.slice(from, edit.start) + edit.text;
		from = edit.end;
	}
	return result + text.slice(from);
}
function contains(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
export { overlap as i, contains as n, inOrder as r, applyEdits as t };
