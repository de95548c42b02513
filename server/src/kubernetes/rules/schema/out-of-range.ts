import type { Edit } from '../../../core/types.js'
import { replaceScalar } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { type Of, problemsIn } from '../../validate/index.js'
import { readerFirst } from './_reader.js'
import { placeWords } from './_words.js'

export default {
  id: 'kubernetes/out-of-range',
  severity: 'error',
  title: { en: 'Out of range', 'zh-cn': '超出允许范围' },
  why: {
    en: 'The API server checks the bounds of numbers, texts and lists, and refuses what lies beyond.',
    'zh-cn': 'API 服务器会检查数字、文本和列表的上下限，超出的一律拒绝。',
  },
  instead: { en: 'Stay within the bounds.', 'zh-cn': '写在允许的范围之内。' },
  message: {
    en: '{reader} refuses {what} as {place}: {bounds}. {todo}',
    'zh-cn': '{reader}不接受 {place} 为{what}：{bounds}。{todo}',
  },
  fix: { title: { en: 'Change to `{next}`', 'zh-cn': '改为 `{next}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
  terminationGracePeriodSeconds: -1
                                 ^^
`,
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
  volumes:
    - name: config
      configMap:
        name: web
        defaultMode: 644
                     ^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
  terminationGracePeriodSeconds: 0
  volumes:
    - name: config
      configMap:
        name: web
        defaultMode: 0644
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const problem of problemsIn(slice, settings, 'out-of-range')) {
      const { at, what, value, minimum, maximum, field, path, resource } = problem
      const mode = modeOf(problem)
      const next = mode ?? String(minimum !== undefined && value < minimum ? minimum : (maximum ?? ''))
      const unit = units[what]
      report(
        at,
        {
          what: { en: unit.en.replace('#', String(value)), 'zh-cn': unit['zh-cn'].replace('#', String(value)) },
          place: placeWords(field, path),
          reader: readerFirst(resource),
          bounds: boundsWords(minimum, maximum),
          next,
          todo: mode
            ? {
                en: `Without its \`0\` the number is decimal: permissions are written \`${mode}\`.`,
                'zh-cn': `不带前导 \`0\` 就是十进制数，权限应写成 \`${mode}\`。`,
              }
            : { en: 'Stay within.', 'zh-cn': '写在这个范围之内。' },
        },
        editsOf(problem, mode ?? next),
      )
    }
  },
} satisfies KubernetesRule

const units = {
  number: { en: '`#`', 'zh-cn': ' `#`' },
  length: { en: 'a text of # characters', 'zh-cn': ' # 个字符的文本' },
  items: { en: 'a list of # items', 'zh-cn': ' # 项的列表' },
}

function boundsWords(minimum: number | undefined, maximum: number | undefined) {
  if (minimum === undefined) return { en: `${maximum} is the most`, 'zh-cn': `最大为 ${maximum}` }
  if (maximum === undefined) return { en: `${minimum} is the least`, 'zh-cn': `最小为 ${minimum}` }
  return { en: `it goes from ${minimum} to ${maximum}`, 'zh-cn': `允许 ${minimum} 到 ${maximum}` }
}

/** `644` where `0644` is meant: the digits of a file mode, read as decimal. */
function modeOf({ field, node }: Of<'out-of-range'>): string | undefined {
  return node.type === 'scalar' && /mode$/i.test(field.name) && /^[0-7]{3}$/.test(node.source)
    ? `0${node.source}`
    : undefined
}

function editsOf({ node, what, maximum }: Of<'out-of-range'>, next: string): Edit[] {
  if (what !== 'number' || node.type !== 'scalar' || next === '') return []
  // the last port, the first user: never what is meant
  if (maximum === 65_535 || maximum === 2_147_483_647) return []
  return next.startsWith('0') && next.length > 1 ? [{ span: node.span, text: next }] : replaceScalar(node, Number(next))
}
