import { replaceScalar } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { asScalar } from '../../tree.js'
import { problemsIn } from '../../validate/index.js'
import { readerOf } from './_reader.js'

export default {
  id: 'kubernetes/unknown-kind',
  severity: 'error',
  title: { en: 'A kind that does not exist', 'zh-cn': '不存在的 `kind`' },
  why: {
    en: 'The API group in `apiVersion` is one we know, and it has no such kind in any version: applying the file ends with "no matches for kind". Kinds are spelt exactly, capitals included.',
    'zh-cn':
      '`apiVersion` 里的 API 组是已知的，但哪个版本都没有这个类型：应用该文件会以 “no matches for kind” 失败。类型名须一字不差，大小写也算。',
  },
  instead: {
    en: 'Spell the kind as `kubectl api-resources` lists it.',
    'zh-cn': '按 `kubectl api-resources` 列出的写法写。',
  },
  message: {
    en: 'There is no kind `{kind}` in `{apiVersion}`, so {reader} refuses this. {todo}',
    'zh-cn': '`{apiVersion}` 里没有 `{kind}` 这个类型，{reader}会拒绝它。{todo}',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: apps/v1
kind: Deploymnet
      ^^^^^^^^^^
metadata:
  name: web
`,
      `
apiVersion: v1
kind: service
      ^^^^^^^
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
    ],
    good: [
      `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      `
apiVersion: example.com/v1
kind: Anything
metadata:
  name: web
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, resource, meant } of problemsIn(slice, settings, 'unknown-kind')) {
      const { apiVersion = '', kind = '' } = resource
      const scalar = asScalar(resource.at('kind'))
      const todo = meant
        ? { en: `Is \`${meant}\` meant?`, 'zh-cn': `是不是想写 \`${meant}\`？` }
        : { en: 'Look for it in `kubectl api-resources`.', 'zh-cn': '用 `kubectl api-resources` 查一下。' }
      const edits = scalar && meant ? replaceScalar(scalar, meant) : []
      report(
        at,
        { apiVersion, kind, todo, meant: meant ?? '', reader: readerOf({ apiVersion, kind: meant }) },
        { edits, safe: meant?.toLowerCase() === kind.toLowerCase() },
      )
    }
  },
} satisfies KubernetesRule
