export interface GraphqlError {
  readonly type?: string
  readonly message: string
  readonly extensions?: { readonly [name: string]: unknown }
}

/** GraphQL's way to refuse: an answer with status 200 and errors in it. */
export class GraphqlFailure extends Error {
  readonly errors: readonly GraphqlError[]

  constructor(errors: readonly GraphqlError[]) {
    super(errors.map(error => error.message).join(' '))
    this.name = 'GraphqlFailure'
    this.errors = errors
  }
}
