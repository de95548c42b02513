import type { Fact } from '../../core/workspace.js'
import { definitionOf } from '../custom/definition.js'
import type { Manifest } from '../model.js'
import { slicesWhere } from '../pages.js'

/** What the keys of all definitions begin with. */
export const definitionPrefix = 'CustomResource/'

const defining = slicesWhere(({ resources }) => resources.some(one => definitionOf(one) !== undefined))

/** The kinds that a file defines. */
export function* definitionFacts(manifest: Manifest): Generator<Fact> {
  for (const { part, start } of defining(manifest))
    for (const resource of part.resources) {
      const value = definitionOf(resource)
      if (!value) continue
      const span = { start: start + resource.root.span.start, end: start + resource.root.span.end }
      yield { kind: 'defines', key: `${definitionPrefix}${value.group}/${value.kind}`, span, value }
    }
}

export const mayDefineKinds = (text: string): boolean => /^kind:\s*["']?CustomResourceDefinition\b/m.test(text)
