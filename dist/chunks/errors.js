// src/errors.ts
/**
* What people can mend: printed as one line with the remedy and a link, without a stack.
* Everything else that is thrown is a bug of ours.
*/
var UserError = class extends Error {
	id;
	remedy;
	/**
	* @param id stable, kebab-case: it is the anchor in docs/errors.md and the `outcome-reason` output.
	* @param what what is wrong, one sentence.
	* @param remedy what to do about it, one or two sentences.
	*/
	constructor(id, what, remedy, options) {
		super(what, options);
		this.name = "UserError";
		this.id = id;
		this.remedy = remedy;
	}
};
export { UserError as t };
