import { memo } from '../../core/memo.js'
import { nearest } from '../../core/nearest.js'
import type { Span } from '../../core/types.js'
import { isClusterKind, mentionsCluster } from '../cluster.js'
import { ownSchema, schema } from '../knowledge.js'
import type { Resource, ScalarNode, Slice } from '../model.js'
import { deprecatedKinds, isIn, type KindInfo, removal, type Schema, stability, successor } from '../schema/index.js'
import { asScalar, keyOf } from '../tree.js'
import { hasBroken } from './context.js'
import { isPlaceholder } from './placeholders.js'
import type { Identity, Problem } from './problem.js'

/** Kinds that files hold and no API server stores: of clients, of subresources, of other tools. */
const elsewhere: ReadonlySet<string> = new Set([
  'APIVersions',
  'ComponentStatus',
  'Config',
  'DeleteOptions',
  'Eviction',
  'NodeInfo',
  'NodeMetrics',
  'PodMetrics',
  'Scale',
  'SerializedReference',
  'Status',
  'Table',
  'TokenRequest',
])

/** Groups that are not Kubernetes' own, of which all kinds are known: of its past, and of kustomize. */
const closed: ReadonlySet<string> = new Set(['extensions', 'kustomize.config.k8s.io'])

/** Groups of configuration files, for the programs that make up a cluster. */
const configuration =
  /(?:^|\.)config\.k8s\.io$|^(?:admission|apiserver|audit|client\.authentication|imagepolicy|kubeadm|(?:eventratelimit\.admission|credentialprovider\.kubelet))\.k8s\.io$|^kind\.x-k8s\.io$/

const nothing: Identity = { kind: undefined, problems: [] }

/** Says by `apiVersion` and `kind` what a resource is, and what is wrong with the two. */
export function identify(resource: Resource, minor: number): Identity {
  const { root } = resource
  const apiVersion = root.pairs.filter(({ key }) => keyOf(key) === 'apiVersion')
  const kind = root.pairs.filter(({ key }) => keyOf(key) === 'kind')
  // a template that writes one version or the other knows what it does
  if (apiVersion.length > 1 || kind.length > 1 || isUnknown(resource, 'apiVersion') || isUnknown(resource, 'kind'))
    return nothing
  if (resource.kind && resource.apiVersion) return known(resource, resource.apiVersion, resource.kind, minor)
  return incomplete(resource, minor)
}

/** True where a template or a placeholder writes it, or where it is no text and so a mistake of another sort. */
function isUnknown(resource: Resource, key: 'apiVersion' | 'kind'): boolean {
  const node = resource.at(key)
  if (!node) return false
  return node.type !== 'scalar' || node.templated || (typeof node.value === 'string' && isPlaceholder(node.value))
}

// ---- one of the two is missing

function incomplete(resource: Resource, minor: number): Identity {
  const { root, path, slice } = resource
  const apiVersion = asScalar(resource.at('apiVersion'))
  const kind = asScalar(resource.at('kind'))
  const lonely = apiVersion ?? kind
  // `apiVersion: 2` of a Helm chart or a Grafana file
  if ((lonely && typeof lonely.value !== 'string' && lonely.value !== null) || root.templated) return nothing
  // `apiVersion v1`: one mistake is enough
  if (hasBroken(slice)) return nothing
  // the items of a `PodList` need not say what they are
  if (path.length > 0 && slice.resources[0]?.kind !== 'List') return nothing
  if (!resource.apiVersion && resource.kind) {
    const kinds = served(versionsOf(slice, resource.kind), minor)
    const found: Problem = {
      ...{ is: 'missing-identity', resource, at: spanOf(kind) },
      ...{ missing: 'apiVersion', apiVersions: kinds.map(one => one.apiVersion) },
    }
    return { kind: kinds[0], problems: kinds.length > 0 || resource.at('metadata') ? [found] : [] }
  }
  // without metadata it may be the file of another program
  if (!resource.at('metadata')) return nothing
  const at = resource.apiVersion ? spanOf(apiVersion) : (root.pairs[0]?.key.span ?? root.span)
  const missing = resource.apiVersion ? 'kind' : 'both'
  return { kind: undefined, problems: [{ is: 'missing-identity', resource, at, missing, apiVersions: [] }] }
}

const spanOf = (node: ScalarNode | undefined): Span => node?.span ?? { start: 0, end: 0 }

// ---- both are there

function known(resource: Resource, apiVersion: string, kind: string, minor: number): Identity {
  const found = schema().kind(apiVersion, kind)
  // the place says what it is
  if (!resource.at('apiVersion')) return { kind: found, problems: [] }
  const at = spanOf(asScalar(resource.at('apiVersion')))
  if (removal(schema(), apiVersion, kind, minor)) return nothing
  if (!found) return unknown(resource, apiVersion, kind, minor)
  if (!isIn(found, minor)) {
    const [instead] = served(versionsInGroup(found), minor)
    const since = found.since ?? minor
    return {
      kind: undefined,
      problems: [{ is: 'future-kind', resource, at, since, instead: instead?.apiVersion }],
    }
  }
  const deprecated = deprecatedKinds[`${apiVersion}/${kind}`]
  const next = nextStable(found, minor) ?? (found.deprecated ? undeprecated(found, minor) : undefined)
  if (!deprecated && !next && !found.deprecated) return { kind: found, problems: [] }
  const problem: Problem = {
    ...{ is: 'deprecated-kind', resource, at },
    since: deprecated?.since,
    until: found.until === undefined ? undefined : found.until + 1,
    instead: deprecated?.instead ?? (next && { apiVersion: next.apiVersion, kind }),
  }
  const isDue = deprecated === undefined || deprecated.since <= minor
  return { kind: found, problems: isDue ? [problem] : [] }
}

/** The version that a definition does not call deprecated. */
const undeprecated = (found: KindInfo, minor: number): KindInfo | undefined =>
  served(versionsInGroup(found), minor).find(one => !one.deprecated)

/** The version to move to: where the one at hand is going, or is a beta of what is stable by now. */
function nextStable(found: KindInfo, minor: number): KindInfo | undefined {
  // the versions of an operator are its own affair
  const next = groups(ownSchema()).has(found.group) ? successor(schema(), found, minor) : undefined
  const isStable = ({ version }: KindInfo): boolean => /^v\d+$/.test(version)
  return next && (found.until !== undefined || (isStable(next) && !isStable(found))) ? next : undefined
}

/**
 * The kinds of one name. Configuration files count only where the document speaks of them: what is said of a document
 * must not depend on which others were opened before.
 */
const versionsOf = (slice: Slice, kind: string): readonly KindInfo[] =>
  schema()
    .versions(kind)
    .filter(one => !isClusterKind(one) || mentionsCluster(slice))

const versionsInGroup = ({ group, kind }: KindInfo): readonly KindInfo[] =>
  schema()
    .versions(kind)
    .filter(one => one.group === group)

/** The kinds that a minor has, the most stable first; Kubernetes' own before others. */
const served = (kinds: readonly KindInfo[], minor: number): readonly KindInfo[] =>
  kinds
    .filter(kind => isIn(kind, minor))
    .map((kind, index) => ({ kind, index, own: groups(ownSchema()).has(kind.group) }))
    .sort(
      (a, b) =>
        Number(b.own) - Number(a.own) || stability(b.kind.version) - stability(a.kind.version) || a.index - b.index,
    )
    .map(({ kind }) => kind)

const groups = memo((of: Schema): ReadonlySet<string> => new Set(of.kinds.map(({ group }) => group)))
const names = memo((of: Schema): ReadonlySet<string> => new Set(of.kinds.map(({ kind }) => kind)))

/** No table has this pair: one half of it is misspelt, or it is something we have never heard of. */
function unknown(resource: Resource, apiVersion: string, kind: string, minor: number): Identity {
  const { group } = resource
  // kustomize's own transformers are `builtin`
  if (elsewhere.has(kind) || apiVersion === 'builtin') return nothing
  const own = groups(ownSchema()).has(group) || closed.has(group)
  const custom = !own && groups(schema()).has(group)
  const everywhere = served(versionsOf(resource.slice, kind), minor)
  const here = everywhere.filter(one => one.group === group)
  if (own) {
    if (here.length > 0) return wrongVersion(resource, here)
    if (everywhere.length > 0) return wrongVersion(resource, byLikeness(everywhere, apiVersion))
    return wrongKind(resource, meantKind(apiVersion, kind, minor))
  }
  if (custom) {
    // an operator may well serve kinds and versions that came after our table
    const near = nearest(kind, kindsOf(schema(), apiVersion))
    const slip = near !== undefined && here.length === 0 && isSlip(kind, near)
    if (slip) return wrongKind(resource, schema().kind(apiVersion, near))
    // the files of one program in the group of another
    const strayed = everywhere.length > 0 && here.length === 0 && everywhere.every(isClusterKind)
    return strayed && configuration.test(group) ? wrongVersion(resource, everywhere) : undescribed(resource)
  }
  const likely = everywhere.filter(one => groups(ownSchema()).has(one.group))
  // a group without a dot can only be Kubernetes' own, and of others only a slip of the pen is
  const meant = group.includes('.') ? likely.filter(one => nearest(group, [one.group]) !== undefined) : likely
  if (meant.length > 0) return wrongVersion(resource, byLikeness(meant, apiVersion))
  return group.includes('.') ? undescribed(resource) : nothing
}

const wrongVersion = (resource: Resource, kinds: readonly KindInfo[]): Identity => ({
  kind: kinds[0],
  problems: [
    {
      ...{ is: 'wrong-api-version', resource, at: spanOf(asScalar(resource.at('apiVersion'))) },
      apiVersions: kinds.map(({ apiVersion }) => apiVersion),
    },
  ],
})

const wrongKind = (resource: Resource, meant: KindInfo | undefined): Identity => ({
  kind: meant,
  problems: [{ is: 'unknown-kind', resource, at: spanOf(asScalar(resource.at('kind'))), meant: meant?.kind }],
})

function undescribed(resource: Resource): Identity {
  if (configuration.test(resource.group)) return nothing
  const at = spanOf(asScalar(resource.at('kind')))
  return { kind: undefined, problems: [{ is: 'undescribed', resource, at }] }
}

const kindsOf = (of: Schema, apiVersion: string): string[] =>
  of.kinds.filter(one => one.apiVersion === apiVersion).map(({ kind }) => kind)

/** The kind that a misspelt one most likely is: of the same apiVersion, else of any. */
function meantKind(apiVersion: string, kind: string, minor: number): KindInfo | undefined {
  const near = nearest(kind, kindsOf(ownSchema(), apiVersion))
  if (near !== undefined) return ownSchema().kind(apiVersion, near)
  const anywhere = nearest(kind, names(ownSchema()))
  return anywhere === undefined ? undefined : served(ownSchema().versions(anywhere), minor)[0]
}

/** The apiVersion that is written most like a given one goes first. */
function byLikeness(kinds: readonly KindInfo[], apiVersion: string): readonly KindInfo[] {
  const near = nearest(
    apiVersion,
    kinds.map(one => one.apiVersion),
  )
  return [...kinds].sort((a, b) => Number(b.apiVersion === near) - Number(a.apiVersion === near))
}

/** True where two words differ in one letter, in two that changed places, or in their capitals. */
function isSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const swapped = left.length === 2 && left[0] === right[1] && left[1] === right[0]
  return (left.length < 2 && right.length < 2) || swapped || a.toLowerCase() === b.toLowerCase()
}
