import type { Completion } from '../../core/language.js'
import { effectiveAt } from '../effective.js'
import { platformArgs } from '../globals.js'
import { chainOf } from '../stages.js'
import { type Caret, type InInstruction, inside } from './caret.js'
import { folders } from './files.js'
import { flagItems } from './flags.js'
import { explained, labelled, ordered, values, withTopic } from './items.js'
import { ociKeys } from './oci-keys.js'
import { users } from './users.js'
import { definedKeys } from './variables.js'

/** The arguments of instructions that take one thing each. */
export const singleArguments = inside((at, caret) => {
  if (at.part !== 'argument') return undefined
  const find = Object.hasOwn(byKeyword, at.keyword) ? byKeyword[at.keyword]! : undefined
  return find ? withTopic(find(at, caret), at.outer === 'HEALTHCHECK' ? at.outer : at.keyword) : []
})

type Find = (at: InInstruction, caret: Caret) => readonly Completion[]

const ports = [
  ['80', labelled('HTTP', 'HTTP')],
  ['443', labelled('HTTPS', 'HTTPS')],
  ['3000', labelled('Node.js, Rails and others by habit', 'Node.js、Rails 等的惯用端口')],
  ['5000', labelled('Flask and others by habit', 'Flask 等的惯用端口')],
  ['8000', labelled('Django, Uvicorn', 'Django、Uvicorn')],
  ['8080', labelled('HTTP without root rights', '无需 root 权限的 HTTP')],
  ['8443', labelled('HTTPS without root rights', '无需 root 权限的 HTTPS')],
  ['53/udp', labelled('DNS', 'DNS')],
  ['3306', labelled('MySQL, MariaDB', 'MySQL、MariaDB')],
  ['5432', labelled('PostgreSQL', 'PostgreSQL')],
  ['6379', labelled('Redis', 'Redis')],
  ['27017', labelled('MongoDB', 'MongoDB')],
  ['9090', labelled('Prometheus', 'Prometheus')],
] as const

const signals = [
  ['SIGTERM', labelled('asks the program to end (the default)', '请求程序结束（默认）')],
  ['SIGINT', labelled('what Ctrl+C sends', '相当于 Ctrl+C')],
  ['SIGQUIT', labelled('nginx and PHP-FPM finish their requests', 'nginx、PHP-FPM 处理完请求再退出')],
  ['SIGHUP', labelled('many servers read their settings again', '许多服务会重新读取配置')],
  ['SIGUSR1', labelled('means what the program makes of it', '含义由程序决定')],
  ['SIGUSR2', labelled('means what the program makes of it', '含义由程序决定')],
  ['SIGWINCH', labelled('Apache httpd finishes its requests', 'Apache httpd 处理完请求再退出')],
  ['SIGRTMIN+3', labelled('systemd shuts the system down', 'systemd 执行关机')],
  ['SIGKILL', labelled('ends the program at once, nothing is cleaned up', '立即结束，来不及清理')],
] as const

const shells = [
  [
    '["/bin/bash", "-o", "pipefail", "-c"]',
    labelled('bash; a pipe fails where one of its commands does', 'bash；管道中任一命令失败即失败'),
  ],
  ['["/bin/ash", "-eo", "pipefail", "-c"]', labelled('the same for Alpine', '同上，用于 Alpine')],
  ['["/bin/sh", "-c"]', labelled('the default on Linux', 'Linux 上的默认值')],
  ['["powershell", "-Command", "$ErrorActionPreference = \'Stop\';"]', labelled('Windows', 'Windows')],
  ['["cmd", "/S", "/C"]', labelled('the default on Windows', 'Windows 上的默认值')],
] as const

/** The licences that most images have, by their SPDX ids. */
const licences =
  'MIT Apache-2.0 BSD-2-Clause BSD-3-Clause GPL-2.0-only GPL-3.0-or-later LGPL-3.0-or-later AGPL-3.0-or-later MPL-2.0 ISC Unlicense'.split(
    ' ',
  )

const byKeyword: Readonly<Record<string, Find>> = {
  EXPOSE({ typed, span, word }) {
    const slash = typed.indexOf('/')
    if (slash >= 0) return values({ start: span.start + slash + 1, end: span.end }, ['tcp', 'udp', 'sctp'])
    return word === '' || /^\d*$/.test(typed) ? values(span, ports) : []
  },
  STOPSIGNAL: ({ span, words }) => (words.length === 0 ? values(span, signals) : []),
  USER({ span, words, typed, instruction }, { document }) {
    if (words.length > 0) return []
    const colon = typed.indexOf(':')
    const all = users(document, instruction)
    if (colon < 0) return values(span, all)
    const groups = [...new Set(all.map(user => user.replace(/^.*:/, '')))]
    return values({ start: span.start + colon + 1, end: span.end }, groups)
  },
  SHELL: (at, caret) =>
    at.words.length === 0
      ? values({ start: at.span.start, end: at.span.end }, shells).map(item => bracketed(item, caret))
      : [],
  WORKDIR: ({ span, words, instruction }, { document }) =>
    words.length === 0 ? folders(document, instruction, span) : [],
  VOLUME: ({ span, instruction, typed }, { document }) =>
    typed.startsWith('[') || typed.startsWith('"') ? [] : folders(document, instruction, span),
  LABEL({ span, typed, instruction }) {
    const licence = /^org\.opencontainers\.image\.licenses=["']?/.exec(typed)?.[0]
    if (licence) return values({ start: span.start + licence.length, end: span.start + typed.length }, licences)
    if (typed.includes('=')) return []
    const defined = definedKeys(instruction)
    return ociKeys
      .filter(([key]) => !defined.has(key))
      .map(
        ([key, detail], index): Completion => ({
          label: key,
          kind: 'field',
          span,
          insert: `${key}="$0"`,
          snippet: true,
          sort: ordered(index),
          ...explained('OCI label'),
          detail,
        }),
      )
  },
  ARG({ span, typed, instruction, stage }, { document }) {
    if (typed.includes('=')) return []
    const taken = definedKeys(instruction)
    const inStage = stage && stage.from.index !== instruction.index
    const globals = inStage ? document.globals.flatMap(({ keyword, pairs }) => (keyword === 'ARG' ? pairs : [])) : []
    return [
      ...values(
        span,
        globals
          .filter(({ key }) => !taken.has(key.value) || key.value === typed)
          .map(({ key, value }) => [key.value, globalDetail(value?.value)] as const),
        { kind: 'variable', sort: 'a' },
      ),
      ...values(span, platformArgs, { kind: 'variable', ...explained('platform argument') }),
    ]
  },
  ENV({ span, typed, stage }, { document }) {
    if (typed.includes('=') || !stage) return []
    const image = chainOf(stage).at(-1)?.image
    const named = document.instructions.flatMap(({ keyword, pairs }) =>
      keyword === 'ENV' || keyword === 'ARG' ? pairs.map(({ key }) => key.value) : [],
    )
    const usual = environment.filter(
      ([, , images]) => images.length === 0 || images.some(one => image?.repository.endsWith(one)),
    )
    return [
      ...usual.map(
        ([label, detail], index): Completion => ({
          label,
          kind: 'variable',
          span,
          insert: label,
          detail,
          sort: ordered(index),
        }),
      ),
      ...values(
        span,
        [...new Set(named)].filter(name => name !== '' && name !== typed),
        { kind: 'variable', sort: 'z' },
      ),
    ]
  },
  HEALTHCHECK: (at, { document }) =>
    at.words.length > 0
      ? []
      : [
          ...values(at.span, ['CMD'], { kind: 'instruction', insert: 'CMD ', sort: 'a', ...explained('HEALTHCHECK') }),
          ...values(at.span, [['NONE', labelled('takes the check of the base image away', '取消基础镜像的健康检查')]], {
            kind: 'instruction',
            sort: 'b',
          }),
          ...(at.typed === '' ? flagItems(at, document) : []),
        ],
  ENTRYPOINT: execForm,
  CMD: execForm,
}

/** CMD and ENTRYPOINT: the exec form, with the program that the stage starts already. */
function execForm(
  { words, typed, span, outer, instruction, keyword }: InInstruction,
  { document }: Caret,
): readonly Completion[] {
  if (words.length > 0 || typed !== '') return []
  const entrypoint = outer ? undefined : effectiveAt(document, instruction).entrypoint
  const arguments_ = keyword === 'CMD' && entrypoint !== undefined
  return [
    {
      label: arguments_ ? '["argument"]' : '["program", "argument"]',
      kind: 'snippet',
      span,
      insert: arguments_ ? '["${1:argument}"]' : '["${1:program}", "${2:argument}"]',
      snippet: true,
      detail: arguments_
        ? labelled('exec form: what ENTRYPOINT gets', 'exec 形式：传给 ENTRYPOINT 的参数')
        : labelled('exec form: no shell in between, signals arrive', 'exec 形式：不经过 shell，信号能直接送达'),
      sort: 'a',
    },
  ]
}

/** Replaces the `[` (and the `]` that an editor put behind it) that stands there already. */
function bracketed(item: Completion, { document }: Caret): Completion {
  const end = document.text[item.span.end] === ']' ? item.span.end + 1 : item.span.end
  return { ...item, span: { start: item.span.start, end } }
}

const globalDetail = (value: string | undefined) =>
  value === undefined
    ? labelled('takes over the ARG before the first FROM', '沿用第一条 FROM 之前的 ARG')
    : labelled(`takes over ${value} from before the first FROM`, `沿用第一条 FROM 之前的值 ${value}`)

/** Variables that programs listen to; with the images that they make sense in, where those are few. */
const environment: readonly (readonly [string, ReturnType<typeof labelled>, readonly string[]])[] = [
  ['PATH', labelled('where programs are looked for', '程序的查找路径'), []],
  ['LANG', labelled('language and encoding', '语言与编码'), []],
  ['TZ', labelled('time zone', '时区'), []],
  ['NODE_ENV', labelled('`production` or `development`', '`production` 或 `development`'), ['node']],
  ['PYTHONUNBUFFERED', labelled('`1`: output appears at once', '`1`：输出立即可见'), ['python']],
  ['PYTHONDONTWRITEBYTECODE', labelled('`1`: no .pyc files', '`1`：不写 .pyc 文件'), ['python']],
  ['PIP_NO_CACHE_DIR', labelled('`1`: pip keeps no cache', '`1`：pip 不留缓存'), ['python']],
  ['CGO_ENABLED', labelled('`0`: static binaries', '`0`：静态二进制文件'), ['golang']],
  ['GOFLAGS', labelled('flags for every go command', '每条 go 命令的参数'), ['golang']],
  [
    'JAVA_TOOL_OPTIONS',
    labelled('options for every JVM', '每个 JVM 的选项'),
    ['temurin', 'maven', 'gradle', 'openjdk'],
  ],
]
