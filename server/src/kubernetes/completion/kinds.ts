import type { Completion } from '../../core/language.js'
import { type Localized, same } from '../../core/localized.js'
import { topicOf } from '../hover.js'
import { isOwn, schema, summaryOf } from '../knowledge.js'
import type { Resource } from '../model.js'
import { operatorKinds } from '../operators.js'
import { deprecatedKinds, isIn, type KindInfo, stability } from '../schema/index.js'
import { asString } from '../tree.js'
import { textOf } from './fields.js'
import { hanging, hasColon, type Typing } from './place.js'
import { isWritten, skeleton } from './skeletons.js'
import { leadOf } from './suggestion.js'

/** What can be had in this minor. */
const kindsIn = (minor: number): readonly KindInfo[] => schema().kinds.filter(kind => isIn(kind, minor))

/** What people write every day, then other kinds, preview versions, files of the cluster, and questions to the API server. */
const rank = (kind: KindInfo): string => {
  const late = kind.kind.endsWith('Review') ? 4 : kind.reader ? 3 : stability(kind.version) >= 2e6 ? 1 : 2
  return `${isWritten(kind) ? 0 : late}${kind.kind}`
}

const about = (
  kind: KindInfo,
  minor: number,
): Pick<Completion, 'detail' | 'documentation' | 'sort' | 'deprecated'> => ({
  detail: same(kind.apiVersion),
  documentation: () => documentationOf(kind),
  sort: rank(kind),
  ...(isDeprecated(kind, minor) && { deprecated: true }),
})

function documentationOf(kind: KindInfo): Localized | undefined {
  const topic = isOwn(kind) ? topicOf(kind.kind) : undefined
  return topic ? textOf(topic, kind.kind) : (kind.summary ?? summaryOf(kind.kind))
}

const isDeprecated = ({ apiVersion, kind }: KindInfo, minor: number): boolean =>
  (deprecatedKinds[`${apiVersion}/${kind}`]?.since ?? Number.POSITIVE_INFINITY) <= minor

/** Behind `kind:` the kinds, of the apiVersion that is written or of all; behind `apiVersion:` the other way round. */
export function kinds(typing: Typing): readonly Completion[] {
  const { role, path, below, resource } = typing
  if (role !== 'value' || below.length !== 1 || path.length === 0 || !resource) return []
  if (below[0] === 'kind') return kindNames(typing, resource)
  return below[0] === 'apiVersion' ? apiVersions(typing, resource) : []
}

function kindNames(typing: Typing, resource: Resource): readonly Completion[] {
  const { minor, slice, word } = typing
  const apiVersion = asString(resource.at('apiVersion'))
  const all = mostStable(kindsIn(minor))
  const fitting = kindsIn(minor).filter(kind => kind.apiVersion === apiVersion)
  const custom = operatorKinds().filter(kind => apiVersion === undefined || kind.apiVersion === apiVersion)
  const own = fitting.length + custom.length > 0 && apiVersion !== undefined ? fitting : all
  // Without an apiVersion the kind brings its own along, on a line of its own.
  const alone = resource.pairAt('apiVersion') === undefined && typing.quote === '' && endsLine(slice.text, word.end)
  const indent = ' '.repeat(hanging(slice.text, typing.pair?.key.span.start ?? 0))
  const pair = (one: string): string => (alone ? `\n${indent}apiVersion: ${one}` : '')
  return byLabel([
    ...own.map(kind => ({ name: kind.kind, insert: `${kind.kind}${pair(kind.apiVersion)}`, more: about(kind, minor) })),
    ...custom.map(one => ({
      name: one.kind,
      insert: `${one.kind}${pair(one.apiVersion)}`,
      more: { detail: same(one.apiVersion), sort: `3${one.kind}` },
    })),
  ]).map(({ name, insert, more }) => ({
    label: name,
    kind: 'kind',
    span: word,
    insert: `${leadOf(typing)}${insert}`,
    filter: name,
    ...more,
  }))
}

function apiVersions(typing: Typing, resource: Resource): readonly Completion[] {
  const { minor, word } = typing
  const named = asString(resource.at('kind'))
  const all: readonly { readonly apiVersion: string; readonly kind: string }[] = [...kindsIn(minor), ...operatorKinds()]
  const fitting = all.filter(({ kind }) => kind === named)
  const offered = new Set((fitting.length > 0 ? fitting : all).map(({ apiVersion }) => apiVersion))
  return [...offered].map((apiVersion, index) => ({
    label: apiVersion,
    kind: 'value',
    span: word,
    insert: `${leadOf(typing)}${apiVersion}`,
    filter: apiVersion,
    // stable versions come first as the schema has them
    ...(fitting.length > 0 && { sort: String(index).padStart(3, '0') }),
  }))
}

const endsLine = (text: string, offset: number): boolean => /^[ \t]*(?:\r?\n|$)/.test(text.slice(offset, offset + 200))

/** Of the versions of a kind in one group, the most stable one. */
function mostStable(kinds: readonly KindInfo[]): readonly KindInfo[] {
  const best = new Map<string, KindInfo>()
  for (const kind of kinds) {
    const name = `${kind.group}/${kind.kind}`
    const other = best.get(name)
    if (!other || stability(other.version) < stability(kind.version)) best.set(name, kind)
  }
  return [...best.values()]
}

/** An editor tells completions apart by their label: the first of each. */
function byLabel<T extends { readonly name: string }>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return list.filter(({ name }) => !seen.has(name) && seen.add(name))
}

/** In a document that has no kind yet: a whole resource of each kind. */
export function resources(typing: Typing): readonly Completion[] {
  const { role, path, resource, word, minor } = typing
  if (path.length > (role === 'key' ? 1 : 0) || (role !== 'key' && role !== 'blank')) return []
  if (resource?.pairAt('kind')?.value || resource?.pairAt('apiVersion')?.value) return []
  const keys = (['apiVersion', 'kind'] as const)
    .filter(name => !resource?.pairAt(name))
    .map((name): Completion => ({ label: name, kind: 'field', span: word, insert: `${name}: `, sort: `0${name}` }))
  const own = mostStable(kindsIn(minor)).filter(kind => kind.reader || stability(kind.version) >= 1e6 || !isOwn(kind))
  const custom = operatorKinds().filter(({ apiVersion, kind }) => !schema().kind(apiVersion, kind))
  const wholes = byLabel([
    ...own.map(kind => ({ name: kind.kind, insert: skeleton(kind, minor), more: about(kind, minor) })),
    ...custom.map(({ apiVersion, kind }) => ({
      name: kind,
      insert: `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: \${1:name}\nspec:\n  $0`,
      more: { detail: same(apiVersion), sort: `3${kind}` },
    })),
  ]).map(
    ({ name, insert, more }): Completion => ({ label: name, kind: 'kind', span: word, insert, snippet: true, ...more }),
  )
  return hasColon(typing) ? [] : [...keys, ...wholes]
}
