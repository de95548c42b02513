import { memo } from '../../core/memo.js'
import type { Fact } from '../../core/workspace.js'
import type { Manifest, Resource } from '../model.js'
import { slicesWhere } from '../pages.js'
import { type Labels, labelsOf } from '../selectors.js'

export const namespaceKey = (name: string): string => `Namespace/${name}`

const making = slicesWhere(({ resources }) => resources.some(({ kind }) => kind === 'Namespace'))

/** The namespaces that a file makes, with their labels: those say which Pods they let in. */
export function* namespaceFacts(manifest: Manifest): Generator<Fact> {
  for (const { part, start } of making(manifest))
    for (const resource of part.resources) {
      const { kind, group, name, root } = resource
      if (kind !== 'Namespace' || group !== '' || name === undefined) continue
      const span = { start: start + root.span.start, end: start + root.span.end }
      yield { kind: 'defines', key: namespaceKey(name), span, value: written(resource) }
    }
}

/** Its labels as a text, which is the same as long as they are. */
const written = memo(({ root }: Resource): string => JSON.stringify([...(labelsOf(root) ?? [])]))

/** The labels that such a fact tells of. */
export const labelsIn = ({ value }: Fact): Labels => new Map(typeof value === 'string' ? JSON.parse(value) : [])

export const mayDefineNamespace = (text: string): boolean => /^kind:\s*["']?Namespace\b/m.test(text)
