import type { Source } from '../types.ts'
import { eolOf } from './lines.ts'

const UTF8_BOM = [0xef, 0xbb, 0xbf]

/** A source from a file's bytes, or null when they are not clean UTF-8: such a file is reported, never touched. */
export function decode(path: string, bytes: Uint8Array, mode: string): Source | null {
  if (bytes.includes(0)) return null
  const bom = UTF8_BOM.every((byte, i) => bytes[i] === byte)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bom ? bytes.subarray(3) : bytes)
    return { path, text, bom, eol: eolOf(text), mode }
  } catch {
    // The decoder throws for one reason only: the bytes are not UTF-8, and null says so.
    return null
  }
}

/** The bytes of a source's new text, with the byte order mark that it had. */
export function encode(source: Source, text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  return source.bom ? Uint8Array.from([...UTF8_BOM, ...bytes]) : bytes
}
