/** What GitHub says no with. REST sends status and body; GraphQL sends `type` and message, with status 200. */
export interface FieldError {
  readonly resource?: string
  readonly field?: string
  readonly code: string
  readonly message?: string
  readonly value?: string | null
}

export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly FieldError[]
  readonly type: string
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    details: { errors?: readonly FieldError[]; type?: string; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.errors = details.errors ?? []
    this.type = details.type ?? graphqlType(status)
    this.headers = details.headers ?? {}
  }
}

/** 422 `Validation Failed` with one entry in `errors`. */
export function invalid(resource: string, error: Omit<FieldError, 'resource'>): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource, ...error }] })
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** GraphQL has no `errors[]` beside the message: there the first entry's own words are the message. */
export function graphqlMessage(refusal: Refusal): string {
  const [first] = refusal.errors
  if (first === undefined) return refusal.message
  return first.message ?? `${first.resource ?? ''} ${first.field ?? ''} is ${first.code}`.trim()
}

export function restBody(refusal: Refusal, documentation: string): Record<string, unknown> {
  return {
    message: refusal.message,
    ...(refusal.errors.length > 0 ? { errors: refusal.errors } : {}),
    documentation_url: documentation,
    status: String(refusal.status),
  }
}

function graphqlType(status: number): string {
  if (status === 403) return 'FORBIDDEN'
  if (status === 404) return 'NOT_FOUND'
  return 'UNPROCESSABLE'
}
