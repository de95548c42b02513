import { joined, type Localized } from '../../../core/localized.js'
import type { YamlNode } from '../../model.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { summary } from '../_summary.js'
import { code, codes, say } from '../_text.js'
import { envPage } from './_env.js'

export default {
  key: 'EnvVar.value',
  title: { en: 'the text of the variable', 'zh-cn': '变量的值' },
  summary: summary('EnvVar.value'),
  see: envPage,
  explain: aboutContainer(({ node, path }, _, place) => {
    const env = itemsOf(get(node, 'env')).map(({ value }) => value)
    const index = place.path[path.length + 1]
    const own = typeof index === 'number' ? env[index] : undefined
    const name = asString(get(own, 'name'))
    const value = asString(get(own, 'value'))
    if (typeof index !== 'number' || name === undefined || value === undefined) return undefined
    return expansion(name, value, env.slice(0, index), env.slice(index))
  }),
} satisfies KubernetesTopic

/** What Kubernetes makes of `$(NAME)`: only variables that stand above are known. */
function expansion(
  name: string,
  value: string,
  before: readonly (YamlNode | undefined)[],
  after: readonly (YamlNode | undefined)[],
): Localized | undefined {
  const known = new Map(before.map(one => [asString(get(one, 'name')), asString(get(one, 'value'))]))
  const names = [
    ...new Set(Array.from(value.replaceAll('$$', '').matchAll(/\$\(([^()\s]+)\)/g), ([, one = '']) => one)),
  ]
  const late = names.filter(one => !known.has(one) && after.some(other => asString(get(other, 'name')) === one))
  const found = names.filter(one => known.has(one))
  if (found.length === 0 && late.length === 0)
    return names.length === 0
      ? say(
          { en: 'the program sees {name} as {value}.', 'zh-cn': '程序看到的 {name} 是 {value}。' },
          { name: code(name), value: code(value) },
        )
      : undefined
  // a value that refers on, or comes from elsewhere, is not known here
  const plain = found.every(one => known.get(one) !== undefined && !known.get(one)!.includes('$'))
  const result = value.replace(/\$\$|\$\(([^()\s]+)\)/g, (whole, one?: string) =>
    one === undefined ? '$' : (known.get(one) ?? whole),
  )
  return joined([
    plain && found.length + late.length === names.length && found.length > 0
      ? say(
          { en: 'the program sees {name} as {result}.', 'zh-cn': '程序看到的 {name} 是 {result}。' },
          { name: code(name), result: code(result) },
        )
      : undefined,
    found.length > 0 && !plain
      ? say(
          {
            en: '{names} is replaced by the value of the variable above.',
            'zh-cn': '{names} 会换成前面那个变量的值。',
          },
          { names: codes(found.map(one => `$(${one})`)) },
        )
      : undefined,
    late.length > 0
      ? say(
          {
            en: '{names} stays as text: the variable is defined further down.',
            'zh-cn': '{names} 原样保留：这个变量定义在后面。',
          },
          { names: codes(late.map(one => `$(${one})`)) },
        )
      : undefined,
  ])
}
