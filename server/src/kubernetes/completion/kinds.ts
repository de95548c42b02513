import type { Completion } from '../../core/language.js'
import { same } from '../../core/localized.js'
import { schema, summaryOf } from '../knowledge.js'
import { isIn, type KindInfo, stability } from '../schema/index.js'
import { asString } from '../tree.js'
import type { Typing } from './place.js'

/** What can be had in this minor; preview versions and review kinds come after what people write. */
const kindsIn = (minor: number): readonly KindInfo[] => schema().kinds.filter(kind => isIn(kind, minor))

const rank = ({ version, kind }: KindInfo): string =>
  `${kind.endsWith('Review') ? 2 : stability(version) >= 2e6 ? 0 : 1}${kind}`

const about = (kind: KindInfo) => ({
  detail: same(kind.apiVersion),
  documentation: () => summaryOf(kind.kind),
  sort: rank(kind),
})

/** Behind `kind:` the kinds, of the apiVersion that is written or of all; behind `apiVersion:` the other way round. */
export function kinds(typing: Typing): readonly Completion[] {
  const { role, path, below, resource, word, slice, offset, minor } = typing
  if (role !== 'value' || below.length !== 1 || !resource) return []
  const lead = word.start === offset && slice.text.charAt(offset - 1) === ':' ? ' ' : ''
  const [field] = below
  if (field === 'kind') {
    const apiVersion = asString(resource.at('apiVersion'))
    const all = kindsIn(minor)
    const fitting = all.filter(kind => kind.apiVersion === apiVersion)
    return (fitting.length > 0 ? fitting : all).map(kind => ({
      label: kind.kind,
      kind: 'kind',
      span: word,
      insert: `${lead}${kind.kind}`,
      filter: kind.kind,
      ...about(kind),
    }))
  }
  if (field === 'apiVersion' && path.length > 0) {
    const named = asString(resource.at('kind'))
    const all = named ? kindsIn(minor).filter(({ kind }) => kind === named) : kindsIn(minor)
    return [...new Set(all.map(({ apiVersion }) => apiVersion))].map(apiVersion => ({
      label: apiVersion,
      kind: 'value',
      span: word,
      insert: `${lead}${apiVersion}`,
      filter: apiVersion,
    }))
  }
  return []
}

/** In a document that has no kind yet: `apiVersion`, `kind` and a name for each kind. */
export function resources(typing: Typing): readonly Completion[] {
  const { role, path, resource, word, minor } = typing
  if (path.length > (role === 'key' ? 1 : 0) || (role !== 'key' && role !== 'blank')) return []
  if (resource?.pairAt('kind')?.value || resource?.pairAt('apiVersion')?.value) return []
  return kindsIn(minor)
    .filter(kind => stability(kind.version) >= 2e6 && kind.type.fields.has('metadata'))
    .map(kind => ({
      label: kind.kind,
      kind: 'kind',
      span: word,
      insert: skeleton(kind),
      snippet: true,
      ...about(kind),
    }))
}

const skeleton = (kind: KindInfo): string =>
  [
    `apiVersion: ${kind.apiVersion}`,
    `kind: ${kind.kind}`,
    'metadata:',
    '  name: ${1:name}',
    ...(kind.type.fields.has('spec') ? ['spec:', '  $0'] : ['$0']),
  ].join('\n')
