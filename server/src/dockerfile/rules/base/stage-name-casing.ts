import type { DockerfileRule } from '../../rule.js'
import { referencesTo } from './_stage-references.js'

export default {
  id: 'dockerfile/stage-name-casing',
  severity: 'hint',
  aliases: { buildkit: ['StageNameCasing'] },
  title: { en: 'Stage name has capital letters', 'zh-cn': '阶段名里有大写字母' },
  why: {
    en: 'BuildKit keeps stage names in lower case. `--target` and `--from` do not care, but `FROM Build` is then taken for an image and stops the build.',
    'zh-cn': 'BuildKit 用小写保存阶段名。`--target` 和 `--from` 不受影响，但 `FROM Build` 会被当成镜像，导致构建失败。',
  },
  instead: { en: 'Write stage names in lower case.', 'zh-cn': '阶段名用小写。' },
  message: {
    en: 'Stage names are kept in lower case, and `FROM {name}` would not find this one. Write `{lower}`.',
    'zh-cn': '阶段名按小写保存，`FROM {name}` 会找不到它。写成 `{lower}`。',
  },
  fix: { title: { en: 'Rename to `{lower}`', 'zh-cn': '改名为 `{lower}`' }, safe: true },
  examples: {
    bad: [
      `
FROM golang:1.25 AS Build
                    ^^^^^
FROM scratch
COPY --from=Build /app /app
`,
    ],
    good: ['FROM golang:1.25 AS build'],
  },
  check(document, report) {
    for (const stage of document.stages) {
      const { name } = stage
      const lower = name?.value.toLowerCase()
      if (!name || lower === undefined || lower === name.value) continue
      const spans = [name.span, ...referencesTo(document, stage).map(({ span }) => span)]
      report(
        name.span,
        { name: name.value, lower },
        spans.map(span => ({ span, text: lower })),
      )
    }
  },
} satisfies DockerfileRule
