import { joined, type Localized, same } from '../../../core/localized.js'
import type { Manifest, MapNode, Resource } from '../../model.js'
import type { Container } from '../../pods.js'
import { asMap, asString, entries, get, itemsOf, keyOf } from '../../tree.js'
import { code, codes, docs, say } from '../_text.js'

export const envPage = docs('tasks/inject-data-application/define-environment-variable-container/')
export const configMapEnvPage = docs('tasks/configure-pod-container/configure-pod-configmap/')

/** A ConfigMap or Secret that hands all of its keys to a container. */
interface Source {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  readonly prefix: string
  /** The variables it makes, where the file has the object. */
  readonly variables: readonly string[] | undefined
}

/** The sources of `envFrom`, in order; those that a template writes are left out. */
export const sourcesOf = ({ node }: Container, manifest: Manifest, resource: Resource): readonly Source[] =>
  itemsOf(get(node, 'envFrom')).flatMap(({ value }) => sourceOf(asMap(value), manifest, resource) ?? [])

export function sourceOf(item: MapNode | undefined, manifest: Manifest, resource: Resource): Source | undefined {
  const kind = get(item, 'secretRef') ? 'Secret' : 'ConfigMap'
  const name = asString(get(item, kind === 'Secret' ? 'secretRef' : 'configMapRef', 'name'))
  if (name === undefined) return undefined
  const prefix = asString(get(item, 'prefix')) ?? ''
  const keys = keysIn(manifest, kind, name, resource.namespace)
  return { kind, name, prefix, variables: keys?.map(key => prefix + key) }
}

/** The keys of a ConfigMap or Secret, where the file has it; those of `binaryData` become no variables. */
export function keysIn(
  { slices }: Manifest,
  kind: Source['kind'],
  name: string,
  namespace: string | undefined,
): readonly string[] | undefined {
  const found = slices
    .flatMap(({ part }) => part.resources)
    .find(one => one.kind === kind && one.group === '' && one.name === name && one.namespace === namespace)
  if (!found) return undefined
  const fields = kind === 'Secret' ? ['data', 'stringData'] : ['data']
  const maps = fields.flatMap(field => asMap(found.at(field)) ?? [])
  if (maps.some(map => map.templated)) return undefined
  return [...new Set(maps.flatMap(map => entries(map).map(({ key }) => keyOf(key))))]
}

/** The names in `env`, in order, those that stand twice twice. */
export const namesIn = ({ node }: Container): readonly string[] =>
  itemsOf(get(node, 'env')).flatMap(({ value }) => asString(get(value, 'name')) ?? [])

/** Variables that are set more than once, and who wins. */
export function conflicts(names: readonly string[], sources: readonly Source[]): Localized | undefined {
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
  const overridden = [...new Set(sources.flatMap(({ variables = [] }) => variables.filter(one => names.includes(one))))]
  const seen = new Map<string, string>()
  const contested: Localized[] = []
  for (const { kind, name, variables = [] } of sources) {
    for (const variable of variables) {
      const before = seen.get(variable)
      if (before && !names.includes(variable))
        contested.push(
          say(
            {
              en: '{variable} is in {before} and in {later}: the later one wins.',
              'zh-cn': '{before} 和 {later} 都有 {variable}：后者优先。',
            },
            { variable: code(variable), before, later: `${kind} ${code(name)}` },
          ),
        )
      seen.set(variable, `${kind} ${code(name)}`)
    }
  }
  return joined([
    twice.length > 0
      ? say(
          {
            en: '{names} stands here more than once: the last one counts.',
            'zh-cn': '{names} 写了不止一次：最后一个生效。',
          },
          { names: codes(twice) },
        )
      : undefined,
    overridden.length > 0
      ? say(
          {
            en: '{names} also comes from `envFrom`: `env` wins.',
            'zh-cn': '{names} 在 `envFrom` 里也有：以 `env` 为准。',
          },
          { names: codes(overridden) },
        )
      : undefined,
    ...contested.slice(0, 3),
  ])
}

/** "ConfigMap `web-config` (`A`, `B` and `C`)" */
export const sourceText = ({ kind, name, prefix, variables }: Source): Localized =>
  say(
    { en: '{kind} {name}{keys}', 'zh-cn': '{kind} {name}{keys}' },
    {
      kind,
      name: code(name),
      keys: variables?.length
        ? say({ en: ' ({names})', 'zh-cn': '（{names}）' }, { names: codes(variables) })
        : prefix
          ? say({ en: ' (as {prefix})', 'zh-cn': '（变量名形如 {prefix}）' }, { prefix: code(`${prefix}KEY`) })
          : same(''),
    },
  )
