export { openCommit } from './open-commit.ts'
export { openFolder } from './open-folder.ts'
export { writeFiles } from './write.ts'
