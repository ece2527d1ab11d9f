/** What the command line needs of a terminal: arguments come in, text and an exit code go out. */
export interface Terminal {
  readonly env: { readonly [name: string]: string | undefined }
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly color: boolean
  /** Shows progress on one line; null where nobody looks. */
  readonly progress: ((what: string) => void) | null
}
