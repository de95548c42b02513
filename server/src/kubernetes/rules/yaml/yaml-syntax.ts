import type { Localized } from '../../../core/localized.js'
import type { YamlProblemCode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

/** What is wrong, and what to do, for the problems that have no rule of their own. */
const words: Readonly<Partial<Record<YamlProblemCode, { readonly what: Localized; readonly todo: Localized }>>> = {
  'bad-block-scalar': {
    what: {
      en: 'Behind `|` and `>` only a `-`, a `+` or a digit may follow, and their text begins on the line below, no blank line of it indented further than the first line with text',
      'zh-cn': '`|` 和 `>` 后面只能跟 `-`、`+` 或一个数字，正文从下一行开始，且开头的空行不能比第一行正文缩进更深',
    },
    todo: { en: 'Move the text down, or take the extra spaces out.', 'zh-cn': '把正文移到下一行，或删掉多余的空格。' },
  },
  'bad-key': {
    what: {
      en: 'A map or a list stands here as a key, and in Kubernetes every key is text',
      'zh-cn': '这里用映射或列表作键，而在 Kubernetes 中键都是文本',
    },
    todo: { en: 'If it is text, put it in quotes.', 'zh-cn': '如果它本来就是文本，加上引号。' },
  },
  unexpected: {
    what: { en: '{text} can not stand here', 'zh-cn': '{text} 不能出现在这里' },
    todo: {
      en: 'Look for a missing quote, dash or space before it, or delete it.',
      'zh-cn': '检查它前面是否少了引号、短横线或空格，或者删掉它。',
    },
  },
}

/** Longer pieces of text are cut in a message. */
const longest = 40

export default {
  id: 'kubernetes/yaml-syntax',
  severity: 'error',
  title: { en: 'This is no YAML', 'zh-cn': '不是合法的 YAML' },
  why: {
    en: 'kubectl reads a file as a whole: one place that is no YAML, and nothing of it is applied.',
    'zh-cn': 'kubectl 把文件作为整体读取：只要有一处不是合法的 YAML，整个文件都不会被应用。',
  },
  instead: {
    en: 'Write maps as `key: value`, lists as `- item`, and put text with special characters in quotes.',
    'zh-cn': '映射写成 `键: 值`，列表写成 `- 项`，含特殊字符的文本加引号。',
  },
  message: {
    en: '{what}, so the file cannot be read. {todo}',
    'zh-cn': '{what}，文件无法读取。{todo}',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: "shop" web
               ^^^
`,
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  motd: | welcome
          ^^^^^^^
    to the shop
`,
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  {a: 1}: b
  ^^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop-web
data:
  motd: |
    welcome
    to the shop
  "{a: 1}": b
`,
    ],
  },
  check(slice, report) {
    for (const { code, span, args } of problemsOf(slice, ...(Object.keys(words) as YamlProblemCode[]))) {
      const { what, todo } = words[code]!
      const text = String(args.text ?? '')
      const shown = `\`${text.length > longest ? `${text.slice(0, longest)}…` : text.replaceAll('`', '')}\``
      const filled = (one: string) => one.replace('{text}', () => shown)
      report(span, { what: { en: filled(what.en), 'zh-cn': filled(what['zh-cn']) }, todo })
    }
  },
} satisfies KubernetesRule
