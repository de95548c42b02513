import type { Localized } from '../../../core/localized.js'
import type { DockerfileRule } from '../../rule.js'
import { labels } from './_forms.js'

const reserved = ['com.docker.', 'io.docker.', 'org.dockerproject.']

function problemOf(key: string): Localized | undefined {
  const space = reserved.find(one => key.startsWith(one))
  if (space) return { en: `\`${space}*\` belongs to Docker`, 'zh-cn': `\`${space}*\` 归 Docker 使用` }
  if (/[^a-z0-9.-]/.test(key))
    return {
      en: 'keys consist of lower-case letters, digits, `.` and `-`',
      'zh-cn': '键只能由小写字母、数字、`.` 和 `-` 组成',
    }
  if (!/^[a-z]/.test(key)) return { en: 'keys begin with a letter', 'zh-cn': '键以字母开头' }
  if (!/[a-z0-9]$/.test(key)) return { en: 'keys end with a letter or a digit', 'zh-cn': '键以字母或数字结尾' }
  if (/\.\.|--/.test(key)) return { en: '`.` and `-` are not doubled', 'zh-cn': '`.` 和 `-` 不能连写' }
  return undefined
}

/** `Build_Id` by the conventions: `build-id`; and what belongs to Docker without the name that says so. */
const conventional = (key: string): string =>
  reserved
    .reduce((rest, space) => (rest.startsWith(space) ? rest.slice(space.length) : rest), key)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/([.-])[.-]+/g, '$1')
    .replace(/^[^a-z]+|[.-]+$/g, '')

export default {
  id: 'dockerfile/label-key',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3048'] },
  title: { en: 'The key of a label breaks the conventions', 'zh-cn': '标签的键不符合约定' },
  why: {
    en: 'Keys are written in lower case with `.` and `-` inside, by Docker’s conventions. Others work, but are hard to query, and some names belong to Docker.',
    'zh-cn':
      '按照 Docker 的约定，键用小写字母，中间用 `.` 和 `-`。其他写法也能用，但不便查询，有些名称还是 Docker 专用的。',
  },
  instead: {
    en: 'Write the key like `com.example.build-id`, or use a key of the OCI specification.',
    'zh-cn': '写成 `com.example.build-id` 这样的键，或使用 OCI 规范里的键。',
  },
  message: {
    en: '`{key}` breaks the conventions for labels: {problem}.',
    'zh-cn': '`{key}` 不符合标签的约定：{problem}。',
  },
  fix: { title: { en: 'Change to `{better}`', 'zh-cn': '改为 `{better}`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
LABEL Build_Id=7
      ^^^^^^^^
`,
      `
FROM alpine:3.20
LABEL com.docker.team=web
      ^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nLABEL com.example.build-id=7 version=1 $KEY=x'],
  },
  check(document, report) {
    for (const { key } of labels(document)) {
      const problem = key.value === '' || key.text.includes('$') ? undefined : problemOf(key.value)
      if (!problem) continue
      const better = conventional(key.value)
      const edits = better === key.value || problemOf(better) ? [] : [{ span: key.span, text: better }]
      report(key.span, { key: key.value, problem, better }, edits)
    }
  },
} satisfies DockerfileRule
