/** The part of npm's own reader of settings that is used here; the package has no types. */
declare module '@npmcli/config' {
  class Config {
    constructor(options: {
      definitions: unknown
      shorthands: unknown
      flatten: unknown
      npmPath: string
      argv: readonly string[]
      env: { [name: string]: string }
      cwd: string
      excludeNpmCwd?: boolean
      warn?: boolean
    })
    load(): Promise<void>
    /** Where a setting comes from: `default`, `builtin`, `global`, `user`, `project`, `env` or `cli`. */
    find(key: string): string | null
    /** All settings as npm's other packages take them. */
    readonly flat: { readonly [name: string]: unknown }
  }
  export = Config
}

declare module '@npmcli/config/lib/definitions/index.js' {
  const npm: { readonly definitions: unknown; readonly shorthands: unknown; readonly flatten: unknown }
  export = npm
}
