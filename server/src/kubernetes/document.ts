import type { Placed } from '../core/language.js'
import { countWhere, lineStarts } from '../core/search.js'
import type { Place } from '../core/workspace.js'
import { compose } from './compose.js'
import { type Masked, mask } from './masks.js'
import type { Manifest, MapNode, Path, Resource, Slice, YamlNode, YamlProblem, YamlProblemCode } from './model.js'
import { paginate } from './pages.js'
import { type Reading, recover } from './recover/recover.js'
import { type Assumed, assumedAt } from './roles.js'
import { cut } from './slices.js'
import { markTemplated } from './templates.js'
import { asMap, asString, get, itemsOf, pairAt } from './tree.js'

/**
 * Parses a file. Never throws, whatever the text. `previous` is what it replaces: documents whose text did not change
 * are taken over from it as they are, so that whatever was derived from them stays known. `place` says what the file is
 * to others.
 */
export function parse(text: string, previous?: Manifest, place?: Place): Manifest {
  const starts = cut(text)
  const texts = starts.map((start, i) => text.slice(start, starts[i + 1]))
  const assumed = place && assumedAt(place)
  const known = previous && previous.assumed === assumed ? takeOver(texts, previous) : []
  const read = text.length > long ? recover : readGood
  const slices = texts.map(
    (own, i): Placed<Slice> => ({ part: known[i] ?? parseSlice(own, read, assumed), start: starts[i]! }),
  )
  return {
    text,
    slices,
    pages: paginate(slices, previous?.pages),
    ...(assumed && { assumed }),
    ...(place && { place }),
  }
}

/** From this length on, in characters, all of a file is read by the quicker of the two readers, which agree on good YAML. */
const long = 20_000

/** The slices of the previous parse whose texts are there again. Comparing from both ends is cheaper than looking all up. */
function takeOver(texts: readonly string[], { slices }: Manifest): (Slice | undefined)[] {
  const old = slices.map(({ part }) => part)
  const shorter = Math.min(texts.length, old.length)
  let head = 0
  while (head < shorter && texts[head] === old[head]!.text) head++
  let tail = 0
  while (tail < shorter - head && texts.at(-1 - tail) === old.at(-1 - tail)!.text) tail++
  const middle = new Map(old.slice(head, old.length - tail).map(part => [part.text, part]))
  return texts.map((text, i) => {
    if (i < head) return old[i]
    const fromEnd = texts.length - i
    return fromEnd <= tail ? old.at(-fromEnd) : middle.get(text)
  })
}

/** Parses one YAML document, with everything that stands around it up to its neighbours. */
export function parseSlice(text: string, read: Reader = readGood, assumed?: Assumed): Slice {
  const masked = mask(text)
  const { root, problems, comments } = read(masked, text)
  if (root) markTemplated(text, root, masked.actions)
  const slice: Slice & { resources: readonly Resource[] } = {
    text,
    masked: masked.text,
    actions: masked.actions.map(({ span }) => span),
    root,
    problems: settle(text, problems, masked),
    comments,
    resources: [],
    ...(assumed?.laidOver && { laidOver: true }),
    ...(assumed?.patch && { patch: true }),
  }
  slice.resources = resourcesOf(slice, root, assumed)
  return slice
}

type Reader = (masked: Masked, text: string) => Reading

/** `yaml` reads what is plain good YAML; the rest is for a reader that knows what Kubernetes reads otherwise, and never gives up. */
const readGood: Reader = (masked, text) => (masked.text === text ? compose(text) : undefined) ?? recover(masked, text)

/** Problems in the order of the text, without those that follow from another or from a template. */
function settle(text: string, problems: readonly YamlProblem[], { actions, conflicts }: Masked): YamlProblem[] {
  const starts = problems.length > 0 ? lineStarts(text) : []
  const lines = (offset: number): number => countWhere(starts, start => start <= offset)
  const tabbed = new Set(problems.filter(({ code }) => code === 'tab-indent').map(({ span }) => lines(span.start)))
  const written = new Set(
    problems.length > 0 ? actions.flatMap(({ span }) => [lines(span.start), lines(span.end)]) : [],
  )
  const kept = problems.filter(({ code, span }) => {
    const line = lines(span.start)
    if (code !== 'tab-indent' && tabbed.has(line)) return false
    if (actions.length > 0 && (written.has(line) || guesses.has(code))) return false
    return !conflicts.some(conflict => conflict.start <= span.start && span.start <= conflict.end)
  })
  const unmerged = conflicts.map((span): YamlProblem => ({ code: 'conflict-marker', span, args: {} }))
  return [...kept, ...unmerged].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** What can not be told as long as a template may write the lines around it. */
const guesses: ReadonlySet<YamlProblemCode> = new Set([
  'bad-indent',
  'missing-colon',
  'unexpected',
  'unclosed-bracket',
  'unknown-alias',
])

/** The root, and what it holds: the items of a `List`, the configuration of plugins. */
function resourcesOf(slice: Slice, root: YamlNode | undefined, assumed?: Assumed): readonly Resource[] {
  if (root?.type !== 'map') return []
  const own = resource(slice, root, [], assumed)
  const held = own.kind?.endsWith('Configuration') ? holders[own.kind] : undefined
  if (held) return [own, ...held(own)]
  if (!own.kind?.endsWith('List')) return [own]
  const items = itemsOf(own.at('items')).flatMap(({ value }, i) => {
    const map = asMap(value)
    return map ? [resource(slice, map, ['items', i])] : []
  })
  return [own, ...items]
}

/** Configuration files with configuration of other kinds in them: of admission plugins, of the scheduler's. */
const holders: Readonly<Record<string, (file: Resource) => readonly Resource[]>> = {
  AdmissionConfiguration: ({ slice, at }) =>
    itemsOf(at('plugins')).flatMap(({ value }, i) => {
      const map = asMap(get(value, 'configuration'))
      return map && get(map, 'kind') ? [resource(slice, map, ['plugins', i, 'configuration'])] : []
    }),
  KubeSchedulerConfiguration: ({ slice, at, apiVersion }) =>
    itemsOf(at('profiles')).flatMap(({ value: profile }, i) =>
      itemsOf(get(profile, 'pluginConfig')).flatMap(({ value }, j) => {
        const map = asMap(get(value, 'args'))
        const kind = `${asString(get(value, 'name'))}Args`
        const path = ['profiles', i, 'pluginConfig', j, 'args']
        return map && apiVersion ? [resource(slice, map, path, { apiVersion, kind })] : []
      }),
    ),
}

function resource(slice: Slice, root: MapNode, path: Path, assumed?: Assumed): Resource {
  const apiVersion = asString(get(root, 'apiVersion')) ?? assumed?.apiVersion
  const [version = '', group = ''] = (apiVersion ?? '').split('/').reverse()
  return {
    slice,
    root,
    path,
    apiVersion,
    kind: asString(get(root, 'kind')) ?? assumed?.kind,
    name: asString(get(root, 'metadata', 'name')),
    namespace: asString(get(root, 'metadata', 'namespace')),
    group,
    version,
    at: (...steps) => get(root, ...steps),
    pairAt: (...steps) => pairAt(root, ...steps),
  }
}
