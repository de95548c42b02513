import { memo } from '../../core/memo.js'
import type { Span } from '../../core/types.js'
import type { Item, Path, Resource, ScalarNode, SeqNode, Slice, YamlNode } from '../model.js'
import { type Container, containersOf } from '../pods.js'
import { asMap, asScalar, asSeq, asString, entries, get, itemsOf, keyOf } from '../tree.js'
import {
  flagsOf,
  type Holder,
  inEntries,
  inMap,
  literal,
  variablesIn,
  type Word,
  type WrittenFlag,
} from './written-flags.js'

export type { Holder, WrittenFlag } from './written-flags.js'

/** Finds every place of a document where a program of the cluster is given flags. Needs no tables of flags. */

/** The programs whose flags Fairlead knows, by the names of their binaries. */
export const programs = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kubelet',
  'kube-proxy',
  'etcd',
  'coredns',
  'cloud-controller-manager',
] as const
export type Program = (typeof programs)[number]

/** A program and the flags that it is given. */
export interface Invocation {
  readonly program: Program
  /** What tells that it is this program: its binary is named, its image, or no more than a container's name. */
  readonly known: 'binary' | 'image' | 'name'
  /** `kubeadm` adds flags of its own to these, `text` is a part of a command line. */
  readonly form: 'container' | 'kubeadm' | 'text'
  readonly resource: Resource
  /** The container that runs it. */
  readonly container: Container | undefined
  /** The word that names the binary. */
  readonly binary: Span | undefined
  readonly flags: readonly WrittenFlag[]
  /** Where a further flag goes. */
  readonly holder: Holder | undefined
  /** The Kubernetes minor of the image (37), of etcd its own version as `3.6`; `undefined` where no tag tells. */
  readonly version: string | undefined
}

/** Every invocation in a document, in order. */
export const invocationsOf: (slice: Slice) => readonly Invocation[] = memo(slice =>
  mentions.test(slice.text)
    ? slice.resources.flatMap(resource => [
        ...containersOf(resource).flatMap(container => inContainer(slice, resource, container)),
        ...inKubeadm(slice, resource),
        ...inData(slice, resource),
      ])
    : [],
)

const mentions =
  /kube-(?:apiserver|controller-manager|scheduler|proxy)|kubelet|etcd|coredns|cloud-controller|xtraArgs|KUBELET_|hyperkube/i

/** The flag at an offset of the slice, with the invocation it belongs to; its end counts. */
export function flagAt(
  slice: Slice,
  offset: number,
): { readonly invocation: Invocation; readonly flag: WrittenFlag } | undefined {
  for (const invocation of invocationsOf(slice))
    for (const flag of invocation.flags)
      if (flag.span.start <= offset && offset <= flag.span.end) return { invocation, flag }
  return undefined
}

// ---- containers

/** Programs that start the one behind them. */
const starters = new Set(['go-runner', 'ionice', 'nice', 'tini', 'dumb-init', 'env', 'exec', 'taskset', 'chrt'])

const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function programOf(word: string): Program | undefined {
  const name = last(word)
  if ((programs as readonly string[]).includes(name)) return name as Program
  return name.endsWith('-cloud-controller-manager') ? 'cloud-controller-manager' : undefined
}

/** `registry.k8s.io/kube-apiserver-amd64:v1.31.0` is the API server, of 1.31. */
function imageOf(container: Container): { readonly program: Program | undefined; readonly tag: string | undefined } {
  const image = asString(get(container.node, 'image')) ?? ''
  const [name = ''] = last(image).split(/[:@]/)
  const tag = /:v?(\d+\.\d+)[\d.]*(?:[-+]|@|$)/.exec(last(image))?.[1]
  return { program: programOf(name.replace(/-(?:amd64|arm64|arm|ppc64le|s390x)$/, '')), tag }
}

function inContainer(slice: Slice, resource: Resource, container: Container): Invocation[] {
  const command = asSeq(get(container.node, 'command'))
  const args = asSeq(get(container.node, 'args'))
  const words = [...wordsOf(slice, command), ...wordsOf(slice, args)]
  const env = environment(slice, container)
  const texts = textInvocations(slice, resource, container)
  const image = imageOf(container)
  const at = binaryAt(words)
  const named = at === undefined ? undefined : programAt(words, at)
  const byImage = command || named ? undefined : image.program
  const byName = command || named || byImage ? undefined : programs.find(one => one === container.name)
  const program = named ?? byImage ?? byName
  if (!program) return texts
  const behind = words.slice((at ?? -1) + 1)
  const written = flagsOf(behind)
  const variables = program === 'etcd' ? env : []
  const holder = written.findLast(({ form }) => form === 'word')?.holder ?? holderOf(args ?? command)
  const binary = at === undefined ? undefined : words[at]!
  const version = image.program === undefined || image.program === program ? image.tag : undefined
  return [
    {
      program,
      known: named ? 'binary' : byImage ? 'image' : 'name',
      form: 'container',
      resource,
      container,
      binary: binary && (binary.whole ?? { start: binary.at, end: binary.at + binary.text.length }),
      flags: [...written, ...variables],
      holder,
      version: versionFor(program, version),
    },
    ...texts,
  ]
}

/** A tag is a version where it looks like one: `3.6.5-0` of etcd, `v1.36.1` of Kubernetes' own programs. */
function versionFor(program: Program, tag: string | undefined): string | undefined {
  if (program === 'coredns' || program === 'cloud-controller-manager') return undefined
  return tag?.startsWith(program === 'etcd' ? '3.' : '1.') ? tag : undefined
}

const holderOf = (node: SeqNode | undefined): Holder | undefined => node && { type: 'list', node }

function wordsOf(slice: Slice, node: SeqNode | undefined): Word[] {
  if (!node) return []
  const holder: Holder = { type: 'list', node }
  return node.items.flatMap(item => {
    const scalar = asScalar(item.value)
    return scalar ? [{ ...literal(slice, scalar), item, holder }] : []
  })
}

/** Which word names the program: the first, or one behind a program that only starts others. */
function binaryAt(words: readonly Word[]): number | undefined {
  const [first] = words
  if (!first) return undefined
  if (programOf(first.text)) return 0
  const name = last(first.text)
  if (name === 'hyperkube') return words[1] && programAt(words, 1) ? 1 : undefined
  if (!starters.has(name)) return undefined
  const at = words.findIndex(({ text }, index) => index > 0 && programOf(text) !== undefined)
  return at === -1 ? undefined : at
}

/** `hyperkube` takes names with and without `kube-`. */
function programAt(words: readonly Word[], at: number): Program | undefined {
  const { text } = words[at]!
  return programOf(text) ?? (at > 0 && last(words[0]!.text) === 'hyperkube' ? programOf(`kube-${text}`) : undefined)
}

// ---- variables of the environment

/** etcd's variables; what they are named after is for the table of flags to tell. */
const environment = (slice: Slice, { node }: Container): WrittenFlag[] => variablesIn(slice, asSeq(get(node, 'env')))

/** Variables that hold a part of kubelet's command line, as its systemd unit and node images read them. */
const kubeletWords = /^KUBELET_(?:\w+_)?(?:ARGS|OPTS|OPTIONS|FLAGS)$/

function textInvocations(slice: Slice, resource: Resource, container: Container): Invocation[] {
  return itemsOf(get(container.node, 'env')).flatMap(({ value }) => {
    const scalar = asScalar(get(value, 'value'))
    return scalar && kubeletWords.test(asString(get(value, 'name')) ?? '')
      ? [inText(slice, resource, scalar, container)]
      : []
  })
}

/** The same as keys of a ConfigMap that becomes the environment. */
function inData(slice: Slice, resource: Resource): Invocation[] {
  if (resource.kind !== 'ConfigMap') return []
  const data = asMap(resource.at('data'))
  return (data ? entries(data) : []).flatMap(({ key, value }) => {
    const scalar = asScalar(value)
    return scalar && kubeletWords.test(keyOf(key)) ? [inText(slice, resource, scalar, undefined)] : []
  })
}

function inText(slice: Slice, resource: Resource, scalar: ScalarNode, container: Container | undefined): Invocation {
  const holder: Holder = { type: 'text', node: scalar }
  const { span, style } = scalar
  const block = style === 'literal' || style === 'folded'
  const source = slice.text.slice(span.start, span.end)
  const skip = block ? source.indexOf('\n') + 1 || source.length : style === 'plain' ? 0 : 1
  const body = source.slice(skip, block || style === 'plain' ? undefined : -1)
  // of a text no member can be taken away, so the item is of no use
  const item: Item = { value: scalar, dash: undefined, span }
  const words = Array.from(body.matchAll(/\S+/g), ({ 0: text, index }): Word => {
    const bare = text.replace(/^["']|["']$/g, '')
    const at = span.start + skip + index + text.indexOf(bare)
    return { text: bare, at, whole: undefined, open: scalar.templated && text.includes('{{'), item, holder }
  })
  return {
    program: 'kubelet',
    known: 'binary',
    form: 'text',
    resource,
    container,
    binary: undefined,
    flags: flagsOf(words),
    holder,
    version: undefined,
  }
}

// ---- kubeadm

/** The parts of kubeadm's configuration that take flags, by the keys that lead to them from whatever holds them. */
const kubeadmParts: readonly { readonly path: Path; readonly program: Program; readonly args: string }[] = [
  { path: ['apiServer'], program: 'kube-apiserver', args: 'extraArgs' },
  { path: ['controllerManager'], program: 'kube-controller-manager', args: 'extraArgs' },
  { path: ['scheduler'], program: 'kube-scheduler', args: 'extraArgs' },
  { path: ['etcd', 'local'], program: 'etcd', args: 'extraArgs' },
  { path: ['nodeRegistration'], program: 'kubelet', args: 'kubeletExtraArgs' },
]

/** The program that the flags at a path are for: `[…, 'apiServer', 'extraArgs']`. */
export const kubeadmProgram = (path: Path): Program | undefined =>
  kubeadmParts.find(
    ({ path: part, args }) =>
      path.at(-1) === args && part.every((step, index) => path[path.length - 1 - part.length + index] === step),
  )?.program

/** Where Cluster API keeps what kubeadm reads. */
const clusterApi: readonly Path[] = [
  ['spec', 'kubeadmConfigSpec'],
  ['spec', 'template', 'spec', 'kubeadmConfigSpec'],
  ['spec', 'template', 'spec'],
  ['spec'],
]

function inKubeadm(slice: Slice, resource: Resource): Invocation[] {
  const { group, kind = '', root } = resource
  const roots: (YamlNode | undefined)[] =
    group === 'kubeadm.k8s.io'
      ? [root]
      : group.endsWith('cluster.x-k8s.io') && kind.startsWith('Kubeadm')
        ? clusterApi.flatMap(path =>
            ['clusterConfiguration', 'initConfiguration', 'joinConfiguration'].map(key => get(root, ...path, key)),
          )
        : []
  const tag = /^v?(\d+\.\d+)/.exec(asString(get(root, 'kubernetesVersion')) ?? '')?.[1]
  return roots.flatMap(from =>
    kubeadmParts.flatMap(({ path, program, args }) => {
      const part = get(from, ...path)
      const node = get(part, args)
      const variables = variablesIn(slice, asSeq(get(part, 'extraEnvs')))
      const own = node?.type === 'map' ? inMap(slice, node) : node?.type === 'seq' ? inEntries(slice, node) : []
      if (own.length + variables.length === 0 && !node) return []
      const holder: Holder | undefined =
        node?.type === 'map' ? { type: 'map', node } : node?.type === 'seq' ? { type: 'entries', node } : undefined
      return [
        {
          program,
          known: 'binary' as const,
          form: 'kubeadm' as const,
          resource,
          container: undefined,
          binary: undefined,
          flags: [...own, ...(program === 'etcd' ? variables : [])],
          holder,
          version: program === 'etcd' ? etcdOf(tag) : tag,
        },
      ]
    }),
  )
}

/** kubeadm runs etcd 3.6 from Kubernetes 1.34 on, and 3.5 before. */
const etcdOf = (tag: string | undefined): string | undefined =>
  tag && (Number(tag.slice('1.'.length)) >= 34 ? '3.6' : '3.5')
