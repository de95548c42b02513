import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { fetchPackages } from '../../schema/fetch.mjs'
import sources from '../../schema/sources.json' with { type: 'json' }
import { innermost, isIn, loadSchema, type TypeInfo, typeIn } from '../../server/src/kubernetes/schema/index.js'

/**
 * Every field of what people write most, against the package that describes 1.36: none missing, none extra.
 * The package's own attribute tables are read here anew, so that a mistake of the build step is no mistake of the test.
 */
const minor = 36
const schema = loadSchema(readFileSync(new URL('../../dist/data/kubernetes.json', import.meta.url), 'utf8'))
interface Attribute {
  readonly baseName: string
  readonly type: string
}
let attributesOf: (model: string) => readonly Attribute[]

beforeAll(async () => {
  const source = sources.structure.find(one => one.minor === minor)!
  const [pack] = await fetchPackages([source], fileURLToPath(new URL('../../.cache/schema', import.meta.url)))
  attributesOf = model => {
    const code = pack!.read(`dist/gen/models/${model}.js`)
    const from = code.indexOf('.attributeTypeMap = ') + '.attributeTypeMap = '.length
    return JSON.parse(code.slice(from, code.indexOf('];', from) + 1))
  }
})

/** All fields below a kind, as `Container.image`, walked through the package and through our table side by side. */
function compare(model: string, type: TypeInfo) {
  const theirs = new Set<string>()
  const ours = new Set<string>()
  const seen = new Map<string, TypeInfo>()
  const visit = (name: string, own: TypeInfo): void => {
    if (seen.has(name)) {
      expect(seen.get(name)).toBe(own)
      return
    }
    seen.set(name, own)
    for (const [field, info] of own.fields) if (isIn(info, minor)) ours.add(`${name}.${field}`)
    for (const { baseName, type: text } of attributesOf(name)) {
      theirs.add(`${name}.${baseName}`)
      const child = /(\w+)[>;} ]*$/.exec(text)?.[1] ?? ''
      const next = own.fields.get(baseName)
      const inner = next && typeIn(innermost(next.shape))
      if (/V\d/.test(child) && child !== 'V1MicroTime' && inner) visit(child, inner)
    }
  }
  visit(model, type)
  return { theirs: [...theirs].sort(), ours: [...ours].sort(), types: seen.size }
}

describe('1.36, field by field', () => {
  // the counts are those of the official OpenAPI document
  test.each([
    ['apps/v1', 'Deployment', 548, 116],
    ['v1', 'Pod', 603, 130],
    ['v1', 'Service', 77, 13],
    ['networking.k8s.io/v1', 'NetworkPolicy', 53, 12],
    ['batch/v1', 'Job', 568, 121],
  ])('%s %s', (apiVersion, kind, fields, types) => {
    const found = compare(`V1${kind}`, schema.kind(apiVersion, kind)!.type)
    expect(found.ours).toEqual(found.theirs)
    expect([found.ours.length, found.types]).toEqual([fields, types])
  })
})
