import type { Span } from '../../../core/types.js'
import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'
import { wholeLines } from './_text.js'

export default {
  id: 'kubernetes/conflict-marker',
  severity: 'error',
  title: { en: 'An unfinished git merge', 'zh-cn': '未完成的 git 合并' },
  why: {
    en: 'Git left both versions in the file, with marker lines that are no YAML. Nothing can read the file before one is chosen.',
    'zh-cn': 'git 把两个版本都留在了文件里，标记行不是 YAML。不选定一个版本，这个文件就没法读。',
  },
  instead: {
    en: 'Keep one side, or a mixture of both, and delete the marker lines.',
    'zh-cn': '保留其中一方或两者的结合，再删掉标记行。',
  },
  message: {
    en: 'A git merge stopped here and left both versions in the file, which no YAML reader can read. Keep one and delete the marker lines.',
    'zh-cn': 'git 合并停在了这里，两个版本都留在文件中，YAML 无法读取。保留一个版本，并删掉标记行。',
  },
  fix: { title: { en: 'Keep our side', 'zh-cn': '保留我方版本' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
<<<<<<< HEAD
^^^^^^^^^^^^
  color: red
=======
  color: blue
>>>>>>> feature
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  color: red
`,
    ],
  },
  check({ text, problems }, report) {
    for (const { span } of problemsOf({ problems }, 'conflict-marker')) {
      const lines = wholeLines(text, span)
      const marks = [
        ...text.slice(lines.start, lines.end).matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$).*(?:\n|$)/gm),
      ]
      const line = (mark: string): Span | undefined => {
        const found = marks.find(([text]) => text.startsWith(mark))
        return found && { start: lines.start + found.index, end: lines.start + found.index + found[0].length }
      }
      const [ours, base, middle, theirs] = [line('<<<<<<<'), line('|||||||'), line('======='), line('>>>>>>>')]
      const at = {
        start: span.start,
        end: span.start + (text.slice(span.start, span.end).split(/\r?\n/)[0]?.length ?? 0),
      }
      if (!ours || !middle || !theirs) report(at)
      else {
        const cut = (from: Span, to: Span) => ({ span: { start: from.start, end: to.end }, text: '' })
        report(at, {}, [cut(ours, ours), cut(base ?? middle, theirs)], {
          title: { en: 'Keep their side', 'zh-cn': '保留对方版本' },
          edits: [cut(ours, middle), cut(theirs, theirs)],
        })
      }
    }
  },
} satisfies KubernetesRule
