import type { FieldInfo, KindInfo, Schema, Shape, TypeInfo } from './types.js'

/** What the schema says of one place. */
export interface Resolved {
  /** The field that the place is, or is an item or an entry of; `undefined` for the root. */
  readonly field: FieldInfo | undefined
  /** What a value there may be. */
  readonly shape: Shape
}

/**
 * What stands at a path of a manifest, such as `['spec', 'template', 'spec', 'containers', 0, 'image']`.
 * `undefined` where the schema does not know: an unknown kind or field, or something below what may be anything.
 */
export function resolve(
  schema: Schema,
  apiVersion: string,
  kind: string,
  path: readonly (string | number)[],
): (Resolved & { readonly kind: KindInfo }) | undefined {
  const found = schema.kind(apiVersion, kind)
  const place = found && resolveIn(found.type, path)
  return place && { ...place, kind: found }
}

/** The same, counted from a type. */
export function resolveIn(type: TypeInfo, path: readonly (string | number)[]): Resolved | undefined {
  let shape: Shape = { is: 'object', type }
  let field: FieldInfo | undefined
  for (const step of path) {
    if (typeof step === 'number') {
      if (shape.is !== 'array') return undefined
      shape = shape.of
    } else if (shape.is === 'map') shape = shape.of
    else {
      field = typeIn(shape)?.fields.get(step)
      if (!field) return undefined
      shape = field.shape
    }
  }
  return { field, shape }
}

/** The type that a map of this shape has. */
export const typeIn = (shape: Shape): TypeInfo | undefined =>
  shape.is === 'object' ? shape.type : shape.is === 'any' ? shape.object : undefined

/** The shape inside lists and maps. */
export const innermost = (shape: Shape): Shape => ('of' in shape ? innermost(shape.of) : shape)
