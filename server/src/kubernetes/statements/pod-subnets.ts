import { memo } from '../../core/memo.js'
import type { Fact, Place } from '../../core/workspace.js'
import { resourcesIn } from '../embedded.js'
import type { Manifest, Slice } from '../model.js'
import { slicesWhere } from '../pages.js'
import { asString } from '../tree.js'

/** The key of what the files of one folder say; files of another folder may be of another cluster. */
const keyOf = (uri: string): string => `PodSubnet/${uri.slice(0, uri.lastIndexOf('/'))}`

/** The networks of a cluster's Pods as kubeadm's configuration names them: one, or one of each family with a comma. */
const named = memo((slice: Slice): readonly string[] =>
  resourcesIn(slice)
    .filter(({ kind }) => kind === 'ClusterConfiguration')
    .flatMap(({ at }) => {
      const text = asString(at('networking', 'podSubnet'))
      return text === undefined ? [] : [text]
    }),
)

const naming = slicesWhere(slice => slice.text.includes('podSubnet') && named(slice).length > 0)

/** The networks that a file names for Pods. */
export function* podSubnetFacts(manifest: Manifest, uri: string): Generator<Fact> {
  for (const { part, start } of naming(manifest))
    for (const value of named(part))
      yield { kind: 'defines', key: keyOf(uri), span: { start, end: start + part.text.length }, value }
}

export const mayNamePodSubnet = (text: string): boolean => text.includes('podSubnet:')

/** What the other files of its folder say, and which file does. Nothing where they do not agree. */
export function podSubnetBeside({
  uri,
  workspace,
}: Place): { readonly text: string; readonly file: string } | undefined {
  const others = workspace.definitions(keyOf(uri)).filter(one => one.uri !== uri)
  const [first] = others
  const text = first?.fact.value
  if (typeof text !== 'string' || others.some(({ fact }) => fact.value !== text)) return undefined
  return { text, file: first!.uri.slice(first!.uri.lastIndexOf('/') + 1) }
}
