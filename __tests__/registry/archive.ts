import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Header } from 'tar'

/** One entry of an archive, as hostile as one likes: nothing of it is checked. */
export interface Entry {
  readonly path: string
  readonly type?: 'File' | 'Directory' | 'SymbolicLink' | 'Link' | 'CharacterDevice' | 'FIFO'
  readonly body?: string | Uint8Array
  readonly linkpath?: string
  /** What the header claims; the body's length when left out. */
  readonly size?: number
}

const BLOCK = 512

/** A tar archive, not packed. */
export function makeTar(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = []
  for (const { path, type = 'File', body = '', linkpath, size } of entries) {
    const bytes = Buffer.from(body as string)
    const header = new Header({
      path,
      type,
      mode: 0o644,
      size: size ?? bytes.length,
      mtime: new Date(0),
      ...(linkpath === undefined ? {} : { linkpath }),
    })
    const block = Buffer.alloc(BLOCK)
    header.encode(block)
    parts.push(block, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK))
  }
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)])
}

/** An npm archive with these files, each below `package/`. */
export function makePackage(files: { readonly [name: string]: string | Uint8Array }): Buffer {
  const entries = Object.entries(files).map(([name, body]) => ({ path: `package/${name}`, body }))
  return gzipSync(makeTar(entries), { level: 1 })
}

const packed = new Map<string, Buffer>()

/** An npm archive of an installed package: what the widget's readers want of it, and some that they do not. */
export function packFolder(folder: string): Buffer {
  const known = packed.get(folder)
  if (known) return known
  const wanted =
    /^(?:package\.json|README\.md|dist\/(?:js|css|font|altcha)\/(?!.*\.map$)|dist\/labels\/(?:json|properties)\/(?:login|country)\.|types\/src\/types\/|dist\/sass\/_base|dist\/esm\/src\/exports\/)/
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(name => wanted.test(name))
    .sort()
  const archive = makePackage(Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name))])))
  packed.set(folder, archive)
  return archive
}
