/**
 * The Node binary that the built action and command line are tested on: the one that runs the tests, or another one that
 * `npm test` names when it runs the end-to-end tests a second time.
 */
export const TESTED_NODE: string = process.env['TESTED_NODE'] ?? process.execPath
