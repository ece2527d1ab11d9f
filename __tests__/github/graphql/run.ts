/** Executes GraphQL on GitHub's own schema; errors come out in GitHub's shape. */
import {
  buildSchema,
  type DocumentNode,
  defaultFieldResolver,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import type { Hub, Token } from '../hub.ts'
import { graphqlMessage, Refusal } from '../refusal.ts'
import type { Answer } from '../rest/route.ts'
import { mutations } from './mutations.ts'
import { pullMutations } from './pull-mutations.ts'
import { queries } from './queries.ts'

export interface Context {
  readonly hub: Hub
  readonly token: Token
}

interface Payload {
  readonly query?: string
  readonly variables?: Record<string, unknown>
  readonly operationName?: string
}

let built: Promise<GraphQLSchema> | null = null

/** `query repository`, `mutation createRef`: what the count of requests calls it. */
export function graphqlOperation(bytes: Buffer): string {
  const { query = '' } = read(bytes)
  try {
    const [definition] = parse(query).definitions
    if (definition?.kind !== 'OperationDefinition') return 'graphql'
    const names = definition.selectionSet.selections.map(one => (one.kind === 'Field' ? one.name.value : '…'))
    return `${definition.operation} ${names.join(' ')}`
  } catch (error) {
    if (error instanceof GraphQLError) return 'graphql'
    throw error
  }
}

/** The answer, and what was asked or answered against the schema. */
export async function runGraphql(
  hub: Hub,
  token: Token,
  bytes: Buffer,
): Promise<{ answer: Answer; faults: readonly string[] }> {
  if (token.kind === 'anonymous') {
    const message = 'This endpoint requires you to be authenticated.'
    return {
      answer: { status: 401, body: { message, documentation_url: 'https://docs.github.com/graphql', status: '401' } },
      faults: [],
    }
  }
  const { query = '', variables, operationName } = read(bytes)
  built ??= build()
  const schema = await built
  let document: DocumentNode
  try {
    document = parse(query)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return refused([error])
  }
  const wrong = validate(schema, document)
  if (wrong.length > 0) return refused(wrong)
  const result = await execute({
    schema,
    document,
    rootValue: { ...queries, ...mutations, ...pullMutations },
    contextValue: { hub, token },
    variableValues: variables,
    operationName,
    fieldResolver: servedField,
  })
  const errors = result.errors ?? []
  const faults = errors
    .filter(error => !(error.originalError instanceof Refusal))
    .map(error => `graphql: ${error.message}`)
  const body = errors.length === 0 ? { data: result.data } : { data: result.data, errors: errors.map(errorView) }
  return { answer: { status: 200, body }, faults }
}

/** A field that exists on GitHub and that nobody wrote here must not come out as null. */
const servedField: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const value = defaultFieldResolver(source, args, context, info)
  if (value !== undefined) return value
  throw new Error(`${info.parentType.name}.${info.fieldName} is not served by this GitHub for tests`)
}

/** Loaded with the first query: it takes a third of a second. */
async function build(): Promise<GraphQLSchema> {
  const { schema } = await import('@octokit/graphql-schema')
  // The published schema names a field twice, so it would not pass a check of the schema itself.
  return buildSchema(schema.idl, { assumeValid: true, assumeValidSDL: true })
}

function refused(errors: readonly GraphQLError[]): { answer: Answer; faults: readonly string[] } {
  return {
    answer: { status: 200, body: { errors: errors.map(errorView) } },
    faults: errors.map(error => `graphql asked against GitHub's schema: ${error.message}`),
  }
}

function errorView(error: GraphQLError): Record<string, unknown> {
  const { path, locations, originalError } = error
  const common = { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) }
  if (!(originalError instanceof Refusal)) return { ...common, message: error.message }
  return { type: originalError.type, ...common, message: graphqlMessage(originalError) }
}

function read(bytes: Buffer): Payload {
  return JSON.parse(bytes.toString('utf8')) as Payload
}
