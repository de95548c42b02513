import type { Completion } from '../../core/language.js'
import type { Span } from '../../core/types.js'
import { optionName } from '../topics/_options.js'
import { around, type Caret, type InInstruction, inside } from './caret.js'
import { contextItems } from './files.js'
import { imageItems } from './images.js'
import { explained, labelled, values, withTopic } from './items.js'
import { stageItems } from './stages.js'

/** The keys that each type of mount takes, `type` left out. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  bind: ['target', 'source', 'from', 'rw'],
  cache: ['target', 'id', 'sharing', 'from', 'source', 'mode', 'uid', 'gid', 'ro'],
  tmpfs: ['target', 'size'],
  secret: ['id', 'target', 'env', 'required', 'mode', 'uid', 'gid'],
  ssh: ['id', 'target', 'required', 'mode', 'uid', 'gid'],
}
const topicNames: Readonly<Record<string, string>> = { rw: 'readwrite', ro: 'readonly' }
/** Keys that need no value. */
const alone = new Set(['rw', 'ro', 'required'])

/** The options of `RUN --mount=`: keys, and the values of each. */
export const mounts = inside((at, caret) => {
  const written = /^--mount=(.*)$/s.exec(at.word)?.[1]
  if (at.part !== 'flag' || written === undefined || at.typed.length < '--mount='.length) return undefined
  const typed = at.typed.slice('--mount='.length)
  const option = typed.slice(typed.lastIndexOf(',') + 1)
  const equals = option.indexOf('=')
  const others = written.split(',').filter(one => one !== '')
  const type = others.find(one => one.startsWith('type='))?.slice('type='.length) ?? 'bind'
  if (equals < 0) return keys(caret, option, others, type)
  return valuesOf(at, caret, option.slice(0, equals).toLowerCase(), option.slice(equals + 1), type)
})

function keys(caret: Caret, typed: string, others: readonly string[], type: string): Completion[] {
  const rest = /^[\w-]*/.exec(caret.after)![0]
  const followed = caret.after[rest.length] === '='
  const span = around(caret, typed.length, rest.length)
  const present = new Set(others.map(one => one.replace(/=.*$/s, '')).filter(one => one !== typed + rest))
  const hasType = present.has('type')
  const own = Object.hasOwn(keysOf, type) ? keysOf[type]! : keysOf.bind!
  return [...(hasType ? [] : ['type']), ...own]
    .filter(key => !present.has(key))
    .flatMap(key =>
      values(span, [key], {
        kind: 'field',
        insert: followed || alone.has(key) ? key : `${key}=`,
        sort: key === 'type' ? 'a' : `b${own.indexOf(key)}`,
        ...explained(`--mount ${topicNames[key] ?? key}`, '--mount'),
      }),
    )
}

/** Folders that tools keep what they download in. */
const caches = [
  ['/var/cache/apt', labelled('apt: packages, with `sharing=locked`', 'apt 的软件包，配合 `sharing=locked`')],
  ['/var/lib/apt', labelled('apt: package lists, with `sharing=locked`', 'apt 的软件包列表，配合 `sharing=locked`')],
  ['/var/cache/apk', labelled('apk', 'apk')],
  ['/root/.cache/pip', labelled('pip', 'pip')],
  ['/root/.cache/uv', labelled('uv', 'uv')],
  ['/root/.npm', labelled('npm', 'npm')],
  ['/usr/local/share/.cache/yarn', labelled('Yarn 1, as root', 'Yarn 1（root 用户）')],
  ['/root/.cache/go-build', labelled('Go: compiled packages', 'Go 的编译缓存')],
  ['/go/pkg/mod', labelled('Go: modules, in the golang image', 'Go 的模块（golang 镜像）')],
  ['/usr/local/cargo/registry', labelled('Cargo, in the rust image', 'Cargo（rust 镜像）')],
  ['/root/.m2', labelled('Maven', 'Maven')],
  ['/root/.gradle', labelled('Gradle, as root', 'Gradle（root 用户）')],
  ['/root/.nuget/packages', labelled('NuGet', 'NuGet')],
] as const

interface Value {
  readonly at: InInstruction
  readonly caret: Caret
  readonly typed: string
  readonly span: Span
  readonly type: string
}
type ValuesOf = (value: Value) => readonly Completion[] | Promise<readonly Completion[]>

async function valuesOf(at: InInstruction, caret: Caret, key: string, typed: string, type: string) {
  const rest = /^[^,\s]*/.exec(caret.after)![0]
  const span = around(caret, typed.length, rest.length)
  const name = optionName(key)
  const found = Object.hasOwn(byKey, name) ? await byKey[name]!({ at, caret, typed, span, type }) : []
  return withTopic(found, `--mount ${name}`, '--mount')
}

const trueOrFalse: ValuesOf = ({ span }) => values(span, ['true', 'false'])

const byKey: Readonly<Record<string, ValuesOf>> = {
  type: ({ span }) =>
    Object.keys(keysOf).flatMap((name, index) =>
      values(span, [name], { sort: `${index}`, ...explained(`--mount type=${name}`) }),
    ),
  sharing: ({ span }) =>
    values(span, [
      ['shared', labelled('builds use it at the same time (default)', '多个构建同时使用（默认）')],
      ['private', labelled('each concurrent build gets one of its own', '并发的构建各用一份')],
      ['locked', labelled('the next build waits', '后来的构建等待')],
    ]),
  required: trueOrFalse,
  readwrite: trueOrFalse,
  readonly: trueOrFalse,
  from: ({ at, caret, span, typed }) => [...stageItems(caret.document, at.stage, span), ...imageItems(typed, span)],
  target: ({ type, span }) =>
    type === 'cache' ? values(span, caches, { kind: 'folder' }) : type === 'secret' ? secretTargets(span) : [],
  source: ({ at, caret, typed, span, type }) =>
    /(^|,|=)from=/.test(at.word) || type !== 'bind' ? [] : contextItems(caret, typed, span),
  mode: ({ span }) => values(span, ['0400', '0444', '0600', '0644', '0755', '1777']),
  size: ({ span }) => values(span, ['64m', '256m', '1g']),
  id: ({ at, caret, span, type }) => values(span, knownIds(caret, type, at)),
}

const secretTargets = (span: Completion['span']): Completion[] =>
  values(span, ['/root/.npmrc', '/root/.netrc', '/root/.aws/credentials', '/root/.m2/settings.xml', '/etc/pip.conf'], {
    kind: 'file',
  })

/** The ids that other mounts of the same type have in this file. */
const knownIds = ({ document }: Caret, type: string, at: InInstruction): readonly string[] => [
  ...new Set(
    document.instructions
      .filter(({ keyword, index }) => keyword === 'RUN' && index !== at.instruction.index)
      .flatMap(({ flags }) => flags)
      .filter(({ options }) => options.some(({ key, value }) => key === 'type' && value === type))
      .flatMap(({ options }) => options.flatMap(({ key, value }) => (key === 'id' && value ? [value] : []))),
  ),
]
