/** Everything that turns a report into text: a chunk of its own, since `diff` comes with it. */
export { toJson } from '../stages/report/json.ts'
export { isUpdateAvailable } from '../stages/report/outputs.ts'
export { toPatch } from '../stages/report/patch.ts'
export { toSarif } from '../stages/report/sarif.ts'
export { toTerminal } from '../stages/report/terminal.ts'
