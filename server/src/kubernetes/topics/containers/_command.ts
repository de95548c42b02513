import { joined, type Localized } from '../../../core/localized.js'
import type { MapNode } from '../../model.js'
import type { Container } from '../../pods.js'
import { asScalar, asString, get, itemsOf } from '../../tree.js'
import { code, codes, commandLine, docs, say, table } from '../_text.js'

export const commandPage = docs('tasks/inject-data-application/define-command-argument-container/')

/** The words of a list; `undefined` where there is no such list. What a template writes is `…`. */
function wordsOf(container: MapNode, field: 'command' | 'args'): readonly string[] | undefined {
  const list = get(container, field)
  if (list?.type !== 'seq') return undefined
  return itemsOf(list).map(({ value }) => {
    const scalar = asScalar(value)
    return !scalar || scalar.templated ? '…' : String(scalar.value ?? '')
  })
}

/** What the container starts, as far as the manifest decides it. */
export function explainCommand({ node }: Container): Localized | undefined {
  const command = wordsOf(node, 'command')
  const args = wordsOf(node, 'args')
  const words = [...(command ?? []), ...(args ?? [])]
  if (words.length === 0) return undefined
  return joined([
    command && command.length > 0
      ? say(
          {
            en: 'the container starts {line}, whatever the image says: `command` replaces `ENTRYPOINT` and drops `CMD`{args}.',
            'zh-cn': '容器启动的是 {line}，与镜像里写的无关：`command` 取代 `ENTRYPOINT`，`CMD` 一并作废{args}。',
          },
          {
            line: code(commandLine(words)),
            args: args?.length
              ? say(
                  { en: ', {args} follow from `args`', 'zh-cn': '，后面接 `args` 的 {args}' },
                  { args: code(commandLine(args)) },
                )
              : '',
          },
        )
      : say(
          {
            en: "the container starts the image's `ENTRYPOINT` with {args}: `args` replaces `CMD`.",
            'zh-cn': '容器启动镜像的 `ENTRYPOINT`，参数是 {args}：`args` 取代 `CMD`。',
          },
          { args: code(commandLine(args ?? [])) },
        ),
    command && shellNote(command),
    references(node, words),
  ])
}

/** A shell as PID 1 does not pass signals on, unless it replaces itself by the program. */
function shellNote(command: readonly string[]): Localized | undefined {
  const [program = '', flag = '', script = ''] = command
  if (!/(?:^|\/)(?:ba|da|a|z)?sh$/.test(program) || !/^-[a-z]*c$/.test(flag) || /(?:^|[\s;&])exec\s/.test(script))
    return undefined
  return {
    en: 'PID 1 is the shell: SIGTERM may not reach the program unless the script ends with `exec`.',
    'zh-cn': 'PID 1 是 shell：脚本最后不用 `exec` 的话，SIGTERM 可能到不了程序。',
  }
}

/** `$(NAME)` in the words: what it stands for, or that it stays as it is. */
function references(container: MapNode, words: readonly string[]): Localized | undefined {
  // `$$(NAME)` is the text itself
  const names = [
    ...new Set(
      words.flatMap(word =>
        Array.from(word.replaceAll('$$', '').matchAll(/\$\(([^()\s]+)\)/g), ([, name = '']) => name),
      ),
    ),
  ]
  const env = new Map(itemsOf(get(container, 'env')).map(({ value }) => [asString(get(value, 'name')), value]))
  const fromElsewhere = itemsOf(get(container, 'envFrom')).length > 0
  const known = names.filter(name => env.has(name))
  // Services of the namespace bring variables of their own: DB_SERVICE_HOST, DB_PORT …
  const unknown = names.filter(name => !env.has(name) && !/_(?:SERVICE|PORT)(?:_|$)/.test(name))
  return joined([
    ...known.slice(0, 3).map(name => {
      const value = asString(get(env.get(name), 'value'))
      return say(
        value === undefined || value.includes('$(')
          ? {
              en: '{name} becomes the value of the variable before the start.',
              'zh-cn': '启动前 {name} 会换成这个变量的值。',
            }
          : { en: '{name} becomes {value} before the start.', 'zh-cn': '启动前 {name} 会换成 {value}。' },
        { name: code(`$(${name})`), value: code(value ?? '') },
      )
    }),
    unknown.length > 0 && !fromElsewhere
      ? say(
          {
            en: '{names} stays as it is: `env` has no such variable.',
            'zh-cn': '{names} 原样保留：`env` 里没有这个变量。',
          },
          { names: codes(unknown.map(name => `$(${name})`)) },
        )
      : undefined,
  ])
}

/** Which of the four comes from where. */
export const commandTable: Localized = table([
  [
    { en: 'the manifest has', 'zh-cn': '清单里写了' },
    { en: 'the container starts', 'zh-cn': '容器启动的是' },
  ],
  [
    { en: 'neither', 'zh-cn': '都没写' },
    { en: '`ENTRYPOINT` + `CMD` of the image', 'zh-cn': '镜像的 `ENTRYPOINT` + `CMD`' },
  ],
  [
    { en: '`args`', 'zh-cn': '`args`' },
    { en: '`ENTRYPOINT` of the image + `args`', 'zh-cn': '镜像的 `ENTRYPOINT` + `args`' },
  ],
  [
    { en: '`command`', 'zh-cn': '`command`' },
    { en: '`command` alone: `CMD` is dropped', 'zh-cn': '只有 `command`：`CMD` 作废' },
  ],
  [
    { en: 'both', 'zh-cn': '两个都写了' },
    { en: '`command` + `args`', 'zh-cn': '`command` + `args`' },
  ],
])
