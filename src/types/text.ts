/** Text: files, places in them, and edits. */

export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of one file. */
export interface Place extends Span {
  readonly path: string
}

/** Replace `[start, end)` of the file at `path` by `text`. Edits are ranges on the text that was read. */
export interface Edit extends Place {
  readonly text: string
}

/** One text file as it was read. `bom` is kept apart, so that offset 0 is the first character a person sees. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly bom: boolean
  readonly eol: 'lf' | 'crlf' | 'mixed'
  /** git's file mode, `100644` or `100755`. */
  readonly mode: string
}
