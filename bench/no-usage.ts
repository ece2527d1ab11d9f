/** A run that finds nothing: the whole process beside git's search alone, ripgrep, and a Node that does nothing. */
import { basename } from 'node:path'
import { wideNeedleOf } from '../src/adapters/files/needle.ts'
import { MARKERS } from '../src/widget/markers.ts'
import { type Contestant, inTurn, isInstalled, limit, quick, ratio, runAndList, table } from './measure.ts'
import { makeTree } from './tree.ts'

export async function noUsage(): Promise<void> {
  for (const files of quick ? [1000] : [3000, 50_000]) {
    const tree = makeTree({ files, candidates: 0 })
    try {
      await compare(tree.folder, tree.files, tree.bytes)
    } finally {
      tree.remove()
    }
  }
}

async function compare(folder: string, files: number, bytes: number): Promise<void> {
  console.log(`\nNo usage: ${files} files, ${Math.round(bytes / 1e6)} MB`)
  const { pattern } = wideNeedleOf(MARKERS)
  const contestants: Contestant[] = [
    { name: 'this tool', command: [process.execPath, 'dist/cli.js', folder] },
    { name: 'git grep, same pattern', command: ['git', '-C', folder, 'grep', '-lza', '-P', '-e', pattern] },
    { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
  ]
  if (isInstalled('rg')) {
    contestants.push(
      { name: 'rg -l', command: ['rg', '-lF', 'okta-signin-widget', folder] },
      {
        name: 'rg -l, ignored and hidden files too',
        command: ['rg', '-lF', '--hidden', '--no-ignore', '-g', '!.git', 'okta-signin-widget', folder],
      },
    )
  } else console.log('  ripgrep is not installed: its rows are left out')

  const timed = await inTurn(contestants, quick ? 5 : 11)
  const [own, grep, node] = timed
  table(
    ['', 'ms', 'this tool to it'],
    timed.map(each => [each.name, each.wall, own ? ratio(own, each) : Number.NaN]),
  )
  const { modules, rss } = await runAndList(['dist/cli.js', folder])
  const own_ = modules.filter(url => url.startsWith('file:')).map(url => basename(url))
  console.log(`  loads ${own_.length} files of its own (${own_.join(', ')})`)
  console.log(`  and of Node: ${modules.filter(url => url.startsWith('node:')).join(', ')}`)
  const foreign = modules.filter(url => !url.startsWith('node:') && !url.includes('/dist/'))
  limit('modules that are neither of Node nor of dist', foreign.length, 0)
  limit('peak memory', rss, 100, ' MB')
  if (own && grep && node) {
    const floor = { ...grep, walls: grep.walls.map((wall, round) => wall + (node.walls[round] ?? 0)) }
    limit('to `node -e 0` and `git grep` one after the other', ratio(own, floor), 1.75)
  }
  const rg = timed.find(each => each.name === 'rg -l')
  // Both are bound by opening files; what is above 1 here is the noise of a busy machine and the start of Node.
  if (own && rg && files >= 50_000) limit('to ripgrep on a large tree', ratio(own, rg), 1.25)
}
