import { createHash, type Hash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { UserError } from '../../errors.ts'
import type { Hashes } from '../../types.ts'

/** What to take of an archive's entry: its hashes, its text, or both. */
export interface Wanted {
  readonly hashes: boolean
  readonly text: boolean
}

export interface ArchivedFile {
  readonly bytes: number
  /** Null unless wanted. */
  readonly hashes: Hashes | null
  /** Null unless wanted. */
  readonly text: string | null
}

/** In bytes, but for `entries`. The widget's largest release so far has 56 MB, 385 MB unpacked and 5,000 entries. */
export interface ArchiveLimits {
  readonly packed: number
  readonly unpacked: number
  /** One entry that is wanted. */
  readonly entry: number
  /** All text that is kept. */
  readonly kept: number
  readonly entries: number
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  packed: 120 * 1024 * 1024,
  unpacked: 1024 * 1024 * 1024,
  entry: 32 * 1024 * 1024,
  kept: 48 * 1024 * 1024,
  entries: 100_000,
}

/** Checks the archive's bytes against what the registry says they are. */
export interface Seal {
  readonly update: (chunk: Uint8Array) => void
  readonly holds: () => boolean
}

/**
 * Reads an npm archive as it comes in, keeping only what `want` asks for. Nothing is written to the disk and nothing is
 * run. An archive that tries to be anything but files in a folder is refused whole.
 *
 * @param want by the name below the archive's folder: `dist/js/okta-sign-in.min.js`.
 * @throws UserError `package-unreadable`, `package-too-large`, `package-unsafe`, `package-integrity`; what the source
 *   throws goes through as it is.
 */
export async function readArchive(
  source: AsyncIterable<Uint8Array>,
  want: (name: string) => Wanted | null,
  seal: Seal,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<ReadonlyMap<string, ArchivedFile>> {
  const { Parser } = await import('tar')
  const files = new Map<string, ArchivedFile>()
  let problem: UserError | null = null
  let failure: unknown = null
  let entries = 0
  let kept = 0
  const stop = (error: UserError) => {
    problem ??= error
    return false
  }

  const parser = new Parser({
    filter: (path, entry) => {
      entries += 1
      if (entries > limits.entries) return stop(tooLarge(`it has more than ${limits.entries} entries`))
      const type = 'type' in entry ? entry.type : 'File'
      if (!isPlain(type)) return stop(unsafe('it holds a link or a device'))
      if (!isInside(path)) return stop(unsafe('it holds a name that leaves its folder'))
      const wanted = type === 'Directory' ? null : want(nameOf(path))
      if (wanted === null) return false
      if (entry.size > limits.entry) return stop(tooLarge('one of its files is too large'))
      if (wanted.text) kept += entry.size
      return kept > limits.kept ? stop(tooLarge('its texts are too large')) : true
    },
    onReadEntry: entry => {
      const name = nameOf(entry.path)
      const collect = collector(want(name) ?? { hashes: false, text: false })
      entry.on('data', (chunk: Buffer) => collect.update(chunk))
      entry.on('end', () => files.set(name, collect.file()))
    },
    onwarn: (code, message) => {
      if (code !== 'TAR_ENTRY_INFO') stop(unreadable(`it is damaged (${String(message).slice(0, 100)})`))
    },
  })

  async function* counted(): AsyncGenerator<Uint8Array> {
    let bytes = 0
    try {
      for await (const chunk of source) {
        bytes += chunk.length
        if (bytes > limits.packed) throw tooLarge('it is too large')
        seal.update(chunk)
        yield chunk
      }
    } catch (error) {
      // Told apart from damage: what the network did may go better the next time.
      failure = error
      throw error
    }
  }

  try {
    await pipeline(counted, createGunzip(), async unpacked => {
      let bytes = 0
      for await (const chunk of unpacked as AsyncIterable<Buffer>) {
        // The parser would unpack a second time what is packed twice, and that could not be counted.
        if (bytes === 0 && isPacked(chunk)) throw unreadable('it is packed twice')
        bytes += chunk.length
        if (bytes > limits.unpacked) throw tooLarge('it is too large unpacked')
        parser.write(chunk)
        if (problem) throw problem
      }
      parser.end()
      if (problem) throw problem
    })
  } catch (error) {
    if (failure !== null) throw failure
    if (error instanceof UserError) throw error
    throw unreadable('it is damaged', error)
  }
  if (!seal.holds()) {
    throw new UserError(
      'package-integrity',
      'The archive of the widget is not the one that the npm registry has on record: its hash is another.',
      'Do not use that release before those who run the registry have explained it.',
    )
  }
  return files
}

function collector({ hashes, text }: Wanted) {
  const running: readonly [Hash, Hash, Hash] = [createHash('sha256'), createHash('sha384'), createHash('sha512')]
  const chunks: Buffer[] = []
  let bytes = 0
  return {
    update: (chunk: Buffer) => {
      bytes += chunk.length
      if (hashes) for (const hash of running) hash.update(chunk)
      if (text) chunks.push(chunk)
    },
    file: (): ArchivedFile => {
      const [sha256, sha384, sha512] = running
      return {
        bytes,
        hashes: hashes
          ? { sha256: sha256.digest('base64'), sha384: sha384.digest('base64'), sha512: sha512.digest('base64') }
          : null,
        text: text ? Buffer.concat(chunks).toString('utf8') : null,
      }
    },
  }
}

function isPlain(type: string): boolean {
  return type === 'File' || type === 'OldFile' || type === 'ContiguousFile' || type === 'Directory'
}

function isInside(path: string): boolean {
  return !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..')
}

/** npm takes the first folder away, whatever it is called. */
function nameOf(path: string): string {
  return path.replace(/^(?:\.\/)*[^/]+\//, '')
}

function isPacked(chunk: Uint8Array): boolean {
  return (chunk[0] === 0x1f && chunk[1] === 0x8b) || (chunk[0] === 0x28 && chunk[1] === 0xb5 && chunk[2] === 0x2f)
}

const ELSEWHERE =
  'Set `target-version` to another release, and tell those who run the npm registry that your `.npmrc` names.'

function unreadable(why: string, cause?: unknown): UserError {
  return new UserError('package-unreadable', `The archive of the widget cannot be read: ${why}.`, ELSEWHERE, { cause })
}

function tooLarge(why: string): UserError {
  return new UserError('package-too-large', `The archive of the widget is refused: ${why}.`, ELSEWHERE)
}

function unsafe(why: string): UserError {
  return new UserError('package-unsafe', `The archive of the widget is refused: ${why}.`, ELSEWHERE)
}
