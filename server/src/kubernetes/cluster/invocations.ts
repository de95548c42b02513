import { memo } from '../../core/memo.js'
import type { Span } from '../../core/types.js'
import type { Item, MapNode, Pair, Path, Resource, ScalarNode, SeqNode, Slice, YamlNode } from '../model.js'
import { type Container, containersOf } from '../pods.js'
import { asMap, asScalar, asSeq, asString, entries, get, itemsOf, keyOf, pairOf } from '../tree.js'

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

/** One flag as it is written. Spans count from the start of the slice. */
export interface WrittenFlag {
  /** Without dashes, as written: `max-pods`. Of a variable the whole name: `ETCD_DATA_DIR`. */
  readonly name: string
  /** `word` is `--name=value` or `--name value`, `key` a name without dashes (`extraArgs`), `variable` one of the environment. */
  readonly form: 'word' | 'key' | 'variable'
  /** From the name, its dashes included, to the end of the value. */
  readonly span: Span
  /** The name alone, without dashes. */
  readonly nameSpan: Span
  /** `undefined` where none is written, and where what is written is not all known: `$(POD_IP)`, a template. */
  readonly value: string | undefined
  readonly valueSpan: Span | undefined
  /** True where a placeholder or a template writes a part of the value. */
  readonly open: boolean
  /** True where the value is the word behind, which a boolean flag does not take. */
  readonly apart: boolean
  /** What has to go for the flag to be gone. */
  readonly members: readonly (Item | Pair)[]
  readonly holder: Holder
}

/** Where flags stand, so that one more can be added, or one taken away. */
export type Holder =
  | { readonly type: 'list'; readonly node: SeqNode }
  | { readonly type: 'map'; readonly node: MapNode }
  | { readonly type: 'entries'; readonly node: SeqNode }
  | { readonly type: 'text'; readonly node: ScalarNode }
  | { readonly type: 'environment'; readonly node: SeqNode }

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

interface Word {
  readonly text: string
  readonly at: number
  /** Where the text does not stand as it is read (escapes, several lines): the span to use for all of it. */
  readonly whole: Span | undefined
  readonly open: boolean
  readonly item: Item
  readonly holder: Holder
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

/** The text of a scalar and where it begins. What a template writes is seen as it is written, and open. */
function literal(slice: Slice, scalar: ScalarNode): Pick<Word, 'text' | 'at' | 'whole' | 'open'> {
  const { span, style, templated, value, source } = scalar
  const quoted = style === 'single' || style === 'double'
  const start = quoted ? span.start + 1 : span.start
  if (templated) {
    const text = slice.text.slice(start, quoted ? span.end - 1 : span.end)
    return { text, at: start, whole: undefined, open: true }
  }
  const text = String(value ?? '')
  const plain = quoted ? source.slice(1, -1) : source
  return { text, at: start, whole: plain === text ? undefined : span, open: false }
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

/** A flag: `--name`, `-name`, with `=value` or without. Placeholders may stand in the value only. */
const flagWord = /^--?([A-Za-z][\w.-]*)(?:=|$)/

const placeholder = /\$\(|\$\{|\{\{|<[a-zA-Z]/

function flagsOf(words: readonly Word[]): WrittenFlag[] {
  const flags: WrittenFlag[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.text === '--') break
    const match = flagWord.exec(word.text)
    if (!match) continue
    const name = match[1]!
    const next = words[i + 1]
    const apart = !match[0].endsWith('=') && next !== undefined && !/^-[A-Za-z-]/.test(next.text)
    const from = word.text.indexOf(name)
    const spanFrom = (start: number, length: number): Span =>
      word.whole ?? { start: word.at + start, end: word.at + start + length }
    const source = apart ? next.text : match[0].endsWith('=') ? word.text.slice(match[0].length) : undefined
    const open = source !== undefined && ((apart ? next.open : word.open) || placeholder.test(source))
    const valueSpan = apart
      ? (next.whole ?? { start: next.at, end: next.at + next.text.length })
      : source === undefined
        ? undefined
        : spanFrom(match[0].length, source.length)
    const head = spanFrom(0, word.text.length)
    flags.push({
      name,
      form: 'word',
      span: apart && next.holder.node === word.holder.node ? { start: head.start, end: valueSpan!.end } : head,
      nameSpan: spanFrom(from, name.length),
      value: open ? undefined : source,
      valueSpan,
      open,
      apart,
      members: apart ? [word.item, next.item] : [word.item],
      holder: word.holder,
    })
    if (apart) i++
  }
  return flags
}

// ---- variables of the environment

/** etcd's variables; what they are named after is for the table of flags to tell. */
const environment = (slice: Slice, { node }: Container): WrittenFlag[] => variablesIn(slice, asSeq(get(node, 'env')))

function variablesIn(slice: Slice, list: SeqNode | undefined): WrittenFlag[] {
  if (!list) return []
  return list.items.flatMap(item => {
    const pair = pairOf(item.value, 'name')
    const key = asScalar(pair?.value)
    const scalar = asScalar(get(item.value, 'value'))
    if (!key || !scalar || typeof key.value !== 'string' || !/^ETCD_[A-Z]/.test(key.value)) return []
    const name = literal(slice, key)
    const value = literal(slice, scalar)
    const open = value.open || placeholder.test(value.text)
    const nameSpan = name.whole ?? { start: name.at, end: name.at + name.text.length }
    const valueSpan = value.whole ?? { start: value.at, end: value.at + value.text.length }
    return [
      {
        name: key.value,
        form: 'variable',
        span: { start: Math.min(nameSpan.start, valueSpan.start), end: Math.max(nameSpan.end, valueSpan.end) },
        nameSpan,
        value: open ? undefined : value.text,
        valueSpan,
        open,
        apart: false,
        members: [item],
        holder: { type: 'environment', node: list },
      },
    ]
  })
}

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

const inMap = (slice: Slice, node: MapNode): WrittenFlag[] =>
  entries(node).flatMap(pair =>
    pair.key.templated ? [] : keyed(slice, pair.key, pair.value, pair, { type: 'map', node }),
  )

const inEntries = (slice: Slice, node: SeqNode): WrittenFlag[] =>
  node.items.flatMap(item => {
    const key = asScalar(get(item.value, 'name'))
    return key && !key.templated ? keyed(slice, key, get(item.value, 'value'), item, { type: 'entries', node }) : []
  })

function keyed(
  slice: Slice,
  key: ScalarNode,
  node: YamlNode | undefined,
  member: Item | Pair,
  holder: Holder,
): WrittenFlag[] {
  const name = literal(slice, key)
  const nameSpan = name.whole ?? { start: name.at, end: name.at + name.text.length }
  const scalar = asScalar(node)
  const value = scalar && scalar.value !== null ? literal(slice, scalar) : undefined
  const valueSpan = value && (value.whole ?? { start: value.at, end: value.at + value.text.length })
  const open = value !== undefined && (value.open || placeholder.test(value.text))
  const spans = [nameSpan, ...(valueSpan ? [valueSpan] : [])]
  return [
    {
      name: name.text,
      form: 'key',
      span: { start: Math.min(...spans.map(one => one.start)), end: Math.max(...spans.map(one => one.end)) },
      nameSpan,
      value: open ? undefined : value?.text,
      valueSpan,
      open,
      apart: false,
      members: [member],
      holder,
    },
  ]
}
