import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** As built: benches are run from the project's root. */
const dist = resolve('dist')

/** What we know of Kubernetes' kinds as a JSON Schema, for servers that are told what to check by one. */
export async function kubernetesSchema() {
  const { kubernetes, schema } = createRequire(import.meta.url)(join(dist, 'kubernetes.cjs'))
  const host = { asset: async name => readFileSync(join(dist, 'data', name), 'utf8') }
  await kubernetes.prepare(kubernetes.parse(''), host, 'check')

  const definitions = {}
  const ids = new Map()
  const reference = type => {
    if (!ids.has(type)) {
      const id = `type${ids.size}`
      ids.set(type, id)
      const fields = [...type.fields.values()]
      definitions[id] = {
        type: 'object',
        properties: Object.fromEntries(fields.map(field => [field.name, of(field.shape)])),
        required: fields.filter(field => field.required).map(field => field.name),
        additionalProperties: false,
      }
    }
    return { $ref: `#/definitions/${ids.get(type)}` }
  }
  const of = shape => {
    if (shape.is === 'object') return reference(shape.type)
    if (shape.is === 'array') return { type: 'array', items: of(shape.of) }
    if (shape.is === 'map') return { type: 'object', additionalProperties: of(shape.of) }
    return ['string', 'integer', 'number', 'boolean'].includes(shape.is) ? { type: shape.is } : {}
  }
  const oneOf = schema().kinds.map(({ apiVersion, kind, type }) => {
    const own = reference(type)
    const id = `kind${Object.keys(definitions).length}`
    const inner = definitions[own.$ref.slice('#/definitions/'.length)]
    const { apiVersion: _, kind: __, ...rest } = inner.properties
    definitions[id] = {
      ...inner,
      properties: { apiVersion: { enum: [apiVersion] }, kind: { enum: [kind] }, ...rest },
      required: ['apiVersion', 'kind', ...inner.required],
    }
    return { $ref: `#/definitions/${id}` }
  })
  return { $schema: 'http://json-schema.org/draft-07/schema#', oneOf, definitions }
}
