import { memo } from '../../core/memo.js'
import type { Span } from '../../core/types.js'
import type { Resource, ScalarNode, YamlNode } from '../model.js'
import { asScalar, asString, get, itemsOf } from '../tree.js'
import { isPlaceholder } from '../validate/placeholders.js'

/** What kustomize does with a file that a kustomization names. */
export type EntryRole =
  /** Takes the objects in it, or those of the kustomization in the folder. */
  | 'resource'
  /** Lays it over objects. */
  | 'patch'
  /** Puts its content into a ConfigMap or a Secret. */
  | 'content'
  /** Configures kustomize itself. */
  | 'other'

/** A path that a kustomization names. */
export interface Entry {
  /** As written, without what `files` puts before it (`key=path`). */
  readonly path: string
  readonly span: Span
  readonly role: EntryRole
  /** The field that names it. */
  readonly field: string
  /** A patch that is for what stands beside it as its `target`; others name their object themselves. */
  readonly targeted: boolean
}

const group = 'kustomize.config.k8s.io'

export const isKustomization = ({ group: own, kind }: Resource): boolean =>
  own === group && (kind === 'Kustomization' || kind === 'Component')

/** The names that kustomize looks for in a folder. */
export const kustomizationFiles: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

const lists: Readonly<Record<string, EntryRole>> = {
  resources: 'resource',
  bases: 'resource',
  components: 'resource',
  crds: 'other',
  configurations: 'other',
  generators: 'other',
  transformers: 'other',
  validators: 'other',
}

/** Every path in a kustomization, field by field. What is no path of this disk (a URL, a repository, YAML in place) is left out. */
export const entriesOf = memo((resource: Resource): readonly Entry[] => {
  if (!isKustomization(resource)) return []
  const entries: Entry[] = []
  const add = (node: YamlNode | undefined, role: EntryRole, field: string, targeted = false): void => {
    const scalar = asScalar(node)
    const text = asString(node)
    if (!scalar || text === undefined || scalar.templated) return
    const skipped = role === 'content' ? text.indexOf('=') + 1 : 0
    const path = text.slice(skipped)
    if (isLocal(path)) entries.push({ path, span: within(scalar, skipped), role, field, targeted })
  }
  for (const [field, role] of Object.entries(lists))
    for (const { value } of itemsOf(resource.at(field))) add(value, role, field)
  for (const { value } of itemsOf(resource.at('patchesStrategicMerge'))) add(value, 'patch', 'patchesStrategicMerge')
  for (const field of ['patches', 'patchesJson6902'])
    for (const { value } of itemsOf(resource.at(field)))
      add(get(value, 'path'), 'patch', field, get(value, 'target') !== undefined)
  for (const { value } of itemsOf(resource.at('replacements'))) add(get(value, 'path'), 'other', 'replacements')
  add(resource.at('openapi', 'path'), 'other', 'openapi')
  for (const field of ['configMapGenerator', 'secretGenerator'])
    for (const { value } of itemsOf(resource.at(field))) {
      for (const { value: file } of itemsOf(get(value, 'files'))) add(file, 'content', field)
      for (const { value: file } of itemsOf(get(value, 'envs'))) add(file, 'content', field)
      add(get(value, 'env'), 'content', field)
    }
  return entries
})

/** The text of a scalar without its quotes, from the `skipped`th character on. Quotes that are no plain text count as a whole. */
function within({ span, style, source }: ScalarNode, skipped: number): Span {
  const quote = style === 'single' || style === 'double' ? 1 : 0
  if (quote > 0 && /['\\]/.test(source.slice(1, -1))) return span
  return { start: span.start + quote + skipped, end: span.end - quote }
}

/** Repositories and URLs as kustomize knows them: `https://…`, `git@…`, `github.com/…`, `…?ref=v1`, `…//sub/folder`. */
const remote = /^[a-z][a-z\d+.-]*:|^[\w-]+@|^[\w-]+\.(?:com|org|io|net|dev)\/|\?|\/\/|\n/i

const isLocal = (path: string): boolean => path !== '' && !remote.test(path) && !isPlaceholder(path)
