import { byText } from '../../by-text.js'
import type { Stage } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { stageNamed } from '../../stages.js'
import { acting } from '../_places.js'

/** What an instruction takes files from. */
const sourcesOf = byText(({ flags }): readonly string[] =>
  flags.flatMap(({ name, value, options }) =>
    [name === 'from' ? value : undefined, ...options.map(one => (one.key === 'from' ? one.value : undefined))].flatMap(
      source => source ?? [],
    ),
  ),
)

export default {
  id: 'dockerfile/unused-stage',
  severity: 'information',
  preset: 'all',
  tag: 'unnecessary',
  title: { en: 'Nothing uses this stage', 'zh-cn': '没有地方用到这个阶段' },
  why: {
    en: 'BuildKit builds only what the last stage (or `--target`) needs. A stage that nothing refers to is skipped, its mistakes go unnoticed.',
    'zh-cn':
      'BuildKit 只构建最后一个阶段（或 `--target`）需要的部分。没有被引用的阶段会被跳过，其中的错误也不会被发现。',
  },
  instead: {
    en: 'Remove it, or keep it where it is built with `--target`.',
    'zh-cn': '删掉它；如果会用 `--target` 单独构建，就保留。',
  },
  message: {
    en: 'The last stage does not need this one, so it is only built with `--target {name}`. Remove it where nobody asks for it.',
    'zh-cn': '最后一个阶段不需要它，只有用 `--target {name}` 时才会构建。没人用就删掉。',
  },
  examples: {
    bad: [
      `
FROM golang:1.25 AS lint
                    ^^^^
RUN go vet ./...
FROM alpine:3.20
`,
    ],
    good: ['FROM golang:1.25 AS build\nFROM alpine:3.20\nCOPY --from=build /app /app', 'FROM a:1 AS base\nFROM base'],
  },
  check(document, report) {
    const last = document.stages.at(-1)
    if (!last) return
    const needed = new Set<Stage>([last])
    // a stage needs only earlier ones, so one pass from the end finds all
    for (const stage of document.stages.toReversed()) {
      if (!needed.has(stage)) continue
      if (stage.parent) needed.add(stage.parent)
      const start = stage.from.index + 1
      for (const one of acting(document).slice(start, start + stage.instructions.length))
        for (const source of sourcesOf(one, document)) {
          const found = stageNamed(document, source, stage)
          if (found) needed.add(found)
        }
    }
    for (const stage of document.stages)
      if (!needed.has(stage))
        report(stage.name?.span ?? stage.from.keywordSpan, { name: stage.name?.value ?? String(stage.index) })
  },
} satisfies DockerfileRule
