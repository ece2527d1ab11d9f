/**
 * Makes `__tests__/github/openapi.json`: the part of GitHub's own OpenAPI description that the GitHub for tests serves.
 *
 *     node --import tsx scripts/openapi-subset.ts
 *
 * The package unpacks to 404 MB, so it is no dependency: it is packed into a temporary folder, and only the one file
 * that is needed is read out of the archive. Prose and examples are left out, and `nullable` becomes `type: null`, so
 * that the schemas are plain JSON Schema.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { list } from 'tar'

const packageSpec = '@octokit/openapi@23.0.2'
const description = 'package/generated/api.github.com.json'
const output = '__tests__/github/openapi.json'

const operations = new Set([
  'git/create-blob',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/delete-ref',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/add-assignees',
  'issues/add-labels',
  'issues/create-comment',
  'issues/create-label',
  'issues/get',
  'issues/get-label',
  'issues/list-comments',
  'issues/list-labels-for-repo',
  'issues/list-labels-on-issue',
  'issues/update',
  'pulls/create',
  'pulls/get',
  'pulls/list',
  'pulls/list-commits',
  'pulls/list-files',
  'pulls/merge',
  'pulls/request-reviewers',
  'pulls/update',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-branch',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-latest-release',
  'repos/get-release-by-tag',
  'repos/list-branches',
  'repos/list-commits',
  'repos/list-releases',
  'repos/list-tags',
  'users/get-authenticated',
])

type Json = string | number | boolean | null | Json[] | JsonObject
interface JsonObject {
  [key: string]: Json
}

const whole = await readDescription()
const paths: JsonObject = {}
const found = new Set<string>()
for (const [path, item] of Object.entries(object(whole['paths']))) {
  for (const [method, operation] of Object.entries(object(item))) {
    const id = isObject(operation) ? operation['operationId'] : null
    if (typeof id !== 'string' || !operations.has(id)) continue
    found.add(id)
    const { operationId, externalDocs, parameters, requestBody, responses } = object(operation)
    paths[path] ??= {}
    object(paths[path])[method] = slim({
      operationId: operationId ?? null,
      documentation: object(externalDocs)['url'] ?? null,
      parameters: parameters ?? [],
      ...(requestBody === undefined ? {} : { requestBody }),
      responses: responses ?? {},
    })
  }
}
const missing = [...operations].filter(id => !found.has(id))
if (missing.length > 0) throw new Error(`Not in ${packageSpec}: ${missing.join(', ')}`)

const components: JsonObject = {}
const pending: Json[] = [paths]
for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
  for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([^"/]+)"/g)) {
    components[kind] ??= {}
    const group = object(components[kind])
    if (name in group) continue
    const component = slim(object(object(whole['components'])[kind] ?? {})[name] ?? null)
    group[name] = component
    pending.push(component)
  }
}

const subset = { info: { source: packageSpec, file: description }, paths, components }
writeFileSync(output, `${JSON.stringify(sorted(subset))}\n`)
console.log(`${output}: ${found.size} operations, ${Object.keys(object(components['schemas'] ?? {})).length} schemas`)

async function readDescription(): Promise<JsonObject> {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, packageSpec], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const chunks: Buffer[] = []
    await list({
      file: join(folder, 'octokit-openapi-23.0.2.tgz'),
      filter: path => path === description,
      onReadEntry: entry => {
        entry.on('data', (chunk: Buffer) => chunks.push(chunk))
      },
    })
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as JsonObject
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Without prose, and with `null` as a type of its own. Inside `properties` every key is a name and is kept. */
function slim(value: Json): Json {
  if (Array.isArray(value)) return value.map(slim)
  if (!isObject(value)) return value
  const result: JsonObject = {}
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'properties' && isObject(inner)) {
      result[key] = Object.fromEntries(Object.entries(inner).map(([name, schema]) => [name, slim(schema)]))
    } else if (key === 'enum' || key === 'required') {
      result[key] = inner
    } else if (!isProse(key)) {
      result[key] = slim(inner)
    }
  }
  return result['nullable'] === true ? orNull(result) : result
}

function isProse(key: string): boolean {
  const prose = ['description', 'summary', 'example', 'examples', 'title', 'tags', 'externalDocs', 'headers', 'default']
  return prose.includes(key) || key.startsWith('x-')
}

function orNull({ nullable: _, ...schema }: JsonObject): JsonObject {
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const choices = schema['enum']
  const enumerated = Array.isArray(choices) && !choices.includes(null) ? { enum: [...choices, null] } : {}
  return { ...schema, type: [schema['type'], 'null'], ...enumerated }
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map(key => [key, sorted(value[key] ?? null)]),
  )
}

function object(value: Json | undefined): JsonObject {
  if (!isObject(value)) throw new Error('The description has another shape than expected')
  return value
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
