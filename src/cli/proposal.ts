import { RULES } from '../rules/index.ts'
import type { RawInputs } from '../stages/inputs.ts'
import { readInputs } from '../stages/inputs.ts'
import type { Inputs, Report, World } from '../types.ts'
import { upgrade } from '../upgrade.ts'

export { explain } from './explain.ts'

export function inputsOf(raw: RawInputs): Inputs {
  return readInputs(
    raw,
    RULES.map(rule => rule.id),
  )
}

export function propose(inputs: Inputs, world: World, tool: Report['tool']): Promise<Report> {
  return upgrade(inputs, world, { tool, base: null, isPublicGitHub: true })
}
