/** GitHub's own description of its REST API (the part that is served): routes, and checks of every request and answer. */
import { readFileSync } from 'node:fs'
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js'

interface Schema {
  readonly [keyword: string]: unknown
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

interface Content {
  readonly $ref?: string
  readonly required?: boolean
  readonly content?: { readonly [type: string]: { readonly schema?: Schema } }
}

export interface Operation {
  readonly operationId: string
  readonly documentation: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: Content
  readonly responses: { readonly [status: string]: Content }
}

interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components: { readonly [kind: string]: { readonly [name: string]: unknown } }
}

export interface Match {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
}

const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as Description

/** The description omits these for many operations; GitHub sends them everywhere. */
const undocumentedStatuses = [304, 401, 403, 404]
/** Path parameters that may hold slashes. */
const manySegments = ['ref', 'path', 'basehead', 'branch', 'tag', 'name']

const ajv = new Ajv2019({ strict: false, validateFormats: false, allErrors: false })
ajv.addSchema({ $id: 'github', components: description.components })
const compiled = new Map<string, ValidateFunction>()

const routes = Object.entries(description.paths)
  // `releases/latest` before `releases/tags/{tag}`, `git/ref/{ref}` after everything that is literal.
  .sort(([one], [other]) => holes(one) - holes(other))
  .map(([path, methods]) => ({
    methods,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    regexp: matcher(path),
  }))

/** The operation behind a path, or null. `path` is not decoded yet. */
export function matchOperation(method: string, path: string): Match | null {
  for (const { methods, names, regexp } of routes) {
    const operation = methods[method.toLowerCase()]
    const match = operation === undefined ? null : regexp.exec(path)
    if (operation === undefined || match === null) continue
    const values = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])
    return { operation, params: Object.fromEntries(values) }
  }
  return null
}

/** What is wrong with a request, in words, or null. */
export function requestFault(operation: Operation, query: URLSearchParams, body: unknown): string | null {
  const known = parameters(operation, 'query')
  for (const name of query.keys()) {
    if (!known.some(parameter => parameter.name === name)) return `query parameter "${name}" is not documented`
  }
  for (const { name, required, schema } of known) {
    const value = query.get(name)
    if (value === null && required !== true) continue
    const check = compile(`${operation.operationId} query ${name}`, schema)
    if (!check(fromQuery(value, schema))) return `query parameter "${name}" ${words(check)}`
  }
  const schema = operation.requestBody?.content?.['application/json']?.schema
  if (schema === undefined) return body === undefined ? null : 'a body is sent, and none is documented'
  if (body === undefined) return operation.requestBody?.required === true ? 'the body is missing' : null
  const check = compile(`${operation.operationId} request`, closed(schema))
  return check(body) ? null : `body${words(check)}`
}

/** What is wrong with an answer, in words, or null. */
export function responseFault(operation: Operation, status: number, body: unknown): string | null {
  const documented = operation.responses[String(status)]
  if (documented === undefined) {
    return undocumentedStatuses.includes(status) ? null : `status ${status} is not documented`
  }
  const schema = resolve(documented).content?.['application/json']?.schema
  if (schema === undefined) {
    // Refusals are documented without their body here and there, and always have one.
    return body === undefined || status >= 400 ? null : `status ${status} is documented without a body`
  }
  const check = compile(`${operation.operationId} ${status}`, schema)
  return check(body) ? null : `answer ${status}${words(check)}`
}

function compile(key: string, schema: Schema): ValidateFunction {
  const known = compiled.get(key)
  if (known !== undefined) return known
  const check = ajv.compile(absolute(schema))
  compiled.set(key, check)
  return check
}

/** References lead into the document that holds the components. */
function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')) as Schema
}

/** GitHub takes no notice of properties that it does not know: here they are refused, so that misspellings show. */
function closed(schema: Schema): Schema {
  const { properties, items } = schema
  const inner = isSchema(properties)
    ? {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, value]) => [name, isSchema(value) ? closed(value) : value]),
        ),
      }
    : {}
  const composed = ['oneOf', 'anyOf', 'allOf'].some(keyword => keyword in schema)
  const open = schema['additionalProperties'] !== undefined || !(isSchema(properties) || composed)
  return {
    ...schema,
    ...inner,
    ...(isSchema(items) ? { items: closed(items) } : {}),
    ...(open ? {} : { unevaluatedProperties: false }),
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parameters(operation: Operation, place: Parameter['in']): readonly Parameter[] {
  return operation.parameters.map(resolve).filter(parameter => parameter.in === place)
}

function resolve<T extends { readonly $ref?: string }>(value: T): T {
  if (value.$ref === undefined) return value
  const [, , kind = '', name = ''] = value.$ref.split('/')
  return description.components[kind]?.[name] as T
}

function fromQuery(value: string | null, schema: Schema): unknown {
  if (schema['type'] === 'integer') return value === null || value.trim() === '' ? value : Number(value)
  if (schema['type'] === 'boolean') return value === 'true' ? true : value === 'false' ? false : value
  return value
}

function words(check: ValidateFunction): string {
  const [error] = check.errors ?? []
  if (error === undefined) return ' is not valid'
  const detail = 'unevaluatedProperty' in error.params ? ` ("${error.params['unevaluatedProperty']}")` : ''
  return `${error.instancePath} ${error.message ?? 'is not valid'}${detail}`
}

function holes(path: string): number {
  return path.split('{').length
}

function matcher(path: string): RegExp {
  // The top folder's contents have no path.
  const pattern = path
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)\}/g, (_, name: string) => (manySegments.includes(name) ? '(.*)' : '([^/]+)'))
  return new RegExp(`^${pattern.replace(/contents\/\(\.\*\)$/, 'contents(?:\\/(.*))?')}$`)
}
