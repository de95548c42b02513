import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/tab-indent',
  severity: 'error',
  title: { en: 'A tab in the indentation', 'zh-cn': '缩进中有制表符' },
  why: {
    en: 'YAML indents with spaces only, because a tab has a different width in every editor. kubectl refuses the file.',
    'zh-cn': 'YAML 只用空格缩进，因为制表符在各编辑器里宽度不一。kubectl 会拒绝该文件。',
  },
  instead: { en: 'Indent with spaces; two for each level is usual.', 'zh-cn': '用空格缩进，通常每级两个。' },
  message: {
    en: 'YAML allows no tabs in its indentation, and kubectl refuses the file. Use spaces.',
    'zh-cn': 'YAML 的缩进不允许用制表符，kubectl 会拒绝该文件。改用空格。',
  },
  fix: { title: { en: 'Replace the tab by spaces', 'zh-cn': '把制表符换成空格' }, safe: false },
  examples: {
    bad: ['apiVersion: v1\nkind: Pod\nmetadata:\n\tname: shop\n^'],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
`,
    ],
  },
  check(slice, report) {
    const problems = problemsOf(slice, 'tab-indent')
    const edits = problems.map(({ span }) => ({
      span,
      text: slice.text.slice(span.start, span.end).replaceAll('\t', '  '),
    }))
    for (const [index, { span }] of problems.entries())
      report(
        span,
        {},
        [edits[index]!],
        ...(edits.length > 1
          ? [{ title: { en: 'Replace all tabs of this document', 'zh-cn': '替换本文档中的所有制表符' }, edits }]
          : []),
      )
  },
} satisfies KubernetesRule
