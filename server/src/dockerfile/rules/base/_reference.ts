import type { Localized } from '../../../core/localized.js'

const component = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/
const tagPattern = /^\w[\w.-]{0,127}$/
const digestPattern = /^[a-z][a-z0-9]*(?:[-_+.][a-z][a-z0-9]*)*:[0-9a-f]{32,}$/i
const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d+)?$/i
const ipv6 = /^\[[0-9a-f:]+\](?::\d+)?$/i

/** Why a text can not be the name of an image, in words that follow "because"; `undefined` where it can. */
export function imageProblem(text: string): Localized | undefined {
  if (text === '') return { en: 'nothing is left of it', 'zh-cn': '它是空的' }
  if (/^[0-9a-f]{64}$/.test(text))
    return { en: '64 hexadecimal digits are an image id, not a name', 'zh-cn': '64 位十六进制数是镜像 ID，不是名称' }
  const at = text.indexOf('@')
  const [name, digest] = at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
  if (digest !== undefined && !digestPattern.test(digest))
    return { en: 'what follows `@` is no digest', 'zh-cn': '`@` 后面不是有效的摘要' }
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(0, slash))
  const hasHost = slash > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase())
  if (hasHost && !host.test(first) && !ipv6.test(first))
    return { en: `\`${first}\` is no host name`, 'zh-cn': `\`${first}\` 不是有效的主机名` }
  const rest = hasHost ? name.slice(slash + 1) : name
  const colon = rest.indexOf(':')
  const [path, tag] = colon < 0 ? [rest, undefined] : [rest.slice(0, colon), rest.slice(colon + 1)]
  if (tag === '') return { en: 'no tag follows the colon', 'zh-cn': '冒号后面没有标签' }
  if (tag !== undefined && !tagPattern.test(tag))
    return { en: `\`${tag}\` is no valid tag`, 'zh-cn': `\`${tag}\` 不是有效的标签` }
  if (path !== path.toLowerCase()) return { en: 'image names have no capital letters', 'zh-cn': '镜像名不能有大写字母' }
  if (!path.split('/').every(part => component.test(part)))
    return {
      en: 'image names consist of letters, digits and single `.`, `_`, `-`, `/` between them',
      'zh-cn': '镜像名只能由字母、数字以及它们之间的 `.`、`_`、`-`、`/` 组成',
    }
  return undefined
}
