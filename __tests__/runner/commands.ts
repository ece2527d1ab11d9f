/** Reads what an action says to its runner: workflow commands in its output, and the files for outputs and variables. */

export interface WorkflowCommand {
  /** `error`, `warning`, `notice`, `debug`, `group`, `add-mask`, … */
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Commands in the order they were printed. Between `::stop-commands::TOKEN` and `::TOKEN::` nothing is one. */
export function readCommands(output: string): readonly WorkflowCommand[] {
  const commands: WorkflowCommand[] = []
  let stopped: string | null = null
  for (const line of output.split(/\r\n|\n|\r/)) {
    const match = /^\s*::(?<command>[^\s:]+)(?: (?<properties>.*?))?::(?<message>.*)$/.exec(line)
    if (match?.groups === undefined) continue
    const { command = '', properties = '', message = '' } = match.groups
    if (stopped !== null) {
      if (command === stopped) stopped = null
      continue
    }
    if (command === 'stop-commands') stopped = message
    else commands.push({ command, properties: readProperties(properties), message: unescapeData(message) })
  }
  return commands
}

/** `name=value` lines, and `name<<END` up to a line that is `END`. Throws where the real runner would fail the step. */
export function readKeyValueFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  const lines = text.split('\n').map(line => line.replace(/\r$/, ''))
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const heredoc = /^(?<name>[^=]+?)<<(?<end>.+)$/.exec(line)
    if (heredoc?.groups !== undefined) {
      const { name = '', end = '' } = heredoc.groups
      const last = lines.indexOf(end, index + 1)
      if (last < 0) throw new Error(`Invalid value. Matching delimiter not found '${end}'`)
      values[name] = lines.slice(index + 1, last).join('\n')
      index = last
      continue
    }
    const equals = line.indexOf('=')
    if (equals < 1) throw new Error(`Invalid format '${line}'`)
    values[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return values
}

function readProperties(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').filter(pair => pair.includes('='))
  return Object.fromEntries(
    pairs.map(pair => {
      const equals = pair.indexOf('=')
      const value = pair
        .slice(equals + 1)
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
      return [pair.slice(0, equals).trim(), unescapeData(value)]
    }),
  )
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
