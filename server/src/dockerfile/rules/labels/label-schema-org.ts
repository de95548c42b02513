import type { DockerfileRule } from '../../rule.js'
import { labels } from './_forms.js'

const successors: Readonly<Record<string, string>> = {
  'build-date': 'created',
  description: 'description',
  name: 'title',
  url: 'url',
  usage: 'documentation',
  'vcs-ref': 'revision',
  'vcs-url': 'source',
  vendor: 'vendor',
  version: 'version',
}

export default {
  id: 'dockerfile/label-schema-org',
  severity: 'information',
  local: true,
  preset: 'strict',
  tag: 'deprecated',
  title: { en: 'A label of the retired Label Schema', 'zh-cn': '已停用的 Label Schema 标签' },
  why: {
    en: 'Label Schema gave way to the labels of the OCI image specification. Registries and tools show those.',
    'zh-cn': 'Label Schema 已被 OCI 镜像规范的标签取代，镜像仓库和工具显示的是后者。',
  },
  instead: {
    en: 'Use the `org.opencontainers.image` label of the same meaning.',
    'zh-cn': '改用含义相同的 `org.opencontainers.image` 标签。',
  },
  message: {
    en: 'Tools look for `{fixed}` today; `{key}` is of a schema that was given up.',
    'zh-cn': '现在的工具读取的是 `{fixed}`；`{key}` 属于已停用的规范。',
  },
  fix: { title: { en: 'Change to `{fixed}`', 'zh-cn': '改为 `{fixed}`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
LABEL org.label-schema.vcs-url=https://example.com/app.git
      ^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nLABEL org.opencontainers.image.source=https://example.com/app.git'],
  },
  check(document, report) {
    for (const { key } of labels(document)) {
      const name = /^org\.label-schema\.(.+)$/.exec(key.value)?.[1] ?? ''
      const successor = Object.hasOwn(successors, name) ? successors[name] : undefined
      if (successor === undefined || key.quote) continue
      const fixed = `org.opencontainers.image.${successor}`
      report(key.span, { key: key.value, fixed }, [{ span: key.span, text: fixed }])
    }
  },
} satisfies DockerfileRule
